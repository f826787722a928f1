import RuleModel

/// Prints values by type and language straight into the letter's bytes.
struct ValuePrinter {
    let language: Language

    /// A count or another whole number, in digits.
    func digits(_ value: Int64, _ out: inout [UInt8]) {
        if value < 0 { out.append(UInt8(ascii: "-")) }
        digits(value.magnitude, &out)
    }

    private func digits(_ value: UInt64, _ out: inout [UInt8]) {
        if value >= 10 { digits(value / 10, &out) }
        out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
    }

    /// A whole number in English words, as a sentence starts: `Twenty-one`. Above 999,999 digits are easier to read.
    func words(_ value: Int64, _ out: inout [UInt8]) {
        guard (0...999_999).contains(value) else { return digits(value, &out) }
        let start = out.count
        spell(Int(value), &out)
        out[start] &= 0xDF
    }

    private func spell(_ value: Int, _ out: inout [UInt8]) {
        switch value {
        case 0..<20: out.append(Self.small[value])
        case 20..<100:
            out.append(Self.tens[value / 10])
            if value % 10 > 0 {
                out.append(UInt8(ascii: "-"))
                spell(value % 10, &out)
            }
        case 100..<1_000: spell(value, by: 100, " hundred", &out)
        default: spell(value, by: 1_000, " thousand", &out)
        }
    }

    private func spell(_ value: Int, by unit: Int, _ name: StaticString, _ out: inout [UInt8]) {
        spell(value / unit, &out)
        out.append(name)
        let rest = value % unit
        guard rest > 0 else { return }
        out.append(rest < 100 ? " and " : " ")
        spell(rest, &out)
    }

