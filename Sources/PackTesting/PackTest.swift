import RuleModel
import SourceText

/// A test of a pack as it is written: a case folder beside the pack, `rules/<pack>/tests/<name>/`.
package struct PackTest: Sendable {
    package let pack: String
    package let name: String
    /// Its `case.yaml`.
    package let file: SourceFile
    /// The golden letters: every `letter….txt` beside the case.
    package let letters: [SourceFile]
    /// Whether a file is there; its path starts at the test's folder.
    package let hasFile: @Sendable (String) -> Bool

    package init(
        pack: String, name: String, file: SourceFile, letters: [SourceFile],
        hasFile: @escaping @Sendable (String) -> Bool
    ) {
        self.pack = pack
        self.name = name
        self.file = file
        self.letters = letters
        self.hasFile = hasFile
    }
}

/// What came of a test, or of one variant of its case.
package struct TestResult: Sendable {
    package enum Outcome: String, Sendable { case passed, failed, todo }

    /// `<pack>/<test>`, and behind it `/<variant>`.
    package let name: String
    package let outcome: Outcome
    /// Where it says what it wants, or else where its case starts.
    package let place: Place
    /// Why it fails; of a test with `todo` why it fails today.
    package let failures: [TestFailure]
    /// Why it is let fail.
    package let todo: Located<String>?
    /// Letters that are missing or differ, as they come now; empty while anything else is not as wanted.
    package let updates: [LetterUpdate]
    /// The letters that came of it.
    package let letters: [ComparedLetter]

    package init(
        name: String, outcome: Outcome, place: Place, failures: [TestFailure], todo: Located<String>? = nil,
        updates: [LetterUpdate] = [], letters: [ComparedLetter] = []
    ) {
        self.name = name
        self.outcome = outcome
        self.place = place
        self.failures = failures
        self.todo = todo
        self.updates = updates
        self.letters = letters
    }
}

/// One thing that is not as wanted.
package struct TestFailure: Sendable {
    package let diagnostic: Diagnostic
    /// Of a letter: from the golden one to the one that comes now.
    package let difference: LetterDifference?

    package init(_ diagnostic: Diagnostic, difference: LetterDifference? = nil) {
        self.diagnostic = diagnostic
        self.difference = difference
    }
}

/// A golden letter to be written into the folder of its test.
package struct LetterUpdate: Sendable {
    /// Such as `letter.zh.txt`.
    package let fileName: String
    package let text: String
}

extension [PackTest] {
    /// Runs all tests, or those with names that are chosen, with packs that were checked before; the results stand in
    /// the order of the tests, each before its variants.
    package func results(
        with ruleBook: RuleBook, perform: RuleBook.Performer = RuleBook.sequentially,
        where isChosen: @escaping @Sendable (String) -> Bool = { _ in true }
    ) -> [TestResult] {
        let results = Results<[TestResult]>(count: count)
        perform(count) { results.set($0, self[$0].results(with: ruleBook, where: isChosen)) }
        return results.values.flatMap { $0 }
    }
}
