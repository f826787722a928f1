import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "Writes the letters of many cases into a folder.",
        discussion: """
            Cases are folders (with all cases below them), or files that list many: tables (.csv, .tsv, .txt) whose \
            headings are facts, and JSON with one case on each line (.jsonl). Each letter gets the name of its case. A \
            run that was cut short leaves whole letters only; with --resume the next one goes on. Each case without a \
            letter is told in one line. Exit status: 0 all letters, 1 some are missing or have findings, 2 could not \
            run.
            """)

    @Argument(help: "Folders with cases, and files that list cases.")
    var cases: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The folder for the letters; it is made if it is not there.", valueName: "folder"))
    var output: String

    @Option(help: "How the letters are written: text, markdown, html, docx or json.")
    var format: BatchFormat = .text

    @Option(help: ArgumentHelp("The pack of listed cases that name none.", valueName: "pack"))
    var pack: String?

    @Flag(
        help: """
            Go on in a folder that holds letters already: those that come out the same are left alone, others are \
            written again.
            """)
    var resume = false

    @Option(help: "The language of the letters: the sent one unless a reading copy is wanted.")
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    private var spoken: Language { Terminal.language }

    func run() throws {
        let ruleBook = try packs.ruleBook()
        let sources = try cases.map { try BatchSource($0, ruleBook) }
        var folder = try BatchFolder(output, format: format, isResumed: resume)
        let drafter = BatchDrafter(ruleBook: ruleBook, pack: pack, language: language?.language, format: format)
        var summary = BatchSummary()
        var progress = BatchProgress(total: sources.reduce(0) { $0 + $1.estimate })
        for source in sources {
            try source.forEachBlock { block in
                let drafted = onAllCores(block, drafter.draft)
                let outcomes = folder.write(drafted)
                progress.clear()
                Terminal.error(outcomes.compactMap { $0.line(in: spoken) }.joined())
                summary.count(outcomes)
                progress.show(summary, in: spoken)
            }
        }
        progress.clear()
        folder.finish()
        guard summary.total > 0 else {
            throw ValidationError.noCases
        }
        Terminal.out(summary.text(in: spoken))
        if summary.isTold { throw Status.findings }
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static var noCases: ValidationError {
        ValidationError("there are no cases here: no folder has a case.yaml, and no file lists one")
    }
}
