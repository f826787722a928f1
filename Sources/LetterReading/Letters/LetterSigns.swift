import RuleModel

/// Whether a stretch of a letter tells a date, a number or a person.
package struct LetterSigns {
    package let letter: LetterWords

    /// A day in whichever form, or a month of a year: `2019-03-02`, `03/04/2019`, `2 March`, `March 2019`, `3月2日`.
    package func hasDate(in range: Range<Int>) -> Bool {
        letter.indices(in: range).contains { index in
            if letter.cue(index).contains(.month) {
                return letter.startsWithDigit(index + 1) || index > 0 && letter.startsWithDigit(index - 1)
                    || isOrdinal(before: index)
            }
            return letter.startsWithDigit(index) && (isDate(index) || isEasternDate(index))
        }
    }

    /// `2nd of March`
    private func isOrdinal(before index: Int) -> Bool { index > 1 && letter.startsWithDigit(index - 2) }

    /// Three numbers with the same sign between them, of which one may be a year: an order number is none.
    private func isDate(_ index: Int) -> Bool {
        guard index + 2 < letter.words.count, letter.startsWithDigit(index + 1), letter.startsWithDigit(index + 2)
        else { return false }
        let lengths = [index, index + 1, index + 2].map { letter.range($0).count }
        let (first, second) = (separator(after: index), separator(after: index + 1))
        guard first == second, "-/.".utf8.contains(first) else { return false }
        return lengths[1] <= 2
            && (lengths[0] <= 2 && (lengths[2] == 4 || lengths[2] == 2) || lengths[0] == 4 && lengths[2] <= 2)
    }

    private func separator(after index: Int) -> UInt8 {
        let (end, next) = (letter.range(index).upperBound, letter.range(index + 1).lowerBound)
        return next == end + 1 ? letter.text[end] : 0
    }

    /// A number with 年 or 月 after it.
    private func isEasternDate(_ index: Int) -> Bool {
        let end = letter.range(index).upperBound
        guard end + 2 < letter.text.count else { return false }
        return letter.text[end] == 0xE5 && letter.text[end + 1] == 0xB9 && letter.text[end + 2] == 0xB4
            || letter.text[end] == 0xE6 && letter.text[end + 1] == 0x9C && letter.text[end + 2] == 0x88
    }

    /// In digits or in words.
    package func hasNumber(in range: Range<Int>) -> Bool {
        letter.indices(in: range).contains {
            letter.cue($0).contains(.number) || letter.range($0).contains { letter.text[$0].isDigitByte }
        }
    }

    /// Anything that may name a person: a word with a capital letter within a sentence, or two of them at its start.
    /// Months, weekdays and the marketplace's terms name none, nor do words of capitals alone.
    package func hasName(in sentences: some Sequence<LetterOutline.Sentence>) -> Bool {
        sentences.contains { sentence in
            let words = letter.indices(in: sentence.range)
            return words.contains { index in
                guard mayName(index) else { return false }
                return index > words.lowerBound && !letter.hasSign(".!?:", from: index - 1, to: index)
                    || index + 1 < words.upperBound && mayName(index + 1)
            }
        }
    }

    private func mayName(_ index: Int) -> Bool {
        letter.isCapitalised(index) && !letter.isCapitals(index) && letter.range(index).count > 1
            && letter.cue(index).isDisjoint(with: [.properName, .month, .subject, .determiner, .condition])
            && !letter.range(index).contains { letter.text[$0].isDigitByte }
    }
}
