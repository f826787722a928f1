import PackProofs
import RuleModel
import SourceText

/// Random values of a pack's facts: all that they may be, the edges more often than the rest.
struct RandomValues: Sendable {
    let pack: RulePack
    let edges: PackEdges
    /// By fact: texts that it takes, the worst that people write among them.
    private var texts: [Index<Fact>: [String]] = [:]
    private var patterns: [Index<Fact>: PatternTexts] = [:]

    init(_ pack: RulePack, _ edges: PackEdges) {
        (self.pack, self.edges) = (pack, edges)
        for (index, fact) in pack.facts.indexed where fact.type.element == .text && !fact.isDerived {
            texts[index] = Self.texts(for: fact, edges.texts[index] ?? [])
            patterns[index] = fact.pattern.map { PatternTexts($0, lengths: Self.lengths(of: fact)) }
        }
    }

    /// `nil` if the fact has no value in a letter of that date, or none was found.
    func value(of fact: Index<Fact>, letterDate: Int64, _ random: inout SplitMix64) -> SampleValue? {
        let definition = pack.facts[fact]
        switch definition.type {
        case .yesNo: return .flag(random.chance(50))
        case .choice: return definition.options.isEmpty ? nil : .option(random.below(definition.options.count))
        case .text: return text(of: fact, &random).map { .text($0) }
        case .identifier(let identifier): return .text(Self.text(of: identifier, &random))
        case .list: return list(fact, letterDate, &random)
        case .rows: return rows(fact, letterDate, &random)
        default:
            return possible(fact, letterDate).map {
                .number(definition.type.told(near: number(of: fact, in: $0, &random)))
            }
        }
    }

    // MARK: Numbers

    /// The values of an ordered fact: what was found or done is not after the letter.
    func possible(_ fact: Index<Fact>, _ letterDate: Int64) -> ClosedRange<Int64>? {
        let definition = pack.facts[fact]
        guard definition.type == .date, !definition.isFuture else { return definition.domain }
        return definition.domain.lowerBound <= letterDate
            ? definition.domain.lowerBound...min(definition.domain.upperBound, letterDate) : nil
    }

    private func number(of fact: Index<Fact>, in range: ClosedRange<Int64>, _ random: inout SplitMix64) -> Int64 {
        let wanted: Int64
        switch random.below(10) {
        case 0..<3: wanted = (random.pick(edges.numbers[fact] ?? []) ?? range.upperBound) + random.number(in: -1...1)
        case 3: wanted = random.chance(50) ? range.lowerBound : range.upperBound
        case 4..<7:
            wanted =
                pack.facts[fact].type == .date
                ? range.upperBound - random.number(in: 0...60) : Int64(random.below(12)) * step(pack.facts[fact].type)
        default: wanted = random.number(in: range)
        }
        return min(max(wanted, range.lowerBound), range.upperBound)
    }

    private func step(_ type: FactType) -> Int64 {
        switch type {
        case .number, .percent, .money: Literal.grid
        case .duration: 24
        default: 1
        }
    }

    // MARK: Texts

    private static func lengths(of fact: Fact) -> ClosedRange<Int> {
        fact.type == .text
            ? Int(clamping: max(1, fact.domain.lowerBound))...Int(clamping: max(1, fact.domain.upperBound)) : 1...200
    }

    private static func texts(for fact: Fact, _ compared: [String]) -> [String] {
        let lengths = lengths(of: fact)
        let start = fact.example.flatMap { $0.split(separator: " ").first }.map { "\($0) " } ?? ""
        let long = [lengths.upperBound, lengths.upperBound - 1, lengths.lowerBound].map {
            String(String(repeating: "long words ", count: $0 / 11 + 1).prefix($0))
        }
        let candidates = compared + [fact.example].compactMap(\.self) + palette + palette.map { start + $0 } + long
        return candidates.filter { if case .success(.text($0)) = fact.value(of: $0) { true } else { false } }
    }

    private func text(of fact: Index<Fact>, _ random: inout SplitMix64) -> String? {
        let known = texts[fact] ?? []
        if let texts = patterns[fact], known.isEmpty || random.chance(30),
            let text = texts.text(choose: { random.below($0) }), pack.facts[fact].problem(with: text) == nil
        {
            return text
        }
        if random.chance(30), let compared = random.pick(edges.texts[fact] ?? []), known.contains(compared) {
            return compared
        }
        return random.pick(known)
    }

