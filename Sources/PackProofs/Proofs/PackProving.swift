import RuleModel
import SourceText

/// Proves, over all cases that the declared facts allow, what a checked pack promises.
///
/// Each failure comes with a case that shows it. docs/proofs.md says precisely what is proved, and how.
package func provePack(
    _ pack: RulePack, units: [Index<CompiledUnit>], _ perform: RuleBook.Performer
) -> Diagnostics {
    let uses = PackUses(pack)
    let results = Results<Diagnostics>(count: units.count)
    perform(units.count) { index in
        var prover = UnitProver(pack, uses, unit: units[index])
        prover.prove()
        results.set(index, prover.diagnostics)
    }
    var diagnostics = Diagnostics()
    for found in results.values { diagnostics.append(contentsOf: found) }
    return diagnostics
}

/// The proofs of one pair of rule file and template: a violation's, or one that several share.
private struct UnitProver {
    private let pack: RulePack
    private let uses: PackUses
    private let unit: Index<CompiledUnit>
    private let violation: Index<Violation>?
    /// The violations in whose letters its fragments may stand.
    private let subjects: [Index<Violation>]
    private let routes: RouteFormulas
    private var inquiry: Inquiry
    var diagnostics: Diagnostics { inquiry.diagnostics }

    init(_ pack: RulePack, _ uses: PackUses, unit: Index<CompiledUnit>) {
        self.pack = pack
        self.uses = uses
        self.unit = unit
        violation = pack.violation(of: unit)
        // Shared fragments stand in the letters of all violations that use them.
        subjects = uses.violationsSeeing[unit]
        let formulas = ConditionFormulas(pack, units: pack.units(of: subjects))
        routes = RouteFormulas(formulas, uses)
        inquiry = Inquiry(formulas)
    }

    mutating func prove() {
        proveDerivedFacts()
        if let violation {
            proveAsks(pack.violations[violation])
            provePolicies(pack.violations[violation])
            proveRoutes(of: violation)
        } else {
            ignoreWrongRoutes()
        }
        proveExhibits()
        inquiry.proveFragments(routes.fragments(of: unit))
    }

    // MARK: The rule file

    private mutating func proveDerivedFacts() {
        for derived in pack.units[unit].derived { prove(derived, in: ConditionFormulas.Scope(unit: unit)) }
        var seen = Set<Index<Fact>>()
        for index in uses.items[unit] {
            for derived in pack.items[index].layout.derived where seen.insert(derived.fact).inserted {
                prove(derived, in: ConditionFormulas.Scope(unit: unit, item: index))
            }
        }
    }

    private mutating func prove(_ derived: DerivedFact, in scope: ConditionFormulas.Scope) {
        guard case .condition(let root) = derived.expression else { return }
        inquiry.proveCondition(root, in: scope, within: anyCase(of: scope), file: pack.facts[derived.fact].place.file)
    }

    /// Every case of the violation; of what is shared, of any.
    private func anyCase(of scope: ConditionFormulas.Scope) -> Inquiry.Context {
        Inquiry.Context(ways: [(subjects.first ?? pack.violations.startIndex, ProofSpace.yes)], item: scope.item)
    }

    private mutating func proveAsks(_ violation: Violation) {
        for ask in violation.asks {
            if let root = ask.when {
                inquiry.proveCondition(
                    root, in: ConditionFormulas.Scope(unit: unit), within: anyCase(of: .init(unit: unit)),
                    file: violation.place.file)
            }
        }
    }

    /// Figures in the order of their days, so that exactly one holds on each day, and none that every case meets or
    /// misses.
    private mutating func provePolicies(_ violation: Violation) {
        for (earlier, policy) in zip(violation.policy, violation.policy.dropFirst()) where policy.since <= earlier.since
        {
            inquiry.reportPolicyOrder(policy, earlier, violation)
        }
        for policy in violation.policy {
            inquiry.proveCondition(
                policy.condition, in: ConditionFormulas.Scope(unit: unit), within: anyCase(of: .init(unit: unit)),
                file: violation.place.file)
        }
    }

    private mutating func proveRoutes(of violation: Index<Violation>) {
        let isReached = inquiry.proveRoutes(of: violation, routes)
        // What follows from routes that are wrong is not the fragments' fault.
        if !isReached { routes.ignoreConditions(of: violation) }
        inquiry.provePlans(of: violation, routes)
    }

    /// The same of shared fragments; which routes are wrong is reported with their violations.
    private mutating func ignoreWrongRoutes() {
        for violation in subjects where !inquiry.areTaken(routes.choices(of: violation), violation) {
            routes.ignoreConditions(of: violation)
        }
    }

    private mutating func proveExhibits() {
        for exhibit in uses.exhibits[unit].map({ pack.exhibits[$0] }) {
            if let root = exhibit.neededWhen {
                inquiry.proveCondition(
                    root, in: ConditionFormulas.Scope(unit: unit), within: anyCase(of: .init(unit: unit)),
                    file: exhibit.place.file)
            }
        }
    }
}
