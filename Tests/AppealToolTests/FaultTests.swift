import Foundation
import Testing
import ToolSupport

/// Every call that reaches files fails once, in every command that writes: afterwards old files are whole or new ones
/// are, what is left over goes with the next run, and the tool says what happened. And each is the last one once, as if
/// the process had been killed there.
///
/// In the gate some of the calls fail, those that write rather than those that read, each with one of the errors that
/// it can give; with `LONG_TESTS=1` all of them, with each of their errors.
@Suite("each call that reaches files fails once") struct FaultTests {
    @Test(arguments: FaultyCommand.all) func filesStayWhole(command: FaultyCommand) throws {
        let bench = try FaultBench(command)
        #expect(bench.calls.count >= command.leastCalls, "\(bench.calls.count) calls")
        var outcomes = [FaultBench.Outcome: Int]()
        for number in isLong ? Array(bench.calls.indices) : bench.someCalls {
            let faults = bench.calls[number].faults
            for fault in isLong ? faults : [faults[number % faults.count]] {
                outcomes[try bench.fail(number, fault), default: 0] += 1
            }
            outcomes[try bench.end(before: number), default: 0] += 1
        }
        let told = outcomes.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }
        print("faults: \(command.name): \(bench.calls.count) places; \(told.joined(separator: ", "))")
        #expect(outcomes[.told, default: 0] > 0)
    }

    private let isLong = ProcessInfo.processInfo.environment["LONG_TESTS"] != nil
}

/// A command that writes, and what there is before.
struct FaultyCommand: Sendable, CustomTestStringConvertible {
    let name: String
    let tool: Workshop.Tool
    let arguments: [String]
    let input: String
    /// Its end where nothing fails.
    let status: Int32
    /// How it is started again afterwards.
    let again: [String]
    let leastCalls: Int
    let prepare: @Sendable (Workshop) throws -> Void

    init(
        _ name: String, _ tool: Workshop.Tool = .appeal, _ arguments: String..., input: String = "", status: Int32 = 0,
        again: [String] = [], calls: Int = 10, prepare: @escaping @Sendable (Workshop) throws -> Void
    ) {
        (self.name, self.tool, self.arguments, self.input, self.status) = (name, tool, arguments, input, status)
        (self.again, leastCalls, self.prepare) = (arguments + again, calls, prepare)
    }

    var testDescription: String { name }

    static let all: [FaultyCommand] = [
        FaultyCommand("draft to a new file", .appeal, "draft", "case", "-o", "letter.docx", prepare: example),
        FaultyCommand("draft over a letter", .appeal, "draft", "case", "-o", "case/letter.txt") {
            try example($0)
            try $0.write("old", to: "case/letter.txt")
        },
        FaultyCommand("draft with own packs", .appeal, "draft", "one", "--packs", "own", "-o", "letter.txt") {
            try TestPack.write(into: $0)
            try $0.write("case: one\npack: own\nletter-date: 2026-03-05\nviolations: [one]\n", to: "one/case.yaml")
        },
        FaultyCommand("a bundle", .appeal, "draft", "case", "--bundle", "out", calls: 50, prepare: example),
        FaultyCommand("batch as text", .appeal, "batch", "cases", "-o", "letters", again: ["--resume"], prepare: cases),
        FaultyCommand(
            "batch as Word files", .appeal, "batch", "cases", "-o", "letters", "--format", "docx", again: ["--resume"],
            prepare: cases),
        FaultyCommand("batch that goes on", .appeal, "batch", "cases", "-o", "letters", "--resume") {
            try cases($0)
            try $0.write("old", to: "letters/2019/spring.txt")
            try $0.write("half", to: "letters/.unfinished/0.0")
        },
        FaultyCommand("batch of a list", .appeal, "batch", "list.jsonl", "-o", "letters", again: ["--resume"]) {
            try $0.write(BatchTests.line, to: "list.jsonl")
        },
        FaultyCommand("ask", .appeal, "ask", "case", input: "owner\n") {
            try example($0)
            try $0.edit("case/case.yaml", "  signer.role: owner\n", "  signer.role:\n")
        },
        FaultyCommand("new", .appeal, "new", "amazon/order-defect-rate", "--into", "mine/case", prepare: { _ in }),
        FaultyCommand("diagnose into a new case", .appeal, "diagnose", "n.txt", "--into", "mine") {
            try $0.write(NoticeToolTests.notice, to: "n.txt")
        },
        FaultyCommand("diagnose into a case", .appeal, "diagnose", "n.txt", "--into", "case") {
            try example($0)
            try $0.write(NoticeToolTests.notice, to: "n.txt")
            try $0.edit("case/case.yaml", "notice.date: 2019-03-01", "notice.date:")
        },
        FaultyCommand("reply", .appeal, "reply", "r.eml", "case") {
            try example($0)
            try $0.write(NoticeToolTests.reply, to: "r.eml")
        },
        FaultyCommand(
            "metrics with a snapshot", .appeal, "metrics", "health.json", "--snapshot", "case", status: 1
        ) {
            try example($0)
            try $0.copy("Tests/ReportsTests/Fixtures/account-health-example.json", to: "health.json")
        },
        FaultyCommand("test --update", .rulepack, "test", "own", "--update", status: 1) {
            try TestPack.write(into: $0)
            try $0.write(
                "case: new\npack: own\nletter-date: 2026-03-05\nviolations: [one]\n",
                to: "own/rules/own/tests/new/case.yaml")
        },
        FaultyCommand("docs", .rulepack, "docs", "own") { try TestPack.write(into: $0) },
        FaultyCommand(
            "exercise", .rulepack, "exercise", "own", "--cases", "20", "--into", "failed/cases", status: 1
        ) {
            try TestPack.write(into: $0)
            try $0.edit("own/templates/own/two.md", "Second.", "Second")
        },
        FaultyCommand("languages --accept", .rulepack, "languages", "--accept", "zh", calls: 8) {
            try $0.copy("languages", to: "languages")
            try $0.edit("languages/en/tools/cases.yaml", "edit-not-possible: the case", "edit-not-possible: this case")
        }
    ]

