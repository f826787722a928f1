/// A text in the languages that it was written in.
public struct Translations: Sendable, Hashable {
    private struct Entry: Sendable, Hashable {
        let language: Language
        var text: String
    }

    /// By their languages. There are two or three, which are found faster than by a dictionary.
    private var entries: [Entry] = []

    /// A text that is written in no language yet.
    public init() {}

    /// A text in as many languages as there are entries.
    public init(_ texts: [Language: String]) {
        entries = texts.map { Entry(language: $0, text: $1) }.sorted { $0.language < $1.language }
    }

    /// A text that is made for each language.
    public init(_ languages: some Sequence<Language>, text: (Language) -> String) {
        entries = languages.map { Entry(language: $0, text: text($0)) }.sorted { $0.language < $1.language }
    }

    /// The text in exactly this language; `nil` if it was not written in it.
    public subscript(language: Language) -> String? {
        get { entries.first { $0.language == language }?.text }
        set {
            entries.removeAll { $0.language == language }
            guard let newValue else { return }
            let at = entries.firstIndex { language < $0.language } ?? entries.endIndex
            entries.insert(Entry(language: language, text: newValue), at: at)
        }
    }

    /// The text in a language; in English if it was not written in that one, or else in whichever there is.
    public func text(in language: Language) -> String {
        self[language] ?? self[.english] ?? entries.first?.text ?? ""
    }
}
