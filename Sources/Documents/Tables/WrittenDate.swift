import RuleModel
import SourceText

/// A date as a report writes it: a day, or two numbers of which the file's other dates tell which is the month.
package enum WrittenDate: Equatable {
    case day(CalendarDay)
    case either(first: Int, second: Int, year: Int)

    /// Reads `2019-01-28T23:59:59+00:00`, `2019/1/28`, `28-Jan-2019`, `Jan 28, 2019`, `28.01.2019`, `1/28/2019`,
    /// `28/1/19`; a time with an offset counts by UTC.
    package init?(_ text: ArraySlice<UInt8>) {
        guard text.count <= 40, let first = text.first else { return nil }
        var words = DateWords(text)
        if isDigit(first) {
            guard let number = words.number() else { return nil }
            let separator = words.separator()
            if number.digits == 4 {
                guard DateWords.years.contains(number.value), let month = words.monthOrNumber(),
                    words.separator() != nil, let day = words.number(),
                    let found = CalendarDay(year: number.value, month: month, day: day.value)
                else { return nil }
                self = .day(CalendarDay(number: found.number + words.daysToUTC()))
                return
            }
            if words.isLetter {
                guard let month = words.month(), words.separator() != nil, let year = words.year(),
                    let found = CalendarDay(year: year, month: month, day: number.value)
                else { return nil }
                self = .day(found)
                return
            }
            guard let second = words.number(), words.separator() == separator, let year = words.year() else {
                return nil
            }
            if separator == UInt8(ascii: ".") {
                guard let found = CalendarDay(year: year, month: second.value, day: number.value) else { return nil }
                self = .day(found)
                return
            }
            guard (1...31).contains(number.value), (1...31).contains(second.value),
                number.value <= 12 || second.value <= 12
            else { return nil }
            self = .either(first: number.value, second: second.value, year: year)
        } else {
            guard let month = words.month(), words.separator() != nil, let day = words.number(),
                words.separator() != nil, let year = words.year(),
                let found = CalendarDay(year: year, month: month, day: day.value)
            else { return nil }
            self = .day(found)
        }
    }
}

/// Which of two numbers is the month.
public enum DateOrder: String, Sendable, CaseIterable {
    case monthFirst = "month-first"
    case dayFirst = "day-first"
}

/// What the dates of a file tell of their order: a number above 12 is no month.
package struct DateOrderEvidence {
    private var hasMonthFirst = false
    private var hasDayFirst = false
    package private(set) var hasEither = false

    package init() {}

    package mutating func see(_ date: WrittenDate) {
        guard case .either(let first, let second, _) = date else { return }
        hasEither = true
        if first > 12 { hasDayFirst = true }
        if second > 12 { hasMonthFirst = true }
    }

    /// `nil` while nothing tells, or where the dates contradict each other.
    package var order: DateOrder? {
        if hasDayFirst == hasMonthFirst { return nil }
        return hasDayFirst ? .dayFirst : .monthFirst
    }

    package var isContradictory: Bool { hasDayFirst && hasMonthFirst }
}

extension WrittenDate {
    package func day(_ order: DateOrder?) -> CalendarDay? {
        switch (self, order) {
        case (.day(let day), _): day
        case (.either(let first, let second, let year), .monthFirst): CalendarDay(year: year, month: first, day: second)
        case (.either(let first, let second, let year), .dayFirst): CalendarDay(year: year, month: second, day: first)
        // The same day either way.
        case (.either(let first, let second, let year), nil):
            first == second ? CalendarDay(year: year, month: first, day: second) : nil
        }
    }

    /// In one number, below 0 where the order is open. Days of the years that dates may have take less than 22 bits.
    package var packed: Int32 {
        switch self {
        case .day(let day): Int32(clamping: day.number)
        case .either(let first, let second, let year): -Int32(clamping: (year * 100 + first) * 100 + second)
        }
    }

    package init(packed: Int32) {
        let number = Int(-packed)
        self =
            packed >= 0
            ? .day(CalendarDay(number: Int64(packed)))
            : .either(first: number / 100 % 100, second: number % 100, year: number / 10_000)
    }
}

/// The parts of a written date, from left to right.
private struct DateWords {
    private let text: ArraySlice<UInt8>
    private var at: Int

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        at = text.startIndex
    }

    var isLetter: Bool {
        at < text.endIndex && (text[at] | 0x20) >= UInt8(ascii: "a") && (text[at] | 0x20) <= UInt8(ascii: "z")
    }

    mutating func number() -> (value: Int, digits: Int)? {
        var value = 0
        let start = at
        while at < text.endIndex, isDigit(text[at]), at - start < 9 {
            value = value * 10 + Int(text[at] - 0x30)
            at += 1
        }
        return at > start ? (value, at - start) : nil
    }

    /// No marketplace is older than 1995; two digits are a year of this century.
    static let years = Limit.firstYear.value...Limit.lastYear.value

    mutating func year() -> Int? {
        guard let (value, digits) = number() else { return nil }
        let year = digits == 2 ? 2000 + value : value
        return Self.years.contains(year) ? year : nil
    }

    /// `-`, `/`, `.`, a comma or blank; a run of them is one.
    mutating func separator() -> UInt8? {
        guard at < text.endIndex, Self.isSeparator(text[at]) else { return nil }
        let found = text[at]
        while at < text.endIndex, Self.isSeparator(text[at]) { at += 1 }
        return found
    }

    mutating func monthOrNumber() -> Int? { isLetter ? month() : number()?.value }

    mutating func month() -> Int? {
        let start = at
        while isLetter { at += 1 }
        guard at - start >= 3 else { return nil }
        let name = String(decoding: text[start..<at].prefix(3).map { $0 | 0x20 }, as: UTF8.self)
        return Self.months.firstIndex(of: name).map { $0 + 1 }
    }

    /// What a time and its offset after the date add to the day: -1, 0 or 1.
    mutating func daysToUTC() -> Int64 {
        guard at < text.endIndex, text[at] == UInt8(ascii: "T") || text[at] == 0x20 else { return 0 }
        at += 1
        guard let hour = number(), take(UInt8(ascii: ":")), let minute = number() else { return 0 }
        // Seconds and their parts change no day.
        while at < text.endIndex, text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: ".") || isDigit(text[at]) {
            at += 1
        }
        guard at < text.endIndex, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") else { return 0 }
        let isEast = text[at] == UInt8(ascii: "+")
        at += 1
        guard let offset = number() else { return 0 }
        let minutes =
            offset.digits > 2
            ? offset.value / 100 * 60 + offset.value % 100
            : offset.value * 60 + (take(UInt8(ascii: ":")) ? number()?.value ?? 0 : 0)
        let inUTC = hour.value * 60 + minute.value + (isEast ? -minutes : minutes)
        return inUTC < 0 ? -1 : inUTC >= 1440 ? 1 : 0
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < text.endIndex, text[at] == byte else { return false }
        at += 1
        return true
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { [0x2D, 0x2F, 0x2E, 0x2C, 0x20].contains(byte) }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
