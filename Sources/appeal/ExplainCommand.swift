import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells of each sentence of a letter where it comes from, and why others are not there.",
        discussion: """
            Exit status: 0 explained, 1 something is missing for the letter, or the case has mistakes, 2 could not \
            run.
            """)

    @Argument(help: "The case: its folder, or its case.yaml.")
    var path: String

    @Option(help: "The language that it is explained in; the letter is the one that is sent.")
    var language: LanguageOption?

    @Option(help: "How it is written: text, or json.")
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
