import RuleModel

/// Runs fragments over the facts of a case and keeps what they write. Whatever is not known is noted and asked later,
/// so that one run finds everything that is missing.
struct LetterWriter {
    let source: Case
    let language: Language
    let printer: ValuePrinter
    let plan: LetterPlan
    var text: [UInt8] = []
    private(set) var spans: [Letter.Span] = []
    private(set) var blocks: [Letter.Block] = []
    private(set) var gaps = Gaps()
    /// Exhibits in the order of their first mention.
    private(set) var exhibits: [Int] = []
    /// Which way each branch went, for coverage.
    private(set) var turns: [Letter.Turn] = []

    /// The item whose fragment is written, its number, and whether its first block is still to come.
    private var item: Int32 = -1
    private var number: Int32 = 0
    private var numberedKind = BlockKind.item
    private var isFirstOfItem = false
    private var inHeader = false
    private var steps: Int32 = 0
    /// The violation whose policy is meant.
    private var violation: Int?
    private var blockText = 0
    private var blockSpan = 0
    private var kind = BlockKind.paragraph
    private var unit: Int32 = -1
    private var section: LayoutSection?
    private var passage = Letter.Passage(unit: -1, fragment: -1, item: -1)

    init(_ source: Case, _ plan: LetterPlan, language: Language, exhibits: [Int]) {
        self.exhibits = exhibits
        self.source = source
        self.plan = plan
        self.language = language
        printer = ValuePrinter(language: language)
        text.reserveCapacity(6_000)
        spans.reserveCapacity(256)
        blocks.reserveCapacity(64)
        turns.reserveCapacity(32)
    }

    /// What a fragment reads: the instructions and texts of its unit, and the case's facts.
    private struct Program {
        let instructions: UnsafeBufferPointer<Instruction>
        let pool: UnsafeBufferPointer<UInt8>
        let pieces: UnsafeBufferPointer<FragmentProgram.Piece>
        let evaluator: Evaluator
    }

    // MARK: Fragments

    /// Writes a fragment for the case, for one of its items, or about one of its violations.
    mutating func write(
        _ entry: FragmentEntry, item index: Int? = nil, number: Int = 0, as kind: BlockKind = .item,
        violation: Int? = nil
    ) {
        let start = Int(entry.starts[language.index])
        guard start >= 0 else { return }
        let outer = (item, self.number, numberedKind, isFirstOfItem, self.violation, unit, inHeader)
        let outerPassage = passage
        (item, self.number, numberedKind, isFirstOfItem) = (Int32(index ?? -1), Int32(number), kind, number > 0)
        (self.violation, unit, inHeader) = (violation, Int32(entry.unit), entry.kind == .header)
        passage = Letter.Passage(unit: unit, fragment: entry.starts[source.pack.language.index], item: item)
        let frame = Frame(item: index.map { source.items[$0].base } ?? 0)
        let compiled = source.pack.units[entry.unit]
        let program = compiled.programs[language.index]
        program.instructions.withUnsafeBufferPointer { instructions in
            program.pool.withUnsafeBufferPointer { pool in
                program.pieces.withUnsafeBufferPointer { pieces in
                    compiled.conditions.withUnsafeBufferPointer { nodes in
                        source.values.cells.withUnsafeBufferPointer { cells in
                            source.values.text.withUnsafeBufferPointer { texts in
                                let evaluator = Evaluator(nodes: nodes, texts: compiled.texts)
                                let facts = Facts(cells: cells, text: texts, exhibits: source.exhibits)
                                run(
                                    Program(
                                        instructions: instructions, pool: pool, pieces: pieces, evaluator: evaluator),
                                    from: start, facts, frame)
                            }
                        }
                    }
                }
            }
        }
        (item, self.number, numberedKind, isFirstOfItem, self.violation, unit, inHeader) = outer
        passage = outerPassage
    }

