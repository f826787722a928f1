import Documents
import RuleModel
import SourceText

/// What stands in a notice whatever it is about: item and order numbers, by their forms, and the lines of its lists.
struct NoticeSurvey {
    private(set) var asins: [Diagnosis.Passage] = []
    private(set) var orders: [Diagnosis.Passage] = []
    private(set) var checklist: [Diagnosis.Passage] = []
    /// The bytes of the checklist's entries.
    private(set) var entries: [Range<Int>] = []

    init(_ notice: NoticeText) {
        findIdentifiers(notice)
        findEntries(notice)
    }

    private mutating func findIdentifiers(_ notice: NoticeText) {
        var seen = Set<String>()
        let bytes = notice.text.bytes
        for (identifier, range) in IdentifierScanner.find(in: bytes) {
            guard seen.count < Limit.foundNumbers.value else { return }
            let token = String(decoding: bytes[range], as: UTF8.self)
            guard seen.insert(token).inserted else { continue }
            let passage = Diagnosis.Passage(text: token, place: notice.place(range))
            if identifier == .asin { asins.append(passage) } else { orders.append(passage) }
        }
    }

    // MARK: Lists

    /// Lines that start with a hyphen, a dot or a number, each with the lines that go on with it.
    private mutating func findEntries(_ notice: NoticeText) {
        let bytes = notice.text.bytes
        var open: Range<Int>?
        func close(_ entries: inout [Range<Int>]) {
            // One word is a number or a name, not something that is asked for.
            if let entry = open, bytes[entry].split(whereSeparator: { $0 <= 0x20 }).count > 1 { entries.append(entry) }
            open = nil
        }
        for line in bytes.lines where entries.count < Limit.noticeEntries.value {
            let content = Self.content(bytes, line)
            if let start = Self.entryStart(bytes, content) {
                close(&entries)
                open = start..<content.upperBound
            } else if let entry = open, !content.isEmpty, entry.count <= Limit.entryBytes.value,
                Self.goesOn(bytes, content)
            {
                open = entry.lowerBound..<content.upperBound
            } else {
                close(&entries)
            }
        }
        if entries.count < Limit.noticeEntries.value { close(&entries) }
        checklist = entries.map {
            Diagnosis.Passage(text: notice.excerpt($0, to: Limit.entryBytes.value), place: notice.place($0))
        }
    }

    /// A line without the marks of quoted mails and the white space around it.
    private static func content(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
        var (start, end) = (line.lowerBound, line.upperBound)
        while start < end, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: ">") { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// Where an entry's text starts after its mark; `nil` if the line starts none.
    private static func entryStart(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
        var at = line.lowerBound
        let text = bytes[line]
        if let mark = marks.first(where: { text.starts(with: $0) }) {
            at += mark.count
            // A row of hyphens separates, and `-5` is a number.
            guard at < line.upperBound, bytes[at] != UInt8(ascii: "-"), !bytes[at].isDigitByte else { return nil }
        } else {
            while at < line.upperBound, at - line.lowerBound < 2, bytes[at].isDigitByte { at += 1 }
            guard at > line.lowerBound, at + 1 < line.upperBound,
                bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")"), bytes[at + 1] == 0x20
            else { return nil }
            at += 1
        }
        while at < line.upperBound, bytes[at] <= 0x20 { at += 1 }
        return at < line.upperBound ? at : nil
    }

    private static let marks = ["--", "- ", "-", "* ", "•", "·", "●", "▪", "◦", "– ", "— ", "・"].map { Array($0.utf8) }

    /// Whether a line goes on with the entry above it: it starts with a small letter.
    private static func goesOn(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        (0x61...0x7A).contains(bytes[line.lowerBound])
    }
}

/// Finds item and order numbers in running text by their forms.
enum IdentifierScanner {
    static func find(in bytes: [UInt8], _ stretch: Range<Int>? = nil) -> [(identifier: Identifier, range: Range<Int>)] {
        var found: [(identifier: Identifier, range: Range<Int>)] = []
        let end = stretch?.upperBound ?? bytes.count
        var at = stretch?.lowerBound ?? 0
        while at < end {
            guard bytes[at].isWordByte else {
                at += 1
                continue
            }
            let start = at
            while at < end, bytes[at].isWordByte || bytes[at] == UInt8(ascii: "-") { at += 1 }
            guard at - start == 10 || at - start == 19 else { continue }
            let token = String(decoding: bytes[start..<at], as: UTF8.self)
            // Ten digits alone are a telephone number as often as a book.
            if token.hasPrefix("B0"), Identifier.asin.accepts(token) {
                found.append((.asin, start..<at))
            } else if Identifier.orderID.accepts(token) {
                found.append((.orderID, start..<at))
            }
        }
        return found
    }
}
