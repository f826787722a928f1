extension Letter {
    /// Markdown (CommonMark). What a value holds is text: its signs are escaped.
    public func markdown() -> String {
        var out = ""
        var indent = 3
        for (index, block) in blocks.enumerated() {
            let follows = index > 0 && block.isTight(below: blocks[index - 1]) && block.kind != .paragraph
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
            out += escaped(text(of: block))
            if block.kind == .exhibit, index + 1 < blocks.count, blocks[index + 1].kind == .exhibit { out += "\\" }
        }
        return out + "\n"
    }
}

private func escaped(_ text: String) -> String {
    var out = ""
    // `1.` at the start would begin a list.
    let digits = text.prefix { $0.isASCII && $0.isNumber }.count
    let lastSemicolon = text.lastIndex(of: ";") ?? text.startIndex
    for (offset, index) in text.indices.enumerated() {
        let character = text[index]
        let startsBlock =
            offset == 0 && "#+-|~=".contains(character) || digits > 0 && offset == digits && ".)".contains(character)
        let isEntity = character == "&" && index < lastSemicolon
        if startsBlock || isEntity || "\\`*_[]<>".contains(character) { out.append("\\") }
        out.append(character)
    }
    return out
}
