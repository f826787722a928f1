import AppealKit
import CaseTables
import RulePacks
import SourceText
import Testing

/// Files that list many cases, and the cases that come of them.
@Suite("Lists of cases") struct CaseListTests {
    private static let book: RuleBook? = RuleBook.compile(
        [
            SourceFile(
                path: "rules/shop/pack.yaml",
                text: """
                    pack: shop
                    version: 1.0.0
                    title: Shop
                    language: en
                    routes:
                      plan-of-action:
                    facts:
                      shop.name:
                        type: text
                        ask: Name?
                      found-on:
                        type: date
                        ask: When?
                      parcels:
                        type: rows
                        ask: Which?
                        columns:
                          order:
                            type: order-id
                          paid:
                            type: money USD
                            optional: yes
                    """),
            SourceFile(
                path: "rules/shop/late.yaml",
                text: """
                    violation: late
                    title: Late
                    level: account
                    facts:
                      late.orders:
                        type: count
                        ask: How many?
                      late.places:
                        type: list of text
                        ask: Where?
                    routes: [plan-of-action]
                    causes:
                      slow:
                        title: Slow
                        actions: [hurry]
                        prevention: [watch]
                    actions:
                      hurry:
                        title: Hurried
                    prevention:
                      watch:
                        title: Watched
                    """),
            SourceFile(
                path: "templates/shop/pack.md",
                text:
                    """
                    ## letter plan-of-action
                    {{ shop.name }}

                    {{ summaries }}

                    {{ causes }}

                    {{ actions }}

                    {{ prevention }}

                    """
            ),
            SourceFile(
                path: "templates/shop/late.md",
                text: """
                    ## summary
                    {{ late.orders }} orders were late in {{ late.places }}.

                    ## cause slow
                    Found on {{ found-on }}:{% for parcel in parcels %} {{ parcel.order }}\
                    {% if known parcel.paid %} ({{ parcel.paid }}){% endif %}{% endfor %}.

                    ## action hurry
                    We hurried.

                    ## prevention watch
                    We watch.
                    """)
        ]
    ).ruleBook

    private static let headings =
        "case,letter-date,violations,shop.name,late.orders,late.places,causes.1.cause,causes.1.found-on,"
        + "causes.1.parcels.1.order,causes.1.parcels.2.order,causes.1.parcels.2.paid,"
        + "actions.1.action,prevention.1.prevention"
    private static let row =
        "spring,2019-03-02,late,\"Lamps, Ltd.\",4,\"[Kiel, Bonn]\","
        + "slow,2019-03-01,111-0000001-0000001,111-0000002-0000002,5 USD,hurry,watch"

    private func listed(_ text: String, _ form: CaseListReader.Form = .table, pieces: Int = 7) throws -> [ListedCase] {
        var reader = CaseListReader(path: "cases", form: form, ruleBook: try #require(Self.book))
        let bytes = Array(text.utf8)
        var cases: [ListedCase] = []
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            cases += try reader.read(Array(bytes[start..<min(bytes.count, start + pieces)]))
        }
        return try cases + reader.finish()
    }

    private func letter(_ listed: ListedCase) throws -> String {
        let reading = try listed.document(pack: "shop").read(with: try #require(Self.book)) { _ in true }
        guard let made = reading.case else { return reading.diagnostics.map(\.message).joined(separator: "\n") }
        let assembly = made.assemble()
        return assembly.questions.isEmpty
            ? assembly.letters.map { $0.plainText() }.joined()
            : "asks " + assembly.questions.map(\.key).joined(separator: ", ")
    }

    // MARK: Tables

    @Test func aRowIsACase() throws {
        let cases = try listed("\(Self.headings)\n\(Self.row)\n\n\(Self.row.replacing("spring", with: "summer"))")
        #expect(cases.map(\.line) == [2, 4] && cases.map(\.path) == ["cases", "cases"])
        let text = try letter(cases[0])
        #expect(
            text.contains("Lamps, Ltd.") && text.contains("Four orders were late in Kiel and Bonn.")
                && text.contains("Found on 1 March 2019: 111-0000001-0000001 111-0000002-0000002 (USD 5.00)"), "\(text)"
        )
        #expect(try cases.map { try $0.document(pack: "shop").name } == ["spring", "summer"])
    }

