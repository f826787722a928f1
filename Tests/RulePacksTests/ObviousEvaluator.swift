import PackSource
@testable import RulePacks

/// A value of a fact as the obvious evaluator sees it.
enum PlainValue: Equatable {
    case unknown
    case none
    case flag(Bool)
    /// Counts, numbers, percents (1% is 1/100), ratios, amounts, hours.
    case fraction(Int, Int)
    case day(Int, Int, Int)
    case option(String)
    case text(String)
    case list([String])
    case rows(Int)
}

/// Conditions by the book: slow, and as plain as the tables in the reference.
///
/// It reads the tree as written and looks names up in a dictionary. It shares nothing with the evaluator under test:
/// not the literals, not the grid, not the text keys, not even the three truth values.
struct ObviousEvaluator {
    let values: [String: PlainValue]
    let exhibits: Set<String>

    /// `true`, `false`, or `nil` for unknown.
    func evaluate(_ syntax: ConditionSyntax) -> Bool? {
        switch syntax {
        case .all(let parts):
            let answers = parts.map(evaluate)
            return answers.contains(false) ? false : answers.contains(nil) ? nil : true
        case .any(let parts):
            let answers = parts.map(evaluate)
            return answers.contains(true) ? true : answers.contains(nil) ? nil : false
        case .not(let part): return evaluate(part).map { $0 ? false : true }
        case .atom(let atom): return evaluate(atom)
        }
    }

    /// Which atoms decide, counted in reading order: of an `and` that fails the first part that does, of one that holds
    /// all parts, of one that is open the open parts; of an `or` the other way round.
    func deciding(_ syntax: ConditionSyntax, from start: Int = 0) -> [Int] {
        switch syntax {
        case .atom: return [start]
        case .not(let part): return deciding(part, from: start)
        case .all(let parts), .any(let parts):
            let starts = parts.indices.map { start + parts[..<$0].flatMap(\.atoms).count }
            let answer = evaluate(syntax)
            let agreeing = parts.indices.filter { evaluate(parts[$0]) == answer }
            var isDecidedByOne = answer == false
            if case .any = syntax { isDecidedByOne = answer == true }
            return (isDecidedByOne ? [agreeing[0]] : agreeing).flatMap { deciding(parts[$0], from: starts[$0]) }
        }
    }

    func evaluate(_ atom: ConditionAtom) -> Bool? {
        let value = values[atom.name.value] ?? .unknown
        switch atom.test {
        case .exhibit: return exhibits.contains(atom.name.value)
        case .known: return value != .unknown && value != .none
        case .holds:
            if case .flag(let flag) = value { return flag }
            return nil
        case .count(let comparison, let number):
            guard let count = count(value) else { return nil }
            return compare(count, comparison, Int(number.value))
        case .includes(let item):
            if value == .none { return false }
            guard case .list(let members) = value else { return nil }
            return members.map(plainText).contains(plainText(item.plain))
        case .isOne(let items):
            guard let text = single(value) else { return nil }
            return items.map { plainText($0.plain) }.contains(text)
        case .compare(let comparison, let item): return compare(value, comparison, item)
        }
    }

    private func count(_ value: PlainValue) -> Int? {
        switch value {
        case .none: 0
        case .list(let members): members.count
        case .rows(let count): count
        default: nil
        }
    }

    private func single(_ value: PlainValue) -> String? {
        switch value {
        case .option(let text), .text(let text): plainText(text)
        default: nil
        }
    }

    private func compare(_ left: PlainValue, _ comparison: Comparison, _ item: ConditionItem) -> Bool? {
        switch left {
        case .unknown, .none: return nil
        case .option, .text: return compare(plainText(item.plain) == single(left) ? 0 : 1, comparison, 0)
        default: break
        }
        let right: PlainValue
        switch item {
        case .word(let name): right = values[name.value] ?? .unknown
        case .literal(let text): right = plainLiteral(text.value)
        case .text: return nil
        }
        switch (left, right) {
        case (.fraction(let a, let b), .fraction(let c, let d)): return compare(a * d, comparison, c * b)
        case (.day(let a, let b, let c), .day(let d, let e, let f)):
            return compare(a * 10_000 + b * 100 + c, comparison, d * 10_000 + e * 100 + f)
        default: return nil
        }
    }

    private func compare(_ a: Int, _ comparison: Comparison, _ b: Int) -> Bool {
        switch comparison {
        case .less: a < b
        case .lessOrEqual: a <= b
        case .greater: a > b
        case .greaterOrEqual: a >= b
        case .equal: a == b
        case .notEqual: a != b
        }
    }
}

extension ConditionItem {
    /// What was written, without quotes.
    fileprivate var plain: String {
        switch self {
        case .word(let part), .text(let part), .literal(let part): part.value
        }
    }
}

/// Lower case, half width, single spaces: enough for the texts that the tests make up.
func plainText(_ text: String) -> String {
    String(text.map { wideLetters[$0] ?? $0 }).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private let wideLetters = Dictionary(uniqueKeysWithValues: zip("ＡＢＣＤＥａｂｃｄｅ", "ABCDEabcde"))

/// A number that the tests' generator wrote.
private func whole(_ digits: String) -> Int {
    guard let number = Int(digits) else { fatalError("`\(digits)` is no number") }
    return number
}

/// Reads what the tests' generator writes: `3`, `-2.5`, `1.4%`, `12.50 USD`, `2 days`, `2019-03-02`.
func plainLiteral(_ text: String) -> PlainValue {
    let words = text.split(separator: " ").map(String.init)
    if words.count == 2, let hours = ["hours": 1, "day": 24, "days": 24, "weeks": 168][words[1]] {
        return .fraction(whole(words[0]) * hours, 1)
    }
    let date = words[0].split(separator: "-").compactMap { Int($0) }
    if date.count == 3 { return .day(date[0], date[1], date[2]) }
    let isPercent = words[0].hasSuffix("%")
    let parts = words[0].filter { $0 != "%" && $0 != "-" }.split(separator: ".")
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    let scale = decimals.reduce(1) { product, _ in product * 10 }
    let value = whole(parts[0] + decimals) * (words[0].hasPrefix("-") ? -1 : 1)
    return .fraction(value, scale * (isPercent ? 100 : 1))
}
