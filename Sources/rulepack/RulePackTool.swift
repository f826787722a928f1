import ArgumentParser
import ToolMain

@main
struct RulePackTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rulepack", abstract: "Checks and tests rule packs and letter fragments.", version: "0.1.0",
        subcommands: [Validate.self, Test.self, Cover.self, ExerciseCommand.self, Docs.self, Explain.self])

    static func main() { runAsTool() }
}
