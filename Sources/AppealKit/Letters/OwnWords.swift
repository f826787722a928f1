import LetterReading
import RuleModel
import SourceText

/// How much of a letter its seller said: the rest would also stand in any other seller's letter from the same pack.
public struct OwnWords: Sendable {
    /// In the order of the letter; sections without a word are left out.
    public let sections: [Section]

    /// The count of one section of the letter.
    public struct Section: Sendable {
        /// `nil` for what the layout itself says.
        public let section: LayoutSection?
        /// Words that the case tells; in Chinese, characters.
        public let own: Int
        /// All words of the section; in Chinese, characters.
        public let all: Int

        /// In whole percent, rounded down.
        public var percent: Int { own * 100 / max(1, all) }
    }

    /// Words of the whole letter that the case tells; in Chinese, characters.
    public var own: Int { sections.reduce(0) { $0 + $1.own } }
    /// All words of the letter; in Chinese, characters.
    public var all: Int { sections.reduce(0) { $0 + $1.all } }
    /// The share of the seller's own words in the whole letter, in whole percent, rounded down.
    public var percent: Int { own * 100 / max(1, all) }
}

extension Letter {
    /// Counts the words of each section, and those among them that come from the case: its texts, names, numbers and
    /// dates, but not the labels of choices.
    public var ownWords: OwnWords {
        var sections: [OwnWords.Section] = []
        for block in blocks where block.kind != .heading {
            let (own, all) = count(block)
            if let index = sections.firstIndex(where: { $0.section == block.section }) {
                sections[index] = OwnWords.Section(
                    section: block.section, own: sections[index].own + own, all: sections[index].all + all)
            } else {
                sections.append(OwnWords.Section(section: block.section, own: own, all: all))
            }
        }
        return OwnWords(sections: sections.filter { $0.all > 0 })
    }

    private func count(_ block: Block) -> (own: Int, all: Int) {
        var (own, all) = (0, 0)
        for span in ownSpans(of: block) {
            let words = words(of: span)
            all += words.count
            own += isOwn(span) ? words.count : numbers(in: words, of: span)
        }
        return (own, all)
    }

    /// Whether a stretch is a value that the case tells, and not the pack's label of it.
    private func isOwn(_ span: Span) -> Bool {
        guard case .value(let value)? = piece(of: span) else { return false }
        return !value.format.isChosen
    }

    /// The words of `4 orders` that the pack does not write: its number.
    private func numbers(in words: [String], of span: Span) -> Int {
        guard let source = span.source, let piece = piece(of: span), piece.author == .packAndCase else { return 0 }
        let program = program(of: source.unit)
        let written = piece.texts.flatMap { phraseWords(of: Array(program.bytes(of: $0))) }
        return words.count { !written.contains($0) }
    }

    private func words(of span: Span) -> [String] { phraseWords(of: Array(text[span.range])) }

    /// The stretches of several words that the case tells, as they are compared: without case, spacing and punctuation.
    private var ownPassages: [[String]] { spans.filter(isOwn).map(words).filter { $0.count >= 4 } }
}

/// How alike two letters are.
public struct Likeness: Sendable {
    /// Of all runs of five words, those that the other letter has too, in whole percent.
    public let runs: Int
    /// Of the passages of four words and more that the seller said, those that stand in the other letter too, in whole
    /// percent; `nil` where there are none.
    public let own: Int?
}

extension Letter {
    /// How much of the letter stands in another text as well.
    public func likeness(to other: String) -> Likeness {
        let words = phraseWords(of: Array(other.utf8))
        let passages = ownPassages
        let own =
            passages.isEmpty
            ? nil : PhraseBook.stand(passages, in: words).count(where: \.self) * 100 / passages.count
        return Likeness(runs: TextLikeness.percent(of: phraseWords(of: plainBytes()), in: words), own: own)
    }
}

extension Likeness {
    /// Whether two sellers say so much alike that one letter looks like a copy of the other.
    public var isTooMuch: Bool { (own ?? 0) >= 50 }
}

// MARK: What the pack wants

extension Letter {
    /// By section, the share of own words that the pack wants of this document, in percent.
    public var ownWordsWanted: [LayoutSection: Int] { pack.routes.first { $0.id == route }?.ownWords ?? [:] }
}

extension OwnWords {
    /// The sections that have less of their own than is wanted.
    public func tooFew(_ wanted: [LayoutSection: Int]) -> [Section] {
        sections.filter { section in section.section.flatMap { wanted[$0] }.map { section.percent < $0 } ?? false }
    }

    /// A line for each section.
    public func text(in language: Language, wanted: [LayoutSection: Int]) -> String {
        let lines = sections.map { "  " + $0.wording(wanted: $0.section.flatMap { wanted[$0] }).text(in: language) }
        return ([Wording.ownWordsInAll(percent: percent, all: String(all)).text(in: language)] + lines)
            .map { $0 + "\n" }.joined()
    }
}

extension OwnWords.Section {
    fileprivate func wording(wanted least: Int?) -> Wording {
        let line = Wording.ownWordsOfSection(
            section: section?.wording ?? .sectionText, percent: percent, all: String(all))
        guard let least else { return line }
        return percent < least
            ? .ownWordsTooFew(line: line, least: least) : .ownWordsWanted(line: line, least: least)
    }
}

extension LayoutSection {
    /// What it is called for a person.
    fileprivate var wording: Wording {
        switch self {
        case .header: .sectionHeader
        case .summaries: .sectionSummaries
        case .causes: .sectionCauses
        case .actions: .sectionActions
        case .prevention: .sectionPrevention
        case .exhibits: .sectionExhibits
        case .closing: .sectionClosing
        }
    }
}

extension Case {
    /// Told of sections that hardly say what no other seller would.
    func fewOwnWords(in letter: Letter) -> [Diagnostic] {
        let wanted = letter.ownWordsWanted
        guard !wanted.isEmpty else { return [] }
        return letter.ownWords.tooFew(wanted).map { section in
            let (name, least) = (section.section?.name ?? "", section.section.flatMap { wanted[$0] } ?? 0)
            return .fewOwnWords(
                section, least: least,
                Place(file, place(ofKey: section.section == .summaries ? "facts" : name)))
        }
    }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func fewOwnWords(_ section: OwnWords.Section, least: Int, _ place: Place) -> Diagnostic {
        Diagnostic(
            .fewOwnWords,
            .fewWordsOwn(percent: section.percent, section: section.section?.wording ?? .sectionText, least: least),
            at: place, hint: .sayWhatIsYours)
    }
}
