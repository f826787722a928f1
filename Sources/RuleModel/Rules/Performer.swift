extension RuleBook {
    /// Runs a function for every index below a count; ``sequentially`` unless a tool spreads it over cores.
    public typealias Performer = (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

    /// One after the other.
    public static let sequentially: @Sendable (Int, @Sendable (Int) -> Void) -> Void = { count, work in
        for index in 0..<count { work(index) }
    }
}
