import RuleModel
import SourceText

/// When a mail was sent.
public struct MailDate: Sendable, Equatable {
    /// The day that the `Date` line writes, in the sender's own time zone: it is not converted.
    public let day: CalendarDay
    /// As the mail writes it: `-0800`.
    public let zone: String?

    package init(day: CalendarDay, zone: String?) {
        self.day = day
        self.zone = zone
    }
}

extension MailDate {
    /// The day and the zone in a line of a mail's head; `nil` if it is not understood.
    ///
    /// - Parameter isDayFirst: whether `03/04/2019` is in April; `nil` where that is not known.
    package init?(written value: [UInt8], isDayFirst: Bool? = nil) {
        let day = value.withUnsafeBufferPointer { ValueScanner($0, at: 0, isDayFirst: isDayFirst).read(.date) }
        guard let day, case .date(let day)? = try? Literal.read(day.text, as: .date) else { return nil }
        let zone = value.split(separator: 0x20).last {
            $0.count == 5 && ($0.first == UInt8(ascii: "+") || $0.first == UInt8(ascii: "-"))
                && $0.dropFirst().allSatisfy(\.isDigitByte)
        }
        self.init(day: day, zone: zone.map { String(decoding: $0, as: UTF8.self) })
    }
}

/// The head of a mail, and where its text starts.
package struct MailHeader: Sendable {
    /// The byte of the text at which what belongs to it begins.
    package let position: Int
    /// `nil` if it tells no date, or one that is not understood.
    package let date: MailDate?
    /// Whether it tells a date at all.
    package let tellsDate: Bool
    /// What stands after `From`.
    package let sender: String?
    /// What whoever received the mail found out about its sender: `Authentication-Results`.
    package let authentication: String?
    /// A byte of the file at which it stands.
    package let source: Int

    package init(
        position: Int, date: MailDate?, tellsDate: Bool, sender: String?, authentication: String?, source: Int
    ) {
        self.position = position
        self.date = date
        self.tellsDate = tellsDate
        self.sender = sender
        self.authentication = authentication
        self.source = source
    }
}

