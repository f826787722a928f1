import AppealKit
import RuleModel

/// A fault of a letter that its reader would see.
struct LetterFault: Sendable, Equatable {
    let message: Wording
    /// What stands around it.
    let excerpt: String
    /// `path:line` of the fragment that it comes from; `nil` for what the tool itself wrote.
    let origin: String?
}

extension Letter {
    /// What is wrong with the text of a letter, judging what fragments and the tool wrote, never the seller's own
    /// words.
    ///
    /// Everywhere: placeholders, the sign of a `plural`, two spaces, a space before punctuation, a second stop. In
    /// paragraphs, items and bullets also sentences that start small (English). Paragraphs and items of summaries,
    /// causes, actions and prevention are prose: they start with a capital and end with a stop or a colon. Headers,
    /// headings, bullets, steps and exhibits are lines that may end without one; a layout's and a closing's own
    /// paragraphs may be greetings, addresses and signatures. Below a heading something stands.
    func faults() -> [LetterFault] {
        guard !blocks.isEmpty else { return [LetterFault(message: .letterIsEmpty, excerpt: "", origin: nil)] }
        return blocks.indices.flatMap { index in
            var judge = BlockJudge(self, index)
            return judge.faults()
        }
    }
}

private struct BlockJudge {
    let letter: Letter
    let index: Int
    let block: Letter.Block
    var scalars: [Unicode.Scalar] = []
    /// After each character, from the start of the block, the bytes so far.
    var ends: [Int] = []
    /// The span of each character.
    var spans: [Int] = []
    var found: [LetterFault] = []

    init(_ letter: Letter, _ index: Int) {
        (self.letter, self.index, block) = (letter, index, letter.blocks[index])
        let start = Int(letter.spans[Int(block.firstSpan)].start)
        for span in Int(block.firstSpan)..<Int(block.firstSpan + block.spanCount) {
            for scalar in String(decoding: letter.text[letter.spans[span].range], as: UTF8.self).unicodeScalars {
                scalars.append(scalar)
                ends.append((ends.last ?? Int(letter.spans[span].start) - start) + UTF8.width(scalar))
                spans.append(span)
            }
        }
    }

    mutating func faults() -> [LetterFault] {
        checkHeading()
        // Letters and digits, most of a letter, are no signs.
        for at in scalars.indices where !scalars[at].isLetterOrDigit { checkSign(at) }
        if block.kind != .heading, block.kind != .line, letter.language == .english { checkStarts() }
        if isProse { checkEnd() }
        return found
    }

    private mutating func report(_ message: Wording, _ at: Int) {
        let excerpt = String(String.UnicodeScalarView(scalars[max(0, at - 25)..<min(scalars.count, at + 25)]))
        found.append(LetterFault(message: message, excerpt: excerpt, origin: origin(at)))
    }

    private func origin(_ at: Int) -> String? {
        letter.spans[spans[at]].source.flatMap { letter.program(of: $0.unit).place(of: $0.instruction) }.map {
            "\($0.file.path):\($0.file.position(ofByte: Int($0.range.start)).line)"
        }
    }

    // MARK: Whose words

    private func author(_ at: Int) -> FragmentPiece.Author {
        letter.piece(of: letter.spans[spans[at]])?.author ?? .tool
    }

    private func isSellers(_ at: Int) -> Bool { author(at) == .seller }

    /// Whether the block is a paragraph of a fragment that tells the case: nothing there is a greeting or an address.
    private var isProse: Bool {
        guard block.kind == .paragraph || block.kind == .item else { return false }
        // What the tool adds below an item stands in brackets, and ends as the language has it.
        return block.passage.fragment.map { !letter.pack.isLayout($0) } ?? !Self.openers.contains(scalars[0])
    }

    // MARK: Checks

    private mutating func checkHeading() {
        guard block.kind == .heading else { return }
        let next = letter.blocks.indices.contains(index + 1) ? letter.blocks[index + 1] : nil
        if next == nil || next?.kind == .heading && next?.isBelowHeading == false {
            report(.headingWithoutText, 0)
        }
    }

    private mutating func checkSign(_ at: Int) {
        let scalar = scalars[at]
        if scalar == "#" || scalar == "＃", author(at) == .packAndCase {
            return report(.pluralSignLeft, at)
        }
        guard at > 0 else { return }
        let before = scalars[at - 1]
        switch scalar {
        case " " where before == " ":
            if !isSellers(at) || !isSellers(at - 1) { report(.twoSpaces, at) }
        case "{", "}", "%":
            if "{}%".unicodeScalars.contains(before), before == scalar || before == "{", !isSellers(at),
                !isSellers(at - 1)
            {
                report(.placeholderLeft, at)
            }
        case _ where Self.closeSigns.contains(scalar):
            if before == " ", !isSellers(at) { report(.spaceBefore(sign: String(scalar)), at) }
            if scalar == "." || scalar == "。", Self.stops.contains(before), !isSellers(at), !isEllipsis(at) {
                report(.secondStop, at)
            }
        default: break
        }
    }

    private static let closeSigns = Set(".,;:!?)。，；：！？、）".unicodeScalars)
    private static let stops = Set(".!?。！？".unicodeScalars)

    /// Three dots that an author wrote are meant.
    private func isEllipsis(_ at: Int) -> Bool {
        let dots = scalars[..<at].reversed().prefix { $0 == "." }.count + scalars[at...].prefix { $0 == "." }.count
        return dots > 2 && spans[at] == spans[at - 1]
    }

    private mutating func checkStarts() {
        if isProse, startsSmall(0) { report(.smallStart, 0) }
        let bytes = letter.bytes(of: block)
        for at in scalars.indices.dropFirst(2)
        where scalars[at - 1] == " " && !scalars[at - 2].isLetterOrDigit && scalars[at].properties.isLowercase {
            guard let stop = scalars[..<(at - 1)].lastIndex(where: { !Self.closers.contains($0) }),
                Self.stops.contains(scalars[stop]), !isSellers(stop)
            else { continue }
            if startsSmall(at), endsSentence(bytes[..<(bytes.startIndex + ends[at - 1])]) {
                report(.smallStart, at)
            }
        }
    }

    /// A word with capitals of its own (`iPad`) is left alone, and so are signs, digits and other alphabets in a
    /// seller's words.
    private func startsSmall(_ at: Int) -> Bool {
        guard at < scalars.count, isSellers(at) ? ("a"..."z").contains(scalars[at]) : scalars[at].properties.isLowercase
        else { return false }
        return at + 1 >= scalars.count || !scalars[at + 1].properties.isUppercase
    }

    private static let openers = Set("(（".unicodeScalars)
    private static let closers = Set(")]\"'”’）」』》".unicodeScalars)
    private static let ends = stops.union(":：…".unicodeScalars)

    private mutating func checkEnd() {
        guard let last = scalars.lastIndex(where: { !Self.closers.contains($0) }) else { return }
        if !Self.ends.contains(scalars[last]) { report(.noStopAtEnd, scalars.count - 1) }
    }
}

extension Unicode.Scalar {
    /// Of ASCII.
    fileprivate var isLetterOrDigit: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
}

extension RulePack {
    /// Whether a fragment is a layout, header or closing.
    fileprivate func isLayout(_ fragment: Letter.Source) -> Bool {
        let layouts = units[fragment.unit].layouts
        let entries = [layouts.header, layouts.closing].compactMap(\.self) + layouts.letters.values
        return entries.contains { $0.start(in: language) == fragment.instruction }
    }
}
