import AppealKit
import Documents
import LetterReading
import RuleModel
import RulePacks
import SourceText
import Testing

/// A small pack with facts of the kinds that limits are about.
func pack(rules: String = "", template: String = "") -> [SourceFile] {
    let hasFacts = rules.hasPrefix("facts:\n")
    let own = hasFacts ? String(rules.dropFirst("facts:\n".count)) : ""
    let notice = rules.hasPrefix("notice:") ? rules : ""
    return [
        SourceFile(
            path: "rules/a/pack.yaml",
            text: """
                pack: a
                version: 1.0.0
                title: A
                language: en
                facts:
                  notice.date:
                    type: date
                    ask: When?
                routes:
                  plan-of-action:
                causes:
                  slow:
                    title: Slow
                    actions: [work]
                    prevention: [look]
                actions:
                  work:
                    title: Work
                prevention:
                  look:
                    title: Look

                """),
        SourceFile(
            path: "rules/a/b.yaml",
            text: """
                violation: b
                title: B
                level: account
                \(notice)facts:
                  a.yes:
                    type: yes-no
                    ask: Is it?
                  a.count:
                    type: count
                    ask: How many?
                  a.text:
                    type: text
                    ask: What?
                  a.list:
                    type: list of text
                    ask: Which?
                  a.time:
                    type: duration
                    ask: How long?
                  a.day:
                    type: date
                    ask: When?
                \(own)routes:
                  - plan-of-action
                causes:
                  slow:

                """),
        SourceFile(
            path: "templates/a/pack.md",
            text: """
                ## letter plan-of-action
                {{ summaries }}
                {{ causes }}
                {{ actions }}
                {{ prevention }}

                ## cause slow
                It was slow.

                ## action work
                We worked.

                ## prevention look
                We look.

                """),
        SourceFile(
            path: "templates/a/b.md",
            text: """
                ## summary
                \(template)You wrote on {{ notice.date }}; is it so: {{ a.yes }}.
                There were {{ a.count }} in {{ a.time }} on {{ a.day }}: {{ a.text }}, {{ a.list }}.

                """)
    ]
}

/// The pack without the faults that do not matter here.
func limitBook() throws -> RuleBook { try #require(RuleBook.compile(pack()).ruleBook) }

/// A case of the pack with some lines more.
func aCase(_ lines: String) -> SourceFile {
    SourceFile(path: "case.yaml", text: "case: a\npack: a\nletter-date: 2019-03-05\nviolations: [b]\n" + lines)
}

func findings(of file: SourceFile) throws -> [DiagnosticCode] {
    Case.read(file, with: try limitBook(), fileExists: { _ in true }).diagnostics.map(\.code)
}

func isOutOfRange(_ fact: String, _ value: String) throws -> Bool {
    try findings(of: aCase("facts:\n  \(fact): \(value)\n")).contains(.outOfRange)
}

/// Whether a phrase stands in a text; in the phrase `…` is a gap.
func stands(_ phrase: String, in text: String) -> Bool {
    let stretches = phrase.split(separator: " … ").map { Phrase.Part.words($0.split(separator: " ").map(String.init)) }
    let parts = Array(stretches.map { [$0] }.joined(separator: [.gap]))
    let book = PhraseBook([Phrase(text: phrase, parts: parts, place: Place(aCase(""), .top))])
    return book.findings(in: Array(text.utf8))[0].count > 0
}
