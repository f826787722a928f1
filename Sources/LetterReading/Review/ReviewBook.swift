import RuleModel
import SourceText

/// All rules of a pack put together, so that a letter is gone through once, whatever it is.
package struct ReviewBook: Sendable {
    package let rules: [ReviewRule]
    /// Where the rules of each violation stand; the pack's own come first.
    private let rulesOfViolation: Beside<Violation, Range<Int>>
    private let book: PhraseBook
    private let cues: [LetterCues]
    /// Where the phrases of each use stand among all.
    private let headings: [(section: LetterSection, numbers: Range<Int>)]
    private let searches: [Range<Int>]
    private let excuses: [Range<Int>]
    private let further: Range<Int>
    private let phrases: [Phrase]

    /// - Parameter further: phrases that somebody else looks for in the letter, see
    ///   ``LetterReading/matches(ofFurther:)``.
    package init(_ pack: RulePack, further: [Phrase] = []) {
        var all: [Phrase] = []
        func numbers(_ phrases: [Phrase]) -> Range<Int> {
            all += phrases
            return all.count - phrases.count..<all.count
        }
        var rules = pack.review
        rulesOfViolation = Beside(
            pack.violations.map { violation in
                rules += violation.review
                return rules.count - violation.review.count..<rules.count
            })
        self.rules = rules
        headings = pack.headings.map { ($0.section, numbers($0.phrases)) }
        searches = rules.map { numbers($0.phrases) }
        excuses = rules.map { numbers($0.unless) }
        self.further = numbers(further)
        phrases = all
        let book = PhraseBook(all, words: LetterCues.words.keys.sorted())
        self.book = book
        let cued = LetterCues.words.compactMap { word, cue in book.id(of: word).map { (Int($0), cue) } }
        cues = cued.reduce(into: Array(repeating: [], count: (cued.map(\.0).max() ?? -1) + 1)) { $0[$1.0] = $1.1 }
    }

    /// The rules for a letter about some violations: the pack's and theirs, which stand in for the pack's of the same
    /// name.
    package func rules(for violations: [Index<Violation>]) -> [Int] {
        let own = Set(violations).sorted().flatMap { rulesOfViolation[$0] }
        let names = Set(own.map { rules[$0].id })
        let common = 0..<(rulesOfViolation.values.first?.lowerBound ?? rules.count)
        return common.filter { !names.contains(rules[$0].id) } + own
    }

    /// The violation whose rule it is; `nil` of the pack's own.
    package func violation(ofRule rule: Int) -> Index<Violation>? {
        let after = Index<Violation>(rulesOfViolation.values.firstIndexInOrder { $0.upperBound > rule })
        return rulesOfViolation.indices.contains(after) && rulesOfViolation[after].contains(rule) ? after : nil
    }

    /// Reads a letter.
    ///
    /// - Parameters:
    ///   - styles: how its lines are set, by their numbers from 0, where the file tells it apart from the text.
    ///   - section: what all of it is, if that is known.
    package func read(
        _ text: [UInt8], styles: [Int: LineStyle] = [:], as section: LetterSection? = nil
    ) -> LetterReading {
        let words = book.words(in: text)
        let findings = book.findings(in: text, words, most: Self.mostMatches)
        var outline = LetterOutline(text, styles: styles)
        if let section {
            outline.setSection(section, in: text)
        } else {
            outline.findSections(
                headings.flatMap { section, numbers in
                    numbers.flatMap { number in
                        (findings[number]?.matches ?? []).map {
                            HeadingMatch(range: $0.range, section: section, words: phrases[number].wordCount)
                        }
                    }
                }, in: text)
        }
        return LetterReading(
            text: text, outline: outline, words: words, cues: cues, findings: findings, further: further)
    }

    /// No letter that a person would read has more of one phrase.
    private static let mostMatches = Limit.rulePlaces.value

    /// What the rules find in a letter, in the letter's order.
    package func findings(in reading: LetterReading, _ context: ReviewContext) -> [RuleFinding] {
        reading.text.withUnsafeBufferPointer { text in
            var reviewer = LetterReviewer(reading, LetterWords(text, reading.words, reading.cues), context)
            let found = rules(for: context.violations).flatMap { index in
                reviewer.findings(
                    of: rules[index], index, reading.matches(searches[index], phrases),
                    reading.matches(excuses[index], phrases))
            }
            return withoutLesser(found).sorted {
                ($0.range?.lowerBound ?? -1, $0.rule) < ($1.range?.lowerBound ?? -1, $1.rule)
            }
        }
    }

    /// Words in which an error is found are not reported a second time as a warning.
    private func withoutLesser(_ findings: [RuleFinding]) -> [RuleFinding] {
        let errors = findings.filter { rules[$0.rule].severity == .error }.compactMap(\.range).sorted {
            $0.lowerBound < $1.lowerBound
        }
        return findings.filter { finding in
            guard let range = finding.range, rules[finding.rule].severity == .warning, rules[finding.rule].isPhrase
            else { return true }
            return !errors[errors.firstIndexInOrder { $0.upperBound > range.lowerBound }...].prefix {
                $0.lowerBound < range.upperBound
            }.contains { $0.overlaps(range) }
        }
    }
}

/// What is known of a letter beside its text.
package struct ReviewContext: Sendable {
    /// The violations that it is about, among the pack's.
    package var violations: [Index<Violation>] = []
    /// Its route; `nil` while that is not known.
    package var route: Index<Route>?
    /// The language that it should be in; `nil` where that is not judged.
    package var language: Language?
    /// How many words it should have.
    package var length: ClosedRange<Int>?
    /// What the case or the notice tells of facts, by their names.
    package var told: [String: [String]] = [:]
    /// Whether it is only part of a letter, to which what a whole one must have does not apply.
    package var isPart = false

    package init() {}
}

/// Something that a rule finds.
package struct RuleFinding: Sendable {
    /// Among those of the book.
    package let rule: Int
    /// The bytes of the text; `nil` where it is about the letter as a whole.
    package let range: Range<Int>?
    package var detail = Detail.none

    package enum Detail: Sendable {
        case none
        /// The value that stands here, and the one that stands elsewhere.
        case values(String, String)
        /// How many words there are, and how many there should be.
        case words(Int, Int)
    }
}

extension ReviewRule {
    fileprivate var isPhrase: Bool { if case .says = search { true } else { false } }

    /// A finding as it is reported.
    package func diagnostic(_ finding: RuleFinding, of pack: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .review, finding.detail.following(message), at: place, hint: Wording(advice), rule: "\(pack)/\(id)",
            severity: severity)
    }

    /// The same, as it was when a finding had one language.
    package func diagnostic(
        _ finding: RuleFinding, of pack: String, at place: Place, in language: Language
    ) -> Diagnostic {
        diagnostic(finding, of: pack, at: place)
    }
}

extension RuleFinding.Detail {
    /// The message of a rule with what was found after it.
    fileprivate func following(_ message: Translations) -> Wording {
        switch self {
        case .none: Wording(message)
        case .values(let here, let elsewhere):
            .reviewValues(message: message, here: clipped(here), elsewhere: clipped(elsewhere))
        case .words(let count, let limit):
            .reviewWords(message: message, words: String(count), limit: String(limit))
        }
    }
}
