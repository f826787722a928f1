import RuleModel
import SourceText

/// An assembled letter: its text in blocks, and for each stretch of text where it came from.
public struct Letter: Sendable {
    /// Which document it is, such as `plan-of-action`.
    public let route: String
    /// Who gets it, if not the marketplace.
    public let to: String?
    /// The language that it is written in: the pack's, or a reading language for a copy.
    public let language: Language
    /// The violations that it answers, in the notice's order.
    public let violations: [ViolationID]
    /// The day that it is dated; `nil` if the case has none and the letter tells none.
    public let date: CalendarDay?
    /// Its lines and paragraphs, in their order; ``text(of:)`` gives their text.
    public internal(set) var blocks: [Block] = []
    /// The exhibits that it names, in the order of their letters.
    public internal(set) var exhibits: [(id: String, files: [String])] = []

    package var text: [UInt8] = []
    package var spans: [Span] = []
    /// Which way each branch of its fragments went.
    package internal(set) var turns: [Turn] = []
    /// Sources of spans: instructions, notes of the tool.
    package let pack: RulePack
    let itemDefinitions: [Int]

    /// A line or a paragraph.
    public struct Block: Sendable {
        /// What it is: a paragraph, a heading, a numbered item and so on.
        public let kind: BlockKind
        /// The section of the layout that it stands in, also a heading above one; `nil` for the layout's own text.
        public internal(set) var section: LayoutSection?
        /// The number of an item or step, from 1, or the place of an exhibit's letter; 0 if it has none.
        public let number: Int32
        /// Whether it stands below a numbered item.
        public let isIndented: Bool
        package let passage: Passage
        package let firstSpan: Int32
        package var spanCount: Int32
    }

    /// What wrote a block, told so that it is the same in every language: a fragment, for the case or for one of its
    /// items.
    package struct Passage: Sendable, Hashable {
        /// -1: the tool itself, below an item.
        package let unit: Int32
        /// Where the fragment starts in the language that is sent; -1 for the tool.
        package let fragment: Int32
        /// The item that it tells of, among the case's; -1 if none.
        package let item: Int32
    }

    /// A stretch of text that one instruction wrote; trivial, as a letter has hundreds.
    package struct Span: Sendable {
        package var start: Int32
        package var end: Int32
        /// -1: written by the tool itself.
        package let unit: Int32
        package let instruction: Int32
        /// The item that it tells of, among the case's; -1 if none.
        package let item: Int32
    }

    /// One way that a branch went: `holds` if its condition did.
    package struct Turn: Sendable, Hashable {
        package let unit: Int32
        package let instruction: Int32
        /// The item in whose fragment it stands, among the case's; -1 if none.
        package let item: Int32
        package let holds: Bool
    }

    /// The causes, actions and prevention that it tells of, by their definitions among the pack's.
    package var definitions: Set<Int> { Set(spans.lazy.filter { $0.item >= 0 }.map { itemDefinitions[Int($0.item)] }) }

    /// Where a stretch of text came from.
    public struct Origin: Sendable {
        /// The place in the fragment; `nil` for what the tool itself writes around fragments.
        public let fragment: Place?
        /// The fact that was printed.
        public let fact: String?
        /// The facts by which an `if` or a loop around it let it stand, in reading order.
        public let conditions: [String]
        /// The cause, action or prevention that it tells of.
        public let item: String?
    }

    /// The stretches of a block, each with its text and origin.
    public func spans(of block: Block) -> [(text: String, origin: Origin)] {
        (Int(block.firstSpan)..<Int(block.firstSpan + block.spanCount)).map { index in
            let span = spans[index]
            return (String(decoding: text[Int(span.start)..<Int(span.end)], as: UTF8.self), origin(of: span))
        }
    }

    /// The text of a block, without its mark or number.
    public func text(of block: Block) -> String { String(decoding: bytes(of: block), as: UTF8.self) }

    package func bytes(of block: Block) -> ArraySlice<UInt8> {
        guard block.spanCount > 0 else { return [] }
        return text[Int(spans[Int(block.firstSpan)].start)..<Int(spans[Int(block.firstSpan + block.spanCount) - 1].end)]
    }

    private func origin(of span: Span) -> Origin {
        let item = span.item >= 0 ? pack.items[itemDefinitions[Int(span.item)]].id : nil
        guard span.unit >= 0 else { return Origin(fragment: nil, fact: nil, conditions: [], item: item) }
        let program = pack.units[Int(span.unit)].programs[language.index]
        let instruction = program.instructions[Int(span.instruction)]
        let place = program.file.map { Place($0, program.places[Int(span.instruction)]) }
        return Origin(
            fragment: place, fact: instruction.fact >= 0 ? pack.facts[Int(instruction.fact)].name : nil,
            conditions: conditions(of: span, program), item: item)
    }

    /// Looks for the branches and loops around an instruction, back to where its fragment starts.
    private func conditions(of span: Span, _ program: FragmentProgram) -> [String] {
        let target = Int(span.instruction)
        var names: [String] = []
        var loopFact = -1
        let start = program.instructions[..<target].lastIndex { $0.code == .end }.map { $0 + 1 } ?? 0
        for instruction in program.instructions[start..<target] {
            if instruction.code == .loop, Int(instruction.a) > target {
                loopFact = Int(instruction.fact)
                names.append(pack.facts[loopFact].name)
            } else if instruction.code == .branch, Int(instruction.c) > target {
                names += pack.units[Int(span.unit)].operands(of: Int(instruction.a)).map {
                    name(of: $0, span, loopFact)
                }
            }
        }
        var seen = Set<String>()
        return names.filter { seen.insert($0).inserted }
    }

    private func name(of operand: Operand, _ span: Span, _ loopFact: Int) -> String {
        switch operand.space {
        case .case: pack.facts[pack.caseSlots[Int(operand.slot)]].name
        case .item: pack.facts[pack.items[itemDefinitions[Int(span.item)]].layout.slots[Int(operand.slot)].fact].name
        case .row:
            pack.facts[
                pack.facts[loopFact].type == .rows
                    ? pack.facts[loopFact].columns.lowerBound + Int(operand.slot) : loopFact
            ].name
        }
    }
}
