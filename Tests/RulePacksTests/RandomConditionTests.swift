import PackSource
import SourceText
import Testing
@testable import RulePacks

/// Random conditions over facts of every type: the compiled evaluator against the obvious one.
struct RandomConditionTests {
    private static let made = Result { try FactSheet(RandomConditions.facts) }
    private static var sheet: FactSheet { get throws { try made.get() } }
    private static let conditionsPerSeed = 1_250

    @Test func factsAreFine() throws {
        let sheet = try Self.sheet
        #expect(sheet.diagnostics.isEmpty, "\(sheet.diagnostics.map { $0.printed() })")
    }

    /// Five thousand conditions, with `LONG_TESTS` twenty thousand, two cases each.
    @Test(arguments: 0..<(runsLongTests ? 16 : 4))
    func evaluationIsObvious(seed: Int) throws {
        var maker = RandomConditions(seed: UInt64(seed))
        for _ in 0..<Self.conditionsPerSeed {
            let trial = try Trial(maker.condition(), Self.sheet)
            let aCase = try RandomCase(of: trial, &maker)
            try trial.checkTruth(aCase)
            try trial.checkReasons(aCase, &maker)
            try trial.checkTruth(try RandomCase(of: trial, &maker))
        }
    }

    /// An answer completes a decision and never turns it, as long as `known` stays out of it.
    @Test(arguments: 100..<104)
    func answersNeverTurnADecision(seed: Int) throws {
        var maker = RandomConditions(seed: UInt64(seed))
        maker.usesKnown = false
        for _ in 0..<250 {
            let trial = try Trial(maker.condition(), Self.sheet)
            var aCase = try RandomCase(of: trial, &maker)
            var before = try trial.decided(aCase).truth
            for name in trial.names where aCase.values[name] == .unknown {
                try aCase.set(aCase.values.merging([name: maker.value(name, unknown: 0)]) { $1 })
                let after = try trial.decided(aCase).truth
                try #require(before == .unknown || before == after, "\(trial.text) turns with \(name)")
                before = after
            }
        }
    }
}

/// A case as the obvious evaluator sees it, and as cells.
private struct RandomCase {
    private(set) var values: [String: PlainValue]
    var exhibits: Set<String>
    private(set) var table: ValueTable
    let sheet: FactSheet

    init(of trial: Trial, _ maker: inout RandomConditions) throws {
        (values, exhibits) = (maker.values(of: trial.names), maker.exhibits())
        sheet = trial.sheet
        table = try sheet.table(plain: values)
    }

    mutating func set(_ values: [String: PlainValue]) throws {
        self.values = values
        table = try sheet.table(plain: values)
    }

    var exhibitSet: ExhibitSet {
        var set = ExhibitSet()
        for exhibit in exhibits.compactMap({ sheet.exhibits[$0] }) { set.insert(exhibit) }
        return set
    }
}

/// One condition: printed, parsed again and compiled.
private struct Trial {
    let syntax: ConditionSyntax
    let text: String
    /// The facts that it mentions.
    let names: [String]
    let sheet: FactSheet
    let compiled: FactSheet.Compiled
    /// The nodes of its atoms, in reading order.
    let leaves: [Index<Condition>]

    init(_ syntax: ConditionSyntax, _ sheet: FactSheet) throws {
        (self.syntax, self.sheet, text) = (syntax, sheet, syntax.text)
        let read = try ConditionSyntax(ExpressionText(whole: text))
        try #require(read.shape == syntax.shape)
        names = Set(syntax.atoms.flatMap(\.factNames)).sorted()
        let bytes = Array(text.utf8)
        let parts = read.atoms.map { String(decoding: bytes[Int($0.range.start)..<Int($0.range.end)], as: UTF8.self) }
        try #require(parts == read.atoms.map(\.text))
        compiled = sheet.compile(text)
        try #require(compiled.diagnostics.isEmpty, "\(compiled.diagnostics.map { $0.printed() })")
        let program = compiled.program
        leaves = program.indices.filter { program.parts(of: $0).isEmpty }
    }

    func decided(_ aCase: RandomCase) throws -> (truth: Truth, leaves: [Index<Condition>]) {
        try compiled.decided(aCase.table, aCase.exhibitSet)
    }

