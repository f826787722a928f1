import AppealKit
import RulePacks
import Testing

@Suite("Letters")
struct LetterTests {
    private let book: RuleBook

    init() throws { book = try ruleBook(Shop.files) }

    private func outcome(
        _ edits: (old: String, new: String)..., in language: Language? = nil,
        at location: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        try assembly(Shop.changed(edits, at: location), with: book, in: language, at: location).outcome
    }

    @Test func oneLetterForSeveralViolations() throws {
        #expect(
            try outcome() == [
                """
                Shop: Desk & Co.
                5 March 2026

                Of 1 March 2026: Late Parcels and Dirty Parcels.

                Late: 3% (3); required: at most 2.5%; lost: 1.

                Dirty: 1.

                CAUSES

                1. Two parcels were mislaid in Hall 1 and Hall 2, found on 1 February 2026.
                   - 111-0000001-0000001, lost
                   - 111-0000002-0000002
                   (Late Parcels: delays and losses.)

                2. Packing was slow: 2 parcels.
                   (Late Parcels: delays.)

                3. One parcel was mislaid in Hall 2 and Hall 3, found on 2 February 2026.
                   - 111-0000004-0000004
                   (Dirty Parcels: dirt.)

                ACTIONS

                1. We searched Hall 1, Hall 2 and Hall 3 on 3 February 2026 (exhibit A).
                   (Causes 1 and 3: delays, losses and dirt.)

                2. We refunded on 4 February 2026 (exhibit B):
                   - 111-0000001-0000001: USD 5.00
                   - 111-0000002-0000002: USD 6.50
                   - 111-0000003-0000003: USD 7.00
                   - 111-0000004-0000004: USD 8.00
                   (Causes 1, 2 and 3: delays, losses and dirt.)

                PREVENTION

                1. Staff since 5 February 2026.
                   (Cause 2: delays.)

                2. A shelf since 6 February 2026 (exhibit A).
                   (Causes 1, 2 and 3: delays, losses and dirt.)

                EXHIBITS

                A. Photo of Desk & Co.
                B. Receipts

                Desk & Co.
                """
            ])
    }

    @Test func theReadingCopySaysTheSame() throws {
        let copy = try #require(try outcome(in: .chinese).first)
        for line in [
            "2026年3月1日：迟发和脏包裹。", "1. 2026年2月1日发现 2 个包裹放错于Hall 1 和 Hall 2。", "   （对应原因 1、2 和 3：延误、丢失和污渍）",
            "   （迟发：延误和丢失）", "迟发：3%（3）；要求：不超过 2.5%；丢失：1。", "A. Desk & Co. 的照片"
        ] {
            #expect(copy.contains(line + "\n"), "\(line) in \(copy)")
        }
    }

    /// The place of what is replaced, and what the letter then says instead.
    @Test(arguments: [
        (old: "notice.date: 2026-03-01", new: "notice.date: 2025-06-30", says: "required: below 4%"),
        (old: "notice.date: 2026-03-01", new: "notice.date: 2025-07-01", says: "required: at most 2.5%"),
        (old: "notice.date: 2026-03-01", new: "notice.date: 2018-01-01", says: "required: below 4%"),
        (
            old: "violations: [late, dirty]", new: "violations: [dirty, late]",
            says: "Of 1 March 2026: Dirty Parcels and Late Parcels.\n\nDirty: 1.\n\nLate: 3%"
        ),
        (
            old: "action: search\n", new: "action: search\n    for: [second]\n",
            says: "1. We searched Hall 2 and Hall 3 on 3 February 2026 (exhibit A).\n   (Cause 3: dirt.)"
        ),
        (
            old: "action: search\n", new: "action: search\n    for: [second, first]\n",
            says:
                "1. We searched Hall 1, Hall 2 and Hall 3 on 3 February 2026 (exhibit A).\n"
                + "   (Causes 1 and 3: delays, losses and dirt.)"
        ),
        (
            old: "action: search\n", new: "action: search\n    for: [mislaid]\n",
            says: "(Causes 1 and 3: delays, losses and dirt.)"
        ),
        (old: "is-mine: no", new: "is-mine: yes", says: "2. Packing was slow, by our fault: 2 parcels."),
        (old: "late.lost: 1", new: "late.lost: 0", says: "required: at most 2.5%.\n")
    ])
    func details(old: String, new: String, says: String) throws {
        let letter = try #require(try outcome((old, new)).first)
        #expect(letter.contains(says), "\(letter)")
    }

    /// Where the notice asks one thing only, nobody need be told which of the asks an item is about.
    @Test func oneAskIsNotNamed() throws {
        let second =
            """
              - cause: mislaid
                as: second
                answers: [dirt]
                places: [Hall 2, Hall 3]
                found-on: 2026-02-02
                orders:
                  - order: 111-0000004-0000004
                    lost: no
                    paid: 8 USD

            """
        let late: [(String, String)] = [
            ("violations: [late, dirty]", "violations: [late]"), ("  dirty.count: 1\n", ""),
            ("answers: [delays, losses]", "answers: [delays]"), (second, "")
        ]
        let two = try #require(try assembly(Shop.changed(late), with: book).outcome.first)
        #expect(two.contains("(Late Parcels: delays.)") && two.contains("(Causes 1 and 2: delays.)"), "\(two)")
        let one = try #require(
            try assembly(Shop.changed(late + [("late.lost: 1", "late.lost: 0")]), with: book).outcome.first)
        #expect(!one.contains("delays") && one.contains("(Causes 1 and 2.)"), "\(one)")
    }

    @Test func exhibitsAreLetteredByFirstMention() throws {
        let letter = try #require(
            try outcome(
                (
                    "  - action: search\n    done-on: 2026-02-03\n  - action: refund\n    done-on: 2026-02-04",
                    "  - action: refund\n    done-on: 2026-02-04\n  - action: search\n    done-on: 2026-02-03"
                )
            ).first)
        #expect(letter.contains("1. We refunded on 4 February 2026 (exhibit A):"))
        #expect(letter.hasSuffix("A. Receipts\nB. Photo of Desk & Co.\n\nDesk & Co."))
    }

    @Test func anExhibitThatNoSentenceMentionsComesLast() throws {
        let letter = try #require(
            try outcome(
                ("dirty.count: 1", "dirty.count: 2"), ("  photo: photo.png", "  soap: soap.gif\n  photo: photo.png")
            ).first)
        #expect(letter.hasSuffix("A. Photo of Desk & Co.\nB. Receipts\nC. Soap\n\nDesk & Co."))
        #expect(try outcome(("dirty.count: 1", "dirty.count: 2")) == ["? exhibits: soap"])
    }

    /// Late parcels are disputed, so only dirty ones have causes.
    private static let disputed = [
        (old: "late.mine: yes", new: "late.mine: no"), (old: "answers: [delays, losses]", new: "answers: [dirt]")
    ]

    /// A translation may turn a sentence round; exhibit B stays exhibit B.
    @Test func aReadingCopyCallsExhibitsAsTheLetterSentDoes() throws {
        let book = try ruleBook(
            """
            === pack.yaml
            pack: test
            version: 1.0.0
            title: Test
            title.zh: 测试
            language: en
            reading-languages: [zh]
            routes:
              documents:
            === v.yaml
            violation: v
            title: V
            title.zh: 甲
            level: account
            routes:
              - documents
            exhibits:
              bill:
                ask: The bill
                ask.zh: 账单
              licence:
                ask: The licence
                ask.zh: 执照
            === pack.md
            ## letter documents
            {{ summaries }}

            {{ exhibits }}
            === pack.zh.md
            ## letter documents
            {{ summaries }}

            {{ exhibits }}
            === v.md
            ## summary
            See {{ exhibit.bill }}, then {{ exhibit.licence }}.

            ## exhibit bill
            Bill

            ## exhibit licence
            Licence
            === v.zh.md
            ## summary
            执照见{{ exhibit.licence }}，账单见{{ exhibit.bill }}。

            ## exhibit bill
            账单

            ## exhibit licence
            执照
            """)
        let text =
            """
            case: c
            pack: test
            letter-date: 2026-01-05
            violations: [v]
            exhibits:
              bill: a.pdf
              licence: b.pdf

            """
        #expect(try assembly(text, with: book).outcome == ["See exhibit A, then exhibit B.\n\nA. Bill\nB. Licence"])
        #expect(try assembly(text, with: book, in: .chinese).outcome == ["执照见附件 B，账单见附件 A。\n\nA. 账单\nB. 执照"])
    }

    @Test func differentRoutesAreDifferentLetters() throws {
        let made = try assembly(Shop.changed(Self.disputed), with: book)
        #expect(made.letters.map(\.route) == ["dispute", "plan-of-action"])
        #expect(
            made.letters.map(\.violations) == [
                [ViolationID(pack: "test", violation: "late")], [ViolationID(pack: "test", violation: "dirty")]
            ])
        #expect(made.outcome.first == "We object to Late Parcels.", "a heading whose section is empty is left out")
        let plan = try #require(made.outcome.last)
        #expect(plan.contains("Of 1 March 2026: Dirty Parcels.\n\nDirty: 1.\n\nCAUSES\n\n1. Two parcels"))
        #expect(
            !plan.contains("Packing was slow") && !plan.contains("Staff"),
            "causes, actions and prevention of the other letter")
    }

    @Test func aRouteMayGoOutBesideAnother() throws {
        let made = try assembly(Shop.changed([("late.guide: no", "late.guide: yes")]), with: book)
        #expect(made.letters.map(\.route) == ["instructions", "plan-of-action"])
        #expect(made.letters.map(\.to) == ["seller", nil])
        #expect(made.outcome.first == "Dear buyer:\n\n1. Wait.\n2. Ask.")
        #expect(made.letters.last?.violations.count == 2)
    }

    @Test func anUndecidedRouteIsAskedAbout() throws {
        #expect(try assembly(Shop.changed([("  late.guide: no\n", "")]), with: book).keys.contains("late.guide"))
        #expect(
            try assembly(
                Shop.changed([("late.guide: no", "late.guide:"), ("late.mine: yes", "late.mine:")]), with: book
            ).keys.contains("late.guide"))
        #expect(
            try !assembly(
                Shop.changed([("late.guide: no", "late.guide:"), ("late.mine: yes", "late.mine:")]), with: book
            ).keys.contains("late.mine"), "the first that is open comes first")
    }

    @Test func theSameCauseTwiceIsTwoCauses() throws {
        let letter = try #require(
            try outcome(
                (
                    """
                      - cause: slow
                        answers: [delays]
                        is-mine: no
                        orders:
                          - order: 111-0000002-0000002
                            paid: 6.50 USD
                          - order: 111-0000003-0000003
                            paid: 7 USD

                    """,
                    ""
                ), ("  - prevention: staff\n    since: 2026-02-05\n", ""), ("late.orders: 3", "late.orders: 2")
            ).first)
        #expect(letter.contains("1. Two parcels were mislaid") && letter.contains("2. One parcel was mislaid"))
    }

    @Test func everySpanIsOfOneInstruction() throws {
        let letters = try assembly(Shop.full, with: book).letters
        #expect(letters.count == 1 && letters.allSatisfy { !$0.blocks.isEmpty })
        for letter in letters {
            for block in letter.blocks {
                #expect(letter.spans(of: block).map(\.text).joined() == letter.text(of: block))
            }
        }
    }

    @Test func sameInputSameBytes() throws {
        let facts = ["late.rate: 3%", "late.orders: 3", "late.lost: 1", "late.mine: yes"]
        let reordered = Shop.full.replacing(
            facts.joined(separator: "\n  "), with: facts.reversed().joined(separator: "\n  "))
        #expect(reordered != Shop.full)
        let first = try assembly(Shop.full, with: book).letters.map { $0.plainBytes() }
        for text in [Shop.full, reordered] {
            #expect(try assembly(text, with: ruleBook(Shop.files)).letters.map { $0.plainBytes() } == first)
        }
    }
}
