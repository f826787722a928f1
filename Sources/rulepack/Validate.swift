import ArgumentParser
import RulePacks
import SourceText
import ToolSupport

struct Validate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("validate", .helpValidate, more: .helpValidateMore)
    }

    @Argument(help: ArgumentHelp(.helpFoldersOfPacks))
    var folders: [String] = ["."]

    @Option(help: ArgumentHelp(.helpFindingsFormat))
    var format: Format = .pretty

    @Option(help: ArgumentHelp(.helpValidateFailLevel))
    var failLevel: FailLevel = .warning

    @Flag(name: .customLong("no-tests"), help: ArgumentHelp(.helpValidateNoTests))
    var leavesOutTests = false

    @Flag(help: ArgumentHelp(.helpValidateAbsolutePaths))
    var absolutePaths = false

    enum Format: String, ExpressibleByArgument, CaseIterable { case pretty, compact, json, github, sarif }

    enum FailLevel: String, ExpressibleByArgument, CaseIterable {
        case warning, error, none

        func fails(_ diagnostics: [Diagnostic]) -> Bool {
            switch self {
            case .warning: !diagnostics.isEmpty
            case .error: diagnostics.contains { $0.severity == .error }
            case .none: false
            }
        }
    }

    func run() throws {
        var (all, files, tests) = (Diagnostics(), 0, 0)
        let form: Disk.PathForm = absolutePaths ? .absolute : .relative
        for folder in try CheckedFolder.all(folders, paths: form) {
            all.append(contentsOf: folder.diagnostics)
            files += folder.files.count
            if let ruleBook = folder.ruleBook, !leavesOutTests {
                let results = try TestFolders(below: folder.path, paths: form).results(with: ruleBook)
                tests += results.count
                for result in results where result.outcome == .failed {
                    result.failures.forEach { all.append($0.diagnostic) }
                }
            }
        }
        let diagnostics = all.sorted()
        Terminal.out(written(diagnostics, files: files))
        Terminal.error(diagnostics.summary(files: files, tests: tests, in: Terminal.language))
        if format == .pretty, !diagnostics.isEmpty, Terminal.isWatched(standardError: true) {
            Terminal.error(.explainTellsMore)
        }
        if failLevel.fails(diagnostics) { throw Status.findings }
    }

    private func written(_ diagnostics: [Diagnostic], files: Int) -> StyledText {
        switch format {
        case .pretty: StyledText(diagnostics.map { $0.styled(in: Terminal.language) })
        case .compact: StyledText(diagnostics.compact(in: Terminal.language))
        case .json: StyledText(diagnostics.json(files: files))
        case .github: StyledText(diagnostics.gitHubCommands())
        case .sarif:
            StyledText(
                diagnostics.sarif(
                    by: SARIFTool(name: "rulepack", version: RulePackTool.configuration.version) { finding in
                        DiagnosticPage(finding.code).map {
                            SARIFTool.Rule(summary: $0.summary, text: $0.styled().text(), markdown: $0.markdown)
                        }
                    }))
        }
    }
}
