#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A kind of call by which files are reached. Every such call of the tools goes through ``FileCalls``, so that a test
/// can let each of them fail once.
public enum FileCall: String, Sendable, CaseIterable {
    case look, resolve, list, open, read, write, sync, setAccess, lock, rename, makeFolder, remove

    /// What is done instead of a call, to see what becomes of it.
    public enum Fault: Sendable, Equatable {
        /// It fails with an error of the system.
        case error(Int32)
        /// It takes only a part of what it was given, as calls that write and read may.
        case short
    }

    /// Asked before each call, with the path that it is about; `nil` lets it be.
    public typealias Faults = @Sendable (_ call: FileCall, _ path: String) -> Fault?
}

/// An error of the system, by its number.
struct SystemError: Error, Equatable {
    let number: Int32

    static var last: SystemError { SystemError(number: errno) }
}

/// Which file or folder something is, whatever it is called.
struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
}

/// What the system tells of a file.
struct FileFacts {
    enum Kind { case file, folder, link, other }

    let kind: Kind
    let identity: FileIdentity
    let size: Int
    /// Who may read, write and run it.
    let access: mode_t
    let owner: uid_t

    fileprivate init(_ facts: stat) {
        switch facts.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        identity = FileIdentity(
            device: UInt64(truncatingIfNeeded: facts.st_dev), number: UInt64(truncatingIfNeeded: facts.st_ino))
        size = Int(facts.st_size)
        access = facts.st_mode & 0o777
        owner = facts.st_uid
    }
}

/// A file or folder that is open; it is closed, and a lock on it given back, with the last who holds it.
final class OpenFile: Sendable {
    let descriptor: Int32
    /// As the system was asked for it.
    let path: String

    fileprivate init(_ descriptor: Int32, _ path: String) { (self.descriptor, self.path) = (descriptor, path) }

    deinit { close(descriptor) }
}

/// The calls of the system that reach files. Each is made again when a signal cuts it short. Paths are the system's.
enum FileCalls {
    // MARK: Looking

    /// - Parameter isItself: of a link the link, and not what it leads to.
    static func look(_ path: String, isItself: Bool = false) throws(SystemError) -> FileFacts {
        var facts = stat()
        try make(.look, path) { isItself ? lstat(path, &facts) : stat(path, &facts) }
        return FileFacts(facts)
    }

    static func look(_ file: OpenFile) throws(SystemError) -> FileFacts {
        var facts = stat()
        try make(.look, file.path) { fstat(file.descriptor, &facts) }
        return FileFacts(facts)
    }

    /// The path without links.
    static func resolve(_ path: String) throws(SystemError) -> String {
        var found: UnsafeMutablePointer<CChar>?
        defer { free(found) }
        try make(.resolve, path) {
            found = realpath(path, nil)
            return found == nil ? -1 : 0
        }
        return found.map { String(cString: $0) } ?? path
    }

    /// The names in a folder, in no order.
    ///
    /// - Parameter most: of more than so many none are given: `nil`.
    static func list(_ path: String, atMost most: Int) throws(SystemError) -> [String]? {
        var names: [String] = []
        var isTooMuch = false
        try make(.list, path) {
            (names, isTooMuch) = ([], false)
            guard let folder = opendir(path) else { return -1 }
            defer { closedir(folder) }
            while true {
                errno = 0
                guard let entry = readdir(folder) else { return errno == 0 ? 0 : -1 }
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
                }
                if name == "." || name == ".." { continue }
                guard names.count < most else {
                    isTooMuch = true
                    return 0
                }
                names.append(name)
            }
        }
        return isTooMuch ? nil : names
    }

    // MARK: Files

    /// Never waits for somebody at a pipe's other end, and is closed in programs that are started.
    static func open(_ path: String, _ flags: Int32, _ access: mode_t = 0) throws(SystemError) -> OpenFile {
        OpenFile(
            try make(.open, path) { systemOpen(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, access) }, path)
    }

    /// - Returns: how many bytes came; none at the end.
    static func read(_ file: OpenFile, _ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try make(.read, file.path, buffer.count) { systemRead(file.descriptor, buffer.baseAddress, $0) }
    }

    /// Writes all of the bytes, in as many calls as it takes.
    static func write(_ bytes: [UInt8], to file: OpenFile) throws(SystemError) {
        var start = 0
        while start < bytes.count {
            start += try make(.write, file.path, bytes.count - start) { count in
                bytes.withUnsafeBytes {
                    systemWrite(file.descriptor, UnsafeRawBufferPointer(rebasing: $0[start..<start + count]))
                }
            }
        }
    }

    /// Waits until the disk has what was written. Folders of some file systems cannot be waited for.
    static func sync(_ file: OpenFile) throws(SystemError) {
        do { try make(.sync, file.path) { fsync(file.descriptor) } } catch {
            guard [EINVAL, ENOTSUP, EBADF].contains(error.number) else { throw error }
        }
    }

    static func setAccess(_ file: OpenFile, _ access: mode_t) throws(SystemError) {
        try make(.setAccess, file.path) { fchmod(file.descriptor, access) }
    }

    enum Lock { case taken, held, unknown }

    /// Takes a file or folder for as long as it is open, unless another has it. The system gives it back when a process
    /// dies. Some file systems of networks have no locks.
    static func lock(_ file: OpenFile) throws(SystemError) -> Lock {
        do { try make(.lock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) } } catch {
            if error.number == EWOULDBLOCK { return .held }
            guard [ENOLCK, ENOTSUP, EINVAL, ENOSYS, EBADF].contains(error.number) else { throw error }
            return .unknown
        }
        return .taken
    }

    static func rename(_ path: String, to other: String) throws(SystemError) {
        try make(.rename, other) { systemRename(path, other) }
    }

    static func makeFolder(_ path: String, _ access: mode_t) throws(SystemError) {
        try make(.makeFolder, path) { mkdir(path, access) }
    }

    static func removeFile(_ path: String) throws(SystemError) { try make(.remove, path) { unlink(path) } }

    static func removeFolder(_ path: String) throws(SystemError) { try make(.remove, path) { rmdir(path) } }

    // MARK: Making a call

    @discardableResult
    private static func make(_ call: FileCall, _ path: String, _ body: () -> Int32) throws(SystemError) -> Int32 {
        while true {
            let result = fault(call, path) ?? body()
            if result >= 0 { return result }
            guard errno == EINTR else { throw .last }
        }
    }

    /// - Parameter count: how many bytes are wanted; `body` is told how many of them.
    private static func make(
        _ call: FileCall, _ path: String, _ count: Int, _ body: (_ count: Int) -> Int
    ) throws(SystemError) -> Int {
        while true {
            let result: Int
            switch Workplace.current.faults?(call, path) {
            case .error(let number): (result, errno) = (-1, number)
            case .short: result = body((count + 1) / 2)
            case nil: result = body(count)
            }
            if result >= 0 { return result }
            guard errno == EINTR else { throw .last }
        }
    }

    private static func fault(_ call: FileCall, _ path: String) -> Int32? {
        guard case .error(let number) = Workplace.current.faults?(call, path) else { return nil }
        errno = number
        return -1
    }
}

// Inside the enumeration these names are its own.
private func systemOpen(_ path: String, _ flags: Int32, _ access: mode_t) -> Int32 { open(path, flags, access) }

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }
