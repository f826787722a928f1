import Foundation
import Testing

@Suite("appeal")
struct AppealTests {
    private let shop: Workshop

    init() throws { shop = try Workshop() }

    private func copyExample() throws { try shop.copy("Examples/new-store-2019", to: "case") }

    private var golden: String {
        get throws {
            try String(
                contentsOf: Workshop.checkout.appendingPathComponent("Examples/new-store-2019/letter.txt"),
                encoding: .utf8)
        }
    }

    // MARK: draft

    @Test(arguments: ["case", "case/", "case/case.yaml", "./case"])
    func aLetterGoesToStandardOutput(path: String) throws {
        try copyExample()
        let run = shop.appeal("draft", path)
        #expect(run.status == 0 && run.error.isEmpty)
        #expect(try run.out == golden)
        #expect(shop.appeal("draft", path).out == run.out, "the same again")
    }

    @Test func aReadingCopyAndMarkdown() throws {
        try copyExample()
        let copy = shop.appeal("draft", "case", "--language", "zh")
        #expect(copy.status == 0 && copy.out.contains("\n根本原因\n"))
        let markdown = shop.appeal("draft", "case", "--format", "markdown")
        #expect(markdown.status == 0 && markdown.out.contains("\n### Root causes\n"))
    }

    @Test func theLanguageOfThePersonIsNotThatOfTheLetter() throws {
        try copyExample()
        #expect(try shop.appeal("draft", "case", environment: ["LC_ALL": "zh_CN.UTF-8"]).out == golden)
        try shop.edit("case/case.yaml", "letter-date: 2019-03-05", "letter-date:")
        #expect(shop.appeal("draft", "case", environment: ["LC_ALL": "zh_CN.UTF-8"]).out.contains("暂不能生成申诉信"))
        #expect(shop.appeal("draft", "case", "--language", "zh").out.contains("暂不能生成申诉信"))
        #expect(shop.appeal("draft", "case").out.contains("No letter yet"))
    }

