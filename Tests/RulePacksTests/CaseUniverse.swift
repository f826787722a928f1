@testable import RulePacks

/// A value of a fact or exhibit, one of those that tell all cases apart.
enum TrialValue: Hashable {
    case none
    /// A flag, an option, or a value on the grid.
    case number(Int64)
    case text(String)
    case list([TrialValue])
    case rows([[TrialValue]])
}

/// Some of the cases of a universe: a bit each.
struct CaseSet: Equatable {
    fileprivate(set) var words: [UInt64]

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    static func & (a: Self, b: Self) -> Self { joined(a, b) { $0 & $1 } }
    static func | (a: Self, b: Self) -> Self { joined(a, b) { $0 | $1 } }
    /// Those of the first that are not among the second.
    static func - (a: Self, b: Self) -> Self { joined(a, b) { $0 & ~$1 } }

    private static func joined(_ a: Self, _ b: Self, _ operation: (UInt64, UInt64) -> UInt64) -> Self {
        var result = a
        for index in result.words.indices { result.words[index] = operation(a.words[index], b.words[index]) }
        return result
    }
}

/// The cases in which a condition is true, false and unknown.
struct TruthSets {
    var yes: CaseSet
    var no: CaseSet
    var unknown: CaseSet
}

/// Every complete case over some facts, with representative values for each: all other values are like one of them to
/// every condition.
///
/// Conditions are evaluated by the real evaluator, on cells that are built by hand.
struct CaseUniverse {
    let pack: RulePack
    let random: RandomPack
    /// The item whose facts are meant, among the pack's.
    let item: Index<ItemDefinition>?
    let sources: [String]
    private let values: [[TrialValue]]
    let count: Int
    /// The cases that there can be.
    private(set) var all: CaseSet
    let nothing: CaseSet
    /// How far apart in the order of all cases two neighbouring values of each fact lie.
    private let steps: [Int]
    private let known = Known()

    /// A condition of a unit.
    private struct Part: Hashable {
        let unit: Index<CompiledUnit>
        let condition: Index<Condition>
    }

    private final class Known {
        var truths: [Part: TruthSets] = [:]
    }

    static let mostCases = 6_000

    /// `nil` if there are too many cases.
    init?(_ names: some Sequence<String>, of random: RandomPack, _ pack: RulePack, item: Index<ItemDefinition>?) {
        self.pack = pack
        self.random = random
        self.item = item
        let sources = Self.closed(Set(names), random, item != nil).sorted()
        let values = sources.map { representatives(of: $0, in: random) }
        var count = 1
        for values in values {
            count *= values.count
            if count > Self.mostCases { return nil }
        }
        (self.sources, self.values, self.count) = (sources, values, count)
        steps = sources.indices.map { values[($0 + 1)...].reduce(1) { $0 * $1.count } }
        var set = CaseSet(words: Array(repeating: 0, count: (count + 63) / 64))
        nothing = set
        for index in 0..<count { set.words[index >> 6] |= 1 << UInt64(index & 63) }
        all = set
        removeImpossible()
    }

    /// What facts are computed from, and what else the limits of a computed fact hang on.
    private static func closed(_ names: Set<String>, _ random: RandomPack, _ hasItem: Bool) -> Set<String> {
        var told = Set(names.flatMap { inputs(of: $0, random) })
        var isGrowing = true
        while isGrowing {
            let before = told.count
            for fact in random.facts where fact.isSum && (hasItem || !fact.isItems) {
                let own = inputs(of: fact.name, random)
                if !told.isDisjoint(with: own) { told.formUnion(own) }
            }
            isGrowing = told.count > before
        }
        return told
    }

    /// What is told that a fact hangs on: itself, or what it is computed from.
    private static func inputs(of name: String, _ random: RandomPack) -> [String] {
        guard let fact = random.fact(name), fact.derivation != nil else { return [name] }
        return fact.inputs.flatMap { inputs(of: $0, random) }
    }

