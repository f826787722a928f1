import SourceText

extension MappedText {
    /// The text of a page: tags, comments and scripts left out, blocks on lines of their own, entries of lists with a
    /// hyphen. One pass, and what is nested too deep is only less indented.
    ///
    /// - Parameter keepsStructure: whether headings, numbers of entries and rows of tables are marked as Markdown marks
    ///   them: a letter needs them, a notice does not.
    package func withoutTags(keepsStructure: Bool = false) -> MappedText {
        var reader = TagRemover(self, keepsStructure)
        return reader.read()
    }
}

private struct TagRemover {
    private let text: MappedText
    private let bytes: [UInt8]
    private let keepsStructure: Bool
    private var out = MappedText()
    private var at = 0
    /// The open lists: the number of the last entry, or `nil` where they are not numbered.
    private var lists: [Int?] = []
    /// Where the text of an entry starts that has none yet.
    private var entryStart = -1
    private var isTableHead = false

    init(_ text: MappedText, _ keepsStructure: Bool) {
        self.text = text
        self.keepsStructure = keepsStructure
        bytes = text.bytes
    }

    mutating func read() -> MappedText {
        var plain = 0
        while at < bytes.count {
            let byte = bytes[at]
            guard byte == UInt8(ascii: "<") && startsTag || byte == UInt8(ascii: "&") else {
                at += 1
                continue
            }
            copy(plain..<at)
            if byte == UInt8(ascii: "&") { entity() } else { tag() }
            plain = at
        }
        copy(plain..<at)
        return out
    }

    /// Some text as it stands; line breaks are no more than spaces.
    private mutating func copy(_ range: Range<Int>) {
        for index in range {
            out.append(bytes[index] == 0x0A || bytes[index] == 0x0D ? 0x20 : bytes[index], from: text.source(of: index))
        }
    }

    // MARK: Tags

    /// Whether `<` starts a tag here: `1 < 2` has none.
    private var startsTag: Bool {
        guard at + 1 < bytes.count else { return false }
        let next = bytes[at + 1]
        return (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
            || next == UInt8(ascii: "?")
    }

    private mutating func tag() {
        let start = at
        if starts(with: "<!--") {
            at = end(of: "-->", from: at + 4)
            return
        }
        at += 1
        let isEnd = bytes[at] == UInt8(ascii: "/")
        if isEnd { at += 1 }
        let name = name()
        skipAttributes()
        if !isEnd, Self.hidden.contains(name) {
            at = end(of: "</" + name, from: at)
            skipAttributes()
        }
        guard Self.blocks.contains(name) else { return }
        block(name, isEnd, text.source(of: start))
    }

    private mutating func block(_ name: String, _ isEnd: Bool, _ source: Int) {
        if name == "ul" || name == "ol" {
            if isEnd { _ = lists.popLast() } else if lists.count < Self.deepest { lists.append(name == "ol" ? 0 : nil) }
        }
        if keepsStructure, name == "td" || name == "th" {
            if !isEnd { write(" | ", source) }
            isTableHead = isTableHead || name == "th"
            return
        }
        // A paragraph at the start of an entry starts no line of its own.
        if isEnd || entryStart != out.bytes.count || name == "li" || name == "ul" || name == "ol" {
            write("\n", source)
        }
        if name == "li", !isEnd { entry(source) }
        guard keepsStructure else { return }
        if !isEnd, name.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) {
            write(String(repeating: "#", count: level) + " ", source)
        }
        if name == "tr" {
            if isEnd, isTableHead { write("| --- |\n", source) }
            isTableHead = false
        }
    }

    private static let deepest = Limit.pageLists.value

    private mutating func entry(_ source: Int) {
        var mark = "- "
        if let number = lists.last ?? nil {
            lists[lists.count - 1] = number + 1
            if keepsStructure { mark = "\(number + 1). " }
        }
        write(String(repeating: "   ", count: max(0, lists.count - 1)) + mark, source)
        entryStart = out.bytes.count
    }

    private mutating func write(_ text: String, _ source: Int) { out.append(text.utf8, from: source) }

    private mutating func name() -> String {
        let start = at
        while at < bytes.count, bytes[at].isWordByte, at - start < 16 { at += 1 }
        return String(decoding: bytes[start..<at].map(\.lowered), as: UTF8.self)
    }

    private static let hidden: Set<String> = ["script", "style", "title", "template"]
    private static let blocks: Set<String> = [
        "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "li", "ol", "p", "pre",
        "section", "table", "td", "th", "tr", "ul"
    ]

    /// Up to the end of the tag; in quotes `>` ends nothing.
    private mutating func skipAttributes() {
        var quote: UInt8?
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return
            }
        }
    }

    private func starts(with text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

    /// After the next place of some ASCII, case aside; the end of the text if there is none.
    private func end(of mark: String, from start: Int) -> Int {
        let wanted = Array(mark.utf8)
        var index = start
        while index + wanted.count <= bytes.count {
            if bytes[index] == wanted[0], wanted.indices.allSatisfy({ bytes[index + $0].lowered == wanted[$0] }) {
                return index + wanted.count
            }
            index += 1
        }
        return bytes.count
    }

    // MARK: Entities

    private mutating func entity() {
        let source = text.source(of: at)
        var end = at + 1
        while end < bytes.count, end - at < 12, bytes[end].isWordByte || bytes[end] == UInt8(ascii: "#") { end += 1 }
        guard let scalar = Self.scalar(String(decoding: bytes[at + 1..<end], as: UTF8.self)) else {
            out.append(bytes[at], from: source)
            at += 1
            return
        }
        out.append(scalar: scalar, from: source)
        at = end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
    }

    private static func scalar(_ name: String) -> UInt32? {
        if let known = named[name] { return known }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        return digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    }

    private static let named: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "ndash": 0x2013,
        "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019,
        "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "bull": 0x2022, "middot": 0xB7,
        "hellip": 0x2026, "euro": 0x20AC, "pound": 0xA3, "yen": 0xA5,
        "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "laquo": 0xAB, "raquo": 0xBB, "sect": 0xA7, "zwnj": 0x200C,
        "zwj": 0x200D, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009,
        "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC, "Auml": 0xC4, "Ouml": 0xD6, "Uuml": 0xDC, "szlig": 0xDF,
        "eacute": 0xE9, "egrave": 0xE8, "agrave": 0xE0, "ccedil": 0xE7,
        "percnt": 0x25, "colon": 0x3A, "ordf": 0xAA, "deg": 0xB0, "times": 0xD7
    ]
}
