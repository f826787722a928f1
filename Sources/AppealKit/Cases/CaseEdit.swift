import RuleModel
import SourceText
import YAMLTree

/// Where something stands in a `case.yaml`, or belongs: the keys and the numbers of list entries that lead to it,
/// from the top.
public typealias CasePath = YAMLPath

extension CasePath {
    /// A fact of the case, such as `odr.rate`.
    public static func fact(_ name: String) -> CasePath { CasePath([.key(CaseKey.facts.name), .key(name)]) }

    /// The file of an exhibit.
    public static func exhibit(_ id: String) -> CasePath { CasePath([.key(CaseKey.exhibits.name), .key(id)]) }

    /// A cause, action or prevention by its number in its list.
    public static func item(_ kind: ItemKind, _ number: Int) -> CasePath {
        CasePath([.key(kind.listKey), .entry(number)])
    }
}

/// What is written into a case.
public indirect enum CaseValue: Sendable, Equatable {
    /// As it stands, without quotes: an id, a literal, `none`.
    case plain(String)
    /// A text; in quotes where it would say something else without them.
    case text(String)
    case list([CaseValue])
    /// An item or a row.
    case map([Entry])

    /// A key of a map and what it is to say.
    public struct Entry: Sendable, Equatable {
        /// The key, without quotes.
        public let key: String
        /// What is written after the colon.
        public let value: CaseValue

        /// Pairs a key with its value.
        public init(_ key: String, _ value: CaseValue) {
            self.key = key
            self.value = value
        }
    }
}

/// One change of a case: a value takes its place, or the place of another; what lacks around it is added. All else
/// stays as it is written, byte for byte: comments, blank lines, order, quotes and line breaks.
public struct CaseEdit: Sendable {
    /// Where the value goes.
    public let path: CasePath
    /// What is written there.
    public let value: CaseValue

    /// Says what is to be written where; nothing happens before ``applied(to:)``.
    public init(_ path: CasePath, _ value: CaseValue) {
        self.path = path
        self.value = value
    }

    /// Why a case cannot be edited at a place; it is for a person then.
    public struct Problem: Error, CustomStringConvertible {
        /// The reason, lower case, no full stop.
        public let wording: Wording

        /// The same in English, for programs.
        public var description: String { wording.text(in: .english) }
    }

    /// The case with the change, read again and compared: it says the new value there and else what it said before.
    public func applied(to file: SourceFile) throws(Problem) -> SourceFile {
        var (found, foundThen) = (Diagnostics(), Diagnostics())
        guard let layout = YAMLLayout(file, into: &found), let root = layout.root else {
            throw Problem.mistakes
        }
        var editor = CaseEditor(layout: layout, value: value)
        let wanted = try editor.edit(root, path.steps[...], CaseEditor.Surroundings())
        let edited = SourceFile(path: file.path, bytes: editor.text.bytes)
        guard let then = YAMLDocument.read(edited, into: &foundThen), then.isComplete, !foundThen.hasErrors,
            then.root.says(wanted)
        else {
            throw Problem.uneditable
        }
        return edited
    }
}

/// Finds the place and changes the bytes there; gives back what the file should then say.
private struct CaseEditor {
    let layout: YAMLLayout
    let value: CaseValue
    private(set) var text: YAMLRewriting

    /// What holds the node that is looked at.
    struct Surroundings {
        /// Where a block below starts: the column of the key, or of the dash.
        var column = 0
        /// Where its key ends; `nil` at the top and in lists.
        var keyEnd: Int?
        /// The keys that lead here.
        var keys: [String] = []
    }

    init(layout: YAMLLayout, value: CaseValue) {
        (self.layout, self.value) = (layout, value)
        text = YAMLRewriting(layout.file)
    }

    // MARK: The way to the place

