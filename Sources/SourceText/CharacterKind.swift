import Languages

/// What a character is that no text may hold. This is the one table for all texts: what packs, cases, lists and answers
/// must not hold is refused by it, and what strangers wrote is shown by it.
///
/// Some characters are right in one place and hide something in another:
///
/// - Joiners (U+200C, U+200D) stand after a letter of a script that uses them, from Arabic to Khmer, and U+200D between
///   two emoji.
/// - Variation selectors stand after an emoji or an ideograph, Mongolian ones after a Mongolian letter.
/// - The marks of direction (U+200E, U+200F, U+061C) stand in lines with letters that are written from right to left,
///   where they put signs and numbers into their place. Embeddings, overrides and isolates, which turn a stretch of
///   any length around, are no part of a text in any language.
package enum CharacterKind: Sendable, Hashable, CaseIterable {
    /// C0, DEL and C1, without line breaks and tabs. A carriage return counts where no line feed follows it.
    case control
    /// U+0085, U+2028 and U+2029.
    case rareLineBreak
    case direction
    /// Takes no room: zero width, soft hyphens, fillers, annotations.
    case invisible
    case tag
    case privateUse
    /// As far as the Unicode of the running program goes.
    case unassigned
    case noncharacter

    /// `an invisible character`
    package var wording: Wording {
        switch self {
        case .control: .characterControl
        case .rareLineBreak: .characterRareLineBreak
        case .direction: .characterDirection
        case .invisible: .characterInvisible
        case .tag: .characterTag
        case .privateUse: .characterPrivateUse
        case .unassigned: .characterUnassigned
        case .noncharacter: .characterNone
        }
    }
}

/// Where a text stands.
package enum TextForm: Sendable {
    /// It may have several lines, and tabs.
    case lines
    /// It is one line: line breaks and tabs count as control characters.
    case line
}

/// A character that a text must not hold.
package struct CharacterFault: Sendable, Equatable {
    package let scalar: Unicode.Scalar
    package let kind: CharacterKind
    /// Of its bytes in the text.
    package let range: Range<Int>

    /// `U+200B`
    package var name: String { "U+" + scalar.hexadecimal(digits: 4) }
}

extension StringProtocol {
    /// The first character that it must not hold.
    package func characterFault(as form: TextForm) -> CharacterFault? {
        var first: CharacterFault?
        withUTF8Bytes { bytes in
            _ = CharacterScan.run(bytes, form) { fault in
                first = fault
                return false
            }
        }
        return first
    }

    /// The text with `<U+200B>` in the place of each character that a text must not hold. Nothing in it commands a
    /// terminal.
    package func visible(as form: TextForm) -> String {
        withUTF8Bytes { bytes in
            var (shown, end) = ([UInt8](), 0)
            _ = CharacterScan.run(bytes, form) { fault in
                shown.append(contentsOf: bytes[end..<fault.range.lowerBound])
                shown.append(contentsOf: "<\(fault.name)>".utf8)
                end = fault.range.upperBound
                return true
            }
            if end == 0 { return String(self) }
            return String(decoding: shown + bytes[end...], as: UTF8.self)
        }
    }

    private func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }
}

extension Unicode.Scalar {
    /// Whether it may stand anywhere in a text, whatever is around it.
    package var isPlainText: Bool {
        switch Judgement(self) {
        case .text: true
        case .fault, .joiner, .variation, .mongolian, .directionMark: false
        }
    }

    /// Its number, in at least so many digits.
    package func hexadecimal(digits: Int) -> String {
        let all = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - all.count)) + all
    }
}

// MARK: The table

/// What can be said of a character without what is around it.
private enum Judgement {
    case text
    case fault(CharacterKind)
    case joiner, variation, mongolian, directionMark

