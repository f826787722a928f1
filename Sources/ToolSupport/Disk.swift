import Languages
import SourceText

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file or folder that could not be read or written, with a reason that a person can act on.
public struct DiskProblem: WordedError {
    /// The path as people know it.
    public let path: String
    /// What is wrong with it: part of a sentence, lower case, no full stop.
    public let reason: Wording

    /// A problem with what lies, or should lie, at a path.
    public init(path: String, reason: Wording) {
        self.path = path
        self.reason = reason
    }

    /// As the tools print it: `letter.docx: the file cannot be written`.
    public var wording: Wording { .problemAtPath(path: path, reason: reason) }
}

/// The disk, as both tools see it.
public enum Disk {
    /// What lies at a path. A link is what it leads to; a device or a pipe counts as a file.
    public enum Kind: Sendable { case file, folder, nothing }

    /// From where a path is told: the current folder, or the root of the disk, for readers that stand elsewhere.
    public enum PathForm: Sendable { case relative, absolute }

    /// What lies at a path; a link that leads nowhere is nothing.
    public static func kind(_ path: String) -> Kind {
        #if canImport(FoundationEssentials)
            var isFolder = false
            guard FileManager.default.fileExists(atPath: systemPath(path), isDirectory: &isFolder) else {
                return .nothing
            }
            return isFolder ? .folder : .file
        #else
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: systemPath(path), isDirectory: &isFolder) else {
                return .nothing
            }
            return isFolder.boolValue ? .folder : .file
        #endif
    }

    /// Whether a file lies there that ends somewhere: no device and no pipe.
    public static func isOrdinaryFile(_ path: String) -> Bool {
        var facts = stat()
        return stat(systemPath(path), &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    }

    /// Reads a file; what is not a readable file is a diagnostic at its path, so that the others are still looked at.
    public static func read(_ path: String, as shown: String? = nil, into diagnostics: inout Diagnostics) -> SourceFile?
    {
        let shown = shown ?? self.shown(path)
        do { return try SourceFile(path: shown, bytes: bytes(path)) } catch {
            diagnostics.append(.unreadable(shown, error))
            return nil
        }
    }

    /// All bytes of a file. Throws ``DiskProblem`` where there is none, or it may not be read.
    public static func bytes(_ path: String) throws -> [UInt8] {
        switch kind(path) {
        case .nothing: throw DiskProblem.noFile(path)
        case .folder: throw DiskProblem.folderForFile(path)
        case .file: break
        }
        guard let data = FileManager.default.contents(atPath: systemPath(path)) else {
            throw DiskProblem.unreadable(path)
        }
        return Array(data)
    }

    /// Every file below a folder, in the order of their paths. Links are followed; a folder is entered once, so that
    /// links in a circle end.
    public static func files(below folder: String) throws -> [String] {
        var entered = Set<String>()
        func collect(_ folder: String, _ depth: Int) throws -> [String] {
            guard depth < Limit.folderDepth.value, entered.insert(resolved(folder)).inserted else { return [] }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: systemPath(folder)) else {
                throw DiskProblem.unreadableFolder(folder)
            }
            return try names.filter { !$0.hasPrefix(".") }.sorted().flatMap { name in
                let path = folder + "/" + name
                return kind(path) == .folder ? try collect(path, depth + 1) : [path]
            }
        }
        return try collect(folder, 0)
    }

    /// Writes a whole file or nothing: into a file of its own beside it, which then takes its name.
    public static func write(_ bytes: [UInt8], to path: String) throws {
        if kind(path) == .folder {
            throw DiskProblem.folderInTheWay(path)
        }
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        guard folder.isEmpty || kind(folder) == .folder else {
            throw DiskProblem.noFolder(folder, for: path)
        }
        do {
            try Data(bytes).write(to: URL(filePath: systemPath(path)), options: .atomic)
        } catch {
            throw DiskProblem.unwritable(path)
        }
    }

    /// Writes a whole file or nothing, quickly: into another folder of the same disk first, so that one that was cut
    /// short never lies among the whole ones.
    public static func write(_ bytes: [UInt8], to path: String, by unfinished: String) throws {
        guard let file = fopen(systemPath(unfinished), "wb") else {
            throw DiskProblem.unwritable(path)
        }
        let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
        guard fclose(file) == 0, isWritten, rename(systemPath(unfinished), systemPath(path)) == 0 else {
            unlink(systemPath(unfinished))
            throw DiskProblem.unwritable(path)
        }
    }

    /// Writes a whole folder or nothing: into a folder of its own beside it, which then takes its name. It may stand
    /// there already if it is empty.
    ///
    /// - Parameter fill: writes what is in it; told the folder that has its name for as long.
    public static func writeFolder(_ path: String, _ fill: (_ folder: String) throws -> Void) throws {
        let path = path.withoutTrailingSlash
        switch kind(path) {
        case .file: throw DiskProblem.fileInTheWay(path)
        case .folder where (try? FileManager.default.contentsOfDirectory(atPath: systemPath(path)))?.isEmpty != true:
            throw DiskProblem.notEmpty(path)
        case .folder, .nothing: break
        }
        let place = URL(filePath: resolved(path))
        let folder = place.deletingLastPathComponent().path(percentEncoded: false).withoutTrailingSlash
        guard kind(folder) == .folder else { throw DiskProblem.noFolder(folder, for: path) }
        let beside = "\(folder)/.\(place.lastPathComponent).\(UUID().uuidString)"
        do { try FileManager.default.createDirectory(atPath: beside, withIntermediateDirectories: false) } catch {
            throw DiskProblem.unmakable(path)
        }
        do {
            try fill(beside)
            guard rename(beside, place.path(percentEncoded: false).withoutTrailingSlash) == 0 else {
                throw DiskProblem.unmakable(path)
            }
        } catch {
            try? FileManager.default.removeItem(atPath: beside)
            throw error
        }
    }

    /// A folder for what is needed for a while only; it is gone afterwards.
    public static func withTemporaryFolder<Result>(_ body: (_ folder: String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "appeal-\(UUID().uuidString)").path(
            percentEncoded: false)
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw DiskProblem.unmakable(folder)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    /// Copies a file to a place where there is none, and hands over what it holds piece by piece.
    public static func copy(_ path: String, to place: String, reading read: ([UInt8]) -> Void) throws {
        let pieces = try FilePieces(path)
        guard let file = fopen(systemPath(place), "wbx") else {
            throw DiskProblem.unwritable(place)
        }
        var isWritten = true
        while isWritten {
            let piece = try pieces.next()
            if piece.isEmpty { break }
            read(piece)
            isWritten = fwrite(piece, 1, piece.count, file) == piece.count
        }
        guard fclose(file) == 0, isWritten else { throw DiskProblem.unwritable(place) }
    }

    /// Whether a folder holds anything, files that begin with a dot left aside.
    public static func isEmpty(_ folder: String) -> Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: systemPath(folder)))?.allSatisfy { $0.hasPrefix(".") }
            ?? true
    }

    /// Takes a folder of our own away with all that is in it.
    public static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: systemPath(folder)) }

    /// Makes a folder, with those around it that are missing. One that is there already is left as it is.
    public static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: systemPath(path), withIntermediateDirectories: true)
        } catch {
            throw DiskProblem.unmakable(path)
        }
    }

    /// The path without links.
    public static func resolved(_ path: String) -> String { withoutLinks(systemPath(path)) }

    /// The system is asked once; where nothing lies at the path, as much of it is resolved as there is.
    static func withoutLinks(_ path: String) -> String {
        if let found = realpath(path, nil) {
            defer { free(found) }
            return String(cString: found)
        }
        return URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false).withoutTrailingSlash
    }

    /// How a path is told to people: links resolved, and unless `form` says otherwise relative to the current folder
    /// where it lies below it.
    public static func shown(_ path: String, as form: PathForm = .relative) -> String {
        let whole = resolved(path)
        guard form == .relative else { return whole }
        let folder = Workplace.current.shownFolder
        return whole.hasPrefix(folder) ? String(whole.dropFirst(folder.count)) : whole
    }

    private static func systemPath(_ path: String) -> String { Workplace.current.systemPath(path) }
}

