import AppealKit
import ArgumentParser
import Reports
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct Diagnose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("diagnose", .helpDiagnose, more: .helpDiagnoseMore)
    }

    @Argument(help: ArgumentHelp(.helpDiagnoseFiles))
    var files: [String] = []

    @Option(
        help: ArgumentHelp(.helpDiagnoseInto, valueName: "case")
    )
    var into: String?

    @Option(help: ArgumentHelp(.helpDiagnoseMarketplace, valueName: "name"))
    var marketplace: String?

    @Flag(help: ArgumentHelp(.helpDiagnoseZones))
    var zones = false

    @Option(help: ArgumentHelp(.helpLanguageOfAnswer))
    var language: LanguageOption?

    @Option(help: ArgumentHelp(.helpAnswerFormat))
    var format: Format = .text

    @OptionGroup var packs: PackOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    private var spoken: Language { Terminal.language }

    func run() throws {
        let ruleBook = try packs.ruleBook()
        let read = try Evidence(
            files.isEmpty ? ["-"] : files, ruleBook, marketplace, in: format == .json ? .english : spoken)
        // What cannot be read keeps the others from nothing.
        for problem in read.problems {
            Terminal.error(.problemAtPath(path: AppealTool._commandName, reason: problem.wording))
        }
        if read.isEmpty { throw Status.couldNotRun }
        try tell(read)
        let found = try into.map { try write(read, into: $0, ruleBook) } ?? []
        if !read.problems.isEmpty { throw Status.couldNotRun }
        if !read.findings.isEmpty || !found.isEmpty
            || read.notices.contains(where: { $0.diagnosis.outcome != .recognised || !$0.diagnosis.warnings.isEmpty })
        {
            throw Status.findings
        }
    }

    private func tell(_ read: Evidence) throws {
        switch format {
        case .text:
            let texts =
                read.notices.map { $0.diagnosis.text(in: spoken, showsZones: zones) }
                + read.reports.map { $0.diagnosis.text(in: spoken) }
            Terminal.out(texts.joined(separator: "\n"))
        case .json:
            Terminal.out(
                JSONValue.object([
                    ("version", .number(1)), ("notices", .list(read.notices.map(\.diagnosis.json))),
                    ("reports", .list(read.reports.map(\.diagnosis.json)))
                ]).document())
        }
        Terminal.tell(read.findings)
    }

    // MARK: Into a case

    private func write(_ read: Evidence, into path: String, _ ruleBook: RuleBook) throws -> [Diagnostic] {
        var folder = CaseFolder(path)
        if Disk.kind(folder.caseFile) == .nothing {
            try start(path, read.violations)
            folder = CaseFolder(path)
        }
        return try folder.alone { try take(read, into: folder, ruleBook) }
    }

    private func take(_ read: Evidence, into folder: CaseFolder, _ ruleBook: RuleBook) throws -> [Diagnostic] {
        let appeal = try folder.needCase(ruleBook)
        var readings = try read.notices.filter { $0.diagnosis.outcome == .recognised }.flatMap { notice in
            notice.diagnosis.readings(from: try folder.keep(notice: notice.source, named: notice.path))
        }
        for report in read.reports { readings += try report.readings(for: appeal, marketplace) }
        let others = read.violations.filter { !appeal.violationIDs.contains($0) }
        if !others.isEmpty {
            Terminal.error(.caseNotAbout(names: WordingValue.names(others.map { "\($0)" })))
        }
        return try folder.take(readings.filter { appeal.mayTell($0.fact) }, ruleBook)
    }

    /// A new case about what was recognised.
    private func start(_ path: String, _ violations: [ViolationID]) throws {
        guard !violations.isEmpty else {
            throw ValidationError(.nothingRecognised)
        }
        guard Set(violations.map(\.pack)).count == 1 else {
            throw ValidationError(.noticesOfSeveralPacks)
        }
        var new = New()
        (new.violations, new.into, new.language, new.packs) = (violations.map { "\($0)" }, path, language, packs)
        let file = try new.makeCase()
        Terminal.error(.caseStarted(path: file))
    }
}

/// The notices and reports that were named, with what they say.
private struct Evidence {
    var notices: [Notice] = []
    var reports: [Report] = []
    var findings: [Diagnostic] = []
    /// Files that cannot be read.
    var problems: [DiskProblem] = []

