/// The page that tells what was planted and who noticed it.
func report(_ results: [(fault: Planted, noticed: String?)], seed: UInt64) -> String {
    let noticed = results.count { $0.noticed != nil }
    let kinds = Fault.Kind.allCases.map(\.rawValue).map { kind in
        let mine = results.filter { $0.fault.kind == kind }
        return "| \(kind) | \(mine.count) | \(mine.count { $0.noticed != nil }) |"
    }
    let rows = results.map { fault, noticed in
        "| \(fault.path.dropFirst("Sources/".count)):\(fault.line) | \(fault.kind) | \(cell(fault.before)) | "
            + "\(cell(fault.after)) | \(noticed.map(cell) ?? "**nobody**") |"
    }
    return """
        # Planted faults

        Made by `scripts/mutate --count \(results.count) --seed \(seed)`: small faults, one at a time, and which test
        noticed each. Written anew by it; edit nothing here.

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