    private mutating func run(_ program: Program, from start: Int, _ facts: borrowing Facts, _ initial: Frame) {
        var at = start
        var frame = initial
        // Loops do not nest: one set of bounds will do.
        var (pass, passes, width) = (0, 0, 0)
        var loopFact: Int32 = -1
        while true {
            let instruction = program.instructions[at]
            switch instruction.code {
            case .text: literal(program, instruction, Int32(at))
            case .value: value(program, instruction, Int32(at), facts, frame, loopFact)
            case .plural: plural(program, instruction, Int32(at), facts, frame, loopFact)
            case .beginBlock:
                if instruction.block == .heading, !instruction.joint.contains(.headed) { removeEmptyHeading() }
                beginBlock(instruction.block)
            case .endBlock: endBlock()
            case .exhibit: exhibit(Int(instruction.a), Int32(at))
            case .policy: policy(Int32(at), facts)
            case .violations: titles(Int32(at))
            case .branch:
                let truth = branch(program, instruction, facts, frame, loopFact)
                if truth != .unknown {
                    turns.append(.init(unit: unit, instruction: Int32(at), item: item, holds: truth == .yes))
                }
                switch truth {
                case .yes: break
                case .no:
                    at = Int(instruction.b)
                    continue
                case .unknown:
                    at = Int(instruction.c)
                    continue
                }
            case .jump:
                at = Int(instruction.a)
                continue
            case .loop:
                let rows = facts.cells[frame.index(instruction.operand)]
                (pass, passes, width) = (0, rows.isKnown ? Int(rows.b) : 0, max(1, Int(rows.extra)))
                if rows.state == .unknown { gap(instruction.operand, frame, loopFact) }
                guard passes > 0 else {
                    at = Int(instruction.a)
                    continue
                }
                frame.row = Int(rows.a)
                loopFact = instruction.fact
            case .next:
                pass += 1
                if pass < passes {
                    frame.row += width
                    at = Int(instruction.a)
                } else {
                    loopFact = -1
                }
            case .section: section(instruction)
            case .end: return
            }
            at += 1
        }
    }

    private mutating func section(_ instruction: Instruction) {
        guard let section = LayoutSection(rawValue: instruction.a) else { return }
        let before = blocks.count
        self.section = section
        write(section)
        self.section = nil
        guard instruction.joint.has(.headed), before > 0, blocks[before - 1].kind == .heading else { return }
        if blocks.count == before { removeLastBlock() } else { blocks[before - 1].section = section }
    }

    private mutating func branch(
        _ program: Program, _ instruction: Instruction, _ facts: borrowing Facts, _ frame: Frame, _ loopFact: Int32
    ) -> Truth {
        let truth = program.evaluator.evaluate(Int(instruction.a), facts, frame)
        if truth == .unknown {
            var open: [Int32] = []
            _ = program.evaluator.evaluate(Int(instruction.a), facts, frame, deciding: &open)
            for leaf in open {
                gaps.add(leaf: program.evaluator.nodes[Int(leaf)], facts, frame, item: item, loopFact: loopFact)
            }
        }
        return truth
    }

    private mutating func gap(_ operand: Operand, _ frame: Frame, _ loopFact: Int32) {
        gaps.add(operand, cell: frame.index(operand), item: item, loopFact: loopFact)
    }

    // MARK: Blocks

    mutating func beginBlock(_ wanted: BlockKind) {
        blockText = text.count
        blockSpan = spans.count
        kind = wanted == .bullet && inHeader ? .line : isFirstOfItem && wanted != .heading ? numberedKind : wanted
    }

    mutating func endBlock() {
        while text.count > blockText, text[text.count - 1] == 0x20 { text.removeLast() }
        while let last = spans.last, spans.count > blockSpan, Int(last.start) >= text.count { spans.removeLast() }
        if spans.count > blockSpan { spans[spans.count - 1].end = Int32(text.count) }
        guard text.count > blockText else { return }
        var mark: Int32 = 0
        let isNumbered = kind == .item || kind == .exhibit
        if isNumbered { mark = number }
        steps = kind == .step ? steps + 1 : 0
        if kind == .step { mark = steps }
        blocks.append(
            .init(
                kind: kind, section: section, number: mark, isIndented: number > 0 && !isNumbered, passage: passage,
                firstSpan: Int32(blockSpan), spanCount: Int32(spans.count - blockSpan)))
        isFirstOfItem = false
    }

    /// A heading that nothing was written below, because an `if` was false.
    mutating func removeEmptyHeading() {
        if blocks.last?.kind == .heading { removeLastBlock() }
    }

    private mutating func removeLastBlock() {
        let block = blocks.removeLast()
        text.removeSubrange(Int(spans[Int(block.firstSpan)].start)...)
        spans.removeSubrange(Int(block.firstSpan)...)
    }

    /// A line that the tool writes itself, below an item: what is added to the text until ``endNote()``.
    mutating func beginNote(below index: Int) {
        (item, number, isFirstOfItem) = (Int32(index), 1, false)
        passage = Letter.Passage(unit: -1, fragment: -1, item: item)
        beginBlock(.paragraph)
    }

    mutating func endNote() {
        let outerUnit = unit
        unit = -1
        span(from: blockText, -1)
        endBlock()
        (item, number, unit) = (-1, 0, outerUnit)
    }

    @inline(__always)
    private mutating func span(from start: Int, _ instruction: Int32) {
        guard text.count > start else { return }
        spans.append(
            .init(start: Int32(start), end: Int32(text.count), unit: unit, instruction: instruction, item: item))
    }

