import KeyedMaps
import RuleModel
import SourceText
import YAMLTree

/// Reads `pack.yaml`; `nil` if there is no map to read.
package func decodeManifest(_ document: YAMLDocument, _ reading: FileReading) -> WrittenManifest? {
    guard let map = MapReader<ManifestKey>(document.root, in: reading) else { return nil }
    let language = map.language(.language) ?? .english
    let readingLanguages = map.texts(.readingLanguages).compactMap { reading.language($0) }.filter { other in
        if other == language {
            reading.report(.sentLanguageRead(other), at: map.key(.readingLanguages)?.range ?? .top)
        }
        return other != language
    }
    let words = TranslatedKeys(language: language, others: readingLanguages, reading: reading)
    return WrittenManifest(
        file: reading.file,
        id: map.id(.pack),
        version: map.version(.version),
        title: words.text(map, .title),
        about: words.text(map, .about),
        language: language,
        readingLanguages: readingLanguages,
        facts: decodeFacts(map.named(.facts, id: isFactName), words),
        notice: decodePackNotice(map, words),
        routes: map.named(.routes).compactMap { decodeRoute($0, words) },
        causes: map.named(.causes).compactMap { decodeCause($0, words) },
        actions: map.named(.actions).compactMap { decodeStep($0, words) },
        prevention: map.named(.prevention).compactMap { decodeStep($0, words) },
        exhibits: map.named(.exhibits).compactMap { decodeExhibit($0, words) },
        isWhole: reading.isWhole, lostNames: reading.lostNames)
}

/// Reads a shared file; `nil` if there is no map.
package func decodeShared(
    _ document: YAMLDocument, language: Language, readingLanguages: [Language], _ reading: FileReading
) -> WrittenShared? {
    guard let map = MapReader<SharedKey>(document.root, in: reading) else { return nil }
    let words = TranslatedKeys(language: language, others: readingLanguages, reading: reading)
    return WrittenShared(
        file: reading.file,
        id: map.id(.shared) ?? Located(reading.file.stem, SourceRange.top),
        facts: decodeFacts(map.named(.facts, id: isFactName), words),
        causes: map.named(.causes).compactMap { decodeCause($0, words) },
        actions: map.named(.actions).compactMap { decodeStep($0, words) },
        prevention: map.named(.prevention).compactMap { decodeStep($0, words) },
        exhibits: map.named(.exhibits).compactMap { decodeExhibit($0, words) },
        isWhole: reading.isWhole, lostNames: reading.lostNames)
}

/// Reads a violation's file; `nil` if there is no map, or none with a usable name.
package func decodeViolation(
    _ document: YAMLDocument, language: Language, readingLanguages: [Language], _ reading: FileReading
) -> WrittenViolation? {
    guard let map = MapReader<ViolationKey>(document.root, in: reading) else { return nil }
    let words = TranslatedKeys(language: language, others: readingLanguages, reading: reading)
    let fileName = Located(reading.file.stem, SourceRange.top)
    return WrittenViolation(
        file: reading.file,
        id: map.id(.violation) ?? fileName,
        title: words.text(map, .title),
        about: words.text(map, .about),
        level: map.level(.level),
        uses: map.ids(.uses),
        sources: map.maps(.sources, as: OriginKey.self).compactMap(decodeOrigin),
        policy: map.maps(.policy, as: PolicyKey.self).compactMap(decodePolicy),
        report: map.text(.report),
        notice: decodeNotice(map, words),
        facts: decodeFacts(map.named(.facts, id: isFactName), words),
        routes: decodeRouteChoices(map),
        causes: map.named(.causes).compactMap { decodeCause($0, words) },
        actions: map.named(.actions).compactMap { decodeStep($0, words) },
        prevention: map.named(.prevention).compactMap { decodeStep($0, words) },
        exhibits: map.named(.exhibits).compactMap { decodeExhibit($0, words) },
        review: decodeRules(map.named(.review), words),
        isWhole: reading.isWhole, lostNames: reading.lostNames)
}

