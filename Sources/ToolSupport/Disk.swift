#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The disk, as the tools see it: what lies where. How files are opened stands in `FileReading`, how they are written
/// in `FileWriting` and `FolderWriting`.
public enum Disk {
    /// What lies at a path; a link is what it leads to.
    public enum Kind: Sendable {
        case file, folder, nothing
        /// A device, a pipe, or what cannot be looked at.
        case other
    }

    /// From where a path is told: the current folder, or the root of the disk, for readers that stand elsewhere.
    public enum PathForm: Sendable { case relative, absolute }

    /// What lies at a path; a link that leads nowhere is nothing.
    public static func kind(_ path: String) -> Kind {
        do {
            switch try FileCalls.look(systemPath(path)).kind {
            case .file: return .file
            case .folder: return .folder
            case .link, .other: return .other
            }
        } catch { return error.isNothing ? .nothing : .other }
    }

    /// Whether the path is that of a file already, under whatever names both are told.
    public static func isSame(_ path: String, as others: some Sequence<String>) -> Bool {
        guard let facts = try? FileCalls.look(systemPath(path)) else { return false }
        return others.contains { (try? FileCalls.look(systemPath($0)))?.identity == facts.identity }
    }

    /// The path without links; where nothing lies at it, as much of it is resolved as there is.
    public static func resolved(_ path: String) -> String {
        let path = systemPath(path)
        return withoutLinks(path.hasPrefix("/") ? path : Workplace.current.shownFolder + path)
    }

    static func withoutLinks(_ path: String) -> String {
        if let found = try? FileCalls.resolve(path) { return found }
        // The part that is there, and the names after it.
        var rest: [Substring] = []
        var folder = path[...].trimmedOfSlashes
        while let slash = folder.lastIndex(of: "/") {
            let name = folder[folder.index(after: slash)...]
            // What would lead up from a folder that is not there can only be told as it stands.
            guard name != "..", name != "." else { break }
            rest.insert(name, at: 0)
            folder = folder[..<slash].trimmedOfSlashes
            if folder.isEmpty { return "/" + rest.joined(separator: "/") }
            if let found = try? FileCalls.resolve(String(folder)) {
                return found.withoutTrailingSlash.appendingSlash + rest.joined(separator: "/")
            }
        }
        return path.withoutTrailingSlash
    }

    /// Whether a path lies in a folder once links are resolved; also if it is the folder itself.
    public static func isInside(_ path: String, _ folder: String) -> Bool {
        isBelow(resolved(path), resolved(folder))
    }

    /// The same of paths without links. Byte for byte: texts that only look the same are other paths.
    static func isBelow(_ path: String, _ folder: String) -> Bool {
        path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: folder.appendingSlash.utf8)
    }

    /// How a path is told to people: links resolved, and unless `form` says otherwise relative to the current folder
    /// where it lies below it.
    ///
    /// - Parameter isItself: of a link its own path, and not that of what it leads to.
    public static func shown(_ path: String, as form: PathForm = .relative, isItself: Bool = false) -> String {
        let whole = isItself ? resolved(path.folderPart).appendingSlash + path.namePart : resolved(path)
        guard form == .relative else { return whole }
        let folder = Workplace.current.shownFolder
        return whole.hasPrefix(folder) ? String(whole.dropFirst(folder.count)) : whole
    }

    static func systemPath(_ path: String) -> String { Workplace.current.systemPath(path) }
}

extension String {
    /// The path of a folder as it is put before `/` and a name: `/` itself stays.
    public var withoutTrailingSlash: String {
        var path = self
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// The folder that a path names a file in.
    var folderPart: String {
        lastIndex(of: "/").map { $0 == startIndex ? "/" : String(self[..<$0]) } ?? "."
    }

    /// The last name of a path.
    var namePart: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }

    var appendingSlash: String { hasSuffix("/") ? self : self + "/" }
}

extension Substring {
    fileprivate var trimmedOfSlashes: Substring {
        var path = self
        while path.hasSuffix("/") { path.removeLast() }
        return path
    }
}
