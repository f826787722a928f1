import LetterReading
import RuleModel
import SourceText

/// What is looked for in a letter beside the rules of the review: what shows that it is about an ask, the documents
/// that notices want, and figures beside their words.
struct LetterPhrases: Sendable {
    enum Use: Sendable, Hashable {
        case ask(violation: Index<Violation>, ask: Index<Violation.Ask>)
        /// The violation itself, where its notices ask nothing in particular.
        case violation(Index<Violation>)
        case document(Int)
        case figure
    }

    private(set) var phrases: [Phrase] = []
    private(set) var uses: [Use] = []

    init(_ pack: RulePack) {
        for (number, violation) in pack.violations.indexed {
            add(.violation(number), named(violation.title, violation.place))
            for ((ask, definition), phrases) in zip(violation.asks.indexed, violation.notice.asks) {
                add(.ask(violation: number, ask: ask), phrases + named(definition.title, violation.place))
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
        for unit in pack.units {
            for entry in [unit.layouts.summary].compactMap(\.self)
                + unit.layouts.letters.sorted(by: { $0.key < $1.key }).map(\.value)
            { read(pack.tree(of: entry, in: pack.language), unit.program(in: pack.language), pack) }
        }
    }

    /// Goes through what always stands in a fragment. Each figure ends a phrase that starts with the words of its
    /// block; a branch, or a value that is no figure, starts anew.
    private mutating func read(_ parts: [FragmentPart], _ program: FragmentProgram, _ pack: RulePack) {
        var (open, text): ([Phrase.Part], [UInt8]) = ([], [])
        for part in parts {
            guard case .piece(let piece) = part else {
                (open, text) = ([], [])
                continue
            }
            if piece.startsBlock { (open, text) = ([], []) }
            switch piece.content.subject {
            case .words(let words): text += program.bytes(of: words)
            case .fact(let operand, let fact)
            where operand.space == .case && pack.facts[fact].type.isFigure && piece.content.author == .case:
                flush(&text, &open)
                open.append(.hole(Phrase.Hole(name: pack.facts[fact].name, type: pack.facts[fact].type)))
                add(open, program)
            case .fact, .exhibit, .policy, .violations: (open, text) = ([], [])
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
