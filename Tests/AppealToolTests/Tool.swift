import Foundation
import Testing
import ToolSupport
@testable import struct appeal.AppealTool
@testable import enum appeal.BundledBook
@testable import struct rulepack.RulePackTool

/// A run of one of the tools.
struct Run {
    let status: Int32
    let out: String
    let error: String
    /// Both in the order in which they were written.
    var transcript = ""
}

/// What a command in this process reads and writes instead of the standard streams.
final class HeldStreams: StandardStreams, @unchecked Sendable {
    /// Pieces of standard input, each made when the command comes to read it.
    typealias Input = [(HeldStreams) throws -> [UInt8]]

    private let lock = NSLock()
    private let isWatched: Bool
    private var waiting: Input
    private var input: ArraySlice<UInt8> = []
    private var held: [(stream: StandardStream, bytes: [UInt8])] = []

    /// - Parameter isWatched: whether a person sits at both outputs.
    init(_ input: Input, isWatched: Bool = false) { (waiting, self.isWatched) = (input, isWatched) }

    /// What was written so far, to one stream or to both.
    func text(_ streams: StandardStream...) -> String {
        let pieces = lock.withLock { held.filter { streams.contains($0.stream) } }
        return String(decoding: pieces.flatMap(\.bytes), as: UTF8.self)
    }

    func read(atMost count: Int) -> [UInt8] {
        if input.isEmpty, !waiting.isEmpty {
            do { input = try waiting.removeFirst()(self)[...] } catch { Issue.record(error) }
        }
        defer { input = input.dropFirst(count) }
        return Array(input.prefix(count))
    }

    func write(_ bytes: [UInt8], to stream: StandardStream) { lock.withLock { held.append((stream, bytes)) } }

    func problem(of stream: StandardStream) -> DiskProblem? { nil }

    func isTerminal(_ stream: StandardStream) -> Bool { isWatched && stream != .input }
}

/// A started tool that answers while it goes on.
final class Talk {
    private let process = Process()
    private let (input, output) = (Pipe(), Pipe())
    private var heard = ""

    init(_ tool: URL, _ arguments: [String], in folder: URL) throws {
        process.executableURL = tool
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
        process.standardInput = input
        process.standardOutput = output
        // Worker threads block signals, and what they start inherits that.
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try process.run()
    }

    func say(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

    /// Waits until it has said something; `false` if it ends before.
    func hears(_ text: String) -> Bool {
        while !heard.contains(text) {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { return false }
            heard += String(decoding: data, as: UTF8.self)
        }
        return true
    }

    /// Sends a signal and waits for its end.
    func end(by signal: Int32) {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
    }
}

/// A folder of its own for one test, in which the tools run: as functions of this process, or started as programs where
/// that is what is tested.
final class Workshop {
    let folder: URL
    /// Whether the tools take what they write to for a terminal.
    var isWatched = false
    private let files = FileManager.default

