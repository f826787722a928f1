extension Letter {
    /// Plain text, ready to paste: one line a paragraph, however long, and no marks but numbers and hyphens.
    public func plainText() -> String { String(decoding: plainBytes(), as: UTF8.self) }

    /// ``plainText()`` as the bytes that go into a file.
    public func plainBytes() -> [UInt8] { plainBytes(of: blocks[...]) }

    /// Some of the letter's blocks as if they were a letter.
    func plainBytes(of blocks: ArraySlice<Block>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count + blocks.count * 8)
        for (index, block) in zip(blocks.indices, blocks) {
            if index > blocks.startIndex { out.append(block.isTight(below: blocks[index - 1]) ? "\n" : "\n\n") }
            if block.isIndented { out.append("   ") }
            switch block.kind {
            case .heading:
                let heading = text(of: block)
                out.append(contentsOf: (language.conventions.hasCapitals ? heading.uppercased() : heading).utf8)
                continue
            case .bullet: out.append("- ")
            case .item, .step:
                out.append(contentsOf: String(block.number).utf8)
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
}

extension Letter.Block {
    /// Whether it stands directly below another, without an empty line between them.
    func isTight(below above: Self) -> Bool {
        if isIndented { return true }
        switch kind {
        case .bullet, .step, .exhibit, .line: return above.kind == kind && !above.isIndented
        case .heading, .paragraph, .item: return false
        }
    }

    /// What a reader sees before its text: `1.`, `A.`, `•`; empty for most.
    var mark: String {
        switch kind {
        case .item, .step: "\(number)."
        case .exhibit: ValuePrinter.exhibitLetter(Int(number)) + "."
        case .bullet: "•"
        case .heading, .paragraph, .line: ""
        }
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