    /// Cases with a computed fact beyond its limits, or with a day after the letter's.
    private mutating func removeImpossible() {
        for fact in random.facts where fact.isSum {
            let own = Self.inputs(of: fact.name, random)
            guard own.allSatisfy(sources.contains), let index = pack.factIndex(named: fact.name) else { continue }
            let domain = pack.facts[index].domain
            let isRatio = pack.facts[index].isRatio
            all =
                all
                & cases(of: own) { values in
                    let cell = cell(of: RandomPack.Name(text: fact.name, source: fact.name), values)
                    guard cell.isKnown else { return true }
                    guard isRatio else { return domain.contains(cell.number) }
                    return crosswise(cell.dividend, cell.divisor, domain.lowerBound, percentDivisor) >= 0
                        && crosswise(cell.dividend, cell.divisor, domain.upperBound, percentDivisor) <= 0
                }
        }
        guard sources.contains("letter.date") else { return }
        for source in sources where source != "letter.date" && random.fact(plain(source))?.kind == .date {
            all =
                all
                & cases(of: [source, "letter.date"]) { values in
                    guard case .number(let day)? = values[source], case .number(let letter)? = values["letter.date"]
                    else { return true }
                    return day <= letter
                }
        }
    }

    // MARK: Cases by their values

    /// The cases in which the values of some facts are as they should be.
    func cases(of names: [String], where holds: ([String: TrialValue]) -> Bool) -> CaseSet {
        sets(names, table(of: names) { holds($0) ? 1 : 0 }, answers: 2)[1]
    }

    /// The answer for each combination of the values of some facts, the first fact's running slowest.
    private func table(of names: [String], _ answer: ([String: TrialValue]) -> UInt8) -> [UInt8] {
        let places = places(of: names)
        var answers: [UInt8] = []
        var chosen: [String: TrialValue] = [:]
        func choose(_ depth: Int) {
            guard depth < places.count else { return answers.append(answer(chosen)) }
            for value in values[places[depth]] {
                chosen[sources[places[depth]]] = value
                choose(depth + 1)
            }
        }
        choose(0)
        return answers
    }

    private func places(of names: [String]) -> [Int] { sources.indices.filter { names.contains(sources[$0]) } }

    /// For each answer the cases that have it in a table.
    private func sets(_ names: [String], _ table: [UInt8], answers: Int) -> [CaseSet] {
        let places = places(of: names).map { (step: steps[$0], count: values[$0].count) }
        var words = Array(repeating: nothing.words, count: answers)
        for index in 0..<count {
            var position = 0
            for (step, count) in places { position = position * count + index / step % count }
            words[Int(table[position])][index >> 6] |= 1 << UInt64(index & 63)
        }
        return words.map { CaseSet(words: $0) & all }
    }

    // MARK: Conditions

    /// A comparison, by the node that it was compiled to.
    func truth(of leaf: RandomPack.Leaf, condition: Index<Condition>, unit: Index<CompiledUnit>) -> TruthSets {
        let part = Part(unit: unit, condition: condition)
        if let truths = known.truths[part] { return truths }
        let told = Array(Set(leaf.names.flatMap { Self.inputs(of: $0.source, random) }))
        let loop = leaf.names.first { $0.column != nil }?.source
        let compiled = pack.units[unit]
        let sets = sets(
            told,
            table(of: told) { CaseCells(pack, item: item, $0, loop: loop).evaluate(condition, compiled).rawValue },
            answers: 3)
        let truths = TruthSets(
            yes: sets[Int(Truth.yes.rawValue)], no: sets[Int(Truth.no.rawValue)],
            unknown: sets[Int(Truth.unknown.rawValue)])
        known.truths[part] = truths
        return truths
    }

    /// The cases in which a fact has a value, a list or rows any.
    func exists(_ name: RandomPack.Name) -> CaseSet {
        cases(of: Self.inputs(of: name.source, random)) { values in
            let cell = cell(of: name, values)
            return cell.isKnown
                && (name.column != nil || !(random.fact(plain(name.source))?.isList ?? false) || cell.count > 0)
        }
    }

    /// The cases in which a choice is one option.
    func cases(_ name: RandomPack.Name, is option: Int) -> CaseSet {
        cases(of: Self.inputs(of: name.source, random)) { values in
            let cell = cell(of: name, values)
            return cell.isKnown && cell.option == option
        }
    }

    private func cell(of name: RandomPack.Name, _ values: [String: TrialValue]) -> Cell {
        CaseCells(pack, item: item, values, loop: name.column == nil ? nil : name.source).cell(of: name)
    }
}

extension RandomPack.Fact {
    fileprivate var isSum: Bool {
        switch derivation {
        case .sum, .ratio: true
        case .condition, nil: false
        }
    }
}

// MARK: Representative values

