import Documents
import RuleModel
import SourceText

/// What a person says about files that they do not tell themselves.
public struct FlatFileOptions: Sendable {
    /// How the bytes stand for characters; `nil`: as the file looks.
    public var encoding: TextEncoding?
    /// Which of two numbers is the month; `nil`: as the dates of the file show.
    public var dates: DateOrder?
    /// Headings by the columns that they stand for.
    public var columns: [ReportColumn: String] = [:]

    /// Nothing is told: the file speaks for itself.
    public init() {}
}

/// What was read of one flat file.
public struct FlatFileSummary: Sendable {
    /// The path that the reading was given.
    public let path: String
    /// What it holds.
    public let kind: ReportKind
    /// How it was read.
    public let encoding: TextEncoding
    /// How many rows were taken.
    public let rows: Int
    /// How many rows were left out; a diagnostic says why.
    public let skipped: Int
}

/// Reads one flat file, in pieces, into a history of orders.
public struct FlatFileReading {
    private let path: String
    private let options: FlatFileOptions
    private var table: TableReader
    private var header: ReportHeader?
    /// The line of headings, to show what is told about them.
    private var heading: SourceFile
    private var rows = 0
    private var skipped: [SkipReason: (count: Int, first: Int)] = [:]
    private var evidence = DateOrderEvidence()
    private var waiting: [WaitingDefect] = []
    private var unknownOutcomes: (count: Int, first: String) = (0, "")

    /// Why a row was left out.
    private enum SkipReason: Error, CaseIterable {
        case order, date, rating, kind, short

        func wording(_ count: Int, first line: Int) -> Wording {
            let line = String(line)
            return switch self {
            case .order: .rowsWithoutOrder(number: count, line: line)
            case .date: .rowsWithoutDate(number: count, line: line)
            case .rating: .rowsWithoutRating(number: count, line: line)
            case .kind: .rowsOfOtherKind(number: count, line: line)
            case .short: .rowsCutShort(number: count, line: line)
            }
        }
    }

    /// A defect whose dates wait for the file's end, when their order is known.
    private struct WaitingDefect {
        let order: Int
        let kind: DefectKind
        let orderedOn: WrittenDate?
        let openedOn: WrittenDate?
        let decidedOn: WrittenDate?
        let counts: Bool
    }

    /// - Parameters:
    ///   - path: names the file in diagnostics; nothing is opened.
    ///   - options: what a person says about the file.
    public init(path: String, options: FlatFileOptions) {
        self.path = path
        self.options = options
        table = TableReader(encoding: options.encoding)
        heading = SourceFile(path: path, bytes: [])
    }

    /// Takes the next bytes of the file.
    public mutating func read(_ piece: [UInt8], into history: inout OrderHistory) {
        // The reader is taken out for the while, so that the rows it hands out may change the rest.
        var table = TableReader()
        swap(&table, &self.table)
        table.read(piece) { take($0, into: &history) }
        swap(&table, &self.table)
    }

    /// Reads what is left. A file that is not understood gives no summary, and a diagnostic that says why.
    public mutating func finish(
        into history: inout OrderHistory
    ) -> (summary: FlatFileSummary?, diagnostics: [Diagnostic]) {
        var table = TableReader()
        swap(&table, &self.table)
        table.finish { take($0, into: &history) }
        swap(&table, &self.table)
        guard let kind = header?.kind, let detection = self.table.detection else { return (nil, [unknown()]) }
        let order = options.dates ?? evidence.order
        var lost = evidence.hasEither ? history.settleDates(order) : 0
        lost += addDefects(order, to: &history)
        var diagnostics = encodingFindings(detection)
        if lost > 0 { diagnostics.append(unclearDates(lost)) }
        diagnostics += skippedRows() + outcomes()
        return (
            FlatFileSummary(
                path: path, kind: kind, encoding: detection.encoding, rows: rows,
                skipped: skipped.values.reduce(self.table.tooLong.count) { $0 + $1.count }), diagnostics
        )
    }

    // MARK: Rows

    private mutating func take(_ row: TableRow, into history: inout OrderHistory) {
        guard let header else { return start(row, &history) }
        guard header.kind != nil else { return }
        rows += 1
        do { try take(row, header, &history) } catch {
            let known = skipped[error]
            skipped[error] = ((known?.count ?? 0) + 1, known?.first ?? row.line)
        }
    }

    private mutating func start(_ row: TableRow, _ history: inout OrderHistory) {
        let texts = (0..<min(row.count, Limit.reportColumns.value)).map { row.text($0) }
        heading = SourceFile(path: path, text: texts.joined(separator: "\t"))
        let header = ReportHeader(texts, map: options.columns)
        self.header = header
        if let kind = header.kind { history.note(kind) }
    }

