import ToolSupport

/// Jobs that are measured in turn, round by round, so that a drift of the machine's speed meets all of them.
struct Contest {
    private let title: String
    private var jobs: [Job] = []

    private struct Job {
        let name: String
        /// How many letters, files or answers one call of the work makes.
        let units: Int
        let work: () throws -> Void
        /// Whether it is a limit or a peer rather than AppealKit.
        let isYardstick: Bool
    }

    private struct Result {
        let job: Job
        /// Nanoseconds of processor for each unit, the median over the rounds.
        let nanoseconds: Double
        /// Nanoseconds that went by for each unit, which is less where several cores worked.
        let elapsed: Double
        /// How far the fastest and the slowest round lie apart, as a part of the median.
        let spread: Double
    }

    init(_ title: String) { self.title = title }

    mutating func add(_ name: String, units: Int = 1, isYardstick: Bool = false, _ work: @escaping () throws -> Void) {
        guard Options.only.map(name.hasPrefix) ?? true else { return }
        jobs.append(Job(name: name, units: units, work: work, isYardstick: isYardstick))
    }

    /// Runs the jobs and prints a table with the ratio of each to the first, which is the yardstick of the group.
    func print(rounds: Int, unit: String) throws {
        guard !jobs.isEmpty else { return }
        let results = try run(rounds: rounds)
        Terminal.out("\n## \(title)\n\n")
        Terminal.out(
            "| job | \(unit)/s | ns each | x \(results[0].job.name) | elapsed | spread |\n|---|---|---|---|---|---|\n")
        for result in results {
            let name = result.job.isYardstick ? result.job.name : "**\(result.job.name)**"
            let ratio = short(result.nanoseconds / results[0].nanoseconds)
            Terminal.out("| \(name) | \(grouped(1e9 / result.nanoseconds)) | \(short(result.nanoseconds)) | \(ratio) ")
            Terminal.out("| \(short(result.elapsed)) | \(Int(result.spread * 100)) % |\n")
        }
    }

    /// Runs every job once a round, each for at least `milliseconds`.
    private func run(rounds: Int, milliseconds: Int = 60) throws -> [Result] {
        let calls = try jobs.map { job in
            try job.work()
            let once = try processorTime(of: job.work)
            return max(1, Int((Duration.milliseconds(milliseconds) / max(once, .nanoseconds(1))).rounded(.up)))
        }
        let clock = ContinuousClock()
        var times = jobs.map { _ in [(processor: Double, elapsed: Double)]() }
        for _ in 0..<rounds {
            for (index, job) in jobs.enumerated() {
                let start = clock.now
                let processor = try processorTime(of: { for _ in 0..<calls[index] { try job.work() } })
                let units = Double(calls[index] * job.units)
                times[index].append((processor.nanoseconds / units, (clock.now - start).nanoseconds / units))
            }
        }
        return zip(jobs, times).map { job, times in
            let sorted = times.map(\.processor).sorted()
            let median = sorted[sorted.count / 2]
            return Result(
                job: job, nanoseconds: median, elapsed: times.map(\.elapsed).sorted()[sorted.count / 2],
                spread: (sorted[sorted.count - 1] - sorted[0]) / median)
        }
    }
}

/// A whole number with commas.
func grouped(_ value: Double) -> String {
    var digits = String(Int64(value.rounded()))
    var at = digits.count - 3
    while at > 0 {
        digits.insert(",", at: digits.index(digits.startIndex, offsetBy: at))
        at -= 3
    }
    return digits
}

/// A number with two digits that count, or all before the point.
func short(_ value: Double) -> String {
    if value >= 1_000 { return grouped(value) }
    let scale: Double = value >= 10 ? 10 : 100
    return "\((value * scale).rounded() / scale)"
}

/// Keeps the compiler from leaving out work whose result nobody reads.
@inline(never)
func keep<Value>(_ value: borrowing Value) {}
