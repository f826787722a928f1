import PackSource
import RuleModel
import SourceText

/// Puts the compiled pairs of a pack together and looks for what is named nowhere or does not fit across them.
package struct PackLinker {
    private let files: PackFiles
    private let declarations: PackDeclarations
    private let units: Beside<CompiledUnit, UnitResult>
    package private(set) var pack: RulePack
    package private(set) var diagnostics = Diagnostics()
    private let sharedCauses: [String: WrittenCause]

    package init(_ files: PackFiles, _ declarations: PackDeclarations, _ units: Beside<CompiledUnit, UnitResult>) {
        self.files = files
        self.declarations = declarations
        self.units = units
        let manifest = files.manifest
        sharedCauses = Dictionary(
            (manifest.causes + files.shared.flatMap(\.causes)).map { ($0.id.value, $0) },
            uniquingKeysWith: { first, _ in first })
        pack = RulePack(
            id: manifest.id?.value ?? "", version: manifest.version,
            title: Translations(manifest.title, in: manifest.languages),
            about: Translations(manifest.about, in: manifest.languages),
            language: manifest.language, readingLanguages: manifest.readingLanguages)
    }

    package mutating func link() {
        linkFacts()
        linkItems()
        linkExhibits()
        pack.routes = Table(files.manifest.routes.map(route))
        pack.units = Table(units.values.map(\.unit))
        pack.notice = units.values.first?.phrases ?? NoticePhrases()
        pack.headings = units.values.first?.headings ?? []
        pack.review = units.values.first?.review ?? []
        for (unit, written) in zip(files.violationUnits, files.violations) {
            pack.violations.append(linkViolation(written, unit))
        }
        let ofViolations = Set(pack.violations.flatMap(\.facts))
        pack.commonFacts = pack.facts.indices.filter { !ofViolations.contains($0) && !pack.facts[$0].isColumn }
        for index in pack.violations.indices {
            checkCauseFacts(index)
            checkLayouts(index)
        }
        checkPhrases()
    }

    // MARK: Linking

    private mutating func linkFacts() {
        pack.facts = declarations.facts
        pack.caseCells = declarations.caseCells
        for unit in units.values {
            for (fact, percent) in unit.thresholds { pack.facts[fact].thresholds.append(percent) }
        }
        pack.noticeDate = declarations.catalogs[PackFiles.ownUnit]["notice.date"]
            .flatMap { declarations.facts[$0].caseOperand }
    }

    private func route(_ written: WrittenRoute) -> Route {
        let languages = files.manifest.languages
        let boxes = written.boxes.map {
            FormBox(
                title: Translations($0.title, in: languages), sections: $0.sections, hasText: $0.hasText,
                maxCharacters: $0.maxCharacters)
        }
        return Route(
            id: written.id.value, title: written.title.map { Translations($0, in: languages) }, to: written.to,
            isBeside: written.isBeside,
            risk: written.risk.map { Translations($0, in: languages) }, words: written.words,
            ownWords: written.ownWords, boxes: boxes)
    }

    private mutating func linkItems() {
        for (index, item) in declarations.items.indexed {
            guard let compiled = units[item.unit].items[index] else { continue }
            pack.items.append(
                ItemDefinition(
                    kind: item.kind, id: item.id.value, title: Translations(item.title, in: files.manifest.languages),
                    fragment: compiled.fragment,
                    layout: compiled.layout, violation: files.violationIndex(of: item.unit),
                    place: Place(declarations.file(of: item.unit), item.id.range)))
        }
    }

    private mutating func linkExhibits() {
        for (index, exhibit) in declarations.exhibits.indexed {
            guard let compiled = units[exhibit.unit].exhibits[index] else { continue }
            pack.exhibits.append(
                Exhibit(
                    id: exhibit.written.id.value, ask: Translations(exhibit.written.ask, in: files.manifest.languages),
                    files: exhibit.written.files.map(\.value),
                    isAlwaysNeeded: exhibit.written.isAlwaysNeeded, neededWhen: compiled.neededWhen,
                    policy: compiled.policy, fragment: compiled.fragment,
                    violation: files.violationIndex(of: exhibit.unit),
                    place: Place(declarations.file(of: exhibit.unit), exhibit.written.id.range)))
        }
    }

    private func linkViolation(_ written: WrittenViolation, _ home: Index<CompiledUnit>) -> Violation {
        let unit = units[home]
        let languages = files.manifest.languages
        var violation = Violation(
            id: written.id.value, title: Translations(written.title, in: languages),
            about: Translations(written.about, in: languages), level: written.level,
            sources: written.sources.map {
                Violation.Origin(
                    subject: $0.subject.value, source: $0.source?.value, checked: $0.checked?.value,
                    confidence: $0.confidence)
            },
            asks: Table(
                written.notice.asks.map {
                    Violation.Ask(
                        id: $0.id.value, title: Translations($0.title, in: languages), when: unit.asks[$0.id.value],
                        appeal: $0.appeal)
                }),
            notice: unit.phrases, review: unit.review, report: written.report?.value, unit: home,
            place: Place(written.file, written.id.range))
        violation.uses = files.uses(of: home)
        let units = violation.uses + [home]
        violation.sharedFiles = violation.uses.map { files.ruleFile(of: $0).stem }
        violation.policy = unit.policy
        violation.routes = unit.routes
        violation.facts = units.flatMap { declarations.ownFacts[$0] }
        violation.causes = written.causes.compactMap { use(of: $0, in: home, violation.asks) }
        violation.exhibits = units.flatMap { declarations.ownExhibits[$0] }
        violation.countChecks = violation.facts.compactMap { fact in
            declarations.countedIn[fact].map { CountCheck(count: fact, parts: $0.map(\.value)) }
        }
        return violation
    }

    /// A cause with its shared actions and prevention first, then those that the violation adds.
    private func use(of cause: WrittenCause, in unit: Index<CompiledUnit>, _ asks: Table<Violation.Ask>) -> CauseUse? {
        guard let index = declarations.item(.cause, cause.id.value, in: unit) else { return nil }
        let home = declarations.items[index].unit
        let shared = files.isShared(home) ? sharedCauses[cause.id.value] : nil
        func steps(_ kind: ItemKind, _ names: (WrittenCause) -> [Located<String>]) -> [Index<ItemDefinition>] {
            var seen = Set<Index<ItemDefinition>>()
            let ofShared = shared.map(names) ?? []
            let found =
                ofShared.map { declarations.item(kind, $0.value, in: home) }
                + names(cause).map { declarations.item(kind, $0.value, in: unit) }
            return found.compactMap(\.self).filter { seen.insert($0).inserted }
        }
        return CauseUse(
            cause: index, answers: cause.answers.compactMap { answer in asks.firstIndex { $0.id == answer.value } },
            actions: steps(.action, \.actions), prevention: steps(.prevention, \.prevention),
            place: Place(declarations.file(of: unit), cause.id.range))
    }

    // MARK: Checks across files

    /// Everything that is defined is used.
    package mutating func checkUse() {
        // What seems unused may be meant where something else is wrong.
        let isEveryUnitWhole =
            units.values.allSatisfy(\.isWhole) && files.hasAllRuleFiles && declarations.broken.isEmpty
        var unitOfFact: [Index<Fact>: Index<CompiledUnit>] = [:]
        for (unit, own) in declarations.ownFacts.indexed {
            for fact in own { for index in fact..<pack.facts[fact].columns.upperBound { unitOfFact[index] = unit } }
        }
        func isSure(_ unit: Index<CompiledUnit>) -> Bool {
            isEveryUnitWhole || !files.isShared(unit) && units[unit].isWhole && declarations.broken.isEmpty
        }
        let usedFacts = units.values.reduce(into: Set<Index<Fact>>()) { $0.formUnion($1.usedFacts) }
        let usedExhibits = units.values.reduce(into: Set<Index<Exhibit>>()) { $0.formUnion($1.usedExhibits) }
        let uses = pack.violations.flatMap(\.causes)
        let usedItems = Set(uses.flatMap { [$0.cause] + $0.actions + $0.prevention })
        let usedRoutes = Set(pack.violations.flatMap { $0.routes.map(\.route) })
        let countedParts = Set(pack.violations.flatMap { $0.countChecks.flatMap(\.parts) })

        for (index, fact) in pack.facts.indexed.dropFirst()
        where !usedFacts.contains(index) && isSure(unitOfFact[index] ?? PackFiles.ownUnit) {
            // The first column of rows that are counted tells one row from another.
            if fact.isColumn, let rows = rows(of: index), countedParts.contains(pack.facts[rows].name),
                pack.facts[rows].columns.lowerBound == index
            {
                continue
            }
            if fact.isColumn, let rows = rows(of: index), !usedFacts.contains(rows) { continue }
            unused(
                fact.isColumn ? .kindColumn : .kindFact, fact.name, fact.place, .useFactOrDelete)
        }
        for (index, item) in pack.items.indexed where !usedItems.contains(index) && isSure(item.unit) {
            unused(
                item.kind.said, item.id, item.place,
                item.kind == .cause ? .nameCauseOrDelete : .nameStepOrDelete)
        }
        for (index, exhibit) in pack.exhibits.indexed where !usedExhibits.contains(index) && isSure(exhibit.unit) {
            unused(.kindExhibit, exhibit.id, exhibit.place, .useExhibitOrDelete(name: exhibit.id))
        }
        for (index, violation) in pack.violations.indexed where isSure(violation.unit) { checkUses(of: index) }
        for (index, route) in zip(pack.routes.indices, files.manifest.routes)
        where !usedRoutes.contains(index) && isEveryUnitWhole {
            unused(
                .kindRoute, route.id.value, Place(files.manifest.file, route.id.range), .nameRouteOrDelete)
        }
    }

    /// A violation names no shared file of which it has nothing.
    private mutating func checkUses(of index: Index<Violation>) {
        let (violation, written) = (pack.violations[index], files.violations[index.position])
        let unit = units[violation.unit]
        let used = violation.causes.flatMap { [$0.cause] + $0.actions + $0.prevention }
        let layouts = violation.routes.compactMap { pack.layout(of: $0.route, for: index)?.unit }
        let items = Set(used.map { pack.items[$0].unit } + layouts)
        for use in written.uses {
            guard let shared = violation.uses.first(where: { files.shared(of: $0)?.file.stem == use.value }),
                !items.contains(shared),
                unit.usedFacts.isDisjoint(with: declarations.ownFacts[shared]),
                unit.usedExhibits.isDisjoint(with: declarations.ownExhibits[shared])
            else { continue }
            unused(.kindSharedFile, use.value, Place(written.file, use.range), .useSharedOrLeaveOut)
        }
    }

    /// A phrase that points to a violation stands neither in another one nor among those that most notices have.
    private mutating func checkPhrases() {
        var first = Dictionary(pack.notice.common.map { ($0.key, $0.place) }, uniquingKeysWith: { first, _ in first })
        for violation in pack.violations {
            // Within a group a phrase need not point to it by itself.
            let alone = violation.notice.says.filter { $0.phrases.count == 1 }.flatMap(\.all)
            for phrase in alone {
                guard let earlier = first[phrase.key] else { continue }
                diagnostics.append(
                    .tellsNothing(of: violation.id, earlier: earlier, phrase.place))
            }
            first.merge(alone.map { ($0.key, $0.place) }) { first, _ in first }
        }
    }

    private func rows(of column: Index<Fact>) -> Index<Fact>? {
        pack.facts[..<column].lastIndex { !$0.isColumn }
    }

    private mutating func unused(_ kind: Wording, _ name: String, _ place: Place, _ hint: Wording) {
        diagnostics.append(.unused(kind, name, hint: hint, place))
    }

    /// `cause.orders` in an action or prevention: every cause that names it is told `orders`.
    private mutating func checkCauseFacts(_ index: Index<Violation>) {
        let written = files.violations[index.position]
        for use in pack.violations[index].causes {
            let told = Set(pack.items[use.cause].layout.slots.filter { $0.source == .told }.map(\.fact))
            guard units[pack.items[use.cause].unit].isWhole else { continue }
            for step in use.actions + use.prevention where units[pack.items[step].unit].isWhole {
                let wanted = pack.items[step].layout.slots.filter { $0.source == .causes }.map(\.fact)
                for fact in wanted where !told.contains(fact) {
                    let range = written.causes.first { $0.id.value == pack.items[use.cause].id }?.id.range ?? .top
                    diagnostics.append(
                        .causeNotTold(
                            pack.facts[fact].name, of: pack.items[use.cause].id, by: pack.items[step].id,
                            pack.items[step].kind, Place(written.file, range)))
                }
            }
        }
    }

    /// Every route has a layout, and the layout's sections have their fragments.
    private mutating func checkLayouts(_ index: Index<Violation>) {
        let written = files.violations[index.position]
        let unit = pack.violations[index].unit
        guard files.templates[unit][files.manifest.language.index]?.isComplete ?? false,
            files.templates[PackFiles.ownUnit][files.manifest.language.index]?.isComplete ?? false
        else { return }
        let (own, shared) = (pack.units[unit].layouts, pack.units[pack.ownUnit].layouts)
        for choice in pack.violations[index].routes {
            let id = pack.routes[choice.route].id
            let range = written.routes.first { $0.route.value == id }?.route.range ?? .top
            guard let layout = pack.layout(of: choice.route, for: index) else {
                missing("letter \(id)", for: range, written)
                continue
            }
            let sections = layout.sections
            if sections.contains(.header), own.header == nil, shared.header == nil {
                missing("header", for: range, written)
            }
            if sections.contains(.closing), own.closing == nil, shared.closing == nil {
                missing("closing", for: range, written)
            }
            if sections.contains(.summaries), own.summary == nil { missing("summary", for: range, written) }
            if sections.contains(.causes) { checkPlan(index, written) }
        }
    }

    private mutating func missing(_ name: String, for range: SourceRange, _ written: WrittenViolation) {
        diagnostics.append(
            .missingFragment(name, in: written.file.stem, Place(written.file, range)))
    }

    /// Whoever writes a plan of action can choose a cause, and one for everything that the notice asks.
    private mutating func checkPlan(_ index: Index<Violation>, _ written: WrittenViolation) {
        guard written.isWhole, files.manifest.isWhole else { return }
        if written.causes.isEmpty {
            diagnostics.append(
                .noCauses(written.id.value, pack.violations[index].place))
        }
        let names = Set(written.notice.asks.map(\.id.value))
        // A misspelt name is reported where it is written.
        guard !written.causes.isEmpty, written.causes.allSatisfy({ $0.answers.allSatisfy { names.contains($0.value) } })
        else { return }
        for (ask, told) in zip(pack.violations[index].asks.indices, written.notice.asks)
        where !pack.violations[index].causes.contains(where: { $0.answers.contains(ask) }) {
            diagnostics.append(
                .unansweredAsk(told.id.value, Place(written.file, told.id.range))
            )
        }
    }
}

