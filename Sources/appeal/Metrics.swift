import AppealKit
import ArgumentParser
import Reports
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct Metrics: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract:
            "Shows the metrics of account-health reports, and computes those of orders, feedback, returns and claims.",
        discussion: """
            Files: the account-health report (JSON), all-orders, seller feedback, returns, and CSV files of claims and \
            chargebacks or of shipments.
            Exit status: 0 nothing to tell, 1 findings (on standard error), 2 could not run.
            """)

    @Argument(help: "The reports.")
    var files: [String] = []

    @Option(help: ArgumentHelp("The day of the report: the last day in the files unless told.", valueName: "date"))
    var asOf: CalendarDay?

    @Option(help: ArgumentHelp("Also show a window of so many days.", valueName: "days"))
    var window: [Int64] = []

    @Option(
        help: ArgumentHelp("A marketplace by id, country or name, where the files hold several.", valueName: "name"))
    var marketplace: String?

    @Option(help: "Orders that the seller fulfils, or those that Amazon does.")
    var channel: Workbench.Channel = .seller

    @Option(
        help: ArgumentHelp(
            "Show the rate without the defects of an order, or one kind: 111-…/claims.", valueName: "order"))
    var without: [String] = []

    @Option(help: "How the text is written.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Keep the metrics in a case's folder, and show how they went.", valueName: "case"))
    var snapshot: String?

    @Option(
        help: ArgumentHelp("Write the facts of the metrics into a case, with where they came from.", valueName: "case"))
    var into: String?

    @Option(help: "What flat files are written in, where it is not seen from them.")
    var encoding: TextEncoding?

    @Option(help: "How dates such as 3/4/2019 are written, where the others do not tell.")
    var dates: DateOrder?

    @Option(help: ArgumentHelp("Which heading is which column: order=Bestellnummer.", valueName: "column=heading"))
    var column: [String] = []

    @Option(help: ArgumentHelp("The pack whose requirements hold.", valueName: "pack"))
    var pack = "amazon"

    @Option(help: "The language to show it in.")
    var language: LanguageOption?

    @Option(help: ArgumentHelp("How many columns the screen has.", valueName: "columns"))
    var width: Int?

    @OptionGroup var packs: PackOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func validate() throws {
        guard !files.isEmpty || snapshot != nil else { throw ValidationError.noReports }
        guard window.allSatisfy({ (1...36_500).contains($0) }) else { throw ValidationError.badWindow }
        guard width.map({ (20...1_000).contains($0) }) ?? true else { throw ValidationError.badWidth }
    }

    func run() throws {
        guard let pack = try packs.wholePack(pack).pack(pack) else { throw ValidationError.unknownPack(pack) }
        var input = MetricsInput(options: try options())
        for file in files { try input.read(file) }
        let day = asOf ?? input.lastDay
        let folder = try snapshot.map(snapshotFolder)
        let kept = try folder.map { try snapshots(in: $0, into: &input.diagnostics) } ?? []
        guard let day = day ?? kept.map(\.asOf).max() else {
            Terminal.tell(input.diagnostics)
            throw Status.findings
        }
        var report = MetricsReport(asOf: day)
        if asOf == nil, !files.isEmpty { report.remarks.append(.dayIsLastInFiles) }
        for one in input.reports { report.add(one, of: marketplace, pack: pack) }
        if input.hasFlatFiles { try add(input.history, to: &report, pack) }
        report.trend = kept.filter { $0.asOf != day || files.isEmpty }
        if let folder, !files.isEmpty { report.trend.append(try keep(report, in: folder)) }
        Terminal.out(
            format == .json
                ? report.json()
                : report.text(in: Terminal.language, width: width ?? Terminal.columns))
        Terminal.tell(input.diagnostics)
        let found = try into.map { try take(report, into: CaseFolder($0)) } ?? []
        if !input.diagnostics.isEmpty || !found.isEmpty { throw Status.findings }
    }

    private func take(_ report: MetricsReport, into folder: CaseFolder) throws -> [Diagnostic] {
        let ruleBook = try packs.ruleBook()
        let readings = try report.facts(for: folder.needCase(ruleBook).violationIDs, from: Self.named(files))
        return try folder.take(readings, ruleBook, Terminal.language)
    }

    /// The files as the source of what was computed from them.
    private static func named(_ files: [String]) -> String {
        files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: " ")
    }

    private func add(_ history: OrderHistory, to report: inout MetricsReport, _ pack: RulePack) throws {
        let bench = Workbench(history, channel: channel, marketplace: marketplace)
        let removals = try self.without.map(removal)
        if let unknown = bench.unknown(removals).first { throw ValidationError.noDefect(of: unknown.order) }
        if marketplace == nil, bench.marketplaces.count > 1 {
            report.remarks.append(.severalMarketplaces(bench.marketplaces))
        }
        report.add(bench, channel: channel, marketplace: marketplace, windows: window, without: removals, pack: pack)
    }

    // MARK: Arguments

    private func options() throws -> FlatFileOptions {
        var options = FlatFileOptions()
        options.encoding = encoding
        options.dates = dates
        for text in column {
            let parts = text.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let column = ReportColumn(rawValue: String(parts[0])) else {
                throw ValidationError.noColumn(text)
            }
            options.columns[column] = String(parts[1])
        }
        return options
    }

    private func removal(_ text: String) throws -> Workbench.Removal {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        guard let order = parts.first else { throw ValidationError.noOrder }
        guard parts.count == 2 else { return Workbench.Removal(order: order, kind: nil) }
        guard let kind = DefectKind(rawValue: parts[1]) else { throw ValidationError.unknownDefect(parts[1]) }
        return Workbench.Removal(order: order, kind: kind)
    }

    // MARK: Snapshots

    private func snapshotFolder(_ path: String) throws -> String {
        let folder = path.withoutTrailingSlash
        guard Disk.kind(folder) == .folder else { throw DiskProblem.noCaseFolder(path) }
        return folder + "/metrics"
    }

    private func snapshots(in folder: String, into diagnostics: inout [Diagnostic]) throws -> [Snapshot] {
        guard Disk.kind(folder) == .folder else { return [] }
        return try Disk.files(below: folder).filter { $0.hasSuffix(".json") }.compactMap { path in
            let (snapshot, found) = Snapshot.read(SourceFile(path: Disk.shown(path), bytes: try Disk.bytes(path)))
            diagnostics += found
            return snapshot
        }
    }

    private func keep(_ report: MetricsReport, in folder: String) throws -> Snapshot {
        let bytes = Array(report.json().utf8)
        try Disk.makeFolder(folder)
        let path = folder + "/\(report.asOf.written).json"
        try Disk.write(bytes, to: path)
        return Snapshot.read(SourceFile(path: path, bytes: bytes)).snapshot ?? Snapshot(asOf: report.asOf, entries: [])
    }
}