    /// What people write, and what could be taken for something else on the way into a letter.
    private static let palette = [
        "small words", "Li Wei", "iPad covers", "9 lives", "16:00", "x", "none", "yes", "ends with a stop.",
        "is it so?", "stop!", "etc.", "A. B. C.", "no. 5", ".5 kg", ", odd",
        "- a dash first", "1. a number first", "# a sign first", "#5 of 7", "{{ x }}", "{% if x %}y{% endif %}",
        "<b>bold</b> & more", "say \"yes\"", "it's 'quoted'", "“quoted.”",
        "back\\slash", "semi; colon: and comma,", "ends in (brackets)", "[a, b]", "https://example.com/a?b=1&c=2",
        "e\u{301}clair", "École", "🙂 family", "深圳市一号仓", "以句号结尾。",
        "全角，标点：都有！", "ＡＢＣ１２３（株）", "（括号）"
    ]

    private static func text(of identifier: Identifier, _ random: inout SplitMix64) -> String {
        func characters(_ count: Int, of set: String) -> String {
            let set = Array(set)
            return String((0..<count).map { _ in set[random.below(set.count)] })
        }
        let (digits, capitals) = ("0123456789", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        switch identifier {
        case .asin:
            return random.chance(80)
                ? "B0" + characters(8, of: capitals) : "1" + characters(8, of: digits) + characters(1, of: digits + "X")
        case .orderID: return "\(characters(3, of: digits))-\(characters(7, of: digits))-\(characters(7, of: digits))"
        case .sellerID: return "A" + characters(9 + random.below(12), of: capitals)
        case .trackingNumber: return characters(8 + random.below(33), of: capitals + "abcdefghijklmnopqrstuvwxyz")
        }
    }

    // MARK: Lists and rows

    /// How many: mostly few; around what they are compared with, and seldom a dozen.
    private func count(of fact: Index<Fact>, _ random: inout SplitMix64) -> Int {
        let domain = pack.facts[fact].domain
        var wanted = Int64(1 + random.below(4))
        if random.chance(30), let edge = random.pick(edges.numbers[fact] ?? []) {
            wanted = min(edge, Self.most) + random.number(in: -1...1)
        }
        if random.chance(3) { wanted = Self.most }
        return Int(min(max(wanted, domain.lowerBound), domain.upperBound))
    }

    private static let most: Int64 = 12

    private func list(_ fact: Index<Fact>, _ letterDate: Int64, _ random: inout SplitMix64) -> SampleValue? {
        let wanted = count(of: fact, &random)
        var values: [SampleValue] = []
        for _ in 0..<wanted * 20 where values.count < wanted {
            guard let value = element(of: fact, letterDate, &random) else { return nil }
            if !values.contains(value) { values.append(value) }
        }
        // A list of few options is not always filled.
        return pack.facts[fact].domain.contains(Int64(values.count)) ? .list(values) : nil
    }

    private func element(of fact: Index<Fact>, _ letterDate: Int64, _ random: inout SplitMix64) -> SampleValue? {
        switch pack.facts[fact].type.element {
        case .choice: pack.facts[fact].options.isEmpty ? nil : .option(random.below(pack.facts[fact].options.count))
        case .identifier(let identifier): .text(Self.text(of: identifier, &random))
        case .date: .number(letterDate - random.number(in: 0...90))
        default: text(of: fact, &random).map { .text($0) }
        }
    }

    private func rows(_ fact: Index<Fact>, _ letterDate: Int64, _ random: inout SplitMix64) -> SampleValue? {
        let columns = pack.facts[fact].columns
        var rows: [[SampleValue]] = []
        for _ in 0..<count(of: fact, &random) {
            var row: [SampleValue] = []
            for column in columns {
                if pack.facts[column].isOptional, random.chance(30) {
                    row.append(.none)
                } else {
                    guard let value = value(of: column, letterDate: letterDate, &random) else { return nil }
                    row.append(value)
                }
            }
            rows.append(row)
        }
        return .rows(rows)
    }
}
