import ToolSupport

/// Every job once, for its result, and growth as ratios: what a build without optimisation can tell in half a minute.
struct ShortRun {
    private var failures: [Failure] = []

    /// Runs everything, prints what came of it, and tells whether all went well.
    static func succeeds() -> Bool {
        var run = ShortRun()
        run.jobs()
        run.growth()
        Terminal.error(run.failures.map { "\n" + $0.text }.joined())
        return run.failures.isEmpty
    }

    // MARK: Results

    private mutating func jobs() {
        Terminal.out("| job, once | ms of processor | result |\n|---|---|---|\n")
        job("30 letters as by hand") { try LetterJobs(benchPacks(), count: 30).check() }
        job("30 conditions over 60 cases as in Swift, and with reasons") {
            try ConditionJobs(benchPacks(), count: 60).check()
        }
        job("20 rule files: checked, on all cores, in ten packs") { try CheckJobs(files: 20).check() }
        job("a large violation, proved; a branch never come to, found") { try ProofJobs().check() }
    }

    private mutating func job(_ name: String, _ work: () throws -> Void) {
        let start = processorTime()
        let isGood = attempt(name, work) != nil
        Terminal.out(
            "| \(name) | \(short((processorTime() - start).milliseconds)) | \(isGood ? "good" : "**failed**") |\n")
    }

    /// Does some work; notes why it failed, if it did.
    private mutating func attempt<Result>(_ name: String, _ work: () throws -> Result) -> Result? {
        do { return try work() } catch {
            failures.append(error as? Failure ?? .stopped(name, error))
            return nil
        }
    }

    // MARK: Growth

    private mutating func growth() {
        Terminal.out(
            "\n| growth of | size | ms of processor | size | ms | ratio | at most |\n|---|---|---|---|---|---|---|\n")
        let checks = ReaderGrowth.checks + OutputGrowth.checks
        for check in checks where Options.only.map(check.name.hasPrefix) ?? true {
            guard let result = attempt(check.name, check.run) else { continue }
            let isPassed = result.ratio > GrowthCheck.most
            let ratio = isPassed ? "**\(short(result.ratio))**" : short(result.ratio)
            Terminal.out("| \(check.name) | \(check.size) | \(short(result.small.milliseconds)) ")
            Terminal.out(
                "| \(2 * check.size) | \(short(result.large.milliseconds)) | \(ratio) | \(GrowthCheck.most) |\n")
            if isPassed {
                failures.append(
                    .growth(check.name, ratio: short(result.ratio), most: short(GrowthCheck.most)))
            }
        }
    }
}
