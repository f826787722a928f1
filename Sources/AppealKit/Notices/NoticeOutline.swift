import LetterReading
import RuleModel

/// The parts that a notice has, whatever order they stand in.
public enum NoticeZone: String, Sendable, CaseIterable {
    /// What happened: the account or listing that was closed.
    case happened
    /// Why: the reason.
    case why
    /// What to send, and how.
    case send
    /// What happens otherwise, and to the money.
    case otherwise
    /// What to do about an error, and whom to ask.
    case error
}

/// The sentences of a notice, each with the part of it that it belongs to.
///
/// A heading (a question, a line that ends with a colon, a short line) begins a part that lasts until the next heading.
/// Another sentence that starts as a part does is of that part by itself. What comes before any is what happened.
struct NoticeOutline: Sendable {
    struct Sentence: Sendable {
        let range: Range<Int>
        var zone: NoticeZone
        /// Whether its words begin a part, rather than that it only stands in one.
        var isLeadIn = false
        /// Whether many notices have it, so that it gives no reason by itself.
        var isBoilerplate = false
        /// Whether it gives one where nothing else does: it says that something is so, not what would be.
        var isShared = false
    }

    private(set) var sentences: [Sentence]

    /// - Parameters:
    ///   - leads: where the words of phrase books stand that begin a part, in the text's order.
    ///   - boilerplate: where words stand that many notices have, by the phrase books.
    ///   - shared: the same by the packs.
    ///   - conditions: where `if` stands, or the like.
    init(
        _ text: [UInt8], leads: [(range: Range<Int>, zone: NoticeZone)], boilerplate: [Range<Int>],
        shared: [Range<Int>], conditions: [Range<Int>]
    ) {
        let cuts = SentenceCutter(text).sentences()
        sentences = cuts.map { Sentence(range: $0, zone: .happened) }
        let conditional = Set(conditions.compactMap { index(at: $0.lowerBound) })
        for index in boilerplate.compactMap({ index(at: $0.lowerBound) }) {
            if conditional.contains(index) {
                sentences[index].isBoilerplate = true
            } else {
                sentences[index].isShared = true
            }
        }
        for range in shared { if let index = index(at: range.lowerBound) { sentences[index].isShared = true } }
        var next = leads.startIndex
        var heading: NoticeZone?
        for index in sentences.indices {
            let range = sentences[index].range
            while next < leads.endIndex, leads[next].range.lowerBound < range.lowerBound { next += 1 }
            var own: (range: Range<Int>, zone: NoticeZone)?
            var at = next
            while at < leads.endIndex, leads[at].range.lowerBound < range.upperBound {
                let lead = leads[at]
                let isNear = phraseWords(of: Array(text[range.lowerBound..<lead.range.lowerBound])).count <= Self.latest
                if isNear,
                    own.map({ $0.range.upperBound < lead.range.upperBound && $0.range.overlaps(lead.range) }) ?? true
                {
                    own = lead
                }
                if !isNear { break }
                at += 1
            }
            if let own {
                if Self.isHeading(text, range, own.range) { heading = own.zone }
                sentences[index].zone = own.zone
                sentences[index].isLeadIn = true
            } else {
                sentences[index].zone = heading ?? .happened
            }
        }
    }

    /// So many words may stand before those that begin a part.
    private static let latest = 5

    func zone(at offset: Int) -> NoticeZone { sentence(at: offset)?.zone ?? .happened }

    func sentence(at offset: Int) -> Sentence? { index(at: offset).map { sentences[$0] } }

    /// The sentence that holds a byte, or the one before it.
    private func index(at offset: Int) -> Int? {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// Whether a sentence does nothing but begin a part: it asks, ends with a colon, or has few words beside those.
    private static func isHeading(_ text: [UInt8], _ range: Range<Int>, _ lead: Range<Int>) -> Bool {
        let end = text[range].suffix(3)
        if end.last == UInt8(ascii: "?") || end.elementsEqual("？".utf8) { return true }
        if end.last == UInt8(ascii: ":") || end.elementsEqual("：".utf8) { return true }
        guard end.last != UInt8(ascii: "."), !end.elementsEqual("。".utf8) else { return false }
        let after = text[min(lead.upperBound, range.upperBound)..<range.upperBound]
        // `Complaint type: used` is said of one thing alone.
        return !after.contains(UInt8(ascii: ":")) && !after.elementsEqual("：".utf8)
            && phraseWords(of: Array(after.prefix(200))).count <= 4
    }
}

/// Cuts a text into sentences: at stops, empty lines, marks of lists, and ends of lines that do not go on.
private struct SentenceCutter {
    private let text: [UInt8]
    private var found: [Range<Int>] = []

