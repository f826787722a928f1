import Dispatch
import Languages

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard input, standard output and standard error.
public protocol StandardStreams: Sendable {
    /// The next bytes of standard input, at most so many; none at its end. Throws ``DiskProblem`` where it cannot be
    /// read.
    func read(atMost count: Int) throws -> [UInt8]
    /// - Parameter stream: standard output or standard error.
    func write(_ bytes: [UInt8], to stream: StandardStream)
    /// Why not all that was written to a stream got there. A reader that went away has all that it wanted.
    func problem(of stream: StandardStream) -> DiskProblem?
    /// Whether nothing that is written to a stream gets anywhere any more.
    func isGone(_ stream: StandardStream) -> Bool
    /// Whether a person sits at the stream's other end.
    func isTerminal(_ stream: StandardStream) -> Bool
    /// From now on a request to end is met between two writes, so that nothing is half written.
    func endBetweenWrites()
}

/// A standard stream, with its number in the system.
public enum StandardStream: Int32, Sendable { case input, output, error }

extension Terminal {
    /// Why not all of standard output got where it was to go; told at the end, with exit status 2.
    public static var outputProblem: DiskProblem? { Workplace.current.streams.problem(of: .output) }

    /// Whether nothing that is written to standard output gets anywhere any more.
    public static var isOutputGone: Bool { Workplace.current.streams.isGone(.output) }

    /// From now on a request to end is met between two writes to standard output, so that none is half written.
    public static func endBetweenWrites() { Workplace.current.streams.endBetweenWrites() }
}

/// The streams that the process was started with. What became of them is remembered, as the system does it for files.
final class StandardStreamsOfProcess: StandardStreams, @unchecked Sendable {
    private let queue = DispatchQueue(label: "standard streams")
    private var errors: [StandardStream: Int32] = [:]
    private var requestsToEnd: [any DispatchSourceSignal] = []

    /// A stream that is closed would become that of the next file which is opened, and what is meant for a person would
    /// get into it.
    init() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            // It can only be used the wrong way, so that whoever uses it is told.
            _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    func read(atMost most: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            while true {
                let got = readBytes(StandardStream.input.rawValue, buffer.baseAddress, most)
                if got >= 0 {
                    count = got
                    return
                }
                guard Self.waits(for: .input, POLLIN) else {
                    throw DiskProblem.stream(.standardInput, .cannotBeRead, errno)
                }
            }
        }
    }

    func write(_ bytes: [UInt8], to stream: StandardStream) {
        queue.sync {
            var bytes = bytes[...]
            while !bytes.isEmpty, errors[stream] == nil {
                let written = bytes.withUnsafeBytes { writeBytes(stream.rawValue, $0.baseAddress, $0.count) }
                if written >= 0 {
                    bytes = bytes.dropFirst(written)
                } else if !Self.waits(for: stream, POLLOUT) {
                    errors[stream] = errno
                }
            }
        }
    }

    func problem(of stream: StandardStream) -> DiskProblem? {
        guard let number = queue.sync(execute: { errors[stream] }), number != EPIPE else { return nil }
        return .stream(stream == .output ? .standardOutput : .standardError, .cannotBeWritten, number)
    }

    func isGone(_ stream: StandardStream) -> Bool { queue.sync { errors[stream] != nil } }

    func isTerminal(_ stream: StandardStream) -> Bool { isatty(stream.rawValue) == 1 }

    /// The exit status is that of a process which the signal ended, as shells tell it. A reader that takes nothing is
    /// not waited for longer than a moment.
    func endBetweenWrites() {
        for number in [SIGTERM, SIGINT] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [queue] in
                let end = DispatchWorkItem { _exit(128 + number) }
                queue.async(execute: end)
                _ = end.wait(timeout: .now() + .seconds(5))
                _exit(128 + number)
            }
            source.resume()
            queue.sync { requestsToEnd.append(source) }
        }
    }

    /// After a call that failed: waits where another may succeed. Whoever started the tool may have told a pipe not to
    /// wait.
    private static func waits(for stream: StandardStream, _ event: Int32) -> Bool {
        switch errno {
        case EINTR: return true
        case EAGAIN:
            var wanted = pollfd(fd: stream.rawValue, events: Int16(event), revents: 0)
            return poll(&wanted, 1, -1) >= 0 || errno == EINTR
        default: return false
        }
    }
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func readBytes(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

// MARK: Messages

extension DiskProblem {
    fileprivate static func stream(_ name: Wording, _ reason: Wording, _ number: Int32) -> DiskProblem {
        DiskProblem(name.text(in: Terminal.language), reason, SystemError(number: number))
    }
}
