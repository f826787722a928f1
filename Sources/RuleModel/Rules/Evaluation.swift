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

    package func string(_ cell: Cell) -> String { String(decoding: text[cell.textRange], as: UTF8.self) }

    @inline(__always)
    package func bytes(of text: Cell) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self.text[text.textRange])
    }

    @inline(__always)
    package func cell(_ operand: Operand, _ frame: Frame) -> Cell { cells[frame.index(operand)] }
}

/// Evaluates the conditions of one pack. Total: every condition has an answer for every case.
package struct Evaluator {
    package let conditions: UnsafeBufferPointer<Condition>
    package let parts: UnsafeBufferPointer<Index<Condition>>
    /// The texts that the unit's conditions compare with, as keys.
    package let texts: [String]

    package init(
        conditions: UnsafeBufferPointer<Condition>, parts: UnsafeBufferPointer<Index<Condition>>, texts: [String]
    ) {
        self.conditions = conditions
        self.parts = parts
        self.texts = texts
    }

    /// The value of a condition.
    package func evaluate(_ root: Index<Condition>, _ facts: borrowing Facts, _ frame: Frame) -> Truth {
        let condition = conditions[root]
        switch condition {
        case .all(let stretch):
            var result = Truth.yes
            for position in stretch.positions {
                let truth = evaluate(parts[position], facts, frame)
                if truth == .no { return .no }
                if truth == .unknown { result = .unknown }
            }
            return result
        case .any(let stretch):
            var result = Truth.no
            for position in stretch.positions {
                let truth = evaluate(parts[position], facts, frame)
                if truth == .yes { return .yes }
                if truth == .unknown { result = .unknown }
            }
            return result
        case .not(let part): return !evaluate(part, facts, frame)
        case .holds, .compareNumber, .compareFacts, .compareRatio, .compareRatios, .sameText, .isOption, .isText,
            .includesOption, .includesText, .count, .known, .exhibit:
            return leaf(condition, facts, frame)
        }
    }

    /// The same, and which leaves decided: for a result of yes or no the leaves that make it so, for unknown those
    /// still open, in reading order.
    package func evaluate(
        _ root: Index<Condition>, _ facts: borrowing Facts, _ frame: Frame, deciding: inout [Index<Condition>]
    ) -> Truth {
        let condition = conditions[root]
        switch condition {
        case .all(let parts): return join(parts, decidedBy: .no, facts, frame, &deciding)
        case .any(let parts): return join(parts, decidedBy: .yes, facts, frame, &deciding)
        case .not(let part): return !evaluate(part, facts, frame, deciding: &deciding)
        case .holds, .compareNumber, .compareFacts, .compareRatio, .compareRatios, .sameText, .isOption, .isText,
            .includesOption, .includesText, .count, .known, .exhibit:
            deciding.append(root)
            return leaf(condition, facts, frame)
        }
    }

    /// `all` ends at the first no, `any` at the first yes; else what is unknown keeps it open.
    private func join(
        _ stretch: Condition.Parts, decidedBy decisive: Truth, _ facts: borrowing Facts, _ frame: Frame,
        _ deciding: inout [Index<Condition>]
    ) -> Truth {
        let start = deciding.count
        var isOpen = false
        for position in stretch.positions {
            let before = deciding.count
            let truth = evaluate(parts[position], facts, frame, deciding: &deciding)
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
        }
        return isOpen ? .unknown : !decisive
    }

    @inline(__always)
    private func leaf(_ condition: Condition, _ facts: borrowing Facts, _ frame: Frame) -> Truth {
        switch condition {
        case .exhibit(let exhibit): return Truth(facts.exhibits.contains(exhibit))
        case .known(let operand): return Truth(facts.cell(operand, frame).isKnown)
        case .holds(let operand):
            let cell = facts.cell(operand, frame)
            return cell.isKnown ? Truth(cell.isYes) : .unknown
        case .compareNumber(let operand, let comparison, let number):
            let cell = facts.cell(operand, frame)
            return cell.isKnown ? Truth(comparison.holds(order(cell.number, number))) : .unknown
        case .compareRatio(let operand, let comparison, let percent):
            let cell = facts.cell(operand, frame)
            guard cell.isKnown else { return .unknown }
            return Truth(comparison.holds(crosswise(cell.dividend, cell.divisor, percent, percentDivisor)))
        case .isOption(let operand, let options, let isNegated):
            let cell = facts.cell(operand, frame)
            return cell.isKnown ? Truth(options.contains(cell.number) != isNegated) : .unknown
        case .isText(let operand, let keys, let isNegated):
            let cell = facts.cell(operand, frame)
            return cell.isKnown ? Truth(isOne(of: keys, cell, facts) != isNegated) : .unknown
        case .includesOption(let operand, let options):
            return includes(facts.cell(operand, frame), facts) { cell, _ in options.contains(cell.number) }
        case .includesText(let operand, let keys):
            return includes(facts.cell(operand, frame), facts) { isOne(of: keys, $0, $1) }
        case .count(let operand, let comparison, let number):
            let cell = facts.cell(operand, frame)
            switch cell.state {
            case .unknown: return .unknown
            case .none: return Truth(comparison.holds(order(0, number)))
            case .known: return Truth(comparison.holds(order(Int64(cell.count), number)))
            }
        case .compareFacts(let left, let comparison, let right):
            let (left, right) = (facts.cell(left, frame), facts.cell(right, frame))
            guard left.isKnown, right.isKnown else { return .unknown }
            return Truth(comparison.holds(order(left.number, right.number)))
        case .compareRatios(let left, let comparison, let right):
            guard let (dividend, divisor) = fraction(left, facts, frame),
                let (other, otherDivisor) = fraction(right, facts, frame)
            else { return .unknown }
            return Truth(comparison.holds(crosswise(dividend, divisor, other, otherDivisor)))
        case .sameText(let left, let right, let isNegated):
            let (left, right) = (facts.cell(left, frame), facts.cell(right, frame))
            guard left.isKnown, right.isKnown else { return .unknown }
            return Truth(sameText(left, right, facts) != isNegated)
        case .all, .any, .not: return .unknown
        }
    }

    /// A side of a comparison of percents; `nil` while it is unknown.
    private func fraction(
        _ side: Condition.Side, _ facts: borrowing Facts, _ frame: Frame
    ) -> (dividend: Int64, divisor: Int64)? {
        let cell = facts.cell(side.operand, frame)
        guard cell.isKnown else { return nil }
        return side.isRatio ? (cell.dividend, cell.divisor) : (cell.number, percentDivisor)
    }

    private func isOne(of keys: Condition.Texts, _ cell: Cell, _ facts: borrowing Facts) -> Bool {
        hasKey(UnsafeBufferPointer(rebasing: facts.text[cell.textRange]), in: texts[keys.positions])
    }

    @inline(__always)
    private func includes(
        _ list: Cell, _ facts: borrowing Facts, _ isWanted: (Cell, borrowing Facts) -> Bool
    ) -> Truth {
        switch list.state {
        case .unknown: return .unknown
        case .none: return .no
        case .known:
            for element in list.elements where isWanted(facts.cells[element], facts) { return .yes }
            return .no
        }
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
