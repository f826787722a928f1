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
        package let why: Wording
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
    package var remarks: [Wording] = []
    /// Remarks with days in them, as programs get them.
    private var remarksForPrograms: [Wording: Wording] = [:]
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
        add("preFulfillmentCancellationRate", name, windows, pack, .needsCancellations) {
            bench.cancellations(days: $0, lag: $1, asOf: $2)
        }
        if computed.last?.metric.name == "preFulfillmentCancellationRate" { remarks.append(.cancellationsAtMost) }
        add("lateShipmentRate", name, windows, pack, .needsShipments) {
            bench.lateShipments(days: $0, lag: $1, asOf: $2)
        }
        add("validTrackingRate", name, windows, pack, .needsScans) {
            bench.tracking(days: $0, lag: $1, asOf: $2)
        }
    }

    private mutating func add(
        _ name: String, _ marketplace: String, _ windows: [Int64], _ pack: RulePack, _ needs: Wording,
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
            return missing.append(Missing(name: channel.metric, why: .needsOrders))
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
            addGap(span, main)
        }
        if bench.undated > 0 { remarks.append(.undatedOrders(count: bench.undated)) }
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

    private mutating func addGap(_ span: ClosedRange<CalendarDay>, _ window: Workbench.Window) {
        let remark = Wording.ordersMayLack(
            first: span.lowerBound, last: span.upperBound, from: window.from, to: window.to)
        remarks.append(remark)
        remarksForPrograms[remark] = .ordersMayLack(
            first: span.lowerBound.written, last: span.upperBound.written, from: window.from.written,
            to: window.to.written)
    }

    /// The remarks in English, with days as ``CalendarDay/written``.
    package var writtenRemarks: [String] { remarks.map { (remarksForPrograms[$0] ?? $0).text(in: .english) } }
}
