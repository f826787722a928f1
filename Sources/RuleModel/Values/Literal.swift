/// A value as a person writes it in a condition, a limit or a case: exact, on a grid of whole numbers.
///
/// Numbers, percents and amounts of money count ten-thousandths; dates are days, durations hours.
public enum Literal: Sendable, Hashable {
    /// Units: `214` is 214.
    case count(Int64)
    /// Ten-thousandths: `2.5` is 25000.
    case number(Int64)
    /// Ten-thousandths of a percent: `1.4%` is 14000.
    case percent(Int64)
    /// Ten-thousandths of the currency: `12.50 USD` is 125000.
    case money(Int64, Currency)
    /// A day without a time: `2019-03-02`.
    case date(CalendarDay)
    /// Always in hours, with the unit that it was written in: `2 days` is 48 and ``DurationUnit/days``.
    case duration(hours: Int64, DurationUnit)

    /// Steps of the grid in one.
    package static let grid: Int64 = 10_000

    /// The whole number that comparisons are made with.
    package var magnitude: Int64 {
        switch self {
        case .count(let n), .number(let n), .percent(let n), .money(let n, _): n
        case .date(let day): day.number
        case .duration(let hours, _): hours
        }
    }
}

/// The unit that a duration was written in, and is printed in.
public enum DurationUnit: Int32, Sendable, CaseIterable {
    case hours, days, weeks

    package var hours: Int64 { [1, 24, 168][Int(rawValue)] }

    package init?(word: some StringProtocol) {
        switch word {
        case "hour", "hours": self = .hours
        case "day", "days": self = .days
        case "week", "weeks": self = .weeks
        default: return nil
        }
    }
}

/// Why a text is not the literal that was expected.
package struct LiteralProblem: Error, Sendable {
    package let code: LiteralProblem.Kind
    package let message: String
    package let hint: String?

    package enum Kind: Sendable { case form, precision, range, option }

    package init(_ message: String, hint: String? = nil, _ code: Kind = .form) {
        self.code = code
        self.message = message
        self.hint = hint
    }
}

extension Literal {
    /// Reads a value of an ordered type.
    package static func read(_ text: String, as type: FactType) throws(LiteralProblem) -> Literal {
        let trimmed = text.trimmed
        switch type {
        case .count: return .count(try wholeNumber(trimmed))
        case .number: return .number(try gridNumber(trimmed))
        case .percent: return .percent(try percent(trimmed))
        case .money(let currency): return try money(trimmed, currency)
        case .date: return .date(try date(trimmed))
        case .duration: return try duration(trimmed)
        default: throw .notOf(type, text)
        }
    }

    /// Reads a literal whose own form tells its type, as in a condition.
    package static func read(anyForm text: String) -> Literal? {
        for type: FactType in [.count, .percent, .date, .duration, .money(nil), .number] {
            if let literal = try? read(text, as: type) { return literal }
        }
        return nil
    }

    private static func wholeNumber(_ text: String) throws(LiteralProblem) -> Int64 {
        let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else {
            throw .noWholeNumber(text)
        }
        guard let value = Int64(text), value.magnitude <= 1_000_000_000_000 else {
            throw .tooLarge(text)
        }
        return value
    }

