import SourceText
import ToolSupport

// `diagnosticPageTexts` is generated from docs/diagnostics by DiagnosticPagesPlugin.

/// A page of docs/diagnostics: what a code means, why it matters, a bad and a good example.
struct DiagnosticPage {
    let code: DiagnosticCode
    /// Without links, which lead nowhere outside the folder.
    let markdown: String

    /// The page in a language; the English one where it has none.
    init?(_ code: DiagnosticCode, in language: Language = .english) {
        guard let text = pageText(code.rawValue, in: language) else { return nil }
        self.code = code
        markdown = Self.withoutLinks(text)
    }

    /// What the code means, in a sentence: the first line below the heading.
    var summary: String {
        String(markdown.split(separator: "\n").first { !$0.hasPrefix("#") } ?? "")
    }

    /// The page as it reads on a terminal: examples indented, paragraphs within ``width``.
    func styled(in language: Language = .english) -> StyledText {
        var (text, fence) = (StyledText(), Substring?.none)
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if let open = fence {
                if line == open { fence = nil } else { text.append(line.isEmpty ? "\n" : "    \(line)\n") }
            } else if let mark = ["````", "```", "~~~"].first(where: { line.hasPrefix($0) }) {
                fence = line.prefix(mark.count)
            } else if line.hasPrefix("#") {
                let heading = line.drop { $0 == "#" || $0 == " " }
                let severity = code.severity == .error ? Wording.severityError : .severityWarning
                let title = Wording.codeAndSeverity(code: heading, severity: severity)
                text.append(heading == code.rawValue ? title.text(in: language) : String(heading), .bold)
                text.append("\n")
            } else {
                text.append(wrapped(line) + "\n")
            }
        }
        if code.isAllowable {
            text.append("\n" + wrapped(Wording.codeCanBeAllowed(code: code.rawValue).text(in: language)) + "\n")
        }
        return text
    }
}

extension DiagnosticPage {
    private static func withoutLinks(_ text: String) -> String {
        text.replacing(/\[([^\]\n]+)\]\([^)\n]+\.md\)/) { String($0.1) }
    }
}

/// All codes with what they say in a few words, in the groups of docs/diagnostics/README.md or of its translation.
func diagnosticIndex(in language: Language) -> StyledText {
    let index = pageText("README", in: language) ?? ""
    let indent = (DiagnosticCode.allCases.map(\.rawValue.count).max() ?? 0) + 4
    var (text, heading) = (StyledText(), Substring?.none)
    for line in index.split(separator: "\n") {
        if line.hasPrefix("## ") { heading = line.dropFirst(3) }
        guard line.hasPrefix("| [`"), let code = line.split(separator: "`").dropFirst().first,
            let meaning = line.firstRange(of: ") | ")
        else { continue }
        if let group = heading {
            text.append(text.isEmpty ? "" : "\n")
            text.append(String(group), .bold)
            text.append("\n")
        }
        heading = nil
        let gap = String(repeating: " ", count: max(1, indent - code.count - 2))
        text.append("  \(code)\(gap)\(line[meaning.upperBound...].dropLast(" |".count))\n")
    }
    return text
}

/// Translations are in a folder that is named by the language.
private func pageText(_ name: String, in language: Language) -> String? {
    let translation = "\(language.rawValue)/\(name)"
    let page =
        diagnosticPageTexts.first { $0.name == translation } ?? diagnosticPageTexts.first { $0.name == name }
    return page?.text
}

private let width = 100

private func wrapped(_ paragraph: some StringProtocol) -> String {
    brokenLines(paragraph, columns: width).joined(separator: "\n")
}
