import Languages

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

extension Disk {
    /// Writes a whole folder or nothing: into a folder of its own beside it, which then takes its name. It may stand
    /// there already if it is empty.
    ///
    /// - Parameter fill: writes what is in it.
    public static func writeFolder(
        _ path: String, readableBy readers: Readers = .owner, _ fill: (_ folder: UnfinishedFolder) throws -> Void
    ) throws {
        let path = path.withoutTrailingSlash
        let place = resolved(path)
        var access: mode_t?
        do {
            let facts = try FileCalls.look(place)
            guard facts.kind == .folder else { throw DiskProblem(path: path, reason: .fileInTheWay) }
            guard try FileCalls.list(place, atMost: 0) != nil else {
                throw DiskProblem(path: path, reason: .folderNotEmpty)
            }
            access = facts.access
        } catch let error as SystemError {
            guard error.isNothing else { throw DiskProblem(path, .folderNotMakable, error) }
            guard kind(place.folderPart) == .folder else {
                throw DiskProblem.noFolder(shown(place.folderPart), for: path)
            }
        }
        let folder = try UnfinishedFolder(unfinishedPath(for: place), for: path, readableBy: readers)
        do {
            try fill(folder)
            try folder.take(name: place, access)
        } catch {
            folder.remove()
            throw (error as? SystemError).map { DiskProblem(path, .folderNotMakable, $0) } ?? error
        }
        try syncFolder(of: place, shown: path)
    }

    /// A folder for what is needed for a while only; it is gone afterwards. One that an ended run left makes room.
    public static func withTemporaryFolder<Result>(
        _ body: (_ folder: UnfinishedFolder) throws -> Result
    ) throws
        -> Result
    {
        let place = FileManager.default.temporaryDirectory.path.withoutTrailingSlash
        for number in 0..<mostTemporaryFolders {
            let path = "\(place)/appeal-\(geteuid())-\(number)"
            // One that cannot be had is another run's, or another person's.
            guard let folder = try? UnfinishedFolder(path, for: path, readableBy: .owner) else { continue }
            defer { folder.remove() }
            return try body(folder)
        }
        throw DiskProblem(path: place, reason: .folderNotMakable)
    }

    private static let mostTemporaryFolders = 64

    /// Makes a folder, with those around it that are missing. One that is there already is left as it is.
    public static func makeFolder(_ path: String, readableBy readers: Readers = .owner) throws {
        try inNewFolder(path, readableBy: readers) {}
    }

    /// Makes a folder, with those around it that are missing, for what `fill` writes into it. If that fails those that
    /// were made are gone again.
    public static func inNewFolder<Result>(
        _ path: String, readableBy readers: Readers = .owner, _ fill: () throws -> Result
    ) throws -> Result {
        var made: [String] = []
        do {
            try make(path.withoutTrailingSlash, readers, &made)
            return try fill()
        } catch {
            for folder in made.reversed() { try? FileCalls.removeFolder(systemPath(folder)) }
            throw (error as? SystemError).map { DiskProblem(path, .folderNotMakable, $0) } ?? error
        }
    }

    private static func make(_ path: String, _ readers: Readers, _ made: inout [String]) throws {
        switch kind(path) {
        case .folder: return
        case .file: throw DiskProblem(path: path, reason: .fileInTheWay)
        case .other, .nothing: break
        }
        let folder = path.folderPart
        if folder != path, folder != "." { try make(folder, readers, &made) }
        do { try FileCalls.makeFolder(systemPath(path), readers.ofFolder) } catch {
            // Another run was quicker.
            guard error.number == EEXIST, kind(path) == .folder else { throw error }
            return
        }
        made.append(path)
        try syncFolder(of: systemPath(path), shown: path)
    }

    /// Does something that no other run may do in a folder at the same time: what is read there and then written must
    /// not change in between. Waits a little for another; it needs only a moment.
    public static func alone<Result>(in folder: String, _ body: () throws -> Result) throws -> Result {
        let end = ContinuousClock.now + .seconds(patience)
        do {
            let file = try FileCalls.open(systemPath(folder), O_RDONLY | O_DIRECTORY)
            while try FileCalls.lock(file) == .held {
                guard ContinuousClock.now < end else { throw DiskProblem(path: folder, reason: .otherRunWorks) }
                usleep(10_000)
            }
            return try withExtendedLifetime(file) { try body() }
        } catch let error as SystemError {
            throw error.isNothing
                ? DiskProblem(path: folder, reason: .noSuchFolder) : DiskProblem(folder, .folderNotReadable, error)
        }
    }