    @Test func aLetterWithFindings() throws {
        try copyExample()
        try shop.edit("case/case.yaml", "odr.defects: 3", "odr.defects: 4")
        let run = shop.appeal("draft", "case", "-o", "letter.txt")
        #expect(run.status == 1 && run.out.isEmpty)
        #expect(
            run.error.hasPrefix(
                "case/case.yaml:20:16: warning: `odr.defects` is 4, the causes account for 3 [does-not-add-up]\n"),
            "\(run.error)")
        #expect(shop.text("letter.txt")?.contains("4 of 214 orders") == true)
    }

    @Test func whatIsMissingIsAsked() throws {
        try copyExample()
        try shop.edit("case/case.yaml", "  odr.rate: 1.4% ", "  odr.rate: ")
        let run = shop.appeal("draft", "case", "-o", "letter.txt")
        #expect(run.status == 1 && run.error.isEmpty)
        #expect(
            run.out.contains("case/case.yaml:18") && run.out.contains("odr.rate") && !run.out.contains("ROOT CAUSES"),
            "\(run.out)")
        #expect(!shop.contents.contains("letter.txt"), "no letter, no file")
    }

    @Test func whatIsWrongIsTold() throws {
        try copyExample()
        try shop.edit("case/case.yaml", "odr.rate: 1.4% ", "odr.rate: 1.4 ")
        try shop.edit("case/case.yaml", "exhibits/settlements.pdf", "exhibits/gone.pdf")
        let run = shop.appeal("draft", "case")
        #expect(run.status == 1 && run.out.isEmpty)
        #expect(
            run.error.contains("case/case.yaml:18:13: error: `1.4` is not a percent [bad-value]")
                && run.error.contains("[missing-exhibit-file]"), "\(run.error)")
        #expect(!run.error.contains("\u{1B}"), "no colours in a file")
    }

    @Test func aLetterIsWrittenWholeOrNotAtAll() throws {
        try copyExample()
        try shop.write("old", to: "letter.txt")
        let before = shop.contents
        let run = shop.appeal("draft", "case", "--output", "letter.txt")
        #expect(run.status == 0 && run.out.isEmpty && run.error.isEmpty)
        #expect(try shop.text("letter.txt") == golden)
        for (path, reason) in [
            ("case", "there is already a folder of this name"),
            ("gone/letter.txt", "there is no folder `gone`")
        ] {
            let refused = shop.appeal("draft", "case", "-o", path)
            #expect(
                refused.status == 2 && refused.out.isEmpty && refused.error == "appeal: \(path): \(reason)\n",
                "\(refused.error)")
        }
        #expect(shop.contents == before, "nothing left beside it")
    }

    @Test(arguments: [
        ["draft", "gone"], ["draft", "gone/case.yaml"], ["draft", "empty"], ["draft", "folder"], ["draft"],
        ["draft", "case", "--language", "fr"], ["draft", "case", "--format", "odt"],
        ["draft", "case", "--violation", "wrong-one"], ["draft", "case", "more"], ["draft", "case", "--packs", "gone"],
        ["draft", "case", "--packs", "case/case.yaml"], ["write"],
        ["new"], ["new", "nothing"], ["new", "amazon/nothing"], ["new", "ebay/order-defect-rate"],
        ["new", "order-defect-rate", "amazon/order-defect-rate"], ["new", "order-defect-rate", "--into", ""],
        ["new", "order-defect-rate", "--into", "case"], ["new", "order-defect-rate", "--into", "case/case.yaml"],
        ["packs", "show"], ["packs", "show", "amazon"], ["packs", "show", "amazon/x"], ["--packs"]
    ])
    func whatCannotRunEndsWithTwo(arguments: [String]) throws {
        try copyExample()
        try shop.write("", to: "empty/x")
        try shop.write("", to: "folder/case.yaml/x")
        let before = shop.contents
        let run = shop.appeal(arguments)
        #expect(run.status == 2 && run.out.isEmpty && !run.error.isEmpty, "\(run)")
        #expect(shop.contents == before)
    }

    @Test func anUnreadableFile() throws {
        try copyExample()
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: shop.url("case/case.yaml").path)
        let run = shop.appeal("draft", "case")
        // Root reads everything.
        if geteuid() != 0 {
            #expect(run.status == 2 && run.error == "appeal: case/case.yaml: the file may not be read\n")
        }
    }

    @Test func aReaderThatGoesAwayDoesNoHarm() throws {
        try copyExample()
        let run = try shop.shell("\"$appeal\" draft case --format text | head -n 1")
        #expect(
            run.status == 0 && run.error.isEmpty
                && run.out == "Account: Example Store (merchant token A1EXAMPLE2TOKN), amazon.com\n")
        #expect(try shop.shell("\"$appeal\" draft case | true").error.isEmpty)
    }

    @Test func severalLetters() throws {
        try TestPack.write(into: shop)
        try shop.write("case: x\npack: own\nletter-date: 2026-03-05\nviolations: [one, two]\n", to: "case/case.yaml")
        let both = shop.appeal("draft", "case", "--packs", "own")
        #expect(
            both.status == 0
                && both.out == "===== dispute: one =====\n\nFirst.\n\n===== documents: two =====\n\nSecond.\n",
            "\(both)")
        #expect(shop.appeal("draft", "case", "--packs", "own", "--violation", "two").out == "Second.\n")
        #expect(shop.appeal("draft", "case", "--packs", "own", "-o", "x.txt").status == 2)
        #expect(shop.appeal("draft", "case", "--packs", "own", "-o", "x.txt", "--violation", "one").status == 0)
        #expect(shop.text("x.txt") == "First.\n")
        #expect(
            shop.appeal("draft", "case", "--packs", "own", "--language", "zh").status == 2,
            "a pack without that language")
    }

    @Test func aVariant() throws {
        try TestPack.write(into: shop)
        try shop.write(
            """
            case: x
            pack: own
            letter-date: 2026-03-05
            violations: [one]
            want:
              routes: [documents]
            variants:
              dated:
                letter-date:

            """,
            to: "case/case.yaml")
        #expect(
            shop.appeal("draft", "case", "--packs", "own").out == "First.\n", "what a test wants changes nothing")
        #expect(shop.appeal("draft", "case", "--packs", "own", "--variant", "dated").out == "First.\n")
        let unknown = shop.appeal("draft", "case", "--packs", "own", "--variant", "date")
        #expect(
            unknown.status == 2 && unknown.out.isEmpty
                && unknown.error.contains("the case has no variant `date`: did you mean `dated`?"), "\(unknown)")
        try shop.edit("case/case.yaml", "  dated:", "  Dated:")
        let misnamed = shop.appeal("draft", "case", "--packs", "own", "--variant", "dated")
        #expect(
            misnamed.status == 1 && misnamed.error.contains("`Dated` cannot be the name of a variant [bad-name]"),
            "\(misnamed)")
        try shop.edit("case/case.yaml", "  Dated:", "  dated:")
        try shop.edit("case/case.yaml", "routes:", "route:")
        let wrong = shop.appeal("draft", "case", "--packs", "own")
        #expect(
            wrong.status == 1 && wrong.out.isEmpty
                && wrong.error.contains("case/case.yaml:6:3: error: unknown key `route` in what a test wants"),
            "\(wrong)")
    }

    // MARK: new

    @Test func aNewCase() throws {
        let made = shop.appeal(
            "new", "order-defect-rate", "amazon/valid-tracking-rate", "--into", "a: b/my \"case\"")
        #expect(made.status == 0 && made.error.isEmpty && made.out == "a: b/my \"case\"/case.yaml\n", "\(made)")
        #expect(shop.contents == ["a: b", "a: b/my \"case\"", "a: b/my \"case\"/case.yaml"])
        let text = try #require(shop.text("a: b/my \"case\"/case.yaml"))
        #expect(
            text.contains("\ncase: \"my \\\"case\\\"\"\n")
                && text.contains("\nviolations: [order-defect-rate, valid-tracking-rate]\n"))
        let draft = shop.appeal("draft", "a: b/my \"case\"")
        #expect(draft.status == 1 && draft.error.isEmpty && draft.out.contains("No letter yet"), "\(draft)")
        let again = shop.appeal("new", "order-defect-rate", "--into", "a: b/my \"case\"")
        #expect(again.status == 2 && again.error.contains("there is a case already"))
        #expect(shop.text("a: b/my \"case\"/case.yaml") == text)
    }

    @Test func aNewCaseInChineseAndInThisFolder() throws {
        #expect(shop.appeal("new", "amazon/valid-tracking-rate", "--into", ".", "--language", "zh").status == 0)
        let text = try #require(shop.text("case.yaml"))
        #expect(text.contains("\ncase: \"\(shop.folder.lastPathComponent)\"\n") && text.contains("店铺名称"))
        #expect(shop.appeal("draft", ".").status == 1)
    }

    // MARK: packs

    @Test func packsAreListedAndShown() throws {
        for arguments in [["packs"], ["packs", "list"]] {
            let run = shop.appeal(arguments)
            #expect(
                run.status == 0 && run.error.isEmpty && run.out.contains("amazon/order-defect-rate")
                    && run.out.contains("Order Defect Rate"))
        }
        #expect(shop.appeal("packs", "--language", "zh").out.contains("订单缺陷率"))
        let shown = shop.appeal("packs", "show", "amazon/valid-tracking-rate")
        #expect(shown.status == 0)
        for text in [
            "vtr.rate", "at least 95%", "tracking", "plan-of-action", "untracked-service", "switch-service",
            "tracking-check", "no-scan-list", "pdf"
        ] { #expect(shown.out.contains(text), "\(text)") }
    }

    @Test func ownPacks() throws {
        try TestPack.write(into: shop)
        let list = shop.appeal("packs", "--packs", "own")
        #expect(list.status == 0 && list.out.contains("own/one") && list.out.contains("amazon/order-defect-rate"))
        try shop.copy("Tests/SamplePack", to: "mine")
        try shop.edit("mine/rules/amazon/order-defect-rate.yaml", "\ntitle: Order Defect Rate", "\ntitle: My Rate")
        let over = shop.appeal("packs", "--packs", "mine", "--packs", "own")
        #expect(
            over.status == 0 && over.out.contains("My Rate") && !over.out.contains("Order Defect Rate")
                && over.out.contains("own/one"))
        try copyExample()
        #expect(
            shop.appeal("draft", "case", "--packs", "mine").out.contains(
                "concerning My Rate and Valid Tracking Rate."))
    }

    @Test func aBrokenOwnPack() throws {
        try TestPack.write(into: shop)
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let run = shop.appeal("packs", "--packs", "own")
        #expect(run.status == 1 && run.out.isEmpty)
        #expect(run.error.contains("own/rules/own/one.yaml:3:1: error: unknown key `levle`"), "\(run.error)")
    }

    @Test func helpAndVersion() throws {
        for arguments in [["--help"], ["draft", "--help"], ["--version"], ["help", "new"]] {
            let run = shop.appeal(arguments)
            #expect(run.status == 0 && !run.out.isEmpty && run.error.isEmpty, "\(arguments)")
        }
    }
}

