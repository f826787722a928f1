/// What conditions are evaluated over: the cells of one case, read without copying or counting references.
package struct Facts {
    package let cells: UnsafeBufferPointer<Cell>
    package let text: UnsafeBufferPointer<UInt8>
    package let exhibits: ExhibitSet

    package init(cells: UnsafeBufferPointer<Cell>, text: UnsafeBufferPointer<UInt8>, exhibits: ExhibitSet) {
        self.cells = cells
        self.text = text
        self.exhibits = exhibits
    }

    package func string(_ cell: Cell) -> String {
        String(decoding: text[Int(cell.a)..<Int(cell.a) + Int(cell.extra)], as: UTF8.self)
    }
}

/// Evaluates the conditions of one pack. Total: every condition has an answer for every case.
package struct Evaluator {
    package let nodes: UnsafeBufferPointer<ConditionNode>
    /// The texts that the unit's conditions compare with, as keys.
    package let texts: [String]

    package init(nodes: UnsafeBufferPointer<ConditionNode>, texts: [String]) {
        self.nodes = nodes
        self.texts = texts
    }

    /// The value of the condition whose root is `index`.
    package func evaluate(_ index: Int, _ facts: borrowing Facts, _ frame: Frame) -> Truth {
        let node = nodes[index]
        switch node.kind {
        case .all:
            var result = Truth.yes
            var part = node.firstPart
            while part >= 0 {
                let truth = evaluate(Int(part), facts, frame)
                if truth == .no { return .no }
                if truth == .unknown { result = .unknown }
                part = nodes[Int(part)].nextPart
            }
            return result
        case .any:
            var result = Truth.no
            var part = node.firstPart
            while part >= 0 {
                let truth = evaluate(Int(part), facts, frame)
                if truth == .yes { return .yes }
                if truth == .unknown { result = .unknown }
                part = nodes[Int(part)].nextPart
            }
            return result
        case .not: return !evaluate(Int(node.firstPart), facts, frame)
        default: return leaf(node, facts, frame)
        }
    }

    /// The same, and which leaves decided: for a result of yes or no the leaves that make it so, for unknown those
    /// still open, in reading order.
    package func evaluate(_ index: Int, _ facts: borrowing Facts, _ frame: Frame, deciding: inout [Int32]) -> Truth {
        let node = nodes[index]
        switch node.kind {
        case .all: return join(node, decidedBy: .no, facts, frame, &deciding)
        case .any: return join(node, decidedBy: .yes, facts, frame, &deciding)
        case .not: return !evaluate(Int(node.firstPart), facts, frame, deciding: &deciding)
        default:
            deciding.append(Int32(index))
            return leaf(node, facts, frame)
        }
    }

    /// `all` ends at the first no, `any` at the first yes; else what is unknown keeps it open.
    private func join(
        _ node: ConditionNode, decidedBy decisive: Truth, _ facts: borrowing Facts, _ frame: Frame,
        _ deciding: inout [Int32]
    ) -> Truth {
        let start = deciding.count
        var isOpen = false
        var part = node.firstPart
        while part >= 0 {
            let before = deciding.count
            let truth = evaluate(Int(part), facts, frame, deciding: &deciding)
            if truth == decisive {
                deciding.removeSubrange(start..<before)
                return decisive
            }
            if truth == .unknown {
                // What was settled so far no longer decides anything.
                if !isOpen { deciding.removeSubrange(start..<before) }
                isOpen = true
            } else if isOpen {
                deciding.removeSubrange(before...)
            }
            part = nodes[Int(part)].nextPart
        }
        return isOpen ? .unknown : !decisive
    }

    @inline(__always)
    private func leaf(_ node: ConditionNode, _ facts: borrowing Facts, _ frame: Frame) -> Truth {
        if node.kind == .exhibit { return Truth(facts.exhibits.contains(Int(node.literal))) }
        let left = facts.cells[frame.index(node.left)]
        switch node.kind {
        case .known: return Truth(left.isKnown)
        case .count where left.state == .none: return Truth(node.comparison.holds(order(0, node.literal)))
        case .includes where left.state == .none: return .no
        default: break
        }
        guard left.isKnown else { return .unknown }
        switch node.kind {
        case .holds: return Truth(left.a != 0)
        case .compareLiteral: return Truth(node.comparison.holds(order(left.a, node.literal)))
        case .compareRatioLiteral:
            return Truth(node.comparison.holds(crosswise(left.a, left.b, node.literal, percentDivisor)))
        case .isOne: return Truth(isOne(node, left, facts) == (node.comparison == .equal))
        case .includes: return Truth(includes(node, left, facts))
        case .count: return Truth(node.comparison.holds(order(left.b, node.literal)))
        case .compareFacts, .compareRatios, .sameText:
            return compare(node, left, facts.cells[frame.index(node.right)], facts)
        case .all, .any, .not, .known, .exhibit: return .unknown
        }
    }

    private func compare(_ node: ConditionNode, _ left: Cell, _ right: Cell, _ facts: borrowing Facts) -> Truth {
        guard right.isKnown else { return .unknown }
        switch node.kind {
        case .sameText: return Truth(node.comparison.holds(sameText(left, right, facts) ? 0 : 1))
        case .compareRatios:
            let (l, r) = (
                node.leftIsRatio ? (left.a, left.b) : (left.a, percentDivisor),
                node.rightIsRatio ? (right.a, right.b) : (right.a, percentDivisor)
            )
            return Truth(node.comparison.holds(crosswise(l.0, l.1, r.0, r.1)))
        default: return Truth(node.comparison.holds(order(left.a, right.a)))
        }
    }

    @inline(__always)
    private func isOne(_ node: ConditionNode, _ cell: Cell, _ facts: borrowing Facts) -> Bool {
        node.isText
            ? isOneText(node, cell, facts)
            : UInt64(bitPattern: node.literal) >> UInt64(truncatingIfNeeded: cell.a & 63) & 1 == 1
    }

    private func isOneText(_ node: ConditionNode, _ cell: Cell, _ facts: borrowing Facts) -> Bool {
        let first = Int(node.literal)
        return hasKey(
            UnsafeBufferPointer(rebasing: facts.text[Int(cell.a)..<Int(cell.a) + Int(cell.extra)]),
            in: texts[first..<first + Int(node.firstPart)])
    }

    private func includes(_ node: ConditionNode, _ list: Cell, _ facts: borrowing Facts) -> Bool {
        for index in Int(list.a)..<Int(list.a + list.b) where isOne(node, facts.cells[index], facts) { return true }
        return false
    }

    private func sameText(_ left: Cell, _ right: Cell, _ facts: borrowing Facts) -> Bool {
        collapsingSpaces(facts.string(left)) == collapsingSpaces(facts.string(right))
    }
}

/// A percent on its grid is that many millionths.
package let percentDivisor: Int64 = 100 * Literal.grid

@inline(__always)
private func order(_ a: Int64, _ b: Int64) -> Int { a < b ? -1 : a == b ? 0 : 1 }

/// The order of two fractions with positive divisors, without rounding or overflow.
package func crosswise(_ a: Int64, _ divisorA: Int64, _ b: Int64, _ divisorB: Int64) -> Int {
    let left = a.multipliedFullWidth(by: divisorB)
    let right = b.multipliedFullWidth(by: divisorA)
    if left.high != right.high { return left.high < right.high ? -1 : 1 }
    return left.low < right.low ? -1 : left.low == right.low ? 0 : 1
}
