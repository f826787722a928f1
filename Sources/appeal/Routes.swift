import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct Routes: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("routes", .helpRoutes, more: .helpRoutesMore)
    }

    @Argument(help: ArgumentHelp(.helpCasePath))
    var path: String

    @Option(help: ArgumentHelp(.helpLanguageToShow))
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    func run() throws {
        let advice = try CaseFolder(path).needCase(packs).routeAdvice()
        Terminal.out(
            advice.map { $0.description(in: Terminal.language) }.joined(separator: "\n"))
        if advice.contains(where: { $0.choices.contains { $0.verdict == .open } }) { throw Status.findings }
    }
}
