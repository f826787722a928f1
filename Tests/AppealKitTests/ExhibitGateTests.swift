import AppealKit
import RulePacks
import SourceText
import Testing

/// No sentence names an exhibit that misses a requirement.
@Suite("Exhibits that count") struct ExhibitGateTests {
    private static let book = RuleBook.check([
        SourceFile(
            path: "rules/id/pack.yaml",
            text:
                """
                pack: id
                version: 1.0.0
                title: Id
                title.zh: 证
                language: en
                reading-languages: [zh]
                routes:
                  documents:

                """
        ),
        SourceFile(
            path: "rules/id/bill.yaml",
            text: """
                violation: bill
                title: Bill
                title.zh: 账单
                level: account
                facts:
                  account.name:
                    type: text
                    ask: Name?
                    ask.zh: 姓名？
                  bill.name:
                    type: text
                    ask: Name on the bill?
                    ask.zh: 账单姓名？
                  bill.date:
                    type: date
                    ask: Date of the bill?
                    ask.zh: 账单日期？
                  bill.age:
                    type: duration
                    is: letter.date - bill.date
                  letter.units:
                    type: count
                    ask: Units sold?
                    ask.zh: 售出数量？
                  invoice.rows:
                    type: rows
                    min: 0
                    ask: Invoices?
                    ask.zh: 发票？
                    columns:
                      number:
                        type: text
                      units:
                        type: count
                  invoice.units:
                    type: count
                    is: sum of invoice.rows.units
                routes:
                  - documents
                exhibits:
                  bill:
                    ask: The bill
                    ask.zh: 账单
                    needed: always
                    policy:
                      - requires: bill.age <= 90 days
                        source: https://id.example/age
                        checked: 2026-01-01
                      - requires: bill.name == account.name
                        source: https://id.example/name
                        checked: 2026-01-01
                  invoices:
                    ask: Invoices
                    ask.zh: 发票
                    policy:
                      - requires: invoice.units >= letter.units
                        source: https://id.example/units
                        checked: 2026-01-01

                """),
        SourceFile(path: "templates/id/pack.md", text: "## letter documents\n{{ summaries }}\n\n{{ exhibits }}\n"),
        SourceFile(path: "templates/id/pack.zh.md", text: "## letter documents\n{{ summaries }}\n\n{{ exhibits }}\n"),
        SourceFile(
            path: "templates/id/bill.md",
            text:
                """
                ## summary
                We are {{ account.name }}.\
                {% if exhibit.invoices %} We sold {{ letter.units }} units ({{ exhibit.invoices }}).{% endif %}

                ## exhibit bill
                Bill of {{ bill.date }}

                ## exhibit invoices
                Invoices
                {% for row in invoice.rows %}
                - {{ row.number }}
                {% endfor %}

                """
        ),
        SourceFile(
            path: "templates/id/bill.zh.md",
            text:
                """
                ## summary
                我们是 {{ account.name }}。\
                {% if exhibit.invoices %}售出 {{ letter.units }} 件（{{ exhibit.invoices }}）。{% endif %}

                ## exhibit bill
                {{ bill.date }}的账单

                ## exhibit invoices
                发票
                {% for row in invoice.rows %}
                - {{ row.number }}
                {% endfor %}

                """
        )
    ])

    private func assembly(
        _ facts: String, exhibits: String = "  bill: bill.pdf\n", ungated: Bool = false
    ) throws -> Assembly {
        let text =
            "case: a\npack: id\nletter-date: 2026-06-01\nviolations: [bill]\nfacts:\n\(facts)exhibits:\n\(exhibits)"
        let (made, found) = Case.read(
            SourceFile(path: "case.yaml", text: text),
            with: try #require(Self.book.ruleBook, "\(Self.book.diagnostics.map { $0.printed() }.joined())")
        ) { _ in true }
        let appeal = try #require(made, "\(found.map { $0.printed() }.joined())")
        return (ungated ? appeal.ungated : appeal).assemble()
    }

    private let good = "  account.name: Chen Jie\n  bill.name: Chen Jie\n  bill.date: 2026-04-20\n"

    @Test func whatMeetsAllRequirementsIsNamed() throws {
        let made = try assembly(good)
        #expect(
            made.letters.map { $0.plainText() } == ["We are Chen Jie.\n\nA. Bill of 20 April 2026\n"]
                && made.findings.isEmpty && made.questions.isEmpty)
    }

    @Test(arguments: [
        (
            "bill.date: 2026-04-20", "bill.date: 2026-03-02",
            "The bill (the one that is there does not count: bill.age is 91 days; required: bill.age <= 90 days)"
        ),
        (
            "bill.name: Chen Jie", "bill.name: CHEN JIE",
            "The bill (the one that is there does not count: bill.name is CHEN JIE, "
                + "account.name is Chen Jie; required: bill.name == account.name)"
        )
    ])
    func whatIsNeededAndMissesOneIsAskedForAgain(old: String, new: String, question: String) throws {
        let made = try assembly(good.replacing(old, with: new))
        #expect(made.letters.isEmpty && made.questions.map { $0.text.text(in: .english) } == [question])
        #expect(
            made.questions[0].text.text(in: .chinese).hasPrefix("账单（现有文件不能用：")
                && made.questions[0].path == "exhibits/bill")
        #expect(
            try assembly(good.replacing(old, with: new), ungated: true).letters.count == 1, "a trial takes it as it is")
    }

    @Test func theFactsOfARequirementAreAskedOnlyForWhatIsNamed() throws {
        let made = try assembly("  account.name: Chen Jie\n  bill.date: 2026-04-20\n")
        #expect(made.questions.map(\.key) == ["bill.name"])
        // Invoices are not there, so nobody asks how many units they cover.
        #expect(try assembly(good).questions.isEmpty)
        let both = try assembly(good + "  letter.units: 40\n", exhibits: "  bill: bill.pdf\n  invoices: invoices.pdf\n")
        #expect(both.questions.map(\.key) == ["invoice.rows"])
    }

    @Test func whatTheLetterCanDoWithoutIsLeftOut() throws {
        let rows = "  invoice.rows:\n    - number: A-1\n      units: 30\n  letter.units: 40\n"
        let made = try assembly(good + rows, exhibits: "  bill: bill.pdf\n  invoices: invoices.pdf\n")
        #expect(made.letters.map { $0.plainText() } == ["We are Chen Jie.\n\nA. Bill of 20 April 2026\n"])
        #expect(
            made.findings.map { $0.message } == [
                "the exhibit `invoices` is left out: invoice.units is 30, "
                    + "letter.units is 40; required: invoice.units >= letter.units"
            ])
        #expect(
            made.findings[0].place.file.line(ofByte: Int(made.findings[0].place.range.start))
                == "  invoices: invoices.pdf")
        let enough = try assembly(
            good + rows.replacing("30", with: "40"), exhibits: "  bill: bill.pdf\n  invoices: invoices.pdf\n")
        #expect(
            enough.findings.isEmpty
                && enough.letters[0].plainText().hasPrefix(
                    "We are Chen Jie. We sold 40 units (exhibit A).\n\nA. Invoices\n")
                && enough.letters[0].plainText().contains("\nB. Bill of"))
    }
}
