import KeyedMaps
import RuleModel
import SourceText
import YAMLTree

extension Case {
    /// Reads `case.yaml` and checks every value against the pack's facts.
    ///
    /// - Parameters:
    ///   - file: the text of the case; its path names it in what is found.
    ///   - ruleBook: has the pack that the case names.
    ///   - fileExists: whether an exhibit's file is there; its path is as the case gives it, relative to the case's
    ///     folder.
    /// - Returns: the case, unless an error keeps it from being used; and all that was found, sorted.
    public static func read(
        _ file: SourceFile, with ruleBook: RuleBook, fileExists: (String) -> Bool
    ) -> (case: Case?, diagnostics: [Diagnostic]) {
        let reading = CaseDocument(file).read(with: ruleBook, fileExists: fileExists)
        return (reading.usableCase, reading.allDiagnostics)
    }
}

/// What comes of reading a case, or a variant of it.
package struct CaseReading: Sendable {
    /// The case, unless an error keeps it from being used.
    package let `case`: Case?
    /// What was found in the case, sorted.
    package let diagnostics: [Diagnostic]
    /// What a test wants of it.
    package let wanted: Wanted?
    /// What was found in what tests want, and in the form of the variants.
    package let testDiagnostics: [Diagnostic]

    package var usableCase: Case? { testDiagnostics.isEmpty ? `case` : nil }

    package var allDiagnostics: [Diagnostic] {
        var all = Diagnostics()
        for diagnostic in diagnostics + testDiagnostics { all.append(diagnostic) }
        return all.sorted()
    }
}

extension CaseDocument {
    /// Reads the case, or one of its variants, and checks every value against the pack's facts.
    package func read(_ variant: Variant? = nil, with ruleBook: RuleBook, fileExists: (String) -> Bool) -> CaseReading {
        guard let tree else {
            return CaseReading(case: nil, diagnostics: yamlDiagnostics.sorted(), wanted: nil, testDiagnostics: [])
        }
        let reading = FileReading(file, isComplete: tree.isComplete)
        let tests = FileReading(file, isComplete: tree.isComplete)
        var reader = CaseReader(reading: reading, ruleBook: ruleBook, tests: tests)
        var made = reader.read(variant.map(root) ?? tree.root, fileExists)
        var diagnostics = yamlDiagnostics
        diagnostics.append(contentsOf: reading.diagnostics)
        var allowances = Allowances()
        allowances.read(yaml: file)
        allowances.silence(&diagnostics)
        diagnostics.append(contentsOf: allowances.mistakes)
        made?.allowances = allowances
        var testDiagnostics = variantDiagnostics
        testDiagnostics.append(contentsOf: tests.diagnostics)
        return CaseReading(
            case: diagnostics.hasErrors ? nil : made,
            diagnostics: Array(diagnostics.sorted().prefix(Self.mostFindings)), wanted: reader.wanted,
            testDiagnostics: Array(testDiagnostics.sorted().prefix(Self.mostFindings)))
    }

    /// Whoever mends a hundred mistakes gets to see the next ones.
    private static let mostFindings = 100
}

private struct CaseReader {
    let reading: FileReading
    let ruleBook: RuleBook
    /// What is wrong in `want`: it is no matter of the case.
    let tests: FileReading
    var wanted: Wanted?
    /// Whether a cause could not be made out; what would fit it is then not held against the case.
    var hasUnknownCause = false
    /// Whether a violation could not; what belongs to it cannot be told from what belongs nowhere.
    var hasUnknownViolation = false

