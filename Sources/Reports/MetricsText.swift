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

    private func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }

    private var heading: String { say("Metrics as of \(report.asOf.written)", "截至 \(report.asOf.written) 的指标") + "\n" }

    // MARK: Reported

    private var marketplaces: [String] {
        var seen = Set<String>()
        return (report.accounts.map(\.marketplace) + report.reported.map(\.marketplace)).filter {
            seen.insert($0).inserted
        }
    }

    private func reported(_ marketplace: String) -> String {
        let name = Marketplaces.name(marketplace).map { "\($0) (\(clipped(marketplace)))" } ?? clipped(marketplace)
        let status =
            report.accounts.last { $0.marketplace == marketplace }.map {
                say(": account ", "：账户 ") + clipped($0.status)
            } ?? ""
        let heads = [
            say("metric", "指标"), say("rate", "比率"), say("target", "目标"), say("Amazon", "亚马逊"), say("ours", "本工具")
        ]
        let rows = report.reported.filter { $0.marketplace == marketplace }.map { metric in
            [
                metric.title(in: language), figure(metric),
                metric.target.map { target($0, isRate: metric.rate != nil) } ?? "", clipped(metric.status ?? ""),
                verdict(metric)
            ]
        }
        return name + status + "\n" + table(heads, rows)
    }

    private func figure(_ metric: Metric) -> String {
        if let rate = metric.rate { return rate.percent(beside: metric.target?.value) }
        return metric.text("defectsCount") ?? metric.text("ahrScore").map { clipped($0) } ?? ""
    }

    private func target(_ target: Target, isRate: Bool) -> String {
        "\(target.comparison.rawValue) "
            + (isRate ? target.value.percent() : "\(target.value.part / target.value.whole)")
    }

    private func verdict(_ metric: Metric) -> String {
        switch metric.verdict {
        case .meets: say("meets", "达标")
        case .misses: say("misses", "未达标")
        case .atTarget: say("at target", "恰在目标")
        case nil: ""
        }
    }

    // MARK: Computed

    private func computed(_ computed: MetricsReport.Computed) -> String {
        let metric = computed.metric
        var title = metric.title(in: language) + (metric.marketplace.isEmpty ? "" : ", " + clipped(metric.marketplace))
        if let target = metric.target {
            title += say(": target ", "：目标 ") + self.target(target, isRate: true) + source(target, computed.rule)
        } else {
            title += say(": no pack says what is required", "：规则包中没有要求")
        }
        let heads = [
            say("window", "统计期"), say("from", "起"), say("to", "止"), say("counted", "计入"), say("of", "总数"),
            say("rate", "比率"), ""
        ]
        let rows = computed.windows.enumerated().map { index, window in
            let judged = index == 0 && computed.rule?.window != nil ? say("judged", "考核") : ""
            let held =
                metric.target.flatMap { target in
                    window.rate.map { target.holds($0) ? say("meets", "达标") : say("misses", "未达标") }
                } ?? ""
            return [
                say(window.days == 1 ? "1 day" : "\(window.days) days", "\(window.days) 天"), window.from.written,
                window.to.written, "\(window.part)", "\(window.whole)",
                window.rate?.percent(beside: metric.target?.value) ?? "-",
                [held, judged].filter { !$0.isEmpty }.joined(separator: ", ")
            ]
        }
        return wrapped(title) + table(heads, rows) + kinds(metric)
    }

    private func source(_ target: Target, _ rule: MetricRule?) -> String {
        target.isOwn ? say(" (the report's own)", "（报告自带）") : rule.map { " (\($0.violation))" } ?? ""
    }

    private func kinds(_ metric: Metric) -> String {
        guard metric.name.hasPrefix("orderDefectRate"), let claims = metric.text("claims.count"),
            let feedback = metric.text("negativeFeedback.count"), let chargebacks = metric.text("chargebacks.count")
        else { return "" }
        return "  "
            + say(
                "claims \(claims), negative feedback \(feedback), chargebacks \(chargebacks)",
                "索赔 \(claims)，负面反馈 \(feedback)，拒付 \(chargebacks)") + "\n"
    }

    private var missing: String {
        report.missing.map { missing in
            wrapped(
                Metric(name: missing.name, marketplace: "").title(in: language) + say(": ", "：")
                    + missing.why.text(in: language))
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
        var lines: [String] = []
        if let without = defects.without {
            lines.append(say("Without those named: ", "去除所列之后：") + without.percent(beside: limit))
        }
        for removal in defects.removals {
            let rate = removal.rate.percent(beside: limit)
            let held = metric.target?.holds(removal.rate) == true ? say(", meets the target", "，达标") : ""
            lines.append(
                say(
                    "If \(removal.count) of these orders \(removal.count == 1 ? "loses its" : "lose their") defects: ",
                    "若其中 \(removal.count) 个订单不再有缺陷：") + rate + held)
        }
        if let orders = defects.cleanOrders, orders > 0 {
            lines.append(
                say(
                    "\(orders) more orders without a defect in the window would meet the target",
                    "统计期内再有 \(orders) 个无缺陷订单即可达标"))
        }
        return lines.map { wrapped($0) }.joined()
    }

    private var orders: String {
        guard let defects = report.defects, !defects.orders.isEmpty else { return "" }
        let heads = [
            say("order", "订单"), say("ordered", "下单"), say("leaves", "移出"), say("defect", "缺陷"),
            say("appeal until", "申诉截止")
        ]
        let rows = defects.orders.prefix(Self.most).flatMap { order in
            order.defects.enumerated().map { index, defect in
                (index == 0 ? [order.order, order.orderedOn.written, order.leavesOn.written] : ["", "", ""]) + [
                    name(defect.kind), appeal(defect)
                ]
            }
        }
        let more = defects.orders.count - Self.most
        return table(heads, rows)
            + (more > 0
                ? say(
                    "  and \(more) more orders; `--format json` has them all\n", "  另有 \(more) 个订单；--format json 列出全部\n"
                ) : "")
    }

    private static let most = 100

    private func name(_ kind: DefectKind) -> String {
        switch kind {
        case .claims: say("A-to-z claim", "A-to-z 索赔")
        case .feedback: say("feedback", "负面反馈")
        case .chargebacks: say("chargeback", "拒付")
        }
    }

    private func appeal(_ defect: Defect) -> String {
        guard let days = report.appealDays(of: defect.kind) else { return say("see its own page", "见其页面") }
        guard let last = report.lastAppealDay(of: defect) else {
            return say("\(days) days from decision", "裁定后 \(days) 天内")
        }
        return last < report.asOf ? say("\(last.written), over", "\(last.written) 已过") : last.written
    }

    // MARK: Course

    private var course: String {
        guard let course = report.defects?.course, course.count > 1 else { return "" }
        return say("Rate by the day of the report\n", "按报告日的比率\n")
            + chart(course.map { ($0.day.written, $0.rate) }, limit)
    }

    private var trend: String {
        guard report.trend.count > 1 else { return "" }
        let latest = report.trend.sorted { $0.asOf < $1.asOf }
        var seen = Set<String>()
        let names = latest.flatMap(\.entries).filter { seen.insert("\($0.name)\u{0}\($0.marketplace)").inserted }
        return names.prefix(Self.most).map { entry in
            let points = latest.compactMap { snapshot in
                snapshot.entries.first { $0.name == entry.name && $0.marketplace == entry.marketplace }.map {
                    (snapshot.asOf.written, $0.rate)
                }
            }
            guard points.count > 1 else { return "" }
            let title =
                Metric(name: clipped(entry.name), marketplace: "").title(in: language)
                + (entry.marketplace.isEmpty ? "" : ", " + clipped(entry.marketplace))
            let target = report.metrics.first { $0.name == entry.name && $0.marketplace == entry.marketplace }?.target?
                .value
            return title + say(", by snapshot\n", "，按快照\n") + chart(points, target)
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A bar a line, with `|` where the target is.
    private func chart(_ points: [(label: String, rate: Rate)], _ limit: Rate?) -> String {
        let figures = points.map { $0.rate.percent(beside: limit) }
        let widest = figures.map(displayWidth).max() ?? 0
        let room = max(5, min(40, width - 10 - widest - 6))
        let all = points.map(\.rate) + [limit].compactMap { $0 }
        let top = all.reduce(all[0]) { $0.order(to: $1) < 0 ? $1 : $0 }
        let mark = limit.map { Self.length($0, top, room) }
        return zip(points, figures).map { point, figure in
            var bar = Array(repeating: Character("#"), count: Self.length(point.rate, top, room))
            if let mark {
                while bar.count <= mark { bar.append(" ") }
                bar[mark] = "|"
            }
            return trimmedEnd("  \(point.label)  \(padded(figure, widest, right: true))  \(String(bar))") + "\n"
        }.joined()
    }

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
            let place =
                entry.marketplace.isEmpty
                ? "" : " (\(Marketplaces.name(entry.marketplace) ?? clipped(entry.marketplace)))"
            return say("Facts for \(entry.violation)", "\(entry.violation) 的事实") + place + "\n"
                + entry.readings.map { "  \($0.fact): \(clipped($0.value))\n" }.joined()
        }.joined(separator: "\n")
    }

    private var remarks: String { report.remarks.map { wrapped($0.text(in: language)) }.joined() }

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
            let rest = zip(heads, row).dropFirst().filter { !$1.isEmpty }.map {
                $0.isEmpty ? "    \($1)\n" : "    \($0): \($1)\n"
            }.joined()
            return (row[0].isEmpty ? "" : "  \(row[0])\n") + rest
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

    /// Broken at blanks; Chinese text, which has none, between any two characters.
    private func wrapped(_ text: String) -> String {
        var (lines, line) = ([String](), "")
        for word in text.split(separator: " ") {
            if !line.isEmpty, displayWidth(line) + 1 + displayWidth(String(word)) > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
            while displayWidth(line) > width {
                var head = ""
                while let next = line.first, displayWidth(head) + displayWidth(String(next)) <= width {
                    head.append(line.removeFirst())
                }
                lines.append(head)
            }
        }
        return (lines + [line]).map { $0 + "\n" }.joined()
    }
}
