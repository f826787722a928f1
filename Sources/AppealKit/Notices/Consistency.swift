import RuleModel
import SourceText

extension Case {
    /// What the case says otherwise than it did when an earlier letter went out: whoever decides reads both.
    ///
    /// - Parameters:
    ///   - earlier: the case as it was when that letter went out.
    ///   - round: which letter it was, from 1.
    public func changes(since earlier: Case, round: Int) -> [Diagnostic] {
        let facts = pack.facts.indices.compactMap { index -> Diagnostic? in
            guard let cell = pack.facts[index].caseCell, !pack.facts[index].isDerived,
                pack.facts[index].name != "letter.date"
            else { return nil }
            guard
                let before = earlier.pack.factIndex(named: pack.facts[index].name).flatMap({
                    earlier.pack.facts[$0].caseCell
                })
            else { return nil }
            return change(of: index, at: cell, subject: nil, from: earlier, at: before, round)
        }
        let items = items.flatMap { item -> [Diagnostic] in
            guard
                let before = earlier.items.first(where: {
                    $0.kind == item.kind && earlier.name(of: $0) == name(of: item)
                })
            else { return [] }
            let slots = pack.items[item.definition].layout.slots
            let earlierSlots = earlier.pack.items[before.definition].layout.slots
            return slots.enumerated().compactMap { offset, slot in
                guard slot.source == .told,
                    let other = earlierSlots.firstIndex(where: {
                        $0.source == .told && earlier.pack.facts[$0.fact].name == pack.facts[slot.fact].name
                    })
                else { return nil }
                return change(
                    of: slot.fact, at: item.base + offset, subject: name(of: item), from: earlier,
                    at: before.base + other, round)
            }
        }
        return facts + items
    }

    private func name(of item: Item) -> String { item.label ?? pack.items[item.definition].id }

    private func change(
        of fact: Index<Fact>, at cell: Index<Cell>, subject: String?, from earlier: Case,
        at before: Index<Cell>, _ round: Int
    ) -> Diagnostic? {
        let (now, then) = (written(cell, pack.facts[fact].type), earlier.written(before, pack.facts[fact].type))
        guard let now, let then, now != then else { return nil }
        let range = values.places[cell] ?? .top
        let name = subject.map { "\($0)/" + pack.facts[fact].name } ?? pack.facts[fact].name
        return .changed(
            name, round, Place(file, range), before: Place(earlier.file, earlier.values.places[before] ?? .top))
    }

    /// A value in a form that is the same for the same value; `nil` while it is unknown. Of rows the number says
    /// nothing: more of them may be new facts.
    private func written(_ index: Index<Cell>, _ type: FactType) -> String? {
        let cell = values.cells[index]
        guard cell.isKnown else { return nil }
        switch type {
        case .rows: return nil
        case .list(let element):
            return cell.elements.map { written($0, element) ?? "" }.joined(separator: "\n")
        case .text, .identifier: return textKey(values.string(cell))
        default: return "\(cell)"
        }
    }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func changed(_ fact: String, _ round: Int, _ place: Place, before: Place) -> Diagnostic {
        Diagnostic(
            .changedFact, .changedSinceRound(fact: fact, round: round), at: place, hint: .sayWhyItChanged,
            notes: [Note(.itWasThis, at: before)])
    }
}
