import RuleModel
import SourceText

extension Case {
    /// What a careful adviser would point at before the letter goes out.
    func findings(on plan: LetterPlan) -> [Diagnostic] {
        guard plan.hasCauses else { return [] }
        return plan.violations.flatMap {
            unansweredAsks($0, plan) + countsThatDoNotAddUp($0, plan) + figuresThatMeetPolicy($0)
        }
    }

    private func unansweredAsks(_ violation: Index<Violation>, _ plan: LetterPlan) -> [Diagnostic] {
        let definition = pack.violations[violation]
        return definition.asks.indexed.compactMap { index, ask in
            let reference = AskReference(violation: violation, ask: index)
            if plan.causes.contains(where: { items[$0].answers.contains(reference) })
                || askedAgain.map({ !$0.contains(reference) }) ?? false
            {
                return nil
            }
            guard isAsked(ask, definition) else { return nil }
            return .unanswered(ask, causesPlace)
        }
    }

    /// Whether the notice asks several things that the letter answers, so that its items have to say which of them they
    /// are about.
    func asksSeveral(_ plan: LetterPlan) -> Bool {
        plan.violations.count > 1
            || plan.violations.contains { violation in
                let definition = pack.violations[violation]
                return definition.asks.count { isAsked($0, definition) } > 1
            }
    }

    /// Whether the case's facts leave it open that the notice asks this.
    private func isAsked(_ ask: Violation.Ask, _ definition: Violation) -> Bool {
        ask.when.map { evaluate($0, unit: definition.unit) != .no } ?? true
    }

    /// Rows are told apart by their first column: an order that stands under two causes counts once.
    private func countsThatDoNotAddUp(_ violation: Index<Violation>, _ plan: LetterPlan) -> [Diagnostic] {
        // What answers some asks only accounts for some of the rows.
        guard askedAgain == nil else { return [] }
        let definition = pack.violations[violation]
        let answering = plan.causes.filter {
            items[$0].answers.contains { $0.violation == violation } || definition.asks.isEmpty
        }
        return definition.countChecks.compactMap { check in
            guard let cell = pack.facts[check.count].caseCell, values.cells[cell].isKnown else { return nil }
            let told = values.cells[cell].number
            let sum = total(of: check.parts, in: answering)
            if sum == told { return nil }
            return .doesNotAddUp(
                pack.facts[check.count].name, told, sum, of: check.parts, Place(file, place(of: check.count)))
        }
    }

    private func total(of parts: [String], in causes: [Index<Case.Item>]) -> Int64 {
        var keys = Set<RowKey>()
        var sum: Int64 = 0
        for cause in causes {
            for (offset, slot) in pack.items[items[cause].definition].layout.slots.enumerated()
            where parts.contains(pack.facts[slot.fact].name) && slot.source == .told {
                let cell = values.cells[items[cause].base + offset]
                guard cell.isKnown else { continue }
                guard pack.facts[slot.fact].type == .rows else {
                    sum += cell.number
                    continue
                }
                for row in 0..<cell.count {
                    if let key = key(at: cell.firstElement + row * cell.width, of: pack.facts[slot.fact]),
                        !keys.insert(key).inserted
                    {
                        continue
                    }
                    sum += 1
                }
            }
        }
        return sum
    }

    private func figuresThatMeetPolicy(_ violation: Index<Violation>) -> [Diagnostic] {
        let definition = pack.violations[violation]
        guard let policy = policyInForce(of: violation), evaluate(policy.condition, unit: definition.unit) == .yes
        else { return [] }
        return [.meets(policy.requirement, pack.facts[policy.fact].name, Place(file, place(of: policy.fact)))]
    }

    /// Only the letter that is sent has to fit into the marketplace's form.
    func boxesThatAreTooLong(_ letter: Letter) -> [Diagnostic] {
        guard letter.language == pack.language, letter.form.contains(where: { $0.maxCharacters != nil }) else {
            return []
        }
        return zip(letter.form, letter.boxes).compactMap { box, filled in
            guard !filled.fits, let most = box.maxCharacters else { return nil }
            let key = ItemKind.allCases.map(\.listKey).first { key in box.sections.contains { $0.name == key } }
            return .tooLong(
                box.title, filled.characters, most: most,
                Place(file, key.map(place(ofKey:)) ?? .top))
        }
    }

    /// Where a fact was told; of a derived one, where the last that it is computed from was.
    private func place(of fact: Index<Fact>) -> SourceRange {
        guard let cell = pack.facts[fact].caseCell else { return .top }
        let inputs = pack.units.lazy.flatMap(\.derived).first { $0.fact == fact }?.operands ?? []
        return inputs.compactMap { $0.space == .case ? values.places[Frame().index($0)] : nil }.last
            ?? values.places[cell] ?? .top
    }

    private var causesPlace: Place { Place(file, place(ofKey: "causes")) }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func unanswered(_ ask: Violation.Ask, _ place: Place) -> Diagnostic {
        Diagnostic(
            .unansweredAsk, .noCauseAnswersAsk(ask: ask.title), at: place, hint: .addToAnswers(id: ask.id))
    }

    fileprivate static func doesNotAddUp(
        _ fact: String, _ told: Int64, _ sum: Int64, of parts: [String], _ place: Place
    ) -> Diagnostic {
        let names = WordingValue.and(parts.map { "`\($0)`" })
        return Diagnostic(
            .doesNotAddUp, .countDiffers(fact: fact, told: String(told), sum: String(sum)), at: place,
            hint: sum < told ? .someNotExplained(parts: names) : .someStandTwice(parts: names))
    }

    fileprivate static func meets(_ requirement: Wording, _ fact: String, _ place: Place) -> Diagnostic {
        Diagnostic(
            .meetsPolicy, .meetsRequirement(fact: fact, requirement: requirement), at: place, hint: .checkFigure)
    }

    fileprivate static func tooLong(_ box: Translations, _ characters: Int, most: Int, _ place: Place) -> Diagnostic {
        Diagnostic(
            .boxTooLong, .boxTextTooLong(box: box, most: String(most), characters: String(characters)), at: place,
            hint: .shortenAnswers(count: characters - most))
    }
}
