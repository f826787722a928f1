extension Letter {
    /// A Word document: headings, lists and exhibits in styles, numbers that Word counts, text of East Asia in the font
    /// of its language. The letter's own date is its date.
    public func docx() -> [UInt8] {
        var document = DOCXDocument(language: language, title: subject, date: date)
        var lists = NumberedLists()
        for (index, block) in blocks.enumerated() {
            let next = index + 1 < blocks.count ? blocks[index + 1] : nil
            let list = lists.list(of: block, in: &document)
            document.append(
                document.paragraph(
                    block.style, mark: block.kind == .exhibit ? block.mark : "", text(of: block), in: language,
                    of: list, keepsWithNext: block.keeps(with: next)))
        }
        return document.bytes()
    }
}

/// The lists that numbers go on in: one of items or steps, and one of steps below an item.
private struct NumberedLists {
    private var open: [Bool: (list: DOCXDocument.List, last: Int32)] = [:]

    /// A number goes on with the list of the number before it, or starts one.
    mutating func list(of block: Letter.Block, in document: inout DOCXDocument) -> DOCXDocument.List? {
        if block.kind == .bullet { return DOCXDocument.bullets }
        guard block.kind == .item || block.kind == .step else { return nil }
        let before = open[block.isIndented].flatMap { $0.last + 1 == block.number ? $0.list : nil }
        let list = before ?? document.list(from: Int(block.number), isBelow: block.isIndented)
        open[block.isIndented] = (list, block.number)
        return list
    }
}

extension Letter.Block {
    var style: DOCXStyle {
        switch kind {
        case .heading: .heading
        case .line: .headerLine
        case .item: .number
        case .step: isIndented ? .number2 : .number
        case .bullet: isIndented ? .bullet2 : .bullet
        case .exhibit: .exhibit
        case .paragraph: isIndented ? .below : .normal
        }
    }

    /// Whether a page should not end after it: an item has something of what stands below it on its page, and a line
    /// below an item something before it.
    fileprivate func keeps(with next: Self?) -> Bool {
        guard let next, next.isIndented else { return false }
        return kind == .item || next.kind == .paragraph
    }
}
