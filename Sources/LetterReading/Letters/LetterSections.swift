import RuleModel

/// A phrase of a pack's `headings` that stands in a letter.
package struct HeadingMatch: Sendable {
    package let range: Range<Int>
    package let section: LetterSection
    package let words: Int
}

extension LetterOutline {
    /// Finds the sections by their headings; where the letter has none, by lines that end in a colon and by paragraphs
    /// that start with what a heading would say.
    package mutating func findSections(_ matches: [HeadingMatch], in text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            var reader = SectionReader(bytes: bytes, outline: self, matches: matches.outermost)
            reader.read()
            self = reader.outline
        }
        findItems(in: text)
    }

    /// Takes all blocks for one section: a text that is known to belong there.
    package mutating func setSection(_ section: LetterSection?, in text: [UInt8]) {
        for index in blocks.indices { blocks[index].section = section }
        findItems(in: text)
    }
}

extension [HeadingMatch] {
    /// Those that do not stand inside others, in the text's order.
    fileprivate var outermost: [HeadingMatch] {
        let ordered = sorted {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }
        var end = -1
        return ordered.filter { match in
            guard match.range.upperBound > end else { return false }
            end = match.range.upperBound
            return true
        }
    }
}

private struct SectionReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var outline: LetterOutline
    let matches: [HeadingMatch]

    /// What a block is to the sections.
    private enum Role {
        case text
        /// A heading: of a section, or of none that is known or of several.
        case heading(Set<LetterSection>, rank: Int)
        /// A heading within its section, whichever that is.
        case subheading(rank: Int)
        /// `Root cause: …`, with the text after it.
        case label(LetterSection)
        /// `The reasons are as follows:`
        case leadIn(LetterSection)
        /// `The root cause was …`
        case topic(LetterSection)
    }

    private static let weakRank = 10, labelRank = 11

    mutating func read() {
        let roles = roles()
        let headed = roles.reduce(into: Set<LetterSection>()) {
            if case .heading(let sections, _) = $1 { $0.formUnion(sections) }
        }
        var state = State()
        for (index, role) in roles.enumerated() { assign(role, index, headed, &state) }
        let head = header()
        let start = closing(roles, after: head)
        for index in 0..<head { outline.blocks[index].section = .header }
        for index in start..<outline.blocks.count { outline.blocks[index].section = .closing }
    }

    // MARK: Roles

    private func roles() -> [Role] {
        var next = 0
        return outline.blocks.map { block in
            while next < matches.count, matches[next].range.lowerBound < block.range.lowerBound { next += 1 }
            var inside: [HeadingMatch] = []
            while next < matches.count, matches[next].range.upperBound <= block.range.upperBound {
                inside.append(matches[next])
                next += 1
            }
            return role(of: block, inside.filter { $0.section != .closing })
        }
    }

    private func role(of block: LetterOutline.Block, _ inside: [HeadingMatch]) -> Role {
        if block.isQuoted { return .text }
        guard let first = inside.first else { return block.heading.map { .subheading(rank: $0.rank) } ?? .text }
        let sections = Set(inside.map(\.section))
        let only = sections.count == 1 ? first.section : nil
        if let label = label(block, first) { return .label(label) }
        if isHeading(block, inside) { return .heading(sections, rank: block.heading?.rank ?? Self.weakRank) }
        guard let only else { return .text }
        if endsWithColon(block.range) { return .leadIn(only) }
        return isNearStart(first, of: block) ? .topic(only) : .text
    }

    /// Whether a line with such phrases in it is a heading: it is set like one, or it is short, ends no sentence and
    /// says little else.
    private func isHeading(_ block: LetterOutline.Block, _ inside: [HeadingMatch]) -> Bool {
        guard block.isLine, wordCount(block.range, atMost: 16) < 16 else { return false }
        if block.heading != nil { return true }
        guard let last = block.range.last.map({ bytes[$0] }), !".!?;,".utf8.contains(last), block.mark != .bullet else {
            return false
        }
        return inside.reduce(0) { $0 + $1.words } * 2 >= wordCount(block.range, atMost: 16)
    }

    /// The section of `Root cause 1: …`: the phrase starts the block, and a colon follows soon with text after it.
    private func label(_ block: LetterOutline.Block, _ first: HeadingMatch) -> LetterSection? {
        guard
            (block.range.lowerBound..<first.range.lowerBound).allSatisfy({
                bytes[$0] == UInt8(ascii: "*") || bytes[$0] == UInt8(ascii: "_")
            })
        else { return nil }
        let colon = (first.range.upperBound..<min(first.range.upperBound + 40, block.range.upperBound)).first {
            isColon($0) || ".!?;,(".utf8.contains(bytes[$0])
        }
        guard let colon, isColon(colon) else { return nil }
        return wordCount(colon..<block.range.upperBound, atMost: 1) > 0 ? first.section : nil
    }

    private func isNearStart(_ match: HeadingMatch, of block: LetterOutline.Block) -> Bool {
        bytes[block.range.lowerBound] != UInt8(ascii: "(")
            && wordCount(block.range.lowerBound..<match.range.lowerBound, atMost: 3) < 3
    }

    private func isColon(_ at: Int) -> Bool {
        bytes[at] == UInt8(ascii: ":")
            || bytes[at] == 0xEF && at + 2 < bytes.count && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A
    }

    private func endsWithColon(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        return isColon(last) || last >= range.lowerBound + 2 && isColon(last - 2)
    }

    private func wordCount(_ range: Range<Int>, atMost most: Int) -> Int {
        var (count, isInside) = (0, false)
        for at in range {
            let isWord = bytes[at].isWordByte || bytes[at] >= 0x80
            if isWord, !isInside {
                count += 1
                if count == most { break }
            }
            isInside = isWord || isInside && (bytes[at] == UInt8(ascii: "'") || bytes[at] == UInt8(ascii: "-"))
        }
        return count
    }

    // MARK: Sections

    private struct State {
        var section: LetterSection?
        var rank = Int.max
        /// Of a section that a line with a colon started: the empty lines above its first block, and whether it has had
        /// entries.
        var leadIn: (gap: Int?, hasEntries: Bool)?
    }

    private mutating func assign(_ role: Role, _ index: Int, _ headed: Set<LetterSection>, _ state: inout State) {
        let block = outline.blocks[index]
        switch role {
        case .heading(let sections, let rank):
            // Whatever stands below a heading of two sections may belong to either.
            state = State(section: sections.count == 1 ? sections.first : nil, rank: rank)
            outline.sections.formUnion(sections)
            outline.blocks[index].isSectionHeading = true
        case .subheading(let rank) where rank <= state.rank: state = State(section: nil, rank: rank)
        case .label(let section): state = State(section: section, rank: min(state.rank, Self.labelRank))
        case .leadIn(let section) where !headed.contains(section):
            state = State(section: section, rank: Self.labelRank, leadIn: (nil, false))
            return
        case .topic(let section) where headed.isEmpty && state.section == nil:
            outline.blocks[index].section = section
            outline.sections.insert(section)
            return
        case .text, .subheading, .leadIn, .topic: endLeadIn(block, &state)
        }
        outline.blocks[index].section = block.isQuoted ? nil : state.section
        if let section = outline.blocks[index].section { outline.sections.insert(section) }
    }

    /// What a line with a colon has started ends at a wider gap, or where a longer paragraph follows the list.
    private func endLeadIn(_ block: LetterOutline.Block, _ state: inout State) {
        guard var leadIn = state.leadIn else { return }
        let isLong = block.mark == nil && block.sentences.count > 2
        if let gap = leadIn.gap, block.gap > max(1, gap) || isLong && leadIn.hasEntries {
            state = State()
            return
        }
        leadIn.gap = leadIn.gap ?? block.gap
        leadIn.hasEntries = leadIn.hasEntries || block.mark != nil
        state.leadIn = leadIn
    }

    // MARK: Head and end

    /// How many blocks are lines of the head: short, and no sentences.
    private func header() -> Int {
        outline.blocks.firstIndex { block in
            if ends(block, with: ["。"]) { return true }
            let hasColon = block.range.contains(where: isColon)
            guard block.isLine, block.heading == nil, !block.isSectionHeading, block.section == nil,
                block.mark == nil || hasColon
            else { return true }
            guard wordCount(block.range, atMost: 20) < 20, !endsWithColon(block.range) || block.range.count < 40 else {
                return true
            }
            return !hasColon && block.range.last.map { ".!?".utf8.contains(bytes[$0]) || bytes[$0] >= 0x80 } == true
        } ?? 0
    }

    /// The first block of the end: where a phrase of closings starts it after the last heading, or else the lines of
    /// the signature.
    private func closing(_ roles: [Role], after head: Int) -> Int {
        let blocks = outline.blocks
        let last =
            roles.lastIndex { role in
                switch role {
                case .heading, .label, .leadIn, .topic: true
                default: false
                }
            } ?? head - 1
        let starts = Set(matches.filter { $0.section == .closing }.map(\.range.lowerBound))
        if let index = blocks.indices.first(where: {
            $0 > last && $0 >= head && starts.contains(blocks[$0].range.lowerBound)
        }) {
            return index
        }
        var start = blocks.count
        while start > max(head, last + 1), isSignature(blocks[start - 1]) { start -= 1 }
        return start
    }

    private func ends(_ block: LetterOutline.Block, with signs: [String]) -> Bool {
        signs.contains { bytes[block.range].suffix(3).elementsEqual($0.utf8) }
    }

    private func isSignature(_ block: LetterOutline.Block) -> Bool {
        guard block.mark == nil, block.heading == nil, block.isLine, let last = block.range.last else { return false }
        return wordCount(block.range, atMost: 11) < 11 && !".!?:;".utf8.contains(bytes[last])
            && !ends(block, with: ["。", "！", "？", "：", "；"])
    }
}

