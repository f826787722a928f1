import Foundation
import Testing

@Suite("appeal review")
struct ReviewToolTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Examples/new-store-2019", to: "case")
        try shop.copy("Tests/AppealKitTests/Review/Letters/first-draft.txt", to: "draft.txt")
        try shop.copy("Tests/AppealKitTests/Review/Letters/word.docx", to: "letter.docx")
    }

    private let notice =
        "Your selling privileges have been removed. Your order defect rate exceeded the target: "
        + "A-to-z claims. Submit a plan of action within 7 days."

    @Test func statusAndFormats() throws {
        let good = shop.appeal("review", "case/letter.txt", "--case", "case")
        #expect(good.status == 0 && good.out.isEmpty && good.error.isEmpty)
        let weak = shop.appeal("review", "draft.txt")
        #expect(
            weak.status == 1
                && weak.out.contains(
                    "draft.txt:5:1: warning: this flatters [amazon/flattery]\n    Thank you so much for")
        )
        #expect(weak.out.contains("\n  hint: strike it out; one line of thanks at the end is enough\n"))
        #expect(
            shop.appeal("review", "draft.txt", "--format", "compact").out.contains(
                "draft.txt:21:21: warning: this flatters [amazon/flattery]\n"))
        #expect(
            shop.appeal("review", "draft.txt", "--format", "github").out.contains(
                ",title=amazon/flattery::this flatters%0Ahint: "))
        #expect(
            shop.appeal("review", "draft.txt", "--language", "zh", "--format", "compact").out.contains(
                "draft.txt:5:1: 警告：这是在恭维 [amazon/flattery]\n"))
        let draft = try #require(shop.text("draft.txt"))
        #expect(
            shop.appeal("review", "-", "--format", "compact", input: draft).out.hasPrefix("standard input:1:1: "))
    }

    @Test func jsonAndSARIF() throws {
        let json = shop.appeal("review", "draft.txt", "--violation", "order-defect-rate", "--format", "json").out
        let document = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let findings = try #require(document["findings"] as? [[String: Any]])
        #expect(
            findings.contains { $0["code"] as? String == "review" && $0["rule"] as? String == "amazon/begging" }
                && findings.contains { $0["code"] as? String == "letter-gap" && $0["rule"] is NSNull })
        let matrix = try #require(document["matrix"] as? [[String: Any]])
        #expect(matrix.count == 1 && (matrix[0]["prevention"] as? [String: Any])?["state"] as? String == "missing")
        let sarif = shop.appeal("review", "draft.txt", "--format", "sarif").out
        #expect(
            sarif.contains(
                """
                "id": "amazon/begging",
                              "shortDescription": {
                                "text": "this begs"
                """
            ))
        #expect(sarif.contains("\"ruleId\": \"amazon/begging\""))
    }

    @Test func againstACaseANoticeOrAViolation() throws {
        try shop.write(notice, to: "notice.txt")
        try shop.edit("case/letter.txt", "3 of 214 orders", "3 of 241 orders")
        #expect(
            shop.appeal("review", "case/letter.txt", "--case", "case").out.contains(
                "error: `odr.orders` is `241` in the letter, but `214` in the case or the notice [letter-differs]"))
        #expect(shop.appeal("review", "case/letter.txt", "--notice", "notice.txt").status == 0)
        #expect(
            shop.appeal("review", "draft.txt", "--notice", "notice.txt").out.contains(
                "the letter has no prevention [letter-gap]"))
        #expect(
            shop.appeal("review", "draft.txt", "--violation", "amazon/valid-tracking-rate", "--summary").out
                .hasPrefix(
                    "                                 root cause"))
        try shop.write("Hello", to: "hello.txt")
        #expect(
            shop.appeal("review", "case/letter.txt", "--notice", "hello.txt").error.contains(
                "hello.txt: this is no notice that the packs know"))
    }

    @Test func wordDocuments() throws {
        #expect(
            shop.appeal("review", "letter.docx", "--format", "compact").out.hasPrefix(
                "letter.docx:9:4: error: this has not been done yet [amazon/future-action]\n"))
        #expect(
            shop.appeal("review", "letter.docx", "--violation", "order-defect-rate", "--summary").out.contains(
                "par. "))
        try shop.write("PK\u{3}\u{4} and no more", to: "broken.docx")
        let broken = shop.appeal("review", "broken.docx")
        #expect(
            broken.status == 2 && broken.out.isEmpty
                && broken.error == "appeal: broken.docx: the document is damaged: open it in Word and save it again\n")
    }

    @Test func wrongUse() throws {
        #expect(shop.appeal("review").status == 2)
        #expect(shop.appeal("review", "nothing.txt").status == 2)
        #expect(
            shop.appeal("review", "draft.txt", "--case", "case", "--violation", "order-defect-rate").status == 2)
        #expect(
            shop.appeal("review", "draft.txt", "--violation", "order-defect").error.contains(
                "there is no violation `order-defect`"))
        #expect(shop.appeal("review", "draft.txt", "--route", "disputes").error.contains("dispute"))
        #expect(shop.appeal("review", "draft.txt", "--summary", "--format", "json").status == 2)
    }

    /// A letter tells by the marketplace's name whose it is; a pack without a review of its own has the rules beside
    /// it.
    @Test func severalPacks() throws {
        try shop.write(
            "pack: kiosk\nversion: 1.0.0\ntitle: Corner Kiosk\nlanguage: en\nroutes:\n  dispute:\n    to: us\n",
            to: "own/rules/kiosk/pack.yaml")
        try shop.write(
            "violation: late\ntitle: Late parcels\nlevel: account\nroutes:\n  - dispute\n",
            to: "own/rules/kiosk/late.yaml")
        try shop.write("## letter dispute\n{{ summaries }}\n", to: "own/templates/kiosk/pack.md")
        try shop.write("## summary\nParcels were late.\n", to: "own/templates/kiosk/late.md")
        try shop.copy("rules/review.yaml", to: "own/rules/review.yaml")
        try shop.write("Dear Corner Kiosk, we beg you.", to: "kiosk.txt")
        try shop.write("We beg you.", to: "nobody.txt")
        #expect(
            shop.appeal("review", "kiosk.txt", "--packs", "own", "--format", "compact").out.contains(
                "kiosk.txt:1:20: warning: this begs [kiosk/begging]\n"))
        #expect(
            shop.appeal("review", "draft.txt", "--packs", "own", "--format", "compact").out.contains(
                "[amazon/begging]"))
        try shop.write("Dear kiosk, we beg you.", to: "by-id.txt")
        #expect(
            shop.appeal("review", "by-id.txt", "--packs", "own", "--format", "compact").out.contains(
                "[kiosk/begging]"))
        #expect(
            shop.appeal("review", "nobody.txt", "--packs", "own", "--format", "compact").out.contains(
                "nobody.txt:1:1: warning: this begs [amazon/begging]"))
        try shop.write("Amazon and Corner Kiosk: we beg you.", to: "both.txt")
        #expect(shop.appeal("review", "both.txt", "--packs", "own").error.contains("for which marketplace?"))
    }

    @Test func theRules() throws {
        let rules = shop.appeal("review", "--rules")
        #expect(
            rules.status == 0
                && rules.out.contains(
                    """
                    /begging: this begs
                      strike it out; whoever decides looks for causes, actions and proof, and for nothing else
                      ✗ Please give us one more chance
                    """
                ))
        #expect(shop.appeal("review", "--rules", "--language", "zh").out.contains("/begging：这是在恳求\n"))
    }
}
