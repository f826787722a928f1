import RulePacks
import SourceText

/// Proving violations as large as they get, beside checking the same files without proofs.
struct ProofJobs {
    func run(rounds: Int) throws {
        try check()
        for count in [1, 10, 40] {
            let corpus = ProofCorpus(violations: count)
            try cleanRuleBook(corpus.files)
            var contest = Contest(
                "Proofs: \(count) violations of 60 facts, "
                    + "60 fragments and \(corpus.conditions) conditions, in two languages"
            )
            contest.add("without proofs", units: count, isYardstick: true) {
                keep(RuleBook.compile(corpus.files))
            }
            contest.add("with proofs", units: count) { keep(RuleBook.check(corpus.files)) }
            try contest.print(rounds: rounds, unit: "violations")
        }
    }

    /// Nothing is told of a violation in which all is right, and a branch that no case comes to is found.
    func check() throws {
        var files = ProofCorpus(violations: 1).files
        try cleanRuleBook(RuleBook.compile(files))
        try cleanRuleBook(files)
        let fault = "{% if v0.count-0 > 10 and v0.count-0 < 5 %} It cannot be.{% endif %}"
        for index in files.indices where files[index].path.contains("templates/shop/violation-0") {
            let text = String(decoding: files[index].bytes, as: UTF8.self)
            files[index] = SourceFile(
                path: files[index].path, text: text.replacing(".\n\n", with: ".\(fault)\n\n", maxReplacements: 1))
        }
        let found = RuleBook.check(files).diagnostics
        guard !found.isEmpty, found.allSatisfy({ $0.code == .neverTrue }) else {
            throw Failure.missedFault(in: "templates/shop/violation-0.md", found: found)
        }
    }
}
