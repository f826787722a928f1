import SourceText

/// A value that stands in running text.
package struct ScannedValue: Sendable, Equatable {
    /// As a case tells it: `1.4%`, `2019-03-02`, `72 hours`.
    package let text: String
    package let range: Range<Int>
    /// Of a duration, whether only business days count.
    package var isInBusinessDays = false
}

/// Reads one value out of running text as people write it: `1,4 %`, `March 2nd, 2019`, `three (3) business days`. What
/// can be meant in two ways, such as `03/04/2019`, is not read. No more than a few hundred bytes are looked at.
package struct ValueScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at: Int
    /// Whether `03/04/2019` is in April; `nil` where that is not known, and then it is not read.
    private let isDayFirst: Bool?

    package init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, isDayFirst: Bool? = nil) {
        self.bytes = bytes
        self.at = at
        self.isDayFirst = isDayFirst
    }

    package func read(_ type: FactType) -> ScannedValue? {
        var scanner = self
        scanner.skipLead()
        return scanner.value(type)
    }

    private mutating func value(_ type: FactType) -> ScannedValue? {
        let start = at
        switch type {
        case .text: return line()
        case .count: return wholeNumber().map { ScannedValue(text: String($0), range: start..<at) }
        case .number: return told(decimal(), as: type, from: start)
        case .percent: return percent().map { ScannedValue(text: $0, range: start..<at) }
        case .money(let currency): return told(money(currency), as: type, from: start)
        case .date: return date().map { ScannedValue(text: $0.written, range: start..<at) }
        case .duration: return duration(from: start)
        case .identifier(let identifier):
            return self.identifier(identifier).map { ScannedValue(text: $0, range: start..<at) }
        case .list(let element): return list(element)
        case .rows, .choice, .yesNo: return nil
        }
    }

    /// A value that a case may tell: it may not where a sign can part thousands or decimals.
    private func told(_ text: String?, as type: FactType, from start: Int) -> ScannedValue? {
        guard let text, (try? Literal.read(told: text, as: type)) != nil else { return nil }
        return ScannedValue(text: text, range: start..<at)
    }

    // MARK: Characters

    /// The character at a place, full-width ones as ASCII, and its length.
    private func scalar(_ index: Int) -> (scalar: UInt32, length: Int)? {
        guard index < bytes.count else { return nil }
        if bytes[index] < 0x80 { return (UInt32(bytes[index]), 1) }
        guard let (scalar, length) = decodeUTF8(bytes, index) else { return nil }
        return ((0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar, length)
    }

    private func isNext(_ character: Unicode.Scalar) -> Bool { scalar(at)?.scalar == character.value }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let next = scalar(at), next.scalar == character.value else { return false }
        at += next.length
        return true
    }

    /// At most a few signs: what is far away belongs to something else.
    private mutating func skip(atMost most: Int, while isSkipped: (UInt32) -> Bool) {
        for _ in 0..<most {
            guard let next = scalar(at), isSkipped(next.scalar) else { return }
            at += next.length
        }
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        [0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x2009, 0x3000].contains(scalar)
    }

    private mutating func skipSpaces() { skip(atMost: 8, while: Self.isSpace) }

    /// Between a phrase and its value: spaces, a colon or comma, quotes, brackets, the marks of a quoted mail.
    private mutating func skipLead() {
        skip(atMost: 16) { Self.isSpace($0) || Self.lead.contains($0) }
    }

    private static let lead = Set(":=,\"'*#>([|“”„«»–—：，".unicodeScalars.map(\.value))

    private func isDigit(_ index: Int) -> Bool { scalar(index).map { (0x30...0x39).contains($0.scalar) } ?? false }

    /// The next word in small letters; not taken when it is none.
    private mutating func word() -> String? {
        var end = at
        var word = ""
        while let next = scalar(end), word.utf8.count < 20, let scalar = Unicode.Scalar(next.scalar),
            scalar.properties.isAlphabetic
        {
            word.unicodeScalars.append(scalar)
            end += next.length
        }
        guard !word.isEmpty else { return nil }
        at = end
        return word.lowercased()
    }

    private mutating func word(_ isWanted: (String) -> Bool) -> String? {
        let start = at
        if let word = word(), isWanted(word) { return word }
        at = start
        return nil
    }

    // MARK: Numbers

    /// Digits with points and commas between them, as they stand there.
    private mutating func digits(most: Int = 16) -> String? {
        guard isDigit(at) else { return nil }
        var text = ""
        while let next = scalar(at), text.utf8.count < most {
            let isSeparator = next.scalar == UInt32(UInt8(ascii: ".")) || next.scalar == UInt32(UInt8(ascii: ","))
            guard (0x30...0x39).contains(next.scalar) || isSeparator && isDigit(at + next.length) else { break }
            text.append(Character(UnicodeScalar(UInt8(next.scalar))))
            at += next.length
        }
        // A number that goes on is none.
        return isDigit(at) ? nil : text
    }

    private mutating func wholeNumber() -> Int64? {
        if let word = word({ NumberWord.values[$0] != nil }), let number = NumberWord.values[word] {
            skipRepeated(number)
            return number
        }
        guard let text = digits() else { return nil }
        let groups = text.split(whereSeparator: { ",.".contains($0) })
        let isGrouped =
            groups.count == 1
            || groups.dropFirst().allSatisfy { $0.count == 3 } && Set(text.filter { ",.".contains($0) }).count == 1
        let isPercent = isNext("%")
        return isGrouped && !isPercent ? Int64(groups.joined()) : nil
    }

    /// `three (3)`.
    private mutating func skipRepeated(_ number: Int64) {
        let start = at
        skipSpaces()
        if skip("("), let again = digits(), Int64(again) == number, skip(")") { return }
        at = start
    }

    /// A number with a point for decimals; `nil` where a sign may be either.
    private mutating func decimal() -> String? {
        guard let text = digits() else { return nil }
        guard let last = text.lastIndex(where: { ",.".contains($0) }) else { return text }
        let head = text[..<last]
        let tail = text[text.index(after: last)...]
        let others = Set(head.filter { ",.".contains($0) })
        if others.contains(text[last]) { return nil }
        // `1,234` is a thousand and more to some, one and a bit to others.
        if others.isEmpty, tail.count == 3, text[last] == "," { return nil }
        guard tail.count <= 4 else { return nil }
        let whole = String(head.filter(\.isNumber))
        return "\(whole).\(tail)"
    }

    private mutating func percent() -> String? {
        guard let number = decimal() else { return nil }
        skip(atMost: 2, while: Self.isSpace)
        if skip("%") || skip("٪") { return number + "%" }
        guard let word = word({ ["percent", "per", "prozent"].contains($0) }) else { return nil }
        if word == "per" {
            skipSpaces()
            guard self.word({ $0 == "cent" }) != nil else { return nil }
        }
        return number + "%"
    }

    private mutating func money(_ wanted: Currency?) -> String? {
        var currency = currencyCode()
        // The dollar has many countries: which one is known only where the fact says it.
        if currency == nil, let wanted, skip("$") || skip("€") || skip("£") || skip("¥") { currency = wanted }
        skip(atMost: 2, while: Self.isSpace)
        guard let amount = decimal() else { return nil }
        if currency == nil {
            skip(atMost: 2, while: Self.isSpace)
            currency = currencyCode()
        }
        guard let currency, wanted == nil || wanted == currency else { return nil }
        return "\(amount) \(currency.code)"
    }

    private mutating func currencyCode() -> Currency? {
        guard at + 3 <= bytes.count, let currency = Currency(String(decoding: bytes[at..<at + 3], as: UTF8.self)) else {
            return nil
        }
        at += 3
        return currency
    }

    // MARK: Time

    private mutating func duration(from start: Int) -> ScannedValue? {
        guard let amount = wholeNumber(), (0...10_000).contains(amount) else { return nil }
        skip(atMost: 4) { Self.isSpace($0) || $0 == UInt32(UInt8(ascii: "-")) }
        var isBusiness = false
        while let kind = word({ TimeWord.kinds[$0] != nil }) {
            if TimeWord.kinds[kind] == true { isBusiness = true }
            skipSpaces()
        }
        guard let unit = unit(&isBusiness) else { return nil }
        return ScannedValue(text: "\(amount) \(unit)", range: start..<at, isInBusinessDays: isBusiness)
    }

    private mutating func unit(_ isBusiness: inout Bool) -> String? {
        for (sign, unit) in Self.signs where bytes[at...].starts(with: sign.utf8) {
            at += sign.utf8.count
            return unit
        }
        guard let word = word(), let unit = TimeWord.units[word] else { return nil }
        if unit.isBusiness { isBusiness = true }
        return unit.name
    }

    private static let signs = [
        ("小时", "hours"), ("時間", "hours"), ("天", "days"), ("日", "days"), ("周", "weeks"), ("週間", "weeks")
    ]

    private mutating func date() -> CalendarDay? {
        let start = at
        if let month = month(), let day = dateAfter(month: month) { return day }
        // Some names of days are short for months elsewhere.
        at = start
        skipWeekday()
        if at > start, let month = month() { return dateAfter(month: month) }
        guard let first = number() else { return nil }
        return first.length == 4 ? dateAfter(year: first.value) : dateAfter(day: first.value)
    }

    private mutating func skipWeekday() {
        guard word({ DayWord.weekdays.contains($0) }) != nil else { return }
        skip(atMost: 4) { Self.isSpace($0) || $0 == UInt32(UInt8(ascii: ",")) || $0 == UInt32(UInt8(ascii: ".")) }
    }

    /// Digits alone, at most four.
    private mutating func number() -> (value: Int, length: Int)? {
        var (value, length) = (0, 0)
        while length < 4, let next = scalar(at), (0x30...0x39).contains(next.scalar) {
            value = value * 10 + Int(next.scalar - 0x30)
            length += 1
            at += next.length
        }
        return length > 0 && !isDigit(at) ? (value, length) : nil
    }

    private mutating func month() -> Int? {
        guard let word = word({ DayWord.months[$0] != nil }) else { return nil }
        _ = skip(".")
        return DayWord.months[word]
    }

    private mutating func skipBetween() {
        skip(atMost: 4) {
            Self.isSpace($0) || $0 == UInt32(UInt8(ascii: ",")) || $0 == UInt32(UInt8(ascii: "-"))
                || $0 == UInt32(UInt8(ascii: "."))
        }
    }

    /// `March 2nd, 2019`.
    private mutating func dateAfter(month: Int) -> CalendarDay? {
        skipSpaces()
        guard let day = number() else { return nil }
        _ = word { ["st", "nd", "rd", "th"].contains($0) }
        skipBetween()
        guard let year = number(), year.length == 4 else { return nil }
        return CalendarDay(year: year.value, month: month, day: day.value)
    }

    /// `2019-03-02`, `2019/3/2`, `2019年3月2日`.
    private mutating func dateAfter(year: Int) -> CalendarDay? {
        let isEastern = skip("年")
        guard isEastern || skip("-") || skip("/") || skip("."), let month = number(),
            isEastern ? skip("月") : skip("-") || skip("/") || skip("."), let day = number()
        else { return nil }
        if isEastern { _ = skip("日") }
        return CalendarDay(year: year, month: month.value, day: day.value)
    }

    /// `2 March 2019`, `2. März 2019`, `02.03.2019`; `13/02/2019` and `02/13/2019`, but not `02/03/2019`.
    private mutating func dateAfter(day: Int) -> CalendarDay? {
        _ = word { ["st", "nd", "rd", "th", "er", "º"].contains($0) }
        let separator = scalar(at)?.scalar
        let before = at
        if separator == UInt32(UInt8(ascii: ".")) || separator == UInt32(UInt8(ascii: "/")) {
            at += 1
            if let second = number() {
                guard scalar(at)?.scalar == separator else { return nil }
                at += 1
                guard let year = number(), year.length == 4 else { return nil }
                if separator == UInt32(UInt8(ascii: ".")) || day > 12 {
                    return CalendarDay(year: year.value, month: second.value, day: day)
                }
                let isMonthFirst = second.value > 12 || second.value == day
                guard isMonthFirst || isDayFirst != nil else { return nil }
                return isDayFirst == true && !isMonthFirst
                    ? CalendarDay(year: year.value, month: second.value, day: day)
                    : CalendarDay(year: year.value, month: day, day: second.value)
            }
            at = before
        }
        skipBetween()
        _ = word { Self.ofs.contains($0) }
        skipSpaces()
        guard let month = month() else { return nil }
        skipBetween()
        _ = word { Self.ofs.contains($0) }
        skipSpaces()
        guard let year = number(), year.length == 4 else { return nil }
        return CalendarDay(year: year.value, month: month, day: day)
    }

    private static let ofs: Set<String> = ["of", "de", "del"]

    // MARK: Words

    /// An identifier in the form that it has; small letters are taken for capitals.
    private mutating func identifier(_ identifier: Identifier) -> String? {
        var token: [UInt8] = []
        while at < bytes.count, token.count <= 40, bytes[at].isWordByte || bytes[at] == UInt8(ascii: "-") {
            token.append(bytes[at])
            at += 1
        }
        let written = String(decoding: token, as: UTF8.self)
        return [written, written.uppercased()].first(where: identifier.accepts)
    }

    private mutating func list(_ element: FactType) -> ScannedValue? {
        let start = at
        var end = at
        var values: [String] = []
        while values.count < Self.mostValues, let value = value(element) {
            if !values.contains(value.text) { values.append(value.text) }
            end = at
            skip(atMost: 8) { Self.isSpace($0) || Self.between.contains($0) }
            _ = word { ["and", "und", "or"].contains($0) }
            skipSpaces()
        }
        return values.isEmpty ? nil : ScannedValue(text: "[\(values.joined(separator: ", "))]", range: start..<end)
    }

    private static let mostValues = Limit.readValues.value
    private static let between = Set(",;、，-*•>".unicodeScalars.map(\.value))

    /// What stands up to the end of the line or of the sentence.
    private mutating func line() -> ScannedValue? {
        let start = at
        var end = at
        while at < bytes.count, at - start < Self.longestText, bytes[at] != 0x0A, bytes[at] != 0x0D, !isSentenceEnd {
            at += 1
            if bytes[at - 1] > 0x20 { end = at }
        }
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        guard end > start else { return nil }
        at = end
        return ScannedValue(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
    }

    private static let longestText = Limit.readBytes.value
    private static let easternEnds: [[UInt8]] = ["。", "，", "；", "！", "？", "、"].map { Array($0.utf8) }

    /// A full-width comma ends it too: in Chinese and Japanese the next part of the sentence is about something else.
    private var isSentenceEnd: Bool {
        if bytes[at] >= 0x80 { return Self.easternEnds.contains { bytes[at...].starts(with: $0) } }
        guard [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[at]) else {
            return false
        }
        return at + 1 == bytes.count || bytes[at + 1] <= 0x20
    }
}
