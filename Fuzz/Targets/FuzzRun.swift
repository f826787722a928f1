import Foundation

extension FuzzTarget {
    /// Runs an input and holds it against the time that it may take.
    ///
    /// - Parameter slowness: how many times slower this build is than an optimised one without sanitizers.
    func runTimed(_ bytes: [UInt8], slowness: Double) throws {
        let start = Self.processorSeconds
        try run(bytes)
        let spent = Self.processorSeconds - start
        let limit = cost.seconds(for: bytes.count) * slowness
        try require(spent < limit, "\(bytes.count) bytes took \(spent) s; at most \(limit) s were expected")
    }

    /// Of this thread: what else the machine does counts for nothing.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The inputs of crashes that were mended, and of findings: each must go well for ever after.
    var kept: [(name: String, bytes: [UInt8])] {
        FuzzWorld.files("Fuzz/Kept/" + name, [""]).map { ($0.path, $0.bytes) }
    }
}
