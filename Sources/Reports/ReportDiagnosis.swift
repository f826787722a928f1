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
            ReportDiagnosis.Concern(
                metric: metric,
                violations: ruleBook.packs.flatMap { pack in
                    pack.violations(reportedAs: metric.name).map { violation in
                        (
                            ViolationID(pack: pack.id, violation: violation.id), violation.title,
                            violation.routes.map { pack.routes[$0.route].id }
                        )
                    }
                })
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
        func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }
        var out = "\(file): \(say("an account-health report", "账户状况报告"))\n"
        for account in accounts {
            out += "  \(Self.shown(account.marketplace)): \(say("account", "账户")) \(clipped(account.status))\n"
        }
        if concerns.isEmpty { return out + "\n" + say("nothing in it is below its target", "没有未达标的指标") + "\n" }
        for concern in concerns {
            let metric = concern.metric
            let figures =
                "\(metric.title(in: language)), \(Self.shown(metric.marketplace)): \(metric.figures(in: language))\n"
            for violation in concern.violations {
                let routes = violation.routes.joined(separator: say(", or else ", "，否则 "))
                out += "\n\(violation.id)  \(violation.title.text(in: language))\n  \(figures)"
                out += "  \(say("route", "途径")): \(routes)\n"
            }
            if concern.violations.isEmpty {
                out += "\n\(concern.metric.name)\n  \(figures)  \(say("no pack has this metric", "规则包中没有此指标"))\n"
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
                            ("figures", .text(concern.metric.figures(in: .english))),
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

extension Metric {
    /// The figure, the target, and what the marketplace says.
    fileprivate func figures(in language: Language) -> String {
        func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }
        let figure =
            rate.map { $0.percent(beside: target?.value) } ?? text("defectsCount")
            ?? text("ahrScore").map { clipped($0) }
        let wanted = target.map { target in
            "\(target.comparison.rawValue) "
                + (rate == nil ? "\(target.value.part / target.value.whole)" : target.value.percent())
        }
        let parts = [
            figure, wanted.map { say("target \($0)", "目标 \($0)") },
            status.map { say("Amazon says \(clipped($0))", "亚马逊：\(clipped($0))") }
        ]
        return parts.compactMap(\.self).joined(separator: say(", ", "，"))
    }
}