/// The pack's languages while a file is read: every text for people needs each of them.
package struct TranslatedKeys {
    package let language: Language
    package let others: [Language]
    package let reading: FileReading

    package func text<Key>(_ map: MapReader<Key>, _ key: Key) -> WrittenText? {
        guard let text = map.translations(key) else { return nil }
        check(map, key)
        return text
    }

    /// Whether a key has its sibling in every reading language, and in no other.
    package func check<Key>(_ map: MapReader<Key>, _ key: Key) {
        guard reading.isComplete else { return }
        for other in others where !map.seemsToHave(key, in: other) {
            reading.report(.noTranslation(key.name, key.name(in: other), other), at: map.key(key)?.range ?? .top)
        }
        for extra in Language.allCases where !others.contains(extra) {
            guard let sibling = map.key(key, in: extra) else { continue }
            reading.report(.notRead(extra, key.name(in: extra)), at: sibling.range)
        }
    }
}

// MARK: Facts

private func isFactName(_ reading: FileReading, _ name: Located<String>) -> Bool {
    reading.checkID(name, what: .nameOfFact, dots: true)
}

private func decodeFacts(_ entries: [YAMLNode.Entry], _ words: TranslatedKeys) -> [WrittenFact] {
    entries.compactMap { decodeFact($0, as: FactKey.map, words) }
}

private func decodeFact(_ entry: YAMLNode.Entry, as kind: FormatMap, _ words: TranslatedKeys) -> WrittenFact? {
    guard let map = MapReader<FactKey>(entry.value, as: kind, named: entry.key, in: words.reading),
        let type = map.factType(.type)
    else {
        words.reading.loseNames()
        return nil
    }
    let fact = WrittenFact(
        name: entry.key,
        type: type,
        title: words.text(map, .title),
        ask: words.text(map, .ask),
        isOptional: map.flag(.optional),
        isFuture: map.flag(.future),
        derived: map.expression(.derived),
        min: map.text(.min),
        max: map.text(.max),
        pattern: map.text(.pattern),
        example: map.text(.example),
        options: decodeOptions(map, words),
        columns: map.named(.columns).compactMap { decodeFact($0, as: FactKey.column, words) },
        report: map.text(.report),
        countedIn: map.texts(.countedIn))
    checkKeysFit(fact, map, isColumn: kind === FactKey.column, words.reading)
    return fact
}

/// Keys that make no sense with the fact's type, and those that it cannot do without.
private func checkKeysFit(
    _ fact: WrittenFact, _ map: MapReader<FactKey>, isColumn: Bool, _ reading: FileReading
) {
    let type = fact.type.value
    let element = if case .list(let element) = type { element } else { type }
    func misfit(_ key: FactKey, _ wording: (String) -> Wording) {
        if let place = map.key(key) { reading.report(.misfit(wording(key.name)), at: place.range) }
    }
    if element != .choice { misfit(.options) { .onlyForChoices(key: $0, type: type.said) } }
    if type != .rows { misfit(.columns) { .onlyForRows(key: $0, type: type.said) } }
    if element != .date { misfit(.future) { .onlyForDates(key: $0, type: type.said) } }
    if element != .text { misfit(.pattern) { .onlyForTexts(key: $0, type: type.said) } }
    if type == .yesNo || type == .choice {
        for key in [FactKey.min, .max] { misfit(key) { .onlyForMeasures(key: $0, type: type.said) } }
    }
    if fact.derived != nil {
        for key in [FactKey.ask, .example, .report] {
            misfit(key) { .notBesideIs(key: $0) }
        }
    } else if !isColumn, fact.ask == nil, !map.seemsToHave(.ask), reading.isComplete {
        reading.report(.noAsk, at: fact.name.range)
    } else if isColumn, reading.isComplete, !map.seemsToHave(.ask),
        let alone = Language.allCases.lazy.compactMap({ map.key(.ask, in: $0) }).first
    {
        reading.report(.translationAlone(alone.value), at: alone.range)
    }
    func needs(_ key: FactKey, _ isThere: Bool) {
        if !isThere, !map.seemsToHave(key), reading.isComplete {
            reading.report(.noKey(key, of: type), at: fact.name.range)
        }
    }
    if element == .choice { needs(.options, !fact.options.isEmpty) }
    if type == .rows { needs(.columns, !fact.columns.isEmpty) }
    if element == .text, fact.pattern != nil, reading.isComplete, !map.seemsToHave(.example) {
        reading.report(.noExample, at: fact.name.range)
    }
    if isColumn, type.isCollection {
        reading.report(.columnOfMany, at: fact.type.range)
    }
}