/// Values that differ to some condition, and all that differ.
private func representatives(of source: String, in pack: RandomPack) -> [TrialValue] {
    if source.hasPrefix("exhibit.") { return [.number(0), .number(1)] }
    if source == "letter.date" { return ordered(.date, [], nil, nil, pack).map { .number($0) } }
    guard let fact = pack.fact(plain(source)) else { return [] }
    return values(fact, pack) + (fact.isOptional ? [.none] : [])
}

private func values(_ fact: RandomPack.Fact, _ pack: RandomPack) -> [TrialValue] {
    switch fact.kind {
    case .yesNo: return [.number(0), .number(1)]
    case .choice(let count): return (0..<Int64(count)).map { .number($0) }
    case .text: return (fact.texts + ["zzz"]).map { .text($0) }
    case .count, .percent, .money, .date:
        return ordered(fact.kind, fact.literals, fact.low, fact.high, pack).map { .number($0) }
    case .list(.choice(let count)):
        return lists((0..<Int64(count)).map { .number($0) }, others: 0, isEmpty: fact.low == 0 && !fact.isOptional)
    case .list: return lists(fact.texts.map { .text($0) }, others: 3, isEmpty: fact.low == 0 && !fact.isOptional)
    case .rows(let columns): return rows(columns, fact, pack)
    }
}

/// Short ranges whole; of long ones the literals and what lies next to them and to the limits.
private func ordered(
    _ kind: RandomPack.Fact.Kind, _ literals: [Int64], _ low: Int64?, _ high: Int64?, _ pack: RandomPack
) -> [Int64] {
    let widest: ClosedRange<Int64> =
        switch kind {
        case .percent: 0...1_000_000
        case .money: 0...10_000_000_000_000
        case .date: 9_131...47_481
        default: 0...1_000_000_000
        }
    let limits = (low ?? widest.lowerBound)...(high ?? widest.upperBound)
    if limits.count <= 6 { return Array(limits) }
    guard pack.isComparing || kind == .date else { return alone(limits, literals) }
    let alike = pack.facts.filter { $0.kind == kind }
    var cuts =
        [limits.lowerBound, limits.upperBound] + alike.flatMap { $0.literals + [$0.low, $0.high].compactMap(\.self) }
    // Conditions of letter.date name days of their own.
    if kind == .date { cuts += (0..<4).map { RandomPackMaker.firstDay + $0 } }
    let reach: Int64 = alike.count > 1 ? 2 : 1
    return Set(cuts.flatMap { cut in (-reach...reach).map { cut + $0 } }).filter(limits.contains).sorted()
}

/// One value for each way to compare with the literals.
private func alone(_ limits: ClosedRange<Int64>, _ literals: [Int64]) -> [Int64] {
    let near = Set([limits.lowerBound, limits.upperBound] + literals.flatMap { [$0 - 1, $0, $0 + 1] }).filter(
        limits.contains
    ).sorted()
    var seen = Set<[Bool]>()
    return near.filter { value in seen.insert(literals.flatMap { [value < $0, value > $0] }).inserted }
}

/// Each choice of the values with some others beside them, once with each of its members first: the one that a loop
/// stands at.
private func lists(_ members: [TrialValue], others: Int, isEmpty: Bool) -> [TrialValue] {
    var lists: [TrialValue] = isEmpty ? [.list([])] : []
    for chosen in 0..<(1 << members.count) {
        for more in 0...others {
            let list =
                members.indices.filter { chosen >> $0 & 1 == 1 }.map { members[$0] }
                + (0..<more).map { .text("other \($0)") }
            let firsts = list.indices.filter { $0 < list.count - more + 1 }
            lists += firsts.map { first in .list([list[first]] + list.indices.filter { $0 != first }.map { list[$0] }) }
        }
    }
    return lists
}

/// One row that a loop stands at, and as many more as some condition counts; where rows are added up, each row by
/// itself.
private func rows(_ columns: [RandomPack.Fact.Column], _ fact: RandomPack.Fact, _ pack: RandomPack) -> [TrialValue] {
    let row = columns.map { column -> [TrialValue] in
        let values: [TrialValue] =
            switch column.kind {
            case .yesNo: [.number(0), .number(1)]
            case .choice(let count): (0..<Int64(count)).map { .number($0) }
            case .date: ((column.low ?? 0)...(column.high ?? 0)).map { .number($0) }
            default: (0...(column.high ?? 2)).map { .number($0) }
            }
        return values + (column.isOptional ? [.none] : [])
    }
    let tuples = row.reduce([[]]) { tuples, values in tuples.flatMap { tuple in values.map { tuple + [$0] } } }
    let isSummed = pack.facts.contains { $0.isSum && $0.inputs.contains(fact.name) }
    var all: [TrialValue] = fact.low == 0 && !fact.isOptional ? [.rows([])] : []
    for tuple in tuples {
        all.append(.rows([tuple]))
        if isSummed {
            all += tuples.map { .rows([tuple, $0]) }
        } else {
            all += (2...min(3, fact.high ?? 3)).map { .rows(Array(repeating: tuple, count: Int($0))) }
        }
    }
    return all
}

