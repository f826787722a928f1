import RuleModel

extension BilingualLetter {
    /// A page of HTML with a table of two columns.
    public func html() -> String {
        var page = HTMLPage(language: letter.language, title: letter.subject)
        let heads = sides.map { "<th lang=\"\($0.letter.language.htmlCode)\">\($0.head)</th>" }
        page.body = "<table class=\"sides\">\n<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n"
        for row in rows {
            let cells = sides.map { side in
                let stretches = row[keyPath: side.stretches].map(\.html).joined(separator: "\n")
                return "<td lang=\"\(side.letter.language.htmlCode)\">\(stretches)</td>"
            }
            page.body += "<tr\(row.htmlClass)>\(cells.joined())</tr>\n"
        }
        page.body += "</tbody>\n</table>\n"
        return page.document()
    }

    /// A Word document with a table of two columns.
    public func docx() -> [UInt8] {
        var document = DOCXDocument(language: letter.language, title: letter.subject, date: letter.date)
        document.append(
            DOCXTable.start
                + DOCXTable.head(
                    sides.map { DOCXDocument.paragraph(.tableHead, $0.head, in: $0.letter.language, isInTable: true) }))
        for (index, row) in rows.enumerated() {
            let keeps = row.isHeading && index + 1 < rows.count
            document.append(
                DOCXTable.row(
                    sides.map { side in
                        row[keyPath: side.stretches].map { $0.docx(in: side.letter.language, keepsWithNext: keeps) }
                            .joined()
                    }, hasLineAbove: row.startsBlock))
        }
        document.append(DOCXTable.end)
        return document.bytes()
    }

    private typealias Side = (letter: Letter, stretches: KeyPath<Row, [Stretch]>, head: String)

    private var sides: [Side] {
        [
            (letter, \.left, letter.language == .chinese ? "中文（发送文本）" : "English (as sent)"),
            (copy, \.right, copy.language == .chinese ? "中文（核对稿，不发送）" : "English (to check, not sent)")
        ]
    }
}

extension BilingualLetter.Row {
    fileprivate var isHeading: Bool { (left + right).contains { $0.block.kind == .heading } }

    fileprivate var htmlClass: String { isHeading ? " class=\"block heading\"" : startsBlock ? " class=\"block\"" : "" }
}

extension BilingualLetter.Stretch {
    /// The mark stands before the first sentence alone; the others stand below its text.
    private var mark: String { isStart ? block.mark : "" }

    fileprivate var html: String {
        let classes = [
            block.isIndented || !block.mark.isEmpty && mark.isEmpty ? "below" : nil, mark.isEmpty ? nil : "marked"
        ].compactMap(\.self)
        let text = text.escapedForMarkup
        return "<p\(classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\"")>"
            + (mark.isEmpty ? "" : "<span>\(mark)</span>")
            + (block.kind == .heading ? "<strong>\(text)</strong>" : text) + "</p>"
    }

    fileprivate func docx(in language: Language, keepsWithNext: Bool) -> String {
        DOCXDocument.paragraph(
            mark.isEmpty && !block.mark.isEmpty ? .below : block.style, mark: mark, text, in: language,
            keepsWithNext: keepsWithNext, isInTable: true)
    }
}