private func decodeOptions(_ map: MapReader<FactKey>, _ words: TranslatedKeys) -> [WrittenOption] {
    let main = map.named(.options)
    guard !main.isEmpty else { return [] }
    words.check(map, .options)
    let reading = words.reading
    let ids = Set(main.map(\.key.value))
    var labels: [String: [Language: Located<String>]] = [:]
    for language in Language.allCases where map.has(.options, in: language) {
        for entry in map.named(.options, in: language) {
            guard ids.contains(entry.key.value) else {
                reading.report(.labelOfNoOption(entry.key.value, among: main.map(\.key.value)), at: entry.key.range)
                continue
            }
            labels[entry.key.value, default: [:]][language] = reading.text(of: entry.value, named: entry.key.value)
        }
    }
    if main.count > Limit.options.value {
        reading.report(.tooManyOptions(most: Limit.options.value), at: main[Limit.options.value].key.range)
    }
    return main.prefix(Limit.options.value).compactMap { entry in
        guard let label = reading.text(of: entry.value, named: entry.key.value) else { return nil }
        var all = labels[entry.key.value] ?? [:]
        for language in words.others
        where reading.isComplete && all[language] == nil && map.has(.options, in: language) {
            reading.report(.noLabel(of: entry.key.value, in: language), at: entry.key.range)
        }
        all[words.language] = label
        return WrittenOption(id: entry.key, labels: all)
    }
}

// MARK: Routes, policy

private func decodeRoute(_ entry: YAMLNode.Entry, _ wording: TranslatedKeys) -> WrittenRoute? {
    let reading = wording.reading
    if case .scalar(let text, quoted: false) = entry.value.content, text.isEmpty {
        return WrittenRoute(
            id: entry.key, title: nil, to: nil, isBeside: false, risk: nil, words: nil, source: nil, checked: nil,
            ownWords: [:],
            boxes: [])
    }
    guard let map = MapReader<RouteKey>(entry.value, named: entry.key, in: reading) else { return nil }
    if map.has(.words) {
        map.checkCompanions(
            of: .words, at: entry.key.range, .lengthNeedsSource)
    }
    return WrittenRoute(
        id: entry.key, title: wording.text(map, .title), to: map.text(.to)?.value, isBeside: map.flag(.also),
        risk: wording.text(map, .risk),
        words: map.wordRange(.words),
        source: map.text(.source), checked: map.date(.checked), ownWords: decodeOwnWords(map),
        boxes: decodeBoxes(map, wording))
}

/// `causes: 40%`
private func decodeOwnWords(_ map: MapReader<RouteKey>) -> [LayoutSection: Int] {
    var shares: [LayoutSection: Int] = [:]
    for entry in map.named(.ownWords, id: { _, _ in true }) {
        guard
            let section = LayoutSection.allCases.first(where: {
                $0.name == entry.key.value && [.summaries, .causes, .actions, .prevention].contains($0)
            })
        else {
            map.reading.report(.sectionWithoutOwnWords(entry.key.value), at: entry.key.range)
            continue
        }
        guard let text = map.reading.text(of: entry.value, named: entry.key.value) else { continue }
        guard text.value.hasSuffix("%"), let percent = Int(text.value.dropLast()), (1...100).contains(percent) else {
            map.reading.report(.noShare(text.value), at: text.range)
            continue
        }
        shares[section] = percent
    }
    return shares
}

