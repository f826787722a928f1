import Foundation
import Testing

/// The tool that the plugins run.
@Suite("packcheck")
struct PackCheckTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try TestPack.write(into: shop)
    }

    private func check(into file: String = "Packs.swift") throws -> Run {
        try shop.packcheck("packs", "own", "MyPacks", file)
    }

    @Test func swiftThatEmbedsThePacks() throws {
        try shop.write("case: both\n", to: "own/rules/own/tests/both/case.yaml")
        let run = try check()
        #expect(run.status == 0 && run.out.isEmpty && run.error.isEmpty, "a build that finds nothing says nothing")
        let text = try #require(shop.text("Packs.swift"))
        for part in [
            "import RulePacks\n", "public enum MyPacks {",
            "SourceFile(path: \"rules/own/one.yaml\", text: #\"\"\"\nviolation: one\n",
            "extension MyPacks {\n    /// The violations of ", "    public enum Own {",
            "public static let one = ViolationID(pack: \"own\", violation: \"one\")"
        ] { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains(shop.folder.path), "no path of this machine")
        #expect(!text.contains("case: both"), "tests of packs are no part of them")
    }

    @Test func errorsAreToldWithTheirWholePathsAndNothingIsEmbedded() throws {
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let run = try check()
        let path = shop.folder.resolvingSymlinksInPath().path + "/own/rules/own/one.yaml"
        #expect(run.status == 1 && run.out.hasPrefix(path + ":3:1: error: unknown key `levle` in a violation"))
        #expect(run.error == "6 files checked: 1 error, 0 warnings\n")
        #expect(shop.text("Packs.swift") == nil)
    }

    @Test func aWarningStopsNoBuild() throws {
        try shop.edit("own/rules/own/one.yaml", "level:", "# allow unused-definition: x\nlevel:")
        let run = try check()
        #expect(run.status == 0 && run.out.contains(": warning: ") && run.error.hasSuffix(": 0 errors, 1 warning\n"))
        #expect(shop.text("Packs.swift") != nil)
    }

    @Test func whatIsAllowedIsEmbedded() throws {
        try shop.edit(
            "own/templates/own/one.md", "First.",
            "First.\n\n<!-- allow unused-fragment: for spring -->\n## exhibit receipt\nIt")
        let run = try check()
        #expect(run.status == 0 && run.out.isEmpty && run.error.isEmpty)
        #expect(shop.text("Packs.swift")?.contains("allow unused-fragment") == true)
    }

    @Test func pages() throws {
        try shop.write("# one\nSays `\"\"\"#`.\n", to: "pages/one.md")
        #expect(try shop.packcheck("pages", "pages", "Pages.swift").status == 0)
        #expect(
            shop.text("Pages.swift")?.contains("(\"one\", ##\"\"\"\n# one\nSays `\"\"\"#`.\n\n\"\"\"##)") == true)
    }

    @Test func wrongUse() throws {
        #expect(try shop.packcheck().status == 2)
        #expect(try shop.packcheck("packs", "own", "MyPacks").error.hasPrefix("packcheck packs FOLDER NAME FILE "))
        let run = try shop.packcheck("packs", "gone", "MyPacks", "Packs.swift")
        #expect(run.status == 2 && run.error == "packcheck: gone: there is no such folder\n", "\(run)")
    }
}
