import SourceText

/// What can be said of a file before YAML is: its size, that it is UTF-8, and that no character in it is invisible.
///
/// - Returns: the text with control characters blanked, or nil when it is no text that can be read.
func checkedText(of file: SourceFile, _ findings: inout Findings) -> YAMLText? {
    guard file.bytes.count <= largestFile else {
        findings.append(.tooLarge(file))
        return nil
    }
    let survey = file.bytes.withUnsafeBufferPointer(Survey.init)
    if let bad = survey.badByte {
        findings.append(.notUTF8(findings.place(bad, bad + 1)))
        return nil
    }
    var text = YAMLText(file, isASCII: survey.isASCII, hasTabs: survey.hasTabs)
    for control in survey.controls {
        findings.append(.control(control.scalar, findings.place(control.range.lowerBound, control.range.upperBound)))
    }
    if !survey.controls.isEmpty { blankControls(in: &text) }
    return text
}

private let largestFile = 1 << 20

/// One pass over the bytes.
private struct Survey {
    struct Control {
        let scalar: UInt32
        let range: Range<Int>
    }

    private(set) var isASCII = true
    private(set) var hasTabs = false
    private(set) var badByte: Int?
    /// The first of each kind.
    private(set) var controls: [Control] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < bytes.count {
            if at + 8 <= bytes.count, bytes.eight(at: at).arePrintableASCII {
                at += 8
                continue
            }
            let byte = bytes[at]
            if byte >= 0x20 && byte < 0x7F || byte == .newline {
                at += 1
            } else if byte < 0x80 {
                if byte == .tab { hasTabs = true } else if byte != .carriageReturn { add(UInt32(byte), at..<at + 1) }
                at += 1
            } else {
                isASCII = false
                guard let (scalar, length) = decodeUTF8(bytes, at) else {
                    badByte = at
                    return
                }
                if isControl(scalar) { add(scalar, at..<at + length) }
                at += length
            }
        }
    }

    private mutating func add(_ scalar: UInt32, _ range: Range<Int>) {
        if !controls.contains(where: { $0.scalar == scalar }) { controls.append(Control(scalar: scalar, range: range)) }
    }
}

/// The character at an offset behind ASCII, and its length, or nil where the bytes are not UTF-8: cut short, longer
/// than needed, a surrogate, or beyond Unicode.
private func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int)? {
    let lead = UInt32(bytes[at])
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at + length <= bytes.count else { return nil }
    var scalar = lead & (0x7F >> UInt32(length))
    for next in at + 1..<at + length {
        guard bytes[next].isContinuation else { return nil }
        scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
    }
    guard length < 3 || scalar >= (length == 3 ? 0x800 : 0x10000), Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
}

/// Of the characters behind ASCII those that libyaml refuses. U+0085 is a line break.
private func isControl(_ scalar: UInt32) -> Bool {
    0x80...0x9F ~= scalar && scalar != 0x85 || 0xFFFE...0xFFFF ~= scalar
}

private func blankControls(in text: inout YAMLText) {
    var at = 0
    while at < text.bytes.count {
        let byte = text.bytes[at]
        let character = byte < 0x80 ? nil : text.bytes.withUnsafeBufferPointer { decodeUTF8($0, at) }
        let length = character?.length ?? 1
        if character.map({ isControl($0.scalar) }) ?? (byte < 0x20 && !byte.isWhite || byte == 0x7F) {
            text.blank(at..<at + length)
        }
        at += length
    }
}

extension Diagnostic {
    fileprivate static func tooLarge(_ file: SourceFile) -> Diagnostic {
        Diagnostic(.fileTooLarge, "this file is larger than 1 MiB", at: Place(file, .top), hint: "split it into several files")
    }

    fileprivate static func notUTF8(_ place: Place) -> Diagnostic {
        Diagnostic(.notUTF8, "this file is not UTF-8 text", at: place, hint: "save it as UTF-8 in your editor")
    }

    fileprivate static func control(_ scalar: UInt32, _ place: Place) -> Diagnostic {
        let digits = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Diagnostic(
            .controlCharacter, "an invisible control character (\(name)) stands here", at: place, hint: "delete it and type the text again")
    }
}
