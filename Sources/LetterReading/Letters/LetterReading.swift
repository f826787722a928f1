import RuleModel

/// A letter as the review has read it.
package struct LetterReading: Sendable {
    package let text: [UInt8]
    package let outline: LetterOutline
    package let words: [Word]
    package let cues: [LetterCues]
    /// By the numbers of the phrases that stand in it.
    package let findings: [Int: PhraseFinding]
    package let further: Range<Int>

    /// Where one of the further phrases stands, by its place among them.
    package func matches(ofFurther phrase: Int) -> [PhraseMatch] { matches(of: further.lowerBound + phrase) }

    package func matches(_ numbers: Range<Int>, _ phrases: [Phrase]) -> [LetterMatch] {
        numbers.flatMap { number in matches(of: number).map { LetterMatch(phrase: phrases[number], match: $0) } }
            .sorted { $0.match.range.lowerBound < $1.match.range.lowerBound }
    }

    private func matches(of phrase: Int) -> [PhraseMatch] { findings[phrase]?.matches ?? [] }

    /// The numbers of the causes that a stretch names: `cause 2`, `causes 1, 2 and 3`.
    package func causes(namedIn range: Range<Int>) -> [Int] {
        withWords { letter in
            let words = letter.indices(in: range)
            return words.filter { letter.cue($0).contains(.cause) }.flatMap { cause in
                words.suffix(from: cause + 1).prefix { letter.startsWithDigit($0) || letter.cue($0).contains(.also) }
                    .compactMap { Int(String(decoding: letter.text[letter.range($0)], as: UTF8.self)) }
            }
        }
    }

    /// Whether a stretch names something that is attached or kept as proof.
    package func namesExhibit(in range: Range<Int>) -> Bool {
        withWords { letter in letter.indices(in: range).contains { letter.cue($0).contains(.exhibit) } }
    }

    /// Every so many words in a row that all have a capital letter, with nothing but spaces between them.
    package func capitalisedRuns(of counts: [Int]) -> [Range<Int>] {
        withWords { letter in
            letter.words.indices.filter { letter.isCapitalised($0) }.flatMap { first -> [Range<Int>] in
                counts.compactMap { count in
                    let run = first..<first + count
                    guard run.upperBound <= letter.words.count, run.allSatisfy({ letter.isCapitalised($0) }) else {
                        return nil
                    }
                    let range = letter.range(first).lowerBound..<letter.range(run.upperBound - 1).upperBound
                    return range.allSatisfy({
                        text[$0] != UInt8(ascii: ".") && text[$0] != UInt8(ascii: ",") && text[$0] != 0x0A
                            && text[$0] != UInt8(ascii: ":")
                    }) ? range : nil
                }
            }
        }
    }

    private func withWords<Result>(_ body: (LetterWords) -> Result) -> Result {
        text.withUnsafeBufferPointer { body(LetterWords($0, words, cues)) }
    }
}

/// Where stretches start that are in a letter's order.
package struct Starts: Sendable {
    private let starts: [Int]

    package init(_ ranges: [Range<Int>]) { starts = ranges.map(\.lowerBound) }

    /// The first that starts within a range, by its place among them.
    package func first(in range: Range<Int>) -> Int? {
        let index = starts.firstIndexInOrder { $0 >= range.lowerBound }
        return index < starts.count && starts[index] < range.upperBound ? index : nil
    }

    package func stand(in range: Range<Int>) -> Bool { first(in: range) != nil }
}

/// A phrase of a rule, and a place where it stands.
package struct LetterMatch {
    package let phrase: Phrase
    package let match: PhraseMatch
}