    @Test func emptyCellsAreNotToldAndNoneIs() throws {
        let row = Self.row.replacing("4,\"[Kiel, Bonn]\"", with: ",\"[Kiel]\"")
        #expect(try letter(listed("\(Self.headings)\n\(row)")[0]) == "asks late.orders")
        #expect(
            try letter(listed("\(Self.headings)\n\(Self.row.replacing("5 USD", with: "none"))")[0]).contains(
                "111-0000002-0000002."))
    }

    @Test func tabsAndSemicolonsSeparateToo() throws {
        for (separator, row) in [("\t", "spring\t2019-03-02\tlate\t[Kiel]"), (";", "spring;2019-03-02;late;[Kiel]")] {
            let cases = try listed("case\(separator)letter-date\(separator)violations\(separator)late.places\n\(row)")
            let asked = try letter(cases[0])
            #expect(asked == "asks causes, shop.name, late.orders", "\(asked)")
        }
    }

    @Test(arguments: [
        (
            "case,late.order\na,1",
            "the heading `late.order` is no fact of a pack and no path of a case: did you mean `late.orders`?"
        ), ("late.orders\n1", "there is no column `case`"),
        ("case,late.orders,late.orders\n", "the headings `late.orders` and `late.orders` name the same thing"),
        ("case,causes.0.cause\n", "is no fact"), ("case,causes.x.cause\n", "is no fact"),
        ("case,causes.1.parcels,causes.1.parcels.1.order\n", "name the same thing"), ("case,causes.1\n", "is no fact"),
        ("case,causes.+1.cause\n", "is no fact"), ("case,causes.99999999999999999999.cause\n", "is no fact")
    ])
    func headingsAreChecked(text: String, says: String) throws {
        let problem = #expect(throws: CaseListProblem.self) { try listed(text) }
        #expect(problem?.message.contains(says) == true && problem?.line == 1, "\(String(describing: problem))")
    }

    @Test func aCellWithoutHeadingIsAMistakeOfItsRow() throws {
        let cases = try listed("case,late.orders\na,1,2\nb,1")
        let problem = #expect(throws: CaseListProblem.self) { try cases[0].document(pack: "shop") }
        #expect(problem?.line == 2 && problem?.message.contains("cell 3") == true)
        #expect(try cases[1].document(pack: "shop").name == "b")
    }

    // MARK: Lines of JSON

    private static let json = """
        {"case": "spring", "letter-date": "2019-03-02", "violations": ["late"], "facts": {"shop.name": "Lamps, Ltd.", \
        "late.orders": 4, "late.places": ["Kiel", "Bonn"]}, "causes": [{"cause": "slow", "found-on": "2019-03-01", \
        "parcels": [{"order": "111-0000001-0000001"}, {"order": "111-0000002-0000002", "paid": "5 USD"}]}], \
        "actions": [{"action": "hurry"}], "prevention": [{"prevention": "watch"}]}
        """

    @Test func aLineIsACaseAndSaysTheSameAsARow() throws {
        let cases = try listed("\n\(Self.json)\r\n\(Self.json)", .jsonLines)
        #expect(cases.map(\.line) == [2, 3])
        #expect(try letter(cases[0]) == letter(listed("\(Self.headings)\n\(Self.row)")[0]))
        #expect(
            try letter(listed(Self.json.replacing("\"late.orders\": 4", with: "\"late.orders\": null"), .jsonLines)[0])
                == "asks late.orders")
    }

    @Test(arguments: [
        ("{\"case\": \"a\"", "a bracket is not closed"), ("[1]", "a case in braces"),
        ("{\"case\": \"a\", \"case\": \"b\"}", "the key `case` appears twice"),
        ("{\"facts\": {\"a\": [{\"b\": 1, \"b\": 2}]}}", "the key `b` appears twice"),
        (String(repeating: "[", count: 100_000), "nested deeper"), ("nonsense", "a JSON value is wanted")
    ])
    func brokenLinesAreMistakesOfTheirOwn(line: String, says: String) throws {
        let cases = try listed("\(line)\n\(Self.json)", .jsonLines, pieces: 4_096)
        let problem = #expect(throws: CaseListProblem.self) { try cases[0].document(pack: nil) }
        #expect(problem?.line == 1 && problem?.message.contains(says) == true, "\(String(describing: problem))")
        #expect(try cases[1].document(pack: nil).name == "spring")
    }

    @Test func aCaseNamesItsOwnPack() throws {
        let text = try letter(
            listed(Self.json.replacing("{\"case\"", with: "{\"pack\": \"other\", \"case\""), .jsonLines)[0])
        #expect(text == "there is no pack `other`")
    }

    @Test func whatIsWrittenIntoAFactStaysOneText() throws {
        let text = try letter(
            listed(Self.json.replacing("Lamps, Ltd.", with: #"A\n\n## letter x: {{ y }}"#), .jsonLines)[0])
        #expect(text.hasPrefix("A ## letter x: {{ y }}\n"), "\(text)")
        #expect(
            try letter(listed(Self.json.replacing("Lamps, Ltd.", with: #"A\u0000B"#), .jsonLines)[0])
                == "in `shop.name`: a control character (U+0000) is here")
    }
}
