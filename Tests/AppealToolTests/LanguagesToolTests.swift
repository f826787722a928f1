import Foundation
import Testing

@Suite("rulepack languages")
struct LanguagesToolTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("languages", to: "languages")
        #expect(shop.rulepack("languages", "--accept", "zh").status == 0)
    }

    @Test func ourOwnAreInOrder() {
        let run = shop.rulepack("languages")
        #expect(run.status == 0 && run.error == "4 languages checked, nothing found\n", "\(run)")
        #expect(run.out.contains("de  Deutsch: letters, not spoken by the tools\n"))
        #expect(run.out.contains("\nzh  中文: letters, "))
    }

    @Test func aTranslationIsStaleWhenItsEnglishHasChanged() throws {
        try shop.edit("languages/en/tools/findings.yaml", "correct those above first", "mend the ones above first")
        let run = shop.rulepack("languages")
        #expect(run.status == 1 && run.error == "4 languages checked: 0 errors, 1 warning\n")
        #expect(
            run.out.contains(
                ": warning: the English of `mend-those-above` has changed since it was translated [stale-translation]\n"
                    + "    mend-those-above: 请先处理以上问题\n"), "\(run.out)")
        #expect(run.out.contains("; 0 missing, 0 wrong, 1 out of date\n"))
        let chinese = shop.rulepack(["languages"], environment: ["LC_ALL": "zh_CN.UTF-8"])
        #expect(chinese.out.contains("警告：`mend-those-above` 翻译之后，英文已有改动 [stale-translation]"))
        let accepted = shop.rulepack("languages", "--accept", "zh")
        #expect(accepted.status == 0 && accepted.out.hasPrefix("wrote languages/zh/originals.txt: "))
        #expect(shop.rulepack("languages").status == 0)
    }

    /// Pages are noted in a file of their own; their examples and messages are no business of a translator.
    @Test func pagesOfDiagnosticsAreCoveredToo() throws {
        try shop.copy("docs/diagnostics", to: "docs/diagnostics")
        let noted = shop.rulepack("languages", "--accept", "zh")
        #expect(noted.status == 0 && noted.out.contains("\nwrote docs/diagnostics/zh/originals.txt: "), "\(noted)")
        #expect(shop.rulepack("languages").status == 0)
        try shop.edit("docs/diagnostics/bad-value.md", "`company` is not a level", "`company` is no level")
        #expect(shop.rulepack("languages").status == 0)
        try shop.edit("docs/diagnostics/bad-value.md", "A date must be in the calendar", "A day is in the calendar")
        try FileManager.default.removeItem(at: shop.url("docs/diagnostics/zh/limit.md"))
        let run = shop.rulepack("languages")
        #expect(run.status == 1 && run.error == "4 languages checked: 1 error, 1 warning\n")
        for line in [
            "docs/diagnostics/zh/bad-value.md:1:1: warning: the English page has changed since this one was ",
            "hint: compare it with the English page; when the translation is right, `rulepack languages --accept zh` ",
            "docs/diagnostics/zh:1:1: error: the file `limit.md` is missing; the English folder has it ",
            "; 1 missing, 0 wrong, 1 out of date\n"
        ] {
            #expect(run.out.contains(line), "\(line)\n\(run.out)")
        }
        try FileManager.default.removeItem(at: shop.url("docs/diagnostics/zh/originals.txt"))
        #expect(
            shop.rulepack("languages").out.contains(" texts are not noted in `originals.txt`, the first is `README`"))
    }

    @Test func whatIsMissingOrWrongIsTold() throws {
        try shop.edit("languages/zh/tools/findings.yaml", "mend-those-above: 请先处理以上问题\n", "")
        try shop.edit("languages/zh/tools/findings.yaml", "did-you-mean: \"您是否要写 `{name}`？\"", "did-you-mean: 是？")
        try shop.edit("languages/de/letters.yaml", "capitals: yes", "capitals: maybe")
        try FileManager.default.removeItem(at: shop.url("languages/ja/letters.yaml"))
        let run = shop.rulepack("languages")
        #expect(run.status == 1)
        for line in [
            "languages/zh/tools/findings.yaml:1:1: error: `mend-those-above` is missing [language-file]\n",
            "error: `did-you-mean` does not use `{name}`, which the English one does [language-file]\n",
            "error: `capitals` takes `yes` or `no` [language-file]\n    capitals: maybe\n",
            "languages/ja/letters.yaml:1:1: error: it cannot be read: there is no such file [language-file]\n",
            "ja  : no letters, not spoken by the tools; 1 missing, 0 wrong, 0 out of date\n"
        ] {
            #expect(run.out.contains(line), "\(line)\n\(run.out)")
        }
        let json = shop.rulepack("languages", "--format", "json")
        #expect(json.status == 1 && json.out.contains("\"code\": \"language-file\""))
        #expect(json.out.contains("\"code\": \"ja\"") && json.out.contains("\"letters\": false"))
    }

    @Test func whatIsNotNotedIsTold() throws {
        try FileManager.default.removeItem(at: shop.url("languages/zh/originals.txt"))
        let run = shop.rulepack("languages")
        #expect(
            run.status == 1 && run.out.contains(" texts are not noted in `originals.txt`, the first is `a-"))
        #expect(run.out.contains("hint: `rulepack languages --accept zh` notes them\n"))
        try shop.write("mend-those-above 12\n", to: "languages/zh/originals.txt")
        #expect(shop.rulepack("languages").out.contains("this is no line of `originals.txt`"))
    }

    @Test(arguments: [
        (["languages", "nowhere"], "rulepack: nowhere: there is no such folder\n"),
        (["languages", "--accept", "en"], "Error: `en` is what the others translate"),
        (["languages", "--accept", "de"], "Error: there is no language `de` that the tools speak")
    ])
    func whatCannotRun(arguments: [String], start: String) {
        let run = shop.rulepack(arguments)
        #expect(run.status == 2 && run.out.isEmpty && run.error.hasPrefix(start), "\(run)")
    }
}
