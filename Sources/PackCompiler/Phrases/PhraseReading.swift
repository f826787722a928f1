import PackSource
import RuleModel
import SourceText

/// Reads the phrases of one file: their holes are resolved, their forms checked.
package struct PhraseReader {
    package let file: SourceFile
    package let scope: Scope
    /// Holes that a phrase has beside facts.
    private static let deadlineHoles: [String: FactType] = ["within": .duration, "until": .date]

    /// Everything that a pack or violation says of its notices.
    package func read(
        _ written: WrittenNotice, languages: [Language], _ expressions: inout ExpressionCompiler
    ) -> NoticePhrases {
        guard written.phraseCount <= Limit.phrases.value else {
            let range = written.says.first?.range ?? written.reads.first?.range ?? .top
            expressions.report(.tooManyPhrases(most: Limit.phrases.value), at: range)
            return NoticePhrases()
        }
        var notice = NoticePhrases()
        notice.says = written.says.compactMap { saying($0, &expressions) }
        notice.reads = phrases(written.reads, &expressions)
        notice.asks = written.asks.map { plain($0.says, &expressions) }
        notice.common = plain(written.common, &expressions)
        notice.against = plain(written.against, &expressions)
        notice.boilerplate = plain(written.boilerplate, &expressions)
        notice.domains = written.domains.map { $0.value.lowercased() }
        notice.deadline = phrases(written.deadline, holes: Self.deadlineHoles, &expressions)
        notice.submit = plain(written.submit, &expressions)
        notice.documents = written.documents.map {
            DocumentRequest(
                id: $0.id.value, title: Translations($0.title, in: languages), says: plain($0.says, &expressions))
        }
        notice.sites = written.sites.compactMap { site in
            phrase(site.name, holes: [:], &expressions).map { Site(phrase: $0, zone: site.zone) }
        }
        notice.replies = written.replies.mapValues { plain($0, &expressions) }
        notice.parts = written.parts.mapValues { plain($0, &expressions) }
        return notice
    }

    private func saying(_ written: WrittenSaying, _ expressions: inout ExpressionCompiler) -> Saying? {
        let saying = Saying(
            all: plain(written.all, &expressions), any: plain(written.any, &expressions),
            none: plain(written.none, &expressions), weight: written.weight,
            isUnverified: written.isUnverified, language: written.language)
        // What only stands for the absence of words would be found in every text.
        return saying.all.isEmpty && saying.any.isEmpty ? nil : saying
    }

    /// Phrases without holes.
    package func plain(_ written: [Located<String>], _ expressions: inout ExpressionCompiler) -> [Phrase] {
        written.compactMap { phrase($0, holes: [:], &expressions) }
    }

    /// Phrases with holes: facts, or `holes` where there are some.
    package func phrases(
        _ written: [Located<String>], holes: [String: FactType]? = nil, _ expressions: inout ExpressionCompiler
    ) -> [Phrase] {
        written.compactMap { phrase($0, holes: holes, &expressions) }
    }

    private func phrase(
        _ written: Located<String>, holes: [String: FactType]?, _ expressions: inout ExpressionCompiler
    ) -> Phrase? {
        let text = ExpressionText(written.value, scalarAt: written.range, of: file)
        var parts: [Phrase.Part] = []
        var isWhole = true
        for piece in PhrasePiece.pieces(of: written.value) {
            switch piece {
            case .text(let piece): if let words = Self.words(piece) { parts.append(.words(words)) }
            case .gap: parts.append(.gap)
            case .open:
                expressions.report(.openHole, at: written.range)
                return nil
            case .hole(let name, let range):
                let place = text.range(range.lowerBound, range.upperBound)
                guard let hole = hole(Located(name, place), holes, &expressions) else {
                    isWhole = false
                    continue
                }
                parts.append(.hole(hole))
            }
        }
        guard isWhole else { return nil }
        return checked(
            Phrase(text: written.value, parts: parts, place: Place(file, written.range)),
            needsHole: holes?.isEmpty != true, &expressions)
    }

    private func hole(
        _ name: Located<String>, _ holes: [String: FactType]?, _ expressions: inout ExpressionCompiler
    ) -> Phrase.Hole? {
        if let holes {
            if let type = holes[name.value] { return Phrase.Hole(name: name.value, type: type) }
            let names = holes.keys.sorted().map { "`{{ \($0) }}`" }
            let hint: Wording =
                holes.isEmpty ? .readsStandUnder : .thereAre(count: names.count, names: WordingValue.and(names))
            expressions.report(.notReadHere(name.value, hint: hint), at: name.range)
            return nil
        }
        guard let meaning = expressions.resolve(name, in: scope, mayBeUnknown: true) else { return nil }
        guard meaning.type.isReadable else {
            expressions.report(.notReadable(meaning.type), at: name.range)
            return nil
        }
        return Phrase.Hole(name: name.value, type: meaning.type)
    }

    /// A phrase starts with words, has words on both sides of a gap, and is not without end.
    private func checked(_ phrase: Phrase, needsHole: Bool, _ expressions: inout ExpressionCompiler) -> Phrase? {
        func refuse(_ mistake: Mistake) -> Phrase? {
            expressions.report(mistake, at: phrase.place.range)
            return nil
        }
        guard case .words? = phrase.parts.first else {
            return refuse(.startsWithNoWords)
        }
        if phrase.wordCount > Phrase.mostWords || phrase.parts.count > Phrase.mostParts {
            return refuse(.phraseTooLong)
        }
        if zip(phrase.parts, phrase.parts.dropFirst() + [.gap]).contains(where: { $0.0 == .gap && !$0.1.isWords }) {
            return refuse(.noWordsAfterGap)
        }
        if needsHole, !phrase.parts.contains(where: \.isHole) {
            return refuse(.readsNothing)
        }
        return phrase
    }

    private static func words(_ text: Substring) -> [String]? {
        let words = phraseWords(of: Array(text.utf8))
        return words.isEmpty ? nil : words
    }
}

