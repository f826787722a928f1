import PackSource
import RuleModel
import SourceText

/// What came of one pair of rule file and template.
package struct UnitResult {
    package let unit: CompiledUnit
    package let items: [Index<ItemDefinition>: (fragment: FragmentEntry, layout: ItemLayout)]
    package let exhibits: [Index<Exhibit>: CompiledExhibit]
    package let asks: [String: Index<Condition>]
    package let phrases: NoticePhrases
    package let headings: [SectionHeadings]
    package let review: [ReviewRule]
    package let routes: [RouteChoice]
    package let policy: [Policy]
    package let usedFacts: Set<Index<Fact>>
    package let usedExhibits: Set<Index<Exhibit>>
    package let thresholds: [(fact: Index<Fact>, percent: Int64)]
    package let brokenFacts: Set<Index<Fact>>
    package let spans: [Index<Fact>: ClosedRange<Int64>]
    package var diagnostics: Diagnostics
    /// Whether no part of the two files was left out while they were read.
    package let isReadWhole: Bool
    /// Whether both files were understood whole; if not, what seems to be unused or missing may stand in the part that
    /// was not.
    package var isWhole: Bool { isReadWhole && !diagnostics.hasErrors }

    package struct CompiledExhibit {
        package let fragment: FragmentEntry
        package let neededWhen: Index<Condition>?
        package let policy: [ExhibitPolicy]
    }
}

/// Compiles the pack's own pair first, then the shared ones, then the violations', which see both and do not depend on
/// one another.
package func compileUnits(
    _ files: PackFiles, _ declarations: PackDeclarations, _ perform: RuleBook.Performer
) -> Beside<CompiledUnit, UnitResult> {
    var pack = UnitCompiler(files, declarations, unit: PackFiles.ownUnit, broken: declarations.broken, spans: [:])
    let first = pack.compile()
    let shared = Results<UnitResult>(count: files.shared.count)
    perform(files.shared.count) { number in
        var compiler = UnitCompiler(
            files, declarations, unit: files.sharedUnits.lowerBound.advanced(by: number), broken: first.brokenFacts,
            spans: first.spans)
        shared.set(number, compiler.compile())
    }
    let sharedResults = shared.values
    let violations = Results<UnitResult>(count: files.violations.count)
    perform(files.violations.count) { number in
        let unit = files.violationUnits.lowerBound.advanced(by: number)
        let seen = files.uses(of: unit).map { sharedResults[files.sharedUnits.lowerBound.distance(to: $0)] }
        let spans = seen.reduce(first.spans) { $0.merging($1.spans) { first, _ in first } }
        var compiler = UnitCompiler(
            files, declarations, unit: unit, broken: seen.reduce(first.brokenFacts) { $0.union($1.brokenFacts) },
            spans: spans)
        violations.set(number, compiler.compile())
    }
    return Beside([first] + violations.values + sharedResults)
}

private struct UnitCompiler {
    let files: PackFiles
    let declarations: PackDeclarations
    let number: Index<CompiledUnit>
    let violation: WrittenViolation?
    let shared: WrittenShared?
    let manifest: WrittenManifest
    var expressions: ExpressionCompiler
    var unit = CompiledUnit()
    var exhibits: [String: Index<Exhibit>] = [:]
    var builders: [Index<ItemDefinition>: LayoutBuilder] = [:]
    var starts: [FragmentKey: [Index<Instruction>?]] = [:]
    var hasPolicy: Bool { violation?.policy.isEmpty == false }
    let file: SourceFile

    struct FragmentKey: Hashable {
        let kind: FragmentKind
        let id: String
    }

    init(
        _ files: PackFiles, _ declarations: PackDeclarations, unit number: Index<CompiledUnit>,
        broken: Set<Index<Fact>>,
        spans: [Index<Fact>: ClosedRange<Int64>]
    ) {
        self.files = files
        self.declarations = declarations
        self.number = number
        manifest = files.manifest
        (violation, shared) = (files.violation(of: number), files.shared(of: number))
        file = declarations.file(of: number)
        let seen = declarations.seen(from: number)
        expressions = ExpressionCompiler(
            file: file, facts: declarations.facts, derivations: declarations.derivations, broken: broken, spans: spans,
            lostNames: seen.reduce(manifest.lostNames) { $0.union(files.lostNames(of: $1)) },
            elsewhere: { declarations.sharedFile(declaring: $0, unseenFrom: number) })
        for unit in seen.reversed() {
            for index in declarations.ownExhibits[unit] {
                exhibits[declarations.exhibits[index].written.id.value] = index
            }
        }
    }

