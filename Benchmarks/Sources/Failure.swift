import SourceText

/// A job that could not do its work, whose result was wrong, or that took more work than it may.
struct Failure: Error {
    let message: String
    /// What mends it.
    let hint: String

    var text: String { "benchmarks: \(message)\n  hint: \(hint)\n" }
}

// MARK: Messages

extension Failure {
    static func stopped(_ job: String, _ error: any Error) -> Failure {
        Failure(message: "\(job): \(error)", hint: "mend what is named; run it in the package's folder")
    }

    static func otherLetter(seed: Int, ours: [UInt8], byHand: [UInt8]) -> Failure {
        func lines(_ text: [UInt8]) -> [Substring] {
            String(decoding: text, as: UTF8.self).split(separator: "\n") + ["(end)"]
        }
        let line = zip(lines(ours), lines(byHand)).first { $0 != $1 } ?? ("", "")
        return Failure(
            message: "letter \(seed) is not the one written by hand; the first line that differs:\n"
                + "    AppealKit: \(line.0)\n    by hand:   \(line.1)",
            hint:
                "mend the letter; or, where letters are meant to change, HandWrittenLetter.swift in Benchmarks/Sources")
    }

    static func noCase(_ path: String, _ found: [Diagnostic]) -> Failure {
        Failure(
            message: "\(path) was refused:\n\(printed(found))",
            hint: "mend the reading of cases; or, where the rules for them changed, what LetterCase.swift or "
                + "ConditionCase.swift in Benchmarks/Sources writes")
    }

    static func noLetter(asking questions: [String]) -> Failure {
        Failure(
            message: "a whole case gave no letter, but asked for \(questions.joined(separator: ", "))",
            hint:
                "mend how letters are put together; or add to LetterCase.swift in Benchmarks/Sources what is asked for")
    }

    static func refusedPacks(_ found: [Diagnostic]) -> Failure {
        Failure(
            message: "packs that should be clean were not:\n\(printed(found))",
            hint: "mend the check; or, where the rules for packs changed, Benchmarks/Packs, Corpus.swift or "
                + "ProofCorpus.swift in Benchmarks/Sources")
    }

    static func otherPacks(_ found: String, wanted: String) -> Failure {
        Failure(
            message: "the rule book has \(found), not \(wanted)", hint: "mend how packs are read, in Sources/RulePacks")
    }

    static func missedFault(in path: String, found: [Diagnostic]) -> Failure {
        Failure(
            message: "the proofs do not tell of the branch in \(path) that no case comes to, but:\n\(printed(found))",
            hint: "mend the proofs, in Sources/RulePacks/Proofs")
    }

    static func otherAnswer(condition: Int, seed: Int) -> Failure {
        Failure(
            message: "condition \(condition) of case \(seed) has another answer than its twin in Swift",
            hint: "mend the evaluation of conditions; or, where what they mean was changed, ConditionCase.swift in "
                + "Benchmarks/Sources")
    }

    static func otherNumber(of what: String, _ found: Int, wanted: Int) -> Failure {
        Failure(
            message: "there are \(found) \(what), not \(wanted)",
            hint: "give Benchmarks/Packs and its twin in Benchmarks/Sources the same number")
    }

    static func notRecognised(_ what: String) -> Failure {
        Failure(
            message: "\(what) is not taken for what it is",
            hint: "mend how notices are recognised, or the phrases of Benchmarks/Packs/rules/bench/late-dispatch.yaml")
    }

    static func notFound(_ code: DiagnosticCode) -> Failure {
        Failure(
            message: "\(code.rawValue) is not found in a file that is full of it",
            hint: "mend the check that finds it; or, where the rules for files changed, ReaderGrowth.swift in "
                + "Benchmarks/Sources")
    }

    static func growth(_ name: String, ratio: String, most: String) -> Failure {
        Failure(
            message: "twice the \(name) take \(ratio) times the work; at most \(most) times is allowed",
            hint: "look for work that is done anew for each of them and grows with their number: compute it once. "
                + "A profile of `benchmarks growth` in release form shows where")
    }

    static var corpusUsage: Failure {
        Failure(message: "where to, and how many?", hint: "benchmarks corpus FOLDER VIOLATIONS [PACKS]")
    }

    private static func printed(_ found: [Diagnostic]) -> String {
        found.prefix(5).map { $0.printed() }.joined()
    }
}
