import AppealKit
import PackProofs
import RulePacks
import SourceText
import Testing

/// What is sketched, written and read again is the same case, and nothing is found in it.
@Suite("Case sketches")
struct CaseSketchTests {
    // MARK: Texts

    @Test(arguments: [
        "some words", "none", "None", "yes", "null", "12", "16:00", "from 9:00 to 16:00", "Note: this", "issue #5",
        "a # b", "- a", "-", "? a", "[a]", "{{ x }}", "{a: b}",
        "\"quoted\"", "'quoted'", "it's", "back\\slash", "&a", "*a", "!a", "%a", "@a", "`a`", "|", ">", "a:", "#",
        "...", "---", "<b>bold</b>", "“直引号”", "‘a’", "［a］", "title：x",
        "深圳，一号仓", "中文", "é", "1.4%", "2019-03-02", "~", "=", "a, b", "Ends with a stop.", "small", "🙂",
        "e\u{301}", String(repeating: "word ", count: 60) + "end"
    ])
    func everyTextComesBack(text: String) throws {
        let book = try ruleBook(Self.pack(type: "text"))
        var sketch = sketch(book)
        sketch.name = text
        sketch.facts[Index(1)] = .text(text)
        let (made, pack) = try readBack(sketch, book)
        #expect(made.name == text)
        expect(.text(text), of: pack.facts[Index(1)], at: Index(1), in: made)
    }

    // MARK: Values of every type

    @Test(
        arguments: [
            ("yes-no", .flag(true), "yes"), ("yes-no", .flag(false), "no"), ("count", .number(214), "214"),
            ("number", .number(-25_000), "-2.5"), ("percent", .number(12_345), "1.2345%"),
            ("money EUR", .number(125_000), "12.5 EUR"), ("money", .number(10_000), "1 USD"),
            ("date", .number(17_957), "2019-03-02"), ("duration", .number(36), "36 hours"),
            ("duration", .number(48), "2 days"), ("duration", .number(24), "1 day"), ("duration", .number(0), "0 days"),
            ("text\n    optional: yes", .none, "none"),
            ("choice\n    options:\n      a: A\n      none: None\n    optional: yes", .option(1), "\"none\""),
            ("choice\n    options:\n      a: A\n      b: B", .option(1), "b"),
            ("asin", .text("0306406152"), "0306406152"),
            ("list of asin", .list([.text("B0EXAMPLE1"), .text("B0EXAMPLE2")]), "[B0EXAMPLE1, B0EXAMPLE2]"),
            ("list of text", .list([.text("a"), .text("none")]), "\n    - a\n    - \"none\""),
            ("list of text\n    min: 0", .list([]), "[]"),
            ("list of date", .list([.number(17_957)]), "[2019-03-02]"),
            (
                """
                rows
                    columns:
                      n:
                        type: count
                      t:
                        type: text
                        optional: yes
                """,
                .rows([[.number(1), .text("16:00")], [.number(2), .none]]),
                "\n    - n: 1\n      t: \"16:00\"\n    - n: 2\n      t: none"
            ),
            ("rows\n    min: 0\n    columns:\n      n:\n        type: count", .rows([]), "[]")
        ] as [(String, SampleValue, String)])
    func everyValueComesBack(type: String, value: SampleValue, written: String) throws {
        let book = try ruleBook(Self.pack(type: type))
        var sketch = sketch(book)
        sketch.facts[Index(1)] = value
        let (made, pack) = try readBack(sketch, book)
        expect(value, of: pack.facts[Index(1)], at: Index(1), in: made)
        #expect(sketch.yaml(in: pack).contains("  v.fact: \(written)\n".replacing(": \n", with: ":\n")))
    }

    // MARK: A whole case

