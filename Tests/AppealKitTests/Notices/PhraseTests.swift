import AppealKit
@testable import RulePacks
import SourceText
import Testing

@Suite("Phrases in packs")
struct PhraseTests {
    /// The findings of a pack whose violation has this `notice`.
    private func findings(_ notice: String, pack: String = "") -> [String] {
        let files = """
            === pack.yaml
            pack: test
            version: 1.0.0
            title: Test
            language: en
            \(pack)
            routes:
              dispute:
            === v.yaml
            violation: v
            title: V
            level: account
            notice:
              \(notice.indented(by: 2))
            facts:
              v.rate:
                type: percent
                ask: What?
              v.fault:
                type: yes-no
                ask: Whether?
            routes:
              - dispute
            === pack.md
            ## letter dispute
            {{ summaries }}
            === v.md
            ## summary
            It was {{ v.rate }} {% if v.fault %}here{% else %}there{% endif %}.

            """
        return RuleBook.compile(sources(files)).diagnostics.map { "\($0.code.rawValue): \($0.message)" }
    }

    @Test(
        arguments: [
            ("reads:\n  - your rate is {{ v.rate }}", nil),
            ("reads:\n  - your rate is {{ v.rat }}", "unknown-fact: there is no fact `v.rat`"),
            ("reads:\n  - your fault is {{ v.fault }}", "type-mismatch: a yes-no cannot be read from a phrase"),
            ("reads:\n  - your rate is {{ v.rate", "unclosed-tag: `{{` without `}}`"),
            ("reads:\n  - \"{{ v.rate }} is your rate\"", "bad-value: a phrase starts with words"),
            ("reads:\n  - your rate", "bad-value: this phrase reads nothing"),
            ("reads:\n  - your … {{ v.rate }}", "bad-value: there are no words after `…`"),
            ("says:\n  - your rate is …", "bad-value: there are no words after `…`"),
            ("says:\n  - \"?!\"", "bad-value: a phrase starts with words"),
            ("says:\n  - your rate is {{ v.rate }}", "not-allowed-here: `v.rate` cannot be read here"),
            ("says:\n  - weight: 3", "missing-key: `phrase` is missing"),
            ("says:\n  - none: [a b]", "missing-key: `phrase` is missing"),
            ("says:\n  - phrase: a b\n    weight: 9", "bad-value: `9` is not a weight"),
            ("says:\n  - phrase: a b\n    wait: 2", "unknown-key: unknown key `wait` in a phrase of a notice"),
            ("says: a b", "wrong-shape: `says` is a list"),
            ("says.de:\n  - zu viel", nil),
            ("says.german:\n  - zu viel", "unknown-key: `says` has no languages"),
            ("asks.de:\n  a:\n    title: A", "unknown-key: `asks` has no languages")
        ] as [(String, String?)])
    func whatIsWrongIsSaid(notice: String, finding: String?) {
        #expect(findings(notice) == [finding].compactMap(\.self))
    }