/// What has been read from the files that were named.
private struct MetricsInput {
    let options: FlatFileOptions
    var history = OrderHistory()
    var reports: [AccountHealthReport] = []
    var hasFlatFiles = false
    var diagnostics: [Diagnostic] = []

    init(options: FlatFileOptions) { self.options = options }

    /// The day of the latest report, or of the last order.
    var lastDay: CalendarDay? { (reports.compactMap(\.lastDay) + [history.lastDay].compactMap { $0 }).max() }

    mutating func read(_ path: String) throws {
        let pieces = try FilePieces(path)
        let first = try pieces.next()
        if AccountHealthReport.looksLikeOne(first) { return try readReport(path, first, pieces) }
        var reading = FlatFileReading(path: Disk.shown(path), options: options)
        var piece = first
        while !piece.isEmpty {
            reading.read(piece, into: &history)
            piece = try pieces.next()
        }
        let (summary, found) = reading.finish(into: &history)
        if summary != nil { hasFlatFiles = true }
        diagnostics += found
    }

    private mutating func readReport(_ path: String, _ first: [UInt8], _ pieces: FilePieces) throws {
        var (bytes, piece) = (first, first)
        while !piece.isEmpty {
            piece = try pieces.next()
            bytes += piece
            guard bytes.count <= Self.largestReport else { throw DiskProblem.largeReport(path) }
        }
        let (report, found) = AccountHealthReport.read(
            SourceFile(path: Disk.shown(path), bytes: TextEncoding.utf8(bytes).bytes))
        if let report { reports.append(report) }
        diagnostics += found
    }

    private static let largestReport = 16 << 20
}

extension CalendarDay: ExpressibleByArgument {
    /// Reads `2019-03-02`; `nil` for anything else, and for years outside 1995 to 2099.
    public init?(argument: String) {
        guard case .date(let day)? = try? Literal.read(argument, as: .date), (1995...2099).contains(day.parts.year)
        else { return nil }
        self = day
    }
}

extension Workbench.Channel: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}

// MARK: Messages

extension ValidationError {
    fileprivate static var noReports: ValidationError { ValidationError("name the reports to read") }

    fileprivate static var badWindow: ValidationError { ValidationError("a window has 1 to 36500 days") }

    fileprivate static var badWidth: ValidationError { ValidationError("a screen has 20 to 1000 columns") }

    fileprivate static var noOrder: ValidationError { ValidationError("`--without` names an order") }

    fileprivate static func unknownPack(_ pack: String) -> ValidationError {
        ValidationError("there is no pack `\(pack)`; `appeal packs` lists them")
    }

    fileprivate static func noDefect(of order: String) -> ValidationError {
        ValidationError("the files have no such defect of the order `\(order)`")
    }

    fileprivate static func noColumn(_ text: String) -> ValidationError {
        let names = ReportColumn.allCases.map(\.rawValue).joined(separator: ", ")
        return ValidationError("`\(text)` names no column: write `column=heading`, with one of \(names)")
    }

    fileprivate static func unknownDefect(_ kind: String) -> ValidationError {
        ValidationError("`\(kind)` is none of \(DefectKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
}

extension DiskProblem {
    fileprivate static func noCaseFolder(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: "there is no such case folder")
    }

    fileprivate static func largeReport(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: "the report is larger than 16 MiB")
    }
}

extension Wording {
    fileprivate static func severalMarketplaces(_ marketplaces: [String]) -> Wording {
        .severalMarketplaces(names: WordingValue.names(marketplaces.prefix(20).map { clipped($0) }))
    }
}
