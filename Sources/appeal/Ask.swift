import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct Ask: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("ask", .helpAsk, more: .helpAskMore)
    }

    @Argument(help: ArgumentHelp(.helpCasePath))
    var path: String

    @Option(help: ArgumentHelp(.helpLanguageOfQuestions))
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    func run() throws {
        let (aCase, spoken) = (CaseFolder(path), Terminal.language)
        let ruleBook = try packs.ruleBook()
        _ = try aCase.needCase(ruleBook)
        guard var interview = Interview(try aCase.source(), with: ruleBook, in: spoken, fileExists: aCase.hasFile)
        else { throw Status.findings }
        Terminal.out(interview.opening)
        var lines = LineInput()
        while !interview.isOver {
            if lines.isWatched { Terminal.out("> ") }
            switch try lines.next() {
            case .end:
                Terminal.out((lines.isWatched ? "\n" : "") + interview.whatIsOpen)
                throw Status.findings
            case .unreadable: Terminal.out(interview.notReadable)
            case .line(let line):
                // What comes from elsewhere is shown, so that the whole can be read later.
                if !lines.isWatched { Terminal.out("> \(line)\n") }
                try answer(line, &interview, aCase)
            }
        }
        try end(interview, aCase)
    }

    /// Takes a line and writes what became of the case, upon what lies on disk now: somebody may have the file open.
    private func answer(_ line: String, _ interview: inout Interview, _ aCase: CaseFolder) throws {
        let said = try aCase.alone {
            let current = try aCase.source()
            if current.bytes != interview.file.bytes {
                guard interview.reload(current) else {
                    _ = try aCase.needCase(packs.ruleBook())
                    throw Status.findings
                }
                return interview.changedElsewhere
            }
            let said = interview.take(interview.isAskingForFile ? aCase.pathInside(line) : line)
            if interview.file.bytes != current.bytes { try aCase.write(interview.file) }
            return said
        }
        Terminal.out(said)
    }

    private func end(_ interview: Interview, _ aCase: CaseFolder) throws {
        guard interview.isComplete else { throw Status.findings }
        Terminal.out("\n")
        Terminal.out(.askIsDone(case: aCase.given))
        guard interview.findings.isEmpty else {
            Terminal.tell(interview.findings)
            throw Status.findings
        }
    }
}
