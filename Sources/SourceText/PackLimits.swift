extension Limit {
    static let ofPacks = [
        conditionDepth, conditionParts, sumTerms, options, tagDepth, branches, derivedDepth, phrases, phraseWords,
        phraseParts, gapWords, wordBytes, patternSize, patternDepth, patternRepeats, proofSteps, questionSteps
    ]

    package static let conditionDepth = Limit(
        "condition-depth", 8, .levels, of: "brackets and `not` inside one another in a condition",
        because: "Nobody can read more; a derived fact gives a part of it a name.",
        .finding(.conditionSyntax))

    package static let conditionParts = Limit(
        "condition-parts", 64, of: "comparisons in one condition",
        because: "Proofs try the ways in which they can come out, and a set of them fits into one machine word.",
        .finding(.conditionSyntax))

    package static let sumTerms = Limit(
        "sum-terms", 16, of: "terms of a sum in a derived fact",
        because: "So many of the largest values still add up exactly.",
        .finding(.conditionSyntax))

    package static let options = Limit(
        "options", 62, of: "options of a choice",
        because: "A proof keeps a set of them in one machine word, with a bit for unknown and one for others.",
        .finding(.limit))

    package static let tagDepth = Limit(
        "tag-depth", 8, .levels, of: "tags inside one another in a fragment",
        because: "Nobody can read more, and each level doubles the ways that a proof may have to try.",
        .finding(.limit))

    package static let branches = Limit(
        "branches", 100, of: "branches of one `if`",
        because: "More than a choice has options, and few enough to be nested into each other.",
        .finding(.limit))

    package static let derivedDepth = Limit(
        "derived-depth", 32, .levels, of: "derived facts that build one on the other",
        because: "Each is worked out from the one before, and a reason has to name them all.",
        .finding(.limit))

    package static let phrases = Limit(
        "phrases", 1_000, of: "phrases of the notices in one rule file, and as many of its review",
        because: "A text is compared with all of them at once, and they are kept in memory.",
        .finding(.limit))

    package static let phraseWords = Limit(
        "phrase-words", 40, of: "words of a phrase",
        because: "Every place at which a phrase begins is compared with the whole of it.",
        .finding(.limit))

    package static let phraseParts = Limit(
        "phrase-parts", 9, of: "stretches of words, values and gaps of a phrase",
        because: "After each gap the next words are looked for at several places.",
        .finding(.limit))

    package static let gapWords = Limit(
        "gap-words", 12, of: "words that `…` stands for in a phrase",
        because: "Words further apart belong to another sentence, and each of them is tried.",
        .silent("the phrase does not stand there"))

    package static let wordBytes = Limit(
        "word-bytes", 64, .bytes, of: "a word that is compared with the words of phrases",
        because: "No word of a phrase is longer, and a file without spaces is one word.",
        .silent("it is compared with nothing, for it is no word of any phrase"))

    package static let patternSize = Limit(
        "pattern-size", 2_000, of: "states of a pattern, a set of characters counting once for each of its ranges",
        because: "A value is compared with all of them at each of its characters.",
        .finding(.badPattern))

    package static let patternDepth = Limit(
        "pattern-depth", 16, .levels, of: "groups inside one another in a pattern",
        because: "Nobody can read more, and a reader that calls itself must not run out of stack.",
        .finding(.badPattern))

    package static let patternRepeats = Limit(
        "pattern-repeats", 1_000, of: "a count in a pattern, as in `{2,5}`",
        because: "What is repeated is written out as states, of which there may be twice as many.",
        .finding(.badPattern))

    package static let proofSteps = Limit(
        "proof-steps", 3_000_000, of: "steps that the proofs of one violation may take",
        because: "A question about all cases can take any time at all (it is NP-complete); these are about a second.",
        .finding(.notProved))

    package static let questionSteps = Limit(
        "question-steps", 200_000, of: "steps of them for one question",
        because: "One hard question shall not take what the others need.",
        .finding(.notProved))
}
