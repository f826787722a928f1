import RuleModel
import SourceText

/// What a letter would need and the case does not tell, in the order in which it was missed.
struct Gaps {
    private(set) var facts: [FactGap] = []
    private(set) var exhibits: [Int] = []

    /// A fact that is unknown.
    struct FactGap: Hashable {
        let operand: Operand
        /// Its cell in the case's table.
        let cell: Int
        /// The item that it is told for; -1 if none.
        let item: Int32
        /// The rows or list that it is a column of; -1 if none.
        let loopFact: Int32

        static func == (a: Self, b: Self) -> Bool { a.cell == b.cell }
        func hash(into hasher: inout Hasher) { hasher.combine(cell) }
    }

    var isEmpty: Bool { facts.isEmpty && exhibits.isEmpty }

    mutating func add(_ operand: Operand, cell: Int, item: Int32, loopFact: Int32) {
        facts.append(FactGap(operand: operand, cell: cell, item: item, loopFact: loopFact))
    }

    mutating func add(exhibit: Int) {
        if !exhibits.contains(exhibit) { exhibits.append(exhibit) }
    }

    /// The sides of a comparison that are unknown.
    mutating func add(leaf: ConditionNode, _ values: borrowing Facts, _ frame: Frame, item: Int32, loopFact: Int32) {
        let sides = leaf.hasRightSide ? [leaf.left, leaf.right] : [leaf.left]
        for side in sides where !values.cells[frame.index(side)].isKnown {
            add(side, cell: frame.index(side), item: item, loopFact: loopFact)
        }
    }

    mutating func add(contentsOf other: Gaps) {
        facts.append(contentsOf: other.facts)
        for exhibit in other.exhibits { add(exhibit: exhibit) }
    }
}

extension Case {
    /// What can be answered of some gaps: what an action or prevention lacks of its causes is a gap of theirs, and a
    /// row that stands in several of them is one.
    func answerable(_ gaps: Gaps) -> Gaps {
        var result = Gaps()
        var rows = Set<RowGap>()
        for gap in gaps.facts.flatMap(atItsCauses) {
            if gap.operand.space == .row, let place = values.places[gap.cell],
                !rows.insert(RowGap(place: place, fact: gap.loopFact, column: gap.operand.slot)).inserted
            {
                continue
            }
            result.add(gap.operand, cell: gap.cell, item: gap.item, loopFact: gap.loopFact)
        }
        for exhibit in gaps.exhibits { result.add(exhibit: exhibit) }
        return result
    }

    private struct RowGap: Hashable {
        let place: SourceRange
        let fact: Int32
        let column: Int32
    }

    private func atItsCauses(_ gap: Gaps.FactGap) -> [Gaps.FactGap] {
        guard gap.operand.space == .item, gap.item >= 0 else { return [gap] }
        let item = items[Int(gap.item)]
        let slot = pack.items[item.definition].layout.slots[Int(gap.operand.slot)]
        guard slot.source == .causes else { return [gap] }
        return item.causes.compactMap { cause in
            guard
                let told = pack.items[items[cause].definition].layout.slots.firstIndex(where: {
                    $0.fact == slot.fact && $0.source == .told
                })
            else { return nil }
            let cell = items[cause].base + told
            return values.cells[cell].isKnown
                ? nil : Gaps.FactGap(operand: Operand(.item, told), cell: cell, item: Int32(cause), loopFact: -1)
        }
    }
}

extension ConditionNode {
    var hasRightSide: Bool {
        switch kind {
        case .compareFacts, .compareRatios, .sameText: true
        default: false
        }
    }
}
