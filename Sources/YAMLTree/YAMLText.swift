import SourceText

/// A file's bytes on their way to libyaml. Parts that cannot be read are blanked with spaces, never removed, so that
/// every offset stays an offset of the file.
struct YAMLText {
    let file: SourceFile
    private(set) var bytes: [UInt8]
    /// The offset of the first byte after a byte-order mark.
    let start: Int
    let isASCII: Bool
    let hasTabs: Bool
    /// Whether a part of what the author wrote was blanked.
    private(set) var hasGaps = false

    init(_ file: SourceFile, isASCII: Bool, hasTabs: Bool) {
        self.file = file
        self.bytes = file.bytes
        self.start = file.bytes.starts(with: SourceFile.byteOrderMark) ? SourceFile.byteOrderMark.count : 0
        (self.isASCII, self.hasTabs) = (isASCII, hasTabs)
    }

    /// Puts spaces in the place of everything but line breaks.
    mutating func blank(_ range: Range<Int>) {
        replaceWithSpaces(range)
        hasGaps = true
    }

    /// Puts spaces in the place of bytes that say nothing.
    mutating func replaceWithSpaces(_ range: Range<Int>) {
        for at in range where !bytes[at].isLineBreak { bytes[at] = .space }
    }

    /// Whether nothing is written, or left, in a range.
    func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(\.isWhite) }

    /// Whether something was blanked within a range.
    func hasGap(in range: Range<Int>) -> Bool {
        range.contains { bytes[$0] != file.bytes[$0] }
    }

    /// Whether something was blanked between an offset and the next thing that is written.
    func hasGap(after offset: Int) -> Bool {
        var isComment = false
        for at in offset..<bytes.count {
            if bytes[at] != file.bytes[at] { return true }
            isComment = bytes[at] == .hash || isComment && !bytes[at].isLineBreak
            if !isComment, !bytes[at].isWhite { return false }
        }
        return false
    }
}

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let hash = UInt8(ascii: "#")
    static let dash = UInt8(ascii: "-")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let backslash = UInt8(ascii: "\\")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")

    var isLineBreak: Bool { self == .newline || self == .carriageReturn }
    /// A space or tab.
    var isBlank: Bool { self == .space || self == .tab }
    var isWhite: Bool { isBlank || isLineBreak }
    /// Of a character of several bytes, any but the first.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
    /// Of what surrounds the items of a list in brackets.
    var isFlowSign: Bool { [.comma, .openBracket, .closeBracket, .openBrace, .closeBrace].contains(self) }
    var isQuote: Bool { self == .quote || self == .apostrophe }
}
