import RuleModel
import SourceText

/// A small pack made up by chance, as a tree: what stands in its files and what that means are both told from it.
struct RandomPack {
    /// What its conditions are made of.
    enum Flavour: String, CaseIterable, Sendable {
        case literals, comparisons, derivedConditions, sums
    }

    var facts: [Fact] = []
    var exhibits: [Exhibit] = []
    var violations: [Violation] = []
    var letters: [Fragment] = []
    /// Cause, action and prevention, exhibits' lines, the closing.
    var fragments: [Fragment] = []
    var hasChinese = false
    /// Whether facts, letters and items stand in pack.yaml and pack.md.
    var isShared = false
    /// Whether facts are compared with one another.
    var isComparing = false

    struct Fact {
        indirect enum Kind: Equatable {
            case yesNo, count, percent, money, date, text
            case choice(Int)
            case list(Kind)
            case rows([Column])
        }

        struct Column: Equatable {
            let name: String
            let kind: Kind
            var isOptional = false
            var low: Int64?
            var high: Int64?
            var isUsed = false
        }

        let name: String
        let kind: Kind
        var isOptional = false
        /// Limits that are declared, on the grid of the type.
        var low: Int64?
        var high: Int64?
        /// Literals and texts that conditions may compare it with.
        var literals: [Int64] = []
        var texts: [String] = []
        var derivation: Derivation?
        /// Facts that it is computed from.
        var inputs: [String] = []

        var isItems: Bool { !name.contains(".") }
        var isList: Bool {
            switch kind {
            case .list, .rows: true
            default: false
            }
        }
    }

    enum Derivation {
        case condition(Condition)
        case sum(String)
        case ratio(String)
    }

    struct Exhibit {
        let id: String
        let needed: Condition?
    }

    struct Violation {
        let id: String
        var routes: [Route]
        var summary: Fragment
    }

    struct Route {
        /// Marks the route's name.
        let mark: Int
        let id: String
        let when: Condition?
    }

    struct Condition {
        /// Marks its start.
        let mark: Int
        let tree: Tree
    }

    indirect enum Tree {
        case all([Tree]), any([Tree]), not(Tree), leaf(Leaf)
    }

    /// One comparison: its text, and what it reads.
    struct Leaf {
        let mark: Int
        let text: String
        let names: [Name]
        /// What it asks a choice for with `==` or `in`.
        var options: [String] = []
    }

    /// A fact, column or exhibit as a fragment names it.
    struct Name: Hashable {
        let text: String
        /// The fact or exhibit whose value it is read from: of a row's columns the rows.
        let source: String
        /// Of a row's column which one; of a list's element 0.
        var column: Int?
    }

    struct Fragment {
        let heading: String
        /// Marks the heading.
        let mark: Int
        var parts: [Part]
        var chinese: [Part]
    }

    indirect enum Part {
        case text
        case print(mark: Int, Name, Print)
        case exhibit(mark: Int, String)
        case section(mark: Int, String)
        case branch([(Condition, [Part])], otherwise: [Part]?, isInline: Bool)
        case loop(mark: Int, Name, [Part])
    }

    enum Print { case value, wordBefore, plural, pluralWithoutNumber }

    func fact(_ name: String) -> Fact? { facts.first { $0.name == name } }
}

extension RandomPack.Tree {
    var leaves: [RandomPack.Leaf] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
        case .not(let part): part.leaves
        case .leaf(let leaf): [leaf]
        }
    }
}

extension RandomPack.Part {
    /// What its conditions and prints read.
    var names: [RandomPack.Name] {
        switch self {
        case .text, .section: []
        case .print(_, let name, _): [name]
        case .exhibit(_, let id): [RandomPack.Name(text: "exhibit." + id, source: "exhibit." + id)]
        case .branch(let branches, let otherwise, _):
            branches.flatMap { $0.0.tree.leaves.flatMap(\.names) + $0.1.flatMap(\.names) }
                + (otherwise ?? []).flatMap(\.names)
        case .loop(_, let list, let pass): [list] + pass.flatMap(\.names)
        }
    }
}

/// Makes up packs. The same seed gives the same pack.
struct RandomPackMaker {
    private var random: SplitMix64
    private let flavour: RandomPack.Flavour
    private var pack = RandomPack()
    private var marks = 0

