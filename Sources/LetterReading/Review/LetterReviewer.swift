import RuleModel

/// Judges one letter by one rule after the other.
package struct LetterReviewer {
    private let reading: LetterReading
    private let letter: LetterWords
    private let context: ReviewContext
    private var outline: LetterOutline { reading.outline }
    /// What was looked for once need not be looked for again.
    private var located: [LetterStructure: [Range<Int>]] = [:]

    package init(_ reading: LetterReading, _ letter: LetterWords, _ context: ReviewContext) {
        (self.reading, self.letter, self.context) = (reading, letter, context)
    }

    package mutating func findings(
        of rule: ReviewRule, _ number: Int, _ matches: [LetterMatch], _ excuses: [LetterMatch]
    ) -> [RuleFinding] {
        guard rule.routes.isEmpty || context.route.map(rule.routes.contains) ?? false else { return [] }
        let excused = Starts(excuses.map(\.match.range))
        func found(_ ranges: [Range<Int>]) -> [RuleFinding] { ranges.map { RuleFinding(rule: number, range: $0) } }
        switch rule.search {
        case .says(_, let structure): return found(phrases(matches, rule, structure, excused))
        case .reads: return contradictions(matches, rule, number)
        case .lacks:
            let found = Starts(matches.map(\.match.range))
            return judged(rule, number, excused) { !found.stand(in: $0) }
        case .structure(let structure) where structure.isLocated: return found(places(of: structure, rule, excused))
        // The length is advice: a tenth more or less is within it.
        case .structure(.tooLong):
            return length(number) { count, limits in count * 10 > most(limits) * 11 ? most(limits) : nil }
        case .structure(.tooShort):
            return length(number) { count, limits in count * 10 < limits.lowerBound * 9 ? limits.lowerBound : nil }
        case .structure(let structure):
            // An action that is still to come has no date and no doer yet: only that it is to come is reported.
            let future = rule.reach.contains(.action) && structure != .noNumber ? places(of: .future) : []
            return judged(rule, number, excused, except: Starts(future)) { holds(structure, in: $0) }
        }
    }

    // MARK: Phrases

    /// The first place in each sentence where the rule's phrases stand and mean what they say.
    private mutating func phrases(
        _ matches: [LetterMatch], _ rule: ReviewRule, _ structure: LetterStructure?, _ excuses: Starts
    ) -> [Range<Int>] {
        var last = -1
        var found: [Range<Int>] = []
        for match in matches {
            let range = match.match.range
            guard let sentence = outline.sentence(at: range.lowerBound), sentence != last,
                outline.sentences[sentence].range.upperBound >= range.upperBound
            else { continue }
            guard isMeant(sentence, rule, excuses), !outline.isQuoted(range), !isNegated(range) else { continue }
            guard let structure else {
                last = sentence
                found.append(range)
                continue
            }
            guard let place = place(of: structure, in: sentence, phrase: range) else { continue }
            last = sentence
            found.append(place)
        }
        return found
    }

    /// Whether a sentence is one that the rule is about.
    private func isMeant(_ sentence: Int, _ rule: ReviewRule, _ excuses: Starts) -> Bool {
        let block = outline.blocks[outline.sentences[sentence].block]
        return !block.isSectionHeading && rule.reach.contains(block.section)
            && !excuses.stand(in: outline.sentences[sentence].range)
    }

    /// Where in a sentence of the structure the finding is told: at what the structure is about, or at the phrase.
    private mutating func place(of structure: LetterStructure, in sentence: Int, phrase: Range<Int>) -> Range<Int>? {
        let range = outline.sentences[sentence].range
        guard structure.isLocated else { return holds(structure, in: range) ? phrase : nil }
        let places = places(of: structure)
        return Starts(places).first(in: range).map { places[$0] }
    }

    /// Whether `not` or a word like it stands shortly before, with no punctuation between.
    private func isNegated(_ range: Range<Int>) -> Bool {
        let start = letter.index(from: range.lowerBound)
        var index = start - 1
        while index >= 0, start - index <= 3, !letter.hasSign(",;:.!?()", from: index, to: index + 1) {
            if letter.cue(index).contains(.negation) { return true }
            index -= 1
        }
        return false
    }

    // MARK: Structures with a place

    private mutating func places(of structure: LetterStructure, _ rule: ReviewRule, _ excuses: Starts) -> [Range<Int>] {
        let places = places(of: structure)
        return places.filter { place in
            guard let sentence = outline.sentence(at: place.lowerBound) else { return false }
            let block = outline.blocks[outline.sentences[sentence].block]
            if structure == .future || structure == .otherLanguage, block.isSectionHeading || outline.isQuoted(place) {
                return false
            }
            return rule.reach.contains(block.section) && !excuses.stand(in: outline.sentences[sentence].range)
        }
    }

    private mutating func places(of structure: LetterStructure) -> [Range<Int>] {
        if let known = located[structure] { return known }
        let addresses = LetterAddresses(letter)
        let found =
            switch structure {
            case .future: FutureTense(letter: letter).find(in: outline.sentences)
            case .placeholder: outline.blocks.flatMap { Placeholders(letter).find(in: $0.range) }
            case .link: outline.blocks.flatMap { addresses.links(in: $0.range) }
            case .contact: outline.blocks.flatMap { addresses.contacts(in: $0.range) }
            case .bankNumber: outline.blocks.flatMap { addresses.bankNumbers(in: $0.range) }
            case .otherLanguage:
                context.language.map { WrittenLanguage(letter: letter, wanted: $0).strange(in: outline.sentences) }
                    ?? []
            case .noDate, .noNumber, .noName, .tooLong, .tooShort: [Range<Int>]()
            }
        located[structure] = found
        return found
    }

    // MARK: What is missing

    /// The items of the rule's sections of which something holds, told at their first sentence; or the letter's body as
    /// a whole, where the rule is about more than items.
    private func judged(
        _ rule: ReviewRule, _ number: Int, _ excuses: Starts, except others: Starts = Starts([]),
        _ isWrong: (Range<Int>) -> Bool
    ) -> [RuleFinding] {
        guard rule.isAboutItems else {
            guard !context.isPart, let body = body, isWrong(body), !excuses.stand(in: body) else { return [] }
            return [RuleFinding(rule: number, range: nil)]
        }
        return outline.items.compactMap { item in
            guard rule.reach.contains(item.section), letter.indices(in: item.range).count >= 4, isWrong(item.range),
                !excuses.stand(in: item.range)
            else { return nil }
            if others.stand(in: item.range) { return nil }
            let first = outline.blocks[item.blocks].first { !$0.sentences.isEmpty }?.sentences.first
            return RuleFinding(rule: number, range: first.map { outline.sentences[$0].range } ?? item.range)
        }
    }

    private func holds(_ structure: LetterStructure, in range: Range<Int>) -> Bool {
        let signs = LetterSigns(letter: letter)
        switch structure {
        case .noDate: return !signs.hasDate(in: range)
        case .noNumber: return !signs.hasNumber(in: range)
        case .noName:
            let first = outline.sentences.firstIndexInOrder(where: { $0.range.upperBound > range.lowerBound })
            return !signs.hasName(in: outline.sentences[first...].prefix { $0.range.lowerBound < range.upperBound })
        default: return false
        }
    }

    /// From the first block after the head to the last before the end.
    private var body: Range<Int>? {
        let blocks = outline.blocks.filter { LetterReach.body.contains($0.section) }
        guard let first = blocks.first, let last = blocks.last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// Counted is what is to be read: not the head and the end, headings, lists and notes in brackets below an item,
    /// nor the list of exhibits.
    private func length(_ number: Int, _ exceeded: (Int, ClosedRange<Int>) -> Int?) -> [RuleFinding] {
        guard let limits = context.length, !context.isPart else { return [] }
        var inItems = Set<Int>()
        for item in outline.items { inItems.formUnion(item.blocks.dropFirst()) }
        let counted = outline.blocks.indices.filter { index in
            let block = outline.blocks[index]
            return LetterReach.body.subtracting(LetterReach(.exhibits)).contains(block.section) && !block.isHeading
                && !(inItems.contains(index)
                    && (block.mark != nil || reading.text[block.range.lowerBound] == UInt8(ascii: "(")))
        }
        let count = counted.reduce(0) { $0 + letter.indices(in: outline.blocks[$1].range).count }
        return exceeded(count, limits).map { [RuleFinding(rule: number, range: nil, detail: .words(count, $0))] } ?? []
    }

    /// What is advised is meant for letters of a few causes; each beyond the sixth may have as much as one of six.
    private func most(_ limits: ClosedRange<Int>) -> Int {
        limits.upperBound * max(6, outline.items.count { $0.section == .cause }) / 6
    }

    // MARK: Values

    /// Values that are not what the case or the notice tells, or, where they tell nothing, not what the letter told
    /// first.
    private func contradictions(_ matches: [LetterMatch], _ rule: ReviewRule, _ number: Int) -> [RuleFinding] {
        var first: [String: String] = [:]
        return matches.compactMap { match in
            guard let hole = match.phrase.hole, let value = match.match.values.first?.value,
                let block = outline.block(at: match.match.range.lowerBound)
            else { return nil }
            guard rule.reach.contains(outline.blocks[block].section), !outline.isQuoted(match.match.range) else {
                return nil
            }
            guard isSure(value, hole.type, match.match, block) else { return nil }
            let told = context.told[hole.name] ?? first[hole.name].map { [$0] } ?? []
            guard let other = told.first else {
                first[hole.name] = value.text
                return nil
            }
            return told.contains { hole.type.agree(value.text, $0) }
                ? nil : RuleFinding(rule: number, range: value.range, detail: .values(value.text, other))
        }
    }

    /// Whether what was read is a value at all: of texts only what stands after a colon in a line that starts so, or a
    /// number of many digits.
    private func isSure(_ value: ScannedValue, _ type: FactType, _ match: PhraseMatch, _ block: Int) -> Bool {
        guard type == .text else { return true }
        if value.text.firstWord.utf8.count(where: \.isDigitByte) >= 5,
            value.text.firstWord.utf8.allSatisfy({ $0 < 0x80 })
        {
            return true
        }
        guard match.range.lowerBound == outline.blocks[block].range.lowerBound else { return false }
        let between = reading.text[match.range.lowerBound..<value.range.lowerBound].suffix(6)
        return between.contains(UInt8(ascii: ":")) || between.contains(0x9A)
    }
}

extension ReviewRule {
    /// Whether it judges each item of its sections, and not the letter.
    package var isAboutItems: Bool {
        let items = LetterReach(.cause).union(LetterReach(.action)).union(LetterReach(.prevention))
        return reach.isSubset(of: items)
    }
}

extension Phrase {
    fileprivate var hole: Hole? { parts.lazy.compactMap { if case .hole(let hole) = $0 { hole } else { nil } }.first }
}

extension FactType {
    /// Whether two values say the same. Of texts one may go on where the other ends.
    fileprivate func agree(_ a: String, _ b: String) -> Bool {
        switch self {
        case .text:
            let (a, b) = (phraseWords(of: Array(a.utf8)), phraseWords(of: Array(b.utf8)))
            return a.starts(with: b) || b.starts(with: a)
        case .identifier, .list, .rows, .choice, .yesNo: return textKey(a) == textKey(b)
        default:
            guard let first = try? Literal.read(a, as: self), let second = try? Literal.read(b, as: self) else {
                return textKey(a) == textKey(b)
            }
            if case .money = first { return first == second }
            return first.magnitude == second.magnitude
        }
    }
}

extension String {
    fileprivate var firstWord: Substring { prefix { !$0.isWhitespace } }
}