/// All other tests call the tools as functions; that the programs do the same is shown here.
@Suite("The tools started as programs")
struct StartedToolTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try TestPack.write(into: shop)
        try shop.copy("Examples/new-store-2019", to: "case")
        try shop.copy("Tests/ReportsTests/Fixtures/account-health-example.json", to: "health.json")
    }

    @Test(
        arguments: [
            (["--version"], 0), (["draft", "case"], 0), (["draft", "case", "--language", "zh"], 0),
            (["metrics", "health.json"], 1), (["review", "case/letter.txt", "--case", "case"], 0),
            (["draft", "gone"], 2),
            (["draft"], 2), (["write"], 2)
        ] as [([String], Int32)])
    func appealDoesTheSame(arguments: [String], status: Int32) throws {
        let (started, called) = (try shop.startedAppeal(arguments), shop.appeal(arguments))
        #expect(started.status == status && called.status == status, "\(started)")
        #expect(started.out == called.out && started.error == called.error, "\(started)\n\(called)")
        #expect(!(started.out + started.error).isEmpty || arguments[0] == "review", "\(arguments)")
    }

    @Test func appealWithFindings() throws {
        try shop.edit("case/case.yaml", "odr.defects: 3", "odr.defects: 4")
        let (started, called) = (try shop.startedAppeal(["draft", "case"]), shop.appeal("draft", "case"))
        #expect(
            started.status == 1 && started.out == called.out && started.error == called.error && !started.out.isEmpty)
    }

    @Test(
        arguments: [(["--version"], 0), (["validate", "own"], 0), (["validate", "gone"], 2), (["check"], 2)]
            as [([String], Int32)])
    func rulepackDoesTheSame(arguments: [String], status: Int32) throws {
        let (started, called) = (try shop.startedRulepack(arguments), shop.rulepack(arguments))
        #expect(started.status == status && called.status == status, "\(started)")
        #expect(started.out == called.out && started.error == called.error)
    }

    @Test func rulepackWithFindings() throws {
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let (started, called) = (try shop.startedRulepack(["validate", "own"]), shop.rulepack("validate", "own"))
        #expect(
            started.status == 1 && started.out == called.out && started.error == called.error && !started.out.isEmpty)
    }
}