    private static let small: [StaticString] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
    ]
    private static let tens: [StaticString] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    ]

    /// A value of the grid of ten-thousandths, with as few decimals as it needs but no fewer than `least`.
    func decimal(_ value: Int64, least: Int = 0, _ out: inout [UInt8]) {
        if value < 0 { out.append(UInt8(ascii: "-")) }
        let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: UInt64(Literal.grid))
        digits(Int64(whole), &out)
        var decimals = 4
        var rest = Int(part)
        while decimals > least, rest % 10 == 0 {
            rest /= 10
            decimals -= 1
        }
        guard decimals > 0 else { return }
        out.append(UInt8(ascii: "."))
        padded(rest, decimals, &out)
    }

    private func padded(_ value: Int, _ width: Int, _ out: inout [UInt8]) {
        var unit = 1
        for _ in 1..<max(1, width) { unit *= 10 }
        while unit > 0 {
            out.append(UInt8(ascii: "0") + UInt8(value / unit % 10))
            unit /= 10
        }
    }

    func percent(_ value: Int64, _ out: inout [UInt8]) {
        decimal(value, &out)
        out.append(UInt8(ascii: "%"))
    }

    /// A ratio as a percent with two places, and with more where two would put it on the wrong side of a percent that
    /// it is compared with.
    func ratio(_ dividend: Int64, _ divisor: Int64, thresholds: [Int64], _ out: inout [UInt8]) {
        guard divisor > 0 else { return }
        var places = 2
        while places < 6, thresholds.contains(where: { side(dividend, divisor, places, of: $0) }) { places += 1 }
        let scale = Self.powers[places]
        let rounded = Self.rounded(dividend, divisor, scale)
        digits(rounded / scale, &out)
        var (rest, width) = (rounded % scale, places)
        while width > 0, rest % 10 == 0 { (rest, width) = (rest / 10, width - 1) }
        if width > 0 {
            out.append(UInt8(ascii: "."))
            padded(Int(rest), width, &out)
        }
        out.append(UInt8(ascii: "%"))
    }

    /// Whether rounding to so many places changes how the ratio compares with a percent of the grid.
    private func side(_ dividend: Int64, _ divisor: Int64, _ places: Int, of threshold: Int64) -> Bool {
        let scale = Self.powers[places]
        let rounded = crosswise(Self.rounded(dividend, divisor, scale), scale * 100, threshold, percentDivisor)
        return rounded != crosswise(dividend, divisor, threshold, percentDivisor)
    }

    /// 100 × dividend ÷ divisor in units of 1/scale, halves away from zero.
    private static func rounded(_ dividend: Int64, _ divisor: Int64, _ scale: Int64) -> Int64 {
        let product = dividend.multipliedFullWidth(by: 200 * scale)
        let (quotient, _) = divisor.dividingFullWidth(product)
        return (quotient + 1) / 2
    }

    private static let powers: [Int64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

    func money(_ value: Int64, _ currency: Currency, _ out: inout [UInt8]) {
        for shift: Int32 in [16, 8, 0] { out.append(UInt8(truncatingIfNeeded: currency.packed >> shift)) }
        out.append(0x20)
        decimal(value, least: currency.decimals, &out)
    }

    /// `2 March 2019`, `2019年3月2日`.
    func date(_ number: Int64, _ out: inout [UInt8]) {
        let (year, month, day) = CalendarDay(number: number).parts
        switch language {
        case .english:
            digits(Int64(day), &out)
            out.append(Self.months[month - 1])
            digits(Int64(year), &out)
        case .chinese:
            digits(Int64(year), &out)
            out.append("年")
            digits(Int64(month), &out)
            out.append("月")
            digits(Int64(day), &out)
            out.append("日")
        }
    }

    private static let months: [StaticString] = [
        " January ", " February ", " March ", " April ", " May ", " June ", " July ", " August ", " September ",
        " October ", " November ", " December "
    ]

    func duration(_ hours: Int64, _ unit: DurationUnit, _ out: inout [UInt8]) {
        // A computed duration may not be a whole number of the unit it was meant in.
        let unit = hours % unit.hours == 0 ? unit : .hours
        let amount = hours / unit.hours
        digits(amount, &out)
        out.append(0x20)
        switch (language, unit) {
        case (.english, .hours): out.append(amount == 1 ? "hour" : "hours")
        case (.english, .days): out.append(amount == 1 ? "day" : "days")
        case (.english, .weeks): out.append(amount == 1 ? "week" : "weeks")
        case (.chinese, .hours): out.append("小时")
        case (.chinese, .days): out.append("天")
        case (.chinese, .weeks): out.append("周")
        }
    }

    func yesNo(_ holds: Bool, _ out: inout [UInt8]) {
        switch language {
        case .english: out.append(holds ? "yes" : "no")
        case .chinese: out.append(holds ? "是" : "否")
        }
    }

    /// What stands before the element `index` of `count` in a list: `a, b and c`, `a、b 和 c`; Chinese words stand
    /// without spaces.
    func separator(before index: Int, of count: Int, isOr: Bool, isASCII: Bool) -> StaticString {
        guard index > 0 else { return "" }
        let isLast = index == count - 1
        switch language {
        case .english: return isLast ? (isOr ? " or " : " and ") : ", "
        case .chinese where isLast && isASCII: return isOr ? " 或 " : " 和 "
        case .chinese: return isLast ? (isOr ? "或" : "和") : "、"
        }
    }

    /// Words as a list.
    func joined(_ words: [String], _ out: inout [UInt8]) {
        for (index, word) in words.enumerated() {
            let isASCII = index > 0 && (words[index - 1].utf8.last ?? 0xFF) < 0x80 && (word.utf8.first ?? 0xFF) < 0x80
            out.append(separator(before: index, of: words.count, isOr: false, isASCII: isASCII))
            out.append(contentsOf: word.utf8)
        }
    }

    /// `below 1%`, `低于1%`.
    func requirement(_ comparison: Comparison, _ literal: Literal, _ out: inout [UInt8]) {
        out.append(words(for: comparison))
        switch literal {
        case .count(let value): digits(value, &out)
        case .number(let value): decimal(value, &out)
        case .percent(let value): percent(value, &out)
        case .money(let value, let currency): money(value, currency, &out)
        case .date(let day): date(day.number, &out)
        case .duration(let hours, let unit): duration(hours, unit, &out)
        }
    }

    private func words(for comparison: Comparison) -> StaticString {
        switch (language, comparison) {
        case (.english, .less): "below "
        case (.english, .lessOrEqual): "at most "
        case (.english, .greater): "above "
        case (.english, .greaterOrEqual): "at least "
        case (.english, .equal): "exactly "
        case (.english, .notEqual): "other than "
        case (.chinese, .less): "低于 "
        case (.chinese, .lessOrEqual): "不超过 "
        case (.chinese, .greater): "高于 "
        case (.chinese, .greaterOrEqual): "不低于 "
        case (.chinese, .equal): "等于 "
        case (.chinese, .notEqual): "不等于 "
        }
    }

    /// `A` for the first exhibit, `AA` after `Z`.
    static func exhibitLetter(_ number: Int) -> String {
        var rest = number
        var letters = ""
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

extension [UInt8] {
    /// Words of the program's own, copied as they lie in it.
    mutating func append(_ words: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }
}
