/// The tokens of a Swift file, as far as faults need them: names, numbers, signs, brackets; texts are one token each,
/// comments none.
struct Token {
    enum Kind { case word, number, text, sign, open, close }

    let kind: Kind
    let text: String
    let range: Range<Int>
    let line: Int
    /// Whether white space or a line break stands before and after it.
    var hasSpaceBefore = false
    var hasSpaceAfter = false
    /// Of a bracket the number of its partner.
    var partner: Int?
}

func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes: bytes)
    lexer.run()
    return lexer.tokens
}

private struct Lexer {
    let bytes: [UInt8]
    var tokens: [Token] = []
    private var at = 0
    private var line = 1
    private var open: [Int] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() {
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x0A { line += 1 }
            if byte <= 0x20 {
                if let last = tokens.indices.last { tokens[last].hasSpaceAfter = true }
                at += 1
            } else if starts("//") {
                while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            } else if starts("/*") {
                while at < bytes.count, !starts("*/") { skip() }
                at += 2
            } else {
                let start = at
                let kind = take(byte)
                append(kind, start)
            }
        }
    }

    private func starts(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

    private mutating func skip() {
        if bytes[at] == 0x0A { line += 1 }
        at += 1
    }

    private mutating func append(_ kind: Token.Kind, _ start: Int) {
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        var token = Token(kind: kind, text: text, range: start..<at, line: line)
        token.hasSpaceBefore = start == 0 || bytes[start - 1] <= 0x20
        if kind == .open { open.append(tokens.count) }
        if kind == .close, let first = open.popLast() {
            token.partner = first
            tokens[first].partner = tokens.count
        }
        tokens.append(token)
    }

    /// Moves behind the token that begins here.
    private mutating func take(_ byte: UInt8) -> Token.Kind {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while at < bytes.count, isWord(bytes[at]) { at += 1 }
            return .number
        case _ where isWord(byte) || "@$`".utf8.contains(byte):
            at += 1
            while at < bytes.count, isWord(bytes[at]) || bytes[at] == UInt8(ascii: "`") { at += 1 }
            return .word
        case UInt8(ascii: "#"):
            guard starts("#\"") else {
                word()
                return .word
            }
            text()
            return .text
        case UInt8(ascii: "\""):
            text()
            return .text
        case _ where "([{".utf8.contains(byte):
            at += 1
            return .open
        case _ where ")]}".utf8.contains(byte):
            at += 1
            return .close
        case _ where ",;:".utf8.contains(byte):
            at += 1
            return .sign
        default:
            at += 1
            while at < bytes.count, "+-*/%=<>!&|^~?.".utf8.contains(bytes[at]), !starts("//"), !starts("/*") { at += 1 }
            return .sign
        }
    }

    private mutating func word() {
        at += 1
        while at < bytes.count, isWord(bytes[at]) { at += 1 }
    }

    private func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }

    /// A text with all that stands in its `\( )`.
    private mutating func text() {
        var hashes = 0
        while bytes[at] == UInt8(ascii: "#") {
            hashes += 1
            at += 1
        }
        let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
        let end = quotes + String(repeating: "#", count: hashes)
        let escape = "\\" + String(repeating: "#", count: hashes)
        at += quotes.utf8.count
        while at < bytes.count, !starts(end) {
            if starts(escape + "(") {
                at += escape.utf8.count + 1
                interpolation()
            } else if starts(escape) {
                at += escape.utf8.count + 1
            } else {
                skip()
            }
        }
        at += end.utf8.count
    }

    private mutating func interpolation() {
        var depth = 1
        while at < bytes.count, depth > 0 {
            switch bytes[at] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\""):
                text()
                continue
            default: break
            }
            skip()
        }
    }
}