@Suite("rulepack")
struct RulePackTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try TestPack.write(into: shop)
    }

    @Test(arguments: ["own", "own/"])
    func aCleanPack(folder: String) throws {
        let run = shop.rulepack("validate", folder)
        #expect(run.status == 0 && run.out.isEmpty && run.error == "6 files checked, nothing found\n", "\(run)")
    }

    @Test func findings() throws {
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        try shop.write("x", to: "own/rules/own/three.yml")
        let run = shop.rulepack("validate", "own")
        #expect(run.status == 1 && run.error.hasPrefix("7 files checked: "))
        #expect(
            run.out.contains("own/rules/own/one.yaml:3:1: error: unknown key `levle` in a violation [unknown-key]\n"),
            "\(run.out)")
        #expect(
            run.out.contains("own/rules/own/three.yml:1:1: error: the file is not read")
                && run.out.contains("name it `three.yaml`"), "\(run.out)")
    }

    @Test func foldersWithoutPacks() throws {
        try shop.write("", to: "empty/x")
        let run = shop.rulepack("validate", "empty")
        #expect(run.status == 1 && run.out.contains("there are no packs in this folder [no-packs]"))
        for arguments in [
            ["validate", "gone"], ["validate", "own/rules/own/one.yaml"], ["check"], ["validate", "own", "--swift"]
        ] { #expect(shop.rulepack(arguments).status == 2, "\(arguments)") }
    }

    // MARK: Formats

    private func addWarning() throws {
        try shop.edit("own/rules/own/one.yaml", "level:", "# allow unused-definition: x\nlevel:")
    }

    @Test(arguments: [
        (
            "pretty",
            """
            own/rules/own/one.yaml:3:1: error: unknown key `levle` in a violation [unknown-key]
                levle: account
                ^~~~~

            """
        ),
        ("compact", "own/rules/own/one.yaml:3:1: error: unknown key `levle` in a violation [unknown-key]\n"),
        ("json", "{\n  \"version\": 1,\n"),
        (
            "github",
            "::error file=own/rules/own/one.yaml,line=3,endLine=3,col=1,endColumn=6,title=unknown-key::"
                + "unknown key `levle` in a violation%0Ahint: "
        ),
        ("sarif", "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n")
    ])
    func formats(name: String, start: String) throws {
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let run = shop.rulepack("validate", "own", "--format", name)
        #expect(run.status == 1 && run.error == "6 files checked: 1 error, 0 warnings\n")
        #expect(run.out.hasPrefix(start), "\(run.out)")
    }

    @Test func aCleanRunIsAWholeDocument() throws {
        for name in ["json", "sarif"] {
            let run = shop.rulepack("validate", "own", "--format", name)
            #expect(run.status == 0 && run.error == "6 files checked, nothing found\n")
            #expect(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) is [String: Any])
        }
        for name in ["pretty", "compact", "github"] {
            #expect(shop.rulepack("validate", "own", "--format", name).out == "")
        }
        #expect(shop.rulepack("validate", "own", "--format", "xml").status == 2)
    }

    @Test func rulesOfSARIFExplainThemselves() throws {
        try addWarning()
        let out = shop.rulepack("validate", "own", "--format", "sarif").out
        #expect(
            out.contains("\"text\": \"A comment allows what is not found on the line that it is for.\"")
                && out.contains("\"markdown\": \"# unused-allowance\\n"), "\(out)")
    }

    @Test(arguments: [("warning", 1, 1), ("error", 0, 1), ("none", 0, 0)])
    func failLevels(level: String, warning: Int32, error: Int32) throws {
        try addWarning()
        let warned = shop.rulepack("validate", "own", "--fail-level", level)
        #expect(
            warned.status == warning && warned.out.contains("warning: ")
                && warned.error == "6 files checked: 0 errors, 1 warning\n")
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let wrong = shop.rulepack("validate", "own", "--fail-level", level)
        #expect(wrong.status == error && wrong.out.contains("[unknown-key]"))
    }

    @Test func whatIsAllowedIsNoFinding() throws {
        try shop.edit(
            "own/templates/own/one.md", "First.",
            "First.\n\n<!-- allow unused-fragment: for spring -->\n## exhibit receipt\nIt")
        let run = shop.rulepack("validate", "own")
        #expect(run.status == 0 && run.out.isEmpty && run.error == "6 files checked, nothing found\n")
        try shop.write("case: x\npack: own\nletter-date: 2026-03-05\nviolations: [one]\n", to: "case/case.yaml")
        #expect(shop.appeal("draft", "case", "--packs", "own").out == "First.\n", "no comment gets into a letter")
    }

    // MARK: explain

    @Test func explain() throws {
        let run = shop.rulepack("explain", "unknown-key", "unused-definition")
        #expect(run.status == 0 && run.error.isEmpty && !run.out.contains("```") && !run.out.contains("\u{1B}"))
        #expect(
            run.out.hasPrefix("unknown-key: error\nA key is not one that the format has in this place.\n\n"),
            "\(run.out)")
        for part in [
            "\nBad\n`rules/shop/late-delivery.yaml`\n    violation: late-delivery\n    titel: Late delivery\n",
            "keys stand in the pack format.", "\n\nunused-definition: error\n", "`# allow unused-definition: why`"
        ] {
            #expect(run.out.contains(part), "\(part)")
        }
        #expect(run.out.split(separator: "\n").allSatisfy { $0.hasPrefix("    ") || $0.count <= 100 })
    }

    @Test func explainListsAllCodes() throws {
        let run = shop.rulepack("explain")
        #expect(run.status == 0 && run.out.hasPrefix("Files and YAML\n  unreadable-file "))
        let index = try String(
            contentsOf: Workshop.checkout.appendingPathComponent("docs/diagnostics/README.md"), encoding: .utf8)
        let rows = index.split(separator: "\n").filter { $0.hasPrefix("| [") }
        #expect(rows.count > 50)
        for row in rows {
            let parts = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let code = try #require(parts[0].split(separator: "`").dropFirst().first)
            #expect(
                run.out.split(separator: "\n").contains { $0.hasPrefix("  \(code) ") && $0.hasSuffix(" " + parts[1]) },
                "\(code)")
        }
    }

    @Test func explainOfNoCode() throws {
        let run = shop.rulepack("explain", "unknown-key", "unknwon-fact")
        #expect(
            run.status == 2 && run.out.isEmpty
                && run.error.contains("there is no code `unknwon-fact`; did you mean `unknown-fact`?"), "\(run.error)")
        #expect(shop.rulepack("explain", "README").status == 2)
    }

    @Test func explainHasEveryPage() throws {
        let pages = Workshop.checkout.appendingPathComponent("docs/diagnostics")
        let names = try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted()
        let codes = names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.map { String($0.dropLast(".md".count)) }
        let run = shop.rulepack(["explain"] + codes)
        #expect(run.status == 0 && codes.count > 100, "\(run.error)")
        for code in codes {
            let text = try String(contentsOf: pages.appendingPathComponent(code + ".md"), encoding: .utf8)
            // The words of the first paragraph, which is wrapped on the terminal.
            let words = try #require(text.split(separator: "\n").dropFirst().first).split(separator: " ").prefix(4)
            #expect(run.out.contains("\(code): "), "\(code)")
            #expect(
                run.out.contains(words.joined(separator: " ").replacing(/\[([^\]]+)\]\([^)]+\)/) { String($0.1) }),
                "\(code)")
        }
    }

    /// The pages of the person's language: all but examples, which are indented, and names of files are in it.
    @Test func explainSpeaksTheLanguage() throws {
        let chinese = ["LC_ALL": "zh_CN.UTF-8"]
        let index = shop.rulepack(["explain"], environment: chinese)
        #expect(index.status == 0 && index.out.hasPrefix("文件与 YAML\n  unreadable-file "), "\(index.out)")
        let codes = index.out.split(separator: "\n").filter { $0.hasPrefix("  ") }.compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        #expect(codes.count > 100)
        let pages = shop.rulepack(["explain"] + codes, environment: chinese)
        #expect(pages.status == 0 && pages.out.hasPrefix("unreadable-file：错误\n"))
        #expect(pages.out.contains("\n检查结果\n    rules/shop/late-delivery.yaml:3:8: 错误：`company`"))
        for line in index.out.split(separator: "\n") + pages.out.split(separator: "\n") {
            let isNameOfFile = line.hasPrefix("`") && line.hasSuffix("`")
            guard !line.hasPrefix("    "), !isNameOfFile else { continue }
            // The end of a paragraph may be no more than a name or the rest of a quotation.
            let isInChinese = line.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
            #expect(isInChinese || line.split(separator: " ").count < 3 && line.hasSuffix("。"), "\(line)")
            #expect(line.count + line.count { $0 > "\u{2E80}" } <= 100 || line.hasPrefix("  "), "\(line)")
        }
    }

    /// For editors and programs that stand in another folder: of packs and of their tests.
    @Test func absolutePaths() throws {
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let run = shop.rulepack("validate", "own", "--absolute-paths")
        let path = shop.folder.resolvingSymlinksInPath().path + "/own/rules/own/"
        #expect(run.status == 1 && run.out.hasPrefix(path + "one.yaml:3:1: error: "), "\(run.out)")
        try shop.edit("own/rules/own/one.yaml", "levle:", "level:")
        try shop.write("case: [", to: "own/rules/own/tests/broken/case.yaml")
        let tested = shop.rulepack("validate", "own", "--absolute-paths")
        #expect(tested.status == 1 && tested.out.hasPrefix(path + "tests/broken/case.yaml:1:"), "\(tested.out)")
    }
}

