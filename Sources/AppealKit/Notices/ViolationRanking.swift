import LetterReading
import RuleModel
import SourceText

/// How like a text is to what a pack says of each of its violations: words, pairs of words, and pairs of Chinese or
/// Japanese characters, weighed by how few violations have them. It is computed from the pack alone, so that the same
/// packs always rank alike.
struct ViolationRanking: Sendable {
    /// What a text and a violation share, the telling words first.
    struct Likeness: Sendable {
        let violation: Index<Violation>
        /// From 0 to 100: the cosine of the two.
        let percent: Int
        /// The words that count most, each with its bytes in the text.
        let words: [Range<Int>]
    }

    private var terms: [String: Int32] = [:]
    /// For each term the violations that have it, with its weight there.
    private var entries: [[(violation: Int32, weight: Double)]] = []
    private var rarities: [Double] = []
    private let violations: [Index<Violation>]

    init(_ pack: RulePack) {
        violations = Array(pack.violations.indices)
        var counts: [[Int32: Double]] = []
        for index in violations {
            var own: [Int32: Double] = [:]
            for (text, weight) in Self.texts(of: pack.violations[index], in: pack) {
                for term in Self.terms(of: Array(text.utf8)) {
                    let id = terms[term.text] ?? Int32(terms.count)
                    terms[term.text] = id
                    own[id, default: 0] += weight
                }
            }
            counts.append(own)
        }
        var holders = [Int](repeating: 0, count: terms.count)
        for own in counts { for id in own.keys { holders[Int(id)] += 1 } }
        let all = Double(max(1, violations.count))
        rarities = holders.map { Self.logarithm((1 + all) / (1 + Double($0))) }
        entries = Array(repeating: [], count: terms.count)
        for (number, own) in counts.enumerated() {
            let weights = own.sorted { $0.key < $1.key }.map { ($0.key, Self.damped($0.value) * rarities[Int($0.key)]) }
            let length = weights.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
            guard length > 0 else { continue }
            for (id, weight) in weights where weight > 0 {
                entries[Int(id)].append((Int32(number), weight / length))
            }
        }
    }

    /// What a pack says of a violation, each text with how much it counts.
    private static func texts(of violation: Violation, in pack: RulePack) -> [(text: String, weight: Double)] {
        let languages = Language.allCases
        func all(_ translations: Translations, _ weight: Double) -> [(String, Double)] {
            var seen = Set<String>()
            return languages.map { translations.text(in: $0) }.filter { !$0.isEmpty && seen.insert($0).inserted }.map {
                ($0, weight)
            }
        }
        var texts = all(violation.title, 3) + all(violation.about, 1)
        texts += violation.notice.says.flatMap { saying in (saying.all + saying.any).map { ($0.text, 2) } }
        texts += violation.notice.asks.flatMap { $0 }.map { ($0.text, 1) }
        texts += violation.asks.flatMap { all($0.title, 2) }
        texts += violation.facts.flatMap { all(pack.facts[$0].ask, 0.3) }
        texts += violation.causes.flatMap { all(pack.items[$0.cause].title, 0.7) }
        return texts
    }

    // MARK: Ranking

