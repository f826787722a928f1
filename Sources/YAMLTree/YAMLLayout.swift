import SourceText

/// A YAML file as it is written: the tree with all that says nothing to its readers, such as comments and blank lines.
///
/// Made only for code that writes a file again. ``YAMLDocument`` alone is what others read, and costs no more for this.
package struct YAMLLayout: Sendable {
    /// A stretch of the file.
    package struct Part: Sendable {
        package enum Kind: Sendable {
            case key
            /// A text as it is written, quotes included. A block is of two parts where a comment stands after its sign.
            case value
            case comment
            /// What makes maps, lists and documents: `:`, `-`, `[`, `,`, `]`, `---`; and a byte-order mark.
            case sign
            /// Spaces, tabs and line breaks.
            case space
        }

        package let kind: Kind
        package let range: SourceRange
    }

    /// A comment and what it belongs to.
    package struct Comment: Sendable {
        package enum Relation: Sendable {
            /// On lines of their own before it. At the top of a file, with a blank line below, before the whole.
            case above
            /// After it on its line.
            case beside
            /// On lines of their own after it, as far to the right as it is.
            case below
        }

        /// From the `#` to the last sign of the line.
        package let range: SourceRange
        package let relation: Relation
        package let path: YAMLPath
    }

    package let file: SourceFile
    /// `nil` where nothing is written but comments.
    package let root: YAMLNode?
    /// From the first byte to the last, each where the one before it ends: together they are the file.
    package let parts: [Part]
    /// In the order of the file.
    package let comments: [Comment]

    /// `nil`, with the reason, if the YAML has mistakes: then it is unknown what belongs to what.
    package init?(_ file: SourceFile, into diagnostics: inout Diagnostics) {
        var found = Diagnostics()
        let document = YAMLDocument.read(file, into: &found)
        if document == nil, found.all.allSatisfy({ $0.code == .emptyFile }) {
            root = nil
        } else if let document, document.isComplete, !found.hasErrors {
            root = document.root
        } else {
            diagnostics.append(contentsOf: found)
            return nil
        }
        self.file = file
        let written = writtenComments(in: file, outside: root.map { quotedTexts(of: $0, in: file) } ?? [])
        var places = Places(file)
        if let root { places.collectLeaves(of: root, YAMLPath([])) }
        parts = places.parts(around: written.map(\.range))
        if let root { places.collectEntries(of: root, YAMLPath([]), parent: nil, parts) }
        comments = places.attached(written)
    }

    /// The comments of something.
    package func comments(_ relation: Comment.Relation, _ path: YAMLPath) -> [Comment] {
        comments.filter { $0.relation == relation && $0.path == path }
    }

    /// The comments within something: between its parts, or after the sign of a block.
    package func comments(in node: YAMLNode) -> [Comment] {
        comments.filter { $0.range.start >= node.range.start && $0.range.end <= node.range.end }
    }

    /// What stands in a stretch of the file.
    package func text(_ range: SourceRange) -> String {
        String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }
}

/// Where keys, values and the entries of maps and lists stand.
private struct Places {
    private let bytes: [UInt8]
    private let lineStarts: [Int]
    private var leaves: [Leaf] = []
    /// An entry stands before those within it.
    private var entries: [Entry] = []
    /// Lists in brackets, by their first and last byte.
    private var brackets: [Int: YAMLPath] = [:]

    private struct Leaf {
        let kind: YAMLLayout.Part.Kind
        let range: Range<Int>
        let path: YAMLPath
    }

    /// Of a map from its key, of a list from its dash.
    private struct Entry {
        let path: YAMLPath
        let start: Int
        let column: Int
        let parent: Int?
    }

    init(_ file: SourceFile) {
        bytes = file.bytes
        let start = bytes.starts(with: SourceFile.byteOrderMark) ? SourceFile.byteOrderMark.count : 0
        lineStarts = [start] + bytes.indices.lazy.filter { file.bytes[$0] == .newline }.map { $0 + 1 }
    }

    // MARK: Parts

