import SourceText

/// A line of a letter: its text without marks, and what the marks tell.
package struct LetterLine {
    /// What starts an entry of a list.
    package enum Mark: Sendable, Equatable {
        case bullet
        /// With the number.
        case number(Int)
        /// With the place of the letter, from 1.
        case letter(Int)

        /// Whether two marks are of one kind, whatever they count.
        package func isLike(_ other: Mark) -> Bool {
            switch (self, other) {
            case (.bullet, .bullet), (.number, .number), (.letter, .letter): true
            default: false
            }
        }
    }

    /// How a heading is set apart.
    package enum Heading: Sendable, Equatable {
        /// By Markdown or by Word; the level counts from 1.
        case level(Int)
        case capitals, bold

        /// The smaller, the more stands below it.
        package var rank: Int {
            switch self {
            case .level(let level): level
            case .capitals: 7
            case .bold: 8
            }
        }
    }

    /// The text without its marks.
    package var text: Range<Int>
    /// In columns.
    package var indent = 0
    package var mark: Mark?
    package var heading: Heading?
    /// Whether `>` stands before it, as before quoted mails.
    package var isQuoted = false
    /// Whether it stands below the head of a table in Markdown: `| --- | --- |`.
    package var endsTableHead = false

    package var isBlank: Bool { text.isEmpty && mark == nil }
}

extension LetterLine {
    /// Reads a line, given without its line break.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, style: LineStyle?) {
        var reader = LineReader(bytes: bytes, at: range.lowerBound, end: range.upperBound)
        self = reader.read(style)
    }
}

