import Documents
import RuleModel
import SourceText

/// The metrics of one day, as a case folder keeps them: marketplaces hand out no history.
package struct Snapshot: Sendable {
    /// A rate on a day.
    package struct Point: Sendable {
        package let day: CalendarDay
        package let rate: Rate
    }

    package struct Entry: Sendable {
        package let name: String
        package let marketplace: String
        package let rate: Rate
    }

    package let asOf: CalendarDay
    package let entries: [Entry]

    package init(asOf: CalendarDay, entries: [Entry]) { (self.asOf, self.entries) = (asOf, entries) }

    /// Reads what `appeal metrics --snapshot` wrote.
    package static func read(_ file: SourceFile) -> (snapshot: Snapshot?, diagnostics: [Diagnostic]) {
        do {
            let root = try JSONNode.read(file)
            guard let day = root["asOf"]?.scalar.flatMap({ CalendarDay(written: $0) }), let metrics = root["metrics"]
            else {
                return (nil, [.noSnapshot(file)])
            }
            return (Snapshot(asOf: day, entries: metrics.elements.compactMap(entry)), [])
        } catch {
            return (nil, [.brokenSnapshot(error, file)])
        }
    }

    private static func entry(_ node: JSONNode) -> Entry? {
        guard let name = node["name"]?.scalar, let rate = node["rate"],
            let part = rate["part"]?.scalar.flatMap({ Int64($0) }),
            let whole = rate["whole"]?.scalar.flatMap({ Int64($0) }), whole <= 1_000_000_000_000,
            part <= whole.multipliedReportingOverflow(by: 100_000).partialValue, let value = Rate(part, of: whole)
        else { return nil }
        return Entry(name: name, marketplace: node["marketplace"]?.scalar ?? "", rate: value)
    }
}

extension MetricsReport {
    /// The report as one JSON document; docs/reports.md tells its keys.
    package func json() -> String {
        JSONValue.object([
            ("version", .number(1)),
            ("asOf", .text(asOf.written)),
            (
                "accounts",
                .list(accounts.map { .object([("marketplace", .text($0.marketplace)), ("status", .text($0.status))]) })
            ),
            ("metrics", .list(reported.map { json($0, []) } + computed.map { json($0.metric, $0.windows) })),
            (
                "missing",
                .list(missing.map { .object([("name", .text($0.name)), ("why", .text($0.why.text(in: .english)))]) })
            ),
            ("orderDefects", defects.map(json) ?? .null),
            ("remarks", .list(writtenRemarks.map { .text($0) })),
            (
                "facts",
                .list(
                    facts.map {
                        .object([
                            ("violation", .text("\($0.violation)")), ("marketplace", .text($0.marketplace)),
                            ("facts", .list($0.readings.map(json)))
                        ])
                    })
            )
        ]).document()
    }

    private func json(_ metric: Metric, _ windows: [Workbench.Window]) -> JSONValue {
        func rate(_ rate: Rate?) -> JSONValue { rate.map { json($0, beside: metric.target?.value) } ?? .null }
        return .object([
            ("name", .text(metric.name)), ("marketplace", .text(metric.marketplace)),
            ("from", .text(orNull: metric.from?.written)), ("to", .text(orNull: metric.to?.written)),
            ("rate", rate(metric.rate)), ("counted", rate(metric.counted)),
            ("target", metric.target.map(json) ?? .null), ("status", .text(orNull: metric.status)),
            ("verdict", .text(orNull: metric.verdict?.rawValue)),
            ("fields", .object(metric.fields.map { ($0.path, .text($0.text)) })),
            (
                "windows",
                .list(
                    windows.map { window in
                        .object([
                            ("days", .number(Int(window.days))), ("from", .text(window.from.written)),
                            ("to", .text(window.to.written)), ("rate", rate(window.rate))
                        ])
                    })
            )
        ])
    }

    private func json(_ rate: Rate, beside limit: Rate?) -> JSONValue {
        .object([
            ("part", .number(Int(rate.part))), ("whole", .number(Int(rate.whole))),
            ("percent", .text(rate.percent(beside: limit)))
        ])
    }

    private func json(_ target: Target) -> JSONValue {
        .object([
            ("comparison", .text(target.comparison.rawValue)), ("value", json(target.value, beside: nil)),
            ("source", .text(target.isOwn ? "report" : "pack"))
        ])
    }

    private func json(_ reading: FactReading) -> JSONValue {
        .object([("fact", .text(reading.fact)), ("value", .text(reading.value)), ("source", .text(reading.source))])
    }

    private func json(_ defects: Defects) -> JSONValue {
        let limit = computed.first { $0.metric.name.hasPrefix("orderDefectRate") }?.metric.target?.value
        return .object([
            (
                "orders",
                .list(
                    defects.orders.map { order in
                        .object([
                            ("order", .text(order.order)), ("orderedOn", .text(order.orderedOn.written)),
                            ("leavesOn", .text(order.leavesOn.written)),
                            (
                                "defects",
                                .list(
                                    order.defects.map { defect in
                                        .object([
                                            ("kind", .text(defect.kind.rawValue)),
                                            ("openedOn", .text(orNull: defect.openedOn?.written)),
                                            ("decidedOn", .text(orNull: defect.decidedOn?.written)),
                                            ("appealUntil", .text(orNull: lastAppealDay(of: defect)?.written))
                                        ])
                                    })
                            )
                        ])
                    })
            ),
            (
                "removals",
                .list(
                    defects.removals.map {
                        .object([("orders", .number(Int($0.count))), ("rate", json($0.rate, beside: limit))])
                    })
            ),
            ("cleanOrders", defects.cleanOrders.map { .number(Int($0)) } ?? .null),
            ("without", defects.without.map { json($0, beside: limit) } ?? .null),
            (
                "course",
                .list(
                    defects.course.map {
                        .object([("asOf", .text($0.day.written)), ("rate", json($0.rate, beside: limit))])
                    })
            )
        ])
    }

    /// The last day on which a defect can be appealed, where the pack says how long and the files say from when.
    func lastAppealDay(of defect: Defect) -> CalendarDay? {
        guard let days = appealDays(of: defect.kind), let decided = defect.decidedOn else { return nil }
        return CalendarDay(number: decided.number + days)
    }

    func appealDays(of kind: DefectKind) -> Int64? {
        computed.first { $0.metric.name.hasPrefix("orderDefectRate") }?.rule?.appeals[kind]
    }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func noSnapshot(_ file: SourceFile) -> Diagnostic {
        Diagnostic(.unknownReport, .noSnapshot, at: Place(file, .top), hint: .moveOtherFiles)
    }

    fileprivate static func brokenSnapshot(_ problem: JSONProblem, _ file: SourceFile) -> Diagnostic {
        Diagnostic(.reportSyntax, problem.wording, at: Place(file, problem.range), hint: .deleteWhatIsBroken)
    }
}
