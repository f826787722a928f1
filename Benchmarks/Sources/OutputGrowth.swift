import AppealKit
import RulePacks
import SourceText

/// How the work of each output grows with the letter that it is made of.
enum OutputGrowth {
    static let checks = [
        of("letter", 400) { made, _ in keep(try letter(made)) },
        of("plain text", 2_000) { _, letter in keep(letter.plainText()) },
        of("Markdown", 2_000) { _, letter in keep(letter.markdown()) },
        of("HTML", 1_000) { _, letter in keep(letter.html()) },
        of("Word file", 500) { _, letter in keep(letter.docx()) },
        of("JSON", 400) { _, letter in keep([letter].json()) },
        of("origins", 300) { made, letter in keep(made.explain([letter]).origins(in: .english)) },
        of("explanation", 300) { made, letter in
            keep(made.explain([letter]).text(in: .english))
            keep(made.explain([letter]).json())
        },
        of("comparison with the round before", 400) { made, letter in
            guard letter.saysNothing(beyond: letter.plainText()) else { throw Failure.notRecognised("the same letter") }
            keep(made.changes(since: made, round: 1))
        },
        of("comparison with another letter", 400) { made, letter in keep(letter.likeness(to: letter.plainText())) }
    ]

    /// Rows of a letter, each of which is a line.
    private static func of(
        _ output: String, _ size: Int, _ work: @escaping @Sendable (Case, Letter) throws -> Void
    ) -> GrowthCheck {
        GrowthCheck(name: "rows of a letter: \(output)", size: size) { count in
            let made = try read(LetterCase(seed: 1, parcels: count).file, with: benchPacks())
            let whole = try letter(made)
            return { try work(made, whole) }
        }
    }
}
