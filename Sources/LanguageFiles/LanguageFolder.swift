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
        /// Whether it has the file `letters.yaml`.
        package let hasLetters: Bool
        /// `nil` for a language of letters alone.
        package let catalogue: WrittenCatalogue?

        /// Its name in itself; empty where the file does not say it.
        package var name: String { conventions.text("name") }
    }

    package let languages: [Language]
    package let currencies: WrittenCurrencies
    /// What is wrong with the files.
    package let problems: [LanguageProblem]
    /// Translations that may be out of date: the tools speak them all the same.
    package let remarks: [LanguageProblem]

    /// Translations of the pages of diagnostics, for each language that has some.
    package let pages: [TranslatedPages]

    /// Reads and checks all of it; what can be read is there whatever the rest is like.
    ///
    /// - Parameter pages: the folder of the English pages of diagnostics, if their translations are checked as well.
    package init(_ path: String, pages: String? = nil) {
        var (languages, problems): ([Language], [LanguageProblem]) = ([], [])
        let names = Self.names(in: path)
        if names == nil { problems.append(LanguageProblem(.noFolder, path)) }
        for code in names ?? [] where !code.contains(".") {
            languages.append(Self.language(code, below: path, &problems))
        }
        var currencies = CurrencyReader(path: "\(path)/\(Self.currencyFile)")
        if names?.contains(Self.currencyFile) == true {
            Self.read(currencies.path, &problems).map { currencies.read($0) }
            problems += currencies.problems
        }
        let known = Set(currencies.written.byDecimals.flatMap(\.codes))
        for language in languages {
            problems += language.conventions.currencies.filter { !known.contains($0.code) }.map {
                LanguageProblem(.notACurrency($0.code), "\(path)/\(language.code)/letters.yaml", line: $0.line)
            }
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
        self.pages = pages.map { folder in languages.compactMap { TranslatedPages(of: $0, below: folder) } } ?? []
        self.languages = languages
        self.currencies = currencies.written
        self.problems = problems + self.pages.flatMap(\.problems)
        remarks =
            languages.flatMap { Self.remarks(on: $0, english: english, below: path) } + self.pages.flatMap(\.remarks)
    }

    /// The file ``originalsFile(of:)`` for translations of all texts that a language has, as the English ones are now.
    package func originals(of language: Language) -> (text: String, count: Int) {
        let english = languages.first { $0.code == "en" }?.catalogue?.entries ?? []
        let own = Set(language.catalogue?.entries.map(\.key) ?? [])
        let translated = english.filter { own.contains($0.key) }
        return (Originals.text(of: translated.map { ($0.key, $0.original) }), translated.count)
    }

    /// Where the originals of a language are noted, below the folder.
    package static func originalsFile(of language: Language) -> String { "\(language.code)/\(Originals.fileName)" }

    private static func remarks(on language: Language, english: Language?, below path: String) -> [LanguageProblem] {
        guard language.code != "en", let catalogue = language.catalogue, let english = english?.catalogue else {
            return []
        }
        let file = "\(path)/\(originalsFile(of: language))"
        let text = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let noted = Originals(text)
        let originals = Dictionary(english.entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var remarks = noted.badLines.map { LanguageProblem(.badOriginal, file, line: $0) }
        var others: [String] = []
        for entry in catalogue.entries {
            guard let original = originals[entry.key] else { continue }
            switch noted.isCurrent(original.key, original.original) {
            case true: break
            case false:
                let kind = LanguageProblem.Kind.stale(key: entry.key, english: original.original)
                remarks.append(LanguageProblem(kind, entry.path, line: entry.line))
            case nil: others.append(entry.key)
            }
        }
        if let first = others.min() {
            remarks.append(LanguageProblem(.notNoted(count: others.count, first: first), file))
        }
        return remarks
    }

    private static let currencyFile = "currencies.yaml"

    private static func language(
        _ code: String, below path: String, _ problems: inout [LanguageProblem]
    ) -> Language {
        let letters = "\(path)/\(code)/letters.yaml"
        var conventions = ConventionReader(path: letters)
        let written = read(letters, &problems)
        if let written { conventions.read(written) }
        problems += conventions.problems
        let tools = "\(path)/\(code)/tools"
        var catalogue = CatalogueReader()
        guard let names = names(in: tools) else {
            return Language(
                code: code, conventions: conventions.written, hasLetters: written != nil, catalogue: nil)
        }
        for name in names where name.hasSuffix(".yaml") {
            let file = "\(tools)/\(name)"
            read(file, &problems).map { catalogue.read($0, path: file) }
        }
        problems += catalogue.problems
        return Language(
            code: code, conventions: conventions.written, hasLetters: written != nil, catalogue: catalogue.written)
    }

    /// What a folder holds, in the same order everywhere; `nil` if it is none.
    private static func names(in path: String) -> [String]? {
        try? FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func read(_ path: String, _ problems: inout [LanguageProblem]) -> LanguageNode? {
        guard let data = FileManager.default.contents(atPath: path) else {
            problems.append(LanguageProblem(.noFile, path))
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
