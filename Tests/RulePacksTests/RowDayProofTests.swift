import RulePacks
import SourceText
import Testing

/// What is proved of the days of rows: nothing is earlier than the earliest of them, nor later than the latest.
@Suite struct RowDayProofTests {
    private static func files(_ aggregate: String, _ condition: String, most: Int) -> [SourceFile] {
        [
            ("rules/shop/pack.yaml", "pack: shop\nversion: 1.0.0\ntitle: Shop\nlanguage: en\nroutes:\n  dispute:\n"),
            (
                "rules/shop/late.yaml",
                """
                violation: late
                title: Late
                level: account
                routes:
                  - dispute
                facts:
                  l.rows:
                    type: rows
                    ask: Which orders?
                    max: \(most)
                    columns:
                      sent:
                        type: date
                  l.day:
                    type: date
                    is: \(aggregate) of l.rows.sent

                """
            ), ("templates/shop/pack.md", "## letter dispute\n{{ summaries }}\n"),
            (
                "templates/shop/late.md",
                """
                ## summary
                {% for row in l.rows %}
                {% if \(condition) %}
                We sent it on {{ row.sent }}.
                {% else %}
                It went out on {{ row.sent }}.
                {% endif %}
                {% endfor %}

                """
            )
        ].map { SourceFile(path: $0.0, text: $0.1) }
    }

    @Test(arguments: [
        ("earliest", "row.sent < l.day", true), ("earliest", "row.sent <= l.day", false),
        ("earliest", "row.sent > l.day", false), ("earliest", "row.sent >= l.day", true),
        ("earliest", "row.sent == l.day", false), ("earliest", "row.sent != l.day", false),
        ("latest", "row.sent < l.day", false), ("latest", "row.sent <= l.day", true),
        ("latest", "row.sent > l.day", true), ("latest", "row.sent >= l.day", false),
        ("latest", "row.sent == l.day", false), ("latest", "row.sent != l.day", false)
    ])
    func severalRows(aggregate: String, condition: String, isAlwaysTheSame: Bool) {
        let found = RuleBook.check(Self.files(aggregate, condition, most: 3)).diagnostics
        #expect(found.isEmpty == !isAlwaysTheSame, "\(found.map { $0.printed() })")
    }

    /// Of one row its day is both.
    @Test(arguments: ["earliest", "latest"], ["<", "<=", ">", ">=", "==", "!="])
    func oneRow(aggregate: String, sign: String) {
        let found = RuleBook.check(Self.files(aggregate, "row.sent \(sign) l.day", most: 1)).diagnostics
        #expect(!found.isEmpty, "\(sign) is always the same")
    }

    @Test(arguments: ["earliest", "latest"]) func aRowAgainstALiteral(aggregate: String) {
        let condition = "row.sent \(aggregate == "earliest" ? "<" : ">") 2024-03-05 and l.day == 2024-03-05"
        #expect(!RuleBook.check(Self.files(aggregate, condition, most: 3)).diagnostics.isEmpty)
        let other = "row.sent \(aggregate == "earliest" ? ">" : "<") 2024-03-05 and l.day == 2024-03-05"
        #expect(RuleBook.check(Self.files(aggregate, other, most: 3)).diagnostics.isEmpty)
    }
}
