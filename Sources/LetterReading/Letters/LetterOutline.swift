import RuleModel
import SourceText

/// A letter cut into blocks (headings, entries of lists, paragraphs) and these into sentences, in one pass over its
/// lines.
package struct LetterOutline: Sendable {
    package struct Block: Sendable {
        /// The text, without the marks of headings and lists.
        package let range: Range<Int>
        package let indent: Int
        package let mark: LetterLine.Mark?
        package let heading: LetterLine.Heading?
        /// Empty lines above it.
        package let gap: Int
        package let isQuoted: Bool
        /// Whether it is one line of the file.
        package let isLine: Bool
        /// Among all.
        fileprivate(set) var sentences = 0..<0
        package var section: LetterSection?
        /// Whether it only says which section follows.
        package var isSectionHeading = false

        package var isHeading: Bool { heading != nil || isSectionHeading }
    }

    package struct Sentence: Sendable {
        package let range: Range<Int>
        package let block: Int
    }

    /// A cause, an action or a step: an entry of the section's list with what stands below it, or a paragraph where it
    /// has no list.
    package struct Item: Sendable {
        package let section: LetterSection
        package let blocks: Range<Int>
        package let range: Range<Int>
        /// As the letter numbers it; 0 if it does not.
        package let number: Int
        /// The heading of its section, and the one that it stands below within it.
        package let headings: [Int]
    }

    package var blocks: [Block] = []
    package private(set) var sentences: [Sentence] = []
    package var items: [Item] = []
    /// Those that the letter has, also those that share a heading.
    package var sections = Set<LetterSection>()
    /// What stands in quotation marks.
    package private(set) var quotes: [Range<Int>] = []

    /// - Parameter styles: how lines are set, by their numbers from 0, where the file tells it apart from the text.
    package init(_ text: [UInt8], styles: [Int: LineStyle] = [:]) {
        text.withUnsafeBufferPointer { bytes in
            var joiner = LineJoiner()
            for line in LetterOutline.lines(of: bytes) {
                joiner.add(LetterLine(bytes, line.range, style: styles[line.number]), bytes)
            }
            joiner.endChunk(bytes)
            blocks = joiner.blocks
            for index in blocks.indices { cut(index, bytes) }
        }
    }

    /// The lines, without their breaks, each with its number among those that end in a line feed: a soft break within a
    /// paragraph counts for none.
    private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [(range: Range<Int>, number: Int)] {
        var lines: [(range: Range<Int>, number: Int)] = []
        var (start, number, at) = (0, 0, 0)
        while at < bytes.count {
            let isSoft = bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA8
            if bytes[at] == 0x0A || isSoft {
                lines.append((start..<at, number))
                at += isSoft ? 2 : 0
                start = at + 1
                if !isSoft { number += 1 }
            }
            at += 1
        }
        lines.append((min(start, bytes.count)..<bytes.count, number))
        return lines
    }

    /// The sentence that holds a place.
    package func sentence(at offset: Int) -> Int? {
        let index = sentences.firstIndexInOrder(where: { $0.range.upperBound > offset })
        return index < sentences.count && sentences[index].range.lowerBound <= offset ? index : nil
    }

    /// The block that holds a place.
    package func block(at offset: Int) -> Int? {
        let index = blocks.firstIndexInOrder(where: { $0.range.upperBound > offset })
        return index < blocks.count && blocks[index].range.lowerBound <= offset ? index : nil
    }

    /// Whether a stretch stands in quotation marks, or in a mail that is quoted.
    package func isQuoted(_ range: Range<Int>) -> Bool {
        if let block = block(at: range.lowerBound), blocks[block].isQuoted { return true }
        let index = quotes.firstIndexInOrder(where: { $0.upperBound >= range.upperBound })
        return index < quotes.count && quotes[index].lowerBound <= range.lowerBound
    }

    package func section(ofSentence sentence: Int) -> LetterSection? { blocks[sentences[sentence].block].section }
}

// MARK: Lines to blocks

/// Joins lines that an editor has wrapped.
private struct LineJoiner {
    var blocks: [LetterOutline.Block] = []
    private var chunk: [LetterLine] = []
    private var gap = 0

    mutating func add(_ line: LetterLine, _ bytes: UnsafeBufferPointer<UInt8>) {
        if line.endsTableHead {
            // The head of a table is no entry.
            if let last = chunk.indices.last { chunk[last].mark = nil }
        } else if line.isBlank {
            endChunk(bytes)
            gap += 1
        } else {
            chunk.append(line)
        }
    }

    /// Lines without an empty one between them: one goes on with the line above if it would not have fitted there.
    mutating func endChunk(_ bytes: UnsafeBufferPointer<UInt8>) {
        let width = chunk.map { $0.text.count + $0.indent }.max() ?? 0
        var first = 0
        for index in chunk.indices {
            let goesOn = index + 1 < chunk.count && isWrapped(chunk[index], chunk[index + 1], width, bytes)
            if goesOn { continue }
            let line = chunk[first]
            blocks.append(
                LetterOutline.Block(
                    range: line.text.lowerBound..<chunk[index].text.upperBound, indent: line.indent, mark: line.mark,
                    heading: line.heading, gap: first == 0 ? gap : 0,
                    isQuoted: line.isQuoted, isLine: first == index))
            first = index + 1
        }
        if !chunk.isEmpty { gap = 0 }
        chunk = []
    }

