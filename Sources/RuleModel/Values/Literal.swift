import SourceText

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
    package let wording: Wording
    package let advice: Wording?

    package enum Kind: Sendable { case form, precision, range, option }

    package init(_ wording: Wording, hint: Wording? = nil, _ code: Kind = .form) {
        self.code = code
        self.wording = wording
        advice = hint
    }

    /// The same in English.
    package var message: String { wording.text(in: .english) }
    /// What to do about it, in English.
    package var hint: String? { advice?.text(in: .english) }
}

extension Literal {
    /// Reads a value of an ordered type, as packs write it: digits, and a point before decimals.
    package static func read(_ text: String, as type: FactType) throws(LiteralProblem) -> Literal {
        try read(text, as: type, isTold: false)
    }

    /// Reads a value that a person tells in a case. Many part thousands with a point, so `1.234` is no number here; of
    /// percents a point always parts decimals, and of amounts `1.234` is refused in packs as well.
    package static func read(told text: String, as type: FactType) throws(LiteralProblem) -> Literal {
        try read(text, as: type, isTold: true)
    }

    private static func read(
        _ text: String, as type: FactType, isTold: Bool
    ) throws(LiteralProblem) -> Literal {
        let trimmed = text.trimmed
        switch type {
        case .count: return .count(try wholeNumber(trimmed))
        case .number:
            return .number(try decimal(trimmed, Notation { answerText($0) }, isTold: isTold))
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

    /// - Parameter unit: what stands after it, for the advice.
    private static func wholeNumber(_ text: String, unit: String = "") throws(LiteralProblem) -> Int64 {
        let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else {
            throw .noWholeNumber(text, meant: LooseNumber(text).grouped.map { $0 + unit })
        }
        guard let value = Int64(text), value.magnitude <= Limit.wholeNumber.value else {
            throw .tooLarge(text)
        }
        return value
    }

    /// How fine the numbers of a type are, and how they are written.
    private struct Notation {
        /// The smallest difference on the grid.
        var coin: Int64 = 1
        var currency: Currency?
        /// So that it can mean nothing else.
        let written: (Int64) -> String
    }

    private static func decimal(
        _ text: String, _ notation: Notation, isTold: Bool
    ) throws(LiteralProblem) -> Int64 {
        let value: Int64
        do { value = try gridNumber(text) } catch { throw meant(text, notation, error) }
        let grouped = text.utf8.suffix(4).first == UInt8(ascii: ".") ? LooseNumber(text).groupedValue : nil
        if value % notation.coin != 0 { throw tooFine(text, notation, grouped: grouped) ?? .noNumber(text) }
        if isTold, let grouped { throw .ambiguous(text, grouped, value, notation.written) }
        return value
    }

    /// What to say of a text that is no number as values are written, but may be one as people write them.
    private static func meant(_ text: String, _ notation: Notation, _ problem: LiteralProblem) -> LiteralProblem {
        let loose = LooseNumber(text)
        let decimal = loose.decimalValue.flatMap { $0 % notation.coin == 0 ? $0 : nil }
        switch (loose.groupedValue, decimal) {
        case (let grouped?, let decimal?): return .ambiguous(text, grouped, decimal, notation.written)
        case (let meant?, nil), (nil, let meant?): return .otherDigits(problem, meant: notation.written(meant))
        case (nil, nil): return loose.decimalValue.flatMap { _ in tooFine(text, notation, grouped: nil) } ?? problem
        }
    }

    private static func tooFine(_ text: String, _ notation: Notation, grouped: Int64?) -> LiteralProblem? {
        notation.currency.map { .tooFine(text, $0, grouped: grouped.map(notation.written)) }
    }

    fileprivate static func gridNumber(_ text: String) throws(LiteralProblem) -> Int64 {
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
        let number = String(text.dropLast()).trimmed
        return try decimal(number, Notation { gridText($0) + "%" }, isTold: false)
    }

    private static func money(_ text: String, _ wanted: Currency?) throws(LiteralProblem) -> Literal {
        let words = text.split(whereSeparator: \.isWhitespace)
        let example = wanted.map { FactType.money($0).example } ?? FactType.money(nil).example
        // Some part thousands with a space.
        let number = words.dropLast().joined(separator: " ")
        guard let word = words.last, words.count == 2 || words.count > 2 && LooseNumber(number).isNumber else {
            throw .noMoney(text, example: example)
        }
        guard let currency = Currency(word) else {
            throw word.allSatisfy(\.isLetter) && LooseNumber(number).isNumber
                ? .noCurrency(String(word), example: example) : .noMoney(text, example: example)
        }
        if let wanted, wanted != currency {
            throw .otherCurrency(text, currency, wanted: wanted, example: example)
        }
        // An amount has no more decimals than its currency: a point with more digits after it can only part thousands.
        let notation = Notation(coin: currency.coin, currency: currency) {
            "\(answerText($0, decimals: currency.decimals)) \(currency.code)"
        }
        return .money(try decimal(number, notation, isTold: true), currency)
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
        let amount = try wholeNumber(String(words[0]), unit: " \(words[1])")
        guard abs(amount) <= 100_000_000 else { throw .tooLarge(text) }
        return .duration(hours: amount * unit.hours, unit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension LooseNumber {
    fileprivate var groupedValue: Int64? { grouped.flatMap { try? Literal.gridNumber($0) } }
    fileprivate var decimalValue: Int64? { decimal.flatMap { try? Literal.gridNumber($0) } }
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
        LiteralProblem(.notOfType(text: clipped(text), type: type.said))
    }

    fileprivate static func noWholeNumber(_ text: String, meant: String?) -> LiteralProblem {
        LiteralProblem(
            .notAWholeNumber(text: clipped(text)),
            hint: meant.map { .writeItAs(text: $0) } ?? (hasComma(text) ? .digitsAlone : fullWidthAdvice(text)))
    }

    fileprivate static func tooLarge(_ text: String) -> LiteralProblem {
        LiteralProblem(.tooLarge(text: clipped(text)))
    }

    fileprivate static func noNumber(_ text: String) -> LiteralProblem {
        LiteralProblem(.notANumber(text: clipped(text)), hint: numberAdvice(text))
    }

    /// The same of a text that can be meant in one way only.
    fileprivate static func otherDigits(_ problem: LiteralProblem, meant: String) -> LiteralProblem {
        LiteralProblem(problem.wording, hint: .writeItAs(text: meant), problem.code)
    }

    /// A text that is two numbers: to some with thousands, to others with decimals.
    fileprivate static func ambiguous(
        _ text: String, _ grouped: Int64, _ decimal: Int64, _ written: (Int64) -> String
    ) -> LiteralProblem {
        LiteralProblem(
            .mayBeEither(text: clipped(text), whole: gridText(grouped), decimal: gridText(decimal)),
            hint: .writeEither(whole: written(grouped), decimal: written(decimal)))
    }

    fileprivate static func tooManyDecimals(_ text: String) -> LiteralProblem {
        LiteralProblem(.moreThanFourDecimals(text: clipped(text)), hint: .fourDecimalsFinest, .precision)
    }

    fileprivate static func fullWidthPercent(_ text: String) -> LiteralProblem {
        LiteralProblem(.fullWidthPercent(text: clipped(text)), hint: .writePercentSign)
    }

    fileprivate static func noPercent(_ text: String, isNumber: Bool) -> LiteralProblem {
        LiteralProblem(
            .notAPercent(text: clipped(text)),
            hint: isNumber
                ? .writeUnit(text: text)
                : numberAdvice(text) ?? .suchAsExample(example: FactType.percent.example))
    }

    fileprivate static func noMoney(_ text: String, example: String) -> LiteralProblem {
        LiteralProblem(
            .notAnAmount(text: clipped(text)),
            hint: fullWidthAdvice(text) ?? .amountSpaceCurrency(example: suchAs(example)))
    }

    /// What is meant may be a code written small, or one with a slip.
    fileprivate static func noCurrency(_ name: String, example: String) -> LiteralProblem {
        LiteralProblem(
            .noCurrency(name: clipped(name)),
            hint: Currency.advice(for: name) ?? .amountSpaceCurrency(example: suchAs(example)))
    }

    fileprivate static func tooFine(_ text: String, _ currency: Currency, grouped: String?) -> LiteralProblem {
        let decimals = currency.decimals
        return LiteralProblem(
            decimals == 0
                ? .noDecimalsOfCurrency(text: clipped(text), currency: currency.code)
                : .decimalsOfCurrency(text: clipped(text), currency: currency.code, number: "\(decimals)"),
            hint: grouped.map { .ifGrouped(text: $0) }, .precision)
    }

    fileprivate static func otherCurrency(
        _ text: String, _ currency: Currency, wanted: Currency, example: String
    ) -> LiteralProblem {
        LiteralProblem(
            .otherCurrency(text: clipped(text), currency: currency.code, wanted: wanted.code), hint: suchAs(example))
    }

    fileprivate static func noDate(_ text: String) -> LiteralProblem {
        LiteralProblem(.notADate(text: clipped(text)), hint: fullWidthAdvice(text) ?? .yearMonthDay)
    }

    fileprivate static func noSuchDay(_ text: String, month: Int, of year: Int) -> LiteralProblem {
        LiteralProblem(
            .noSuchDay(text: text),
            hint: (1...12).contains(month)
                ? .monthHasDays(count: CalendarDay.days(inMonth: month, of: year)) : .twelveMonths)
    }

    fileprivate static func noDuration(_ text: String) -> LiteralProblem {
        LiteralProblem(.notADuration(text: clipped(text)), hint: .suchAsDurations)
    }

    private static func suchAs(_ example: String) -> Wording { .suchAsExample(example: example) }

    /// What people write instead of plain digits, and how to mend it.
    private static func numberAdvice(_ text: String) -> Wording? {
        hasComma(text) ? .digitsWithoutCommas : fullWidthAdvice(text)
    }

    private static func hasComma(_ text: String) -> Bool { text.contains(",") || text.contains("，") }

    private static func fullWidthAdvice(_ text: String) -> Wording? {
        text.unicodeScalars.contains { (0xFF10...0xFF19).contains($0.value) } ? .digitsOfKeyboard : nil
    }
}
