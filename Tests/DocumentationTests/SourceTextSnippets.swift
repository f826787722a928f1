// snippet: finding
import SourceText
// end
import Testing

// snippet: finding
/// A finding of your own, printed as those of the tools are.
func soonIsNoDate() -> String {
    let file = SourceFile(path: "case.yaml", text: "case: one\nletter-date: soon\n")
    let place = Place(file, SourceRange(start: 23, end: 27))
    let finding = Diagnostic(
        .badValue, .verbatim("`soon` is no date"), at: place, hint: .verbatim("write it as 2019-03-02"))
    return finding.printed()
}
// end

// snippet: sorting
/// The findings of several runs, in the order of paths and places; what was found twice stands once.
func together(_ runs: [[Diagnostic]]) -> [Diagnostic] {
    var all = Diagnostics()
    for diagnostic in runs.joined() { all.append(diagnostic) }
    return all.sorted()
}
// end

@Suite("SourceText's article") struct SourceTextArticle {
    @Test func aFindingIsPrinted() throws {
        let article = try Catalogue(module: "SourceText").article("FindingsAndPlaces")
        #expect(article.contains("```\n\(soonIsNoDate())```"), "\(soonIsNoDate())")
    }

    @Test func findingsAreSorted() {
        func finding(_ path: String, _ start: Int) -> Diagnostic {
            let file = SourceFile(path: path, text: "one two")
            return Diagnostic(.badValue, .verbatim("odd"), at: Place(file, SourceRange(start: start, end: start + 1)))
        }
        let sorted = together([[finding("b", 0), finding("a", 4)], [finding("a", 0), finding("a", 4)]])
        #expect(sorted.map(\.place.file.path) == ["a", "a", "b"])
        #expect(sorted.map(\.place.range.start) == [0, 4, 0])
    }
}
