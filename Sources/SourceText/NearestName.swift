import Languages

/// The candidate that a person most likely meant, or none when nothing is near.
///
/// Near means: at most a third of the longer name's characters differ (one for names of up to four), swaps of
/// neighbours counted once.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = letters(of: name)
    guard wanted.count <= 80 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
        // Nothing shorter or longer than this can be near; bytes are no fewer than letters.
        guard candidate.utf8.count >= wanted.count - max(1, wanted.count / 3) else { continue }
        let other = letters(of: candidate)
        let allowed = max(1, max(wanted.count, other.count) / 3)
        guard abs(other.count - wanted.count) <= allowed else { continue }
        guard let distance = editDistance(wanted, other, atMost: allowed) else { continue }
        if distance < best?.distance ?? Int.max || (distance == best?.distance && candidate < best?.name ?? "") {
            best = (candidate, distance)
        }
    }
    return best?.name
}

/// ``nearestName(to:among:)`` as advice, or a list of what there is when the list is short.
public func nameAdvice(for name: String, among candidates: some Collection<String>) -> Wording? {
    if let near = nearestName(to: name, among: candidates) { return .didYouMean(name: near) }
    guard !candidates.isEmpty, candidates.count <= 8 else { return nil }
    return .thereAre(count: candidates.count, names: WordingValue.names(candidates.sorted().map { "`\($0)`" }))
}

private func letters(of name: String) -> [UInt32] { name.lowercased().unicodeScalars.map(\.value) }

/// `nil` as soon as it is clear that there are more differences than wanted.
private func editDistance(_ a: [UInt32], _ b: [UInt32], atMost most: Int) -> Int? {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) <= most ? max(a.count, b.count) : nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i] + [Int](repeating: 0, count: b.count)
        for j in 1...b.count {
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
        }
        (beforeLast, last) = (last, row)
        // A swap reaches back two rows.
        if i > 1, min(last.min() ?? 0, beforeLast.min() ?? 0) > most { return nil }
    }
    return last[b.count] <= most ? last[b.count] : nil
}
