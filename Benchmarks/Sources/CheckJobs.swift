import Dispatch
import RulePacks
import SourceText
import ToolSupport

/// Checking whole packs, beside what libyaml needs for the same rule files.
struct CheckJobs {
    let files: Int

    func run(rounds: Int) throws {
        let corpus = Corpus(violations: files)
        let (rules, all) = (corpus.rules, corpus.files)
        try check()
        let linesEach = rules.reduce(0) { $0 + lines($1) } / rules.count
        var contest = Contest(
            "Checks: \(rules.count) rule files, \(linesEach) lines each, "
                + "with their templates \(corpus.bytes / 1_000) kB"
        )
        contest.add("libyaml events", units: rules.count, isYardstick: true) {
            for file in rules { keep(countEvents(file.bytes)) }
        }
        contest.add("checked", units: rules.count) { keep(RuleBook.check(all)) }
        contest.add("checked on all cores", units: rules.count) { keep(RuleBook.check(all, perform: onAllCores)) }
        let spread = Corpus(violations: files, packs: 10).files
        contest.add("checked, ten packs", units: rules.count) { keep(RuleBook.check(spread)) }
        try contest.print(rounds: rounds, unit: "files")
    }

    /// However they are checked, all of them are there and nothing is told of them.
    func check() throws {
        let ways = [
            (packs: 1, perform: RuleBook.sequentially), (packs: 1, perform: onAllCores),
            (packs: 10, perform: RuleBook.sequentially)
        ]
        for (packs, perform) in ways {
            let book = try cleanRuleBook(Corpus(violations: files, packs: packs).files, perform: perform)
            let found = (book.packs.count, book.packs.reduce(0) { $0 + $1.violations.count })
            guard found == (packs, files) else {
                throw Failure.otherPacks(
                    "\(found.0) packs with \(found.1) violations", wanted: "\(packs) with \(files)")
            }
        }
    }
}

/// The rule book of packs of which there is nothing to tell.
@discardableResult
func cleanRuleBook(
    _ files: [SourceFile], perform: RuleBook.Performer = RuleBook.sequentially
) throws -> RuleBook {
    try cleanRuleBook(RuleBook.check(files, perform: perform))
}

/// The same of a check that was made, or of a compilation.
@discardableResult
func cleanRuleBook(_ result: (ruleBook: RuleBook?, diagnostics: [Diagnostic])) throws -> RuleBook {
    let (ruleBook, diagnostics) = result
    guard let ruleBook, diagnostics.isEmpty else { throw Failure.refusedPacks(diagnostics) }
    return ruleBook
}

func onAllCores(_ count: Int, _ work: @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
}

private func lines(_ file: SourceFile) -> Int { file.bytes.count { $0 == UInt8(ascii: "\n") } }
