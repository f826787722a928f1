import RulePacks
import SourceText

/// Which documents a violation can be answered with: the recommended one, and why it and not the others.
public struct RouteAdvice: Sendable {
    public let violation: ViolationID
    /// As a person names the violation.
    public let title: Translations
    /// In the pack's order of preference.
    public let choices: [Choice]

    public struct Choice: Sendable {
        /// Such as `plan-of-action`.
        public let route: String
        public let verdict: Verdict
        /// The parts of conditions that decide, in reading order; for an open route those that do not yet.
        public let reasons: [Reason]
        /// What it risks to send this one where another is recommended, if the pack says so.
        public let risk: Translations?
    }

    public enum Verdict: Sendable {
        /// The first whose condition holds, or the last, which has none.
        case recommended
        /// Goes out beside the recommended one.
        case beside
        /// Its condition does not hold.
        case notApplicable
        /// One that the pack prefers is recommended.
        case behind
        /// Facts that decide are unknown, of this one or of one that the pack prefers.
        case open
    }

    /// A fact that a condition looks at, and what it says.
    public struct Reason: Sendable {
        /// The part of the condition as the pack writes it: `odr.rate < 1%`.
        public let condition: String
        public let fact: String
        public let ask: Translations
        /// As a case writes it; `nil` if it is unknown.
        public let value: String?
    }
}

extension Case {
    /// The routes of each violation, in the notice's order.
    public func routeAdvice() -> [RouteAdvice] {
        violations.map { index in
            let violation = pack.violations[index]
            return RouteAdvice(violation: ViolationID(pack: pack.id, violation: violation.id), title: violation.title, choices: choices(of: violation))
        }
    }

    private func choices(of violation: Violation) -> [RouteAdvice.Choice] {
        var (isTaken, isOpen) = (false, false)
        return violation.routes.map { choice in
            let route = pack.routes[choice.route]
            let (truth, reasons) = choice.when.map { decide($0, in: violation) } ?? (.yes, [])
            var verdict = RouteAdvice.Verdict.behind
            if !isTaken {
                switch truth {
                case .no: verdict = .notApplicable
                case .unknown: verdict = .open
                case .yes: verdict = isOpen ? .open : route.isBeside && choice.when != nil ? .beside : .recommended
                }
            }
            isTaken = isTaken || verdict == .recommended
            isOpen = isOpen || verdict == .open
            return RouteAdvice.Choice(route: route.id, verdict: verdict, reasons: reasons, risk: route.risk)
        }
    }

    private func decide(_ condition: Int, in violation: Violation) -> (Truth, [RouteAdvice.Reason]) {
        let unit = pack.units[violation.unit]
        var leaves: [Int32] = []
        let truth = withEvaluator(violation.unit) { $0.evaluate(condition, $1, Frame(), deciding: &leaves) }
        let reasons = leaves.flatMap { leaf in
            let range = unit.conditionRanges[Int(leaf)]
            let text = String(decoding: violation.place.file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
            return unit.operands(of: Int(leaf)).map { operand in
                let fact = pack.facts[pack.caseSlots[Int(operand.slot)]]
                return RouteAdvice.Reason(condition: text, fact: fact.name, ask: fact.ask, value: written(values.cells[Int(operand.slot)], of: fact))
            }
        }
        return (truth, reasons)
    }

    /// A value as a case writes it; `nil` while it is unknown. Of lists and rows how many there are.
    func written(_ cell: Cell, of fact: Fact) -> String? {
        switch cell.state {
        case .unknown: return nil
        case .none: return "none"
        case .known: break
        }
        switch fact.type {
        case .yesNo: return cell.a == 0 ? "no" : "yes"
        case .choice: return fact.options[Int(cell.a)].id
        case .text, .identifier: return values.string(cell)
        case .list, .rows: return "\(cell.b)"
        case .money: return describe(cell.a, as: .money(Currency(packed: cell.extra)))
        case _ where fact.isRatio: return "\(cell.a) / \(cell.b)"
        default: return describe(cell.a, as: fact.type)
        }
    }
}

// MARK: For people

extension RouteAdvice {
    /// A few lines: each route, with why or why not.
    public func description(in language: Language) -> String {
        let say = { (english: String, chinese: String) in language == .chinese ? chinese : english }
        var out = "\(violation.violation): \(title.text(in: language))\n"
        for choice in choices {
            out += "  \(choice.route): " + choice.verdict.words(in: language) + "\n"
            for reason in choice.reasons { out += "    " + reason.words(in: language) + "\n" }
            guard choice.verdict == .notApplicable || choice.verdict == .behind, let risk = choice.risk else { continue }
            out += "    " + say("risk: ", "风险：") + risk.text(in: language) + "\n"
        }
        return out
    }

    /// What `--route` must say: that another is recommended and why, and what the chosen one risks. `nil` for a recommended one.
    public func warning(against route: String, in language: Language) -> String? {
        guard let choice = choices.first(where: { $0.route == route }), choice.verdict != .recommended, choice.verdict != .beside else { return nil }
        let say = { (english: String, chinese: String) in language == .chinese ? chinese : english }
        let better = choices.first { $0.verdict == .recommended }
        var out = say("`\(route)` is not recommended for \(violation.violation)", "不建议对 \(violation.violation) 使用 `\(route)`")
        out += better.map { say(": `\($0.route)` is", "：建议使用 `\($0.route)`") } ?? say(": that is still open", "：尚未确定")
        out += "\n" + (choice.verdict == .behind ? better?.reasons ?? [] : choice.reasons).map { "  " + $0.words(in: language) + "\n" }.joined()
        return out + "  " + say("risk: ", "风险：") + (choice.risk?.text(in: language) ?? say("the pack does not say what that risks", "规则包没有说明风险")) + "\n"
    }
}

extension RouteAdvice.Verdict {
    fileprivate func words(in language: Language) -> String {
        let isChinese = language == .chinese
        return switch self {
        case .recommended: isChinese ? "建议使用" : "recommended"
        case .beside: isChinese ? "同时发出" : "goes out beside the recommended one"
        case .notApplicable: isChinese ? "不适用" : "does not apply"
        case .behind: isChinese ? "不需要，前面已有适用的" : "not needed, one that comes first applies"
        case .open: isChinese ? "尚未确定" : "still open"
        }
    }
}

extension RouteAdvice.Reason {
    fileprivate func words(in language: Language) -> String {
        let told = language == .chinese ? (value.map { "\(fact) 为 \($0)" } ?? "\(fact) 未知") : "\(fact) is \(value ?? "unknown")"
        let question = ask.text(in: language)
        let about = question.isEmpty ? "" : language == .chinese ? "（\(question)）" : " (\(question))"
        guard condition != fact else { return told + about }
        return told + about + (language == .chinese ? "；条件：\(condition)" : "; the condition: \(condition)")
    }
}
