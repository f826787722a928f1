import AppealKit
import RulePacks
import Testing

/// Small plans of action: what causes share with actions, and how a letter is put together.
@Suite("Plans of action")
struct PlanTests {
    /// A pack whose causes, action and prevention print what is given; facts are YAML below `facts:`.
    private func book(
        facts: String = "", cause: String = "Cause.", action: String = "Action.", prevention: String = "Prevention.",
        layout: String = "{{ causes }}\n{{ actions }}", more: String = "", own: String = "", shared: String = ""
    ) throws -> RuleBook {
        try ruleBook(
            """
            === pack.yaml
            pack: test
            version: 1.0.0
            title: Test
            language: en
            \(shared)
            routes:
              plan-of-action:
                to: us
            === v.yaml
            violation: v
            title: V
            level: account
            \(facts.isEmpty ? "" : "facts:\n" + facts)
            routes:
              - plan-of-action
            causes:
              c:
                title: C
                actions: [a]
                prevention: [p]
              d:
                title: D
                actions: [a]
                prevention: [p]
            actions:
              a:
                title: A
            prevention:
              p:
                title: P
            \(more)
            === pack.md
            ## letter plan-of-action
            \(layout)
            === v.md
            ## cause c
            \(cause)
            ## cause d
            \(cause)
            ## action a
            \(action)
            ## prevention p
            \(prevention)
            \(own)
            """)
    }

    /// A case with two causes, each with these facts.
    private func outcome(
        _ book: RuleBook, _ first: String, _ second: String, facts: String = "", exhibits: String = ""
    ) throws -> String {
        try assembly(
            """
            case: x
            pack: test
            letter-date: 2026-03-05
            violations: [v]
            \(facts)
            causes:
              - cause: c
                \(first)
              - cause: d
                \(second)
            actions:
              - action: a
            prevention:
              - prevention: p
            \(exhibits)
            """, with: book
        ).outcome.joined(separator: "\n")
    }

