import AppealKit
import ArgumentParser
import RulePacks
import ToolMain
import ToolSupport

struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words",
        abstract: "Tells how much of a letter is the seller's own, and how alike it is to others.",
        discussion: """
            What is not the seller's own stands in any letter from the same pack. Letters of earlier rounds are \
            compared too. Exit status: 0 told, 1 a section has less of its own than the pack wants, or another case \
            says the same, or something is missing for the letter, 2 could not run.
            """)

    @Argument(help: "The case: its folder, or its case.yaml.")
    var path: String

    @Argument(help: "Folders with other cases to compare it with.")
    var others: [String] = []

    @Option(help: "The language of the answer.")
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    private var spoken: Language { Terminal.language }

    private func say(_ english: String, _ chinese: String) -> String { spoken == .chinese ? chinese : english }

    func run() throws {
        let folder = CaseFolder(path)
        let assembly = try folder.needCase(packs).assemble()
        guard assembly.questions.isEmpty else {
            Terminal.out(assembly.questionList(in: spoken))
            throw Status.findings
        }
        var hasFindings = false
        for letter in assembly.letters {
            Terminal.out("\(letter.route): " + letter.ownWords.text(in: spoken, wanted: letter.ownWordsWanted))
            hasFindings = hasFindings || !letter.ownWords.tooFew(letter.ownWordsWanted).isEmpty
            for round in try folder.rounds() where Disk.kind(round.folder + "/letter.txt") == .file {
                let sent = String(decoding: try Disk.bytes(round.folder + "/letter.txt"), as: UTF8.self)
                Terminal.out(line(say("round \(round.number)", "第 \(round.number) 轮"), letter.likeness(to: sent)))
            }
        }
        let ruleBook = others.isEmpty ? nil : try packs.ruleBook()
        for other in try others.flatMap(CaseFolder.cases) where Disk.resolved(other) != Disk.resolved(folder.caseFile) {
            guard let ruleBook, let text = try Self.letter(of: CaseFolder(other), ruleBook) else { continue }
            for letter in assembly.letters {
                let likeness = letter.likeness(to: text)
                Terminal.out(line(Disk.shown(other), likeness))
                hasFindings = hasFindings || likeness.isTooMuch
            }
        }
        if hasFindings { throw Status.findings }
    }

    private func line(_ name: String, _ likeness: Likeness) -> String {
        let own = likeness.own.map { say(", of what the seller said \($0)%", "，卖家自述部分 \($0)%") } ?? ""
        let much = likeness.isTooMuch ? say(": too much of another case", "：与另一案件过于相似") : ""
        return say(
            "  the same as in \(name): \(likeness.runs)% of all\(own)\(much)\n",
            "  与 \(name) 相同：全文 \(likeness.runs)%\(own)\(much)\n")
    }

    /// `nil` where a case has no letter yet.
    private static func letter(of folder: CaseFolder, _ ruleBook: RuleBook) throws -> String? {
        guard let appeal = try folder.readCase(ruleBook).case else { return nil }
        let letters = appeal.assemble().letters
        return letters.isEmpty ? nil : letters.map { $0.plainText() }.joined(separator: "\n")
    }
}