/// Reads the text of a saved mail: its parts, their encodings, mails that were forwarded in it.
package struct MailReader {
    package let keepsStructure: Bool
    package private(set) var out = MappedText()
    package private(set) var headers: [MailHeader] = []
    package private(set) var links: [LinkTarget] = []
    package private(set) var remarks: [NoticeText.Remark] = []

    package init(keepsStructure: Bool) { self.keepsStructure = keepsStructure }

    /// Whether a text starts as a mail does: nothing but headers before the first empty line, at least two of those
    /// that every mail has.
    package static func isMail(_ text: MappedText) -> Bool {
        let usual: Set<String> = [
            "from", "to", "subject", "date", "sent", "received", "mime-version", "content-type", "message-id",
            "return-path", "delivered-to", "reply-to"
        ]
        guard let head = MailHead(text), head.end > 0 else { return false }
        return usual.intersection(head.names).count >= 2
    }

    package mutating func read(_ mail: MappedText) { read(mail, depth: 0) }

    private mutating func read(_ part: MappedText, depth: Int) {
        guard depth < Self.deepest else { return remark(.tooDeep) }
        guard let head = MailHead(part) else { return add(part, nil, "text/plain") }
        if depth == 0 || head.names.contains("from") { headers.append(head.header(at: out.bytes.count)) }
        if let subject = head.value("subject"), depth == 0 || head.names.contains("from") {
            // Decoded, it may be longer than it is written.
            for (index, byte) in encodedWords(subject.bytes).enumerated() {
                out.append(byte, from: subject.source + min(index, max(0, subject.bytes.count - 1)))
            }
            out.append(0x0A, from: subject.source)
        }
        let type = ContentType(head.value("content-type")?.bytes ?? Array("text/plain".utf8))
        let body = part.part(head.end..<part.bytes.count)
        if type.name.hasPrefix("multipart/"), let boundary = type.parameter("boundary"), !boundary.isEmpty {
            let parts = Self.parts(of: body, boundary)
            if parts.isCut { remark(.tooManyParts) }
            return read(parts: parts.all, isChoice: type.name == "multipart/alternative", depth)
        }
        let encoding = head.value("content-transfer-encoding").map {
            String(decoding: $0.bytes, as: UTF8.self).trimmed.lowercased()
        }
        let decoded =
            switch encoding {
            case "base64": body.decodedBase64()
            case "quoted-printable": body.decodedQuotedPrintable()
            default: body
            }
        if type.name == "message/rfc822" { return read(decoded, depth: depth + 1) }
        guard type.name.hasPrefix("text/") || !type.name.contains("/") else {
            return remark(.attachment(type.parameter("name") ?? type.name))
        }
        add(decoded, type.parameter("charset"), type.name)
    }

    private static let deepest = Limit.mailDepth.value

    /// Of parts that say the same the plain one is read, if there is one.
    private mutating func read(parts: [MappedText], isChoice: Bool, _ depth: Int) {
        guard isChoice else {
            for part in parts { read(part, depth: depth + 1) }
            return
        }
        let plain = parts.first { part in
            guard let head = MailHead(part) else { return false }
            let type = ContentType(head.value("content-type")?.bytes ?? Array("text/plain".utf8))
            return type.name == "text/plain" && part.bytes[head.end...].count { $0 > 0x20 } > 20
        }
        if let chosen = plain ?? parts.last { read(chosen, depth: depth + 1) }
    }

    private mutating func add(_ text: MappedText, _ charset: String?, _ type: String) {
        let (decoded, remark) = text.decoded(named: charset)
        if let remark { self.remark(remark) }
        let isPage = type == "text/html" || decoded.looksLikeHTML
        if isPage { links += decoded.linkTargets() }
        out.append(isPage ? decoded.withoutTags(keepsStructure: keepsStructure) : decoded)
        out.append(0x0A, from: decoded.source(of: max(0, decoded.bytes.count - 1)))
    }

    private mutating func remark(_ remark: NoticeText.Remark) {
        if remarks.count < 20, !remarks.contains(remark) { remarks.append(remark) }
    }

    // MARK: Parts

    /// What stands between the lines `--boundary`.
    private static func parts(of body: MappedText, _ boundary: String) -> (all: [MappedText], isCut: Bool) {
        let mark = Array("--\(boundary)".utf8)
        var parts: [MappedText] = []
        var start: Int?
        for line in body.bytes.lines {
            guard body.bytes[line].starts(with: mark), isEnd(body.bytes[line].dropFirst(mark.count)) else { continue }
            if let start, start < line.lowerBound { parts.append(body.part(start..<line.lowerBound)) }
            start = min(line.upperBound, body.bytes.count)
            // `--boundary--` is the last.
            let isLast = body.bytes[line].dropFirst(mark.count).starts(with: "--".utf8)
            if isLast || parts.count == mostParts { return (parts, isCut: !isLast) }
        }
        if let start, start < body.bytes.count { parts.append(body.part(start..<body.bytes.count)) }
        return (parts, isCut: false)
    }

    private static let mostParts = Limit.mailParts.value
    /// Whether nothing but `--` and blanks follows a boundary: that of a part inside may start as this one does.
    private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.dropFirst(rest.starts(with: "--".utf8) ? 2 : 0).allSatisfy { $0 <= 0x20 }
    }

    /// A header's text: `=?utf-8?B?…?=` decoded, and what some programs write without that as any other text.
    private func encodedWords(_ value: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        // White space stands between words, but for two of them that are encoded.
        var followsPlain = false
        for word in value.split(separator: 0x20, omittingEmptySubsequences: false) {
            let parts = word.split(separator: UInt8(ascii: "?"), omittingEmptySubsequences: false)
            let isEncoded = parts.count == 5 && parts[0].elementsEqual("=".utf8) && parts[4].elementsEqual("=".utf8)
            if !out.isEmpty, followsPlain || !isEncoded { out.append(0x20) }
            followsPlain = !isEncoded
            guard isEncoded else {
                out += MappedText(Array(word)).decoded(named: nil).text.bytes
                continue
            }
            let body = MappedText(Array(parts[3]))
            let bytes =
                parts[2].first.map { $0 | 0x20 } == UInt8(ascii: "b")
                ? body.decodedBase64() : body.decodedQuotedPrintable(isHeader: true)
            out += bytes.decoded(named: String(decoding: parts[1], as: UTF8.self)).text.bytes
        }
        return out
    }
}

