import ArgumentParser
import RulePacks
import SourceText
import ToolSupport

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks every pack in a folder and tells all that is wrong, each with its file, line and column.",
        discussion: """
            Packs that have nothing wrong are tested as well. Exit status: 0 clean, 1 findings, 2 could not run. \
            Findings go to standard output, how many there are to standard error.
            """)

    @Argument(help: "Folders that hold `rules` and `templates`.")
    var folders: [String] = ["."]

    @Option(help: "How findings are written: for people (pretty), one line each (compact), or for programs.")
    var format: Format = .pretty

    @Option(help: "The least that makes the exit status 1.")
    var failLevel: FailLevel = .warning

    @Flag(name: .customLong("no-tests"), help: "Leave out the tests of the packs.")
    var leavesOutTests = false

    @Flag(help: "Tell whole paths, for an editor or a program that stands in another folder.")
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
            Terminal.error("`rulepack explain CODE` tells more about a finding, by the code in brackets\n")
        }
        if failLevel.fails(diagnostics) { throw Status.findings }
    }

    private func written(_ diagnostics: [Diagnostic], files: Int) -> String {
        switch format {
        case .pretty: diagnostics.map { $0.printed(colour: Terminal.hasColour()) }.joined()
        case .compact: diagnostics.compact()
        case .json: diagnostics.json(files: files)
        case .github: diagnostics.gitHubCommands()
        case .sarif:
            diagnostics.sarif(
                by: SARIFTool(name: "rulepack", version: RulePackTool.configuration.version) { finding in
                    DiagnosticPage(finding.code).map {
                        SARIFTool.Rule(summary: $0.summary, text: $0.printed(), markdown: $0.markdown)
                    }
                })
        }
    }
}
