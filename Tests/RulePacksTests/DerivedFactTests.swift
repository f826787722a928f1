@testable import PackCompiler
@testable import RulePacks
import SourceText
import Testing

/// Facts that are computed: which sums there are, what they give, what is refused.
struct DerivedFactTests {
    private static let inputs = """
        n.a: count
        n.b: count; min: 1
        n.free: count; optional: yes
        x.a: number
        p.a: percent
        p.b: percent
        m.a: money USD
        m.b: money USD
        m.eur: money EUR
        m.any: money
        d.a: date
        d.b: date
        t.a: duration
        t.b: duration
        f.a: yes-no
        c.a: choice; options: red green
        l.a: list of choice; options: red green blue; min: 0
        l.b: list of text
        l.c: list of text; optional: yes
        r.a: rows; min: 0; columns: units count, sent date, paid money USD, rate percent, took duration, size number
        r.b: rows; columns: units count, sent date
        q.a: percent; is: n.a / n.b
        """
    private static let values = [
        "n.a": "7", "n.b": "3", "x.a": "2.5", "p.a": "1.5%", "p.b": "0.5%", "m.a": "12.50 USD", "m.b": "0.75 USD",
        "d.a": "2019-03-02", "d.b": "2019-02-28",
        "t.a": "36 hours", "t.b": "2 days", "f.a": "yes", "c.a": "red", "l.a": "[red, blue]", "l.b": "[x]",
        "r.a": "[2 | 2019-03-02 | 1.50 USD | 1% | 2 hours | 0.5, 5 | 2019-01-31 | 2.25 USD | 2% | 3 days | 1.25]",
        "r.b": "[1 | 2019-03-02]"
    ]

    private static let good: [(type: String, sum: String, value: String)] = [
        // Counts and numbers
        ("count", "n.a + n.b", "10"), ("count", "n.b - n.a", "-4"), ("count", "n.a + 2 - -1", "10"),
        ("number", "n.a + n.b", "10"), ("number", "x.a + n.a", "9.5"),
        ("number", "x.a - 2.25", "0.25"), ("number", "n.a - x.a + 1", "5.5"), ("count", "n.a", "7"),
        ("number", "n.a", "7"),
        // One type
        ("percent", "p.a + p.b - 1%", "1%"), ("money USD", "m.a - m.b", "11.75 USD"),
        ("money USD", "m.a + 2.25 USD", "14.75 USD"),
        ("duration", "t.a + t.b", "84 hours"), ("duration", "t.b - 12 hours", "36 hours"),
        ("duration", "d.a - d.b", "2 days"), ("duration", "d.b - d.a", "-2 days"),
        ("duration", "d.a - 2019-03-01", "1 days"),
        // Days; hours that make no whole day do not count
        ("date", "d.a + t.b", "2019-03-04"), ("date", "d.b + 1 day", "2019-03-01"),
        ("date", "d.a - 1 weeks", "2019-02-23"), ("date", "d.a + t.a", "2019-03-03"),
        ("date", "d.a + t.b - 3 days", "2019-03-01"),
        // Rows and lists
        ("count", "count of r.a", "2"), ("count", "count of l.a + count of l.b", "3"),
        ("count", "sum of r.a.units", "7"), ("count", "n.a - sum of r.a.units", "0"),
        ("money USD", "sum of r.a.paid", "3.75 USD"), ("percent", "sum of r.a.rate", "3%"),
        ("duration", "sum of r.a.took", "74 hours"), ("number", "sum of r.a.size + n.a", "8.75"),
        ("date", "earliest of r.a.sent", "2019-01-31"), ("date", "latest of r.a.sent", "2019-03-02"),
        ("duration", "d.a - earliest of r.a.sent", "30 days"),
        // Ratios
        ("percent", "n.a / n.b", "7/3"), ("percent", "(n.a + 1) / (n.b + count of l.b)", "8/4"),
        ("percent", "sum of r.a.units / n.b", "7/3"), ("percent", "n.a / 4", "7/4"),
        ("percent", "n.a / count of r.b", "7/1"),
        // Conditions
        ("yes-no", "f.a and n.a > 3", "yes"), ("yes-no", "not (c.a == red or q.a < 1%)", "no"),
        ("yes-no", "count r.a >= 2", "yes")
    ]

