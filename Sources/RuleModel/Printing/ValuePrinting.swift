import Languages

/// Prints values by type and language straight into a letter's bytes.
package struct ValuePrinter {
    package let language: Language
    private let conventions: LetterConventions

    package init(language: Language) {
        self.language = language
        conventions = language.conventions
    }

    /// Which of the language's plural forms agrees with a number.
    package func form(of number: Int64) -> Int { conventions.plural.form(of: number) }

    /// A count or another whole number, in digits.
    package func digits(_ value: Int64, _ out: inout [UInt8]) { conventions.numbers.digits(value, &out) }

    /// A whole number as a sentence starts: `Twenty-one`. Large numbers, and languages that may start with digits, have
    /// digits, which are easier to read.
    package func words(_ value: Int64, _ out: inout [UInt8]) {
        let start = out.count
        guard let numberWords = conventions.numberWords, numberWords.write(value, &out) else {
            return digits(value, &out)
        }
        capitalise(&out, at: start)
    }

    /// Makes a small letter a capital, where the language starts sentences with one.
    package func capitalise(_ text: inout [UInt8], at index: Int) {
        guard conventions.hasCapitals, index < text.count else { return }
        guard text[index] >= 0x80 else {
            if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) { text[index] &= 0xDF }
            return
        }
        let end = text[(index + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.endIndex
        let capital = String(decoding: text[index..<end], as: UTF8.self).uppercased()
        // A letter with no capital of its own, such as ß, is left alone.
        if capital.count == 1, capital.utf8.count == end - index {
            text.replaceSubrange(index..<end, with: capital.utf8)
        }
    }

    /// A value of the grid of ten-thousandths, with as few decimals as it needs but no fewer than `least`.
    package func decimal(_ value: Int64, least: Int = 0, _ out: inout [UInt8]) {
        if value < 0 { out.append(UInt8(ascii: "-")) }
        let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: UInt64(Literal.grid))
        conventions.numbers.digits(whole, &out)
        var decimals = 4
        var rest = part
        while decimals > least, rest % 10 == 0 {
            rest /= 10
            decimals -= 1
        }
        conventions.numbers.decimals(rest, width: decimals, &out)
    }

    package func percent(_ value: Int64, _ out: inout [UInt8]) {
        conventions.numbers.percent(&out) { decimal(value, &$0) }
    }

    /// A ratio as a percent with two places, and with more where two would put it on the wrong side of a percent that
    /// it is compared with.
    package func ratio(_ dividend: Int64, _ divisor: Int64, thresholds: [Int64], _ out: inout [UInt8]) {
        guard divisor > 0 else { return }
        var places = 2
        while places < 6, thresholds.contains(where: { side(dividend, divisor, places, of: $0) }) { places += 1 }
        let scale = Self.powers[places]
        let rounded = Self.rounded(dividend, divisor, scale)
        var (rest, width) = (rounded % scale, places)
        while width > 0, rest % 10 == 0 { (rest, width) = (rest / 10, width - 1) }
        conventions.numbers.percent(&out) {
            digits(rounded / scale, &$0)
            conventions.numbers.decimals(rest.magnitude, width: width, &$0)
        }
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

    package func money(_ value: Int64, _ currency: Currency, _ out: inout [UInt8]) {
        conventions.numbers.money(currency.code, &out) { decimal(value, least: currency.decimals, &$0) }
    }

    /// `2 March 2019`, `2019年3月2日`.
    package func date(_ number: Int64, _ out: inout [UInt8]) {
        let (year, month, day) = CalendarDay(number: number).parts
        conventions.dates.date.write(into: &out) { slot, out in
            switch slot {
            case .day: digits(Int64(day), &out)
            case .month: out.append(contentsOf: conventions.dates.months[month - 1])
            case .monthNumber: digits(Int64(month), &out)
            case .year: conventions.numbers.plainDigits(UInt64(max(0, year)), &out)
            default: break
            }
        }
    }

    package func duration(_ hours: Int64, _ unit: DurationUnit, _ out: inout [UInt8]) {
        // A computed duration may not be a whole number of the unit it was meant in.
        let unit = hours % unit.hours == 0 ? unit : .hours
        let amount = hours / unit.hours
        let forms =
            switch unit {
            case .hours: conventions.durations.hours
            case .days: conventions.durations.days
            case .weeks: conventions.durations.weeks
            }
        forms[conventions.plural.form(of: amount)].write(into: &out) { if $0 == .count { digits(amount, &$1) } }
    }

    package func yesNo(_ holds: Bool, _ out: inout [UInt8]) {
        out.append(contentsOf: holds ? conventions.phrases.yes : conventions.phrases.no)
    }

    /// What stands before the element `index` of `count` in a list: `a, b and c`, `a、b 和 c`.
    package func separator(before index: Int, of count: Int, isOr: Bool, isASCII: Bool) -> [UInt8] {
        conventions.lists.separator(before: index, of: count, isOr: isOr, isASCII: isASCII)
    }

    /// Words as a list.
    package func joined(_ words: [String], _ out: inout [UInt8]) {
        for (index, word) in words.enumerated() {
            let isASCII = index > 0 && (words[index - 1].utf8.last ?? 0xFF) < 0x80 && (word.utf8.first ?? 0xFF) < 0x80
            out.append(contentsOf: separator(before: index, of: words.count, isOr: false, isASCII: isASCII))
            out.append(contentsOf: word.utf8)
        }
    }

    /// `below 1%`, `低于 1%`.
    package func requirement(_ comparison: Comparison, _ limit: Literal, _ out: inout [UInt8]) {
        let words =
            switch comparison {
            case .less: conventions.requirements.below
            case .lessOrEqual: conventions.requirements.atMost
            case .greater: conventions.requirements.above
            case .greaterOrEqual: conventions.requirements.atLeast
            case .equal: conventions.requirements.exactly
            case .notEqual: conventions.requirements.otherThan
            }
        words.write(into: &out) { if $0 == .value { write(limit, &$1) } }
    }

    package func write(_ value: Literal, _ out: inout [UInt8]) {
        switch value {
        case .count(let value): digits(value, &out)
        case .number(let value): decimal(value, &out)
        case .percent(let value): percent(value, &out)
        case .money(let value, let currency): money(value, currency, &out)
        case .date(let day): date(day.number, &out)
        case .duration(let hours, let unit): duration(hours, unit, &out)
        }
    }

    /// `exhibit A`, `附件 A`.
    package func exhibit(_ letter: String, _ out: inout [UInt8]) {
        conventions.phrases.exhibit.write(into: &out) { if $0 == .letter { $1.append(contentsOf: letter.utf8) } }
    }

    /// `A` for the first exhibit, `AA` after `Z`.
    package static func exhibitLetter(_ number: Int) -> String {
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
    package mutating func append(_ words: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }
}
