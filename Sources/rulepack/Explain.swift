import ArgumentParser
import SourceText
import ToolSupport

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells what a code means, why it matters, and how it is mended; without a code, lists them all.",
        discussion: "A code stands in brackets behind every finding: [unknown-key].")

    @Argument(help: "The codes, such as unknown-key.")
    var codes: [String] = []

    func run() throws {
        let pages = try codes.map(page)
        let colour = Terminal.hasColour()
        if pages.isEmpty {
            return Terminal.out(diagnosticIndex(colour: colour) + "\n`rulepack explain CODE` tells more about one\n")
        }
        Terminal.out(pages.map { $0.printed(colour: colour) }.joined(separator: "\n"))
    }

    private func page(_ name: String) throws -> DiagnosticPage {
        if name.contains("/") {
            throw ValidationError(
                "`\(name.prefix(60))` is a rule of a pack, which says itself how to mend what it finds; `rulepack explain review` tells of such rules"
            )
        }
        guard let page = DiagnosticCode(rawValue: name).flatMap(DiagnosticPage.init) else {
            let hint =
                nearestName(to: name, among: DiagnosticCode.allCases.map(\.rawValue)).map { "did you mean `\($0)`?" }
                ?? "`rulepack explain` lists all"
            throw ValidationError("there is no code `\(name.prefix(60))`; \(hint)")
        }
        return page
    }
}
