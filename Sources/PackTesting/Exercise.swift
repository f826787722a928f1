import AppealKit
import RuleModel
import SourceText

/// Sends random cases the whole way that a seller's case takes and looks at what comes of them.
package struct Exercise: Sendable {
    private let subjects: [Subject]

    private struct Subject {
        let ruleBook: RuleBook
        let pack: RulePack
        let cases: RandomCases
    }

    /// Of all packs of some rule books; packs of different ones may be named alike.
    package init(_ ruleBooks: [RuleBook]) {
        subjects = ruleBooks.flatMap { book in
            book.packs.map { Subject(ruleBook: book, pack: $0, cases: RandomCases($0)) }
        }
    }

    /// A case that went wrong.
    package struct Failure: Sendable, Equatable {
        /// A run of one case with this seed repeats it.
        package let seed: UInt64
        package let pack: String
        package let wordings: [Wording]
        /// The case, as it stands in a `case.yaml`.
        package let text: String

        /// What went wrong, in English.
        package var messages: [String] { wordings.map { $0.text(in: .english) } }
    }

    package struct Outcome: Sendable, Equatable {
        package fileprivate(set) var cases = 0
        package fileprivate(set) var letters = 0
        /// Cases for which no facts were found that contradict nothing.
        package fileprivate(set) var givenUp = 0
        package fileprivate(set) var failed = 0
        /// The first of those that failed.
        package fileprivate(set) var failures: [Failure] = []
    }

    package static let mostFailures = 10

    /// Runs the cases of so many seeds, one after the other from the first. What comes of them hangs on the seeds
    /// alone, not on who runs them.
    package func run(cases count: Int, seed: UInt64, perform: RuleBook.Performer = RuleBook.sequentially) -> Outcome {
        let chunks = (count + Self.chunk - 1) / Self.chunk
        let results = Results<Outcome>(count: chunks)
        perform(chunks) { chunk in
            var outcome = Outcome()
            for index in chunk * Self.chunk..<min(count, (chunk + 1) * Self.chunk) {
                run(seed &+ UInt64(index), &outcome)
            }
            results.set(chunk, outcome)
        }
        return results.values.reduce(into: Outcome()) { $0.add($1) }
    }

    private static let chunk = 50

    // MARK: One case

    private func run(_ seed: UInt64, _ outcome: inout Outcome) {
        var random = SplitMix64(seed: seed)
        guard let subject = random.pick(subjects) else { return }
        let pack = subject.pack
        outcome.cases += 1
        guard let sketch = subject.cases.sketch(&random) else {
            outcome.givenUp += 1
            return
        }
        let text = sketch.yaml(in: pack)
        let (made, found) = Case.read(SourceFile(path: "case.yaml", text: text), with: subject.ruleBook) { _ in true }
        if !found.isEmpty, found.allSatisfy({ $0.code == .contradiction }) {
            outcome.givenUp += 1
            return
        }
        let wordings =
            (made?.ungated).map { made in
                found.map(Wording.refusal) + pack.languages.flatMap { problems(of: made, in: $0, &outcome) }
            } ?? found.map(Wording.refusal)
        if !wordings.isEmpty { outcome.add(Failure(seed: seed, pack: pack.id, wordings: wordings, text: text)) }
    }

    /// A person should look at these in a real case; random figures and texts cannot help them.
    private static let expected: Set<DiagnosticCode> = [.unansweredAsk, .doesNotAddUp, .meetsPolicy, .fewOwnWords]

    private func problems(of made: Case, in language: Language, _ outcome: inout Outcome) -> [Wording] {
        let assembly = made.assemble(in: language)
        outcome.letters += assembly.letters.count
        let questions = assembly.questions.map { Wording.hole($0, language) }
        let nothing = assembly.letters.isEmpty && questions.isEmpty ? [Wording.nothing(language)] : []
        let findings = assembly.findings.filter { !Self.expected.contains($0.code) }.map {
            Wording.finding($0, language)
        }
        return questions + nothing + findings
            + assembly.letters.flatMap { letter in letter.faults().map { .fault($0, letter) } }
    }
}

extension Exercise.Outcome {
    fileprivate mutating func add(_ failure: Exercise.Failure) {
        failed += 1
        if failures.count < Exercise.mostFailures { failures.append(failure) }
    }

    fileprivate mutating func add(_ other: Self) {
        cases += other.cases
        letters += other.letters
        givenUp += other.givenUp
        failed += other.failed
        failures += other.failures.prefix(Exercise.mostFailures - failures.count)
    }
}

// MARK: Messages

extension Wording {
    fileprivate static func refusal(_ diagnostic: Diagnostic) -> Wording {
        .caseIsRefused(finding: diagnostic.inEachLanguage)
    }

    fileprivate static func hole(_ question: Question, _ language: Language) -> Wording {
        .letterHasHole(
            language: language.rawValue, key: question.key, subject: question.subject, question: question.text)
    }

    fileprivate static func nothing(_ language: Language) -> Wording {
        .neitherLetterNorQuestion(language: language.rawValue)
    }

    fileprivate static func finding(_ diagnostic: Diagnostic, _ language: Language) -> Wording {
        .findingOnCase(language: language.rawValue, finding: diagnostic.inEachLanguage)
    }

    fileprivate static func fault(_ fault: LetterFault, _ letter: Letter) -> Wording {
        let told = Wording.faultOfLetter(
            fault: fault.message, route: letter.route, language: letter.language.rawValue, excerpt: fault.excerpt)
        return fault.origin.map { .joined([.verbatim($0), told], by: ": ") } ?? told
    }
}

extension Diagnostic {
    /// As it is printed, for a person of any language.
    fileprivate var inEachLanguage: Translations {
        Translations(Language.spoken) { printed(in: $0).trimmed }
    }
}
