import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct ReplyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("reply", .helpReply, more: .helpReplyMore)
    }

    @Argument(help: ArgumentHelp(.helpReplyFile))
    var file: String

    @Argument(help: ArgumentHelp(.helpCasePath))
    var path: String

    @Option(
        help: ArgumentHelp(.helpReplyLetter, valueName: "file")
    )
    var letter: String?

    @Option(help: ArgumentHelp(.helpLanguageOfAnswer))
    var language: LanguageOption?

    @Option(help: ArgumentHelp(.helpAnswerFormat))
    var format: Diagnose.Format = .text

    @Flag(help: ArgumentHelp(.helpReplyTrial))
    var trial = false

    @OptionGroup var packs: PackOptions

    func run() throws {
        let source = try readText(file, in: format == .json ? .english : Terminal.language)
        let (folder, ruleBook) = (CaseFolder(path), try packs.ruleBook())
        let reply = try folder.alone { try take(source, into: folder, ruleBook) }
        switch format {
        case .text: Terminal.out(reply.text(in: Terminal.language))
        case .json: Terminal.out(reply.json())
        }
        if reply.outcome == .notRecognised || reply.outcome == .unsure { throw Status.findings }
    }

    /// Reads the reply, and keeps it unless it is kept already.
    private func take(_ source: SourceFile, into folder: CaseFolder, _ ruleBook: RuleBook) throws -> Reply {
        let appeal = try folder.needCase(ruleBook)
        let rounds = try folder.rounds()
        // The reply of the last round, read again, is no new round.
        let isKnown = try rounds.last.map { try folder.reply(of: $0).bytes == source.bytes } ?? false
        let before = try folder.notices() + rounds.dropLast(isKnown ? 1 : 0).map { try folder.reply(of: $0) }
        let reply = NoticeReader(ruleBook).read(
            reply: NoticeText(source), to: appeal, earlier: before.map { NoticeText($0) })
        // A receipt decides nothing: the round goes on.
        if !trial, !isKnown, reply.outcome != .notRecognised, reply.outcome != .recognised(.received) {
            try folder.keep(
                letter: try sentLetter(folder.due(appeal, NoticeReader(ruleBook))), reply: source, named: file)
        }
        return reply
    }

    private func sentLetter(_ appeal: Case) throws -> String {
        if let letter { return String(decoding: try readText(letter).bytes, as: UTF8.self) }
        let assembly = appeal.assemble()
        guard assembly.questions.isEmpty else { throw ValidationError(.noLetterToKeep) }
        return assembly.letters.joined(written: { $0.plainText() })
    }
}
