import RuleModel
import SourceText

/// All phrases of some packs, put together so that a text is gone through once, whatever it is: an automaton over words
/// (Aho and Corasick, 1975) finds where a phrase's first words stand, and what follows them in the phrase is compared
/// there. That is at most ``Phrase/mostWords`` words, so the time is linear in the text.
package struct PhraseBook: Sendable {
    private let vocabulary: Vocabulary
    private let strict: PhraseAutomaton
    /// The phrases without fillers, looked for in a text without them.
    private let loose: PhraseAutomaton?

    /// Phrases are told apart by their order.
    ///
    /// - Parameters:
    ///   - words: further words that ``words(in:)`` shall tell apart.
    ///   - tolerance: what makes no difference; without one each word has to stand there as it is.
    package init(_ phrases: [Phrase], words: [String] = [], tolerance: PhraseTolerance? = nil) {
        var vocabulary = Vocabulary()
        var compiled = phrases.map { PhraseAutomaton.Compiled($0, tolerance, &vocabulary) }
        for word in words { _ = vocabulary.intern(word) }
        if let tolerance {
            vocabulary.tolerate(tolerance)
            compiled = compiled.map { [vocabulary] in $0.settled(vocabulary) }
        }
        self.vocabulary = vocabulary
        strict = PhraseAutomaton(compiled)
        loose =
            tolerance == nil
            ? nil : PhraseAutomaton(compiled.map { [vocabulary] in $0.withoutFillers(vocabulary) })
    }

    /// The number that a word has in ``words(in:)``.
    package func id(of word: String) -> Int32? { vocabulary[word] }

    package func words(in text: [UInt8]) -> [Word] { text.withUnsafeBufferPointer(vocabulary.words) }

    /// Where each phrase stands in a text, by its number; of one that stands there often the first ones.
    package func findings(in text: [UInt8]) -> [PhraseFinding] {
        let found = findings(in: text, words(in: text), most: Limit.phrasePlaces.value)
        return strict.indices.map { found[$0] ?? PhraseFinding() }
    }

    /// The same of a text whose words are known, with up to so many places of each phrase that may stand there.
    package func findings(in text: [UInt8], _ words: [Word], most: Int) -> [Int: PhraseFinding] {
        let found = strict.findings(in: text, words, most: most)
        guard let loose else { return found }
        return found.merging(loose.findings(in: text, vocabulary.withoutFillers(words, in: text), most: most)) {
            $0.with($1, most: most)
        }
    }
}

extension PhraseBook {
    /// Whether each of some rows of words stands, word for word, in a text: in one pass, however many there are.
    package static func stand(_ rows: [[String]], in text: [String]) -> [Bool] {
        let file = SourceFile(path: "", bytes: [])
        let book = PhraseBook(rows.map { Phrase(text: "", parts: [.words($0)], place: Place(file, .top)) })
        return book.strict.stand(in: text.map { book.vocabulary[$0] ?? Vocabulary.unknown })
    }
}

/// Finds phrases among words that are numbers.
struct PhraseAutomaton: Sendable {
    private var phrases: [Compiled] = []
    /// Where a word leads from a state: the state in the upper half of the key, the word in the lower.
    private var edges: [UInt64: Int32] = [:]
    private var fallbacks: [Int32] = [0]
    /// The phrases whose first words end in a state.
    private var ends: [[Int32]] = [[]]
    /// The nearest state among the fallbacks with an end.
    private var shorter: [Int32] = [0]

    struct Compiled: Sendable {
        let head: [Int32]
        let rest: [Part]
    }

    enum Part: Sendable {
        case words([Int32])
        case hole(Phrase.Hole)
        case gap
    }

    init(_ phrases: [Compiled]) {
        self.phrases = phrases
        buildStates()
    }

    var indices: Range<Int> { phrases.indices }