    private func isWrapped(
        _ line: LetterLine, _ next: LetterLine, _ width: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard (40...130).contains(width), line.heading == nil, next.heading == nil, next.mark == nil,
            line.isQuoted == next.isQuoted
        else { return false }
        let word = next.text.prefix { bytes[$0] > 0x20 }.count
        return line.text.count + line.indent + 1 + word > width && !hasLabel(next, bytes)
    }

    /// Whether a line starts as lines of a letter's head do: `Date: …`.
    private func hasLabel(_ line: LetterLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = line.text.prefix(30).first(where: { bytes[$0] == UInt8(ascii: ":") }) else { return false }
        return colon + 1 == line.text.upperBound || bytes[colon + 1] == 0x20
    }
}

// MARK: Blocks to sentences

extension LetterOutline {
    /// Cuts a block into its sentences and notes what is quoted in it.
    private mutating func cut(_ block: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let range = blocks[block].range
        let first = sentences.count
        var quotes = QuoteReader()
        var (start, at) = (range.lowerBound, range.lowerBound)
        while at < range.upperBound {
            let length = quotes.read(bytes, at, range.upperBound)
            if let end = Self.sentenceEnd(bytes, at, start, range.upperBound) {
                add(start..<end, block)
                (start, at) = (end, max(end, at + length))
                while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
                continue
            }
            at += length
        }
        add(start..<range.upperBound, block)
        blocks[block].sentences = first..<sentences.count
        self.quotes += quotes.found
    }

    private mutating func add(_ range: Range<Int>, _ block: Int) {
        if !range.isEmpty { sentences.append(Sentence(range: range, block: block)) }
    }

    /// Where a sentence ends that ends with the sign at a place.
    private static func sentenceEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ start: Int, _ limit: Int) -> Int?
    {
        switch bytes[at] {
        case 0xE3 where at + 2 < limit && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x82: return at + 3
        case 0xEF where at + 2 < limit && bytes[at + 1] == 0xBC && [0x81, 0x9F, 0x9B].contains(bytes[at + 2]):
            return at + 3
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): break
        default: return nil
        }
        var end = at + 1
        while end < limit, end - at < 8, ")]\"'*_".utf8.contains(bytes[end]) { end += 1 }
        if end + 2 < limit, bytes[end] == 0xE2, bytes[end + 1] == 0x80, bytes[end + 2] == 0x9D { end += 3 }
        guard end == limit || bytes[end] <= 0x20 else { return nil }
        guard bytes[at] == UInt8(ascii: ".") else { return end }
        var next = end
        while next < limit, next - end < 16, bytes[next] <= 0x20 { next += 1 }
        // `Co. in`, `approx. ten`: what goes on in small letters is no new sentence.
        if next < limit, (0x61...0x7A).contains(bytes[next]) { return nil }
        let word = lastWord(bytes, at, start)
        return RuleModel.isAbbreviation(word) ? nil : end
    }

    private static func lastWord(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ start: Int) -> ArraySlice<UInt8> {
        var from = end
        while from > start, end - from < 12, bytes[from - 1] > 0x20 { from -= 1 }
        return Array(bytes[from..<end]).drop { "([\"'".utf8.contains($0) }
    }
}

/// Pairs the quotation marks of a block. A mark without its partner quotes nothing.
private struct QuoteReader {
    package private(set) var found: [Range<Int>] = []
    /// The sign that closes, and where it was opened.
    private var open: (close: UInt32, start: Int)?

    /// Looks at the character at a place and returns its length.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int) -> Int {
        let byte = bytes[at]
        if byte < 0x80 {
            if byte == UInt8(ascii: "\"") { straight(at, before: at > 0 ? bytes[at - 1] : 0x20) }
            return 1
        }
        guard byte >= 0xC2, at + 1 < limit else { return 1 }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard at + length <= limit else { return 1 }
        let scalar: UInt32 =
            length == 2
            ? UInt32(byte & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
            : length == 3
                ? UInt32(byte & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F) : 0
        if let open, scalar == open.close {
            found.append(open.start..<at + length)
            self.open = nil
        } else if open == nil, let close = Self.pairs[scalar] {
            open = (close, at)
        }
        return length
    }

    private static let pairs: [UInt32: UInt32] = [
        0x201C: 0x201D, 0x201E: 0x201C, 0xAB: 0xBB, 0x300C: 0x300D, 0x300E: 0x300F
    ]

    private mutating func straight(_ at: Int, before: UInt8) {
        if let open, open.close == 0x22 {
            found.append(open.start..<at + 1)
            self.open = nil
        } else if open == nil, before <= 0x20 || before == UInt8(ascii: "(") || before == UInt8(ascii: ":") {
            open = (0x22, at)
        }
    }
}
