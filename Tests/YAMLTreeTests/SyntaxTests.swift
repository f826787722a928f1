import SourceText
import Testing
import YAMLTree

@Suite("Syntax errors, in the words of an author")
struct SyntaxTests {
    /// Each between two good lines, which must survive.
    private func check(_ marked: String, says words: String, at location: SourceLocation = #_sourceLocation) {
        expect("first: 1\n\(marked)\nlast: 2", finds: .yamlSyntax, tree: "{first: 1, last: 2} …", at: location)
        let message = read("first: 1\n\(marked.replacing("‸", with: ""))\nlast: 2").diagnostics.first?.message ?? ""
        #expect(message.contains(words), "\(message)", sourceLocation: location)
    }

    @Test func colons() {
        check("a: Note‸: this", says: "second `: `")
        check("a:\n  - b: c‸: d\n    e: f", says: "second `: `")
        check("a‸:b", says: "no space after this colon")
        check("‸a b c", says: "no `: ` on this line")
        check("‸causes\n  late: x", says: "no `: ` on this line")
    }

    @Test func indentation() {
        expect("a: 1\n  ‸b: 2\n  c: 3\nd: 4", finds: .yamlSyntax, tree: "{a: 1, d: 4} …")
        expect("a:\n    b: 1\n  ‸c: 2\n  d: 2\ne: 5", finds: .yamlSyntax, tree: "{a: {b: 1}, e: 5} …")
        expect("a:\n  - x\n ‸- y\n - z\nb: 1", finds: .yamlSyntax, tree: "{a: [x], b: 1} …")
        expect("a:\n  - x\n  ‸b: c\nd: e", finds: .yamlSyntax, tree: "{a: [x], d: e} …")
        expect("a: 1\n‸- b\n- c\nd: 2", finds: .yamlSyntax, tree: "{a: 1, d: 2} …")
        expect("  ‸a: 1\n  b: 2\nc: 3\nd: 4", finds: .yamlSyntax, tree: "{c: 3, d: 4} …")
        expect("[a]\n‸b: c", finds: .yamlSyntax, tree: "{b: c} …")
    }

    @Test func quotes() {
        check("a: ‸\"b", says: "quote is not closed")
        check("a: ‸'b", says: "quote is not closed")
        check("a: 'Don'‸t stop'", says: "ends before this")
        check("a: \"b\" ‸c", says: "ends before this")
        check("a: \"b ‸\\d c\"", says: "known sign")
        check("a: \"b \\u‸12 c\"", says: "known sign")
    }

    @Test func anOpenQuoteDoesNotSwallowTheNextOne() {
        expect("a: ‸\"foo\nb: \"bar\"\nc: 1", finds: .yamlSyntax, tree: "{b: 'bar', c: 1} …")
        expect("a: ‸'foo\nb: ‸'bar\nc: 1", finds: .yamlSyntax, .yamlSyntax, tree: "{c: 1} …")
        expect("a:\n  - ‸\"foo\n  - \"bar\"\nc: 1", finds: .yamlSyntax, tree: "{a: ['bar'], c: 1} …")
        expect("a: ‸\"foo\n---\nb: 1", finds: .yamlSyntax, tree: "{b: 1} …")
    }

    @Test func brackets() {
        check("a: ‸[b, c", says: "`[` is not closed")
        check("a: ‸[b,", says: "`[` is not closed")
        check("a: [b c, \"d\" ‸e]", says: "`,` or `]`")
        check("a: [b, ‸, c]", says: "cannot start with `,`")
        check("a: [Note] ‸read this", says: "ends before this")
        expect("a: 1\nb: ‸[c,", finds: .yamlSyntax, tree: "{a: 1} …")
    }

    @Test(arguments: ["%5", "@x", "`x`", "> 5", "| x", "] x", "} x", ", x"])
    func signsThatTextCannotStartWith(value: String) {
        check("a: ‸\(value)", says: "cannot start with")
        check("a:\n  - ‸\(value)", says: "cannot start with")
    }

    @Test func listsBehindAKey() {
        expect("- a\n‸-b\n- c", finds: .yamlSyntax, tree: "[a, c] …")
        check("a: ‸? b", says: "cannot start with")
        check("a: ‸- b", says: "a list cannot start")
        check("a: ‸- b\n   - c", says: "a list cannot start")
    }

    @Test func directives() {
        expect("‸%foo bar\n---\na: 1", finds: .yamlSyntax, isFirstLineFree: false)
    }
}

@Suite("Recovery")
struct RecoveryTests {
    @Test func everyMistakeOfAFileIsReported() {
        let text = """
            title: Note‸: this
            policy:
              - since: 2011-01-01
                requires: ‸%5
              - since: ‸*x
            facts:
              odr.rate:
                type: percent
                ask: ‸{{ odr.rate }} is high
              ‸odr.rate:
                type: count
              odr.orders‸：
                type: count
            ‸\tbroken: tab
            causes:
              late:
                answers: ‸[claims, feedback
                title: Order ‸#5
            exhibits:
              sheet: ‸"open
            end: yes
            """
        expect(
            text, finds: .yamlSyntax, .yamlSyntax, .yamlAnchor, .yamlInlineMap, .yamlDuplicateKey,
            .fullWidthPunctuation, .yamlTab, .yamlSyntax,
            .swallowedComment, .yamlSyntax)
    }

    @Test func aKeyWhoseValueWasBlankedIsLeftOut() {
        expect("a:\n  b: c‸: d\ne: f", finds: .yamlSyntax, tree: "{e: f} …")
        expect("a:\n  # comment\n\n  ‸\"b: d\ne:\nf: g", finds: .yamlSyntax, tree: "{e: , f: g} …")
        expect("a: |\n  b\n ‸c\nd: e", finds: .yamlSyntax, tree: "{d: e} …")
        expect("a:\n  - b: c‸: d\n    e: f\n  - g", finds: .yamlSyntax, tree: "{a: [g]} …")
        expect("a: b‸: c\n- d\n- e\nf: g", finds: .yamlSyntax, tree: "{f: g} …")
        expect("a: [\n  ‸b: c: d\n]\ne: f", finds: .yamlInlineMap, tree: "{e: f} …")
    }

    @Test func nothingGoodIsBlanked() {
        let good = (0..<50).map { "k\($0):\n  - a: 1\n    b: \"x\"\n" }
        var bad = good
        bad[25] = "oops: x: y\n"
        let reading = read(bad.joined())
        #expect(reading.diagnostics.count == 1)
        guard case .map(let entries)? = reading.document?.root.content else { return #expect(Bool(false), "a map") }
        #expect(entries.count == 49)
    }

    @Test func aFileWithNothingButMistakesEnds() {
        let reading = read(String(repeating: "a: b: c\n", count: 200))
        #expect(reading.diagnostics.count == 21)
        #expect(reading.document == nil)
    }

    @Test func whatWasReadBeforeTooManyMistakesIsKept() {
        let reading = read("good: 1\n" + String(repeating: "a: b: c\n", count: 200))
        #expect(reading.diagnostics.count == 21)
        #expect(reading.tree == "{good: 1} …")
    }

    @Test func findingsAreLimited() {
        #expect(read(String(repeating: "a: *x\n", count: 5000)).diagnostics.count == 100)
    }
}
