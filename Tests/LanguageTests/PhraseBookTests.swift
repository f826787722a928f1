import Foundation
import LanguageFiles
import Languages
import Testing

/// The folder `phrasebooks` of this package.
@Suite("The phrase books of this package") struct PhraseBookTests {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private var folder: PhraseBookFolder {
        PhraseBookFolder(Self.package.appendingPathComponent("phrasebooks").path)
    }

    @Test func theyAreWhole() {
        #expect(folder.books.map(\.code) == ["de", "en", "es", "fr", "it", "ja", "zh"])
        #expect(folder.problems.isEmpty, "\(folder.problems.map(\.description).joined(separator: "\n"))")
    }

    @Test func theyAreCompiledIn() throws {
        let kept = try String(
            contentsOf: Self.package.appendingPathComponent(PhraseBookFolder.swiftFile), encoding: .utf8)
        #expect(kept == folder.swift(), "make it anew with: swift run languagecheck")
    }

    @Test func eachHasTwelveMonths() {
        for language in NoticeLanguage.all { #expect(language[.months].count == 12, "\(language.code)") }
    }

    @Test(arguments: [
        ("signs: [a, b]\n", "fr.yaml:1: error: `fillers` is missing"),
        ("fillers: [le]\nsigns: [a]\nmore: [x]\n", "fr.yaml:1: error: `more` is no key"),
        ("fillers:\n  - [le]\nsigns: [a]\n", "fr.yaml:1: error: `fillers` takes a list"),
        ("fillers:\n  - le [page]\nsigns: [a]\n", "fr.yaml:1: error: `[page]` is none of the `sources`"),
        ("sources:\n  page: x\nfillers: [le]\nsigns: [a]\n", "fr.yaml:1: error: no phrase names the source `page`")
    ])
    func whatIsWrongIsSaid(text: String, problem: String) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("books-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: path) }
        try Data("fillers: [the]\nsigns: [a]\n".utf8).write(to: path.appendingPathComponent("en.yaml"))
        try Data(text.utf8).write(to: path.appendingPathComponent("fr.yaml"))
        let found = PhraseBookFolder(path.path).problems.map(\.description)
        #expect(found.contains { $0.contains(problem) }, "\(found)")
    }
}
