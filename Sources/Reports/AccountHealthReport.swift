import Documents
import RuleModel
import SourceText

/// Amazon's account-health report (`GET_V2_SELLER_PERFORMANCE_REPORT`), of one marketplace or several.
///
/// The published schema contradicts its own example in names and values: whatever can be understood is taken, what is
/// odd is told, and nothing odd stops the reading.
public struct AccountHealthReport: Sendable {
    /// What the marketplace says about the account as a whole.
    public struct Account: Sendable {
        /// The id or name of the marketplace.
        public let marketplace: String
        /// Its word, such as `NORMAL` or `AT_RISK`.
        public let status: String
    }

    /// The account in each marketplace of the report.
    public var accounts: [Account] = []
    /// Every figure of the report, in its order.
    public var metrics: [Metric] = []

    /// The last day that any of its windows reaches: the report itself does not say of which day it is.
    public var lastDay: CalendarDay? { metrics.compactMap(\.to).max() }

    /// The marketplaces in their order.
    public var marketplaces: [String] {
        var seen = Set<String>()
        return (accounts.map(\.marketplace) + metrics.map(\.marketplace)).filter { seen.insert($0).inserted }
    }

    /// Whether the start of a file is that of JSON: no other report is.
    public static func looksLikeOne(_ start: [UInt8]) -> Bool {
        TextEncoding.utf8(start).bytes.first { $0 > 0x20 && $0 < 0x7F }.map {
            $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[")
        } ?? false
    }

    /// Reads a report; `nil` where it is not one.
    public static func read(_ file: SourceFile) -> (report: AccountHealthReport?, diagnostics: [Diagnostic]) {
        let root: JSONNode
        do { root = try JSONNode.read(file) } catch {
            return (nil, [.noJSON(error, file)])
        }
        var reader = AccountHealthReader(file: file)
        guard reader.read(root) else { return (nil, [.noReport(Place(file, root.range.part(0, 1)))]) }
        return (reader.report, reader.diagnostics)
    }
}

private struct AccountHealthReader {
    let file: SourceFile
    var report = AccountHealthReport()
    var diagnostics: [Diagnostic] = []

    init(file: SourceFile) { self.file = file }

    mutating func read(_ root: JSONNode) -> Bool {
        var root = root
        if root["$schema"] != nil, let example = root["examples"]?.elements.first {
            tell(.schema, root.range.part(0, 1))
            root = example
        }
        let (accounts, metrics) = (root["accountStatuses"], root["performanceMetrics"])
        guard accounts != nil || metrics != nil else { return false }
        for account in accounts?.elements ?? [] { read(account: account) }
        for marketplace in metrics?.elements ?? [] { read(marketplace: marketplace) }
        return true
    }

    // MARK: Marketplaces

    private mutating func read(account: JSONNode) {
        guard let marketplace = account["marketplaceId"]?.scalar, let status = account["status"],
            let text = status.scalar
        else {
            return tell(.partOfStatus, account.range.part(0, 1))
        }
        if !["NORMAL", "AT_RISK", "DEACTIVATED"].contains(text.uppercased()) {
            tell(.unknownAccountStatus(text), status.range)
        }
        report.accounts.append(.init(marketplace: marketplace, status: text))
    }

    private mutating func read(marketplace node: JSONNode) {
        let id = node["marketplaceId"]?.scalar ?? ""
        if !node.isObject { return tell(.noMetrics, node.range.part(0, 1)) }
        if id.isEmpty { tell(.noMarketplace, node.range.part(0, 1)) }
        for (key, value) in node.entries where plainKey(key.value) != "marketplaceid" {
            let name = Self.metricNames[plainKey(key.value)]
            switch name {
            case "orderDefectRate": read(orderDefects: value, id)
            case "warningStates": for warning in value.elements { read(warning: warning, id) }
            default: read(metric: name ?? key.value, value, key.range, isKnown: name != nil, id)
            }
        }
    }

