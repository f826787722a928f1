import SourceText

extension TextEncoding {
    /// A few bytes, such as a cell, as text.
    package func text(_ bytes: some Collection<UInt8>) -> String {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian: return String(decoding: bytes, as: UTF8.self)
        case .windows1252: return String(String.UnicodeScalarView(bytes.map(EncodingTables.windows1252)))
        case .latin9: return String(String.UnicodeScalarView(bytes.map(EncodingTables.latin9)))
        case .gb18030: return Self.text(bytes, EncodingTables.chinese)
        case .shiftJIS: return Self.text(bytes, EncodingTables.japanese)
        }
    }

    private static func text(_ bytes: some Collection<UInt8>, _ characters: [UInt16: Unicode.Scalar]) -> String {
        var scalars = String.UnicodeScalarView()
        var decoder = PairDecoder(characters: characters)
        for byte in bytes { decoder.decode(byte, at: 0) { scalar, _ in scalars.append(scalar) } }
        if decoder.isWithinCharacter { scalars.append("\u{FFFD}") }
        return String(scalars)
    }

    /// A whole text in UTF-8 without its mark, and how it was written; one byte a character or two stay as they are.
    package static func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], detection: Detection) {
        let detection = detect(Array(bytes.prefix(1 << 16)))
        guard detection.encoding == .utf16LittleEndian || detection.encoding == .utf16BigEndian else {
            return (bytes, detection)
        }
        var decoder = UTF16Decoder(isBigEndian: detection.encoding == .utf16BigEndian)
        var text: [UInt8] = []
        decoder.append(bytes.dropFirst(detection.mark), to: &text)
        return (text, detection)
    }
}

extension MappedText {
    /// The text in UTF-8.
    func decoded(_ encoding: TextEncoding) -> MappedText {
        switch encoding {
        case .utf8: return self
        case .utf16LittleEndian, .utf16BigEndian:
            var decoder = UTF16Decoder(isBigEndian: encoding == .utf16BigEndian)
            return decoded { byte, source, emit in decoder.decode(byte, at: source, emit) }
        case .windows1252: return decoded { byte, source, emit in emit(EncodingTables.windows1252(byte), source) }
        case .latin9: return decoded { byte, source, emit in emit(EncodingTables.latin9(byte), source) }
        case .gb18030, .shiftJIS:
            let isChinese = encoding == .gb18030
            var decoder = PairDecoder(characters: isChinese ? EncodingTables.chinese : EncodingTables.japanese)
            return decoded { byte, source, emit in decoder.decode(byte, at: source, emit) }
        }
    }

    private func decoded(_ decode: (UInt8, Int, (Unicode.Scalar, Int) -> Void) -> Void) -> MappedText {
        var out = MappedText()
        forEach { byte, source in
            decode(byte, source) { scalar, start in
                if scalar.isASCII {
                    out.append(UInt8(scalar.value), from: start)
                } else {
                    out.append(scalar: scalar.value, from: start)
                }
            }
        }
        return out
    }
}

/// UTF-16 to characters, in pieces that may end anywhere.
struct UTF16Decoder {
    private var isBigEndian: Bool
    private var isStart = true
    private var half: (byte: UInt8, source: Int)?
    private var lead: (unit: UInt16, source: Int)?

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    /// Takes a byte and hands out the characters that it ends, each with the source of its first byte. A mark at the
    /// start tells the order of the bytes and is no character.
    mutating func decode(_ byte: UInt8, at source: Int, _ emit: (Unicode.Scalar, Int) -> Void) {
        guard let first = half else {
            half = (byte, source)
            return
        }
        half = nil
        if isStart {
            isStart = false
            if first.byte == 0xFF, byte == 0xFE { isBigEndian = false }
            if first.byte == 0xFE, byte == 0xFF { isBigEndian = true }
            if first.byte ^ byte == 0x01, max(first.byte, byte) == 0xFF { return }
        }
        let (high, low) = isBigEndian ? (first.byte, byte) : (byte, first.byte)
        take(UInt16(high) << 8 | UInt16(low), first.source, emit)
    }

    private mutating func take(_ unit: UInt16, _ source: Int, _ emit: (Unicode.Scalar, Int) -> Void) {
        if let first = lead {
            lead = nil
            if UTF16.isTrailSurrogate(unit) {
                return emit(UTF16.decode(UTF16.EncodedScalar([first.unit, unit])), first.source)
            }
            emit("\u{FFFD}", first.source)
        }
        if UTF16.isLeadSurrogate(unit) {
            lead = (unit, source)
        } else {
            emit(Unicode.Scalar(unit) ?? "\u{FFFD}", source)
        }
    }

    /// The characters that some bytes end, in UTF-8.
    mutating func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
        for byte in bytes {
            decode(byte, at: 0) { scalar, _ in
                if scalar.isASCII {
                    text.append(UInt8(scalar.value))
                } else {
                    text.append(contentsOf: String(scalar).utf8)
                }
            }
        }
    }
}

/// Two bytes a character above ASCII, by a table.
private struct PairDecoder {
    let characters: [UInt16: Unicode.Scalar]
    private var first: (byte: UInt8, source: Int)?

    init(characters: [UInt16: Unicode.Scalar]) { self.characters = characters }

    /// Whether the last byte was the first of two.
    var isWithinCharacter: Bool { first != nil }

    mutating func decode(_ byte: UInt8, at source: Int, _ emit: (Unicode.Scalar, Int) -> Void) {
        if let lead = first {
            first = nil
            emit(characters[UInt16(lead.byte) << 8 | UInt16(byte)] ?? "\u{FFFD}", lead.source)
        } else if byte >= 0x80 {
            first = (byte, source)
        } else {
            emit(Unicode.Scalar(byte), source)
        }
    }
}
