import Foundation
import Testing

/// `rulepack explain` has the pages of docs/diagnostics inside it, in a file that is made from them.
@Suite struct DiagnosticPageTextsTests {
    private static let pages = Workshop.checkout.appendingPathComponent("docs/diagnostics")
    private static let made = Workshop.checkout.appendingPathComponent("Sources/rulepack/DiagnosticPageTexts.swift")

    /// `RECORD_PAGES=1 swift test --filter DiagnosticPageTexts` makes the file anew, and fails so that the tool is
    /// built again.
    @Test func thePagesInTheToolAreThoseOfTheFolder() throws {
        let wanted = try Self.swift()
        let isCurrent = try String(contentsOf: Self.made, encoding: .utf8) == wanted
        if !isCurrent, ProcessInfo.processInfo.environment["RECORD_PAGES"] != nil {
            try wanted.write(to: Self.made, atomically: true, encoding: .utf8)
        }
        #expect(
            isCurrent,
            "docs/diagnostics has changed: make the file anew with RECORD_PAGES=1 swift test --filter DiagnosticPageTexts"
        )
    }

    private static func swift() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: pages.path).filter { $0.hasSuffix(".md") }
            .sorted()
        let texts = try names.map { name in
            let text = try String(contentsOf: pages.appendingPathComponent(name), encoding: .utf8)
            try #require(text.hasSuffix("\n") && !text.contains("\"\"\"###"))
            return "    (\"\(name.dropLast(".md".count))\", ###\"\"\"\n\(text)\n\"\"\"###),\n"
        }
        return """
            // Made from docs/diagnostics by `RECORD_PAGES=1 swift test --filter DiagnosticPageTexts`. Do not edit.

            /// The pages of docs/diagnostics by their names, and their index, `README`.
            let diagnosticPageTexts: [(name: String, text: String)] = [
            \(texts.joined())]

            """
    }
}
