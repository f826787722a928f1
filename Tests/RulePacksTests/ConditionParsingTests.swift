import PackSource
import SourceText
import Testing
@testable import RulePacks

/// Texts to trees, and what is said, where, of those that are none.
struct ConditionParsingTests {
    private static let good: [(text: String, shape: String)] = [
        ("odr.claims", "odr.claims"),
        ("  odr.claims\n", "odr.claims"),
        ("not a.b", "(not a.b)"),
        ("not not a.b", "(not (not a.b))"),
        ("a.b and c.d and e.f", "(and a.b c.d e.f)"),
        ("a.b or c.d or e.f", "(or a.b c.d e.f)"),
        ("(a.b and c.d) or e.f", "(or (and a.b c.d) e.f)"),
        ("a.b and (c.d and e.f)", "(and a.b (and c.d e.f))"),
        ("((a.b))", "a.b"),
        ("not (a.b or c.d)", "(not (or a.b c.d))"),
        ("not a.b and c.d", "(and (not a.b) c.d)"),
        ("odr.rate > 1%", "(> odr.rate <1%>)"),
        ("odr.rate>=1.4%", "(>= odr.rate <1.4%>)"),
        ("odr.rate < -0.5%", "(< odr.rate <-0.5%>)"),
        ("a.b == 12", "(== a.b <12>)"),
        ("a.b != 2.5", "(!= a.b <2.5>)"),
        ("a.b <= 12.50 USD", "(<= a.b <12.50 USD>)"),
        ("a.b > 90 days", "(> a.b <90 days>)"),
        ("a.b > 1 day and c.d", "(and (> a.b <1 day>) c.d)"),
        ("a.b >= 2019-03-02", "(>= a.b <2019-03-02>)"),
        ("a.b < c.d", "(< a.b c.d)"),
        ("ip.position == resold", "(== ip.position resold)"),
        ("a.b == \"Acme (UK) and \u{4E00}\"", "(== a.b \"Acme (UK) and \u{4E00}\")"),
        ("ip.position in [authorised, resold]", "(in ip.position authorised resold)"),
        ("a.b in[\"x\"]", "(in a.b \"x\")"),
        ("a.list includes red", "(includes a.list red)"),
        ("count orders >= 2", "(count >= orders 2)"),
        ("count orders > -1", "(count > orders -1)"),
        ("count-of-orders > 1", "(> count-of-orders <1>)"),
        ("known notice.case-id", "(known notice.case-id)"),
        ("not known-issue", "(not known-issue)"),
        ("exhibit.bill or exhibit.photo", "(or (exhibit bill) (exhibit photo))")
    ]

    @Test(arguments: good)
    func trees(text: String, shape: String) throws {
        let syntax = try ConditionSyntax(ExpressionText(whole: text))
        #expect(syntax.shape == shape)
        #expect(try ConditionSyntax(ExpressionText(whole: syntax.text)).shape == shape)
    }

