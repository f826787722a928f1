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
            reading.report(
                .duplicateName, "`\(other.rawValue)` is the language that is sent",
                at: map.key(.readingLanguages)?.range ?? .top)
        }
        return other != language
    }
    let words = Wording(language: language, others: readingLanguages, reading: reading)
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
    let words = Wording(language: language, others: readingLanguages, reading: reading)
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
    let words = Wording(language: language, others: readingLanguages, reading: reading)
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
package struct Wording {
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
            reading.report(
                .missingTranslation, "`\(key.name)` has no `\(key.name(in: other))` beside it",
                at: map.key(key)?.range ?? .top, hint: "the pack has the reading language `\(other.rawValue)`")
        }
        for extra in Language.allCases where !others.contains(extra) {
            guard let sibling = map.key(key, in: extra) else { continue }
            reading.report(
                .unknownLanguage, "`\(extra.rawValue)` is not a reading language of the pack", at: sibling.range,
                hint: "add it to `reading-languages` in pack.yaml, or leave `\(key.name(in: extra))` out")
        }
    }
}

// MARK: Facts

private func isFactName(_ reading: FileReading, _ name: Located<String>) -> Bool {
    reading.checkID(name, what: "a fact's name", dots: true)
}

private func decodeFacts(_ entries: [YAMLNode.Entry], _ words: Wording) -> [WrittenFact] {
    entries.compactMap { decodeFact($0, as: FactKey.map, words) }
}

private func decodeFact(_ entry: YAMLNode.Entry, as kind: FormatMap, _ words: Wording) -> WrittenFact? {
    guard let map = MapReader<FactKey>(entry.value, as: kind, named: entry.key, in: words.reading),
        let type = map.factType(.type)
    else {
        words.reading.loseNames()
        return nil
    }
    let fact = WrittenFact(
        name: entry.key,
        type: type,
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
    func misfit(_ key: FactKey, _ what: @autoclosure () -> String) {
        if let place = map.key(key) { reading.report(.misplacedKey, "`\(key.name)` \(what())", at: place.range) }
    }
    if element != .choice { misfit(.options, "belongs to a choice, not to \(article(type))") }
    if type != .rows { misfit(.columns, "belongs to rows, not to \(article(type))") }
    if element != .date { misfit(.future, "belongs to a date, not to \(article(type))") }
    if element != .text { misfit(.pattern, "belongs to text, not to \(article(type))") }
    if type == .yesNo || type == .choice {
        misfit(.min, "belongs to a type with an order or a length, not to \(article(type))")
        misfit(.max, "belongs to a type with an order or a length, not to \(article(type))")
    }
    if fact.derived != nil {
        for key in [FactKey.ask, .example, .report] {
            misfit(key, "does not go with `is`: a derived fact is computed, never asked")
        }
    } else if !isColumn, fact.ask == nil, !map.seemsToHave(.ask), reading.isComplete {
        reading.report(
            .missingKey, "`ask` is missing", at: fact.name.range,
            hint: "the question to the seller; only a derived fact (`is`) has none")
    } else if isColumn, reading.isComplete, !map.seemsToHave(.ask),
        let alone = Language.allCases.lazy.compactMap({ map.key(.ask, in: $0) }).first
    {
        reading.report(
            .missingKey, "`\(alone.value)` stands here without `ask`", at: alone.range,
            hint: "a translation has its original beside it")
    }
    func needs(_ key: FactKey, _ isThere: Bool) {
        if !isThere, !map.seemsToHave(key), reading.isComplete {
            reading.report(
                .missingKey, "`\(key.name)` is missing", at: fact.name.range,
                hint: "\(article(type)) has `\(key.name)`")
        }
    }
    if element == .choice { needs(.options, !fact.options.isEmpty) }
    if type == .rows { needs(.columns, !fact.columns.isEmpty) }
    if element == .text, fact.pattern != nil, reading.isComplete, !map.seemsToHave(.example) {
        reading.report(
            .missingKey, "`example` is missing", at: fact.name.range, hint: "a `pattern` needs a value that matches it")
    }
    if isColumn, type.isCollection {
        reading.report(.badValue, "a column is one value: no lists or rows", at: fact.type.range)
    }
}

private func decodeOptions(_ map: MapReader<FactKey>, _ words: Wording) -> [WrittenOption] {
    let main = map.named(.options)
    guard !main.isEmpty else { return [] }
    words.check(map, .options)
    let reading = words.reading
    let ids = Set(main.map(\.key.value))
    var labels: [String: [Language: Located<String>]] = [:]
    for language in Language.allCases where map.has(.options, in: language) {
        for entry in map.named(.options, in: language) {
            guard ids.contains(entry.key.value) else {
                reading.report(
                    .unknownOption, "`options` has no `\(entry.key.value)`", at: entry.key.range,
                    hint: nameHint(for: entry.key.value, among: main.map(\.key.value)))
                continue
            }
            labels[entry.key.value, default: [:]][language] = reading.text(of: entry.value, named: entry.key.value)
        }
    }
    if main.count > maximumOptions {
        reading.report(.limit, "a choice has at most \(maximumOptions) options", at: main[maximumOptions].key.range)
    }
    return main.prefix(maximumOptions).compactMap { entry in
        guard let label = reading.text(of: entry.value, named: entry.key.value) else { return nil }
        var all = labels[entry.key.value] ?? [:]
        for language in words.others
        where reading.isComplete && all[language] == nil && map.has(.options, in: language) {
            reading.report(
                .missingTranslation, "`\(entry.key.value)` has no label in `options.\(language.rawValue)`",
                at: entry.key.range)
        }
        all[words.language] = label
        return WrittenOption(id: entry.key, labels: all)
    }
}

/// Options of a choice are bits of one word; the first bit of a text's word stands for "none of them".
package let maximumOptions = 62

// MARK: Routes, policy

private func decodeRoute(_ entry: YAMLNode.Entry, _ wording: Wording) -> WrittenRoute? {
    let reading = wording.reading
    if case .scalar(let text, quoted: false) = entry.value.content, text.isEmpty {
        return WrittenRoute(
            id: entry.key, to: nil, isBeside: false, risk: nil, words: nil, source: nil, checked: nil, ownWords: [:],
            boxes: [])
    }
    guard let map = MapReader<RouteKey>(entry.value, named: entry.key, in: reading) else { return nil }
    if map.has(.words) {
        map.checkCompanions(
            of: .words, at: entry.key.range, "a length in words needs its source and when it was checked")
    }
    return WrittenRoute(
        id: entry.key, to: map.text(.to)?.value, isBeside: map.flag(.also), risk: wording.text(map, .risk),
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
            map.reading.report(
                .badValue, "`\(clipped(entry.key.value))` is no section with own words", at: entry.key.range,
                hint: "`summaries`, `causes`, `actions` or `prevention`")
            continue
        }
        guard let text = map.reading.text(of: entry.value, named: entry.key.value) else { continue }
        guard text.value.hasSuffix("%"), let percent = Int(text.value.dropLast()), (1...100).contains(percent) else {
            map.reading.report(
                .badValue, "`\(clipped(text.value))` is no share", at: text.range,
                hint: "a whole percent, such as `40%`")
            continue
        }
        shares[section] = percent
    }
    return shares
}