    mutating func edit(
        _ node: YAMLNode, _ steps: ArraySlice<CasePath.Step>, _ around: Surroundings
    ) throws(CaseEdit.Problem) -> YAMLNode {
        guard let step = steps.first else {
            try replace(node, by: value, around)
            return value.node
        }
        switch (step, node.content) {
        case (.key(let key), .map(let entries)): return try edit(node, entries, key, steps.dropFirst(), around)
        case (.entry(let number), .list(let items)) where number < items.count && number >= 0:
            var inside = around
            (inside.column, inside.keyEnd) = (text.column(of: Int(node.range.start)), nil)
            var made = items
            made[number] = try edit(items[number], steps.dropFirst(), inside)
            return node.with(.list(made))
        case (.entry(let number), .list(let items)) where number == items.count:
            let new = value.wrapped(in: steps.dropFirst())
            try append(new, to: node, items, around)
            return node.with(.list(items + [new.node]))
        case (.key, .scalar("", quoted: false)), (.entry(0), .scalar("", quoted: false)):
            let new = value.wrapped(in: steps)
            try replace(node, by: new, around)
            return new.node
        default: throw CaseEdit.Problem.occupied
        }
    }

    private mutating func edit(
        _ node: YAMLNode, _ entries: [YAMLNode.Entry], _ key: String, _ rest: ArraySlice<CasePath.Step>,
        _ around: Surroundings
    ) throws(CaseEdit.Problem) -> YAMLNode {
        var made = entries
        if let index = entries.firstIndex(where: { $0.key.value == key }) {
            var inside = around
            (inside.column, inside.keyEnd) = (
                text.column(of: Int(entries[index].key.range.start)), Int(entries[index].key.range.end)
            )
            inside.keys.append(key)
            made[index] = YAMLNode.Entry(key: entries[index].key, value: try edit(entries[index].value, rest, inside))
            return node.with(.map(made))
        }
        let new = value.wrapped(in: rest)
        insert(key, new, into: entries, isTop: around.keys.isEmpty, column: text.column(of: Int(node.range.start)))
        made.append(YAMLNode.Entry(key: Located(key, .top), value: new.node))
        return node.with(.map(made))
    }

    // MARK: New keys and entries

    /// After the last of the keys that the format has before it; keys that it does not order, such as facts, at the
    /// end.
    private mutating func insert(
        _ key: String, _ value: CaseValue, into entries: [YAMLNode.Entry], isTop: Bool, column: Int
    ) {
        let lines = value.lines(after: key, indent: column)
        let order = (isTop ? CaseKey.map : ItemKey.map).keys.map(\.name)
        guard let rank = order.firstIndex(of: key) else {
            return text.insert(lines, after: end(of: entries[entries.count - 1]))
        }
        guard
            let before = entries.last(where: { entry in order.firstIndex(of: entry.key.value).map { $0 < rank } ?? false
            })
        else {
            return text.insert(lines, before: Int(entries[0].key.range.start))
        }
        let line = text.endOfLine(end(of: before))
        text.insert(lines, after: isTop ? endOfAttachedComments(after: line) : line)
    }

    private mutating func append(
        _ value: CaseValue, to node: YAMLNode, _ items: [YAMLNode], _ around: Surroundings
    ) throws(CaseEdit.Problem) {
        guard isInBrackets(node) else {
            guard let last = items.last else {
                throw CaseEdit.Problem.occupied
            }
            return text.insert(
                CaseValue.list([value]).block(indent: text.column(of: Int(node.range.start))), after: end(of: last))
        }
        guard let last = items.last else { return try replace(node, by: .list([value]), around) }
        guard let written = value.inBrackets else {
            throw CaseEdit.Problem.betweenBrackets
        }
        text.splice(Int(last.range.end)..<Int(last.range.end), ", " + written)
    }

    // MARK: New values

