import Foundation
import Testing

/// CONTRIBUTING.md tells which files a usual change touches; here that is compared with the sources.
@Suite struct ContributingTests {
    private struct Section {
        let title: String
        let text: String
        /// The names of the example in brackets.
        let example: Set<String>
        /// The sources of its list.
        let listed: [String]
        /// Those of them that are said to declare the example.
        let declaring: [String]
        /// All files that it names.
        let named: [String]
    }

    private static func page() throws -> String {
        try String(contentsOf: SourceTree.package.appendingPathComponent("CONTRIBUTING.md"), encoding: .utf8)
    }

    private static func sections() throws -> [Section] {
        try page().components(separatedBy: "\n### ").dropFirst().map { text in
            let lines = text.components(separatedBy: "\n")
            let example = text.firstMatch(of: /Example:\s\(([^)]*)\)/).map { quoted(in: String($0.1)) } ?? []
            let sources = lines.filter { $0.hasPrefix("- `Sources/") }
            return Section(
                title: lines.first ?? "", text: text, example: Set(example),
                listed: sources.compactMap { quoted(in: $0).first },
                declaring: sources.filter { $0.contains("(declares it") }.compactMap { quoted(in: $0).first },
                named: paths(in: text))
        }
    }

    private static func quoted(in text: String) -> [String] { text.matches(of: /`([^`]+)`/).map { String($0.1) } }

    /// What stands between backticks or in a link and is a path.
    private static func paths(in text: String) -> [String] {
        let links = text.matches(of: /\]\(([^)#]+)\)/).map { String($0.1) }.filter { !$0.contains("://") }
        return quoted(in: text).filter { $0.contains("/") && !$0.contains("<") && !$0.contains(where: \.isWhitespace) }
            + links
    }

    @Test func everyFileThatItNamesIsThere() throws {
        #expect(try Self.sections().count == 12)
        // Without the blocks of commands.
        let parts = try Self.page().components(separatedBy: "```")
        let text = stride(from: 0, to: parts.count, by: 2).map { parts[$0] }.joined()
        let paths = Self.paths(in: text)
        #expect(paths.count > 80)
        for path in paths {
            let file = SourceTree.package.appendingPathComponent(path)
            #expect(FileManager.default.fileExists(atPath: file.path), "there is no \(path)")
        }
    }

    /// The lists are whole: the files that name an example are those of the list.
    @Test(arguments: [
        "A condition operator", "A filter with texts of its own", "A filter that only changes how a value prints",
        "A diagnostic", "A report column", "An encoding", "A limit"
    ])
    func listsAreWhole(title: String) throws {
        let section = try #require(try Self.sections().first { $0.title == title })
        try #require(!section.example.isEmpty)
        let tree = try SourceTree(["Sources"])
        let users = tree.files.filter { !$0.usedNames.isDisjoint(with: section.example) }.map(\.path)
        #expect(Set(users) == Set(section.listed), "mend the list of “\(title)” in CONTRIBUTING.md")
    }

    /// Formats are named in help texts too, and elsewhere for other things.
    @Test func theListOfAFormatIsWhole() throws {
        let section = try #require(try Self.sections().first { $0.title == "A letter format" })
        let name = try #require(section.example.first)
        let tree = try SourceTree(["Sources/appeal", "Sources/AppealKit/Formats"])
        let users = tree.files.filter { String(decoding: $0.text, as: UTF8.self).contains(name) }.map(\.path)
        #expect(Set(users) == Set(section.listed), "mend the list of “\(section.title)” in CONTRIBUTING.md")
    }

    /// A file that is said to declare an example has it behind a keyword.
    @Test func whatDeclaresDeclares() throws {
        for section in try Self.sections() where !section.example.isEmpty {
            #expect(!section.declaring.isEmpty, "\(section.title): no file declares it")
            for path in section.declaring {
                let text = try String(contentsOf: SourceTree.package.appendingPathComponent(path), encoding: .utf8)
                let names = text.matches(of: /\b(?:case|let|var|func) ([\w, ]+)/).flatMap { match in
                    match.1.split { $0 == "," || $0 == " " }.map(String.init)
                }
                #expect(!section.example.isDisjoint(with: names), "\(section.title): \(path) does not declare it")
            }
        }
    }

    /// What a change needs beside its sources is told too.
    @Test func everyChangeHasItsPagesAndTests() throws {
        // A language is files alone, and its section says so in its own way.
        for section in try Self.sections() where section.title != "A language" {
            #expect(section.named.contains { $0.hasPrefix("docs/") }, "\(section.title): no page")
            #expect(section.text.contains("\nTests: "), "\(section.title): no line of tests")
            let tests = section.named.filter { $0.hasPrefix("Tests/") && $0.hasSuffix(".swift") }
            #expect(!tests.isEmpty, "\(section.title): no test")
        }
    }
}