/// The boxes of a form. What stood in two of them would be sent twice.
private func decodeBoxes(_ map: MapReader<RouteKey>, _ words: Wording) -> [WrittenBox] {
    var taken: [String: SourceRange] = [:]
    return map.maps(.boxes, as: BoxKey.self).map { box in
        if let limit = box.key(.maxCharacters) {
            box.checkCompanions(
                of: .maxCharacters, at: limit.range, "a limit needs its source and when it was checked")
        }
        let names = box.ids(.sections).filter { name in
            guard let first = taken.updateValue(name.range, forKey: name.value) else {
                return map.reading.isSection(name)
            }
            map.reading.report(
                .duplicateName, "`\(name.value)` has its box already", at: name.range,
                hint: "a section goes into one box", notes: [map.reading.note("first here", at: first)])
            return false
        }
        // Read in any case, so that what is wrong with them is told.
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
        reading.report(
            .wrongShape, "a violation's `routes` is a list", at: node.range,
            hint: "one line `- plan-of-action` for each, the last without a condition")
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
            reading.report(
                .wrongShape, "a route is a name, or a name with its `when` indented below it", at: item.range)
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
            map.reading.report(
                .misplacedKey, "what is `unverified` has no `\(key.name)`", at: map.key(key)?.range ?? subject.range,
                hint: "leave it out, or say how far the source can be trusted")
        case (.unverified, false), (_, true): break
        case (_, false):
            map.reading.report(
                .missingKey, "`\(key.name)` is missing", at: subject.range, hint: "only what is `unverified` has none")
        }
    }
    return WrittenOrigin(subject: subject, source: source, checked: checked, confidence: confidence)
}

