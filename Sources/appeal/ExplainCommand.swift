import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("explain", .helpExplain, more: .helpExplainMore)
    }

    @Argument(help: ArgumentHelp(.helpCasePath))
    var path: String

    @Option(help: ArgumentHelp(.helpExplainLanguage))
    var language: LanguageOption?

    @Option(help: ArgumentHelp(.helpExplainFormat))
    var format: Diagnose.Format = .text

    @OptionGroup var packs: PackOptions

    func run() throws {
        let appeal = try CaseFolder(path).needCase(packs)
        let assembly = appeal.assemble()
        guard assembly.questions.isEmpty else {
            Terminal.out(assembly.questionList(in: Terminal.language))
            throw Status.findings
        }
        let explanation = appeal.explain(assembly.letters)
        Terminal.out(
            format == .json ? explanation.json() : explanation.text(in: Terminal.language))
    }
}
