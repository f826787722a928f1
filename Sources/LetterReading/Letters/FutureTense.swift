import RuleModel

/// Finds sentences whose main verb tells of the future: `we will`, `it shall`, `we are going to`, `we plan to`.
///
/// What happens only under a condition (`if a parcel is missing, it will be packed again`), what others said (`the
/// carrier wrote that it will`) and names (`a Will Smith poster`) are no promises.
package struct FutureTense {
    package let letter: LetterWords

    /// The words that say it in each of some sentences.
    package func find(in sentences: [LetterOutline.Sentence]) -> [Range<Int>] {
        sentences.compactMap { find(in: letter.indices(in: $0.range)) }
    }

    private func find(in sentence: Range<Int>) -> Range<Int>? {
        guard let verb = sentence.first(where: { isFuture($0, sentence) && !isSubordinate($0, sentence) }),
            !isConditional(sentence)
        else { return nil }
        let isLong = letter.cue(verb).contains(.intends) || letter.cue(verb).contains(.going)
        return letter.range(verb).lowerBound..<letter.range(isLong ? verb + 1 : verb).upperBound
    }

    // MARK: The verb

    private func isFuture(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let cue = letter.cue(index)
        if cue.contains(.future) { return isVerb(index, sentence) && !isOfOthers(index, sentence) }
        if endsInLL(index) { return true }
        guard index + 1 < sentence.upperBound, letter.cue(index + 1).contains(.to), leadsToVerb(index + 2, sentence)
        else { return false }
        if cue.contains(.going) {
            guard index > sentence.lowerBound, letter.cue(index - 1).contains(.isPresent) || isShortForm(index - 1)
            else { return false }
            return isShortForm(index - 1)
                || index - 2 >= sentence.lowerBound && letter.cue(index - 2).contains(.subject)
        }
        guard cue.contains(.intends), index > sentence.lowerBound else { return false }
        return !letter.cue(index - 1).isDisjoint(with: [.subject, .isPresent, .also])
    }

    /// `will` as a verb: not a name, not `the will`, not `free will`, and no question. A sentence may do without its
    /// subject: `Will train all packers`.
    private func isVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        if index == sentence.lowerBound { return !letter.isCapitalised(index + 1) && !isQuestion(sentence) }
        guard !letter.isCapitalised(index) || letter.isCapitals(index) else { return false }
        return letter.cue(index - 1).isDisjoint(with: [.determiner, .beforeNoun])
            || letter.cue(index - 1).contains(.subject)
    }

    /// `We signed the contract; it will …`
    private func isOfOthers(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index > sentence.lowerBound && letter.cue(index - 1).contains(.thing)
            && letter.hasSign(";:", from: sentence.lowerBound, to: index)
    }

    private func isQuestion(_ sentence: Range<Int>) -> Bool {
        let end = letter.range(sentence.upperBound - 1).upperBound
        return end < letter.text.count && letter.text[end] == UInt8(ascii: "?")
    }

    /// After `to` comes a verb, not a thing or a place: `going to Hawaii`.
    private func leadsToVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index < sentence.upperBound && !letter.cue(index).contains(.determiner) && !letter.isCapitalised(index)
            && !letter.startsWithDigit(index)
    }

    /// `we'll`, whose apostrophe is no letter of the word.
    private func endsInLL(_ index: Int) -> Bool {
        let range = letter.range(index)
        guard range.count > 3, letter.text[range.upperBound - 1] | 0x20 == UInt8(ascii: "l"),
            letter.text[range.upperBound - 2] | 0x20 == UInt8(ascii: "l")
        else { return false }
        return isApostrophe(before: range.upperBound - 2)
    }

    /// `we're`, `I'm`
    private func isShortForm(_ index: Int) -> Bool {
        let range = letter.range(index)
        return range.count > 2
            && (isApostrophe(before: range.upperBound - 2) || isApostrophe(before: range.upperBound - 1))
    }

    private func isApostrophe(before offset: Int) -> Bool {
        guard offset > 0 else { return false }
        if letter.text[offset - 1] == UInt8(ascii: "'") { return true }
        return offset > 2 && letter.text[offset - 3] == 0xE2 && letter.text[offset - 2] == 0x80
            && letter.text[offset - 1] == 0x99
    }

    // MARK: The clause

    /// Whether a word like `that` stands before it in its clause; but `we promise that we will` promises.
    private func isSubordinate(_ index: Int, _ sentence: Range<Int>) -> Bool {
        var at = index - 1
        while at >= sentence.lowerBound, index - at <= 25 {
            if letter.hasSign(",;:(", from: at, to: at + 1) { return false }
            if letter.cue(at).contains(.subordinate) {
                return at == sentence.lowerBound || !letter.cue(at - 1).contains(.assurance)
            }
            at -= 1
        }
        return false
    }

    /// Whether all of it hangs on a condition. `If you reinstate us` is a bargain, which changes nothing.
    private func isConditional(_ sentence: Range<Int>) -> Bool {
        guard let condition = sentence.first(where: isCondition) else { return false }
        return !(condition + 1..<min(condition + 7, sentence.upperBound)).contains { letter.cue($0).contains(.bargain) }
    }

    private func isCondition(_ index: Int) -> Bool {
        let cue = letter.cue(index)
        return cue.contains(.condition) && !letter.cue(index - 1).contains(.enquiry)
            || cue.contains(.every) && letter.cue(index + 1).contains(.time)
    }
}
