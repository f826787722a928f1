import Languages

extension SourceFile {
    /// Whether the file is text that can be read: not too large, UTF-8, without a character that no text may
    /// hold. What is not is reported.
    package func checkText(into diagnostics: inout Diagnostics) -> Bool {
        guard bytes.count <= Limit.fileBytes.value else {
            diagnostics.append(.tooLarge(self))
            return false
        }
        let survey = bytes.withUnsafeBufferPointer(TextSurvey.init)
        if let bad = survey.badByte { diagnostics.append(.notUTF8(Place(self, SourceRange(start: bad, end: bad + 1)))) }
        for fault in survey.faults {
            let range = SourceRange(start: fault.range.lowerBound, end: fault.range.upperBound)
            diagnostics.append(.character(fault, Place(self, range)))
        }
        return survey.badByte == nil && survey.faults.isEmpty
    }
}

/// What can be said of a file before it is read.
package struct TextSurvey {
    package let isASCII: Bool
    package let hasTabs: Bool
    package let badByte: Int?
    /// The first of each character that no text may hold, but not more than anybody would look at.
    package let faults: [CharacterFault]

    private static let mostFaults = 50

    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var (faults, seen) = ([CharacterFault](), Set<Unicode.Scalar>())
        let survey = CharacterScan.run(bytes, .lines, isFile: true) { fault in
            if faults.count < Self.mostFaults, seen.insert(fault.scalar).inserted { faults.append(fault) }
            return true
        }
        (isASCII, hasTabs, badByte, self.faults) = (survey.isASCII, survey.hasTabs, survey.badByte, faults)
    }

    /// Where each character stands that no text may hold.
    package static func faults(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        _ = CharacterScan.run(bytes, .lines, isFile: true) { fault in
            ranges.append(fault.range)
            return true
        }
        return ranges
    }

    /// The first byte that is no part of a character in UTF-8.
    package static func firstBadByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var at = 0
        while at < bytes.count {
            if at + 8 <= bytes.count, bytes.eight(at: at).areASCII {
                at += 8
            } else if bytes[at] < 0x80 {
                at += 1
            } else if let (_, length) = decodeUTF8(bytes, at) {
                at += length
            } else {
                return at
            }
        }
        return nil
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

extension CharacterFault {
    package var wording: Wording { .characterNotAllowed(kind: kind.wording, name: name) }
}

extension Diagnostic {
    package static func tooLarge(_ file: SourceFile) -> Diagnostic {
        Diagnostic(.fileTooLarge, .fileTooLarge, at: Place(file, .top), hint: .splitFile)
    }

    package static func notUTF8(_ place: Place) -> Diagnostic {
        Diagnostic(.notUTF8, .fileNotUtf8, at: place, hint: .saveAsUtf8)
    }

    /// - Parameter key: what holds it, where the place does not tell.
    package static func character(
        _ fault: CharacterFault, _ place: Place, inValueOf key: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .controlCharacter, key.map { .characterInValue(key: $0, said: fault.wording) } ?? fault.wording, at: place,
            hint: .deleteAndTypeAgain)
    }
}