    mutating func compile() -> UnitResult {
        compileDerived()
        let asks = compileAsks()
        let phrases = compilePhrases()
        let (headings, review) = compileReview()
        let routes = compileRoutes()
        let policy = compilePolicy()
        let exhibitConditions = compileExhibitConditions()
        checkNames()
        compileFragments()
        unit.conditions = expressions.conditions
        unit.usedFacts = expressions.usedFacts
        return UnitResult(
            unit: unit, items: compiledItems(), exhibits: compiledExhibits(exhibitConditions),
            asks: asks, phrases: phrases, headings: headings, review: review,
            routes: routes, policy: policy,
            usedFacts: expressions.usedFacts, usedExhibits: expressions.usedExhibits,
            thresholds: expressions.thresholds, brokenFacts: expressions.broken, spans: expressions.spans,
            diagnostics: expressions.diagnostics, isReadWhole: isReadWhole)
    }

    private var isReadWhole: Bool {
        files.isWhole(number) && files.uses(of: number).allSatisfy(files.isWhole) && manifest.isWhole
            && files.templates[number][manifest.language.index]?.isComplete ?? false
    }

    private var decisions: Scope { Scope(place: .decision, catalog: declarations.catalogs[number], exhibits: exhibits) }

    // MARK: The rule file's expressions

    private mutating func compileDerived() {
        // An item's fact is compiled again for each item; here it is only checked.
        let trial = LayoutBuilder()
        for index in declarations.ownDerived[number] {
            guard let text = declarations.derivations[index] else { continue }
            let fact = declarations.facts[index]
            var scope = decisions
            scope.place = .derivation(isOptional: fact.isOptional)
            scope.layout = fact.isCaseWide ? nil : trial
            guard let (expression, durationUnit) = expressions.derivation(text, of: index, in: scope) else {
                expressions.broken.insert(index)
                continue
            }
            if let operand = fact.caseOperand {
                unit.derived.append(
                    DerivedFact(
                        fact: index, target: operand, expression: expression,
                        durationUnit: durationUnit))
            }
        }
    }

    private mutating func compileAsks() -> [String: Index<Condition>] {
        var roots: [String: Index<Condition>] = [:]
        for ask in violation?.notice.asks ?? [] where !ask.when.isEmpty {
            roots[ask.id.value] = expressions.compile(ask.when, in: decisions)
        }
        return roots
    }

    private mutating func compilePhrases() -> NoticePhrases {
        guard shared == nil else { return NoticePhrases() }
        return PhraseReader(file: file, scope: decisions).read(
            violation?.notice ?? manifest.notice, languages: manifest.languages, &expressions)
    }

    /// The rules of letters: a violation's, or the pack's, which stand in a file of their own, with those that all
    /// packs share.
    private mutating func compileReview() -> ([SectionHeadings], [ReviewRule]) {
        guard number == PackFiles.ownUnit else {
            return ([], compile(violation?.review ?? [], of: file, manifest.languages))
        }
        var (headings, rules): ([SectionHeadings], [ReviewRule]) = ([], [])
        if let own = files.review {
            headings = compile(own.headings, of: own.file)
            rules = compile(own.rules, of: own.file, manifest.languages)
        }
        if let shared = files.sharedReview {
            let own = Set(files.review?.rules.map(\.id.value) ?? [])
            let fitting = shared.rules.filter { !own.contains($0.id.value) }.compactMap {
                $0.fitting(routes: manifest.routes.map(\.id.value))
            }
            headings += compile(shared.headings, of: shared.file)
            rules += compile(fitting, of: shared.file, Language.spoken)
        }
        return (headings, rules)
    }

    private mutating func compile(
        _ headings: [LetterSection: [Located<String>]], of review: SourceFile
    ) -> [SectionHeadings] {
        expressions.file = review
        defer { expressions.file = file }
        return PhraseReader(file: review, scope: decisions).read(headings, &expressions)
    }

    private mutating func compile(
        _ rules: [WrittenReviewRule], of review: SourceFile, _ languages: [Language]
    ) -> [ReviewRule] {
        expressions.file = review
        defer { expressions.file = file }
        return PhraseReader(file: review, scope: decisions).read(
            rules, routes: manifest.routes.map(\.id.value), languages: languages, &expressions)
    }

