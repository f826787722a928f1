import AppealKit
import RulePacks
import SourceText

/// Letters of the pack `bench` from cases that are read already, beside what the same bytes cost at least.
struct LetterJobs {
    private let ruleBook: RuleBook
    private let typed: [LetterCase]
    private let files: [SourceFile]
    private let cases: [Case]

    init(_ ruleBook: RuleBook, count: Int = 100) throws {
        self.ruleBook = ruleBook
        typed = (0..<count).map { LetterCase(seed: $0) }
        files = typed.map(\.file)
        cases = try files.map { try read($0, with: ruleBook) }
    }

    func run(rounds: Int) throws {
        try check()
        try writing().print(rounds: rounds, unit: "letters")
        try reading().print(rounds: rounds, unit: "cases")
    }

    /// The yardstick counts only if it writes the same letter.
    func check() throws {
        for (seed, (one, typed)) in zip(cases, typed).enumerated() {
            let letter = try letter(one)
            let (ours, byHand) = (letter.plainBytes(), handWrittenLetter(typed))
            guard ours == byHand else { throw Failure.otherLetter(seed: seed, ours: ours, byHand: byHand) }
        }
    }

    private func writing() throws -> Contest {
        let letters = try cases.map(letter)
        let pieces = letters.map { letter in
            letter.blocks.flatMap { block in letter.spans(of: block).map { Array($0.text.utf8) } }
        }
        let (cases, typed, count) = (cases, typed, cases.count)
        let bytes = letters.reduce(0) { $0 + $1.plainBytes().count } / count
        var contest = Contest("Letters: \(bytes) bytes, \(pieces.reduce(0) { $0 + $1.count } / count) pieces")
        contest.add("hand-written Swift", units: count, isYardstick: true) {
            for one in typed { keep(handWrittenLetter(one)) }
        }
        contest.add("memcpy of the pieces", units: count, isYardstick: true) { for one in pieces { keep(joined(one)) } }
        contest.add("letter with origins", units: count) { for one in cases { keep(one.assemble()) } }
        contest.add("letter with origins, as plain text", units: count) {
            for one in cases { keep(one.assemble().letters[0].plainBytes()) }
        }
        return contest
    }

    private func reading() -> Contest {
        let (files, ruleBook) = (files, ruleBook)
        var contest = Contest("Cases: \(files.reduce(0) { $0 + $1.bytes.count } / files.count) bytes of YAML")
        contest.add("libyaml events", units: files.count, isYardstick: true) {
            for file in files { keep(countEvents(file.bytes)) }
        }
        contest.add("read and checked", units: files.count) {
            for file in files { keep(try read(file, with: ruleBook)) }
        }
        return contest
    }
}

func read(_ file: SourceFile, with ruleBook: RuleBook) throws -> Case {
    let (made, diagnostics) = Case.read(file, with: ruleBook, fileExists: { _ in true })
    guard let made else { throw Failure.noCase(file.path, diagnostics) }
    return made
}

func letter(_ one: Case) throws -> Letter {
    let assembly = one.assemble()
    guard let letter = assembly.letters.first else {
        throw Failure.noLetter(asking: assembly.questions.map(\.path))
    }
    return letter
}

private func joined(_ pieces: [[UInt8]]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 6_000) { buffer, count in
        for piece in pieces {
            piece.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]).copyMemory(
                    from: $0)
            }
            count += piece.count
        }
    }
}