    private static func example(_ shop: Workshop) throws { try shop.copy("Examples/new-store-2019", to: "case") }

    private static func cases(_ shop: Workshop) throws {
        try shop.copy("Examples/new-store-2019", to: "cases/2019/spring")
        try shop.copy("rules/amazon/tests/fits-halden", to: "cases/halden")
    }
}

/// What a command leaves behind where nothing fails, to compare with.
private final class FaultBench {
    struct Call { let (kind, path): (FileCall, String) }

    /// How a run ended in which a call failed.
    enum Outcome: String {
        /// As if nothing had failed.
        case unharmed
        /// It said that something failed, and gave it as its exit status.
        case told
        /// It was ended there.
        case ended
    }

    let calls: [Call]
    private let command: FaultyCommand
    private let shop: Workshop
    private let before: [String: Data]
    private let after: [String: Data]
    /// What files hold in between: a command may write one twice, each time whole.
    private let between: [String: [Data]]
    private let undisturbed: Run

    init(_ command: FaultyCommand) throws {
        self.command = command
        shop = try Workshop()
        try command.prepare(shop)
        before = try shop.everything()
        let (calls, replaced) = (Recorder(), Replaced())
        undisturbed = shop.run(command.tool, command.arguments, input: command.input) { call, path in
            _ = calls.add(Call(kind: call, path: path))
            if call == .rename { replaced.add(path) }
            return nil
        }
        self.calls = calls.all
        after = try shop.everything()
        between = replaced.held(below: shop.folder.resolvingSymlinksInPath().path + "/")
        #expect(undisturbed.status == command.status, "\(undisturbed)")
        #expect(after != before && !after.keys.contains { $0.contains(".unfinished") }, "\(after.keys)")
    }

    /// A few that read and some more that write, spread over all.
    var someCalls: [Int] {
        let (writing, reading) = (calls.indices.filter { calls[$0].writes }, calls.indices.filter { !calls[$0].writes })
        return spread(writing, 5) + spread(reading, 2)
    }

    private func spread(_ numbers: [Int], _ count: Int) -> [Int] {
        // Another remainder for each command, so that all of them together reach many kinds of calls.
        let step = max(1, numbers.count / count)
        return stride(from: calls.count % step, to: numbers.count, by: step).prefix(count).map { numbers[$0] }
    }

    /// Lets nothing reach the disk from a call on.
    func end(before number: Int) throws -> Outcome {
        let (run, left) = try run { $0 < number ? nil : .error(EIO) }
        let what = Comment(
            rawValue: "ended before call \(number), \(calls[number].kind) of \(calls[number].path): \(run)")
        checkFiles(left, what)
        try checkNextRun(left, what)
        return .ended
    }

    private func run(_ fault: @escaping @Sendable (_ number: Int) -> FileCall.Fault?) throws -> (Run, [String: Data]) {
        try shop.restore(before)
        let counter = Recorder()
        let run = shop.run(command.tool, command.arguments, input: command.input) { call, path in
            fault(counter.add(Call(kind: call, path: path)))
        }
        return (run, try shop.everything())
    }

    private func checkFiles(_ left: [String: Data], _ what: Comment) {
        for (path, bytes) in left where !path.contains(".unfinished") && !isFolder(bytes) {
            let isWhole = bytes == before[path] || bytes == after[path] || between[path]?.contains(bytes) == true
            #expect(isWhole, "\(path) is neither old nor new; \(what)")
        }
        for (path, bytes) in before where !isFolder(bytes) && !path.contains(".unfinished") {
            #expect(left[path] != nil, "\(path) is gone; \(what)")
        }
    }

