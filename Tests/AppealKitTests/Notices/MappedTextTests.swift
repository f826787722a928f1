import Documents
import Foundation
import LetterReading
import SourceText
import Testing

/// A text knows which byte of its file each of its own came from, however it was packed.
@Suite("Mapped texts")
struct MappedTextTests {
    /// Where each byte of some base64 came from: of the second, third and fourth of four signs.
    @Test func base64() {
        let text = Array((0..<2_000).map { "line \($0) of the notice\n" }.joined().utf8)
        let packed = Array(Data(text).base64EncodedData(options: [.lineLength76Characters, .endLineWithLineFeed]))
        let signs = packed.indices.filter { packed[$0] != 0x0A }
        let wanted = text.indices.map { signs[$0 / 3 * 4 + $0 % 3 + 1] }
        let read = MappedText(packed).decodedBase64()
        #expect(read.bytes == text)
        #expect(text.indices.map(read.source) == wanted)
        // A part of it, and it behind another.
        let part = read.part(1_001..<1_907)
        #expect(part.bytes.indices.map(part.source) == Array(wanted[1_001..<1_907]))
        var both = MappedText(Array("before".utf8), at: 90_000)
        both.append(part)
        #expect(both.bytes.indices.map(both.source) == Array(90_000..<90_006) + wanted[1_001..<1_907])
        var seen: [Int] = []
        both.forEach { seen.append($1) }
        #expect(seen == both.bytes.indices.map(both.source))
    }

    @Test func quotedPrintable() {
        let read = MappedText(Array("a=20=E9=C3=BCb=\n=\nc".utf8)).decodedQuotedPrintable()
        #expect(read.bytes == [0x61, 0x20, 0xE9, 0xC3, 0xBC, 0x62, 0x63])
        #expect(read.bytes.indices.map(read.source) == [0, 1, 4, 7, 10, 13, 18])
    }

    /// Of a large text in which each byte is packed for itself the line is known, and it takes no memory to speak of.
    @Test func whatIsPackedEverywhereIsKnownNearly() {
        let packed = Array(String(repeating: "a=41", count: 40_000).utf8)
        let read = MappedText(packed).decodedQuotedPrintable()
        let wanted = read.bytes.indices.map { $0 / 2 * 4 + $0 % 2 }
        #expect(read.bytes.indices.allSatisfy { abs(read.source(of: $0) - wanted[$0]) <= 64 })
        #expect((0..<10_000).allSatisfy { read.source(of: $0) == wanted[$0] })
    }

    /// A text that was cut within a character stays what it is.
    @Test func cutTextsKeepTheirEncoding() {
        let text = "您的店铺被停用"
        for count in 1...2 {
            let read = NoticeText(SourceFile(path: "n.txt", bytes: Array(text.utf8).dropLast(count)))
            #expect(String(decoding: read.text.bytes, as: UTF8.self) == String(text.dropLast()))
            #expect(read.remarks.isEmpty)
        }
        // One letter alone tells nothing.
        let western = NoticeText(SourceFile(path: "n.txt", bytes: Array("caf".utf8) + [0xE9]))
        #expect(String(decoding: western.text.bytes, as: UTF8.self) == "café")
    }

    @Test func rowsOfWords() {
        func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        let text = words("we sent the order late because the order was mislaid")
        let rows = [
            "the order was", "order late", "late because the", "the order is", "we", "mislaid we", "was mislaid"
        ]
        #expect(
            PhraseBook.stand(rows.map(words) + [[]], in: text) == [true, true, true, false, true, false, true, true])
        #expect(PhraseBook.stand([["a"], ["a", "a"]], in: ["a"]) == [true, false])
        #expect(PhraseBook.stand([], in: text).isEmpty && PhraseBook.stand([["a"]], in: []) == [false])
    }
}
