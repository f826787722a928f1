import Foundation
import LanguageFiles
import Languages
import Testing

/// The folder `languages` of this package.
@Suite("The languages of this package") struct OwnLanguagesTests {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private var folder: LanguageFolder {
        LanguageFolder(
            Self.package.appendingPathComponent("languages").path,
            pages: Self.package.appendingPathComponent("docs/diagnostics").path)
    }

    @Test func theyAreWhole() {
        #expect(folder.languages.count >= 4)
        #expect(folder.pages.map(\.code) == ["zh"])
        #expect(folder.problems.isEmpty, "\(folder.problems.map(\.description).joined(separator: "\n"))")
    }

    @Test func translationsAreCurrent() {
        #expect(
            folder.remarks.isEmpty,
            """
            compare them with the English, then note it with: swift run rulepack languages --accept CODE
            \(folder.remarks.map(\.description).joined(separator: "\n"))
            """)
    }

    @Test func theyAreCompiledIn() throws {
        let kept = try String(
            contentsOf: Self.package.appendingPathComponent(LanguageFolder.swiftFile), encoding: .utf8)
        #expect(kept == folder.swift(), "make it anew with: swift run languagecheck")
    }

    /// Whatever the catalogues hold is said somewhere.
    @Test func nothingIsUnused() throws {
        var text = ""
        let sources = Self.package.appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files
        where file.pathExtension == "swift" && file.lastPathComponent != "LanguageTables.swift" {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        let named = Set(
            text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }.flatMap { word in
                word.split(separator: ".").map(String.init)
            })
        let english = try #require(folder.languages.first { $0.code == "en" }?.catalogue)
        #expect(english.entries.count > 10)
        let unused = english.entries.map(\.key).filter { key in
            !named.contains(LanguageFiles.name(key).filter { $0 != "`" })
        }
        #expect(unused.isEmpty, "nothing says these; take them out of languages/*/tools")
    }
}