    struct Notice {
        let path: String
        let source: SourceFile
        let diagnosis: Diagnosis
    }

    struct Report {
        let report: AccountHealthReport
        let diagnosis: ReportDiagnosis
    }

    init(_ paths: [String], _ ruleBook: RuleBook, _ marketplace: String?, in language: Language) throws {
        let reader = NoticeReader(ruleBook)
        for path in paths {
            let source: SourceFile
            do { source = try readText(path, in: language) } catch let problem as DiskProblem {
                problems.append(problem)
                continue
            }
            guard AccountHealthReport.looksLikeOne(Array(source.bytes.prefix(1 << 12))) else {
                notices.append(Notice(path: path, source: source, diagnosis: reader.diagnose(NoticeText(source))))
                continue
            }
            let (report, found) = AccountHealthReport.read(
                SourceFile(path: source.path, bytes: TextEncoding.utf8(source.bytes).bytes))
            // What is no report may still be a text that starts like one.
            if report == nil, !path.hasSuffix(".json") {
                notices.append(Notice(path: path, source: source, diagnosis: reader.diagnose(NoticeText(source))))
                continue
            }
            findings += found
            if let report {
                reports.append(
                    Report(
                        report: report, diagnosis: report.diagnosis(of: source.path, ruleBook, marketplace: marketplace)
                    ))
            }
        }
    }

    /// Whether no file could be read.
    var isEmpty: Bool { notices.isEmpty && reports.isEmpty && !problems.isEmpty }

    /// What they are about, each once: of notices only what is recognised.
    var violations: [ViolationID] {
        let told = notices.filter { $0.diagnosis.outcome == .recognised }.flatMap { $0.diagnosis.violations.map(\.id) }
        // A metric that several violations share tells none of them.
        let reported = reports.flatMap(\.diagnosis.concerns).filter { $0.violations.count == 1 }.flatMap {
            $0.violations.map(\.id)
        }
        var seen = Set<ViolationID>()
        return (told + reported).filter { seen.insert($0).inserted }
    }
}

extension Evidence.Report {
    /// What the report says of the facts of a case: of the marketplace that is named, or else of the case's own, or of
    /// the only one.
    func readings(for appeal: Case, _ marketplace: String?) throws -> [FactReading] {
        guard let day = report.lastDay else { return [] }
        let all = report.marketplaces
        let site = appeal.text(of: "store.site")
        let own = all.filter { name in site.map { Marketplaces.matches($0, name) } ?? false }
        let chosen =
            marketplace.map { wanted in all.filter { Marketplaces.matches(wanted, $0) } } ?? (own.isEmpty ? all : own)
        guard chosen.count == 1 else {
            throw ValidationError.marketplaces(of: diagnosis.file, all, isNone: chosen.isEmpty)
        }
        var metrics = MetricsReport(asOf: day)
        metrics.add(report, of: chosen[0], pack: appeal.pack)
        return metrics.facts(
            for: appeal.violationIDs, from: diagnosis.file.split(separator: "/").last.map(String.init) ?? diagnosis.file
        )
    }
}

/// A text from a file, or from standard input for `-`.
///
/// - Parameters:
///   - folder: in which the file has to lie once links are resolved.
///   - language: the one in which standard input is named.
func readText(
    _ path: String, inside folder: String? = nil, in language: Language = Terminal.language
) throws -> SourceFile {
    if path == "-" {
        let name = Wording.standardInput.text(in: language)
        return SourceFile(path: name, bytes: try Terminal.input(atMost: NoticeText.largest + 1))
    }
    return SourceFile(
        path: Disk.shown(path), bytes: try FilePieces(path, atMost: Disk.largestText, inside: folder).all())
}

// MARK: Messages

extension ValidationError {
    fileprivate static func marketplaces(of file: String, _ all: [String], isNone: Bool) -> ValidationError {
        let names = WordingValue.names(all.map { Marketplaces.name($0) ?? clipped($0) })
        return ValidationError(
            isNone
                ? .reportOfNoSuchMarketplace(file: file, names: names)
                : .reportOfSeveralMarketplaces(file: file, names: names))
    }
}