    /// Seller-fulfilled and Amazon-fulfilled apart; without that, seller-fulfilled.
    private mutating func read(orderDefects node: JSONNode, _ marketplace: String) {
        let parts = ["mfn", "afn"].compactMap { part in node[part].map { (part, $0) } }
        if parts.isEmpty { return read(metric: "orderDefectRate.mfn", node, node.range, isKnown: true, marketplace) }
        for (part, value) in parts {
            read(metric: "orderDefectRate.\(part)", value, value.range, isKnown: true, marketplace)
            if let type = value["fulfillmentType"], let text = type.scalar, text.lowercased() != part {
                tell(.otherFulfilment(text, in: part), type.range)
            }
        }
    }

    private mutating func read(warning node: JSONNode, _ marketplace: String) {
        guard let type = node["warningType"]?.scalar else {
            return tell(.noWarningType, node.range.part(0, 1))
        }
        var metric = Metric(name: Metric.warnings + clipped(type), marketplace: marketplace)
        metric.status = status(node["status"])
        report.metrics.append(metric)
    }

    // MARK: Metrics

    private mutating func read(
        metric name: String, _ node: JSONNode, _ place: SourceRange, isKnown: Bool, _ marketplace: String
    ) {
        guard node.isObject else {
            // An empty metric is one that does not apply.
            if case .null = node.content { return }
            return tell(.noFigures(name), place)
        }
        if !isKnown { tell(.unknown(name), place) }
        var metric = Metric(name: name, marketplace: marketplace)
        var places: [String: SourceRange] = [:]
        flatten(node, "", &metric, &places, 0)
        metric.status = status(node["status"] ?? node["ahrStatus"] ?? node["accountHealthRatingStatus"])
        metric.target = target(node)
        if let rate = node["rate"], let text = rate.scalar {
            metric.stated = Rate(decimal: text)
            if metric.stated == nil { tell(.noRate(text), rate.range) }
        }
        count(&metric, places, place)
        checkRange(metric, places)
        checkStatus(metric, node["status"]?.range ?? place)
        report.metrics.append(metric)
    }

    /// Puts every scalar below a metric at its path; dates as days.
    private mutating func flatten(
        _ node: JSONNode, _ path: String, _ metric: inout Metric, _ places: inout [String: SourceRange], _ depth: Int
    ) {
        guard depth < Limit.metricDepth.value else { return }
        for (key, value) in node.entries {
            let path = (path.isEmpty ? "" : path + ".") + (Self.fieldNames[plainKey(key.value)] ?? key.value)
            // More than any metric has: a report made to be slow is not.
            guard metric.fields.count < Limit.metricFields.value else { return }
            if let scalar = value.scalar {
                let isDate = path == Metric.fromPath || path == Metric.toPath
                if isDate, CalendarDay(written: scalar) == nil {
                    tell(.noDate(scalar), value.range)
                }
                metric.fields.append(
                    .init(path: path, text: isDate ? CalendarDay(written: scalar)?.written ?? scalar : scalar))
                places[path] = value.range
            }
            flatten(value, path, &metric, &places, depth + 1)
        }
    }

    private mutating func count(_ metric: inout Metric, _ places: [String: SourceRange], _ place: SourceRange) {
        for path in ["orderCount", "defectsCount"]
            + places.keys.filter({ $0.hasSuffix("Count") || $0.hasSuffix(".count") }).sorted()
        {
            if let text = metric.text(path), (Int64(text) ?? -1) < 0 || (Int64(text) ?? 0) > Limit.reportCount.value {
                tell(.noCount(text), places[path] ?? place)
                metric.fields.removeAll { $0.path == path }
            }
        }
        guard let paths = Metric.counts[metric.name], let part = metric.count(paths.part),
            let whole = metric.count(paths.whole)
        else { return }
        if part > whole {
            return tell(.moreThanAll(paths.part, part, of: paths.whole, whole), places[paths.part] ?? place)
        }
        metric.counted = Rate(part, of: whole)
        guard let counted = metric.counted, let stated = metric.stated, !Self.agree(stated, counted) else { return }
        tell(.otherRate(stated, counted, part, of: whole), places["rate"] ?? place)
    }

