import AppealKit
import CaseTables
import RulePacks
import SourceText
import ToolSupport
import YAMLTree

/// Every job once, for its result, and growth as ratios: what a build without optimisation can tell in half a minute.
struct ShortRun {
    private var failures: [Failure] = []

    /// Runs everything, prints what came of it, and tells whether all went well.
    static func succeeds() -> Bool {
        var run = ShortRun()
        run.jobs()
        run.growth()
        Terminal.error(run.failures.map { "\n" + $0.text }.joined())
        return run.failures.isEmpty
    }

    // MARK: Results

    private mutating func jobs() {
        Terminal.out("| job, once | ms of processor | result |\n|---|---|---|\n")
        job("30 letters as by hand") { try LetterJobs(benchPacks(), count: 30).check() }
        job("30 conditions over 60 cases as in Swift, and with reasons") {
            try ConditionJobs(benchPacks(), count: 60).check()
        }
        job("20 rule files: checked, on all cores, in ten packs") { try CheckJobs(files: 20).check() }
        job("a large violation, proved; a branch never come to, found") { try ProofJobs().check() }
    }

    private mutating func job(_ name: String, _ work: () throws -> Void) {
        let start = processorTime()
        let isGood = attempt(name, work) != nil
        Terminal.out(
            "| \(name) | \(short((processorTime() - start).milliseconds)) | \(isGood ? "good" : "**failed**") |\n")
    }

    /// Does some work; notes why it failed, if it did.
    private mutating func attempt<Result>(_ name: String, _ work: () throws -> Result) -> Result? {
        do { return try work() } catch {
            failures.append(error as? Failure ?? .stopped(name, error))
            return nil
        }
    }

    // MARK: Growth

    private mutating func growth() {
        Terminal.out(
            "\n| growth of | size | ms of processor | size | ms | ratio | at most |\n|---|---|---|---|---|---|---|\n")
        for check in [Self.ruleFiles, Self.casesOfBatch] {
            guard let result = attempt(check.name, check.run) else { continue }
            let isPassed = result.ratio > GrowthCheck.most
            let ratio = isPassed ? "**\(short(result.ratio))**" : short(result.ratio)
            Terminal.out("| \(check.name) | \(check.size) | \(short(result.small.milliseconds)) ")
            Terminal.out(
                "| \(2 * check.size) | \(short(result.large.milliseconds)) | \(ratio) | \(GrowthCheck.most) |\n")
            if isPassed {
                failures.append(
                    .growth(check.name, ratio: short(result.ratio), most: short(GrowthCheck.most)))
            }
        }
    }

    /// Rule files as short as they get, so that what each costs alone hides little of what it costs beside others.
    private static let ruleFiles = GrowthCheck(name: "rule files of one pack", size: 200) { count in
        let files = Corpus(violations: count, isBrief: true).files
        return { try cleanRuleBook(files) }
    }

    /// From the lines of a list to letters, as `appeal batch` does it.
    private static let casesOfBatch = GrowthCheck(name: "cases of a batch", size: 100) { count in
        let ruleBook = try benchPacks()
        let typed = (0..<count).map { LetterCase(seed: $0) }
        let list = try typed.map { try $0.line + "\n" }.joined()
        return {
            var reader = CaseListReader(path: "cases.jsonl", form: .jsonLines, ruleBook: ruleBook)
            let listed = try reader.read(Array(list.utf8)) + reader.finish()
            guard listed.count == count else { throw Failure.otherNumber(of: "cases", listed.count, wanted: count) }
            for (seed, one) in listed.enumerated() {
                let reading = try one.document(pack: nil).read(with: ruleBook, fileExists: { _ in true })
                guard let made = reading.usableCase else { throw Failure.noCase("cases.jsonl", reading.allDiagnostics) }
                let (ours, byHand) = (try letter(made).plainBytes(), handWrittenLetter(typed[seed]))
                guard ours == byHand else { throw Failure.otherLetter(seed: seed, ours: ours, byHand: byHand) }
            }
        }
    }
}

extension LetterCase {
    /// The same as a line of a list of cases.
    fileprivate var line: String {
        get throws {
            var diagnostics = Diagnostics()
            guard let document = YAMLDocument.read(file, into: &diagnostics) else {
                throw Failure.noCase(file.path, diagnostics.all)
            }
            return json(document.root)
        }
    }
}

private func json(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, _): quoted(text)
    case .list(let nodes): "[\(nodes.map(json).joined(separator: ","))]"
    case .map(let entries):
        "{\(entries.map { "\(quoted($0.key.value)):\(json($0.value))" }.joined(separator: ","))}"
    }
}

private func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
}
