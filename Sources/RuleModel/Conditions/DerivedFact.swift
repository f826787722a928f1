/// A fact that is computed from others.
package struct DerivedFact: Sendable {
    package enum Expression: Sendable {
        /// The root of a condition.
        case condition(Int)
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

    package let fact: Int
    package let target: Operand
    package let expression: Expression
    package let unit: DurationUnit

    package init(fact: Int, target: Operand, expression: Expression, unit: DurationUnit) {
        self.fact = fact
        self.target = target
        self.expression = expression
        self.unit = unit
    }

    /// The value for the facts as they are; unknown if one that it needs is.
    package func value(_ evaluator: Evaluator, _ facts: borrowing Facts, _ frame: Frame) -> Cell {
        switch expression {
        case .condition(let root):
            switch evaluator.evaluate(root, facts, frame) {
            case .unknown: return .unknown
            case let truth: return Cell(a: truth == .yes ? 1 : 0)
            }
        case .sum(let terms):
            return total(terms, facts, frame).map { Cell(a: $0, extra: unit.rawValue) } ?? .unknown
        case .ratio(let dividend, let divisor):
            guard let a = total(dividend, facts, frame), let b = total(divisor, facts, frame), b > 0 else {
                return .unknown
            }
            return Cell(a: a, b: b)
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
            let cell = facts.cells[frame.index(operand)]
            return cell.isKnown ? cell.a : nil
        case .aggregate(let aggregate, let operand, let column):
            let rows = facts.cells[frame.index(operand)]
            if rows.state == .none, aggregate == .sum || aggregate == .count { return 0 }
            guard rows.isKnown else { return nil }
            if aggregate == .count { return rows.b }
            return combined(aggregate, rows, column, facts)
        }
    }

    private func combined(_ aggregate: Aggregate, _ rows: Cell, _ column: Int, _ facts: borrowing Facts) -> Int64? {
        var result: Int64?
        for row in 0..<Int(rows.b) {
            let cell = facts.cells[Int(rows.a) + row * Int(rows.extra) + column]
            guard cell.isKnown else { return nil }
            switch (aggregate, result) {
            case (_, nil): result = cell.a
            case (.sum, let sum?): result = sum &+ cell.a
            case (.earliest, let day?): result = min(day, cell.a)
            case (.latest, let day?): result = max(day, cell.a)
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
