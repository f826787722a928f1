import Foundation

/// Runs the tests with each fault in turn.
struct Measuring {
    let binary: URL
    let folder: URL
    /// Suites that are not run, by the start of their names: those that build other packages.
    let skipped: [String]

    struct Suite {
        let name: String
        let seconds: Double
        let reached: Set<Int>
    }

    /// Who noticed each fault; `nil` for nobody.
    ///
    /// Most suites notice few of the faults that they reach, so each is run with many at once: if it passes, it notices
    /// none of them, else each half is tried. The suites that take least are asked first, and what one has noticed is
    /// kept from the others.
    func measure(_ planted: [Planted], _ tell: (String) -> Void) throws -> [(fault: Planted, noticed: String?)] {
        let suites = try survey(planted, tell).sorted { ($0.seconds, $0.name) < ($1.seconds, $1.name) }
        var noticed: [Int: String] = [:]
        for suite in suites {
            let open = planted.map(\.number).filter { suite.reached.contains($0) && noticed[$0] == nil }
            for start in stride(from: 0, to: open.count, by: Self.mostAtOnce) {
                let group = Array(open[start..<min(start + Self.mostAtOnce, open.count)])
                noticed.merge(try notice(group, suite)) { $1 }
            }
            tell("\(suite.name): \(open.count) tried, \(noticed.count) of \(planted.count) noticed so far")
        }
        let reached = suites.reduce(into: Set<Int>()) { $0.formUnion($1.reached) }
        for fault in planted where noticed[fault.number] == nil {
            tell("\(fault.path):\(fault.line) \(fault.kind): \(reached.contains(fault.number) ? "-" : "not reached")")
        }
        return planted.map { ($0, noticed[$0.number]) }
    }

    private static let mostAtOnce = 32

    /// Which of the faults a suite notices, and by which test.
    private func notice(_ faults: [Int], _ suite: Suite) throws -> [Int: String] {
        guard !faults.isEmpty else { return [:] }
        let list = faults.map(String.init).joined(separator: ",")
        let run = try run(suite.name, ["APPEALKIT_MUTANTS": list], most: suite.seconds * 10 + 30)
        if run.isOver, run.status == 0 { return [:] }
        guard faults.count > 1 else {
            return [faults[0]: run.isOver ? run.failing ?? suite.name : suite.name + " (never ended)"]
        }
        let half = faults.count / 2
        return try notice(Array(faults[..<half]), suite).merging(notice(Array(faults[half...]), suite)) { $1 }
    }

    /// What each suite reaches and how long it takes, without a fault.
    private func survey(_ planted: [Planted], _ tell: (String) -> Void) throws -> [Suite] {
        let list = try run(nil, [:], most: 600).output
        let names = Set(list.split(separator: "\n").map { String($0.prefix { $0 != "/" }) }).filter { name in
            name.contains(".") && !skipped.contains { name.hasPrefix($0) }
        }
        let wanted = Set(planted.map(\.number))
        return try names.sorted().compactMap { name in
            let reached = folder.appendingPathComponent("reached-\(name.filter { $0.isLetter || $0.isNumber })")
            try? FileManager.default.removeItem(at: reached)
            try FileManager.default.createDirectory(at: reached, withIntermediateDirectories: true)
            let run = try run(name, ["APPEALKIT_MUTANTS_REACHED": reached.path], most: 1_200)
            guard run.isOver, run.status == 0 else {
                tell("\(name) fails without a fault and is left out")
                return nil
            }
            var numbers = Set<Int>()
            for file in try FileManager.default.contentsOfDirectory(atPath: reached.path) {
                let bytes = [UInt8](try Data(contentsOf: reached.appendingPathComponent(file)))
                numbers.formUnion(bytes.indices.filter { bytes[$0] > 0 && wanted.contains($0) })
            }
            tell("\(name): \(numbers.count) faults reached, \(Int(run.seconds * 10)) tenths of a second")
            return Suite(name: name, seconds: run.seconds, reached: numbers)
        }
    }

    private struct Run {
        let output: String
        let status: Int32
        let seconds: Double
        let isOver: Bool

        /// The first test that failed.
        var failing: String? {
            output.split(separator: "\n").lazy.compactMap { line in
                line.range(of: #"Test .* failed after"#, options: .regularExpression).map {
                    String(line[$0].dropFirst("Test ".count).dropLast(" failed after".count))
                }
            }.first
        }
    }

    private func run(_ suite: String?, _ environment: [String: String], most: Double) throws -> Run {
        let process = Process()
        process.executableURL = binary
        let filter = suite.map { ["--filter", "^" + NSRegularExpression.escapedPattern(for: $0) + "(/|$)"] }
        process.arguments = ["--testing-library", "swift-testing"] + (filter ?? ["--list-tests"])
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = folder.appendingPathComponent("output")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let file = try FileHandle(forWritingTo: output)
        process.standardOutput = file
        process.standardError = file
        let start = Date()
        try process.run()
        var isOver = true
        while process.isRunning {
            if Date().timeIntervalSince(start) > most {
                isOver = false
                kill(process.processIdentifier, SIGKILL)
            }
            usleep(20_000)
        }
        try file.close()
        return Run(
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            status: process.terminationReason == .exit ? process.terminationStatus : -1,
            seconds: Date().timeIntervalSince(start), isOver: isOver)
    }
}
