extension LanguageFolder {
    /// Where in the package ``swift()`` is kept.
    package static let swiftFile = "Sources/Languages/LanguageTables.swift"

    /// Swift that holds all languages: their tables, and a function for each thing that the tools say.
    package func swift() -> String {
        let english = languages.first { $0.code == "en" }?.catalogue?.entries ?? []
        return folded(
            """
            // Generated from the folder languages. Do not edit; make it anew with: swift run languagecheck
            // swift-format-ignore-file

            enum LanguageTables {
                /// The codes of all languages, in the order of their folders.
                static let codes: [String] = [\(languages.map { literal($0.code) }.joined(separator: ", "))]
                /// The place of the language that the others are translated from.
                static let english = \(languages.firstIndex { $0.code == "en" } ?? 0)

                static let conventions: [LetterConventions] = [
            \(languages.map { "        " + $0.conventions.swift() }.joined(separator: ",\n"))
                ]

                /// What the tools say, in the order of the English keys; `nil` for languages of letters alone.
                static let wordings: [[StaticString]?] = [
                    \(languages.map { $0.catalogue == nil ? "nil" : "\($0.code)Wordings" }.joined(separator: ", "))
                ]

            \(languages.compactMap { $0.table(of: english) }.joined(separator: "\n\n"))

                /// The codes of ISO 4217 by how many decimals amounts have.
                static let currencies: [(decimals: Int, codes: [String])] = [\(currencies.swift())]
            }

            extension Wording {
            \(english.enumerated().map { function($1, $0) }.joined(separator: "\n\n"))
            }

            """)
    }
}

/// A function that makes a wording of an entry: a parameter for each slot, the count as a number.
private func function(_ entry: WrittenCatalogue.Entry, _ index: Int) -> String {
    let slots = entry.slots
    let parameters = slots.map { slot in
        let type = slot == "count" && entry.hasForms ? "Int" : "some Sayable"
        return slot == "count" ? "count: \(type)" : "\(name(slot)): \(type)"
    }
    let values = slots.map { slot in slot == "count" ? "count.said" : "\(name(slot)).said" }
    let comment = entry.original.split(separator: "\n").map { "    /// \($0)" }.joined(separator: "\n")
    let declaration =
        slots.isEmpty
        ? "package static var \(name(entry.key)): Wording"
        : "package static func \(name(entry.key))(\(parameters.joined(separator: ", "))) -> Wording"
    return """
        \(comment)
            \(declaration) { Wording(entry: \(index), [\(values.joined(separator: ", "))]) }
        """
}

/// `not-a-fact` as Swift writes it: `notAFact`.
package func name(_ key: String) -> String {
    let words = key.split(separator: "-")
    let joined =
        words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return keywords.contains(joined) ? "`\(joined)`" : joined
}

private let keywords: Set<String> = [
    "as", "break", "case", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "false", "for",
    "func", "if", "import", "in", "init", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat",
    "return", "self", "static", "struct", "switch", "throw", "true", "try", "var", "where", "while"
]

extension LanguageFolder.Language {
    /// Its texts in the order of the English keys.
    fileprivate func table(of english: [WrittenCatalogue.Entry]) -> String? {
        guard let catalogue else { return nil }
        let own = Dictionary(catalogue.entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let plural = conventions.plural.forms.map(\.name)
        let texts = english.map { original in
            "        " + literal((own[original.key] ?? original).template(slots: original.slots, plural: plural))
        }
        return """
                private static let \(code)Wordings: [StaticString] = [
            \(texts.joined(separator: ",\n"))
                ]
            """
    }
}

extension WrittenCatalogue.Entry {
    /// The text as the tools fill it: slots by their place in the English text, forms in the order of the plural.
    fileprivate func template(slots: [String], plural: [String]) -> String {
        let inOrder = hasForms ? plural.compactMap { name in forms.first { $0.name == name } } : forms
        return inOrder.map { form in
            form.text.pieces.map { piece in
                switch piece {
                case .text(let text): text
                case .slot(let name):
                    "\u{1A}" + String(UnicodeScalar(UInt8(ascii: "A") + UInt8(slots.firstIndex(of: name) ?? 0)))
                }
            }.joined()
        }.joined(separator: "\u{1F}")
    }
}

extension WrittenConventions {
    fileprivate func swift() -> String {
        let isYes = { (key: String) in self.text(key) == "yes" }
        return """
            LetterConventions(
                        name: \(plain("name")), tag: \(plain("tag")),\(fonts)
                        isRightToLeft: \(text("direction") == "right-to-left"), isEastAsian: \(isYes("east-asian")),
                        hasCapitals: \(isYes("capitals")),
                        plural: \(plural.swift()),
                        numbers: .init(
                            decimalSign: \(plain("numbers.decimal-sign")), groupSign: \(plain("numbers.group-sign")),
                            groupSize: \(text("numbers.group-size")), groupFrom: \(text("numbers.group-from")),
                            percent: \(slots("numbers.percent")), money: \(slots("numbers.money")),
                            currencies: [\(currencyNames)]),
                        dates: .init(
                            date: \(slots("dates.date")),
                            months: [\(months.map(literal).joined(separator: ", "))]),
                        durations: .init(
                            hours: \(forms("durations.hours")), days: \(forms("durations.days")),
                            weeks: \(forms("durations.weeks"))),
                        lists: .init(
                            between: \(plain("lists.between")), and: \(plain("lists.and")), or: \(plain("lists.or")),
                            spacesLatin: \(isYes("lists.spaces-beside-latin"))),
                        requirements: .init(
                            below: \(slots("requirements.below")), atMost: \(slots("requirements.at-most")),
                            above: \(slots("requirements.above")), atLeast: \(slots("requirements.at-least")),
                            exactly: \(slots("requirements.exactly")), otherThan: \(slots("requirements.other-than"))),
                        phrases: .init(
                            yes: \(plain("phrases.yes")), no: \(plain("phrases.no")),
                            exhibit: \(slots("phrases.exhibit")), answered: \(slots("phrases.answered")),
                            answeredOf: \(slots("phrases.answered-of")),
                            betweenViolations: \(plain("phrases.between-violations")),
                            causes: \(forms("phrases.causes")), causesAndPoints: \(forms("phrases.causes-and-points"))),
                        numberWords: \(words?.swift() ?? "nil"))
            """
    }

