import RuleModel
import SourceText

extension ExhibitIndex {
    /// Plain text: what each exhibit proves, and below it its files.
    public func plainText() -> String {
        let between = String(decoding: letter.language.conventions.lists.between, as: UTF8.self)
        let entries = entries.map { entry in
            "\n\(entry.mark). \(entry.proves)\n"
                + entry.files.map {
                    "   \(([$0.name] + facts($0)).joined(separator: between))\n   SHA-256 \($0.sha256)\n"
                }
                .joined()
        }
        return title + "\n" + entries.joined()
    }

    /// A page of HTML with a table, a row for each file.
    public func html() -> String {
        let heads: [Wording] = [.indexExhibit, .indexProves, .indexFile, .indexSize]
        var page = HTMLPage(language: letter.language, title: title)
        page.body =
            "<h1>\(title.escapedForMarkup)</h1>\n<table class=\"exhibits\">\n"
            + "<thead><tr>\(heads.map { "<th>\(say($0).escapedForMarkup)</th>" }.joined())</tr></thead>\n<tbody>\n"
        for entry in entries {
            for (index, file) in entry.files.enumerated() {
                let span = entry.files.count > 1 ? " rowspan=\"\(entry.files.count)\"" : ""
                let told =
                    index == 0 ? "<td\(span)>\(entry.mark)</td><td\(span)>\(entry.proves.escapedForMarkup)</td>" : ""
                let named = "<td>\(file.name.escapedForMarkup)<div class=\"hash\">SHA-256 \(file.sha256)</div></td>"
                page.body += "<tr>\(told)\(named)<td>\(facts(file).joined(separator: "<br>"))</td></tr>\n"
            }
        }
        page.body += "</tbody>\n</table>\n"
        return page.document()
    }

    /// What is said, in the letter's language.
    private func say(_ wording: Wording) -> String { wording.text(in: letter.language) }

    private var title: String {
        say(
            letter.date.map { .indexTitleDated(subject: letter.subject, date: $0.text(in: letter.language)) }
                ?? .indexTitle(subject: letter.subject))
    }

    /// `748 bytes`, `1 page`.
    private func facts(_ file: ExhibitFile) -> [String] {
        ([.bytesCounted(count: file.size, size: String(file.size))]
            + [file.pages.map { Wording.pagesCounted(count: $0) }].compactMap(\.self))
            .map(say)
    }
}
