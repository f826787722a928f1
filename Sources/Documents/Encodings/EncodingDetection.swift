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
