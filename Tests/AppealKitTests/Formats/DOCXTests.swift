import RulePacks
import Testing
@testable import AppealKit

@Suite("DOCX")
struct DOCXTests {
    @Test(arguments: Language.spoken)
    func everyPartIsWellFormed(language: Language) throws {
        for letter in [try LetterSamples.example(in: language), try LetterSamples.hostile(in: language)] {
            let parts = try DOCXParts(letter.docx())
            #expect(parts.names.first == "[Content_Types].xml" && Set(parts.names).count == parts.names.count)
            for name in parts.names { #expect(parts.isWellFormed(name), "\(name)") }
        }
    }

    /// What is told of in one part is there in another.
    @Test func partsNameEachOther() throws {
        let parts = try DOCXParts(LetterSamples.example().docx())
        let types = try parts.text("[Content_Types].xml").matches(of: /PartName="\/([^"]+)"/).map { String($0.1) }
        #expect(Set(types) == Set(parts.names.filter { $0.hasSuffix(".xml") && $0 != "[Content_Types].xml" }))
        let targets = try parts.text("word/_rels/document.xml.rels").matches(of: /Target="([^"]+)"/).map {
            String($0.1)
        }
        #expect(targets.count >= 2)
        for target in targets { #expect(parts.names.contains("word/" + target)) }
        let styles = Set(try parts.text("word/styles.xml").matches(of: /w:styleId="([^"]+)"/).map { String($0.1) })
        let paragraphs = try parts.paragraphs()
        #expect(!paragraphs.isEmpty && paragraphs.allSatisfy { styles.contains($0.style) })
        let lists = Set(
            try parts.text("word/numbering.xml").matches(of: /<w:num w:numId="([^"]+)"/).map { String($0.1) })
        #expect(paragraphs.contains { !$0.list.isEmpty })
        #expect(paragraphs.allSatisfy { $0.list.isEmpty || lists.contains($0.list) })
    }

    @Test func headingsListsAndExhibitsHaveTheirStyles() throws {
        let letter = try #require(LetterSamples.shop().first)
        let paragraphs = try DOCXParts(letter.docx()).paragraphs()
        #expect(
            paragraphs.map { "\($0.style) \($0.list): \($0.text)" } == [
                "HeaderLine : Shop: Desk & Co.", "HeaderLine : 5 March 2026",
                "Normal : Of 1 March 2026: Late Parcels and Dirty Parcels.",
                "Normal : Late: 3% (3); required: at most 2.5%; lost: 1.", "Normal : Dirty: 1.", "Heading1 : Causes",
                "ListNumber 2: Two parcels were mislaid in Hall 1 and Hall 2, found on 1 February 2026.",
                "ListBullet2 1: 111-0000001-0000001, lost", "ListBullet2 1: 111-0000002-0000002",
                "ListContinue : (Late Parcels: delays and losses.)", "ListNumber 2: Packing was slow: 2 parcels.",
                "ListContinue : (Late Parcels: delays.)",
                "ListNumber 2: One parcel was mislaid in Hall 2 and Hall 3, found on 2 February 2026.",
                "ListBullet2 1: 111-0000004-0000004", "ListContinue : (Dirty Parcels: dirt.)",
                "Heading1 : Actions",
                "ListNumber 3: We searched Hall 1, Hall 2 and Hall 3 on 3 February 2026 (exhibit A).",
                "ListContinue : (Causes 1 and 3: delays, losses and dirt.)",
                "ListNumber 3: We refunded on 4 February 2026 (exhibit B):",
                "ListBullet2 1: 111-0000001-0000001: USD 5.00", "ListBullet2 1: 111-0000002-0000002: USD 6.50",
                "ListBullet2 1: 111-0000003-0000003: USD 7.00", "ListBullet2 1: 111-0000004-0000004: USD 8.00",
                "ListContinue : (Causes 1, 2 and 3: delays, losses and dirt.)",
                "Heading1 : Prevention", "ListNumber 4: Staff since 5 February 2026.",
                "ListContinue : (Cause 2: delays.)", "ListNumber 4: A shelf since 6 February 2026 (exhibit A).",
                "ListContinue : (Causes 1, 2 and 3: delays, losses and dirt.)", "Heading1 : Exhibits",
                "Exhibit : A.\tPhoto of Desk & Co.", "Exhibit : B.\tReceipts", "Normal : Desk & Co."
            ])
    }

    /// Steps that other text interrupts start anew, as their numbers do.
    @Test func numbersStartAnewWhereTheLetterDoes() throws {
        let parts = try DOCXParts(
            LetterSamples.letter(of: "1. One.\n2. Two.\n\nBetween.\n\n1. Again.\n- Loose.\n\n{{ summaries }}").docx())
        #expect(
            try parts.paragraphs().map { "\($0.style) \($0.list)" } == [
                "ListNumber 2", "ListNumber 2", "Normal ", "ListNumber 3", "ListBullet 1", "Normal "
            ])
        #expect(
            try parts.text("word/numbering.xml").contains(
                "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/>"
                    + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
            ))
    }

    @Test func whatAValueHoldsIsText() throws {
        let paragraphs = try DOCXParts(LetterSamples.hostile().docx()).paragraphs()
        #expect(paragraphs.last?.text == LetterSamples.hostileName.replacing("\u{FFFF}", with: "\u{FFFD}"))
    }

    @Test func itIsDatedAsTheLetter() throws {
        let properties = try DOCXParts(LetterSamples.example().docx()).text("docProps/core.xml")
        #expect(
            properties.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2019-03-05T00:00:00Z</dcterms:created>"))
        #expect(properties.contains("<dc:title>Order Defect Rate and Valid Tracking Rate</dc:title>"))
        let undated = try LetterSamples.letter(of: "{{ summaries }}", date: "")
        #expect(try !DOCXParts(undated.docx()).text("docProps/core.xml").contains("dcterms:created"))
    }

    @Test func chineseTextHasAChineseFont() throws {
        let parts = try DOCXParts(LetterSamples.example(in: .chinese).docx())
        #expect(
            try parts.text("word/styles.xml").contains("w:eastAsia=\"Microsoft YaHei\"")
                && parts.text("word/styles.xml").contains("<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/>"))
        #expect(
            try parts.text("word/document.xml").contains(
                "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">根本原因</w:t></w:r>"))
    }
    /// A letter, and a copy beside it in another language of East Asia.
    @Test func eachLanguageHasItsTagAndFont() throws {
        let (german, japanese) = try (#require(Language(rawValue: "de")), #require(Language(rawValue: "ja")))
        var document = DOCXDocument(language: german, beside: japanese, title: "x", date: nil)
        document.append(document.paragraph(.normal, "一", in: japanese))
        document.append(document.paragraph(.normal, "二", in: .chinese))
        let parts = try DOCXParts(document.bytes())
        let styles = try parts.text("word/styles.xml")
        #expect(styles.contains("w:eastAsia=\"Yu Gothic\""))
        #expect(styles.contains("<w:lang w:val=\"de-DE\" w:eastAsia=\"ja-JP\"/>"))
        #expect(try parts.text("docProps/core.xml").contains("<dc:language>de-DE</dc:language>"))
        let text = try parts.text("word/document.xml")
        #expect(text.contains("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">一</w:t>"))
        let own = "<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"Microsoft YaHei\"/><w:lang w:eastAsia=\"zh-CN\"/>"
        #expect(text.contains(own))
    }
}
