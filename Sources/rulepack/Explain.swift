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
        if pages.isEmpty {
            Terminal.out(diagnosticIndex(in: Terminal.language) + StyledText("\n"))
            return Terminal.out(.explainOneCode)
        }
        for (index, page) in pages.enumerated() {
            Terminal.out(StyledText(index == 0 ? "" : "\n") + page.styled(in: Terminal.language))
        }
    }

    private func page(_ name: String) throws -> DiagnosticPage {
        if name.contains("/") { throw ValidationError(.codeIsRule(name: name.prefix(60))) }
        let code = DiagnosticCode(rawValue: name)
        guard let page = code.flatMap({ DiagnosticPage($0, in: Terminal.language) }) else {
            throw ValidationError.unknownCode(name)
        }
        return page
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static func unknownCode(_ name: String) -> ValidationError {
        let near = nearestName(to: name, among: DiagnosticCode.allCases.map(\.rawValue))
        let advice = near.map { Wording.didYouMean(name: $0) } ?? .explainListsAll
        return ValidationError(.noSuchCode(name: name.prefix(60), advice: advice))
    }
}
