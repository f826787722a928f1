import SourceText

/// One part of a checked condition: names are slots, types are settled. Trivial, so that evaluating counts no
/// references.
package enum Condition: Sendable {
    case all(Parts)
    case any(Parts)
    case not(Index<Condition>)
    /// A yes-no fact.
    case holds(Operand)
    /// A fact and a number on its grid.
    case compareNumber(Operand, Comparison, Int64)
    case compareFacts(Operand, Comparison, Operand)
    /// A ratio and a percent on its grid: compared crosswise, exactly.
    case compareRatio(Operand, Comparison, percent: Int64)
    /// Two percents of which one at least is a ratio: compared crosswise, exactly.
    case compareRatios(Side, Comparison, Side)
    /// Two texts, letter for letter.
    case sameText(Operand, Operand, isNegated: Bool)
    /// A choice that is one of some options.
    case isOption(Operand, Options, isNegated: Bool)
    /// A text that is one of some keys.
    case isText(Operand, Texts, isNegated: Bool)
    /// A list that holds one of some options.
    case includesOption(Operand, Options)
    /// A list that holds one of some texts.
    case includesText(Operand, Texts)
    /// How many values a list or rows have.
    case count(Operand, Comparison, Int64)
    case known(Operand)
    case exhibit(Index<Exhibit>)

    /// A stretch of the program's parts.
    package struct Parts: Sendable, Hashable {
        package let first: Int32
        package let count: Int32

        @inline(__always)
        package var positions: Range<Int> { Int(first)..<Int(first + count) }
    }

    /// A stretch of the program's texts.
    package struct Texts: Sendable, Hashable {
        package let first: Int32
        package let count: Int32

        @inline(__always)
        package var positions: Range<Int> { Int(first)..<Int(first + count) }
    }

    /// Options of a choice, a bit each.
    package struct Options: Sendable, Hashable {
        package let mask: UInt64

        package init(_ positions: [Int]) { mask = positions.reduce(0) { $0 | 1 << UInt64($1) } }

        @inline(__always)
        package func contains(_ position: Int64) -> Bool { mask >> UInt64(truncatingIfNeeded: position & 63) & 1 == 1 }

        /// From the first to the last.
        package var positions: [Int] { (0..<64).filter { contains(Int64($0)) } }
    }

    /// One side of a comparison of percents.
    package struct Side: Sendable, Hashable {
        package let operand: Operand
        package let isRatio: Bool

        package init(operand: Operand, isRatio: Bool) {
            self.operand = operand
            self.isRatio = isRatio
        }
    }
}

/// What a condition is made of: parts that are conditions themselves, or a fact that is looked at.
package enum ConditionShape {
    case all(Condition.Parts)
    case any(Condition.Parts)
    case not(Index<Condition>)
    case leaf(ConditionLeaf)
}

/// What a condition without parts looks at, for whoever does not evaluate it.
package enum ConditionLeaf {
    /// A fact alone.
    case fact(Operand)
    /// Two facts; whether they are compared as numbers of one grid.
    case facts(Operand, Operand, asNumbers: Bool)
    case number(Operand, Int64)
    case percent(Operand, Int64)
    case options(Operand, Condition.Options)
    case texts(Operand, Condition.Texts)
    /// What is looked for in a list; no texts where it is options.
    case element(Operand, Condition.Texts?)
    /// How many values a list or rows have.
    case count(Operand, Int64)
    case exhibit(Index<Exhibit>)
}

extension Condition {
    package var shape: ConditionShape {
        switch self {
        case .all(let parts): .all(parts)
        case .any(let parts): .any(parts)
        case .not(let part): .not(part)
        case .holds(let fact), .known(let fact): .leaf(.fact(fact))
        case .compareNumber(let fact, _, let number): .leaf(.number(fact, number))
        case .compareFacts(let left, _, let right): .leaf(.facts(left, right, asNumbers: true))
        case .compareRatio(let fact, _, let percent): .leaf(.percent(fact, percent))
        case .compareRatios(let left, _, let right): .leaf(.facts(left.operand, right.operand, asNumbers: false))
        case .sameText(let left, let right, isNegated: _): .leaf(.facts(left, right, asNumbers: false))
        case .isOption(let fact, let options, isNegated: _): .leaf(.options(fact, options))
        case .isText(let fact, let texts, isNegated: _): .leaf(.texts(fact, texts))
        case .includesOption(let list, _): .leaf(.element(list, nil))
        case .includesText(let list, let texts): .leaf(.element(list, texts))
        case .count(let list, _, let number): .leaf(.count(list, number))
        case .exhibit(let exhibit): .leaf(.exhibit(exhibit))
        }
    }
}