    private mutating func replace(_ node: YAMLNode, by new: CaseValue, _ around: Surroundings) throws(CaseEdit.Problem)
    {
        let range = Int(node.range.start)..<Int(node.range.end)
        if case .scalar = node.content, let written = new.inline {
            return text.splice(range, ([written] + comments(in: node)).joined(separator: "  "))
        }
        if isInBrackets(node), let written = new.inline {
            text.insert(
                comments(in: node).map { String(repeating: " ", count: around.column + 2) + $0 },
                after: range.upperBound)
            return text.splice(range, written)
        }
        guard let keyEnd = around.keyEnd, let colon = text.bytes[keyEnd...].firstIndex(of: UInt8(ascii: ":")) else {
            throw CaseEdit.Problem.occupied
        }
        // From the back, so that the places before it stay.
        let comments = leave(node, range, indent: around.column + 2)
        let block = new.inline == nil ? new.block(indent: around.column + 2) : []
        if !(block + comments).isEmpty { text.insert(block + comments, after: colon) }
        if let written = new.inline { text.splice(colon + 1..<colon + 1, written) }
    }

    /// Takes a value away that a block replaces, or a list or map.
    ///
    /// - Returns: its comments, if they have no lines of their own yet.
    private mutating func leave(_ node: YAMLNode, _ range: Range<Int>, indent: Int) -> [String] {
        guard !range.isEmpty else { return [] }
        let margin = String(repeating: " ", count: indent)
        let comments = comments(in: node).map { margin + $0 }
        let start = text.startOfLine(range.lowerBound)
        guard text.bytes[start..<range.lowerBound].allSatisfy({ $0 == UInt8(ascii: " ") }),
            range.upperBound <= text.bytes.count
        else {
            text.remove(range)
            return comments
        }
        // A block: its lines go whole, but for a comment after the last.
        let end = text.endOfLine(range.upperBound)
        let rest = String(decoding: text.bytes[range.upperBound..<end], as: UTF8.self).trimmed
        let before = text.removeLines(from: start, to: end)
        let kept = rest.isEmpty ? comments : comments + [margin + rest]
        if !kept.isEmpty { text.insert(kept, after: before) }
        return []
    }

    /// The comments between the parts of a list or map, or after the sign of a block.
    private func comments(in node: YAMLNode) -> [String] {
        layout.comments(in: node).map { layout.text($0.range) }
    }

    // MARK: Places

    private func end(of entry: YAMLNode.Entry) -> Int { max(Int(entry.key.range.end), end(of: entry.value)) }

    private func end(of node: YAMLNode) -> Int { Int(node.range.end) }

    private func isInBrackets(_ node: YAMLNode) -> Bool {
        guard case .list = node.content else { return false }
        return layout.file.bytes[Int(node.range.start)] == UInt8(ascii: "[")
    }

    /// Comments right below a section belong to it, such as items that are not chosen; those right above the next
    /// belong to that.
    private func endOfAttachedComments(after end: Int) -> Int {
        var last = end
        while let newline = text.bytes[last...].firstIndex(of: UInt8(ascii: "\n")) {
            let next = text.endOfLine(newline + 1)
            guard let first = text.bytes[(newline + 1)..<next].first(where: { $0 != UInt8(ascii: " ") }) else {
                return last
            }
            guard first == UInt8(ascii: "#") else { return end }
            last = next
        }
        return last
    }
}

// MARK: Writing values

extension CaseValue {
    /// On the line of its key; `nil` where it takes lines of its own.
    fileprivate var inline: String? {
        switch self {
        case .plain(let text): text
        case .text(let text): yamlScalar(text)
        case .list(let values):
            values.allSatisfy(\.isID) && values.reduce(0, { $0 + ($1.inBrackets?.utf8.count ?? 0) + 2 }) <= 100
                ? "[" + values.compactMap(\.inBrackets).joined(separator: ", ") + "]" : nil
        case .map: nil
        }
    }

    /// Between brackets a comma is a sign.
    fileprivate var inBrackets: String? {
        switch self {
        case .plain(let text): text
        case .text(let text): isID ? text : quotedScalar(text)
        case .list, .map: nil
        }
    }