@Suite("rulepack test")
struct RulePackTestTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try TestPack.write(into: shop)
        try shop.write(Self.text, to: "own/rules/own/tests/both/case.yaml")
        try shop.write(Self.letter, to: "own/rules/own/tests/both/letter.txt")
    }

    private static let text =
        """
        case: both
        pack: own
        letter-date: 2026-03-05
        violations: [one, two]
        variants:
          later:
            letter-date: 2026-03-06
            want:
              routes: [dispute, documents]

        """
    private static let letter = "===== dispute: one =====\n\nFirst.\n\n===== documents: two =====\n\nSecond.\n"

    @Test func passes() throws {
        let run = shop.rulepack("test", "own")
        #expect(run.status == 0 && run.out.isEmpty && run.error == "2 tests: 2 passed, 0 failed, 0 todo\n", "\(run)")
        #expect(
            shop.appeal("draft", "own/rules/own/tests/both", "--packs", "own").out == Self.letter,
            "the golden letter is what is drafted")
        #expect(shop.rulepack("validate", "own").error == "6 files checked, 2 tests run, nothing found\n")
    }

    @Test func failuresAreShownAndUpdated() throws {
        try shop.edit("own/templates/own/two.md", "Second.", "Second thoughts.")
        let path = "own/rules/own/tests/both/letter.txt"
        let run = shop.rulepack("test", "own")
        #expect(run.status == 1 && run.error == "2 tests: 1 passed, 1 failed, 0 todo\n")
        #expect(
            run.out.hasPrefix(
                "\(path):7:7: error: `own/both` gives another letter than `letter.txt` [test-failed]\n  @ line 5\n")
                && run.out.hasSuffix("  - Second.\n  + Second{+ thoughts+}.\n"), "\(run)")
        let validated = shop.rulepack("validate", "own")
        #expect(
            validated.status == 1 && validated.out.hasPrefix("\(path):7:7: error: ")
                && validated.error == "6 files checked, 2 tests run: 1 error, 0 warnings\n", "\(validated)")
        #expect(shop.rulepack("validate", "own", "--no-tests").status == 0)
        #expect(
            shop.rulepack("test", "own", "--update", "--filter", "later").status == 0
                && shop.text(path) == Self.letter, "only what was chosen is written")
        let update = shop.rulepack("test", "own", "--update")
        #expect(
            update.status == 1 && update.out.hasSuffix("wrote \(path)\n")
                && update.error.hasSuffix("; 1 letter written: read what changed, then run again\n"), "\(update)")
        #expect(
            try shop.text(path) == Self.letter.replacingOccurrences(of: "Second.", with: "Second thoughts.")
                && shop.rulepack("test", "own", "--update").status == 0)
        #expect(
            !shop.contents.contains {
                $0.contains("both/") && !$0.hasSuffix("case.yaml") && !$0.hasSuffix("letter.txt")
            }, "nothing left beside it")
    }

    @Test func aNewTestGetsItsLetter() throws {
        try shop.write(
            "case: new\npack: own\nletter-date: 2026-03-05\nviolations: [one]\n",
            to: "own/rules/own/tests/new/case.yaml")
        let run = shop.rulepack("test", "own")
        #expect(
            run.status == 1
                && run.out.hasPrefix(
                    "own/rules/own/tests/new/case.yaml:1:1: error: the test `own/new` checks nothing [checks-nothing]\n"
                ), "\(run)")
        #expect(
            shop.rulepack("test", "own", "--update").status == 1
                && shop.text("own/rules/own/tests/new/letter.txt") == "First.\n")
        #expect(shop.rulepack("test", "own").error == "3 tests: 3 passed, 0 failed, 0 todo\n")
    }

    @Test func formats() throws {
        try shop.edit(
            "own/rules/own/tests/both/case.yaml", "      routes: [dispute, documents]\n",
            "      routes: [dispute]\n      todo: not yet\n")
        #expect(
            shop.rulepack("test", "own").out
                == "own/rules/own/tests/both/case.yaml:10:13: todo: `own/both/later`: not yet\n")
        try shop.edit("own/templates/own/one.md", "First.", "Fist.")
        let compact = shop.rulepack("test", "own", "--format", "compact")
        #expect(
            compact.status == 1 && compact.out.split(separator: "\n").count == 2
                && compact.error == "2 tests: 0 passed, 1 failed, 1 todo\n", "\(compact)")
        let json =
            try JSONSerialization.jsonObject(with: Data(shop.rulepack("test", "own", "--format", "json").out.utf8))
            as? [[String: Any]]
        #expect(json?.map { $0["outcome"] as? String } == ["failed", "todo"])
        let failure = try #require((json?.first?["failures"] as? [[String: Any]])?.first)
        #expect(
            failure["code"] as? String == "test-failed" && failure["line"] as? Int == 3
                && (failure["difference"] as? String)?.contains("+ Fist.") == true, "\(failure)")
        let junit = shop.rulepack("test", "own", "--format", "junit")
        #expect(
            junit.status == 1 && junit.out.contains("<testcase classname=\"own\" name=\"both\"")
                && junit.out.contains("<skipped message=\"todo: not yet\"/>"), "\(junit)")
    }

    @Test func filters() throws {
        #expect(
            shop.rulepack("test", "own", "--filter", "own/both/la").error == "1 test: 1 passed, 0 failed, 0 todo\n")
        let none = shop.rulepack("test", "own", "--filter", "other")
        #expect(
            none.status == 2 && none.out.isEmpty && none.error.contains("no test has `other` in its name"), "\(none)")
    }

    @Test func nothingToTest() throws {
        try FileManager.default.removeItem(at: shop.url("own/rules/own/tests"))
        let run = shop.rulepack("test", "own")
        #expect(
            run.status == 1 && run.out.contains("the packs in this folder have no tests [no-tests]")
                && run.error == "0 tests: 0 passed, 0 failed, 0 todo\n", "\(run)")
        #expect(shop.rulepack("validate", "own").status == 0, "a pack may be checked before it has tests")
        for arguments in [["test", "gone"], ["test", "own/rules/own/one.yaml"], ["test", "own", "--format", "xml"]] {
            #expect(shop.rulepack(arguments).status == 2, "\(arguments)")
        }
    }

    @Test func foldersThatAreNoTests() throws {
        try shop.write(Self.text, to: "own/rules/own/tests/case.yaml")
        try shop.write(Self.letter, to: "own/rules/own/tests/deep/er/case.yaml")
        let run = shop.rulepack("test", "own")
        #expect(run.status == 1 && run.error == "4 tests: 2 passed, 2 failed, 0 todo\n")
        for text in [
            "own/tests/case.yaml:1:1: error: the file is not read: a test is a folder",
            "own/tests/deep/er/case.yaml:1:1: error: the file is not read: "
                + "there is no `case.yaml` in this test's folder"
        ] { #expect(run.out.contains(text), "\(run.out)") }
    }

    @Test func aBrokenPackIsNotTested() throws {
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let run = shop.rulepack("test", "own", "--update", "--format", "junit")
        #expect(
            run.status == 1 && run.error.contains("unknown key `levle`") && run.out.contains("tests=\"0\""), "\(run)")
    }

    @Test func exhibitsLieInTheFolderOfTheTest() throws {
        try shop.edit(
            "own/rules/own/one.yaml", "routes:", "exhibits:\n  slip:\n    ask: The slip?\n    needed: always\nroutes:")
        try shop.edit(
            "own/templates/own/pack.md", "## letter dispute\n{{ summaries }}\n",
            "## letter dispute\n{{ summaries }}\n\n{{ exhibits }}\n")
        try shop.write("## summary\nFirst.\n\n## exhibit slip\nThe slip\n", to: "own/templates/own/one.md")
        try FileManager.default.removeItem(at: shop.url("own/rules/own/tests/both"))
        try shop.write(
            """
            case: x
            pack: own
            letter-date: 2026-03-05
            violations: [one]
            exhibits:
              slip: papers/slip.pdf
            want:
              contains: [A. The slip]

            """,
            to: "own/rules/own/tests/slip/case.yaml")
        #expect(
            shop.rulepack("test", "own").out.contains("there is no file `papers/slip.pdf` [missing-exhibit-file]"))
        try shop.write("", to: "own/rules/own/tests/slip/papers/slip.pdf")
        let run = shop.rulepack("test", "own")
        #expect(run.status == 0, "\(run)")
    }
}

