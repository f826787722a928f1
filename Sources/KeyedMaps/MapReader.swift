import RuleModel
import SourceText
import YAMLTree

/// Reads one map of the format by the table of its keys: unknown keys and missing ones are reported when it is made,
/// shapes when a key is asked for.
package struct MapReader<Key: FormatKeys> {
    package let entries: [YAMLNode.Entry]
    package let reading: FileReading
    private let map: FormatMap
    private let range: SourceRange
    /// Known keys that unknown ones were most likely meant to be: they are not missing as well.
    private var meant = Set<String>()

    /// `nil`, with a report, if the node is no map.
    ///
    /// - Parameters:
    ///   - map: the map with these keys; another one where it has only some of them.
    ///   - name: where the map hangs, for messages.
    package init?(
        _ node: YAMLNode, as map: FormatMap = Key.map, named name: Located<String>? = nil, in reading: FileReading
    ) {
        guard let entries = reading.entries(of: node, named: name) else { return nil }
        self.entries = entries
        self.reading = reading
        self.map = map
        range = name?.range ?? SourceRange(start: Int(node.range.start), end: Int(node.range.start))
        let present = Set(entries.map(\.key.value))
        for entry in entries { checkKey(entry.key, present) }
        checkNeeded()
    }

    private mutating func checkKey(_ key: Located<String>, _ present: Set<String>) {
        let names = map.names
        if names.contains(key.value) { return }
        let (base, suffix) = splitKey(key.value)
        if let suffix, let known = map.keys.first(where: { $0.name == base }) {
            return checkSuffix(suffix, of: known, key)
        }
        // `titel.zh` is looked for as `titel`.
        let language = suffix.flatMap(Language.init).map { ".\($0.rawValue)" } ?? ""
        let near = nearestName(
            to: language.isEmpty ? key.value : base, among: names.filter { !present.contains($0 + language) }
        ).map { $0 + language }
        if let near { meant.insert(near) }
        reading.report(.unknownKey(key.value, in: map.words, near: near, among: names), at: key.range)
    }

    /// Whether a key may have this sibling.
    private mutating func checkSuffix(_ suffix: String, of known: FormatKey, _ key: Located<String>) {
        switch known.form.languages {
        case .notices where isLanguageCode(suffix): return
        case .reading where Language(rawValue: suffix) != nil: return
        case .reading:
            meant.formUnion(Language.allCases.map { known.name(in: $0) })
            reading.report(.unknownLanguage(suffix), at: key.range)
        case .none, .notices:
            reading.report(.oneLanguage(known, suffix), at: key.range)
        }
    }

    private func checkNeeded() {
        guard reading.isComplete else { return }
        for name in map.needed where !seemsToHave(name) {
            reading.report(.noKey(name, in: map.words), at: range)
        }
    }

    /// Reports the keys that are needed with another one, where they are missing.
    package func checkCompanions(of key: Key, at range: SourceRange, _ hint: Wording) {
        guard reading.isComplete else { return }
        for companion in map.keys where companion.form.need == .with(key.name) && entry(companion.name) == nil {
            reading.report(.noCompanion(companion, hint: hint), at: range)
        }
    }

    // MARK: Values by key

    package func has(_ key: Key, in language: Language? = nil) -> Bool { self.key(key, in: language) != nil }

    /// Whether a key is there, or one that was most likely meant to be it.
    package func seemsToHave(_ key: Key, in language: Language? = nil) -> Bool { seemsToHave(key.name(in: language)) }

    package func key(_ key: Key, in language: Language? = nil) -> Located<String>? {
        entry(key.name(in: language))?.key
    }

    /// The value of a key, as it was written.
    package func node(_ key: Key, in language: Language? = nil) -> YAMLNode? { entry(key.name(in: language))?.value }

    /// Another map.
    package func map<Inner: FormatKeys>(_ key: Key, as _: Inner.Type) -> MapReader<Inner>? {
        entry(key.name).flatMap { MapReader<Inner>($0.value, named: $0.key, in: reading) }
    }

    package func text(_ key: Key) -> Located<String>? {
        node(key).flatMap { reading.text(of: $0, named: key.name) }
    }

    package func texts(_ key: Key, in language: Language? = nil) -> [Located<String>] {
        entry(key.name(in: language)).map(texts) ?? []
    }

    /// The phrases of a key and of its siblings in other languages.
    package func phrases(_ key: Key) -> [Located<String>] { siblings(of: key).flatMap(texts) }

    /// A key and its siblings in whichever languages there are.
    package func siblings(of key: Key) -> [YAMLNode.Entry] {
        let name = key.name
        return entries.filter { $0.key.value == name || splitKey($0.key.value).base == name }
    }

    package func texts(_ entry: YAMLNode.Entry) -> [Located<String>] {
        let (key, node) = (entry.key.value, entry.value)
        guard case .list(let items) = node.content else {
            if case .scalar(let text, quoted: false) = node.content, text.isEmpty {
                reportEmpty(key, node)
                return []
            }
            reading.report(.noList(key), at: node.range)
            return []
        }
        return items.compactMap { reading.text(of: $0, named: key) }
    }

    package func ids(_ key: Key) -> [Located<String>] {
        var first: [String: SourceRange] = [:]
        return texts(key).filter { id in
            guard reading.checkID(id, what: .anId) else { return false }
            guard let earlier = first[id.value] else {
                first[id.value] = id.range
                return true
            }
            reading.report(
                .idTwice(id.value, in: key.name, first: reading.note(.firstHere, at: earlier)), at: id.range)
            return false
        }
    }

    package func flag(_ key: Key) -> Bool {
        guard let text = text(key) else { return false }
        switch text.value {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            reading.report(.neitherYesNorNo(text.value), at: text.range)
            return false
        }
    }

    package func date(_ key: Key) -> Located<CalendarDay>? {
        guard let text = text(key) else { return nil }
        do {
            guard case .date(let day) = try Literal.read(text.value, as: .date) else { return nil }
            return Located(day, text.range)
        } catch {
            reading.report(Mistake(.badValue, error.wording, hint: error.advice), at: text.range)
            return nil
        }
    }

    /// The entries of a map of named things, ids checked.
    package func named(
        _ key: Key, in language: Language? = nil,
        id isID: (FileReading, Located<String>) -> Bool = { $0.checkID($1, what: .aName) }
    ) -> [YAMLNode.Entry] {
        let name = key.name(in: language)
        guard let node = entry(name)?.value else { return [] }
        if case .scalar(let text, quoted: false) = node.content, text.isEmpty {
            reportEmpty(name, node)
            return []
        }
        return (reading.entries(of: node, named: Located(name, node.range)) ?? []).filter { isID(reading, $0.key) }
    }

    private func entry(_ name: String) -> YAMLNode.Entry? { entries.first { $0.key.value == name } }

    private func seemsToHave(_ name: String) -> Bool { entry(name) != nil || meant.contains(name) }

    private func reportEmpty(_ name: String, _ node: YAMLNode) {
        reading.report(.noValue(of: name), at: node.range)
    }
}

