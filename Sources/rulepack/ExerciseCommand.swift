import ArgumentParser
import Dispatch
import PackTesting
import RulePacks
import SourceText
import ToolSupport

struct ExerciseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("exercise", .helpExercise, more: .helpExerciseMore)
    }

    @Argument(help: ArgumentHelp(.helpFoldersOfPacks))
    var folders: [String] = ["."]

    @Option(help: ArgumentHelp(.helpExerciseCases))
    var cases = 1_000

    @Option(help: ArgumentHelp(.helpExerciseSeed))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp(.helpExerciseInto, valueName: "folder"))
    var into: String?

    func validate() throws {
        if !(1...Self.most).contains(cases) { throw ValidationError(.badNumberOfCases(most: "\(Self.most)")) }
    }

    private static let most = Limit.exerciseCases.value

    func run() throws {
        let outcome = Exercise(try ruleBooks()).run(cases: cases, seed: seed) {
            DispatchQueue.concurrentPerform(iterations: $0, execute: $1)
        }
        for failure in outcome.failures { try tell(failure) }
        Terminal.error(summary(of: outcome))
        if outcome.failed > 0 || outcome.letters == 0 { throw Status.findings }
    }

    /// Packs that are not right have no letters to look at.
    private func ruleBooks() throws -> [RuleBook] {
        var (books, all): ([RuleBook], Diagnostics) = ([], Diagnostics())
        for folder in try CheckedFolder.all(folders) {
            all.append(contentsOf: folder.diagnostics)
            if let ruleBook = folder.ruleBook { books.append(ruleBook) }
        }
        Terminal.out(StyledText(all.sorted().map { $0.styled(in: Terminal.language) }))
        if all.hasErrors { throw Status.findings }
        return books
    }

    private func tell(_ failure: Exercise.Failure) throws {
        Terminal.out(.seedOfPack(seed: "\(failure.seed)", pack: failure.pack))
        for wording in failure.wordings {
            Terminal.out("  \(wording.text(in: Terminal.language).replacing("\n", with: "\n  "))\n")
        }
        if let into {
            let folder = into.withoutTrailingSlash + "/seed-\(failure.seed)"
            try Disk.inNewFolder(folder, readableBy: .all) {
                try Disk.write(Array(failure.text.utf8), to: folder + "/case.yaml", readableBy: .all)
            }
            Terminal.out("  \(Wording.caseWritten(path: "\(folder)/case.yaml").text(in: Terminal.language))\n\n")
        } else {
            Terminal.out(failure.text.split(separator: "\n").map { "    \($0)\n" }.joined() + "\n")
        }
    }

    private func summary(of outcome: Exercise.Outcome) -> Wording {
        var cases = Wording.randomCases(count: outcome.cases, seed: "\(seed)")
        if outcome.givenUp > 0 { cases = .casesGivenUp(cases: cases, number: outcome.givenUp) }
        let found =
            outcome.failed > 0
            ? Wording.exerciseFailed(number: outcome.failed)
            : outcome.letters > 0 ? .exerciseNothingFound : .exerciseNoLetter
        return .andLettersDrafted(count: outcome.letters, cases: cases, outcome: found)
    }
}
