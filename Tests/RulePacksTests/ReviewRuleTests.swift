import LetterReading
import SourceText
import Testing
@testable import RulePacks

@Suite("Rules of the review")
struct ReviewRuleTests {
    private func files(
        review: String, headings: String = "", violation: String = "",
        summary: String = "We sent {{ late.orders }} parcels late."
    ) -> [SourceFile] {
        [
            SourceFile(
                path: "rules/shop/pack.yaml",
                text: "pack: shop\nversion: 1.0.0\ntitle: Corner Shop\nlanguage: en\nroutes:\n  dispute:\n"),
            SourceFile(path: "rules/shop/review.yaml", text: "\(headings)rules:\n\(review)"),
            SourceFile(
                path: "rules/shop/late-delivery.yaml",
                text: """
                    violation: late-delivery
                    title: Late delivery
                    level: account
                    facts:
                      late.orders:
                        type: count
                        ask: How many orders were late?
                      late.kind:
                        type: choice
                        ask: Which kind?
                        options:
                          parcels: parcels
                          letters: letters, sorry
                    routes:
                      - dispute
                    \(violation)
                    """),
            SourceFile(path: "templates/shop/pack.md", text: "## letter dispute\n{{ summaries }}\n"),
            SourceFile(
                path: "templates/shop/late-delivery.md", text: "## summary\n\(summary) They were {{ late.kind }}.\n")
        ]
    }

    private func found(_ files: [SourceFile]) -> [String] {
        RuleBook.check(files).diagnostics.map { "\($0.name): \($0.message)" }
    }

    private func rule(
        _ id: String = "begging", _ search: String = "says: [give us a chance]", _ further: String = "",
        bad: String = "Give us a chance.", good: String = "We refunded them."
    ) -> String {
        let examples = bad.isEmpty ? "" : "    bad:\n      - \(bad)\n    good:\n      - \(good)\n"
        return "  \(id):\n    \(search)\n\(further)    message: this begs\n    advice: strike it out\n\(examples)"
    }

    // MARK: Form

    @Test(arguments: [
        ("says: [give us a chance]", "    lacks: [x]\n", ["misplaced-key: `says` and `lacks` do not go together"]),
        (
            "says: [give us a chance]", "    structure: placeholder\n",
            ["misplaced-key: `placeholder` does not go with `says`"]
        ),
        ("structure: futur", "", ["bad-value: there is no structure `futur`"]),
        ("says: [give us a chance]", "    in: [actoin]\n", ["bad-value: a letter has no part `actoin`"]),
        ("says: [give us a chance]", "    severity: hard\n", ["bad-value: `hard` is no severity"]),
        ("says: [give us a chance]", "    routes: [plan]\n", ["unknown-route: the pack has no route `plan`"]),
        ("unless: [x]", "", ["missing-key: the rule looks for nothing"]),
        (
            "structure: too-long", "",
            [
                "misplaced-key: a rule that counts words has no `bad`",
                "misplaced-key: a rule that counts words has no `good`"
            ]
        ),
        ("reads: [\"case: {{ late.nothing }}\"]", "", ["unknown-fact: there is no fact `late.nothing`"]),
        ("says: [\"… chance\"]", "", ["bad-value: a phrase starts with words"])
    ])
    func mistakes(search: String, further: String, messages: [String]) {
        #expect(found(files(review: rule("begging", search, further))) == messages)
    }

