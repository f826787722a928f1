/// The files `tools/*.yaml` of a language, read: what the tools say, by its keys.
package struct WrittenCatalogue {
    /// One entry: a text, or one for each form of the plural.
    package struct Entry {
        package let key: String
        /// Forms by their names; one without a name where the text has none.
        let forms: [(name: String?, text: SlotTemplate)]
        package let path: String
        package let line: Int

        /// All slots; the count first where there are forms, since they are chosen by it.
        var slots: [String] {
            var found: [String] = hasForms ? ["count"] : []
            for form in forms {
                for slot in form.text.slots where !found.contains(slot) { found.append(slot) }
            }
            return found
        }

        var hasForms: Bool { forms.first?.name != nil }

        /// What a translation was made from, as one text.
        package var original: String {
            forms.map { form in
                (form.name.map { $0 + ": " } ?? "")
                    + form.text.pieces.map {
                        switch $0 {
                        case .text(let text): text
                        case .slot(let name): "{\(name)}"
                        }
                    }.joined()
            }.joined(separator: "\n")
        }
    }

    package fileprivate(set) var entries: [Entry] = []
    var files: [String] = []

    package func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }
}

struct CatalogueReader {
    private(set) var written = WrittenCatalogue()
    private(set) var problems: [LanguageProblem] = []
    private var keys: Set<String> = []

    mutating func read(_ node: LanguageNode, path: String) {
        written.files.append(path)
        guard case .map(let entries) = node.value else {
            return problems.append(LanguageProblem(.notAMap, path, line: node.line))
        }
        for (key, line, value) in entries {
            func report(_ kind: LanguageProblem.Kind) { problems.append(LanguageProblem(kind, path, line: line)) }
            if !Self.isKey(key) { report(.notAKey(key)) }
            if !keys.insert(key).inserted { report(.twice(key)) }
            switch value.value {
            case .text(let text):
                written.entries.append(.init(key: key, forms: [(nil, SlotTemplate(text))], path: path, line: line))
            case .map(let inner):
                let forms = inner.compactMap { form -> (name: String?, text: SlotTemplate)? in
                    guard case .text(let text) = form.value.value else {
                        report(.notAText(key: key))
                        return nil
                    }
                    return (form.key, SlotTemplate(text))
                }
                written.entries.append(.init(key: key, forms: forms, path: path, line: line))
            case .list: report(.notAText(key: key))
            }
        }
    }

    private static func isKey(_ key: String) -> Bool {
        guard let first = key.first, ("a"..."z").contains(first), key.last != "-" else { return false }
        return key.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    }
}

extension WrittenCatalogue {
    /// What differs from the catalogue that it translates: keys, slots and forms.
    func problems(against english: WrittenCatalogue, folder: String, plural: [String]) -> [LanguageProblem] {
        var problems: [LanguageProblem] = []
        let own = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for original in english.entries {
            guard let entry = own[original.key] else {
                let name = original.path.split(separator: "/").suffix(2).joined(separator: "/")
                let path = "\(folder)/\(name)"
                problems.append(
                    files.contains(path)
                        ? LanguageProblem(.missingKey(original.key), path)
                        : LanguageProblem(.missingFile(name), folder))
                continue
            }
            problems += entry.problems(against: original, plural: plural)
        }
        let known = Set(english.entries.map(\.key))
        for entry in entries where !known.contains(entry.key) {
            problems.append(LanguageProblem(.unknownKey(entry.key), entry.path, line: entry.line))
        }
        var seen: Set<LanguageProblem> = []
        return problems.filter { seen.insert($0).inserted }
    }
}

extension WrittenCatalogue.Entry {
    /// Whether its forms are those of the language's plural.
    func formProblems(plural: [String]) -> [LanguageProblem] {
        guard hasForms else { return [] }
        let names = forms.compactMap(\.name)
        return plural.filter { !names.contains($0) }.map { problem(.noForm(key: key, form: $0)) }
            + names.filter { !plural.contains($0) }.map { problem(.unknownForm(key: key, form: $0, known: plural)) }
    }

    fileprivate func problems(against original: Self, plural: [String]) -> [LanguageProblem] {
        var problems = formProblems(plural: plural)
        for slot in slots where !original.slots.contains(slot) {
            problems.append(problem(.unknownSlot(key: key, slot: slot, known: original.slots)))
        }
        for slot in original.slots where !slots.contains(slot) {
            problems.append(problem(.missingSlot(key: key, slot: slot)))
        }
        // A language whose plural has one form may write a text without forms.
        if hasForms, !original.hasForms { problems.append(problem(.formsWithoutCount(key: key))) }
        return problems
    }

    private func problem(_ kind: LanguageProblem.Kind) -> LanguageProblem { LanguageProblem(kind, path, line: line) }
}
