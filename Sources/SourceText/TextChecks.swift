import Languages

extension SourceFile {
    /// Whether the file is text that can be read: not too large, UTF-8, without control characters. What is not is
    /// reported.
    package func checkText(into diagnostics: inout Diagnostics) -> Bool {
        guard bytes.count <= Limit.fileBytes.value else {
            diagnostics.append(.tooLarge(self))
            return false
        }
        let survey = bytes.withUnsafeBufferPointer(TextSurvey.init)
        if let bad = survey.badByte { diagnostics.append(.notUTF8(Place(self, SourceRange(start: bad, end: bad + 1)))) }
        for control in survey.controls {
            diagnostics.append(
                .control(
                    control.scalar,
                    Place(self, SourceRange(start: control.range.lowerBound, end: control.range.upperBound))))
        }
        return survey.badByte == nil && survey.controls.isEmpty
    }
}

/// One pass over the bytes.
package struct TextSurvey {
    package struct Control: Sendable {
        package let scalar: UInt32
        package let range: Range<Int>
    }

    package private(set) var isASCII = true
    package private(set) var hasTabs = false
    package private(set) var badByte: Int?
    /// The first of each kind.
    package private(set) var controls: [Control] = []

    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < bytes.count {
            if at + 8 <= bytes.count, bytes.eight(at: at).arePrintableASCII {
                at += 8
                continue
            }
            let byte = bytes[at]
            if byte >= 0x20 && byte < 0x7F || byte == 0x0A {
                at += 1
            } else if byte < 0x80 {
                if byte == 0x09 { hasTabs = true } else if byte != 0x0D { add(UInt32(byte), at..<at + 1) }
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

/// The character at an offset, where it is not ASCII, and its length, or nil where the bytes are not UTF-8: cut short,
/// longer than needed, a surrogate, or beyond Unicode.
package func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int)? {
    let lead = UInt32(bytes[at])
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at + length <= bytes.count else { return nil }
    var scalar = lead & (0x7F >> UInt32(length))
    for next in at + 1..<at + length {
        guard bytes[next] & 0xC0 == 0x80 else { return nil }
        scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
    }
    guard length < 3 || scalar >= (length == 3 ? 0x800 : 0x10000), Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
}

/// Of the characters outside ASCII those that libyaml refuses. U+0085 is a line break.
package func isControl(_ scalar: UInt32) -> Bool {
    0x80...0x9F ~= scalar && scalar != 0x85 || 0xFFFE...0xFFFF ~= scalar
}

extension UnsafeBufferPointer<UInt8> {
    /// Eight bytes in one, to look at them together.
    package func eight(at offset: Int) -> UInt64 {
        UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
}

extension UInt64 {
    /// Of eight bytes: whether all are below 0x80.
    package var areASCII: Bool { self & 0x8080_8080_8080_8080 == 0 }

    /// Of eight bytes: how many are not the first of a character.
    package var continuationBytes: Int { (self >> 7 & ~(self >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount }

    /// Of eight bytes: whether all are from the space to `~`. Adding one takes 0x7F to 0x80, taking 0x20 away what is
    /// less below zero.
    package var arePrintableASCII: Bool {
        (self | (self &+ 0x0101_0101_0101_0101) | (self &- 0x2020_2020_2020_2020)).areASCII
    }
}

extension Diagnostic {
    package static func tooLarge(_ file: SourceFile) -> Diagnostic {
        Diagnostic(.fileTooLarge, .fileTooLarge, at: Place(file, .top), hint: .splitFile)
    }

    package static func notUTF8(_ place: Place) -> Diagnostic {
        Diagnostic(.notUTF8, .fileNotUtf8, at: place, hint: .saveAsUtf8)
    }

    package static func control(_ scalar: UInt32, _ place: Place) -> Diagnostic {
        let digits = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Diagnostic(
            .controlCharacter, .controlCharacterHere(name: name), at: place, hint: .deleteAndTypeAgain)
    }
}