    @Test(arguments: good)
    func sums(type: String, sum: String, value: String) throws {
        let sheet = try FactSheet(Self.inputs + "\ny.y: \(type); is: \(sum)")
        #expect(sheet.diagnostics.isEmpty, "\(sheet.diagnostics.map { $0.printed() })")
        #expect(try sheet.written("y.y", sheet.table(Self.values)) == value)
        // Nothing is known of a sum before all of it is.
        if sheet.unit.unit.derived.last?.needsNothing != true {
            #expect(try sheet.written("y.y", sheet.table([:])) == "unknown")
        }
    }

    private static let bad: [(type: String, sum: String, code: DiagnosticCode, message: String)] = [
        ("count", "n.a + p.a", .typeMismatch, "these do not add up: count, percent"),
        ("count", "n.a + 1%", .typeMismatch, "these do not add up: count, percent"),
        ("money USD", "m.a + m.eur", .typeMismatch, "these do not add up: money USD, money EUR"),
        ("money USD", "m.a + 5", .typeMismatch, "these do not add up: money USD, count"),
        ("money USD", "m.any + m.any", .typeMismatch, "these do not add up: money, money"),
        ("date", "d.a + d.b", .typeMismatch, "these do not add up: date, date"),
        ("duration", "d.a - d.b + t.a", .typeMismatch, "these do not add up: date, date, duration"),
        ("date", "t.a + d.a", .typeMismatch, "these do not add up: duration, date"),
        ("date", "d.a + 5", .typeMismatch, "these do not add up: date, count"),
        ("duration", "t.a + n.a", .typeMismatch, "these do not add up: duration, count"),
        ("count", "x.a + 1", .typeMismatch, "the sum is a number, the fact is declared as a count"),
        ("money USD", "n.a + n.b", .typeMismatch, "the sum is a count, the fact is declared as an amount in USD"),
        (
            "money EUR", "m.a + m.b", .typeMismatch,
            "the sum is an amount in USD, the fact is declared as an amount in EUR"
        ),
        ("date", "d.a - d.b", .typeMismatch, "the sum is a duration, the fact is declared as a date"),
        ("text", "n.a + n.b", .typeMismatch, "the sum is a count, the fact is declared as a text"),
        ("count", "c.a + 1", .typeMismatch, "a choice goes into no sum"),
        ("count", "l.a + 1", .typeMismatch, "a list of choice goes into no sum"),
        ("percent", "q.a + 1%", .typeMismatch, "`q.a` is a ratio, which goes into no sum"),
        ("percent", "q.a", .typeMismatch, "`q.a` is a ratio, which goes into no sum"),
        ("percent", "q.a / n.b", .typeMismatch, "`q.a` is a ratio, which goes into no sum"),
        ("percent", "x.a / n.b", .typeMismatch, "a `/` divides counts by counts and gives a percent"),
        ("percent", "m.a / m.b", .typeMismatch, "a `/` divides counts by counts and gives a percent"),
        ("number", "n.a / n.b", .typeMismatch, "a `/` divides counts by counts and gives a percent"),
        ("count", "count of n.a", .typeMismatch, "`count of` takes a list or rows; `n.a` is a count"),
        ("count", "sum of r.a", .typeMismatch, "`sum of` takes a column of rows"),
        ("count", "sum of n.a", .typeMismatch, "`sum of` takes a column of rows"),
        ("count", "sum of units", .typeMismatch, "`sum of` takes a column of rows"),
        ("count", "sum of z.a.units", .unknownFact, "there is no fact `z.a`"),
        ("count", "sum of r.a.unit", .unknownFact, "`r.a` has no column `unit`"),
        ("date", "sum of r.a.sent", .typeMismatch, "`sum of` does not take a date"),
        ("count", "earliest of r.a.units", .typeMismatch, "`earliest of` does not take a count"),
        ("count", "n.a + n.z", .unknownFact, "there is no fact `n.z`"),
        ("count", "n.a + 0x1F", .badValue, "`0x1F` is not a literal"),
        ("count", "n.a > 3", .conditionSyntax, "`>` does not belong here"),
        ("yes-no", "n.a + n.b", .conditionSyntax, "`+` does not belong here"),
        ("yes-no", "known n.free", .notAllowedHere, "`known` can be used in fragments only"),
        ("count", "y.y + 1", .cyclicFacts, "`y.y` is computed from itself")
    ]