    private typealias Fact = RandomPack.Fact
    private typealias Name = RandomPack.Name
    private typealias Part = RandomPack.Part

    /// Where a condition or fragment stands.
    private struct Place {
        enum Kind { case decision, derivation(isOptional: Bool), fragment }

        var kind = Kind.fragment
        var item: String?
        var loop: Name?
        var depth = 0

        var isFragment: Bool { if case .fragment = kind { true } else { false } }
        /// Whether what may stay unknown may be read.
        var readsOptional: Bool {
            switch kind {
            case .decision, .derivation(isOptional: false): false
            case .derivation(isOptional: true), .fragment: true
            }
        }
    }

    static func pack(_ flavour: RandomPack.Flavour, seed: UInt64) -> RandomPack {
        var maker = RandomPackMaker(random: SplitMix64(seed: seed), flavour: flavour)
        maker.make()
        return maker.pack
    }

    private mutating func make() {
        pack.hasChinese = random.chance(50)
        pack.isShared = random.chance(30)
        pack.isComparing = flavour == .comparisons || flavour == .sums
        makeFacts()
        makeDerivedFacts()
        for id in ["bill", "photo"].prefix(random.below(3)) {
            pack.exhibits.append(
                RandomPack.Exhibit(id: id, needed: random.chance(20) ? condition(Place(kind: .decision)) : nil))
        }
        let routes = Array(["dispute", "documents", "instructions"].prefix(1 + random.below(3)))
        for id in ["late", "wrong"].prefix(pack.isShared && random.chance(50) ? 2 : 1) {
            let choices = routes.indices.map {
                RandomPack.Route(
                    mark: mark(), id: routes[$0], when: $0 == routes.count - 1 ? nil : condition(Place(kind: .decision))
                )
            }
            pack.violations.append(RandomPack.Violation(id: id, routes: choices, summary: fragment("summary", Place())))
        }
        for kind in ["cause slip", "action refund", "prevention check"] {
            pack.fragments.append(fragment(kind, Place(item: String(kind.prefix { $0 != " " }))))
        }
        for exhibit in pack.exhibits { pack.fragments.append(fragment("exhibit " + exhibit.id, Place(depth: 2))) }
        pack.fragments.append(RandomPack.Fragment(heading: "closing", mark: mark(), parts: [.text], chinese: [.text]))
        for route in routes { pack.letters.append(letter(route)) }
        useAll()
    }

    private mutating func mark() -> Int {
        marks += 1
        return marks
    }

    // MARK: Facts

    private mutating func makeFacts() {
        for name in ["f.a", "f.b", "f.c", "f.d"].prefix(3 + random.below(2)) { pack.facts.append(fact(name)) }
        for name in ["own", "other"].prefix(random.below(3)) { pack.facts.append(fact(name)) }
    }

    private mutating func fact(_ name: String) -> Fact {
        let kinds: [Fact.Kind] =
            switch flavour {
            case .literals, .derivedConditions:
                [
                    .yesNo, .yesNo, .choice(2), .choice(3), .choice(4), .count, .percent, .money, .date, .text,
                    .list(.choice(2)), .list(.choice(3)), .list(.text), .rows([])
                ]
            case .comparisons:
                [.yesNo, .count, .count, .percent, .percent, .money, .money, .date, .date, .choice(3), .rows([])]
            case .sums: [.yesNo, .count, .count, .count, .date, .choice(2), .rows([]), .rows([])]
            }
        var kind = random.pick(kinds)
        if kind == .rows([]) { kind = .rows(["n", "m"].prefix(1 + random.below(2)).map { column($0) }) }
        var fact = Fact(name: name, kind: kind, isOptional: random.chance(30))
        limit(&fact)
        return fact
    }

    private mutating func column(_ name: String) -> Fact.Column {
        let isSummed = flavour == .sums && random.chance(60)
        if isSummed, random.chance(40) {
            return Fact.Column(name: name, kind: .date, low: Self.firstDay, high: Self.firstDay + 1)
        }
        let kind: Fact.Kind = isSummed ? .count : random.pick([.yesNo, .choice(2), .count])
        let isCount = kind == .count
        return Fact.Column(
            name: name, kind: kind, isOptional: !isSummed && random.chance(30), low: isCount ? 0 : nil,
            high: isCount ? 2 : nil)
    }

