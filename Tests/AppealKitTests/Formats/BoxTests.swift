import RulePacks
import SourceText
import Testing
@testable import AppealKit

@Suite("Boxes of a form")
struct BoxTests {
    @Test func eachSectionGoesIntoItsBox() throws {
        let letter = try #require(LetterSamples.shop().first)
        #expect(letter.boxes.map { $0.title.text(in: .english) } == ["What happened", "What you did", "What you do"])
        #expect(letter.boxes.map { $0.title.text(in: .chinese) } == ["经过", "措施", "预防"])
        #expect(
            letter.boxes[0].text.hasPrefix("Of 1 March 2026: Late Parcels and Dirty Parcels.\n\nLate: 3% (3)")
                && letter.boxes[0].text.contains("\n\nCAUSES\n\n1. Two parcels"))
        #expect(
            letter.boxes[1].text.hasPrefix("1. We searched")
                && letter.boxes[1].text.hasSuffix("(Causes 1, 2 and 3: delays, losses and dirt.)"),
            "the form says what its heading says")
        #expect(
            letter.boxes[2].text.hasPrefix("1. Staff since")
                && letter.boxes[2].text.hasSuffix("\n\nEXHIBITS\n\nA. Photo of Desk & Co.\nB. Receipts"))
        #expect(letter.textInNoBox == "Shop: Desk & Co.\n5 March 2026\n\nDesk & Co.")
    }

    /// All of the letter is in the boxes or told to be in none.
    @Test(arguments: Language.spoken)
    func nothingIsLost(language: Language) throws {
        for letter in [try LetterSamples.example(in: language), try #require(LetterSamples.shop(in: language).first)] {
            let said = letter.boxes.map(\.text).joined(separator: "\n") + letter.textInNoBox
            let blocks = letter.blocks.filter { $0.kind != .heading }
            #expect(blocks.count > 5)
            for block in blocks { #expect(said.contains(letter.text(of: block))) }
        }
    }

    @Test func aRouteWithoutBoxesHasNone() throws {
        let letters = try LetterSamples.shop(("late.guide: no", "late.guide: yes"))
        #expect(letters.map(\.boxes.count) == [0, 3])
        #expect(letters[0].textInNoBox == String(letters[0].plainText().dropLast()))
    }

    @Test(arguments: [
        ("", 0, 0), ("A-to-z claims, 3 of 214.", 24, 5), ("a\nb", 3, 2), ("😀 é", 4, 1), ("订单缺陷率：1.4%", 10, 6),
        ("用 ePacket，已发", 12, 4), ("（A、B）", 5, 2), ("- - (…)", 7, 0)
    ])
    func counts(text: String, characters: Int, words: Int) {
        let box = LetterBox(title: Translations(), text: text, maxCharacters: nil)
        #expect(box.characters == characters && box.words == words && box.fits)
    }

    // MARK: Limits

    private func findings(limit: Int, in language: Language? = nil, allowing: String = "") throws -> [Diagnostic] {
        let text = allowing.isEmpty ? Shop.full : Shop.changed([("causes:\n", allowing + "\ncauses:\n")])
        let (made, found) = read(text, with: try LetterSamples.shopBook(limit: limit))
        return found + (made?.assemble(in: language).findings ?? [])
    }

    @Test func whatIsTooLongIsFound() throws {
        let size = try #require(LetterSamples.shop().first?.boxes[0].characters)
        #expect(try findings(limit: size).isEmpty)
        let found = try findings(limit: size - 1)
        #expect(found.map(\.code) == [.boxTooLong] && found[0].severity == .warning)
        #expect(
            found[0].message == "the box `What happened` takes \(size - 1) characters, its text has \(size)"
                && found[0].hint?.contains("by 1 character;") == true)
        #expect(found[0].place.file.line(ofByte: Int(found[0].place.range.start)) == "causes:")
    }

    @Test func onlyTheLetterThatIsSentHasToFit() throws { #expect(try findings(limit: 1, in: .chinese).isEmpty) }

    @Test func itMayBeAllowed() throws {
        #expect(try findings(limit: 1, allowing: "# allow box-too-long: this form takes more today").isEmpty)
    }

    @Test func aBoxSaysHowMuchItTakes() throws {
        let letter = try #require(LetterSamples.shop(limit: 2_000).first)
        let size = letter.boxes[0].characters
        #expect(
            letter.boxes.text(rest: "", in: .english).hasPrefix("===== What happened (\(size) of 2000 characters, "))
        #expect(letter.boxes.text(rest: "x", in: .chinese).hasPrefix("===== 经过（\(size) 个字符，上限 2000；"))
        #expect(letter.boxes.text(rest: "x", in: .chinese).hasSuffix("\n\n===== 不属于任何文本框 =====\n\nx\n"))
    }

    // MARK: Packs

    @Test(arguments: [
        ("sections: [actions]", "sections: [action]", DiagnosticCode.badValue, "`action` is no section of a letter"),
        ("sections: [actions]", "sections: [causes]", .duplicateName, "`causes` has its box already"),
        ("title: What you did", "titel: What you did", .unknownKey, "unknown key `titel` in a box"),
        ("            sections: [actions]\n", "", .missingKey, "`sections` is missing"),
        ("title.zh: 措施", "# none", .missingTranslation, "`title` has no `title.zh` beside it"),
        ("sections: [actions]", "sections: actions", .wrongShape, "`sections` is a list"),
        (
            "sections: [actions]",
            """
            sections: [actions]
                        max-characters: many
                        source: s
                        checked: 2026-01-01
            """,
            .badValue, "`many` is not a number of characters"
        ),
        (
            "sections: [actions]",
            """
            sections: [actions]
                        max-characters: 0
                        source: s
                        checked: 2026-01-01
            """,
            .badValue, "`0` is not a number of characters"
        ),
        (
            "sections: [actions]", "sections: [actions]\n            max-characters: 10\n            source: s",
            .missingKey, "`checked` is missing"
        ),
        (
            "sections: [actions]",
            "sections: [actions]\n            max-characters: 10\n            checked: 2026-01-01", .missingKey,
            "`source` is missing"
        )
    ])
    func whatIsWrongWithABox(old: String, new: String, code: DiagnosticCode, message: String) throws {
        let files = Shop.files.replacing(
            "    checked: 2026-01-01\n  dispute:",
            with: """
                    checked: 2026-01-01
                    boxes:
                          - title: What happened
                            title.zh: 经过
                            sections: [text, causes]
                          - title: What you did
                            title.zh: 措施
                            sections: [actions]
                  dispute:
                """)
        #expect(RuleBook.compile(sources(files)).diagnostics.isEmpty)
        let broken = files.replacing(old, with: new)
        try #require(broken != files)
        let found = RuleBook.compile(sources(broken)).diagnostics
        #expect(
            found.map(\.code) == [code] && found.first?.message == message, "\(found.map { $0.printed() }.joined())")
    }
}