    /// What is left over goes with the next run, and what is missing comes.
    private func checkNextRun(_ left: [String: Data], _ what: Comment) throws {
        // Where nothing has happened, or all of it, the next run would show nothing new.
        if left == before || left == after { return }
        _ = shop.run(command.tool, command.again, input: command.input, faults: nil)
        #expect(try shop.everything() == after, "the next run does not make up for it; \(what)")
    }

    func fail(_ number: Int, _ fault: FileCall.Fault) throws -> Outcome {
        let (run, left) = try run { $0 == number ? fault : nil }
        let call = calls[number]
        let what = Comment(rawValue: "call \(number), \(call.kind) of \(call.path), \(fault): \(run)")
        checkFiles(left, what)
        if [.error(EINTR), .short].contains(fault) {
            #expect(run.status == undisturbed.status && run.transcript == undisturbed.transcript, what)
        }
        let isUnharmed = run.status == command.status && run.transcript == undisturbed.transcript
        if isUnharmed {
            #expect(left.filter { !$0.key.contains(".unfinished") } == after, what)
        } else {
            #expect(run.status == 2 || run.status == 1, what)
            #expect(namesPath(run.error + run.out, call.path), "no path is named; \(what)")
        }
        try checkNextRun(left, what)
        return isUnharmed ? .unharmed : .told
    }

    /// The path of the call, of what it is in, or of what is written by its help.
    private func namesPath(_ text: String, _ path: String) -> Bool {
        let names = path.split(separator: "/").map { $0.replacing(".unfinished", with: "").drop { $0 == "." } }
        let own = names.suffix(3) + command.arguments.flatMap { $0.split(separator: "/") }
        return own.contains { $0.count > 2 && text.contains($0) }
    }

    private func isFolder(_ bytes: Data) -> Bool { bytes == Workshop.folderMark }

    /// What files held before others took their places.
    private final class Replaced: @unchecked Sendable {
        private let lock = NSLock()
        private var files: [(path: String, bytes: Data)] = []

        func add(_ path: String) {
            guard let bytes = FileManager.default.contents(atPath: path) else { return }
            lock.withLock { files.append((path, bytes)) }
        }

        func held(below folder: String) -> [String: [Data]] {
            let inside = files.filter { $0.path.hasPrefix(folder) }
            return Dictionary(grouping: inside) { String($0.path.dropFirst(folder.count)) }.mapValues {
                $0.map(\.bytes)
            }
        }
    }

    private final class Recorder: @unchecked Sendable {
        private let lock = NSLock()
        private var calls: [Call] = []

        var all: [Call] { lock.withLock { calls } }

        /// - Returns: how many there were before.
        func add(_ call: Call) -> Int {
            lock.withLock {
                calls.append(call)
                return calls.count - 1
            }
        }
    }
}

extension FaultBench.Call {
    var writes: Bool {
        switch kind {
        case .look, .resolve, .list, .read: false
        case .open: path.contains(".unfinished")
        case .write, .sync, .setAccess, .lock, .rename, .makeFolder, .remove: true
        }
    }

    /// What the system may answer.
    var faults: [FileCall.Fault] {
        switch kind {
        case .look: [.error(EIO), .error(EACCES)]
        case .resolve: [.error(EIO), .error(EACCES), .error(ENOMEM)]
        case .list: [.error(EMFILE), .error(EACCES), .error(EIO)]
        case .open: [.error(EMFILE), .error(ENOSPC), .error(EACCES), .error(EIO), .error(EDQUOT), .error(EINTR)]
        case .read: [.error(EIO), .short, .error(EINTR)]
        case .write: [.error(ENOSPC), .short, .error(EIO), .error(EDQUOT), .error(EINTR)]
        case .sync: [.error(EIO), .error(ENOSPC), .error(EDQUOT), .error(EINTR)]
        case .setAccess: [.error(EPERM), .error(EIO), .error(EINTR)]
        case .lock: [.error(ENOLCK), .error(ENOMEM), .error(EINTR)]
        case .rename: [.error(EIO), .error(ENOSPC), .error(EACCES), .error(EDQUOT)]
        case .makeFolder: [.error(ENOSPC), .error(EACCES), .error(EDQUOT), .error(EIO)]
        case .remove: [.error(EIO), .error(EACCES)]
        }
    }
}

extension Workshop {
    /// Stands for a folder among what files hold.
    static let folderMark = Data("\u{0}folder".utf8)

    /// What every file below the folder holds, with the folders.
    func everything() throws -> [String: Data] {
        Dictionary(
            uniqueKeysWithValues: contents.map { path in
                (path, FileManager.default.contents(atPath: url(path).path) ?? Self.folderMark)
            })
    }

    /// Makes the folder what it was.
    func restore(_ files: [String: Data]) throws {
        for path in contents where files[path] == nil { try? FileManager.default.removeItem(at: url(path)) }
        let now = try everything()
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where now[path] != bytes {
            if bytes == Self.folderMark {
                try FileManager.default.createDirectory(at: url(path), withIntermediateDirectories: true)
            } else {
                try bytes.write(to: url(path))
            }
        }
    }
}
