/// A fact that is computed from others.
package struct DerivedFact: Sendable {
    package enum Expression: Sendable {
        case condition(Index<Condition>)
        case sum([Term])
        case ratio([Term], [Term])
    }

    package struct Term: Sendable {
        package enum Value: Sendable {
            case fact(Operand)
            case literal(Int64)
            case aggregate(Aggregate, Operand, column: Int)
        }

        package let value: Value
        /// Brings the term to the sum's grid; negative where it is subtracted.
        package let factor: Int64
        /// A duration added to a date counts whole days.
        package let isHoursToDays: Bool

        package init(value: Value, factor: Int64, isHoursToDays: Bool) {
            self.value = value
            self.factor = factor
            self.isHoursToDays = isHoursToDays
        }
    }

    package let fact: Index<Fact>
    package let target: Operand
    package let expression: Expression
    /// The unit that a duration prints in.
    package let durationUnit: DurationUnit

    package init(fact: Index<Fact>, target: Operand, expression: Expression, durationUnit: DurationUnit) {
        self.fact = fact
        self.target = target
        self.expression = expression
        self.durationUnit = durationUnit
    }

    /// The value for the facts as they are; unknown if one that it needs is.
    package func value(_ evaluator: Evaluator, _ facts: borrowing Facts, _ frame: Frame) -> Cell {
        switch expression {
        case .condition(let root):
            switch evaluator.evaluate(root, facts, frame) {
            case .unknown: return .unknown
            case let truth: return Cell(flag: truth == .yes)
            }
        case .sum(let terms):
            return total(terms, facts, frame).map { Cell(duration: $0, writtenIn: durationUnit) } ?? .unknown
        case .ratio(let dividend, let divisor):
            guard let dividend = total(dividend, facts, frame), let divisor = total(divisor, facts, frame), divisor > 0
            else { return .unknown }
            return Cell(dividend: dividend, divisor: divisor)
        }
    }

    /// Cannot overflow: what the limits of its facts allow was added up when the pack was checked.
    private func total(_ terms: [Term], _ facts: borrowing Facts, _ frame: Frame) -> Int64? {
        var sum: Int64 = 0
        for term in terms {
            guard let value = value(of: term, facts, frame) else { return nil }
            sum &+= (term.isHoursToDays ? value / 24 : value) &* term.factor
        }
        return sum
    }

    private func value(of term: Term, _ facts: borrowing Facts, _ frame: Frame) -> Int64? {
        switch term.value {
        case .literal(let value): return value
        case .fact(let operand):
            let cell = facts.cell(operand, frame)
            return cell.isKnown ? cell.number : nil
        case .aggregate(let aggregate, let operand, let column):
            let rows = facts.cell(operand, frame)
            if rows.state == .none, aggregate == .sum || aggregate == .count { return 0 }
            guard rows.isKnown else { return nil }
            if aggregate == .count { return Int64(rows.count) }
            return combined(aggregate, rows, column, facts)
        }
    }

    private func combined(_ aggregate: Aggregate, _ rows: Cell, _ column: Int, _ facts: borrowing Facts) -> Int64? {
        var result: Int64?
        for row in 0..<rows.count {
            let cell = facts.cells[rows.firstElement + row * rows.width + column]
            guard cell.isKnown else { return nil }
            switch (aggregate, result) {
            case (_, nil): result = cell.number
            case (.sum, let sum?): result = sum &+ cell.number
            case (.earliest, let day?): result = min(day, cell.number)
            case (.latest, let day?): result = max(day, cell.number)
            case (.count, _): break
            }
        }
        return aggregate == .sum ? result ?? 0 : result
    }
}
extension DerivedFact {
    /// The slots that a sum reads, in reading order; those of a condition are found by evaluating it.
    package var operands: [Operand] {
        func operands(_ terms: [Term]) -> [Operand] {
            terms.compactMap { term in
                switch term.value {
                case .fact(let operand), .aggregate(_, let operand, column: _): operand
                case .literal: nil
                }
            }
        }
        return switch expression {
        case .condition: []
        case .sum(let terms): operands(terms)
        case .ratio(let dividend, let divisor): operands(dividend) + operands(divisor)
        }
    }
}
