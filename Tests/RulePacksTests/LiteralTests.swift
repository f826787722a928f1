@testable import RulePacks
import Testing

/// Values as people write them, and what is said of those that cannot be read.
struct LiteralTests {
    private static let good: [(text: String, type: FactType, magnitude: Int64)] = [
        ("0", .count, 0), ("214", .count, 214), ("-3", .count, -3), ("007", .count, 7), (" 12 ", .count, 12),
        ("1000000000000", .count, 1_000_000_000_000),
        ("2.5", .number, 25_000), ("-2.5", .number, -25_000), ("3", .number, 30_000), ("0.0001", .number, 1),
        ("-0.0001", .number, -1), ("-0", .number, 0),
        ("99999999999.9999", .number, 999_999_999_999_999),
        ("1.4%", .percent, 14_000), ("1.4 %", .percent, 14_000), ("1%", .percent, 10_000),
        ("140%", .percent, 1_400_000), ("0.0001%", .percent, 1), ("-1%", .percent, -10_000),
        ("12.50 USD", .money(Currency("USD")), 125_000), ("12.5  USD", .money(nil), 125_000),
        ("3 JPY", .money(nil), 30_000), ("3.0000 JPY", .money(nil), 30_000), ("1.5 BHD", .money(nil), 15_000),
        ("1.2340 BHD", .money(nil), 12_340), ("1234.567 KWD", .money(nil), 12_345_670),
        ("1970-01-01", .date, 0), ("1969-12-31", .date, -1), ("2019-03-02", .date, 17_957),
        ("2000-02-29", .date, 11_016),
        ("48 hours", .duration, 48), ("2 days", .duration, 48), ("1 day", .duration, 24), ("3 weeks", .duration, 504),
        ("-2 days", .duration, -48), ("0 hours", .duration, 0),
        ("\u{3000}12\u{A0}", .count, 12), ("12\u{2003}", .count, 12)
    ]

    @Test(arguments: good)
    func reads(text: String, type: FactType, magnitude: Int64) throws {
        #expect(try Literal.read(text, as: type).magnitude == magnitude)
    }

    private static let commaHint = "digits without commas, with a point for decimals: `1234.5`"
    private static let wideHint = "use the digits 0 to 9, not full-width ones"

