import Documents
import LetterReading
import RuleModel

/// Whether two texts say the same, for all that mails put around them.
enum TextLikeness {
    /// Whether a text holds nearly all that another one says.
    static func says(_ text: NoticeText, again earlier: NoticeText) -> Bool {
        let wanted = runs(earlier)
        guard wanted.count >= 10 else { return false }
        let found = runs(text)
        return wanted.count { found.contains($0) } * 10 >= wanted.count * 9 && found.count < wanted.count * 2
    }

    /// Of the runs of five words of a text, those that stand in another, in whole percent.
    static func percent(of words: [String], in others: [String]) -> Int {
        let (runs, known) = (runs(words), runs(others))
        return runs.isEmpty ? 0 : runs.intersection(known).count * 100 / runs.count
    }

    private static func runs(_ text: NoticeText) -> Set<Int> { runs(phraseWords(of: text.text.bytes)) }

    /// Every five words that stand in a row, as their hash: what two texts happen to share is no long run.
    private static func runs(_ words: [String]) -> Set<Int> {
        guard words.count >= 5 else { return [] }
        return Set((0...words.count - 5).map { words[$0..<$0 + 5].hashValue })
    }
}
