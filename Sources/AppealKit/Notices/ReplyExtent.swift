import Documents
import RuleModel
import SourceText

/// Which part of a text is the newest mail: above what it quotes, or below the note of whoever forwarded it.
struct ReplyExtent {
    private let text: [UInt8]
    /// Where parts begin.
    private let starts: [Int]

    init(_ text: NoticeText, _ heads: MailHeads) {
        self.text = text.text.bytes
        var starts = Set(heads.quoted.map(\.position) + text.headers.dropFirst().map(\.position))
        if let quoted = Self.firstQuotedLine(self.text) { starts.insert(quoted) }
        self.starts = [0] + starts.filter { $0 > 0 }.sorted()
    }

    /// The first part that decides something, unless more than a note stands above it; all where none does.
    func newest(_ decides: (Range<Int>) -> Bool) -> Range<Int> {
        for (index, start) in starts.enumerated() {
            let part = start..<(index + 1 < starts.count ? starts[index + 1] : text.count)
            if decides(part) || phraseWords(of: Array(text[part].prefix(4_000))).count > Self.wordsOfNote {
                return part
            }
        }
        return 0..<text.count
    }

    private static let wordsOfNote = 15

    /// Where lines with `>` begin below others.
    private static func firstQuotedLine(_ text: [UInt8]) -> Int? {
        var hasText = false
        for line in text.lines {
            guard let first = text[line].first(where: { $0 > 0x20 }) else { continue }
            if first != UInt8(ascii: ">") {
                hasText = true
            } else if hasText {
                return line.lowerBound
            }
        }
        return nil
    }
}
