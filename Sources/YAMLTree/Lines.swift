/// The lines of a file, and which belong together by their indentation.
struct Lines {
    private let starts: [Int]
    private let bytes: [UInt8]

    init(of text: YAMLText) {
        bytes = text.bytes
        starts =
            [text.start] + bytes.indices.dropFirst(text.start).lazy.filter { text.bytes[$0] == .newline }.map { $0 + 1 }
    }

    var count: Int { starts.count }

    /// The number, from 0, of the line that holds an offset.
    func number(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line, without its line break.
    func content(_ line: Int) -> Range<Int> {
        var end = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
        if end > starts[line], bytes[end - 1] == .carriageReturn { end -= 1 }
        return starts[line]..<end
    }

    /// The bytes of some lines.
    func content(_ lines: Range<Int>) -> Range<Int> {
        lines.isEmpty ? 0..<0 : starts[lines.lowerBound]..<content(lines.upperBound - 1).upperBound
    }

    /// The offset of the first character of a line, unless it is blank or a comment.
    func first(_ line: Int) -> Int? {
        let content = content(line)
        guard let first = content.first(where: { !bytes[$0].isBlank }), bytes[first] != .hash else { return nil }
        return first
    }

    /// How far a line is indented, unless it is blank or a comment.
    func indent(_ line: Int) -> Int? { first(line).map { $0 - starts[line] } }

    /// The nearest line above that says something.
    func previous(_ line: Int) -> Int? {
        (0..<line).last { first($0) != nil }
    }

    /// The line above to which a line belongs.
    func parent(_ line: Int) -> Int? {
        guard let indent = indent(line) else { return previous(line) }
        return (0..<line).last { self.indent($0) ?? .max < indent }
    }

    /// A line and the lines below that belong to it.
    func block(from line: Int) -> Range<Int> {
        guard let first = first(line) else { return line..<line + 1 }
        let isItem = bytes[first] == .dash
        return lines(from: line) { closes($0) || !isItem && startsItem($0) }
    }

    /// A line, what belongs to it, and the lines of its kind that follow: they share its indentation.
    func run(from line: Int) -> Range<Int> {
        guard let first = first(line), let indent = indent(line) else { return line..<line + 1 }
        let isItem = startsItem(first)
        return lines(from: line) { closes($0) || (isItem ? startsItem($0) : indent > 0) }
    }

    /// A line and those below that are indented further, or as far if a condition on their first character holds.
    private func lines(from line: Int, orBeside isIncluded: (Int) -> Bool) -> Range<Int> {
        let indent = indent(line) ?? 0
        var end = line + 1
        while end < count {
            if let first = first(end), let other = self.indent(end),
                other < indent || other == indent && !isIncluded(first)
            {
                break
            }
            end += 1
        }
        return line..<end
    }

    /// Whether a list item starts at an offset: a dash and something blank.
    func startsItem(_ at: Int) -> Bool {
        bytes[at] == .dash && (at + 1 == bytes.count || bytes[at + 1].isWhite)
    }

    /// Whether the bracket that was opened further up is closed at an offset.
    private func closes(_ at: Int) -> Bool { bytes[at] == .closeBracket || bytes[at] == .closeBrace }
}
