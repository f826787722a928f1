import ArgumentParser
import SourceText
import ToolSupport

struct Explain: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("explain", .helpExplainCode, more: .helpExplainCodeMore)
    }

    @Argument(help: ArgumentHelp(.helpExplainCodeCodes))
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
        if name.contains("/") { throw ValidationError.ruleOfPack(name) }
        guard let page = DiagnosticCode(rawValue: name).flatMap(DiagnosticPage.init) else {
            throw ValidationError.unknownCode(name)
        }
        return page
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static func ruleOfPack(_ name: String) -> ValidationError {
        ValidationError(
            "`\(name.prefix(60))` is a rule of a pack, which says itself how to mend what it finds; "
                + "`rulepack explain review` tells of such rules")
    }

    fileprivate static func unknownCode(_ name: String) -> ValidationError {
        let hint =
            nearestName(to: name, among: DiagnosticCode.allCases.map(\.rawValue)).map { "did you mean `\($0)`?" }
            ?? "`rulepack explain` lists all"
        return ValidationError("there is no code `\(name.prefix(60))`; \(hint)")
    }
}
