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
    func measure(_ planted: [Planted], _ tell: (String) -> Void) throws -> [(fault: Planted, noticed: String?)] {
        let suites = try survey(tell).sorted { ($0.seconds, $0.name) < ($1.seconds, $1.name) }
        return try planted.map { fault in
            let reaching = suites.filter { $0.reached.contains(fault.number) }
            var noticed: String?
            for suite in reaching where noticed == nil {
                let run = try run(suite.name, ["APPEALKIT_MUTANT": String(fault.number)], most: suite.seconds * 10 + 30)
                noticed =
                    run.isOver ? (run.status == 0 ? nil : run.failing ?? suite.name) : suite.name + " (never ended)"
            }
            let end = noticed ?? (reaching.isEmpty ? "not reached" : "-")
            tell("\(fault.number) \(fault.path):\(fault.line) \(fault.kind): \(end)")
            return (fault, noticed)
        }
    }

    /// What each suite reaches and how long it takes, without a fault.
    private func survey(_ tell: (String) -> Void) throws -> [Suite] {
        let list = try run(nil, [:], most: 600).output
        let names = Set(list.split(separator: "\n").map { String($0.prefix { $0 != "/" }) }).filter { name in
            name.contains(".") && !skipped.contains { name.hasPrefix($0) }
        }
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
                numbers.formUnion(bytes.indices.filter { bytes[$0] > 0 })
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
        let filter = suite.map { ["--filter", "^" + $0.replacingOccurrences(of: ".", with: "\\.") + "(/|$)"] }
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
