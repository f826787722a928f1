import SourceText
import Testing
@testable import RulePacks

/// Nothing is rounded on the way to a comparison.
struct ExactnessTests {
    private static let made = Result {
        try FactSheet(
            """
            up.a: count
            low.a: count; min: 1
            rate.a: percent; is: up.a / low.a
            rate.b: percent
            """)
    }
    private static var sheet: FactSheet { get throws { try made.get() } }

    private static let table: [(up: Int, low: Int, condition: String, holds: Bool)] = [
        (4, 401, "rate.a < 1%", true), (4, 401, "rate.a == 1%", false), (4, 400, "rate.a > 1%", false),
        (4, 400, "rate.a == 1%", true), (4, 399, "rate.a > 1%", true),
        (1, 3, "rate.a > 33.3333%", true), (1, 3, "rate.a < 33.3334%", true), (2, 3, "rate.a == 66.6667%", false),
        (0, 1, "rate.a == 0%", true), (1, 1, "rate.a == 100%", true), (3, 1, "rate.a > 100%", true),
        (1_000_000_000, 999_999_999, "rate.a > 100%", true), (999_999_999, 1_000_000_000, "rate.a < 100%", true),
        (999_999_999, 1_000_000_000, "rate.a > 99.9999%", true),
        (1, 1_000_000_000, "rate.a > 0%", true), (1, 1_000_000_000, "rate.a < 0.0001%", true)
    ]

    @Test(arguments: table)
    func ratios(up: Int, low: Int, condition: String, holds: Bool) throws {
        #expect(
            try Self.sheet.compile(condition).truth(Self.sheet.table(["up.a": "\(up)", "low.a": "\(low)"]))
                == Truth(holds))
    }

    @Test(arguments: [
        ("1%", "rate.b > 1%", false), ("1.0001%", "rate.b > 1%", true), ("1.00%", "rate.b == 1%", true),
        ("0.3%", "rate.b < 0.3%", false), ("0.9999%", "rate.b < 1%", true)
    ])
    func percents(value: String, condition: String, holds: Bool) throws {
        #expect(try Self.sheet.compile(condition).truth(Self.sheet.table(["rate.b": value])) == Truth(holds))
    }

    /// Random counts near a random threshold, cross-multiplied by hand: a ten-thousandth of a percent is a millionth.
    @Test func thresholds() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<400 {
            let (low, millionths) = (1 + random.below(1_000_000_000), random.below(1_000_001))
            let up = max(0, low * millionths / 1_000_000 + random.below(3) - 1)
            var cells = try Self.sheet.table([:])
            cells.cells[try Self.sheet.cell("rate.a")] = Cell(dividend: Int64(up), divisor: Int64(low))
            for (sign, holds) in [
                ("<", up * 1_000_000 < millionths * low), (">", up * 1_000_000 > millionths * low),
                (">=", up * 1_000_000 >= millionths * low), ("==", up * 1_000_000 == millionths * low)
            ] {
                let condition = "rate.a \(sign) \(gridText(Int64(millionths)))%"
                #expect(try Self.sheet.compile(condition).truth(cells) == Truth(holds), "\(up) / \(low), \(condition)")
            }
        }
    }

    /// Extremes against an order that never multiplies.
    @Test func crosswiseNeverOverflows() {
        let extremes: [Int64] = [
            .min, .min + 1, -10_000_000_000_000, -1, 0, 1, 2, 1_000_000, 10_000_000_000_000, 1 << 62, .max - 1, .max
        ]
        for a in extremes {
            for b in extremes where b > 0 {
                for c in extremes {
                    for d in extremes where d > 0 {
                        #expect(crosswise(a, b, c, d) == slowOrder(a, b, c, d), "\(a)/\(b), \(c)/\(d)")
                    }
                }
            }
        }
    }

    @Test func crosswiseOfRandomFractions() {
        var random = SplitMix64(seed: 8)
        for _ in 0..<5_000 {
            let shifts = (0..<4).map { _ in UInt64(random.below(63)) }
            let n = shifts.map { Int64(bitPattern: random.next() >> (1 + $0)) }
            let (b, d) = (max(1, n[1]), max(1, n[3]))
            guard crosswise(n[0], b, n[2], d) == slowOrder(n[0], b, n[2], d) else {
                Issue.record("\(n[0])/\(b), \(n[2])/\(d)")
                return
            }
        }
    }

    /// Whole parts first, then the other way round what is left: Euclid's way.
    private func slowOrder(_ a: Int64, _ b: Int64, _ c: Int64, _ d: Int64) -> Int {
        let (left, right) = (floored(a, b), floored(c, d))
        if left.whole != right.whole { return left.whole < right.whole ? -1 : 1 }
        if left.rest == 0 || right.rest == 0 { return left.rest == right.rest ? 0 : left.rest == 0 ? -1 : 1 }
        return slowOrder(d, right.rest, b, left.rest)
    }

    private func floored(_ a: Int64, _ b: Int64) -> (whole: Int64, rest: Int64) {
        let (whole, rest) = a.quotientAndRemainder(dividingBy: b)
        return rest < 0 ? (whole - 1, rest + b) : (whole, rest)
    }
}