    mutating func read(_ root: YAMLNode, _ fileExists: (String) -> Bool) -> Case? {
        guard let map = MapReader<CaseKey>(root, in: reading), let pack = pack(map) else { return nil }
        var made = Case(name: map.text(.case)?.value ?? "", pack: pack, file: reading.file)
        made.violations = violations(map, pack)
        for entry in map.entries { made.keys[entry.key.value] = entry.key.range }
        var values = ValueReader(reading: reading, pack: pack)
        values.table = made.values
        for slot in values.table.places.indices { values.table.places[slot] = map.key(.facts)?.range ?? .top }
        readLetterDate(map, &values)
        let facts = usableFacts(made)
        readFacts(map, made, facts, &values)
        for kind in ItemKind.allCases { readItems(kind, map, &made, &values) }
        (made.sources, made.sourceFindings) = SourceReader(
            reading: reading, pack: made.pack, facts: facts, knowsViolations: !hasUnknownViolation
        ).read(map, &values)
        made.values = values.table
        readExhibits(map, &made, fileExists)
        join(&made)
        made.derive(reading)
        made.gateExhibits()
        wanted = WantReader(reading: tests, made: made, knowsViolations: !hasUnknownViolation).read(map)
        return made
    }

    // MARK: The head

    private func pack(_ map: MapReader<CaseKey>) -> RulePack? {
        guard let id = map.text(.pack) else { return nil }
        if let pack = ruleBook.pack(id.value) { return pack }
        reading.reportUnknownPack(id, ruleBook)
        return nil
    }

    private mutating func violations(_ map: MapReader<CaseKey>, _ pack: RulePack) -> [Index<Violation>] {
        let ids = map.ids(.violations)
        if ids.isEmpty, map.has(.violations), !reading.diagnostics.hasErrors {
            reading.reportNoViolations(map.key(.violations)?.range ?? .top, pack)
        }
        return ids.compactMap { id in
            if let index = pack.violations.firstIndex(where: { $0.id == id.value }) { return index }
            hasUnknownViolation = true
            reading.reportUnknownViolation(id, pack)
            return nil
        }
    }

    private func readLetterDate(_ map: MapReader<CaseKey>, _ values: inout ValueReader) {
        guard let node = map.node(.letterDate) else { return }
        let cell = Frame().index(.letterDate)
        values.read(node, into: cell, fact: values.pack.letterDate, named: CaseKey.letterDate.name)
        values.letterDate =
            values.table.cells[cell].isKnown ? CalendarDay(number: values.table.cells[cell].number) : nil
    }

    /// What stands below a key; left empty, nothing yet.
    private func entries(of key: CaseKey, _ map: MapReader<CaseKey>) -> [YAMLNode.Entry] {
        if case .scalar(let text, quoted: false)? = map.node(key)?.content, text.isEmpty { return [] }
        return map.named(key, id: { _, _ in true })
    }

    // MARK: Facts

    /// The facts that the case may tell, by name.
    private func usableFacts(_ made: Case) -> [String: Index<Fact>] {
        Dictionary(
            uniqueKeysWithValues: made.pack.caseFacts(of: made.violations).map { (made.pack.facts[$0].name, $0) })
    }

    private func readFacts(
        _ map: MapReader<CaseKey>, _ made: Case, _ facts: [String: Index<Fact>], _ values: inout ValueReader
    ) {
        let pack = made.pack
        for entry in entries(of: .facts, map) {
            if let fact = facts[entry.key.value], let cell = pack.facts[fact].caseCell {
                values.read(entry.value, into: cell, fact: fact, named: entry.key.value)
            } else {
                if !hasUnknownViolation { reading.reportUnknownFact(entry.key, made, among: facts) }
            }
        }
    }

    // MARK: Items

    private mutating func readItems(
        _ kind: ItemKind, _ map: MapReader<CaseKey>, _ made: inout Case, _ values: inout ValueReader
    ) {
        guard let node = map.node(CaseKey(kind)) else { return }
        if case .scalar(let text, quoted: false) = node.content, text.isEmpty { return }
        guard case .list(let nodes) = node.content else {
            return reading.reportNoList(of: kind, at: node.range)
        }
        if nodes.count > Self.mostItems {
            reading.reportTooMany(kind, nodes.count, most: Self.mostItems, at: nodes[Self.mostItems].range)
        }
        for node in nodes.prefix(Self.mostItems) { readItem(kind, node, &made, &values) }
    }

    private static let mostItems = 100

