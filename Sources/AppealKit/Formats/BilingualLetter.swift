import RuleModel

/// A letter beside its copy in another language, sentence by sentence where both have as many, so that a person can
/// check one against the other.
public struct BilingualLetter: Sendable {
    /// The letter as it is sent.
    public let letter: Letter
    /// The same letter in a reading language.
    public let copy: Letter
    let rows: [Row]

    /// What says the same in both. A side is empty where only the other has it.
    struct Row: Sendable {
        var left: [Stretch]
        var right: [Stretch]
        /// Whether a block starts here.
        var startsBlock: Bool { (left.first ?? right.first)?.isStart ?? true }
    }

    /// A block, or a sentence of it.
    struct Stretch: Sendable {
        let block: Letter.Block
        let text: String
        /// Whether the block starts with it.
        let isStart: Bool
    }

    /// - Parameters:
    ///   - letter: the letter as it is sent.
    ///   - copy: the same letter of the same case in a reading language.
    public init(_ letter: Letter, _ copy: Letter) {
        (self.letter, self.copy) = (letter, copy)
        rows = Pairing(letter, copy).rows()
    }
}

// MARK: Pairing

private struct Pairing {
    let letter: Letter
    let copy: Letter

    init(_ letter: Letter, _ copy: Letter) { (self.letter, self.copy) = (letter, copy) }

    /// What one fragment wrote in one place. A layout's own text comes in several, which the sections before them tell
    /// apart.
    private struct Key: Hashable {
        let passage: Letter.Passage
        let section: LayoutSection?
        let sectionBefore: LayoutSection?
    }

    /// In the order of the letter; what only the copy has stands at the end.
    func rows() -> [BilingualLetter.Row] {
        var rest = passages(of: copy)
        let paired = passages(of: letter).flatMap { key, blocks in
            let partner = rest.firstIndex { $0.key == key }
            return rows(blocks, partner.map { rest.remove(at: $0).blocks } ?? [])
        }
        return paired + rest.flatMap { rows([], $0.blocks) }
    }

    private func passages(of letter: Letter) -> [(key: Key, blocks: [Letter.Block])] {
        var passages: [(key: Key, blocks: [Letter.Block])] = []
        var before: LayoutSection?
        for block in letter.blocks {
            let key = Key(
                passage: block.passage, section: block.section, sectionBefore: block.section == nil ? before : nil)
            if passages.last?.key == key {
                passages[passages.count - 1].blocks.append(block)
            } else {
                passages.append((key, [block]))
            }
            if block.section != nil { before = block.section }
        }
        return passages
    }

    /// Block by block where both have the same kinds, else run by run of one kind, else all together.
    private func rows(_ left: [Letter.Block], _ right: [Letter.Block]) -> [BilingualLetter.Row] {
        if left.map(\.kind) == right.map(\.kind) { return zip(left, right).flatMap(sentences) }
        let (leftRuns, rightRuns) = (runs(left), runs(right))
        guard leftRuns.map(\.[0].kind) == rightRuns.map(\.[0].kind) else { return [whole(left, right)] }
        return zip(leftRuns, rightRuns).flatMap {
            $0.count == $1.count ? zip($0, $1).flatMap(sentences) : [whole($0, $1)]
        }
    }

    private func runs(_ blocks: [Letter.Block]) -> [[Letter.Block]] {
        var runs: [[Letter.Block]] = []
        for block in blocks {
            if runs.last?[0].kind == block.kind { runs[runs.count - 1].append(block) } else { runs.append([block]) }
        }
        return runs
    }

    private func sentences(_ left: Letter.Block, _ right: Letter.Block) -> [BilingualLetter.Row] {
        let (ofLeft, ofRight) = (
            RuleModel.sentences(of: letter.bytes(of: left)), RuleModel.sentences(of: copy.bytes(of: right))
        )
        guard ofLeft.count == ofRight.count else { return [whole([left], [right])] }
        return zip(ofLeft, ofRight).enumerated().map { index, pair in
            .init(
                left: [.init(block: left, text: String(decoding: pair.0, as: UTF8.self), isStart: index == 0)],
                right: [.init(block: right, text: String(decoding: pair.1, as: UTF8.self), isStart: index == 0)])
        }
    }

    private func whole(_ left: [Letter.Block], _ right: [Letter.Block]) -> BilingualLetter.Row {
        .init(
            left: left.map { .init(block: $0, text: letter.text(of: $0), isStart: true) },
            right: right.map { .init(block: $0, text: copy.text(of: $0), isStart: true) })
    }
}
