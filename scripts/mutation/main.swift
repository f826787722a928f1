import Foundation

/// `mutation plant PACKAGE TREE COUNT SEED TABLE REFUSED FILES…` and
/// `mutation measure BINARY FOLDER TABLE PAGE ANSWERS SEED COUNT SKIPPED…`: `scripts/mutate` calls them.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "plant" where arguments.count > 7:
    let refused = (try? String(contentsOfFile: arguments[6], encoding: .utf8)) ?? ""
    let planter = Planter(
        package: URL(fileURLWithPath: arguments[1]), tree: URL(fileURLWithPath: arguments[2]),
        refused: Set(refused.split(separator: "\n").map(String.init)))
    let planted = try planter.plant(
        Array(arguments[7...]), count: (Int(arguments[3]) ?? 0) * 9 / 5, seed: UInt64(arguments[4]) ?? 0)
    try JSONEncoder().encode(planted).write(to: URL(fileURLWithPath: arguments[5]))
    print("\(planted.count) faults planted")
case "refuse" where arguments.count == 4:
    // What a compiler refused, from what it said: the faults of the line, or else those of the nearest one.
    let planted = try JSONDecoder().decode([Planted].self, from: Data(contentsOf: URL(fileURLWithPath: arguments[1])))
    let log = try String(contentsOfFile: arguments[2], encoding: .utf8)
    var refused = Set<String>()
    for line in log.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 3)
        guard parts.count > 3, parts[3].contains("error:"), let number = Int(parts[1]) else { continue }
        let mine = planted.filter { parts[0].hasSuffix($0.path) }
        let distance = mine.map { abs($0.line - number) }.min()
        for fault in mine where abs(fault.line - number) == distance { refused.insert(fault.key) }
    }
    let before = (try? String(contentsOfFile: arguments[3], encoding: .utf8)) ?? ""
    try (before + refused.sorted().map { $0 + "\n" }.joined()).write(
        toFile: arguments[3], atomically: true, encoding: .utf8)
    print("\(refused.count) do not compile")
    exit(refused.isEmpty ? 1 : 0)
case "measure" where arguments.count >= 8:
    let planted = try JSONDecoder().decode([Planted].self, from: Data(contentsOf: URL(fileURLWithPath: arguments[3])))
    let wanted = planted.prefix(Int(arguments[7]) ?? 0).sorted { ($0.path, $0.line) < ($1.path, $1.line) }
    let measuring = Measuring(
        binary: URL(fileURLWithPath: arguments[1]), folder: URL(fileURLWithPath: arguments[2]),
        skipped: Array(arguments[8...]))
    let results = try measuring.measure(wanted) { FileHandle.standardOutput.write(Data(($0 + "\n").utf8)) }
    let told = answers(in: (try? String(contentsOfFile: arguments[5], encoding: .utf8)) ?? "")
    try report(results, seed: UInt64(arguments[6]) ?? 0, answers: told).write(
        toFile: arguments[4], atomically: true, encoding: .utf8)
    print("\(results.count { $0.noticed != nil }) of \(results.count) noticed")
default:
    print("call scripts/mutate")
    exit(2)
}
