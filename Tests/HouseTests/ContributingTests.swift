import Foundation
import Testing

/// CONTRIBUTING.md tells which files a usual change touches; here that is compared with the sources.
@Suite struct ContributingTests {
    private struct Section {
        let title: String
        /// The names of the example in brackets.
        let example: Set<String>
        /// The files of its list.
        let listed: [String]
        /// All files that it names.
        let named: [String]
    }

    private static func sections() throws -> [Section] {
        let page = try String(contentsOf: SourceTree.package.appendingPathComponent("CONTRIBUTING.md"), encoding: .utf8)
        return page.components(separatedBy: "\n### ").dropFirst().map { text in
            let lines = text.components(separatedBy: "\n")
            let example = text.firstMatch(of: /Example: \(([^)]*)\)/).map { quoted(in: String($0.1)) } ?? []
            let listed = lines.filter { $0.hasPrefix("- `") }.compactMap { quoted(in: $0).first }
            let named = quoted(in: text).filter { $0.contains("/") && !$0.contains("<") && !$0.contains(" ") }
            return Section(title: lines.first ?? "", example: Set(example), listed: listed, named: named)
        }
    }

    private static func quoted(in text: String) -> [String] { text.matches(of: /`([^`]+)`/).map { String($0.1) } }

    @Test func everyFileThatItNamesIsThere() throws {
        let sections = try Self.sections()
        #expect(sections.count == 10)
        for section in sections {
            for path in section.named {
                let file = SourceTree.package.appendingPathComponent(path)
                #expect(FileManager.default.fileExists(atPath: file.path), "\(section.title): there is no \(path)")
            }
        }
    }

    /// The lists are whole: the files that name an example are those of the list.
    @Test(arguments: [
        "A condition operator", "A filter", "A diagnostic", "A report column", "An encoding", "A limit"
    ])
    func listsAreWhole(title: String) throws {
        let section = try #require(try Self.sections().first { $0.title == title })
        try #require(!section.example.isEmpty)
        let tree = try SourceTree(["Sources"])
        let users = tree.files.filter { !$0.usedNames.isDisjoint(with: section.example) }.map(\.path)
        #expect(Set(users) == Set(section.listed), "mend the list of “\(title)” in CONTRIBUTING.md")
    }
}
