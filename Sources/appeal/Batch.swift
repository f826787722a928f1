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
    var output: String?

    @Option(help: ArgumentHelp(.helpBatchFormat))
    var format: BatchFormat = .text

    @Option(help: ArgumentHelp(.helpBatchPack, valueName: "pack"))
    var pack: String?

    @Option(help: ArgumentHelp(.helpBatchShard, valueName: "part"))
    var shard = BatchShard.all

    @Flag(help: ArgumentHelp(.helpBatchResume))
    var resume = false

    @Option(help: ArgumentHelp(.helpBatchLanguage))
    var language: LanguageOption?

    @OptionGroup var readable: ReadersOption

    @OptionGroup var packs: PackOptions

    private var spoken: Language { Terminal.language }

    func validate() throws {
        guard cases.count(where: { $0 == "-" }) < 2 else { throw ValidationError(.inputNamedTwice) }
        switch (format, output) {
        case (.jsonl, nil), (.jsonl, "-"):
            if resume { throw ValidationError(.resumeNeedsFolder) }
        case (.jsonl, _): throw ValidationError(.linesGoToOutput)
        case (_, nil), (_, "-"): throw ValidationError(.lettersNeedFolder)
        default: break
        }
    }

    func run() throws {
        let ruleBook = try packs.ruleBook()
        let sources = try cases.map { try BatchSource($0, ruleBook) }
        if format == .jsonl {
            try stream(sources, ruleBook)
        } else if let output {
            try fill(output, from: sources, ruleBook)
        }
    }

    /// Letters as files of a folder.
    private func fill(_ output: String, from sources: [BatchSource], _ ruleBook: RuleBook) throws {
        var folder = try BatchFolder(output, format: format, isResumed: resume, readableBy: readable.readers)
        try folder.spare(sources.flatMap(\.files) + packs.files())
        let drafter = BatchDrafter(
            ruleBook: ruleBook, pack: pack, language: language?.language, letters: output)
        var summary = BatchSummary()
        var progress = BatchProgress(total: shard.estimate(of: sources.reduce(0) { $0 + $1.estimate }))
        try forEachBlock(of: sources) { block in
            let outcomes = try folder.write(onAllCores(block, drafter.draft))
            progress.clear()
            Terminal.error(outcomes.compactMap { $0.line(in: spoken) }.joined())
            summary.count(outcomes)
            progress.show(summary, in: spoken)
        }
        progress.clear()
        folder.finish()
        guard summary.total > 0 || !shard.isAll else { throw ValidationError(.noCasesOrListsHere) }
        Terminal.out(summary.text(in: spoken))
        if summary.isTold { throw Status.findings }
    }

    /// Letters as lines on standard output, in the order of their cases.
    private func stream(_ sources: [BatchSource], _ ruleBook: RuleBook) throws {
        let drafter = BatchDrafter(ruleBook: ruleBook, pack: pack, language: language?.language, letters: nil)
        var summary = BatchSummary()
        Terminal.endBetweenWrites()
        do {
            try forEachBlock(of: sources) { block in
                let drafted = onAllCores(block) { one in
                    let drafted = drafter.draft(one)
                    return (line: drafted.jsonLine, outcome: BatchOutcome(drafted))
                }
                summary.count(drafted.map(\.outcome))
                Terminal.out(document: Array(drafted.map(\.line).joined().utf8))
                // Nobody reads on.
                if Terminal.isOutputGone { throw ReaderLeft() }
            }
        } catch is ReaderLeft {}
        Terminal.error(summary.text(in: spoken))
        if summary.isTold { throw Status.findings }
    }

    private struct ReaderLeft: Error {}

    private func forEachBlock(of sources: [BatchSource], _ perform: ([BatchCase]) throws -> Void) throws {
        var shard = shard
        for source in sources {
            try source.forEachBlock { block in
                let own = block.filter { _ in shard.takesNext() }
                if !own.isEmpty { try perform(own) }
            }
        }
    }
}

/// A part of the cases, such as the third of sixteen: of each sixteen in their order the third. All parts together are
/// all cases.
struct BatchShard: ExpressibleByArgument {
    private let number: Int
    private let count: Int
    private var next = 0

    static let all = BatchShard(number: 1, count: 1)

    private init(number: Int, count: Int) { (self.number, self.count) = (number, count) }

    /// `3/16`
    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1],
            (1...max(1, count)).contains(number), count > 0
        else { return nil }
        self.init(number: number, count: count)
    }

    var defaultValueDescription: String { "\(number)/\(count)" }

    var isAll: Bool { count == 1 }

    func estimate(of cases: Int) -> Int { cases / count + (cases % count == 0 ? 0 : 1) }

    mutating func takesNext() -> Bool {
        defer { next = (next + 1) % count }
        return next == number - 1
    }
}
