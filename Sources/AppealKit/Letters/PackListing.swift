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
        var parts = ["\(id)/\(violation.id): \(violation.title.text(in: language))\n"]
        let say = { (english: String, chinese: String) in language == .chinese ? chinese : english }
        if !violation.policy.isEmpty {
            parts.append(say("Requirement", "要求") + "\n" + violation.policy.map { policyLine($0, language) }.joined())
        }
        if !violation.asks.isEmpty {
            parts.append(
                say("The notice asks about", "通知要求说明") + "\n"
                    + violation.asks.map { "  \($0.id)  \($0.title.text(in: language))\n" }.joined())
        }
        parts.append(
            say("Routes, the first that applies", "途径（取第一个适用的）") + "\n"
                + violation.routes.map {
                    "  \(routes[$0.route].id)\($0.when == nil ? "" : say(" (under a condition)", "（有条件）"))\n"
                }.joined())
        let own = violation.facts.filter { facts[$0].isCaseWide && !facts[$0].isDerived }
        if !own.isEmpty {
            parts.append(
                say("Facts", "事实") + "\n"
                    + own.map { "  \(facts[$0].name)  \(facts[$0].ask.text(in: language))\n" }.joined())
        }
        if !violation.causes.isEmpty {
            parts.append(
                say("Causes, with what is done about them and what prevents them", "原因及相应的措施和预防") + "\n"
                    + violation.causes.map { causeLines($0, language) }.joined())
        }
        let usable = violations.firstIndex { $0.id == violation.id }.map { exhibitsUsed(by: [$0]) } ?? []
        if !usable.isEmpty {
            parts.append(say("Exhibits", "附件") + "\n" + usable.map { exhibitLine(exhibits[$0], language) }.joined())
        }
        return parts.joined(separator: "\n")
    }

    private func policyLine(_ policy: Policy, _ language: Language) -> String {
        var words: [UInt8] = []
        ValuePrinter(language: language).requirement(policy.comparison, policy.limit, &words)
        let requirement = String(decoding: words, as: UTF8.self)
        let name = facts[policy.fact].name
        return language == .chinese
            ? "  \(name) \(requirement)，自 \(policy.since.written)；来源：\(policy.source)（查阅于 \(policy.checked.written)）\n"
            : "  \(name) \(requirement), since \(policy.since.written); "
                + "source: \(policy.source) (checked \(policy.checked.written))\n"
    }

    private func causeLines(_ use: CauseUse, _ language: Language) -> String {
        func line(_ item: Index<ItemDefinition>, _ mark: String) -> String {
            "\(mark)\(items[item].id)  \(items[item].title.text(in: language))\n"
        }
        return line(use.cause, "  ") + use.actions.map { line($0, "      + ") }.joined()
            + use.prevention.map { line($0, "      > ") }.joined()
    }

    private func exhibitLine(_ exhibit: Exhibit, _ language: Language) -> String {
        let kinds = exhibit.files.isEmpty ? "" : " (\(exhibit.files.joined(separator: ", ")))"
        return "  \(exhibit.id)  \(exhibit.ask.text(in: language))\(kinds)\n"
    }
}
