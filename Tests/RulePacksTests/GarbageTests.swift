import PackSource
import SourceText
import Testing
@testable import RulePacks

/// Whatever is written, reading it ends with a tree or a message inside the text.
struct GarbageTests {
    private static let pieces = [
        "a", "odr.rate", "count", "sum", "of", "earliest", "latest", "known", "not", "and", "or", "in", "includes",
        "exhibit.", "exhibit.bill", "exhibit", ".", "..", "-", "a-", "AND",
        "1", "-1", "1%", "1.4%", "12.50", "USD", "90", "days", "weeks", "2019-03-02", "0x1F", "1-",
        "9999999999999999999999", "-9223372036854775808", "%", "_",
        "==", "!=", "<", "<=", ">", ">=", "=", "!", "&&", "||", "|", "+", "-", "*", "/", "(", ")", "[", "]", ",", ":",
        "\"", "\"x\"", "\"中\"", "'", "\\", "{", "}", "#", "@",
        "中", "＞", "（", "\u{3000}", "\u{A0}", "é", "e\u{301}", "\u{301}", "\u{1F600}", "\u{0}", "\t", "\n", "\r\n", " ",
        ""
    ]

    @Test(arguments: 0..<5)
    func neverCrashes(seed: Int) {
        var random = SplitMix64(seed: 900 + UInt64(seed))
        for _ in 0..<10_000 {
            let text = (0..<random.below(12)).map { _ in random.pick(Self.pieces) + (random.chance(70) ? " " : "") }
                .joined()
            guard check(text, { _ = try ConditionSyntax($0) }), check(text, { _ = try SumSyntax($0) }) else { return }
        }
    }

    private func check(_ text: String, _ read: (ExpressionText) throws -> Void) -> Bool {
        do { try read(ExpressionText(whole: text)) } catch {
            guard let problem = error as? SyntaxProblem, !problem.message.isEmpty,
                problem.range.start <= problem.range.end, Int(problem.range.end) <= text.utf8.count
            else {
                Issue.record("\(text.debugDescription): \(error)")
                return false
            }
        }
        return true
    }

    /// What can be read can be checked, whatever it says.
    @Test func compilingNeverCrashes() throws {
        let sheet = try FactSheet(
            """
            odr.rate: percent
            odr.claims: count
            a: date
            list.a: list of choice; options: x y
            name.a: text
            money.a: money
            age.a: duration; optional: yes
            """
        )
        let names = ["odr.rate", "odr.claims", "a", "list.a", "name.a", "money.a", "age.a", "letter.date", "no.fact"]
        let items =
            names + [
                "x", "\"x\"", "1%", "1", "-9223372036854775808", "2.00001", "5 USD", "90 days", "2019-02-30", "0x1F"
            ]
        var random = SplitMix64(seed: 77)
        for _ in 0..<2_000 {
            let (name, item) = (random.pick(names), random.pick(items))
            let forms = [
                "\(name)", "\(name) \(random.pick(Comparison.allCases).rawValue) \(item)",
                "\(name) in [\(item), \(random.pick(items))]", "\(name) includes \(item)", "count \(name) > 3",
                "known \(name)"
            ]
            let place = random.pick([Scope.Place.decision, .exhibitPolicy, .fragment])
            let condition = sheet.compile(random.pick(forms), place)
            #expect((condition.root == nil) == !condition.diagnostics.isEmpty)
            if condition.root != nil { _ = try condition.truth(sheet.table([:])) }
        }
    }

    @Test(arguments: ["a{", "a[", "(", "a{99999999999999999999}", "[\u{301}-a]", "\\", "|||", "((((", "a|*"])
    func patterns(text: String) { _ = try? Pattern(text) }
}