    @Test func examplesAreNeeded() {
        #expect(
            found(files(review: rule(bad: ""))) == ["missing-key: `bad` is missing", "missing-key: `good` is missing"])
    }

    @Test func headings() {
        let headings = { (more: String) in "headings:\n  cause: [root causes]\n\(more)" }
        #expect(found(files(review: rule(), headings: headings("  closing.de: [mit freundlichen Grüßen]\n"))) == [])
        #expect(
            found(files(review: rule(), headings: headings("  header: [dear]\n"))).first?.hasPrefix(
                "unknown-key: unknown key `header`") == true)
    }

    // MARK: Examples

    @Test(arguments: [
        (
            "says: [give us a chance]", "", "Give them a chance.", "We refunded them.",
            "the rule `begging` finds nothing in this bad example"
        ),
        (
            "says: [give us a chance]", "", "Give us a chance.", "They give us a chance.",
            "the rule `begging` finds something in “give us a chance” of this good example"
        ),
        (
            "says: [give us a chance]", "    unless: [dice]\n", "Give us a chance, dice.", "The dice give us a chance.",
            "the rule `begging` finds nothing in this bad example"
        ),
        (
            "says: [we beg]", "    in: [action]\n    structure: no-number\n", "We beg 3 times.", "We beg for 3 days.",
            "the rule `begging` finds nothing in this bad example"
        ),
        (
            "lacks: [proof]", "    in: [cause]\n", "We have proof of the cause.", "We have proof of it.",
            "the rule `begging` finds nothing in this bad example"
        ),
        (
            "structure: no-date", "    in: [action]\n", "We refunded it on 3.4.2019.",
            "We refunded them in March 2019.", "the rule `begging` finds nothing in this bad example"
        )
    ])
    func examplesAreTests(search: String, further: String, bad: String, good: String, message: String) {
        #expect(
            found(files(review: rule("begging", search, further, bad: bad, good: good))) == [
                "review-example: " + message
            ])
    }

    @Test(arguments: [
        ("says: [give us a chance]", "", "Give us a chance.", "It did not give us a chance."),
        // `not` counts three words before and no further, and not across punctuation.
        ("says: [give us a chance]", "", "Not in one year give us a chance.", "Not one year give us a chance."),
        ("says: [give us a chance]", "", "This is not so, give us a chance.", "This is not so give us a chance."),
        ("says: [give us a chance]", "", "Give us a chance, not two.", "Never give us a chance."),
        ("says: [give us … chance]", "", "Give us one more chance.", "Give us the list. A chance came."),
        ("lacks: [proof]", "    in: [cause]\n", "The list was lost.", "The list was lost, as the proof shows."),
        ("lacks: [proof]", "", "The list was lost.", "The list was lost.\n\n        The proof is here."),
        (
            "reads: [\"dated {{ letter.date }}\"]", "", "Dated 3 March 2019. Dated 2019-03-04",
            "Dated 3 March 2019. Dated 2019-03-03"
        ),
        (
            "says: [buyer]", "    structure: contact\n", "The buyer is a@b.example.",
            "The buyer is known. Our office is a@b.example."
        )
    ])
    func whatRulesLookFor(search: String, further: String, bad: String, good: String) {
        #expect(found(files(review: rule("begging", search, further, bad: bad, good: good))) == [])
    }

    // MARK: The pack's own fragments

    /// Whichever way a branch goes, and whichever option is chosen: what a letter may say is looked at.
    @Test(arguments: [
        "{% if late.orders > 1 %}We refunded them.{% else %}Give us a chance.{% endif %}",
        "{% if late.orders > 1 %}Give us a chance.{% else %}We refunded it.{% endif %}",
        "Of {{ late.orders }} please give us a chance."
    ])
    func fragments(text: String) throws {
        let diagnostics = RuleBook.check(files(review: rule(), summary: text)).diagnostics
        let finding = try #require(diagnostics.first)
        #expect(diagnostics.count == 1 && finding.name == "shop/begging", "\(diagnostics.map { $0.printed() })")
        let place = finding.place
        #expect(
            String(decoding: place.file.bytes[Int(place.range.start)..<Int(place.range.end)], as: UTF8.self)
                .lowercased() == "give us a chance")
    }

    @Test func labelsOfOptions() {
        #expect(found(files(review: rule("sorry", "says: [sorry]", bad: "We are sorry."))) == ["shop/sorry: this begs"])
    }

    @Test func whatAFragmentLacksItsValuesMayBring() {
        #expect(
            found(
                files(
                    review: rule(
                        "undated", "structure: no-date", "    in: [body]\n", bad: "We refunded them.",
                        good: "We refunded them in March 2019."))) == [])
    }

    @Test func aFindingInAFragmentCanBeAllowed() {
        #expect(
            found(
                files(
                    review: rule(),
                    summary: "<!-- allow review: the dice are meant -->\nOf {{ late.orders }} give us a chance.")) == []
        )
    }

    @Test func severityIsTheRules() {
        let diagnostics = RuleBook.check(
            files(
                review: rule("begging", "says: [give us a chance]", "    severity: error\n"),
                summary: "Of {{ late.orders }} give us a chance.")
        ).diagnostics
        #expect(diagnostics.map(\.severity) == [.error])
    }

    // MARK: What packs share

    private func shared(_ review: String) -> SourceFile { SourceFile(path: "rules/review.yaml", text: review) }

    private static let words =
        """
            message: this begs
            message.zh: 这是恳求
            advice: strike it out
            advice.zh: 删去
            bad:
              - We beg you.
            good:
              - We found it.

        """

    /// The rules beside the packs hold in each, but one of its own stands in for that of its name.
    @Test func theRulesBesideThePacks() throws {
        let file = shared(
            """
            headings:
              cause: [why]
            rules:
              begging:
                says: [we beg]
            \(Self.words)  pleading:
                says: [we beg]
            \(Self.words)
            """
        )
        let (book, diagnostics) = RuleBook.check(
            [file] + files(review: rule(), headings: "headings:\n  cause: [root causes]\n"))
        #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() })")
        let pack = try #require(book?.packs.first)
        #expect(
            pack.review.map { "\($0.place.file.path) \($0.id)" } == [
                "rules/shop/review.yaml begging", "rules/review.yaml pleading"
            ])
        #expect(pack.headings.flatMap(\.phrases).map(\.text) == ["root causes", "why"])
    }

    /// A pack without a `review.yaml` has them all, and they look at its fragments.
    @Test func aPackWithoutRulesOfItsOwn() {
        let all = files(review: rule(), summary: "Of {{ late.orders }} we beg you.").filter {
            !$0.path.hasSuffix("/review.yaml")
        }
        #expect(
            found([shared("rules:\n  begging:\n    says: [we beg]\n\(Self.words)")] + all) == [
                "shop/begging: this begs"
            ])
        #expect(found(all) == [])
    }

    @Test(arguments: [
        ("    says: [we beg]\n    routes: [plan, dispute]\n", ["unknown-route: no pack has a route `plan`"]),
        ("    reads: [\"we beg {{ late.orders }}\"]\n", ["misplaced-key: packs share no rule with `reads`"]),
        ("    says: [we plead]\n", ["review-example: the rule `begging` finds nothing in this bad example"])
    ])
    func mistakesInWhatPacksShare(search: String, messages: [String]) {
        let second = files(review: rule()).map {
            SourceFile(
                path: $0.path.replacing("/shop/", with: "/kiosk/"),
                text: String(decoding: $0.bytes, as: UTF8.self).replacing("pack: shop", with: "pack: kiosk"))
        }
        let both = (files(review: rule()) + second).filter { !$0.path.hasSuffix("/review.yaml") }
        #expect(found([shared("rules:\n  begging:\n\(search)\(Self.words)")] + both) == messages)
    }

    @Test func rulesThatNoPackShares() {
        #expect(
            found([shared("rules:\n  begging:\n    says: [we beg]\n\(Self.words)")]) == [
                "misplaced-file: the file is not read: there is no pack beside it"
            ])
    }

    // MARK: A violation's own rules

    @Test func theyStandInForThePacks() throws {
        let own =
            """
            review:
              begging:
                says: [we beg]
                message: this begs
                advice: strike it out
                bad: [We beg you.]
                good: [Give us a chance.]

            """
        let (book, diagnostics) = RuleBook.check(files(review: rule(), violation: own))
        #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() })")
        let review = ReviewBook(try #require(book?.packs.first))
        #expect(review.rules(for: []) == [0] && review.rules(for: [Index(0)]) == [1])
    }
}