    private mutating func compileRoutes() -> [RouteChoice] {
        guard let violation else { return [] }
        var choices: [RouteChoice] = []
        var first: [String: SourceRange] = [:]
        for (position, choice) in violation.routes.enumerated() {
            let root = choice.when.isEmpty ? nil : expressions.compile(choice.when, in: decisions)
            guard let route = manifest.routes.firstIndex(where: { $0.id.value == choice.route.value }) else {
                expressions.report(
                    .unknownRoute(
                        choice.route.value,
                        hint: expressions.nameAdvice(for: choice.route.value, among: manifest.routes.map(\.id.value))),
                    at: choice.route.range)
                continue
            }
            if let first = first[choice.route.value] {
                expressions.report(.routeTwice(choice.route.value, first: Place(file, first)), at: choice.route.range)
            } else {
                first[choice.route.value] = choice.route.range
            }
            let isLast = position == violation.routes.count - 1
            if isLast, !choice.when.isEmpty {
                expressions.report(.lastRouteWithCondition, at: choice.route.range)
            }
            if !isLast, choice.when.isEmpty {
                expressions.report(.routeWithoutCondition, at: choice.route.range)
            }
            choices.append(RouteChoice(route: Index(route), when: root, place: Place(file, choice.route.range)))
        }
        return choices
    }

    private mutating func compilePolicy() -> [Policy] {
        guard let violation, !violation.policy.isEmpty else { return [] }
        if let date = declarations.catalogs[number]["notice.date"], declarations.facts[date].type == .date {
            expressions.use(date)
        } else {
            expressions.report(.noNoticeDate, at: violation.policy[0].since.range)
        }
        return violation.policy.compactMap { written in
            guard let root = expressions.compile(written.requires, in: decisions) else { return nil }
            guard let (operand, comparison) = expressions.conditions[root].comparedWithNumber,
                case .atom(let atom)? = try? ConditionSyntax(written.requires),
                case .compare(_, .literal(let text)) = atom.test,
                let meaning = expressions.resolve(atom.name, in: decisions),
                let literal = expressions.literal(text, as: meaning.type)
            else {
                expressions.report(.noPolicyComparison, at: written.requires.range)
                return nil
            }
            return Policy(
                since: written.since.value, fact: meaning.fact, operand: operand, comparison: comparison,
                limit: literal, window: written.window, lag: written.lag,
                source: written.source.value, checked: written.checked.value, confidence: written.confidence,
                condition: root)
        }
    }

    private typealias ExhibitConditions = (neededWhen: Index<Condition>?, policy: [ExhibitPolicy])

    private mutating func compileExhibitConditions() -> [Index<Exhibit>: ExhibitConditions] {
        var compiled: [Index<Exhibit>: ExhibitConditions] = [:]
        for index in declarations.ownExhibits[number] {
            let written = declarations.exhibits[index].written
            let needed = written.neededWhen.isEmpty ? nil : expressions.compile(written.neededWhen, in: decisions)
            if written.isAlwaysNeeded || needed != nil { expressions.use(exhibit: index) }
            var scope = decisions
            scope.place = .exhibitPolicy
            let policy = written.policy.compactMap { policy in
                expressions.compile(policy.requires, in: scope).map {
                    ExhibitPolicy(condition: $0, source: policy.source.value, text: policy.requires.text)
                }
            }
            compiled[index] = (needed, policy)
        }
        return compiled
    }

    // MARK: Names between items

    private mutating func checkNames() {
        for cause in violation?.causes ?? shared?.causes ?? manifest.causes {
            for name in cause.actions where declarations.item(.action, name.value, in: number) == nil {
                unknownItem(.action, name)
            }
            for name in cause.prevention where declarations.item(.prevention, name.value, in: number) == nil {
                unknownItem(.prevention, name)
            }
            if let violation { checkAnswers(cause, violation) }
        }
        for index in declarations.ownFacts[number] { checkCountedIn(index) }
    }

    private mutating func unknownItem(_ kind: ItemKind, _ name: Located<String>) {
        expressions.report(
            .unknownItem(
                kind, name.value,
                hint: expressions.declarationAdvice(for: name.value, among: declarations.itemNames(kind, in: number))),
            at: name.range)
    }

    private mutating func checkAnswers(_ cause: WrittenCause, _ violation: WrittenViolation) {
        let asks = violation.notice.asks.map(\.id.value)
        for answer in cause.answers where !asks.contains(answer.value) {
            expressions.report(
                .unknownAsk(answer.value, hint: expressions.nameAdvice(for: answer.value, among: asks)),
                at: answer.range)
        }
        if cause.answers.isEmpty, !asks.isEmpty {
            expressions.report(.noAnswers(among: asks), at: cause.id.range)
        }
    }

