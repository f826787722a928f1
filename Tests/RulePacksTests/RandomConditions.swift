@testable import PackSource
import SourceText
@testable import RulePacks

/// Makes up conditions of the right types over ``facts``, and cases for them. Values lie close to the literals, so that
/// comparisons come out both ways.
struct RandomConditions {
    var random: SplitMix64
    /// Whether `known` may stand in them.
    var usesKnown = true

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    static let facts = """
        flag.a: yes-no
        flag.b: yes-no; optional: yes
        number-of.a: count; min: -9
        number-of.b: count; optional: yes; min: -9
        number.a: number
        number.b: number; optional: yes
        percent.a: percent
        percent.b: percent; optional: yes
        up.a: count
        low.a: count; min: 1
        ratio.a: percent; is: up.a / low.a
        ratio.b: percent; is: (up.a + 1) / low.a
        money.a: money USD
        money.b: money USD; optional: yes
        day.a: date
        day.b: date; optional: yes
        time.a: duration
        time.b: duration; optional: yes
        pick.a: choice; options: red green blue
        pick.b: choice; options: red black; optional: yes
        name.a: text
        name.b: text; optional: yes
        list.a: list of choice; options: red green blue; min: 0
        list.b: list of text; optional: yes
        rows.a: rows; min: 0; columns: units count
        """

    /// What the two facts of a group are, and what they are compared with.
    private static let literals: [String: [String]] = [
        "number-of": ["0", "1", "2", "3", "-1"],
        "number": ["0", "2", "2.5", "-2.5", "2.0001", "-0.0001"],
        "percent": ["0%", "1%", "1.4%", "1.0001%", "0.9999%", "100%", "50%"],
        "ratio": ["0%", "1%", "1.4%", "1.0001%", "0.9999%", "100%", "50%"],
        "money": ["12.50 USD", "12.5 USD", "0 USD", "12.49 USD", "13 USD"],
        "day": ["2019-03-02", "2019-03-01", "2020-02-29", "2018-12-31"],
        "time": ["48 hours", "2 days", "49 hours", "1 weeks", "1 day"]
    ]
    private static let options = ["a": ["red", "green", "blue"], "b": ["red", "black"]]
    private static let texts = ["abc", "ABC", "ａｂｃ", "a  b", "A B ", "ab", "d e", "e"]
    private static let optional = [
        "flag.b", "number-of.b", "number.b", "percent.b", "money.b", "day.b", "time.b", "pick.b", "name.b", "list.b"
    ]

    // MARK: Conditions

    mutating func condition(depth: Int = 0) -> ConditionSyntax {
        switch random.below(depth >= 3 ? 3 : 10) {
        case 0...2: return .atom(atom())
        case 3...4: return .not(condition(depth: depth + 1))
        case 5...7: return .all(parts(depth))
        default: return .any(parts(depth))
        }
    }

    private mutating func parts(_ depth: Int) -> [ConditionSyntax] {
        (0..<2 + random.below(2)).map { _ in condition(depth: depth + 1) }
    }

    private mutating func atom() -> ConditionAtom {
        let side = random.pick(["a", "b"])
        switch random.below(usesKnown ? 14 : 12) {
        case 0: return made("flag.\(side)", .holds)
        case 1: return made(random.pick(["bill", "photo"]), .exhibit)
        case 2: return made("list.\(side)", .count(random.pick(Comparison.allCases), located(Int64(random.below(4)))))
        case 3: return made("rows.a", .count(random.pick(Comparison.allCases), located(Int64(random.below(4) - 1))))
        case 4: return made("list.\(side)", .includes(side == "a" ? option(side) : text()))
        case 5: return made("pick.\(side)", .isOne(several { $0.option(side) }))
        case 6: return made("name.\(side)", .isOne(several { $0.text() }))
        case 7: return made("pick.\(side)", .compare(random.pick([.equal, .notEqual]), option(side)))
        case 8: return made("name.\(side)", .compare(random.pick([.equal, .notEqual]), text()))
        case 9...11: return ordered(side)
        default: return made(random.pick(Self.optional), .known)
        }
    }

    private mutating func ordered(_ side: String) -> ConditionAtom {
        let group = random.pick(Self.literals.keys.sorted())
        let comparison = random.pick(Comparison.allCases)
        if random.chance(60) {
            return made(
                "\(group).\(side)",
                .compare(comparison, .literal(located(random.pick(Self.literals[group, default: []])))))
        }
        let others = ["percent", "ratio"].contains(group) ? ["percent", "ratio"] : [group]
        return made(
            "\(group).\(side)",
            .compare(comparison, .word(located("\(random.pick(others)).\(random.pick(["a", "b"]))"))))
    }

    private mutating func option(_ side: String) -> ConditionItem {
        .word(located(random.pick(Self.options[side, default: []])))
    }

    private mutating func text() -> ConditionItem { .text(located(random.pick(Self.texts))) }

    private mutating func several(_ item: (inout Self) -> ConditionItem) -> [ConditionItem] {
        (0...random.below(3)).map { _ in item(&self) }
    }

    private func located<T: Sendable>(_ value: T) -> Located<T> { Located(value, .top) }

    private func made(_ name: String, _ test: ConditionAtom.Test) -> ConditionAtom {
        ConditionAtom(name: located(name), test: test, range: .top)
    }

    // MARK: Cases

    /// A value for each of the facts that a condition mentions.
    mutating func values(of names: [String]) -> [String: PlainValue] {
        var values: [String: PlainValue] = [:]
        for name in names { values[name] = value(name) }
        return values
    }

    /// `stillUnknown` of a hundred values are unknown, some of those that may be are `none`.
    mutating func value(_ name: String, unknown stillUnknown: Int = 25) -> PlainValue {
        if random.chance(stillUnknown) { return .unknown }
        if Self.optional.contains(name) || name.hasPrefix("list") || name.hasPrefix("rows"), random.chance(15) {
            return .none
        }
        let (group, side) = (String(name.prefix { $0 != "." }), String(name.suffix(1)))
        switch group {
        case "flag": return .flag(random.chance(50))
        case "pick": return .option(random.pick(Self.options[side, default: []]))
        case "name": return .text(random.pick(Self.texts))
        case "list":
            return .list(
                Array(
                    (side == "a" ? Self.options["a", default: []] : ["abc", "ab", "d e"]).shuffled(using: &random)
                        .prefix(
                            1 + random.below(3))))
        case "rows": return .rows(1 + random.below(3))
        case "ratio":
            return random.pick([
                .fraction(1, 100), .fraction(4, 401), .fraction(4, 399), .fraction(10_000, 999_999),
                .fraction(9_999, 1_000_001), .fraction(0, 7), .fraction(7, 7), .fraction(14, 1000), .fraction(3, 2)
            ])
        default: return plainLiteral(random.pick(Self.literals[group, default: []]))
        }
    }

    mutating func exhibits() -> Set<String> { Set(["bill", "photo"].filter { _ in random.chance(50) }) }
}
