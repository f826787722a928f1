import AppealKit
import Foundation
import PackTesting
import Reports
import RulePacks
import SourceText
import Testing

/// Every code has a page under `docs/diagnostics`, and the page's own examples say what the page says.
@Suite struct DiagnosticPagesTests {
    /// Made where files are read from disk, which checking never does; the tools' tests provoke them.
    static let ofDisk: Set<DiagnosticCode> = [
        .unreadableFile, .noPacks, .noTests, .changedFact, .nothingNew, .languageFile, .staleTranslation
    ]
    static let ofCases: Set<DiagnosticCode> = [
        .unknownPack, .unknownViolation, .outOfRange, .afterLetter, .missingExhibitFile, .wrongExhibitType,
        .contradiction, .unansweredAsk, .doesNotAddUp, .meetsPolicy, .sourcesDiffer, .exhibitPolicy,
        .fewOwnWords, .boxTooLong, .emptyExhibit, .mislabelledExhibit
    ]
    static let ofLetters: Set<DiagnosticCode> = [.letterGap, .letterDiffers]
    static let ofTests: Set<DiagnosticCode> = [.testFailed, .checksNothing, .unknownQuestion]

    static let ofReports: Set<DiagnosticCode> = [
        .reportSyntax, .unknownReport, .guessedEncoding, .unclearDates, .skippedRows, .oddReport
    ]

    static let produced = DiagnosticCode.allCases.filter { !ofDisk.contains($0) }
    static let translations = Language.spoken.filter { $0 != .english }

    @Test func basePackIsClean() throws {
        #expect(printed(try BasePack.overlaid(with: [])) == "")
    }

