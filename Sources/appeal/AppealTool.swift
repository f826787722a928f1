import ArgumentParser
import ToolMain

@main
struct AppealTool: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "appeal", .helpAppeal, version: "0.1.0",
            subcommands: [
                Diagnose.self, New.self, Ask.self, Routes.self, Draft.self, ExplainCommand.self, WordsCommand.self,
                Batch.self, ReviewCommand.self, ReplyCommand.self, StatusCommand.self, Metrics.self, Packs.self
            ])
    }

    static func main() { runAsTool() }
}