    /// `‸` stands where the caret does.
    private static let bad: [(marked: String, message: String)] = [
        ("‸", "a fact's name is missing"),
        ("not ‸", "a fact's name is missing"),
        ("a.b and ‸", "a fact's name is missing"),
        ("a.b and ‸or c.d", "`or` is where a fact's name is wanted"),
        ("‸and a.b", "`and` is where a fact's name is wanted"),
        ("a.b ‸= 3", "`=` is not a comparison"),
        ("a.b ‸=> 3", "`=>` is not a comparison"),
        ("a.b ‸&& c.d", "`&&` is written `and`"),
        ("a.b ‸|| c.d", "`||` is written `or`"),
        ("‸!a.b", "`!` is written `not`"),
        ("a.b > 1% ‸AND c.d", "`AND` is written `and`"),
        ("a.b ‸OR c.d", "`OR` is written `or`"),
        ("a.b and c.d ‸or e.f", "`and` and `or` are mixed"),
        ("a.b or c.d ‸and e.f", "`and` and `or` are mixed"),
        ("‸1 < a.b", "a fact's name is missing"),
        ("a.b < 3 ‸< c.d", "comparisons cannot be chained"),
        ("a.b == c.d ‸== e.f", "comparisons cannot be chained"),
        ("(a.b and c.d‸", "`)` is missing"),
        ("a.b‸)", "`)` does not belong here"),
        ("(‸)", "a fact's name is missing"),
        ("a.b == ‸\"Acme", "the quote is not closed"),
        ("a.b == ‸'Acme'", "put texts in double quotes"),
        ("a.b == ‸“Acme”", "`“` has no meaning here"),
        ("a.b ‸＞ 3", "`＞` is full-width"),
        ("‸（a.b）", "`（` is full-width"),
        ("a.b >‸\u{3000}3", "a space that is none of the keyboard's own has no meaning here"),
        ("a.b > 1 ‸%", "there is a space between the number and its `%`"),
        ("a.b > 1‸％", "`％` is full-width"),
        ("a.b > 1‸,234", "`,` does not belong here"),
        ("a.b‸, c.d", "`,` does not belong here"),
        ("a.b ‸-c.d > 0", "`-` does not belong here"),
        ("a.b ‸* 2 > 3", "there is no `*`: sums have only `+`, `-` and one `/`"),
        ("a.b > ‸", "a value is missing"),
        ("a.b in ‸x", "`[` is missing"),
        ("a.b in [‸]", "a value is missing"),
        ("a.b in [x‸", "`]` is missing"),
        ("a.b in [x ‸y]", "`]` is missing"),
        ("a.b includes ‸", "a value is missing"),
        ("‸a- > 3", "a name does not end with `-`"),
        ("count‸", "a list's name is missing after `count`"),
        ("count ‸> 3", "a list's name is missing after `count`"),
        ("count ‸and", "`and` is where a fact's name is wanted"),
        ("count orders‸", "a comparison is missing, such as `count orders >= 2`"),
        ("count orders > ‸many", "a whole number is missing"),
        ("count orders > ‸2.5", "a whole number is missing"),
        ("known ‸", "a fact's name is missing"),
        ("known ‸known", "`known` is where a fact's name is wanted"),
        ("a.b ‸c.d", "`c.d` does not belong here"),
        ("ip.position == ‸中文", "`中` has no meaning here"),
        // Behind Chinese text the bytes are more than the characters.
        ("a.b == \"中文说明\" ‸&& c.d", "`&&` is written `and`"),
        ("a.b == \"中文说明\" or c.d > 1 ‸%", "there is a space between the number and its `%`")
    ]

    @Test(arguments: bad)
    func messages(marked: String, message: String) { expect(marked, message) { try ConditionSyntax($0).shape } }

    private static let hinted: [(text: String, hint: String)] = [
        ("a.b = 3", "write `==`"),
        ("a.b > 1 %", "write `1%`, without a space"),
        ("a.b ＞ 3", "write `>`"),
        ("a.b > 1％", "write `%`"),
        ("a.b == “x”", "put texts in plain double quotes: `\"`"),
        ("a.b > 1,234", "digits without commas, with a point for decimals: `1234.5`"),
        ("a.b, c.d", "join conditions with `and` or `or`"),
        ("a.b and c.d or e.f", "put parentheses around the part that belongs together"),
        ("a.b < c.d < e.f", "join two with `and`")
    ]

    @Test(arguments: hinted)
    func hints(text: String, hint: String) {
        let problem = #expect(throws: SyntaxProblem.self) { _ = try ConditionSyntax(ExpressionText(whole: text)) }
        #expect(problem?.hint == hint)
    }

    // MARK: Limits

    @Test func partsAreLimited() throws {
        let parts = Array(repeating: "a.b", count: 64).joined(separator: " and ")
        #expect(try ConditionSyntax(ExpressionText(whole: parts)).leaves == 64)
        expect(parts + " and ‸a.b", "the condition has more than 64 parts") { try ConditionSyntax($0).shape }
    }

    @Test(arguments: ["(", "not "])
    func depthIsLimited(step: String) throws {
        let deep = { (count: Int) in
            String(repeating: step, count: count) + "a.b" + String(repeating: step == "(" ? ")" : "", count: count)
        }
        _ = try ConditionSyntax(ExpressionText(whole: deep(8)))
        let mark = String(repeating: step, count: 9) + "‸"
        expect(deep(9).replacingPrefix(mark), "the condition is nested more than 8 deep") {
            try ConditionSyntax($0).shape
        }
    }