    init() throws {
        folder = files.temporaryDirectory.appendingPathComponent("Appeal Tool \(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? files.removeItem(at: folder) }

    static let checkout = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL

    // MARK: Files

    func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

    func write(_ text: String, to path: String) throws {
        try files.createDirectory(at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url(path), atomically: true, encoding: .utf8)
    }

    func text(_ path: String) -> String? { try? String(contentsOf: url(path), encoding: .utf8) }

    /// Everything below the folder, hidden files too.
    var contents: [String] { (files.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted() }

    /// Copies a file or folder of the checkout.
    func copy(_ path: String, to name: String) throws {
        try files.createDirectory(at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
        try files.copyItem(at: Self.checkout.appendingPathComponent(path), to: url(name))
    }

    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try #require(self.text(path))
        try #require(text.contains(old), "nothing to replace: \(old)")
        try write(text.replacingOccurrences(of: old, with: new), to: path)
    }

    // MARK: Running

    /// - Parameter input: what comes in on standard input.
    func appeal(_ arguments: String..., environment: [String: String] = [:], input: String = "") -> Run {
        appeal(arguments, environment: environment, input: input)
    }

    func appeal(_ arguments: [String], environment: [String: String] = [:], input: String = "") -> Run {
        run(AppealTool.run, arguments, environment, input: [{ _ in Array(input.utf8) }])
    }

    /// - Parameter input: pieces of standard input, each made when the tool comes to read it.
    func appeal(_ arguments: String..., input: HeldStreams.Input) -> Run {
        run(AppealTool.run, arguments, [:], input: input)
    }

    func rulepack(_ arguments: String...) -> Run { rulepack(arguments) }

    func rulepack(_ arguments: [String], environment: [String: String] = [:]) -> Run {
        run(RulePackTool.run, arguments, environment, input: [])
    }

    private func run(
        _ tool: (_ arguments: [String]) -> Int32, _ arguments: [String], _ environment: [String: String],
        input: HeldStreams.Input, _ faults: FileCall.Faults? = nil
    ) -> Run {
        let streams = HeldStreams(input, isWatched: isWatched)
        let workplace = Workplace(
            folder: folder.path, variables: ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }, streams: streams,
            faults: faults)
        let status = Workplace.$current.withValue(workplace) {
            BundledBook.$known.withValue(BundledBook.whole) { tool(arguments) }
        }
        return Run(
            status: status, out: streams.text(.output), error: streams.text(.error),
            transcript: streams.text(.output, .error))
    }

    /// - Parameter faults: lets calls that reach files fail.
    func run(_ tool: Tool, _ arguments: [String], input: String = "", faults: FileCall.Faults?) -> Run {
        switch tool {
        case .appeal: run(AppealTool.run, arguments, [:], input: [{ _ in Array(input.utf8) }], faults)
        case .rulepack: run(RulePackTool.run, arguments, [:], input: [], faults)
        }
    }

    enum Tool: Sendable { case appeal, rulepack }

    // MARK: Starting

    /// - Parameter out: its standard output, where its text is not to be kept.
    func startedAppeal(
        _ arguments: [String], environment: [String: String] = [:], out: FileHandle? = nil
    ) throws -> Run {
        try start(Self.tool("appeal"), arguments, environment, out: out)
    }

    func startedRulepack(_ arguments: [String]) throws -> Run { try start(Self.tool("rulepack"), arguments, [:]) }

    /// Only plugins call it, and they start it.
    func packcheck(_ arguments: String...) throws -> Run { try start(Self.tool("packcheck"), arguments, [:]) }

    #if os(Linux)
        /// The tool with a terminal as its standard output, whose text is not kept.
        func appealAtTerminal(_ arguments: String...) throws -> Run {
            let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            defer { close(terminal) }
            // TIOCSPTLCK unlocks the other side, TIOCGPTN tells its number.
            var (isLocked, number): (Int32, UInt32) = (0, 0)
            try #require(
                terminal >= 0 && ioctl(terminal, 0x4004_5431, &isLocked) == 0
                    && ioctl(terminal, 0x8004_5430, &number) == 0)
            let side = FileHandle(fileDescriptor: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY), closeOnDealloc: true)
            return try start(Self.tool("appeal"), arguments, [:], out: side)
        }
    #endif

    /// A line for the shell, in which `$appeal` is the tool.
    func shell(_ line: String) throws -> Run {
        try start(URL(fileURLWithPath: "/bin/sh"), ["-c", line], ["appeal": Self.tool("appeal").path])
    }

    /// Starts the tool to talk with it.
    func talk(_ arguments: String...) throws -> Talk { try Talk(Self.tool("appeal"), arguments, in: folder) }

    private func start(
        _ tool: URL, _ arguments: [String], _ environment: [String: String], out: FileHandle? = nil
    ) throws -> Run {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }.merging(
            environment
        ) { $1 }
        // Files, unlike pipes, never fill up while we wait; they lie elsewhere, to keep the folder as the tool leaves
        // it.
        let streams = try ["out", "error"].map { try Stream(named: $0) }
        defer { streams.forEach { $0.remove() } }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = out ?? streams[0].handle
        process.standardError = streams[1].handle
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            out: try streams[0].text(), error: try streams[1].text())
    }

    private struct Stream {
        let url: URL
        let handle: FileHandle

        init(named name: String) throws {
            url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).\(name)")
            try Data().write(to: url)
            handle = try FileHandle(forWritingTo: url)
        }

        func text() throws -> String {
            try handle.close()
            return try String(contentsOf: url, encoding: .utf8)
        }

        func remove() { try? FileManager.default.removeItem(at: url) }
    }

    /// The tool in the build folder: beside the test bundle, or beside what holds it. The nearest one: in a folder
    /// further up may lie one of another build.
    private static func tool(_ name: String) throws -> URL {
        let starts = CommandLine.arguments.filter { $0.contains("/") }.map { URL(fileURLWithPath: $0) }
        var folders = [Bundle.main.bundleURL] + starts.map { $0.resolvingSymlinksInPath().deletingLastPathComponent() }
        for _ in 0..<6 {
            for folder in folders {
                let candidate = folder.appendingPathComponent(name)
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
                    return candidate
                }
            }
            folders = folders.map { $0.deletingLastPathComponent() }
        }
        throw MissingTool(name: name)
    }

    private struct MissingTool: Error { let name: String }
}
