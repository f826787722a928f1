import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct Packs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs", abstract: "Lists the packs, or shows one violation.", subcommands: [List.self, Show.self],
        defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists packs and violations.")

        @Option(help: "The language of the titles.")
        var language: LanguageOption?

        @OptionGroup var packs: PackOptions

        func run() throws {
            Terminal.out(try packs.ruleBook().listing(in: Terminal.language))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Shows what a violation asks, needs and accepts.")

        @Argument(help: "Such as amazon/order-defect-rate.")
        var violation: String

        @Option(help: "The language to show it in.")
        var language: LanguageOption?

        @OptionGroup var packs: PackOptions

        func run() throws {
            let spoken = Terminal.language
            let (pack, violation) = try findViolation(
                self.violation, in: packs.part(naming: [self.violation], spoken))
            Terminal.out(pack.description(of: violation, in: spoken))
        }
    }
}