/// The boxes of a form. What stood in two of them would be sent twice.
private func decodeBoxes(_ map: MapReader<RouteKey>, _ words: TranslatedKeys) -> [WrittenBox] {
    var taken: [String: SourceRange] = [:]
    return map.maps(.boxes, as: BoxKey.self).map { box in
        if let limit = box.key(.maxCharacters) {
            box.checkCompanions(
                of: .maxCharacters, at: limit.range, .limitNeedsSource)
        }
        let names = box.ids(.sections).filter { name in
            guard let first = taken.updateValue(name.range, forKey: name.value) else {
                return map.reading.isSection(name)
            }
            map.reading.report(
                .secondBox(of: name.value, first: map.reading.note(.firstHere, at: first)), at: name.range)
            return false
        }
        // Read in any case, so that what is wrong with them is reported.
        let (title, most, _, _) = (
            words.text(box, .title), box.characters(.maxCharacters), box.text(.source), box.date(.checked)
        )
        let sections = LayoutSection.allCases.filter { section in names.contains { $0.value == section.name } }
        return WrittenBox(
            title: title, sections: sections, hasText: names.contains { $0.value == layoutText }, maxCharacters: most)
    }
}

/// Either a route's name, or a map of one name with its condition.
private func decodeRouteChoices(_ map: MapReader<ViolationKey>) -> [WrittenRouteChoice] {
    guard let node = map.node(.routes) else { return [] }
    let reading = map.reading
    guard case .list(let items) = node.content else {
        reading.report(.routesNoList, at: node.range)
        return []
    }
    return items.compactMap { item in
        switch item.content {
        case .scalar:
            return reading.text(of: item, named: ViolationKey.routes.name).map {
                WrittenRouteChoice(route: $0, when: [])
            }
        case .map(let entries) where entries.count == 1:
            guard let inner = MapReader<RouteChoiceKey>(entries[0].value, named: entries[0].key, in: reading) else {
                return nil
            }
            return WrittenRouteChoice(route: entries[0].key, when: inner.conditions(.when))
        default:
            reading.report(.otherRouteForm, at: item.range)
            return nil
        }
    }
}

/// What is not `unverified` has a source, and the day on which somebody read it.
private func decodeOrigin(_ map: MapReader<OriginKey>) -> WrittenOrigin? {
    let (subject, source, checked, confidence) = (
        map.text(.of), map.text(.source), map.date(.checked), map.confidence(.confidence)
    )
    guard let subject, let confidence else { return nil }
    for key in [OriginKey.source, .checked] {
        switch (confidence, map.seemsToHave(key)) {
        case (.unverified, true):
            map.reading.report(.originOfUnverified(key), at: map.key(key)?.range ?? subject.range)
        case (.unverified, false), (_, true): break
        case (_, false):
            map.reading.report(.noOrigin(key), at: subject.range)
        }
    }
    return WrittenOrigin(subject: subject, source: source, checked: checked, confidence: confidence)
}

private func decodePolicy(_ map: MapReader<PolicyKey>) -> WrittenPolicy? {
    // All are read before any is missed, so that every mistake is reported at once.
    let (since, requires, window, lag) = (
        map.date(.since), map.expression(.requires), map.duration(.window), map.duration(.lag)
    )
    let (source, checked, confidence) = (
        map.text(.source), map.date(.checked), map.confidence(.confidence) ?? .official
    )
    guard let since, let requires, let source, let checked else { return nil }
    return WrittenPolicy(
        since: since, requires: requires, window: window, lag: lag, source: source, checked: checked,
        confidence: confidence)
}

// MARK: Causes, actions, prevention, exhibits

private func decodeCause(_ entry: YAMLNode.Entry, _ words: TranslatedKeys) -> WrittenCause? {
    if case .scalar(let text, quoted: false) = entry.value.content, text.isEmpty {
        return WrittenCause(id: entry.key, title: nil, answers: [], actions: [], prevention: [])
    }
    guard let map = MapReader<CauseKey>(entry.value, named: entry.key, in: words.reading) else { return nil }
    return WrittenCause(
        id: entry.key, title: words.text(map, .title), answers: map.ids(.answers), actions: map.ids(.actions),
        prevention: map.ids(.prevention))
}

