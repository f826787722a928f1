import Languages

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

    /// - Parameter error: what the system said; told where it says more than `reason`.
    init(_ path: String, _ reason: Wording, _ error: SystemError) {
        self.init(path: path, reason: error.cause.map { .problemWithCause(problem: reason, cause: $0) } ?? reason)
    }

    /// As the tools print it: `letter.docx: the file cannot be written`.
    public var wording: Wording { .problemAtPath(path: path, reason: reason) }
}

extension SystemError {
    /// Whether there is nothing at a path.
    var isNothing: Bool { number == ENOENT || number == ENOTDIR }

    /// What a person can do something about.
    var cause: Wording? {
        switch number {
        case EACCES, EPERM: .causeNotAllowed
        case ENOSPC: .causeDiskFull
        case EDQUOT: .causeQuota
        case EROFS: .causeReadOnly
        case EIO: .causeDiskBroken
        case EMFILE, ENFILE: .causeTooManyOpen
        case ENOMEM: .causeNoMemory
        case ENAMETOOLONG: .causeNameTooLong
        case ELOOP: .causeLinksInCircle
        case ENOENT, ENOTDIR: .causeGone
        case EBADF: .causeClosed
        case EISDIR: .causeFolder
        default: .causeNumber(number: "\(number)")
        }
    }
}