    private mutating func readItem(_ kind: ItemKind, _ node: YAMLNode, _ made: inout Case, _ values: inout ValueReader)
    {
        guard let entries = reading.entries(of: node, named: Located(kind.listKey, node.range)) else { return }
        guard let head = entries.first(where: { $0.key.value == kind.rawValue }) else {
            return reading.reportNoHead(of: kind, at: node.range)
        }
        guard let id = reading.text(of: head.value, named: kind.rawValue), let definition = definition(kind, id, made)
        else {
            if kind == .cause { hasUnknownCause = true }
            return
        }
        let label = label(entries, made)
        var item = Case.Item(kind: kind, definition: definition, label: label?.value, place: head.key.range)
        let layout = made.pack.items[definition].layout
        item.base = values.table.grow(by: layout.slots.count)
        for slot in layout.slots.indices { values.table.places[item.base + slot] = head.key.range }
        for entry in entries { readEntry(entry, &item, layout, made, &values) }
        made.items.append(item)
    }

    /// A name of its own, by which `for` can tell it from others.
    private func label(_ entries: [YAMLNode.Entry], _ made: Case) -> Located<String>? {
        guard let entry = entries.first(where: { $0.key.value == ItemKey.as.name }),
            let label = reading.text(of: entry.value, named: ItemKey.as.name)
        else { return nil }
        guard reading.checkID(label, what: .aName) else { return nil }
        if let first = made.items.first(where: { $0.label == label.value }) {
            reading.reportSecondLabel(label, first: first.place)
        }
        return label
    }

    private func definition(_ kind: ItemKind, _ id: Located<String>, _ made: Case) -> Index<ItemDefinition>? {
        let uses = made.violations.flatMap { made.pack.violations[$0].causes }
        let chosen = Set(made.items.filter { $0.kind == .cause }.map(\.definition))
        let fitting: [Index<ItemDefinition>] =
            kind == .cause
            ? uses.map(\.cause)
            : uses.filter { hasUnknownCause || chosen.contains($0.cause) }.flatMap {
                kind == .action ? $0.actions : $0.prevention
            }
        if let index = fitting.first(where: { made.pack.items[$0].id == id.value }) { return index }
        if hasUnknownViolation { return nil }
        let exists = uses.flatMap { $0.actions + $0.prevention }.contains {
            made.pack.items[$0].id == id.value && made.pack.items[$0].kind == kind
        }
        reading.reportUnknownItem(kind, id, exists: exists, fitting, made)
        return nil
    }

    private func readEntry(
        _ entry: YAMLNode.Entry, _ item: inout Case.Item, _ layout: ItemLayout, _ made: Case,
        _ values: inout ValueReader
    ) {
        switch entry.key.value {
        case item.kind.rawValue, ItemKey.as.name: return
        case ItemKey.answers.name where item.kind == .cause:
            item.answers = answers(entry, item, made)
            item.answersPlace = entry.key.range
        case ItemKey.for.name where item.kind != .cause: item.causes = causes(entry, item, made)
        default:
            let told = layout.slots.indices.filter { layout.slots[$0].source == .told }
            if let slot = told.first(where: { made.pack.facts[layout.slots[$0].fact].name == entry.key.value }) {
                return values.read(
                    entry.value, into: item.base + slot, fact: layout.slots[slot].fact, named: entry.key.value)
            }
            let names =
                told.map { made.pack.facts[layout.slots[$0].fact].name }
                + [item.kind == .cause ? ItemKey.answers.name : ItemKey.for.name, ItemKey.as.name]
            reading.reportUnasked(entry.key, of: made.pack.items[item.definition], asked: names)
        }
    }

    private func ids(_ entry: YAMLNode.Entry) -> [Located<String>] {
        switch entry.value.content {
        case .list(let items):
            var seen: [String: SourceRange] = [:]
            return items.compactMap { reading.text(of: $0, named: entry.key.value) }.filter { id in
                guard let first = seen.updateValue(id.range, forKey: id.value) else { return true }
                reading.reportTwice(id, in: entry.key.value, first: first)
                return false
            }
        case .scalar(let text, quoted: false) where text.isEmpty: return []
        default:
            reading.reportNoList(entry)
            return []
        }
    }

