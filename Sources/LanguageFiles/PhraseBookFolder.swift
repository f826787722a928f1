#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folder `phrasebooks`: for each language that marketplaces write in, a file with the words of their notices and
/// replies. English has the keys that all have.
package struct PhraseBookFolder {
    package struct Book {
        /// The code of ISO 639-1 that its file is named after.
        package let code: String
        /// Each list with its phrases, the keys joined: `zones.why`.
        package let lists: [(key: String, phrases: [String])]
        /// How many of its phrases name a page that they were read on.
        package let sourced: Int
    }

    package let books: [Book]
    /// What is wrong with the files.
    package let problems: [LanguageProblem]

    /// Reads and checks all of it.
    package init(_ path: String) {
        var (books, problems): ([Book], [LanguageProblem]) = ([], [])
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted()
        if names == nil { problems.append(LanguageProblem(.noFolder, path)) }
        for name in names ?? [] where name.hasSuffix(".yaml") {
            let file = "\(path)/\(name)"
            guard let data = FileManager.default.contents(atPath: file) else {
                problems.append(LanguageProblem(.noFile, file))
                continue
            }
            var reader = PhraseBookReader(path: file)
            do throws(LanguageProblem) {
                reader.read(try LanguageNode.read(Array(data), path: file))
            } catch {
                problems.append(error)
            }
            problems += reader.problems
            books.append(Book(code: String(name.dropLast(5)), lists: reader.lists, sourced: reader.sourced))
        }
        if let english = books.first(where: { $0.code == "en" }) {
            for book in books where book.code != "en" { problems += book.problems(against: english, "\(path)/") }
        } else {
            problems.append(LanguageProblem(.missingFile("en.yaml"), path))
        }
        self.books = books
        self.problems = problems
    }
}

extension PhraseBookFolder.Book {
    fileprivate func problems(against english: Self, _ folder: String) -> [LanguageProblem] {
        let (own, wanted) = (Set(lists.map(\.key)), Set(english.lists.map(\.key)))
        let file = "\(folder)\(code).yaml"
        return wanted.subtracting(own).sorted().map { LanguageProblem(.missingKey($0), file) }
            + own.subtracting(wanted).sorted().map { LanguageProblem(.unknownKey($0), file) }
    }
}

/// Reads one file: `language` and `sources`, and lists of phrases below any other key.
private struct PhraseBookReader {
    let path: String
    var lists: [(key: String, phrases: [String])] = []
    var problems: [LanguageProblem] = []
    var sourced = 0
    private var sources: Set<String> = []
    private var used: Set<String> = []

    init(path: String) { self.path = path }

    mutating func read(_ node: LanguageNode) {
        guard case .map(let entries) = node.value else {
            return problems.append(LanguageProblem(.notAMap, path, line: node.line))
        }
        for entry in entries where entry.key == "sources" {
            guard case .map(let named) = entry.value.value else {
                problems.append(LanguageProblem(.notAMap, path, line: entry.line))
                continue
            }
            sources = Set(named.map(\.key))
        }
        for entry in entries where entry.key != "sources" && entry.key != "language" {
            read(entry.value, entry.key, entry.line)
        }
        for name in sources.subtracting(used).sorted() {
            problems.append(LanguageProblem(.unusedSource(name), path))
        }
    }

    private mutating func read(_ node: LanguageNode, _ key: String, _ line: Int) {
        switch node.value {
        case .map(let entries): for entry in entries { read(entry.value, "\(key).\(entry.key)", entry.line) }
        case .text(let text): add([text], key, line)
        case .list(let items):
            let texts = items.compactMap { item in if case .text(let text) = item.value { text } else { nil } }
            if texts.count < items.count {
                problems.append(LanguageProblem(.wrongValue(key: key, wanted: .list), path, line: line))
            }
            add(texts, key, line)
        }
    }

    private mutating func add(_ texts: [String], _ key: String, _ line: Int) {
        if lists.contains(where: { $0.key == key }) {
            problems.append(LanguageProblem(.twice(key), path, line: line))
        }
        lists.append((key, texts.map { phrase($0, line) }))
    }

    /// A phrase without the name of its source.
    private mutating func phrase(_ text: String, _ line: Int) -> String {
        guard text.hasSuffix("]"), let open = text.lastIndex(of: "[") else { return text }
        let name = String(text[text.index(after: open)...].dropLast())
        if sources.contains(name) {
            used.insert(name)
            sourced += 1
        } else {
            problems.append(LanguageProblem(.unknownSource(name), path, line: line))
        }
        return String(text[..<open]).trimmingSpaces
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text.drop { $0 == " " })
    }
}

extension PhraseBookFolder {
    /// Where in the package ``swift()`` is kept.
    package static let swiftFile = "Sources/Languages/PhraseBookTables.swift"

    /// Swift that holds all books: the keys, and for each language the phrases of each.
    package func swift() -> String {
        let keys = books.first { $0.code == "en" }?.lists.map(\.key) ?? []
        return folded(
            """
            // Generated from the folder phrasebooks. Do not edit; make it anew with: swift run languagecheck
            // swift-format-ignore-file

            extension NoticeLanguage {
                /// The lists that every phrase book has.
                package enum List: Int, CaseIterable, Sendable {
            \(keys.map { "        case \(name($0.replacing(".", with: "-")))" }.joined(separator: "\n"))
                }
            }

            enum PhraseBookTables {
                /// The languages, by their codes.
                static let codes: [String] = [\(books.map { literal($0.code) }.joined(separator: ", "))]

                /// For each language the phrases of each list, one a line.
                static let texts: [[StaticString]] = [
                    \(books.map(\.code).joined(separator: ", "))
                ]

            \(books.map { $0.table(keys) }.joined(separator: "\n\n"))
            }

            """)
    }
}

extension PhraseBookFolder.Book {
    fileprivate func table(_ keys: [String]) -> String {
        let texts = keys.map { key in
            "        " + literal((lists.first { $0.key == key }?.phrases ?? []).joined(separator: "\n"))
        }
        return """
                private static let \(code): [StaticString] = [
            \(texts.joined(separator: ",\n"))
                ]
            """
    }
}
