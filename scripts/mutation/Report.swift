/// The page that tells what was planted and who noticed it.
///
/// - Parameter answers: by fault, why it makes no difference to anybody, or which test was written for it.
func report(
    _ results: [(fault: Planted, noticed: String?)], seed: UInt64, answers: [Planted.Answered: String]
) -> String {
    let noticed = results.count { $0.noticed != nil }
    let kinds = Fault.Kind.allCases.map(\.rawValue).map { kind in
        let mine = results.filter { $0.fault.kind == kind }
        return "| \(kind) | \(mine.count) | \(mine.count { $0.noticed != nil }) |"
    }
    let rows = results.map { fault, noticed in
        let told = noticed ?? "**nobody**" + (answers[fault.answered].map { ": \($0)" } ?? "")
        return "| \(fault.path.dropFirst("Sources/".count)):\(fault.line) | \(fault.kind) | \(cell(fault.before)) | "
            + "\(cell(fault.after)) | \(told.replacing("|", with: "\\|")) |"
    }
    return """
        # Planted faults

        Made by `scripts/mutate --count \(results.count) --seed \(seed)`: small faults, one at a time, and which test
        noticed each. Written anew by it; edit nothing here. What is said of those that nobody noticed stands in
        `scripts/mutation/answers`.

        **\(noticed) of \(results.count) were noticed.**

        | kind | planted | noticed |
        | --- | --- | --- |
        \(kinds.joined(separator: "\n"))

        | where | kind | line | fault | noticed by |
        | --- | --- | --- | --- | --- |
        \(rows.joined(separator: "\n"))

        """
}

private func cell(_ code: String) -> String {
    let short = code.count > 90 ? code.prefix(88) + " …" : code[...]
    return "`` \(short.replacing("|", with: "\\|")) ``"
}

/// Reads the answers: on each line a file, the line of code, the fault and the answer, with tabs between.
func answers(in text: String) -> [Planted.Answered: String] {
    text.split(separator: "\n").reduce(into: [:]) { answers, line in
        let parts = line.split(separator: "\t").map(String.init)
        guard parts.count == 4 else { return }
        answers[Planted.Answered(path: parts[0], before: parts[1], after: parts[2])] = parts[3]
    }
}