    func findings(in text: [UInt8], _ words: [Word], most: Int) -> [Int: PhraseFinding] {
        var findings: [Int: PhraseFinding] = [:]
        text.withUnsafeBufferPointer { text in
            var state: Int32 = 0
            for index in words.indices {
                state = step(state, words[index].id)
                var end = ends[Int(state)].isEmpty ? shorter[Int(state)] : state
                while end != 0 {
                    for phrase in ends[Int(end)] {
                        let number = Int(phrase)
                        match(number, endingAt: index, words, text, most, &findings[number, default: PhraseFinding()])
                    }
                    end = shorter[Int(end)]
                }
            }
        }
        return findings
    }

    /// Whether the first words of each phrase stand, one after the other, among these.
    func stand(in words: [Int32]) -> [Bool] {
        var isReached = ends.map { _ in false }
        isReached[0] = true
        var state: Int32 = 0
        for word in words {
            state = step(state, word)
            // What ends here too: each state is marked once, with all that it falls back to.
            var end = state
            while !isReached[Int(end)] {
                isReached[Int(end)] = true
                end = fallbacks[Int(end)]
            }
        }
        var stand = phrases.map(\.head.isEmpty)
        for (state, phrases) in ends.enumerated() where isReached[state] {
            for phrase in phrases { stand[Int(phrase)] = true }
        }
        return stand
    }

    // MARK: Finding

    private func step(_ state: Int32, _ word: Int32) -> Int32 {
        guard word != Vocabulary.unknown else { return 0 }
        var state = state
        while true {
            if let next = edges[Self.key(state, word)] { return next }
            if state == 0 { return 0 }
            state = fallbacks[Int(state)]
        }
    }

    private func match(
        _ phrase: Int, endingAt last: Int, _ words: [Word], _ text: UnsafeBufferPointer<UInt8>, _ most: Int,
        _ finding: inout PhraseFinding
    ) {
        let compiled = phrases[phrase]
        guard words[(last - compiled.head.count + 2)..<(last + 1)].allSatisfy(\.isNear),
            let (end, values) = follow(compiled.rest, after: last, words, text)
        else { return }
        finding.count += 1
        guard finding.matches.count < most else { return }
        finding.matches.append(
            PhraseMatch(range: Int(words[last - compiled.head.count + 1].start)..<end, values: values))
    }

    /// What follows a phrase's first words; `nil` if it does not.
    private func follow(
        _ parts: [Part], after last: Int, _ words: [Word], _ text: UnsafeBufferPointer<UInt8>
    ) -> (end: Int, values: [PhraseMatch.Value])? {
        var next = last + 1
        var end = Int(words[last].end)
        var values: [PhraseMatch.Value] = []
        var isGap = false
        for part in parts {
            switch part {
            case .gap: isGap = true
            case .hole(let hole):
                guard let value = ValueScanner(text, at: end).read(hole.type) else { return nil }
                values.append(PhraseMatch.Value(name: hole.name, value: value))
                end = value.range.upperBound
                while next < words.count, Int(words[next].start) < end { next += 1 }
            case .words(let wanted):
                let latest = isGap ? next + Phrase.widestGap : next
                isGap = false
                guard let start = (next...latest).first(where: { Self.stands(wanted, at: $0, in: words) }) else {
                    return nil
                }
                next = start + wanted.count
                end = Int(words[next - 1].end)
            }
        }
        return (end, values)
    }

    private static func stands(_ wanted: [Int32], at start: Int, in words: [Word]) -> Bool {
        guard start + wanted.count <= words.count else { return false }
        return wanted.indices.allSatisfy {
            words[start + $0].id == wanted[$0] && ($0 == 0 || words[start + $0].isNear)
        }
    }

    // MARK: Building

