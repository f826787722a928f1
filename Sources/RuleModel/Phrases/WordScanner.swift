import SourceText

/// Goes through a text word by word, as phrases are compared with it.
///
/// A word is a run of letters and digits; a Chinese or Japanese character is a word of its own. Case, spacing,
/// punctuation, apostrophes, soft hyphens, full width and ligatures make no difference, and `cause(s)` is the same as
/// `causes`.
package struct WordScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    /// The last word as it is compared, in UTF-8. Nothing that is longer than ``longest`` is a word of a phrase.
    private var key: [UInt8] = []
    private var isASCII = true

    package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    package static let longest = Limit.wordBytes.value

    /// What the last word is compared as; `nil` if it is too long to be compared.
    package var word: String? {
        guard key.count <= Self.longest else { return nil }
        let word = String(decoding: key, as: UTF8.self)
        return isASCII ? word : textKey(word)
    }

    /// The bytes of the next word.
    package mutating func next() -> Range<Int>? {
        key.removeAll(keepingCapacity: true)
        isASCII = true
        var start = -1
        var end = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                if byte.isWordByte {
                    if start < 0 { start = at }
                    add(byte.lowered)
                    at += 1
                    end = at
                } else if start >= 0, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`"), at + 1 < bytes.count,
                    bytes[at + 1].isWordByte
                {
                    at += 1
                } else if start >= 0, isPluralEnding {
                    add(UInt8(ascii: "s"))
                    at += 3
                    end = at
                } else if start >= 0 {
                    return start..<end
                } else {
                    at += 1
                }
                continue
            }
            guard let (scalar, length) = decodeUTF8(bytes, at) else {
                if start >= 0 { return start..<end }
                at += 1
                continue
            }
            switch Kind(scalar) {
            case .ignored: at += length
            case .apostrophe where start >= 0: at += length
            case .word(let spelling):
                if start < 0 { start = at }
                for byte in spelling { add(byte) }
                at += length
                end = at
            case .character:
                if start >= 0 { return start..<end }
                start = at
                for index in at..<at + length { add(bytes[index]) }
                isASCII = false
                at += length
                return start..<at
            case .letter:
                if start < 0 { start = at }
                for index in at..<at + length { add(bytes[index]) }
                isASCII = false
                at += length
                end = at
            case .apostrophe, .separator:
                if start >= 0 { return start..<end }
                at += length
            }
        }
        return start >= 0 ? start..<end : nil
    }

    private mutating func add(_ byte: UInt8) {
        if key.count <= Self.longest { key.append(byte) }
    }

    /// Whether `(s)` stands here.
    private var isPluralEnding: Bool {
        at + 2 < bytes.count && bytes[at] == UInt8(ascii: "(") && bytes[at + 1] | 0x20 == UInt8(ascii: "s")
            && bytes[at + 2] == UInt8(ascii: ")")
    }

    /// What a character outside ASCII does to the word that it stands in.
    private enum Kind {
        case ignored, apostrophe, separator, letter
        /// A word of its own.
        case character
        /// The same as some ASCII.
        case word([UInt8])

        init(_ scalar: UInt32) {
            switch scalar {
            case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: self = .ignored
            case 0xB4, 0x2018, 0x2019, 0x2BC, 0xFF07: self = .apostrophe
            case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .word([UInt8(scalar - 0xFEE0).lowered])
            case 0xFB00...0xFB04:
                self = .word(
                    [Array("ff".utf8), Array("fi".utf8), Array("fl".utf8), Array("ffi".utf8), Array("ffl".utf8)][
                        Int(scalar - 0xFB00)])
            case 0x3005...0x3007, 0x3041...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
                0x20000...0x3FFFF:
                self = .character
            default:
                guard let properties = Unicode.Scalar(scalar)?.properties else {
                    self = .separator
                    return
                }
                let isMark = properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
                self = properties.isAlphabetic || properties.numericType != nil || isMark ? .letter : .separator
            }
        }
    }
}

extension UInt8 {
    /// Of ASCII: whether it is a letter or a digit.
    package var isWordByte: Bool { (0x61...0x7A).contains(self | 0x20) || isDigitByte }

    package var isDigitByte: Bool { (0x30...0x39).contains(self) }

    /// Of ASCII: a capital as a small letter.
    package var lowered: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

/// The words of a text as phrases are compared with them.
package func phraseWords(of text: [UInt8]) -> [String] {
    var words: [String] = []
    text.withUnsafeBufferPointer { bytes in
        var scanner = WordScanner(bytes)
        while scanner.next() != nil { if let word = scanner.word { words.append(word) } }
    }
    return words
}
