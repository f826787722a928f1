#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The pages of diagnostics in one language: a folder beside the English pages, named by the language's code, with a
/// page for each of them and a file `originals.txt`.
package struct TranslatedPages {
    /// The code of the language.
    package let code: String
    /// The path of the folder.
    package let folder: String
    /// Pages that are not there.
    let problems: [LanguageProblem]
    /// Pages whose English has changed, or of whose English nothing is noted.
    let remarks: [LanguageProblem]
    private let originals: [WrittenPage]

    /// `nil` for a language without such a folder: its readers are shown the English pages.
    init?(of language: LanguageFolder.Language, below english: String) {
        let folder = "\(english)/\(language.code)"
        guard language.code != "en", let names = Self.pages(in: folder) else { return nil }
        let own = Set(names)
        code = language.code
        self.folder = folder
        let all = (Self.pages(in: english) ?? []).map { WrittenPage(name: $0, folder: english) }
        originals = all.filter { own.contains($0.name) }
        problems = all.filter { !own.contains($0.name) }.map { LanguageProblem(.missingFile("\($0.name).md"), folder) }
        remarks = Self.remarks(on: originals, folder)
    }

    /// The file `originals.txt` for the pages as the English ones are now, and where it belongs.
    package func noted() -> (path: String, text: String, count: Int) {
        (Self.noteFile(folder), Originals.text(of: originals.map { ($0.name, $0.prose) }), originals.count)
    }

    private static func remarks(on originals: [WrittenPage], _ folder: String) -> [LanguageProblem] {
        let file = noteFile(folder)
        let noted = Originals(text(file))
        var remarks = noted.badLines.map { LanguageProblem(.badOriginal, file, line: $0) }
        var others: [String] = []
        for page in originals {
            switch noted.isCurrent(page.name, page.prose) {
            case true: break
            case false: remarks.append(LanguageProblem(.stalePage, "\(folder)/\(page.name).md"))
            case nil: others.append(page.name)
            }
        }
        if let first = others.min() {
            remarks.append(LanguageProblem(.notNoted(count: others.count, first: first), file))
        }
        return remarks
    }

    private static func noteFile(_ folder: String) -> String { "\(folder)/\(Originals.fileName)" }

    /// The names of the pages in a folder without their ending; `nil` if it is none.
    private static func pages(in folder: String) -> [String]? {
        try? FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }.sorted().map {
            String($0.dropLast(".md".count))
        }
    }

    fileprivate static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

/// An English page.
private struct WrittenPage {
    let name: String
    /// What is translated of it. Examples and messages are not: the same files are on each page, and the tools say
    /// the messages.
    let prose: String

    init(name: String, folder: String) {
        self.name = name
        var (lines, fence) = ([Substring](), Substring?.none)
        let text = TranslatedPages.text("\(folder)/\(name).md")
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = fence {
                if line == open { fence = nil }
            } else if let mark = ["````", "```", "~~~"].first(where: { line.hasPrefix($0) }) {
                fence = line.prefix(mark.count)
            } else {
                lines.append(line)
            }
        }
        prose = lines.joined(separator: "\n")
    }
}
