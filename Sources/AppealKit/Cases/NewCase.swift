import RuleModel
import SourceText

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
        comment(.newCaseHow)
        comment(.newCaseLanguage(language: code(of: pack.language)))
        line("case: \(name)")
        line("pack: \(pack.id)")
        line("letter-date:  # \(say(.newCaseLetterDate))")
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

    /// What is said, on one line.
    private func say(_ wording: Wording) -> String {
        wording.text(in: language).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private mutating func line(_ text: String) { out += text + "\n" }

    private mutating func comment(_ wording: Wording) { line("# " + say(wording)) }

    /// A language by its code in English, by its own name in others.
    private func code(of language: Language) -> String { self.language == .english ? language.rawValue : language.name }

    // MARK: Facts

    private mutating func fact(_ index: Index<Fact>, indent: String, isComment: Bool) {
        let fact = pack.facts[index]
        let mark = isComment ? "# " : ""
        guard fact.type == .rows else {
            let about = Wording.questionAndForm(question: fact.ask, form: form(fact))
            return line("\(mark)\(indent)\(fact.name):  # \(say(about))")
        }
        line("\(mark)\(indent)\(fact.name):  # \(say(Wording(fact.ask)))")
        for (position, column) in fact.columns.enumerated() {
            let definition = pack.facts[column]
            let told: Wording =
                definition.ask.text(in: language).isEmpty
                ? .formAlone(form: form(definition))
                : .questionAndForm(question: definition.ask, form: form(definition))
            line("\(mark)\(indent)  \(position == 0 ? "-" : " ") \(definition.name):  # \(say(told))")
        }
    }

    private func form(_ fact: Fact) -> Wording {
        let options = fact.options.map { option -> Wording in
            option.label.text(in: language) == option.id
                ? .verbatim(option.id) : .optionAndLabel(id: option.id, label: option.label)
        }
        var form = fact.form(in: pack)
        if !options.isEmpty { form = .formAndOptions(form: form, options: Wording.oneAfterOther(options)) }
        return fact.isOptional ? .formOrNone(form: form) : form
    }

    // MARK: Items

    private mutating func items(_ kind: ItemKind) {
        line("")
        switch kind {
        case .cause: comment(.newCaseCauses)
        case .action: comment(.newCaseActions)
        case .prevention: comment(.newCasePrevention)
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
        line("#   # \(say(heading(of: index, kind)))")
        line("#   - \(kind.rawValue): \(definition.id)")
        if kind == .cause {
            let asks = violations.flatMap { violation in
                violation.causes.filter { $0.cause == index }.flatMap(\.answers).map { violation.asks[$0] }
            }
            if !asks.isEmpty {
                let told = asks.map { say(.idAndTitle(id: $0.id, title: $0.title)) }
                let between = String(decoding: language.conventions.lists.between, as: UTF8.self)
                line("#     answers: []  # \(told.joined(separator: between))")
            }
        }
        for slot in definition.layout.slots where slot.source == .told {
            fact(slot.fact, indent: "    ", isComment: true)
        }
    }

    /// Its title; of an action or prevention with the causes that it fits.
    private func heading(of index: Index<ItemDefinition>, _ kind: ItemKind) -> Wording {
        let title = Wording(pack.items[index].title)
        if kind == .cause { return title }
        let uses = violations.flatMap(\.causes).filter {
            (kind == .action ? $0.actions : $0.prevention).contains(index)
        }
        var seen = Set<Index<ItemDefinition>>()
        let causes = uses.map(\.cause).filter { seen.insert($0).inserted }.map { pack.items[$0] }
        return .itemForCauses(
            item: title, causes: WordingValue.names(causes.map { called($0.id, $0.title) }))
    }

    // MARK: Exhibits

    private mutating func exhibits() {
        let usable = pack.exhibitsUsed(by: chosen)
        guard !usable.isEmpty else { return }
        line("")
        comment(.newCaseExhibits)
        line("exhibits:")
        for index in usable { line("  \(pack.exhibits[index].id):  # \(say(pack.exhibits[index].asked))") }
    }
}

extension Exhibit {
    /// What is asked for, and which kinds of files.
    var asked: Wording {
        files.isEmpty ? Wording(ask) : .questionAndForm(question: ask, form: WordingValue.names(files))
    }
}
