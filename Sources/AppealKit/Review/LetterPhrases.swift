import LetterReading
import RuleModel
import SourceText

/// What is looked for in a letter beside the rules of the review: what shows that it is about an ask, the documents
/// that notices want, and figures beside their words.
struct LetterPhrases: Sendable {
    enum Use: Sendable, Hashable {
        case ask(violation: Int, ask: Int)
        /// The violation itself, where its notices ask nothing in particular.
        case violation(Int)
        case document(Int)
        case figure
    }

    private(set) var phrases: [Phrase] = []
    private(set) var uses: [Use] = []

    init(_ pack: RulePack) {
        for (number, violation) in pack.violations.enumerated() {
            add(.violation(number), named(violation.title, violation.place))
            for (ask, definition) in violation.asks.enumerated() {
                add(
                    .ask(violation: number, ask: ask),
                    violation.notice.asks[ask] + named(definition.title, violation.place))
            }
            add(.figure, violation.notice.reads)
        }
        for (index, document) in pack.notice.documents.enumerated() { add(.document(index), document.says) }
        add(.figure, FigurePhrases(pack).phrases)
    }

    private mutating func add(_ use: Use, _ more: [Phrase]) {
        phrases += more
        uses += more.map { _ in use }
    }

    /// A title as a phrase, in each language; one thing of several is named without its `s`.
    private func named(_ title: Translations, _ place: Place) -> [Phrase] {
        let titles: [String] = Language.allCases.compactMap { title[$0] }
        return titles.flatMap { title -> [Phrase] in
            let words = phraseWords(of: Array(title.utf8))
            guard let last = words.last, words.count <= Phrase.mostWords else { return [] }
            let single: [[String]] =
                last.utf8.count > 3 && last.hasSuffix("s") ? [Array(words.dropLast()) + [String(last.dropLast())]] : []
            return ([words] + single).map { Phrase(text: title, parts: [.words($0)], place: place) }
        }
    }

    /// Where the phrases of a use stand in a letter, in its order.
    func matches(of wanted: Use, in reading: LetterReading) -> [PhraseMatch] {
        uses.indices.filter { uses[$0] == wanted }.flatMap { reading.matches(ofFurther: $0) }
            .filter { !reading.outline.isQuoted($0.range) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

/// The figures that a pack's own letters tell, with the words before them: `Order Defect Rate: {{ odr.rate }} ({{
/// odr.defects }} of …`.
private struct FigurePhrases {
    private(set) var phrases: [Phrase] = []

    init(_ pack: RulePack) {
        let language = pack.language.index
        for (unit, layouts) in pack.layouts.enumerated() {
            let program = pack.units[unit].programs[language]
            for entry in [layouts.summary].compactMap(\.self)
                + layouts.letters.sorted(by: { $0.key < $1.key }).map(\.value) where entry.starts[language] >= 0
            {
                read(program.tree(from: Int(entry.starts[language])), program, pack)
            }
        }
    }

    /// Goes through what always stands in a fragment. Each figure ends a phrase that starts with the words of its
    /// block; a branch, or a value that is no figure, starts anew.
    private mutating func read(_ parts: [FragmentPart], _ program: FragmentProgram, _ pack: RulePack) {
        var (open, text): ([Phrase.Part], [UInt8]) = ([], [])
        for part in parts {
            guard case .piece(let index) = part else {
                (open, text) = ([], [])
                continue
            }
            let instruction = program.instructions[index]
            if index > 0, program.instructions[index - 1].code == .beginBlock { (open, text) = ([], []) }
            switch instruction.code {
            case .text:
                let piece = program.pieces[Int(instruction.a)]
                text += program.pool[Int(piece.start)..<Int(piece.start + piece.count)]
            case .value where instruction.operand.space == .case && pack.facts[Int(instruction.fact)].type.isFigure:
                flush(&text, &open)
                open.append(
                    .hole(
                        Phrase.Hole(
                            name: pack.facts[Int(instruction.fact)].name, type: pack.facts[Int(instruction.fact)].type))
                )
                add(open, program)
            default: (open, text) = ([], [])
            }
        }
    }

    /// Two words at least tell what figure it is.
    private mutating func add(_ parts: [Phrase.Part], _ program: FragmentProgram) {
        guard case .words(let first)? = parts.first, first.count >= 2, parts.count <= Phrase.mostParts,
            parts.reduce(0, { $0 + $1.wordCount }) <= Phrase.mostWords
        else { return }
        if let file = program.file {
            phrases.append(Phrase(text: first.joined(separator: " "), parts: parts, place: Place(file, .top)))
        }
    }

    private func flush(_ text: inout [UInt8], _ open: inout [Phrase.Part]) {
        let words = phraseWords(of: text)
        if !words.isEmpty { open.append(.words(words)) }
        text = []
    }
}

extension Phrase.Part {
    fileprivate var wordCount: Int { if case .words(let words) = self { words.count } else { 0 } }
}

extension FactType {
    /// Whether its values are figures, which are the same in whatever words.
    var isFigure: Bool {
        switch self {
        case .count, .number, .percent, .money, .date: true
        default: false
        }
    }
}
