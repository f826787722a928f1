/// The characters of encodings of one byte a character, and of some of those of two.
enum EncodingTables {
    /// A byte of Windows-1252; what it leaves open is no character.
    static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? windowsSigns[Int(byte - 0x80)] : Unicode.Scalar(byte)
    }

    static func latin9(_ byte: UInt8) -> Unicode.Scalar { latin9Signs[byte] ?? Unicode.Scalar(byte) }

    private static let windowsSigns = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

    private static let latin9Signs: [UInt8: Unicode.Scalar] = [
        0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ"
    ]

    // MARK: Two bytes a character

    // Only what stands in the headings and kinds of reports that we know: all else that is read from them is ASCII.

    static let chinese = table(
        "下买付决分单反号回型复定家差态您拒日期果款状的箱类索级结编订论评负货购赔退邮面馈",
        [
            0xCFC2, 0xC2F2, 0xB8B6, 0xBEF6, 0xB7D6, 0xB5A5, 0xB7B4, 0xBAC5, 0xBBD8, 0xD0CD, 0xB8B4, 0xB6A8, 0xBCD2,
            0xB2EE, 0xCCAC, 0xC4FA, 0xBEDC, 0xC8D5, 0xC6DA, 0xB9FB,
            0xBFEE, 0xD7B4, 0xB5C4, 0xCFE4, 0xC0E0, 0xCBF7, 0xBCB6, 0xBDE1, 0xB1E0, 0xB6A9, 0xC2DB, 0xC6C0, 0xB8BA,
            0xBBF5, 0xB9BA, 0xC5E2, 0xCDCB, 0xD3CA, 0xC3E6, 0xC0A1
        ])

    static let japanese = table(
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
