extension Letter {
    /// A page of HTML that stands for itself and prints to one clean document.
    public func html() -> String {
        var page = HTMLPage(language: language, title: subject)
        var writer = HTMLWriter(letter: self)
        writer.write(blocks[...])
        page.body = writer.out
        return page.document()
    }

    /// What it is about: the titles of its violations.
    var subject: String {
        var out: [UInt8] = []
        ValuePrinter(language: language).joined(
            violations.compactMap { pack.violation($0.violation)?.title.text(in: language) }, &out)
        return String(decoding: out, as: UTF8.self)
    }
}

/// Writes blocks as headings, paragraphs and lists: the blocks below an item are part of it.
private struct HTMLWriter {
    let letter: Letter
    var out = ""

    mutating func write(_ blocks: ArraySlice<Letter.Block>) {
        var rest = blocks
        while let first = rest.first {
            let hasBelow = first.kind == .item || first.kind == .exhibit
            let run = rest.prefix { $0.kind == first.kind || hasBelow && $0.isIndented }
            switch first.kind {
            case .heading: elements("h1", run)
            case .paragraph: elements("p", run)
            case .line: out += "<p>" + run.map(text).joined(separator: "<br>\n") + "</p>\n"
            case .bullet: list("ul", "", run)
            case .step: list("ol", " class=\"tight\"", run)
            case .exhibit: list("ol", " class=\"exhibits tight\"", run)
            case .item: list("ol", "", run)
            }
            rest = rest[run.endIndex...]
        }
    }

    private func text(_ block: Letter.Block) -> String { letter.text(of: block).escapedForMarkup }

    private mutating func elements(_ name: String, _ blocks: ArraySlice<Letter.Block>) {
        for block in blocks { out += "<\(name)>\(text(block))</\(name)>\n" }
    }

    private mutating func list(_ name: String, _ attributes: String, _ blocks: ArraySlice<Letter.Block>) {
        out += "<\(name)\(attributes)>\n"
        var rest = blocks
        while let first = rest.popFirst() {
            let below = rest.prefix { $0.isIndented && !first.isIndented }
            out += "<li\(value(first))>" + (first.kind == .item ? "<p>\(text(first))</p>" : text(first))
            if !below.isEmpty {
                out += "\n"
                write(below)
            }
            out += "</li>\n"
            rest = rest[below.endIndex...]
        }
        out += "</\(name)>\n"
    }

    /// Every number is told, so that none depends on those before it.
    private func value(_ block: Letter.Block) -> String { block.number > 0 ? " value=\"\(block.number)\"" : "" }
}
