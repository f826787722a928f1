/// A language that letters can be written in: a folder of `languages` with a file `letters.yaml`, compiled in by the
/// build. A language whose folder holds `tools` as well is one that the tools speak.
public struct Language: Sendable, Hashable, Comparable, RawRepresentable, CaseIterable {
    /// Its place among ``allCases``, and so in tables that hold one entry per language.
    package let index: Int

    package init(index: Int) { self.index = index }

    /// The language of a code of ISO 639-1, such as `en`; `nil` if there is no such folder.
    public init?(rawValue: String) {
        guard let index = LanguageTables.codes.firstIndex(of: rawValue) else { return nil }
        self.index = index
    }

    /// Its code of ISO 639-1, such as `en`.
    public var rawValue: String { LanguageTables.codes[index] }

    /// All languages, by their codes.
    public static let allCases: [Language] = LanguageTables.codes.indices.map { Language(index: $0) }

    /// The languages that the tools speak: English, and the others by their codes.
    public static let spoken: [Language] =
        [english] + allCases.filter { $0 != english && LanguageTables.wordings[$0.index] != nil }

    /// The language that all catalogues are translated from, and that formats for programs are written in.
    public static let english = Language(index: LanguageTables.english)

    /// By their codes, so that tables come in the same order each time; nothing more is meant by it.
    public static func < (a: Self, b: Self) -> Bool { a.index < b.index }

    /// How letters in it print numbers, dates, lists and the words that the tool adds.
    public var conventions: LetterConventions { LanguageTables.conventions[index] }

    /// Its name in itself, such as `Deutsch`.
    public var name: String { conventions.name }
}
