extension ExhibitIndex {
    /// Plain text: what each exhibit proves, and below it its files.
    public func plainText() -> String {
        let entries = entries.map { entry in
            "\n\(entry.mark). \(entry.proves)\n"
                + entry.files.map { "   \($0.name), \(facts($0).joined(separator: ", "))\n   SHA-256 \($0.sha256)\n" }
                .joined()
        }
        return title + "\n" + entries.joined()
    }

    /// A page of HTML with a table, a row for each file.
    public func html() -> String {
        let heads = isChinese ? ["附件", "证明内容", "文件", "大小"] : ["Exhibit", "Proves", "File", "Size"]
        var page = HTMLPage(language: letter.language, title: title)
        page.body =
            "<h1>\(title.escapedForMarkup)</h1>\n<table class=\"exhibits\">\n"
            + "<thead><tr>\(heads.map { "<th>\($0)</th>" }.joined())</tr></thead>\n<tbody>\n"
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

    private var isChinese: Bool { letter.language == .chinese }

    private var title: String {
        var out = Array((isChinese ? "附件清单：\(letter.subject)" : "Exhibits: \(letter.subject)").utf8)
        if let date = letter.date {
            out += Array((isChinese ? "，" : ", ").utf8)
            ValuePrinter(language: letter.language).date(date.number, &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// `748 bytes`, `1 page`.
    private func facts(_ file: ExhibitFile) -> [String] {
        let size = isChinese ? "\(file.size) 字节" : "\(file.size) \(file.size == 1 ? "byte" : "bytes")"
        let pages = file.pages.map { isChinese ? "\($0) 页" : "\($0) \($0 == 1 ? "page" : "pages")" }
        return [size] + [pages].compactMap(\.self)
    }
}
