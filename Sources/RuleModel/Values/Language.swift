/// A language that values can be printed in, and so one that fragments can be written in.
public enum Language: String, Sendable, CaseIterable, Comparable {
    case english = "en"
    case chinese = "zh"

    /// By their codes, so that tables come in the same order each time; nothing more is meant by it.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// Its place in tables that hold one entry per language.
    package var index: Int { self == .english ? 0 : 1 }
}

/// A text in the languages it was written in.
public struct Translations: Sendable {
    private var texts: [String?] = [nil, nil]

    /// A text that is written in no language yet.
    public init() {}

    /// A text in as many languages as there are entries.
    public init(_ texts: [Language: String]) {
        for (language, text) in texts { self[language] = text }
    }

    /// The text in exactly this language; `nil` if it was not written in it.
    public subscript(language: Language) -> String? {
        get { texts[language.index] }
        set { texts[language.index] = newValue }
    }

    /// The text in a language, or in whichever there is.
    public func text(in language: Language) -> String {
        self[language] ?? texts.compactMap { $0 }.first ?? ""
    }
}