    init(_ scalar: Unicode.Scalar) {
        if scalar.isOfCommonBlock {
            self = .text
            return
        }
        switch scalar.value {
        case 0x20...0x7E, 0x09, 0x0A, 0x0D: self = .text
        case 0x85, 0x2028, 0x2029: self = .fault(.rareLineBreak)
        case 0..<0x20, 0x7F...0x9F: self = .fault(.control)
        case 0x200C, 0x200D: self = .joiner
        case 0x200E, 0x200F, 0x61C: self = .directionMark
        case 0x202A...0x202E, 0x2066...0x2069: self = .fault(.direction)
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .variation
        case 0x180B...0x180F: self = .mongolian
        case 0xE0000...0xE007F: self = .fault(.tag)
        // Braille without a dot: a blank that is none.
        case 0x2800: self = .fault(.invisible)
        // Signs that stand around the number or word that follows: of format, but to be seen.
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: self = .text
        default: self.init(rare: scalar.properties)
        }
    }

    private init(rare properties: Unicode.Scalar.Properties) {
        if properties.isNoncharacterCodePoint {
            self = .fault(.noncharacter)
        } else if properties.isDefaultIgnorableCodePoint {
            self = .fault(.invisible)
        } else {
            switch properties.generalCategory {
            case .unassigned: self = .fault(.unassigned)
            case .privateUse: self = .fault(.privateUse)
            case .format: self = .fault(.invisible)
            default: self = .text
            }
        }
    }
}

extension Unicode.Scalar {
    /// Whether it belongs to what most texts outside ASCII are made of: blocks without a gap.
    @inline(__always)
    fileprivate var isOfCommonBlock: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3000...0x303F, 0xFF01...0xFF9F, 0x2010...0x2027, 0xA0...0xAC, 0xAE...0x34E,
            0x350...0x377, 0x400...0x52F, 0x2030...0x205E, 0x3041...0x3096, 0x3099...0x30FF, 0x3400...0x4DBF,
            0xAC00...0xD7A3:
            true
        default: false
        }
    }
}

// MARK: The way through a text

/// One pass over the bytes of a text.
struct CharacterScan {
    /// What a pass finds besides faults.
    struct Survey {
        var isASCII = true
        var hasTabs = false
        /// Where the bytes are no UTF-8; nothing is said of what follows.
        var badByte: Int?
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let form: TextForm
    private var survey = Survey()
    /// The line that was last looked at for letters from right to left, so that each is looked at once.
    private var line = (bounds: 0..<0, isRightToLeft: false)

    /// - Parameters:
    ///   - isFile: whether it may start with a byte-order mark.
    ///   - found: is told each fault, in order, and says whether to go on.
    static func run(
        _ bytes: UnsafeBufferPointer<UInt8>, _ form: TextForm, isFile: Bool = false,
        _ found: (CharacterFault) -> Bool
    ) -> Survey {
        var scan = CharacterScan(bytes: bytes, form: form)
        let hasMark = isFile && bytes.starts(with: SourceFile.byteOrderMark)
        if hasMark { scan.survey.isASCII = false }
        scan.run(from: hasMark ? SourceFile.byteOrderMark.count : 0, found)
        return scan.survey
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, form: TextForm) { (self.bytes, self.form) = (bytes, form) }

