@testable import AppealKit
@testable import Archive
import Foundation
import SourceText
import Testing

@Suite("Letters in Word documents")
struct WordTests {
    private let bytes: [UInt8]

    init() throws { bytes = Array(try Data(contentsOf: LetterShop.folder.appendingPathComponent("word.docx"))) }

    private func letter(_ bytes: [UInt8]) throws -> LetterText {
        try LetterText(SourceFile(path: "letter.docx", bytes: bytes))
    }

    private func problem(_ bytes: [UInt8]) -> LetterProblem? {
        do { _ = try letter(bytes) } catch { return error as? LetterProblem }
        return nil
    }

    // MARK: Reading

    /// Headings by their style, whatever Word calls it, and by bold type; lists; a table, whose rows are entries; what
    /// is deleted or hidden is not there.
    @Test func placesAreParagraphs() throws {
        let review = try #require(LetterShop.reviewer).review(letter(bytes), in: .english)
        #expect(review.told == ["future-action: will", "placeholder: [name]"])
        #expect(review.findings.map { $0.place.file.position(ofByte: Int($0.place.range.start)).line } == [9, 14])
        #expect(
            review.findings[0].printed().hasPrefix(
                """
                letter.docx:9:4: error: this has not been done yet [amazon/future-action]
                    We will train the packers & the office.

                """
            ))
    }

    @Test func everyParagraphCounts() throws {
        let text = try letter(bytes)
        let lines = String(decoding: text.file.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.count == 16 && lines[1].isEmpty && lines[0] == "Example Store\u{2028}Merchant token: A1EXAMPLE2TOKN"
                && lines[15] == "Chen Jie")
        #expect(
            text.isWord
                && text.styles == [
                    3: .heading(1), 4: .entry(0), 5: .entry(1), 6: .bold, 7: .entry(0), 8: .entry(0), 9: .heading(1),
                    12: .entry(0), 13: .entry(1)
                ])
    }

    // MARK: Archives from outside

    @Test func everyBeginningIsRefused() {
        for count in stride(from: 4, to: bytes.count - 1, by: 3) {
            #expect(problem(Array(bytes[..<count])) == .damaged, "\(count)")
        }
    }

    /// Each byte of the archive changed in turn: it is read or refused, and never more than that.
    @Test func everyByteMayBeWrong() {
        for index in bytes.indices.dropFirst(4) {
            var changed = bytes
            changed[index] ^= 0xFF
            _ = problem(changed)
        }
    }

    private func changed(_ signature: [UInt8], _ offset: Int, _ new: [UInt8], all: Bool = false) -> [UInt8] {
        var changed = bytes
        let places = bytes.indices.filter { bytes[$0...].starts(with: signature) }
        #expect(!places.isEmpty)
        for at in places {
            for (index, byte) in new.enumerated() { changed[at + offset + index] = byte }
        }
        return changed
    }

    private static let directory: [UInt8] = [0x50, 0x4B, 0x01, 0x02], end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]

    @Test func encrypted() { #expect(problem(changed(Self.directory, 8, [1, 0])) == .encrypted) }

    @Test func packedOtherwise() { #expect(problem(changed(Self.directory, 10, [12, 0])) == .damaged) }

    /// A bomb says how large it is, or lies.
    @Test func bombs() {
        #expect(problem(changed(Self.directory, 24, [0xF0, 0xFF, 0xFF, 0xFF])) == .tooLarge)
        #expect(problem(changed(Self.directory, 24, [16, 0, 0, 0])) == .damaged)
    }

    @Test func absurdCounts() {
        #expect(problem(changed(Self.end, 10, [0xFE, 0xFF])) == .tooLarge)
        #expect(problem(changed(Self.end, 10, [200, 0])) == .damaged)
        #expect(problem(changed(Self.end, 16, [0xF0, 0xFF, 0xFF, 0x7F])) == .damaged)
        #expect(problem(changed(Self.directory, 42, [0xF0, 0xFF, 0xFF, 0x7F])) == .damaged)
    }

    @Test(arguments: [
        ("%PDF-1.7", LetterProblem.pdf), ("{\\rtf1", .richText), ("PK\u{3}\u{4}", .damaged)
    ])
    func otherFiles(start: String, expected: LetterProblem) {
        #expect(problem(Array((start + " and more").utf8)) == expected)
    }

    @Test(arguments: ["", "\n \n", "--\n", "<html><body><p> </p></body></html>"])
    func nothingToRead(text: String) { #expect(problem(Array(text.utf8)) == .empty) }

    @Test func otherArchives() throws {
        let name = Array("word/document.xml".utf8)
        var other = bytes
        let places = bytes.indices.filter { bytes[$0...].starts(with: name) }
        #expect(places.count >= 2)
        for at in places { other[at] = UInt8(ascii: "x") }
        #expect(problem(other) == .noDocument)
        #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) == .oldWord)
    }

    // MARK: Unpacking

    @Test(arguments: [
        "012300dcff54776f206f72646572732c2074776f206f72646572732c2074776f206f72646572732e",
        "0b29cf57c82f4a492d2ad65128c1cad60300"
    ])
    func blocks(hex: String) throws {
        let packed = stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
        #expect(
            String(decoding: try Inflate.unpack(packed, packed.indices, atMost: 35), as: UTF8.self)
                == "Two orders, two orders, two orders.")
        #expect(throws: Inflate.Problem.tooMuch) { _ = try Inflate.unpack(packed, packed.indices, atMost: 34) }
        #expect(throws: Inflate.Problem.damaged) { _ = try Inflate.unpack(packed, 0..<packed.count - 1, atMost: 35) }
    }

    @Test func anyBytesEnd() {
        for seed: UInt64 in 0..<2_000 {
            var random = SplitMix64(seed: seed)
            let packed = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            if let out = try? Inflate.unpack(packed, packed.indices, atMost: 10_000) {
                #expect(out.count <= 10_000, "seed \(seed)")
            }
        }
    }

    // MARK: XML from outside

    @Test(arguments: [
        "<w:p>", "<w:p><w:p><w:p>", "<w:t>a", "<w:p><w:r><w:t>&lt;&#x41;&amp;&unknown;</w:t>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><w:p><w:r><w:t>&b;</w:t></w:r></w:p>", "<w:p a=b>", "<w:p a='>", "</w:p></w:p>",
        "<", "<!--", "<![CDATA[",
        "<w:ilvl w:val='999999999999'/>"
    ])
    func oddXML(xml: String) {
        var scanner = XMLScanner(Array(xml.utf8))
        var count = 0
        while scanner.next() != nil, count < 100 { count += 1 }
        #expect(count < 100)
    }
}
