import RuleModel

/// The metrics that can be computed from an order history, as of any day.
///
/// An order with several defects counts once, and by its own date, whenever the defect came.
public struct Workbench: Sendable {
    /// Who sends the orders.
    public enum Channel: String, Sendable, CaseIterable {
        case seller, amazon

        package var metric: String { self == .seller ? "orderDefectRate.mfn" : "orderDefectRate.afn" }
    }

    /// A defect that shall be looked at as if it were gone: of an order all of them, or one kind.
    public struct Removal: Sendable {
        /// The number of the order.
        public let order: String
        /// The kind of defect; `nil`: all of them.
        public let kind: DefectKind?

        /// Names the order, and the kind unless all defects are meant.
        public init(order: String, kind: DefectKind?) { (self.order, self.kind) = (order, kind) }
    }

    /// Some days and what happened in them.
    package struct Window: Sendable {
        package let from: CalendarDay
        package let to: CalendarDay
        package let part: Int64
        package let whole: Int64

        package var rate: Rate? { Rate(part, of: whole) }
        package var days: Int64 { to.number - from.number + 1 }
    }

    /// An order in the window with what counts against it.
    package struct DefectiveOrder: Sendable {
        package let order: String
        package let orderedOn: CalendarDay
        package let defects: [Defect]
        /// The day of report from which the window no longer holds it.
        package let leavesOn: CalendarDay
    }

    private let history: OrderHistory
    private let channel: Channel
    private let marketplace: String?
    private let orders: DayCounts
    private let cancelled: DayCounts
    private let byOrder: [(order: Int, day: Int64, defects: [Defect])]
    /// Whether orders of files tell if they were cancelled.
    package let knowsStatus: Bool
    /// Defects of orders whose date no file tells, or that no file lists.
    package let undated: Int

    /// - Parameters:
    ///   - history: what the files told.
    ///   - channel: whose orders are looked at.
    ///   - marketplace: the only one to look at, by id, country or name.
    public init(_ history: OrderHistory, channel: Channel = .seller, marketplace: String? = nil) {
        self.history = history
        self.channel = channel
        self.marketplace = marketplace
        var (orders, cancelled) = (DayCounts(), DayCounts())
        var (listed, knowsStatus) = (0, false)
        let wanted = history.marketplaces.map { name in
            marketplace.map { Marketplaces.matches($0, name) } ?? !name.lowercased().hasPrefix("non-amazon")
        }
        func belongs(_ order: OrderHistory.Order) -> Bool {
            order.flags.contains(.isAmazonFulfilled) == (channel == .amazon) && wanted[Int(order.marketplace)]
        }
        for order in history.orders
        where order.flags.contains(.isListed) && belongs(order) && order.orderedOn != OrderHistory.Order.never {
            listed += 1
            orders.add(Int64(order.orderedOn))
            if order.flags.contains(.isCancelled) { cancelled.add(Int64(order.orderedOn)) }
            if order.flags.contains(.hasStatus) { knowsStatus = true }
        }
        let counting = Dictionary(grouping: history.defects.filter(\.counts), by: \.order)
        let known = counting.filter { order, _ in
            history.orders[order].flags.contains(.isListed)
                && history.orders[order].orderedOn != OrderHistory.Order.never
        }
        undated = listed == 0 ? 0 : counting.count - known.count
        byOrder = known.filter { belongs(history.orders[$0.key]) }.map {
            ($0.key, Int64(history.orders[$0.key].orderedOn), $0.value)
        }
        .sorted { ($0.day, history.name(of: $0.order)) < ($1.day, history.name(of: $1.order)) }
        self.orders = orders
        self.cancelled = cancelled
        self.knowsStatus = knowsStatus
    }

    /// The days of the orders that count here, from the first to the last.
    package var span: ClosedRange<CalendarDay>? { orders.span }

    /// Names of marketplaces that the files tell.
    package var marketplaces: [String] {
        history.marketplaces.filter { !$0.isEmpty && !$0.lowercased().hasPrefix("non-amazon") }
    }

    // MARK: Order defects

    /// - Parameter days: how long the window is; `nil` for all days of the files up to its end.
    package func orderDefects(
        days: Int64?, lag: Int64, asOf day: CalendarDay, without removals: [Removal] = []
    ) -> Window? {
        guard let (from, to) = window(days, lag, day) else { return nil }
        let defective = byOrder.count {
            (from.number...to.number).contains($0.day) && !isRemoved($0.order, $0.defects, removals)
        }
        return Window(from: from, to: to, part: Int64(defective), whole: orders.count(from, to))
    }

    package func defectiveOrders(in window: Window, lag: Int64) -> [DefectiveOrder] {
        byOrder.filter { (window.from.number...window.to.number).contains($0.day) }.map { order in
            DefectiveOrder(
                order: history.name(of: order.order), orderedOn: CalendarDay(number: order.day),
                defects: order.defects.sorted { $0.kind.rawValue < $1.kind.rawValue },
                leavesOn: CalendarDay(number: order.day + window.days + lag))
        }
    }

