import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

@Suite("Reviewing letters by the shipped pack")
struct ReviewTests {
    // MARK: A weak letter, good ones, our own

    /// A letter in the manner of those that were sent in 2019: thanks, sales, excuses, promises, and nothing that can
    /// be checked.
    @Test func aWeakLetter() throws {
        let review = try LetterShop.review(
            LetterShop.text("first-draft.txt"),
            about: ReviewSubject(violations: ["order-defect-rate", "valid-tracking-rate"]))
        let rules = Set(review.names)
        for rule in [
            "flattery", "sales-argument", "ignorance", "begging", "promise", "future-action", "placeholder",
            "uncounted-cause", "undated-letter", "unproved", "vague", "letter-gap"
        ] { #expect(rules.contains(rule), "\(rule)") }
        #expect(review.names.count { $0 == "future-action" } == 6)
        #expect(review.names.count { $0 == "uncounted-cause" } == 4)
        #expect(
            review.findings.map(\.message).contains(
                "no root cause and no action says that it is about packages without valid tracking"))
        #expect(review.findings.allSatisfy { $0.hint?.isEmpty == false }, "each finding says how to mend it")
    }

    /// The facts of the example case, in another person's words and order.
    @Test func aPlanWrittenWellByHand() throws {
        let letter = try LetterShop.text("by-hand.txt")
        #expect(try LetterShop.review(letter).told == [])
        #expect(try LetterShop.review(letter, about: ReviewSubject(case: LetterShop.exampleCase())).told == [])
    }