    private func answers(_ entry: YAMLNode.Entry, _ item: Case.Item, _ made: Case) -> [Case.AskReference] {
        let possible = made.violations.flatMap { violation in
            (made.use(of: item.definition, in: violation)?.answers ?? []).map {
                Case.AskReference(violation: violation, ask: $0)
            }
        }
        func id(_ reference: Case.AskReference) -> String {
            made.pack.violations[reference.violation].asks[reference.ask].id
        }
        return ids(entry).compactMap { name in
            if let reference = possible.first(where: { id($0) == name.value }) { return reference }
            reading.reportUnknownAsk(name, of: made.pack.items[item.definition], possible: possible.map(id))
            return nil
        }
    }

    private func causes(_ entry: YAMLNode.Entry, _ item: Case.Item, _ made: Case) -> [Index<Case.Item>] {
        let found = ids(entry).flatMap { name -> [Index<Case.Item>] in
            let named = made.items.indices.filter {
                made.items[$0].kind == .cause
                    && (made.items[$0].label == name.value
                        || made.pack.items[made.items[$0].definition].id == name.value)
            }
            let fitting = named.filter { made.fits(item, cause: made.items[$0]) }
            if fitting.isEmpty, named.isEmpty { reading.reportUnknownCause(name, made) }
            if fitting.isEmpty, !named.isEmpty { reading.reportUnfitting(name, made.pack.items[item.definition]) }
            return fitting
        }
        return Set(found).sorted()
    }

    // MARK: Exhibits

    private func readExhibits(_ map: MapReader<CaseKey>, _ made: inout Case, _ fileExists: (String) -> Bool) {
        let usable = made.pack.exhibits(of: made.violations)
        for entry in entries(of: .exhibits, map) {
            guard let index = usable.first(where: { made.pack.exhibits[$0].id == entry.key.value }) else {
                if hasUnknownViolation { continue }
                reading.reportUnknownExhibit(entry.key, usable.map { made.pack.exhibits[$0].id })
                continue
            }
            let files = exhibitFiles(entry, made.pack.exhibits[index], fileExists)
            guard !files.isEmpty else { continue }
            made.exhibitFiles[index] = files
            made.exhibitPlaces[index] = entry.key.range
            made.exhibits.insert(index)
        }
    }

    private func exhibitFiles(
        _ entry: YAMLNode.Entry, _ exhibit: Exhibit, _ fileExists: (String) -> Bool
    ) -> [Located<String>] {
        let nodes = if case .list(let nodes) = entry.value.content { nodes } else { [entry.value] }
        return nodes.compactMap { node in
            // Left empty it is an answer still to come, as with facts.
            if case .scalar(let text, quoted: false) = node.content, text.isEmpty || text == "none" { return nil }
            guard let path = reading.text(of: node, named: entry.key.value) else { return nil }
            if !exhibit.files.isEmpty, !exhibit.files.contains(fileEnding(path.value)) {
                reading.reportWrongType(path, of: exhibit)
            } else if !fileExists(path.value) {
                reading.reportNoFile(path)
            }
            return path
        }
    }

    // MARK: What items share

    /// Settles which causes each action and prevention is for, and gives them the causes' rows and lists.
    private func join(_ made: inout Case) {
        for index in made.items.indices where made.items[index].kind != .cause {
            if made.items[index].causes.isEmpty {
                made.items[index].causes = made.items.indices.filter {
                    made.items[$0].kind == .cause && made.fits(made.items[index], cause: made.items[$0])
                }
                if made.items[index].causes.isEmpty, !hasUnknownCause {
                    reading.reportUnattached(made.items[index], made.pack.items[made.items[index].definition])
                }
            }
            made.joinCauseFacts(of: index)
        }
    }
}