    // MARK: Text and values

    private mutating func literal(_ program: Program, _ instruction: Instruction, _ at: Int32) {
        let piece = program.pieces[Int(instruction.a)]
        var bytes = UnsafeBufferPointer(rebasing: program.pool[Int(piece.start)..<Int(piece.start + piece.count)])
        if instruction.joint.rawValue != 0 || text.count == blockText { bytes = joined(bytes, instruction.joint) }
        let start = text.count
        text.append(contentsOf: bytes)
        span(from: start, at)
    }

    /// What of a literal is written where the text before it ends with a stop, a space or nothing at all.
    private mutating func joined(_ bytes: UnsafeBufferPointer<UInt8>, _ joint: Joint) -> UnsafeBufferPointer<UInt8> {
        var rest = bytes[...]
        let isEmpty = text.count == blockText
        if joint.has(.stop), endsWithStop {
            rest = rest.dropFirst(rest.first == UInt8(ascii: ".") ? 1 : 3)
        } else if joint.has(.behindTag), !isEmpty, text[text.count - 1] == 0x20, startsWithSign(rest) {
            dropLastByte()
        }
        while let next = rest.first, next == 0x20, isEmpty || text[text.count - 1] == 0x20 { rest = rest.dropFirst() }
        return UnsafeBufferPointer(rebasing: rest)
    }

    /// A sign that stands without a space before it.
    private func startsWithSign(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = bytes.first else { return false }
        if first < 0x80 { return ".,;:!?)".utf8.contains(first) }
        return ["。", "，", "；", "：", "！", "？", "、", "）"].contains { bytes.starts(with: $0.utf8) }
    }

    private mutating func dropLastByte() {
        text.removeLast()
        if let last = spans.indices.last, Int(spans[last].end) > text.count { spans[last].end = Int32(text.count) }
    }

