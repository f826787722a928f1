// snippet: run
import PackTesting
import RulePacks
// end
import Testing

// snippet: run
/// A test as it lies in `rules/shop/tests/<name>`: its case, and its golden letter if it has one.
func shopTest(_ name: String, case file: SourceFile, letter: SourceFile? = nil, exhibits: Set<String> = []) -> PackTest
{
    PackTest(pack: "shop", name: name, file: file, letters: letter.map { [$0] } ?? []) { exhibits.contains($0) }
}

/// Why tests fail, with the differences of letters word by word; empty if all is as wanted.
func failures(in results: [TestResult]) -> String {
    results.filter { $0.outcome == .failed }.flatMap(\.failures).map { failure in
        failure.diagnostic.printed() + (failure.difference?.printed() ?? "")
    }.joined()
}
// end

// snippet: cover
/// What of a pack no test reaches, each with the place where it stands.
func notReached(of pack: RulePack, by results: [TestResult]) -> [String] {
    Coverage(of: pack, by: results).missed.map { target in
        let line = target.place.file.position(ofByte: Int(target.place.range.start)).line
        return "\(target.place.file.path):\(line): \(target.name)"
    }
}
// end

@Suite("PackTesting's article") struct PackTestingArticle {
    @Test func testsOfAPack() throws {
        let file = try Shop.test()
        let golden = SourceFile(path: "letter.txt", text: "Dear shop\n")
        let tests = [shopTest("new-carrier", case: file), shopTest("changed", case: file, letter: golden)]
        let results = tests.results(with: try Shop.book())
        #expect(failures(in: Array(results.prefix(1))).isEmpty)
        #expect(failures(in: results).contains("Dear shop"))
    }

    @Test func whatIsNotReached() throws {
        let book = try Shop.book()
        let pack = try #require(book.pack("shop"))
        let all = notReached(of: pack, by: [])
        let rest = notReached(of: pack, by: [shopTest("new-carrier", case: try Shop.test())].results(with: book))
        #expect(all.contains { $0.hasPrefix("rules/shop/late-delivery.yaml:") } && rest.count < all.count, "\(rest)")
    }
}
