import RuleModel
import SourceText

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
        /// As a person names it; `nil` if the pack does not say.
        public let title: Translations?
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
            return RouteAdvice.Choice(
                route: route.id, title: route.title, verdict: verdict, reasons: reasons, risk: route.risk)
        }
    }
}

// MARK: For people

extension RouteAdvice {
    /// A few lines: each route, with why or why not.
    public func description(in language: Language) -> String {
        var lines = [Wording.idThenTitle(id: violation.violation, title: title).text(in: language)]
        for choice in choices {
            let head = Wording.routeAndVerdict(
                route: titled(choice.route, choice.title), verdict: choice.verdict.wording)
            lines.append("  " + head.text(in: language))
            lines += choice.reasons.map { "    " + $0.wording.text(in: language) }
            guard choice.verdict == .notApplicable || choice.verdict == .notNeeded, let risk = choice.risk else {
                continue
            }
            lines.append("    " + Wording.routeRisk(risk: risk).text(in: language))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What `--route` must say: that another is recommended and why, and what the chosen one risks. `nil` for a
    /// recommended one.
    public func warning(against route: String, in language: Language) -> String? {
        guard let choice = choices.first(where: { $0.route == route }), choice.verdict != .recommended,
            choice.verdict != .beside
        else { return nil }
        let better = choices.first { $0.verdict == .recommended }
        let reasons = choice.verdict == .notNeeded ? better?.reasons ?? [] : choice.reasons
        let risk = choice.risk.map { Wording($0) } ?? .riskNotSaid
        return ([against(choice, better)] + reasons.map(\.wording) + [.routeRisk(risk: risk)]).enumerated().map {
            ($0 == 0 ? "" : "  ") + $1.text(in: language) + "\n"
        }.joined()
    }

    private func against(_ choice: Choice, _ better: Choice?) -> Wording {
        let name = { (choice: Choice) in titled("`\(choice.route)`", choice.title) }
        let violation = called(violation.violation, title)
        return better.map {
            .notRecommendedBut(route: name(choice), violation: violation, better: name($0))
        } ?? .notRecommendedYet(route: name(choice), violation: violation)
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

    var wording: Wording {
        switch self {
        case .recommended: .verdictRecommended
        case .beside: .verdictBeside
        case .notApplicable: .verdictNotApplicable
        case .notNeeded: .verdictNotNeeded
        case .open: .verdictOpen
        }
    }
}
