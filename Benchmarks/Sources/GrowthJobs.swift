import AppealKit
import RulePacks
import SourceText

/// How cost grows with size: each row of a table costs the same where growth is linear.
struct GrowthJobs {
    let ruleBook: RuleBook

    func run(rounds: Int) {
        rows().print(rounds: rounds, unit: "rows")
        files().print(rounds: min(rounds, 3), unit: "files")
        lines().print(rounds: rounds, unit: "lines")
    }

    private func rows() -> Contest {
        var contest = Contest("Growth: rows of a letter")
        for count in [80, 800, 8_000] {
            let one = read(LetterCase(seed: 1, parcels: count).file, with: ruleBook)
            contest.add("\(count) rows", units: count) { keep(letter(one).plainBytes()) }
        }
        return contest
    }

    private func files() -> Contest {
        var contest = Contest("Growth: rule files in one pack")
        for count in [100, 1_000, 10_000] {
            let files = Corpus(violations: count).files
            contest.add("\(count) files", units: count) { keep(RuleBook.check(files)) }
        }
        return contest
    }

    private func lines() -> Contest {
        var contest = Contest("Growth: lines in one rule file")
        for count in [60, 600, 6_000, 60_000] {
            let files = longFile(lines: count)
            check(files)
            contest.add("\(count) lines", units: count) { keep(RuleBook.check(files)) }
        }
        return contest
    }

    /// A pack whose only rule file has so many lines: facts, each tested by one condition.
    private func longFile(lines: Int) -> [SourceFile] {
        var corpus = Corpus(violations: 1).files
        let index = corpus.firstIndex { $0.path.hasSuffix("violation-0.yaml") }!
        let count = (lines - 60) / 4
        var text = ""
        for number in 0..<count { text += "  x.a\(number):\n    type: count\n    ask: a\n" }
        var conditions = "  asks:\n    all:\n      title: a\n      when:\n"
        for number in 0..<count { conditions += "      - x.a\(number) > 0\n" }
        guard count > 0 else { return corpus }
        let whole = String(decoding: corpus[index].bytes, as: UTF8.self)
        let parts = whole.split(separator: "\nfacts:\n", maxSplits: 1)
        let mended = parts[0].replacing("  asks:\n", with: conditions, maxReplacements: 1) + "\nfacts:\n" + text + parts[1]
        corpus[index] = SourceFile(path: corpus[index].path, text: mended.replacing("answers: [ask-0]", with: "answers: [ask-0, all]"))
        return corpus
    }
}
