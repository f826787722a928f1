import RuleModel

/// Tells sentences that are written in another language than a letter should be.
package struct WrittenLanguage {
    package let letter: LetterWords
    package let wanted: Language

    /// The stretches in another language, sentences that stand below each other taken together.
    package func strange(in sentences: [LetterOutline.Sentence]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var last = -2
        for (index, sentence) in sentences.enumerated() where isStrange(sentence.range) {
            if last == index - 1, let before = found.popLast() {
                found.append(before.lowerBound..<sentence.range.upperBound)
            } else {
                found.append(sentence.range)
            }
            last = index
        }
        return found
    }

    private func isStrange(_ range: Range<Int>) -> Bool {
        let words = letter.indices(in: range)
        let eastern = words.count { letter.text[letter.range($0).lowerBound] >= 0xE3 }
        let western = words.count { letter.text[letter.range($0).lowerBound] < 0x80 && !letter.startsWithDigit($0) }
        if wanted.conventions.isEastAsian { return western >= 6 && eastern == 0 }
        return eastern >= 6 && eastern > western * 4 || wanted == .english && isOtherWestern(words)
    }

    /// Three small words that are of one other language, and none that is English.
    private func isOtherWestern(_ words: Range<Int>) -> Bool {
        guard words.count >= 6 else { return false }
        let others: [LetterCues] = [.german, .french, .spanish, .italian]
        var counts = [0, 0, 0, 0]
        var seen = Set<Int32>()
        for index in words {
            let cue = letter.cue(index)
            // Words that both languages have decide nothing.
            if cue.contains(.english) {
                if others.allSatisfy({ !cue.contains($0) }) { return false }
                continue
            }
            guard seen.insert(letter.words[index].id).inserted else { continue }
            for (language, other) in others.enumerated() where cue.contains(other) { counts[language] += 1 }
        }
        return counts.contains { $0 >= 3 }
    }
}
