import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct StatusCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("status", .helpStatus, more: .helpStatusMore)
    }

    @Argument(help: ArgumentHelp(.helpStatusFolders))
    var folders: [String] = ["."]

    @Option(help: ArgumentHelp(.helpStatusLanguage))
    var language: LanguageOption?

    @Option(help: ArgumentHelp(.helpStatusIcs, valueName: "file"))
    var ics: String?

    @OptionGroup var packs: PackOptions

    func run() throws {
        let ruleBook = try packs.ruleBook()
        let reader = NoticeReader(ruleBook)
        let (files, problems) = try CaseFolder.cases(below: folders)
        guard !files.isEmpty || !problems.isEmpty else { throw ValidationError(.noCasesHere) }
        let lines = (problems.map(Line.init) + files.map { line(CaseFolder($0), ruleBook, reader) })
            .sorted(by: Line.isBefore)
        let language = Terminal.language
        Terminal.out(lines.map { $0.text(in: language) }.joined())
        if let ics {
            try write(lines, to: ics, in: language) {
                try packs.files()
                    + files.map(CaseFolder.init).flatMap { try $0.files(of: try? $0.readCase(ruleBook).case) }
            }
        }
        if lines.contains(where: { $0.state == nil }) { throw Status.findings }
    }

    /// All deadlines of cases that are still open, as a calendar.
    ///
    /// - Parameter spared: files that it must not replace.
    private func write(
        _ lines: [Line], to path: String, in language: Language, sparing spared: () throws -> [String]
    ) throws {
        let calendar = DeadlineCalendar(
            lines.filter { !$0.isClosed }.flatMap { line in
                line.deadlines.map { DeadlineCalendar.Entry(name: line.path, deadline: $0) }
            })
        guard !calendar.isEmpty else { return Terminal.error(.noDeadlineForCalendar(path: Disk.shown(path))) }
        try Disk.write(Array(calendar.text(in: language).utf8), to: path, sparing: try spared())
    }

    /// How a case stands.
    private struct Line {
        let path: String
        /// `nil` if the case cannot be read.
        let state: (rounds: Int, outcome: Reply.Outcome?)?
        let deadlines: [Diagnosis.Deadline]
        /// Why nothing can be said of it, where the disk is the matter.
        var problem: Wording?

        init(path: String, state: (rounds: Int, outcome: Reply.Outcome?)?, deadlines: [Diagnosis.Deadline]) {
            (self.path, self.state, self.deadlines) = (path, state, deadlines)
        }

        init(_ problem: DiskProblem) {
            self.init(path: Disk.shown(problem.path, isItself: true), state: nil, deadlines: [])
            self.problem = problem.reason
        }

        /// The soonest; one in business days counts from the earliest day that it can mean.
        var deadline: Diagnosis.Deadline? {
            deadlines.min { (Self.day($0)?.number ?? .max) < (Self.day($1)?.number ?? .max) }
        }

        private static func day(_ deadline: Diagnosis.Deadline) -> CalendarDay? { deadline.day ?? deadline.earliest }

        var isClosed: Bool { state?.outcome == .recognised(.reinstated) }

        static func isBefore(_ a: Line, _ b: Line) -> Bool {
            func key(_ line: Line) -> (Int64, Int, String) {
                (line.deadline.flatMap(day)?.number ?? .max, line.isClosed ? 1 : 0, line.path)
            }
            return key(a) < key(b)
        }

        func text(in language: Language) -> String {
            ([when] + [.verbatim(path)] + (state.map { [Self.rounds($0.rounds, $0.outcome)] } ?? [])
                + (problem.map { [$0] } ?? []))
                .map { $0.text(in: language) }.joined(separator: "  ") + "\n"
        }

        private var when: Wording {
            if state == nil { return .caseUnreadable }
            if isClosed { return .caseClosed }
            guard let deadline else { return .noDeadlineKnown }
            let day =
                deadline.day.map { Wording.verbatim($0.written) }
                ?? deadline.earliest.map { .earliestDay(day: $0.written) } ?? .deadlineDayUnknown
            return deadline.zone.map { .dayInZone(day: day, zone: Self.zone($0)) } ?? day
        }

        /// Sellers know the time of the marketplace, not its distance from Greenwich.
        private static func zone(_ zone: String) -> Wording {
            ["-0800", "-0700"].contains(zone) ? .zonePacific(offset: zone) : .verbatim(zone)
        }

        private static func rounds(_ count: Int, _ outcome: Reply.Outcome?) -> Wording {
            let rounds = count == 0 ? Wording.noRounds : .roundsSoFar(count: count)
            return outcome.map { .roundsAndOutcome(rounds: rounds, outcome: $0.wording) } ?? rounds
        }
    }

    /// One bad case keeps no other from its line.
    private func line(_ folder: CaseFolder, _ ruleBook: RuleBook, _ reader: NoticeReader) -> Line {
        do { return try readLine(folder, ruleBook, reader) } catch {
            return Line(error as? DiskProblem ?? DiskProblem(path: folder.path, reason: .of(error)))
        }
    }

    private func readLine(_ folder: CaseFolder, _ ruleBook: RuleBook, _ reader: NoticeReader) throws -> Line {
        let path = Disk.shown(folder.path)
        guard let appeal = try folder.readCase(ruleBook).case else {
            return Line(path: path, state: nil, deadlines: [])
        }
        let notices = try folder.notices().map { NoticeText($0) }
        let rounds = try folder.rounds()
        let replies = try rounds.map { NoticeText(try folder.reply(of: $0)) }
        let last = replies.last.map { reader.read(reply: $0, to: appeal, earlier: notices + replies.dropLast()) }
        let deadlines = last.map(\.deadlines) ?? notices.flatMap { reader.diagnose($0).deadlines }
        return Line(
            path: path, state: (rounds.count, last?.outcome),
            deadlines: last?.outcome == .recognised(.reinstated) ? [] : deadlines)
    }
}