extension Phrase.Part {
    fileprivate var isWords: Bool { if case .words = self { true } else { false } }
    fileprivate var isHole: Bool { if case .hole = self { true } else { false } }
}

/// A stretch of a phrase as it is written.
private enum PhrasePiece {
    case text(Substring)
    case gap
    /// A hole's name, and its bytes with the braces.
    case hole(String, Range<Int>)
    /// Braces that are not closed.
    case open

    static func pieces(of text: String) -> [PhrasePiece] {
        var pieces: [PhrasePiece] = []
        var rest = Substring(text)
        while let mark = rest.nextMark {
            pieces.append(.text(rest[..<mark.range.lowerBound]))
            guard mark.isHole else {
                pieces.append(.gap)
                rest = rest[mark.range.upperBound...]
                continue
            }
            guard let close = rest[mark.range.upperBound...].firstRange(ofBytes: "}}") else { return pieces + [.open] }
            let start = text.utf8.distance(from: text.startIndex, to: mark.range.lowerBound)
            let end = text.utf8.distance(from: text.startIndex, to: close.upperBound)
            pieces.append(.hole(String(rest[mark.range.upperBound..<close.lowerBound]).trimmed, start..<end))
            rest = rest[close.upperBound...]
        }
        return pieces + [.text(rest)]
    }
}

extension Substring {
    /// The first `{{`, `…` or `...`.
    fileprivate var nextMark: (range: Range<String.Index>, isHole: Bool)? {
        let marks = [
            (firstRange(ofBytes: "{{"), true), (firstRange(ofBytes: "…"), false), (firstRange(ofBytes: "..."), false)
        ]
        return marks.compactMap { range, isHole in range.map { ($0, isHole) } }.min {
            $0.0.lowerBound < $1.0.lowerBound
        }
    }
}

extension FactType {
    /// Whether its values can be read out of running text.
    package var isReadable: Bool {
        switch self {
        case .rows, .choice, .yesNo: false
        case .list(let element): element.isReadable && element != .text
        default: true
        }
    }
}

extension Mistake {
    fileprivate static func tooManyPhrases(most: Int) -> Mistake {
        Mistake(.limit, .tooManyPhrases(most: String(most)))
    }

    fileprivate static var openHole: Mistake { Mistake(.unclosedTag, .openHole) }

    fileprivate static func notReadHere(_ name: String, hint: Wording) -> Mistake {
        Mistake(.notAllowedHere, .notReadHere(name: clipped(name)), hint: hint)
    }

    fileprivate static func notReadable(_ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .neverRead(type: type.said))
    }

    fileprivate static var startsWithNoWords: Mistake {
        Mistake(.badValue, .startsWithNoWords, hint: .writeWordsBefore)
    }

    fileprivate static var phraseTooLong: Mistake {
        Mistake(.limit, .phraseTooLong(words: Phrase.mostWords, parts: Phrase.mostParts), hint: .cutPhrase)
    }

    fileprivate static var noWordsAfterGap: Mistake { Mistake(.badValue, .noWordsAfterGap, hint: .leaveGapOut) }

    fileprivate static var readsNothing: Mistake { Mistake(.badValue, .readsNothing, hint: .nameWhatIsRead) }
}
