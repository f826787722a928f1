import PackSource
import RuleModel
import SourceText
import YAMLTree

/// Where something stands in a `case.yaml`, or belongs: the keys and the numbers of list entries that lead to it, from
/// the top.
public struct CasePath: Sendable, Hashable {
    /// One step down into the file.
    public enum Step: Sendable, Hashable {
        case key(String)
        /// Of a list, from 0; the number of its entries is the place behind the last.
        case entry(Int)
    }

    /// From the top of the file to the value.
    public let steps: [Step]

    /// The path of these steps; without any it is the file as a whole.
    public init(_ steps: [Step]) { self.steps = steps }

    /// A fact of the case, such as `odr.rate`.
    public static func fact(_ name: String) -> CasePath { CasePath([.key("facts"), .key(name)]) }

    /// The file of an exhibit.
    public static func exhibit(_ id: String) -> CasePath { CasePath([.key("exhibits"), .key(id)]) }

    /// A cause, action or prevention by its number in its list.
    public static func item(_ kind: ItemKind, _ number: Int) -> CasePath {
        CasePath([.key(kind.listKey), .entry(number)])
    }

    /// The path to a key of the map at this path.
    public func key(_ key: String) -> CasePath { CasePath(steps + [.key(key)]) }

    /// The path to an entry of the list at this path, from 0.
    public func entry(_ number: Int) -> CasePath { CasePath(steps + [.entry(number)]) }
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
        /// The reason in words, lower case, no full stop.
        public let description: String
    }

    /// The case with the change, read again and compared: it says the new value there and else what it said before.
    public func applied(to file: SourceFile) throws(Problem) -> SourceFile {
        var (found, foundThen) = (Diagnostics(), Diagnostics())
        guard let document = YAMLDocument.read(file, into: &found), document.isComplete, !found.hasErrors else {
            throw Problem(description: "the YAML of the case has mistakes, so it is not edited")
        }
        var editor = CaseEditor(file: file, value: value)
        let wanted = try editor.edit(document.root, path.steps[...], CaseEditor.Surroundings())
        let edited = SourceFile(path: file.path, bytes: editor.bytes)
        guard let then = YAMLDocument.read(edited, into: &foundThen), then.isComplete, !foundThen.hasErrors,
            then.root.says(wanted)
        else {
            throw Problem(description: "the case is written in a way that cannot be edited here")
        }
        return edited
    }
}

/// Finds the place and changes the bytes there; gives back what the file should then say.
private struct CaseEditor {
    let bytesBefore: [UInt8]
    var bytes: [UInt8]
    let value: CaseValue
    private let lineBreak: String

    /// What holds the node that is looked at.
    struct Surroundings {
        /// Where a block below starts: the column of the key, or of the dash.
        var column = 0
        /// Where its key ends; `nil` at the top and in lists.
        var keyEnd: Int?
        /// The keys that lead here.
        var keys: [String] = []
    }