/// The headers of a mail or of a part of one.
private struct MailHead {
    private var fields: [(name: String, value: [UInt8], source: Int)] = []
    /// Where the body starts.
    package private(set) var end = 0

    /// `nil` if what stands before the first empty line is something else.
    init?(_ text: MappedText) {
        let bytes = text.bytes
        // Bytes that say how those after them are ordered are no part of the first name.
        let start = bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
        for line in bytes.lines {
            let content = bytes[max(line.lowerBound, start)..<max(line.upperBound, start)].trimmingLineBreak
            if content.isEmpty {
                end = line.upperBound
                break
            }
            guard fields.count < Limit.mailHeaders.value else { return nil }
            if let first = content.first, first == 0x20 || first == 0x09, !fields.isEmpty {
                let more = [0x20] + content.drop { $0 <= 0x20 }
                if fields[fields.count - 1].value.count + more.count <= Limit.mailHeaderBytes.value {
                    fields[fields.count - 1].value += more
                }
            } else if let colon = content.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > content.startIndex,
                content[..<colon].allSatisfy({ $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
            {
                let value = content[(colon + 1)...].drop { $0 <= 0x20 }
                fields.append(
                    (
                        String(decoding: content[..<colon].map(\.lowered), as: UTF8.self), Array(value),
                        text.source(of: min(value.startIndex, bytes.count - 1))
                    ))
            } else if fields.isEmpty, content.starts(with: "From ".utf8) {
                continue
            } else {
                return nil
            }
            end = line.upperBound
        }
        if fields.isEmpty, end == 0 { return nil }
    }

    var names: Set<String> { Set(fields.map(\.name)) }

    func header(at position: Int) -> MailHeader {
        let date = value("date") ?? value("sent")
        let authentication = fields.filter { $0.name == "authentication-results" }.map { $0.value }
        return MailHeader(
            position: position, date: date.flatMap { MailDate(written: $0.bytes) }, tellsDate: date != nil,
            sender: value("from").map { String(decoding: $0.bytes, as: UTF8.self) },
            authentication: authentication.isEmpty
                ? nil : String(decoding: Array(authentication.joined(separator: [0x3B])), as: UTF8.self),
            source: (value("from") ?? date)?.source ?? 0)
    }

    func value(_ name: String) -> (bytes: [UInt8], source: Int)? {
        fields.first { $0.name == name }.map { ($0.value, $0.source) }
    }
}

/// `text/plain; charset="utf-8"`.
private struct ContentType {
    let name: String
    private let parameters: [(name: String, value: String)]

    init(_ value: [UInt8]) {
        var isQuoted = false
        let parts = String(decoding: value, as: UTF8.self).split(maxSplits: 20) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
        name = (parts.first.map(String.init) ?? "").trimmed.lowercased()
        parameters = parts.dropFirst().compactMap { part in
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { return nil }
            return (String(sides[0]).trimmed.lowercased(), String(sides[1].filter { $0 != "\"" }).trimmed)
        }
    }

    func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
}

extension [UInt8] {
    /// The ranges of the lines, line breaks included.
    package var lines: some Sequence<Range<Int>> {
        sequence(state: 0) { (at: inout Int) -> Range<Int>? in
            guard at < count else { return nil }
            let start = at
            at = (self[at...].firstIndex(of: 0x0A) ?? count - 1) + 1
            return start..<at
        }
    }
}

extension ArraySlice<UInt8> {
    package var trimmingLineBreak: ArraySlice<UInt8> {
        var line = self
        while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
        return line
    }
}

// MARK: Encodings

extension MappedText {
    /// The text in UTF-8, and what was assumed or could not be read.
    package func decoded(named name: String?) -> (text: MappedText, remark: NoticeText.Remark?) {
        if let name, let charset = TextEncoding(nameInMail: name) {
            if case .utf8 = charset { return decodedUnnamed() }
            return (decoded(charset), nil)
        }
        let (text, remark) = decodedUnnamed()
        guard let name else { return (text, remark) }
        return (bytes.contains { $0 >= 0x80 }) ? (text, .unknownCharset(name)) : (text, nil)
    }

    /// UTF-8 where it is that, otherwise what Western programs wrote before.
    private func decodedUnnamed() -> (text: MappedText, remark: NoticeText.Remark?) {
        if bytes.starts(with: [0xFF, 0xFE]) { return (decoded(.utf16LittleEndian), nil) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (decoded(.utf16BigEndian), nil) }
        let head = bytes.prefix(512)
        let zeros = head.indices.filter { head[$0] == 0 }
        if zeros.count * 4 > head.count {
            return (
                decoded((zeros.first ?? 0).isMultiple(of: 2) ? .utf16BigEndian : .utf16LittleEndian), .assumed("UTF-16")
            )
        }
        guard let bad = bytes.withUnsafeBufferPointer(TextSurvey.firstBadByte) else { return (self, nil) }
        // A text that was cut may end within a character; that what stands before it has others shows that it is one.
        if bytes.count - bad < 4, bytes[bad] >= 0xC2, bytes[(bad + 1)...].allSatisfy({ $0 & 0xC0 == 0x80 }),
            bytes[..<bad].contains(where: { $0 >= 0x80 })
        {
            return (part(0..<bad), nil)
        }
        return (decoded(.windows1252), .assumed("Windows-1252"))
    }

    package func decodedBase64() -> MappedText {
        var out = MappedText()
        var (bits, count): (UInt32, Int) = (0, 0)
        forEach { byte, source in
            guard let value = Self.base64Value(byte) else { return }
            bits = bits << 6 | value
            count += 6
            guard count >= 8 else { return }
            count -= 8
            // Four, two and no bits are left after the first, second and third of three.
            out.append(
                UInt8(truncatingIfNeeded: bits >> UInt32(count)), from: source,
                inBase64: count == 4 ? 0 : count == 2 ? 1 : 2)
        }
        return out
    }

    private static func base64Value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) + 4
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    /// `=E9` as a byte, `=` at the end of a line as nothing; in headers `_` is a space.
    package func decodedQuotedPrintable(isHeader: Bool = false) -> MappedText {
        var out = MappedText()
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            let start = source(of: at)
            if byte == UInt8(ascii: "="), let value = hexadecimal(at + 1) {
                out.append(value, from: start)
                at += 3
            } else if byte == UInt8(ascii: "="), let next = afterLineBreak(at + 1) {
                at = next
            } else {
                out.append(isHeader && byte == UInt8(ascii: "_") ? 0x20 : byte, from: start)
                at += 1
            }
        }
        return out
    }

    private func hexadecimal(_ at: Int) -> UInt8? {
        guard at + 2 <= bytes.count else { return nil }
        return UInt8(String(decoding: bytes[at..<at + 2], as: UTF8.self), radix: 16)
    }

    /// After white space and a line break, if nothing else stands there.
    private func afterLineBreak(_ start: Int) -> Int? {
        var at = start
        while at < bytes.count, at - start < 8, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at += 1 }
        return at < bytes.count && bytes[at] == 0x0A ? at + 1 : nil
    }

    /// Whether a text is a page, by how it starts.
    package var looksLikeHTML: Bool {
        let head = String(decoding: bytes.prefix(512).drop { $0 <= 0x20 || $0 >= 0x80 }, as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<div", "<table", "<p>", "<p "].contains {
            head.hasPrefix($0)
        }
    }
}
