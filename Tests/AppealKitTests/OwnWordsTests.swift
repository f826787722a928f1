import AppealKit
import RulePacks
import SourceText
import Testing

/// How much of a letter is its seller's, and how alike two letters are.
@Suite("Own words") struct OwnWordsTests {
    private static let files = """
        === pack.yaml
        pack: test
        version: 1.0.0
        title: Test
        language: en
        facts:
          late.shop:
            type: text
            ask: Shop?
          late.reason:
            type: text
            ask: Why?
          late.parcels:
            type: count
            ask: How many?
          late.day:
            type: date
            ask: When?
          late.carrier:
            type: choice
            ask: Who?
            options:
              post: the national post
              van: our own van
        routes:
          dispute:
            own-words:
              summaries: 50%
        === late.yaml
        violation: late
        title: Late
        level: account
        routes: [dispute]
        === pack.md
        ## letter dispute
        {{ summaries }}
        === late.md
        ## summary
        {{ late.parcels | plural: "One parcel", "# parcels" }} came late on {{ late.day }} \
        because {{ late.reason }}. The carrier of {{ late.shop }} is {{ late.carrier }}.

        """

    private static func caseText(
        shop: String = "Blue Lantern", reason: String, parcels: String = "4", day: String = "2019-03-01"
    ) -> String {
        """
        case: a
        pack: test
        letter-date: 2019-03-05
        violations: [late]
        facts:
          late.shop: \(shop)
          late.reason: \(reason)
          late.parcels: \(parcels)
          late.day: \(day)
          late.carrier: post

        """
    }

    private func made(_ text: String) throws -> Assembly { try assembly(text, with: ruleBook(Self.files)) }

    @Test func whatTheSellerToldIsCountedAndLabelsOfChoicesAreNot() throws {
        let own = try #require(try made(Self.caseText(reason: "the van broke down")).letters.first).ownWords
        // 4 … 1 March 2019 … the van broke down … Blue Lantern, of: 4 parcels came late on 1 March 2019 because the van
        // broke down. The carrier of Blue Lantern is the national post.
        #expect(own.sections.map(\.own) == [10] && own.all == 22 && own.percent == 45)
        #expect(own.sections.map(\.section) == [.summaries])
        let one = try #require(try made(Self.caseText(reason: "the van broke down", parcels: "1")).letters.first)
            .ownWords
        #expect(one.own == 9, "`One parcel` is the pack's wording")
    }

    @Test func tooFewAreFoundAndEnoughAreNot() throws {
        let few = try made(Self.caseText(reason: "rain"))
        #expect(
            few.findings.map(\.code) == [.fewOwnWords]
                && few.findings[0].message.hasPrefix("only 36% of the words below `summaries`"),
            "\(few.findings.map { $0.printed() })")
        #expect(few.letters.count == 1, "the letter is drafted all the same")
        #expect(
            try made(Self.caseText(reason: "the van of Chen Jie broke down near Hangzhou and waited for a wheel"))
                .findings.isEmpty)
    }

    @Test func aCaseMayAllowIt() throws {
        let text = Self.caseText(reason: "rain").replacing(
            "facts:\n", with: "facts:  # allow few-own-words: there is no more to tell\n")
        #expect(try made(text).findings.isEmpty)
    }

    @Test func alikeIsWhatOtherSellersSayToo() throws {
        let mine = try #require(try made(Self.caseText(reason: "the van broke down near Hangzhou")).letters.first)
        let copy = try #require(
            try made(
                Self.caseText(
                    shop: "Red Lantern", reason: "The van broke down, near Hangzhou", parcels: "7", day: "2019-02-11")
            ).letters.first)
        let other = try #require(
            try made(Self.caseText(reason: "a strike closed the harbour of Ningbo", parcels: "7", day: "2019-02-11"))
                .letters.first)
        #expect(mine.likeness(to: mine.plainText()).runs == 100 && mine.likeness(to: mine.plainText()).own == 100)
        #expect(mine.likeness(to: copy.plainText()).isTooMuch, "case and punctuation do not make it another text")
        #expect(mine.likeness(to: other.plainText()).own == 0 && !mine.likeness(to: other.plainText()).isTooMuch)
        #expect(mine.likeness(to: other.plainText()).runs > 0, "the pack's sentences are in both")
        #expect(mine.likeness(to: "").runs == 0)
    }

    @Test(arguments: [
        ("causes: 40", "no share"), ("causes: 0%", "no share"), ("causes: 101%", "no share"),
        ("closing: 10%", "no section with own words")
    ])
    func sharesAreChecked(written: String, says: String) {
        let files = Self.files.replacing("      summaries: 50%", with: "      \(written)")
        #expect(
            RuleBook.compile(sources(files)).diagnostics.contains {
                $0.code == .badValue && $0.message.contains(says)
            })
    }
}
