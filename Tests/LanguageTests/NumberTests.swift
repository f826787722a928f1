import Languages
import Testing

@Suite("Numbers by language") struct NumberTests {
    @Test(arguments: [
        ("en", 0, "0"), ("en", 999, "999"), ("en", 1_000, "1,000"), ("en", -1_234_567, "-1,234,567"),
        ("de", 1_000, "1.000"), ("de", 1_234_567, "1.234.567"), ("ja", 12_345, "12,345"), ("zh", 1_000_000, "1,000,000")
    ])
    func digitsAreGrouped(code: String, number: Int64, text: String) throws {
        var out: [UInt8] = []
        try language(code).conventions.numbers.digits(number, &out)
        #expect(String(decoding: out, as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("en", 0, "zero"), ("en", 19, "nineteen"), ("en", 20, "twenty"), ("en", 21, "twenty-one"),
        ("en", 100, "one hundred"),
        ("en", 101, "one hundred and one"), ("en", 1_001, "one thousand and one"),
        ("en", 1_100, "one thousand one hundred"),
        ("en", 999_999, "nine hundred and ninety-nine thousand nine hundred and ninety-nine"), ("en", 1_000_000, nil),
        ("en", -1, nil), ("de", 1, "eins"), ("de", 21, "einundzwanzig"), ("de", 100, "einhundert"),
        ("de", 101, "einhunderteins"),
        ("de", 234, "zweihundertvierunddreißig"), ("de", 999, "neunhundertneunundneunzig"), ("de", 1_000, nil)
    ])
    func numbersAreSpelt(code: String, number: Int64, text: String?) throws {
        var out: [UInt8] = []
        let isSpelt = try #require(try language(code).conventions.numberWords).write(number, &out)
        #expect(isSpelt == (text != nil))
        #expect(String(decoding: out, as: UTF8.self) == text ?? "")
    }

    @Test func whoHasNoWordsForNumbersTakesDigits() throws {
        for code in ["ja", "zh"] { #expect(try language(code).conventions.numberWords == nil) }
    }
}

func language(_ code: String) throws -> Language { try #require(Language(rawValue: code)) }
