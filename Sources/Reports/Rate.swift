import Documents
import RuleModel

/// A rate as two whole numbers: 3 of 214 orders, or 9 thousandths.
public struct Rate: Sendable, Equatable {
    /// What is counted; not below 0.
    public let part: Int64
    /// Above 0.
    public let whole: Int64

    /// `nil` if there is nothing to divide by.
    public init?(_ part: Int64, of whole: Int64) {
        guard whole > 0, part >= 0 else { return nil }
        self.part = part
        self.whole = whole
    }

    /// A decimal number as JSON writes it, such as `0.009` or `9e-3`; digits after the twelfth decimal do not count.
    /// `nil` for what no rate can be.
    package init?(decimal text: String) {
        let pieces = text.lowercased().split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        let parts = pieces[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let exponent = pieces.count == 2 ? Int(pieces[1]) : 0, (-12...6).contains(exponent),
            parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) })
        else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        let digits = String(parts[0].drop { $0 == "0" }) + fraction
        let point = digits.count - fraction.count + exponent
        let padded =
            String(repeating: "0", count: max(0, -point)) + digits
            + String(repeating: "0", count: max(0, point - digits.count))
        let whole = padded.prefix(max(0, point))
        let decimals = padded.dropFirst(max(0, point)).prefix(12)
        guard !text.isEmpty, !parts[0].isEmpty, whole.count <= 5,
            let value = Int64("0" + whole + decimals + String(repeating: "0", count: 12 - decimals.count))
        else { return nil }
        self.init(value, of: 1_000_000_000_000)
    }

    /// Below (-1), the same (0) or above (1) another.
    package func order(to other: Rate) -> Int { crosswise(part, whole, other.part, other.whole) }

    /// Whether both are the same number, however written: 1 of 2 and 2 of 4.
    public static func == (a: Rate, b: Rate) -> Bool { a.order(to: b) == 0 }

    /// As a percent with two decimals, and more where two would be on the wrong side of a limit: `0.99%`, `0.9996%`.
    public func percent(beside limit: Rate? = nil) -> String {
        let decimals = decimals(beside: limit)
        return Self.written(rounded(decimals), decimals) + "%"
    }

    /// The same as a language writes it.
    package func text(beside limit: Rate? = nil, in language: Language) -> String {
        var decimals = decimals(beside: limit)
        let (whole, part) = rounded(decimals).quotientAndRemainder(dividingBy: Self.scale(decimals) / 100)
        var rest = part
        while decimals > 0, rest % 10 == 0 { (rest, decimals) = (rest / 10, decimals - 1) }
        let numbers = language.conventions.numbers
        var out: [UInt8] = []
        numbers.percent(&out) {
            numbers.digits(whole, &$0)
            numbers.decimals(rest.magnitude, width: decimals, &$0)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The same in the language of the text around it.
    package func said(beside limit: Rate? = nil) -> WordingValue {
        Translations(Language.spoken) { text(beside: limit, in: $0) }.said
    }

    private func decimals(beside limit: Rate?) -> Int {
        var decimals = 2
        while decimals < 6, let limit, let rounded = Rate(rounded(decimals), of: Self.scale(decimals)),
            rounded.order(to: limit) != order(to: limit)
        { decimals += 1 }
        return decimals
    }

    /// In steps of a percent's grid, on the same side of a limit as the rate itself.
    package func onGrid(beside limit: Rate?) -> Int64 {
        let value = rounded(4)
        guard let limit, let rounded = Rate(value, of: percentDivisor) else { return value }
        let (want, have) = (order(to: limit), rounded.order(to: limit))
        return value + (want < have ? -1 : want > have ? 1 : 0)
    }

    /// Percents, rounded to so many decimals, as a whole number. A whole of at most 10^12 and a part of at most 10^17
    /// keep it within bounds.
    private func rounded(_ decimals: Int) -> Int64 {
        let product = part.multipliedFullWidth(by: 2 * Self.scale(decimals))
        guard product.high == 0 ? product.low <= UInt64(Int64.max) : product.high < whole / 2 else { return .max }
        return (whole.dividingFullWidth(product).quotient + 1) / 2
    }

    private static func scale(_ decimals: Int) -> Int64 { (0..<decimals).reduce(100) { scale, _ in scale * 10 } }

    /// Without zeros at its end.
    private static func written(_ value: Int64, _ decimals: Int) -> String {
        let digits = String(repeating: "0", count: max(0, decimals + 1 - "\(value)".count)) + "\(value)"
        var text = digits.dropLast(decimals) + "." + digits.suffix(decimals)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return String(text)
    }
}

/// What a rate or a count must keep to: `below 1%`.
public struct Target: Sendable, Equatable {
    package let comparison: Comparison
    /// The bound.
    public let value: Rate
    /// Whether the marketplace's own report says so, and not a pack.
    public let isOwn: Bool

    package init(_ comparison: Comparison, _ value: Rate, isOwn: Bool) {
        self.comparison = comparison
        self.value = value
        self.isOwn = isOwn
    }

    /// Whether a rate keeps to it.
    public func holds(_ rate: Rate) -> Bool { comparison.holds(rate.order(to: value)) }

    /// `< 1%` of a rate, `< 3` of a count.
    package func text(isRate: Bool, in language: Language) -> String {
        "\(comparison.rawValue) "
            + (isRate ? value.text(in: language) : Literal.count(value.part / value.whole).text(in: language))
    }

    /// Whether more of what is counted is better.
    public var wantsMore: Bool { comparison == .greater || comparison == .greaterOrEqual }

    /// How many more orders without a defect (or packages with tracking) it takes until it holds; `nil` if no number
    /// does, or more than a billion.
    package func needed(_ part: Int64, of whole: Int64) -> Int64? {
        func holds(_ more: Int64) -> Bool {
            Rate(wantsMore ? part + more : part, of: whole + more).map(self.holds) ?? false
        }
        let most: Int64 = 1_000_000_000
        guard holds(most) else { return nil }
        var (low, high): (Int64, Int64) = (0, most)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
