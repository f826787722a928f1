import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct ReplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reply",
        abstract: "Reads what the marketplace answered, lists what is still asked, and keeps the round.",
        discussion: """
            The letter that was sent, the case as it was and the reply go into rounds/1, rounds/2 … of the case's \
            folder. Exit status: 0 recognised, 1 not, or not for sure, 2 could not run.
            """)

    @Argument(help: "The reply: plain text, a saved mail (.eml) or a page (HTML); `-` is standard input.")
    var file: String

    @Argument(help: "The case: its folder, or its case.yaml.")
    var path: String

    @Option(
        help: ArgumentHelp("The letter that was sent, if it is not the one that the case gives now.", valueName: "file")
    )
    var letter: String?

    @Option(help: "The language of the answer.")
    var language: LanguageOption?

    @Option(help: "How the answer is written: text, or json.")
    var format: Diagnose.Format = .text

    @Flag(help: "Only read the reply: keep no round.")
    var trial = false

    @OptionGroup var packs: PackOptions

    func run() throws {
        let source = try readText(file)
        let folder = CaseFolder(path)
        let ruleBook = try packs.ruleBook()
        let appeal = try folder.needCase(ruleBook)
        let rounds = try folder.rounds()
        // The reply of the last round, read again, is no new round.
        let isKnown = try rounds.last.map { try Disk.bytes($0.reply) == source.bytes } ?? false
        let before = try folder.notices() + rounds.dropLast(isKnown ? 1 : 0).map { try readText($0.reply) }
        let reply = NoticeReader(ruleBook).read(
            reply: NoticeText(source), to: appeal, earlier: before.map { NoticeText($0) })
        if !trial, !isKnown, reply.outcome != .notRecognised {
            try folder.keep(
                letter: try sentLetter(folder.due(appeal, NoticeReader(ruleBook))), reply: source, named: file)
        }
        switch format {
        case .text: Terminal.out(reply.text(in: Terminal.language))
        case .json: Terminal.out(reply.json())
        }
        if reply.outcome == .notRecognised || reply.outcome == .unsure { throw Status.findings }
    }

    private func sentLetter(_ appeal: Case) throws -> String {
        if let letter { return String(decoding: try Disk.bytes(letter), as: UTF8.self) }
        let assembly = appeal.assemble()
        guard assembly.questions.isEmpty else { throw ValidationError.noLetter }
        return assembly.letters.joined(written: { $0.plainText() })
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static var noLetter: ValidationError {
        ValidationError(
            "the case gives no letter yet: name the one that was sent with --letter, or keep nothing with --trial")
    }
}
