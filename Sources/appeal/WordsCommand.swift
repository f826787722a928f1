import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct WordsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("words", .helpWords, more: .helpWordsMore)
    }

    @Argument(help: ArgumentHelp(.helpCasePath))
    var path: String

    @Argument(help: ArgumentHelp(.helpWordsOthers))
    var others: [String] = []

    @Option(help: ArgumentHelp(.helpLanguageOfAnswer))
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    private var spoken: Language { Terminal.language }

    func run() throws {
        let folder = CaseFolder(path)
        let assembly = try folder.needCase(packs).assemble()
        guard assembly.questions.isEmpty else {
            Terminal.out(assembly.questionList(in: spoken))
            throw Status.findings
        }
        var hasFindings = false
        for letter in assembly.letters {
            let route = titled(letter.route, letter.pack.routes.first { $0.id == letter.route }?.title)
            let words = letter.ownWords.text(in: spoken, wanted: letter.ownWordsWanted)
            Terminal.out(Wording.labelAndText(label: route, text: words).text(in: spoken))
            hasFindings = hasFindings || !letter.ownWords.tooFew(letter.ownWordsWanted).isEmpty
            for round in try folder.rounds() {
                guard let sent = try folder.text("letter.txt", of: round) else { continue }
                let name = Wording.letterOfRound(round: "\(round.number)")
                tell(alike(name, letter.likeness(to: sent)))
            }
        }
        let ruleBook = others.isEmpty ? nil : try packs.ruleBook()
        let (files, problems) = try CaseFolder.cases(below: others)
        for problem in problems { Terminal.error(problem.wording) }
        hasFindings = hasFindings || !problems.isEmpty
        for other in files where !Disk.isSame(other, as: [folder.caseFile]) {
            guard let ruleBook, let text = try Self.letter(of: CaseFolder(other), ruleBook) else { continue }
            for letter in assembly.letters {
                let likeness = letter.likeness(to: text)
                let alike = alike(.letterOfCase(path: Disk.shown(other)), likeness)
                tell(likeness.isTooMuch ? .alikeTooMuch(alike: alike) : alike)
                hasFindings = hasFindings || likeness.isTooMuch
            }
        }
        if hasFindings { throw Status.findings }
    }

    private func tell(_ line: Wording) { Terminal.out("  " + line.text(in: spoken) + "\n") }

    private func alike(_ letter: Wording, _ likeness: Likeness) -> Wording {
        likeness.own.map { .alikeOwn(letter: letter, percent: likeness.runs, own: $0) }
            ?? .alike(letter: letter, percent: likeness.runs)
    }

    /// `nil` where a case has no letter yet.
    private static func letter(of folder: CaseFolder, _ ruleBook: RuleBook) throws -> String? {
        guard let appeal = try folder.readCase(ruleBook).case else { return nil }
        let letters = appeal.assemble().letters
        return letters.isEmpty ? nil : letters.map { $0.plainText() }.joined(separator: "\n")
    }
}
