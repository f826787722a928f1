import RuleModel

/// A word of a text: its number in the vocabulary, and its bytes.
package struct Word: Sendable {
    /// ``Vocabulary/unknown`` if no phrase has it.
    package let id: Int32
    package let start: Int32
    package let end: Int32
    /// How many fillers stand before it, where they are left out; see ``Vocabulary/withoutFillers(_:)``.
    package let skipped: Int32
}

/// The words of all phrases, a number each.
package struct Vocabulary: Sendable {
    private var ids: [String: Int32] = [:]
    /// The words as they are when every sign that scanners take for another is the same.
    private var folded: [String: Int32] = [:]

    private var tolerance: PhraseTolerance?
    /// For each word the first of those that are taken for the same; empty where each is itself.
    private var sames: [Int32] = []
    /// What words of other endings begin with.
    private var stems: [String: Int32] = [:]
    private var fillers: Set<Int32> = []

    package static let unknown: Int32 = -1

    package subscript(word: String) -> Int32? { ids[word].map(same) }

    package mutating func intern(_ word: String) -> Int32 {
        if let id = ids[word] { return id }
        let id = Int32(ids.count)
        ids[word] = id
        let key = Self.folded(word)
        // Where two words become the same, a scanner's error cannot be told from the other word.
        folded[key] = folded[key] == nil ? id : Self.unknown
        return id
    }

    /// Takes words for the same that differ in their endings only or mean the same.
    package mutating func tolerate(_ tolerance: PhraseTolerance) {
        for word in tolerance.fillers + tolerance.synonyms.flatMap(\.self) { _ = intern(word) }
        self.tolerance = tolerance
        sames = (0..<Int32(ids.count)).map(\.self)
        for set in tolerance.synonyms { set.dropFirst().forEach { unite(ids[set[0]], ids[$0]) } }
        // A filler is one as it is written: `sell` is none because `selling` is.
        let fillers = Set(tolerance.fillers)
        for (word, id) in ids.sorted(by: { $0.value < $1.value }) where !fillers.contains(word) {
            for stem in tolerance.stems(of: word) {
                if let other = stems[stem] { unite(other, id) } else { stems[stem] = id }
            }
        }
        sames = sames.indices.map { root(Int32($0)) }
        stems = stems.mapValues(same)
        self.fillers = Set(fillers.compactMap { self[$0] })
    }

    private mutating func unite(_ a: Int32?, _ b: Int32?) {
        guard let first = a.map(root), let second = b.map(root) else { return }
        sames[Int(max(first, second))] = min(first, second)
    }

    private func root(_ id: Int32) -> Int32 {
        var id = id
        while sames[Int(id)] != id { id = sames[Int(id)] }
        return id
    }

    private func same(_ id: Int32) -> Int32 { sames.isEmpty ? id : sames[Int(id)] }

    package func isFiller(_ id: Int32) -> Bool { fillers.contains(id) }

    /// The number of a phrase's word, after ``tolerate(_:)``.
    package func number(of id: Int32) -> Int32 { same(id) }

    /// The words without those that add nothing; of `Amazon.co.uk` all is one.
    package func withoutFillers(_ words: [Word], in text: [UInt8]) -> [Word] {
        var kept: [Word] = []
        kept.reserveCapacity(words.count)
        var (skipped, end): (Int32, Int) = (0, -1)
        for word in words {
            if fillers.contains(word.id) {
                let isJoined = skipped > 0 && Int(word.start) == end + 1 && text[end] == UInt8(ascii: ".")
                if !isJoined { skipped += 1 }
                end = Int(word.end)
            } else {
                kept.append(Word(id: word.id, start: word.start, end: word.end, skipped: skipped))
                skipped = 0
            }
        }
        return kept
    }

    /// A word as it stands, or one with another ending; what was looked up before is kept in `others`.
    private func known(_ word: String, _ others: inout [String: Int32?]) -> Int32? {
        if let id = ids[word] { return same(id) }
        guard let tolerance else { return nil }
        if let other = others[word] { return other }
        let found = tolerance.stems(of: word).lazy.compactMap { stems[$0] }.first
        if others.count < Self.mostKept { others.updateValue(found, forKey: word) }
        return found
    }

    private static let mostKept = 100_000

    /// The words of a text. What was run together (`orderdefect`), torn apart (`perfor-` `mance`) or misread (`0rder`)
    /// is taken for the words that phrases have, where it is no word of theirs as it stands.
    package func words(in text: UnsafeBufferPointer<UInt8>) -> [Word] {
        var scanner = WordScanner(text)
        var words: [Word] = []
        words.reserveCapacity(text.count / 6)
        var torn: String?
        var last = ""
        var others: [String: Int32?] = [:]
        while let range = scanner.next() {
            guard let key = scanner.word else {
                words.append(Word(Self.unknown, range))
                torn = nil
                continue
            }
            defer { last = key }
            if let long = tolerance?.contractions[key] {
                words += spelledOut(long, range)
                torn = nil
            } else if tolerance != nil, let id = hyphenated(last, key, words.last, range, text) {
                words[words.count - 1] = Word(id, Int(words[words.count - 1].start)..<range.upperBound)
                torn = nil
            } else if tolerance != nil, let head = torn, let id = whole(head, key), let last = words.popLast() {
                // With the words of all languages the rest of a torn word is mostly some other word.
                words.append(Word(id, Int(last.start)..<range.upperBound))
                torn = nil
            } else if let id = known(key, &others) {
                words.append(Word(id, range))
                torn = nil
            } else if let head = torn, let id = whole(head, key), let last = words.popLast() {
                words.append(Word(id, Int(last.start)..<range.upperBound))
                torn = nil
            } else if let id = misread(key) {
                words.append(Word(id, range))
                torn = nil
            } else if let (head, tail, cut) = parts(of: key, range.count) {
                words.append(Word(head, range.lowerBound..<range.lowerBound + cut))
                words.append(Word(tail, range.lowerBound + cut..<range.upperBound))
                torn = nil
            } else {
                words.append(Word(Self.unknown, range))
                torn = key
            }
        }
        return words
    }

    /// The words that a contraction stands for, each with all of its bytes: whoever is shown one sees it whole.
    private func spelledOut(_ long: [String], _ range: Range<Int>) -> [Word] {
        long.map { Word(self[$0] ?? Self.unknown, range) }
    }

    /// Two words that a hyphen at the end of a line has parted.
    private func hyphenated(
        _ head: String, _ tail: String, _ last: Word?, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
    ) -> Int32? {
        guard let last, range.lowerBound - Int(last.end) >= 2, text[Int(last.end)] == UInt8(ascii: "-"),
            text[Int(last.end) + 1] <= 0x20
        else { return nil }
        return whole(head, tail)
    }

    /// Two words that are none become one that is.
    private func whole(_ head: String, _ tail: String) -> Int32? {
        head.utf8.count + tail.utf8.count <= Self.longestMended ? self[head + tail] : nil
    }

    /// Numbers are never mended: a guessed figure is worse than none.
    private func misread(_ word: String) -> Int32? {
        guard (4...Self.longestMended).contains(word.utf8.count), !word.utf8.allSatisfy(\.isDigitByte),
            let id = folded[Self.folded(word)], id != Self.unknown
        else { return nil }
        return same(id)
    }

    private func parts(of word: String, _ length: Int) -> (Int32, Int32, Int)? {
        // Only where a byte of the text is a byte of the word.
        guard length == word.utf8.count, (6...Self.longestMended).contains(length), word.utf8.allSatisfy({ $0 < 0x80 })
        else { return nil }
        let letters = Array(word.utf8)
        for cut in 3...length - 3 {
            guard let head = self[String(decoding: letters[..<cut], as: UTF8.self)] else { continue }
            if let tail = self[String(decoding: letters[cut...], as: UTF8.self)] { return (head, tail, cut) }
        }
        return nil
    }

    private static let longestMended = 30

    /// `0` and `o`, `1`, `i` and `l`, `5` and `s`, `rn` and `m`, `vv` and `w` look alike to scanners.
    private static func folded(_ word: String) -> String {
        var out: [UInt8] = []
        for byte in word.utf8 {
            switch byte {
            case UInt8(ascii: "0"): out.append(UInt8(ascii: "o"))
            case UInt8(ascii: "1"), UInt8(ascii: "i"): out.append(UInt8(ascii: "l"))
            case UInt8(ascii: "5"): out.append(UInt8(ascii: "s"))
            case UInt8(ascii: "n") where out.last == UInt8(ascii: "r"): out[out.count - 1] = UInt8(ascii: "m")
            case UInt8(ascii: "v") where out.last == UInt8(ascii: "v"): out[out.count - 1] = UInt8(ascii: "w")
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension Word {
    fileprivate init(_ id: Int32, _ range: Range<Int>) {
        self.init(id: id, start: Int32(clamping: range.lowerBound), end: Int32(clamping: range.upperBound), skipped: 0)
    }
}