    @Test func everyPartStandsInItsOrder() throws {
        let pack = try #require(Shop.book?.pack("test"))
        let item = { (id: String) in try #require(pack.items.firstIndex { $0.id == id }) }
        let fact = { (name: String) in try #require(pack.factIndex(named: name)) }
        let dirt = CaseSketch.Answer(
            violation: try #require(pack.violations.firstIndex { $0.id == "dirty" }), ask: Index(0))
        let delays = CaseSketch.Answer(
            violation: try #require(pack.violations.firstIndex { $0.id == "late" }), ask: Index(0))
        var sketch = CaseSketch(name: "two causes", violations: [dirt.violation, delays.violation])
        sketch.facts = [
            Index(0): .number(20_000), try fact("shop.name"): .text("Desk: & Co."),
            try fact("late.rate"): .number(30_000)
        ]
        for (label, answer) in [("first", dirt), ("second", delays)] {
            var cause = CaseSketch.Item(definition: try item("mislaid"))
            (cause.label, cause.answers) = (label, [answer])
            cause.facts = [try fact("found-on"): .number(19_999), try fact("places"): .list([.text("Hall 1")])]
            sketch.items.append(cause)
        }
        var action = CaseSketch.Item(definition: try item("search"))
        (action.causes, action.facts) = ([1], [try fact("done-on"): .number(20_000)])
        sketch.items.append(action)
        sketch.exhibits = [Index(1), Index(0)]
        #expect(
            sketch.yaml(in: pack) == """
                case: two causes
                pack: test
                letter-date: 2024-10-04
                violations: [dirty, late]
                facts:
                  shop.name: "Desk: & Co."
                  late.rate: 3%
                causes:
                  - cause: mislaid
                    answers: [dirt]
                    as: first
                    places:
                      - Hall 1
                    found-on: 2024-10-03
                  - cause: mislaid
                    answers: [delays]
                    as: second
                    places:
                      - Hall 1
                    found-on: 2024-10-03
                actions:
                  - action: search
                    for: [second]
                    done-on: 2024-10-04
                exhibits:
                  photo: exhibits/photo.pdf
                  receipts: exhibits/receipts.pdf

                """)
        let made = try readBack(sketch, #require(Shop.book)).made
        #expect(
            made.items.map(\.label) == ["first", "second", nil] && made.items[Index(2)].causes == [Index(1)]
                && made.exhibitFiles.count == 2)
    }

    // MARK: Samples

    /// Every fact of every shipped pack has a plain value, and a case that tells them all has no finding.
    @Test func shippedPacksHaveSamples() throws {
        for pack in EmbeddedExample.book.packs {
            for violation in pack.violations.indices {
                let sketch = try fullSketch(violation, of: pack)
                let made = try readBack(sketch, EmbeddedExample.book, pack.id).made
                for (fact, value) in sketch.facts where fact != pack.letterDate {
                    expect(value, of: pack.facts[fact], at: try #require(pack.facts[fact].caseCell), in: made)
                }
                try #require(made.items.count == sketch.items.count && !sketch.facts.isEmpty)
                for (item, wanted) in zip(made.items, sketch.items) {
                    for (offset, slot) in pack.items[item.definition].layout.slots.enumerated()
                    where slot.source == .told {
                        expect(
                            try #require(wanted.facts[slot.fact]), of: pack.facts[slot.fact], at: item.base + offset,
                            in: made)
                    }
                }
            }
        }
    }

    /// A violation with every fact told and every cause, action and prevention chosen once.
    private func fullSketch(_ violation: Index<Violation>, of pack: RulePack) throws -> CaseSketch {
        var maker = SampleMaker(pack: pack, letterDate: CalendarDay(number: 20_000))
        var sketch = CaseSketch(name: "all", violations: [violation])
        let elsewhere = Set(pack.violations.flatMap(\.facts)).subtracting(pack.violations[violation].facts)
        for (index, fact) in pack.facts.indexed
        where fact.isCaseWide && !fact.isDerived && !fact.isColumn && !elsewhere.contains(index) {
            let value = maker.plain(fact)
            sketch.facts[index] = try #require(value, "\(fact.name)") as SampleValue
        }
        let uses = pack.violations[violation].causes
        var seen = Set<Index<ItemDefinition>>()
        for definition in uses.map(\.cause) + uses.flatMap(\.actions) + uses.flatMap(\.prevention)
        where seen.insert(definition).inserted {
            var item = CaseSketch.Item(definition: definition)
            for slot in pack.items[definition].layout.slots where slot.source == .told {
                let value = maker.plain(pack.facts[slot.fact])
                item.facts[slot.fact] = try #require(value, "\(pack.facts[slot.fact].name)") as SampleValue
            }
            sketch.items.append(item)
        }
        return sketch
    }

    @Test(
        arguments: [
            ("text\n    max: 3", .text("w")), ("text\n    min: 12", .text("mmsome words")),
            ("text\n    pattern: \"[A-Z]{2}-\\\\d+|x\"\n    example: AB-1", .text("AB-1")), ("count", .number(2)),
            ("count\n    min: 7", .number(7)), ("count\n    max: 1", .number(1)), ("percent", .number(14_000)),
            ("money", .number(125_000)), ("date", .number(19_970)), ("duration\n    max: 1 days", .number(24)),
            ("number\n    example: 3.5", .number(35_000)), ("date\n    max: 2010-01-01", .number(14_610)),
            ("date\n    min: 2050-01-01", nil), ("yes-no", .flag(true)), ("asin", .text("B0EXAMPLE1")),
            ("seller-id", .text("A1EXAMPLE00001")), ("tracking-number", .text("9400100000000000000001")),
            ("choice\n    options:\n      a: A", .option(0)),
            ("list of order-id\n    min: 2", .list([.text("111-0000001-0000001"), .text("111-0000002-0000002")])),
            ("list of text\n    min: 0", .list([.text("some words 1")])),
            ("list of choice\n    min: 2\n    options:\n      a: A\n      b: B", .list([.option(0), .option(1)])),
            (
                "rows\n    min: 2\n    columns:\n      order:\n        type: order-id\n      n:\n        type: count",
                .rows([[.text("111-0000001-0000001"), .number(2)], [.text("111-0000002-0000002"), .number(2)]])
            )
        ] as [(String, SampleValue?)])
    func plainValues(type: String, value: SampleValue?) throws {
        let pack = try #require(try ruleBook(Self.pack(type: type)).packs.first)
        var maker = SampleMaker(pack: pack, letterDate: CalendarDay(number: 20_000))
        #expect(maker.plain(pack.facts[Index(1)]) == value)
    }

    @Test(
        arguments: [
            ("count", 5...9, .number(5)), ("count", 0...1, .number(1)),
            ("percent", 900_000...2_000_000, .number(900_000)), ("count\n    max: 4", 5...9, nil),
            ("date", 20_001...20_009, nil),
            ("date\n    future: yes", 20_001...20_009, .number(20_001)), ("text", 3...3, .text("mmw")),
            ("list of date", 2...3, .list([.number(20_000), .number(19_999)]))
        ] as [(String, ClosedRange<Int64>, SampleValue?)])
    func valuesWithinARange(type: String, range: ClosedRange<Int64>, value: SampleValue?) throws {
        let pack = try #require(try ruleBook(Self.pack(type: type)).packs.first)
        var maker = SampleMaker(pack: pack, letterDate: CalendarDay(number: 20_000))
        #expect(maker.within(pack.facts[Index(1)], range) == value)
    }

    @Test(arguments: [
        "a{3}", "(ab|cd)+x?", "[^a-z0-9]+", "\\d{3}-\\d{7}", ".*[^.]", "by .*[^.]", "[A-Z]{2,5}( [a-z]+)*", "\\.",
        "[，。]x"
    ])
    func everyPatternHasTexts(text: String) throws {
        let pattern = try Pattern(text)
        let texts = PatternTexts(pattern, lengths: 1...40)
        for number in 0..<200 {
            var rest = number
            let made = try #require(
                texts.text { count in
                    defer { rest /= count }
                    return rest % count
                })
            #expect(pattern.matches(made) && (1...40).contains(made.count), "\(made)")
        }
        #expect(PatternTexts(pattern, lengths: 900...901).text { _ in 0 } == nil || text.contains { "+*".contains($0) })
    }

    // MARK: Support

    /// A pack with one fact.
    private static func pack(type: String) -> String {
        """
        === pack.yaml
        pack: test
        version: 1.0.0
        title: Test
        language: en
        routes:
          dispute:
            to: us
        facts:
          v.fact:
            ask: What?
            type: \(type)
        === v.yaml
        violation: v
        title: V
        level: account
        routes:
          - dispute
        === pack.md
        ## letter dispute
        {{ summaries }}
        === v.md
        ## summary
        It is so\(use(type)).
        """
    }

    /// A fragment's use of the fact, for a pack must not declare what it does not use.
    private static func use(_ type: String) -> String {
        if type.hasPrefix("rows") {
            let columns = ["n", "t", "order"].filter { type.contains("\n      \($0):") }
            return "{% for row in v.fact %}"
                + columns.map { $0 == "t" ? "{% if known row.t %}, {{ row.t }}{% endif %}" : ", {{ row.\($0) }}" }
                .joined() + "{% endfor %}"
        }
        if type.hasPrefix("yes-no") { return "{% if v.fact %} indeed{% endif %}" }
        return type.contains("optional")
            ? "{% if known v.fact %}: {{ v.fact }}{% endif %}"
            : type.contains("min: 0") ? "{% if count v.fact > 0 %}: {{ v.fact }}{% endif %}" : ": {{ v.fact }}"
    }

    private func sketch(_ book: RuleBook) -> CaseSketch {
        var sketch = CaseSketch(name: "test", violations: [Index(0)])
        sketch.facts[Index(0)] = .number(20_000)
        return sketch
    }

    private func readBack(
        _ sketch: CaseSketch, _ book: RuleBook, _ id: String? = nil, at location: SourceLocation = #_sourceLocation
    ) throws -> (made: Case, pack: RulePack) {
        let pack = try #require(book.packs.first { $0.id == id ?? $0.id }, sourceLocation: location)
        let text = sketch.yaml(in: pack)
        let (made, diagnostics) = read(text, with: book)
        #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() }.joined())\n\(text)", sourceLocation: location)
        return (try #require(made, sourceLocation: location), pack)
    }

    /// The cell of a case holds a value.
    private func expect(
        _ value: SampleValue, of fact: Fact, at index: Index<Cell>, in made: Case,
        at location: SourceLocation = #_sourceLocation
    ) {
        let cell = made.values.cells[index]
        switch value {
        case .none: #expect(cell.state == .none, sourceLocation: location)
        case .flag(let flag): #expect(cell.isKnown && cell.isYes == flag, sourceLocation: location)
        case .option(let option): #expect(cell.isKnown && cell.option == option, sourceLocation: location)
        case .number(let number): #expect(cell.isKnown && cell.number == number, sourceLocation: location)
        case .text(let text): #expect(cell.isKnown && made.values.string(cell) == text, sourceLocation: location)
        case .list(let values):
            #expect(cell.isKnown && cell.count == values.count, sourceLocation: location)
            for (offset, value) in values.enumerated() {
                expect(value, of: fact, at: cell.firstElement + offset, in: made, at: location)
            }
        case .rows(let rows):
            #expect(cell.isKnown && cell.count == rows.count, sourceLocation: location)
            for (offset, value) in rows.joined().enumerated() {
                expect(
                    value, of: made.pack.facts[fact.columns.lowerBound.advanced(by: offset % fact.columns.count)],
                    at: cell.firstElement + offset, in: made, at: location)
            }
        }
    }
}
