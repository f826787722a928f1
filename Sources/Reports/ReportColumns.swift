/// What a flat file holds, told by its headings.
public enum ReportKind: String, Sendable, CaseIterable {
    case orders, feedback, returns
    case amazonReturns = "amazon-returns"
    /// A person's own list of claims and chargebacks.
    case defects
    /// When orders were to be shipped, were shipped and were first scanned.
    case shipments
}

/// A column that is read, by the name that a column map uses.
public enum ReportColumn: String, Sendable, CaseIterable {
    case order
    case orderedOn = "ordered-on"
    case status
    case channel
    case marketplace
    case rating
    case date
    case claim
    case stockNumber = "stock-number"
    case kind
    case openedOn = "opened-on"
    case decidedOn = "decided-on"
    case outcome
    case reason
    case shipBy = "ship-by"
    case shippedOn = "shipped-on"
    case tracking
    case firstScan = "first-scan"

    /// Headings of Amazon's reports in the languages they come in, without blanks, hyphens and capitals.
    private var headings: [String] {
        switch self {
        case .order:
            [
                "order", "orderid", "amazonorderid", "ordernumber", "bestellnummer", "numérodecommande",
                "númerodepedido", "iddepedido", "numeroordine", "idordine", "注文番号", "订单编号", "订单号"
            ]
        case .orderedOn:
            [
                "orderedon", "orderdate", "purchasedate", "ordertime", "orderedat", "bestelldatum", "注文日", "購入日",
                "下单日期", "购买日期"
            ]
        case .status: ["status", "orderstatus", "订单状态"]
        case .channel: ["channel", "fulfillmentchannel", "fulfilmentchannel"]
        case .marketplace: ["marketplace", "saleschannel"]
        case .rating:
            [
                "rating", "bewertung", "évaluation", "note", "valoración", "calificación", "valutazione", "punteggio",
                "評価", "评级", "评分"
            ]
        case .date: ["date", "datum", "fecha", "data", "日付", "日期", "returndate"]
        case .claim: ["claim", "atozclaim"]
        case .stockNumber: ["stocknumber", "fnsku", "licenseplatenumber", "detaileddisposition"]
        case .kind: ["kind", "type", "defect", "defecttype", "種類", "类型"]
        case .openedOn: ["openedon", "opened", "claimdate", "filedon"]
        case .decidedOn: ["decidedon", "decided", "decisiondate", "決定日", "决定日期"]
        case .outcome: ["outcome", "result", "decision", "結果", "结果"]
        case .reason: ["reason", "reasoncode"]
        case .shipBy: ["shipby", "shipbydate", "latestshipdate", "promisedate", "expectedshipdate"]
        case .shippedOn: ["shippedon", "shipdate", "shipconfirmdate", "shipconfirmationdate", "confirmedon"]
        case .tracking: ["tracking", "trackingid", "trackingnumber"]
        case .firstScan: ["firstscan", "firstscandate", "firstscannedon"]
        }
    }

    /// Every heading with the column that it names. Where two claim one heading, that is a fault of this file, and the
    /// first keeps it.
    static let byHeading = Dictionary(allCases.flatMap { column in column.headings.map { ($0, column) } }) { first, _ in
        first
    }
}

/// Where each column stands in a file.
struct ReportHeader {
    let kind: ReportKind?
    private var places: [ReportColumn: Int] = [:]

    /// - Parameter map: headings by the columns that a person says they are.
    init(_ headings: [String], map: [ReportColumn: String]) {
        let plain = headings.map(Self.plain)
        for (place, heading) in plain.enumerated() {
            if let column = ReportColumn.byHeading[heading], map[column] == nil, places[column] == nil {
                places[column] = place
            }
        }
        for (column, heading) in map {
            if let place = plain.firstIndex(of: Self.plain(heading)) {
                // A heading is what the person says, and nothing else beside it.
                for (other, at) in places where at == place { places[other] = nil }
                places[column] = place
            }
        }
        kind = Self.kind(Set(places.keys))
    }

    subscript(_ column: ReportColumn) -> Int? { places[column] }

    /// A heading without what varies: capitals, blanks, hyphens, and the like.
    private static func plain(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static func kind(_ columns: Set<ReportColumn>) -> ReportKind? {
        func has(_ wanted: ReportColumn...) -> Bool { columns.isSuperset(of: wanted) }
        guard has(.order) else { return nil }
        if has(.stockNumber) { return .amazonReturns }
        if has(.claim) { return .returns }
        if has(.rating) { return .feedback }
        if has(.shipBy, .shippedOn) || has(.firstScan) { return .shipments }
        if has(.kind) { return .defects }
        return has(.orderedOn) ? .orders : nil
    }
}