    @Test func longPhrasesAndManyAreRefused() {
        #expect(
            findings("says:\n  - \(Array(repeating: "word", count: 41).joined(separator: " "))") == [
                "limit: a phrase has at most 40 words and 9 parts"
            ])
        let many = (0...1_000).map { "  - phrase \($0)" }.joined(separator: "\n")
        #expect(findings("says:\n\(many)") == ["limit: a file has at most 1000 phrases"])
    }

    @Test func whatPackPhrasesMayRead() {
        #expect(
            findings(
                "says: [a b]", pack: "notice:\n  deadline:\n    - \"within {{ within }}\"\n    - \"by {{ until }}\""
            ).isEmpty)
        #expect(
            findings("says: [a b]", pack: "notice:\n  deadline:\n    - \"within {{ when }}\"") == [
                "not-allowed-here: `when` cannot be read here"
            ])
        #expect(
            findings("says: [a b]", pack: "notice:\n  common: [A - B]") == [
                "tells-nothing: this phrase does not distinguish `v` from others"
            ])
    }

    // MARK: Values in running text

    @Test(
        arguments: [
            (FactType.percent, " is 1.4 % now", nil), (.percent, ": 1.4% now", "1.4%"), (.percent, " 1,4 %", "1.4%"),
            (.percent, " ０.５％", "0.5%"), (.percent, " 12 per cent", "12%"),
            (.percent, " 1,234%", nil), (.percent, " 1.4", nil), (.percent, " 1.23456%", nil),
            (.percent, " 3 Prozent", "3%"), (.percent, " l.4%", nil),
            (.count, " 1,234 orders", "1234"), (.count, " 1.234 orders", "1234"), (.count, " 12.5", nil),
            (.count, " three (3) orders", "3"), (.count, " 5%", nil),
            (.count, " 99999999999999999999", nil),
            (.date, " March 2nd, 2019", "2019-03-02"), (.date, " Sat, 2 Mar 2019 10:00", "2019-03-02"),
            (.date, " 02.03.2019", "2019-03-02"), (.date, " 2019年3月2日", "2019-03-02"),
            (.date, " 2. März 2019", "2019-03-02"), (.date, " 02/03/2019", nil), (.date, " 13/03/2019", "2019-03-13"),
            (.date, " 03/13/2019", "2019-03-13"), (.date, " 2019-02-30", nil),
            (.date, " the 3rd of May 2020", nil), (.date, " 3rd of May 2020", "2020-05-03"), (.date, " 20190302", nil),
            (.duration, " 72 hours", "72 hours"), (.duration, " 72-hour", "72 hours"),
            (.duration, " three (3) business days", "3 days"), (.duration, " 14 天内", "14 days"),
            (.duration, " 48時間", "48 hours"), (.duration, " 6 months", nil), (.duration, " zehn Tagen", "10 days"),
            (.identifier(.asin), ": b0example1.", "B0EXAMPLE1"), (.identifier(.asin), ": B0EXAMPLE", nil),
            (.identifier(.orderID), " 111-0000001-0000001,", "111-0000001-0000001"),
            (
                .list(.identifier(.asin)), " B0EXAMPLE1, B0EXAMPLE2 and B0EXAMPLE3. B0EXAMPLE4",
                "[B0EXAMPLE1, B0EXAMPLE2, B0EXAMPLE3]"
            ),
            (.money(nil), " USD 12.50", "12.50 USD"), (.money(nil), " 12,50 EUR", "12.50 EUR"),
            (.money(nil), " USD 12.505", nil), (.money(nil), " BHD 1.234", nil), (.money(nil), " THE 12.50", nil),
            (.number, " 1.234", nil), (.number, " 1,234.5", "1234.5"), (.number, " 0.234", "0.234"),
            (.money(nil), " $12.50", nil), (.money(Currency("USD")), " $12.50", "12.50 USD"),
            (.text, ": Lamp 17, blue. It was", "Lamp 17, blue"), (.text, "\n\n", nil)
        ] as [(FactType, String, String?)])
    func values(type: FactType, text: String, value: String?) {
        let read = Array(text.utf8).withUnsafeBufferPointer { ValueScanner($0, at: 0).read(type)?.text }
        // What stands between the phrase and the value is no more than signs: ` is ` is a word of its own.
        #expect(read == value)
    }

    /// Every value that is read is one that a case may tell.
    @Test func valuesAreThoseOfCases() throws {
        for (type, text) in [
            (FactType.percent, "0,25 %"), (.date, "1. Mai 2020"), (.duration, "2 weeks"), (.count, "2,000"),
            (.number, "1.25"), (.money(nil), "GBP 3")
        ] {
            let read = try #require(
                Array(text.utf8).withUnsafeBufferPointer { ValueScanner($0, at: 0).read(type)?.text })
            _ = try Literal.read(told: read, as: type)
        }
    }
}