    private mutating func limit(_ fact: inout Fact) {
        let isNarrow = flavour == .sums || flavour == .comparisons && random.chance(80)
        switch fact.kind {
        case .count:
            if isNarrow || random.chance(50) {
                (fact.low, fact.high) = (Int64(random.below(2)), Int64(2 + random.below(2)))
            }
            fact.literals = [1, Int64(random.below(5))]
        case .percent, .money:
            if isNarrow { (fact.low, fact.high) = (0, 2 + Int64(random.below(2))) }
            fact.literals = isNarrow ? [1, Int64(random.below(4))] : [10_000, random.pick([0, 5_000, 1_000_000])]
        case .date:
            let first = Self.firstDay
            if isNarrow || random.chance(30) { (fact.low, fact.high) = (first, first + 3) }
            fact.literals = [first + 1, first + Int64(random.below(5))]
        case .text: fact.texts = ["abc", random.pick(["de f", "Abc"])]
        case .list(.text): fact.texts = ["abc"]
        case .rows:
            if random.chance(50) { fact.low = 0 }
            if flavour == .sums { fact.high = 2 }
        default: break
        }
        if fact.isList {
            if fact.low == nil, random.chance(40) { fact.low = 0 }
            fact.literals = [1, Int64(random.below(3))]
        }
    }

    /// 1 March 2024.
    static let firstDay: Int64 = 19_783

    private mutating func makeDerivedFacts() {
        switch flavour {
        case .literals, .comparisons: return
        case .derivedConditions:
            for name in ["d.a", "d.b", "made"].prefix(1 + random.below(3)) {
                let isOptional = random.chance(40)
                let item = name.contains(".") ? nil : "cause"
                let made = condition(Place(kind: .derivation(isOptional: isOptional), item: item))
                var fact = Fact(name: name, kind: .yesNo, isOptional: isOptional, derivation: .condition(made))
                fact.inputs = made.tree.leaves.flatMap(\.names).map(\.source)
                pack.facts.append(fact)
            }
        case .sums: for name in ["d.a", "d.b"].prefix(1 + random.below(2)) { makeSum(name) }
        }
    }

    private mutating func makeSum(_ name: String) {
        let counts = pack.facts.filter { !$0.isItems && $0.derivation == nil && $0.kind == .count }
        let dates = pack.facts.filter { !$0.isItems && $0.kind == .date }
        var terms = counts.map { ($0.name, $0) } + pack.facts.filter { !$0.isItems }.flatMap(summed)
        terms.shuffle(using: &random)
        terms = Array(terms.prefix(3))
        guard terms.count >= 2 || !days().isEmpty else { return }
        let isOptional = terms.contains { $0.1.isOptional }
        var fact = Fact(
            name: name, kind: .count, isOptional: isOptional, low: -20, high: 20, literals: [0, Int64(random.below(4))],
            inputs: terms.map(\.1.name))
        if random.chance(60), let (list, column) = days().randomElement(using: &random) {
            // Of no rows there is no day.
            fact = Fact(
                name: name, kind: .date, isOptional: list.isOptional || list.low == 0, low: Self.firstDay,
                high: Self.firstDay + 1, literals: [Self.firstDay + 1, Self.firstDay + Int64(random.below(3))],
                inputs: [list.name])
            fact.derivation = .sum("\(random.pick(["earliest", "latest"])) of \(list.name).\(column)")
        } else if random.chance(35), dates.count > 0, let day = dates.first, !day.isOptional {
            fact = Fact(
                name: name, kind: .date, low: day.low, high: day.high.map { $0 + 2 },
                literals: [Self.firstDay + 2, Self.firstDay + 4], inputs: [day.name])
            fact.derivation = .sum("\(day.name) + \(1 + random.below(2)) days")
        } else if random.chance(40), let divisor = counts.first(where: { $0.low ?? 0 >= 1 && !$0.isOptional }),
            divisor.name != terms[0].1.name
        {
            fact = Fact(
                name: name, kind: .percent, isOptional: terms[0].1.isOptional, low: 0,
                high: random.pick([1_000_000, 3_000_000]), literals: [500_000, 1_000_000])
            fact.inputs = [terms[0].1.name, divisor.name]
            fact.derivation = .ratio("\(terms[0].0) / \(divisor.name)")
        } else {
            if random.chance(50) { (fact.low, fact.high) = (0, random.pick([2, 4])) }
            fact.derivation = .sum(terms.dropFirst().reduce(terms[0].0) { $0 + random.pick([" + ", " - "]) + $1.0 })
        }
        pack.facts.append(fact)
    }

