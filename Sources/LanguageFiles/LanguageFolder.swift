#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folder `languages`: one folder for each language, with `letters.yaml` and, for those that the tools speak, the
/// files of `tools`; beside them `currencies.yaml`.
package struct LanguageFolder {
    package struct Language {
        /// The code of ISO 639-1 that its folder is named after.
        package let code: String
        let conventions: WrittenConventions
        /// `nil` for a language of letters alone.
        package let catalogue: WrittenCatalogue?
    }

    package let languages: [Language]
    package let currencies: WrittenCurrencies
    package let problems: [LanguageProblem]

    /// Reads and checks all of it; what can be read is there whatever the rest is like.
    package init(_ path: String) {
        var (languages, problems): ([Language], [LanguageProblem]) = ([], [])
        let names = Self.names(in: path)
        if names == nil { problems.append(LanguageProblem(.unreadable("no such folder"), path)) }
        for code in names ?? [] where !code.contains(".") {
            languages.append(Self.language(code, below: path, &problems))
        }
        var currencies = CurrencyReader(path: "\(path)/\(Self.currencyFile)")
        if names?.contains(Self.currencyFile) == true {
            Self.read(currencies.path, &problems).map { currencies.read($0) }
            problems += currencies.problems
        }
        let english = languages.first { $0.code == "en" }
        if english?.catalogue == nil { problems.append(LanguageProblem(.missingFile("en/tools"), path)) }
        for language in languages {
            let plural = language.conventions.plural.forms.map(\.name)
            guard let catalogue = language.catalogue else { continue }
            if language.code == "en" {
                problems += catalogue.entries.flatMap { $0.formProblems(plural: plural) }
            } else if let original = english?.catalogue {
                let folder = "\(path)/\(language.code)"
                problems += catalogue.problems(against: original, folder: folder, plural: plural)
            }
        }
        self.languages = languages
        self.currencies = currencies.written
        self.problems = problems
    }

    private static let currencyFile = "currencies.yaml"

    private static func language(
        _ code: String, below path: String, _ problems: inout [LanguageProblem]
    ) -> Language {
        let letters = "\(path)/\(code)/letters.yaml"
        var conventions = ConventionReader(path: letters)
        read(letters, &problems).map { conventions.read($0) }
        problems += conventions.problems
        let tools = "\(path)/\(code)/tools"
        var catalogue = CatalogueReader()
        guard let names = names(in: tools) else {
            return Language(code: code, conventions: conventions.written, catalogue: nil)
        }
        for name in names where name.hasSuffix(".yaml") {
            let file = "\(tools)/\(name)"
            read(file, &problems).map { catalogue.read($0, path: file) }
        }
        problems += catalogue.problems
        return Language(code: code, conventions: conventions.written, catalogue: catalogue.written)
    }

    /// What a folder holds, in the same order everywhere; `nil` if it is none.
    private static func names(in path: String) -> [String]? {
        try? FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func read(_ path: String, _ problems: inout [LanguageProblem]) -> LanguageNode? {
        guard let data = FileManager.default.contents(atPath: path) else {
            problems.append(LanguageProblem(.unreadable("no such file"), path))
            return nil
        }
        do throws(LanguageProblem) {
            return try LanguageNode.read(Array(data), path: path)
        } catch {
            problems.append(error)
            return nil
        }
    }
}