    private var currencyNames: String {
        currencies.isEmpty ? ":" : currencies.map { "\(literal($0.code)): \(literal($0.name))" }.joined(separator: ", ")
    }

    /// Only where the language has some.
    private var fonts: String {
        let names = text("font").split(separator: ",").map { $0.drop { $0 == " " } }
        return names.isEmpty ? "" : " fonts: [\(names.map { literal(String($0)) }.joined(separator: ", "))],"
    }

    private func plain(_ key: String) -> String { literal(text(key)) }

    private func slots(_ key: String) -> String { slotText(texts[key]?.first) }

    private func forms(_ key: String) -> String { "[\((texts[key] ?? []).map(slotText).joined(separator: ", "))]" }
}

private func slotText(_ template: SlotTemplate?) -> String {
    let pieces = (template?.pieces ?? []).map { piece in
        switch piece {
        case .text(let text): literal(text)
        case .slot(let slot): ".slot(.\(name(slot)))"
        }
    }
    return "SlotText([\(pieces.joined(separator: ", "))])"
}

extension WrittenCurrencies {
    fileprivate func swift() -> String {
        byDecimals.map { "(\($0.decimals), [\($0.codes.map(literal).joined(separator: ", "))])" }.joined(
            separator: ", ")
    }
}

extension WrittenPlural {
    fileprivate func swift() -> String {
        let names = forms.map { literal($0.name) }.joined(separator: ", ")
        let last = forms.count - 1
        let cases = forms.prefix(last).enumerated().map { index, form in "\(form.swift()) ? \(index) : " }.joined()
        return "PluralRule(forms: [\(names)]) { n in \(cases.isEmpty ? "_ = n; return 0" : cases + String(last)) }"
    }
}

extension WrittenPlural.Form {
    fileprivate func swift() -> String {
        guard let rule else { return "true" }
        return "("
            + rule.map { $0.map { $0.swift() }.joined(separator: " && ") }.joined(separator: " || ") + ")"
    }
}

extension WrittenPlural.Test {
    fileprivate func swift() -> String {
        let value = modulus.map { "n % \($0)" } ?? "n"
        let ranges = ranges.map { range in
            range.count == 1
                ? "\(value) == \(range.lowerBound)" : "(\(range.lowerBound)...\(range.upperBound)).contains(\(value))"
        }
        return (isEqual ? "" : "!") + "(" + ranges.joined(separator: " || ") + ")"
    }
}

extension WrittenNumberWords {
    fileprivate func swift() -> String {
        let sets = sets.map { "[\($0.rules.map(swift).joined(separator: ", "))]" }.joined(separator: ", ")
        return "NumberWords(most: \(most), rules: [\(rules.map(swift).joined(separator: ", "))], sets: [\(sets)])"
    }

    private func swift(_ rule: Rule) -> String {
        let pieces = rule.pieces.map { "(\(swift($0.piece)), \($0.onlyWithRest))" }.joined(separator: ", ")
        return ".init(from: \(rule.from), [\(pieces)])"
    }

    private func swift(_ piece: Piece) -> String {
        switch piece {
        case .text(let text): ".text(\(literal(text)))"
        case .slot(let name, let set?): ".\(name)By(\(sets.firstIndex { $0.name == set } ?? 0))"
        case .slot(let name, nil): ".\(name)"
        }
    }
}

/// A text as Swift writes it, on one line.
func literal(_ text: String) -> String {
    "\""
        + text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "\n": "\\n"
            case _ where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format:
                "\\u{\(String(scalar.value, radix: 16))}"
            default: String(scalar)
            }
        }.joined() + "\""
}
