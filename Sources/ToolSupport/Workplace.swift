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
    /// Lets calls that reach files fail; `nil` where none is meant to.
    let faults: FileCall.Faults?
    /// The language that the command was asked to speak; `nil` for the system's.
    public private(set) var language: Language?
    /// `nil` for the current folder of the process, which the system knows by itself.
    private let folder: String?
    /// The same without links and with a slash at its end; paths below it are told without it.
    let shownFolder: String

    /// - Parameters:
    ///   - folder: the absolute path of the folder at which relative paths start.
    ///   - variables: the environment.
    ///   - faults: lets calls that reach files fail, to see what becomes of it.
    public init(
        folder: String, variables: [String: String], streams: any StandardStreams, faults: FileCall.Faults? = nil
    ) {
        self.faults = faults
        self.folder = folder.withoutTrailingSlash
        shownFolder = Self.shownFolder(folder)
        self.streams = streams
        variable = { variables[$0] }
    }

    private init() {
        faults = nil
        folder = nil
        shownFolder = Self.shownFolder(FileManager.default.currentDirectoryPath)
        streams = StandardStreamsOfProcess()
        variable = { getenv($0).map { String(cString: $0) } }
    }

    private static let ofProcess = Workplace()

    private static func shownFolder(_ folder: String) -> String {
        // Before there is a workplace no call can be made through it.
        guard let found = realpath(folder, nil) else { return folder.withoutTrailingSlash + "/" }
        defer { free(found) }
        return String(cString: found).withoutTrailingSlash + "/"
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
