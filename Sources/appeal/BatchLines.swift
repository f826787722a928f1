import AppealKit
import RulePacks
import SourceText

extension DraftedCase {
    /// What came of a case on a line of its own, with the line break; docs/batch.md tells its keys.
    var jsonLine: String {
        JSONValue.object(
            [("version", .number(1)), ("place", .text(place)), ("case", name.isEmpty ? .null : .text(name))] + content
        )
        .line()
    }

    private var content: [(key: String, value: JSONValue)] {
        switch result {
        case .letters(let files, let findings): keys("letters", letters: files.map(\.letter), findings: findings)
        case .none(.questions(let questions)): keys("questions", questions: questions)
        case .none(.mistakes(let found)): keys("mistakes", findings: found)
        case .none(.problem(let reason)): keys("problem", problem: reason)
        }
    }

    /// Each line has the same keys.
    private func keys(
        _ outcome: String, letters: [Letter] = [], questions: [Question] = [], findings: [Diagnostic] = [],
        problem: Wording? = nil
    ) -> [(key: String, value: JSONValue)] {
        [
            ("outcome", .text(outcome)), ("letters", .list(letters.map(Self.value))),
            ("questions", .list(questions.map(Self.value))), ("findings", .list(findings.map(Self.value))),
            ("problem", .text(orNull: problem?.text(in: .english)))
        ]
    }

    private static func value(_ letter: Letter) -> JSONValue {
        .object([
            ("pack", .text(letter.pack.id)), ("route", .text(letter.route)),
            ("violations", .list(letter.violations.map { .text($0.violation) })),
            ("language", .text(letter.language.rawValue)), ("date", .text(orNull: letter.date?.written)),
            ("text", .text(letter.plainText()))
        ])
    }

    private static func value(_ question: Question) -> JSONValue {
        .object([
            ("path", .text(question.path)), ("question", .text(question.text.text(in: .english)))
        ])
    }

    private static func value(_ finding: Diagnostic) -> JSONValue {
        let file = finding.place.file
        let line = file.bytes.isEmpty ? nil : file.position(ofByte: Int(finding.place.range.start)).line
        return .object([
            ("severity", .text(finding.severity.rawValue)), ("code", .text(finding.code.rawValue)),
            ("message", .text(finding.message)), ("line", line.map { .number($0) } ?? .null)
        ])
    }
}
