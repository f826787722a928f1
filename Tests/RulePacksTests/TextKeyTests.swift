@testable import RulePacks
import Testing

/// What counts as the same text in a condition.
struct TextKeyTests {
    private static let same: [[String]] = [
        ["Nike", "NIKE", "nike", "ＮＩＫＥ", " nike ", "\u{3000}Nike\u{A0}"],
        ["Acme Ltd.", "acme  ltd.", "ACME\u{3000}LTD．", "Acme\tLtd.", "Acme\n Ltd."],
        ["Caf\u{E9}", "CAFE\u{301}", "cafe\u{301}"],
        ["Stra\u{DF}e", "STRASSE", "strasse", "STRA\u{1E9E}E"],
        ["\u{39F}\u{394}\u{39F}\u{3A3}", "\u{3BF}\u{3B4}\u{3BF}\u{3C2}", "\u{3BF}\u{3B4}\u{3BF}\u{3C3}"],
        ["（测试）", "(测试)"],
        ["", " ", "\u{3000}", "\n"]
    ]

    @Test(arguments: same)
    func sameKey(texts: [String]) {
        for text in texts { #expect(textKey(text) == textKey(texts[0]), "\(text)") }
        for text in texts { #expect(textKey(textKey(text)) == textKey(text), "\(text)") }
    }

    @Test(arguments: [("Nike", "Niké"), ("a b", "ab"), ("测试", "測試"), ("1", "①"), ("ﬁ", "f i"), ("a-b", "a b")])
    func otherKey(one: String, other: String) { #expect(textKey(one) != textKey(other)) }

    /// Letters whose cases have other lengths, lone marks, signs above the first plane.
    @Test(arguments: [
        "\u{130}", "\u{131}", "i\u{307}", "\u{1E9E}", "\u{345}", "\u{301}", "\u{FB03}", "\u{10428}",
        "\u{1F1E9}\u{1F1EA}", "\u{FF5E}\u{FF5F}\u{FF00}", "\u{0}"
    ])
    func edgesAreStable(text: String) {
        #expect(textKey(text) == textKey(text + " "))
        #expect(textKey(text) == textKey(textKey(text)))
    }

    @Test(arguments: [
        ("  a  b ", "a b"), ("a b", "a b"), ("", ""), ("\u{3000}a\u{2003}\u{A0}b", "a b"), ("a\r\nb", "a b"),
        ("中 文", "中 文"), (" ", "")
    ])
    func spaces(text: String, collapsed: String) { #expect(collapsingSpaces(text) == collapsed) }

    @Test(arguments: [
        ("  a  b ", "a  b"), ("\u{3000}中\u{2003}", "中"), ("\u{A0}a", "a"), ("", ""), ("\n", ""), ("é ", "é"),
        ("a\u{85}", "a")
    ])
    func ends(text: String, trimmed: String) { #expect(text.trimmed == trimmed) }
}