    private mutating func take(
        _ row: TableRow, _ header: ReportHeader, _ history: inout OrderHistory
    ) throws(SkipReason) {
        if let place = header[.order], place >= row.count { throw .short }
        switch header.kind {
        case .orders: try takeOrder(row, header, &history)
        case .feedback: try takeFeedback(row, header, &history)
        case .returns: try takeReturn(row, header, &history)
        case .defects: try takeDefect(row, header, &history)
        case .shipments: try takeShipment(row, header, &history)
        case .amazonReturns, nil: _ = try order(row, header, &history)
        }
    }

    private mutating func takeOrder(
        _ row: TableRow, _ header: ReportHeader, _ history: inout OrderHistory
    ) throws(SkipReason) {
        guard let date = date(row, header[.orderedOn]) else { throw .date }
        let order = try order(row, header, &history)
        let isCancelled = Self.word(row.cell(header[.status]), isOneOf: ["cancelled", "canceled"])
        var flags: OrderHistory.Flags = header[.status] == nil ? [] : .hasStatus
        if Self.word(row.cell(header[.channel]), isOneOf: ["amazon", "afn"]) { flags.insert(.isAmazonFulfilled) }
        let marketplace = header[.marketplace].map { history.marketplace(row.text($0)) } ?? 0
        history.update(order) { order in
            // One order has a row for each of its items: it is cancelled when all of them are.
            let isFirst = !order.flags.contains(.isListed)
            let staysCancelled = isCancelled && (isFirst || order.flags.contains(.isCancelled))
            order.flags.formUnion(flags.union(.isListed))
            if staysCancelled { order.flags.insert(.isCancelled) } else { order.flags.remove(.isCancelled) }
            if isFirst || order.orderedOn == OrderHistory.Order.never { order.orderedOn = date.packed }
            order.marketplace = marketplace
        }
    }

    private mutating func takeFeedback(
        _ row: TableRow, _ header: ReportHeader, _ history: inout OrderHistory
    ) throws(SkipReason) {
        guard let rating = row.cell(header[.rating]).first, (0x31...0x35).contains(rating) else { throw .rating }
        let order = try order(row, header, &history)
        let opened = date(row, header[.date])
        // Three stars are neutral.
        if rating <= 0x32 {
            waiting.append(
                WaitingDefect(
                    order: order, kind: .feedback, orderedOn: nil, openedOn: opened, decidedOn: nil, counts: true))
        }
    }

    private mutating func takeReturn(
        _ row: TableRow, _ header: ReportHeader, _ history: inout OrderHistory
    ) throws(SkipReason) {
        let order = try order(row, header, &history)
        guard Self.word(row.cell(header[.claim]), isOneOf: ["y", "yes", "true", "1"]) else { return }
        waiting.append(
            WaitingDefect(
                order: order, kind: .claims, orderedOn: date(row, header[.orderedOn]), openedOn: nil, decidedOn: nil,
                counts: true))
    }

    private mutating func takeDefect(
        _ row: TableRow, _ header: ReportHeader, _ history: inout OrderHistory
    ) throws(SkipReason) {
        let words = row.text(header[.kind]).lowercased()
        guard let kind = Self.kind(of: words) else { throw .kind }
        let order = try order(row, header, &history)
        let isFraud = kind == .chargebacks && (words + row.text(header[.reason]).lowercased()).contains("fraud")
        waiting.append(
            WaitingDefect(
                order: order, kind: kind, orderedOn: date(row, header[.orderedOn]),
                openedOn: date(row, header[.openedOn]) ?? date(row, header[.date]),
                decidedOn: date(row, header[.decidedOn]),
                counts: !isFraud && counts(outcome: row.text(header[.outcome]).lowercased())))
    }

    private mutating func takeShipment(
        _ row: TableRow, _ header: ReportHeader, _ history: inout OrderHistory
    ) throws(SkipReason) {
        let order = try order(row, header, &history)
        guard let shipBy = date(row, header[.shipBy]) else { throw .date }
        let (orderedOn, shippedOn) = (date(row, header[.orderedOn]), date(row, header[.shippedOn]))
        if header[.firstScan] != nil {
            history.addPackage(shipBy: shipBy.packed, isScanned: !row.cell(header[.firstScan]).isEmpty)
        }
        history.update(order) { order in
            order.shipBy = shipBy.packed
            if let shippedOn { order.shippedOn = shippedOn.packed }
            if let orderedOn, order.orderedOn == OrderHistory.Order.never { order.orderedOn = orderedOn.packed }
        }
    }

