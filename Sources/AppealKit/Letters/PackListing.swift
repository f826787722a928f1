import RuleModel

extension RuleBook {
    /// One line for each pack and violation.
    public func listing(in language: Language) -> String {
        packs.map { pack in
            "\(pack.id)  \(pack.title.text(in: language)) \(pack.version)\n"
                + pack.violations.map { "  \(pack.id)/\($0.id)  \($0.title.text(in: language))\n" }.joined()
        }.joined(separator: "\n")
    }
}

extension RulePack {
    /// What a violation asks, needs and accepts, for people.
    public func description(of violation: Violation, in language: Language) -> String {
        let own = violation.facts.filter { facts[$0].isCaseWide && !facts[$0].isDerived }
        let usable = violations.firstIndex { $0.id == violation.id }.map { exhibitsUsed(by: [$0]) } ?? []
        let parts: [(heading: Wording, lines: [String])] = [
            (.listingRequirement, violation.policy.map { policyLine($0, language) }),
            (.listingAsks, violation.asks.map { line($0.id, Wording($0.title), language) }),
            (.listingRoutes, violation.routes.map { "  " + routeName($0).text(in: language) }),
            (.listingFacts, own.map { line(facts[$0].name, Wording(facts[$0].ask), language) }),
            (.listingCauses, violation.causes.flatMap { causeLines($0, language) }),
            (.listingExhibits, usable.map { line(exhibits[$0].id, exhibits[$0].asked, language) })
        ]
        let head = Wording.idThenTitle(id: "\(id)/\(violation.id)", title: violation.title).text(in: language)
        return ([head] + parts.filter { !$0.lines.isEmpty }.flatMap { ["", $0.text(in: language)] + $1 })
            .map { $0 + "\n" }.joined()
    }

    private func line(_ id: String, _ text: Wording, _ language: Language) -> String {
        "  \(id)  \(text.text(in: language))"
    }

    private func policyLine(_ policy: Policy, _ language: Language) -> String {
        let required = Wording.requiredSince(
            fact: facts[policy.fact].name, requirement: policy.requirement, since: policy.since.written,
            source: policy.source, checked: policy.checked.written)
        return "  " + required.text(in: language)
    }

    private func routeName(_ choice: RouteChoice) -> Wording {
        let name = titled(routes[choice.route].id, routes[choice.route].title)
        return choice.when == nil ? name : .routeUnderCondition(route: name)
    }

    private func causeLines(_ use: CauseUse, _ language: Language) -> [String] {
        func line(_ item: Index<ItemDefinition>, _ mark: String) -> String {
            "\(mark)\(items[item].id)  \(items[item].title.text(in: language))"
        }
        return [line(use.cause, "  ")] + use.actions.map { line($0, "      + ") }
            + use.prevention.map { line($0, "      > ") }
    }
}

extension Policy {
    /// `below 1%`, in the language of the text around it.
    var requirement: Wording {
        Wording(
            Translations(Language.spoken) { language in
                var words: [UInt8] = []
                ValuePrinter(language: language).requirement(comparison, limit, &words)
                return String(decoding: words, as: UTF8.self)
            })
    }
}
