import RuleModel
import SourceText

/// What an account-health report finds wrong, and the violations of the packs that it is.
public struct ReportDiagnosis: Sendable {
    /// The name of the report.
    public let file: String
    /// The accounts of the marketplaces that were looked at.
    public let accounts: [AccountHealthReport.Account]
    /// What is bad, in the order of the report.
    public let concerns: [Concern]

    /// A metric that the marketplace calls bad, or that misses its target.
    public struct Concern: Sendable {
        /// The figure, with what it should be.
        public let metric: Metric
        /// The violations that it may be; none where no pack has the metric.
        public let violations: [(id: ViolationID, title: Translations, routes: [String])]
        /// The routes of each, as people call them.
        let routeNames: [[Wording]]
    }
}

extension AccountHealthReport {
    /// What the report calls bad or below its target, and the violations of the packs that this is.
    ///
    /// - Parameters:
    ///   - file: names the report.
    ///   - ruleBook: the packs, which say what metric a violation has.
    ///   - marketplace: the only one to look at, by id, country or name.
    public func diagnosis(of file: String, _ ruleBook: RuleBook, marketplace: String? = nil) -> ReportDiagnosis {
        func isWanted(_ name: String) -> Bool { marketplace.map { Marketplaces.matches($0, name) } ?? true }
        let concerns = metrics.filter { isWanted($0.marketplace) && $0.isConcern }.map { metric in
            let found = ruleBook.packs.flatMap { pack in
                pack.violations(reportedAs: metric.name).map { violation in
                    (
                        ViolationID(pack: pack.id, violation: violation.id), violation.title,
                        violation.routes.map { pack.routes[$0.route] }
                    )
                }
            }
            return ReportDiagnosis.Concern(
                metric: metric, violations: found.map { ($0, $1, $2.map(\.id)) },
                routeNames: found.map { $2.map { titled($0.id, $0.title) } })
        }
        return ReportDiagnosis(file: file, accounts: accounts.filter { isWanted($0.marketplace) }, concerns: concerns)
    }
}

extension Metric {
    fileprivate var isConcern: Bool { ["BAD", "WARNED"].contains(status?.uppercased()) || verdict == .misses }
}

// MARK: For people and programs

extension ReportDiagnosis {
    /// The diagnosis for people.
    public func text(in language: Language) -> String {
        var out = ""
        func add(_ line: Wording, indent: String = "") { out += indent + line.text(in: language) + "\n" }
        add(.labelAndText(label: file, text: Wording.accountHealthReport))
        for account in accounts {
            add(.accountSays(marketplace: Self.shown(account.marketplace), status: account.shownStatus), indent: "  ")
        }
        if concerns.isEmpty {
            out += "\n"
            add(.nothingBelowTarget)
        }
        for concern in concerns {
            let metric = concern.metric
            let name = Wording.metricOfMarketplace(metric: metric.title, marketplace: Self.shown(metric.marketplace))
            let figures = Wording.labelAndText(label: name, text: metric.figures(in: language))
            for (violation, routes) in zip(concern.violations, concern.routeNames) {
                out += "\n\(violation.id)  \(violation.title.text(in: language))\n"
                add(figures, indent: "  ")
                add(.goesByRoutes(routes: Wording.orElse(routes)), indent: "  ")
            }
            if concern.violations.isEmpty {
                out += "\n\(metric.name)\n"
                add(figures, indent: "  ")
                add(.noPackHasMetric, indent: "  ")
            }
        }
        return out
    }

    /// docs/notices.md tells the keys.
    package var json: JSONValue {
        .object([
            ("file", .text(file)),
            (
                "accounts",
                .list(accounts.map { .object([("marketplace", .text($0.marketplace)), ("status", .text($0.status))]) })
            ),
            (
                "concerns",
                .list(
                    concerns.map { concern in
                        .object([
                            ("metric", .text(concern.metric.name)), ("marketplace", .text(concern.metric.marketplace)),
                            ("status", .text(orNull: concern.metric.status)),
                            ("figures", .text(concern.metric.figures(in: nil).text(in: .english))),
                            ("violations", .list(concern.violations.map { .text("\($0.id)") }))
                        ])
                    })
            )
        ])
    }

    private static func shown(_ marketplace: String) -> String {
        Marketplaces.name(marketplace) ?? (marketplace.isEmpty ? "?" : clipped(marketplace))
    }
}

extension AccountHealthReport.Account {
    /// What the marketplace says, and in other languages than its own what that means.
    var shownStatus: Wording {
        switch status {
        case "NORMAL": .accountNormal
        case "AT_RISK": .accountAtRisk
        case "DEACTIVATED": .accountDeactivated
        default: .verbatim(clipped(status))
        }
    }
}

extension Metric {
    /// What the marketplace says of a metric, and in other languages than its own what that means.
    static func shown(status: String) -> Wording {
        switch status {
        case "GREAT": .metricGreat
        case "GOOD": .metricGood
        case "WARNED": .metricWarned
        case "BAD": .metricBad
        case "NONE": .metricNone
        default: .verbatim(clipped(status))
        }
    }

    /// The figure, the target, and what the marketplace says; numbers in a language, or as programs read them.
    fileprivate func figures(in language: Language?) -> Wording {
        let wanted = target.map { target in
            language.map { target.text(isRate: rate != nil, in: $0) }
                ?? "\(target.comparison.rawValue) "
                + (rate == nil ? "\(target.value.part / target.value.whole)" : target.value.percent())
        }
        let parts: [Wording?] = [
            (language.map(figure) ?? plainFigure).map { .verbatim($0) },
            wanted.map { .figuresTarget(target: $0) }, status.map { .figuresAmazon(status: Metric.shown(status: $0)) }
        ]
        let told = parts.compactMap(\.self)
        return told.dropFirst().reduce(told.first ?? .verbatim("")) { .figuresAnd(first: $0, next: $1) }
    }

    private var plainFigure: String? {
        rate?.percent(beside: target?.value) ?? text("defectsCount") ?? text("ahrScore").map { clipped($0) }
    }

    /// The rate, or what stands for it, as a language writes it.
    func figure(in language: Language) -> String? {
        if let rate { return rate.text(beside: target?.value, in: language) }
        return count("defectsCount").map { Literal.count($0).text(in: language) } ?? text("defectsCount")
            ?? text("ahrScore").map { clipped($0) }
    }
}
