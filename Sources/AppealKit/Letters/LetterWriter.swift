import RuleModel

/// Runs fragments over the facts of a case and keeps what they write. Whatever is not known is noted and asked later,
/// so that one run finds everything that is missing.
struct LetterWriter {
    let source: Case
    let language: Language
    let printer: ValuePrinter
    private let hasCapitals: Bool
    let plan: LetterPlan
    var text: [UInt8] = []
    private(set) var spans: [Letter.Span] = []
    private(set) var blocks: [Letter.Block] = []
    private(set) var gaps = Gaps()
    /// Exhibits in the order of their first mention.
    private(set) var exhibits: [Index<Exhibit>] = []
    /// Which way each branch went, for coverage.
    private(set) var turns: [Letter.Turn] = []

    private var setting = Setting()
    private var steps: Int32 = 0
    private var blockText = 0
    private var blockSpan = 0
    private var kind = BlockKind.paragraph
    private var isBelowHeading = false
    private var section: LayoutSection?

    /// The fragment that is written, and what for.
    private struct Setting {
        /// The unit that it stands in; `nil` for what the tool writes itself.
        var unit: Index<CompiledUnit>?
        var isHeader = false
        /// The item whose fragment it is, its number, and whether its first block is still to come.
        var item: Index<Case.Item>?
        var number: Int32 = 0
        var numberedKind = BlockKind.item
        var isFirstOfItem = false
        /// The violation whose policy is meant.
        var violation: Index<Violation>?
        var passage = Letter.Passage(fragment: nil, item: nil)
    }

    init(_ source: Case, _ plan: LetterPlan, language: Language, exhibits: [Index<Exhibit>]) {
        self.exhibits = exhibits
        self.source = source
        self.plan = plan
        self.language = language
        printer = ValuePrinter(language: language)
        hasCapitals = language.conventions.hasCapitals
        text.reserveCapacity(6_000)
        spans.reserveCapacity(256)
        blocks.reserveCapacity(64)
        turns.reserveCapacity(32)
    }

    // MARK: Fragments

    /// Writes a fragment for the case, for one of its items, or about one of its violations.
    mutating func write(
        _ entry: FragmentEntry, item: Index<Case.Item>? = nil, number: Int = 0, as kind: BlockKind = .item,
        violation: Index<Violation>? = nil
    ) {
        guard let start = entry.start(in: language) else { return }
        let outer = setting
        setting = Setting(
            unit: entry.unit, isHeader: entry.kind == .header, item: item, number: Int32(number), numberedKind: kind,
            isFirstOfItem: number > 0, violation: violation,
            passage: Letter.Passage(
                fragment: entry.start(in: source.pack.language).map { .init(unit: entry.unit, instruction: $0) },
                item: item))
        let frame = source.frame(of: item)
        // Taken out of the case one by one: a copy of all of it would count a hundred references.
        let conditions = source.pack.units[entry.unit].conditions
        let program = source.pack.units[entry.unit].programs[language.index]
        conditions.withEvaluator { evaluator in
            program.withReader { program in
                source.values.withFacts(source.exhibits) { facts in
                    run(Run(program: program, evaluator: evaluator, unit: entry.unit), from: start, facts, frame)
                }
            }
        }
        setting = outer
    }

    /// What a fragment is run with; never changed, for a copy would count a reference.
    private struct Run {
        let program: FragmentReader
        let evaluator: Evaluator
        let unit: Index<CompiledUnit>
    }

    /// What is read now: the facts of an item, and the current pass of a loop with the list or rows that it is of.
    private struct Pass {
        var frame: Frame
        var rows: Index<Fact>?
    }

