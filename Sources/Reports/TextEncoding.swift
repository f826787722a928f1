/// How the bytes of a report stand for characters.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
    case gb18030
    case shiftJIS = "shift-jis"
}

extension TextEncoding {
    /// What a file seems to be written in, by its beginning.
    package struct Detection: Sendable {
        package let encoding: TextEncoding
        /// Whether the bytes leave a choice: without a mark, and not UTF-8, they could mean something else.
        package let isGuess: Bool
        /// Length of the byte-order mark.
        package let mark: Int
    }

    package static func detect(_ sample: [UInt8]) -> Detection {
        if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return Detection(encoding: .utf8, isGuess: false, mark: 3) }
        if sample.starts(with: [0xFF, 0xFE]) { return Detection(encoding: .utf16LittleEndian, isGuess: false, mark: 2) }
        if sample.starts(with: [0xFE, 0xFF]) { return Detection(encoding: .utf16BigEndian, isGuess: false, mark: 2) }
        if let wide = wide(sample) { return Detection(encoding: wide, isGuess: true, mark: 0) }
        if isUTF8(sample) { return Detection(encoding: .utf8, isGuess: false, mark: 0) }
        return Detection(encoding: narrow(sample), isGuess: true, mark: 0)
    }

    /// UTF-16 without a mark: every other byte of most text that sellers have is 0.
    private static func wide(_ sample: [UInt8]) -> TextEncoding? {
        let zeros = sample.indices.reduce(into: [0, 0]) { zeros, at in if sample[at] == 0 { zeros[at & 1] += 1 } }
        let enough = max(2, sample.count / 8)
        if zeros[1] >= enough, zeros[0] * 8 <= zeros[1] { return .utf16LittleEndian }
        if zeros[0] >= enough, zeros[1] * 8 <= zeros[0] { return .utf16BigEndian }
        return nil
    }

    /// A character that the end of the sample cuts through is no fault.
    private static func isUTF8(_ sample: [UInt8]) -> Bool {
        let start = sample.suffix(3).lastIndex { $0 >= 0xC0 } ?? sample.endIndex
        let length = start < sample.endIndex ? (sample[start] >= 0xF0 ? 4 : sample[start] >= 0xE0 ? 3 : 2) : 0
        let whole = start + length > sample.endIndex ? sample[..<start] : sample[...]
        return String(validating: whole, as: UTF8.self) != nil
    }

    /// One byte a character or two: in which of the three the fewest bytes above ASCII make no common character.
    private static func narrow(_ sample: [UInt8]) -> TextEncoding {
        let chinese = strangers(sample) { (0xB0...0xF7).contains($0) && $1 >= 0xA1 }
        let japanese = strangers(sample) { first, second in
            // Kana, punctuation and the commoner half of the characters.
            switch first {
            case 0x81...0x83: second >= 0x40 && second != 0x7F
            case 0x88...0x97: second >= 0x40 && second != 0x7F && second <= 0xFC
            default: false
            }
        }
        let western = strangersInWestern(sample)
        if chinese * 4 < min(japanese, western) { return .gb18030 }
        return japanese * 4 < western ? .shiftJIS : .windows1252
    }

    private static func strangers(_ sample: [UInt8], _ isCommon: (UInt8, UInt8) -> Bool) -> Int {
        var (at, count) = (0, 0)
        while at < sample.count {
            let isPair = sample[at] >= 0x80 && at + 1 < sample.count
            if isPair, isCommon(sample[at], sample[at + 1]) {
                at += 2
            } else {
                if sample[at] >= 0x80 { count += 1 }
                at += 1
            }
        }
        return count
    }

    /// Western text has letters with accents one by one, between others.
    private static func strangersInWestern(_ sample: [UInt8]) -> Int {
        sample.indices.count { at in
            guard sample[at] >= 0x80 else { return false }
            let besideAnother = (at > 0 && sample[at - 1] >= 0x80) || (at + 1 < sample.count && sample[at + 1] >= 0x80)
            return besideAnother
                || (sample[at] < 0xC0
                    && ![0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0xA0, 0xA3, 0xA7, 0xA9, 0xAE, 0xB0]
                        .contains(sample[at]))
        }
    }
}

