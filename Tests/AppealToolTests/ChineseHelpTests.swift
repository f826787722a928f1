import Foundation
import SourceText
import Testing

/// The parser of arguments speaks English only: its help and its errors are said again. A command or an argument whose
/// help is not in the catalogues shows here, for its English stays as it is.
@Suite("Help and wrong arguments in Chinese")
struct ChineseHelpTests {
    private typealias Tool = (_ arguments: [String]) -> Run

    private let shop: Workshop

    init() throws { shop = try Workshop() }

    private var appeal: Tool { { shop.appeal($0, environment: ["LC_ALL": "zh_CN.UTF-8"]) } }
    private var rulepack: Tool { { shop.rulepack($0, environment: ["LC_ALL": "zh_CN.UTF-8"]) } }

    @Test func everyCommandIsExplainedInChinese() throws {
        for (tool, least) in [(appeal, 15), (rulepack, 7)] {
            var waiting: [[String]] = [[]]
            var commands = 0
            while let command = waiting.popLast() {
                let run = tool(["help"] + command)
                try #require(run.status == 0 && run.error.isEmpty, "\(command)")
                #expect(englishWords(in: run.out) == [], "help of \(command):\n\(run.out)")
                let wide = run.out.split(separator: "\n").filter { displayWidth(String($0)) > 80 && !$0.contains("[-") }
                #expect(wide == [], "help of \(command)")
                if !command.isEmpty { #expect(tool(command + ["--help"]).out == run.out) }
                waiting += subcommands(in: run.out).map { command + [$0] }
                commands += 1
            }
            #expect(commands > least)
        }
    }

    @Test func itIsLaidOutByTheWidthOfItsSigns() {
        #expect(
            shop.appeal("help", "packs", "--language", "zh").out == """
                概述：列出规则包，或显示一种违规类型。

                用法：appeal packs <子命令>

                选项：
                  --version               显示版本号。
                  -h, --help              显示帮助。

                子命令：
                  list（默认）            列出规则包和违规类型。
                  show                    显示一种违规类型要询问、需要和接受的内容。

                  运行 `appeal help packs <子命令>` 可查看该命令的详细说明。

                """)
    }

    @Test func languageIsAskedForAnywhere() {
        let help = appeal(["help", "draft"]).out
        #expect(help.contains("概述："))
        for arguments in [["draft", "--help", "--language", "zh"], ["--language=zh", "help", "draft"]] {
            #expect(shop.appeal(arguments).out == help, "\(arguments)")
        }
        #expect(shop.rulepack("validate", "--help", "--language", "zh").out == rulepack(["validate", "--help"]).out)
        #expect(shop.appeal("help", "draft").out.hasPrefix("OVERVIEW: Writes the letter of a case"))
        #expect(appeal(["--version"]).out == shop.appeal("--version").out)
    }

    @Test(arguments: [
        (["draft"], "错误：缺少参数 `<path>`\n说明：<path>  案卷："),
        (["draft", "x", "--frmat", "pdf"], "错误：没有选项 `--frmat`。您是否要写 `--format`？\n用法：appeal draft "),
        (["draft", "x", "--weather"], "错误：没有选项 `--weather`\n"),
        (["draft", "x", "-q"], "错误：没有选项 `-q`\n"),
        (["draft", "x", "--format", "doc"], "错误：`--format <format>` 不能为 `doc`。可选值：`text`、`markdown`、`html`、"),
        (["draft", "x", "--language", "xx"], "错误：`--language <language>` 不能为 `xx`。可选值：`de`、`en`、`ja`、`zh`。"),
        (["metrics", "--width", "x"], "错误：`--width <columns>` 不能为 `x`\n"),
        (["draft", "x", "--format"], "错误：`--format <format>` 缺少值\n"),
        (["draft", "x", "--trial=yes"], "错误：选项 `--trial` 不带值，却写了 `yes`。\n"),
        (["draft", "x", "y/z"], "错误：多余的参数 `y/z`\n"),
        (["draft", "x", "y/z", "z/y"], "错误：多余的参数：`y/z`、`z/y`\n"),
        (["--generate-completion-script", "dos"], "错误：无法为 `dos` 生成补全脚本。"),
        // What the commands find wrong themselves.
        (["metrics"], "错误：请指定要读取的报告\n用法：appeal metrics "),
        (["draft", "x", "--boxes", "--origin"], "错误：--boxes 和 --origin 不能同时使用：请分次运行\n"),
        (["new", "amazon/late"], "错误：没有违规类型 `amazon/late`："),
        (["draft", "no/where"], "appeal：no/where：没有此文件\n")
    ])
    func wrongArgumentsAreExplainedInChinese(arguments: [String], start: String) {
        let run = appeal(arguments)
        #expect(run.status == 2 && run.out.isEmpty && run.error.hasPrefix(start), "\(run.error)")
        #expect(englishWords(in: run.error) == [], "\(run.error)")
    }

    @Test func theEndOfAnErrorIsChineseToo() {
        #expect(appeal(["draft", "x", "-q"]).error.hasSuffix("\n  更多说明请运行 `appeal draft --help`。\n"))
    }

    // MARK: Reading help

    /// The commands in the list of a page of help.
    private func subcommands(in help: String) -> [String] {
        guard let list = help.components(separatedBy: "\n子命令：\n").dropFirst().first else { return [] }
        return list.matches(of: /(?m)^  ([a-z]+)/).map { String($0.1) }
    }

    /// Words of three letters and more that are neither in backticks nor the same in every language: names of
    /// commands, options, values and files.
    private func englishWords(in text: String) -> [String] {
        var text = text
        for pattern in [
            /`[^`]*`/, /<[^>]*>/, /（(?:可选值|默认值)：[^）]*）/, /(?m)^  [a-z]+/, /用法：[^\n]*/, /-{1,2}[a-z-]+/,
            /[\w…-]*[.\/][\w.\/…-]+/
        ] as [Regex<Substring>] {
            text.replace(pattern, with: " ")
        }
        return text.matches(of: /[A-Za-z]{3,}/).map { String($0.0) }.filter { !Self.names.contains($0) }
    }

    /// Names of formats and programs.
    private static let names: Set<String> = [
        "CSV", "HTML", "JSON", "Markdown", "SHA", "Word", "appeal", "compact", "docx", "html", "json", "junit",
        "markdown", "pdf", "pretty", "rulepack", "text"
    ]
}
