import AppealKit
import RulePacks
import SourceText

/// Thirty conditions over two hundred cases, beside the same in Swift over typed facts.
struct ConditionJobs {
    private let typed: [ConditionCase]
    private let cases: [Case]
    private let roots: [Index<Condition>]
    private let unit: Index<CompiledUnit>

    init(_ ruleBook: RuleBook) {
        typed = (0..<200).map(ConditionCase.init)
        cases = typed.map { read($0.file, with: ruleBook) }
        let pack = cases[0].pack
        unit = pack.violations[pack.violations.startIndex].unit
        let program = pack.units[unit].program(in: pack.language)
        let parts = program.starts.flatMap { program.tree(from: $0) }.flatMap(\.all)
        roots = parts.compactMap { if case .branch(let branch) = $0 { branch.condition } else { nil } }
        precondition(roots.count == handWrittenConditions.count)
    }

    func run(rounds: Int) {
        check()
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
        contest.print(rounds: rounds, unit: "answers")
    }

    /// The yardstick counts only if it gives the same answers.
    private func check() {
        for (one, typed) in zip(cases, typed) {
            for (index, root) in roots.enumerated()
            where (one.evaluate(root, unit: unit) == .yes) != handWrittenConditions[index](typed) {
                fatalError("condition \(index + 1) differs from its hand-written twin")
            }
        }
    }
}
