import Documents
import RuleModel
import SourceText

/// What stands in a notice whatever it is about: item and order numbers, by their forms, and the lines of its lists.
struct NoticeSurvey {
    private(set) var asins: [Diagnosis.Passage] = []
    private(set) var orders: [Diagnosis.Passage] = []
    private(set) var checklist: [Diagnosis.Passage] = []
    private(set) var amounts: [Diagnosis.Passage] = []
    private(set) var rates: [Diagnosis.Passage] = []
    /// The bytes of the checklist's entries.
    private(set) var entries: [Range<Int>] = []

    /// - Parameter isAsked: whether what stands in some bytes may be asked for.
    init(_ notice: NoticeText, isAsked: (Range<Int>) -> Bool = { _ in true }) {
        findIdentifiers(notice)
        findFigures(notice)
        findEntries(notice, isAsked)
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

    /// Percentages, and numbers beside the sign or code of a currency.
    private mutating func findFigures(_ notice: NoticeText) {
        let bytes = notice.text.bytes
        var seen = Set<String>()
        for figure in FigureScanner.find(in: bytes) {
            guard rates.count + amounts.count < Limit.noticeEntries.value else { return }
            let passage = Diagnosis.Passage(text: notice.excerpt(figure.range), place: notice.place(figure.range))
            guard seen.insert(passage.text).inserted else { continue }
            if figure.isPercent { rates.append(passage) } else { amounts.append(passage) }
        }
    }

    // MARK: Lists

    /// Lines that start with a hyphen, a dot or a number, each with the lines that go on with it.
    private mutating func findEntries(_ notice: NoticeText, _ isAsked: (Range<Int>) -> Bool) {
        let bytes = notice.text.bytes
        var open: Range<Int>?
        func close(_ entries: inout [Range<Int>]) {
            // One word is a number or a name, not something that is asked for.
            if let entry = open, phraseWords(of: Array(bytes[entry].prefix(200))).count > 1, isAsked(entry) {
                entries.append(entry)
            }
            open = nil
        }
        for line in bytes.lines where entries.count < Limit.noticeEntries.value {
            let content = Self.content(bytes, line)
            let parts = Self.inlineEntries(bytes, content)
            if parts.count > 1 {
                close(&entries)
                for part in parts {
                    open = part
                    close(&entries)
                }
            } else if let start = Self.entryStart(bytes, content) {
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

    /// The entries of a list that was joined to one line: `send: -- invoices -- a plan`.
    private static func inlineEntries(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        var starts: [Int] = []
        var at = line.lowerBound
        while at + 3 < line.upperBound {
            let isMark = bytes[at] == UInt8(ascii: "-") && bytes[at + 1] == UInt8(ascii: "-") && bytes[at + 2] == 0x20
            if isMark, at == line.lowerBound || bytes[at - 1] <= 0x20 { starts.append(at) }
            at += 1
        }
        return starts.enumerated().map { index, start in
            var end = index + 1 < starts.count ? starts[index + 1] : line.upperBound
            while end > start + 3, bytes[end - 1] <= 0x20 { end -= 1 }
            return min(start + 3, end)..<end
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

/// Finds percentages and amounts of money in running text.
enum FigureScanner {
    static func find(in bytes: [UInt8]) -> [(range: Range<Int>, isPercent: Bool)] {
        var found: [(range: Range<Int>, isPercent: Bool)] = []
        var at = 0
        while at < bytes.count {
            guard bytes[at].isDigitByte, at == 0 || !bytes[at - 1].isWordByte else {
                at += 1
                continue
            }
            let start = at
            while at < bytes.count, bytes[at].isDigitByte || isSeparator(bytes, at) { at += 1 }
            guard at - start <= 16 else { continue }
            var end = at
            if end < bytes.count, bytes[end] == 0x20 { end += 1 }
            if let length = percentSign(bytes, end) {
                found.append((start..<end + length, true))
            } else if let before = signs.first(where: { stands($0, before: start, in: bytes) }) {
                found.append((start - before.count..<at, false))
            } else if let code = code(bytes, before: start) {
                found.append((code..<at, false))
            } else if let after = signs.first(where: { bytes[end...].starts(with: $0) }) {
                found.append((start..<end + after.count, false))
            } else if end > at, end + 3 <= bytes.count, end + 3 == bytes.count || !bytes[end + 3].isWordByte,
                Currency(String(decoding: bytes[end..<end + 3], as: UTF8.self)) != nil
            {
                found.append((start..<end + 3, false))
            }
        }
        return found
    }

    private static func isSeparator(_ bytes: [UInt8], _ at: Int) -> Bool {
        (bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ",")) && at + 1 < bytes.count
            && bytes[at + 1].isDigitByte
    }

    private static func percentSign(_ bytes: [UInt8], _ at: Int) -> Int? {
        guard at < bytes.count else { return nil }
        if bytes[at] == UInt8(ascii: "%") { return 1 }
        return bytes[at...].starts(with: "％".utf8) ? 3 : nil
    }

    private static func stands(_ sign: [UInt8], before start: Int, in bytes: [UInt8]) -> Bool {
        start >= sign.count && bytes[start - sign.count..<start].elementsEqual(sign)
    }

    /// Where `USD ` starts before a number.
    private static func code(_ bytes: [UInt8], before start: Int) -> Int? {
        let end = start > 0 && bytes[start - 1] == 0x20 ? start - 1 : start
        guard end >= 3, end == 3 || !bytes[end - 4].isWordByte,
            Currency(String(decoding: bytes[end - 3..<end], as: UTF8.self)) != nil
        else { return nil }
        return end - 3
    }

    private static let signs = ["$", "€", "£", "¥", "￥"].map { Array($0.utf8) }
}
