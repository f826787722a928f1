import RuleModel

/// An exhibit that the case has and that does not count: it misses a requirement of the pack.
public struct RefusedExhibit: Sendable {
    /// The exhibit by its id in the pack.
    public let exhibit: String
    /// Where the marketplace requires it.
    public let source: String
    /// The facts that decide, with their values: of a comparison both.
    public let reasons: [Reason]
}

extension Case {
    /// Takes away the exhibits that miss a requirement: no sentence may name them.
    mutating func gateExhibits() {
        for index in pack.exhibits.indices where exhibits.contains(index) {
            let exhibit = pack.exhibits[index]
            for policy in exhibit.policy {
                let (truth, reasons) = decide(policy.condition, unit: exhibit.unit, file: exhibit.place.file)
                if truth == .no {
                    refusedExhibits[index, default: []].append(
                        RefusedExhibit(exhibit: exhibit.id, source: policy.source, reasons: reasons))
                }
            }
        }
        exhibits.subtract(refusedExhibits.keys)
    }

    /// The case with each exhibit that it has, whatever it is: to try what a pack makes of it.
    package var ungated: Case {
        var other = self
        for index in refusedExhibits.keys { other.exhibits.insert(index) }
        other.refusedExhibits = [:]
        other.isGated = false
        return other
    }

    /// The requirements of an exhibit that hang on facts which are unknown yet.
    func openPolicies(of index: Index<Exhibit>) -> [Index<Condition>] {
        guard isGated else { return [] }
        let exhibit = pack.exhibits[index]
        return exhibit.policy.map(\.condition).filter { evaluate($0, unit: exhibit.unit) == .unknown }
    }
}

extension RefusedExhibit {
    /// `bill.age is 101 days; required: bill.age <= 90 days`
    var wording: Wording {
        var seen = Set<String>()
        let required = reasons.map(\.condition).filter { seen.insert($0).inserted }
        return .refusedFor(
            values: WordingValue.names(reasons.map(\.valueWording)),
            conditions: WordingValue.names(required.map { Wording.asWritten(text: $0) }))
    }
}