    mutating func collectLeaves(of node: YAMLNode, _ path: YAMLPath) {
        switch node.content {
        case .scalar: append(.value, node.range, path)
        case .list(let items):
            if bytes[Int(node.range.start)] == .openBracket {
                brackets[Int(node.range.start)] = path
                brackets[Int(node.range.end) - 1] = path
            }
            for (number, item) in items.enumerated() { collectLeaves(of: item, path.entry(number)) }
        case .map(let entries):
            for entry in entries {
                append(.key, entry.key.range, path.key(entry.key.value))
                collectLeaves(of: entry.value, path.key(entry.key.value))
            }
        }
    }

    private mutating func append(_ kind: YAMLLayout.Part.Kind, _ range: SourceRange, _ path: YAMLPath) {
        guard range.start < range.end else { return }
        let (start, end) = (Int(range.start), Int(range.end))
        guard bytes[start].opensBlock else {
            return leaves.append(Leaf(kind: kind, range: start..<end, path: path))
        }
        let signEnd = bytes[start..<end].firstIndex(where: \.isWhite) ?? end
        leaves.append(Leaf(kind: kind, range: start..<signEnd, path: path))
        if let lineBreak = bytes[start..<end].firstIndex(where: \.isLineBreak) {
            leaves.append(Leaf(kind: kind, range: lineBreak..<end, path: path))
        }
    }

    /// All of the file, in order.
    func parts(around comments: [Range<Int>]) -> [YAMLLayout.Part] {
        let known =
            (leaves.map { ($0.kind, $0.range) } + comments.map { (.comment, $0) }).sorted {
                $0.1.lowerBound < $1.1.lowerBound
            }
        var parts: [YAMLLayout.Part] = []
        var at = 0
        for (kind, range) in known {
            appendGap(at..<range.lowerBound, to: &parts)
            parts.append(YAMLLayout.Part(kind: kind, range: SourceRange(range)))
            at = range.upperBound
        }
        appendGap(at..<bytes.count, to: &parts)
        return parts
    }

    private func appendGap(_ gap: Range<Int>, to parts: inout [YAMLLayout.Part]) {
        var at = gap.lowerBound
        if at == 0, bytes[gap].starts(with: SourceFile.byteOrderMark) {
            at = SourceFile.byteOrderMark.count
            parts.append(YAMLLayout.Part(kind: .sign, range: SourceRange(0..<at)))
        }
        while at < gap.upperBound {
            let rest = bytes[at..<gap.upperBound]
            let isSpace = bytes[at].isWhite
            let end =
                isSpace
                ? rest.firstIndex { !$0.isWhite }
                : bytes[at].isFlowSign ? at + 1 : rest.firstIndex { $0.isWhite || $0.isFlowSign }
            parts.append(
                YAMLLayout.Part(
                    kind: isSpace ? .space : .sign, range: SourceRange(at..<(end ?? gap.upperBound))))
            at = end ?? gap.upperBound
        }
    }

    // MARK: Entries

    mutating func collectEntries(of node: YAMLNode, _ path: YAMLPath, parent: Int?, _ parts: [YAMLLayout.Part]) {
        switch node.content {
        case .scalar: return
        case .list(let items):
            let start = Int(node.range.start)
            let isInBrackets = bytes[start] == .openBracket
            for (number, item) in items.enumerated() {
                let itemStart = Int(item.range.start)
                let place = isInBrackets ? itemStart : dash(before: itemStart, column: column(start), parts)
                append(path.entry(number), place, parent)
                collectEntries(of: item, path.entry(number), parent: entries.count - 1, parts)
            }
        case .map(let written):
            for entry in written {
                append(path.key(entry.key.value), Int(entry.key.range.start), parent)
                collectEntries(of: entry.value, path.key(entry.key.value), parent: entries.count - 1, parts)
            }
        }
    }

    private mutating func append(_ path: YAMLPath, _ start: Int, _ parent: Int?) {
        entries.append(Entry(path: path, start: start, column: column(start), parent: parent))
    }

    private func dash(before start: Int, column wanted: Int, _ parts: [YAMLLayout.Part]) -> Int {
        var index = parts.firstIndexInOrder { Int($0.range.end) > start }
        while index > 0 {
            index -= 1
            let at = Int(parts[index].range.start)
            if parts[index].kind == .sign, bytes[at] == .dash, column(at) == wanted { return at }
        }
        return start
    }

