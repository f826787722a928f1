/// What stands for a character in a text in `"`.
enum YAMLEscape {
    /// Where a character is first written by an escape.
    static func first(
        meaning wanted: Unicode.Scalar, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Range<Int>? {
        var at = range.lowerBound
        while let start = bytes[at..<range.upperBound].firstIndex(of: .backslash), start + 1 < range.upperBound {
            let digits = digits(after: bytes[start + 1])
            let end = min(start + 2 + digits, range.upperBound)
            if meaning(bytes[start + 1], bytes[start + 2..<end]) == wanted.value { return start..<end }
            at = end
        }
        return nil
    }

    private static func digits(after letter: UInt8) -> Int {
        switch letter {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: 0
        }
    }

    private static func meaning(_ letter: UInt8, _ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
        switch letter {
        case UInt8(ascii: "0"): 0
        case UInt8(ascii: "a"): 0x07
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "v"): 0x0B
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "e"): 0x1B
        case UInt8(ascii: "N"): 0x85
        case UInt8(ascii: "L"): 0x2028
        case UInt8(ascii: "P"): 0x2029
        default: UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        }
    }
}