    /// The ways in which rows are counted and added up.
    private func summed(_ fact: Fact) -> [(String, Fact)] {
        guard case .rows(let columns) = fact.kind else { return [] }
        return [("count of \(fact.name)", fact)]
            + columns.filter { $0.kind == .count && !$0.isOptional }.map { ("sum of \(fact.name).\($0.name)", fact) }
    }

    /// The fact that is the earliest or latest day of some rows.
    private func firstOrLastDay(of rows: String) -> String? {
        pack.facts.first { fact in
            guard fact.kind == .date, case .sum(let text) = fact.derivation else { return false }
            return text.contains(" of \(rows).")
        }?.name
    }

    /// The rows with a column of days.
    private func days() -> [(Fact, column: String)] {
        pack.facts.filter { !$0.isItems }.flatMap { fact -> [(Fact, column: String)] in
            guard case .rows(let columns) = fact.kind else { return [] }
            return columns.filter { $0.kind == .date }.map { (fact, $0.name) }
        }
    }

    // MARK: Conditions

    private mutating func condition(_ place: Place) -> RandomPack.Condition {
        RandomPack.Condition(mark: mark(), tree: tree(place, depth: 0))
    }

    private mutating func tree(_ place: Place, depth: Int) -> RandomPack.Tree {
        switch random.below(depth >= 2 ? 3 : 9) {
        case 0...4: return .leaf(leaf(place))
        case 5: return .not(tree(place, depth: depth + 1))
        case 6, 7: return .all(parts(place, depth))
        default: return .any(parts(place, depth))
        }
    }

    private mutating func parts(_ place: Place, _ depth: Int) -> [RandomPack.Tree] {
        (0..<2 + random.below(2)).map { _ in tree(place, depth: depth + 1) }
    }

    private mutating func leaf(_ place: Place) -> RandomPack.Leaf {
        if place.isFragment, !pack.exhibits.isEmpty, random.chance(12) {
            let name = "exhibit." + random.pick(pack.exhibits).id
            return made(name, [Name(text: name, source: name)])
        }
        if let loop = place.loop, random.chance(60), let leaf = rowLeaf(loop, place) { return leaf }
        for _ in 0..<20 {
            let fact = random.pick(pack.facts)
            guard let name = name(of: fact, place), let leaf = leaf(of: fact, name, place) else { continue }
            return leaf
        }
        let day = Name(text: "letter.date", source: "letter.date")
        return made("letter.date \(random.pick(["<", ">="])) 2024-03-0\(1 + random.below(4))", [day])
    }

    /// What a fact is called at a place, if it is seen there.
    private mutating func name(of fact: Fact, _ place: Place) -> Name? {
        guard fact.isItems else { return Name(text: fact.name, source: fact.name) }
        guard let item = place.item else { return nil }
        if item != "cause", fact.isList, random.chance(50) {
            return Name(text: "cause." + fact.name, source: "cause." + fact.name)
        }
        return Name(text: fact.name, source: fact.name)
    }

    private mutating func leaf(of fact: Fact, _ name: Name, _ place: Place) -> RandomPack.Leaf? {
        let mayBeNone = fact.isOptional && !fact.isList
        if mayBeNone, !place.readsOptional { return nil }
        if fact.isOptional, place.isFragment, random.chance(40) { return made("known \(name.text)", [name]) }
        switch fact.kind {
        case .yesNo: return made(name.text, [name])
        case .choice(let count): return choice(name, count)
        case .text: return text(name, fact.texts)
        case .list(.choice(let count)) where random.chance(50):
            return made("\(name.text) includes \(Self.options[random.below(count)])", [name])
        case .list(.text) where random.chance(50):
            return made("\(name.text) includes \"\(random.pick(fact.texts))\"", [name])
        case .list, .rows:
            return made("count \(name.text) \(random.pick(Self.signs)) \(random.pick(fact.literals))", [name])
        case .count, .percent, .money, .date: return ordered(fact, name, place)
        }
    }