    @Test(arguments: bad)
    func misfits(type: String, sum: String, code: DiagnosticCode, message: String) throws {
        let found = try FactSheet(Self.inputs + "\ny.y: \(type); is: \(sum)").diagnostics
        #expect(found.map(\.code) == [code])
        #expect(found.map(\.message) == [message])
    }

    // MARK: Divisors

    /// What can be 0 by the limits of its facts, `none` included, divides only for an optional fact.
    @Test(arguments: [
        ("n.b", true), ("n.b + n.a", true), ("n.b + 1", true), ("count of l.b", true), ("count of r.b", true),
        ("sum of r.b.units + 1", true), ("d.n", true),
        ("n.a", false), ("n.b - 1", false), ("n.b - n.a", false), ("0", false), ("count of l.a", false),
        ("count of r.a", false),
        ("sum of r.b.units", false), ("n.b - count of l.b", false), ("d.zero", false)
    ])
    func divisors(divisor: String, isPositive: Bool) throws {
        let facts =
            Self.inputs
                + """

                d.n: count; is: n.b + n.b - 1
                d.zero: count; min: 1; is: n.b - n.b
                y.y: percent; is: n.a / (\(divisor))
                """
        #expect(try FactSheet(facts).diagnostics.map(\.message) == (isPositive ? [] : ["the divisor may be 0"]))
        #expect(try FactSheet(facts + "; optional: yes").diagnostics.isEmpty)
    }

    /// What is computed from what may stay unknown may stay unknown itself.
    @Test(arguments: ["n.free", "count of l.c"])
    func optionalInputs(name: String) throws {
        let facts = Self.inputs + "\ny.y: count; is: n.a + \(name)"
        #expect(try FactSheet(facts).diagnostics.map(\.code) == [.notOptional])
        #expect(try FactSheet(facts + "; optional: yes").diagnostics.isEmpty)
    }

    @Test func divisionByNothingIsUnknown() throws {
        let sheet = try FactSheet(
            "n.a: count; min: -5\nn.b: count; min: -5\ny.y: percent; optional: yes; is: n.a / n.b")
        for (low, wanted) in [("0", "unknown"), ("-2", "unknown"), ("2", "-3/2")] {
            #expect(try sheet.written("y.y", sheet.table(["n.a": "-3", "n.b": low])) == wanted)
        }
    }

    // MARK: Rows that are not there

    private static let absent: [(sum: String, rows: String, value: String)] = [
        ("count of r.a", "none", "0"), ("sum of r.a.units", "none", "0"),
        ("sum of r.a.units", "[2 | 2019-03-02, - | 2019-03-02]", "unknown"),
        ("count of r.a", "[2 | -, - | -]", "2"), ("count of r.a + n.a", "none", "unknown")
    ]

    @Test(arguments: absent)
    func noneAndUnknown(sum: String, rows: String, value: String) throws {
        let sheet = try FactSheet(Self.inputs + "\ny.y: count; is: \(sum)")
        #expect(try sheet.written("y.y", sheet.table(["r.a": rows])) == value)
        #expect(try sheet.written("y.y", sheet.table([:])) == "unknown")
    }

