/// Where something stands in a YAML file, or belongs: the keys and the numbers of list entries that lead to it, from
/// the top.
public struct YAMLPath: Sendable, Hashable {
    /// One step down the tree.
    public enum Step: Sendable, Hashable {
        /// Of a map.
        case key(String)
        /// Of a list, from 0; the number of its entries is the place after the last.
        case entry(Int)
    }

    /// From the top.
    public let steps: [Step]

    /// The place to which some steps lead.
    public init(_ steps: [Step]) { self.steps = steps }

    /// What stands there under a key.
    public func key(_ key: String) -> YAMLPath { YAMLPath(steps + [.key(key)]) }

    /// An entry of the list that stands there.
    public func entry(_ number: Int) -> YAMLPath { YAMLPath(steps + [.entry(number)]) }

    /// Whether something stands at another place or below it.
    package func isWithin(_ other: YAMLPath) -> Bool { steps.starts(with: other.steps) }
}

extension YAMLNode {
    /// What stands at a place.
    package subscript(path: YAMLPath) -> YAMLNode? { path.steps.reduce(self) { $0?[$1] } }

    package subscript(step: YAMLPath.Step) -> YAMLNode? {
        switch (step, content) {
        case (.key(let key), .map(let entries)): entries.first { $0.key.value == key }?.value
        case (.entry(let index), .list(let items)) where items.indices.contains(index): items[index]
        default: nil
        }
    }
}