private func decodePolicy(_ map: MapReader<PolicyKey>) -> WrittenPolicy? {
    // All are read before any is missed, so that every mistake is told at once.
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

private func decodeCause(_ entry: YAMLNode.Entry, _ words: Wording) -> WrittenCause? {
    if case .scalar(let text, quoted: false) = entry.value.content, text.isEmpty {
        return WrittenCause(id: entry.key, title: nil, answers: [], actions: [], prevention: [])
    }
    guard let map = MapReader<CauseKey>(entry.value, named: entry.key, in: words.reading) else { return nil }
    return WrittenCause(
        id: entry.key, title: words.text(map, .title), answers: map.ids(.answers), actions: map.ids(.actions),
        prevention: map.ids(.prevention))
}

private func decodeStep(_ entry: YAMLNode.Entry, _ words: Wording) -> WrittenStep? {
    guard let map = MapReader<StepKey>(entry.value, named: entry.key, in: words.reading) else { return nil }
    return WrittenStep(id: entry.key, title: words.text(map, .title))
}

private func decodeExhibit(_ entry: YAMLNode.Entry, _ words: Wording) -> WrittenExhibit? {
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
        text(key).flatMap { reading.checkID($0, what: "a name") ? $0 : nil }
    }

    package func language(_ key: Key) -> Language? { text(key).flatMap { reading.language($0) } }

    /// A list of maps of one kind.
    package func maps<Inner: FormatKeys>(_ key: Key, as _: Inner.Type) -> [MapReader<Inner>] {
        guard let node = node(key) else { return [] }
        guard case .list(let items) = node.content else {
            reading.report(.wrongShape, "`\(key.name)` is a list", at: node.range, hint: "each entry starts with `- `")
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
            reading.report(
                .badValue, "`\(clipped(text.value))` is not a version", at: text.range,
                hint: "three numbers, such as `1.0.0`")
        }
        return text.value
    }

    fileprivate func level(_ key: Key) -> Level {
        guard let text = text(key) else { return .account }
        if let level = Level(rawValue: text.value) { return level }
        reading.report(
            .badValue, "`\(clipped(text.value))` is not a level", at: text.range,
            hint: nameHint(for: text.value, among: Level.allCases.map(\.rawValue)))
        return .account
    }

    fileprivate func confidence(_ key: Key) -> Confidence? {
        guard let text = text(key) else { return nil }
        if let confidence = Confidence(rawValue: text.value) { return confidence }
        let names = Confidence.allCases.map(\.rawValue)
        reading.report(
            .badValue, "`\(clipped(text.value))` says not how far it can be trusted", at: text.range,
            hint: nameHint(for: text.value, among: names) ?? "one of " + names.joined(separator: ", "))
        return nil
    }

    fileprivate func factType(_ key: Key) -> Located<FactType>? {
        guard let text = text(key) else { return nil }
        if let type = FactType(written: text.value) { return Located(type, text.range) }
        let names = FactType.named.map(\.name) + ["list of text", "list of choice", "list of asin", "list of order-id"]
        let near = foreignTypes[text.value.lowercased()] ?? nearestName(to: text.value, among: names)
        reading.report(
            .unknownType, "there is no type `\(clipped(text.value))`", at: text.range,
            hint: near.map { "did you mean `\($0)`?" } ?? "the types are "
                + FactType.named.map { "`\($0.name)`" }.joined(separator: ", ") + " and `list of …`")
        return nil
    }

    package func duration(_ key: Key) -> Literal? {
        guard let text = text(key) else { return nil }
        do { return try Literal.read(text.value, as: .duration) } catch {
            reading.report(.badValue, error.message, at: text.range, hint: error.hint)
            return nil
        }
    }

    fileprivate func characters(_ key: Key) -> Int? {
        guard let text = text(key) else { return nil }
        if let count = Int(text.value), count > 0 { return count }
        reading.report(
            .badValue, "`\(clipped(text.value))` is not a number of characters", at: text.range,
            hint: "a whole number, such as `2000`")
        return nil
    }

    /// `400 to 800`.
    fileprivate func wordRange(_ key: Key) -> ClosedRange<Int>? {
        guard let text = text(key) else { return nil }
        let words = text.value.split(separator: " ")
        if words.count == 3, words[1] == "to", let low = Int(words[0]), let high = Int(words[2]), low > 0, low <= high {
            return low...high
        }
        reading.report(
            .badValue, "`\(clipped(text.value))` is not a length", at: text.range, hint: "such as `400 to 800`")
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
        report(
            .badValue, "`\(clipped(name.value))` is no section of a letter", at: name.range,
            hint: nameHint(for: name.value, among: names) ?? "there are "
                + names.map { "`\($0)`" }.joined(separator: ", "))
        return false
    }

    fileprivate func language(_ text: Located<String>) -> Language? {
        if let language = Language(rawValue: text.value) { return language }
        report(
            .unknownLanguage, "`\(clipped(text.value))` is not a language that values can be printed in",
            at: text.range, hint: languageHint)
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