    private static let bad: [(text: String, type: FactType, message: String, hint: String?)] = [
        ("", .count, "`` is not a whole number", nil), ("-", .count, "`-` is not a whole number", nil),
        ("+5", .count, "`+5` is not a whole number", nil),
        ("2.0", .count, "`2.0` is not a whole number", nil),
        ("1,234", .count, "`1,234` is not a whole number", "write it as `1234`"),
        ("1.234", .count, "`1.234` is not a whole number", "write it as `1234`"),
        ("-1 234 567", .count, "`-1 234 567` is not a whole number", "write it as `-1234567`"),
        ("1，234", .count, "`1，234` is not a whole number", "write it as `1234`"),
        ("12,5", .count, "`12,5` is not a whole number", "digits alone, without commas or points: `1234`"),
        ("１２", .count, "`１２` is not a whole number", wideHint),
        ("1000000000001", .count, "`1000000000001` is too large", nil),
        ("-9223372036854775808", .count, "`-9223372036854775808` is too large", nil),
        ("99999999999999999999", .count, "`99999999999999999999` is too large", nil),
        (".5", .number, "`.5` is not a number", nil), ("5.", .number, "`5.` is not a number", nil),
        ("1.2.3", .number, "`1.2.3` is not a number", nil),
        ("1e3", .number, "`1e3` is not a number", nil), ("--1", .number, "`--1` is not a number", nil),
        ("1.-5", .number, "`1.-5` is not a number", nil),
        ("123456789012", .number, "`123456789012` is too large", nil),
        ("1.4", .percent, "`1.4` is not a percent", "write the unit: `1.4%`"),
        ("1.4％", .percent, "`1.4％` has a full-width percent sign", "write `%`"),
        ("much", .percent, "`much` is not a percent", "such as `1.4%`"),
        ("1,4%", .percent, "`1,4` is not a number", "write it as `1.4%`"),
        (
            "1,234%", .percent, "`1,234` can be read as 1234 or as 1.234",
            "write `1234%` or `1.234%`, whichever you mean"
        ),
        ("12,5", .number, "`12,5` is not a number", "write it as `12.5`"),
        ("0,125", .number, "`0,125` is not a number", "write it as `0.125`"),
        ("1.234,50", .number, "`1.234,50` is not a number", "write it as `1234.5`"),
        ("1,234,567.5", .number, "`1,234,567.5` is not a number", "write it as `1234567.5`"),
        ("12,34,567", .number, "`12,34,567` is not a number", commaHint),
        (
            "1,234", .number, "`1,234` can be read as 1234 or as 1.234",
            "write `1234` or `1.2340`, whichever you mean"
        ),
        ("12.50", .money(nil), "`12.50` is not an amount of money", "amount, space, currency: such as `12.50 USD`"),
        (
            "USD 12.50", .money(nil), "`USD 12.50` is not an amount of money",
            "amount, space, currency: such as `12.50 USD`"
        ),
        (
            "12.50 XYZ", .money(nil), "`XYZ` is no currency of ISO 4217",
            "amount, space, currency: such as `12.50 USD`"
        ),
        ("12.50 usd", .money(nil), "`usd` is no currency of ISO 4217", "did you mean `USD`?"),
        ("12.50 UDS", .money(nil), "`UDS` is no currency of ISO 4217", "did you mean `USD` or `UZS`?"),
        ("12.50 RMB", .money(nil), "`RMB` is no currency of ISO 4217", "did you mean `CNY`?"),
        ("5 EUR", .money(Currency("USD")), "`5 EUR` is in EUR, where USD is wanted", "such as `12.50 USD`"),
        ("1,234 USD", .money(nil), "`1,234` is not a number", "write it as `1234 USD`"),
        ("1 234,50 EUR", .money(nil), "`1 234,50` is not a number", "write it as `1234.50 EUR`"),
        ("12,50 EUR", .money(nil), "`12,50` is not a number", "write it as `12.50 EUR`"),
        (
            "1,000 USD", .money(nil), "`1,000` can be read as 1000 or as 1",
            "write `1000 USD` or `1 USD`, whichever you mean"
        ),
        (
            "12.500 USD", .money(nil), "`12.500` can be read as 12500 or as 12.5",
            "write `12500 USD` or `12.50 USD`, whichever you mean"
        ),
        (
            "1.234 BHD", .money(nil), "`1.234` can be read as 1234 or as 1.234",
            "write `1234 BHD` or `1.2340 BHD`, whichever you mean"
        ),
        ("2019-02-30", .date, "there is no 2019-02-30", "that month has 28 days"),
        ("2020-02-30", .date, "there is no 2020-02-30", "that month has 29 days"),
        ("1900-02-29", .date, "there is no 1900-02-29", "that month has 28 days"),
        ("2019-13-01", .date, "there is no 2019-13-01", "a year has 12 months; the order is year-month-day"),
        ("2019-00-10", .date, "there is no 2019-00-10", "a year has 12 months; the order is year-month-day"),
        ("2019-04-31", .date, "there is no 2019-04-31", "that month has 30 days"),
        ("2019-01-00", .date, "there is no 2019-01-00", "that month has 31 days"),
        ("2019-3-2", .date, "`2019-3-2` is not a date", "year-month-day, such as `2019-03-02`"),
        ("02-03-2019", .date, "`02-03-2019` is not a date", "year-month-day, such as `2019-03-02`"),
        ("2019/03/02", .date, "`2019/03/02` is not a date", "year-month-day, such as `2019-03-02`"),
        ("２０１９-03-02", .date, "`２０１９-03-02` is not a date", wideHint),
        ("2 months", .duration, "`2 months` is not a duration", "such as `48 hours`, `2 days` or `3 weeks`"),
        ("2days", .duration, "`2days` is not a duration", "such as `48 hours`, `2 days` or `3 weeks`"),
        ("1.5 days", .duration, "`1.5` is not a whole number", nil),
        ("200000000 days", .duration, "`200000000 days` is too large", nil),
        ("yes", .yesNo, "`yes` is not a yes-no", nil)
    ]

    @Test(arguments: bad)
    func refuses(text: String, type: FactType, message: String, hint: String?) {
        let problem = #expect(throws: LiteralProblem.self) { _ = try Literal.read(text, as: type) }
        #expect(problem?.message == message)
        #expect(problem?.hint == hint)
        #expect(problem?.code == .form)
    }

    /// The grid holds four decimals; a fifth is refused, not rounded.
    @Test(arguments: [("1.2345", FactType.number), ("1.2345%", .percent), ("1.2345 CLF", .money(nil))])
    func fourDecimals(text: String, type: FactType) throws {
        #expect(try Literal.read(text, as: type).magnitude == 12_345)
        let finer = text.replacingFirst("1.2345", with: "1.23450")
        #expect(throws: LiteralProblem.self) { _ = try Literal.read(finer, as: type) }
        let problem = #expect(throws: LiteralProblem.self) { _ = try Literal.read(finer, as: type) }
        #expect(problem?.code == .precision)
    }

