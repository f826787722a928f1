import RuleModel
import SourceText
import YAMLTree

/// Findings while one file is read. A class, so that the readers of nested maps share one list.
package final class FileReading {
    package let file: SourceFile
    package var diagnostics = Diagnostics()
    /// Whether the YAML was read whole; if not, what seems missing may stand in the damaged part.
    package let isComplete: Bool
    /// Whether all that was written was also understood; if not, a name that seems to be declared nowhere may stand in
    /// what was not.
    package private(set) var isWhole: Bool

    package init(_ file: SourceFile, isComplete: Bool) {
        self.file = file
        self.isComplete = isComplete
        isWhole = isComplete
    }

    /// What can be wrong without a name getting lost.
    private static let harmless: Set<DiagnosticCode> = [
        .missingTranslation, .unknownLanguage, .missingKey, .misplacedKey, .duplicateName, .limit
    ]

    /// Hints are looked for only while they will be shown: a file of nothing but mistakes stays quick to refuse.
    package func report(
        _ code: DiagnosticCode, _ message: String, at range: SourceRange, hint: @autoclosure () -> String? = nil,
        notes: [Diagnostic.Note] = []
    ) {
        if !Self.harmless.contains(code) { loseNames() }
        guard diagnostics.all.count < Self.mostFindings else { return }
        diagnostics.append(Diagnostic(code, message, at: Place(file, range), hint: hint(), notes: notes))
        if diagnostics.all.count == Self.mostFindings {
            diagnostics.append(
                Diagnostic(
                    .limit, "the file has more than \(Self.mostFindings) mistakes; the rest is not shown",
                    at: Place(file, range)))
        }
    }

    /// Whoever mends so many gets to see the next ones.
    package static let mostFindings = 200

    /// Notes that something that was written is left out, so that nobody is told that it does not exist.
    package func loseNames() { isWhole = false }

    /// What stands before a colon in a file that was not understood whole: a name that is declared nowhere else may be
    /// declared there.
    package var lostNames: Set<String> {
        guard !isWhole else { return [] }
        var names = Set<String>()
        var start: Int?
        for (at, byte) in file.bytes.enumerated() {
            if byte.isOfName {
                if start == nil { start = at }
            } else {
                if byte == UInt8(ascii: ":"), let start {
                    let name = String(decoding: file.bytes[start..<at], as: UTF8.self).lowercased()
                    // A name that is written otherwise than names are is meant as one that is.
                    for sign: Character in ["-", "."] { names.insert(String(name.map { $0 == "_" ? sign : $0 })) }
                }
                start = nil
            }
        }
        return names
    }

    package func note(_ message: String, at range: SourceRange) -> Diagnostic.Note {
        Diagnostic.Note(message, at: Place(file, range))
    }
}