    func checkTruth(_ aCase: RandomCase) throws {
        let obvious = ObviousEvaluator(values: aCase.values, exhibits: aCase.exhibits)
        let truth = try compiled.truth(aCase.table, aCase.exhibitSet)
        try #require(truth == obvious.evaluate(syntax).map { Truth($0) } ?? .unknown, "\(text) of \(aCase.values)")
        try #require(
            try decided(aCase).leaves == obvious.deciding(syntax).map { leaves[$0] }, "\(text) of \(aCase.values)")
    }

    /// The leaves that decide are enough for the result; those that keep it open are open themselves.
    func checkReasons(_ aCase: RandomCase, _ maker: inout RandomConditions) throws {
        let (truth, leaves) = try decided(aCase)
        try #require(truth == (try compiled.truth(aCase.table, aCase.exhibitSet)), "\(text) of \(aCase.values)")
        try #require(!leaves.isEmpty && leaves == leaves.sorted() && Set(leaves).count == leaves.count, "\(text)")
        let (facts, exhibits) = mentioned(leaves)
        var other = aCase
        if truth == .unknown {
            let areOpen = leaves.allSatisfy { compiled.truth(of: $0, aCase.table, aCase.exhibitSet) == .unknown }
            try #require(areOpen, "\(text) of \(aCase.values)")
            // Whatever else is answered leaves it open; only `known` listens to answers as such.
            guard !text.contains("known ") else { return }
            try other.set(aCase.values.merging(maker.values(of: names)) { $0 == .unknown ? $1 : $0 })
        } else {
            try other.set(maker.values(of: names))
            other.exhibits = maker.exhibits().subtracting(exhibits).union(aCase.exhibits.intersection(exhibits))
        }
        try other.set(other.values.merging(aCase.values.filter { facts.contains($0.key) }) { $1 })
        try #require(
            try decided(other).truth == truth,
            "\(text) is not \(truth) by \(aCase.values.filter { facts.contains($0.key) }) and \(exhibits)")
    }

    private func mentioned(_ leaves: [Index<Condition>]) -> (facts: Set<String>, exhibits: Set<String>) {
        var (facts, exhibits): (Set<String>, Set<String>) = ([], [])
        for leaf in leaves {
            let tested = compiled.program.exhibitsTested(by: leaf)
            exhibits.formUnion(sheet.exhibits.filter { tested.contains($0.value) }.keys)
            facts.formUnion(compiled.program.operands(of: leaf).map { sheet.name(of: $0) })
        }
        return (facts, exhibits)
    }
}

extension ConditionAtom {
    fileprivate var factNames: [String] {
        switch test {
        case .exhibit: []
        case .compare(_, .word(let right)) where right.value.contains("."): [name.value, right.value]
        default: [name.value]
        }
    }
}

extension FactSheet {
    /// A case of plain values; ratios are put in as they are, not computed.
    func table(plain values: [String: PlainValue]) throws -> ValueTable {
        var table = ValueTable(count: declarations.caseCells.values.count)
        for (name, value) in values {
            let fact = try index(name)
            if let own = declarations.facts[fact].caseCell { table.cells[own] = cell(value, of: fact, &table) }
        }
        return table
    }

    private func cell(_ value: PlainValue, of index: Index<Fact>, _ table: inout ValueTable) -> Cell {
        switch value {
        case .unknown: return .unknown
        case .none: return .none
        case .flag(let flag): return Cell(flag: flag)
        case .fraction(let a, let b) where declarations.facts[index].isRatio:
            return Cell(dividend: Int64(a), divisor: Int64(b))
        case .fraction(let a, let b): return Cell(number: Int64(a * steps(declarations.facts[index].type) / b))
        case .day(let year, let month, let day):
            return Cell(number: CalendarDay(year: year, month: month, day: day)?.number ?? 0)
        case .option(let id): return Cell(option: declarations.facts[index].options.firstIndex { $0.id == id } ?? 0)
        case .text(let text): return table.textCell(text)
        case .rows(let count): return Cell(rowsAt: table.grow(by: count), count: count, width: 1)
        case .list(let members):
            let isChoice = !declarations.facts[index].options.isEmpty
            let cells = members.map { cell(isChoice ? .option($0) : .text($0), of: index, &table) }
            let first = table.grow(by: cells.count)
            for (place, cell) in cells.enumerated() { table.cells[first + place] = cell }
            return Cell(list: first..<first + cells.count)
        }
    }

    /// Steps of the grid in one, in one hundred percent.
    private func steps(_ type: FactType) -> Int {
        switch type {
        case .count, .duration: 1
        case .percent: 1_000_000
        default: 10_000
        }
    }
}