    /// Removals that no defect of the files fits.
    package func unknown(_ removals: [Removal]) -> [Removal] {
        removals.filter { removal in
            guard let order = history.order(named: removal.order) else { return true }
            return !byOrder.contains {
                $0.order == order && (removal.kind == nil || $0.defects.contains { $0.kind == removal.kind })
            }
        }
    }

    private func isRemoved(_ order: Int, _ defects: [Defect], _ removals: [Removal]) -> Bool {
        guard !removals.isEmpty else { return false }
        let name = history.name(of: order)
        return defects.allSatisfy { defect in
            removals.contains { $0.order == name && ($0.kind == nil || $0.kind == defect.kind) }
        }
    }

    private func window(_ days: Int64?, _ lag: Int64, _ day: CalendarDay) -> (CalendarDay, CalendarDay)? {
        guard let span else { return nil }
        let to = CalendarDay(number: day.number - lag)
        let from = days.map { CalendarDay(number: to.number - $0 + 1) } ?? min(span.lowerBound, to)
        return (from, to)
    }

    // MARK: Other rates

    /// Orders that were cancelled, whoever wanted it: files do not tell whether the buyer asked.
    package func cancellations(days: Int64?, lag: Int64, asOf day: CalendarDay) -> Window? {
        guard knowsStatus, let (from, to) = window(days, lag, day) else { return nil }
        return Window(from: from, to: to, part: cancelled.count(from, to), whole: orders.count(from, to))
    }

    /// Orders by the day on which they were to be shipped, and those shipped later than that.
    package func lateShipments(days: Int64?, lag: Int64, asOf day: CalendarDay) -> Window? {
        guard history.kinds.contains(.shipments) else { return nil }
        var (due, late) = (DayCounts(), DayCounts())
        for order in history.orders
        where order.shipBy != OrderHistory.Order.never && order.shippedOn != OrderHistory.Order.never {
            due.add(Int64(order.shipBy))
            if order.shippedOn > order.shipBy { late.add(Int64(order.shipBy)) }
        }
        return Self.window(part: late, whole: due, days, lag, day)
    }

    /// Packages by the day on which they were to be shipped, and those that a carrier scanned.
    package func tracking(days: Int64?, lag: Int64, asOf day: CalendarDay) -> Window? {
        guard let packages = history.packages else { return nil }
        var (all, scanned) = (DayCounts(), DayCounts())
        for (day, counts) in packages {
            all.add(Int64(day), counts.all)
            scanned.add(Int64(day), counts.scanned)
        }
        return Self.window(part: scanned, whole: all, days, lag, day)
    }

    private static func window(
        part: DayCounts, whole: DayCounts, _ days: Int64?, _ lag: Int64, _ day: CalendarDay
    ) -> Window? {
        guard let span = whole.span else { return nil }
        let to = CalendarDay(number: day.number - lag)
        let from = days.map { CalendarDay(number: to.number - $0 + 1) } ?? min(span.lowerBound, to)
        return Window(from: from, to: to, part: part.count(from, to), whole: whole.count(from, to))
    }
}

extension Workbench.Window {
    /// The metric of this window, with the fields that the account-health report has for it.
    package func metric(
        _ name: String, marketplace: String, target: Target?, defects: [Workbench.DefectiveOrder] = []
    ) -> Metric {
        var metric = Metric(name: name, marketplace: marketplace)
        guard let paths = Metric.counts[name] else { return metric }
        var fields = [(paths.whole, "\(whole)"), (paths.part, "\(part)")]
        if name.hasPrefix("orderDefectRate") {
            func count(_ kind: DefectKind) -> String { "\(defects.count { $0.defects.contains { $0.kind == kind } })" }
            fields += [
                ("claims.count", count(.claims)), ("negativeFeedback.count", count(.feedback)),
                ("chargebacks.count", count(.chargebacks))
            ]
        }
        fields += [(Metric.fromPath, from.written), (Metric.toPath, to.written)]
        metric.fields = fields.map { Metric.Field(path: $0.0, text: $0.1) }
        metric.counted = rate
        metric.target = target
        return metric
    }
}

/// How many of something fell on each day.
private struct DayCounts: Sendable {
    private var counts: [Int64: Int64] = [:]

    mutating func add(_ day: Int64, _ count: Int64 = 1) { counts[day, default: 0] += count }

    func count(_ from: CalendarDay, _ to: CalendarDay) -> Int64 {
        counts.reduce(0) { sum, entry in entry.key >= from.number && entry.key <= to.number ? sum + entry.value : sum }
    }

    var span: ClosedRange<CalendarDay>? {
        guard let first = counts.keys.min(), let last = counts.keys.max() else { return nil }
        return CalendarDay(number: first)...CalendarDay(number: last)
    }
}
