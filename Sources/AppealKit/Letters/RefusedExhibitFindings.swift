import RuleModel
import SourceText

extension Case {
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