/// A file that is read piece by piece, however large it is.
public final class FilePieces {
    private let path: String
    private let handle: FileHandleOfC

    /// Opens a file. Throws ``DiskProblem`` where there is none, or it may not be read.
    public init(_ path: String) throws {
        switch Disk.kind(path) {
        case .nothing: throw DiskProblem.noFile(path)
        case .folder: throw DiskProblem.folderForFile(path)
        case .file: break
        }
        guard let handle = fopen(Workplace.current.systemPath(path), "rb") else {
            throw DiskProblem.unreadable(path)
        }
        self.path = path
        self.handle = handle
    }

    deinit { fclose(handle) }

    /// The next piece; empty at the end.
    public func next() throws -> [UInt8] {
        let piece = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
            count = fread(buffer.baseAddress, 1, Self.size, handle)
        }
        guard piece.isEmpty == false || ferror(handle) == 0 else {
            throw DiskProblem.cutShort(path)
        }
        return piece
    }

    private static let size = 1 << 18
}

#if canImport(Glibc)
    private typealias FileHandleOfC = UnsafeMutablePointer<FILE>
#elseif canImport(Musl)
    private typealias FileHandleOfC = OpaquePointer
#else
    private typealias FileHandleOfC = UnsafeMutablePointer<FILE>
#endif

extension String {
    /// The path of a folder as it is put before `/` and a name: `/` itself stays.
    public var withoutTrailingSlash: String {
        var path = self
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func unreadable(_ path: String, _ error: any Error) -> Diagnostic {
        Diagnostic(
            .unreadableFile, (error as? DiskProblem)?.reason ?? .cannotBeRead,
            at: Place(SourceFile(path: path, bytes: []), .top))
    }
}

extension DiskProblem {
    fileprivate static func noFile(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .noSuchFile)
    }

    fileprivate static func folderForFile(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .folderForFile)
    }

    fileprivate static func unreadable(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .fileNotReadable)
    }

    fileprivate static func cutShort(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .fileCutShort)
    }

    fileprivate static func unreadableFolder(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .folderNotReadable)
    }

    fileprivate static func unwritable(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .fileNotWritable)
    }

    fileprivate static func unmakable(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .folderNotMakable)
    }

    fileprivate static func folderInTheWay(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .folderInTheWay)
    }

    fileprivate static func fileInTheWay(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .fileInTheWay)
    }

    fileprivate static func notEmpty(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .folderNotEmpty)
    }

    fileprivate static func noFolder(_ folder: String, for path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .noFolderNamed(folder: folder))
    }
}
