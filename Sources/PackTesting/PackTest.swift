import AppealKit
import RuleModel
import SourceText

/// A test of a pack as it is written: a case folder beside the pack, `rules/<pack>/tests/<name>/`.
public struct PackTest: Sendable {
    /// The id of the pack.
    public let pack: String
    /// The name of its folder.
    public let name: String
    /// Its `case.yaml`.
    public let file: SourceFile
    /// The golden letters: every `letter….txt` beside the case.
    public let letters: [SourceFile]
    /// The notice that it keeps beside the case, `notice.txt` or `notice.eml`.
    public let notice: SourceFile?
    /// Whether a file is there; its path starts at the test's folder.
    public let hasFile: @Sendable (String) -> Bool

    /// Makes a test of texts; nothing is read from disk.
    public init(
        pack: String, name: String, file: SourceFile, letters: [SourceFile], notice: SourceFile? = nil,
        hasFile: @escaping @Sendable (String) -> Bool
    ) {
        self.pack = pack
        self.name = name
        self.file = file
        self.letters = letters
        self.notice = notice
        self.hasFile = hasFile
    }
}

/// What came of a test, or of one variant of its case.
public struct TestResult: Sendable {
    /// How a test ended; one with `todo` may fail.
    public enum Outcome: String, Sendable { case passed, failed, todo }

    /// `<pack>/<test>`, and after it `/<variant>`.
    public let name: String
    /// How it ended.
    public let outcome: Outcome
    /// Where it says what it wants, or else where its case starts.
    public let place: Place
    /// Why it fails; of a test with `todo` why it fails today.
    public let failures: [TestFailure]
    /// Why it is let fail.
    public let todo: Located<String>?
    /// Letters that are missing or differ, as they come now; empty while anything else is not as wanted.
    public let updates: [LetterUpdate]
    /// The letters that came of it.
    package let letters: [ComparedLetter]
    /// The violations that its notice was rightly recognised as.
    package let diagnosed: [String]

    package init(
        name: String, outcome: Outcome, place: Place, failures: [TestFailure], todo: Located<String>? = nil,
        updates: [LetterUpdate] = [], letters: [ComparedLetter] = [], diagnosed: [String] = []
    ) {
        self.name = name
        self.outcome = outcome
        self.place = place
        self.failures = failures
        self.todo = todo
        self.updates = updates
        self.letters = letters
        self.diagnosed = diagnosed
    }
}

/// One thing that is not as wanted.
public struct TestFailure: Sendable {
    /// What is wrong, and where the test wants it otherwise.
    public let diagnostic: Diagnostic
    /// Of a letter: from the golden one to the one that comes now.
    public let difference: LetterDifference?

    package init(_ diagnostic: Diagnostic, difference: LetterDifference? = nil) {
        self.diagnostic = diagnostic
        self.difference = difference
    }
}

/// A golden letter to be written into the folder of its test.
public struct LetterUpdate: Sendable {
    /// Such as `letter.zh.txt`.
    public let fileName: String
    /// All that the file holds then.
    public let text: String
}

extension [PackTest] {
    /// Runs all tests, or those with names that are chosen, with packs that were checked before; the results stand in
    /// the order of the tests, each before its variants.
    public func results(
        with ruleBook: RuleBook, perform: RuleBook.Performer = RuleBook.sequentially,
        where isChosen: @escaping @Sendable (String) -> Bool = { _ in true }
    ) -> [TestResult] {
        let results = Results<[TestResult]>(count: count)
        // It holds the phrases of all packs: one for all tests, and none where no test needs it.
        let reader = contains { $0.notice != nil } ? NoticeReader(ruleBook) : nil
        perform(count) { results.set($0, self[$0].results(with: ruleBook, reader, where: isChosen)) }
        return results.values.flatMap { $0 }
    }
}