    private static let tooFine: [(text: String, message: String, hint: String?)] = [
        ("12.50 JPY", "`12.50` has decimals, and JPY has none", nil),
        (
            "12.505 USD", "`12.505` has more decimals than USD, which has 2",
            "if the point parts thousands, write it as `12505 USD`"
        ),
        ("1.2345 USD", "`1.2345` has more decimals than USD, which has 2", nil),
        ("1.2345 BHD", "`1.2345` has more decimals than BHD, which has 3", nil)
    ]

    /// No more than the currency has; zeros after them say nothing.
    @Test(arguments: tooFine)
    func decimalsOfCurrencies(text: String, message: String, hint: String?) {
        let problem = #expect(throws: LiteralProblem.self) { _ = try Literal.read(text, as: .money(nil)) }
        #expect(problem?.message == message)
        #expect(problem?.hint == hint)
        #expect(problem?.code == .precision)
    }

    /// What a case tells is refused where its point could part thousands; what a pack says is not.
    @Test(arguments: [
        ("1.234", "`1.234` can be read as 1234 or as 1.234; write `1234` or `1.2340`, whichever you mean"),
        ("-12.500", "`-12.500` can be read as -12500 or as -12.5; write `-12500` or `-12.5`, whichever you mean"),
        ("1.2340", nil), ("1234", nil), ("0.234", nil), ("1234.567", nil), ("1.23", nil)
    ])
    func pointsOfAnswers(text: String, problem: String?) throws {
        let found = try FactSheet("a.b: number").fact("a.b").problem(with: text)
        #expect(found.map { $0.message + ($0.hint.map { "; \($0)" } ?? "") } == problem)
        #expect(throws: Never.self) { _ = try Literal.read(text, as: .number) }
    }

    @Test(arguments: ["0.125%", "1.234%", "99.999%"])
    func pointsOfPercents(text: String) throws {
        #expect(try FactSheet("a.b: percent").fact("a.b").problem(with: text) == nil)
    }

    /// What the tools write for a person to read is what a case may tell.
    @Test(
        arguments: [
            (12_340, FactType.number, "1.2340"), (125_000, .number, "12.5"), (1_230, .number, "0.123"),
            (12_345_670, .number, "1234.567"), (12_340, .money(Currency("BHD")), "1.2340 BHD"),
            (125_000, .money(Currency("USD")), "12.5 USD"), (12_340, .percent, "1.234%")
        ] as [(Int64, FactType, String)])
    func writtenForCases(value: Int64, type: FactType, text: String) throws {
        #expect(describe(value, as: type) == text)
        #expect(try Literal.read(told: text, as: type).magnitude == value)
    }