extension Condition {
    /// The fact and the comparison, where a fact is compared with one number.
    package var comparedWithNumber: (Operand, Comparison)? {
        switch self {
        case .compareNumber(let fact, let comparison, _), .compareRatio(let fact, let comparison, percent: _):
            (fact, comparison)
        case .all, .any, .not, .holds, .compareFacts, .compareRatios, .sameText, .isOption, .isText, .includesOption,
            .includesText, .count, .known, .exhibit:
            nil
        }
    }
}

extension ConditionLeaf {
    /// The slots that it reads, in reading order.
    package var operands: [Operand] {
        switch self {
        case .fact(let fact), .number(let fact, _), .percent(let fact, _), .options(let fact, _), .texts(let fact, _),
            .element(let fact, _), .count(let fact, _):
            [fact]
        case .facts(let left, let right, asNumbers: _): [left, right]
        case .exhibit: []
        }
    }
}

/// The conditions of one rule file and its template.
package struct ConditionProgram: Sendable {
    private var conditions: Table<Condition> = []
    /// The parts of all that are joined, those of one condition next to each other.
    private var parts: [Index<Condition>] = []
    /// Texts that facts are compared with, as keys.
    private var texts: [String] = []
    /// Where each condition was written.
    private var ranges: [SourceRange] = []

    package init() {}

    package subscript(index: Index<Condition>) -> Condition { conditions[index] }

    package var indices: Range<Index<Condition>> { conditions.indices }

    package func parts(_ stretch: Condition.Parts) -> ArraySlice<Index<Condition>> {
        parts[stretch.positions]
    }

    package func texts(_ stretch: Condition.Texts) -> ArraySlice<String> {
        texts[stretch.positions]
    }

    package func range(of index: Index<Condition>) -> SourceRange { ranges[index.position] }

    // MARK: Reading

    /// The parts of a condition, as far as it has any.
    package func parts(of index: Index<Condition>) -> [Index<Condition>] {
        switch conditions[index].shape {
        case .all(let stretch), .any(let stretch): Array(parts(stretch))
        case .not(let part): [part]
        case .leaf: []
        }
    }

    /// Calls a function for what a condition looks at, in reading order.
    package func forEachLeaf(of index: Index<Condition>, _ body: (ConditionLeaf) -> Void) {
        switch conditions[index].shape {
        case .all(let stretch), .any(let stretch): for part in parts(stretch) { forEachLeaf(of: part, body) }
        case .not(let part): forEachLeaf(of: part, body)
        case .leaf(let leaf): body(leaf)
        }
    }

    /// The slots that a condition reads, in reading order.
    package func operands(of index: Index<Condition>) -> [Operand] {
        var operands: [Operand] = []
        forEachLeaf(of: index) { operands += $0.operands }
        return operands
    }

    /// The exhibits that a condition asks for.
    package func exhibitsTested(by index: Index<Condition>) -> [Index<Exhibit>] {
        var exhibits: [Index<Exhibit>] = []
        forEachLeaf(of: index) { if case .exhibit(let exhibit) = $0 { exhibits.append(exhibit) } }
        return exhibits
    }

    package func withEvaluator<Result>(_ body: (Evaluator) -> Result) -> Result {
        conditions.withUnsafeBufferPointer { conditions in
            parts.withUnsafeBufferPointer { parts in
                body(Evaluator(conditions: conditions, parts: parts, texts: texts))
            }
        }
    }

    // MARK: Writing

    package mutating func append(_ condition: Condition, at range: SourceRange) -> Index<Condition> {
        ranges.append(range)
        return conditions.append(condition)
    }

    package mutating func append(parts more: [Index<Condition>]) -> Condition.Parts {
        parts += more
        return Condition.Parts(first: Int32(parts.count - more.count), count: Int32(more.count))
    }

    package mutating func append(texts more: [String]) -> Condition.Texts {
        texts += more
        return Condition.Texts(first: Int32(texts.count - more.count), count: Int32(more.count))
    }

    package mutating func set(_ range: SourceRange, of index: Index<Condition>) { ranges[index.position] = range }
}

/// The exhibits that a case has: a bit each.
package struct ExhibitSet: Sendable, Equatable {
    private var words: [UInt64] = []

    package init() {}

    package func contains(_ exhibit: Index<Exhibit>) -> Bool {
        let word = exhibit.position >> 6
        return word < words.count && words[word] >> UInt64(exhibit.position & 63) & 1 == 1
    }

    package mutating func insert(_ exhibit: Index<Exhibit>) {
        while words.count <= exhibit.position >> 6 { words.append(0) }
        words[exhibit.position >> 6] |= 1 << UInt64(exhibit.position & 63)
    }

    package mutating func subtract(_ exhibits: some Sequence<Index<Exhibit>>) {
        for exhibit in exhibits where contains(exhibit) {
            words[exhibit.position >> 6] &= ~(1 << UInt64(exhibit.position & 63))
        }
    }
}