    init(file: SourceFile, value: CaseValue) {
        bytesBefore = file.bytes
        bytes = file.bytes
        self.value = value
        let firstBreak = file.bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
        lineBreak = firstBreak > 0 && file.bytes[firstBreak - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
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
            (inside.column, inside.keyEnd) = (column(of: Int(node.range.start)), nil)
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
        default: throw CaseEdit.Problem(description: "something else stands where the answer belongs")
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
                column(of: Int(entries[index].key.range.start)), Int(entries[index].key.range.end)
            )
            inside.keys.append(key)
            made[index] = YAMLNode.Entry(key: entries[index].key, value: try edit(entries[index].value, rest, inside))
            return node.with(.map(made))
        }
        let new = value.wrapped(in: rest)
        insert(key, new, into: entries, isTop: around.keys.isEmpty, column: column(of: Int(node.range.start)))
        made.append(YAMLNode.Entry(key: Located(key, .top), value: new.node))
        return node.with(.map(made))
    }

    // MARK: New keys and entries

    /// Behind the last of the keys that the format has before it; keys that it does not order, such as facts, at the
    /// end.
    private mutating func insert(
        _ key: String, _ value: CaseValue, into entries: [YAMLNode.Entry], isTop: Bool, column: Int
    ) {
        let lines = value.lines(behind: key, indent: column)
        let order = (isTop ? FormatMap.case : .item).keys.map(\.name)
        guard let rank = order.firstIndex(of: key) else {
            return insert(lines, behind: end(of: entries[entries.count - 1]))
        }
        guard
            let before = entries.last(where: { entry in order.firstIndex(of: entry.key.value).map { $0 < rank } ?? false
            })
        else {
            return insert(lines, before: Int(entries[0].key.range.start))
        }
        let line = endOfLine(end(of: before))
        insert(lines, behind: isTop ? endOfAttachedComments(behind: line) : line)
    }

    private mutating func append(
        _ value: CaseValue, to node: YAMLNode, _ items: [YAMLNode], _ around: Surroundings
    ) throws(CaseEdit.Problem) {
        guard isInBrackets(node) else {
            guard let last = items.last else {
                throw CaseEdit.Problem(description: "something else stands where the answer belongs")
            }
            return insert(
                CaseValue.list([value]).block(indent: column(of: Int(node.range.start))), behind: end(of: last))
        }
        guard let last = items.last else { return try replace(node, by: .list([value]), around) }
        guard let text = value.inBrackets else {
            throw CaseEdit.Problem(description: "only short values stand between brackets")
        }
        splice(Int(last.range.end)..<Int(last.range.end), ", " + text)
    }

    // MARK: New values

    private mutating func replace(_ node: YAMLNode, by new: CaseValue, _ around: Surroundings) throws(CaseEdit.Problem)
    {
        let range = Int(node.range.start)..<Int(node.range.end)
        if case .scalar = node.content, let text = new.inline {
            return splice(range, text + commentBehindSign(of: range))
        }
        if isInBrackets(node), let text = new.inline {
            insert(
                comments(in: node).map { String(repeating: " ", count: around.column + 2) + $0 },
                behind: range.upperBound)
            return splice(range, text)
        }
        guard let keyEnd = around.keyEnd, let colon = bytes[keyEnd...].firstIndex(of: UInt8(ascii: ":")) else {
            throw CaseEdit.Problem(description: "something else stands where the answer belongs")
        }
        // From the back, so that the places before it stay.
        let comments = leave(node, range, indent: around.column + 2)
        let block = new.inline == nil ? new.block(indent: around.column + 2) : []
        if !(block + comments).isEmpty { insert(block + comments, behind: colon) }
        if let text = new.inline { splice(colon + 1..<colon + 1, text) }
    }

    /// Takes a value away that a block replaces, or a list or map; its comments stay on lines of their own.
    private mutating func leave(_ node: YAMLNode, _ range: Range<Int>, indent: Int) -> [String] {
        guard !range.isEmpty else { return [] }
        let ofSign = commentBehindSign(of: range).trimmed
        let comments = (comments(in: node) + (ofSign.isEmpty ? [] : [ofSign])).map {
            String(repeating: " ", count: indent) + $0
        }
        let start = startOfLine(range.lowerBound)
        if bytes[start..<range.lowerBound].allSatisfy({ $0 == UInt8(ascii: " ") }), range.upperBound <= bytes.count {
            // A block: its lines go whole, but for a comment behind the last.
            let end = endOfLine(range.upperBound)
            let rest = String(decoding: bytes[range.upperBound..<end], as: UTF8.self).trimmed
            let before = max(0, start - (lineBreak.utf8.count))
            bytes.removeSubrange(before..<end)
            let kept = rest.isEmpty ? comments : comments + [String(repeating: " ", count: indent) + rest]
            if !kept.isEmpty { insert(kept, behind: before) }
            return []
        }
        bytes.removeSubrange(
            (bytes[range.lowerBound - 1] == UInt8(ascii: " ") ? range.lowerBound - 1 : range.lowerBound)..<range
                .upperBound)
        return comments
    }

    /// The comments between the parts of a list or map.
    private func comments(in node: YAMLNode) -> [String] {
        var leaves: [Range<Int>] = []
        node.collectLeaves(into: &leaves)
        guard !leaves.isEmpty || isInBrackets(node) else { return [] }
        var found: [String] = []
        var at = Int(node.range.start)
        var next = leaves[...]
        while at < Int(node.range.end) {
            if let leaf = next.first, at >= leaf.lowerBound {
                at = max(at, leaf.upperBound)
                next.removeFirst()
            } else if bytesBefore[at] == UInt8(ascii: "#") {
                let end = min(endOfLine(at, in: bytesBefore), Int(node.range.end))
                found.append(String(decoding: bytesBefore[at..<end], as: UTF8.self).trimmed)
                at = end
            } else {
                at += 1
            }
        }
        return found
    }

    /// Behind `|` or `>` a comment may stand, which is no part of the text.
    private func commentBehindSign(of range: Range<Int>) -> String {
        guard let sign = bytes[range].first, sign == UInt8(ascii: "|") || sign == UInt8(ascii: ">") else { return "" }
        let line = bytes[range.lowerBound..<min(endOfLine(range.lowerBound), range.upperBound)]
        guard let hash = line.firstIndex(of: UInt8(ascii: "#")) else { return "" }
        return "  " + String(decoding: line[hash...], as: UTF8.self).trimmed
    }

    // MARK: Bytes

    /// Puts a text in the place of a range; where nothing was, with a space between it and its neighbours.
    private mutating func splice(_ range: Range<Int>, _ text: String) {
        var text = text
        if range.isEmpty {
            if range.lowerBound > 0, [UInt8(ascii: ":"), UInt8(ascii: "-")].contains(bytes[range.lowerBound - 1]) {
                text = " " + text
            }
            if range.lowerBound < bytes.count, bytes[range.lowerBound] == UInt8(ascii: "#") { text += "  " }
        }
        bytes.replaceSubrange(range, with: Array(text.utf8))
    }

    /// Puts lines behind the line that holds an offset.
    private mutating func insert(_ lines: [String], behind offset: Int) {
        let end = endOfLine(offset)
        let text = lines.map { lineBreak + $0 }.joined()
        bytes.insert(contentsOf: Array(text.utf8), at: end)
    }

    private mutating func insert(_ lines: [String], before offset: Int) {
        bytes.insert(contentsOf: Array(lines.map { $0 + lineBreak }.joined().utf8), at: startOfLine(offset))
    }

    private func startOfLine(_ offset: Int) -> Int {
        let start = bytes[..<min(offset, bytes.count)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return start == 0 && bytes.starts(with: SourceFile.byteOrderMark)
            ? min(SourceFile.byteOrderMark.count, offset) : start
    }

    private func endOfLine(_ offset: Int) -> Int { endOfLine(offset, in: bytes) }

    /// Before the line break.
    private func endOfLine(_ offset: Int, in bytes: [UInt8]) -> Int {
        let end = bytes[min(offset, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return end > offset && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    }

    private func column(of offset: Int) -> Int { offset - startOfLine(offset) }

    private func end(of entry: YAMLNode.Entry) -> Int { max(Int(entry.key.range.end), end(of: entry.value)) }

    private func end(of node: YAMLNode) -> Int { Int(node.range.end) }

    private func isInBrackets(_ node: YAMLNode) -> Bool {
        guard case .list = node.content else { return false }
        return bytesBefore[Int(node.range.start)] == UInt8(ascii: "[")
    }

    /// Comments right below a section belong to it, such as items that are not chosen; those right above the next
    /// belong to that.
    private func endOfAttachedComments(behind end: Int) -> Int {
        var last = end
        while let newline = bytes[last...].firstIndex(of: UInt8(ascii: "\n")) {
            let next = endOfLine(newline + 1)
            guard let first = bytes[(newline + 1)..<next].first(where: { $0 != UInt8(ascii: " ") }) else { return last }
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
        case .map(let entries): entries.flatMap { $0.value.lines(behind: $0.key, indent: indent) }
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

    fileprivate func lines(behind key: String, indent: Int) -> [String] {
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

    /// The same values behind the same keys; of words such as `none`, quoted or not as there.
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

    /// The ranges of all keys and scalars in it, in the order of the file.
    fileprivate func collectLeaves(into leaves: inout [Range<Int>]) {
        switch content {
        case .scalar: if range.start < range.end { leaves.append(Int(range.start)..<Int(range.end)) }
        case .list(let items): for item in items { item.collectLeaves(into: &leaves) }
        case .map(let entries):
            for entry in entries {
                leaves.append(Int(entry.key.range.start)..<Int(entry.key.range.end))
                entry.value.collectLeaves(into: &leaves)
            }
        }
    }
}