    @Test(arguments: ["earliest", "latest"])
    func noDayOfNoRows(aggregate: String) throws {
        let sheet = try FactSheet(Self.inputs + "\ny.y: date; is: \(aggregate) of r.a.sent")
        #expect(try sheet.written("y.y", sheet.table(["r.a": "none"])) == "unknown")
        #expect(try sheet.written("y.y", sheet.table(["r.a": "[1 | 2019-03-02, 1 | -]"])) == "unknown")
    }

    // MARK: Chains

    @Test func derivedFromDerived() throws {
        let sheet = try FactSheet(
            "z.z: yes-no; is: y.y > 9\ny.y: count; is: x.x + 1\nx.x: count; is: n.a + n.a\nn.a: count")
        #expect(sheet.diagnostics.isEmpty)
        #expect(try sheet.written("z.z", sheet.table(["n.a": "5"])) == "yes")
        #expect(try sheet.written("y.y", sheet.table(["n.a": "4"])) == "9")
    }

    /// An option of the same name as the fact is no circle.
    @Test func optionsAreNoFacts() throws {
        let sheet = try FactSheet("c.a: choice; options: resold other\nresold: yes-no; is: c.a == resold")
        #expect(sheet.diagnostics.isEmpty, "\(sheet.diagnostics.map { $0.printed() })")
    }

    @Test func circles() throws {
        let sheet = try FactSheet(
            "a.a: count; is: b.b + 1\nb.b: count; is: c.c + 1\nc.c: count; is: a.a + 1\nd.d: count; is: a.a + 1")
        #expect(sheet.diagnostics.map(\.code) == [.cyclicFacts])
        #expect(sheet.diagnostics.first?.hint == "`a.a` needs `b.b` needs `c.c` needs `a.a`")
    }

    /// Long chains are refused, not followed into the stack; either way round.
    @Test(arguments: [true, false], ["", "x."])
    func chainsAreLimited(isForward: Bool, prefix: String) throws {
        let chain = { (count: Int) in
            let facts = (1..<count).map { "\(prefix)f\($0): count; is: \(prefix)f\($0 - 1) + 1" }
            return try FactSheet(
                (["\(prefix)f0: count; min: 1"] + (isForward ? facts : facts.reversed())).joined(separator: "\n")
            ).diagnostics
        }
        #expect(try chain(33).isEmpty)
        #expect(try chain(34).map(\.code) == [.limit])
        #expect(try chain(1_500).map(\.code) == [.limit])
    }

    /// What a shared derived fact can be is known in the violations too.
    @Test(arguments: [("n.b + 1", true), ("n.b - 1", false)])
    func sharedDivisors(total: String, isPositive: Bool) {
        let shared =
            """
            pack: p
            version: 1.0.0
            title: P
            language: en
            routes:
              documents:
            facts:
              n.b:
                type: count
                min: 1
                ask: b
              n.total:
                type: count
                is: \(total)

            """
        let own =
            """
            violation: v
            title: V
            level: account
            routes:
              - documents
            facts:
              v.share:
                type: percent
                is: n.b / n.total

            """
        let files = [("rules/p/pack.yaml", shared), ("rules/p/v.yaml", own)].map { SourceFile(path: $0.0, text: $0.1) }
        let found = RuleBook.check(files).diagnostics.filter { $0.code == .badDomain }
        #expect(found.map(\.message) == (isPositive ? [] : ["the divisor may be 0"]))
    }

