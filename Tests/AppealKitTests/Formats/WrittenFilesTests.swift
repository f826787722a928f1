import Foundation
import RulePacks
import Testing
@testable import AppealKit

/// Every file that is written is opened by something that did not write it, with names that a careless format would
/// take for its own signs.
@Suite("Written files")
struct WrittenFilesTests {
    private static let title = #"Late & <Lost> "Parcels" ]]> 'x' \ 订单"#

    private func letter(in language: Language = .english) throws -> Letter {
        let quoted = "\"" + Self.title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let files = Shop.files.replacing("title: Late Parcels", with: "title: \(quoted)")
            .replacing("title.zh: 迟发", with: "title.zh: \(quoted)").replacing("ask: Photo\n", with: "ask: \(quoted)\n")
        #expect(files != Shop.files)
        let letters = try assembly(Shop.full, with: try ruleBook(files), in: language).letters
        return try #require(letters.first)
    }

    @Test(arguments: Language.spoken) func wordFilesAreXMLAndSayTheTitle(language: Language) throws {
        let parts = try DOCXParts(letter(in: language).docx())
        #expect(parts.names.count >= 6)
        for name in parts.names { #expect(parts.isWellFormed(name), "\(name)") }
        let escaped = Self.title.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        #expect(
            try parts.text("docProps/core.xml").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("&#39;", with: "'").contains(escaped))
        #expect(try parts.paragraphs().contains { $0.text.contains(Self.title) })
    }

    @Test func twoLanguagesBesideEachOther() throws {
        let both = BilingualLetter(try letter(), try letter(in: .chinese))
        let parts = try DOCXParts(both.docx())
        #expect(parts.names.count >= 6)
        for name in parts.names { #expect(parts.isWellFormed(name), "\(name)") }
        #expect(try HTMLTests.Page(both.html()).texts.contains { $0.contains(Self.title) })
    }

    @Test func pagesSayTheTitle() throws {
        let letter = try letter()
        #expect(try HTMLTests.Page(letter.html()).texts == letter.texts)
        #expect(letter.texts.contains { $0.contains(Self.title) })
        #expect(letter.html().contains("<title>Late &amp; &lt;Lost&gt;"), "\(letter.html().prefix(300))")
    }

    @Test func jsonSaysWhatTheLetterSays() throws {
        let letter = try letter()
        let json = try JSONSerialization.jsonObject(with: Data([letter].json().utf8)) as? [String: Any]
        let letters = try #require(json?["letters"] as? [[String: Any]])
        #expect(letters.count == 1)
        func texts(_ blocks: Any?) -> [String] {
            (blocks as? [[String: Any]] ?? []).flatMap { [$0["text"] as? String ?? ""] + texts($0["below"]) }
        }
        #expect(texts(letters.first?["blocks"]) == letter.texts)
    }
}