private func decodeStep(_ entry: YAMLNode.Entry, _ words: TranslatedKeys) -> WrittenStep? {
    guard let map = MapReader<StepKey>(entry.value, named: entry.key, in: words.reading) else { return nil }
    return WrittenStep(id: entry.key, title: words.text(map, .title))
}

private func decodeExhibit(_ entry: YAMLNode.Entry, _ words: TranslatedKeys) -> WrittenExhibit? {
    guard let map = MapReader<ExhibitKey>(entry.value, named: entry.key, in: words.reading) else { return nil }
    var isAlwaysNeeded = false
    var needed = map.conditions(.needed)
    if needed.count == 1, needed[0].text == "always" {
        isAlwaysNeeded = true
        needed = []
    }
    let policy = map.maps(.policy, as: ExhibitPolicyKey.self).compactMap { map -> WrittenExhibitPolicy? in
        let (requires, source, checked) = (map.expression(.requires), map.text(.source), map.date(.checked))
        guard let requires, let source, let checked else { return nil }
        return WrittenExhibitPolicy(requires: requires, source: source, checked: checked)
    }
    return WrittenExhibit(
        id: entry.key, ask: words.text(map, .ask), isAlwaysNeeded: isAlwaysNeeded, neededWhen: needed,
        files: map.ids(.files), policy: policy)
}

// MARK: Values with a form of their own

extension MapReader {
    package func id(_ key: Key) -> Located<String>? {
        text(key).flatMap { reading.checkID($0, what: .aName) ? $0 : nil }
    }

    package func language(_ key: Key) -> Language? { text(key).flatMap { reading.language($0) } }

    /// A list of maps of one kind.
    package func maps<Inner: FormatKeys>(_ key: Key, as _: Inner.Type) -> [MapReader<Inner>] {
        guard let node = node(key) else { return [] }
        guard case .list(let items) = node.content else {
            reading.report(.noList(key.name), at: node.range)
            return []
        }
        return items.compactMap {
            MapReader<Inner>(
                $0, named: Located(key.name, SourceRange(start: Int($0.range.start), end: Int($0.range.start))),
                in: reading)
        }
    }

    fileprivate func version(_ key: Key) -> String {
        guard let text = text(key) else { return "" }
        let parts = text.value.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count != 3 || !parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) {
            reading.report(.noVersion(text.value), at: text.range)
        }
        return text.value
    }

    fileprivate func level(_ key: Key) -> Level {
        guard let text = text(key) else { return .account }
        if let level = Level(rawValue: text.value) { return level }
        reading.report(.noLevel(text.value), at: text.range)
        return .account
    }

    fileprivate func confidence(_ key: Key) -> Confidence? {
        guard let text = text(key) else { return nil }
        if let confidence = Confidence(rawValue: text.value) { return confidence }
        let names = Confidence.allCases.map(\.rawValue)
        reading.report(.noConfidence(text.value, among: names), at: text.range)
        return nil
    }

    fileprivate func factType(_ key: Key) -> Located<FactType>? {
        guard let text = text(key) else { return nil }
        if let type = FactType(written: text.value) { return Located(type, text.range) }
        if text.value.hasPrefix("money ") {
            reading.report(.noCurrency(String(text.value.dropFirst("money ".count)).trimmed), at: text.range)
            return nil
        }
        let names = FactType.named.map(\.name) + ["list of text", "list of choice", "list of asin", "list of order-id"]
        let near = foreignTypes[text.value.lowercased()] ?? nearestName(to: text.value, among: names)
        reading.report(.unknownType(text.value, near: near), at: text.range)
        return nil
    }

    package func duration(_ key: Key) -> Literal? {
        guard let text = text(key) else { return nil }
        do { return try Literal.read(text.value, as: .duration) } catch {
            reading.report(Mistake(.badValue, error.wording, hint: error.advice), at: text.range)
            return nil
        }
    }

    fileprivate func characters(_ key: Key) -> Int? {
        guard let text = text(key) else { return nil }
        if let count = Int(text.value), count > 0 { return count }
        reading.report(.noCharacterCount(text.value), at: text.range)
        return nil
    }

    /// `400 to 800`.
    fileprivate func wordRange(_ key: Key) -> ClosedRange<Int>? {
        guard let text = text(key) else { return nil }
        let words = text.value.split(separator: " ")
        if words.count == 3, words[1] == "to", let low = Int(words[0]), let high = Int(words[2]), low > 0, low <= high {
            return low...high
        }
        reading.report(.noLength(text.value), at: text.range)
        return nil
    }
}

