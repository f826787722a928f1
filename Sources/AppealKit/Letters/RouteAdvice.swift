import RuleModel

/// Which documents a violation can be answered with: the recommended one, and why it and not the others.
public struct RouteAdvice: Sendable {
    /// The violation that is to be answered.
    public let violation: ViolationID
    /// As a person names the violation.
    public let title: Translations
    /// In the pack's order of preference.
    public let choices: [Choice]

    /// One document that can answer the violation, and what speaks for or against it.
    public struct Choice: Sendable {
        /// Such as `plan-of-action`.
        public let route: String
        /// What the facts of the case say to it.
        public let verdict: Verdict
        /// The parts of conditions that decide, in reading order; for an open route those that do not yet.
        public let reasons: [Reason]
        /// What it risks to send this one where another is recommended, if the pack says so.
        public let risk: Translations?
    }

    /// What becomes of a route.
    public enum Verdict: Sendable {
        /// The first whose condition holds, or the last, which has none.
        case recommended
        /// Goes out beside the recommended one.
        case beside
        /// Its condition does not hold.
        case notApplicable
        /// One that the pack prefers is recommended.
        case notNeeded
        /// Facts that decide are unknown, of this one or of one that the pack prefers.
        case open
    }
}

extension Case {
    /// The routes of each violation, in the notice's order.
    public func routeAdvice() -> [RouteAdvice] {
        violations.map { index in
            let violation = pack.violations[index]
            return RouteAdvice(
                violation: ViolationID(pack: pack.id, violation: violation.id), title: violation.title,
                choices: choices(of: violation))
        }
    }

    private func choices(of violation: Violation) -> [RouteAdvice.Choice] {
        var (isTaken, isOpen) = (false, false)
        return violation.routes.map { choice in
            let route = pack.routes[choice.route]
            let (truth, reasons) =
                choice.when.map { decide($0, unit: violation.unit, file: violation.place.file) } ?? (.yes, [])
            var verdict = RouteAdvice.Verdict.notNeeded
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
            guard choice.verdict == .notApplicable || choice.verdict == .notNeeded, let risk = choice.risk else {
                continue
            }
            out += "    " + say("risk: ", "风险：") + risk.text(in: language) + "\n"
        }
        return out
    }

    /// What `--route` must say: that another is recommended and why, and what the chosen one risks. `nil` for a
    /// recommended one.
    public func warning(against route: String, in language: Language) -> String? {
        guard let choice = choices.first(where: { $0.route == route }), choice.verdict != .recommended,
            choice.verdict != .beside
        else { return nil }
        let say = { (english: String, chinese: String) in language == .chinese ? chinese : english }
        let better = choices.first { $0.verdict == .recommended }
        var out = say(
            "`\(route)` is not recommended for \(violation.violation)", "不建议对 \(violation.violation) 使用 `\(route)`")
        out += better.map { say(": `\($0.route)` is", "：建议使用 `\($0.route)`") } ?? say(": that is still open", "：尚未确定")
        out +=
            "\n"
            + (choice.verdict == .notNeeded ? better?.reasons ?? [] : choice.reasons).map {
                "  " + $0.words(in: language) + "\n"
            }.joined()
        return out + "  " + say("risk: ", "风险：")
            + (choice.risk?.text(in: language) ?? say("the pack does not say what that risks", "规则包没有说明风险")) + "\n"
    }
}

extension RouteAdvice.Verdict {
    /// As `json` names it.
    var name: String {
        switch self {
        case .recommended: "recommended"
        case .beside: "beside"
        case .notApplicable: "not-applicable"
        case .notNeeded: "behind"
        case .open: "open"
        }
    }

    func words(in language: Language) -> String {
        let isChinese = language == .chinese
        return switch self {
        case .recommended: isChinese ? "建议使用" : "recommended"
        case .beside: isChinese ? "同时发出" : "goes out beside the recommended one"
        case .notApplicable: isChinese ? "不适用" : "does not apply"
        case .notNeeded: isChinese ? "不需要，前面已有适用的" : "not needed, one that comes first applies"
        case .open: isChinese ? "尚未确定" : "still open"
        }
    }
}
