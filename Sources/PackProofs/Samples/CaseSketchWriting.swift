import RuleModel

extension CaseSketch {
    /// The text of a `case.yaml` that says what the sketch says.
    package func yaml(in pack: RulePack) -> String {
        var writer = SketchWriter(sketch: self, pack: pack)
        return writer.write()
    }
}

private struct SketchWriter {
    let sketch: CaseSketch
    let pack: RulePack
    var out = ""

    mutating func write() -> String {
        line("case: \(yamlScalar(sketch.name))")
        line("pack: \(pack.id)")
        line(
            "letter-date:\(spaced(sketch.facts[pack.letterDate].map { inline($0, pack.facts[pack.letterDate]) } ?? ""))"
        )
        line("violations: \(flow(sketch.violations.map { pack.violations[$0].id }))")
        facts()
        for kind in ItemKind.allCases { items(kind) }
        exhibits()
        return out
    }

    private mutating func line(_ text: String) { out += text + "\n" }

    private func spaced(_ text: String) -> String { text.isEmpty ? "" : " " + text }

    private func flow(_ words: [String]) -> String { "[\(words.joined(separator: ", "))]" }

    // MARK: The parts of a case

    private mutating func facts() {
        let told = sketch.facts.keys.filter { $0 != pack.letterDate }.sorted()
        guard !told.isEmpty else { return }
        line("facts:")
        for fact in told { entry(fact, sketch.facts[fact], indent: "  ") }
    }

    private mutating func items(_ kind: ItemKind) {
        let items = sketch.items.filter { pack.items[$0.definition].kind == kind }
        guard !items.isEmpty else { return }
        line("\(kind.listKey):")
        for item in items { self.item(item, kind) }
    }

    private mutating func item(_ item: CaseSketch.Item, _ kind: ItemKind) {
        let definition = pack.items[item.definition]
        line("  - \(kind.rawValue): \(definition.id)")
        if !item.answers.isEmpty {
            line("    answers: \(flow(item.answers.map { pack.violations[$0.violation].asks[$0.ask].id }))")
        }
        if let label = item.label { line("    as: \(label)") }
        if !item.causes.isEmpty { line("    for: \(flow(item.causes.map { name(of: sketch.items[$0]) }))") }
        for slot in definition.layout.slots where slot.source == .told && item.facts[slot.fact] != nil {
            entry(slot.fact, item.facts[slot.fact], indent: "    ")
        }
    }

    /// What `for` calls a cause.
    private func name(of item: CaseSketch.Item) -> String { item.label ?? pack.items[item.definition].id }

    private mutating func exhibits() {
        guard !sketch.exhibits.isEmpty else { return }
        line("exhibits:")
        for index in sketch.exhibits {
            let exhibit = pack.exhibits[index]
            let ending = exhibit.files.contains("pdf") ? "pdf" : exhibit.files.first ?? "pdf"
            line("  \(exhibit.id): exhibits/\(exhibit.id).\(ending)")
        }
    }

    // MARK: Values

    /// A fact with its value, on one line or as a block below its name.
    private mutating func entry(_ fact: Index<Fact>, _ value: SampleValue?, indent: String) {
        let definition = pack.facts[fact]
        switch value {
        case .rows(let rows) where !rows.isEmpty:
            line("\(indent)\(definition.name):")
            for row in rows { self.row(row, definition.columns, indent: indent + "  ") }
        case .list(let values) where !fitsOneLine(values, definition):
            line("\(indent)\(definition.name):")
            for value in values { line("\(indent)  - \(inline(value, definition))") }
        case let value?: line("\(indent)\(definition.name): \(inline(value, definition))")
        case nil: line("\(indent)\(definition.name):")
        }
    }

    /// A required column that does not exist stands there as a question: `none` is no answer to it.
    private mutating func row(_ row: [SampleValue], _ columns: Range<Index<Fact>>, indent: String) {
        for (offset, column) in columns.enumerated() {
            let value = offset < row.count ? row[offset] : .none
            let text = value == .none && !pack.facts[column].isOptional ? "" : inline(value, pack.facts[column])
            line("\(indent)\(offset == 0 ? "-" : " ") \(pack.facts[column].name):\(spaced(text))")
        }
    }

    /// Only plain ids stand in brackets, and no more of them than a line takes.
    private func fitsOneLine(_ values: [SampleValue], _ fact: Fact) -> Bool {
        let texts = values.map { inline($0, fact) }
        return texts.allSatisfy { $0.utf8.allSatisfy(isOfPlainID) } && texts.reduce(0) { $0 + $1.utf8.count + 2 } <= 100
    }

    private func inline(_ value: SampleValue, _ fact: Fact) -> String {
        switch value {
        case .none: "none"
        case .flag(let flag): flag ? "yes" : "no"
        // An option may have the word's name: in quotes it is the option.
        case .option(let index): fact.options[index].id == "none" ? "\"none\"" : fact.options[index].id
        case .text(let text): if case .identifier = fact.type.element { text } else { yamlScalar(text) }
        case .number(let number): literal(number, fact.type.element)
        case .list(let values): flow(values.map { inline($0, fact) })
        case .rows: "[]"
        }
    }

    private func literal(_ number: Int64, _ type: FactType) -> String {
        switch type {
        case .money(nil): describe(number, as: .money(Currency("USD")))
        case .duration where number.magnitude == 24: "\(number / 24) day"
        case .duration where number.magnitude == 1: "\(number) hour"
        default: describe(number, as: type)
        }
    }
}