/// Reads one map of the format: unknown keys and missing ones are reported when it is made, shapes when a key is asked
/// for.
package struct MapReader {
    package let entries: [YAMLNode.Entry]
    package let reading: FileReading
    private let map: FormatMap
    private let range: SourceRange
    /// Known keys that unknown ones were most likely meant to be: they are not missing as well.
    private var meant = Set<String>()

    /// `nil`, with a report, if the node is no map. `name` is where the map hangs, for messages; `allowing` lets other
    /// keys pass.
    package init?(
        _ node: YAMLNode, as map: FormatMap, named name: Located<String>? = nil, in reading: FileReading,
        allowing isFree: (String) -> Bool = { _ in false }
    ) {
        guard let entries = reading.entries(of: node, named: name) else { return nil }
        self.entries = entries
        self.reading = reading
        self.map = map
        range = name?.range ?? SourceRange(start: Int(node.range.start), end: Int(node.range.start))
        let present = Set(entries.map(\.key.value))
        for entry in entries where !isFree(entry.key.value) { checkKey(entry.key, present) }
        checkNeeded()
    }

    private mutating func checkKey(_ key: Located<String>, _ present: Set<String>) {
        let keys = map.keys
        if keys.contains(where: { $0.name == key.value }) { return }
        let (base, suffix) = Self.split(key.value)
        if let suffix, let known = keys.first(where: { $0.name == base }) {
            if known.isOfNotices, Self.isLanguageCode(suffix) { return }
            guard known.hasLanguages else {
                return reading.report(
                    .unknownKey, "`\(base)` has no languages", at: key.range,
                    hint: "it is the same in all languages: leave `.\(suffix)` out")
            }
            if Language(rawValue: suffix) == nil {
                meant.formUnion(Language.allCases.map { "\(base).\($0.rawValue)" })
                reading.report(
                    .unknownLanguage, "`\(suffix)` is not a language that values can be printed in", at: key.range,
                    hint: languageHint)
            }
            return
        }
        // `titel.zh` is looked for as `titel`.
        let language = suffix.flatMap(Language.init).map { ".\($0.rawValue)" } ?? ""
        let near = nearestName(
            to: language.isEmpty ? key.value : base, among: keys.map(\.name).filter { !present.contains($0 + language) }
        ).map { $0 + language }
        if let near { meant.insert(near) }
        reading.report(
            .unknownKey, "unknown key `\(clipped(key.value))` in \(map.words)", at: key.range,
            hint: near.map { "did you mean `\($0)`?" } ?? nearestName(to: key.value, among: keys.map(\.name)).map {
                "did you mean `\($0)`?"
            } ?? keysHint)
    }

    private var keysHint: String { "\(map.words) has " + map.keys.map { "`\($0.name)`" }.joined(separator: ", ") }

    /// Whether a key is there, or one that was most likely meant to be it.
    package func seemsToHave(_ key: String) -> Bool { has(key) || meant.contains(key) }

    private func checkNeeded() {
        guard reading.isComplete else { return }
        for key in map.keys where key.isNeeded && !seemsToHave(key.name) {
            reading.report(
                .missingKey, "`\(key.name)` is missing", at: range, hint: "\(map.words) always has `\(key.name)`")
        }
    }

    /// `de`, `ja`: notices come in more languages than letters do.
    private static func isLanguageCode(_ suffix: String) -> Bool {
        suffix.utf8.count == 2 && suffix.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// A key and its siblings in whichever languages there are.
    package func siblings(of key: String) -> [String] {
        entries.map(\.key.value).filter { $0 == key || Self.split($0).base == key }
    }

    /// `title.zh` as `title` and `zh`.
    private static func split(_ key: String) -> (base: String, language: String?) {
        guard let dot = key.lastIndex(of: ".") else { return (key, nil) }
        return (String(key[..<dot]), String(key[key.index(after: dot)...]))
    }

    // MARK: Values by key

    package func has(_ key: String) -> Bool { entries.contains { $0.key.value == key } }

    package func key(_ key: String) -> Located<String>? { entries.first { $0.key.value == key }?.key }

    /// The value behind a key; nothing (with a report) behind a key that is there without one.
    package func node(_ key: String) -> YAMLNode? {
        entries.first { $0.key.value == key }?.value
    }

    package func text(_ key: String) -> Located<String>? {
        node(key).flatMap { reading.text(of: $0, named: key) }
    }

    package func expression(_ key: String) -> ExpressionText? {
        text(key).map { ExpressionText($0.value, scalarAt: $0.range, of: reading.file) }
    }

    /// One condition, or a list of which all must hold.
    package func conditions(_ key: String) -> [ExpressionText] {
        guard let node = node(key) else { return [] }
        if case .scalar = node.content { return expression(key).map { [$0] } ?? [] }
        return texts(key).map { ExpressionText($0.value, scalarAt: $0.range, of: reading.file) }
    }

    package func texts(_ key: String) -> [Located<String>] {
        guard let node = node(key) else { return [] }
        guard case .list(let items) = node.content else {
            if case .scalar(let text, quoted: false) = node.content, text.isEmpty { return empty(key, node) }
            reading.report(
                .wrongShape, "`\(key)` is a list", at: node.range,
                hint: "one line with `- ` for each, or `[a, b]` for ids")
            return []
        }
        return items.compactMap { reading.text(of: $0, named: key) }
    }

    package func ids(_ key: String) -> [Located<String>] {
        var first: [String: SourceRange] = [:]
        return texts(key).filter { id in
            guard reading.checkID(id, what: "an id") else { return false }
            guard let earlier = first[id.value] else {
                first[id.value] = id.range
                return true
            }
            reading.report(
                .duplicateName, "`\(id.value)` stands twice in `\(key)`", at: id.range,
                notes: [reading.note("first here", at: earlier)])
            return false
        }
    }

    package func flag(_ key: String) -> Bool {
        guard let text = text(key) else { return false }
        switch text.value {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            reading.report(.badValue, "`\(clipped(text.value))` is neither `yes` nor `no`", at: text.range)
            return false
        }
    }

    package func date(_ key: String) -> Located<CalendarDay>? {
        guard let text = text(key) else { return nil }
        do {
            guard case .date(let day) = try Literal.read(text.value, as: .date) else { return nil }
            return Located(day, text.range)
        } catch {
            reading.report(.badValue, error.message, at: text.range, hint: error.hint)
            return nil
        }
    }

    /// A text and its siblings for reading languages.
    package func translations(_ key: String) -> WrittenText? {
        guard let main = text(key) else { return nil }
        var others: [Language: Located<String>] = [:]
        for entry in entries where entry.key.value.utf8.count > key.utf8.count && entry.key.value.hasPrefix(key) {
            let (base, suffix) = Self.split(entry.key.value)
            guard base == key, let language = suffix.flatMap(Language.init) else { continue }
            others[language] = reading.text(of: entry.value, named: entry.key.value)
        }
        return WrittenText(main: main, others: others)
    }

    /// The entries of a map of named things, ids checked.
    package func named(
        _ key: String, id isID: (FileReading, Located<String>) -> Bool = { $0.checkID($1, what: "a name") }
    ) -> [YAMLNode.Entry] {
        guard let node = node(key) else { return [] }
        if case .scalar(let text, quoted: false) = node.content, text.isEmpty {
            let _: [Located<String>] = empty(key, node)
            return []
        }
        return (reading.entries(of: node, named: Located(key, node.range)) ?? []).filter { isID(reading, $0.key) }
    }

    private func empty(_ key: String, _ node: YAMLNode) -> [Located<String>] {
        reading.report(.missingValue, "`\(key)` has no value", at: node.range, hint: "fill it in or leave the key out")
        return []
    }
}

extension FileReading {
    package func entries(of node: YAMLNode, named name: Located<String>?) -> [YAMLNode.Entry]? {
        if case .map(let entries) = node.content { return entries }
        let what = name.map { "`\($0.value)`" } ?? "the file"
        if case .scalar(let text, quoted: false) = node.content, text.isEmpty {
            report(
                .missingValue, "\(what) has no value", at: node.range,
                hint: "a map of keys belongs here, each on a line of its own")
        } else {
            report(
                .wrongShape, "\(what) is a map of keys", at: node.range,
                hint: "write `key: value`, each on a line of its own")
        }
        return nil
    }

    package func text(of node: YAMLNode, named name: String) -> Located<String>? {
        guard case .scalar(let text, let quoted) = node.content else {
            report(.wrongShape, "`\(name)` is one value, not a list or a map", at: node.range)
            return nil
        }
        guard quoted || !text.isEmpty else {
            report(.missingValue, "`\(name)` has no value", at: node.range, hint: "fill it in or leave the key out")
            return nil
        }
        if text.isBlank {
            report(.missingValue, "`\(name)` is empty", at: node.range, hint: "fill it in or leave the key out")
            return nil
        }
        return Located(text, node.range)
    }

    /// Whether a name is kebab-case; dots only where groups are allowed.
    package func checkID(_ id: Located<String>, what: String, dots: Bool = false) -> Bool {
        if isKebab(id.value, dots: dots) { return true }
        report(
            .badName, "`\(clipped(id.value))` cannot be \(what)", at: id.range,
            hint: suggestedName(id.value, dots: dots))
        return false
    }

    private func suggestedName(_ name: String, dots: Bool) -> String {
        var mended = ""
        for character in name.lowercased() {
            if character.isASCII, character.isLetter || character.isNumber || (dots && character == ".") {
                mended.append(character)
            } else if !mended.isEmpty, mended.last != "-" {
                mended.append("-")
            }
        }
        while mended.last == "-" || mended.last == "." { mended.removeLast() }
        return isKebab(mended, dots: dots)
            ? "write `\(mended)`" : "lower-case letters and digits, with hyphens between words"
    }
}

extension UInt8 {
    /// Of names, also of misspelt ones.
    fileprivate var isOfName: Bool {
        (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self)
            || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(self)
    }
}

/// `a-name`, and with dots `a.name`: starts with a letter, no two signs in a row.
package func isKebab(_ name: String, dots: Bool = false) -> Bool {
    var lastWasSign = true
    var atStart = true
    for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            lastWasSign = false
            atStart = false
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            if atStart { return false }
            lastWasSign = false
        case UInt8(ascii: "-") where !lastWasSign: lastWasSign = true
        case UInt8(ascii: ".") where dots && !lastWasSign:
            lastWasSign = true
            atStart = true
        default: return false
        }
    }
    return !lastWasSign && name.utf8.count <= 80
}

package var languageHint: String {
    "there are " + Language.allCases.map { "`\($0.rawValue)`" }.joined(separator: " and ")
}
