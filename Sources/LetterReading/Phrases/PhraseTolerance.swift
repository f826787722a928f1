import RuleModel
import SourceText

/// What makes no difference between a phrase and a text that says it: how words end, words that mean the same, and
/// words that add nothing.
package struct PhraseTolerance: Sendable {
    /// Words that may stand between those of a phrase.
    let fillers: [String]
    /// For each language what is cut off the end of a word, the longest first.
    let endings: [[String]]
    /// Sets of words that mean the same.
    let synonyms: [[String]]
    /// What words that are several run together stand for: for `weve` `we` and `have`.
    let contractions: [String: [String]]

    /// As the phrase books of all languages have it.
    package static let ofNotices = PhraseTolerance(NoticeLanguage.all)

    init(_ languages: [NoticeLanguage]) {
        fillers = languages.flatMap { $0[.fillers] }.flatMap { phraseWords(of: Array($0.utf8)) }
        endings = languages.map { language in
            language[.endings].flatMap { phraseWords(of: Array($0.utf8)) }.sorted {
                ($1.utf8.count, $0) < ($0.utf8.count, $1)
            }
        }
        synonyms = languages.flatMap { $0.sets(.synonyms) }.map { set in
            set.map { phraseWords(of: Array($0.utf8)) }.filter { $0.count == 1 }.flatMap(\.self)
        }
        contractions = languages.flatMap { $0.sets(.contractions) }.reduce(into: [:]) { contractions, entry in
            let (short, long) = (phraseWords(of: Array(entry[0].utf8)), entry.dropFirst().joined(separator: " "))
            if let word = short.first, short.count == 1 { contractions[word] = phraseWords(of: Array(long.utf8)) }
        }
    }

    func spelledOut(_ word: String) -> [String] { contractions[word] ?? [word] }

    /// So many fillers may stand between two words of a phrase.
    package static let mostFillers = 3

    /// What is left of a word in each language, with the language's number before it; what has no ending is left whole.
    func stems(of word: String) -> [String] {
        guard word.utf8.count >= Self.shortestStem, word.utf8.first.map({ $0 < 0xE3 }) ?? false else { return [] }
        return endings.indices.map { language in "\(language) \(stem(of: word, endings[language]))" }
    }

    private func stem(of word: String, _ endings: [String]) -> Substring {
        for ending in endings where word.hasSuffix(ending) {
            let left = word.dropLast(ending.count)
            guard left.utf8.count >= (ending == "s" ? Self.shortestStem : Self.shortestStem + 1) else { continue }
            // `shipped` is `ship`, `policies` is `policy`.
            if ending == "es", left.hasSuffix("i") { return left.dropLast() + "y" }
            let end = left.suffix(2)
            return ending.first != "s" && end.count == 2 && end.first == end.last
                && !"aeiouls".contains(end.first ?? "a")
                ? left.dropLast() : left
        }
        return word[...]
    }

    private static let shortestStem = 3
}
