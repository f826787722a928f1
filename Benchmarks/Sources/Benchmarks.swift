#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif
import RulePacks
import SourceText
import ToolSupport

/// What the command line asks for.
enum Options {
    private static let words = Array(CommandLine.arguments.dropFirst())

    static let rounds = value("--rounds").flatMap { Int($0) } ?? 7
    /// How many times larger than usual the sizes of the growth checks are.
    static let scale = value("--scale").flatMap { Int($0) } ?? 1
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
/// and prints tables; `benchmarks short` runs each job once, for its result, and checks how work grows;
/// `benchmarks corpus FOLDER VIOLATIONS [PACKS]` writes packs to check. Run it in the package's folder.
@main
struct Benchmarks {
    static func main() {
        do {
            let words = Array(CommandLine.arguments.dropFirst())
            switch words.first {
            case "corpus": try writeCorpus(words)
            case "short": if !ShortRun.succeeds() { exit(1) }
            default: try measure()
            }
        } catch {
            Terminal.error((error as? Failure ?? .stopped("it stopped", error)).text)
            exit(1)
        }
    }

    private static func measure() throws {
        let ruleBook = try benchPacks()
        if Options.wants("letters") { try LetterJobs(ruleBook).run(rounds: Options.rounds) }
        if Options.wants("conditions") { try ConditionJobs(ruleBook).run(rounds: Options.rounds) }
        if Options.wants("checks") { try CheckJobs(files: 1_000).run(rounds: Options.rounds) }
        if Options.wants("proofs") { try ProofJobs().run(rounds: Options.rounds) }
        if Options.wants("growth") { try GrowthJobs(ruleBook: ruleBook).run(rounds: Options.rounds) }
    }

    private static func writeCorpus(_ words: [String]) throws {
        guard words.count >= 3, let count = Int(words[2]) else { throw Failure.corpusUsage }
        let corpus = Corpus(violations: count, packs: words.count > 3 ? Int(words[3]) ?? 1 : 1)
        var made = Set<String>()
        for file in corpus.files {
            let path = words[1] + "/" + file.path
            let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            if made.insert(folder).inserted { try Disk.makeFolder(folder) }
            try Disk.write(file.bytes, to: path, isLasting: false)
        }
    }
}

/// The packs whose letters and conditions are measured.
func benchPacks() throws -> RuleBook { try cleanRuleBook(PacksOnDisk(below: ["Benchmarks/Packs"]).files) }
