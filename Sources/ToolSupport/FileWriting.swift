import Languages

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Who may read what is written anew, beside its owner. What a person forbids by `umask` stays forbidden.
public enum Readers: String, Sendable, CaseIterable {
    case owner, group, all

    var ofFile: mode_t {
        switch self {
        case .owner: 0o600
        case .group: 0o640
        case .all: 0o644
        }
    }

    var ofFolder: mode_t {
        switch self {
        case .owner: 0o700
        case .group: 0o750
        case .all: 0o755
        }
    }
}

extension Disk {
    /// Writes a whole file or nothing: into a file of its own beside it, which then takes its name. What stands there
    /// is replaced only if it is an ordinary file that may be written, and keeps its permissions; of a link the file
    /// that it leads to is.
    ///
    /// - Parameters:
    ///   - readers: of a file that is new.
    ///   - folder: in which it has to lie once links are resolved, where others made the folder.
    ///   - spared: files that it must not replace, under whatever name; asked for only where there is a file already.
    ///   - isLasting: whether it must outlast a power cut.
    public static func write(
        _ bytes: [UInt8], to path: String, inside folder: String? = nil, readableBy readers: Readers = .owner,
        sparing spared: @autoclosure () throws -> [String] = [], isLasting: Bool = true
    ) throws {
        let (place, access) = try placeOfFile(path)
        if let folder, !isInside(place, folder) { throw DiskProblem(path: path, reason: .linkLeadsOut) }
        if access != nil, isSame(path, as: try spared()) { throw DiskProblem(path: path, reason: .fileIsRead) }
        do {
            let unfinished = try UnfinishedFile(for: place, shown: path, readers)
            do {
                try unfinished.write(bytes, access, isLasting: isLasting)
                try FileCalls.rename(unfinished.path, to: place)
            } catch {
                unfinished.remove()
                throw error
            }
        } catch let error as SystemError { throw DiskProblem(path, .fileNotWritable, error) }
        if isLasting { try syncFolder(of: place, shown: path) }
    }

    /// Where a file is written: its path without links, and who may use what lies there now.
    private static func placeOfFile(_ path: String) throws -> (place: String, access: mode_t?) {
        let place = systemPath(path)
        do {
            // A link is written through, unless it leads nowhere.
            let target = (try? FileCalls.resolve(place)) ?? place
            if let old = try fileToReplace(target, shown: path) { return (target, old.access) }
        } catch let error as SystemError { throw DiskProblem(path, .fileNotWritable, error) }
        guard kind(path.folderPart) == .folder, !path.namePart.isEmpty else {
            throw DiskProblem.noFolder(path.folderPart, for: path)
        }
        return (place, nil)
    }

    /// What is replaced by a file at a place; `nil` where nothing is. Throws where something must not be replaced.
    static func fileToReplace(_ place: String, shown: String) throws -> FileFacts? {
        let facts: FileFacts
        do { facts = try FileCalls.look(place, isItself: true) } catch {
            guard error.isNothing else { throw error }
            return nil
        }
        switch facts.kind {
        case .folder: throw DiskProblem(path: shown, reason: .folderInTheWay)
        case .link: throw DiskProblem(path: shown, reason: .linkInTheWay)
        case .other: throw DiskProblem(path: shown, reason: .otherInTheWay)
        case .file: break
        }
        guard facts.access & 0o222 != 0 else { throw DiskProblem(path: shown, reason: .fileWriteProtected) }
        return facts
    }

    /// Waits until the disk knows the names in a folder.
    public static func syncFolder(_ folder: String) throws {
        try syncFolder(of: systemPath(folder).appendingSlash + "x", shown: folder)
    }

    static func syncFolder(of place: String, shown path: String) throws {
        do {
            try FileCalls.sync(try FileCalls.open(place.folderPart, O_RDONLY | O_DIRECTORY))
        } catch {
            // A folder in which one may write but not read cannot be opened.
            guard error.number != EACCES else { return }
            throw DiskProblem(path, .writtenNotSynced, error)
        }
    }
}

/// A file while it is written: beside the one whose name it will take, and locked, so that of two runs that write the
/// same the second is refused. What is left of a run that was ended is locked by nobody, and makes room.
struct UnfinishedFile {
    let path: String
    private let file: OpenFile

    init(for place: String, shown: String, _ readers: Readers) throws {
        path = unfinishedPath(for: place)
        file = try Self.claim(path, shown, readers)
    }

    private static func claim(_ path: String, _ shown: String, _ readers: Readers) throws -> OpenFile {
        for _ in 0..<mostClaims {
            guard let file = try make(path, readers.ofFile) else {
                try removeLeftOver(path, .file, shown) { try FileCalls.removeFile(path) }
                continue
            }
            do {
                // Another run may have taken it for left over before it was locked.
                if try FileCalls.lock(file) != .held, try isStill(path, file) { return file }
            } catch {
                try? FileCalls.removeFile(path)
                throw error
            }
        }
        throw DiskProblem(path: shown, reason: .otherRunWrites)
    }

    private static func make(_ path: String, _ access: mode_t) throws -> OpenFile? {
        do { return try FileCalls.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, access) } catch {
            if error.number == EEXIST { return nil }
            throw error
        }
    }

    func write(_ bytes: [UInt8], _ access: mode_t?, isLasting: Bool) throws(SystemError) {
        try FileCalls.write(bytes, to: file)
        if let access { try FileCalls.setAccess(file, access) }
        if isLasting { try FileCalls.sync(file) }
    }

    func remove() { try? FileCalls.removeFile(path) }
}

/// How often a place is tried for that other runs take and give back meanwhile.
let mostClaims = 16

/// `.letter.docx.unfinished` beside `letter.docx`; of a long name as much as leaves room.
func unfinishedPath(for place: String) -> String {
    var name = place.namePart
    while name.utf8.count > 200 { name.removeLast() }
    return place.folderPart.withoutTrailingSlash + (place.folderPart == "/" ? "." : "/.") + name + ".unfinished"
}

func isStill(_ path: String, _ file: OpenFile) throws -> Bool {
    do { return try FileCalls.look(path, isItself: true).identity == FileCalls.look(file).identity } catch {
        if error.isNothing { return false }
        throw error
    }
}

/// Takes away what a run left that was ended. Throws where that run still goes on, and where it is nothing of ours.
func removeLeftOver(
    _ path: String, _ kind: FileFacts.Kind, _ shown: String, _ remove: () throws -> Void
) throws {
    do {
        let facts = try FileCalls.look(path, isItself: true)
        guard facts.kind == kind, facts.owner == geteuid() else {
            throw DiskProblem(path: shown, reason: .unfinishedInTheWay(path: path))
        }
        let old = try FileCalls.open(path, O_RDONLY | O_NOFOLLOW)
        switch try FileCalls.lock(old) {
        case .held: throw DiskProblem(path: shown, reason: .otherRunWrites)
        case .unknown: throw DiskProblem(path: shown, reason: .unfinishedInTheWay(path: path))
        case .taken: if try isStill(path, old) { try remove() }
        }
    } catch let error as SystemError {
        // Who had it is done with it.
        guard error.isNothing else { throw error }
    }
}

// MARK: Messages

extension DiskProblem {
    static func noFolder(_ folder: String, for path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .noFolderNamed(folder: folder))
    }
}