    private static func gridNumber(_ text: String) throws(LiteralProblem) -> Int64 {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) })
        else {
            throw .noNumber(text)
        }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard decimals.utf8.count <= 4 else {
            throw .tooManyDecimals(text)
        }
        guard whole.utf8.count <= 11, let units = Int64(whole),
            let fraction = Int64(decimals + String(repeating: "0", count: 4 - decimals.utf8.count))
        else {
            throw .tooLarge(text)
        }
        return (units * grid + fraction) * (text.hasPrefix("-") ? -1 : 1)
    }

    private static func percent(_ text: String) throws(LiteralProblem) -> Int64 {
        if text.hasSuffix("％") { throw .fullWidthPercent(text) }
        guard text.hasSuffix("%") else {
            throw .noPercent(text, isNumber: (try? gridNumber(text)) != nil)
        }
        return try gridNumber(String(text.dropLast()).trimmed)
    }

    private static func money(_ text: String, _ wanted: Currency?) throws(LiteralProblem) -> Literal {
        let words = text.split(separator: " ")
        let example = "such as `12.50 \(wanted?.code ?? "USD")`"
        guard words.count == 2, let currency = Currency(words[1]) else {
            throw .noMoney(text, example: example)
        }
        if let wanted, wanted != currency {
            throw .otherCurrency(text, currency, wanted: wanted, example: example)
        }
        return .money(try gridNumber(String(words[0])), currency)
    }

    private static func date(_ text: String) throws(LiteralProblem) -> CalendarDay {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else {
            throw .noDate(text)
        }
        guard let date = CalendarDay(year: year, month: month, day: day) else {
            throw .noSuchDay(text, month: month, of: year)
        }
        return date
    }

    private static func duration(_ text: String) throws(LiteralProblem) -> Literal {
        let words = text.split(separator: " ")
        guard words.count == 2, let unit = DurationUnit(word: words[1]) else {
            throw .noDuration(text)
        }
        let amount = try wholeNumber(String(words[0]))
        guard abs(amount) <= 100_000_000 else { throw .tooLarge(text) }
        return .duration(hours: amount * unit.hours, unit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// `a date`, `an asin`, `rows`: a type in a sentence.
package func article(_ type: FactType) -> String {
    switch type {
    case .rows: "rows"
    case .money(let currency?): "an amount in \(currency.code)"
    case .money: "an amount of money"
    default: (["a", "e", "i", "o"].contains(type.name.prefix(1)) ? "an " : "a ") + type.name
    }
}

extension FactType {
    /// The type in a sentence: `a date`, `an asin`, `rows`.
    package var said: Wording {
        switch self {
        case .text: .typeText
        case .yesNo: .typeYesNo
        case .count: .typeCount
        case .number: .typeNumber
        case .percent: .typePercent
        case .money(let currency?): .typeMoneyIn(currency: currency.code)
        case .money(nil): .typeMoney
        case .date: .typeDate
        case .duration: .typeDuration
        case .choice: .typeChoice
        case .rows: .typeRows
        case .list(let element): .typeList(element: element.name)
        case .identifier(.asin): .typeAsin
        case .identifier(.orderID): .typeOrderId
        case .identifier(.sellerID): .typeSellerId
        case .identifier(.trackingNumber): .typeTrackingNumber
        }
    }
}

/// A text short enough for a message.
package func clipped(_ text: String, to length: Int = 60) -> String {
    text.count <= length ? text : String(text.prefix(length)) + "…"
}

extension Unicode.Scalar {
    /// Whether it is white space; for ASCII without looking it up.
    package var isWhite: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}

extension StringProtocol {
    /// Whether it is nothing but white space. Most texts have a printable ASCII character, which is found without
    /// looking up what the others are.
    package var isBlank: Bool { !utf8.contains { $0 > 0x20 && $0 < 0x7F } && allSatisfy(\.isWhitespace) }
}

extension String {
    /// Without white space at both ends.
    package var trimmed: String {
        // Bytes above 0x7F may be wide spaces: only then it is worth looking closer.
        guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 || first > 0x7F || last > 0x7F
        else { return self }
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isWhite }),
            let end = scalars.lastIndex(where: { !$0.isWhite })
        else { return "" }
        return String(scalars[start...end])
    }
}

extension LiteralProblem {
    fileprivate static func notOf(_ type: FactType, _ text: String) -> LiteralProblem {
        LiteralProblem("`\(clipped(text))` is not \(article(type))")
    }

    fileprivate static func noWholeNumber(_ text: String) -> LiteralProblem {
        LiteralProblem("`\(clipped(text))` is not a whole number", hint: numberHint(text))
    }

    fileprivate static func tooLarge(_ text: String) -> LiteralProblem {
        LiteralProblem("`\(clipped(text))` is too large")
    }

    fileprivate static func noNumber(_ text: String) -> LiteralProblem {
        LiteralProblem("`\(clipped(text))` is not a number", hint: numberHint(text))
    }

    fileprivate static func tooManyDecimals(_ text: String) -> LiteralProblem {
        LiteralProblem(
            "`\(clipped(text))` has more than four decimals",
            hint: "four decimals are the finest that values are kept with", .precision)
    }

    fileprivate static func fullWidthPercent(_ text: String) -> LiteralProblem {
        LiteralProblem("`\(clipped(text))` has a full-width percent sign", hint: "write `%`")
    }

    fileprivate static func noPercent(_ text: String, isNumber: Bool) -> LiteralProblem {
        LiteralProblem(
            "`\(clipped(text))` is not a percent",
            hint: isNumber
                ? "write the unit: `\(text)%`" : numberHint(text) ?? "such as `1.4%`")
    }

    fileprivate static func noMoney(_ text: String, example: String) -> LiteralProblem {
        LiteralProblem(
            "`\(clipped(text))` is not an amount of money",
            hint: numberHint(text) ?? "amount, space, currency: \(example)")
    }

    fileprivate static func otherCurrency(
        _ text: String, _ currency: Currency, wanted: Currency, example: String
    ) -> LiteralProblem {
        LiteralProblem("`\(clipped(text))` is in \(currency.code), where \(wanted.code) is wanted", hint: example)
    }

    fileprivate static func noDate(_ text: String) -> LiteralProblem {
        LiteralProblem(
            "`\(clipped(text))` is not a date", hint: numberHint(text) ?? "year-month-day, such as `2019-03-02`")
    }

    fileprivate static func noSuchDay(_ text: String, month: Int, of year: Int) -> LiteralProblem {
        LiteralProblem(
            "there is no \(text)",
            hint: (1...12).contains(month)
                ? "that month has \(CalendarDay.days(inMonth: month, of: year)) days"
                : "a year has 12 months; the order is year-month-day")
    }

    fileprivate static func noDuration(_ text: String) -> LiteralProblem {
        LiteralProblem("`\(clipped(text))` is not a duration", hint: "such as `48 hours`, `2 days` or `3 weeks`")
    }

    /// What people write instead of plain digits, and how to mend it.
    private static func numberHint(_ text: String) -> String? {
        if text.contains(",") || text.contains("，") {
            return "digits without commas, with a point for decimals: `1234.5`"
        }
        if text.unicodeScalars.contains(where: { (0xFF10...0xFF19).contains($0.value) }) {
            return "use the digits 0 to 9, not full-width ones"
        }
        return nil
    }
}