extension FormatKeys {
    /// The key, or its sibling in a language.
    package func name(in language: Language?) -> String { language.map { "\(name).\($0.rawValue)" } ?? name }
}

extension FormatKey {
    fileprivate func name(in language: Language) -> String { "\(name).\(language.rawValue)" }
}

/// `de`, `ja`: notices come in more languages than letters do.
private func isLanguageCode(_ suffix: String) -> Bool {
    suffix.utf8.count == 2 && suffix.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
}

/// `title.zh` as `title` and `zh`.
package func splitKey(_ key: String) -> (base: String, language: String?) {
    guard let dot = key.lastIndex(of: ".") else { return (key, nil) }
    return (String(key[..<dot]), String(key[key.index(after: dot)...]))
}

package var languageHint: Wording {
    .thereAreLanguages(languages: WordingValue.and(Language.allCases.map { "`\($0.rawValue)`" }))
}

extension Mistake {
    fileprivate static func unknownKey(
        _ key: String, in map: Wording, near: String?, among names: [String]
    ) -> Mistake {
        Mistake(
            .unknownKey, .unknownKey(key: clipped(key), map: map),
            hint: (near ?? nearestName(to: key, among: names)).map { .didYouMean(name: $0) }
                ?? .mapHasKeys(map: map, keys: WordingValue.names(names.map { "`\($0)`" })))
    }

    fileprivate static func unknownLanguage(_ suffix: String) -> Mistake {
        Mistake(.unknownLanguage, .notALanguage(name: suffix), hint: languageHint)
    }

    fileprivate static func oneLanguage(_ key: FormatKey, _ suffix: String) -> Mistake {
        Mistake(
            .unknownKey, .keyWithoutLanguages(key: key.name), hint: .sameInAllLanguages(language: suffix))
    }

    fileprivate static func noKey(_ name: String, in map: Wording) -> Mistake {
        Mistake(.missingKey, .lacksKey(key: name), hint: .mapAlwaysHas(map: map, key: name))
    }

    fileprivate static func noCompanion(_ companion: FormatKey, hint: Wording) -> Mistake {
        Mistake(.missingKey, .lacksKey(key: companion.name), hint: hint)
    }

    fileprivate static func noList(_ key: String) -> Mistake {
        Mistake(.wrongShape, .takesList(key: key), hint: .linesOrIds)
    }

    fileprivate static func idTwice(_ id: String, in key: String, first: Diagnostic.Note) -> Mistake {
        Mistake(.duplicateName, .twiceInKey(name: id, key: key), notes: [first])
    }

    fileprivate static func neitherYesNorNo(_ text: String) -> Mistake {
        Mistake(.badValue, .neitherYesNorNo(text: clipped(text)))
    }
}