    private func column(_ offset: Int) -> Int {
        offset - lineStarts[max(0, lineStarts.firstIndexInOrder { $0 > offset } - 1)]
    }

    // MARK: Comments

    func attached(_ written: [WrittenComment]) -> [YAMLLayout.Comment] {
        runs(of: written).flatMap { run in
            let neighbours = neighbours(written[run])
            return written[run].map { comment in
                let start = comment.range.lowerBound
                let (relation, path) =
                    comment.isAlone ? owner(ofLineAt: start, neighbours) : (.beside, owner(beside: start))
                return YAMLLayout.Comment(range: SourceRange(comment.range), relation: relation, path: path)
            }
        }
    }

    /// What stands last before a comment on its line.
    private func owner(beside start: Int) -> YAMLPath {
        guard let last = bytes[..<start].lastIndex(where: { !$0.isWhite }) else { return YAMLPath([]) }
        if let list = brackets[last] { return list }
        let leaf = leaves.firstIndexInOrder { $0.range.lowerBound > last } - 1
        let entry = entries.firstIndexInOrder { $0.start > last } - 1
        // A dash of which nothing is written yet on its line.
        if entry >= 0, entries[entry].start == last { return entries[entry].path }
        return leaf >= 0 ? leaves[leaf].path : YAMLPath([])
    }

    /// Of a comment on a line of its own.
    private func owner(
        ofLineAt start: Int, _ neighbours: Neighbours
    ) -> (YAMLLayout.Comment.Relation, YAMLPath) {
        let following = entries.firstIndexInOrder { $0.start > start }
        let next = following < entries.count ? entries[following] : nil
        guard following > 0 else {
            guard let next else { return (start < firstByte ? .above : .below, YAMLPath([])) }
            return (.above, neighbours.hasBelow ? next.path : YAMLPath([]))
        }
        var owner = entries[following - 1]
        while owner.column > column(start), let parent = owner.parent { owner = entries[parent] }
        guard let next else { return (.below, neighbours.hasAbove ? owner.path : YAMLPath([])) }
        let isOfNext = column(start) <= next.column && (neighbours.hasBelow || !neighbours.hasAbove)
        return isOfNext || next.path.isWithin(owner.path) ? (.above, next.path) : (.below, owner.path)
    }

    /// Whether lines with something else stand right above and right below some comments.
    private struct Neighbours {
        let hasAbove: Bool
        let hasBelow: Bool
    }

    private func neighbours(_ run: ArraySlice<WrittenComment>) -> Neighbours {
        guard let first = run.first?.range.lowerBound, let last = run.last?.range.upperBound else {
            return Neighbours(hasAbove: false, hasBelow: false)
        }
        let above = bytes[..<first].lastIndex { !$0.isWhite }.map { $0 + 1 }
        let below = bytes[last...].firstIndex { !$0.isWhite }
        return Neighbours(
            hasAbove: above.map { isOneBreak($0..<first) } ?? false,
            hasBelow: below.map { isOneBreak(last..<$0) } ?? false)
    }

    /// Comments on lines of their own right below each other are of one run.
    private func runs(of written: [WrittenComment]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in written.indices {
            if let run = runs.last, written[index].isAlone, written[index - 1].isAlone,
                isOneBreak(written[index - 1].range.upperBound..<written[index].range.lowerBound)
            {
                runs[runs.count - 1] = run.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    private func isOneBreak(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy(\.isWhite) && bytes[range].count(where: { $0 == .newline }) == 1
    }

    /// Where the first thing is written that is no comment.
    private var firstByte: Int { leaves.first?.range.lowerBound ?? bytes.count }
}

extension UInt8 {
    fileprivate var opensBlock: Bool { self == UInt8(ascii: "|") || self == UInt8(ascii: ">") }
}

extension SourceRange {
    fileprivate init(_ range: Range<Int>) { self.init(start: range.lowerBound, end: range.upperBound) }
}
