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
            diagnostics: diagnostics.sortedAndLimited(to: Limit.caseFindings.value), wanted: reader.wanted,
            testDiagnostics: testDiagnostics.sortedAndLimited(to: Limit.caseFindings.value))
    }
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
        reading.report(.unknownPack(id.value, ruleBook), at: id.range)
        return nil
    }

    private mutating func violations(_ map: MapReader<CaseKey>, _ pack: RulePack) -> [Index<Violation>] {
        let ids = map.ids(.violations)
        if ids.isEmpty, map.has(.violations), !reading.diagnostics.hasErrors {
            reading.report(.noViolations(pack), at: map.key(.violations)?.range ?? .top)
        }
        return ids.compactMap { id in
            if let index = pack.violations.firstIndex(where: { $0.id == id.value }) { return index }
            hasUnknownViolation = true
            reading.report(.unknownViolation(id.value, pack), at: id.range)
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
                if !hasUnknownViolation {
                    reading.report(.unknownFact(entry.key.value, made, among: facts), at: entry.key.range)
                }
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
            return reading.report(.noList(of: kind), at: node.range)
        }
        if nodes.count > Self.mostItems {
            reading.report(.tooMany(kind, nodes.count, most: Self.mostItems), at: nodes[Self.mostItems].range)
        }
        for node in nodes.prefix(Self.mostItems) { readItem(kind, node, &made, &values) }
    }

    private static let mostItems = Limit.caseItems.value

    private mutating func readItem(_ kind: ItemKind, _ node: YAMLNode, _ made: inout Case, _ values: inout ValueReader)
    {
        guard let entries = reading.entries(of: node, named: Located(kind.listKey, node.range)) else { return }
        guard let head = entries.first(where: { $0.key.value == kind.rawValue }) else {
            return reading.report(.noHead(of: kind), at: node.range.atStart)
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
            reading.report(.secondLabel(label.value, first: Place(reading.file, first.place)), at: label.range)
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
        reading.report(.unknownItem(kind, id.value, exists: exists, fitting, made), at: id.range)
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
            reading.report(
                .unasked(entry.key.value, of: made.pack.items[item.definition], asked: names), at: entry.key.range)
        }
    }

    private func ids(_ entry: YAMLNode.Entry) -> [Located<String>] {
        switch entry.value.content {
        case .list(let items):
            var seen: [String: SourceRange] = [:]
            return items.compactMap { reading.text(of: $0, named: entry.key.value) }.filter { id in
                guard let first = seen.updateValue(id.range, forKey: id.value) else { return true }
                reading.report(.twice(id.value, in: entry.key.value, first: Place(reading.file, first)), at: id.range)
                return false
            }
        case .scalar(let text, quoted: false) where text.isEmpty: return []
        default:
            reading.report(.noList(entry.key.value), at: entry.value.range)
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
            reading.report(
                .unknownAsk(name.value, of: made.pack.items[item.definition], possible: possible.map(id)),
                at: name.range)
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
            if fitting.isEmpty, named.isEmpty { reading.report(.unknownCause(name.value, made), at: name.range) }
            if fitting.isEmpty, !named.isEmpty {
                reading.report(.unfitting(name.value, made.pack.items[item.definition]), at: name.range)
            }
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
                reading.report(
                    .unknownExhibit(entry.key.value, usable.map { made.pack.exhibits[$0].id }), at: entry.key.range)
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
                reading.report(.wrongType(path.value, of: exhibit), at: path.range)
            } else if leavesFolder(path.value) {
                reading.report(.outside(path.value), at: path.range)
            } else if !fileExists(path.value) {
                reading.report(.noFile(path.value), at: path.range)
            }
            return path
        }
    }

    /// Whether a path climbs out of the folder that it starts in.
    private func leavesFolder(_ path: String) -> Bool {
        var depth = 0
        for name in path.split(separator: "/") where name != "." {
            depth += name == ".." ? -1 : 1
            if depth < 0 { return true }
        }
        return false
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
                    reading.report(
                        .unattached(made.pack.items[made.items[index].definition]), at: made.items[index].place)
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
        reading.report(
            .impossible(fact.name, written(cell, of: fact), from: derived.operands.map(name)),
            at: inputs.compactMap { values.places[$0] }.last ?? .top)
    }

    private func isPossible(_ cell: Cell, of fact: Fact) -> Bool {
        guard fact.isRatio else { return fact.domain.contains(cell.number) }
        return crosswise(cell.dividend, cell.divisor, fact.domain.lowerBound, percentDivisor) >= 0
            && crosswise(cell.dividend, cell.divisor, fact.domain.upperBound, percentDivisor) <= 0
    }

    private func written(_ cell: Cell, of fact: Fact) -> Wording {
        fact.isRatio
            ? .ratioOf(part: String(cell.dividend), whole: String(cell.divisor))
            : .verbatim(describe(cell.number, as: fact.type))
    }

    private func name(of operand: Operand) -> Wording {
        pack.fact(at: operand, of: nil, in: nil).map { .verbatim("`\(pack.facts[$0].name)`") } ?? .aFactOfItem
    }
}

