import Foundation
import SourceText
import Testing

/// The fuzz targets as the gate runs them: without coverage, with inputs that are the same in every run. `FUZZ_RUNS`
/// multiplies how many.
@Suite("Fuzzing")
struct FuzzTests {
    /// This build has no optimisation, and the machine is busy.
    private static let slowness = 200.0

    @Test(arguments: FuzzTarget.all.map(\.name))
    func nothingBreaks(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let seeds = try target.seeds()
        #expect(!seeds.isEmpty && seeds.allSatisfy { !$0.isEmpty }, "the inputs of the tests are gone")
        let factor = ProcessInfo.processInfo.environment["FUZZ_RUNS"].flatMap { Int($0) } ?? 1
        var mutator = ByteMutator(seed: 13, words: target.words)
        for seed in seeds.prefix(target.gateRuns / 2) { expect(target, seed) }
        for _ in 0..<target.gateRuns * factor { expect(target, mutator.input(from: seeds)) }
    }

    /// What broke once goes well now.
    @Test func whatWasKeptGoesWell() {
        let kept = FuzzTarget.all.flatMap { target in target.kept.map { (target, $0.bytes) } }
        #expect(kept.count >= 1, "the inputs that broke something are gone")
        for (target, bytes) in kept { expect(target, bytes) }
    }

    private func expect(_ target: FuzzTarget, _ bytes: [UInt8]) {
        do { try target.runTimed(bytes, slowness: Self.slowness) } catch {
            let name = "\(target.name)-\(SplitMix64.fingerprint(of: bytes))"
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
            try? Data(bytes).write(to: file)
            Issue.record("\(target.name): \(error)\nThe input: \(file.path). Move it to Fuzz/Kept/\(target.name)")
        }
    }
}

extension FuzzTarget {
    /// So many that all targets together take some seconds.
    fileprivate var gateRuns: Int { cost.milliseconds >= 1_000 ? 12 : 60 }
}

extension SplitMix64 {
    /// A short name for some bytes.
    fileprivate static func fingerprint(of bytes: [UInt8]) -> String {
        String(bytes.reduce(into: UInt64(bytes.count)) { $0 = ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
    }
}