    private var endsWithStop: Bool {
        guard text.count > blockText, let last = text.last else { return false }
        if last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return true }
        return last >= 0x80 && text.count >= blockText + 3
            && ["。", "！", "？"].contains { text[(text.count - 3)...].elementsEqual($0.utf8) }
    }

    /// Whether the next character starts a sentence: at the start of a block, or behind a stop and a space.
    private var isAtSentenceStart: Bool {
        guard language == .english else { return false }
        return text.count > blockText
            ? text[text.count - 1] == 0x20 && endsSentence(text[blockText...]) : kind != .heading && kind != .line
    }

    private static let abbreviations = ["No", "no", "approx", "ca", "vs", "St"]

    private mutating func value(
        _ program: Program, _ instruction: Instruction, _ at: Int32, _ facts: borrowing Facts, _ frame: Frame,
        _ loopFact: Int32
    ) {
        let cell = facts.cells[frame.index(instruction.operand)]
        guard cell.isKnown else { return gap(instruction.operand, frame, loopFact) }
        let start = text.count
        switch instruction.format {
        case .text: sentence(UnsafeBufferPointer(rebasing: facts.text[Int(cell.a)..<Int(cell.a) + Int(cell.extra)]))
        case .choice: sentence(label(program, instruction, Int(cell.a)))
        case .count: isAtSentenceStart ? printer.words(cell.a, &text) : printer.digits(cell.a, &text)
        case .percent: printer.percent(cell.a, &text)
        case .date: printer.date(cell.a, &text)
        case .number: printer.decimal(cell.a, &text)
        case .ratio:
            printer.ratio(cell.a, cell.b, thresholds: source.pack.facts[Int(instruction.fact)].thresholds, &text)
        case .money: printer.money(cell.a, Currency(packed: cell.extra), &text)
        case .duration: printer.duration(cell.a, DurationUnit(rawValue: cell.extra) ?? .hours, &text)
        case .yesNo:
            let isStart = isAtSentenceStart
            printer.yesNo(cell.a != 0, &text)
            if isStart { capitalise(start) }
        case .listOfText, .listOfChoice, .listOfDate:
            // Printed without a look at how many there are, an empty list would leave a hole.
            if cell.b == 0 { return gap(instruction.operand, frame, loopFact) }
            list(program, instruction, cell, facts)
        case .rows: break
        }
        span(from: start, at)
    }

    private func label(_ program: Program, _ instruction: Instruction, _ option: Int) -> UnsafeBufferPointer<UInt8> {
        let piece = program.pieces[Int(instruction.a) + option]
        return UnsafeBufferPointer(rebasing: program.pool[Int(piece.start)..<Int(piece.start + piece.count)])
    }

    private mutating func capitalise(_ index: Int) {
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) { text[index] &= 0xDF }
    }

    /// A text, with a capital where a sentence starts; a word with capitals of its own (`iPad`) is left alone.
    private mutating func sentence(_ bytes: UnsafeBufferPointer<UInt8>) {
        let isSmall = bytes.count > 0 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[0])
        let isStart =
            isSmall && !(bytes.count > 1 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[1]))
            && isAtSentenceStart
        let start = text.count
        text.append(contentsOf: bytes)
        if isStart { capitalise(start) }
    }

    private mutating func list(_ program: Program, _ instruction: Instruction, _ cell: Cell, _ facts: borrowing Facts) {
        for index in 0..<Int(cell.b) {
            let element = facts.cells[Int(cell.a) + index]
            let bytes =
                switch instruction.format {
                case .listOfChoice: label(program, instruction, Int(element.a))
                case .listOfDate: UnsafeBufferPointer(rebasing: facts.text[..<0])
                default: UnsafeBufferPointer(rebasing: facts.text[Int(element.a)..<Int(element.a) + Int(element.extra)])
                }
            let isASCII = (text.last ?? 0xFF) < 0x80 && (bytes.first ?? 0) < 0x80
            text.append(
                printer.separator(before: index, of: Int(cell.b), isOr: instruction.joint.has(.or), isASCII: isASCII))
            if instruction.format == .listOfDate { printer.date(element.a, &text) } else { sentence(bytes) }
        }
    }

    private mutating func plural(
        _ program: Program, _ instruction: Instruction, _ at: Int32, _ facts: borrowing Facts, _ frame: Frame,
        _ loopFact: Int32
    ) {
        let cell = facts.cells[frame.index(instruction.operand)]
        // A list that does not exist has no values; a count that does not exist is none that could be told.
        if cell.state == .unknown || cell.state == .none && instruction.format == .count {
            return gap(instruction.operand, frame, loopFact)
        }
        let count = cell.state == .none ? 0 : instruction.format == .count ? cell.a : cell.b
        let piece = program.pieces[Int(count == 1 ? instruction.a : instruction.b)]
        let start = text.count
        var rest = program.pool[Int(piece.start)..<Int(piece.start + piece.count)]
        if let first = rest.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), isAtSentenceStart {
            text.append(first & 0xDF)
            rest = rest.dropFirst()
        }
        while let sign = rest.firstIndex(of: UInt8(ascii: "#")) {
            text.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<sign]))
            isAtSentenceStart ? printer.words(count, &text) : printer.digits(count, &text)
            rest = rest[(sign + 1)...]
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
        span(from: start, at)
    }

    private mutating func exhibit(_ index: Int, _ at: Int32) {
        guard source.exhibits.contains(index) else { return gaps.add(exhibit: index) }
        let letter = ValuePrinter.exhibitLetter(letterNumber(of: index))
        let word: StaticString = language == .chinese ? "附件 " : isAtSentenceStart ? "Exhibit " : "exhibit "
        let start = text.count
        text.append(word)
        text.append(contentsOf: letter.utf8)
        span(from: start, at)
    }

    mutating func addGap(exhibit index: Int) { gaps.add(exhibit: index) }

    mutating func add(_ more: Gaps) { gaps.add(contentsOf: more) }

    /// The exhibit's place in the order of first mention, from 1.
    mutating func letterNumber(of index: Int) -> Int {
        if let known = exhibits.firstIndex(of: index) { return known + 1 }
        exhibits.append(index)
        return exhibits.count
    }

    private mutating func policy(_ at: Int32, _ facts: borrowing Facts) {
        guard let violation else { return }
        guard let policy = source.policyInForce(of: violation) else {
            if let slot = source.pack.noticeDateSlot {
                gaps.add(Operand(.case, slot), cell: slot, item: -1, loopFact: -1)
            }
            return
        }
        let (start, isStart) = (text.count, isAtSentenceStart)
        printer.requirement(policy.comparison, policy.literal, &text)
        if isStart { capitalise(start) }
        span(from: start, at)
    }

    private mutating func titles(_ at: Int32) {
        let start = text.count
        printer.joined(plan.violations.map { source.pack.violations[$0].title.text(in: language) }, &text)
        span(from: start, at)
    }
}

extension Case {
    /// The requirement in force at the notice's date; the oldest for a notice from before all of them. `nil` if there
    /// is none or the date is unknown.
    func policyInForce(of violation: Int) -> Policy? {
        let policies = pack.violations[violation].policy
        guard policies.count > 1 else { return policies.first }
        guard let slot = pack.noticeDateSlot, values.cells[slot].isKnown else { return nil }
        return policies.last { $0.since.number <= values.cells[slot].a } ?? policies.first
    }
}

extension UInt8 {
    /// Signs that stand close to the word before them.
    fileprivate var isPunctuation: Bool {
        switch self {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"):
            true
        default: false
        }
    }
}
