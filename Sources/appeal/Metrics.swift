import AppealKit
import ArgumentParser
import Reports
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct Metrics: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("metrics", .helpMetrics, more: .helpMetricsMore)
    }

    @Argument(help: ArgumentHelp(.helpMetricsFiles))
    var files: [String] = []

    @Option(help: ArgumentHelp(.helpMetricsAsOf, valueName: "date"))
    var asOf: CalendarDay?

    @Option(help: ArgumentHelp(.helpMetricsWindow, valueName: "days"))
    var window: [Int64] = []

    @Option(help: ArgumentHelp(.helpMetricsMarketplace, valueName: "name"))
    var marketplace: String?

    @Option(help: ArgumentHelp(.helpMetricsChannel))
    var channel: Workbench.Channel = .seller

    @Option(help: ArgumentHelp(.helpMetricsWithout, valueName: "order"))
    var without: [String] = []

    @Option(help: ArgumentHelp(.helpMetricsFormat))
    var format: Format = .text

    @Option(help: ArgumentHelp(.helpMetricsSnapshot, valueName: "case"))
    var snapshot: String?

    @Option(help: ArgumentHelp(.helpMetricsInto, valueName: "case"))
    var into: String?

    @Option(help: ArgumentHelp(.helpMetricsEncoding))
    var encoding: TextEncoding?

    @Option(help: ArgumentHelp(.helpMetricsDates))
    var dates: DateOrder?

    @Option(help: ArgumentHelp(.helpMetricsColumn, valueName: "column=heading"))
    var column: [String] = []

    @Option(help: ArgumentHelp(.helpMetricsPack, valueName: "pack"))
    var pack = "amazon"

    @Option(help: ArgumentHelp(.helpLanguageToShow))
    var language: LanguageOption?

    @Option(help: ArgumentHelp(.helpMetricsWidth, valueName: "columns"))
    var width: Int?

    @OptionGroup var packs: PackOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func validate() throws {
        guard !files.isEmpty || snapshot != nil else { throw ValidationError(.noReportsNamed) }
        guard window.allSatisfy({ (1...Int64(Limit.windowDays.value)).contains($0) }) else {
            throw ValidationError(.badWindow)
        }
        guard width.map({ (20...1_000).contains($0) }) ?? true else { throw ValidationError(.badWidth) }
    }

    func run() throws {
        guard let pack = try packs.wholePack(pack).pack(pack) else { throw ValidationError(.noPackNamed(pack: pack)) }
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
        return try folder.alone {
            let readings = try report.facts(for: folder.needCase(ruleBook).violationIDs, from: Self.named(files))
            return try folder.take(readings, ruleBook)
        }
    }

    /// The files as the source of what was computed from them.
    private static func named(_ files: [String]) -> String {
        files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: " ")
    }

    private func add(_ history: OrderHistory, to report: inout MetricsReport, _ pack: RulePack) throws {
        let bench = Workbench(history, channel: channel, marketplace: marketplace)
        let removals = try self.without.map(removal)
        if let unknown = bench.unknown(removals).first {
            throw ValidationError(.orderWithoutDefect(order: unknown.order))
        }
        if marketplace == nil, bench.marketplaces.count > 1 {
            report.remarks.append(
                .severalMarketplaces(
                    names: WordingValue.names(bench.marketplaces.prefix(20).map { clipped($0) })))
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
        guard let order = parts.first else { throw ValidationError(.withoutNamesOrder) }
        guard parts.count == 2 else { return Workbench.Removal(order: order, kind: nil) }
        guard let kind = DefectKind(rawValue: parts[1]) else { throw ValidationError.unknownDefect(parts[1]) }
        return Workbench.Removal(order: order, kind: kind)
    }

    // MARK: Snapshots

    private func snapshotFolder(_ path: String) throws -> String {
        guard Disk.kind(path) == .folder else { throw DiskProblem(path: path, reason: .noSuchCaseFolder) }
        return try CaseFolder(path).own("metrics")
    }

    private func snapshots(in folder: String, into diagnostics: inout [Diagnostic]) throws -> [Snapshot] {
        guard Disk.kind(folder) != .nothing else { return [] }
        return try FolderWalk.files(below: folder).filter { $0.hasSuffix(".json") }.compactMap { path in
            let (snapshot, found) = Snapshot.read(try readText(path))
            diagnostics += found
            return snapshot
        }
    }

    private func keep(_ report: MetricsReport, in folder: String) throws -> Snapshot {
        let bytes = Array(report.json().utf8)
        let path = folder + "/\(report.asOf.written).json"
        try Disk.inNewFolder(folder) { try Disk.write(bytes, to: path, inside: folder) }
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
        let pieces = try FilePieces(path, atMost: Self.largestFile)
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
            guard bytes.count <= Self.largestReport else { throw DiskProblem(path: path, reason: .reportTooLarge) }
        }
        let (report, found) = AccountHealthReport.read(
            SourceFile(path: Disk.shown(path), bytes: TextEncoding.utf8(bytes).bytes))
        if let report { reports.append(report) }
        diagnostics += found
    }

    private static let largestFile = Limit.evidenceBytes.value
    private static let largestReport = Limit.reportBytes.value
}

extension CalendarDay: ExpressibleByArgument {
    /// Reads `2019-03-02`; `nil` for anything else, and for years outside 1995 to 2099.
    public init?(argument: String) {
        guard case .date(let day)? = try? Literal.read(argument, as: .date),
            (Limit.firstYear.value...Limit.lastYear.value).contains(day.parts.year)
        else { return nil }
        self = day
    }
}

extension Workbench.Channel: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}

// MARK: Messages

extension ValidationError {
    fileprivate static func noColumn(_ text: String) -> ValidationError {
        let names = WordingValue.names(ReportColumn.allCases.map(\.rawValue))
        return ValidationError(.namesNoColumn(text: text, columns: names))
    }

    fileprivate static func unknownDefect(_ kind: String) -> ValidationError {
        ValidationError(.notOneOf(text: kind, names: WordingValue.names(DefectKind.allCases.map(\.rawValue))))
    }
}
