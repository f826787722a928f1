import Foundation
import Testing
#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The files in a document, read as a program reads them that opens it: by the directory at its end. What does not fit
/// together is an issue of the test.
struct DOCXParts {
    private(set) var names: [String] = []
    private var contents: [String: [UInt8]] = [:]

    init(_ bytes: [UInt8]) throws {
        func number(_ at: Int, _ width: Int) -> Int { (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) } }
        let end = bytes.count - 22
        try #require(end >= 0 && number(end, 4) == 0x0605_4B50, "no directory")
        var at = number(end + 16, 4)
        #expect(at + number(end + 12, 4) == end)
        for _ in 0..<number(end + 10, 2) {
            try #require(number(at, 4) == 0x0201_4B50)
            let (size, nameLength, start) = (number(at + 24, 4), number(at + 28, 2), number(at + 42, 4))
            let name = String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self)
            try #require(number(start, 4) == 0x0403_4B50)
            // From the version to the length of further fields both say the same.
            #expect(bytes[(start + 4)..<(start + 30)].elementsEqual(bytes[(at + 6)..<(at + 32)]), "\(name)")
            #expect(
                number(at + 10, 2) == 0 && number(at + 20, 4) == size && number(at + 12, 4) == 0x0021_0000, "\(name)")
            let content = Array(bytes[(start + 30 + nameLength)..<(start + 30 + nameLength + size)])
            #expect(UInt32(number(at + 16, 4)) == Self.checksum(content), "\(name)")
            names.append(name)
            contents[name] = content
            at += 46 + nameLength
        }
        #expect(at == end)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try #require(contents[name], "no \(name)"), as: UTF8.self)
    }

    /// Whether a part is well-formed XML.
    func isWellFormed(_ name: String) -> Bool { contents[name].map { XMLParser(data: Data($0)).parse() } ?? false }

    /// CRC-32, bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = ~0
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    /// Each paragraph of the document: its style, its number's list, its text with a tab for a tab.
    func paragraphs() throws -> [(style: String, list: String, text: String)] {
        let reader = ParagraphReader()
        let parser = XMLParser(data: Data(contents["word/document.xml"] ?? []))
        parser.delegate = reader
        #expect(parser.parse())
        return reader.paragraphs
    }

    private final class ParagraphReader: NSObject, XMLParserDelegate {
        var paragraphs: [(style: String, list: String, text: String)] = []
        private var isInText = false

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            switch name {
            case "w:p": paragraphs.append(("Normal", "", ""))
            case "w:pStyle": paragraphs[paragraphs.count - 1].style = attributes["w:val"] ?? ""
            case "w:numId": paragraphs[paragraphs.count - 1].list = attributes["w:val"] ?? ""
            case "w:tab": paragraphs[paragraphs.count - 1].text += "\t"
            case "w:t": isInText = true
            default: break
            }
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            if name == "w:t" { isInText = false }
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if isInText { paragraphs[paragraphs.count - 1].text += text }
        }
    }
}
