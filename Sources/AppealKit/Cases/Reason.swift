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
}

extension Case {
    /// The value of a condition of the case, and the parts that decide it, in reading order; where it is open, those
    /// that do not yet.
    ///
    /// - Parameters:
    ///   - file: where the condition is written.
    ///   - item: the cause, action or prevention in whose fragment it stands, among the case's.
    func decide(_ condition: Int, unit number: Int, file: SourceFile, item: Int? = nil) -> (Truth, [Reason]) {
        let unit = pack.units[number]
        let frame = Frame(item: item.map { items[$0].base } ?? 0)
        var leaves: [Int32] = []
        let truth = withEvaluator(number) { $0.evaluate(condition, $1, frame, deciding: &leaves) }
        let reasons = leaves.flatMap { leaf in
            let range = unit.conditionRanges[Int(leaf)]
            if unit.conditions[Int(leaf)].kind == .exhibit {
                return [exhibitReason(Int(unit.conditions[Int(leaf)].literal))]
            }
            let text = String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
            return unit.operands(of: Int(leaf)).flatMap { operand -> [Reason] in
                let index =
                    operand.space == .item
                    ? item.map { pack.items[items[$0].definition].layout.slots[Int(operand.slot)].fact } ?? 0
                    : pack.caseSlots[Int(operand.slot)]
                let fact = pack.facts[index]
                let own = Reason(
                    condition: text, fact: fact.name, ask: fact.ask,
                    value: written(values.cells[frame.index(operand)], of: fact))
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
    private func exhibitReason(_ index: Int) -> Reason {
        let id = pack.exhibits[index].id
        let value =
            exhibits.contains(index) ? "yes" : refusedExhibits[index]?.first.map { $0.words(in: .english) } ?? "no"
        return Reason(condition: "exhibit.\(id)", fact: "exhibit.\(id)", ask: pack.exhibits[index].ask, value: value)
    }

    private func derivation(of fact: Int) -> (DerivedFact, unit: Int)? {
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
        case .yesNo: return cell.a == 0 ? "no" : "yes"
        case .choice: return fact.options[Int(cell.a)].id
        case .text, .identifier: return values.string(cell)
        case .list, .rows: return "\(cell.b)"
        case .money: return describe(cell.a, as: .money(Currency(packed: cell.extra)))
        case _ where fact.isRatio: return "\(cell.a) / \(cell.b)"
        default: return describe(cell.a, as: fact.type)
        }
    }
}

extension Reason {
    /// `odr.rate is 1.4% (…); the condition: odr.rate < 1%`
    func words(in language: Language) -> String {
        let told =
            language == .chinese
            ? (value.map { "\(fact) 为 \($0)" } ?? "\(fact) 未知") : "\(fact) is \(value ?? "unknown")"
        let question = ask.text(in: language)
        let about = question.isEmpty ? "" : language == .chinese ? "（\(question)）" : " (\(question))"
        guard condition != fact else { return told + about }
        return told + about + (language == .chinese ? "；条件：\(condition)" : "; the condition: \(condition)")
    }
}
