import RulePacks
import SourceText
import Testing

/// A condition as it is told: on one line, a list of conditions with `and` between them.
@Suite struct ConditionTextTests {
    @Test(arguments: [
        ("late.orders < 0", "late.orders < 0"),
        ("late.orders  <\n          0", "late.orders < 0"),
        ("late.orders > 5 and late.orders < 3", "late.orders > 5 and late.orders < 3"),
        ("(late.orders > 5 or late.orders > 7) and late.orders < 3", nil),
        ("\n        - late.orders > 5\n        - late.orders < 3", "late.orders > 5 and late.orders < 3"),
        ("[late.orders > 5, late.orders < 3]", "late.orders > 5 and late.orders < 3"),
        (
            "\n        - late.orders > 5   # many\n        - \"late.orders < 3 or late.orders < 4\"",
            "late.orders > 5 and (late.orders < 3 or late.orders < 4)"
        ),
        (
            "\n        - not late.orders <= 5\n        - late.orders < 3 and late.orders < 4",
            "not late.orders <= 5 and late.orders < 3 and late.orders < 4"
        )
    ])
    func told(written: String, told: String?) throws {
        let rules = """
            violation: late-delivery
            title: Late delivery
            level: account

            facts:
              late.orders:
                type: count
                ask: How many orders were late?

            routes:
              - documents:
                  when: \(written)
              - dispute

            """
        let pack = """
            pack: shop
            version: 1.0.0
            title: Corner Shop
            language: en

            routes:
              dispute:
              documents:

            """
        let layouts = "## letter dispute\n{{ summaries }}\n\n## letter documents\n{{ summaries }}\n"
        let files = [
            ("rules/shop/pack.yaml", pack), ("rules/shop/late-delivery.yaml", rules),
            ("templates/shop/pack.md", layouts)
        ].map { PageFile(path: $0, bytes: Array($1.utf8)) }
        let found = RuleBook.check(try BasePack.overlaid(with: files)).diagnostics
        #expect(found.map(\.code) == [.neverTrue], "\(found.map { $0.printed() }.joined())")
        let message = found.first?.printed() ?? ""
        #expect(message.contains("`\(told ?? written)` is never true"), "\(message)")
    }
}