    init(_ text: [UInt8]) { self.text = text }

    func sentences() -> [Range<Int>] {
        var cutter = self
        cutter.cut()
        return cutter.found
    }

    private mutating func cut() {
        var start = 0
        var at = 0
        while at < text.count {
            let byte = text[at]
            if byte == 0x0A {
                if endsSentence(at) {
                    add(start..<at)
                    start = at + 1
                }
                at += 1
            } else if let length = stop(at) {
                at += length
                add(start..<at)
                start = at
            } else if byte == UInt8(ascii: "-"), isInlineMark(at) {
                add(start..<at)
                start = at
                at += 2
            } else {
                at += 1
            }
        }
        add(start..<text.count)
    }

    private mutating func add(_ range: Range<Int>) {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, text[low] <= 0x20 || text[low] == UInt8(ascii: ">") { low += 1 }
        while high > low, text[high - 1] <= 0x20 { high -= 1 }
        if low < high { found.append(low..<high) }
    }

    /// The length of a stop that ends a sentence.
    private func stop(_ at: Int) -> Int? {
        switch text[at] {
        case UInt8(ascii: "?"), UInt8(ascii: "!"): return isFollowedBySpace(at + 1) ? 1 : nil
        case UInt8(ascii: "."):
            guard isFollowedBySpace(at + 1) else { return nil }
            let start = text[..<at].lastIndex { $0 <= 0x20 } ?? -1
            return at - start < 12 && isAbbreviation(text[(start + 1)..<at]) ? nil : 1
        case 0xE3 where text[at...].starts(with: "。".utf8): return 3
        case 0xEF where text[at...].starts(with: "？".utf8) || text[at...].starts(with: "！".utf8): return 3
        default: return nil
        }
    }

    private func isFollowedBySpace(_ at: Int) -> Bool {
        at >= text.count || text[at] <= 0x20 || text[at] >= 0x80 || text[at] == UInt8(ascii: "\"")
    }

    /// ` -- ` within a line, as lists are sent whose lines were joined.
    private func isInlineMark(_ at: Int) -> Bool {
        at > 0 && text[at - 1] <= 0x20 && at + 2 < text.count && text[at + 1] == UInt8(ascii: "-")
            && text[at + 2] <= 0x20
    }

    /// Whether a line break ends a sentence, or only a line that was filled.
    private func endsSentence(_ at: Int) -> Bool {
        let lineStart = (text[..<at].suffix(400).lastIndex(of: 0x0A) ?? max(0, at - 400) - 1) + 1
        var end = at
        while end > lineStart, text[end - 1] <= 0x20 { end -= 1 }
        guard end > lineStart else { return true }
        let last = text[end - 1]
        if last == UInt8(ascii: ":") || last == UInt8(ascii: "?") || last == UInt8(ascii: ";") { return true }
        if text[..<end].suffix(3).elementsEqual("：".utf8) { return true }
        // `Complaint type: used` is a line of its own, however long it is.
        if text[lineStart..<end].prefix(Self.longestLabel).contains(UInt8(ascii: ":")) { return true }
        if end - lineStart < Self.filled { return true }
        var next = at + 1
        while next < text.count, text[next] == 0x20 || text[next] == 0x09 || text[next] == UInt8(ascii: ">") {
            next += 1
        }
        guard next < text.count else { return true }
        return text[next] <= 0x0D || text[next] == UInt8(ascii: "-") || text[next] == UInt8(ascii: "*")
            || text[next...].starts(with: "•".utf8)
    }

    /// A line that has fewer bytes was not broken because it was full.
    private static let filled = 55
    private static let longestLabel = 25
}