/// A pack with two violations that are answered by different documents.
enum TestPack {
    static func write(into shop: Workshop) throws {
        for (path, text) in files { try shop.write(text, to: "own/" + path) }
    }

    private static let files = [
        "rules/own/pack.yaml": """
        pack: own
        version: 1.0.0
        title: Own
        language: en
        routes:
          dispute:
            to: us
          documents:
            to: us

        """,
        "rules/own/one.yaml": "violation: one\ntitle: One\nlevel: account\nroutes:\n  - dispute\n",
        "rules/own/two.yaml": "violation: two\ntitle: Two\nlevel: account\nroutes:\n  - documents\n",
        "templates/own/pack.md": "## letter dispute\n{{ summaries }}\n\n## letter documents\n{{ summaries }}\n",
        "templates/own/one.md": "## summary\nFirst.\n",
        "templates/own/two.md": "## summary\nSecond.\n"
    ]
}

@Suite("rulepack cover")
struct CoverToolTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try TestPack.write(into: shop)
    }

    @Test func writesCasesThatReachTheRest() throws {
        let before = shop.rulepack("cover", "own", "--minimum", "1")
        #expect(
            before.status == 1 && before.out.contains("rules/own/one.yaml:")
                && before.error.hasPrefix("own: 0.0 % reached, "), "\(before)")
        #expect(shop.rulepack("cover", "own").status == 0, "without a minimum it only tells")
        #expect(shop.rulepack("cover", "own", "--minimum", "0").status == 0, "exactly the minimum is enough")
        let written = shop.rulepack("cover", "own", "--write")
        #expect(
            written.status == 1 && written.out.hasSuffix("wrote own/rules/own/tests/proposed-2/case.yaml\n"),
            "\(written)")
        #expect(shop.rulepack("test", "own").status == 1, "nobody has looked at their letters yet")
        #expect(shop.rulepack("test", "own", "--update").status == 1)
        #expect(shop.rulepack("test", "own").error == "2 tests: 2 passed, 0 failed, 0 todo\n")
        let after = shop.rulepack("cover", "own", "--minimum", "100", "--format", "json")
        #expect(after.status == 0 && after.out.contains("\"missed\": []"), "\(after)")
    }

    /// What it would reach nobody knows.
    @Test func aTestThatCannotBeReadIsTold() throws {
        try shop.write("x", to: "own/rules/own/tests/one/letter.txt")
        let run = shop.rulepack("cover", "own")
        #expect(run.status == 1 && run.error.contains("own/rules/own/tests/one/letter.txt:1:1: error: "), "\(run)")
    }

    @Test func refusesWhatItCannotDo() throws {
        #expect(shop.rulepack("cover", "own", "--minimum", "101").status == 2)
        #expect(shop.rulepack("cover", "nowhere").status == 2)
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let broken = shop.rulepack("cover", "own")
        #expect(broken.status == 1 && broken.error.contains("unknown key `levle`") && broken.out.isEmpty, "\(broken)")
    }
}

