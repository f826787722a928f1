import RuleModel

extension RulePack {
    /// The text of a new `case.yaml` for some violations: every question, ready to be answered.
    ///
    /// Facts of the case stand there with empty answers. Causes, actions and prevention are comments to choose from:
    /// what applies gets its `# ` taken off.
    public func newCase(
        named name: String, for chosen: some Sequence<Violation>, in language: Language
    ) -> String {
        var writer = NewCaseWriter(pack: self, language: language, violations: Array(chosen))
        return writer.write(named: name)
    }
}

private struct NewCaseWriter {
    let pack: RulePack
    let language: Language
    let violations: [Violation]
    var out = ""

    /// The violations by their numbers in the pack.
    private var chosen: [Index<Violation>] {
        pack.violations.indices.filter { index in violations.contains { $0.id == pack.violations[index].id } }
    }

    mutating func write(named name: String) -> String {
        comment(
            "Answer after the colons; what is empty gets asked. `none` says that something does not exist.",
            "在冒号后填写；留空的会被询问。`none` 表示不存在。")
        line("# \(say("Facts are written in the language of the letter", "事实用信件的语言填写")): \(pack.language.rawValue)")
        line("case: \(name)")
        line("pack: \(pack.id)")
        line("letter-date:  # \(say("the date of the letter", "信件日期")), 2019-03-05")
        line("violations: [\(violations.map(\.id).joined(separator: ", "))]")
        line("")
        line("facts:")
        let used = pack.units(of: chosen).reduce(into: Set<Index<Fact>>()) { $0.formUnion(pack.units[$1].usedFacts) }
        for fact in pack.caseFacts(of: chosen) where used.contains(fact) {
            self.fact(fact, indent: "  ", isComment: false)
        }
        for kind in ItemKind.allCases where !definitions(kind).isEmpty { items(kind) }
        exhibits()
        return out
    }

    private func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }

    private mutating func line(_ text: String) { out += text + "\n" }

    private mutating func comment(_ english: String, _ chinese: String) { line("# " + say(english, chinese)) }

    // MARK: Facts

    private mutating func fact(_ index: Index<Fact>, indent: String, isComment: Bool) {
        let fact = pack.facts[index]
        let mark = isComment ? "# " : ""
        let about = "\(fact.ask.text(in: language)) (\(form(fact)))"
        guard fact.type == .rows else {
            line("\(mark)\(indent)\(fact.name):  # \(singleLine(about))")
            return
        }
        line("\(mark)\(indent)\(fact.name):  # \(singleLine(fact.ask.text(in: language)))")
        for (position, column) in fact.columns.enumerated() {
            let definition = pack.facts[column]
            let ask = definition.ask.text(in: language)
            let told = singleLine((ask.isEmpty ? "" : ask + " ") + "(\(form(definition)))")
            line("\(mark)\(indent)  \(position == 0 ? "-" : " ") \(definition.name):  # \(told)")
        }
    }

    private func form(_ fact: Fact) -> String {
        let options = fact.options.map { option in
            let label = option.label.text(in: language)
            return label == option.id ? option.id : "\(option.id) = \(label)"
        }
        let form =
            fact.form(in: pack).text(in: language)
            + (options.isEmpty ? "" : say(": ", "：") + options.joined(separator: "; "))
        return form + (fact.isOptional ? say("; none if there is none", "；没有则写 none") : "")
    }

    private func singleLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

    // MARK: Items

    private mutating func items(_ kind: ItemKind) {
        line("")
        switch kind {
        case .cause:
            comment(
                "Root causes: take the first `# ` off each line of those that happened; "
                    + "copy a block for a second one of its kind.",
                "根本原因：去掉适用各行开头的 `# `；同一种有两个时复制一段。")
        case .action: comment("What has been done, for each cause at least one.", "已采取的措施，每个原因至少一项。")
        case .prevention:
            comment("What stops it from happening again, for each cause at least one.", "防止再次发生的措施，每个原因至少一项。")
        }
        line("\(kind.listKey):")
        for index in definitions(kind) { item(index, kind) }
    }

    private func definitions(_ kind: ItemKind) -> [Index<ItemDefinition>] {
        var seen = Set<Index<ItemDefinition>>()
        return violations.flatMap(\.causes).flatMap { use in
            switch kind {
            case .cause: [use.cause]
            case .action: use.actions
            case .prevention: use.prevention
            }
        }.filter { seen.insert($0).inserted }
    }

    private mutating func item(_ index: Index<ItemDefinition>, _ kind: ItemKind) {
        let definition = pack.items[index]
        line("#")
        line("#   # \(singleLine(definition.title.text(in: language)))\(kind == .cause ? "" : causes(of: index, kind))")
        line("#   - \(kind.rawValue): \(definition.id)")
        if kind == .cause {
            let asks = violations.flatMap { violation in
                violation.causes.filter { $0.cause == index }.flatMap(\.answers).map { violation.asks[$0] }
            }
            if !asks.isEmpty {
                let told = asks.map { "\($0.id) (\(singleLine($0.title.text(in: language))))" }
                line("#     answers: []  # \(told.joined(separator: ", "))")
            }
        }
        for slot in definition.layout.slots where slot.source == .told {
            fact(slot.fact, indent: "    ", isComment: true)
        }
    }

    /// The causes that an action or prevention fits.
    private func causes(of index: Index<ItemDefinition>, _ kind: ItemKind) -> String {
        let uses = violations.flatMap(\.causes).filter {
            (kind == .action ? $0.actions : $0.prevention).contains(index)
        }
        var seen = Set<Index<ItemDefinition>>()
        let names = uses.map(\.cause).filter { seen.insert($0).inserted }.map { pack.items[$0].id }
        return " (\(say("for", "针对")) \(names.joined(separator: ", ")))"
    }

    // MARK: Exhibits

    private mutating func exhibits() {
        let usable = pack.exhibitsUsed(by: chosen)
        guard !usable.isEmpty else { return }
        line("")
        comment("Files in this folder; only those that your items name are needed.", "本文件夹中的文件；只需要所选各项提到的附件。")
        line("exhibits:")
        for index in usable {
            let exhibit = pack.exhibits[index]
            let kinds = exhibit.files.isEmpty ? "" : " (\(exhibit.files.joined(separator: ", ")))"
            line("  \(exhibit.id):  # \(singleLine(exhibit.ask.text(in: language)))\(kinds)")
        }
    }
}
