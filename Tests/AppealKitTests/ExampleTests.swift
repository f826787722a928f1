import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

@Suite("The example case")
struct ExampleTests {
    private func made() throws -> Case {
        let exists = { (path: String) in
            FileManager.default.fileExists(atPath: EmbeddedExample.folder.appendingPathComponent(path).path)
        }
        let (made, diagnostics) = read(EmbeddedExample.text, with: EmbeddedExample.book, fileExists: exists)
        #expect(diagnostics.isEmpty)
        return try #require(made)
    }

    private func letter(in language: Language) throws -> Letter {
        let assembly = try made().assemble(in: language)
        #expect(assembly.findings.isEmpty && assembly.letters.count == 1)
        return try #require(assembly.letters.first)
    }

    @Test func goldenLetters() throws {
        try expectGolden(letter(in: .english).plainText(), EmbeddedExample.folder.appendingPathComponent("letter.txt"))
        try expectGolden(
            letter(in: .chinese).plainText(), EmbeddedExample.folder.appendingPathComponent("letter.zh.txt"))
    }

    // MARK: Origins

    @Test(arguments: Language.spoken)
    func everySpanKnowsWhereItComesFrom(language: Language) throws {
        let letter = try letter(in: language)
        var notes = 0
        for block in letter.blocks {
            let spans = letter.spans(of: block)
            #expect(spans.map(\.text).joined() == letter.text(of: block))
            for (text, origin) in spans {
                guard let place = origin.fragment else {
                    notes += 1
                    #expect(
                        "(（".contains(text.prefix(1)) && spans.count == 1 && origin.item != nil && origin.fact == nil,
                        "\(text)")
                    continue
                }
                expectWritten(text, origin, place)
            }
        }
        #expect(notes == 14, "one below each item")
    }

    /// Literal text stands so in its fragment; a value stands for the fact named there.
    private func expectWritten(_ text: String, _ origin: Letter.Origin, _ place: Place) {
        let written = String(decoding: place.file.bytes[Int(place.range.start)..<Int(place.range.end)], as: UTF8.self)
        guard let fact = origin.fact else {
            let isNamed = ["{{ exhibit.", "{{ policy }}", "{{ violations }}"].contains { written.hasPrefix($0) }
            return #expect(isNamed || written.contains(text), "\(text) of \(written)")
        }
        #expect(
            written.hasPrefix("{{ ") && (written.contains(fact) || written.contains("row." + fact)),
            "\(fact) of \(written)")
    }

    @Test(arguments: [
        ("1.4%", "odr.rate", nil), ("22", "vtr.invalid", nil), ("88.04%", "vtr.rate", nil),
        ("5 March 2019", "letter.date", nil), ("picking", "step", "missed-shipment"),
        ("By assembling a unit from stock", "found-how", "unclear-instructions"),
        ("One order was", "orders", "missed-shipment"), ("the 3 orders", "orders", "settle-orders"),
        ("111-0000002-0000002", "order", "unclear-instructions"),
        ("replacement shipped with tracking", "settled", "settle-orders"), ("ePacket", "new-service", "switch-service"),
        ("98%", "act-below", "tracking-check"), ("exhibit B", nil, "settle-orders"), ("below 1%", nil, nil)
    ])
    func theFactOfAValue(text: String, fact: String?, item: String?) throws {
        let letter = try letter(in: .english)
        let spans = letter.blocks.flatMap { letter.spans(of: $0) }
        let origin = try #require(spans.first { $0.text == text && $0.origin.item == item }?.origin)
        #expect(origin.fact == fact)
    }

    /// Text under an `if`, or in a loop, knows the facts that let it stand.
    @Test(arguments: [
        ("no negative feedback", ["odr.feedback"]), ("3 A-to-z claims", ["odr.claims"]), ("); required: ", []),
        ("- Order ", ["orders"]), ("picking", [])
    ])
    func theFactsThatLetItStand(text: String, facts: [String]) throws {
        let letter = try letter(in: .english)
        let spans = letter.blocks.flatMap { block in
            letter.spans(of: block).map { (block.kind == .bullet ? "- " + $0.text : $0.text, $0.origin) }
        }
        #expect(try #require(spans.first { $0.0 == text }).1.conditions == facts)
    }

    // MARK: Markdown

    @Test(arguments: [
        ("A *b* _c_ [d](e) <f> `g` \\h", "A \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\\\h"),
        ("# no heading", "\\# no heading"), ("- no bullet", "\\- no bullet"), ("12. no item", "12\\. no item"),
        ("12) no item", "12\\) no item"), ("~~~ no code", "\\~~~ no code"), ("Home & Kitchen", "Home & Kitchen"),
        ("&copy; x", "\\&copy; x"), ("12 items. More", "12 items. More")
    ])
    func whatAValueHoldsIsText(value: String, markdown: String) throws {
        let made = try assembly(Shop.changed([("Desk & Co.", "'\(value)'")]), with: #require(Shop.book))
        #expect(
            made.letters.first?.markdown().hasSuffix("\n\n\(markdown)\n") == true,
            "\(made.letters.first?.markdown().suffix(80) ?? "")")
    }

    @Test func whatBelongsToATenthItemStandsBelowIt() throws {
        let cause =
            """
              - cause: mislaid
                answers: [delays]
                places: [x]
                found-on: 2026-02-01
                orders:
                  - order: 111-0000009-0000009
                    paid: 5 USD

            """
        let text = Shop.changed([("  - cause: slow\n", String(repeating: cause, count: 9) + "  - cause: slow\n")])
        let book = try #require(Shop.book)
        let markdown = try #require(assembly(text, with: book).letters.first).markdown()
        #expect(markdown.contains("\n9. ") && markdown.contains("\n   - 111-0000009-0000009\n\n   (Late"))
        #expect(markdown.contains("\n10. ") && markdown.contains("\n    - 111-0000009-0000009\n\n    (Late"))
    }
}