private struct LineReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var at: Int
    var end: Int

    mutating func read(_ style: LineStyle?) -> LetterLine {
        var line = LetterLine(text: at..<at)
        line.indent = skipSpaces()
        while at < end, bytes[at] == UInt8(ascii: ">") {
            line.isQuoted = true
            at += 1
            line.indent = skipSpaces()
        }
        trimEnd()
        if isRule { return LetterLine(text: end..<end) }
        if isTableRule { return LetterLine(text: end..<end, endsTableHead: true) }
        switch style {
        case .heading(let level): line.heading = .level(level)
        case .entry(let level): (line.mark, line.indent) = (.number(0), line.indent + level * 4)
        case .bold: line.heading = .bold
        case nil: break
        }
        if let level = hashes() {
            line.heading = .level(level)
        } else if line.mark == nil {
            line.mark = mark()
        }
        if isBold { line.heading = line.heading ?? .bold }
        line.text = at..<end
        if line.heading == nil, isCapitals { line.heading = .capitals }
        return line
    }

    /// Passes over spaces and returns how many columns they take.
    private mutating func skipSpaces() -> Int {
        var columns = 0
        while at < end {
            if bytes[at] == 0x20 || bytes[at] == 0x0D {
                columns += 1
            } else if bytes[at] == 0x09 {
                columns += 4
            } else if starts(Self.wideSpace) {
                (columns, at) = (columns + 2, at + 2)
            } else if starts(Self.fixedSpace) {
                (columns, at) = (columns + 1, at + 1)
            } else {
                break
            }
            at += 1
        }
        return columns
    }

    private static let wideSpace: [UInt8] = [0xE3, 0x80, 0x80], fixedSpace: [UInt8] = [0xC2, 0xA0]

    private mutating func trimEnd() {
        while end > at, bytes[end - 1] <= 0x20 { end -= 1 }
    }

    private func starts(_ mark: [UInt8]) -> Bool {
        at + mark.count <= end && mark.indices.allSatisfy { bytes[at + $0] == mark[$0] }
    }

    private func byte(_ offset: Int) -> UInt8? { at + offset < end ? bytes[at + offset] : nil }

    /// A row of signs that only separates.
    private var isRule: Bool {
        guard end - at >= 3, "-=*_~".utf8.contains(bytes[at]) else { return false }
        return (at..<end).allSatisfy { bytes[$0] == bytes[at] || bytes[$0] == 0x20 }
    }

    private var isTableRule: Bool {
        byte(0) == UInt8(ascii: "|") && (at..<end).contains { bytes[$0] == UInt8(ascii: "-") }
            && (at..<end).allSatisfy { "|-: ".utf8.contains(bytes[$0]) }
    }

    /// Markdown's `### `.
    private mutating func hashes() -> Int? {
        var level = 0
        while byte(level) == UInt8(ascii: "#"), level < 7 { level += 1 }
        guard (1...6).contains(level), let next = byte(level), next == 0x20 || next == 0x09 else { return nil }
        at += level
        _ = skipSpaces()
        while end > at, bytes[end - 1] == UInt8(ascii: "#") || bytes[end - 1] == 0x20 { end -= 1 }
        return level
    }

    // MARK: Marks of lists

    private mutating func mark() -> LetterLine.Mark? {
        let start = at
        if let mark = bullet() ?? number() ?? letter() {
            _ = skipSpaces()
            if at < end { return mark }
        }
        at = start
        return nil
    }

    private mutating func bullet() -> LetterLine.Mark? {
        // A row of a table.
        if byte(0) == UInt8(ascii: "|") {
            at += 1
            while end > at, bytes[end - 1] == UInt8(ascii: "|") || bytes[end - 1] <= 0x20 { end -= 1 }
            return .bullet
        }
        guard let bullet = Self.bullets.first(where: starts) else { return nil }
        let next = byte(bullet.count)
        if bullet.count == 1 {
            // `-5` is a number, `**` bold, `--` a row; `-Order` is an entry all the same.
            let isHyphen = bullet[0] == UInt8(ascii: "-")
            let isTight = isHyphen && next.map { $0.isWordByte && !$0.isDigitByte } == true
            guard next == 0x20 || next == 0x09 || isTight else { return nil }
        }
        at += bullet.count
        return .bullet
    }

    /// The last two are what Word's bullets come to where its fonts are missing.
    private static let bullets = ["-", "*", "•", "·", "●", "○", "▪", "◦", "– ", "— ", "・", "\u{F0B7}", "\u{F0A7}"].map {
        Array($0.utf8)
    }

    /// `1.`, `1)`, `(1)`, `1、`, `①`.
    private mutating func number() -> LetterLine.Mark? {
        if starts([0xE2, 0x91]), let third = byte(2), (0xA0...0xB3).contains(third) {
            at += 3
            return .number(Int(third) - 0x9F)
        }
        let hasBracket = byte(0) == UInt8(ascii: "(")
        var offset = hasBracket ? 1 : 0
        var number = 0
        while let digit = byte(offset), digit.isDigitByte, offset < 4 {
            number = number * 10 + Int(digit - 0x30)
            offset += 1
        }
        guard offset > (hasBracket ? 1 : 0) else { return nil }
        return closed(after: offset, hasBracket) ? .number(number) : nil
    }

    /// `A.`, `a)`, `(a)`, `iv.`
    private mutating func letter() -> LetterLine.Mark? {
        let hasBracket = byte(0) == UInt8(ascii: "(")
        let start = hasBracket ? 1 : 0
        var offset = start
        while let letter = byte(offset), offset - start < 4, letter.isWordByte, !letter.isDigitByte { offset += 1 }
        guard offset > start, let first = byte(start)?.lowered else { return nil }
        let isRoman = (start..<offset).allSatisfy { "ivx".utf8.contains(bytes[at + $0].lowered) }
        guard offset == start + 1 || isRoman, closed(after: offset, hasBracket, needsSpace: true) else { return nil }
        return .letter(Int(first) - 0x60)
    }

    /// Takes the sign that closes a number, if one stands there with text after it.
    private mutating func closed(after offset: Int, _ hasBracket: Bool, needsSpace: Bool = false) -> Bool {
        guard let sign = byte(offset) else { return false }
        if at + offset + 3 <= end,
            [[0xE3, 0x80, 0x81], [0xEF, 0xBC, 0x8E], [0xEF, 0xBC, 0x89]].contains([
                sign, bytes[at + offset + 1], bytes[at + offset + 2]
            ])
        {
            at += offset + 3
            return true
        }
        guard sign == UInt8(ascii: ")") || !hasBracket && sign == UInt8(ascii: "."), let next = byte(offset + 1) else {
            return false
        }
        // `1.4` is a number; `2.A` lost its space.
        guard
            next == 0x20 || next == 0x09
                || !needsSpace && (next >= 0x80 || (0x41...0x5A).contains(next) || next == UInt8(ascii: "*"))
        else { return false }
        at += offset + 1
        return true
    }

    // MARK: Headings

    /// Takes the marks of a line that is bold from end to end.
    private var isBold: Bool {
        mutating get {
            for mark in ["**", "__"].map({ Array($0.utf8) }) where starts(mark) && end - at > 5 {
                let hasColon = bytes[end - 1] == UInt8(ascii: ":")
                let close = hasColon ? end - 3 : end - 2
                guard bytes[close] == mark[0], bytes[close + 1] == mark[1] else { continue }
                let isClosedBefore = (at + 2..<close - 1).contains { bytes[$0] == mark[0] && bytes[$0 + 1] == mark[1] }
                if isClosedBefore { continue }
                (at, end) = (at + 2, close)
                return true
            }
            return false
        }
    }

    /// Whether the line has words, all of them in capitals, and reads like no number or name.
    private var isCapitals: Bool {
        guard end - at <= 120 else { return false }
        var (letters, digits) = (0, 0)
        for index in at..<end {
            let byte = bytes[index]
            if (0x61...0x7A).contains(byte) || byte >= 0x80 { return false }
            if (0x41...0x5A).contains(byte) { letters += 1 }
            if byte.isDigitByte { digits += 1 }
        }
        return letters >= 4 && letters > digits * 3 && bytes[end - 1] != UInt8(ascii: ".")
    }
}
