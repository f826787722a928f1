import RuleModel
import SourceText

extension MetricsReport {
    /// The report for people, in lines no wider than `width` where the words allow it.
    public func text(in language: Language, width: Int = 80) -> String {
        let page = MetricsPage(report: self, language: language, width: max(20, width))
        return page.parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

private struct MetricsPage {
    let report: MetricsReport
    let language: Language
    let width: Int

    var parts: [String] {
        [heading] + marketplaces.map(reported) + report.computed.map(computed) + [
            missing, removals, orders, course, trend, facts, remarks
        ]
    }

    private func text(_ wording: Wording) -> String { wording.text(in: language) }

    private func texts(_ wordings: [Wording]) -> [String] { wordings.map(text) }

    /// A day in a table or a chart, where there is no room for the name of a month.
    private func cell(_ day: CalendarDay) -> String { day.written }

    private func text(_ number: Int64) -> String { Literal.count(number).text(in: language) }

    private func text(_ rate: Rate, beside limit: Rate?) -> String { rate.text(beside: limit, in: language) }

    private var heading: String { text(.metricsAsOf(day: report.asOf)) + "\n" }

    // MARK: Reported

    private var marketplaces: [String] {
        var seen = Set<String>()
        return (report.accounts.map(\.marketplace) + report.reported.map(\.marketplace)).filter {
            seen.insert($0).inserted
        }
    }

    private func reported(_ marketplace: String) -> String {
        let id = clipped(marketplace)
        let name: Wording = Marketplaces.name(marketplace).map { .titleAndId(title: $0, id: id) } ?? .verbatim(id)
        let account = report.accounts.last { $0.marketplace == marketplace }
        let title = account.map { .accountSays(marketplace: name, status: $0.shownStatus) } ?? name
        let rows = report.reported.filter { $0.marketplace == marketplace }.map { metric in
            [
                metric.title(in: language), metric.figure(in: language) ?? "",
                metric.target?.text(isRate: metric.rate != nil, in: language) ?? "",
                metric.status.map { text(Metric.shown(status: $0)) } ?? "",
                verdict(metric)
            ]
        }
        return text(title) + "\n"
            + table(texts([.columnMetric, .columnRate, .columnTarget, .columnAmazon, .columnOurs]), rows)
    }

    private func verdict(_ metric: Metric) -> String {
        switch metric.verdict {
        case .meets: text(.meetsTarget)
        case .misses: text(.missesTarget)
        case .atTarget: text(.atTarget)
        case nil: ""
        }
    }

    // MARK: Computed

    private func computed(_ computed: MetricsReport.Computed) -> String {
        let metric = computed.metric
        let rows = computed.windows.enumerated().map { index, window in
            [
                text(.windowOfDays(count: Int(window.days))), cell(window.from), cell(window.to), text(window.part),
                text(window.whole), window.rate.map { text($0, beside: metric.target?.value) } ?? "-",
                verdict(window.rate, metric.target, isJudged: index == 0 && computed.rule?.window != nil)
            ]
        }
        let heads: [Wording] = [
            .columnWindow, .columnFrom, .columnTo, .columnCounted, .columnOf, .columnRate, .verbatim("")
        ]
        return wrapped(text(title(of: computed))) + table(texts(heads), rows) + kinds(metric)
    }

    private func title(of computed: MetricsReport.Computed) -> Wording {
        let metric = title(computed.metric.title, computed.metric.marketplace)
        guard let target = computed.metric.target else { return .metricWithoutTarget(metric: metric) }
        let wanted = target.text(isRate: true, in: language)
        if target.isOwn { return .metricWithOwnTarget(metric: metric, target: wanted) }
        return computed.rule.map {
            .metricWithPackTarget(metric: metric, target: wanted, violation: $0.violation.description)
        } ?? .metricWithTarget(metric: metric, target: wanted)
    }

    private func title(_ metric: Wording, _ marketplace: String) -> Wording {
        marketplace.isEmpty ? metric : .metricOfMarketplace(metric: metric, marketplace: clipped(marketplace))
    }

    private func verdict(_ rate: Rate?, _ target: Target?, isJudged: Bool) -> String {
        let verdict = target.flatMap { target in
            rate.map { target.holds($0) ? Wording.meetsTarget : .missesTarget }
        }
        guard isJudged else { return verdict.map(text) ?? "" }
        return text(verdict.map { .verdictAndJudged(verdict: $0, judged: Wording.judgedWindow) } ?? .judgedWindow)
    }

    private func kinds(_ metric: Metric) -> String {
        guard metric.name.hasPrefix("orderDefectRate"), let claims = metric.count("claims.count"),
            let feedback = metric.count("negativeFeedback.count"), let chargebacks = metric.count("chargebacks.count")
        else { return "" }
        return wrapped(
            text(.defectsByKind(claims: text(claims), feedback: text(feedback), chargebacks: text(chargebacks))),
            indent: 2)
    }

    private var missing: String {
        report.missing.map { missing in
            let metric = Metric(name: missing.name, marketplace: "")
            return wrapped(text(.labelAndText(label: metric.title, text: missing.why)))
        }.joined()
    }

    // MARK: Order defects

    private var limit: Rate? {
        report.computed.first { $0.metric.name.hasPrefix("orderDefectRate") }?.metric.target?.value
    }

    private var removals: String {
        guard let defects = report.defects,
            let metric = report.computed.first(where: { $0.metric.name.hasPrefix("orderDefectRate") })?.metric
        else { return "" }
        var lines: [Wording] = []
        if let without = defects.without { lines.append(.rateWithoutThose(rate: text(without, beside: limit))) }
        for removal in defects.removals {
            let rate = Wording.verbatim(text(removal.rate, beside: limit))
            let isMet = metric.target?.holds(removal.rate) == true
            lines.append(
                .rateIfFreeOfDefects(count: Int(removal.count), rate: isMet ? .rateThatMeets(rate: rate) : rate))
        }
        if let orders = defects.cleanOrders, orders > 0 { lines.append(.cleanOrdersNeeded(count: Int(orders))) }
        return lines.map { wrapped(text($0)) }.joined()
    }

    private var orders: String {
        guard let defects = report.defects, !defects.orders.isEmpty else { return "" }
        let rows = defects.orders.prefix(Self.most).flatMap { order in
            order.defects.enumerated().map { index, defect in
                (index == 0 ? [order.order, cell(order.orderedOn), cell(order.leavesOn)] : ["", "", ""]) + [
                    name(defect.kind), appeal(defect)
                ]
            }
        }
        let more = defects.orders.count - Self.most
        return table(
            texts([.columnOrder, .columnOrdered, .columnLeaves, .columnDefect, .columnAppealUntil]), rows)
            + (more > 0 ? "  " + text(.moreOrdersInJson(count: more)) + "\n" : "")
    }

    private static let most = 100

    private func name(_ kind: DefectKind) -> String {
        switch kind {
        case .claims: text(.defectClaim)
        case .feedback: text(.defectFeedback)
        case .chargebacks: text(.defectChargeback)
        }
    }

    private func appeal(_ defect: Defect) -> String {
        guard let days = report.appealDays(of: defect.kind) else { return text(.appealSeePage) }
        guard let last = report.lastAppealDay(of: defect) else {
            return text(.appealDaysFromDecision(count: Int(days)))
        }
        return last < report.asOf ? text(.appealDayOver(day: cell(last))) : cell(last)
    }

    // MARK: Course

    private var course: String {
        guard let course = report.defects?.course, course.count > 1 else { return "" }
        return text(.rateByDay) + "\n" + chart(course.map { ($0.day, $0.rate) }, limit)
    }

    private var trend: String {
        guard report.trend.count > 1 else { return "" }
        let latest = report.trend.sorted { $0.asOf < $1.asOf }
        var seen = Set<String>()
        let names = latest.flatMap(\.entries).filter { seen.insert("\($0.name)\u{0}\($0.marketplace)").inserted }
        return names.prefix(Self.most).map { entry in
            let points = latest.compactMap { snapshot in
                snapshot.entries.first { $0.name == entry.name && $0.marketplace == entry.marketplace }.map {
                    (snapshot.asOf, $0.rate)
                }
            }
            guard points.count > 1 else { return "" }
            let title = title(Metric(name: clipped(entry.name), marketplace: "").title, entry.marketplace)
            let target = report.metrics.first { $0.name == entry.name && $0.marketplace == entry.marketplace }?.target?
                .value
            return text(.metricBySnapshot(metric: title)) + "\n" + chart(points, target)
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A bar a line, with `|` where the target is.
    private func chart(_ points: [(day: CalendarDay, rate: Rate)], _ limit: Rate?) -> String {
        let labels = points.map { cell($0.day) }
        let figures = points.map { text($0.rate, beside: limit) }
        let (label, figure) = (Self.widest(labels), Self.widest(figures))
        let room = max(5, min(40, width - label - figure - 7))
        let all = points.map(\.rate) + [limit].compactMap { $0 }
        let top = all.reduce(all[0]) { $0.order(to: $1) < 0 ? $1 : $0 }
        let mark = limit.map { Self.length($0, top, room) }
        return points.indices.map { index in
            var bar = Array(repeating: Character("#"), count: Self.length(points[index].rate, top, room))
            if let mark {
                while bar.count <= mark { bar.append(" ") }
                bar[mark] = "|"
            }
            let head = "  \(padded(labels[index], label, right: true))  \(padded(figures[index], figure, right: true))"
            return trimmedEnd("\(head)  \(String(bar))") + "\n"
        }.joined()
    }

    private static func widest(_ texts: [String]) -> Int { texts.map(displayWidth).max() ?? 0 }

    /// How much of the room a rate takes beside the highest; anything above 0 takes at least one place.
    private static func length(_ rate: Rate, _ top: Rate, _ room: Int) -> Int {
        guard rate.part > 0, top.part > 0 else { return 0 }
        let steps = (1...room).first { step in
            Rate(top.part * Int64(step), of: top.whole * Int64(room)).map { $0.order(to: rate) >= 0 } ?? true
        }
        return steps ?? room
    }

    // MARK: Facts and remarks

    private var facts: String {
        report.facts.map { entry in
            let violation = entry.violation.description
            let place = Marketplaces.name(entry.marketplace) ?? clipped(entry.marketplace)
            return text(
                place.isEmpty ? .factsFor(violation: violation) : .factsForOf(violation: violation, marketplace: place))
                + "\n" + entry.readings.map { "  \($0.fact): \(clipped($0.value))\n" }.joined()
        }.joined(separator: "\n")
    }

    private var remarks: String { report.remarks.map { wrapped(text($0)) }.joined() }

    // MARK: Laying out

    /// Columns below their headings; where the screen is too narrow, each row as lines of its own.
    private func table(_ heads: [String], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        let widths = heads.indices.map { column in ([heads] + rows).map { displayWidth($0[column]) }.max() ?? 0 }
        guard widths.reduce(0, +) + widths.count * 2 <= width else { return stacked(heads, rows) }
        return ([heads] + rows).map { row in
            trimmedEnd(zip(row, widths).map { "  " + padded($0, $1) }.joined()) + "\n"
        }.joined()
    }

    private func stacked(_ heads: [String], _ rows: [[String]]) -> String {
        rows.map { row in
            let cells = zip(heads, row).dropFirst().filter { !$1.isEmpty }.map { head, cell -> Wording in
                head.isEmpty ? .verbatim(cell) : .labelAndText(label: head, text: cell)
            }
            let rest = cells.dropFirst().reduce(cells.first) { first, next in
                first.map { .stackedCells(first: $0, next: next) }
            }
            return (row[0].isEmpty ? "" : "  \(row[0])\n") + (rest.map { wrapped(text($0), indent: 4) } ?? "")
        }.joined()
    }

    private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
        let blank = String(repeating: " ", count: max(0, width - displayWidth(text)))
        return right ? blank + text : text + blank
    }

    private func trimmedEnd(_ text: String) -> String {
        var text = text
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }

    /// What starts no line in East Asia.
    private static let closing: Set<Character> = ["，", "。", "：", "；", "、", "！", "？", "）", "”"]

    /// Broken at blanks; text of a language without them between any two characters.
    private func wrapped(_ text: String, indent: Int = 0) -> String {
        let room = width - indent
        var (lines, line) = ([String](), "")
        for word in text.split(separator: " ") {
            if !line.isEmpty, displayWidth(line) + 1 + displayWidth(String(word)) > room {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
            while displayWidth(line) > room {
                var head = ""
                while let next = line.first, displayWidth(head) + displayWidth(String(next)) <= room {
                    head.append(line.removeFirst())
                }
                while head.count > 1, let next = line.first, Self.closing.contains(next) {
                    line = String(head.removeLast()) + line
                }
                lines.append(head)
            }
        }
        return (lines + [line]).map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
    }
}
