import AppealKit
import SourceText
import Testing

/// Letters that were made to take long or to break something.
@Suite("Hostile letters")
struct HostileLetterTests {
    private func repeated(_ text: String, to count: Int) -> String {
        String(repeating: text, count: count / text.utf8.count + 1)
    }

    @Test func aMegabyte() throws {
        let letter =
            "Root causes\n\n"
            + repeated(
                "1. Please give us a chance, we will train the [ASIN] packers. "
                    + "We promise it at 555-010-0199, and if not, order 111-0000001-0000001!\n",
                to: 1_000_000)
        let review = try LetterShop.review(letter, about: ReviewSubject(case: LetterShop.exampleCase()))
        #expect(review.findings.count == 251, "the rest is counted")
    }

    @Test(arguments: [
        "will ", "that will ", "if ", "|", "| -\n", "[", "[a", "{", "{a", "{{", "*", "* ", "**a ", "_", "_a", "x-", "X",
        "(", "+1 ", "0", "0 ", "0-", "(0", "@", "a@", "a@b.", "a.b/", "http://", "\"", "\" a", "“", "“a", "> ", "# ",
        "1. ", "1.\n", "- a\n",
        "ROOT CAUSES\n", "Root cause: ", "Root causes:\n\n", "A\n\n", "12 Example Street ", "DE00 ", "4111 ",
        "not please give us a chance ", "a\u{2028}", "因", "。", "\u{301}", "cause 1 ", "March 1 ", "Example Store ",
        "Order 111-0000001-0000001 of "
    ])
    func onePartOverAndOver(part: String) throws {
        let size = runsLongTests ? 20_000 : 6_000
        let subject = ReviewSubject(case: try LetterShop.exampleCase())
        _ = try LetterShop.review("A " + repeated(part, to: size), about: subject).summary()
        _ = try LetterShop.review("Actions taken\n\n1. " + repeated(part, to: size), about: subject)
    }

    @Test func everyBeginning() throws {
        let text = Array(try LetterShop.text("by-hand.txt").utf8)
        for count in stride(from: 1, to: text.count, by: runsLongTests ? 37 : 151) {
            _ = try LetterShop.review(SourceFile(path: "letter.txt", bytes: Array(text[..<count])))
        }
    }

    @Test func anyBytes() throws {
        for seed: UInt64 in 0..<50 {
            var random = SplitMix64(seed: seed)
            let bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
            let findings = try LetterShop.review(SourceFile(path: "letter.txt", bytes: [0x20] + bytes)).findings
            #expect(
                findings.allSatisfy { Int($0.place.range.end) <= $0.place.file.bytes.count && !$0.printed().isEmpty },
                "seed \(seed)")
        }
    }
}