/// What other tools call the types.
private let foreignTypes = [
    "integer": "count", "int": "count", "decimal": "number", "float": "number", "string": "text",
    "boolean": "yes-no", "bool": "yes-no", "enum": "choice", "option": "choice",
    "percentage": "percent", "currency": "money", "list": "list of text", "table": "rows", "day": "date",
    "time": "duration", "period": "duration"
]

extension FileReading {
    /// Whether a name is that of a section of a layout, or of its own text.
    fileprivate func isSection(_ name: Located<String>) -> Bool {
        let names = LayoutSection.allCases.map(\.name) + [layoutText]
        if names.contains(name.value) { return true }
        report(.noSection(name.value, among: names), at: name.range)
        return false
    }

    fileprivate func language(_ text: Located<String>) -> Language? {
        if let language = Language(rawValue: text.value) { return language }
        report(.unknownLanguage(text.value), at: text.range)
        return nil
    }
}

extension FactType {
    /// A type as a pack names it: `percent`, `money USD`, `list of asin`.
    package init?(written text: String) {
        if let found = FactType.named.first(where: { $0.name == text }) {
            self = found.type
        } else if text.hasPrefix("money "), let currency = Currency(text.dropFirst("money ".count)) {
            self = .money(currency)
        } else if text.hasPrefix("list of "), let element = FactType(written: String(text.dropFirst("list of ".count))),
            element.canBeListed
        {
            self = .list(element)
        } else {
            return nil
        }
    }

    private var canBeListed: Bool {
        switch self {
        case .text, .choice, .date, .identifier: true
        default: false
        }
    }
}

extension Mistake {
    fileprivate static func sentLanguageRead(_ language: Language) -> Mistake {
        Mistake(.duplicateName, .sentLanguageRead(language: language.rawValue))
    }

    fileprivate static func noTranslation(_ key: String, _ sibling: String, _ language: Language) -> Mistake {
        Mistake(
            .missingTranslation, .siblingMissing(key: key, sibling: sibling),
            hint: .packIsReadIn(language: language.rawValue))
    }

    fileprivate static func notRead(_ language: Language, _ sibling: String) -> Mistake {
        Mistake(
            .unknownLanguage, .notAReadingLanguage(name: language.rawValue), hint: .addLanguageOrLeaveOut(key: sibling))
    }

    fileprivate static func misfit(_ wording: Wording) -> Mistake { Mistake(.misplacedKey, wording) }

    fileprivate static var noAsk: Mistake {
        Mistake(.missingKey, .lacksKey(key: FactKey.ask.name), hint: .askIsQuestion)
    }

    fileprivate static func translationAlone(_ key: String) -> Mistake {
        Mistake(.missingKey, .translationAlone(key: key), hint: .originalBeside)
    }

    fileprivate static func noKey(_ key: FactKey, of type: FactType) -> Mistake {
        Mistake(.missingKey, .lacksKey(key: key.name), hint: .typeNeedsKey(type: type.said, key: key.name))
    }

    fileprivate static var noExample: Mistake {
        Mistake(.missingKey, .lacksKey(key: FactKey.example.name), hint: .patternNeedsExample)
    }

    fileprivate static var columnOfMany: Mistake { Mistake(.badValue, .columnOfOneValue) }

