import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

// MARK: Packs

/// A rule book of files that stand in one text, each after a line `=== name`. Findings of the check are findings of
/// the test,
/// but for the proofs: a pack that shows one thing seldom makes whole letters.
func ruleBook(_ files: String, at location: SourceLocation = #_sourceLocation) throws -> RuleBook {
    let (book, diagnostics) = RuleBook.compile(sources(files))
    #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() }.joined())", sourceLocation: location)
    return try #require(book, sourceLocation: location)
}

/// The files, in `rules/test` and `templates/test` by their endings.
func sources(_ files: String) -> [SourceFile] {
    files.split(separator: "=== ").map { part in
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return SourceFile(
            path: "\(lines[0].hasSuffix(".md") ? "templates" : "rules")/test/\(lines[0])", text: String(lines[1]))
    }
}

// MARK: Cases

/// Reads a case; every exhibit's file is there.
func read(
    _ text: String, with book: RuleBook, fileExists: (String) -> Bool = { _ in true }
) -> (case: Case?, diagnostics: [Diagnostic]) {
    Case.read(SourceFile(path: "case.yaml", text: text), with: book, fileExists: fileExists)
}

/// What comes of a case that has nothing wrong.
func assembly(
    _ text: String, with book: RuleBook, in language: Language? = nil, at location: SourceLocation = #_sourceLocation
) throws -> Assembly {
    let (made, diagnostics) = read(text, with: book)
    #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() }.joined())", sourceLocation: location)
    return try #require(made, sourceLocation: location).assemble(in: language)
}

extension Assembly {
    /// The letters as text, without their last line breaks; for a case that lacks something, its questions.
    var outcome: [String] {
        questions.isEmpty ? letters.map { String($0.plainText().dropLast()) } : keys.map { "? \($0)" }
    }

    /// What is asked: `subject: key`, the subject left out where it is the case.
    var keys: [String] { questions.map { $0.subject == "the case" ? $0.key : "\($0.subject): \($0.key)" } }
}

// MARK: A fragment alone

/// A fact of a violation, as the pack declares it and as a case tells it; `nil` is not told.
struct Told {
    let name: String
    /// The type and whatever other keys, each on a line of its own.
    let type: String
    let value: String?

    init(_ name: String, _ type: String, _ value: String?) { (self.name, self.type, self.value) = (name, type, value) }
}

/// Expects what a fragment comes to in a letter that holds nothing else.
func expect(
    _ fragment: String, _ facts: Told..., in language: Language = .english, is text: String,
    at location: SourceLocation = #_sourceLocation
) throws {
    try expect(fragment, facts, in: language, is: text, at: location)
}

func expect(
    _ fragment: String, _ facts: [Told], in language: Language = .english, is text: String,
    at location: SourceLocation = #_sourceLocation
) throws {
    let printed = try printed(fragment, facts, in: language, at: location)
    #expect(printed == text, sourceLocation: location)
}

private func printed(
    _ fragment: String, _ facts: [Told], in language: Language, at location: SourceLocation
) throws -> String {
    let declared = facts.filter { $0.name != "letter.date" }
    let isComputed = { (fact: Told) in fact.type.contains("\nis: ") }
    let declaration = { (fact: Told) in
        "  \(fact.name):\n    \(isComputed(fact) ? "" : "ask: What?\n    ")type: \(fact.type.indented(by: 4))"
    }
    let book = try ruleBook(
        """
        === pack.yaml
        pack: test
        version: 1.0.0
        title: Test
        language: \(language.rawValue)
        routes:
          dispute:
            to: us
        === v.yaml
        violation: v
        title: V
        level: account
        routes:
          - dispute
        \(declared.isEmpty ? "" : "facts:")
        \(declared.map(declaration).joined(separator: "\n"))
        === pack.md
        ## letter dispute
        {{ summaries }}
        === v.md
        ## summary
        \(fragment)
        """, at: location)
    let told = facts.filter { !isComputed($0) }
    let text = """
        case: test
        pack: test
        letter-date: 2026-03-05
        violations: [v]
        \(told.isEmpty ? "" : "facts:")
        \(told.map { "  \($0.name): \(($0.value ?? "").indented(by: 4))" }.joined(separator: "\n"))
        """
    return try assembly(text, with: book, at: location).outcome.joined(separator: "\n")
}

extension String {
    /// All lines but the first pushed to the right.
    func indented(by count: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\n" + String(repeating: " ", count: count))
    }
}

// MARK: Golden files

/// The same text as in the file. With `RECORD_GOLDEN` set the file is written anew, and the test fails so that nobody
/// records by accident.
func expectGolden(_ text: String, _ file: URL, at location: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(file.lastPathComponent): run again without RECORD_GOLDEN", sourceLocation: location)
    }
    let golden = try? String(contentsOf: file, encoding: .utf8)
    #expect(
        text == golden, "differs from \(file.lastPathComponent); RECORD_GOLDEN=1 writes it anew",
        sourceLocation: location)
}