    /// Whether the two are the same but for rounding to three decimals of the fraction.
    private static func agree(_ a: Rate, _ b: Rate) -> Bool {
        let scale: Int64 = 10_000
        let (first, second) = (a.onGrid(beside: nil), b.onGrid(beside: nil))
        return abs(first - second) <= scale / 20
    }

    private mutating func checkRange(_ metric: Metric, _ places: [String: SourceRange]) {
        guard let from = metric.from, let to = metric.to, from > to, let place = places[Metric.fromPath] else { return }
        tell(.backwards(from, to), place)
    }

    private mutating func checkStatus(_ metric: Metric, _ place: SourceRange) {
        guard let status = metric.status?.uppercased(), let verdict = metric.verdict, let target = metric.target,
            let measured = metric.measured
        else { return }
        guard (status == "GOOD" && verdict == .misses) || (status == "BAD" && verdict == .meets) else { return }
        let isRate = metric.rate != nil
        let have = isRate ? measured.said(beside: target.value) : "\(measured.part)".said
        let want = Translations(Language.spoken) { target.text(isRate: isRate, in: $0) }
        tell(.otherStatus(status, have, meets: verdict == .meets, want), place)
    }

    private mutating func status(_ node: JSONNode?) -> String? {
        guard let node, let text = node.scalar else { return nil }
        if !["GOOD", "BAD", "NONE", "GREAT", "WARNED"].contains(text.uppercased()) {
            tell(.unknownStatus(text), node.range)
        }
        return text
    }

    private mutating func target(_ node: JSONNode) -> Target? {
        guard let value = node["targetValue"], let condition = node["targetCondition"] else { return nil }
        let comparisons: [String: Comparison] = [
            "lessthan": .less, "lessthanorequal": .lessOrEqual, "lessthanorequals": .lessOrEqual,
            "greaterthan": .greater, "greaterthanorequal": .greaterOrEqual,
            "greaterthanorequals": .greaterOrEqual, "equals": .equal, "equal": .equal
        ]
        guard let comparison = condition.scalar.flatMap({ comparisons[plainKey($0)] }),
            let limit = value.scalar.flatMap({ Rate(decimal: $0) })
        else {
            tell(.noTarget, value.range)
            return nil
        }
        return Target(comparison, limit, isOwn: true)
    }

    private mutating func tell(_ oddity: Oddity, _ range: SourceRange) {
        // A report of nothing but odd values costs no more than one that has many.
        guard diagnostics.count < Limit.reportFindings.value else { return }
        diagnostics.append(Diagnostic(.oddReport, oddity.wording, at: Place(file, range), hint: oddity.hint))
    }

    // MARK: Names

    /// The names of the schema by every name that has been seen in their place.
    private static let metricNames: [String: String] = {
        let names = [
            "invoiceDefectRate", "lateShipmentRate", "orderDefectRate", "onTimeDeliveryRate", "unitOnTimeDeliveryRate",
            "validTrackingRate", "preFulfillmentCancellationRate",
            "warningStates", "accountHealthRating", "listingPolicyViolations", "productAuthenticityCustomerComplaints",
            "productConditionCustomerComplaints",
            "productSafetyCustomerComplaints", "receivedIntellectualPropertyComplaints",
            "restrictedProductPolicyViolations", "suspectedIntellectualPropertyViolations",
            "foodAndProductSafetyIssues", "otherPolicyViolations", "documentRequests",
            "customerProductReviewsPolicyViolations", "policyViolationWarnings"
        ]
        let aliases = [
            "prefulfillmentcancelrate": "preFulfillmentCancellationRate", "documentrequest": "documentRequests",
            "warningstate": "warningStates"
        ]
        return Dictionary(names.map { (plainKey($0), $0) }) { first, _ in first }.merging(aliases) { first, _ in first }
    }()