    /// In seconds.
    private static let patience = 5
}

/// A folder of a run's own, for what is not whole yet. It is locked, so that two runs never write into the same; what
/// is left of a run that was ended makes room.
public final class UnfinishedFolder: Sendable {
    /// Where it is.
    public let path: String
    private let shown: String
    private let readers: Readers
    private let folder: OpenFile

    /// - Parameter shown: what is told to be the matter where it cannot be made.
    public init(_ path: String, for shown: String, readableBy readers: Readers) throws {
        self.path = Disk.systemPath(path)
        (self.shown, self.readers) = (shown, readers)
        do { folder = try Self.claim(self.path, shown, readers) } catch let error as SystemError {
            throw DiskProblem(shown, .folderNotMakable, error)
        }
    }

    private static func claim(_ path: String, _ shown: String, _ readers: Readers) throws -> OpenFile {
        for _ in 0..<mostClaims {
            do { try FileCalls.makeFolder(path, readers.ofFolder) } catch {
                guard error.number == EEXIST else { throw error }
                try removeLeftOver(path, .folder, shown) { try removeAll(path, 0) }
                continue
            }
            guard let folder = try? FileCalls.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { continue }
            do {
                // Another run may have taken it for left over before it was locked.
                if try FileCalls.lock(folder) != .held, try isStill(path, folder) { return folder }
            } catch {
                try? FileCalls.removeFolder(path)
                throw error
            }
        }
        throw DiskProblem(path: shown, reason: .otherRunWrites)
    }

    /// Writes a file of it.
    public func write(_ bytes: [UInt8], to name: String) throws {
        let place = "\(path)/\(name)"
        do {
            let file = try make(place)
            try FileCalls.write(bytes, to: file)
            try FileCalls.sync(file)
        } catch let error as SystemError { throw DiskProblem(shown, .fileNamedNotWritable(name: name), error) }
    }

    /// Copies a file, and hands over what it holds piece by piece.
    public func copy(_ pieces: FilePieces, to name: String, reading read: ([UInt8]) -> Void) throws {
        let place = "\(path)/\(name)"
        do {
            let file = try make(place)
            while case let piece = try pieces.next(), !piece.isEmpty {
                read(piece)
                try FileCalls.write(piece, to: file)
            }
            try FileCalls.sync(file)
        } catch let error as SystemError { throw DiskProblem(shown, .fileNamedNotWritable(name: name), error) }
    }

    /// Gives a file of it the place that it was written for, which is no link. Its name is certain only when that
    /// folder is synced.
    public func move(_ name: String, to path: String) throws {
        do {
            let place = Disk.systemPath(path)
            if let old = try Disk.fileToReplace(place, shown: path) {
                try FileCalls.setAccess(try FileCalls.open("\(self.path)/\(name)", O_RDONLY), old.access)
            }
            try FileCalls.rename("\(self.path)/\(name)", to: place)
        } catch {
            try? FileCalls.removeFile("\(self.path)/\(name)")
            throw (error as? SystemError).map { DiskProblem(path, .fileNotWritable, $0) } ?? error
        }
    }

    /// Takes it away with all that is in it.
    public func remove() { try? Self.removeAll(path, 0) }

    fileprivate func take(name place: String, _ access: mode_t?) throws(SystemError) {
        if let access { try FileCalls.setAccess(folder, access) }
        try FileCalls.sync(folder)
        try FileCalls.rename(path, to: place)
    }

    private func make(_ place: String) throws(SystemError) -> OpenFile {
        try FileCalls.open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, readers.ofFile)
    }

    /// Links are taken away themselves.
    private static func removeAll(_ folder: String, _ depth: Int) throws {
        guard depth < FolderWalk.mostDepth else { throw SystemError(number: ELOOP) }
        for name in try FileCalls.list(folder, atMost: FolderWalk.mostEntries) ?? [] {
            let path = "\(folder)/\(name)"
            if try FileCalls.look(path, isItself: true).kind == .folder {
                try removeAll(path, depth + 1)
            } else {
                try FileCalls.removeFile(path)
            }
        }
        try FileCalls.removeFolder(folder)
    }
}
