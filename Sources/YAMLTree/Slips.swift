import SourceText

// YAML reads these without complaint, but not as their author meant them.

// MARK: Comments

/// The end of a line that YAML takes for a comment although its `#` belongs to the text: `Issue #5 about x`. A comment
/// has a space after the `#`.
func swallowedText(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard end < bytes.count, bytes[end].isBlank else { return nil }
    guard let start = bytes[end...].firstIndex(where: { !$0.isBlank }), bytes[start] == .hash else { return nil }
    guard let next = bytes[start...].first(where: { $0 != .hash }), !next.isWhite else { return nil }
    var stop = bytes[start...].firstIndex(where: \.isLineBreak) ?? bytes.count
    while bytes[stop - 1].isBlank { stop -= 1 }
    return start..<stop
}

// MARK: Full-width punctuation

/// How an unquoted value stands in its file.
struct ValueTraits: OptionSet {
    let rawValue: UInt8

    /// It is the first on its line.
    static let startsLine = ValueTraits(rawValue: 1)
    static let hasMoreLines = ValueTraits(rawValue: 2)
    /// It is an item of a list in brackets.
    static let isInBrackets = ValueTraits(rawValue: 4)
}

/// Chinese punctuation where an unquoted value would need that of YAML: `“…”` and `［…］` around the whole of it, `，`
/// between the items of a list in brackets, `：` after what looks like a key at the start of a line. Anywhere else it
/// is ordinary text.
func fullWidthSlip(
    ofValue bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ traits: ValueTraits, _ findings: Findings
) -> Diagnostic? {
    if let pair = surroundingPair(bytes, range) {
        return .fullWidthPair(pair, findings.place(range.lowerBound, range.upperBound))
    }
    if traits.contains(.isInBrackets) {
        guard let comma = firstIndex(of: [.fullWidthComma, .listComma], in: bytes, range) else { return nil }
        return .fullWidthComma(findings.place(comma, comma + 3))
    }
    var colon = traits.contains(.startsLine) ? fullWidthColon(bytes, range) : nil
    var line = range.lowerBound
    while traits.contains(.hasMoreLines), colon == nil, let next = nextLine(bytes, range, from: line) {
        colon = fullWidthColon(bytes, next..<range.upperBound)
        line = next
    }
    return colon.map { .fullWidthColon(findings.place($0, $0 + 3)) }
}

/// Chinese punctuation in an unquoted key: `“title”: x` or `title：Note: x`.
func fullWidthSlip(ofKey bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ findings: Findings) -> Diagnostic? {
    fullWidthSlip(ofValue: bytes, range, .startsLine, findings)
}

/// The offset of a full-width colon after what looks like a key: `title：`. Keys are lower case, so that `ASIN：B0` in a
/// Chinese text is none.
private func fullWidthColon(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let end = bytes[range].firstIndex(where: { !$0.isKeyCharacter }), end > range.lowerBound else { return nil }
    return FullWidth.colon.stands(at: end, in: bytes, range.upperBound) ? end : nil
}

/// The offset of the first character of the next line.
private func nextLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from at: Int) -> Int? {
    guard let lineBreak = bytes[at..<range.upperBound].firstIndex(where: \.isLineBreak) else { return nil }
    return bytes[lineBreak..<range.upperBound].firstIndex { !$0.isWhite }
}

/// The pair of brackets or quotes that holds the whole range and closes nowhere else: `“是”和“否”` is text. Half of it may
/// be right: `［a, b]`.
private func surroundingPair(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> FullWidth.Pair? {
    guard bytes[range.lowerBound] >= FullWidth.smallestLead else { return nil }
    return FullWidth.pairs.first { pair in
        pair.open.stands(at: range.lowerBound, in: bytes, range.upperBound)
            && (bytes[range.upperBound - 1] == pair.halfWidthClose
                || firstIndex(of: [pair.close], in: bytes, range) == range.upperBound - 3)
    }
}

private func firstIndex(of marks: [FullWidth], in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    range.first { at in
        bytes[at] >= FullWidth.smallestLead && marks.contains { $0.stands(at: at, in: bytes, range.upperBound) }
    }
}

/// A punctuation mark of three bytes that looks like one of YAML's.
struct FullWidth: Sendable {
    private let first: UInt8
    private let second: UInt8
    private let third: UInt8

    /// Two that belong together, and what YAML wants instead.
    struct Pair: Sendable {
        let open: FullWidth
        let close: FullWidth
        let halfWidthClose: UInt8
        let shown: String
        let wanted: String
    }

    /// No mark starts with a smaller byte.
    static let smallestLead: UInt8 = 0xE2
    static let colon = FullWidth(first: 0xEF, second: 0xBC, third: 0x9A)
    static let fullWidthComma = FullWidth(first: 0xEF, second: 0xBC, third: 0x8C)
    /// `、`, which stands between the items of a Chinese list.
    static let listComma = FullWidth(first: 0xE3, second: 0x80, third: 0x81)

    static let pairs = [
        Pair(
            open: FullWidth(first: 0xE2, second: 0x80, third: 0x9C),
            close: FullWidth(first: 0xE2, second: 0x80, third: 0x9D),
            halfWidthClose: .quote, shown: "“…”", wanted: "\"…\""),
        Pair(
            open: FullWidth(first: 0xE2, second: 0x80, third: 0x98),
            close: FullWidth(first: 0xE2, second: 0x80, third: 0x99),
            halfWidthClose: .apostrophe, shown: "‘…’", wanted: "'…'"),
        Pair(
            open: FullWidth(first: 0xEF, second: 0xBC, third: 0xBB),
            close: FullWidth(first: 0xEF, second: 0xBC, third: 0xBD),
            halfWidthClose: .closeBracket, shown: "［…］", wanted: "[…]")
    ]

    func stands(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        offset + 3 <= end && bytes[offset] == first && bytes[offset + 1] == second && bytes[offset + 2] == third
    }
}

extension UInt8 {
    /// Of a key as packs write it: lower case, digits, dots and hyphens.
    fileprivate var isKeyCharacter: Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
            || self == .dash || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
    }
}

extension Diagnostic {
    static func swallowedComment(_ place: Place) -> Diagnostic {
        Diagnostic(.swallowedComment, .commentSwallows, at: place, hint: .quoteAroundHash)
    }

    static func fullWidthColon(_ place: Place) -> Diagnostic {
        Diagnostic(.fullWidthPunctuation, .fullWidthColonNoKey, at: place, hint: .writeColonOrQuote)
    }

    fileprivate static func fullWidthComma(_ place: Place) -> Diagnostic {
        Diagnostic(.fullWidthPunctuation, .fullWidthCommaOneItem, at: place, hint: .writeCommaOrQuote)
    }

    fileprivate static func fullWidthPair(_ pair: FullWidth.Pair, _ place: Place) -> Diagnostic {
        Diagnostic(
            .fullWidthPunctuation, .fullWidthPair(shown: pair.shown, wanted: pair.wanted), at: place,
            hint: .writePairOrQuote(wanted: pair.wanted))
    }
}
