import Foundation
import Testing

@Suite("rulepack docs") struct CatalogueTests {
    @Test func whatIsNotCurrentIsTold() throws {
        let shop = try Workshop()
        try shop.copy("Tests/SamplePack/rules", to: "rules")
        try shop.copy("Tests/SamplePack/templates", to: "templates")
        #expect(shop.rulepack("docs").status == 0 && shop.rulepack("docs", "--check").status == 0)
        try shop.edit("rules/amazon/order-defect-rate.yaml", "title: Order Defect Rate", "title: Order *Defect* Rate")
        let run = shop.rulepack("docs", "--check")
        #expect(
            run.status == 1
                && run.out
                    == """
                    docs/catalogue/amazon/order-defect-rate.md is not current
                    docs/catalogue/README.md is not current

                    """,
            "\(run)")
        #expect(
            shop.rulepack("docs").status == 0
                && shop.text("docs/catalogue/amazon/order-defect-rate.md")?.hasPrefix("# Order \\*Defect\\* Rate\n")
                    == true
        )
        try shop.write("x", to: "docs/catalogue/amazon/gone.md")
        #expect(shop.rulepack("docs", "--check").out == "docs/catalogue/amazon/gone.md is of no violation\n")
        try shop.write("violation: [", to: "rules/amazon/order-defect-rate.yaml")
        let broken = shop.rulepack("docs")
        #expect(broken.status == 1 && broken.error.contains("order-defect-rate.yaml:1"))
    }
}
