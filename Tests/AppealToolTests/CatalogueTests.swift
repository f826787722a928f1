import Testing

/// The catalogue in docs is what `rulepack docs` writes from the packs.
@Suite struct CatalogueTests {
    @Test func theCatalogueIsCurrent() throws {
        let shop = try Workshop()
        let run = try shop.rulepack(
            "docs", Workshop.checkout.path, "-o", Workshop.checkout.appendingPathComponent("docs/catalogue").path,
            "--check")
        #expect(run.status == 0, "\(run.out)\(run.error)")
    }

    @Test func whatIsNotCurrentIsTold() throws {
        let shop = try Workshop()
        try shop.copy("rules", to: "rules")
        try shop.copy("templates", to: "templates")
        #expect(try shop.rulepack("docs").status == 0 && shop.rulepack("docs", "--check").status == 0)
        try shop.edit("rules/amazon/related-account.yaml", "title: Related Accounts", "title: Related *Accounts*")
        let run = try shop.rulepack("docs", "--check")
        #expect(
            run.status == 1
                && run.out
                    == "docs/catalogue/amazon/related-account.md is not current\ndocs/catalogue/README.md is not current\n",
            "\(run)")
        #expect(
            try shop.rulepack("docs").status == 0
                && shop.text("docs/catalogue/amazon/related-account.md")?.hasPrefix("# Related \\*Accounts\\*\n")
                    == true
        )
        try shop.write("x", to: "docs/catalogue/amazon/gone.md")
        #expect(try shop.rulepack("docs", "--check").out == "docs/catalogue/amazon/gone.md is of no violation\n")
        try shop.write("violation: [", to: "rules/amazon/related-account.yaml")
        let broken = try shop.rulepack("docs")
        #expect(broken.status == 1 && broken.error.contains("related-account.yaml:1"))
    }
}
