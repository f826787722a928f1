import RuleModel
import SourceText

/// Finds cases that come to a place in a pack, by the analysis that proves it.
package struct CaseFinder {
    private let pack: RulePack
    private let formulas: ConditionFormulas
    private let routes: RouteFormulas
    private let examples: CounterExamples
    private var solver: ProofSolver

    /// A branch of a fragment, in one language.
    package struct Branch: Sendable {
        package let unit: Index<CompiledUnit>
        package let language: Language
        package let instruction: Index<Instruction>
        /// The fragment's heading: `cause late-dispatch`.
        package let fragment: String
        package let place: Place
    }

    package init(_ pack: RulePack) {
        self.pack = pack
        formulas = ConditionFormulas(pack, units: pack.units.indices)
        routes = RouteFormulas(formulas, PackUses(pack))
        examples = CounterExamples(formulas)
        solver = ProofSolver(formulas.space, stepsLeft: .max)
    }

    /// Every branch of the pack's fragments, unit by unit, in each language.
    package func branches() -> [Branch] { pack.units.indices.flatMap { unit in walks(unit).flatMap { $0.branches } } }

    /// A case in which a branch is come to and its condition holds, or does not; `nil` if none was found.
    package mutating func sketch(comingTo branch: Branch, holds: Bool) -> CaseSketch? {
        for (fragment, walk, branches) in walks(branch.unit) {
            guard
                let index = branches.firstIndex(where: {
                    $0.instruction == branch.instruction && $0.language == branch.language
                })
            else { continue }
            let found = walk.branches[index]
            let condition = formulas.formula(found.condition, in: found.scope)
            return sketch([ProofGoal(found.path), ProofGoal(condition, holds ? .yes : .no)], fragment.context)
        }
        return nil
    }

    /// A case of a violation in which a route is taken.
    package mutating func sketch(taking route: Index<Route>, of violation: Index<Violation>) -> CaseSketch? {
        guard let choice = routes.choices(of: violation).first(where: { $0.route == route }) else { return nil }
        return sketch([], Inquiry.Context(ways: [(violation, choice.applies)]))
    }

    /// A case of a violation in which its letter lists causes, with one cause, action or prevention.
    package mutating func sketch(naming item: Index<ItemDefinition>, of violation: Index<Violation>) -> CaseSketch? {
        sketch([], Inquiry.Context(ways: [(violation, routes.written(.causes, of: violation))], item: item))
    }

    private mutating func sketch(_ goals: [ProofGoal], _ context: Inquiry.Context) -> CaseSketch? {
        for way in context.ways {
            if case .found(let solution) = solver.solve([ProofGoal(way.when)] + goals) {
                var sketch = examples.sketch(solution, violation: way.violation, item: context.item)
                sketch.name = "proposed"
                return sketch
            }
        }
        return nil
    }

    private func walks(
        _ unit: Index<CompiledUnit>
    ) -> [(fragment: ProvedFragment, walk: FragmentWalk, branches: [Branch])] {
        routes.fragments(of: unit).flatMap { fragment in
            pack.languages.compactMap { language in
                let program = pack.program(of: fragment.entry, in: language)
                guard let start = fragment.entry.start(in: language), let file = program.file else { return nil }
                let walk = FragmentWalk(
                    program, from: start, in: .init(unit: unit, item: fragment.context.item), formulas)
                let name = [fragment.entry.kind.rawValue, fragment.entry.id].compactMap { $0 }.joined(separator: " ")
                let branches = walk.branches.map {
                    Branch(
                        unit: unit, language: language, instruction: $0.instruction, fragment: name,
                        place: Place(file, program.range(of: $0.instruction)))
                }
                return (fragment, walk, branches)
            }
        }
    }
}