    private mutating func run(from start: Int, _ found: (CharacterFault) -> Bool) {
        var at = Self.endOfPlainText(bytes, from: start, form)
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                if byte == 0x09 { survey.hasTabs = true }
                if !isBlank(byte, at),
                    !found(CharacterFault(scalar: Unicode.Scalar(byte), kind: .control, range: at..<at + 1))
                {
                    return
                }
                at += 1
            } else {
                survey.isASCII = false
                guard let (value, length) = decodeUTF8(bytes, at), let scalar = Unicode.Scalar(value) else {
                    survey.badByte = at
                    return
                }
                let range = at..<at + length
                if !scalar.isOfCommonBlock, let kind = fault(scalar, range),
                    !found(CharacterFault(scalar: scalar, kind: kind, range: range))
                {
                    return
                }
                at += length
            }
            at = Self.endOfPlainText(bytes, from: at, form)
        }
    }

    /// Where the next character stands that is worth a look: most of a text is printable ASCII.
    @inline(__always)
    private static func endOfPlainText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ form: TextForm) -> Int {
        let mayBreak = form == .lines
        var at = start
        while at < bytes.count {
            if at + 8 <= bytes.count, bytes.eight(at: at).arePrintableASCII {
                at += 8
                continue
            }
            let byte = bytes[at]
            guard byte >= 0x20 && byte < 0x7F || byte == 0x0A && mayBreak else { return at }
            at += 1
        }
        return at
    }

    /// Whether a control character is white space that the text may hold.
    private func isBlank(_ byte: UInt8, _ at: Int) -> Bool {
        guard form == .lines else { return false }
        return byte == 0x09 || byte == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
    }

    private mutating func fault(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> CharacterKind? {
        switch Judgement(scalar) {
        case .text: nil
        case .fault(let kind): kind
        case .joiner: mayJoin(scalar, range) ? nil : .invisible
        case .variation: mayVary(scalar, range) ? nil : .invisible
        case .mongolian: (0x1820...0x18AA).contains(before(range)?.value ?? 0) ? nil : .invisible
        case .directionMark: isRightToLeft(lineOf: range.lowerBound) ? nil : .direction
        }
    }

    private func mayJoin(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> Bool {
        guard let before = before(range) else { return false }
        if before.isOfJoiningScript { return true }
        let isAfterEmoji = before.isPictograph || before.value == 0xFE0F
        return scalar.value == 0x200D && isAfterEmoji && (after(range)?.isPictograph ?? false)
    }

    private func mayVary(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> Bool {
        guard let before = before(range) else { return false }
        switch scalar.value {
        // The digit of a keycap.
        case 0xFE0F where before.isASCII: return before.properties.isEmoji && after(range)?.value == 0x20E3
        case 0xFE0E...0xFE0F: return before.isPictograph
        case 0xFE00...0xFE02, 0xE0100...0xE01EF: return before.properties.isIdeographic
        default: return false
        }
    }

    private func before(_ range: Range<Int>) -> Unicode.Scalar? {
        var at = range.lowerBound - 1
        while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at < 0 ? nil : scalar(at)
    }

    private func after(_ range: Range<Int>) -> Unicode.Scalar? {
        range.upperBound < bytes.count ? scalar(range.upperBound) : nil
    }

    private func scalar(_ at: Int) -> Unicode.Scalar? {
        bytes[at] < 0x80 ? Unicode.Scalar(bytes[at]) : decodeUTF8(bytes, at).flatMap { Unicode.Scalar($0.scalar) }
    }

    private mutating func isRightToLeft(lineOf at: Int) -> Bool {
        if line.bounds.contains(at) { return line.isRightToLeft }
        var (start, end) = (at, at)
        while start > line.bounds.upperBound, bytes[start - 1] != 0x0A { start -= 1 }
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        line = (start..<end, (start..<end).contains { bytes[$0] >= 0xC0 && scalar($0)?.isRightToLeftLetter ?? false })
        return line.isRightToLeft
    }
}

extension Unicode.Scalar {
    /// An emoji, but not a digit or sign that can become one.
    fileprivate var isPictograph: Bool { !isASCII && properties.isEmoji }

    /// A letter or mark of a script in which joiners say how letters take each other's hands.
    fileprivate var isOfJoiningScript: Bool {
        switch value {
        case 0x600...0x109F, 0x1780...0x18AF, 0x1900...0x1CFF, 0xA800...0xABFF, 0xFB50...0xFDFF, 0xFE70...0xFEFC,
            0x11000...0x11FFF:
            switch properties.generalCategory {
            case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: !properties.isDefaultIgnorableCodePoint
            default: false
            }
        default: false
        }
    }

    /// Of Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin.
    fileprivate var isRightToLeftLetter: Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
            properties.isAlphabetic
        default: false
        }
    }
}