/// The ending of a file's name in small letters, without its point; empty if it has none.
func fileEnding(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return "" }
    return name[name.index(after: point)...].lowercased()
}

// MARK: Messages

extension Mistake {
    fileprivate static func unknownPack(_ id: String, _ ruleBook: RuleBook) -> Mistake {
        Mistake(
            .unknownPack, .noSuchPack(name: clipped(id)), hint: nameAdvice(for: id, among: ruleBook.packs.map(\.id)))
    }

    fileprivate static func noViolations(_ pack: RulePack) -> Mistake {
        Mistake(
            .missingValue, .violationsNameNone,
            hint: .nameWhatNoticeNames(
                names: WordingValue.names(pack.violations.prefix(8).map { quoted($0.id, $0.title) })))
    }

    fileprivate static func unknownViolation(_ id: String, _ pack: RulePack) -> Mistake {
        Mistake(
            .unknownViolation, .packHasNoViolation(pack: pack.id, name: id),
            hint: nameAdvice(for: id, among: pack.violations.map(\.id)))
    }

    fileprivate static func unknownFact(
        _ name: String, _ made: Case, among facts: [String: Index<Fact>]
    ) -> Mistake {
        Mistake(
            .unknownFact, .notAFactOfCase(name: clipped(name)),
            hint: made.placeOfFact(name) ?? nameAdvice(for: name, among: facts.keys))
    }

    // MARK: Of items

    fileprivate static func noList(of kind: ItemKind) -> Mistake {
        Mistake(.wrongShape, .isAList(name: kind.listKey), hint: .entriesStartWith(key: kind.rawValue))
    }

    fileprivate static func tooMany(_ kind: ItemKind, _ count: Int, most: Int) -> Mistake {
        Mistake(.limit, .tooManyEntries(name: kind.listKey, entries: String(count), most: most), hint: .letterNamesFew)
    }

    fileprivate static func noHead(of kind: ItemKind) -> Mistake {
        Mistake(
            .missingKey, .lacksKey(key: kind.rawValue),
            hint: .entryStartsWith(list: kind.listKey, key: kind.rawValue))
    }

    fileprivate static func secondLabel(_ label: String, first: Place) -> Mistake {
        Mistake(
            .duplicateName, .twoItemsCalled(name: label), hint: .giveOwnNames,
            notes: [Diagnostic.Note(.firstHere, at: first)])
    }

    /// - Parameter exists: whether the violations have it for other causes than those chosen.
    fileprivate static func unknownItem(
        _ kind: ItemKind, _ id: String, exists: Bool, _ fitting: [Index<ItemDefinition>], _ made: Case
    ) -> Mistake {
        Mistake(
            .unknownItem,
            exists
                ? .itemFitsNoCause(kind: kind.said, name: id) : .noSuchItem(kind: kind.said, name: clipped(id)),
            hint: nameAdvice(for: id, among: Set(fitting.map { made.pack.items[$0].id }))
                ?? .packsShowListsThem(
                    violation: "\(made.pack.id)/\(made.violationIDs.first?.violation ?? "…")"))
    }

