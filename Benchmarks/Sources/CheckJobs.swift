import Dispatch
import RulePacks
import SourceText
import ToolSupport

/// Checking whole packs, beside what libyaml needs for the same rule files.
struct CheckJobs {
    let files: Int

    func run(rounds: Int) {
        let corpus = Corpus(violations: files)
        let (rules, all) = (corpus.rules, corpus.files)
        check(all)
        var contest = Contest(
            "Checks: \(rules.count) rule files, \(corpus.rules.reduce(0) { $0 + lines($1) } / rules.count) lines each, with their templates \(corpus.bytes / 1_000) kB"
        )
        contest.add("libyaml events", units: rules.count, isYardstick: true) {
            for file in rules { keep(countEvents(file.bytes)) }
        }
        contest.add("checked", units: rules.count) { keep(RuleBook.check(all)) }
        contest.add("checked on all cores", units: rules.count) { keep(RuleBook.check(all, perform: onAllCores)) }
        let spread = Corpus(violations: files, packs: 10).files
        contest.add("checked, ten packs", units: rules.count) { keep(RuleBook.check(spread)) }
        contest.print(rounds: rounds, unit: "files")
    }
}

func check(_ files: [SourceFile]) {
    let (ruleBook, diagnostics) = RuleBook.check(files)
    if ruleBook == nil { fatalError(diagnostics.prefix(5).map { $0.printed() }.joined()) }
}

func onAllCores(_ count: Int, _ work: @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
}

private func lines(_ file: SourceFile) -> Int { file.bytes.count { $0 == UInt8(ascii: "\n") } }
