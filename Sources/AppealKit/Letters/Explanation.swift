import RuleModel
import SourceText

/// Why letters say what they say, and why they do not say more: from the same run that wrote them.
public struct Explanation: Sendable {
    /// The letters that are explained.
    public let letters: [Letter]
    /// The sentences of each letter, in order.
    public let sentences: [[Sentence]]
    /// What fragments hold and the letters do not say.
    public let leftOut: [LeftOut]
    /// For each violation of the case, which documents could answer it, and why it was this one.
    public let routes: [RouteAdvice]
    /// Causes that the violations know and no letter tells of.
    public let causes: [LeftCause]

    /// A sentence of a letter, and where it comes from.
    public struct Sentence: Sendable {
        /// The sentence as the letter prints it.
        public let text: String
        /// The lines of fragments that it was written by; none where the tool writes it itself.
        public let fragments: [Place]
        /// The cause, action or prevention that it tells of, by its name in the case.
        public let item: String?
        /// The facts that it prints, in its order.
        public let facts: [Told]
        /// The exhibits that it names.
        public let exhibits: [(id: String, files: [String])]
        /// Whether it starts a block of the letter.
        public let startsBlock: Bool
    }

    /// A fact in a sentence.
    public struct Told: Sendable {
        /// The fact by its name: `odr.rate`.
        public let fact: String
        /// As the sentence prints it.
        public let text: String
        /// Where the case tells it; `nil` for what is computed.
        public let place: Place?
        /// The notices and reports that say it too.
        public let sources: [String]
    }

    /// A passage of a fragment under a condition that went the other way.
    public struct LeftOut: Sendable {
        /// What the letter would say there, with `{{ name }}` where it would print a value or name an exhibit.
        public let text: String
        /// Where the passage stands in the pack's template.
        public let place: Place
        /// The cause, action or prevention in whose fragment it stands, by its name in the case; `nil` outside items.
        public let item: String?
        /// The parts of the condition that decided against it.
        public let reasons: [Reason]
    }

    /// A cause that could have been told and was not.
    public struct LeftCause: Sendable {
        /// The violation that knows the cause.
        public let violation: ViolationID
        /// The cause by its id in the pack.
        public let cause: String
        /// The cause as people call it.
        public let title: Translations
        /// Why no letter tells of it.
        public let why: Why

        /// Why a cause is not told.
        public enum Why: Sendable {
            /// The case does not name it.
            case notNamed
            /// It answers asks of another violation.
            case answersOthers
            /// The violation's letter lists no causes.
            case noPlan(route: String)
        }
    }
}

extension Case {
    /// Explains the letters that came of the case.
    public func explain(_ letters: [Letter]) -> Explanation {
        let explainer = Explainer(source: self)
        var seen = Set<Letter.Turn>()
        let turns = letters.flatMap { letter in
            letter.turns.filter { seen.insert($0).inserted }.compactMap { explainer.leftOut($0, letter.language) }
        }
        return Explanation(
            letters: letters, sentences: letters.map(explainer.sentences), leftOut: turns, routes: routeAdvice(),
            causes: explainer.causes(not: letters))
    }
}

private struct Explainer {
    let source: Case
    private var pack: RulePack { source.pack }

    // MARK: What is there

    func sentences(of letter: Letter) -> [Explanation.Sentence] {
        letter.blocks.filter { $0.kind != .heading }.flatMap { sentences(of: $0, letter) }
    }

    private func sentences(of block: Letter.Block, _ letter: Letter) -> [Explanation.Sentence] {
        let spans = letter.spans[Int(block.firstSpan)..<Int(block.firstSpan + block.spanCount)]
        return RuleModel.sentences(of: letter.bytes(of: block)).enumerated().map { number, bytes in
            let own = spans.filter { Int($0.end) > bytes.startIndex && Int($0.start) < bytes.endIndex }
            return Explanation.Sentence(
                text: String(decoding: bytes, as: UTF8.self), fragments: fragments(of: own, letter),
                item: own.lazy.compactMap { item($0.item) }.first,
                facts: facts(of: own, letter, bytes.indices), exhibits: exhibits(of: own, letter),
                startsBlock: number == 0)
        }
    }

    /// Each line once, at the first of its instructions.
    private func fragments(of spans: some Sequence<Letter.Span>, _ letter: Letter) -> [Place] {
        var places: [Place] = []
        for span in spans where span.unit >= 0 {
            let program = pack.units[Int(span.unit)].programs[letter.language.index]
            guard let file = program.file else { continue }
            let place = Place(file, program.places[Int(span.instruction)])
            let isKnown = places.contains { $0.file.path == file.path && $0.line == place.line }
            if !isKnown { places.append(place) }
        }
        return places
    }

