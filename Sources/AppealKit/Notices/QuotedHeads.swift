import Documents
import RuleModel
import SourceText

/// Finds the heads of mails that were forwarded or quoted within a text, as mail programs write them in the languages
/// of the phrase books: `From: … Sent: …`, `On … wrote:`.
struct QuotedHeads {
    private let text: [UInt8]
    private let words: MailWords
    private var found: [MailHeader] = []

    static func heads(in text: [UInt8]) -> [MailHeader] {
        var reader = QuotedHeads(text)
        reader.read()
        return reader.found
    }

    private init(_ text: [UInt8]) {
        self.text = text
        words = .shared
    }

    /// A block of lines with labels.
    private struct Block {
        let start: Int
        var labels: [MailWords.Label] = []
        var sent: ArraySlice<UInt8>?
        var sender: ArraySlice<UInt8>?
        var others = 0
    }

    private mutating func read() {
        var block: Block?
        // A line that says that a mail was forwarded, until its head comes.
        var announced: Int?
        var before: [Range<Int>] = []
        for line in text.lines {
            let content = content(line)
            if let label = label(content) {
                var own = block ?? Block(start: line.lowerBound)
                own.labels.append(label.label)
                if label.label.field == .sent, own.sent == nil { own.sent = label.value }
                if label.label.field == .from, own.sender == nil { own.sender = label.value }
                block = own
            } else if var own = block, !content.isEmpty, own.others < 2 {
                own.others += 1
                block = own
            } else {
                if let own = block, close(own) { announced = nil }
                block = nil
                if let start = announced, !content.isEmpty, line.lowerBound - start > Self.farthest {
                    found.append(header(start, date: nil, tells: true, sender: nil))
                    announced = nil
                }
            }
            if block == nil, words.announces(content, text) { announced = line.lowerBound }
            if let start = wrote(content, before) {
                found.append(start)
                announced = nil
            }
            before = before.suffix(2) + [content]
        }
        if let own = block, close(own) { announced = nil }
        if let announced { found.append(header(announced, date: nil, tells: true, sender: nil)) }
        found.sort { $0.position < $1.position }
    }

    /// So far behind the words that announce it a head may stand.
    private static let farthest = 400

    private mutating func close(_ block: Block) -> Bool {
        let fields = Set(block.labels.map(\.field))
        guard fields.contains(.from) && fields.count > 1 || fields.contains(.sent) && fields.count > 2 else {
            return false
        }
        let date = block.sent.flatMap { MailDate(written: Array($0), isDayFirst: words.isDayFirst(block.labels)) }
        found.append(
            header(
                block.start, date: date, tells: block.sent != nil,
                sender: block.sender.map { String(decoding: $0, as: UTF8.self) }))
        return true
    }

    private func header(_ at: Int, date: MailDate?, tells: Bool, sender: String?) -> MailHeader {
        MailHeader(position: at, date: date, tellsDate: tells, sender: sender, authentication: nil, source: at)
    }

