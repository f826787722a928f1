import ArgumentParser
import Dispatch
import RulePacks
import SourceText
import ToolSupport

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Checks every pack in a folder and tells all that is wrong, each with its file, line and column.",
        discussion: "Exit status: 0 clean, 1 findings, 2 could not run.")

    @Argument(help: "Folders that hold `rules` and `templates`.")
    var folders: [String] = ["."]

    @Option(help: ArgumentHelp("Also write Swift that embeds the packs.", valueName: "file"))
    var swift: String?

    func validate() throws {
        if swift != nil, folders.count > 1 { throw ValidationError("--swift takes the packs of one folder") }
    }

    func run() throws {
        var (all, files) = (Diagnostics(), 0)
        // Each folder stands for itself: targets that have nothing to do with one another may name a pack alike.
        for folder in folders.withoutRepeated {
            let found = try PackFiles(below: [folder])
            let (ruleBook, checked) = RuleBook.check(found.files, perform: onAllCores)
            all.append(contentsOf: found.diagnostics)
            for diagnostic in checked { all.append(diagnostic) }
            files += found.files.count
            if let swift, let ruleBook, !all.hasErrors { try Disk.write(Array(embeddingSwift(ruleBook, found.files).utf8), to: swift) }
        }
        let diagnostics = all.sorted()
        Terminal.out(diagnostics.map { $0.printed(colour: Terminal.hasColour()) }.joined())
        // A build that finds nothing says nothing.
        if swift == nil || !diagnostics.isEmpty { Terminal.error(summary(diagnostics, files: files)) }
        if !diagnostics.isEmpty { throw Status.findings }
    }

    /// Files are read independently, so they are spread over the cores; small packs are not worth it.
    private func onAllCores(_ count: Int, _ work: @Sendable (Int) -> Void) {
        if count < 16 { RuleBook.sequentially(count, work) } else { DispatchQueue.concurrentPerform(iterations: count, execute: work) }
    }

    private func summary(_ diagnostics: [Diagnostic], files: Int) -> String {
        func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
        let errors = diagnostics.count { $0.severity == .error }
        if diagnostics.isEmpty { return "\(counted(files, "file")) checked, nothing found\n" }
        return "\(counted(files, "file")) checked: \(counted(errors, "error")), \(counted(diagnostics.count - errors, "warning"))\n"
    }
}

extension [String] {
    /// Each folder once, however it is written.
    var withoutRepeated: [String] {
        var seen = Set<String>()
        return filter { seen.insert(Disk.resolved($0)).inserted }
    }
}
