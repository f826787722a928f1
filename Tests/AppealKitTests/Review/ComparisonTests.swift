import AppealKit
import RulePacks
import SourceText
import Testing

@Suite("Letters against their case")
struct ComparisonTests {
    private func review(_ letter: String, _ changes: [(String, String)] = []) throws -> Review {
        try LetterShop.review(
            changes.reduce(letter) { $0.replacingOccurrences(of: $1.0, with: $1.1) },
            about: ReviewSubject(case: LetterShop.exampleCase()))
    }

    private func own() throws -> String { try #require(LetterShop.exampleCase().assemble().letters.first).plainText() }

    /// Slips in our own letter, each as somebody's hand would make it.
    @Test(arguments: [
        (
            "Order Defect Rate: 1.4%", "Order Defect Rate: 1.2%",
            "`odr.rate` is `1.2%` in the letter, but `1.4%` in the case or the notice"
        ),
        (
            "3 of 214 orders", "3 of 241 orders",
            "`odr.orders` is `241` in the letter, but `214` in the case or the notice"
        ),
        (
            "13 February 2019);", "14 February 2019);",
            "`odr.to` is `2019-02-14` in the letter, but `2019-02-13` in the case or the notice"
        ),
        (
            "your notice of 1 March 2019", "your notice of 2 March 2019",
            "`notice.date` is `2019-03-02` in the letter, but `2019-03-01` in the case or the notice"
        ),
        (
            "Order 111-0000002-0000002 of 4 February 2019", "Order 111-0000002-0000002 of 14 February 2019",
            "`111-0000002-0000002` is `2019-02-14` in the letter, but `2019-02-04` in the case or the notice"
        ),
        (
            "A1EXAMPLE2TOKN", "A1EXAMPLE3TOKN",
            "this is another store's: here `A1EXAMPLE3TOKN`, elsewhere `A1EXAMPLE2TOKN`"
        ),
        (
            "Account: Example Store", "Account: Another Store",
            "this is another store's: here `Another Store (merchant token A1EXAMPLE2TOKN), "
                + "amazon.com`, elsewhere `Example Store`"
        ),
        ("Chen Jie, owner", "Chen Jei, owner", "the case writes `Chen Jie`, the letter `Chen Jei`"),
        ("Zhao Min (customer", "Min Zhao (customer", "the case writes `Zhao Min`, the letter `Min Zhao`"),
        ("owner, Example Store", "owner, Exampel Store", "the case writes `Example Store`, the letter `Exampel Store`")
    ])
    func slips(right: String, wrong: String, message: String) throws {
        #expect(try review(own()).told == [])
        let findings = try review(own(), [(right, wrong)]).findings
        #expect(findings.map(\.message) == [message])
    }

    @Test func ordersAndItemsThatTheCaseDoesNotKnow() throws {
        let findings = try review(
            own(),
            [
                ("Order 111-0000001-0000001: refunded", "Order 111-0000001-0000010: refunded"),
                ("detail page of ASIN B0EXAMPLE2 on", "detail page of ASIN B0EXAMPLE7 on")
            ]
        ).findings
        #expect(
            findings.map(\.message) == [
                "the case knows no order `111-0000001-0000010`", "the case knows no item `B0EXAMPLE7`"
            ])
        #expect(findings.map(\.hint) == ["is `111-0000001-0000001` meant?", "is `B0EXAMPLE1` meant?"])
    }

    /// What the letter knows beyond the case, and figures of another day, contradict nothing.
    @Test(arguments: [
        "On 1 March 2019 our Order Defect Rate: 1.4%; on 4 March 2019 the Order Defect Rate is now 0.6%.",
        "Order 111-0000001-0000001 was delivered on 20 March 2019 after all.",
        "Wang Fang helped Li Wei on 3 March 2019.",
        "The account health page of 1 March 2019 shows it.", "Case law of 1 March 2019 does not matter here."
    ])
    func contradictsNothing(sentence: String) throws {
        #expect(try review(LetterShop.plan(body: sentence)).names.filter { $0 != "letter-gap" } == [])
    }

    @Test func figuresAgainstTheNotice() throws {
        let notice =
            "Your account has been deactivated. "
            + "Your Order Defect Rate exceeded the target. Your order defect rate is 1.4%."
        let diagnosis = NoticeReader(EmbeddedExample.book).diagnose(
            NoticeText(SourceFile(path: "notice.txt", text: notice)))
        let review = try LetterShop.review(
            LetterShop.plan(body: "On 1 March 2019 the Order Defect Rate: 1.5% (exhibit A)."),
            about: ReviewSubject(notice: diagnosis))
        #expect(
            review.findings.map(\.message) == [
                "`odr.rate` is `1.5%` in the letter, but `1.4%` in the case or the notice"
            ])
        #expect(review.findings.first?.notes.first?.place.file.path == "notice.txt")
    }

    @Test func numbersOfOtherCases() throws {
        let changes = [("notice.case-id: none", "notice.case-id: \"10000000001\"")]
        let subject = ReviewSubject(case: try LetterShop.exampleCase(changes))
        let letter = LetterShop.plan(
            body:
                "This answers your notice of 1 March 2019, case ID 10000000001. "
                + "Please also look at case ID 10000000002."
        )
        #expect(try LetterShop.review(letter, about: subject).names.filter { $0 == "other-case" } == ["other-case"])
    }
}