    fileprivate static func labelOfNoOption(
        _ id: String, among options: @autoclosure @escaping () -> [String]
    ) -> Mistake {
        Mistake(.unknownOption, .labelOfNoOption(option: id), hint: nameAdvice(for: id, among: options()))
    }

    fileprivate static func tooManyOptions(most: Int) -> Mistake { Mistake(.limit, .tooManyOptions(most: most)) }

    fileprivate static func noLabel(of option: String, in language: Language) -> Mistake {
        Mistake(.missingTranslation, .optionWithoutLabel(option: option, language: language.rawValue))
    }

    fileprivate static func sectionWithoutOwnWords(_ name: String) -> Mistake {
        Mistake(.badValue, .noOwnWordsThere(name: clipped(name)), hint: .ownWordsSections)
    }

    fileprivate static func noShare(_ text: String) -> Mistake {
        Mistake(.badValue, .notAShare(text: clipped(text)), hint: .wholePercent)
    }

    fileprivate static func secondBox(of section: String, first: Diagnostic.Note) -> Mistake {
        Mistake(.duplicateName, .sectionBoxedTwice(section: section), hint: .oneBoxEach, notes: [first])
    }

    fileprivate static var routesNoList: Mistake { Mistake(.wrongShape, .routesAreList, hint: .routesOnLines) }

    fileprivate static var otherRouteForm: Mistake { Mistake(.wrongShape, .routeForm) }

    fileprivate static func originOfUnverified(_ key: OriginKey) -> Mistake {
        Mistake(.misplacedKey, .unverifiedWithout(key: key.name), hint: .leaveOutOrTrust)
    }

    fileprivate static func noOrigin(_ key: OriginKey) -> Mistake {
        Mistake(.missingKey, .lacksKey(key: key.name), hint: .onlyUnverifiedLacks)
    }

    fileprivate static func noList(_ key: String) -> Mistake {
        Mistake(.wrongShape, .takesList(key: key), hint: .entriesWithDashes)
    }

    fileprivate static func noVersion(_ text: String) -> Mistake {
        Mistake(.badValue, .notAVersion(text: clipped(text)), hint: .threeNumbers)
    }

    fileprivate static func noLevel(_ text: String) -> Mistake {
        Mistake(
            .badValue, .notALevel(text: clipped(text)),
            hint: nameAdvice(for: text, among: Level.allCases.map(\.rawValue)))
    }

    fileprivate static func noConfidence(_ text: String, among names: [String]) -> Mistake {
        Mistake(
            .badValue, .notAConfidence(text: clipped(text)),
            hint: nameAdvice(for: text, among: names) ?? .oneOf(names: WordingValue.names(names)))
    }

    fileprivate static func unknownType(_ name: String, near: String?) -> Mistake {
        let names = FactType.named.map { "`\($0.name)`" }
        return Mistake(
            .unknownType, .noType(name: clipped(name)),
            hint: near.map { .didYouMean(name: $0) } ?? .typesAre(types: WordingValue.names(names)))
    }

    fileprivate static func noCurrency(_ name: String) -> Mistake {
        Mistake(
            .unknownType, .noCurrency(name: clipped(name)),
            hint: Currency.advice(for: name) ?? .suchAsExample(example: "money USD"))
    }

    fileprivate static func noCharacterCount(_ text: String) -> Mistake {
        Mistake(.badValue, .notCharacters(text: clipped(text)), hint: .suchAsWhole)
    }

    fileprivate static func noLength(_ text: String) -> Mistake {
        Mistake(.badValue, .notALength(text: clipped(text)), hint: .suchAsExample(example: "400 to 800"))
    }

    fileprivate static func noSection(_ name: String, among names: [String]) -> Mistake {
        Mistake(
            .badValue, .notASection(name: clipped(name)),
            hint: nameAdvice(for: name, among: names)
                ?? .thereAre(count: names.count, names: WordingValue.names(names.map { "`\($0)`" })))
    }

    fileprivate static func unknownLanguage(_ name: String) -> Mistake {
        Mistake(.unknownLanguage, .notALanguage(name: clipped(name)), hint: languageHint)
    }
}
