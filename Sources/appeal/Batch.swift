import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct Batch: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("batch", .helpBatch, more: .helpBatchMore)
    }

    @Argument(help: ArgumentHelp(.helpBatchCases))
    var cases: [String]

    @Option(name: [.short, .long], help: ArgumentHelp(.helpBatchOutput, valueName: "folder"))
    var output: String

    @Option(help: ArgumentHelp(.helpBatchFormat))
    var format: BatchFormat = .text

    @Option(help: ArgumentHelp(.helpBatchPack, valueName: "pack"))
    var pack: String?

    @Flag(help: ArgumentHelp(.helpBatchResume))
    var resume = false

    @Option(help: ArgumentHelp(.helpBatchLanguage))
    var language: LanguageOption?

    @OptionGroup var readable: ReadersOption

    @OptionGroup var packs: PackOptions

    private var spoken: Language { Terminal.language }

    func run() throws {
        let ruleBook = try packs.ruleBook()
        let sources = try cases.map { try BatchSource($0, ruleBook) }
        var folder = try BatchFolder(output, format: format, isResumed: resume, readableBy: readable.readers)
        try folder.spare(sources.flatMap(\.files) + packs.files())
        let drafter = BatchDrafter(
            ruleBook: ruleBook, pack: pack, language: language?.language, format: format, letters: output)
        var summary = BatchSummary()
        var progress = BatchProgress(total: sources.reduce(0) { $0 + $1.estimate })
        for source in sources {
            try source.forEachBlock { block in
                let drafted = onAllCores(block, drafter.draft)
                let outcomes = try folder.write(drafted)
                progress.clear()
                Terminal.error(outcomes.compactMap { $0.line(in: spoken) }.joined())
                summary.count(outcomes)
                progress.show(summary, in: spoken)
            }
        }
        progress.clear()
        folder.finish()
        guard summary.total > 0 else {
            throw ValidationError(.noCasesOrListsHere)
        }
        Terminal.out(summary.text(in: spoken))
        if summary.isTold { throw Status.findings }
    }
}