extension TextEncoding {
    /// A cell as text. Of Chinese and Japanese only what stands in the headings and kinds that we know is told apart:
    /// all else that is read from reports is ASCII.
    package func text(_ bytes: some Collection<UInt8>) -> String {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian: return String(decoding: bytes, as: UTF8.self)
        case .windows1252: return String(String.UnicodeScalarView(bytes.map { Self.western[Int($0)] }))
        case .gb18030: return Self.text(bytes, Self.chinese)
        case .shiftJIS: return Self.text(bytes, Self.japanese)
        }
    }

    private static func text(_ bytes: some Collection<UInt8>, _ characters: [UInt16: Unicode.Scalar]) -> String {
        var scalars = String.UnicodeScalarView()
        var first: UInt8?
        for byte in bytes {
            if let lead = first {
                scalars.append(characters[UInt16(lead) << 8 | UInt16(byte)] ?? "\u{FFFD}")
                first = nil
            } else if byte >= 0x80 {
                first = byte
            } else {
                scalars.append(Unicode.Scalar(byte))
            }
        }
        if first != nil { scalars.append("\u{FFFD}") }
        return String(scalars)
    }

    private static let western: [Unicode.Scalar] = {
        var scalars = (0...255).map { Unicode.Scalar(UInt8($0)) }
        for (offset, scalar) in "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars.enumerated()
        { scalars[0x80 + offset] = scalar }
        return scalars
    }()

    private static let chinese = table(
        "下买付决分单反号回型复定家差态您拒日期果款状的箱类索级结编订论评负货购赔退邮面馈",
        [
            0xCFC2, 0xC2F2, 0xB8B6, 0xBEF6, 0xB7D6, 0xB5A5, 0xB7B4, 0xBAC5, 0xBBD8, 0xD0CD, 0xB8B4, 0xB6A8, 0xBCD2,
            0xB2EE, 0xCCAC, 0xC4FA, 0xBEDC, 0xC8D5, 0xC6DA, 0xB9FB,
            0xBFEE, 0xD7B4, 0xB5C4, 0xCFE4, 0xC0E0, 0xCBF7, 0xBCB6, 0xBDE1, 0xB1E0, 0xB6A9, 0xC2DB, 0xC6C0, 0xB8BA,
            0xBBF5, 0xB9BA, 0xC5E2, 0xCDCB, 0xD3CA, 0xC3E6, 0xC0A1
        ])

    private static let japanese = table(
        "アコストドメルレンー付価入出号品定文日果決注番種答結者荷評購返類",
        [
            0x8341, 0x8352, 0x8358, 0x8367, 0x8368, 0x8381, 0x838B, 0x838C, 0x8393, 0x815B, 0x9574, 0x89BF, 0x93FC,
            0x8F6F, 0x8D86, 0x9569, 0x92E8, 0x95B6, 0x93FA, 0x89CA,
            0x8C88, 0x928D, 0x94D4, 0x8EED, 0x939A, 0x8C8B, 0x8ED2, 0x89D7, 0x955D, 0x8D77, 0x95D4, 0x97DE
        ])

    private static func table(_ characters: String, _ codes: [UInt16]) -> [UInt16: Unicode.Scalar] {
        Dictionary(zip(codes, characters.unicodeScalars)) { first, _ in first }
    }
}

extension TextEncoding {
    /// A whole text in UTF-8 without its mark, and how it was written; one byte a character or two stay as they are.
    package static func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], detection: Detection) {
        let detection = detect(Array(bytes.prefix(1 << 16)))
        guard detection.encoding == .utf16LittleEndian || detection.encoding == .utf16BigEndian else {
            return (bytes, detection)
        }
        var reader = WideText(isBigEndian: detection.encoding == .utf16BigEndian)
        var text: [UInt8] = []
        reader.append(bytes.dropFirst(detection.mark), to: &text)
        return (text, detection)
    }
}

/// UTF-16 to UTF-8, in pieces that may end anywhere.
struct WideText {
    let isBigEndian: Bool
    private var half: UInt8?
    private var lead: UInt16?

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    mutating func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
        for byte in bytes {
            guard let first = half else {
                half = byte
                continue
            }
            half = nil
            append(isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), to: &text)
        }
    }

    private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
        if let first = lead {
            lead = nil
            if UTF16.isTrailSurrogate(unit) {
                return Self.append(UTF16.decode(UTF16.EncodedScalar([first, unit])), to: &text)
            }
            Self.append("\u{FFFD}", to: &text)
        }
        if UTF16.isLeadSurrogate(unit) {
            lead = unit
        } else {
            Self.append(Unicode.Scalar(unit) ?? "\u{FFFD}", to: &text)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        if scalar.isASCII { text.append(UInt8(scalar.value)) } else { text.append(contentsOf: String(scalar).utf8) }
    }
}
