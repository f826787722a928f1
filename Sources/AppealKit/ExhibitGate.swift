import RulePacks
import SourceText

/// An exhibit that the case has and that does not count: it misses a requirement of the pack.
public struct RefusedExhibit: Sendable {
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

    /// Told of exhibits that were left out of the letters, since these can do without.
    func findingsOnExhibits(of letters: [Letter]) -> [Diagnostic] {
        guard !refusedExhibits.isEmpty else { return [] }
        let missed = Set(
            letters.flatMap { letter in
                letter.turns.filter { !$0.holds }.flatMap { exhibitsTested(by: $0, letter.language) }
            })
        return missed.sorted().flatMap { index in
            (refusedExhibits[index] ?? []).map { refused in
                Diagnostic(
                    .exhibitPolicy, "the exhibit `\(refused.exhibit)` is left out: \(refused.words(in: .english))",
                    at: Place(file, exhibitPlaces[index] ?? place(ofKey: "exhibits")),
                    hint: "required by \(refused.source): give another file, or correct the facts")
            }
        }
    }

    /// The exhibits that the condition of a branch asked for.
    private func exhibitsTested(by turn: Letter.Turn, _ language: Language) -> [Index<Exhibit>] {
        let unit = pack.units[turn.branch.unit]
        return unit.program(in: language).branch(at: turn.branch.instruction).map {
            unit.conditions.exhibitsTested(by: $0.condition)
        } ?? []
    }
}

extension RefusedExhibit {
    /// `bill.age is 101 days; required: bill.age <= 90 days`
    func words(in language: Language) -> String {
        let isChinese = language == .chinese
        let values = reasons.map {
            isChinese ? "\($0.fact) 为 \($0.value ?? "未知")" : "\($0.fact) is \($0.value ?? "unknown")"
        }
        var seen = Set<String>()
        let required = reasons.map(\.condition).filter { seen.insert($0).inserted }
        return values.joined(separator: isChinese ? "，" : ", ") + (isChinese ? "；要求：" : "; required: ")
            + required.joined(separator: isChinese ? "，" : ", ")
    }
}
