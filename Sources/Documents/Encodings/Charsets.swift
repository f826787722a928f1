import SourceText

/// The ways to write characters as bytes that notices come in.
package enum Charset: Sendable {
    case utf8, latin9, windows1252, utf16Little, utf16Big

    /// By its name in a mail or a page; `nil` if it cannot be read.
    package init?(name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
        // Who writes this mostly means Windows, as the HTML standard has it.
        case "iso-8859-1", "latin1", "windows-1252", "cp1252": self = .windows1252
        case "iso-8859-15", "latin-9": self = .latin9
        case "utf-16le": self = .utf16Little
        case "utf-16", "utf-16be": self = .utf16Big
        default: return nil
        }
    }
}

extension MappedText {
    /// The text in UTF-8.
    package func decoded(_ charset: Charset) -> MappedText {
        switch charset {
        case .utf8: return self
        case .utf16Little, .utf16Big: return decodedUTF16(charset == .utf16Big)
        case .latin9, .windows1252:
            var out = MappedText()
            forEach { byte, source in
                if byte < 0x80 {
                    out.append(byte, from: source)
                } else {
                    out.append(scalar: charset.scalar(byte), from: source)
                }
            }
            return out
        }
    }

    private func decodedUTF16(_ isBig: Bool) -> MappedText {
        var out = MappedText()
        var first: (byte: UInt8, source: Int)?
        var high: (unit: UInt32, source: Int)?
        var isBigNow = isBig
        var isStart = true
        forEach { byte, source in
            guard let head = first else {
                first = (byte, source)
                return
            }
            first = nil
            if isStart {
                isStart = false
                if head.byte == 0xFF, byte == 0xFE { isBigNow = false }
                if head.byte == 0xFE, byte == 0xFF { isBigNow = true }
                if head.byte ^ byte == 0x01, max(head.byte, byte) == 0xFF { return }
            }
            let unit = isBigNow ? UInt32(head.byte) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(head.byte)
            if (0xD800..<0xDC00).contains(unit) {
                high = (unit, head.source)
            } else if (0xDC00..<0xE000).contains(unit), let lead = high {
                out.append(scalar: 0x10000 + (lead.unit - 0xD800) << 10 + (unit - 0xDC00), from: lead.source)
                high = nil
            } else {
                out.append(scalar: unit, from: head.source)
                high = nil
            }
        }
        return out
    }
}

extension Charset {
    /// A character of a charset with one byte each.
    fileprivate func scalar(_ byte: UInt8) -> UInt32 {
        switch self {
        case .windows1252 where (0x80...0x9F).contains(byte): Self.windows[Int(byte - 0x80)]
        case .latin9: Self.latin9Signs[byte] ?? UInt32(byte)
        default: UInt32(byte)
        }
    }

    private static let windows: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD,
        0x017E, 0x0178
    ]
    private static let latin9Signs: [UInt8: UInt32] = [
        0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153, 0xBE: 0x178
    ]
}
