import RulePacks

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

extension ConditionNode {
    var hasRightSide: Bool {
        switch kind {
        case .compareFacts, .compareRatios, .sameText: true
        default: false
        }
    }
}
