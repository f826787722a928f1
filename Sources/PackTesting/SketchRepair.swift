import PackProofs
import RuleModel
import SourceText

/// Moves the facts of a sketch until all that is computed from them lies within its limits, for a bounded number of
/// steps.
struct SketchRepair {
    private let pack: RulePack
    private let values: RandomValues
    private let letterDate: Int64
    private let sums: [Sum]

    /// A derived fact of the case, or of one of its items.
    private struct Sum {
        let derived: DerivedFact
        let item: Int?
    }

    init(of sketch: CaseSketch, _ pack: RulePack, _ values: RandomValues, letterDate: Int64) {
        (self.pack, self.values, self.letterDate) = (pack, values, letterDate)
        let ofCase = pack.units(of: sketch.violations).flatMap { pack.units[$0].derived }.map {
            Sum(derived: $0, item: nil)
        }
        let ofItems = sketch.items.indices.flatMap { index in
            pack.items[sketch.items[index].definition].layout.derived.map { Sum(derived: $0, item: index) }
        }
        // A condition is always within its limits.
        sums = (ofCase + ofItems).filter { if case .condition = $0.derived.expression { false } else { true } }
    }

    /// Whether everything fits in the end.
    func repair(_ sketch: inout CaseSketch, _ random: inout SplitMix64) -> Bool {
        for _ in 0..<Self.steps {
            guard let broken = firstBroken(sketch) else { return true }
            move(broken.sum, up: broken.isTooSmall, &sketch, &random)
        }
        return sums.isEmpty
    }

    private static let steps = 60

    // MARK: What is out of its limits

    private func firstBroken(_ sketch: CaseSketch) -> (sum: Sum, isTooSmall: Bool)? {
        guard !sums.isEmpty else { return nil }
        var (table, bases) = table(of: sketch)
        for sum in sums {
            let frame = sum.item.map { Frame(item: bases[$0]) } ?? Frame()
            let cell = value(of: sum.derived, table, frame)
            table.cells[frame.index(sum.derived.target)] = cell
            let fact = pack.facts[sum.derived.fact]
            guard cell.isKnown else { continue }
            if side(cell, of: fact, limit: fact.domain.lowerBound) < 0 { return (sum, true) }
            if side(cell, of: fact, limit: fact.domain.upperBound) > 0 { return (sum, false) }
        }
        return nil
    }

    private func value(of derived: DerivedFact, _ table: ValueTable, _ frame: Frame) -> Cell {
        table.cells.withUnsafeBufferPointer { cells in
            // Sums read neither conditions nor texts.
            ConditionProgram().withEvaluator { evaluator in
                derived.value(
                    evaluator,
                    Facts(cells: cells, text: UnsafeBufferPointer(start: nil, count: 0), exhibits: ExhibitSet()), frame)
            }
        }
    }

    private func side(_ cell: Cell, of fact: Fact, limit: Int64) -> Int {
        fact.isRatio
            ? crosswise(cell.dividend, cell.divisor, limit, percentDivisor)
            : (cell.number < limit ? -1 : cell.number > limit ? 1 : 0)
    }

    /// The numbers of a sketch as a case would hold them, and where each item's start.
    private func table(of sketch: CaseSketch) -> (ValueTable, bases: [Index<Cell>]) {
        var table = ValueTable(count: pack.caseCells.values.count)
        for (fact, value) in sketch.facts {
            if let cell = pack.facts[fact].caseCell { set(value, at: cell, in: &table) }
        }
        let bases = sketch.items.map { item in
            let slots = pack.items[item.definition].layout.slots
            let base = table.grow(by: slots.count)
            for (offset, slot) in slots.enumerated() where slot.source == .told {
                if let value = item.facts[slot.fact] { set(value, at: base + offset, in: &table) }
            }
            return base
        }
        return (table, bases)
    }

    private func set(_ value: SampleValue, at index: Index<Cell>, in table: inout ValueTable) {
        switch value {
        case .none: table.cells[index] = .none
        case .number(let number): table.cells[index] = Cell(number: number)
        case .list(let values): table.cells[index] = Cell(list: index..<index + values.count)
        case .rows(let rows):
            let width = rows.first?.count ?? 0
            let first = table.grow(by: rows.count * width)
            for (offset, value) in rows.joined().enumerated() { set(value, at: first + offset, in: &table) }
            table.cells[index] = Cell(rowsAt: first, count: rows.count, width: width)
        case .flag, .option, .text: break
        }
    }

    // MARK: Moving

    private func move(_ sum: Sum, up: Bool, _ sketch: inout CaseSketch, _ random: inout SplitMix64) {
        switch sum.derived.expression {
        case .condition: break
        case .sum(let terms): move(terms, of: sum, up: up, &sketch, &random)
        case .ratio(let dividend, let divisor):
            move(dividend, of: sum, up: up, &sketch, &random)
            move(divisor, of: sum, up: !up, &sketch, &random)
        }
    }

    /// Each term with a chance, so that not always the same one gives way.
    private func move(
        _ terms: [DerivedFact.Term], of sum: Sum, up: Bool, _ sketch: inout CaseSketch, _ random: inout SplitMix64
    ) {
        for term in terms where random.chance(70) {
            switch term.value {
            case .literal: break
            case .fact(let operand), .aggregate(_, let operand, column: _):
                move(operand, of: sum, up: up == (term.factor > 0), &sketch, &random)
            }
        }
    }

    private func move(_ operand: Operand, of sum: Sum, up: Bool, _ sketch: inout CaseSketch, _ random: inout SplitMix64)
    {
        let item = operand.space == .item ? sum.item : nil
        guard let fact = pack.fact(at: operand, of: item.map { sketch.items[$0].definition }, in: nil) else { return }
        if pack.facts[fact].isDerived {
            if let input = sums.first(where: { $0.derived.fact == fact && $0.item == item }) {
                move(input, up: up, &sketch, &random)
            }
            return
        }
        let old = item.map { sketch.items[$0].facts[fact] } ?? sketch.facts[fact]
        guard fact != pack.letterDate, let old, let new = moved(old, of: fact, up: up, &random) else { return }
        if let item { sketch.items[item].facts[fact] = new } else { sketch.facts[fact] = new }
    }

    /// A number somewhere between the old one and its limit; rows anew.
    private func moved(_ old: SampleValue, of fact: Index<Fact>, up: Bool, _ random: inout SplitMix64) -> SampleValue? {
        switch old {
        case .number(let number):
            guard let range = values.possible(fact, letterDate), range.contains(number) else { return nil }
            return .number(random.number(in: up ? number...range.upperBound : range.lowerBound...number))
        case .list, .rows: return values.value(of: fact, letterDate: letterDate, &random)
        case .none, .flag, .option, .text: return nil
        }
    }
}
