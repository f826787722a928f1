import ArgumentParser
import ToolMain

@main
struct AppealTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeal",
        abstract: "Assembles the appeal letter for a marketplace's suspension from a seller's case.", version: "0.1.0",
        subcommands: [
            Diagnose.self, New.self, Ask.self, Routes.self, Draft.self, ExplainCommand.self, WordsCommand.self,
            Batch.self, ReviewCommand.self, ReplyCommand.self, StatusCommand.self, Metrics.self, Packs.self
        ])

    static func main() { runAsTool() }
}