    /// The folders of the packs' tests and of the example case.
    static let folders: [String] =
        EmbeddedExample.book.packs.flatMap { pack -> [String] in
            let tests = EmbeddedExample.checkout.appendingPathComponent("rules/\(pack.id)/tests")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: tests.path)) ?? []
            return names.map { tests.appendingPathComponent($0).path }.sorted()
        } + [EmbeddedExample.folder.path]

    private static func letters(in folder: String) -> Int {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).count { $0.hasPrefix("letter") }
    }

    @Test func thereAreLettersOfOurs() { #expect(Self.folders.reduce(0) { $0 + Self.letters(in: $1) } > 400) }

    /// Each golden letter with the case, or the variant of it, that it comes from; copies in a reading language as
    /// well. Some are there for the proof that they lack: of these that is told.
    @Test(arguments: folders) func ourOwnLettersAreLeftAlone(folder: String) throws {
        func file(_ name: String) -> SourceFile? {
            FileManager.default.contents(atPath: folder + "/" + name).map { SourceFile(path: name, bytes: Array($0)) }
        }
        let document = CaseDocument(try #require(file("case.yaml")))
        var count = 0
        for variant in [nil] + document.variants {
            for ending in ["", ".zh"] {
                guard let letter = file("letter\(variant.map { "." + $0.name } ?? "")\(ending).txt") else { continue }
                let own = try #require(
                    document.read(
                        variant, with: EmbeddedExample.book,
                        fileExists: { FileManager.default.fileExists(atPath: folder + "/" + $0) }
                    ).case)
                let review = try #require(LetterShop.reviewers[own.pack.id]).review(
                    LetterText(letter), about: ReviewSubject(case: own), in: .english, isReadingCopy: !ending.isEmpty)
                let isProved = ["exhibit", "附件"].contains { String(decoding: letter.bytes, as: UTF8.self).contains($0) }
                #expect(review.told.filter { isProved || $0 != "unproved" } == [], "\(letter.path)")
                count += 1
            }
        }
        #expect(count == Self.letters(in: folder))
    }

    @Test func inEveryFormat() throws {
        let made = try LetterShop.exampleCase()
        let letter = try #require(made.assemble().letters.first)
        for (name, bytes) in [
            ("letter.html", Array(letter.html().utf8)), ("letter.md", Array(letter.markdown().utf8)),
            ("letter.docx", letter.docx())
        ] {
            let review = try LetterShop.review(SourceFile(path: name, bytes: bytes), about: ReviewSubject(case: made))
            #expect(review.told == [], "\(name)")
            #expect(review.matrix.allSatisfy { $0.cells.allSatisfy { $0.state == .answered } }, "\(name)")
        }
    }

    /// What goes out together is no plan unless one of it is.
    @Test func lettersToSeveral() throws {
        let folder = EmbeddedExample.checkout.appendingPathComponent("rules/amazon/tests/own-photos")
        let own = try #require(
            read(
                String(contentsOf: folder.appendingPathComponent("case.yaml"), encoding: .utf8),
                with: EmbeddedExample.book
            ).case)
        #expect(
            try LetterShop.review(
                "To: Copper Cup LLC\n\nWe ask you to retract the complaint.\n", about: ReviewSubject(case: own)
            ).told == [])
    }

    /// Pages number their lists and head their tables with tags alone.
    @Test func pages() throws {
        let page = """
            <html><h2>Root causes</h2><ol><li><p>Three orders of 28 January 2019 were late:</p>\
            <ul><li>Order 111-0000001-0000001</li></ul></li><li>Some orders were lost.</li></ol>
            <h2>Actions taken</h2><table><tr><th>What was done and why</th><th>By</th></tr>\
            <tr><td>All 3 orders refunded on 2 March 2019 (exhibit A)</td><td>Li Wei</td></tr>
            <tr><td>The list of 3 March 2019 was printed again</td><td></td></tr></table></html>
            """
        let told = try LetterShop.review(page).told
        #expect(
            told == [
                "uncounted-cause: Some orders were lost.", "unnamed-action: The list of 3 March 2019 was printed again"
            ])
    }

    // MARK: Sections

    /// The same letter under headings of many kinds: whatever they look like, the action in the future is found, and
    /// only there.
    @Test(arguments: [
        ("## Root causes", "## Actions taken", "## Preventive measures"),
        ("**Root Cause(s):**", "**Corrective Actions:**", "**Preventative Actions:**"),
        ("1. Root cause", "2. Actions taken", "3. Steps to prevent"),
        ("A) Root cause analysis", "B) Corrective measures", "C) Long-term measures"),
        ("Root cause:", "Actions we have taken:", "Steps we have taken to prevent this:"),
        ("ROOT CAUSE", "CORRECTIVE ACTION", "PREVENTION"),
        ("What went wrong", "What we have done", "How we prevent future cases"), ("根本原因", "已采取的纠正措施", "预防措施")
    ])
    func headings(cause: String, action: String, prevention: String) throws {
        let letter = """
            \(cause)

            Three orders of 28 January 2019 were packed late, because the list was printed at 09:00.

            \(action)

            We will refund the 3 orders.

            \(prevention)

            Since 4 March 2019 Li Wei will compare the parcels with the list every day; the list is kept (exhibit A).

            Kind regards
            Chen Jie
            """
        let told = try LetterShop.review(letter).told
        #expect(told == ["future-action: will"])
    }

    /// What belongs to a section is told only where it is known which one it is.
    @Test(arguments: [
        "We will refund the 3 orders of 28 January 2019 (exhibit A).",
        "## Actions and prevention\n\nWe will refund the 3 orders of 28 January 2019 (exhibit A)."
    ])
    func withoutKnownSections(text: String) throws {
        #expect(try LetterShop.review(text).told == [])
    }

    @Test func sectionsByLinesWithAColonAndByWhatParagraphsSay() throws {
        let listed =
            """
            The reasons are as follows:

            1. Some orders were late.

            We will do the following:

            - Refund the buyers
            - We will train the packers

            """
        #expect(
            try LetterShop.review(listed).names.filter { $0 == "uncounted-cause" || $0 == "future-action" } == [
                "uncounted-cause", "future-action"
            ])
        let told =
            """
            The root cause of the late orders was that lists got lost.

            As corrective action, we will train the packers.

            """
        #expect(
            try LetterShop.review(told).names.filter { $0 == "uncounted-cause" || $0 == "future-action" } == [
                "uncounted-cause", "future-action"
            ])
    }

    @Test func linesThatAnEditorHasWrapped() throws {
        let wrapped =
            """
            Actions taken

            1. On 2 March 2019 Li Wei refunded the three orders named above in
               full, and the packers, who did not know of it before, will be
               trained on the new list.

            """
        #expect(try LetterShop.review(wrapped).told == ["future-action: will"])
        let long = "Actions taken\n\n1. We beg you to read\nthis: on 2 March 2019 Li Wei refunded 3 orders."
        #expect(try LetterShop.review(long).told == ["begging: We beg you"])
    }

    @Test func quotedMailIsNotTheLetter() throws {
        #expect(
            try LetterShop.review(
                LetterShop.plan() + "\n\n> Please give us a chance, we will train everybody.\n> We promise it.\n"
            ).told == [])
    }

    // MARK: The matrix

    private func subject(_ asks: String) throws -> ReviewSubject {
        let notice =
            """
            Your account has been deactivated. Your Order Defect Rate exceeded the target.
            Tell us:
            -- the root cause(s) of the \(asks)

            """
        return ReviewSubject(
            notice: NoticeReader(EmbeddedExample.book).diagnose(
                NoticeText(SourceFile(path: "notice.txt", text: notice))))
    }

    private func states(_ review: Review) -> [String] {
        review.matrix.map { row in
            "\(row.ask ?? row.violation.violation) " + row.cells.map(\.state.rawValue).joined(separator: " ")
        }
    }

    @Test func everyAskIsTiedToItsAnswers() throws {
        let letter = LetterShop.plan(
            cause:
                """
                A-to-z claims: 3 orders of 28 January 2019 were not on the list.

                2. Negative feedback: in 2 orders of 3 February 2019 the page showed an old photo (exhibit A).
                """,
            action:
                """
                On 2 March 2019 Li Wei refunded the 3 orders (cause 1).

                2. On 2 March 2019 Li Wei replaced the photo after the negative feedback.
                """,
            prevention:
                """
                Since 4 March 2019 Li Wei compares the parcels with the list every day and logs it.

                2. Since 4 March 2019 Chen Jie releases each page and logs it.
                """
        )
        let review = try LetterShop.review(letter, about: subject("A-to-z claims, negative feedback"))
        #expect(review.told == [])
        #expect(
            states(review) == [
                "claims answered answered answered unclear", "feedback answered answered answered answered"
            ])
    }

    @Test func whatIsNotAnsweredIsTold() throws {
        let letter = LetterShop.plan(
            cause: "A-to-z claims: 3 orders of 28 January 2019 were not on the list.",
            action: "On 2 March 2019 Li Wei refunded the 3 orders with A-to-z claims (exhibit A).")
        let review = try LetterShop.review(
            letter, about: subject("A-to-z claims, negative feedback, and service chargebacks"))
        #expect(
            states(review) == [
                "claims answered answered answered answered", "feedback missing unclear unclear unclear",
                "chargebacks missing unclear unclear unclear"
            ])
        #expect(
            review.findings.map(\.message) == [
                "on negative feedback the letter gives no root cause, "
                    + "and no action and no prevention says that it is about this",
                "on service chargebacks the letter gives no root cause, "
                    + "and no action and no prevention says that it is about this"
            ])
    }

    @Test func asksByOrderNumbersAndHeadings() throws {
        let letter = """
            # Plan of action

            ## Root causes

            ### A-to-z claims
            1. Order 111-0000001-0000001 of 28 January 2019 was not on the list.

            ### Negative feedback
            1. In 2 orders of 3 February 2019 the page showed an old photo.

            ## Actions taken
            - On 2 March 2019 Li Wei refunded order 111-0000001-0000001 (exhibit A).
            - On 2 March 2019 Li Wei replaced the photo, which the negative feedback was about.

            ## Prevention
            ### Negative feedback
            Since 4 March 2019 Chen Jie releases each page and logs it.
            """
        #expect(
            states(try LetterShop.review(letter, about: subject("A-to-z claims, negative feedback"))) == [
                "claims answered answered unclear answered", "feedback answered answered answered unclear"
            ])
    }

    @Test func aMissingSectionIsToldOnce() throws {
        let letter =
            """
            Root causes

            1. A-to-z claims and negative feedback: 3 orders of 28 January 2019 were late (exhibit A).

            """
        #expect(
            try LetterShop.review(letter, about: subject("A-to-z claims, negative feedback")).findings.map(\.message)
                == ["the letter has no action and no prevention"])
        let plain = "Three orders of 28 January 2019 were late (exhibit A)."
        #expect(
            try LetterShop.review(plain, about: subject("A-to-z claims, negative feedback")).findings.map(\.message)
                .contains("the letter does not show what is a root cause, an action or prevention"))
    }

    @Test func documentsThatTheNoticeNames() throws {
        let notice =
            "Your account has been deactivated. Plan of action. "
            + "Your Order Defect Rate exceeded the target. Send us a utility bill."
        let diagnosis = NoticeReader(EmbeddedExample.book).diagnose(
            NoticeText(SourceFile(path: "notice.txt", text: notice)))
        #expect(
            try LetterShop.review(LetterShop.plan(), about: ReviewSubject(notice: diagnosis)).findings.map(\.message)
                == ["the notice asks for “utility bill”, and the letter names none"])
        #expect(
            try LetterShop.review(
                LetterShop.plan(body: "The utility bill of 1 March 2019 is exhibit A."),
                about: ReviewSubject(notice: diagnosis)
            ).told == [])
    }

    // MARK: The route

    @Test func admissionsAndDenialsGoByTheRoute() throws {
        let sorry = "We apologize: it was our mistake. The invoices of 1 March 2019 are exhibit A."
        #expect(try LetterShop.review(sorry, about: ReviewSubject(route: "dispute")).names == ["admission"])
        #expect(try LetterShop.review(sorry).names == [])
        #expect(
            try LetterShop.review(LetterShop.plan(body: "We did nothing wrong in the case of 1 March 2019.")).told == [
                "denial: We did nothing wrong"
            ])
    }

    @Test func lengthIsThatOfTheText() throws {
        let sentence =
            "On 2 March 2019 Li Wei compared the parcels of the day "
            + "with the list of the morning and found nothing missing. "
        let long = LetterShop.plan(action: String(repeating: sentence, count: 45))
        let messages = try LetterShop.review(long).findings.map(\.message)
        #expect(messages == ["the letter is longer than advised: 1058 words, 800 are advised"])
        // Seven causes take more than six do, and no more than that.
        let causes = (1...7).map { "\($0). \(sentence)" }.joined(separator: "\n")
        #expect(
            try LetterShop.review(long.replacingOccurrences(of: "1. Three orders", with: causes + "\n8. Three orders"))
                .told == ["too-long"])
        let fitting = LetterShop.plan(
            cause: sentence + (2...7).map { "\n\($0). \(sentence)" }.joined(),
            action: String(repeating: sentence, count: 30))
        #expect(try LetterShop.review(fitting).told == [])
        // Rows of orders below an item are no reading matter.
        let rows = String(repeating: "\n   - Order 111-0000001-0000001 of 28 January 2019: A-to-z claim", count: 100)
        #expect(
            try LetterShop.review(LetterShop.plan(cause: "A hundred orders of 28 January 2019 were late:" + rows)).told
                == [])
    }

    /// A form with two boxes: what goes into the second is longer than it takes.
    @Test func lengthOfBoxes() throws {
        let book = try ruleBook(
            """
            === pack.yaml
            pack: test
            version: 1.0.0
            title: Test
            language: en
            routes:
              dispute:
                boxes:
                  - title: What happened
                    sections: [header, text, causes]
                    max-characters: 90
                    source: https://example.com/form
                    checked: 2026-03-05
                  - title: What was done
                    sections: [actions, prevention, exhibits, closing]
                    max-characters: 40
                    source: https://example.com/form
                    checked: 2026-03-05
            === review.yaml
            headings:
              cause: [root causes]
              action: [actions taken]
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
            Nothing.
            """)
        let letter =
            """
            Shop A

            ROOT CAUSES

            1. The list was lost.

            ACTIONS TAKEN

            1. We wrote a new list.
            2. We hung it up.

            """
        let findings = try Reviewer(#require(book.packs.first)).review(
            LetterText(SourceFile(path: "letter.txt", text: letter)), in: .english
        ).findings
        #expect(findings.map(\.message) == ["the box `What was done` takes 40 characters, this has 41"])
        #expect(findings.map { $0.place.file.position(ofByte: Int($0.place.range.start)).line } == [9])
    }

    // MARK: Languages

    @Test func findingsInChinese() throws {
        let review = try LetterShop.review(LetterShop.plan(action: "We will refund 3 orders."), in: .chinese)
        #expect(review.findings.map { $0.wording.text(in: .chinese) } == ["这件事尚未完成"])
        #expect(
            review.findings.map { $0.advice?.text(in: .chinese) } == ["写已完成的事、由谁、在哪一天完成；尚未做的写到预防部分"])
        let weak = try LetterShop.review(
            LetterShop.text("first-draft.txt"), about: ReviewSubject(case: LetterShop.exampleCase()), in: .chinese)
        #expect(!weak.findings.isEmpty)
        #expect(
            weak.findings.allSatisfy { finding in
                let told = [finding.wording, finding.advice].compactMap { $0?.text(in: .chinese) }.joined()
                return told.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            })
    }

    // MARK: Summaries

    @Test func theSummaryOfAWeakLetter() throws {
        let review = try LetterShop.review(
            LetterShop.text("first-draft.txt"), about: ReviewSubject(case: LetterShop.exampleCase()))
        #expect(
            review.summary() == """
                                                 root cause  action   prevention  exhibit
                A-to-z claims                    missing     unclear  missing     missing
                """.replacingOccurrences(of: "missing", with: "MISSING") + "\n" + """
                    packages without valid tracking  unclear     unclear  MISSING     MISSING

                    First complete the answer: A-to-z claims, packages without valid tracking.
                    Then correct 6 places where this has not been done yet (lines 23, 25, 27, 29, 31 …): \
                    tell what was done, by whom and on which date; what is still to come belongs to prevention.
                    After that 17 findings remain, first of all that something was not filled in (lines 3, 17).

                    """)
    }

    @Test func theLastFindingIsToldAlone() throws {
        let summary = try LetterShop.review(
            LetterShop.plan(action: "We will refund 3 orders (exhibit A).", body: "We beg you to read this plan.")
        ).summary()
        #expect(summary.hasSuffix("\nAfter that one finding remains: this begs (line 3).\n"), "\(summary)")
    }

    @Test func theSummaryOfAGoodLetter() throws {
        let summary = try LetterShop.review(
            LetterShop.text("by-hand.txt"), about: ReviewSubject(case: LetterShop.exampleCase()), in: .chinese
        ).summary()
        #expect(
            summary == """
                                  根本原因          措施                  预防措施      附件
                A-to-z 索赔       第 12、15、18 行  第 25、28、30、32 行  第 38、41 行  第 25、30、32 行
                无有效追踪的包裹  第 21 行          第 34 行              第 44 行      第 21、34 行

                通知要求的内容都已回答。
                没有发现其他会削弱申诉信的内容。
                发送前请用证明文件核对每个数字、日期和姓名：检查无法判断它们是否属实。

                """)
    }
}