extension Case {
    /// Whether a cause, in one of the violations that it answers, names this action or prevention.
    fileprivate func fits(_ item: Item, cause: Item) -> Bool {
        violations.contains { violation in
            guard let use = use(of: cause.definition, in: violation), answers(cause, violation) else { return false }
            return (item.kind == .action ? use.actions : use.prevention).contains(item.definition)
        }
    }

    /// Fills `cause.x` with what its causes were told, in their order; of rows with the same first column the first
    /// stands.
    fileprivate mutating func joinCauseFacts(of index: Index<Item>) {
        let item = items[index]
        for (slot, wanted) in pack.items[item.definition].layout.slots.enumerated() where wanted.source == .causes {
            let cells = item.causes.compactMap { cause -> Cell? in
                pack.items[items[cause].definition].layout.slots.firstIndex {
                    $0.fact == wanted.fact && $0.source == .told
                }.map { values.cells[items[cause].base + $0] }
            }
            guard !cells.isEmpty, cells.allSatisfy({ $0.state != .unknown }) else { continue }
            let known = cells.filter(\.isKnown)
            values.cells[item.base + slot] = known.isEmpty ? .none : joined(known, of: pack.facts[wanted.fact])
        }
    }

    private mutating func joined(_ lists: [Cell], of fact: Fact) -> Cell {
        let width = max(1, fact.columns.count)
        let first = values.cells.endIndex
        var seen = Set<RowKey>()
        var count = 0
        for list in lists {
            for row in 0..<list.count {
                let start = list.firstElement + row * width
                if let key = key(at: start, of: fact), !seen.insert(key).inserted { continue }
                let base = values.grow(by: width)
                for column in 0..<width {
                    values.cells[base + column] = values.cells[start + column]
                    values.places[base + column] = values.places[start + column]
                }
                count += 1
            }
        }
        return Cell(rowsAt: first, count: count, width: width)
    }

    /// What tells one row or value from another: a value of a list itself, of rows the first column where it is a text.
    func key(at cell: Index<Cell>, of fact: Fact) -> RowKey? {
        let value = values.cells[cell]
        guard value.isKnown else { return nil }
        let type = if case .list(let element) = fact.type { element } else { pack.facts[fact.columns.lowerBound].type }
        switch type {
        case .text, .identifier: return .text(values.string(value))
        default: return fact.type == .rows ? nil : .value(value.number)
        }
    }

    enum RowKey: Hashable {
        case text(String)
        case value(Int64)
    }

    /// Computes derived facts, of the case and then of each item.
    fileprivate mutating func derive(_ reading: FileReading) {
        for unit in pack.units(of: violations) {
            for derived in pack.units[unit].derived { compute(derived, unit: unit, frame: Frame(), reading) }
        }
        for item in items {
            let definition = pack.items[item.definition]
            for derived in definition.layout.derived {
                compute(derived, unit: definition.fragment.unit, frame: Frame(item: item.base), reading)
            }
        }
    }

    private mutating func compute(
        _ derived: DerivedFact, unit: Index<CompiledUnit>, frame: Frame, _ reading: FileReading
    ) {
        var cell = withEvaluator(unit) { derived.value($0, $1, frame) }
        let index = frame.index(derived.target)
        let fact = pack.facts[derived.fact]
        // The currency is a matter of the type, not of the sum.
        if case .money(let currency?) = fact.type, cell.isKnown { cell = Cell(money: cell.number, currency) }
        values.cells[index] = cell
        guard cell.isKnown, fact.type != .yesNo, !isPossible(cell, of: fact) else { return }
        let inputs = derived.operands.map { frame.index($0) }
        reading.reportImpossible(
            fact.name, written(cell, of: fact), from: derived.operands.map(name),
            at: inputs.compactMap { values.places[$0] }.last ?? .top)
    }

    private func isPossible(_ cell: Cell, of fact: Fact) -> Bool {
        guard fact.isRatio else { return fact.domain.contains(cell.number) }
        return crosswise(cell.dividend, cell.divisor, fact.domain.lowerBound, percentDivisor) >= 0
            && crosswise(cell.dividend, cell.divisor, fact.domain.upperBound, percentDivisor) <= 0
    }

