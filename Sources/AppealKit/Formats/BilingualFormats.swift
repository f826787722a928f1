import RuleModel
import SourceText

extension BilingualLetter {
    /// A page of HTML with a table of two columns.
    public func html() -> String {
        var page = HTMLPage(language: letter.language, title: letter.subject)
        let heads = sides.map { "<th\($0.letter.language.attributes(within: letter.language))>\($0.headMarkup)</th>" }
        page.body = "<table class=\"sides\">\n<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n"
        for row in rows {
            let cells = sides.map { side in
                let stretches = row[keyPath: side.stretches].map(\.html).joined(separator: "\n")
                return "<td\(side.letter.language.attributes(within: letter.language))>\(stretches)</td>"
            }
            page.body += "<tr\(row.htmlClass)>\(cells.joined())</tr>\n"
        }
        page.body += "</tbody>\n</table>\n"
        return page.document()
    }

    /// A Word document with a table of two columns.
    public func docx() -> [UInt8] {
        var document = DOCXDocument(
            language: letter.language, beside: copy.language, title: letter.subject, date: letter.date)
        let heads = sides.map { document.paragraph(.tableHead, $0.head, in: $0.letter.language, isInTable: true) }
        document.append(DOCXTable.start(isRightToLeft: letter.language.conventions.isRightToLeft))
        document.append(DOCXTable.head(heads))
        for (index, row) in rows.enumerated() {
            let keeps = row.isHeading && index + 1 < rows.count
            let cells = sides.map { side in
                row[keyPath: side.stretches].map {
                    $0.docx(in: side.letter.language, of: document, keepsWithNext: keeps)
                }.joined()
            }
            document.append(DOCXTable.row(cells, hasLineAbove: row.startsBlock))
        }
        document.append(DOCXTable.end)
        return document.bytes()
    }

    private struct Side {
        let letter: Letter
        let stretches: KeyPath<Row, [Stretch]>
        let heading: Wording

        /// In the language of the column, or in English where the tools do not speak that one.
        var head: String { heading.text(in: letter.language) }
        var headMarkup: String { head.escapedForMarkup }
    }

    private var sides: [Side] {
        [
            Side(letter: letter, stretches: \.left, heading: .letterAsSent(language: letter.language.name)),
            Side(letter: copy, stretches: \.right, heading: .letterToCheck(language: copy.language.name))
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

    fileprivate func docx(in language: Language, of document: DOCXDocument, keepsWithNext: Bool) -> String {
        document.paragraph(
            mark.isEmpty && !block.mark.isEmpty ? .below : block.style, mark: mark, text, in: language,
            keepsWithNext: keepsWithNext, isInTable: true)
    }
}
