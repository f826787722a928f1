import RuleModel
import SourceText

/// A fact that a condition looks at, and what it says: why a decision came out as it did.
public struct Reason: Sendable {
    /// The part of the condition as the pack writes it: `odr.rate < 1%`.
    public let condition: String
    /// The fact by its name: `odr.rate`.
    public let fact: String
    /// The question that asks the seller for it.
    public let ask: Translations
    /// As a case writes it; `nil` if it is unknown.
    public let value: String?
    /// The value as people say it, where that is not what a case writes.
    var said: Wording?
    /// Whether it is an exhibit: the case has it or not, or it does not count.
    var isExhibit = false
    /// Why an exhibit that the case has does not count.
    var refusal: RefusedExhibit?
}

extension Case {
    /// The value of a condition of the case, and the parts that decide it, in reading order; where it is open, those
    /// that do not yet.
    ///
    /// - Parameters:
    ///   - file: where the condition is written.
    ///   - item: the cause, action or prevention in whose fragment it stands, among the case's.
    func decide(
        _ condition: Index<Condition>, unit number: Index<CompiledUnit>, file: SourceFile, item: Index<Item>? = nil
    ) -> (Truth, [Reason]) {
        let conditions = pack.units[number].conditions
        let frame = frame(of: item)
        var leaves: [Index<Condition>] = []
        let truth = withEvaluator(number) { $0.evaluate(condition, $1, frame, deciding: &leaves) }
        let reasons = leaves.flatMap { leaf in
            let exhibits = conditions.exhibitsTested(by: leaf)
            if !exhibits.isEmpty { return exhibits.map(exhibitReason) }
            let text = conditions.text(of: leaf, in: file)
            return conditions.operands(of: leaf).flatMap { operand -> [Reason] in
                guard let index = pack.fact(at: operand, of: item.map { items[$0].definition }, in: nil) else {
                    return []
                }
                let fact = pack.facts[index]
                let cell = values.cells[frame.index(operand)]
                let own = Reason(
                    condition: text, fact: fact.name, ask: fact.ask, value: written(cell, of: fact),
                    said: said(cell, of: fact))
                if operand.space == .item { return [own] }
                // What is computed by a condition is explained by that.
                guard let (derived, home) = derivation(of: index), case .condition(let root) = derived.expression else {
                    return [own]
                }
                return [own] + decide(root, unit: home, file: fact.place.file).1
            }
        }
        return (truth, reasons)
    }

    /// Whether the case has an exhibit, and if one does not count, why.
    private func exhibitReason(_ index: Index<Exhibit>) -> Reason {
        let name = "exhibit.\(pack.exhibits[index].id)"
        let refusal = exhibits.contains(index) ? nil : refusedExhibits[index]?.first
        let value = exhibits.contains(index) ? "yes" : refusal?.wording.text(in: .english) ?? "no"
        return Reason(
            condition: name, fact: name, ask: pack.exhibits[index].ask, value: value, isExhibit: true,
            refusal: refusal)
    }

    private func derivation(of fact: Index<Fact>) -> (DerivedFact, unit: Index<CompiledUnit>)? {
        for unit in pack.units(of: violations) {
            if let found = pack.units[unit].derived.first(where: { $0.fact == fact }) { return (found, unit) }
        }
        return nil
    }

    /// A value as a case writes it; `nil` while it is unknown. Of lists and rows how many there are.
    func written(_ cell: Cell, of fact: Fact) -> String? {
        switch cell.state {
        case .unknown: return nil
        case .none: return "none"
        case .known: break
        }
        switch fact.type {
        case .yesNo: return cell.isYes ? "yes" : "no"
        case .choice: return fact.options[cell.option].id
        case .text, .identifier: return values.string(cell)
        case .list, .rows: return "\(cell.count)"
        case .money: return describe(cell.number, as: .money(cell.currency))
        case _ where fact.isRatio: return "\(cell.dividend) / \(cell.divisor)"
        default: return describe(cell.number, as: fact.type)
        }
    }
}

extension Case {
    /// What a case writes for it in English, and what that means in another language; `nil` where it says so itself.
    fileprivate func said(_ cell: Cell, of fact: Fact) -> Wording? {
        guard cell.isKnown else { return cell.state == .none ? .valueNone : nil }
        switch fact.type {
        case .yesNo: return cell.isYes ? .valueYes : .valueNo
        case .choice: return titled(fact.options[cell.option].id, fact.options[cell.option].label)
        case .duration, .date, .money:
            guard let text = written(cell, of: fact), let literal = try? Literal.read(text, as: fact.type) else {
                return nil
            }
            return Wording(Translations(Language.spoken) { $0 == .english ? text : literal.text(in: $0) })
        default: return nil
        }
    }
}

extension Reason {
    /// `odr.rate is 1.4% (…); the condition: odr.rate < 1%`
    var wording: Wording {
        if isExhibit { return wordingOfExhibit }
        var said = valueWording
        if !ask.text(in: .english).isEmpty { said = .reasonAsked(reason: said, question: ask) }
        return condition == fact ? said : .reasonOfCondition(reason: said, condition: condition)
    }

    /// The fact and its value alone: `odr.rate is 1.4%`.
    var valueWording: Wording {
        value.map { .factIsValue(fact: fact, value: said ?? .verbatim($0)) } ?? .factIsUnknown(fact: fact)
    }

    private var wordingOfExhibit: Wording {
        if let refusal {
            return .exhibitDoesNotCount(exhibit: fact, why: refusal.wording, question: ask)
        }
        return value == "yes"
            ? .exhibitThere(exhibit: fact, question: ask) : .exhibitNotThere(exhibit: fact, question: ask)
    }
}
