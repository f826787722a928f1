import AppealKit
import Foundation
import RulePacks
import Testing

/// Every format of two cases, byte for byte as it was read and kept.
@Suite("Formats, as they were kept")
struct GoldenFormatTests {
    private static let folder = EmbeddedExample.checkout.appendingPathComponent("Tests/AppealKitTests/Golden")

    private func expect(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
        try expectGolden(text, Self.folder.appendingPathComponent(name), at: location)
    }

    @Test func example() throws {
        let (letter, copy) = (try LetterSamples.example(), try LetterSamples.example(in: .chinese))
        try expect(letter.markdown(), "example.md")
        try expect(letter.html(), "example.html")
        try expect(copy.html(), "example.zh.html")
        try expect(BilingualLetter(letter, copy).html(), "example.bilingual.html")
        try expect(letter.boxes.text(rest: letter.textInNoBox, in: .english), "example.boxes.txt")
        try expect(copy.boxes.text(rest: copy.textInNoBox, in: .chinese), "example.boxes.zh.txt")
        let index = try ExhibitIndex(letter) { path, name in
            var reader = ExhibitFileReader()
            reader.read(Array(try Data(contentsOf: EmbeddedExample.folder.appendingPathComponent(path))))
            return reader.file(named: name)
        }
        try expect(index.plainText(), "example.exhibits.txt")
        try expect(index.html(), "example.exhibits.html")
        try expect(try DOCXParts(letter.docx()).text("word/document.xml"), "example.document.xml")
    }

    /// The origins of the JSON are lines of a template; those of the shop change with this test alone.
    @Test func shop() throws {
        let letters = try LetterSamples.shop()
        let (letter, copy) = (try #require(letters.first), try #require(LetterSamples.shop(in: .chinese).first))
        try expect(letter.plainText(), "shop.txt")
        try expect(letter.markdown(), "shop.md")
        try expect(letter.html(), "shop.html")
        try expect(letters.json(), "shop.json")
        try expect(try LetterSamples.shop(("late.guide: no", "late.guide: yes")).json(), "shop-with-steps.json")
        try expect(BilingualLetter(letter, copy).html(), "shop.bilingual.html")
        try expect(letter.boxes.text(rest: letter.textInNoBox, in: .english), "shop.boxes.txt")
        try expect(try DOCXParts(letter.docx()).text("word/document.xml"), "shop.document.xml")
        try expect(
            try DOCXParts(BilingualLetter(letter, copy).docx()).text("word/document.xml"), "shop.bilingual.document.xml"
        )
    }

    @Test(arguments: Language.spoken)
    func sameLetterSameBytes(language: Language) throws {
        let (one, other) = (try LetterSamples.example(in: language), try LetterSamples.example(in: language))
        #expect(one.docx() == other.docx() && one.html() == other.html() && [one].json() == [other].json())
        let copy = try LetterSamples.example(in: .chinese)
        #expect(BilingualLetter(one, copy).docx() == BilingualLetter(other, copy).docx())
    }
}