@Suite("rulepack exercise")
struct ExerciseToolTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try TestPack.write(into: shop)
    }

    @Test func nothingFound() throws {
        let run = shop.rulepack("exercise", "own", "./own/", "--cases", "40")
        #expect(
            run.status == 0 && run.out.isEmpty && run.error.hasPrefix("40 cases from seed 1, ")
                && run.error.hasSuffix(" letters: nothing found\n"), "\(run)")
    }

    @Test func aFaultIsToldWithItsCase() throws {
        try shop.edit("own/templates/own/two.md", "Second.", "Second")
        let run = shop.rulepack("exercise", "own", "--cases", "200", "--seed", "18446744073709551500")
        #expect(
            run.status == 1 && run.error.hasPrefix("200 cases from seed 18446744073709551500, ")
                && run.error.hasSuffix(" failed\n"), "\(run.error)")
        #expect(run.out.split(separator: "\n").count { $0.hasPrefix("seed ") } == 10, "the first ten")
        let seed = try #require(run.out.split(separator: " ").dropFirst().first)
        let again = shop.rulepack("exercise", "own", "--cases", "1", "--seed", String(seed))
        #expect(
            again.status == 1
                && again.out.hasPrefix(
                    """
                    seed \(seed) (own):
                      own/templates/own/two.md:2: no stop at the end (documents, en): `Second`
                        case: random
                        pack: own

                    """
                ), "\(again.out)")
        #expect(run.out.hasPrefix(again.out))
    }

    @Test func theCasesThatFailAreWritten() throws {
        try shop.edit("own/templates/own/two.md", "Second.", "Second")
        let run = shop.rulepack("exercise", "own", "--cases", "20", "--into", "failed/cases")
        let path = try #require(
            run.out.split(separator: "\n").first { $0.hasPrefix("  case: ") }?.dropFirst("  case: ".count))
        #expect(
            run.status == 1 && shop.text(String(path))?.hasPrefix("case: random\npack: own\n") == true, "\(run.out)")
        #expect(
            shop.appeal("draft", String(path), "--packs", "own").out.contains("Second"), "a case like any other")
    }

    @Test func whatCannotRun() throws {
        try shop.write("", to: "empty/x")
        let run = shop.rulepack("exercise", "empty")
        #expect(run.status == 1 && run.out.contains("there are no packs in this folder [no-packs]"))
        for arguments in [
            ["gone"], ["own", "--cases", "0"], ["own", "--cases", "x"], ["own", "--seed", "-1"],
            ["own", "--seed", "99999999999999999999"], ["own/rules/own/one.yaml"]
        ] {
            #expect(shop.rulepack(["exercise"] + arguments).status == 2, "\(arguments)")
        }
        try shop.edit("own/templates/own/two.md", "Second.", "Second")
        #expect(shop.rulepack("exercise", "own", "--into", "own/rules/own/one.yaml").status == 2)
        try shop.edit("own/rules/own/one.yaml", "level:", "levle:")
        let broken = shop.rulepack("exercise", "own")
        #expect(
            broken.status == 1 && broken.out.contains("unknown key `levle`") && broken.error.isEmpty,
            "a pack that is wrong has no letters")
    }
}
