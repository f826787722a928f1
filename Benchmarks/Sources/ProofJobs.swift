import RulePacks
import SourceText

/// Proving violations as large as they get, beside checking the same files without proofs.
struct ProofJobs {
    func run(rounds: Int) {
        for count in [1, 10, 40] {
            let corpus = ProofCorpus(violations: count)
            check(corpus.files)
            var contest = Contest(
                "Proofs: \(count) violations of 60 facts, 60 fragments and \(corpus.conditions) conditions, in two languages"
            )
            contest.add("without proofs", units: count, isYardstick: true) {
                keep(RuleBook.compile(corpus.files))
            }
            contest.add("with proofs", units: count) { keep(RuleBook.check(corpus.files)) }
            contest.print(rounds: rounds, unit: "violations")
        }
    }
}
