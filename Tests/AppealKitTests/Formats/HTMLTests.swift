import AppealKit
import Foundation
import RulePacks
import Testing
#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("HTML")
struct HTMLTests {
    @Test(arguments: Language.spoken)
    func itStandsForItself(language: Language) throws {
        let page = try LetterSamples.example(in: language).html()
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language == .chinese ? "zh-CN" : "en-GB")\">"))
        for word in ["<script", "src=", "href=", "url(", "@import", "<link", "<img", "http"] {
            #expect(!page.contains(word), "\(word)")
        }
    }

    /// Every block is there, in its order, with nothing added but the marks that a browser counts.
    @Test(arguments: Language.spoken)
    func itSaysWhatTheLetterSays(language: Language) throws {
        for letter in [try LetterSamples.example(in: language)]
            + (try LetterSamples.shop(in: language, ("late.guide: no", "late.guide: yes")))
        {
            #expect(try Page(letter.html()).texts == letter.texts)
        }
    }

    @Test func whatAValueHoldsIsText() throws {
        let letter = try LetterSamples.hostile()
        #expect(try Page(letter.html()).texts == letter.texts.map { $0.replacing("\u{FFFF}", with: "\u{FFFD}") })
        let both = BilingualLetter(letter, try LetterSamples.hostile(in: .chinese)).html()
        #expect(try Page(both).texts.contains(LetterSamples.hostileName.replacing("\u{FFFF}", with: "\u{FFFD}")))
    }

    @Test func listsAreLists() throws {
        let page = try LetterSamples.letter(of: "- One.\n- Two.\n\n1. Step.\n2. Step.\n\nText.\n\n{{ summaries }}")
            .html()
        #expect(
            page.contains(
                """
                <body>
                <ul>
                <li>One.</li>
                <li>Two.</li>
                </ul>
                <ol class="tight">
                <li value="1">Step.</li>
                <li value="2">Step.</li>
                </ol>
                <p>Text.</p>
                <p>X</p>
                </body>
                """
            ), "\(page)")
    }

    /// A page as XML, which ours are but for their first lines.
    struct Page {
        /// The text of each block, in its order.
        let texts: [String]

        init(_ page: String) throws {
            let body = "<body>" + (try #require(page.split(separator: "<body>", maxSplits: 1).last))
            let reader = Reader()
            let parser = XMLParser(
                data: Data(body.replacing("</html>\n", with: "").replacing("<br>", with: "<br/>").utf8))
            parser.delegate = reader
            try #require(parser.parse(), "\(String(describing: parser.parserError))")
            texts = reader.texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
        }

        private final class Reader: NSObject, XMLParserDelegate {
            var texts: [String] = [""]

            func parser(
                _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
                attributes: [String: String]
            ) {
                if !["span", "strong"].contains(name) { texts.append("") }
            }

            func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
            {
                if name != "strong" { texts.append("") }
            }

            func parser(_ parser: XMLParser, foundCharacters text: String) { texts[texts.count - 1] += text }
        }
    }
}
