/// A language that marketplaces write to sellers in: a file of the folder `phrasebooks`, compiled in by the build. It
/// need be none that letters are written in.
package struct NoticeLanguage: Sendable, Hashable {
    private let index: Int

    /// All of them, by their codes.
    package static let all: [NoticeLanguage] = PhraseBookTables.codes.indices.map { NoticeLanguage(index: $0) }

    /// Its code of ISO 639-1, such as `fr`.
    package var code: String { PhraseBookTables.codes[index] }

    /// The entries of a list, as they are written.
    package subscript(list: List) -> [String] {
        let text = PhraseBookTables.texts[index][list.rawValue].description
        return text.isEmpty ? [] : text.split(separator: "\n").map(String.init)
    }

    /// The entries of a list whose entries are lists themselves: `june, jun`.
    package func sets(_ list: List) -> [[String]] {
        self[list].map { entry in
            entry.split(separator: ",").map { part in
                var word = part.drop { $0 == " " }
                while word.last == " " { word.removeLast() }
                return String(word)
            }
        }
    }
}
