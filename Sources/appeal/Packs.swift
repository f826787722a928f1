import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct Packs: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "packs", .helpPacks,
            subcommands: [List.self, Show.self], defaultSubcommand: List.self)
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration("list", .helpPacksList)
        }

        @Option(help: ArgumentHelp(.helpPacksListLanguage))
        var language: LanguageOption?

        @OptionGroup var packs: PackOptions

        func run() throws {
            Terminal.out(try packs.ruleBook().listing(in: Terminal.language))
        }
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration("show", .helpPacksShow)
        }

        @Argument(help: ArgumentHelp(.helpPacksShowViolation))
        var violation: String

        @Option(help: ArgumentHelp(.helpLanguageToShow))
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
