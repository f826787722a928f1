import RulePacks

extension Letter {
    /// Plain text, ready to paste: one line a paragraph, however long, and no marks but numbers and hyphens.
    public func plainText() -> String { String(decoding: plainBytes(), as: UTF8.self) }

    /// ``plainText()`` as the bytes that go into a file.
    public func plainBytes() -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count + blocks.count * 8)
        let printer = ValuePrinter(language: language)
        for (index, block) in blocks.enumerated() {
            if index > 0 { out.append(isTight(index) ? "\n" : "\n\n") }
            if block.isIndented { out.append("   ") }
            switch block.kind {
            case .heading:
                out.append(contentsOf: language == .english ? text(of: block).uppercased().utf8 : text(of: block).utf8)
                continue
            case .bullet: out.append("- ")
            case .item, .step:
                printer.digits(Int64(block.number), &out)
                out.append(". ")
            case .exhibit:
                out.append(contentsOf: ValuePrinter.exhibitLetter(Int(block.number)).utf8)
                out.append(". ")
            case .paragraph, .line: break
            }
            out.append(contentsOf: bytes(of: block))
        }
        out.append(UInt8(ascii: "\n"))
        return out
    }

    /// Markdown (CommonMark). What a value holds is text: its signs are escaped.
    public func markdown() -> String {
        var out = ""
        var indent = 3
        for (index, block) in blocks.enumerated() {
            let follows = isTight(index) && block.kind != .paragraph
            if index > 0 { out += follows ? "\n" : "\n\n" }
            // What belongs to an item stands below its first letter.
            if block.kind == .item { indent = "\(block.number). ".count }
            out += block.isIndented ? String(repeating: " ", count: indent) : ""
            switch block.kind {
            case .heading: out += "### "
            case .bullet, .line: out += "- "
            case .item, .step: out += "\(block.number). "
            // Letters are no list of CommonMark: the point is escaped and a hard break ends the line.
            case .exhibit: out += "\(ValuePrinter.exhibitLetter(Int(block.number)))\\. "
            case .paragraph: break
            }
            out += Self.escaped(text(of: block))
            if block.kind == .exhibit, index + 1 < blocks.count, blocks[index + 1].kind == .exhibit { out += "\\" }
        }
        return out + "\n"
    }

    /// Whether a block stands directly below the one before it.
    private func isTight(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let (above, block) = (blocks[index - 1], blocks[index])
        if block.isIndented { return true }
        switch block.kind {
        case .bullet, .step, .exhibit, .line: return above.kind == block.kind && !above.isIndented
        case .heading, .paragraph, .item: return false
        }
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        // `1.` at the start would begin a list.
        let digits = text.prefix { $0.isASCII && $0.isNumber }.count
        for (offset, character) in text.enumerated() {
            let startsBlock = offset == 0 && "#+-|~=".contains(character) || digits > 0 && offset == digits && ".)".contains(character)
            let isEntity = character == "&" && text.dropFirst(offset).contains(";")
            if startsBlock || isEntity || "\\`*_[]<>".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }
}

extension [Letter] {
    /// The letters of one case as one text; where there are several, each below a title.
    package func joined(written write: (Letter) -> String) -> String {
        map { (count > 1 ? $0.title : "") + write($0) }.joined(separator: "\n")
    }
}

extension Letter {
    fileprivate var title: String { "===== \(route): \(violations.map(\.violation).joined(separator: ", ")) =====\n\n" }
}
