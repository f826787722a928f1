import Languages

/// The keys of one kind of map that people write, in the order in which the format names them.
///
/// A map is read through its keys (``MapReader``), so what has no case here cannot be read. The reference of the
/// formats is made from the same tables.
package protocol FormatKeys: CaseIterable, Equatable, Sendable {
    /// The map that has these keys.
    static var map: FormatMap { get }
    /// The key as it is written.
    var name: String { get }
    /// What the format says of the key.
    var form: KeyForm { get }
}

extension FormatKeys where Self: RawRepresentable, RawValue == String {
    package var name: String { rawValue }
}

/// What the format says of one key.
package struct KeyForm: Sendable {
    package let type: KeyType
    package let need: KeyNeed
    package let languages: KeyLanguages
    /// In a sentence without its full stop; Markdown.
    package let meaning: String
    /// The value as it is written; of a list, an entry of it or `[a, b]`; of a map of values by name, one line.
    /// `nil` where keys of their own stand below.
    package let example: String?

    package init(
        _ type: KeyType, _ need: KeyNeed, languages: KeyLanguages = .none, _ meaning: String, example: String? = nil
    ) {
        self.type = type
        self.need = need
        self.languages = languages
        self.meaning = meaning
        self.example = example
    }

    /// Of a key that may be left out.
    package init(_ type: KeyType, languages: KeyLanguages = .none, _ meaning: String, example: String? = nil) {
        self.init(type, .optional, languages: languages, meaning, example: example)
    }

    /// The same key where another map needs it otherwise.
    package func needed(_ need: KeyNeed) -> KeyForm {
        KeyForm(type, need, languages: languages, meaning, example: example)
    }
}

/// When a map must have a key.
package enum KeyNeed: Sendable, Equatable {
    case always
    case optional
    /// Where the map has another key, too.
    case with(String)
    /// Described in words; the code that decodes the map checks it.
    case sometimes(String)
}

/// The siblings of a key in other languages.
package enum KeyLanguages: Sendable, Equatable {
    case none
    /// One for each reading language of the pack, such as `title.zh`.
    case reading
    /// For any language that notices come in, such as `says.de`.
    case notices
}

/// What stands after a key.
package indirect enum KeyType: Sendable {
    case text, phrase, pattern
    case id, version, language, date, duration, yesNo, number, wordRange, weight, share
    /// A condition, or a list of which all must hold.
    case condition
    /// What a derived fact is computed by: a condition or a sum.
    case formula
    case factType, reportPath
    /// A literal of a fact's type.
    case literal
    /// Whatever a fact's type takes: a literal, a list, rows.
    case value
    /// A file in the folder of the case.
    case path
    /// One of some words; `named` is what the format calls them where it lists them elsewhere.
    case word([String], named: String?)
    /// A list, and what its entries are called.
    case list(KeyType, of: String)
    case map(FormatMap)
    /// A map of things by their names, and what the things are called.
    case named(KeyType, of: String)
    case either(KeyType, KeyType)

    package static func word(_ words: [String]) -> KeyType { .word(words, named: nil) }
    package static func ids(of things: String) -> KeyType { .list(.id, of: things) }
    package static var phrases: KeyType { .list(.phrase, of: "phrases") }
}

/// A key of a map with what the format says of it.
package struct FormatKey: Sendable {
    package let name: String
    package let form: KeyForm

    package init<Key: FormatKeys>(_ key: Key) { self.init(name: key.name, form: key.form) }

    package init(name: String, form: KeyForm) {
        self.name = name
        self.form = form
    }
}

/// A kind of map in the format, and its keys.
package final class FormatMap: Sendable {
    package let name: String
    /// With its article, for messages.
    package let words: Wording
    /// In the order of the format.
    package let keys: [FormatKey]
    /// Those of the keys.
    package let names: [String]
    /// Of the keys without which the map is wrong.
    package let needed: [String]
    /// Whether names of facts stand beside the keys.
    package let isOpen: Bool

    package init(_ name: String, words: Wording, keys: [FormatKey], isOpen: Bool = false) {
        self.name = name
        self.words = words
        self.keys = keys
        names = keys.map(\.name)
        needed = keys.filter { $0.form.need == .always }.map(\.name)
        self.isOpen = isOpen
    }

    package convenience init<Key: FormatKeys>(
        _ name: String, words: Wording, _ keys: Key.Type, isOpen: Bool = false
    ) {
        self.init(name, words: words, keys: Key.allCases.map { FormatKey($0) }, isOpen: isOpen)
    }
}
