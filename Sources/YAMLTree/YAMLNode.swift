import SourceText

/// A part of a YAML file, with the place where it was written.
///
/// Scalars are the text that was written and nothing else: `no`, `1.10` and `2026-01-01` stay text, whoever reads the
/// tree decides what they mean.
public struct YAMLNode: Sendable {
    /// A key of a map and its value.
    public struct Entry: Sendable {
        /// The key, without its quotes, and where it stands.
        public let key: Located<String>
        /// What stands after the colon; an empty scalar where nothing does.
        public let value: YAMLNode

        package init(key: Located<String>, value: YAMLNode) {
            self.key = key
            self.value = value
        }
    }

    /// The three things that a part of a YAML file can be.
    public enum Content: Sendable {
        /// A text. It counts as quoted when it was written in quotes or as a block (`|`, `>`). A key or a dash with
        /// nothing after it has the text `""`, not quoted.
        case scalar(String, quoted: Bool)
        case list([YAMLNode])
        /// The entries in the order of the file; no key stands twice.
        case map([Entry])
    }

    /// A text, a list or a map, with what is in it.
    public let content: Content
    /// The bytes of the file: of a scalar as written, quotes included; of a list or map from its first to the end of
    /// its last part. Of an empty value the empty range after the colon, where an answer would be typed.
    public let range: SourceRange

    package init(content: Content, range: SourceRange) {
        self.content = content
        self.range = range
    }
}

/// What a YAML file holds.
public struct YAMLDocument: Sendable {
    /// The whole tree: a map in most files, but an author may have written anything.
    public let root: YAMLNode
    /// Whether everything that the author wrote is in the tree. When not, an error was reported, and a key that seems
    /// to be missing may have been written.
    public let isComplete: Bool

    package init(root: YAMLNode, isComplete: Bool) {
        self.root = root
        self.isComplete = isComplete
    }
}