    private func order(_ row: TableRow, _ header: ReportHeader, _ history: inout OrderHistory) throws(SkipReason) -> Int
    {
        guard let order = history.order(row.cell(header[.order])) else { throw .order }
        return order
    }

    private mutating func date(_ row: TableRow, _ column: Int?) -> WrittenDate? {
        guard let date = WrittenDate(row.cell(column)) else { return nil }
        evidence.see(date)
        return date
    }

    private static func word(_ cell: ArraySlice<UInt8>, isOneOf words: [StaticString]) -> Bool {
        words.contains { word in
            word.utf8CodeUnitCount == cell.count
                && zip(cell, UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)).allSatisfy {
                    $0 | 0x20 == $1 | 0x20
                }
        }
    }

    private static func kind(of words: String) -> DefectKind? {
        if ["charge", "拒付"].contains(where: words.contains) { return .chargebacks }
        if ["claim", "a-to-z", "atoz", "guarantee", "索赔"].contains(where: words.contains) { return .claims }
        return ["feedback", "反馈", "差评", "rating"].contains(where: words.contains) ? .feedback : nil
    }

    /// What is not known counts: a person sees the worse figure, and is told.
    private mutating func counts(outcome: String) -> Bool {
        if ["denied", "won", "withdrawn", "removed", "reversed", "cancelled", "canceled"].contains(outcome) {
            return false
        }
        if !["", "granted", "lost", "open", "pending", "accepted", "refunded"].contains(outcome) {
            unknownOutcomes = (unknownOutcomes.count + 1, unknownOutcomes.count == 0 ? outcome : unknownOutcomes.first)
        }
        return true
    }

    private mutating func addDefects(_ order: DateOrder?, to history: inout OrderHistory) -> Int {
        var lost = 0
        for defect in waiting {
            let days = [defect.orderedOn, defect.openedOn, defect.decidedOn].map { $0?.day(order) }
            if zip([defect.orderedOn, defect.openedOn, defect.decidedOn], days).contains(where: {
                $0 != nil && $1 == nil
            }) {
                lost += 1
            }
            if let day = days[0] {
                history.update(defect.order) {
                    if $0.orderedOn == OrderHistory.Order.never { $0.orderedOn = Int32(clamping: day.number) }
                }
            }
            history.add(
                Defect(
                    order: defect.order, kind: defect.kind, openedOn: days[1], decidedOn: days[2], counts: defect.counts
                ))
        }
        waiting = []
        return lost
    }

    // MARK: Messages

    private func unknown() -> Diagnostic {
        Diagnostic(.unknownReport, .headingsOfNoReport, at: Place(heading, .top), hint: .whichHeadings)
    }

    private func encodingFindings(_ detection: TextEncoding.Detection) -> [Diagnostic] {
        guard detection.isGuess else { return [] }
        let encodings = WordingValue.names(TextEncoding.allCases.map(\.rawValue))
        return [
            Diagnostic(
                .guessedEncoding, .encodingGuessed(encoding: detection.encoding.rawValue), at: Place(heading, .top),
                hint: .sayEncoding(encodings: encodings))
        ]
    }

    private func unclearDates(_ lost: Int) -> Diagnostic {
        Diagnostic(
            .unclearDates,
            evidence.isContradictory ? .datesInBothOrders(lost: lost) : .datesInOpenOrder(lost: lost),
            at: Place(heading, .top), hint: .sayOrderOfDates)
    }

    private func skippedRows() -> [Diagnostic] {
        var reasons = SkipReason.allCases.compactMap { reason in
            skipped[reason].map { reason.wording($0.count, first: $0.first) }
        }
        if table.tooLong.count > 0 {
            reasons.append(.rowsTooLong(number: table.tooLong.count, line: String(table.tooLong.first)))
        }
        guard let first = reasons.first else { return [] }
        let told = reasons.dropFirst().reduce(first) { .rowsLeftOutAnd(first: $0, next: $1) }
        return [
            Diagnostic(
                .skippedRows, .rowsLeftOut(reasons: told), at: Place(heading, .top),
                hint: .rowsReadInAll(number: rows))
        ]
    }

    private func outcomes() -> [Diagnostic] {
        guard unknownOutcomes.count > 0 else { return [] }
        return [
            Diagnostic(
                .oddReport,
                .outcomesNotKnown(number: unknownOutcomes.count, example: clipped(unknownOutcomes.first)),
                at: Place(heading, .top), hint: .outcomesThatDoNotCount)
        ]
    }
}
