@testable import RulePacks
import SourceText
import Testing

/// Patterns match whole texts, in time linear in the text.
struct PatternTests {
    private static let table: [(pattern: String, matches: [String], refuses: [String])] = [
        ("abc", ["abc"], ["", "ab", "abcd", "xabc", "ABC"]),
        ("", [""], ["a"]),
        ("a?b", ["b", "ab"], ["a", "aab"]),
        ("a*", ["", "a", "aaaa"], ["b", "ab"]),
        ("a+", ["a", "aaa"], ["", "ab"]),
        ("a{2}", ["aa"], ["a", "aaa"]),
        ("a{2,4}", ["aa", "aaa", "aaaa"], ["a", "aaaaa"]),
        ("a{2,}", ["aa", "aaaaaaa"], ["a"]),
        ("a{0}b", ["b"], ["ab"]),
        ("(ab)+", ["ab", "abab"], ["", "aba"]),
        ("ab|cd", ["ab", "cd"], ["abd", "acd", "abcd"]),
        ("a(b|c|)d", ["abd", "acd", "ad"], ["abcd"]),
        ("(a|ab)(c|bcd)", ["ac", "abcd", "abc", "abbcd"], ["abcbcd"]),
        ("(a*)*", ["", "aaa"], ["b"]),
        ("(a|b*)*c", ["c", "abbac"], ["ab"]),
        ("[a-c]", ["a", "b", "c"], ["d", "-", "ab", ""]),
        ("[^a-c]", ["d", "中", "-"], ["a", ""]),
        ("[a-]", ["a", "-"], ["b"]),
        ("[-a]", ["a", "-"], ["b"]),
        ("[\\d.-]+", ["1.5-2"], ["a"]),
        ("[\\]]", ["]"], ["\\"]),
        ("\\d{3}-\\d{2}", ["123-45"], ["12-345", "１２３-45"]),
        ("\\w+", ["az_AZ09"], ["a-b", "é", ""]),
        (".", ["a", "中", "é", "\u{1F600}"], ["", "ab"]),
        ("\\.\\*\\\\", [".*\\"], ["abc"]),
        ("发票[0-9]{8}", ["发票12345678"], ["发票1234567", "12345678"]),
        ("[一-鿿]+", ["中文"], ["abc"])
    ]

    @Test(arguments: table)
    func matching(pattern: String, matches: [String], refuses: [String]) throws {
        let pattern = try Pattern(pattern)
        for text in matches { #expect(pattern.matches(text), "\(text)") }
        for text in refuses { #expect(!pattern.matches(text), "\(text)") }
    }

    /// `‸` stands where the mistake is.
    private static let bad: [(marked: String, message: String)] = [
        ("‸*a", "`*` has nothing to repeat; write `\\*` for the character itself"),
        ("a*‸*", "`*` has nothing to repeat; write `\\*` for the character itself"),
        ("a{2}‸{3}", "`{` has nothing to repeat; write `\\{` for the character itself"),
        ("(‸+)", "`+` has nothing to repeat; write `\\+` for the character itself"),
        ("a‸]", "`]` without `[`; write `\\]` for the character itself"),
        ("a‸}", "`}` without `{`; write `\\}` for the character itself"),
        ("a‸)", "`)` without `(`"),
        ("(a‸", "`(` without `)`"),
        ("‸^a", "a pattern matches the whole text, so `^` is not needed"),
        ("发票‸$", "a pattern matches the whole text, so `$` is not needed"),
        ("a{‸x}", "a count is a number from 0 to 1000"),
        ("a{‸}", "a count is a number from 0 to 1000"),
        ("a{2‸", "a count is written `{2}`, `{2,5}` or `{2,}`"),
        ("a{5,2‸}", "the count ends below its start"),
        ("a{‸1001}", "a count is a number from 0 to 1000"),
        ("a{2,‸9999999999999999999}", "a count is a number from 0 to 1000"),
        ("[a‸", "`[` has no `]`: a set is written `[a-z0-9]`"),
        ("[‸]", "the set is empty: one is written `[a-z0-9]`"),
        ("[z‸-a]", "the set's range runs backwards"),
        ("[!‸-\\d]", "a set's range ends with a plain character; write `\\-` for the hyphen itself"),
        ("a‸\\", "`\\` has nothing after it"),
        ("a‸\\s", "`\\s` is not part of patterns; there are `\\d` and `\\w`"),
        ("(a)‸\\1", "`\\1` is not part of patterns; there are `\\d` and `\\w`"),
        ("‸\\bx", "`\\b` is not part of patterns; there are `\\d` and `\\w`"),
        ("(‸?:a)", "`?` has nothing to repeat; write `\\?` for the character itself")
    ]

    @Test(arguments: bad)
    func mistakes(marked: String, message: String) {
        let text = MarkedText(marked).text
        let problem = #expect(throws: PatternProblem.self) { _ = try Pattern(text) }
        #expect(problem?.message == message)
        let at =
            problem.map {
                text.unicodeScalars.prefix($0.offset).reduce(into: "") { $0.unicodeScalars.append($1) }.utf8.count
            } ?? -1
        #expect(MarkedText.marking(text, SourceRange(start: at, end: at)) == marked)
    }

    /// Counts within counts cannot grow without bound.
    @Test(arguments: [
        "a{1000}{2}", "(a{1000}){1000}", "((a{100}){100}){100}", "(((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9})",
        "a{1000}b{1000}c{1000}"
    ])
    func tooLarge(pattern: String) { #expect(throws: PatternProblem.self) { _ = try Pattern(pattern) } }

    @Test func groupsAreLimited() throws {
        let nested = { (depth: Int) in String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
        }
        #expect(try Pattern(nested(16)).matches("a"))
        for depth in [17, 100_000] { #expect(throws: PatternProblem.self) { _ = try Pattern(nested(depth)) } }
        #expect(try Pattern("a{1000}").matches(String(repeating: "a", count: 1_000)))
    }

    /// What takes other engines longer than the universe lasts.
    @Test(.timeLimit(.minutes(1)), arguments: ["(a+)+b", "(a|a)*b", "(a*)*b", "(a|aa)+b"])
    func linearTime(pattern: String) throws {
        let text = String(repeating: "a", count: 30_000)
        #expect(try !Pattern(pattern).matches(text))
        #expect(try Pattern(pattern).matches(text + "b"))
    }

    @Test func inFacts() throws {
        let sheet = try FactSheet("a.b: text; pattern: 'INV-\\d{4}'; example: INV-0001")
        #expect(sheet.diagnostics.isEmpty)
        #expect(try sheet.fact("a.b").problem(with: "INV-2019") == nil)
        #expect(try sheet.fact("a.b").problem(with: "INV-19")?.hint == "such as `INV-0001`")
        #expect(try FactSheet("a.b: text; pattern: 'a\\s'; example: x").diagnostics.map(\.code).contains(.badPattern))
        #expect(try FactSheet("a.b: text; pattern: '\\d'; example: x").diagnostics.map(\.code) == [.badExample])
    }
}
