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
                .leftOut(
                    refused, ask: pack.exhibits[index].ask,
                    Place(file, exhibitPlaces[index] ?? place(ofKey: "exhibits")))
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

// MARK: Messages

extension Diagnostic {
    fileprivate static func leftOut(_ refused: RefusedExhibit, ask: Translations, _ place: Place) -> Diagnostic {
        Diagnostic(
            .exhibitPolicy, .exhibitLeftOut(exhibit: quoted(refused.exhibit, ask), why: refused.wording), at: place,
            hint: .requiredBy(source: refused.source))
    }
}
