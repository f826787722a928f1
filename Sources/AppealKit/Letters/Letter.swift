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
    let itemDefinitions: Beside<Case.Item, Index<ItemDefinition>>

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
        /// Of a heading: whether its author put it directly below another.
        package let isBelowHeading: Bool
        package let passage: Passage
        package let firstSpan: Int32
        package var spanCount: Int32
    }

    /// An instruction of one of the pack's units.
    package struct Source: Sendable, Hashable {
        package let unit: Index<CompiledUnit>
        package let instruction: Index<Instruction>
    }

    /// What wrote a block, told so that it is the same in every language: a fragment, for the case or for one of its
    /// items.
    package struct Passage: Sendable, Hashable {
        /// Where the fragment starts in the language that is sent; `nil`: the tool itself, below an item.
        package let fragment: Source?
        /// The item that it tells of.
        package let item: Index<Case.Item>?
    }

    /// A stretch of text that one instruction wrote; trivial, as a letter has hundreds.
    package struct Span: Sendable {
        package var start: Int32
        package var end: Int32
        /// `nil`: written by the tool itself.
        package let source: Source?
        /// The item that it tells of.
        package let item: Index<Case.Item>?

        package var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// One way that a branch went: `holds` if its condition did.
    package struct Turn: Sendable, Hashable {
        package let branch: Source
        /// The item in whose fragment it stands.
        package let item: Index<Case.Item>?
        package let holds: Bool
    }

    /// The causes, actions and prevention that it tells of.
    package var definitions: Set<Index<ItemDefinition>> {
        Set(spans.lazy.compactMap(\.item).map { itemDefinitions[$0] })
    }

    /// The stretches of a block.
    package func ownSpans(of block: Block) -> ArraySlice<Span> {
        spans[Int(block.firstSpan)..<Int(block.firstSpan + block.spanCount)]
    }

    /// What printed a stretch; `nil` for what no fragment says.
    package func piece(of span: Span) -> FragmentPiece? {
        span.source.flatMap { program(of: $0.unit).piece(at: $0.instruction) }
    }

    /// What the fragments of a unit were compiled to in the letter's language.
    package func program(of unit: Index<CompiledUnit>) -> FragmentProgram {
        pack.units[unit].program(in: language)
    }

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
        ownSpans(of: block).map { (String(decoding: text[$0.range], as: UTF8.self), origin(of: $0)) }
    }

    /// The text of a block, without its mark or number.
    public func text(of block: Block) -> String { String(decoding: bytes(of: block), as: UTF8.self) }

    package func bytes(of block: Block) -> ArraySlice<UInt8> {
        guard let first = ownSpans(of: block).first, let last = ownSpans(of: block).last else { return [] }
        return text[Int(first.start)..<Int(last.end)]
    }

    private func origin(of span: Span) -> Origin {
        let item = span.item.map { pack.items[itemDefinitions[$0]].id }
        guard let source = span.source else { return Origin(fragment: nil, fact: nil, conditions: [], item: item) }
        return Origin(
            fragment: program(of: source.unit).place(of: source.instruction),
            fact: piece(of: span)?.fact.map { pack.facts[$0].name }, conditions: conditions(around: source, span.item),
            item: item)
    }

    /// The facts that the branches and loops around an instruction read.
    private func conditions(around source: Source, _ item: Index<Case.Item>?) -> [String] {
        var facts: [Index<Fact>] = []
        var rows: Index<Fact>?
        for surrounding in program(of: source.unit).surroundings(of: source.instruction) {
            switch surrounding {
            case .loop(_, let fact):
                rows = fact
                facts.append(fact)
            case .branch(let condition):
                facts += pack.units[source.unit].conditions.operands(of: condition).compactMap {
                    pack.fact(at: $0, of: item.map { itemDefinitions[$0] }, in: rows)
                }
            }
        }
        var seen = Set<String>()
        return facts.map { pack.facts[$0].name }.filter { seen.insert($0).inserted }
    }
}
