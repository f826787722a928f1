import KeyedMaps
import RuleModel
import SourceText

/// What a test wants to come of its case.
package struct Wanted: Sendable {
    /// Where `want` stands.
    package let place: SourceRange
    /// The violations that the letters answer and the route of each letter, in their order; `nil` leaves them open.
    package var violations: Located<[String]>?
    package var routes: Located<[String]>?
    /// The questions that are open, by ``Question/path`` and in their order.
    package var questions: Located<[String]>
    /// The codes of what is found in the case or in its letters, each as often as it is told.
    package var findings: Located<[DiagnosticCode]>
    /// What stands in the letters, and what does not.
    package var contains: [Phrase] = []
    package var absent: [Phrase] = []
    /// What the notice beside the test is about: ids of violations, perhaps after ``unsure`` or ``notRecognised``.
    package var diagnosis: Located<[String]>?
    /// Why the test fails today.
    package var todo: Located<String>?

    /// As diagnoses name these outcomes.
    package static let unsure = "unsure"
    package static let notRecognised = "not-recognised"

    package struct Phrase: Sendable {
        package let text: Located<String>
        package let language: Language
    }
}

/// Reads `want` and checks that what it names can be.
struct WantReader {
    let reading: FileReading
    let made: Case
    /// Whether every violation of the case was made out; if not, it is not known what it may ask.
    let knowsViolations: Bool

    func read(_ aCase: MapReader<CaseKey>) -> Wanted? {
        guard let key = aCase.key(.want), let node = aCase.node(.want),
            let map = MapReader<WantKey>(node, named: key, in: reading)
        else { return nil }
        var wanted = Wanted(
            place: key.range, questions: Located([], map.key(.questions)?.range ?? key.range),
            findings: Located([], map.key(.findings)?.range ?? key.range))
        wanted.violations = names(
            .violations, map, among: made.violationIDs.map(\.violation), Mistake.unknownViolation)
        wanted.routes = names(.routes, map, among: made.pack.routes.map(\.id), Mistake.unknownRoute)
        let outcomes = [Wanted.unsure, Wanted.notRecognised]
        let known = made.pack.violations.map(\.id) + outcomes
        wanted.diagnosis = names(.diagnosis, map, among: known, Mistake.unknownViolation)
        wanted.questions.value = questions(map)
        wanted.findings.value = findings(map)
        for language in made.pack.languages {
            wanted.contains += phrases(.contains, language, map)
            wanted.absent += phrases(.absent, language, map)
        }
        reportForeignLanguages(map)
        reportNeedlessKeys(map, wanted)
        wanted.todo = map.text(.todo)
        return wanted
    }

    private func names(
        _ key: WantKey, _ map: MapReader<WantKey>, among known: [String],
        _ unknown: (_ name: String, _ known: [String]) -> Mistake
    ) -> Located<[String]>? {
        guard let place = map.key(key)?.range else { return nil }
        let names = map.texts(key)
        if knowsViolations {
            for name in names where !known.contains(name.value) {
                reading.report(unknown(name.value, known), at: name.range)
            }
        }
        return Located(names.map(\.value), place)
    }

    private func questions(_ map: MapReader<WantKey>) -> [String] {
        let names = map.texts(.questions)
        guard !names.isEmpty, knowsViolations else { return names.map(\.value) }
        let known = made.possibleQuestions
        for name in names where !known.contains(name.value) {
            reading.report(.unknownQuestion(name.value, among: known), at: name.range)
        }
        return names.map(\.value)
    }

    private func findings(_ map: MapReader<WantKey>) -> [DiagnosticCode] {
        map.texts(.findings).compactMap { name in
            if let code = DiagnosticCode(rawValue: name.value) { return code }
            reading.report(.unknownCode(name.value), at: name.range)
            return nil
        }
    }

    // MARK: Phrases

    private func phrases(_ key: WantKey, _ language: Language, _ map: MapReader<WantKey>) -> [Wanted.Phrase] {
        texts(key, language == made.pack.language ? nil : language, map).map {
            Wanted.Phrase(text: $0, language: language)
        }
    }

    /// Letters are full of colons, which YAML reads as keys.
    private func texts(_ key: WantKey, _ language: Language?, _ map: MapReader<WantKey>) -> [Located<String>] {
        guard case .list(let items)? = map.node(key, in: language)?.content else { return map.texts(key, in: language) }
        let name = key.name(in: language)
        return items.compactMap { item in
            guard case .map = item.content else { return reading.text(of: item, named: name) }
            reading.report(.noText(in: name), at: item.range)
            return nil
        }
    }

