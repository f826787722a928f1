import Languages
import SourceText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Disk {
    /// The most bytes of a text that is read as a whole. What is read has closer limits of its own, which are told at
    /// their place.
    public static let largestText = Limit.textBytes.value

    /// Whether a file lies there that ends somewhere: no device and no pipe.
    ///
    /// - Parameter folder: in which it has to lie once links are resolved.
    public static func isOrdinaryFile(_ path: String, inside folder: String? = nil) -> Bool {
        kind(path) == .file && (folder.map { isInside(path, $0) } ?? true)
    }

    /// Reads a file; what is not a readable file is a diagnostic at its path, so that the others are still looked at.
    public static func read(
        _ path: String, atMost most: Int, as shown: String? = nil, into diagnostics: inout Diagnostics
    ) -> SourceFile? {
        let shown = shown ?? self.shown(path)
        do { return try SourceFile(path: shown, bytes: bytes(path, atMost: most)) } catch {
            diagnostics.append(.unreadable(shown, (error as? DiskProblem)?.reason ?? .cannotBeRead))
            return nil
        }
    }

    /// All bytes of a file. Throws ``DiskProblem`` where there is none, or it may not be read.
    ///
    /// - Parameter most: of a file that is longer nothing is read.
    public static func bytes(_ path: String, atMost most: Int) throws -> [UInt8] {
        try FilePieces(path, atMost: most).all()
    }
}

/// A file that is read piece by piece, however large it is. It is an ordinary file, and as long as it was when it was
/// opened: reading it ends.
public final class FilePieces {
    /// How many bytes it has.
    let size: Int
    private let path: String
    private let file: OpenFile
    private var taken = 0

    /// Opens a file. Throws ``DiskProblem`` where there is none, or it may not be read.
    ///
    /// - Parameters:
    ///   - most: a file that is longer is refused.
    ///   - folder: in which it has to lie once links are resolved.
    public init(_ path: String, atMost most: Int, inside folder: String? = nil) throws {
        self.path = path
        var place = Disk.systemPath(path)
        do {
            if let folder {
                place = try FileCalls.resolve(place)
                guard Disk.isBelow(place, try FileCalls.resolve(Disk.systemPath(folder))) else {
                    throw DiskProblem(path: path, reason: .liesOutside)
                }
            }
            // To open a device may already do something; what was opened is looked at again, for it may be another.
            try Self.check(try FileCalls.look(place), path)
            file = try FileCalls.open(place, folder == nil ? O_RDONLY : O_RDONLY | O_NOFOLLOW)
            let facts = try FileCalls.look(file)
            try Self.check(facts, path)
            size = facts.size
        } catch let error as SystemError {
            throw error.isNothing
                ? DiskProblem(path: path, reason: .noSuchFile) : DiskProblem(path, .cannotBeRead, error)
        }
        guard size <= most else { throw DiskProblem.tooLarge(path, most) }
    }

    private static func check(_ facts: FileFacts, _ path: String) throws {
        switch facts.kind {
        case .file: break
        case .folder: throw DiskProblem(path: path, reason: .folderForFile)
        case .link, .other: throw DiskProblem(path: path, reason: .ordinaryFileWanted)
        }
    }

    /// All that is left of it.
    public func all() throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size - taken)
        while case let piece = try next(), !piece.isEmpty { bytes += piece }
        return bytes
    }

    /// The next piece; empty at the end. Throws where the file is not as long as it was.
    public func next() throws -> [UInt8] {
        // At the end one byte more is asked for: where it comes, somebody writes the file, or it is none that ends.
        let wanted = max(1, min(Self.pieceSize, size - taken))
        do {
            let piece = try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                count = try FileCalls.read(file, UnsafeMutableRawBufferPointer(buffer))
            }
            taken += piece.count
            guard taken <= size, !piece.isEmpty || taken == size else {
                throw DiskProblem(path: path, reason: .changesWhileRead)
            }
            return piece
        } catch let error as SystemError {
            throw DiskProblem(path, .fileCutShort, error)
        }
    }

    private static let pieceSize = 1 << 18
}

// MARK: Messages

extension Diagnostic {
    /// What could not be looked at, at its own path: where a link leads is another matter.
    public static func unreadable(_ problem: DiskProblem, _ form: Disk.PathForm = .relative) -> Diagnostic {
        unreadable(Disk.shown(problem.path, as: form, isItself: true), problem.reason)
    }

    fileprivate static func unreadable(_ shown: String, _ reason: Wording) -> Diagnostic {
        Diagnostic(.unreadableFile, reason, at: Place(SourceFile(path: shown, bytes: []), .top))
    }
}

extension DiskProblem {
    fileprivate static func tooLarge(_ path: String, _ most: Int) -> DiskProblem {
        DiskProblem(path: path, reason: .fileLargerThan(most: Limit.size(most)))
    }
}