    /// A form tells the type where no fact does.
    @Test(arguments: [
        ("3", "count"), ("1.4%", "percent"), ("2019-03-02", "date"), ("2 days", "duration"), ("5 USD", "money USD"),
        ("2.5", "number")
    ])
    func anyForm(text: String, type: String) { #expect(Literal.read(anyForm: text)?.type.name == type) }

    @Test(arguments: ["", "x", "1.23456", "2019-02-30", "0x1F", "90days", "5 usd"])
    func noForm(text: String) { #expect(Literal.read(anyForm: text) == nil) }

    /// Every two-decimal percent prints back as it was written.
    @Test func percentsPrintBack() throws {
        for hundredths in 0...10_000 {
            let text = gridText(Int64(hundredths) * 100) + "%"
            #expect(try Literal.read(text, as: .percent).magnitude == Int64(hundredths) * 100)
        }
        #expect(
            gridText(14_000) == "1.4" && gridText(-1) == "-0.0001" && gridText(0) == "0"
                && gridText(Int64.min) == "-922337203685477.5808")
    }

    private static let limits: [(fact: String, value: String, problem: String?)] = [
        ("a.b: percent", "140%", "`140%` is out of range; 0% to 100% are possible"),
        ("a.b: percent", "-1%", "`-1%` is out of range; 0% to 100% are possible"),
        ("a.b: percent; max: 200%", "140%", nil),
        ("a.b: count", "-1", "`-1` is out of range; 0 to 1000000000 are possible"),
        ("a.b: count; min: -5", "-5", nil),
        ("a.b: count; min: 1; max: 9", "10", "`10` is out of range; 1 to 9 are possible"),
        ("a.b: money USD", "-1 USD", "`-1 USD` is out of range; 0 USD to 1000000000 USD are possible"),
        ("a.b: date", "1990-01-01", "`1990-01-01` is out of range; 1995-01-01 to 2099-12-31 are possible"),
        ("a.b: duration; max: 36 hours", "2 days", "`2 days` is out of range; 0 days to 36 hours are possible"),
        (
            "a.b: number", "-1000000000.0001",
            "`-1000000000.0001` is out of range; -1000000000 to 1000000000 are possible"
        ),
        ("a.b: yes-no", "Yes", "`Yes` is neither `yes` nor `no`"),
        ("a.b: choice; options: red green", "blue", "`blue` is not one of the options; there are `green`, `red`"),
        ("a.b: choice; options: red green", "gren", "`gren` is not one of the options; did you mean `green`?"),
        ("a.b: text; max: 3", "four", "the text has 4 characters; 1 to 3 are allowed"),
        ("a.b: text; max: 3", "  a\u{3000} b ", nil),
        ("a.b: asin", "B0", "`B0` is not an asin; B0 and eight capital letters or digits, or a ten-digit ISBN")
    ]

    @Test(arguments: limits)
    func limitsOfFacts(fact: String, value: String, problem: String?) throws {
        let found = try FactSheet(fact).fact("a.b").problem(with: value)
        #expect(found.map { $0.message + ($0.hint.map { "; \($0)" } ?? "") } == problem)
    }

    private static let badLimits: [(fact: String, message: String)] = [
        ("a.b: count; min: 5; max: 4", "`max` is below `min`"),
        ("a.b: count; max: 1%", "`1%` is not a whole number"),
        ("a.b: count; max: 2000000000", "a limit of a count lies between -1000000000 and 1000000000"),
        ("a.b: percent; min: 5", "`5` is not a percent"),
        ("a.b: money USD; max: 5 EUR", "`5 EUR` is in EUR, where USD is wanted"),
        ("a.b: duration; max: 200 years", "`200 years` is not a duration"),
        ("a.b: text; max: 20000", "a limit of a text lies between 0 and 10000"),
        ("a.b: list of text; max: 20000", "a limit of a list of text lies between 0 and 10000"),
        ("a.b: asin; min: 3", "the length of an asin is fixed by its form"),
        ("a.b: count; example: many", "the example does not fit: `many` is not a whole number")
    ]

    @Test(arguments: badLimits)
    func limitsThatDoNotFit(fact: String, message: String) throws {
        #expect(try FactSheet(fact).diagnostics.map(\.message) == [message])
    }

    // MARK: Identifiers

    private static let identifiers: [(identifier: Identifier, good: [String], bad: [String])] = [
        (
            .asin, ["B0EXAMPLE1", "B012345678", "0306406152", "043942089X"],
            [
                "", "B0EXAMPLE", "B0EXAMPLE12", "b0example1", "A0EXAMPLE1", "X306406152", "030640615x", "B0EXAMPL 1",
                "B0EXAMPLÉ"
            ]
        ),
        (
            .orderID, ["111-0000001-0000001", "999-9999999-9999999"],
            [
                "", "111-000001-0000001", "111-0000001-00000011", "1110000001-0000001-1", "111_0000001_0000001",
                "11A-0000001-0000001", "１11-0000001-0000001"
            ]
        ),
        (
            .sellerID, ["A1EXAMPLE2TOKN", "A123456789", "A" + String(repeating: "Z", count: 20)],
            ["", "A", "A12345678", "B123456789", "a123456789", "A" + String(repeating: "Z", count: 21), "A12345678-"]
        ),
        (
            .trackingNumber, ["9400100000000000000001", "1Z999AA1", "abcdefgh", String(repeating: "9", count: 40)],
            ["", "1234567", String(repeating: "9", count: 41), "1Z 999 AA1", "1Z-999-AA1", "快递快递快递快递"]
        )
    ]

    @Test(arguments: identifiers)
    func forms(identifier: Identifier, good: [String], bad: [String]) {
        for text in good + [identifier.example] { #expect(identifier.accepts(text), "\(text)") }
        for text in bad { #expect(!identifier.accepts(text), "\(text)") }
    }

    @Test func currencies() {
        #expect(Currency("USD")?.code == "USD" && Currency("ZZZ") == nil && Currency("DEM") == nil)
        for code in ["", "US", "USDD", "usd", "US1", "ＵＳＤ", "€"] { #expect(Currency(code) == nil, "\(code)") }
        #expect(Currency("JPY")?.decimals == 0 && Currency("USD")?.decimals == 2)
        #expect(Currency("BHD")?.decimals == 3 && Currency("CLF")?.decimals == 4)
        #expect(Currency("JPY")?.coin == 10_000 && Currency("USD")?.coin == 100 && Currency("CLF")?.coin == 1)
    }

    /// The values that proofs and trials find lie on the coins of their currency, on the same side of a limit.
    @Test(arguments: [(5_000_001, 5_000_100), (4_999_999, 4_999_900), (5_000_000, 5_000_000), (1, 100), (-1, -100)])
    func valuesOnCoins(value: Int64, coins: Int64) {
        #expect(FactType.money(Currency("USD")).told(near: value) == coins)
        #expect(FactType.number.told(near: value) == value)
    }
}

extension String {
    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        hasPrefix(part) ? other + dropFirst(part.count) : self
    }
}
