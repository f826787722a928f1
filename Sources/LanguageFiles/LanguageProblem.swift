/// What is wrong with a file of a language, and where.
package struct LanguageProblem: Error, Sendable, Hashable {
    /// The kinds of mistakes, with the names that their words mention.
    package enum Kind: Sendable, Hashable {
        case noFolder
        case noFile
        /// Why, in the words of the reader of YAML.
        case notYAML(String)
        case tooDeep
        case alias
        case notAMap
        case notAText(key: String)
        case unknownKey(String)
        case twice(String)
        case missingKey(String)
        case missingFile(String)
        case wrongValue(key: String, wanted: Wanted)
        case wrongCount(key: String, wanted: Int, found: Int)
        case unknownSlot(key: String, slot: String, known: [String])
        case missingSlot(key: String, slot: String)
        case noForm(key: String, form: String)
        case unknownForm(key: String, form: String, known: [String])
        case formsWithoutCount(key: String)
        case notARule(String)
        case uncoveredNumber(UInt64)
        case unneededForm(String)
        case notAKey(String)
        case notACurrency(String)
        /// The English of a text has changed since it was translated.
        case stale(key: String, english: String)
        /// The English of a page has changed since it was translated.
        case stalePage
        /// Translations that `originals.txt` says nothing of.
        case notNoted(count: Int, first: String)
        case badOriginal
        /// A phrase names a source that its book does not have.
        case unknownSource(String)
        case unusedSource(String)
    }

    /// What a key takes.
    package enum Wanted: Sendable, Hashable {
        case oneOf([String])
        case wholeNumber
        case wholeNumberFrom(Int, to: Int)
        case list
        /// Codes of ISO 4217.
        case currencyCodes
        /// Words of a number, with these slots.
        case numberWords(slots: [String])
    }

    package let path: String
    package let line: Int
    package let kind: Kind

    init(_ kind: Kind, _ path: String, line: Int = 1) {
        self.path = path
        self.line = line
        self.kind = kind
    }
}

extension LanguageProblem: CustomStringConvertible {
    /// `path:line: error: …`, as compilers write it.
    package var description: String { "\(path):\(line): error: \(kind.text)" }
}

extension LanguageProblem.Kind {
    /// The mistake in English.
    package var text: String {
        switch self {
        case .unknownSource(let name): "`[\(name)]` is none of the `sources` of this file"
        case .unusedSource(let name): "no phrase names the source `\(name)`"
        case .noFolder: "it cannot be read: there is no such folder"
        case .noFile: "it cannot be read: there is no such file"
        case .notYAML(let why): "it is not YAML: \(why)"
        case .tooDeep: "it is not YAML that is read: maps and lists are too deep"
        case .alias: "it is not YAML that is read: aliases are not taken"
        case .notAMap: "a map of keys is expected here"
        case .notAText(let key): "`\(key)` takes one text"
        case .unknownKey(let key): "`\(key)` is no key of this file; it is not in the English one either"
        case .twice(let key): "`\(key)` is here twice"
        case .missingKey(let key): "`\(key)` is missing"
        case .missingFile(let name): "the file `\(name)` is missing; the English folder has it"
        case .wrongValue(let key, let wanted): "`\(key)` takes \(wanted.text)"
        case .wrongCount(let key, let wanted, let found): "`\(key)` takes \(wanted) values, here are \(found)"
        case .unknownSlot(let key, let slot, let known):
            "`\(key)` has no slot `{\(slot)}`; there are " + known.map { "`{\($0)}`" }.joined(separator: ", ")
        case .missingSlot(let key, let slot): "`\(key)` does not use `{\(slot)}`, which the English one does"
        case .noForm(let key, let form): "`\(key)` has no form `\(form)`, which the language's plural has"
        case .unknownForm(let key, let form, let known):
            "`\(key)` has a form `\(form)`; the language's plural has "
                + known.map { "`\($0)`" }.joined(separator: ", ")
        case .formsWithoutCount(let key):
            "`\(key)` has forms of the plural, but the English one has no count to choose by"
        case .notARule(let rule):
            "`\(rule)` is no rule for a plural; such as `n = 1`, `n % 10 = 2..4 and n % 100 != 12..14`"
        case .uncoveredNumber(let number):
            "no form of the plural is for \(number); a last form without a rule takes the rest"
        case .unneededForm(let form): "the form `\(form)` is for no number: those before it take all"
        case .notAKey(let key): "`\(key)` is no name for a key: small letters, digits and hyphens, a letter first"
        case .notACurrency(let code): "`\(code)` is no code of `currencies.yaml`"
        case .stale(let key, _): "the English of `\(key)` has changed since it was translated"
        case .stalePage: "the English page has changed since this one was translated"
        case .notNoted(let count, let first): "\(count) texts are not noted in `originals.txt`, the first is `\(first)`"
        case .badOriginal: "this is no line of `originals.txt`: a key and eight hexadecimal digits are wanted"
        }
    }
}

extension LanguageProblem.Wanted {
    fileprivate var text: String {
        switch self {
        case .oneOf(let words): words.map { "`\($0)`" }.joined(separator: " or ")
        case .wholeNumber: "a whole number"
        case .wholeNumberFrom(let least, let most): "a whole number from \(least) to \(most)"
        case .list: "a list"
        case .currencyCodes: "a list of codes of three capital letters"
        case .numberWords(let slots):
            "words with \(slots.map { "`{\($0)}`" }.joined(separator: ", ")), and what needs a rest in brackets"
        }
    }
}
