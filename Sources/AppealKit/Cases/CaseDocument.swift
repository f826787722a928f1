import KeyedMaps
import RuleModel
import SourceText
import YAMLTree

/// A `case.yaml` as it is written: the case, and the variants of it that it names. Parsed once, each of them can be
/// read from it.
package struct CaseDocument: Sendable {
    package let file: SourceFile
    /// The variants that can be read, in their order.
    package let variants: [Variant]

    let tree: YAMLDocument?
    let yamlDiagnostics: Diagnostics
    /// What is wrong with the form of the variants: their names and keys.
    let variantDiagnostics: Diagnostics

    /// The case with some of its facts told otherwise.
    package struct Variant: Sendable {
        package let name: String
        /// Where its name stands.
        package let place: SourceRange
        let entries: [YAMLNode.Entry]
    }

    package init(_ file: SourceFile) {
        var found = Diagnostics()
        let tree = YAMLDocument.read(file, into: &found)
        self.init(file, tree, found)
    }

    /// A case that was written otherwise than as YAML; what its texts hold is looked at here.
    package init(_ file: SourceFile, root: YAMLNode) {
        var found = Diagnostics()
        Self.refuseCharacters(of: root, key: nil, file, &found)
        self.init(file, found.hasErrors ? nil : YAMLDocument(root: root, isComplete: true), found)
    }

    private init(_ file: SourceFile, _ tree: YAMLDocument?, _ found: Diagnostics) {
        self.file = file
        self.tree = tree
        yamlDiagnostics = found
        let reading = FileReading(file, isComplete: tree?.isComplete ?? false)
        variants = Self.variants(of: tree?.root, reading)
        variantDiagnostics = reading.diagnostics
    }

    /// What is wrong with the YAML and with the form of the variants.
    package var diagnostics: [Diagnostic] {
        var all = yamlDiagnostics
        all.append(contentsOf: variantDiagnostics)
        return all.sorted()
    }

    /// The pack and the violations that the case names.
    package var subject: (pack: String, violations: [String])? {
        guard case .scalar(let pack, _)? = value(.pack)?.content, case .list(let items)? = value(.violations)?.content
        else { return nil }
        return (pack, items.compactMap { if case .scalar(let id, _) = $0.content { id } else { nil } })
    }

    /// As the case calls itself.
    package var name: String? { if case .scalar(let name, _)? = value(.case)?.content { name } else { nil } }

    private func value(_ key: CaseKey) -> YAMLNode? { tree.flatMap { Self.value(key, of: $0.root) } }
}

// MARK: Characters

extension CaseDocument {
    private static func refuseCharacters(
        of node: YAMLNode, key: String?, _ file: SourceFile, _ found: inout Diagnostics
    ) {
        switch node.content {
        case .scalar(let text, _): refuseCharacters(of: text, key: key, Place(file, node.range), &found)
        case .list(let items): for item in items { refuseCharacters(of: item, key: key, file, &found) }
        case .map(let entries):
            for entry in entries {
                let name = entry.key.value
                refuseCharacters(of: name, key: name, Place(file, entry.key.range), &found)
                refuseCharacters(of: entry.value, key: name, file, &found)
            }
        }
    }

    private static func refuseCharacters(of text: String, key: String?, _ place: Place, _ found: inout Diagnostics) {
        guard let fault = text.characterFault(as: .lines) else { return }
        found.append(.character(fault, place, inValueOf: key.map { clipped($0) }))
    }
}

// MARK: Variants

extension CaseDocument {
    /// Each is read as a case of its own, so there are not too many.
    private static let mostVariants = Limit.caseVariants.value

    private static func variants(of root: YAMLNode?, _ reading: FileReading) -> [Variant] {
        guard let root, let node = value(.variants, of: root),
            let entries = reading.entries(of: node, named: Located(CaseKey.variants.name, node.range))
        else { return [] }
        if entries.count > mostVariants {
            reading.report(.tooManyVariants(entries.count, most: mostVariants), at: entries[mostVariants].key.range)
        }
        return entries.prefix(mostVariants).compactMap { entry in
            guard reading.checkID(entry.key, what: .nameOfVariant), isNoLanguage(entry.key, reading),
                let map = MapReader<VariantKey>(entry.value, named: entry.key, in: reading)
            else { return nil }
            let known = Set(VariantKey.allCases.map(\.name))
            return Variant(
                name: entry.key.value, place: entry.key.range,
                entries: map.entries.filter { known.contains($0.key.value) })
        }
    }

    /// `letter.zh.txt` is the reading copy, not the letter of a variant `zh`.
    private static func isNoLanguage(_ name: Located<String>, _ reading: FileReading) -> Bool {
        guard Language(rawValue: name.value) != nil else { return true }
        reading.report(.namedLikeLanguage(name.value), at: name.range)
        return false
    }

    private static func value(_ key: CaseKey, of root: YAMLNode) -> YAMLNode? {
        guard case .map(let entries) = root.content else { return nil }
        return entries.first { $0.key.value == key.name }?.value
    }

    /// The case with what a variant tells in the place of its own: facts one by one, all else whole. Every part keeps
    /// its place in the file.
    func root(_ variant: Variant) -> YAMLNode {
        guard let tree, case .map(var entries) = tree.root.content else {
            return YAMLNode(content: .map([]), range: .top)
        }
        entries.removeAll { [CaseKey.want.name, CaseKey.sources.name].contains($0.key.value) }
        for entry in variant.entries {
            guard let index = entries.firstIndex(where: { $0.key.value == entry.key.value }) else {
                entries.append(entry)
                continue
            }
            entries[index] = entry.key.value == VariantKey.facts.name ? merged(entries[index], entry) : entry
        }
        return YAMLNode(content: .map(entries), range: tree.root.range)
    }

    private func merged(_ base: YAMLNode.Entry, _ own: YAMLNode.Entry) -> YAMLNode.Entry {
        guard case .map(var facts) = base.value.content, case .map(let told) = own.value.content else { return own }
        let indices = Dictionary(
            facts.indices.map { (facts[$0].key.value, $0) }, uniquingKeysWith: { first, _ in first })
        for fact in told {
            if let index = indices[fact.key.value] { facts[index] = fact } else { facts.append(fact) }
        }
        return YAMLNode.Entry(key: base.key, value: YAMLNode(content: .map(facts), range: base.value.range))
    }
}

// MARK: Messages

extension Mistake {
    fileprivate static func tooManyVariants(_ count: Int, most: Int) -> Mistake {
        Mistake(
            .limit, .tooManyEntries(name: CaseKey.variants.name, entries: String(count), most: most),
            hint: .makeSecondTest)
    }

    fileprivate static func namedLikeLanguage(_ name: String) -> Mistake {
        Mistake(.badName, .variantLikeLanguage, hint: .wouldBeReadingCopy(name: name))
    }
}