// MARK: Cells

/// The cells of a case, with what is computed.
struct CaseCells {
    private let pack: RulePack
    private let item: Index<ItemDefinition>?
    private var table: ValueTable
    private var frame: Frame
    private var exhibits = ExhibitSet()

    /// - Parameter loop: the list or rows that a loop stands at, at their first value.
    init(_ pack: RulePack, item: Index<ItemDefinition>?, _ values: [String: TrialValue], loop: String?) {
        self.pack = pack
        self.item = item
        table = ValueTable(count: pack.caseCells.values.count)
        frame = Frame()
        if let item { frame.item = table.grow(by: pack.items[item].layout.slots.count) }
        for (source, value) in values { set(source, value) }
        compute(pack.units.indexed.flatMap { unit, compiled in compiled.derived.map { ($0, unit) } })
        if let item { compute(pack.items[item].layout.derived.map { ($0, pack.items[item].unit) }) }
        if let loop, let index = index(of: loop), table.cells[index].isKnown, table.cells[index].count > 0 {
            frame.row = table.cells[index].firstElement
        }
    }

    private mutating func set(_ source: String, _ value: TrialValue) {
        if source.hasPrefix("exhibit.") {
            let id = source.dropFirst("exhibit.".count)
            if value == .number(1), let index = pack.exhibits.firstIndex(where: { $0.id == id }) {
                exhibits.insert(index)
            }
        } else if let index = index(of: source) {
            table.cells[index] = cell(value)
        }
    }

    /// Where a fact of the case or item lies.
    private func index(of source: String) -> Index<Cell>? {
        if let fact = pack.factIndex(named: source), let cell = pack.facts[fact].caseCell { return cell }
        guard let item, let fact = pack.factIndex(named: plain(source)) else { return nil }
        let isOfCauses = source != plain(source)
        return pack.items[item].layout.slots.firstIndex { $0.fact == fact && ($0.source == .causes) == isOfCauses }.map
        { frame.item + $0 }
    }

    private mutating func cell(_ value: TrialValue) -> Cell {
        switch value {
        case .none: return .none
        case .number(let number): return Cell(number: number)
        case .text(let text): return table.textCell(text)
        case .list(let values): return cells([values], width: nil)
        case .rows(let rows): return cells(rows, width: rows.first?.count ?? 1)
        }
    }

    private mutating func cells(_ rows: [[TrialValue]], width: Int?) -> Cell {
        let cells = rows.flatMap { $0 }.map { cell($0) }
        let first = table.grow(by: cells.count)
        for (offset, cell) in cells.enumerated() { table.cells[first + offset] = cell }
        return width.map { Cell(rowsAt: first, count: rows.count, width: $0) }
            ?? Cell(list: first..<first + cells.count)
    }

    private mutating func compute(_ derived: [(DerivedFact, unit: Index<CompiledUnit>)]) {
        for (fact, unit) in derived {
            let value = withEvaluator(pack.units[unit]) { fact.value($0, $1, frame) }
            table.cells[frame.index(fact.target)] = value
        }
    }

    private func withEvaluator<Result>(_ unit: CompiledUnit, _ body: (Evaluator, borrowing Facts) -> Result) -> Result {
        unit.conditions.withEvaluator { evaluator in table.withFacts(exhibits) { body(evaluator, $0) } }
    }

    func evaluate(_ condition: Index<Condition>, _ unit: CompiledUnit) -> Truth {
        withEvaluator(unit) { $0.evaluate(condition, $1, frame) }
    }

    /// The value of a fact, or of a column in the row that the loop stands at. Unknown where there is none.
    func cell(of name: RandomPack.Name) -> Cell {
        guard let index = index(of: name.source) else { return .unknown }
        guard let column = name.column else { return table.cells[index] }
        return table.cells[index].isKnown && table.cells[index].count > 0 ? table.cells[frame.row + column] : .unknown
    }
}