    /// The violations that a text is like, the most alike first.
    ///
    /// - Parameter stretches: the bytes that count.
    func rank(_ text: [UInt8], _ stretches: [Range<Int>]) -> [Likeness] {
        var counts: [Int32: (count: Double, first: Range<Int>)] = [:]
        for stretch in stretches {
            for term in Self.terms(of: Array(text[stretch])) {
                guard let id = terms[term.text] else { continue }
                let place = stretch.lowerBound + term.range.lowerBound..<stretch.lowerBound + term.range.upperBound
                counts[id, default: (0, place)].count += 1
            }
        }
        var scores = [Double](repeating: 0, count: violations.count)
        var shares: [[(weight: Double, range: Range<Int>)]] = Array(repeating: [], count: violations.count)
        var length = 0.0
        for (id, found) in counts.sorted(by: { $0.key < $1.key }) {
            let weight = Self.damped(found.count) * rarities[Int(id)]
            length += weight * weight
            for entry in entries[Int(id)] {
                let share = weight * entry.weight
                scores[Int(entry.violation)] += share
                shares[Int(entry.violation)].append((share, found.first))
            }
        }
        guard length > 0 else { return [] }
        let norm = length.squareRoot()
        return scores.indices.filter { scores[$0] > 0 }.sorted { (scores[$1], $0) < (scores[$0], $1) }.map { number in
            let words = shares[number].sorted { ($1.weight, $0.range.lowerBound) < ($0.weight, $1.range.lowerBound) }
            return Likeness(
                violation: violations[number], percent: Int(100 * scores[number] / norm),
                words: Self.apart(words.map(\.range)))
        }
    }

    /// The first three that do not lie in one another.
    private static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var chosen: [Range<Int>] = []
        for range in ranges where chosen.count < 3 && !chosen.contains(where: { $0.overlaps(range) }) {
            chosen.append(range)
        }
        return chosen
    }

    // MARK: Terms

    private static func terms(of text: [UInt8]) -> [(text: String, range: Range<Int>)] {
        var terms: [(text: String, range: Range<Int>)] = []
        var last: (word: String, range: Range<Int>, isCharacter: Bool)?
        text.withUnsafeBufferPointer { bytes in
            var scanner = WordScanner(bytes)
            while let range = scanner.next() {
                guard let full = scanner.word, let first = full.utf8.first else {
                    last = nil
                    continue
                }
                let isCharacter = first >= 0xE3
                let word = isCharacter ? full : short(full)
                guard isCharacter || word.utf8.count > 1, !first.isDigitByte else {
                    last = nil
                    continue
                }
                if !isCharacter, !common.contains(word) { terms.append((word, range)) }
                if let last, last.isCharacter == isCharacter {
                    terms.append((last.word + " " + word, last.range.lowerBound..<range.upperBound))
                }
                last = (word, range, isCharacter)
            }
        }
        return terms
    }

    /// Without the endings of English: other languages have too few words in packs for it to matter.
    private static func short(_ word: String) -> String {
        for ending in endings
        where word.utf8.count >= ending.utf8.count + 4 && word.utf8.reversed().starts(with: ending.utf8.reversed()) {
            return String(decoding: word.utf8.dropLast(ending.utf8.count), as: UTF8.self)
        }
        return word
    }

    private static let endings = ["ing", "ed", "es", "s", "e"]

    private static let common: Set<String> = Set(
        NoticeLanguage.all.flatMap { $0[.fillers] }.map(textKey) + [
            "is", "are", "was", "were", "be", "been", "of", "to", "in", "on", "at", "for", "from", "and", "or", "that",
            "it",
            "its", "you", "your", "we", "us", "not", "no", "by", "with", "as", "has", "have", "had", "which", "what",
            "who",
            "may", "can", "will", "do", "does", "did", "if", "than", "one", "each", "other", "must", "where", "how",
            "when"
        ])

    /// The more often a word stands, the less another time adds.
    private static func damped(_ count: Double) -> Double { 1 + logarithm(max(1, count)) }

    /// The natural logarithm, by the same steps on every machine.
    private static func logarithm(_ value: Double) -> Double {
        var (x, exponent) = (value, 0.0)
        while x > 1.5 { (x, exponent) = (x / 2, exponent + 1) }
        while x < 0.75 { (x, exponent) = (x * 2, exponent - 1) }
        let y = (x - 1) / (x + 1)
        var (term, sum) = (y, 0.0)
        var step = 1.0
        while step <= 25 {
            sum += term / step
            term *= y * y
            step += 2
        }
        return 2 * sum + exponent * 0.693_147_180_559_945_3
    }
}
