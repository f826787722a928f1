import ArgumentParser
import SourceText

/// A language that a command is asked for by its code: the one that it speaks to the person, where the tools speak it,
/// and the one of a reading copy.
public struct LanguageOption: ExpressibleByArgument, Sendable {
    /// The language meant.
    public let language: Language

    /// `nil` for a code that no folder of `languages` has.
    public init?(argument: String) {
        guard let language = Language(rawValue: argument) else { return nil }
        self.language = language
    }

    /// The codes of all languages.
    public static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}