    private mutating func ordered(_ fact: Fact, _ name: Name, _ place: Place) -> RandomPack.Leaf {
        let sign = random.pick(Self.signs)
        if flavour == .comparisons || flavour == .sums && random.chance(30), random.chance(60) {
            let others = pack.facts.filter { other in
                other.kind == fact.kind && other.name != fact.name && (!other.isItems || place.item != nil)
                    && (!other.isOptional || place.readsOptional)
            }
            if fact.kind == .date, random.chance(20) {
                return made(
                    "\(name.text) \(sign) letter.date", [name, Name(text: "letter.date", source: "letter.date")])
            }
            if let other = others.randomElement(using: &random) {
                return made("\(name.text) \(sign) \(other.name)", [name, Name(text: other.name, source: other.name)])
            }
        }
        return made("\(name.text) \(sign) \(written(random.pick(fact.literals), fact.kind))", [name])
    }

    private mutating func choice(_ name: Name, _ count: Int) -> RandomPack.Leaf {
        let options = Array(Self.options.prefix(count))
        switch random.below(3) {
        case 0:
            let option = random.pick(options)
            return made("\(name.text) == \(option)", [name], options: [option])
        case 1: return made("\(name.text) != \(random.pick(options))", [name])
        default:
            let several = Array(options.shuffled(using: &random).prefix(1 + random.below(2)))
            return made("\(name.text) in [\(several.joined(separator: ", "))]", [name], options: several)
        }
    }