    /// The letter that is sent has no language in its key; other languages are those of the reading copies.
    private func reportForeignLanguages(_ map: MapReader<WantKey>) {
        for entry in map.entries {
            let parts = entry.key.value.split(separator: ".")
            guard parts.count == 2, let language = Language(rawValue: String(parts[1])),
                !made.pack.readingLanguages.contains(language)
            else { continue }
            if language == made.pack.language {
                reading.report(.sentLanguage(language, key: parts[0]), at: entry.key.range)
            } else {
                reading.report(.noCopies(in: language), at: entry.key.range)
            }
        }
    }

    /// Where a question is open there is neither a letter nor anything found in one.
    private func reportNeedlessKeys(_ map: MapReader<WantKey>, _ wanted: Wanted) {
        guard !wanted.questions.value.isEmpty else { return }
        for entry in map.entries where ![WantKey.questions.name, WantKey.todo.name].contains(entry.key.value) {
            reading.report(.needless(entry.key.value), at: entry.key.range)
        }
    }
}

extension Case {
    /// Every question that a case about these violations may ask, by its path.
    fileprivate var possibleQuestions: Set<String> {
        var paths: Set<String> = ["letter-date", "causes"]
        for fact in pack.caseFacts(of: violations) { paths.formUnion(questions(of: fact)) }
        let uses = violations.flatMap { pack.violations[$0].causes }
        for definition in Set(uses.flatMap { [$0.cause] + $0.actions + $0.prevention }) {
            let labels = items.filter { $0.definition == definition }.compactMap(\.label)
            let keys = questions(ofItem: pack.items[definition])
            for name in [pack.items[definition].id] + labels { paths.formUnion(keys.map { "\(name)/\($0)" }) }
        }
        for exhibit in pack.exhibits(of: violations) { paths.insert("exhibits/\(pack.exhibits[exhibit].id)") }
        return paths
    }

    private func questions(ofItem item: ItemDefinition) -> [String] {
        let own = item.layout.slots.filter { $0.source != .derived }.flatMap { questions(of: $0.fact) }
        return item.kind == .cause ? own + ["answers", ItemKind.action.listKey, ItemKind.prevention.listKey] : own
    }

    /// A fact's own, and of rows those of their columns.
    private func questions(of index: Index<Fact>) -> [String] {
        let fact = pack.facts[index]
        guard !fact.isDerived, !fact.isColumn else { return [] }
        return [fact.name] + fact.columns.map { "\(fact.name)/\(pack.facts[$0].name)" }
    }
}

// MARK: Messages

extension Mistake {
    fileprivate static func unknownViolation(_ name: String, among known: [String]) -> Mistake {
        Mistake(
            .unknownViolation, .caseNamesNoViolation(name: clipped(name)),
            hint: nameAdvice(for: name, among: known))
    }

    fileprivate static func unknownRoute(_ name: String, among known: [String]) -> Mistake {
        Mistake(.unknownRoute, .packWithoutRoute(name: clipped(name)), hint: nameAdvice(for: name, among: known))
    }

    fileprivate static func unknownQuestion(_ name: String, among known: Set<String>) -> Mistake {
        Mistake(
            .unknownQuestion, .noSuchQuestion(name: clipped(name)),
            hint: nameAdvice(for: name, among: known) ?? .questionsAreNamedSo)
    }

    fileprivate static func unknownCode(_ name: String) -> Mistake {
        Mistake(
            .badValue, .notACode(name: clipped(name)),
            hint: nameAdvice(for: name, among: DiagnosticCode.allCases.map(\.rawValue)) ?? .codeStandsInBrackets)
    }

    fileprivate static func noText(in list: String) -> Mistake {
        Mistake(.wrongShape, .isAListOfTexts(name: list), hint: .quoteTextWithColon)
    }

    fileprivate static func sentLanguage(_ language: Language, key: Substring) -> Mistake {
        Mistake(.unknownLanguage, .lettersSentIn(language: language.rawValue), hint: .writeKeyAlone(key: key))
    }

    fileprivate static func noCopies(in language: Language) -> Mistake {
        Mistake(.unknownLanguage, .noCopiesIn(language: language.rawValue))
    }

    fileprivate static func needless(_ key: String) -> Mistake {
        Mistake(.misplacedKey, .needlessWhileOpen(key: clipped(key)), hint: .leaveOutOrAnswer)
    }
}
