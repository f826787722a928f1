import PackSource
import RuleModel
import SourceText

/// Everything that a pack declares, with an index each, before any expression is looked at.
package struct PackDeclarations: Sendable {
    private let files: PackFiles
    package private(set) var facts: Table<Fact> = []
    package private(set) var caseCells = Beside<Cell, Index<Fact>>()
    /// How derived facts are computed, and in which file that stands.
    package private(set) var derivations: [Index<Fact>: ExpressionText] = [:]
    package private(set) var countedIn: [Index<Fact>: [Located<String>]] = [:]
    /// What each unit can name.
    package private(set) var catalogs = Beside<CompiledUnit, Catalog>()
    /// The facts that each unit declares; its derived ones each after those that it needs.
    package private(set) var ownFacts = Beside<CompiledUnit, [Index<Fact>]>()
    package private(set) var ownDerived = Beside<CompiledUnit, [Index<Fact>]>()
    package private(set) var ownItems = Beside<CompiledUnit, [Index<ItemDefinition>]>()
    package private(set) var ownExhibits = Beside<CompiledUnit, [Index<Exhibit>]>()
    package private(set) var items = Beside<ItemDefinition, DeclaredItem>()
    package private(set) var exhibits = Beside<Exhibit, DeclaredExhibit>()
    package private(set) var broken = Set<Index<Fact>>()
    package private(set) var diagnostics = Diagnostics()

    package struct DeclaredItem {
        package let kind: ItemKind
        package let id: Located<String>
        package let title: WrittenText?
        package let unit: Index<CompiledUnit>
    }

    package struct DeclaredExhibit {
        package let written: WrittenExhibit
        package let unit: Index<CompiledUnit>
    }

    package init(_ files: PackFiles) {
        self.files = files
        declareFacts()
        declareItems()
        declareExhibits()
        checkAsks()
        orderDerived()
        indexUnits()
    }

    // MARK: Facts

    private mutating func declareFacts() {
        let letterDate = facts.append(Fact.letterDate(Place(files.manifest.file, .top)))
        caseCells.append(letterDate)
        var pack = Catalog()
        pack["letter.date"] = letterDate
        let ofPack = declare(files.manifest.facts, in: files.manifest.file, into: &pack) {
            $0 == "letter.date" ? letterDate : nil
        }
        // What is shared has one name in the whole pack, and so has what is told once per case.
        var (shared, dotted): ([String: Index<Fact>], [String: Index<Fact>]) = ([:], [:])
        let ofShared = files.sharedUnits.map { unit in
            var catalog = Catalog(seeing: [pack])
            let own = declare(files.shared(of: unit)?.facts ?? [], in: files.ruleFile(of: unit), into: &catalog) {
                pack[$0] ?? shared[$0]
            }
            for index in own {
                shared[facts[index].name] = index
                if facts[index].isCaseWide { dotted[facts[index].name] = index }
            }
            return (own: own, catalog: catalog)
        }
        let ofViolations = zip(files.violationUnits, files.violations).map { unit, violation in
            let outer =
                files.uses(of: unit).map { ofShared[files.sharedUnits.lowerBound.distance(to: $0)].catalog } + [pack]
            var catalog = Catalog(seeing: outer)
            let seen = catalog
            let own = declare(violation.facts, in: violation.file, into: &catalog) { seen[$0] ?? dotted[$0] }
            for index in own where facts[index].isCaseWide { dotted[facts[index].name] = index }
            return (own: own, catalog: catalog)
        }
        ownFacts = Beside([ofPack] + (ofViolations + ofShared).map(\.own))
        catalogs = Beside([pack] + (ofViolations + ofShared).map(\.catalog))
    }

    /// - Parameter taken: the fact that has a name already, where that may not be declared again.
    private mutating func declare(
        _ written: [WrittenFact], in file: SourceFile, into catalog: inout Catalog, taken: (String) -> Index<Fact>?
    ) -> [Index<Fact>] {
        var maker = FactMaker(file: file, languages: files.manifest.languages)
        var own: [Index<Fact>] = []
        for one in written {
            if let first = taken(one.name.value) {
                report(
                    .factTwice(one.name.value, first: facts[first], isLetterDate: first == facts.startIndex),
                    at: Place(file, one.name.range))
                continue
            }
            if Self.reserved.contains(one.name.value.prefixBeforeDot) {
                report(.reservedName(one.name.value.prefixBeforeDot), at: Place(file, one.name.range))
                catalog.lost.insert(one.name.value)
                continue
            }
            let index = facts.endIndex
            var fact = maker.fact(one, isColumn: false)
            if fact.isCaseWide {
                fact.caseCell = caseCells.append(index)
            }
            facts.append(fact)
            for column in one.columns { facts.append(maker.fact(column, isColumn: true)) }
            facts[index].columns = index.advanced(by: 1)..<facts.endIndex
            if let derived = one.derived { derivations[index] = derived }
            if !one.countedIn.isEmpty { countedIn[index] = one.countedIn }
            catalog[one.name.value] = index
            own.append(index)
        }
        diagnostics.append(contentsOf: maker.diagnostics)
        return own
    }

    /// First parts of names that fragments and cases use for something else.
    private static let reserved: Set<String> = [
        "exhibit", "cause", "action", "prevention", "policy", "violations", "answers", "as", "for", "and", "or", "not",
        "in", "includes", "known", "count", "none"
    ]

    /// Derived facts in an order in which each stands after those that it needs; those that need themselves are
    /// reported and left out.
    private mutating func orderDerived() {
        var state: [Index<Fact>: Visit] = [:]
        for (unit, own) in ownFacts.indexed {
            var order: [Index<Fact>] = []
            for index in own where derivations[index] != nil && state[index] == nil {
                visit(index, in: catalogs[unit], &state, &order)
            }
            ownDerived.append(order)
        }
    }

    private enum Visit { case open, done }

    /// `a needs b needs a`, cut short in the middle.
    private func told(_ circle: [Index<Fact>]) -> Wording {
        let names = circle.map { "`\(facts[$0].name)`" }
        let shown = names.count > 8 ? names.prefix(4) + ["…"] + names.suffix(3) : names[...]
        return shown.dropLast().reversed().reduce(.verbatim(shown.last ?? "")) { .needsOther(fact: $1, other: $0) }
    }

    /// Depth first, with a stack of its own: chains may be as long as a file.
    private mutating func visit(
        _ start: Index<Fact>, in catalog: Catalog, _ state: inout [Index<Fact>: Visit], _ order: inout [Index<Fact>]
    ) {
        var path: [(fact: Index<Fact>, inputs: [Index<Fact>], next: Int)] = [(start, inputs(of: start, in: catalog), 0)]
        state[start] = .open
        while let last = path.last {
            guard last.next < last.inputs.count else {
                state[last.fact] = .done
                limitDepth(of: last.fact, last.inputs)
                if !broken.contains(last.fact) { order.append(last.fact) }
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let input = last.inputs[last.next]
            switch state[input] {
            case .open where broken.contains(input): break
            case .open:
                let circle = path[(path.lastIndex { $0.fact == input } ?? 0)...].map(\.fact) + [input]
                broken.formUnion(circle)
                report(.circle(facts[input].name, told(circle)), at: facts[input].place)
            case .done: break
            case nil where derivations[input] != nil:
                state[input] = .open
                path.append((input, inputs(of: input, in: catalog), 0))
            case nil: state[input] = .done
            }
        }
    }

    /// Derived facts may build on one another, but not without end: each is compiled inside the one that needs it.
    private mutating func limitDepth(of index: Index<Fact>, _ inputs: [Index<Fact>]) {
        // A circle has no depth, and was reported.
        guard derivations[index] != nil, !broken.contains(index) else { return }
        let depth = 1 + (inputs.compactMap { derivedDepth[$0] }.max() ?? 0)
        derivedDepth[index] = depth
        guard depth == Limit.derivedDepth.value + 1 else { return }
        broken.insert(index)
        report(.builtTooDeep(facts[index].name, most: Limit.derivedDepth.value), at: facts[index].place)
    }

    /// The facts that a derived fact names.
    package func inputs(of index: Index<Fact>, in catalog: Catalog) -> [Index<Fact>] {
        guard let text = derivations[index] else { return [] }
        let names =
            facts[index].type == .yesNo
            ? (try? ConditionSyntax(text)).map { factNames($0, in: catalog) } : (try? SumSyntax(text))?.factNames
        return names?.compactMap { catalog[$0] } ?? []
    }

    /// What stands on the right is an option where the left side is a choice.
    private func factNames(_ syntax: ConditionSyntax, in catalog: Catalog) -> [String] {
        switch syntax {
        case .all(let parts), .any(let parts): return parts.flatMap { factNames($0, in: catalog) }
        case .not(let part): return factNames(part, in: catalog)
        case .atom(let atom):
            guard case .compare(_, .word(let right)) = atom.test, let left = catalog[atom.name.value],
                facts[left].type.isOrdered
            else { return [atom.name.value] }
            return [atom.name.value, right.value]
        }
    }

    // MARK: Items and exhibits

    private mutating func declareItems() {
        let manifest = files.manifest
        declareShared(
            PackFiles.ownUnit, manifest.causes, manifest.actions, manifest.prevention, isWhole: manifest.isWhole)
        for unit in files.sharedUnits {
            if let shared = files.shared(of: unit) {
                declareShared(unit, shared.causes, shared.actions, shared.prevention, isWhole: shared.isWhole)
            }
        }
        for (unit, violation) in zip(files.violationUnits, files.violations) {
            let isSharedWhole =
                manifest.isWhole && files.uses(of: unit).allSatisfy { files.shared(of: $0)?.isWhole ?? true }
            for cause in violation.causes {
                if let first = sharedItem(.cause, cause.id.value), sees(first.unit, from: unit) {
                    if let title = cause.title {
                        report(
                            .sharedTitle(of: cause.id.value, in: file(of: first.unit)),
                            at: Place(violation.file, title.main.range))
                    }
                    continue
                }
                // It may be shared in a part of a file that could not be read.
                if cause.title == nil, !isSharedWhole { continue }
                if violation.isWhole { needsTitle(cause, in: violation.file) }
                if cause.title == nil, sharedItem(.cause, cause.id.value) != nil { continue }
                declare(.cause, cause.id, cause.title, unit)
            }
            for step in violation.actions { declare(.action, step.id, step.title, unit) }
            for step in violation.prevention { declare(.prevention, step.id, step.title, unit) }
        }
    }

    /// What several violations may use has one name in the whole pack.
    private mutating func declareShared(
        _ unit: Index<CompiledUnit>, _ causes: [WrittenCause], _ actions: [WrittenStep], _ prevention: [WrittenStep],
        isWhole: Bool
    ) {
        for cause in causes {
            if isWhole { needsTitle(cause, in: file(of: unit)) }
            if !cause.answers.isEmpty {
                report(.answersOfSharedCause, at: Place(file(of: unit), cause.id.range))
            }
            declare(.cause, cause.id, cause.title, unit)
        }
        for step in actions { declare(.action, step.id, step.title, unit) }
        for step in prevention { declare(.prevention, step.id, step.title, unit) }
    }

    private mutating func declare(
        _ kind: ItemKind, _ id: Located<String>, _ title: WrittenText?, _ unit: Index<CompiledUnit>
    ) {
        if let first = itemOfName[ItemKey(kind: kind, id: id.value)].map({ items[$0] }) {
            report(
                .itemTwice(
                    kind, id.value, first: Place(file(of: first.unit), first.id.range),
                    hint: doubleHint(first.unit, unit)), at: Place(file(of: unit), id.range))
            return
        }
        let item = items.append(DeclaredItem(kind: kind, id: id, title: title, unit: unit))
        itemOfName[ItemKey(kind: kind, id: id.value)] = item
        itemIndex[ItemKey(kind: kind, unit: unit, id: id.value)] = item
        if files.isShared(unit) { sharedIndex[ItemKey(kind: kind, id: id.value)] = item }
    }

    /// A case names causes, steps and exhibits by their ids alone, so that each has one meaning in the pack.
    private func doubleHint(_ first: Index<CompiledUnit>, _ unit: Index<CompiledUnit>) -> Wording? {
        if first == unit { return nil }
        if files.isShared(first), !files.isShared(unit) {
            return sees(first, from: unit)
                ? .sharedNotDeclaredAgain : files.shared(of: first).map { .useThatOne(file: $0.file.stem) }
        }
        return .namedByIdAlone
    }

    private mutating func needsTitle(_ cause: WrittenCause, in file: SourceFile) {
        if cause.title == nil {
            let elsewhere = sharedItem(.cause, cause.id.value).flatMap { files.shared(of: $0.unit)?.file.stem }
            report(.noTitle(elsewhere: elsewhere), at: Place(file, cause.id.range))
        }
    }

    private mutating func declareExhibits() {
        var taken: [String: DeclaredExhibit] = [:]
        for unit in [PackFiles.ownUnit] + Array(files.sharedUnits) + Array(files.violationUnits) {
            for exhibit in files.violation(of: unit)?.exhibits ?? files.shared(of: unit)?.exhibits
                ?? files.manifest.exhibits
            {
                let declared = DeclaredExhibit(written: exhibit, unit: unit)
                if let first = taken[exhibit.id.value] {
                    report(
                        .exhibitTwice(
                            exhibit.id.value, first: Place(file(of: first.unit), first.written.id.range),
                            hint: doubleHint(first.unit, unit)), at: Place(file(of: unit), exhibit.id.range))
                } else {
                    taken[exhibit.id.value] = declared
                    exhibits.append(declared)
                }
            }
        }
    }

    private mutating func checkAsks() {
        var first: [String: Place] = [:]
        for violation in files.violations {
            for ask in violation.notice.asks {
                let place = Place(violation.file, ask.id.range)
                if let earlier = first[ask.id.value] {
                    report(.askTwice(ask.id.value, first: earlier), at: place)
                } else {
                    first[ask.id.value] = place
                }
            }
        }
    }

    // MARK: Looking up

    package func file(of unit: Index<CompiledUnit>) -> SourceFile { files.ruleFile(of: unit) }

    /// The units whose declarations a unit can name: its own, the shared ones that it uses, the pack's.
    package func seen(from unit: Index<CompiledUnit>) -> [Index<CompiledUnit>] {
        unit == PackFiles.ownUnit ? [unit] : [unit] + files.uses(of: unit) + [PackFiles.ownUnit]
    }

    private func sees(_ other: Index<CompiledUnit>, from unit: Index<CompiledUnit>) -> Bool {
        seen(from: unit).contains(other)
    }

    /// The item of a name that a unit sees: its own, else a shared one.
    package func item(_ kind: ItemKind, _ id: String, in unit: Index<CompiledUnit>) -> Index<ItemDefinition>? {
        if let own = itemIndex[ItemKey(kind: kind, unit: unit, id: id)] { return own }
        guard let shared = sharedIndex[ItemKey(kind: kind, id: id)], sees(items[shared].unit, from: unit)
        else { return nil }
        return shared
    }

    private func sharedItem(_ kind: ItemKind, _ id: String) -> DeclaredItem? {
        sharedIndex[ItemKey(kind: kind, id: id)].map { items[$0] }
    }

    package func itemNames(_ kind: ItemKind, in unit: Index<CompiledUnit>) -> [String] {
        seen(from: unit).flatMap { ownItems[$0] }.map { items[$0] }.filter { $0.kind == kind }.map(\.id.value)
    }

    /// The shared file that declares a name which a unit does not see, for a hint to use that file.
    package func sharedFile(declaring name: String, unseenFrom unit: Index<CompiledUnit>) -> String? {
        let seen = seen(from: unit)
        return files.sharedUnits.first { other in
            !seen.contains(other)
                && (catalogs[other].own[name] != nil || ownItems[other].contains { items[$0].id.value == name }
                    || ownExhibits[other].contains { exhibits[$0].written.id.value == name })
        }.map { files.ruleFile(of: $0).stem }
    }

    private struct ItemKey: Hashable {
        let kind: ItemKind
        /// `nil` where the name counts, whoever declares it.
        var unit: Index<CompiledUnit>?
        let id: String
    }

    /// How many derived facts each builds on, itself included.
    private var derivedDepth: [Index<Fact>: Int] = [:]
    private var itemIndex: [ItemKey: Index<ItemDefinition>] = [:]
    /// By kind and name, whoever declares it.
    private var itemOfName: [ItemKey: Index<ItemDefinition>] = [:]
    /// What is shared, by kind and name, as of the pack.
    private var sharedIndex: [ItemKey: Index<ItemDefinition>] = [:]

    /// Keeps what is looked up for each unit from growing with the number of units.
    private mutating func indexUnits() {
        ownItems = Beside(ownFacts.values.map { _ in [] })
        ownExhibits = Beside(ownFacts.values.map { _ in [] })
        for (index, item) in items.indexed { ownItems[item.unit].append(index) }
        for (index, exhibit) in exhibits.indexed { ownExhibits[exhibit.unit].append(index) }
    }

    private mutating func report(_ mistake: Mistake, at place: Place) { diagnostics.append(mistake.at(place)) }
}

extension SumSyntax {
    /// The facts that its terms are taken from, without columns.
    fileprivate var factNames: [String] {
        (terms + (divisor ?? [])).compactMap { term in
            switch term.value {
            case .fact(let name), .aggregate(.count, let name): name.value
            case .aggregate(_, let name): name.value.splitAtLastDot.rows
            case .literal: nil
            }
        }
    }
}

extension String {
    fileprivate var prefixBeforeDot: String { firstIndex(of: ".").map { String(self[..<$0]) } ?? self }
}

extension Mistake {
    fileprivate static func factTwice(_ name: String, first: Fact, isLetterDate: Bool) -> Mistake {
        Mistake(
            .duplicateName, .declaredAlready(kind: Wording.kindFact, name: name),
            hint: isLetterDate ? .letterDateIsThere : .declareOnce,
            notes: [Diagnostic.Note(.declaredHere, at: first.place)])
    }

    fileprivate static func reservedName(_ name: String) -> Mistake {
        Mistake(.badName, .reservedName(name: name), hint: .chooseAnotherName)
    }

    fileprivate static func circle(_ name: String, _ circle: Wording) -> Mistake {
        Mistake(.cyclicFacts, .computedFromItself(name: name), hint: circle)
    }

    fileprivate static func builtTooDeep(_ name: String, most: Int) -> Mistake {
        Mistake(.limit, .buildsTooDeep(name: name, most: most))
    }

    fileprivate static func sharedTitle(of cause: String, in file: SourceFile) -> Mistake {
        Mistake(.duplicateName, .titleIsShared(cause: cause, file: file.name), hint: .leaveTitleOut)
    }

    fileprivate static var answersOfSharedCause: Mistake { Mistake(.misplacedKey, .answersOfSharedCause) }

    fileprivate static func itemTwice(_ kind: ItemKind, _ id: String, first: Place, hint: Wording?) -> Mistake {
        Mistake(
            .duplicateName, .declaredAlready(kind: kind.said, name: id), hint: hint,
            notes: [Diagnostic.Note(.declaredHere, at: first)])
    }

    fileprivate static func noTitle(elsewhere: String?) -> Mistake {
        Mistake(
            .missingKey, .lacksKey(key: "title"),
            hint: elsewhere.map { .sharedCauseMeant(file: $0) } ?? .causeNeedsTitle)
    }

    fileprivate static func exhibitTwice(_ id: String, first: Place, hint: Wording?) -> Mistake {
        Mistake(
            .duplicateName, .declaredAlready(kind: Wording.kindExhibit, name: id), hint: hint,
            notes: [Diagnostic.Note(.declaredHere, at: first)])
    }

    fileprivate static func askTwice(_ id: String, first: Place) -> Mistake {
        Mistake(
            .duplicateName, .declaredAlready(kind: Wording.kindAsk, name: id), hint: .askIdUnique,
            notes: [Diagnostic.Note(.declaredHere, at: first)])
    }
}