    fileprivate static func unasked(_ key: String, of item: ItemDefinition, asked: [String]) -> Mistake {
        Mistake(
            .unknownFact, .itemAsksNotFor(kind: item.kind.said, item: item.name, name: clipped(key)),
            hint: nearestName(to: key, among: asked).map { .didYouMean(name: $0) }
                ?? .itemAsksFor(names: WordingValue.names(asked.map { "`\($0)`" })))
    }

    fileprivate static func twice(_ id: String, in list: String, first: Place) -> Mistake {
        Mistake(
            .duplicateName, .standsTwiceIn(name: clipped(id), list: list), hint: .onceIsEnough,
            notes: [Diagnostic.Note(.firstHere, at: first)])
    }

    fileprivate static func noList(_ key: String) -> Mistake {
        Mistake(.wrongShape, .isAList(name: key), hint: .writeInBrackets)
    }

    fileprivate static func unknownAsk(_ name: String, of cause: ItemDefinition, possible: [String]) -> Mistake {
        Mistake(
            .unknownAsk, .causeCannotAnswer(cause: cause.name, name: clipped(name)),
            hint: nameAdvice(for: name, among: possible))
    }

    fileprivate static func unknownCause(_ name: String, _ made: Case) -> Mistake {
        let names = made.items.filter { $0.kind == .cause }.map { $0.label ?? made.pack.items[$0.definition].id }
        return Mistake(
            .unknownItem, .caseHasNoCause(name: clipped(name)), hint: nameAdvice(for: name, among: Set(names)))
    }

    fileprivate static func unfitting(_ cause: String, _ item: ItemDefinition) -> Mistake {
        Mistake(.unknownItem, .itemDoesNotFit(item: item.name, cause: cause), hint: .leaveForOut)
    }

    /// Its causes are chosen, but answer nothing in the violations where it belongs to them: no letter would hold it.
    fileprivate static func unattached(_ item: ItemDefinition) -> Mistake {
        Mistake(.unknownItem, .itemFitsNoAnswer(kind: item.kind.said, item: item.name), hint: .letCauseAnswer)
    }

    // MARK: Of exhibits and derived facts

    fileprivate static func unknownExhibit(_ id: String, _ usable: [String]) -> Mistake {
        Mistake(
            .unknownExhibit, .noExhibitOfCase(name: clipped(id)), hint: nameAdvice(for: id, among: usable))
    }

    fileprivate static func wrongType(_ path: String, of exhibit: Exhibit) -> Mistake {
        Mistake(
            .wrongExhibitType, .fileKindNotAccepted(path: clipped(path)),
            hint: .acceptedKinds(names: WordingValue.names(exhibit.files.map { "`.\($0)`" })))
    }

    fileprivate static func outside(_ path: String) -> Mistake {
        Mistake(.missingExhibitFile, .exhibitOutside(path: clipped(path)), hint: .pathsStartAtCase)
    }

    fileprivate static func noFile(_ path: String) -> Mistake {
        Mistake(.missingExhibitFile, .noSuchExhibitFile(path: clipped(path)), hint: .pathsStartAtCase)
    }

    fileprivate static func impossible(_ fact: String, _ value: Wording, from inputs: [Wording]) -> Mistake {
        Mistake(
            .contradiction, .factComesTo(fact: fact, value: value),
            hint: .computedFrom(inputs: WordingValue.and(inputs)))
    }
}

extension SourceRange {
    /// Before its first byte.
    fileprivate var atStart: SourceRange { SourceRange(start: Int(start), end: Int(start)) }
}

extension Case {
    /// Why the case cannot tell a fact in this place, if the pack has it.
    fileprivate func placeOfFact(_ name: String) -> Wording? {
        guard let fact = pack.facts.firstIndex(where: { $0.name == name && !$0.isColumn }) else { return nil }
        if fact == pack.letterDate { return .letterDateStandsThere }
        let owners = pack.violations.indices.filter { pack.violations[$0].facts.contains(fact) }
        if !owners.isEmpty, !owners.contains(where: violations.contains) { return .factOfOtherViolation }
        if pack.facts[fact].isDerived { return .factIsComputed }
        return .factToldForItems
    }
}
