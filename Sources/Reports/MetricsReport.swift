import RuleModel

/// All that `appeal metrics` has to say, before it is written as text or JSON.
public struct MetricsReport: Sendable {
    /// One metric computed from files, over the marketplace's window and others.
    package struct Computed: Sendable {
        package let metric: Metric
        package let rule: MetricRule?
        package let windows: [Workbench.Window]
    }

    /// A metric that the files do not suffice for, and what would.
    package struct Missing: Sendable {
        package let name: String
        package let why: Translations
    }

    /// What could be done about order defects.
    package struct Defects: Sendable {
        package let orders: [Workbench.DefectiveOrder]
        /// Rates with one, two and more of those orders free of defects, up to the first that meets the target.
        package let removals: [(count: Int64, rate: Rate)]
        /// How many more orders without a defect it takes.
        package let cleanOrders: Int64?
        /// The rate without what a person wants to see gone.
        package let without: Rate?
        /// The rate as reports of earlier days would have had it.
        package let course: [Snapshot.Point]
    }

    /// The day of which it is: no clock is asked.
    public let asOf: CalendarDay
    package var accounts: [AccountHealthReport.Account] = []
    /// From account-health reports.
    package var reported: [Metric] = []
    package var computed: [Computed] = []
    package var missing: [Missing] = []
    package var defects: Defects?
    package var remarks: [Translations] = []
    package var facts: [(violation: ViolationID, marketplace: String, readings: [FactReading])] = []
    package var trend: [Snapshot] = []

    /// A report without anything in it yet.
    public init(asOf: CalendarDay) { self.asOf = asOf }

    /// The facts of some violations, as sources of a case name them: `report.json#orderDefectRate.mfn.rate`.
    public func facts(for violations: [ViolationID], from file: String) -> [FactReading] {
        facts.filter { violations.contains($0.violation) }.flatMap(\.readings).map {
            FactReading(fact: $0.fact, value: $0.value, source: "\(file)#\($0.source)")
        }
    }

    /// Every metric, reported ones first.
    public var metrics: [Metric] { reported + computed.map(\.metric) }
}

extension MetricsReport {
    /// Adds an account-health report; a target that it does not state is the pack's.
    public mutating func add(_ report: AccountHealthReport, of marketplace: String?, pack: RulePack) {
        func isWanted(_ name: String) -> Bool { marketplace.map { Marketplaces.matches($0, name) } ?? true }
        accounts += report.accounts.filter { isWanted($0.marketplace) }
        for var metric in report.metrics where isWanted(metric.marketplace) {
            if metric.target == nil { metric.target = pack.rule(for: metric.name, on: asOf)?.target }
            reported.append(metric)
            addFacts(metric, pack)
        }
    }

    /// Adds what can be computed from a history of orders, and says what cannot.
    ///
    /// - Parameters:
    ///   - bench: the history of orders, for the same channel and marketplace.
    ///   - channel: who sends the orders; rates other than that of order defects are those of the seller's alone.
    ///   - marketplace: its id, country or name; `nil`: the one that the orders name, if it is one alone.
    ///   - windows: windows to show beside the marketplace's, in days.
    ///   - removals: defects that shall be looked at as if they were gone.
    ///   - pack: has the window and the target of each metric.
    public mutating func add(
        _ bench: Workbench, channel: Workbench.Channel, marketplace: String?, windows: [Int64],
        without removals: [Workbench.Removal], pack: RulePack
    ) {
        let name = marketplace ?? (bench.marketplaces.count == 1 ? bench.marketplaces[0] : "")
        addOrderDefects(bench, channel, name, windows, removals, pack)
        guard channel == .seller else { return }
        add("preFulfillmentCancellationRate", name, windows, pack, Self.cancellationNeeds) {
            bench.cancellations(days: $0, lag: $1, asOf: $2)
        }
        if computed.last?.metric.name == "preFulfillmentCancellationRate" { remarks.append(Self.cancellationRemark) }
        add("lateShipmentRate", name, windows, pack, Self.shipmentNeeds) {
            bench.lateShipments(days: $0, lag: $1, asOf: $2)
        }
        add("validTrackingRate", name, windows, pack, Self.trackingNeeds) {
            bench.tracking(days: $0, lag: $1, asOf: $2)
        }
    }

    private mutating func add(
        _ name: String, _ marketplace: String, _ windows: [Int64], _ pack: RulePack, _ needs: Translations,
        _ compute: (Int64?, Int64, CalendarDay) -> Workbench.Window?
    ) {
        let rule = pack.rule(for: name, on: asOf)
        guard let main = compute(rule?.window ?? windows.first, rule?.lag ?? 0, asOf) else {
            return missing.append(Missing(name: name, why: needs))
        }
        let metric = main.metric(
            name, marketplace: marketplace, target: reportedTarget(name, marketplace) ?? rule?.target)
        let others = windows.filter { $0 != main.days }.compactMap { compute($0, rule?.lag ?? 0, asOf) }
        computed.append(Computed(metric: metric, rule: rule, windows: [main] + others))
        addFacts(metric, pack)
    }