    private mutating func checkCountedIn(_ index: Index<Fact>) {
        let fact = declarations.facts[index]
        for name in declarations.countedIn[index] ?? [] {
            guard let part = declarations.catalogs[number][name.value] else {
                expressions.report(
                    .unknownFact(
                        name.value,
                        hint: expressions.declarationAdvice(for: name.value, among: declarations.catalogs[number].names)
                    ),
                    at: name.range)
                continue
            }
            let type = declarations.facts[part].type
            if type != .rows && type != .count || declarations.facts[part].isCaseWide {
                expressions.report(.notAddedUp(name.value), at: name.range)
            }
        }
        if declarations.countedIn[index] != nil, fact.type != .count || !fact.isCaseWide {
            expressions.report(.misplacedCountedIn, at: fact.place.range)
        }
    }

    // MARK: Fragments

    private mutating func compileFragments() {
        let expected = expectedFragments()
        for language in manifest.languages {
            guard let template = files.templates[number][language.index] else { continue }
            compile(template, language, expected)
        }
        if let main = files.templates[number][manifest.language.index] { reportMissing(expected, main) }
        unit.layouts.header = optionalEntry(.header)
        unit.layouts.closing = optionalEntry(.closing)
        unit.layouts.summary = optionalEntry(.summary)
        for (index, route) in manifest.routes.enumerated() {
            unit.layouts.letters[Index(index)] = optionalEntry(.letter, route.id.value)
        }
    }

    /// The fragments that the rule file calls for, with the place that does.
    private func expectedFragments() -> [FragmentKey: SourceRange] {
        var expected: [FragmentKey: SourceRange] = [:]
        for item in declarations.ownItems[number].map({ declarations.items[$0] }) {
            expected[FragmentKey(kind: item.kind.fragment, id: item.id.value)] = item.id.range
        }
        for exhibit in declarations.ownExhibits[number].map({ declarations.exhibits[$0].written }) {
            expected[FragmentKey(kind: .exhibit, id: exhibit.id.value)] = exhibit.id.range
        }
        return expected
    }

    private mutating func compile(
        _ template: PackFiles.TemplateFile, _ language: Language, _ expected: [FragmentKey: SourceRange]
    ) {
        var compiler = FragmentCompiler(file: template.file, language: language, expressions: expressions)
        var seen: [FragmentKey: SourceRange] = [:]
        for fragment in template.fragments {
            let key = FragmentKey(kind: fragment.kind, id: fragment.id?.value ?? "")
            if let first = seen[key] {
                compiler.expressions.report(
                    .fragmentTwice(fragment, first: Place(template.file, first)), at: fragment.heading)
                continue
            }
            seen[key] = fragment.heading
            guard isWanted(fragment, expected, &compiler.expressions) else { continue }
            let start = compiler.compile(fragment, in: scope(of: key))
            starts[key, default: Self.noStarts][language.index] = start
        }
        expressions = compiler.expressions
        unit.programs[language.index] = compiler.program
        if language != manifest.language { compareHeadings(template, expected) }
    }

    /// The fragments of a template by what they are most likely meant to be: a misspelt heading counts as the one that
    /// it resembles.
    private func meantFragments(
        _ template: PackFiles.TemplateFile, _ expected: [FragmentKey: SourceRange]
    ) -> [FragmentKey: WrittenFragment] {
        var meant: [FragmentKey: WrittenFragment] = [:]
        var strange: [WrittenFragment] = []
        for fragment in template.fragments {
            let key = FragmentKey(kind: fragment.kind, id: fragment.id?.value ?? "")
            if fragment.kind.item == nil && fragment.kind != .exhibit || expected[key] != nil {
                meant[key] = fragment
            } else {
                strange.append(fragment)
            }
        }
        guard !strange.isEmpty, strange.count < 100 else { return meant }
        let free = expected.keys.filter { meant[$0] == nil }
        for fragment in strange {
            if let near = nearestName(
                to: fragment.id?.value ?? "", among: free.filter { $0.kind == fragment.kind }.map(\.id))
            {
                meant[FragmentKey(kind: fragment.kind, id: near)] = fragment
            }
        }
        return meant
    }