    private static let fieldNames: [String: String] = {
        let names = [
            "reportingDateRange", "reportingDateFrom", "reportingDateTo", "orderCount", "invoiceDefect",
            "missingInvoice", "lateInvoice", "count", "status", "rate", "targetValue",
            "targetCondition", "lateShipmentCount", "orderWithDefects", "claims", "chargebacks", "negativeFeedback",
            "fulfillmentType", "shipmentCountWithValidTracking",
            "onTimeDeliveryCount", "unitOnTimeDeliveryCount", "totalUnitCount", "shipmentCount", "validTrackingCount",
            "cancellationCount", "defectsCount", "ahrStatus", "ahrScore"
        ]
        return Dictionary(names.map { (plainKey($0), $0) }) { first, _ in first }.merging([
            "accounthealthratingstatus": "ahrStatus"
        ]) { first, _ in first }
    }()
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func noJSON(_ problem: JSONProblem, _ file: SourceFile) -> Diagnostic {
        Diagnostic(.reportSyntax, problem.wording, at: Place(file, problem.range), hint: .getReportAnew)
    }

    fileprivate static func noReport(_ place: Place) -> Diagnostic {
        Diagnostic(.unknownReport, .noHealthReport, at: place, hint: .healthReportHas)
    }
}

/// What is told of a report that is read all the same.
private struct Oddity {
    let wording: Wording
    var hint: Wording?

    static let schema = Oddity(wording: .reportIsSchema, hint: .getOwnReport)
    static let partOfStatus = Oddity(wording: .accountStatusInPart)
    static let noMetrics = Oddity(wording: .noListOfMetrics)
    static let noMarketplace = Oddity(wording: .metricsWithoutMarketplace)
    static let noWarningType = Oddity(wording: .warningWithoutType)
    static let noTarget = Oddity(wording: .targetNotRead)

    static func unknown(_ name: String) -> Oddity { Oddity(wording: .notInSchema(name: clipped(name))) }

    static func unknownAccountStatus(_ status: String) -> Oddity {
        Oddity(wording: .accountStatusNotInSchema(status: clipped(status)))
    }

    static func unknownStatus(_ status: String) -> Oddity {
        Oddity(wording: .statusNotInSchema(status: clipped(status)))
    }

    static func otherFulfilment(_ type: String, in part: String) -> Oddity {
        Oddity(wording: .otherFulfilmentType(type: clipped(type), part: part))
    }

    static func noFigures(_ metric: String) -> Oddity {
        Oddity(wording: .metricWithoutFigures(metric: clipped(metric)))
    }

    static func noRate(_ text: String) -> Oddity { Oddity(wording: .notARate(text: clipped(text))) }

    static func noDate(_ text: String) -> Oddity { Oddity(wording: .notAReportDate(text: clipped(text))) }

    static func noCount(_ text: String) -> Oddity { Oddity(wording: .notAReportCount(text: clipped(text))) }

    static func moreThanAll(_ name: String, _ part: Int64, of all: String, _ whole: Int64) -> Oddity {
        Oddity(wording: .partAboveWhole(name: name, part: "\(part)", other: all, whole: "\(whole)"))
    }

    static func otherRate(_ stated: Rate, _ counted: Rate, _ part: Int64, of whole: Int64) -> Oddity {
        Oddity(
            wording: .statedRateDiffers(
                stated: stated.said(), part: "\(part)", whole: "\(whole)", counted: counted.said()),
            hint: .statedRateCounts)
    }

    static func backwards(_ from: CalendarDay, _ to: CalendarDay) -> Oddity {
        Oddity(wording: .periodBackwards(from: from.written, to: to.written))
    }

    static func otherStatus(_ status: String, _ measured: WordingValue, meets: Bool, _ target: Translations) -> Oddity {
        Oddity(
            wording: meets
                ? .statusButMeets(status: status, measured: measured, target: target)
                : .statusButMisses(status: status, measured: measured, target: target),
            hint: .bothAreShown)
    }
}
