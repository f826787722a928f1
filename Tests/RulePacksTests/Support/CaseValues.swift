import Testing
@testable import RulePacks

extension FactSheet {
    /// A case of these facts: values as people write them, `none`, or nothing for unknown. Lists stand in `[a, b]`,
    /// rows as `[1 | 2019-03-02, 2 | -]`. Derived facts are computed.
    func table(_ values: [String: String]) throws -> ValueTable {
        var table = ValueTable(count: declarations.caseCells.values.count)
        for (name, text) in values { try set(name, text, in: &table) }
        computeDerived(&table)
        return table
    }

    private func set(_ name: String, _ text: String, in table: inout ValueTable) throws {
        let (fact, own) = (try fact(name), try cell(name))
        guard text != "none" else {
            table.cells[own] = .none
            return
        }
        switch fact.type {
        case .list: table.cells[own] = try list(parts(text), fact, &table)
        case .rows: table.cells[own] = try rows(parts(text), fact, &table)
        default: table.cells[own] = try cell(text, fact, &table)
        }
    }

    private func parts(_ text: String) -> [String] {
        text.dropFirst().dropLast().split(separator: ",").map { $0.trimmingSpaces }
    }

    private func list(_ values: [String], _ fact: Fact, _ table: inout ValueTable) throws -> Cell {
        let cells = try values.map { try cell($0, fact, &table) }
        let first = table.grow(by: cells.count)
        for (index, cell) in cells.enumerated() { table.cells[first + index] = cell }
        return Cell(list: first..<first + cells.count)
    }

    private func rows(_ rows: [String], _ fact: Fact, _ table: inout ValueTable) throws -> Cell {
        let columns = Array(fact.columns)
        let first = table.grow(by: rows.count * columns.count)
        for (row, text) in rows.enumerated() {
            for (column, value) in text.split(separator: "|").enumerated() {
                table.cells[first + row * columns.count + column] = try cell(
                    value.trimmingSpaces, declarations.facts[columns[column]], &table)
            }
        }
        return Cell(rowsAt: first, count: rows.count, width: columns.count)
    }

    /// `-` is unknown.
    private func cell(_ text: String, _ fact: Fact, _ table: inout ValueTable) throws -> Cell {
        if text == "-" { return .unknown }
        if text == "none" { return .none }
        switch fact.value(of: text) {
        case .success(.text(let value)): return table.textCell(value)
        case .success(.option(let index)): return Cell(option: index)
        case .success(.flag(let flag)): return Cell(flag: flag)
        case .success(.literal(let literal)): return Cell(number: literal.magnitude)
        case .failure(let problem):
            Issue.record("\(fact.name): \(problem.message)")
            throw problem
        }
    }

    private func computeDerived(_ table: inout ValueTable) {
        for derived in unit.unit.derived {
            let cell = unit.unit.conditions.withEvaluator { evaluator in
                table.withFacts(ExhibitSet()) { derived.value(evaluator, $0, Frame()) }
            }
            table.cells[Frame().index(derived.target)] = cell
        }
    }

    /// A value as a text: what the derived facts' tests compare.
    func written(_ name: String, _ table: ValueTable) throws -> String {
        let (fact, cell) = (try fact(name), table.cells[try cell(name)])
        guard cell.isKnown else { return cell.state == .none ? "none" : "unknown" }
        if fact.isRatio { return "\(cell.dividend)/\(cell.divisor)" }
        return fact.type == .yesNo ? (cell.isYes ? "yes" : "no") : describe(cell.number, as: fact.type)
    }
}