    private func isWanted(
        _ fragment: WrittenFragment, _ expected: [FragmentKey: SourceRange], _ expressions: inout ExpressionCompiler
    ) -> Bool {
        guard let id = fragment.id else {
            if shared != nil {
                expressions.report(.notInSharedFile(fragment), at: fragment.heading)
                return false
            }
            if fragment.kind == .summary, violation == nil {
                expressions.report(.summaryOfNoViolation, at: fragment.heading)
                return false
            }
            return true
        }
        if fragment.kind == .letter {
            if manifest.routes.contains(where: { $0.id.value == id.value }) { return true }
            expressions.report(
                .unknownRoute(
                    id.value, hint: expressions.nameAdvice(for: id.value, among: manifest.routes.map(\.id.value))),
                at: id.range)
            return false
        }
        if expected[FragmentKey(kind: fragment.kind, id: id.value)] != nil { return true }
        let known = expected.keys.filter { $0.kind == fragment.kind }.map(\.id)
        expressions.report(
            .undeclaredFragment(
                fragment.kind, id.value, in: file, hint: expressions.nameAdvice(for: id.value, among: known)),
            at: id.range)
        return false
    }

    private mutating func scope(of key: FragmentKey) -> Scope {
        var scope = Scope(
            place: .fragment, catalog: declarations.catalogs[number], hasPolicy: hasPolicy, exhibits: exhibits)
        guard let kind = key.kind.item, let item = declarations.item(kind, key.id, in: number) else { return scope }
        let builder = builders[item] ?? LayoutBuilder()
        builders[item] = builder
        scope.layout = builder
        scope.seesCauses = kind != .cause
        return scope
    }

    private mutating func reportMissing(_ expected: [FragmentKey: SourceRange], _ main: PackFiles.TemplateFile) {
        guard main.isComplete else { return }
        let meant = meantFragments(main, expected)
        for (key, range) in expected where meant[key] == nil {
            expressions.file = file
            expressions.report(.noFragment(key, in: main.file), at: range)
        }
    }

    /// Every language has the fragments of the sent one.
    private mutating func compareHeadings(_ template: PackFiles.TemplateFile, _ expected: [FragmentKey: SourceRange]) {
        guard let main = files.templates[number][manifest.language.index], main.isComplete, template.isComplete else {
            return
        }
        let (wanted, there) = (meantFragments(main, expected), meantFragments(template, expected))
        for (key, fragment) in wanted where there[key] == nil {
            expressions.report(.notTranslated(fragment, of: main.file), at: .top)
        }
        // What is declared and missing in the sent language is reported at that template.
        for (key, fragment) in there where wanted[key] == nil && expected[key] == nil {
            expressions.report(.translatedAlone(main: main.file), at: fragment.heading)
        }
    }

    // MARK: Results

    private func entry(_ kind: FragmentKind, _ id: String = "") -> FragmentEntry {
        let starts = starts[FragmentKey(kind: kind, id: id)] ?? Self.noStarts
        let language = manifest.language.index
        let tree = kind == .letter ? starts[language].map { unit.programs[language].tree(from: $0) } ?? [] : []
        return FragmentEntry(
            unit: number, starts: starts, kind: kind, id: id.isEmpty ? nil : id, sections: Set(tree.sections))
    }

    private static let noStarts: [Index<Instruction>?] = Language.allCases.map { _ in nil }

    /// A fragment that need not be there. One that only a translation has is never written.
    private func optionalEntry(_ kind: FragmentKind, _ id: String = "") -> FragmentEntry? {
        let entry = entry(kind, id)
        return entry.start(in: manifest.language) == nil ? nil : entry
    }

    /// Exhibits with their fragments, which are compiled by now.
    private func compiledExhibits(
        _ conditions: [Index<Exhibit>: ExhibitConditions]
    ) -> [Index<Exhibit>: UnitResult.CompiledExhibit] {
        var exhibits: [Index<Exhibit>: UnitResult.CompiledExhibit] = [:]
        for (index, (neededWhen, policy)) in conditions {
            exhibits[index] = .init(
                fragment: entry(.exhibit, declarations.exhibits[index].written.id.value), neededWhen: neededWhen,
                policy: policy)
        }
        return exhibits
    }

    private func compiledItems() -> [Index<ItemDefinition>: (fragment: FragmentEntry, layout: ItemLayout)] {
        var items: [Index<ItemDefinition>: (fragment: FragmentEntry, layout: ItemLayout)] = [:]
        for index in declarations.ownItems[number] {
            let item = declarations.items[index]
            items[index] = (entry(item.kind.fragment, item.id.value), builders[index]?.layout ?? ItemLayout())
        }
        return items
    }
}