    /// Sixteen-fold sums of sums leave the numbers soon: that is told when the pack is checked.
    @Test(arguments: [("money USD", 4), ("number", 4), ("count", 8)])
    func sumsStayExact(type: String, levels: Int) throws {
        let chain = { (count: Int) in
            let facts = (1...count).map { level in
                "s.s\(level): \(type); is: " + Array(repeating: "s.s\(level - 1)", count: 16).joined(separator: " + ")
            }
            return try FactSheet((["s.s0: \(type)"] + facts).joined(separator: "\n"))
        }
        let sheet = try chain(levels)
        #expect(sheet.diagnostics.isEmpty, "\(sheet.diagnostics.map { $0.printed() })")
        let most = try sheet.fact("s.s0").domain.upperBound
        let table = try sheet.table(["s.s0": describe(most, as: sheet.fact("s.s0").type)])
        #expect(try table.cells[sheet.cell("s.s\(levels)")].number == (0..<levels).reduce(most) { sum, _ in sum * 16 })
        #expect(try chain(levels + 1).diagnostics.map(\.message) == ["the sum may become too large to be exact"])
    }

    @Test func largestRowsStayExact() throws {
        let columns = (0..<15).map { "sum of r.a.c\($0)" }.joined(separator: " + ")
        let sheet = try FactSheet(
            "r.a: rows; columns: \((0..<15).map { "c\($0) money USD" }.joined(separator: ", "))\n"
                + "y.y: money USD; is: \(columns)"
        )
        #expect(sheet.diagnostics.isEmpty, "\(sheet.diagnostics.map { $0.printed() })")
    }

    // MARK: Units and items

    @Test(arguments: [
        ("duration", "d.a - d.b", DurationUnit.days), ("duration", "t.a + t.b", .hours),
        ("duration", "t.a + 2 days", .days), ("duration", "3 weeks - t.a", .weeks)
    ])
    func unitsOfDurations(type: String, sum: String, unit: DurationUnit) throws {
        #expect(try FactSheet(Self.inputs + "\ny.y: \(type); is: \(sum)").unit.unit.derived.last?.durationUnit == unit)
    }

    /// In an item's fragment what a derived fact needs gets its slot first, each is computed after its inputs.
    @Test func itemsDeriveTheirOwn() throws {
        let sheet = try FactSheet(
            """
            found-on: date
            age: duration; is: letter.date - found-on
            twice: duration; is: age + age
            is-late: yes-no; is: twice > 4 days
            """
        )
        #expect(sheet.diagnostics.isEmpty)
        let layout = LayoutBuilder()
        let condition = sheet.compile("is-late and found-on < 2019-03-02", layout: layout)
        #expect(condition.diagnostics.isEmpty)
        #expect(
            layout.layout.slots.map { sheet.declarations.facts[$0.fact].name } == [
                "found-on", "age", "twice", "is-late"
            ])
        #expect(layout.layout.slots.map(\.source) == [.told, .derived, .derived, .derived])
        #expect(layout.layout.derived.map { sheet.declarations.facts[$0.fact].name } == ["age", "twice", "is-late"])

        for (found, wanted) in [("2019-02-20", Truth.yes), ("2019-03-01", .no), ("", .unknown)] {
            var table = try sheet.table(["letter.date": "2019-03-02"])
            let item = table.grow(by: layout.layout.slots.count)
            if let day = try? Literal.read(found, as: .date) { table.cells[item] = Cell(number: day.magnitude) }
            for derived in layout.layout.derived {
                let cell = condition.withEvaluator(table) { derived.value($0, $1, Frame(item: item)) }
                table.cells[Frame(item: item).index(derived.target)] = cell
            }
            let root = try #require(condition.root)
            #expect(condition.withEvaluator(table) { $0.evaluate(root, $1, Frame(item: item)) } == wanted)
        }
    }

    /// A case's derived fact cannot need what only items are told.
    @Test func itemFactsStayInItems() throws {
        let found = try FactSheet("found-on: date\nage.of-all: duration; is: letter.date - found-on").diagnostics
        #expect(found.map(\.message) == ["each item has its own `found-on`, so it has no single value here"])
    }
}

extension DerivedFact {
    /// Whether it is a sum of literals, known without any fact.
    fileprivate var needsNothing: Bool {
        guard case .sum(let terms) = expression else { return false }
        return terms.allSatisfy { if case .literal = $0.value { true } else { false } }
    }
}