    private mutating func buildStates() {
        var children: [[(word: Int32, state: Int32)]] = [[]]
        for (number, phrase) in phrases.enumerated() where !phrase.head.isEmpty {
            var state: Int32 = 0
            for word in phrase.head {
                if let next = edges[Self.key(state, word)] {
                    state = next
                    continue
                }
                let next = Int32(ends.count)
                edges[Self.key(state, word)] = next
                children[Int(state)].append((word, next))
                children.append([])
                ends.append([])
                state = next
            }
            ends[Int(state)].append(Int32(number))
        }
        fallbacks = Array(repeating: 0, count: ends.count)
        shorter = fallbacks
        var queue = children[0].map(\.state)
        var at = 0
        while at < queue.count {
            let state = queue[at]
            at += 1
            for (word, child) in children[Int(state)] {
                let fallback = step(fallbacks[Int(state)], word)
                fallbacks[Int(child)] = fallback
                shorter[Int(child)] = ends[Int(fallback)].isEmpty ? shorter[Int(fallback)] : fallback
                queue.append(child)
            }
        }
    }

    private static func key(_ state: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
    }
}

extension PhraseAutomaton.Compiled {
    init(_ phrase: Phrase, _ tolerance: PhraseTolerance?, _ vocabulary: inout Vocabulary) {
        let parts = phrase.parts.map { part -> PhraseAutomaton.Part in
            switch part {
            case .words(let words):
                .words(words.flatMap { tolerance?.spelledOut($0) ?? [$0] }.map { vocabulary.intern($0) })
            case .hole(let hole): .hole(hole)
            case .gap: .gap
            }
        }
        self.init(parts)
    }

    private init(_ parts: [PhraseAutomaton.Part]) {
        if case .words(let head)? = parts.first {
            self.init(head: head, rest: Array(parts.dropFirst()))
        } else {
            self.init(head: [], rest: [])
        }
    }

    private func mapped(_ words: ([Int32]) -> [Int32]) -> [PhraseAutomaton.Part] {
        [.words(words(head))]
            + rest.map { part in if case .words(let own) = part { .words(words(own)) } else { part } }
    }

    func settled(_ vocabulary: Vocabulary) -> Self { Self(mapped { $0.map(vocabulary.number) }) }

    /// Nothing where no more than half of the phrase would be left, or one word: `close this case permanently` is not
    /// told by "close case". And nothing of one that reads a value, for which value it is may hang on any of its words.
    func withoutFillers(_ vocabulary: Vocabulary) -> Self {
        guard !rest.contains(where: { if case .hole = $0 { true } else { false } }) else { return Self([]) }
        let parts = mapped { $0.filter { !vocabulary.isFiller($0) } }
        let (all, left) = (mapped { $0 }.map(\.wordCount).reduce(0, +), parts.map(\.wordCount).reduce(0, +))
        let isEnough = left >= Self.fewestWords && 2 * left > all && !parts.contains { $0.isEmptied }
        return isEnough ? Self(parts) : Self([])
    }

    private static let fewestWords = 2
}

extension PhraseAutomaton.Part {
    fileprivate var wordCount: Int { if case .words(let words) = self { words.count } else { 0 } }

    /// Whether no word is left where some were.
    fileprivate var isEmptied: Bool { if case .words(let words) = self { words.isEmpty } else { false } }
}

extension Word {
    fileprivate var isNear: Bool { skipped <= PhraseTolerance.mostFillers }
}

/// How often a phrase stands in a text, and where first.
package struct PhraseFinding: Sendable {
    package var count = 0
    package var matches: [PhraseMatch] = []

    package init(matches: [PhraseMatch] = []) { (count, self.matches) = (matches.count, matches) }

    /// With what was found otherwise, where it stands at another place.
    fileprivate func with(_ other: PhraseFinding, most: Int) -> PhraseFinding {
        var all = self
        var known = matches[...]
        for match in other.matches {
            known = known.drop { $0.range.upperBound <= match.range.lowerBound }
            if let first = known.first, first.range.overlaps(match.range) { continue }
            all.count += 1
            all.matches.append(match)
        }
        all.matches.sort { $0.range.lowerBound < $1.range.lowerBound }
        if all.matches.count > most { all.matches.removeLast(all.matches.count - most) }
        return all
    }
}

/// One place where a phrase stands.
package struct PhraseMatch: Sendable {
    package struct Value: Sendable {
        package let name: String
        package let value: ScannedValue
    }

    /// The bytes of the text.
    package let range: Range<Int>
    package let values: [Value]
}
