import AppealKit
import RulePacks
import SourceText
import Testing

@Suite("Facts with their sources")
struct CaseSourcesTests {
    private let book: RuleBook

    init() throws { book = try #require(Shop.book) }

    private func merge(_ readings: [FactReading], into text: String) throws -> (text: String, findings: [String]) {
        let (file, findings) = try Case.merging(readings, into: SourceFile(path: "case.yaml", text: text), with: book)
        return (
            String(decoding: file.bytes, as: UTF8.self),
            findings.map { "\($0.place.file.path): \($0.message) [\($0.code.rawValue)]" }
        )
    }

    @Test func whatIsEmptyIsFilled() throws {
        let start = Shop.changed([("  late.rate: 3%", "  late.rate:  # the rate")])
        let (text, findings) = try merge(
            [
                FactReading(fact: "late.rate", value: "3%", source: "notice.txt:12"),
                FactReading(fact: "late.lost", value: "1", source: "a report.json")
            ], into: start)
        #expect(findings.isEmpty)
        #expect(
            text
                == Shop.changed([
                    ("  late.rate: 3%", "  late.rate: 3%  # the rate"),
                    (
                        "causes:\n",
                        """
                        sources:
                          late.rate:
                            notice.txt:12: 3%
                          late.lost:
                            "a report.json": 1
                        causes:

                        """
                    )
                ]))
        #expect(read(text, with: book).case?.assemble().findings.isEmpty == true)
        #expect(
            try merge([FactReading(fact: "late.rate", value: "3%", source: "notice.txt:12")], into: text).text == text,
            "the same again")
    }

    @Test func whatTheSellerWroteStays() throws {
        let (text, findings) = try merge(
            [
                FactReading(fact: "late.rate", value: "3.0%", source: "notice.txt:12"),
                FactReading(fact: "late.rate", value: "2.9%", source: "report.json:4")
            ], into: Shop.full)
        #expect(
            text.contains("  late.rate: 3%\n")
                && findings == ["case.yaml: `late.rate` is `3%`, but `report.json:4` says `2.9%` [sources-differ]"],
            "\(findings)")
        let assembly = try #require(read(text, with: book).case).assemble()
        #expect(assembly.letters.count == 1 && assembly.findings.map(\.code) == [.sourcesDiffer], "it stays a finding")
        #expect(
            assembly.findings[0].place.file.line(ofByte: Int(assembly.findings[0].place.range.start))
                == "  late.rate: 3%")
        let allowed = text.replacing(
            "  late.rate: 3%", with: "  late.rate: 3%  # allow sources-differ: the report is of March")
        #expect(read(allowed, with: book).case?.assemble().findings.isEmpty == true)
        #expect(try merge([], into: allowed).findings.isEmpty)
    }

    @Test func twoSourcesAgainstEachOther() throws {
        let start =
            Shop.full.replacing("  late.rate: 3%\n", with: "")
            + "sources:\n  late.rate:\n    notice.txt:1: 3%\n    report.json:2: 2%\n"
        let (made, found) = read(start, with: book)
        #expect(
            found.isEmpty && made?.assemble().questions.map(\.key) == ["late.rate"],
            "what a source says is no answer yet")
        #expect(
            try merge([], into: start).findings == [
                "case.yaml: `notice.txt:1` gives `3%` for `late.rate`, `report.json:2` gives `2%` [sources-differ]"
            ])
    }

    @Test(arguments: [
        (FactReading(fact: "late.rate", value: "3", source: "n.txt:1"), "n.txt:1: `3` is not a percent [bad-value]"),
        (
            FactReading(fact: "late.rat", value: "3%", source: "n.txt"),
            "n.txt: `late.rat` is no fact of this case [unknown-fact]"
        ),
        (
            FactReading(fact: "late.rate", value: "a: b # c\n- d", source: "n: x"),
            "n: x: `a: b # c\n- d` is not a percent [bad-value]"
        )
    ])
    func whatCannotBeTaken(reading: FactReading, message: String) throws {
        let (text, findings) = try merge([reading], into: Shop.full)
        #expect(text == Shop.full && findings.contains(message), "\(findings)")
    }

    @Test func formAndVariants() throws {
        #expect(read(Shop.full + "sources:\n", with: book).diagnostics.isEmpty)
        #expect(read(Shop.full + "sources:\n  late.rate: 3%\n", with: book).diagnostics.map(\.code) == [.wrongShape])
        #expect(
            read(Shop.full + "sources:\n  late.rate:\n    n.txt: 3\n", with: book).diagnostics.map(\.code) == [
                .badValue
            ])
        let document = CaseDocument(
            SourceFile(
                path: "case.yaml",
                text: Shop.full
                    + "sources:\n  late.rate:\n    n.txt: 3%\nvariants:\n  other:\n    facts:\n      late.rate: 3.5%\n")
        )
        let made = document.read(document.variants[0], with: book) { _ in true }.case
        #expect(made?.assemble().findings.isEmpty == true, "a variant tells otherwise on purpose")
    }
}