    /// The lists that two causes are told, and how the action that is for both prints them.
    @Test func everyAskHasACause() throws {
        let files = Shop.files.replacing(
            "    dirt:\n      title: dirt\n      title.zh: 污渍\n",
            with: "    dirt:\n      title: dirt\n      title.zh: 污渍\n    mud:\n      title: mud\n      title.zh: 泥\n")
        let found = RuleBook.compile(sources(files)).diagnostics
        #expect(
            found.map(\.code) == [.incompletePlan] && found.first?.message == "no cause answers the ask `mud`",
            "\(found.map { $0.printed() })")
    }

    @Test(arguments: [
        ("list of text", "[x, y]", "[y, z]", "x, y and z"),
        ("list of date", "[2026-01-02]", "[2026-01-02, 2026-01-01]", "2 January 2026 and 1 January 2026"),
        ("list of choice\n    options:\n      red: red\n      blue: blue", "[red]", "[blue, red]", "red and blue"),
        ("list of asin", "[B0EXAMPLE1]", "[B0EXAMPLE1]", "B0EXAMPLE1"),
        ("list of text\n    min: 0", "none", "[z]", "z")
    ])
    func listsOfCausesAreJoined(type: String, first: String, second: String, text: String) throws {
        let book = try book(
            facts: "  things:\n    ask: What?\n    type: \(type)\n",
            cause: "Cause{% if count things > 0 %} {{ things }}{% endif %}.", action: "All: {{ cause.things }}.")
        #expect(try outcome(book, "things: \(first)", "things: \(second)").contains("1. All: \(text).\n"))
    }

    /// Rows of two causes: those with the same text or number in the first column are one, others are not.
    @Test(arguments: [
        ("text", "x", "x", "2 rows"), ("order-id", "111-0000001-0000001", "111-0000001-0000001", "2 rows"),
        ("order-id", "111-0000001-0000001", "111-0000002-0000002", "3 rows"),
        ("money USD", "5 USD", "5 USD", "4 rows"), ("duration", "2 days", "3 weeks", "4 rows"),
        ("date", "2026-01-01", "2026-01-01", "4 rows"),
        ("choice\n        options:\n          x: x\n          y: y", "x", "x", "4 rows")
    ])
    func rowsOfCausesAreJoined(type: String, first: String, second: String, text: String) throws {
        let book = try book(
            facts:
                """
                  v.n:
                    ask: N?
                    type: count
                    counted-in: [rows]
                  rows:
                    ask: What?
                    type: rows
                    columns:
                      a:
                        type: \(type)

                """,
            cause: "Cause{% for row in rows %} {{ row.a }}{% endfor %}.",
            action: ##"All: {{ cause.rows | plural: "one row", "# rows" }}, {{ v.n }}."##)
        func rows(_ value: String) -> String { "rows:\n      - a: \(value)\n      - a: \(value)" }
        let letter = try outcome(book, rows(first), rows(second), facts: "facts:\n  v.n: 4")
        let wanted = type.hasPrefix("text") || type == "order-id" ? (first == second ? "one row" : "2 rows") : text
        #expect(letter.contains("All: \(wanted), 4."), "\(letter)")
    }

    @Test func whatAnActionLacksOfItsCausesIsAskedThere() throws {
        let book = try book(
            facts: "  odd:\n    ask: Odd?\n    type: yes-no\n  things:\n    ask: What?\n    type: list of text\n",
            cause: "Cause{% if odd %} {{ things }}{% endif %}.", action: "All: {{ cause.things }}.")
        #expect(try outcome(book, "odd: no", "odd: yes\n    things: [x]") == "? cause c: things")
        #expect(try outcome(book, "odd: no\n    things: [w]", "odd: yes\n    things: [x]").contains("All: w and x."))
    }

    @Test func anEmptyRowIsAskedOnce() throws {
        let book = try book(
            facts:
                """
                  rows:
                    ask: What?
                    type: rows
                    columns:
                      a:
                        type: text
                      b:
                        type: text

                """,
            cause: "Cause{% for row in rows %} {{ row.a }}{% endfor %}.",
            action: "All{% for row in cause.rows %} {{ row.a }} {{ row.b }}{% endfor %}.",
            prevention: "Also{% for row in cause.rows %} {{ row.a }} {{ row.b }}{% endfor %}.")
        let layout = try outcome(book, "rows:\n      - a:\n        b: y", "rows:\n      - a: x\n        b:")
        #expect(Set(layout.split(separator: "\n")) == ["? cause c, rows: a", "? action a, rows: b"])
        #expect(layout.split(separator: "\n").count == 2)
    }

    // MARK: Layouts

    private let flag = "  v.on:\n    ask: On?\n    type: yes-no\n"

    /// A layout and what it comes to where a condition is false.
    @Test(arguments: [
        ("### One\n{% if v.on %}\nText.\n{% endif %}\n### Two\nMore.", "TWO\n\nMore."),
        ("### One\n{% if v.on %}\nText.\n{% endif %}", ""), ("### Title\n### One\nMore.", "TITLE\n\nONE\n\nMore."),
        ("### One\n{% if v.on %}\n{{ causes }}\n{% endif %}\n### Two\nMore.", "TWO\n\nMore."),
        ("### One\n{{ exhibits }}\nEnd.", "End."),
        ("### One\n{{ causes }}\n### Two\n{{ exhibits }}", "ONE\n\n1. Cause.\n\n2. Cause.")
    ])
    func aHeadingWithNothingBelowIsLeftOut(layout: String, text: String) throws {
        let own = "## letter plan-of-action\n{% if v.on %}\nOn.\n{% endif %}\n\(layout)\n"
        let letter = try outcome(book(facts: flag, own: own), "", "", facts: "facts:\n  v.on: no")
        #expect(letter == text)
    }

    @Test func aViolationsOwnHeaderAndClosing() throws {
        let policy =
            """
            policy:
              - since: 2020-01-01
                requires: v.rate < 2%
                source: https://example.com
                checked: 2026-01-01
            exhibits:
              e:
                ask: E?
                needed: always

            """
        let rate = "  v.rate:\n    ask: Rate?\n    type: percent\n"
        let own =
            """
            ## header
            - {{ notice.date }}, {{ v.rate }}
            ## closing
            {{ policy }} is wanted.
            ## exhibit e
            Proof of {{ policy }}

            """
        let book = try book(
            facts: rate, layout: "{{ header }}\n{{ causes }}\n{{ exhibits }}\n{{ closing }}", more: policy, own: own,
            shared: "facts:\n  notice.date:\n    ask: When?\n    type: date")
        let letter = try outcome(
            book, "", "", facts: "facts:\n  v.rate: 3%\n  notice.date: 2026-03-01", exhibits: "exhibits:\n  e: e.pdf")
        #expect(letter.hasPrefix("1 March 2026, 3%\n\n1. Cause.\n"))
        #expect(letter.hasSuffix("A. Proof of below 2%\n\nBelow 2% is wanted."))
    }

    /// Of a letter about two violations, each with a header of its own: the pack's, or else the first's.
    @Test(arguments: [("## header\n- Pack\n\n", "Pack"), ("", "Of v")])
    func theHeaderOfSeveralViolations(packs: String, header: String) throws {
        func violation(_ id: String) -> String {
            """
            === \(id).yaml
            violation: \(id)
            title: T
            level: account
            routes:
              - dispute
            === \(id).md
            ## header
            - Of \(id)
            ## summary
            Sum \(id).

            """
        }
        let book = try ruleBook(
            """
            === pack.yaml
            pack: test
            version: 1.0.0
            title: T
            language: en
            routes:
              dispute:
                to: us
            === pack.md
            \(packs)## letter dispute
            {{ header }}
            {{ summaries }}

            """
                + violation("v") + violation("w"))
        func outcome(_ ids: String) throws -> [String] {
            try assembly("case: x\npack: test\nletter-date: 2026-03-05\nviolations: [\(ids)]\n", with: book).outcome
        }
        #expect(try outcome("v, w") == ["\(header)\n\nSum v.\n\nSum w."])
        #expect(try outcome("w") == ["Of w\n\nSum w."])
    }

    @Test func whatDecidesOnAnExhibitIsAsked() throws {
        let book = try book(
            facts: flag, layout: "{{ causes }}\n{{ exhibits }}",
            more: "exhibits:\n  e:\n    ask: E?\n    needed: v.on\n", own: "## exhibit e\nProof\n")
        #expect(try outcome(book, "", "") == "? v.on")
        #expect(try outcome(book, "", "", facts: "facts:\n  v.on: yes") == "? exhibits: e")
        #expect(try outcome(book, "", "", facts: "facts:\n  v.on: no") == "1. Cause.\n\n2. Cause.")
    }
}