    private mutating func run(_ run: Run, from start: Index<Instruction>, _ facts: borrowing Facts, _ frame: Frame) {
        var at = start
        var pass = Pass(frame: frame)
        // Loops do not nest: one set of bounds will do.
        var (number, passes, width) = (0, 0, 0)
        while true {
            switch run.program.instructions[at] {
            case .write(let piece): writePiece(piece, at, facts, run, pass)
            case .beginBlock(let kind, let isBelowHeading):
                if kind == .heading, !isBelowHeading { removeEmptyHeading() }
                beginBlock(kind, isBelowHeading: isBelowHeading)
            case .endBlock: endBlock()
            case .branch(let branch):
                let truth = evaluate(branch.condition, facts, run.evaluator, pass)
                if truth != .unknown {
                    turns.append(
                        .init(
                            branch: .init(unit: run.unit, instruction: at), item: setting.item, holds: truth == .yes))
                }
                switch truth {
                case .yes: break
                case .no:
                    at = branch.otherwise
                    continue
                case .unknown:
                    at = branch.after
                    continue
                }
            case .jump(let target):
                at = target
                continue
            case .loop(let loop):
                let rows = facts.cell(loop.operand, pass.frame)
                (number, passes, width) = (0, rows.isKnown ? rows.count : 0, max(1, rows.width))
                if rows.state == .unknown { gap(loop.operand, pass) }
                guard passes > 0 else {
                    at = loop.after
                    continue
                }
                (pass.frame.row, pass.rows) = (rows.firstElement, loop.fact)
            case .next(let loop):
                number += 1
                if number < passes {
                    pass.frame.row = pass.frame.row + width
                    at = loop
                } else {
                    pass.rows = nil
                }
            case .section(let section, let isBelowHeading): self.section(section, isBelowHeading: isBelowHeading)
            case .end: return
            }
            at = at.advanced(by: 1)
        }
    }

    @inline(__always)
    private mutating func writePiece(
        _ piece: FragmentPiece, _ at: Index<Instruction>, _ facts: borrowing Facts, _ run: Run, _ pass: Pass
    ) {
        switch piece {
        case .text(let text, let joint): literal(run.program.bytes(of: text), joint, at)
        case .value(let value): self.value(value, at, facts, run.program, pass)
        case .plural(let plural): self.plural(plural, at, facts, run.program, pass)
        case .exhibit(let exhibit): self.exhibit(exhibit, at)
        case .policy: policy(at, facts)
        case .violations: titles(at)
        }
    }

    private mutating func section(_ section: LayoutSection, isBelowHeading: Bool) {
        let before = blocks.count
        self.section = section
        writeSection(section)
        self.section = nil
        guard isBelowHeading, before > 0, blocks[before - 1].kind == .heading else { return }
        if blocks.count == before { removeLastBlock() } else { blocks[before - 1].section = section }
    }

    private mutating func evaluate(
        _ condition: Index<Condition>, _ facts: borrowing Facts, _ evaluator: Evaluator, _ pass: Pass
    ) -> Truth {
        let truth = evaluator.evaluate(condition, facts, pass.frame)
        if truth == .unknown {
            var open: [Index<Condition>] = []
            _ = evaluator.evaluate(condition, facts, pass.frame, deciding: &open)
            for leaf in open {
                gaps.add(leaf: evaluator.conditions[leaf], facts, pass.frame, of: setting.item, in: pass.rows)
            }
        }
        return truth
    }

    private mutating func gap(_ operand: Operand, _ pass: Pass) {
        gaps.add(operand, cell: pass.frame.index(operand), of: setting.item, in: pass.rows)
    }

    // MARK: Blocks

    mutating func beginBlock(_ wanted: BlockKind, isBelowHeading: Bool = false) {
        blockText = text.count
        blockSpan = spans.count
        self.isBelowHeading = isBelowHeading
        kind =
            wanted == .bullet && setting.isHeader
            ? .line : setting.isFirstOfItem && wanted != .heading ? setting.numberedKind : wanted
    }

