import ToolSupport

/// Jobs that are measured in turn, round by round, so that a drift of the machine's speed meets all of them.
struct Contest {
    private let title: String
    private var jobs: [Job] = []

    struct Job {
        let name: String
        /// How many letters, files or answers one call of the work makes.
        let units: Int
        let work: () -> Void
        /// Whether it is a limit or a peer rather than AppealKit.
        let isYardstick: Bool
    }

    struct Result {
        let name: String
        let isYardstick: Bool
        /// Nanoseconds for each unit, the median over the rounds.
        let nanoseconds: Double
        /// How far the fastest and the slowest round lie apart, as a part of the median.
        let spread: Double
    }

    init(_ title: String) { self.title = title }

    mutating func add(_ name: String, units: Int = 1, isYardstick: Bool = false, _ work: @escaping () -> Void) {
        guard Options.only.map(name.hasPrefix) ?? true else { return }
        jobs.append(Job(name: name, units: units, work: work, isYardstick: isYardstick))
    }

    /// Runs every job once a round, each for at least `milliseconds`.
    func run(rounds: Int, milliseconds: Int = 60) -> [Result] {
        let clock = ContinuousClock()
        let calls = jobs.map { job in
            job.work()
            let once = clock.measure(job.work)
            return max(1, Int((Duration.milliseconds(milliseconds) / max(once, .nanoseconds(1))).rounded(.up)))
        }
        var times = jobs.map { _ in [Double]() }
        for _ in 0..<rounds {
            for (index, job) in jobs.enumerated() {
                let time = clock.measure { for _ in 0..<calls[index] { job.work() } }
                times[index].append(time / .nanoseconds(1) / Double(calls[index] * job.units))
            }
        }
        return zip(jobs, times).map { job, times in
            let sorted = times.sorted()
            let median = sorted[sorted.count / 2]
            return Result(
                name: job.name, isYardstick: job.isYardstick, nanoseconds: median,
                spread: (sorted[sorted.count - 1] - sorted[0]) / median)
        }
    }

    /// Runs the jobs and prints a table with the ratio of each to the first, which is the yardstick of the group.
    func print(rounds: Int, unit: String) {
        guard !jobs.isEmpty else { return }
        let results = run(rounds: rounds)
        Terminal.out(
            "\n## \(title)\n\n| job | \(unit)/s | ns each | x \(results[0].name) | spread |\n|---|---|---|---|---|\n")
        for result in results {
            let name = result.isYardstick ? result.name : "**\(result.name)**"
            Terminal.out(
                "| \(name) | \(grouped(1e9 / result.nanoseconds)) | \(short(result.nanoseconds)) | \(short(result.nanoseconds / results[0].nanoseconds)) | \(Int(result.spread * 100)) % |\n"
            )
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
