import Foundation
import SourceText
import Testing

/// Findings in the forms that programs read; docs/output-formats.md tells what stands in them.
@Suite struct OutputFormatTests {
    /// Lines of every kind: a byte-order mark, signs of several bytes and of several code points, both line breaks,
    /// none at the end.
    private static let file = SourceFile(
        path: "rules/a b,c:d%/ü.yaml",
        bytes: SourceFile.byteOrderMark + Array("eins\r\n延迟: e\u{301}x\n\n\tlast 🇨🇳 line".utf8))

    private static func place(_ text: String) throws -> Place {
        let bytes = file.bytes
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: text.utf8) })
        return Place(file, SourceRange(start: start, end: start + text.utf8.count))
    }

    private static func findings() throws -> [Diagnostic] {
        [
            Diagnostic(
                .unknownKey, .verbatim("100% \"wrong\"\\"), at: try place("x\n\n\tlast"), hint: .verbatim("one\ntwo"),
                notes: [Diagnostic.Note(.verbatim("see 🇨🇳"), at: try place("line"))]),
            Diagnostic(
                .meetsPolicy, .verbatim("well\u{1B}[1m, enough"), at: try place("延迟"),
                example: "case: x\n\nfacts:\n  a: 1\n")
        ]
    }

    @Test func compactIsOneLineEach() throws {
        #expect(
            try Self.findings().compact() == """
                rules/a b,c:d%/ü.yaml:2:6: error: 100% "wrong"\\ [unknown-key]
                rules/a b,c:d%/ü.yaml:2:1: warning: well\u{1B}[1m, enough [meets-policy]

                """)
        #expect([Diagnostic]().compact() == "")
    }

    @Test func prettyEndsWithTheCase() throws {
        let text = try Self.findings()[1].printed()
        #expect(
            text.hasSuffix("^~~~\n  this case shows it (case.yaml):\n    case: x\n\n    facts:\n      a: 1\n"),
            "\(text)")
    }

    @Test func jsonTellsAll() throws {
        let text = try Self.findings().json(files: 3)
        #expect(
            text.hasPrefix(
                """
                {
                  "version": 1,
                  "findings": [
                    {
                      "severity": "error",
                      "code": "unknown-key",

                """
            ))
        let document = try object(text)
        #expect(document["summary"] as? [String: Int] == ["files": 3, "errors": 1, "warnings": 1])
        let findings = try #require(document["findings"] as? [[String: Any]])
        let (first, second) = (findings[0], findings[1])
        #expect(
            first["path"] as? String == Self.file.path && first["message"] as? String == "100% \"wrong\"\\"
                && first["hint"] as? String == "one\ntwo" && first["example"] is NSNull)
        // Columns count characters, as the pretty format does: the accent belongs to its letter.
        #expect(
            ["line", "column", "endLine", "endColumn", "offset", "endOffset"].map { first[$0] as? Int } == [
                2, 6, 4, 6, 20, 28
            ])
        let note = try #require((first["notes"] as? [[String: Any]])?.first)
        #expect(
            note["message"] as? String == "see 🇨🇳"
                && ["line", "column", "endColumn"].map { note[$0] as? Int } == [4, 9, 13])
        #expect(
            second["severity"] as? String == "warning" && second["message"] as? String == "well\u{1B}[1m, enough"
                && second["example"] as? String == "case: x\n\nfacts:\n  a: 1\n")
        #expect(!text.contains("\u{1B}"), "nothing that a terminal obeys")
    }

    @Test func gitHubEscapes() throws {
        #expect(
            try Self.findings().gitHubCommands() == """
                ::error file=rules/a b%2Cc%3Ad%25/ü.yaml,line=2,endLine=4,title=unknown-key::\
                100%25 "wrong"\\%0Ahint: one%0Atwo
                ::warning file=rules/a b%2Cc%3Ad%25/ü.yaml,line=2,endLine=2,col=1,endColumn=3,title=meets-policy::\
                well\u{1B}[1m, enough

                """)
    }

    @Test func sarifNamesRulesAndPlaces() throws {
        let tool = SARIFTool(name: "t", version: "1.2.3") {
            SARIFTool.Rule(summary: "S \($0.code.rawValue).", text: "T", markdown: "# M")
        }
        let run = try run(of: Self.findings().sarif(by: tool))
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["unknown-key", "meets-policy"])
        #expect(
            rules[1]["shortDescription"] as? [String: String] == ["text": "S meets-policy."]
                && rules[1]["help"] as? [String: String] == ["text": "T", "markdown": "# M"])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(
            results.map { $0["ruleId"] as? String } == ["unknown-key", "meets-policy"]
                && results.map { $0["ruleIndex"] as? Int } == [0, 1])
        #expect(results.map { $0["level"] as? String } == ["error", "warning"])
        #expect(results[0]["message"] as? [String: String] == ["text": "100% \"wrong\"\\\nhint: one\ntwo"])
        let location = try #require(
            (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        #expect((location["artifactLocation"] as? [String: String])?["uri"] == "rules/a%20b%2Cc%3Ad%25/%C3%BC.yaml")
        // Columns count code points: the accent is one.
        #expect(
            location["region"] as? [String: Int] == ["startLine": 2, "startColumn": 7, "endLine": 4, "endColumn": 6])
        let related = try #require((results[0]["relatedLocations"] as? [[String: Any]])?.first)
        #expect(related["message"] as? [String: String] == ["text": "see 🇨🇳"])
        #expect(((related["physicalLocation"] as? [String: Any])?["region"] as? [String: Int])?["startColumn"] == 10)
        #expect(
            results[0]["properties"] == nil
                && results[1]["properties"] as? [String: String] == ["counterExample": "case: x\n\nfacts:\n  a: 1\n"])
    }

    @Test func nothingFoundIsAWholeDocument() throws {
        #expect(try object([Diagnostic]().json(files: 1))["findings"] as? [String] == [])
        let run = try run(of: [Diagnostic]().sarif(by: SARIFTool(name: "t", version: "1") { _ in nil }))
        #expect(run["results"] as? [String] == [])
    }

    /// The start of every code point, all in one go, is where the pretty format sees it.
    @Test func positionsAgreeWithThePrettyFormat() throws {
        let starts = Self.file.bytes.indices.filter { Self.file.bytes[$0] & 0xC0 != 0x80 } + [Self.file.bytes.count]
        let findings = starts.map {
            Diagnostic(.limit, .verbatim("x"), at: Place(Self.file, SourceRange(start: $0, end: $0)))
        }
        let lines = findings.compact().split(separator: "\n")
        try #require(lines.count == findings.count && !lines.isEmpty)
        for (finding, line) in zip(findings, lines) {
            #expect(finding.printed().hasPrefix(line + "\n"), "\(line)")
        }
    }

    private func run(of sarif: String) throws -> [String: Any] {
        let document = try object(sarif)
        #expect(document["version"] as? String == "2.1.0")
        return try #require((document["runs"] as? [[String: Any]])?.first)
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
