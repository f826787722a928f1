import ToolSupport

/// Whether twice as much takes about twice the work, told within one run, so that the machine does not matter.
struct GrowthCheck: Sendable {
    /// What there is more of: `rule files of one pack`.
    let name: String
    let size: Int
    /// Makes the input of a size; what it gives back is measured.
    let work: @Sendable (_ size: Int) throws -> () throws -> Void

    /// - Parameter size: large enough for what grows to outweigh what does not.
    init(name: String, size: Int, work: @escaping @Sendable (_ size: Int) throws -> () throws -> Void) {
        (self.name, self.size, self.work) = (name, size * Options.scale, work)
    }

    /// How many times the work twice the size may take. Linear is 2; work that grows with the square comes to 4.
    static let most = 2.4
    private static let (fewestRounds, mostRounds) = (2, 8)

    struct Result {
        let small: Duration
        let large: Duration
        var ratio: Double { large / small }
    }

    /// The least processor time of some rounds; of more where the ratio is passed, for a busy machine only ever adds.
    func run() throws -> Result {
        let works = (small: try work(size), large: try work(2 * size))
        var result = Result(small: .seconds(1_000_000), large: .seconds(1_000_000))
        for round in 1...Self.mostRounds {
            result = Result(
                small: min(result.small, try processorTime(of: works.small)),
                large: min(result.large, try processorTime(of: works.large)))
            if round >= Self.fewestRounds, result.ratio <= Self.most { break }
        }
        return result
    }
}