// MARK: Items

extension LetterOutline {
    private mutating func findItems(in text: [UInt8]) {
        var start = 0
        while start < blocks.count {
            guard let section = blocks[start].section, Self.withItems.contains(section), !blocks[start].isSectionHeading
            else {
                start += 1
                continue
            }
            let end = blocks[start...].firstIndex { $0.section != section || $0.isSectionHeading } ?? blocks.count
            addItems(section, start..<end)
            start = end
        }
    }

    private static let withItems: Set<LetterSection> = [.cause, .action, .prevention]

    private mutating func addItems(_ section: LetterSection, _ range: Range<Int>) {
        let entry = range.first { blocks[$0].mark != nil && blocks[$0].heading == nil }
        let hasHeadings = range.contains { blocks[$0].heading != nil }
        let title = range.lowerBound > 0 && blocks[range.lowerBound - 1].isSectionHeading ? [range.lowerBound - 1] : []
        var heading: Int?
        var open: Int?
        func close(_ end: Int) -> Item? {
            guard let first = open else { return nil }
            let number = if case .number(let number)? = blocks[first].mark { number } else { 0 }
            return Item(
                section: section, blocks: first..<end,
                range: blocks[first].range.lowerBound..<blocks[end - 1].range.upperBound, number: number,
                headings: title + [heading].compactMap(\.self))
        }
        for index in range {
            let block = blocks[index]
            let starts: Bool
            if block.heading != nil {
                starts = entry == nil
            } else if let entry, let mark = blocks[entry].mark {
                starts = block.mark.map { $0.isLike(mark) && block.indent <= blocks[entry].indent + 1 } ?? false
            } else {
                starts = !hasHeadings
            }
            guard starts || block.heading != nil else { continue }
            if let item = close(index) { items.append(item) }
            if block.heading != nil { heading = index }
            open = starts ? index : nil
        }
        if let item = close(range.upperBound) { items.append(item) }
    }
}
