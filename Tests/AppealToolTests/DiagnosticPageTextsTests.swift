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

/// The catalogue in docs is what `rulepack docs` writes from the packs.
@Suite struct CatalogueTests {
    @Test func theCatalogueIsCurrent() throws {
        let shop = try Workshop()
        let run = shop.rulepack(
            "docs", Workshop.checkout.path, "-o", Workshop.checkout.appendingPathComponent("docs/catalogue").path,
            "--check")
        #expect(run.status == 0, "\(run.out)\(run.error)")
    }

    @Test func whatIsNotCurrentIsTold() throws {
        let shop = try Workshop()
        try shop.copy("rules", to: "rules")
        try shop.copy("templates", to: "templates")
        #expect(shop.rulepack("docs").status == 0 && shop.rulepack("docs", "--check").status == 0)
        try shop.edit("rules/amazon/related-account.yaml", "title: Related Accounts", "title: Related *Accounts*")
        let run = shop.rulepack("docs", "--check")
        #expect(
            run.status == 1
                && run.out
                    == "docs/catalogue/amazon/related-account.md is not current\ndocs/catalogue/README.md is not current\n",
            "\(run)")
        #expect(
            shop.rulepack("docs").status == 0
                && shop.text("docs/catalogue/amazon/related-account.md")?.hasPrefix("# Related \\*Accounts\\*\n")
                    == true
        )
        try shop.write("x", to: "docs/catalogue/amazon/gone.md")
        #expect(shop.rulepack("docs", "--check").out == "docs/catalogue/amazon/gone.md is of no violation\n")
        try shop.write("violation: [", to: "rules/amazon/related-account.yaml")
        let broken = shop.rulepack("docs")
        #expect(broken.status == 1 && broken.error.contains("related-account.yaml:1"))
    }
}