    @Test(arguments: Language.spoken) func everyCodeHasAPageAndEveryPageACode(_ language: Language) throws {
        let folder = DiagnosticPage.folder(in: language)
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".md") && $0 != "README.md"
        }
        #expect(pages.sorted() == DiagnosticCode.allCases.map { $0.rawValue + ".md" }.sorted())
    }

    @Test(arguments: DiagnosticCode.allCases) func pageHasItsParts(_ code: DiagnosticCode) throws {
        let text = try String(contentsOf: DiagnosticPage.url(of: code), encoding: .utf8)
        let page = try #require(try DiagnosticPage.read(code))
        #expect(text.hasPrefix("# \(code.rawValue)\n"))
        #expect(page.sections.map(\.heading) == ["", "Bad", "It says", "Good"])
        #expect(!page.bad.isEmpty || Self.ofDisk.contains(code))
        #expect(!page.good.isEmpty || Self.ofDisk.contains(code))
        #expect(page.says != nil || Self.ofDisk.contains(code))
    }

    /// Prose in the language, and the blocks of the English page; what the tool says is compared below.
    @Test(arguments: DiagnosticCode.allCases) func translationsHaveTheExamplesOfTheEnglishPage(
        _ code: DiagnosticCode
    ) throws {
        let english = try #require(try DiagnosticPage.read(code))
        for language in Self.translations {
            let text = try String(contentsOf: DiagnosticPage.url(of: code, in: language), encoding: .utf8)
            #expect(text.hasPrefix("# \(code.rawValue)\n"))
            let page = try #require(try DiagnosticPage.read(code, in: language))
            for (own, original) in zip(page.sections, english.sections) {
                #expect(own.heading.isEmpty == original.heading.isEmpty)
                #expect(original.prose.isEmpty || !own.prose.isEmpty)
                #expect(Set(own.prose).isDisjoint(with: original.prose))
                if original.heading != "It says" { #expect(own.blocks == original.blocks) }
            }
            #expect((page.says == nil) == (english.says == nil) && (page.says ?? "-") != english.says)
            for file in english.bad + english.good where file.bytes == nil {
                #expect(text.contains("\n`\(file.path)` "))
            }
        }
    }

    /// `RECORD_DIAGNOSTICS=1 swift test` writes what is said now into the pages, and fails so that somebody reads it.
    @Test(arguments: produced) func badExampleSaysWhatThePageSays(_ code: DiagnosticCode) throws {
        let diagnostics = try found(in: #require(try DiagnosticPage.read(code)).bad, code)
        #expect(Set(diagnostics.map(\.code)) == [code])
        for language in Language.spoken {
            let page = try #require(try DiagnosticPage.read(code, in: language))
            let said = diagnostics.map { $0.printed(in: language) }.joined()
            if ProcessInfo.processInfo.environment["RECORD_DIAGNOSTICS"] != nil, page.says != said {
                try record(said, on: page, at: DiagnosticPage.url(of: code, in: language))
            }
            #expect(said == page.says)
        }
    }

    @Test(arguments: produced) func goodExampleSaysNothing(_ code: DiagnosticCode) throws {
        let page = try #require(try DiagnosticPage.read(code))
        let text = try found(in: page.bad + page.good, code).map { $0.printed() }.joined()
        #expect(text == "")
    }

    /// What is found in the pack; on the pages of cases what is found in the case, and in the letter if there is one.
    private func found(in files: [PageFile], _ code: DiagnosticCode) throws -> [Diagnostic] {
        if Self.ofReports.contains(code) { return report(try #require(files.last)) }
        let (ruleBook, diagnostics) = RuleBook.check(try BasePack.overlaid(with: ofPack(files)))
        if Self.ofLetters.contains(code) { return diagnostics + (try review(files, #require(ruleBook))) }
        if Self.ofTests.contains(code) {
            return diagnostics
                + tests(in: files).results(with: try #require(ruleBook)).flatMap { $0.failures.map(\.diagnostic) }
        }
        guard Self.ofCases.contains(code) else { return diagnostics }
        let text = try #require(files.last { $0.path == "case.yaml" }?.bytes)
        // The folder of every case holds this one exhibit.
        let (made, findings) = Case.read(SourceFile(path: "case.yaml", bytes: text), with: try #require(ruleBook)) {
            $0 == "exhibits/receipt.pdf"
        }
        let receipt = files.last { $0.path == "exhibits/receipt.pdf" }?.bytes ?? Array("%PDF-1.4\n".utf8)
        return findings + (made?.assemble().findings ?? []) + (made?.exhibitFindings { _ in receipt } ?? [])
    }

    /// Without what lies in the folder of a case.
    private func ofPack(_ files: [PageFile]) -> [PageFile] {
        files.filter { $0.path != "case.yaml" && $0.path != "letter.txt" && !$0.path.hasPrefix("exhibits/") }
    }

    /// What is found in the letter, against its case if there is one.
    private func review(_ files: [PageFile], _ ruleBook: RuleBook) throws -> [Diagnostic] {
        let letter = try #require(files.last { $0.path == "letter.txt" }?.bytes)
        let appeal = files.last { $0.path == "case.yaml" }?.bytes.flatMap {
            Case.read(SourceFile(path: "case.yaml", bytes: $0), with: ruleBook) { _ in true }.case
        }
        let subject = ReviewSubject(case: appeal, violations: appeal == nil ? ["late-delivery"] : [])
        return try Reviewer(#require(ruleBook.pack("shop"))).review(
            LetterText(SourceFile(path: "letter.txt", bytes: letter)), about: subject, in: .english
        ).findings
    }

    private func report(_ file: PageFile) -> [Diagnostic] {
        let bytes = file.bytes ?? []
        if file.path.hasSuffix(".json") {
            return AccountHealthReport.read(SourceFile(path: file.path, bytes: bytes)).diagnostics
        }
        var (history, reading) = (OrderHistory(), FlatFileReading(path: file.path, options: FlatFileOptions()))
        reading.read(bytes, into: &history)
        return reading.finish(into: &history).diagnostics
    }

    /// The test that lies below `rules/shop/tests`, each of its files as it was last laid there.
    private func tests(in files: [PageFile]) -> [PackTest] {
        let own = Dictionary(files.map { ($0.path, $0) }) { $1 }.values.sorted { $0.path < $1.path }
        let sources = own.compactMap { file in file.bytes.map { SourceFile(path: file.path, bytes: $0) } }.filter {
            $0.path.hasPrefix("rules/shop/tests/spring/")
        }
        return sources.filter { $0.name == "case.yaml" }.map { file in
            PackTest(pack: "shop", name: "spring", file: file, letters: sources.filter { $0.name.hasPrefix("letter") })
            { _ in false }
        }
    }

    /// What is wrong on the pages of cases is the case, not the pack beside it.
    @Test(arguments: ofCases.sorted { $0.rawValue < $1.rawValue }) func packsOfCasesAreClean(
        _ code: DiagnosticCode
    ) throws {
        let page = try #require(try DiagnosticPage.read(code))
        for files in [page.bad, page.bad + page.good] {
            #expect(files.contains { $0.path == "case.yaml" })
            #expect(printed(try BasePack.overlaid(with: ofPack(files))) == "")
        }
    }

    @Test(arguments: Language.spoken) func indexListsEveryCodeInOrder(_ language: Language) throws {
        let url = DiagnosticPage.folder(in: language).appending(path: "README.md")
        let index = try String(contentsOf: url, encoding: .utf8)
        let rows = index.split(separator: "\n").filter { $0.hasPrefix("| [") }
        let codes = DiagnosticCode.allCases.map { "| [`\($0.rawValue)`](\($0.rawValue).md) | " }
        #expect(rows.count == codes.count)
        for (row, code) in zip(rows, codes) { #expect(row.hasPrefix(code) && row.count > code.count + 5) }
        let (groups, sections) = (groups(of: index), try sections())
        #expect(groups.map(\.count) == sections.map(\.count))
        if language == .english { #expect(groups.map(\.name) == sections.map(\.name)) }
    }

    private func printed(_ files: [SourceFile]) -> String {
        RuleBook.check(files).diagnostics.map { $0.printed() }.joined()
    }

    /// The headings of the index, each with how many codes stand below it.
    private func groups(of index: String) -> [Group] { counted(index, heading: "## ", entry: "| [") }

    /// The same of the enumeration, where a comment starts a group.
    private func sections() throws -> [Group] {
        let source = try String(
            contentsOf: packageFolder.appending(path: "Sources/SourceText/DiagnosticCode.swift"), encoding: .utf8)
        return counted(source, heading: "    // ", entry: "    case ")
    }

    private typealias Group = (name: Substring, count: Int)

    private func counted(_ text: String, heading: String, entry: String) -> [Group] {
        var groups: [Group] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix(heading) { groups.append((line.dropFirst(heading.count), 0)) }
            if line.hasPrefix(entry), !groups.isEmpty { groups[groups.count - 1].count += 1 }
        }
        return groups.filter { $0.count > 0 }
    }

    /// Puts what is said now between the fences below `## It says`.
    private func record(_ said: String, on page: DiagnosticPage, at url: URL) throws {
        let text = try String(contentsOf: url, encoding: .utf8)
        let start = "\n## \(page.sections[2].heading)\n```text\n"
        let parts = text.components(separatedBy: start)
        guard parts.count == 2, let end = parts[1].range(of: "```\n\n## ") else {
            throw PageProblem(
                description: "there is no `## \(page.sections[2].heading)` with a text block to record into")
        }
        try (parts[0] + start + said + parts[1][end.lowerBound...]).write(to: url, atomically: true, encoding: .utf8)
    }
}

/// A pack of four small files that is right, over which the examples of the pages are laid.
enum BasePack {
    private static let folder = packageFolder.appending(path: "Tests/RulePacksTests/BasePack")

    static func overlaid(with files: [PageFile]) throws -> [SourceFile] {
        var all: [String: [UInt8]] = [:]
        for path in [
            "rules/shop/pack.yaml", "rules/shop/late-delivery.yaml", "templates/shop/pack.md",
            "templates/shop/late-delivery.md"
        ] {
            all[path] = Array(try Data(contentsOf: folder.appending(path: path)))
        }
        for file in files { all[file.path] = file.bytes }
        return all.map { SourceFile(path: $0.key, bytes: $0.value) }
    }
}
