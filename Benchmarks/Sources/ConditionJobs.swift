import AppealKit
import RulePacks
import SourceText

/// Thirty conditions over two hundred cases, beside the same in Swift over typed facts.
struct ConditionJobs {
    private let typed: [ConditionCase]
    private let cases: [Case]
    private let roots: [Index<Condition>]
    private let unit: Index<CompiledUnit>

    init(_ ruleBook: RuleBook, count: Int = 200) throws {
        typed = (0..<count).map(ConditionCase.init)
        cases = try typed.map { try read($0.file, with: ruleBook) }
        let pack = cases[0].pack
        unit = pack.violations[pack.violations.startIndex].unit
        let program = pack.units[unit].program(in: pack.language)
        let parts = program.starts.flatMap { program.tree(from: $0) }.flatMap(\.all)
        roots = parts.compactMap { if case .branch(let branch) = $0 { branch.condition } else { nil } }
        guard roots.count == handWrittenConditions.count else {
            throw Failure.otherNumber(of: "conditions", roots.count, wanted: handWrittenConditions.count)
        }
    }

    func run(rounds: Int) throws {
        try check()
        let (typed, cases, roots, unit) = (typed, cases, roots, unit)
        let answers = cases.count * roots.count
        var contest = Contest("Conditions: \(roots.count) over \(cases.count) cases")
        contest.add("hand-written Swift", units: answers, isYardstick: true) {
            var held = 0
            for one in typed { for condition in handWrittenConditions where condition(one) { held += 1 } }
            keep(held)
        }
        contest.add("condition", units: answers) {
            var held = 0
            for one in cases {
                one.withEvaluator(unit) { evaluator, facts in
                    for root in roots where evaluator.evaluate(root, facts, Frame()) == .yes { held += 1 }
                }
            }
            keep(held)
        }
        contest.add("condition with reasons", units: answers) {
            var leaves: [Index<Condition>] = []
            var count = 0
            for one in cases {
                one.withEvaluator(unit) { evaluator, facts in
                    for root in roots {
                        leaves.removeAll(keepingCapacity: true)
                        _ = evaluator.evaluate(root, facts, Frame(), deciding: &leaves)
                        count += leaves.count
                    }
                }
            }
            keep(count)
        }
        try contest.print(rounds: rounds, unit: "answers")
    }

    /// The yardstick counts only if it gives the same answers; and the reasons change none.
    func check() throws {
        for (seed, (one, typed)) in zip(cases, typed).enumerated() {
            for (index, root) in roots.enumerated() {
                let byHand = handWrittenConditions[index](typed)
                var leaves: [Index<Condition>] = []
                let reasoned = one.withEvaluator(unit) { $0.evaluate(root, $1, Frame(), deciding: &leaves) }
                guard (one.evaluate(root, unit: unit) == .yes) == byHand, (reasoned == .yes) == byHand, !leaves.isEmpty
                else { throw Failure.otherAnswer(condition: index + 1, seed: seed) }
            }
        }
    }
}
