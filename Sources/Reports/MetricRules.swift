import Documents
import RuleModel

/// What a pack says about a metric: the target, over which days, and how late they end.
package struct MetricRule: Sendable {
    package let violation: ViolationID
    package let target: Target
    /// Days that are judged.
    package let window: Int64?
    /// Days between the end of the window and the day of the report.
    package let lag: Int64
    /// Days from its decision in which one entry can be appealed.
    package let appeals: [DefectKind: Int64]
}

extension RulePack {
    /// The violations that a metric is about, by the `report` that the pack gives for them: several may share one.
    package func violations(reportedAs metric: String) -> [Violation] {
        violations.filter { $0.report.map(plainKey) == plainKey(metric) }
    }

    /// What holds for a metric on a day; `nil` where no violation of the pack has it, or no policy of that day.
    package func rule(for metric: String, on day: CalendarDay) -> MetricRule? {
        let dated = violations(reportedAs: metric).lazy.compactMap { violation in
            violation.policy.last { $0.since <= day }.map { (violation, $0) }
        }
        guard let (violation, policy) = dated.first else { return nil }
        let value: Rate? =
            switch policy.limit {
            case .percent(let value): Rate(value, of: percentDivisor)
            case .number(let value): Rate(value, of: Literal.grid)
            case .count(let value): Rate(value, of: 1)
            default: nil
            }
        guard let value else { return nil }
        let appeals = violation.asks.compactMap { ask in
            DefectKind(rawValue: ask.id).flatMap { kind in ask.appeal.map { (kind, $0.days) } }
        }
        return MetricRule(
            violation: ViolationID(pack: id, violation: violation.id),
            target: Target(policy.comparison, value, isOwn: false), window: policy.window.map { max(1, $0.days) },
            lag: policy.lag.map { max(0, $0.days) } ?? 0, appeals: Dictionary(appeals) { first, _ in first })
    }

    /// The facts of a violation that a metric tells, by the `report` of each, in the violation's order.
    package func readings(of metric: Metric, for violation: Violation) -> [FactReading] {
        violation.facts.compactMap { index in
            let fact = facts[index]
            guard let path = fact.report, fact.isCaseWide, !fact.isDerived, let value = metric.literal(path, of: fact)
            else { return nil }
            return FactReading(fact: fact.name, value: value, source: metric.name + "." + path)
        }
    }
}

extension Metric {
    /// What stands at a path, written as a fact's type wants it; `nil` where it does not fit.
    fileprivate func literal(_ path: String, of fact: Fact) -> String? {
        if plainKey(path) == "rate", fact.type == .percent {
            guard let rate, let percent = Optional(rate.onGrid(beside: target?.value)), fact.domain.contains(percent)
            else { return nil }
            return Literal.percentText(percent)
        }
        guard let text = fields.last(where: { plainKey($0.path) == plainKey(path) })?.text else { return nil }
        switch fact.type {
        case .text, .choice: return text
        default:
            guard let literal = try? Literal.read(text, as: fact.type), fact.domain.contains(literal.magnitude) else {
                return nil
            }
            return fact.type == .number ? describe(literal.magnitude, as: .number) : text
        }
    }
}

extension Literal {
    fileprivate var days: Int64 { magnitude / 24 }

    /// `1.4%` for 14000 steps of the grid.
    fileprivate static func percentText(_ steps: Int64) -> String {
        let fraction = "\(grid + steps % grid)".dropFirst()
        let decimals = String(fraction.reversed().drop { $0 == "0" }.reversed())
        return "\(steps / grid)" + (decimals.isEmpty ? "" : "." + decimals) + "%"
    }
}