    private mutating func text(_ name: Name, _ texts: [String]) -> RandomPack.Leaf {
        random.chance(30)
            ? made("\(name.text) in [\(texts.map { "\"\($0)\"" }.joined(separator: ", "))]", [name])
            : made("\(name.text) \(random.pick(["==", "!="])) \"\(random.pick(texts))\"", [name])
    }

    /// A condition on the row or element of a loop.
    private mutating func rowLeaf(_ loop: Name, _ place: Place) -> RandomPack.Leaf? {
        guard let fact = pack.fact(plain(loop.source)) else { return nil }
        switch fact.kind {
        case .rows(let columns):
            let index = random.below(columns.count)
            let (column, name) = (
                columns[index], Name(text: "row." + columns[index].name, source: loop.source, column: index)
            )
            use(column: index, of: fact.name)
            if column.isOptional, random.chance(50) { return made("known \(name.text)", [name]) }
            switch column.kind {
            case .yesNo: return made(name.text, [name])
            case .choice(let count): return choice(name, count)
            case .date:
                // Nothing is earlier than the earliest.
                if random.chance(60), place.readsOptional, let day = firstOrLastDay(of: fact.name) {
                    let sign = random.pick(Self.signs)
                    return made("\(name.text) \(sign) \(day)", [name, Name(text: day, source: day)])
                }
                let day = written(Self.firstDay + Int64(random.below(2)), .date)
                return made("\(name.text) \(random.pick(Self.signs)) \(day)", [name])
            default: return made("\(name.text) \(random.pick(Self.signs)) \(random.below(3))", [name])
            }
        case .list(.choice(let count)): return choice(Name(text: "row", source: loop.source, column: 0), count)
        case .list(.text): return text(Name(text: "row", source: loop.source, column: 0), fact.texts)
        default: return nil
        }
    }

    private mutating func use(column: Int, of name: String) {
        guard let index = pack.facts.firstIndex(where: { $0.name == name }),
            case .rows(var columns) = pack.facts[index].kind
        else { return }
        columns[column].isUsed = true
        let old = pack.facts[index]
        pack.facts[index] = Fact(
            name: old.name, kind: .rows(columns), isOptional: old.isOptional, low: old.low, high: old.high,
            literals: old.literals)
    }

    private mutating func made(_ text: String, _ names: [Name], options: [String] = []) -> RandomPack.Leaf {
        RandomPack.Leaf(mark: mark(), text: text, names: names, options: options)
    }

    static let options = ["red", "green", "blue", "black"]
    private static let signs = ["<", "<=", ">", ">=", "==", "!="]

    // MARK: Fragments

    private mutating func fragment(_ heading: String, _ place: Place) -> RandomPack.Fragment {
        let parts = parts(place)
        let chinese = pack.hasChinese ? translated(parts, place) : parts
        return RandomPack.Fragment(
            heading: heading, mark: mark(), parts: parts, chinese: chinese.isEmpty ? [.text] : chinese)
    }

    private mutating func parts(_ place: Place) -> [Part] {
        var place = place
        place.depth += 1
        return (0..<1 + random.below(place.depth == 1 ? 3 : 2)).map { _ in part(place) }
    }

    private mutating func part(_ place: Place) -> Part {
        switch random.below(place.depth > 3 ? 4 : 9) {
        case 0: return .text
        case 1...3: return print(place)
        case 4...7: return branch(place)
        default: return loop(place) ?? branch(place)
        }
    }

    private mutating func print(_ place: Place) -> Part {
        if !pack.exhibits.isEmpty, random.chance(15) { return .exhibit(mark: mark(), random.pick(pack.exhibits).id) }
        if let loop = place.loop, random.chance(60), let name = rowName(loop) {
            return .print(mark: mark(), name, isDay(name) ? .wordBefore : random.pick([.value, .wordBefore]))
        }
        for _ in 0..<20 {
            let fact = random.pick(pack.facts)
            guard let name = name(of: fact, place) else { continue }
            switch fact.kind {
            case .rows: return .print(mark: mark(), name, random.pick([.plural, .pluralWithoutNumber]))
            case .count where random.chance(30), .list where random.chance(30):
                return .print(mark: mark(), name, random.pick([.plural, .pluralWithoutNumber]))
            case .percent, .money, .date: return .print(mark: mark(), name, .wordBefore)
            default: return .print(mark: mark(), name, random.pick([.value, .wordBefore]))
            }
        }
        return .text
    }

    /// Whether it is a row's column of days, which start no sentence.
    private func isDay(_ name: Name) -> Bool {
        guard let column = name.column, case .rows(let columns)? = pack.fact(plain(name.source))?.kind else {
            return false
        }
        return columns[column].kind == .date
    }

    private mutating func rowName(_ loop: Name) -> Name? {
        guard case .rows(let columns)? = pack.fact(plain(loop.source))?.kind else {
            return Name(text: "row", source: loop.source, column: 0)
        }
        let index = random.below(columns.count)
        use(column: index, of: plain(loop.source))
        return Name(text: "row." + columns[index].name, source: loop.source, column: index)
    }

    private mutating func branch(_ place: Place) -> Part {
        if random.chance(20),
            let fact = pack.facts.first(where: {
                if case .choice = $0.kind { !$0.isOptional && !$0.isItems } else { false }
            }), case .choice(let count) = fact.kind
        {
            let name = Name(text: fact.name, source: fact.name)
            let chain = Self.options.prefix(count).map { option in
                (
                    RandomPack.Condition(
                        mark: mark(), tree: .leaf(made("\(fact.name) == \(option)", [name], options: [option]))),
                    parts(place)
                )
            }
            return .branch(chain, otherwise: random.chance(30) ? [.text] : nil, isInline: false)
        }
        let branches = (0..<1 + random.below(3) / 2).map { _ in (condition(place), parts(place)) }
        // An `else` that holds nothing but another `if` would be an `elsif`.
        let otherwise: [Part]? = random.chance(45) ? (random.chance(50) ? [.text] : [print(place)] + parts(place)) : nil
        return .branch(branches, otherwise: otherwise, isInline: place.loop == nil && random.chance(25))
    }

    private mutating func loop(_ place: Place) -> Part? {
        guard place.loop == nil else { return nil }
        let lists = pack.facts.filter { $0.isList && $0.derivation == nil && (!$0.isItems || place.item != nil) }
        guard let fact = lists.randomElement(using: &random), let name = name(of: fact, place) else { return nil }
        var inner = place
        inner.loop = name
        return .loop(mark: mark(), name, parts(inner))
    }

    /// The same in Chinese, but for a slip now and then.
    private mutating func translated(_ parts: [Part], _ place: Place) -> [Part] {
        parts.enumerated().compactMap { index, part in
            if parts.count > 1, random.chance(6) { return nil }
            switch part {
            case .print where random.chance(6): return print(place)
            case .branch(let branches, let otherwise, let isInline):
                let made = branches.map { (random.chance(8) ? condition(place) : $0.0, translated($0.1, place)) }
                return .branch(
                    made, otherwise: otherwise.map { [$0[0]] + translated(Array($0.dropFirst()), place) },
                    isInline: isInline)
            case .loop(let mark, let list, let pass):
                var inner = place
                inner.loop = list
                return .loop(mark: mark, list, translated(pass, inner))
            default: return part
            }
        }
    }

    private mutating func letter(_ route: String) -> RandomPack.Fragment {
        var parts: [Part] = [.section(mark: mark(), "summaries")]
        let plan: [Part] = ["causes", "actions", "prevention"].map { .section(mark: mark(), $0) }
        if random.chance(70) {
            parts += random.chance(70) ? plan : [.branch([(condition(Place()), plan)], otherwise: nil, isInline: false)]
        }
        if random.chance(30) {
            parts[0] = .branch([(condition(Place()), [parts[0]])], otherwise: [.text], isInline: false)
        }
        if random.chance(30) { parts.append(part(Place(depth: 2))) }
        if !pack.exhibits.isEmpty, random.chance(80) { parts.append(.section(mark: mark(), "exhibits")) }
        if random.chance(60) { parts.append(.section(mark: mark(), "closing")) }
        return RandomPack.Fragment(heading: "letter " + route, mark: mark(), parts: parts, chinese: parts)
    }

    // MARK: What must be used

    /// Facts that nothing reads are left out; columns and exhibits that nothing names are printed in the first summary.
    private mutating func useAll() {
        let fragments = pack.fragments + pack.letters + pack.violations.map(\.summary)
        var used = Set(fragments.flatMap { ($0.parts + $0.chinese).flatMap(\.names) }.map { plain($0.source) })
        let conditions = pack.violations.flatMap { $0.routes.compactMap(\.when) } + pack.exhibits.compactMap(\.needed)
        used.formUnion(conditions.flatMap { $0.tree.leaves.flatMap(\.names) }.map(\.source))
        for fact in pack.facts.reversed() where used.contains(fact.name) { used.formUnion(fact.inputs) }
        pack.facts.removeAll { !used.contains($0.name) }
        for exhibit in pack.exhibits where !used.contains("exhibit." + exhibit.id) && exhibit.needed == nil {
            append(.exhibit(mark: mark(), exhibit.id), toItems: false)
        }
        for fact in pack.facts { printUnused(fact) }
        tellCauses()
    }

    private mutating func printUnused(_ fact: Fact) {
        guard case .rows(let columns) = fact.kind else { return }
        let list = Name(text: fact.name, source: fact.name)
        let prints = columns.indices.filter { !columns[$0].isUsed }.map { index -> Part in
            .print(
                mark: mark(), Name(text: "row." + columns[index].name, source: fact.name, column: index), .wordBefore)
        }
        guard !prints.isEmpty else { return }
        append(.loop(mark: mark(), list, prints), toItems: fact.isItems)
    }

    /// What an action or prevention calls `cause.x` is told to the cause.
    private mutating func tellCauses() {
        let wanted = Set(
            pack.fragments.flatMap { ($0.parts + $0.chinese).flatMap(\.names) }.map(\.source).filter {
                $0.hasPrefix("cause.")
            })
        for source in wanted.sorted() {
            let name = plain(source)
            append(.print(mark: mark(), Name(text: name, source: name), .plural), toItems: true)
        }
    }

    private mutating func append(_ part: Part, toItems: Bool) {
        if toItems {
            pack.fragments[0].parts.append(part)
            pack.fragments[0].chinese.append(part)
        } else {
            pack.violations[0].summary.parts.append(part)
            pack.violations[0].summary.chinese.append(part)
        }
    }

    private init(random: SplitMix64, flavour: RandomPack.Flavour) {
        self.random = random
        self.flavour = flavour
    }
}

/// A fact's own name after `cause.x`.
func plain(_ source: String) -> String {
    source.hasPrefix("cause.") ? String(source.dropFirst("cause.".count)) : source
}

/// A value of the grid as a pack writes it.
func written(_ value: Int64, _ kind: RandomPack.Fact.Kind) -> String {
    switch kind {
    case .percent, .money:
        let decimals = String(value % 10_000 + 10_000).dropFirst()
        return "\(value / 10_000).\(decimals)\(kind == .money ? " CLF" : "%")"
    case .date:
        return "2024-03-\(value - RandomPackMaker.firstDay + 1 < 10 ? "0" : "")\(value - RandomPackMaker.firstDay + 1)"
    default: return "\(value)"
    }
}