    private mutating func addOrderDefects(
        _ bench: Workbench, _ channel: Workbench.Channel, _ marketplace: String, _ windows: [Int64],
        _ removals: [Workbench.Removal], _ pack: RulePack
    ) {
        // Both channels are judged alike where a pack speaks of one.
        let rule = pack.rule(for: channel.metric, on: asOf) ?? pack.rule(for: Workbench.Channel.seller.metric, on: asOf)
        let (days, lag) = (rule?.window ?? windows.first, rule?.lag ?? 0)
        guard let main = bench.orderDefects(days: days, lag: lag, asOf: asOf) else {
            return missing.append(Missing(name: channel.metric, why: Self.orderNeeds))
        }
        let orders = bench.defectiveOrders(in: main, lag: lag)
        let target = reportedTarget(channel.metric, marketplace) ?? rule?.target
        let metric = main.metric(channel.metric, marketplace: marketplace, target: target, defects: orders)
        let others = windows.filter { $0 != main.days }.compactMap {
            bench.orderDefects(days: $0, lag: lag, asOf: asOf)
        }
        computed.append(Computed(metric: metric, rule: rule, windows: [main] + others))
        defects = Defects(
            orders: orders, removals: removalRates(main, target),
            cleanOrders: target?.needed(main.part, of: main.whole),
            without: removals.isEmpty
                ? nil : bench.orderDefects(days: days, lag: lag, asOf: asOf, without: removals)?.rate,
            course: course(bench, days, lag))
        if let span = bench.span, span.lowerBound > main.from || span.upperBound < main.to {
            remarks.append(Self.gapRemark(span, main))
        }
        if bench.undated > 0 { remarks.append(Self.undatedRemark(bench.undated)) }
        addFacts(metric, pack)
    }

    /// What a report beside the files says of the same metric: that counts more than the pack.
    private func reportedTarget(_ name: String, _ marketplace: String) -> Target? {
        let same = reported.filter { $0.name == name && $0.target?.isOwn == true }
        return
            (same.first { Marketplaces.matches(marketplace, $0.marketplace) }
            ?? (same.count == 1 && marketplace.isEmpty ? same[0] : nil))?.target
    }

    private func removalRates(_ window: Workbench.Window, _ target: Target?) -> [(count: Int64, rate: Rate)] {
        var rates: [(count: Int64, rate: Rate)] = []
        for count in 1...max(1, min(window.part, 20)) where window.part > 0 {
            guard let rate = Rate(window.part - count, of: window.whole) else { break }
            rates.append((count, rate))
            if target?.holds(rate) == true { break }
        }
        return rates
    }

    /// Weekly, back from the day of judging to the first week whose window holds an order; thirteen weeks at most.
    private func course(_ bench: Workbench, _ days: Int64?, _ lag: Int64) -> [Snapshot.Point] {
        guard days != nil else { return [] }
        return (0..<13).reversed().compactMap { week in
            let day = CalendarDay(number: asOf.number - Int64(week) * 7)
            return bench.orderDefects(days: days, lag: lag, asOf: day)?.rate.map { Snapshot.Point(day: day, rate: $0) }
        }
    }

    private mutating func addFacts(_ metric: Metric, _ pack: RulePack) {
        for violation in pack.violations(reportedAs: metric.name) {
            let readings = pack.readings(of: metric, for: violation)
            if !readings.isEmpty {
                facts.append((ViolationID(pack: pack.id, violation: violation.id), metric.marketplace, readings))
            }
        }
    }

    // MARK: Remarks

    private static let orderNeeds = Translations([
        .english: "no file lists orders with their dates: give the all-orders report",
        .chinese: "没有文件列出订单及日期：请提供“所有订单”报告"
    ])
    private static let cancellationNeeds = Translations([
        .english: "no file says which orders were cancelled: the all-orders report has `order-status`",
        .chinese: "没有文件说明哪些订单已取消：“所有订单”报告有 order-status 列"
    ])
    private static let shipmentNeeds = Translations([
        .english:
            "it cannot be computed from these files: the all-orders report has no ship-by and no shipping dates; "
            + "a CSV with `order`, `ship-by` and `shipped-on` has",
        .chinese: "无法从这些文件计算：“所有订单”报告没有最晚发货日期和发货日期；请提供含 order、ship-by、shipped-on 的 CSV"
    ])
    private static let trackingNeeds = Translations([
        .english:
            "it cannot be computed from these files: none has carriers' scans; "
            + "a CSV with `order`, `ship-by` and `first-scan`, one row a package, has",
        .chinese: "无法从这些文件计算：没有承运人扫描记录；请提供每个包裹一行、含 order、ship-by、first-scan 的 CSV"
    ])
    private static let cancellationRemark = Translations([
        .english:
            "Cancellations: files do not tell whether the buyer asked, so the marketplace's rate is at most this.",
        .chinese: "取消率：文件不说明是否由买家要求取消，平台的数字不会高于此。"
    ])

    private static func gapRemark(_ span: ClosedRange<CalendarDay>, _ window: Workbench.Window) -> Translations {
        let (first, last) = (span.lowerBound.written, span.upperBound.written)
        let (from, to) = (window.from.written, window.to.written)
        return Translations([
            .english:
                "The orders of the files are of \(first) to \(last): the window of \(from) to \(to) may lack some.",
            .chinese: "文件中的订单为 \(first) 至 \(last)：\(from) 至 \(to) 的统计期可能不完整。"
        ])
    }

    private static func undatedRemark(_ count: Int) -> Translations {
        Translations([
            .english: count == 1
                ? "One order with a defect is in no file of orders and is left out."
                : "\(count) orders with defects are in no file of orders and are left out.",
            .chinese: "\(count) 个有缺陷的订单不在任何订单文件中，未计入。"
        ])
    }
}
