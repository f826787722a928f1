import ArgumentParser
import ToolMain

@main
struct RulePackTool: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "rulepack", .helpRulepack, version: "0.1.0",
            subcommands: [
                Validate.self, Test.self, Cover.self, ExerciseCommand.self, Docs.self, Explain.self,
                LanguagesCommand.self
            ])
    }

    static func main() { runAsTool() }
}
