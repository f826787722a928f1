import RuleModel
import SourceText

/// What a letter would need and the case does not tell, in the order in which it was missed.
struct Gaps {
    private(set) var facts: [FactGap] = []
    private(set) var exhibits: [Index<Exhibit>] = []

    /// A fact that is unknown.
    struct FactGap {
        let operand: Operand
        /// Its cell in the case's table.
        let cell: Index<Cell>
        /// The item that it is told for.
        let item: Index<Case.Item>?
        /// The rows or list that it is a column of.
        let rows: Index<Fact>?
    }

    var isEmpty: Bool { facts.isEmpty && exhibits.isEmpty }

    mutating func add(
        _ operand: Operand, cell: Index<Cell>, of item: Index<Case.Item>? = nil, in rows: Index<Fact>? = nil
    ) {
        facts.append(FactGap(operand: operand, cell: cell, item: item, rows: rows))
    }

    mutating func add(exhibit: Index<Exhibit>) {
        if !exhibits.contains(exhibit) { exhibits.append(exhibit) }
    }

    /// The sides of a comparison that are unknown.
    mutating func add(
        leaf: Condition, _ values: borrowing Facts, _ frame: Frame, of item: Index<Case.Item>?,
        in rows: Index<Fact>? = nil
    ) {
        guard case .leaf(let leaf) = leaf.shape else { return }
        for operand in leaf.operands where !values.cell(operand, frame).isKnown {
            add(operand, cell: frame.index(operand), of: item, in: rows)
        }
    }

    mutating func add(contentsOf other: Gaps) {
        facts.append(contentsOf: other.facts)
        for exhibit in other.exhibits { add(exhibit: exhibit) }
    }
}

extension Case {
    /// The value of a condition, of the case or in an item's fragment, and the facts that keep it open.
    func gaps(
        in condition: Index<Condition>, unit: Index<CompiledUnit>, of item: Index<Item>? = nil
    ) -> (Truth, Gaps) {
        withEvaluator(unit) { evaluator, facts in
            let frame = frame(of: item)
            var (open, gaps): ([Index<Condition>], Gaps) = ([], Gaps())
            let truth = evaluator.evaluate(condition, facts, frame, deciding: &open)
            guard truth == .unknown else { return (truth, gaps) }
            for leaf in open { gaps.add(leaf: evaluator.conditions[leaf], facts, frame, of: item) }
            return (truth, gaps)
        }
    }

    /// What can be answered of some gaps: what an action or prevention lacks of its causes is a gap of theirs, and a
    /// row that stands in several of them is one.
    func answerable(_ gaps: Gaps) -> Gaps {
        var result = Gaps()
        var rows = Set<RowGap>()
        for gap in gaps.facts.flatMap(atItsCauses) {
            if gap.operand.space == .row, let place = values.places[gap.cell],
                !rows.insert(RowGap(place: place, rows: gap.rows, column: gap.operand.slot)).inserted
            {
                continue
            }
            result.add(gap.operand, cell: gap.cell, of: gap.item, in: gap.rows)
        }
        for exhibit in gaps.exhibits { result.add(exhibit: exhibit) }
        return result
    }

    private struct RowGap: Hashable {
        let place: SourceRange
        let rows: Index<Fact>?
        let column: Int32
    }

    private func atItsCauses(_ gap: Gaps.FactGap) -> [Gaps.FactGap] {
        guard gap.operand.space == .item, let item = gap.item.map({ items[$0] }) else { return [gap] }
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
                ? nil : Gaps.FactGap(operand: Operand(.item, told), cell: cell, item: cause, rows: nil)
        }
    }
}
