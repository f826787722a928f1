import Foundation
import Testing

@Suite("appeal explain and words")
struct ExplainToolTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Examples/new-store-2019", to: "case")
    }

    @Test func explainTellsWhereSentencesComeFromAndWhyOthersAreNotThere() throws {
        let run = shop.appeal("explain", "case", "--language", "en")
        #expect(run.status == 0 && run.error.isEmpty)
        #expect(
            run.out.contains(
                """

                Date: 5 March 2019
                    templates/amazon/pack.md:6
                    letter.date: 5 March 2019  (case/case.yaml:7)

                """
            ))
        #expect(
            run.out.contains(
                "\nCauses that are not there\n  order-defect-rate: the case does not name: late-dispatch, "))
        #expect(
            run.out.contains("    odr.claims is 3 (How many A-to-z claims? 0 if none); the condition: odr.claims > 0\n")
        )
        #expect(shop.appeal("explain", "case", "--language", "zh").out.contains("\n未列入的原因\n"))
        #expect(
            shop.appeal("explain", "case", "--format", "json").out.hasPrefix(
                "{\n  \"version\": 1,\n  \"letters\": ["))
    }

    /// The letter's sentences alone.
    @Test func draftWithOrigin() throws {
        let explained = shop.appeal("explain", "case", "--language", "en").out
        let run = shop.appeal("draft", "case", "--origin", environment: ["LC_ALL": "en_US.UTF-8"])
        #expect(run.status == 0 && run.out.count > 1_000 && explained.hasPrefix(run.out))
        #expect(!run.out.contains("not there"))
    }

    @Test func wordsShowsEachSectionAndComparesCases() throws {
        let run = shop.appeal("words", "case", "--language", "en")
        #expect(
            run.status == 0 && run.out.hasPrefix("plan-of-action: ") && run.out.contains("\n  causes: ")
                && run.out.contains("(at least 30%)"))
        try shop.copy("Examples/new-store-2019", to: "others/copy")
        try shop.copy("rules/amazon/tests/broken-jugs", to: "others/jugs")
        let compared = shop.appeal("words", "case", "others", "--language", "en")
        #expect(
            compared.status == 1
                && compared.out.contains(
                    "the same as in others/copy/case.yaml: 100% of all, "
                        + "of what the seller said 100%: too much of another case\n"
                ))
        #expect(
            compared.out.contains("the same as in others/jugs/case.yaml: ")
                && !compared.out.contains("jugs/case.yaml: 100%"))
    }

    @Test func whatIsMissingIsAsked() throws {
        try shop.edit("case/case.yaml", "\n  odr.orders: 214", "")
        for command in ["explain", "words"] {
            let run = shop.appeal(command, "case", "--language", "en")
            #expect(run.status == 1 && run.out.contains("odr.orders"), "\(command)")
        }
    }
}
