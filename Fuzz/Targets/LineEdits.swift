/// Changes texts line by line, so that a pack or a case stays one: a line with what is indented below it goes, comes
/// twice, changes its place; a value becomes another one.
struct LineEdits {
    private(set) var lines: [[UInt8]]
    private let words: [[UInt8]]

    init(_ text: [UInt8], words: [String]) {
        lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        self.words = words.map { Array($0.utf8) }
    }

    var text: [UInt8] { Array(lines.joined(separator: [0x0A])) }

    /// One change, as the next bytes say.
    mutating func apply(_ program: inout FuzzBytes) {
        let kind = program.byte() % 10
        let at = program.below(lines.count)
        let block = block(at)
        switch kind {
        case 0: lines.removeSubrange(block)
        case 1: lines.insert(contentsOf: lines[block], at: block.upperBound)
        case 2: move(block, to: program.below(lines.count))
        case 3: swapWithNext(block)
        case 4: setValue(at, to: value(program.below(lines.count)))
        case 5: setValue(at, to: words[program.below(words.count)])
        case 6: setValue(at, to: text(&program))
        case 7: lines[at] += [0x20] + words[program.below(words.count)]
        case 8: replaceWord(at, program.byte(), by: words[program.below(words.count)])
        default: replaceWord(at, program.byte(), by: word(program.below(lines.count), program.byte()))
        }
        if lines.isEmpty { lines = [[]] }
    }

    /// A line and all that stands deeper below it.
    private func block(_ at: Int) -> Range<Int> {
        let indent = lines[at].prefix { $0 == 0x20 }.count
        let end = lines[(at + 1)...].firstIndex { !$0.isEmpty && $0.prefix { $0 == 0x20 }.count <= indent }
        return at..<(end ?? lines.count)
    }

    private mutating func move(_ block: Range<Int>, to place: Int) {
        let moved = Array(lines[block])
        lines.removeSubrange(block)
        lines.insert(contentsOf: moved, at: min(place, lines.count))
    }

    private mutating func swapWithNext(_ first: Range<Int>) {
        guard first.upperBound < lines.count else { return }
        let second = block(first.upperBound)
        lines.replaceSubrange(first.lowerBound..<second.upperBound, with: Array(lines[second]) + Array(lines[first]))
    }

    /// Where what a line says begins: after its first `: `, or else after its dash.
    private func valueStart(_ line: [UInt8]) -> Int {
        if let colon = line.indices.dropLast().first(where: { line[$0] == 0x3A && line[$0 + 1] == 0x20 }) {
            return colon + 2
        }
        let indent = line.prefix { $0 == 0x20 }.count
        return line.dropFirst(indent).starts(with: [0x2D, 0x20]) ? indent + 2 : indent
    }

    private func value(_ at: Int) -> [UInt8] { Array(lines[at][valueStart(lines[at])...]) }

    private mutating func setValue(_ at: Int, to value: [UInt8]) {
        lines[at].replaceSubrange(valueStart(lines[at])..., with: value)
    }

    private func text(_ program: inout FuzzBytes) -> [UInt8] {
        let count = program.byte() % 32
        return (0..<count).map { _ in UInt8(program.byte()) }.filter { $0 != 0x0A }
    }

    private func words(of line: [UInt8]) -> [Range<Int>] {
        line.split { !($0 > 0x2C && $0 != 0x3A || $0 >= 0x80) }.map(\.indices)
    }

    private func word(_ at: Int, _ number: Int) -> [UInt8] {
        let ranges = words(of: lines[at])
        return ranges.isEmpty ? [] : Array(lines[at][ranges[number % ranges.count]])
    }

    private mutating func replaceWord(_ at: Int, _ number: Int, by word: [UInt8]) {
        let ranges = words(of: lines[at])
        if !ranges.isEmpty { lines[at].replaceSubrange(ranges[number % ranges.count], with: word) }
    }
}
