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
        let explainer = Explainer(self, letters)
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
    /// Of all places in fragments that the letters were written by.
    private let lines: PlaceLines
    private var pack: RulePack { source.pack }

    init(_ source: Case, _ letters: [Letter]) {
        self.source = source
        lines = PlaceLines(
            letters.flatMap { letter in
                Set(letter.spans.lazy.compactMap(\.source)).compactMap {
                    letter.program(of: $0.unit).place(of: $0.instruction)
                }
            })
    }

    // MARK: What is there

    func sentences(of letter: Letter) -> [Explanation.Sentence] {
        letter.blocks.filter { $0.kind != .heading }.flatMap { sentences(of: $0, letter) }
    }

    private func sentences(of block: Letter.Block, _ letter: Letter) -> [Explanation.Sentence] {
        var spans = letter.ownSpans(of: block)
        return RuleModel.sentences(of: letter.bytes(of: block)).enumerated().map { number, bytes in
            // Both go forward; a stretch may belong to several sentences.
            spans = spans.drop { Int($0.end) <= bytes.startIndex }
            let own = spans.prefix { Int($0.start) < bytes.endIndex }
            return Explanation.Sentence(
                text: String(decoding: bytes, as: UTF8.self), fragments: fragments(of: own, letter),
                item: own.lazy.compactMap { item($0.item) }.first,
                facts: facts(of: own, letter, bytes.indices), exhibits: exhibits(of: own, letter),
                startsBlock: number == 0)
        }
    }

    /// Each line once, at the first of its instructions.
    private func fragments(of spans: some Sequence<Letter.Span>, _ letter: Letter) -> [Place] {
        var seen = Set<FileLine>()
        return spans.compactMap(\.source).compactMap { source in
            guard let place = letter.program(of: source.unit).place(of: source.instruction),
                seen.insert(FileLine(path: place.file.path, line: lines[place])).inserted
            else { return nil }
            return place
        }
    }

    private func facts(
        of spans: some Sequence<Letter.Span>, _ letter: Letter, _ range: Range<Int>
    ) -> [Explanation.Told] {
        var told: [Explanation.Told] = []
        var seen = Set<ToldText>()
        for span in spans {
            guard case .fact(let operand, let index)? = letter.piece(of: span)?.subject else { continue }
            let fact = pack.facts[index]
            let text = String(
                decoding: letter.text[max(Int(span.start), range.lowerBound)..<min(Int(span.end), range.upperBound)],
                as: UTF8.self)
            guard seen.insert(ToldText(fact: index, text: text)).inserted else { continue }
            told.append(
                Explanation.Told(
                    fact: fact.name, text: text, place: fact.isDerived ? nil : place(of: operand, span, letter),
                    sources: source.sources[index] ?? []))
        }
        return told
    }

    /// Where the case tells a value; of a row, where the rows stand.
    private func place(of operand: Operand, _ span: Letter.Span, _ letter: Letter) -> Place? {
        guard let told = operand.space == .row ? loop(around: span, letter) : operand else { return nil }
        guard told.space == .case || span.item != nil else { return nil }
        return source.values.places[source.frame(of: span.item).index(told)].map { Place(source.file, $0) }
    }

    /// The list or rows that a loop around a stretch goes through.
    private func loop(around span: Letter.Span, _ letter: Letter) -> Operand? {
        guard let source = span.source else { return nil }
        return letter.program(of: source.unit).surroundings(of: source.instruction).reversed().lazy.compactMap {
            if case .loop(let rows, _) = $0 { rows } else { nil }
        }.first
    }

    private func exhibits(of spans: some Sequence<Letter.Span>, _ letter: Letter) -> [(id: String, files: [String])] {
        spans.compactMap { letter.piece(of: $0)?.exhibit }.map {
            (pack.exhibits[$0].id, (source.exhibitFiles[$0] ?? []).map(\.value))
        }
    }

    private func item(_ index: Index<Case.Item>?) -> String? {
        index.map { source.items[$0].label ?? pack.items[source.items[$0].definition].id }
    }

    // MARK: What is not

    /// The text that a branch passed over, with why; `nil` where that is no text.
    func leftOut(_ turn: Letter.Turn, _ language: Language) -> Explanation.LeftOut? {
        let unit = pack.units[turn.branch.unit]
        let program = unit.program(in: language)
        guard let file = program.file, let branch = program.branch(at: turn.branch.instruction),
            !unit.conditions.operands(of: branch.condition).contains(where: { $0.space == .row })
        else { return nil }
        let passed = (turn.holds ? branch.otherwise : branch.then).pieces
        let text = text(of: passed, program)
        guard text.contains(where: \.isLetter), let first = passed.first(where: { $0.content.author == .pack }) else {
            return nil
        }
        let reasons = source.decide(branch.condition, unit: turn.branch.unit, file: file, item: turn.item).1
        return Explanation.LeftOut(
            text: text, place: Place(file, program.range(of: first.instruction)), item: item(turn.item),
            reasons: reasons)
    }

    /// The literals of a stretch, and the names of values between them.
    private func text(of pieces: [FragmentPart.Piece], _ program: FragmentProgram) -> String {
        let words = pieces.map { piece in
            switch piece.content.subject {
            case .words(let text): program.string(text)
            case .fact(_, let fact): "{{ \(pack.facts[fact].name) }}"
            case .exhibit(let exhibit): "{{ exhibit.\(pack.exhibits[exhibit].id) }}"
            case .policy, .violations: ""
            }
        }
        return collapsingSpaces(words.joined())
    }

    func causes(not letters: [Letter]) -> [Explanation.LeftCause] {
        let told = letters.reduce(into: Set<Index<ItemDefinition>>()) { $0.formUnion($1.definitions) }
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

private struct FileLine: Hashable {
    let path: String
    let line: Int
}

private struct ToldText: Hashable {
    let fact: Index<Fact>
    let text: String
}
