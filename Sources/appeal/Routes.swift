import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct Routes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Shows which document each violation wants, and why it and not the others.",
        discussion: """
            Exit status: 0 each violation has its route, 1 facts that decide are missing, or the case has mistakes, 2 \
            could not run.
            """)

    @Argument(help: "The case: its folder, or its case.yaml.")
    var path: String

    @Option(help: "The language to show it in.")
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    func run() throws {
        let advice = try CaseFolder(path).needCase(packs).routeAdvice()
        Terminal.out(
            advice.map { $0.description(in: Terminal.language) }.joined(separator: "\n"))
        if advice.contains(where: { $0.choices.contains { $0.verdict == .open } }) { throw Status.findings }
    }
}
