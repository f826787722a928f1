import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolSupport

struct Diagnose: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diagnose", abstract: "Tells what a notice is about, what it asks for and until when.",
        discussion: """
            Reads plain text, saved mails (.eml) and pages (HTML). Exit status: 0 every notice is recognised, 1 one is not, or not for sure, 2 could not run.
            """)

    @Argument(help: "The notices; standard input if none is named, or for `-`.")
    var files: [String] = []

    @Option(help: "The language of the answer.")
    var language: SpokenLanguage?

    @Option(help: "How the answer is written: text, or json.")
    var format: Format = .text

    @OptionGroup var packs: PackOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        let sources = try (files.isEmpty ? ["-"] : files).map(readText)
        let reader = NoticeReader(try packs.ruleBook())
        let diagnoses = sources.map { reader.diagnose(NoticeText($0)) }
        switch format {
        case .text: Terminal.out(diagnoses.map { $0.text(in: language?.language ?? SpokenLanguage.system) }.joined(separator: "\n"))
        case .json: Terminal.out(diagnoses.json())
        }
        if diagnoses.contains(where: { $0.outcome != .recognised }) { throw Status.findings }
    }
}

/// A text from a file, or from standard input for `-`.
func readText(_ path: String) throws -> SourceFile {
    if path == "-" { return SourceFile(path: "standard input", bytes: Terminal.input(atMost: NoticeText.largest + 1)) }
    return SourceFile(path: Disk.shown(path), bytes: try Disk.bytes(path))
}