extension Mistake {
    fileprivate static func unknownRoute(_ name: String, hint: Wording?) -> Mistake {
        Mistake(.unknownRoute, .packWithoutRoute(name: name), hint: hint)
    }

    fileprivate static func routeTwice(_ name: String, first: Place) -> Mistake {
        Mistake(.duplicateName, .routeTwice(name: name), notes: [Diagnostic.Note(.firstHere, at: first)])
    }

    fileprivate static var lastRouteWithCondition: Mistake {
        Mistake(.lastRoute, .lastRouteWithCondition, hint: .someCaseWithoutRoute)
    }

    fileprivate static var routeWithoutCondition: Mistake {
        Mistake(.lastRoute, .routeWithoutCondition, hint: .putRouteLast)
    }

    fileprivate static var noNoticeDate: Mistake {
        Mistake(.unknownFact, .policiesNeedNoticeDate, hint: .declareNoticeDate)
    }

    fileprivate static var noPolicyComparison: Mistake {
        Mistake(.badValue, .policyComparesOne, hint: .suchAsExample(example: "odr.rate < 1%"))
    }

    fileprivate static func unknownItem(_ kind: ItemKind, _ name: String, hint: Wording?) -> Mistake {
        Mistake(
            .unknownItem, .noSuch(kind: kind.said, name: name), hint: hint ?? .declareUnder(key: kind.listKey))
    }

    fileprivate static func unknownAsk(_ name: String, hint: Wording?) -> Mistake {
        Mistake(.unknownAsk, .noticeWithoutAsk(name: name), hint: hint ?? .declareUnderAsks)
    }

    fileprivate static func noAnswers(among asks: [String]) -> Mistake {
        Mistake(
            .missingKey, .lacksKey(key: "answers"),
            hint: .nameAnsweredAsks(asks: WordingValue.names(asks.map { "`\($0)`" })))
    }

    fileprivate static func unknownFact(_ name: String, hint: Wording?) -> Mistake {
        Mistake(.unknownFact, .noSuch(kind: Wording.kindFact, name: name), hint: hint)
    }

    fileprivate static func notAddedUp(_ name: String) -> Mistake {
        Mistake(.typeMismatch, .notAddedUp(name: name), hint: .countedInNames)
    }

    fileprivate static var misplacedCountedIn: Mistake { Mistake(.misplacedKey, .misplacedCountedIn) }

    fileprivate static func fragmentTwice(_ fragment: WrittenFragment, first: Place) -> Mistake {
        Mistake(
            .duplicateFragment, .fragmentTwice(name: fragment.name), hint: .joinOrRenameFragments,
            notes: [Diagnostic.Note(.firstHere, at: first)])
    }

    fileprivate static func notInSharedFile(_ fragment: WrittenFragment) -> Mistake {
        Mistake(
            .unusedFragment, .sharedFileWithout(kind: fragment.kind.rawValue), hint: .moveToPackOrViolation)
    }

    fileprivate static var summaryOfNoViolation: Mistake {
        Mistake(.unusedFragment, .summaryOfViolation, hint: .moveToViolation)
    }

    fileprivate static func undeclaredFragment(
        _ kind: FragmentKind, _ id: String, in file: SourceFile, hint: Wording?
    ) -> Mistake {
        Mistake(
            .unusedFragment, .nothingDeclared(kind: kind.said, name: id, file: file.name),
            hint: hint ?? .declareOrDeleteFragment)
    }

    fileprivate static func noFragment(_ key: UnitCompiler.FragmentKey, in template: SourceFile) -> Mistake {
        Mistake(
            .missingFragment, .fileWithoutFragment(file: template.name, heading: "\(key.kind.rawValue) \(key.id)"),
            hint: .eachHasItsText(kind: key.kind.said))
    }

    fileprivate static func notTranslated(_ fragment: WrittenFragment, of main: SourceFile) -> Mistake {
        Mistake(
            .missingFragment, .fragmentLacksHere(name: fragment.name), hint: .otherFileHasIt(file: main.name),
            notes: [Diagnostic.Note(.itStandsHere, at: Place(main, fragment.heading))])
    }

    fileprivate static func translatedAlone(main: SourceFile) -> Mistake {
        Mistake(.unusedFragment, .fileWithoutSuchFragment(file: main.name), hint: .sameFragmentsEverywhere)
    }
}

extension FragmentKind {
    /// What a fragment with an id of its own is about, in a sentence.
    fileprivate var said: Wording { item?.said ?? .kindExhibit }
}
