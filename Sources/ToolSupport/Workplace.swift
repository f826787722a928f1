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

/// Where a tool works: the folder at which relative paths start, the environment, and the standard streams. A process
/// has one; who runs a command inside another program, such as a test, gives it one of its own.
public struct Workplace: Sendable {
    /// The workplace of the command that runs. It is bound to the task, for the parser of arguments makes the commands
    /// and hands them nothing.
    @TaskLocal public static var current = Workplace.ofProcess

    /// What a variable of the environment holds; `nil` where it is not set.
    let variable: @Sendable (_ name: String) -> String?
    let streams: any StandardStreams
    /// The language that the command was asked to speak; `nil` for the system's.
    public private(set) var language: Language?
    /// `nil` for the current folder of the process, which the system knows by itself.
    private let folder: String?
    /// The same without links and with a slash at its end; paths below it are told without it.
    let shownFolder: String

    /// - Parameters:
    ///   - folder: the absolute path of the folder at which relative paths start.
    ///   - variables: the environment.
    public init(folder: String, variables: [String: String], streams: any StandardStreams) {
        self.folder = folder.withoutTrailingSlash
        shownFolder = Self.shownFolder(folder)
        self.streams = streams
        variable = { variables[$0] }
    }

    private init() {
        folder = nil
        shownFolder = Self.shownFolder(FileManager.default.currentDirectoryPath)
        streams = StandardStreamsOfProcess()
        variable = { getenv($0).map { String(cString: $0) } }
    }

    private static let ofProcess = Workplace()

    private static func shownFolder(_ folder: String) -> String {
        Disk.withoutLinks(folder).withoutTrailingSlash + "/"
    }

    /// The same place, where a person asked to be spoken to in a language.
    public func speaking(_ language: Language?) -> Workplace {
        var copy = self
        copy.language = language
        return copy
    }

    /// The path as the system is asked for it.
    func systemPath(_ path: String) -> String {
        guard let folder, !path.isEmpty, !path.hasPrefix("/") else { return path }
        return folder + "/" + path
    }
}

/// Standard input, standard output and standard error.
public protocol StandardStreams: Sendable {
    /// The next bytes of standard input, at most so many; none at its end.
    func read(atMost count: Int) -> [UInt8]
    /// - Parameter stream: standard output or standard error.
    func write(_ bytes: [UInt8], to stream: StandardStream)
    /// Whether a person sits at the stream's other end.
    func isTerminal(_ stream: StandardStream) -> Bool
}

/// A standard stream, with its number in the system.
public enum StandardStream: Int32, Sendable { case input, output, error }

private struct StandardStreamsOfProcess: StandardStreams {
    func read(atMost most: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            repeat {
                count = readBytes(StandardStream.input.rawValue, buffer.baseAddress, most)
            } while count < 0 && errno == EINTR
            count = max(0, count)
        }
    }

    func write(_ bytes: [UInt8], to stream: StandardStream) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { writeBytes(stream.rawValue, $0.baseAddress, $0.count) }
            // A reader that has gone away ends the program quietly, as other tools do.
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }

    func isTerminal(_ stream: StandardStream) -> Bool { isatty(stream.rawValue) == 1 }
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    guard let bytes else { return 0 }
    #if canImport(Glibc)
        return Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
        return Musl.write(descriptor, bytes, count)
    #else
        return Darwin.write(descriptor, bytes, count)
    #endif
}

private func readBytes(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    guard let bytes else { return 0 }
    #if canImport(Glibc)
        return Glibc.read(descriptor, bytes, count)
    #elseif canImport(Musl)
        return Musl.read(descriptor, bytes, count)
    #else
        return Darwin.read(descriptor, bytes, count)
    #endif
}