    private func written(_ cell: Cell, of fact: Fact) -> String {
        fact.isRatio ? "\(cell.dividend) of \(cell.divisor)" : describe(cell.number, as: fact.type)
    }

    private func name(of operand: Operand) -> String {
        pack.fact(at: operand, of: nil, in: nil).map { pack.facts[$0].name } ?? "a fact of the item"
    }
}

/// The ending of a file's name in small letters, without its point; empty if it has none.
func fileEnding(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return "" }
    return name[name.index(after: point)...].lowercased()
}

// MARK: Messages

extension FileReading {
    fileprivate func reportUnknownPack(_ id: Located<String>, _ ruleBook: RuleBook) {
        report(
            .unknownPack, "there is no pack `\(clipped(id.value))`", at: id.range,
            hint: nameHint(for: id.value, among: ruleBook.packs.map(\.id)))
    }

    fileprivate func reportNoViolations(_ place: SourceRange, _ pack: RulePack) {
        report(
            .missingValue, "`violations` names none", at: place,
            hint: "name what the notice names: "
                + pack.violations.prefix(8).map { "`\($0.id)`" }.joined(separator: ", "))
    }

    fileprivate func reportUnknownViolation(_ id: Located<String>, _ pack: RulePack) {
        report(
            .unknownViolation, "the pack `\(pack.id)` has no violation `\(id.value)`", at: id.range,
            hint: nameHint(for: id.value, among: pack.violations.map(\.id)))
    }

    fileprivate func reportUnknownFact(_ key: Located<String>, _ made: Case, among facts: [String: Index<Fact>]) {
        report(
            .unknownFact, "`\(clipped(key.value))` is no fact of this case", at: key.range,
            hint: made.placeOfFact(key.value) ?? nameHint(for: key.value, among: facts.keys))
    }

    // MARK: Of items

    fileprivate func reportNoList(of kind: ItemKind, at place: SourceRange) {
        report(
            .wrongShape, "`\(kind.listKey)` is a list", at: place,
            hint: "each entry starts with `- \(kind.rawValue): …`")
    }

    fileprivate func reportTooMany(_ kind: ItemKind, _ count: Int, most: Int, at place: SourceRange) {
        report(
            .limit, "`\(kind.listKey)` has \(count) entries; \(most) are possible", at: place,
            hint: "a letter that anybody reads names a few")
    }

    fileprivate func reportNoHead(of kind: ItemKind, at entry: SourceRange) {
        report(
            .missingKey, "`\(kind.rawValue)` is missing",
            at: SourceRange(start: Int(entry.start), end: Int(entry.start)),
            hint: "an entry of `\(kind.listKey)` starts with `- \(kind.rawValue): …`")
    }

    fileprivate func reportSecondLabel(_ label: Located<String>, first: SourceRange) {
        report(
            .duplicateName, "two items are called `\(label.value)`", at: label.range,
            hint: "give each a name of its own", notes: [note("first here", at: first)])
    }

    /// - Parameter exists: whether the violations have it for other causes than those chosen.
    fileprivate func reportUnknownItem(
        _ kind: ItemKind, _ id: Located<String>, exists: Bool, _ fitting: [Index<ItemDefinition>], _ made: Case
    ) {
        report(
            .unknownItem,
            exists
                ? "the \(kind.rawValue) `\(id.value)` fits none of the causes chosen"
                : "there is no \(kind.rawValue) `\(clipped(id.value))` for this case",
            at: id.range,
            hint: nameHint(for: id.value, among: Set(fitting.map { made.pack.items[$0].id }))
                ?? "`appeal packs show \(made.pack.id)/\(made.violationIDs.first?.violation ?? "…")` lists them")
    }

    fileprivate func reportUnasked(_ key: Located<String>, of item: ItemDefinition, asked: [String]) {
        let hint =
            nearestName(to: key.value, among: asked).map { "did you mean `\($0)`?" } ?? "it asks for "
            + asked.map { "`\($0)`" }.joined(separator: ", ")
        report(
            .unknownFact, "the \(item.kind.rawValue) `\(item.id)` does not ask for `\(clipped(key.value))`",
            at: key.range, hint: hint)
    }

