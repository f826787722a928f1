import Foundation
import Testing

/// SECURITY.md promises things, each with what shows it; here it is seen that this is there.
@Suite struct SecurityTests {
    private static func text(_ path: String) throws -> String {
        try String(contentsOf: SourceTree.package.appendingPathComponent(path), encoding: .utf8)
    }

    /// The last column of the table of threats.
    private static func evidence() throws -> [String] {
        let table = try text("SECURITY.md").components(separatedBy: "\n## Threats").dropFirst().first ?? ""
        return table.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| --") }.dropFirst().map {
            String($0.split(separator: "|").last { $0.contains { !$0.isWhitespace } } ?? "")
        }
    }

    @Test func everyPromiseNamesATestThatIsThere() throws {
        let tests = try SourceTree(["Tests", "Fuzz"]).files
        let suites = tests.reduce(into: Set<String>()) { names, file in
            let text = String(decoding: file.text, as: UTF8.self)
            for found in text.matches(of: /(?:struct|class) (\w+)/) { names.insert(String(found.1)) }
        }
        let rows = try Self.evidence()
        #expect(rows.count >= 15)
        for row in rows {
            let named = row.matches(of: /`([^`]+)`|\]\(([^)]+)\)/).map { String($0.1 ?? $0.2 ?? "") }
            #expect(!named.isEmpty, "\(row)")
            for name in named {
                let path = String(name.prefix { $0 != " " })
                let isFile = FileManager.default.fileExists(
                    atPath: SourceTree.package.appendingPathComponent(path).path)
                #expect(isFile || suites.contains(name), "there is no \(name)")
            }
        }
    }

    /// What the owner has not set is said to be unset, and what is set is named.
    @Test func whatIsUnsetIsSaid() throws {
        let settings = try Self.text("project.yaml").split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
        #expect(settings.map(\.first) == ["home", "licence-holder", "security-address"])
        let address = try #require(settings.last?.last)
        let page = try Self.text("SECURITY.md")
        #expect(page.contains("No address for reports has been set yet") == address.isEmpty)
        if !address.isEmpty { #expect(page.contains(address)) }
    }
}