extension Diagnostic {
    fileprivate static func tellsNothing(of violation: String, earlier: Place, _ place: Place) -> Diagnostic {
        Diagnostic(
            .tellsNothing, .tellsFromNoOther(violation: violation), at: place, hint: .addTellingWords,
            notes: [Diagnostic.Note(.itStandsHereToo, at: earlier)])
    }

    fileprivate static func unused(_ kind: Wording, _ name: String, hint: Wording, _ place: Place) -> Diagnostic {
        Diagnostic(.unusedDefinition, .usedNowhere(kind: kind, name: name), at: place, hint: hint)
    }

    fileprivate static func causeNotTold(
        _ fact: String, of cause: String, by step: String, _ kind: ItemKind, _ place: Place
    ) -> Diagnostic {
        Diagnostic(
            .causeNotTold, .causeIsNotTold(step: step, fact: fact, cause: cause), at: place,
            hint: .tellCauseOrChange(fact: fact, kind: kind.said))
    }

    fileprivate static func missingFragment(_ name: String, in template: String, _ place: Place) -> Diagnostic {
        Diagnostic(
            .missingFragment, .letterNeedsFragment(name: name), at: place,
            hint: name == "summary" ? .writeInTemplate(file: template) : .writeInTemplateOrPack(file: template))
    }

    fileprivate static func noCauses(_ violation: String, _ place: Place) -> Diagnostic {
        Diagnostic(.incompletePlan, .listsNoCauses(violation: violation), at: place, hint: .addCauses)
    }

    fileprivate static func unansweredAsk(_ id: String, _ place: Place) -> Diagnostic {
        Diagnostic(.incompletePlan, .noCauseAnswers(name: id), at: place, hint: .nameUnderAnswers)
    }
}