    mutating func endBlock() {
        while text.count > blockText, text[text.count - 1] == 0x20 { text.removeLast() }
        while let last = spans.last, spans.count > blockSpan, Int(last.start) >= text.count { spans.removeLast() }
        if spans.count > blockSpan { spans[spans.count - 1].end = Int32(text.count) }
        guard text.count > blockText else { return }
        var mark: Int32 = 0
        let isNumbered = kind == .item || kind == .exhibit
        if isNumbered { mark = setting.number }
        steps = kind == .step ? steps + 1 : 0
        if kind == .step { mark = steps }
        blocks.append(
            .init(
                kind: kind, section: section, number: mark, isIndented: setting.number > 0 && !isNumbered,
                isBelowHeading: isBelowHeading, passage: setting.passage, firstSpan: Int32(blockSpan),
                spanCount: Int32(spans.count - blockSpan)))
        setting.isFirstOfItem = false
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
    mutating func beginNote(below item: Index<Case.Item>) {
        (setting.item, setting.number, setting.isFirstOfItem) = (item, 1, false)
        setting.passage = Letter.Passage(fragment: nil, item: item)
        beginBlock(.paragraph)
    }

    mutating func endNote() {
        span(from: blockText, nil)
        endBlock()
        (setting.item, setting.number) = (nil, 0)
    }

    /// - Parameter instruction: what wrote it; `nil` for the tool itself.
    @inline(__always)
    private mutating func span(from start: Int, _ instruction: Index<Instruction>?) {
        guard text.count > start else { return }
        let source = instruction.flatMap { at in setting.unit.map { Letter.Source(unit: $0, instruction: at) } }
        spans.append(.init(start: Int32(start), end: Int32(text.count), source: source, item: setting.item))
    }

    // MARK: Text and values

    private mutating func literal(_ own: UnsafeBufferPointer<UInt8>, _ joint: Joint, _ at: Index<Instruction>) {
        let bytes = joint.rawValue != 0 || text.count == blockText ? joined(own, joint) : own
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
        } else if joint.has(.afterTag), !isEmpty, text[text.count - 1] == 0x20, startsWithSign(rest) {
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

    /// Whether the next character starts a sentence: at the start of a block, or after a stop and a space.
    private var isAtSentenceStart: Bool {
        guard hasCapitals else { return false }
        return text.count > blockText
            ? text[text.count - 1] == 0x20 && endsSentence(text[blockText...]) : kind != .heading && kind != .line
    }

    private mutating func value(
        _ value: FragmentValue, _ at: Index<Instruction>, _ facts: borrowing Facts, _ program: FragmentReader,
        _ pass: Pass
    ) {
        let cell = facts.cell(value.operand, pass.frame)
        guard cell.isKnown else { return gap(value.operand, pass) }
        let start = text.count
        switch value.format {
        case .text: sentence(facts.bytes(of: cell))
        case .choice(let labels): sentence(program.bytes(of: labels.advanced(by: cell.option)))
        case .count: isAtSentenceStart ? printer.words(cell.number, &text) : printer.digits(cell.number, &text)
        case .percent: printer.percent(cell.number, &text)
        case .date: printer.date(cell.number, &text)
        case .number: printer.decimal(cell.number, &text)
        case .ratio:
            printer.ratio(
                cell.dividend, cell.divisor, thresholds: source.pack.facts[value.fact].thresholds, &text)
        case .money: printer.money(cell.number, cell.currency, &text)
        case .duration: printer.duration(cell.number, cell.durationUnit, &text)
        case .yesNo:
            let isStart = isAtSentenceStart
            printer.yesNo(cell.isYes, &text)
            if isStart { capitalise(start) }
        case .listOfText, .listOfChoice, .listOfDate:
            // Printed without a look at how many there are, an empty list would leave a hole.
            if cell.count == 0 { return gap(value.operand, pass) }
            list(value, cell, facts, program)
        }
        span(from: start, at)
    }

    private mutating func capitalise(_ index: Int) {
        printer.capitalise(&text, at: index)
    }

    /// A text, with a capital where a sentence starts; a word with capitals of its own (`iPad`) is left alone.
    private mutating func sentence(_ bytes: UnsafeBufferPointer<UInt8>) {
        let isSmall =
            bytes.count > 0 && ((UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[0]) || bytes[0] >= 0x80)
        let isStart =
            isSmall && !(bytes.count > 1 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[1]))
            && isAtSentenceStart
        let start = text.count
        text.append(contentsOf: bytes)
        if isStart { capitalise(start) }
    }

    private mutating func list(
        _ value: FragmentValue, _ list: Cell, _ facts: borrowing Facts, _ program: FragmentReader
    ) {
        for (index, address) in list.elements.enumerated() {
            let element = facts.cells[address]
            switch value.format {
            case .listOfChoice(let labels):
                let label = program.bytes(of: labels.advanced(by: element.option))
                separate(index, list.count, value, before: label.first)
                sentence(label)
            case .listOfDate:
                separate(index, list.count, value, before: nil)
                printer.date(element.number, &text)
            case .text, .yesNo, .count, .number, .percent, .ratio, .money, .date, .duration, .choice, .listOfText:
                let bytes = facts.bytes(of: element)
                separate(index, list.count, value, before: bytes.first)
                sentence(bytes)
            }
        }
    }

    /// What stands before an element of a list that starts with a byte.
    private mutating func separate(_ index: Int, _ count: Int, _ value: FragmentValue, before next: UInt8?) {
        let isASCII = (text.last ?? 0xFF) < 0x80 && (next ?? 0) < 0x80
        text.append(contentsOf: printer.separator(before: index, of: count, isOr: value.isOr, isASCII: isASCII))
    }

    private mutating func plural(
        _ plural: FragmentPlural, _ at: Index<Instruction>, _ facts: borrowing Facts, _ program: FragmentReader,
        _ pass: Pass
    ) {
        let cell = facts.cell(plural.operand, pass.frame)
        // A list that does not exist has no values; a count that does not exist is none that could be told.
        if cell.state == .unknown || cell.state == .none && !plural.isOfCollection { return gap(plural.operand, pass) }
        let count = cell.state == .none ? 0 : plural.isOfCollection ? Int64(cell.count) : cell.number
        let start = text.count
        var rest = program.bytes(of: plural.first.advanced(by: printer.form(of: count)))[...]
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

    private mutating func exhibit(_ exhibit: Index<Exhibit>, _ at: Index<Instruction>) {
        guard source.exhibits.contains(exhibit) else { return gaps.add(exhibit: exhibit) }
        let letter = ValuePrinter.exhibitLetter(letterNumber(of: exhibit))
        let (start, isStart) = (text.count, isAtSentenceStart)
        printer.exhibit(letter, &text)
        if isStart { capitalise(start) }
        span(from: start, at)
    }

    mutating func addGap(_ exhibit: Index<Exhibit>) { gaps.add(exhibit: exhibit) }

    mutating func add(_ more: Gaps) { gaps.add(contentsOf: more) }

    /// The exhibit's place in the order of first mention, from 1.
    mutating func letterNumber(of exhibit: Index<Exhibit>) -> Int {
        if let known = exhibits.firstIndex(of: exhibit) { return known + 1 }
        exhibits.append(exhibit)
        return exhibits.count
    }

    private mutating func policy(_ at: Index<Instruction>, _ facts: borrowing Facts) {
        guard let violation = setting.violation else { return }
        guard let policy = source.policyInForce(of: violation) else {
            if let date = source.pack.noticeDate { gaps.add(date, cell: Frame().index(date)) }
            return
        }
        let (start, isStart) = (text.count, isAtSentenceStart)
        printer.requirement(policy.comparison, policy.limit, &text)
        if isStart { capitalise(start) }
        span(from: start, at)
    }

    private mutating func titles(_ at: Index<Instruction>) {
        let start = text.count
        printer.joined(plan.violations.map { source.pack.violations[$0].title.text(in: language) }, &text)
        span(from: start, at)
    }
}

extension Case {
    /// The requirement in force at the notice's date; the oldest for a notice from before all of them. `nil` if there
    /// is none or the date is unknown.
    func policyInForce(of violation: Index<Violation>) -> Policy? {
        let policies = pack.violations[violation].policy
        guard policies.count > 1 else { return policies.first }
        guard let date = pack.noticeDate.map({ values.cells[Frame().index($0)] }), date.isKnown else { return nil }
        return policies.last { $0.since.number <= date.number } ?? policies.first
    }
}