    /// Long runs end at the limit, not in the stack.
    @Test(arguments: ["(", "not ", "a.b and ", "a.b in [", "count "])
    func hugeTextsEnd(part: String) {
        #expect(throws: SyntaxProblem.self) {
            _ = try ConditionSyntax(ExpressionText(whole: String(repeating: part, count: 20_000)))
        }
    }

    // MARK: Sums

    private static let sums: [(text: String, shape: String)] = [
        ("a.b", "+a.b"),
        ("a.b + c.d - 3", "+a.b +c.d -<3>"),
        ("a.b - -3", "+a.b -<-3>"),
        ("a.b - 12.50 USD", "+a.b -<12.50 USD>"),
        ("sum of orders.units - count of orders", "+(sum orders.units) -(count orders)"),
        ("notice.date - earliest of a.list.issued-on", "+notice.date -(earliest a.list.issued-on)"),
        ("a.b / c.d", "+a.b / +c.d"),
        ("(a.b + c.d) / (e.f - 1)", "+a.b +c.d / +e.f -<1>"),
        ("sum + count-x", "+sum +count-x")
    ]

    @Test(arguments: sums)
    func sumTrees(text: String, shape: String) throws {
        #expect(try SumSyntax(ExpressionText(whole: text)).shape == shape)
    }

    private static let badSums: [(marked: String, message: String)] = [
        ("‸", "a fact's name is missing"),
        ("a ‸-b", "`-` needs a space on both sides"),
        ("a‸+b", "`+` needs a space on both sides"),
        ("a‸+ b", "`+` needs a space on both sides"),
        ("a ‸-3", "`-` needs a space on both sides"),
        ("‸a- b", "a name does not end with `-`"),
        ("a + ‸", "a fact's name is missing"),
        ("‸-a + b", "a fact's name is missing"),
        ("a / b ‸/ c", "`/` does not belong here"),
        ("a ‸* b", "there is no `*`: sums have only `+`, `-` and one `/`"),
        ("a ‸> b", "`>` does not belong here"),
        ("(a + b‸", "`)` is missing"),
        ("a + b ‸/ c", "put a sum beside `/` in parentheses"),
        ("a ‸/ b + c", "put a sum beside `/` in parentheses"),
        ("(a + b) ‸/ c - d", "put a sum beside `/` in parentheses"),
        ("(a + b) ‸- c", "`-` does not belong here"),
        ("‸sum orders.units", "`of` is missing after `sum`"),
        ("sum of ‸", "a fact's name is missing"),
        ("中 + b", "`中` has no meaning here")
    ]

    @Test(arguments: badSums)
    func sumMessages(marked: String, message: String) {
        expect(marked.contains("‸") ? marked : "‸" + marked, message) { try SumSyntax($0).shape }
    }

    @Test func termsAreLimited() throws {
        let terms = Array(repeating: "a", count: 16).joined(separator: " + ")
        #expect(try SumSyntax(ExpressionText(whole: terms)).terms.count == 16)
        #expect(throws: SyntaxProblem.self) { _ = try SumSyntax(ExpressionText(whole: terms + " + a")) }
    }

    // MARK: Places

    @Test func leavesKnowTheirPlaces() throws {
        let text = "a.b == \"中\" and (not count orders >= 2 or ip.position in [x, y])"
        let atoms = try ConditionSyntax(ExpressionText(whole: text)).atoms
        let pieces = atoms.map { atom in
            String(decoding: Array(text.utf8)[Int(atom.range.start)..<Int(atom.range.end)], as: UTF8.self)
        }
        #expect(pieces == ["a.b == \"中\"", "count orders >= 2", "ip.position in [x, y]"])
    }

    /// In a YAML file the places are the file's; of a text that stands there otherwise, the whole value.
    @Test(arguments: [
        ("when: a.b ‸= 3", "a.b = 3"), ("when: \"a.b ‸= 3\"", "a.b = 3"), ("when: ‸\"a.b \\u003d 3\"", "a.b = 3"),
        ("名: a.b ‸= 3", "a.b = 3")
    ])
    func placesInFiles(marked: String, value: String) {
        let line = MarkedText(marked)
        let file = SourceFile(path: "x.yaml", text: line.text)
        let start =
            line.text.utf8.firstIndex(of: 0x20).map { line.text.utf8.distance(from: line.text.startIndex, to: $0) + 1 }
            ?? 0
        let text = ExpressionText(value, scalarAt: SourceRange(start: start, end: file.bytes.count), of: file)
        let problem = #expect(throws: SyntaxProblem.self) { _ = try ConditionSyntax(text) }
        #expect(problem.map { MarkedText.marking(line.text, $0.range) } == marked)
    }

    private func expect(_ marked: String, _ message: String, _ parse: (ExpressionText) throws -> String) {
        let wanted = MarkedText(marked)
        let problem = #expect(throws: SyntaxProblem.self, "\(marked)") { _ = try parse(wanted.expression) }
        guard let problem else { return }
        #expect(problem.message == message)
        #expect(MarkedText.marking(wanted.text, problem.range) == marked)
    }
}

extension String {
    /// The text with a mark put in where a copy of its start has one.
    fileprivate func replacingPrefix(_ marked: String) -> String { marked + dropFirst(marked.count - 1) }
}