    /// A line without the marks of quotations, and without bold.
    private func content(_ line: Range<Int>) -> Range<Int> {
        var (start, end) = (line.lowerBound, line.upperBound)
        while start < end,
            text[start] <= 0x20 || [UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "*")].contains(text[start])
        {
            start += 1
        }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private func label(_ line: Range<Int>) -> (label: MailWords.Label, value: ArraySlice<UInt8>)? {
        let head = text[line].prefix(Self.longestLabel)
        let narrow = head.firstIndex(of: UInt8(ascii: ":")).map { ($0, 1) }
        let wide = head.firstRange(of: "：".utf8).map { ($0.lowerBound, 3) }
        guard let (at, length) = [narrow, wide].compactMap(\.self).min(by: { $0.0 < $1.0 }) else { return nil }
        let name = String(decoding: text[line.lowerBound..<at].filter { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        guard let label = words.labels[textKey(name)] else { return nil }
        return (label, text[(at + length)..<line.upperBound].drop { $0 <= 0x20 || $0 == UInt8(ascii: "*") })
    }

    private static let longestLabel = 40

    /// `On … wrote:`, over up to three lines; in Japanese only a date and an address.
    private func wrote(_ line: Range<Int>, _ before: [Range<Int>]) -> MailHeader? {
        let end = text[line].suffix(3)
        guard end.last == UInt8(ascii: ":") || end.elementsEqual("：".utf8) else { return nil }
        for start in [line] + before.reversed() where line.upperBound - start.lowerBound < Self.longestLead {
            let lead = Array(text[start.lowerBound..<line.upperBound])
            let isNamed = words.wrote(lead)
            let isAddressed =
                text[line].contains(UInt8(ascii: "@")) && text[..<line.upperBound].suffix(3).contains(UInt8(ascii: ">"))
            guard isNamed || isAddressed else { continue }
            if let date = date(in: lead) { return header(start.lowerBound, date: date, tells: true, sender: nil) }
            if isNamed, start == line || before.first == start {
                return header(start.lowerBound, date: nil, tells: lead.contains(where: \.isDigitByte), sender: nil)
            }
        }
        return nil
    }

    private static let longestLead = 400

    /// The first date in a few words.
    private func date(in lead: [UInt8]) -> MailDate? {
        var at = 0
        while at < lead.count {
            let isStart = lead[at] > 0x20 && (at == 0 || !lead[at - 1].isWordByte && lead[at - 1] < 0x80)
            if isStart, lead[at].isWordByte,
                let date = MailDate(written: Array(lead[at...]), isDayFirst: words.isDayFirst(lead))
            {
                return MailDate(day: date.day, zone: nil)
            }
            at += 1
        }
        return nil
    }
}

/// The words of heads in all languages.
private struct MailWords: Sendable {
    enum Field: Sendable { case from, sent, to, subject }

    struct Label: Sendable {
        let field: Field
        /// The languages that call it so.
        let languages: Set<NoticeLanguage>
    }

    static let shared = MailWords()

    let labels: [String: Label]
    /// First and last words of `On … wrote`.
    private let leads: [(first: [String], last: [String], language: NoticeLanguage)]
    private let announcements: [[String]]

    private init() {
        var labels: [String: Label] = [:]
        for language in NoticeLanguage.all {
            let lists: [(NoticeLanguage.List, Field)] = [
                (.mailFrom, .from), (.mailSent, .sent), (.mailSubject, .subject), (.mailTo, .to)
            ]
            for (list, field) in lists {
                for name in language[list].map(textKey) where labels[name]?.languages.contains(language) != true {
                    let others = labels[name].map { $0.field == field ? $0.languages : [] } ?? []
                    if labels[name] == nil || labels[name]?.field == field {
                        labels[name] = Label(field: field, languages: others.union([language]))
                    }
                }
            }
        }
        self.labels = labels
        leads = NoticeLanguage.all.flatMap { language in
            language[.mailWrote].map { phrase in
                let sides = phrase.split(separator: "…").map { phraseWords(of: Array($0.utf8)) }
                return (sides.count > 1 ? sides[0] : [], sides.last ?? [], language)
            }
        }
        announcements = NoticeLanguage.all.flatMap { $0[.mailForwarded] }.map { phraseWords(of: Array($0.utf8)) }
    }

    /// Whether figures alone begin with the day, by the language of the labels.
    func isDayFirst(_ labels: [Label]) -> Bool? {
        var counts: [NoticeLanguage: Int] = [:]
        for label in labels { for language in label.languages { counts[language, default: 0] += 1 } }
        let most = counts.values.max()
        return isDayFirst(counts.filter { $0.value == most }.map(\.key))
    }

    func isDayFirst(_ lead: [UInt8]) -> Bool? {
        let words = phraseWords(of: lead)
        return isDayFirst(leads.filter { words.starts(with: $0.first) && words.ends(with: $0.last) }.map(\.language))
    }

    private func isDayFirst(_ languages: [NoticeLanguage]) -> Bool? {
        let orders = Set(languages.flatMap { $0[.dateOrder] })
        return orders == ["day-first"] ? true : nil
    }

    func wrote(_ lead: [UInt8]) -> Bool {
        let words = phraseWords(of: lead)
        return leads.contains { words.starts(with: $0.first) && !$0.last.isEmpty && words.contains($0.last) }
    }

    func announces(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
        guard (6...120).contains(line.count) else { return false }
        let ends = [text[line.lowerBound], text[line.upperBound - 1]]
        guard ends.contains(UInt8(ascii: "-")) || ends.contains(UInt8(ascii: ":")) else { return false }
        let words = phraseWords(of: Array(text[line]))
        return announcements.contains { !$0.isEmpty && words.starts(with: $0) && words.count <= $0.count + 2 }
    }
}

extension [String] {
    fileprivate func ends(with other: [String]) -> Bool { suffix(other.count).elementsEqual(other) || contains(other) }

    /// Whether some words stand there one after the other.
    fileprivate func contains(_ other: [String]) -> Bool {
        guard !other.isEmpty, count >= other.count else { return false }
        return (0...(count - other.count)).contains { self[$0..<$0 + other.count].elementsEqual(other) }
    }
}