    private func facts(
        of spans: some Sequence<Letter.Span>, _ letter: Letter, _ range: Range<Int>
    ) -> [Explanation.Told] {
        var told: [Explanation.Told] = []
        for span in spans {
            guard let instruction = letter.instruction(of: span), instruction.fact >= 0,
                [.value, .plural].contains(instruction.code)
            else { continue }
            let fact = pack.facts[Int(instruction.fact)]
            let text = String(
                decoding: letter.text[max(Int(span.start), range.lowerBound)..<min(Int(span.end), range.upperBound)],
                as: UTF8.self)
            guard !told.contains(where: { $0.fact == fact.name && $0.text == text }) else { continue }
            told.append(
                Explanation.Told(
                    fact: fact.name, text: text, place: place(of: instruction, span, letter),
                    sources: source.sources[Int(instruction.fact)] ?? []))
        }
        return told
    }

    /// Where the case tells a value; of a row, where the rows stand.
    private func place(of instruction: Instruction, _ span: Letter.Span, _ letter: Letter) -> Place? {
        guard !pack.facts[Int(instruction.fact)].isDerived,
            let operand = instruction.operand.space == .row ? loop(around: span, letter) : instruction.operand
        else { return nil }
        let cell =
            operand.space == .case
            ? Int(operand.slot) : span.item >= 0 ? source.items[Int(span.item)].base + Int(operand.slot) : -1
        return source.values.places[cell].map { Place(source.file, $0) }
    }

    /// The list or rows that a loop around a stretch goes through.
    private func loop(around span: Letter.Span, _ letter: Letter) -> Operand? {
        let instructions = pack.units[Int(span.unit)].programs[letter.language.index].instructions
        return instructions[..<Int(span.instruction)].last { $0.code == .loop && $0.a > span.instruction }?.operand
    }

    private func exhibits(of spans: some Sequence<Letter.Span>, _ letter: Letter) -> [(id: String, files: [String])] {
        spans.compactMap { span in
            guard let instruction = letter.instruction(of: span), instruction.code == .exhibit else { return nil }
            return (pack.exhibits[Int(instruction.a)].id, (source.exhibitFiles[Int(instruction.a)] ?? []).map(\.value))
        }
    }

    private func item(_ index: Int32) -> String? {
        index < 0 ? nil : source.items[Int(index)].label ?? pack.items[source.items[Int(index)].definition].id
    }

    // MARK: What is not

    /// The text that a branch passed over, with why; `nil` where that is no text.
    func leftOut(_ turn: Letter.Turn, _ language: Language) -> Explanation.LeftOut? {
        let unit = pack.units[Int(turn.unit)]
        let program = unit.programs[language.index]
        let branch = program.instructions[Int(turn.instruction)]
        guard let file = program.file, !unit.operands(of: Int(branch.a)).contains(where: { $0.space == .row }) else {
            return nil
        }
        let passed =
            turn.holds ? Int(branch.b)..<max(Int(branch.b), Int(branch.c)) : Int(turn.instruction) + 1..<Int(branch.b)
        let text = text(of: passed, program)
        guard text.contains(where: \.isLetter),
            let first = passed.first(where: { program.instructions[$0].code == .text })
        else { return nil }
        let reasons = source.decide(
            Int(branch.a), unit: Int(turn.unit), file: file, item: turn.item >= 0 ? Int(turn.item) : nil
        ).1
        return Explanation.LeftOut(
            text: text, place: Place(file, program.places[first]), item: item(turn.item), reasons: reasons)
    }

    /// The literals of a stretch, and the names of values between them.
    private func text(of range: Range<Int>, _ program: FragmentProgram) -> String {
        var words = ""
        for instruction in program.instructions[range] {
            switch instruction.code {
            case .text:
                let piece = program.pieces[Int(instruction.a)]
                words += String(
                    decoding: program.pool[Int(piece.start)..<Int(piece.start + piece.count)], as: UTF8.self)
            case .value, .plural: words += "{{ \(pack.facts[Int(instruction.fact)].name) }}"
            case .exhibit: words += "{{ exhibit.\(pack.exhibits[Int(instruction.a)].id) }}"
            default: break
            }
        }
        return collapsingSpaces(words)
    }

    func causes(not letters: [Letter]) -> [Explanation.LeftCause] {
        let told = letters.reduce(into: Set<Int>()) { $0.formUnion($1.definitions) }
        return source.violations.flatMap { index -> [Explanation.LeftCause] in
            let violation = pack.violations[index]
            let id = ViolationID(pack: pack.id, violation: violation.id)
            return violation.causes.filter { !told.contains($0.cause) }.map { use in
                let isNamed = source.items.contains { $0.definition == use.cause }
                let route = letters.first { $0.violations.contains(id) }?.route ?? ""
                let why: Explanation.LeftCause.Why =
                    !isNamed
                    ? .notNamed
                    : source.items.contains { $0.definition == use.cause && source.answers($0, index) }
                        ? .noPlan(route: route) : .answersOthers
                return Explanation.LeftCause(
                    violation: id, cause: pack.items[use.cause].id, title: pack.items[use.cause].title, why: why)
            }
        }
    }
}

extension Place {
    fileprivate var line: Int { file.position(ofByte: Int(range.start)).line }
}
