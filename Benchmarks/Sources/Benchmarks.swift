import RulePacks
import SourceText
import ToolSupport

/// What the command line asks for.
enum Options {
    private static let words = Array(CommandLine.arguments.dropFirst())

    static let rounds = value("--rounds").flatMap { Int($0) } ?? 7
    /// The start of the names of the jobs that run, to look at one with a profiler.
    static let only = value("--only")

    static func wants(_ group: String) -> Bool {
        let groups = words.filter { ["letters", "conditions", "checks", "proofs", "growth"].contains($0) }
        return groups.isEmpty || groups.contains(group)
    }

    private static func value(_ option: String) -> String? {
        words.firstIndex(of: option).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
}

/// `benchmarks [letters] [conditions] [checks] [proofs] [growth] [--rounds N] [--only JOB]` measures in this process
/// and prints tables;
/// `benchmarks corpus FOLDER VIOLATIONS [PACKS]` writes packs to check. Run it in the package's folder.
@main
struct Benchmarks {
    static func main() throws {
        let words = Array(CommandLine.arguments.dropFirst())
        if words.first == "corpus" { return try writeCorpus(words) }
        let ruleBook = try benchPacks()
        if Options.wants("letters") { LetterJobs(ruleBook).run(rounds: Options.rounds) }
        if Options.wants("conditions") { ConditionJobs(ruleBook).run(rounds: Options.rounds) }
        if Options.wants("checks") { CheckJobs(files: 1_000).run(rounds: Options.rounds) }
        if Options.wants("proofs") { ProofJobs().run(rounds: Options.rounds) }
        if Options.wants("growth") { GrowthJobs(ruleBook: ruleBook).run(rounds: Options.rounds) }
    }

    private static func benchPacks() throws -> RuleBook {
        let found = try PackFiles(below: ["Benchmarks/Packs"])
        let (ruleBook, diagnostics) = RuleBook.check(found.files)
        guard let ruleBook else { fatalError(diagnostics.map { $0.printed() }.joined()) }
        return ruleBook
    }

    private static func writeCorpus(_ words: [String]) throws {
        guard words.count >= 3, let count = Int(words[2]) else {
            fatalError("benchmarks corpus FOLDER VIOLATIONS [PACKS]")
        }
        let corpus = Corpus(violations: count, packs: words.count > 3 ? Int(words[3]) ?? 1 : 1)
        var made = Set<String>()
        for file in corpus.files {
            let path = words[1] + "/" + file.path
            let folder = String(path[..<path.lastIndex(of: "/")!])
            if made.insert(folder).inserted { try Disk.makeFolder(folder) }
            try Disk.write(file.bytes, to: path)
        }
    }
}