    private var isID: Bool {
        switch self {
        case .plain(let text): text.utf8.allSatisfy(isOfPlainID)
        case .text(let text): text.utf8.allSatisfy(isOfPlainID) && yamlScalar(text) == text
        case .list, .map: false
        }
    }

    fileprivate func block(indent: Int) -> [String] {
        switch self {
        case .plain, .text: []
        case .map(let entries): entries.flatMap { $0.value.lines(after: $0.key, indent: indent) }
        case .list(let values): values.flatMap { $0.entryLines(indent: indent) }
        }
    }

    /// A list's entry: its first line has the dash.
    private func entryLines(indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        if let text = inline { return ["\(margin)- \(text)"] }
        let lines = block(indent: indent + 2)
        return lines.prefix(1).map { "\(margin)- " + $0.dropFirst(indent + 2) } + lines.dropFirst()
    }

    fileprivate func lines(after key: String, indent: Int) -> [String] {
        let head = String(repeating: " ", count: indent) + yamlKey(key) + ":"
        if let text = inline { return ["\(head) \(text)"] }
        return [head] + block(indent: indent + 2)
    }

    /// Names of files and lines stand unquoted too, where nothing in them is a sign: `notice.txt:12`.
    private func yamlKey(_ key: String) -> String {
        let bytes = Array(key.utf8)
        let isPlain = bytes.indices.allSatisfy { at in
            isOfPlainID(bytes[at])
                || at > 0 && at < bytes.count - 1
                    && [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ":")].contains(bytes[at])
        }
        return isPlain && bytes.first != UInt8(ascii: "-") && !bytes.isEmpty ? key : quotedScalar(key)
    }

    /// The value with the maps and lists around it that do not exist yet.
    fileprivate func wrapped(in steps: ArraySlice<CasePath.Step>) -> CaseValue {
        steps.reversed().reduce(self) { value, step in
            switch step {
            case .key(let key): .map([Entry(key, value)])
            case .entry: .list([value])
            }
        }
    }

    /// What a reader should find.
    fileprivate var node: YAMLNode {
        switch self {
        case .plain(let text): YAMLNode(content: .scalar(text, quoted: false), range: .top)
        case .text(let text): YAMLNode(content: .scalar(text, quoted: yamlScalar(text) != text), range: .top)
        case .list(let values): YAMLNode(content: .list(values.map(\.node)), range: .top)
        case .map(let entries):
            YAMLNode(
                content: .map(entries.map { YAMLNode.Entry(key: Located($0.key, .top), value: $0.value.node) }),
                range: .top)
        }
    }
}

extension YAMLNode {
    fileprivate func with(_ content: Content) -> YAMLNode { YAMLNode(content: content, range: range) }

    /// The same values under the same keys; of words such as `none`, quoted or not as there.
    fileprivate func says(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let a, let isQuoted), .scalar(let b, let isOtherQuoted)):
            a.trimmed == b.trimmed && (isQuoted == isOtherQuoted || !(a.isEmpty || a == "none"))
        case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.says($1) }
        case (.map(let a), .map(let b)):
            a.count == b.count
                && {
                    let values = Dictionary(a.map { ($0.key.value, $0.value) }) { first, _ in first }
                    return b.allSatisfy { values[$0.key.value]?.says($0.value) ?? false }
                }()
        default: false
        }
    }
}

// MARK: Messages

extension CaseEdit.Problem {
    fileprivate static let mistakes = Self(wording: .editYamlHasMistakes)
    fileprivate static let uneditable = Self(wording: .editNotPossible)
    fileprivate static let occupied = Self(wording: .editPlaceTaken)
    fileprivate static let betweenBrackets = Self(wording: .editBetweenBrackets)
    static let caseChanged = Self(wording: .editCaseChanged)
}