    fileprivate func reportTwice(_ id: Located<String>, in list: String, first: SourceRange) {
        report(
            .duplicateName, "`\(clipped(id.value))` stands twice in `\(list)`", at: id.range, hint: "once is enough",
            notes: [note("first here", at: first)])
    }

    fileprivate func reportNoList(_ entry: YAMLNode.Entry) {
        report(.wrongShape, "`\(entry.key.value)` is a list", at: entry.value.range, hint: "write `[a, b]`")
    }

    fileprivate func reportUnknownAsk(_ name: Located<String>, of cause: ItemDefinition, possible: [String]) {
        report(
            .unknownAsk, "the cause `\(cause.id)` cannot answer `\(clipped(name.value))`", at: name.range,
            hint: nameHint(for: name.value, among: possible))
    }

    fileprivate func reportUnknownCause(_ name: Located<String>, _ made: Case) {
        let names = made.items.filter { $0.kind == .cause }.map { $0.label ?? made.pack.items[$0.definition].id }
        report(
            .unknownItem, "the case has no cause `\(clipped(name.value))`", at: name.range,
            hint: nameHint(for: name.value, among: Set(names)))
    }

    fileprivate func reportUnfitting(_ cause: Located<String>, _ item: ItemDefinition) {
        report(
            .unknownItem, "`\(item.id)` does not fit the cause `\(cause.value)`", at: cause.range,
            hint: "leave `for` out, and it is for every cause that it fits")
    }

    /// Its causes are chosen, but answer nothing in the violations where it belongs to them: no letter would hold it.
    fileprivate func reportUnattached(_ item: Case.Item, _ definition: ItemDefinition) {
        report(
            .unknownItem,
            "the \(item.kind.rawValue) `\(definition.id)` fits none of the causes as they answer the notice",
            at: item.place, hint: "let a cause that it fits answer a point of its violation, or leave it out")
    }

    // MARK: Of exhibits and derived facts

    fileprivate func reportUnknownExhibit(_ key: Located<String>, _ usable: [String]) {
        report(
            .unknownExhibit, "there is no exhibit `\(clipped(key.value))` for this case", at: key.range,
            hint: nameHint(for: key.value, among: usable))
    }

    fileprivate func reportWrongType(_ path: Located<String>, of exhibit: Exhibit) {
        report(
            .wrongExhibitType, "`\(clipped(path.value))` is not of a kind that is accepted", at: path.range,
            hint: "accepted are " + exhibit.files.map { "`.\($0)`" }.joined(separator: ", "))
    }

    fileprivate func reportNoFile(_ path: Located<String>) {
        report(
            .missingExhibitFile, "there is no file `\(clipped(path.value))`", at: path.range,
            hint: "paths start at the case's folder")
    }

    fileprivate func reportImpossible(_ fact: String, _ value: String, from inputs: [String], at place: SourceRange) {
        report(
            .contradiction, "`\(fact)` comes to \(value), which cannot be", at: place,
            hint: "it is computed from \(inputs.map { "`\($0)`" }.joined(separator: " and ")): one of them is wrong")
    }
}

extension Case {
    /// Why the case cannot tell a fact in this place, if the pack has it.
    fileprivate func placeOfFact(_ name: String) -> String? {
        guard let fact = pack.facts.firstIndex(where: { $0.name == name && !$0.isColumn }) else { return nil }
        if fact == pack.letterDate { return "the letter's date stands under `letter-date`" }
        let owners = pack.violations.indices.filter { pack.violations[$0].facts.contains(fact) }
        if !owners.isEmpty, !owners.contains(where: violations.contains) {
            return "it belongs to a violation that this case does not name"
        }
        if pack.facts[fact].isDerived { return "it is computed from other facts: leave it out" }
        return "it is told for each cause, action or prevention that needs it: write it there"
    }
}
