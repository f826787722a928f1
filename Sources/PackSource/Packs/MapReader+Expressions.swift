import KeyedMaps
import RuleModel
import SourceText

extension MapReader {
    package func expression(_ key: Key) -> ExpressionText? {
        text(key).map { ExpressionText($0.value, scalarAt: $0.range, of: reading.file) }
    }

    /// One condition, or a list of which all must hold.
    package func conditions(_ key: Key) -> [ExpressionText] {
        guard let node = node(key) else { return [] }
        if case .scalar = node.content { return expression(key).map { [$0] } ?? [] }
        return texts(key).map { ExpressionText($0.value, scalarAt: $0.range, of: reading.file) }
    }

    /// A text and its siblings for reading languages.
    package func translations(_ key: Key) -> WrittenText? {
        guard let main = text(key) else { return nil }
        let name = key.name
        var others: [Language: Located<String>] = [:]
        for entry in entries where entry.key.value.utf8.count > name.utf8.count && entry.key.value.hasPrefix(name) {
            let (base, suffix) = splitKey(entry.key.value)
            guard base == name, let language = suffix.flatMap(Language.init) else { continue }
            others[language] = reading.text(of: entry.value, named: entry.key.value)
        }
        return WrittenText(main: main, others: others)
    }
}
