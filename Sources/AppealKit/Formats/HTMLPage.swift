import RuleModel

/// A whole page: it needs nothing beside it, runs nothing, and prints on A4 and US Letter.
struct HTMLPage {
    let language: Language
    let title: String
    /// What is between the `body` tags, escaped.
    var body = ""

    func document() -> String {
        """
        <!DOCTYPE html>
        <html\(language.attributes(within: nil))>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title.escapedForMarkup)</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        \(body)</body>
        </html>

        """
    }

    /// The fonts of the languages of East Asia, whose signs look otherwise in each.
    private static let eastAsian = Language.allCases.filter(\.conventions.isEastAsian).map { language in
        let fonts = language.conventions.fonts.map { "\"\($0)\", " }.joined()
        return ":lang(\(language.rawValue)) { font-family: \(fonts)Arial, sans-serif; line-break: strict; }"
    }.joined(separator: "\n")

    /// One style for letters, bilingual copies and the index of exhibits.
    private static let style = """
        @page { margin: 20mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); \
        font: 8.5pt Arial, sans-serif; color: #555; } }
        html { font: 11pt/1.45 Arial, "Liberation Sans", "Microsoft YaHei", "PingFang SC", \
        "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; color: #000; background: #fff; }
        \(eastAsian)
        body { max-width: 44em; margin: 2em auto; padding: 0 1.5em; overflow-wrap: break-word; }
        p, ul, ol { margin: 0 0 0.7em; }
        p { break-inside: avoid; }
        h1 { font-size: 12.5pt; margin: 1.5em 0 0.6em; break-after: avoid; }
        ol, ul { padding-inline-start: 1.9em; }
        ol ul, ol ol { padding-inline-start: 1.3em; }
        ul { list-style-type: disc; }
        ol.exhibits { list-style-type: upper-alpha; }
        ul > li, ol.tight > li { margin: 0; }
        ol > li { margin: 0 0 0.7em; }
        li > p { margin: 0 0 0.25em; }
        li > ul, li > ol { margin: 0 0 0.25em; }
        li > p:not(:first-child) { break-before: avoid; }
        table { width: 100%; border-collapse: collapse; margin: 0 0 0.7em; }
        th, td { text-align: start; vertical-align: top; padding: 0.35em 0.6em; }
        th { border-bottom: 1.5pt solid #000; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        table.sides { table-layout: fixed; }
        table.sides td { padding: 0.15em 0.8em; }
        table.sides th { padding: 0.35em 0.8em; }
        table.sides td:first-child, table.sides th:first-child { padding-inline-start: 0; \
        border-inline-end: 0.5pt solid #999; }
        table.sides tr.block > td { border-top: 0.5pt solid #ccc; padding-top: 0.5em; }
        table.sides tr.heading { break-after: avoid; }
        table.sides p { margin: 0 0 0.2em; }
        p.marked { padding-inline-start: 1.7em; }
        p.marked > span { display: inline-block; width: 1.7em; margin-inline-start: -1.7em; \
        font-family: Arial, "Liberation Sans", sans-serif; }
        p.below { padding-inline-start: 1.7em; }
        p.below.marked { padding-inline-start: 3em; }
        p.below.marked > span { width: 1.3em; margin-inline-start: -1.3em; }
        table.exhibits { table-layout: fixed; }
        table.exhibits th:first-child { width: 4em; }
        table.exhibits th:nth-child(3) { width: 45%; }
        table.exhibits th:last-child { width: 7em; }
        table.exhibits tbody tr + tr > td { border-top: 0.5pt solid #ccc; }
        div.hash { font-family: "Liberation Mono", Consolas, Menlo, monospace; font-size: 8.5pt; \
        word-break: break-all; }
        @media print { body { max-width: none; margin: 0; padding: 0; } }
        """
}

extension Language {
    /// The attributes of an element whose text is in the language, inside one in another: its tag, and the direction
    /// where that changes.
    func attributes(within outer: Language?) -> String {
        let isRightToLeft = conventions.isRightToLeft
        let changes = isRightToLeft != (outer?.conventions.isRightToLeft ?? false)
        return " lang=\"\(conventions.tag)\"" + (changes ? " dir=\"\(isRightToLeft ? "rtl" : "ltr")\"" : "")
    }
}
