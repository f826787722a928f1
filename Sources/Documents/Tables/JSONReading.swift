import RuleModel
import SourceText

/// A JSON value and where it stands. Numbers stay as they are written: they are exact.
package struct JSONNode: Sendable {
    package indirect enum Content: Sendable {
        case null
        case flag(Bool)
        case number(String)
        case text(String)
        case list([JSONNode])
        case object([(key: Located<String>, value: JSONNode)])
    }

    package let content: Content
    package let range: SourceRange
}

/// Why a text is not JSON, and where.
package struct JSONProblem: Error, Sendable {
    package let wording: Wording
    package let range: SourceRange

    /// The same in English, for programs.
    package var message: String { wording.text(in: .english) }
}

extension JSONNode {
    /// Reads a document. Of JSON's rules only those are insisted on without which nothing could be understood: a comma
    /// too many is passed over.
    package static func read(_ file: SourceFile) throws(JSONProblem) -> JSONNode {
        var reader = JSONReader(bytes: file.bytes)
        return try reader.document()
    }

    /// The value of a key, whatever its capitals, hyphens and underscores; the last where it stands twice.
    package subscript(_ key: String) -> JSONNode? {
        guard case .object(let entries) = content else { return nil }
        return entries.last { plainKey($0.key.value) == plainKey(key) }?.value
    }

    package var entries: [(key: Located<String>, value: JSONNode)] {
        if case .object(let entries) = content { entries } else { [] }
    }

    /// The values of a list; one that stands alone is a list of one.
    package var elements: [JSONNode] { if case .list(let elements) = content { elements } else { [self] } }

    package var isObject: Bool { if case .object = content { true } else { false } }

    /// A text or number as it is written.
    package var scalar: String? {
        switch content {
        case .text(let text), .number(let text): text
        case .flag(let flag): flag ? "true" : "false"
        default: nil
        }
    }
}

/// A key without what programs change about it: `reporting_date_from` is `reportingDateFrom`.
package func plainKey(_ key: some StringProtocol) -> String {
    String(key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " })
}

private struct JSONReader {
    let bytes: [UInt8]
    var at = 0
    var depth = 0

    private static let deepest = Limit.jsonDepth.value

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: SourceFile.byteOrderMark) { at = 3 }
    }

    mutating func document() throws(JSONProblem) -> JSONNode {
        skipBlank()
        let node = try value()
        skipBlank()
        guard at >= bytes.count else { throw problem(.jsonMoreAfterEnd) }
        return node
    }

    private mutating func value() throws(JSONProblem) -> JSONNode {
        guard at < bytes.count else { throw problem(.jsonCutShort) }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try nested { reader throws(JSONProblem) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(JSONProblem) in try reader.list() }
        case UInt8(ascii: "\""):
            let text = try text()
            return JSONNode(content: .text(text.value), range: text.range)
        default: return try word()
        }
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(JSONProblem) -> JSONNode.Content
    ) throws(JSONProblem) -> JSONNode {
        guard depth < Self.deepest else {
            throw problem(.jsonTooDeep(most: Self.deepest))
        }
        let start = at
        depth += 1
        at += 1
        let content = try read(&self)
        depth -= 1
        return JSONNode(content: content, range: SourceRange(start: start, end: at))
    }

    private mutating func object() throws(JSONProblem) -> JSONNode.Content {
        var entries: [(key: Located<String>, value: JSONNode)] = []
        while try !closes(UInt8(ascii: "}")) {
            guard bytes[at] == UInt8(ascii: "\"") else { throw problem(.jsonNoKey) }
            let key = try text()
            skipBlank()
            guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else {
                throw problem(.jsonNoColon(key: clipped(key.value, to: 40)))
            }
            at += 1
            skipBlank()
            entries.append((key, try value()))
            try separate(UInt8(ascii: "}"))
        }
        return .object(entries)
    }

    private mutating func list() throws(JSONProblem) -> JSONNode.Content {
        var elements: [JSONNode] = []
        while try !closes(UInt8(ascii: "]")) {
            elements.append(try value())
            try separate(UInt8(ascii: "]"))
        }
        return .list(elements)
    }

    private mutating func closes(_ bracket: UInt8) throws(JSONProblem) -> Bool {
        skipBlank()
        guard at < bytes.count else { throw problem(.jsonOpenBracket) }
        guard bytes[at] == bracket else { return false }
        at += 1
        return true
    }

    private mutating func separate(_ bracket: UInt8) throws(JSONProblem) {
        skipBlank()
        guard at < bytes.count, bytes[at] != bracket else { return }
        guard bytes[at] == UInt8(ascii: ",") else { throw problem(.jsonNoComma) }
        at += 1
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word() throws(JSONProblem) -> JSONNode {
        let start = at
        while at < bytes.count, isWord(bytes[at]) { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        let range = SourceRange(start: start, end: at)
        switch word {
        case "null": return JSONNode(content: .null, range: range)
        case "true", "false": return JSONNode(content: .flag(word == "true"), range: range)
        default:
            guard let first = word.utf8.first, first == UInt8(ascii: "-") || isDigit(first) else {
                at = start
                throw problem(.jsonNoValue)
            }
            return JSONNode(content: .number(word), range: range)
        }
    }

    private mutating func text() throws(JSONProblem) -> Located<String> {
        let start = at
        var text: [UInt8] = []
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            if bytes[at] == UInt8(ascii: "\\") {
                try escape(into: &text)
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        guard at < bytes.count else {
            at = start
            throw problem(.jsonOpenText)
        }
        at += 1
        return Located(String(decoding: text, as: UTF8.self), SourceRange(start: start, end: at))
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONProblem) {
        guard at + 1 < bytes.count else { throw problem(.jsonOpenText) }
        let letter = bytes[at + 1]
        at += 2
        switch letter {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
        case UInt8(ascii: "u"): text.append(contentsOf: String(escapedCharacter()).utf8)
        default: text.append(letter)
        }
    }

    /// After `\u`; two that make one character are taken together.
    private mutating func escapedCharacter() -> Character {
        guard let first = hexadecimal() else { return "\u{FFFD}" }
        if (0xD800...0xDBFF).contains(first), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
            bytes[at + 1] == UInt8(ascii: "u")
        {
            at += 2
            if let second = hexadecimal(), (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return Character(scalar)
            }
        }
        return Unicode.Scalar(first).map(Character.init) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        guard at + 4 <= bytes.count, let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else { return nil }
        at += 4
        return value
    }

    private mutating func skipBlank() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || [0x2B, 0x2D, 0x2E].contains(byte)
    }

    private func problem(_ wording: Wording) -> JSONProblem {
        JSONProblem(wording: wording, range: SourceRange(start: min(at, bytes.count), end: min(at + 1, bytes.count)))
    }
}

package func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
