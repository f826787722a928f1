import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Lists cases with their rounds and deadlines, the soonest first.",
        discussion: "Exit status: 0 all cases could be read, 1 one could not, 2 could not run.")

    @Argument(help: "Folders with cases in them, or cases; the current folder if none is named.")
    var folders: [String] = ["."]

    @Option(help: "The language of the list.")
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    func run() throws {
        let ruleBook = try packs.ruleBook()
        let reader = NoticeReader(ruleBook)
        let files = try folders.flatMap(CaseFolder.cases)
        guard !files.isEmpty else { throw ValidationError.noCases }
        let lines = try files.map { try line(CaseFolder($0), ruleBook, reader) }.sorted(by: Line.isBefore)
        let language = Terminal.language
        Terminal.out(lines.map { $0.text(in: language) }.joined())
        if lines.contains(where: { $0.state == nil }) { throw Status.findings }
    }

    /// How a case stands.
    private struct Line {
        let path: String
        /// `nil` if the case cannot be read.
        let state: (rounds: Int, outcome: Reply.Outcome?)?
        let deadline: Diagnosis.Deadline?

        var isClosed: Bool { state?.outcome == .recognised(.reinstated) }

        static func isBefore(_ a: Line, _ b: Line) -> Bool {
            (a.deadline?.day?.number ?? .max, a.isClosed ? 1 : 0, a.path) < (
                b.deadline?.day?.number ?? .max, b.isClosed ? 1 : 0, b.path
            )
        }

        func text(in language: Language) -> String {
            func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }
            guard let state else { return "\(say("cannot be read", "无法读取"))  \(path)\n" }
            let day =
                deadline.map { ($0.day?.written ?? say("day unknown", "日期不明")) + ($0.zone.map { " (\($0))" } ?? "") }
                ?? say("no deadline known", "截止日期不明")
            let rounds = say("\(state.rounds) round\(state.rounds == 1 ? "" : "s")", "\(state.rounds) 轮")
            let outcome = state.outcome.map { ", " + $0.text(in: language) } ?? ""
            return "\(isClosed ? say("closed", "已结束") : day)  \(path)  \(rounds)\(outcome)\n"
        }
    }

    private func line(_ folder: CaseFolder, _ ruleBook: RuleBook, _ reader: NoticeReader) throws -> Line {
        let path = Disk.shown(folder.path)
        guard let appeal = try folder.readCase(ruleBook).case else {
            return Line(path: path, state: nil, deadline: nil)
        }
        let notices = try folder.notices().map { NoticeText($0) }
        let rounds = try folder.rounds()
        let replies = try rounds.map { NoticeText(try readText($0.reply)) }
        let last = replies.last.map { reader.read(reply: $0, to: appeal, earlier: notices + replies.dropLast()) }
        let deadlines = last.map(\.deadlines) ?? notices.flatMap { reader.diagnose($0).deadlines }
        let soonest = deadlines.min { ($0.day?.number ?? .max) < ($1.day?.number ?? .max) }
        return Line(
            path: path, state: (rounds.count, last?.outcome),
            deadline: last?.outcome == .recognised(.reinstated) ? nil : soonest)
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static var noCases: ValidationError {
        ValidationError("there are no cases here: no folder has a case.yaml")
    }
}
