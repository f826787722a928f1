/// A step from one list to another.
enum Edit: Equatable {
    /// The same in both, by their indices.
    case same(Int, Int)
    case removed(Int)
    case added(Int)
}

/// The fewest steps from one list to another (Myers' algorithm). Of lists that differ in more places than anybody
/// reads, what lies between their common start and end counts as replaced, so that the time stays linear.
func editScript<Element: Hashable>(from old: [Element], to new: [Element]) -> [Edit] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let (a, b) = numbered(old[start..<(old.count - end)], new[start..<(new.count - end)])
    let middle = shortestScript(a, b) ?? a.indices.map { .removed($0) } + b.indices.map { .added($0) }
    return (0..<start).map { .same($0, $0) } + middle.map { $0.moved(by: start) }
        + (0..<end).map { .same(old.count - end + $0, new.count - end + $0) }
}

extension Edit {
    fileprivate func moved(by offset: Int) -> Edit {
        switch self {
        case .same(let a, let b): .same(a + offset, b + offset)
        case .removed(let a): .removed(a + offset)
        case .added(let b): .added(b + offset)
        }
    }
}

private let mostEdits = 400

/// Numbers compare faster than what they stand for.
private func numbered<Element: Hashable>(_ old: ArraySlice<Element>, _ new: ArraySlice<Element>) -> ([Int], [Int]) {
    var numbers: [Element: Int] = [:]
    func number(_ element: Element) -> Int {
        if let known = numbers[element] { return known }
        numbers[element] = numbers.count
        return numbers.count - 1
    }
    return (old.map(number), new.map(number))
}

/// `nil` if it takes more than ``mostEdits``.
private func shortestScript(_ a: [Int], _ b: [Int]) -> [Edit]? {
    // How far down `a` each diagonal has got after so many edits; diagonal k of round d stands at k + d.
    var rounds: [[Int]] = []
    for d in 0...mostEdits {
        var reached = [Int](repeating: 0, count: 2 * d + 1)
        for k in stride(from: -d, through: d, by: 2) {
            var x = rounds.last.map { furthest($0, d: d, k: k) } ?? 0
            while x < a.count, x - k < b.count, a[x] == b[x - k] { x += 1 }
            reached[k + d] = x
            if x >= a.count, x - k >= b.count { return walkedBack(rounds, a.count, b.count) }
        }
        rounds.append(reached)
    }
    return nil
}

/// Where round d starts on diagonal k, given what the round before reached: a step down from above or right from the
/// left.
private func furthest(_ before: [Int], d: Int, k: Int) -> Int {
    isDown(before, d: d, k: k) ? before[k + 1 + d - 1] : before[k - 1 + d - 1] + 1
}

private func isDown(_ before: [Int], d: Int, k: Int) -> Bool {
    k == -d || (k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1])
}

private func walkedBack(_ rounds: [[Int]], _ oldCount: Int, _ newCount: Int) -> [Edit] {
    var edits: [Edit] = []
    var (x, y) = (oldCount, newCount)
    for d in stride(from: rounds.count, to: 0, by: -1) {
        let (before, k) = (rounds[d - 1], x - y)
        let start = furthest(before, d: d, k: k)
        while x > start {
            (x, y) = (x - 1, y - 1)
            edits.append(.same(x, y))
        }
        if isDown(before, d: d, k: k) {
            y -= 1
            edits.append(.added(y))
        } else {
            x -= 1
            edits.append(.removed(x))
        }
    }
    while x > 0 {
        x -= 1
        edits.append(.same(x, x))
    }
    return edits.reversed()
}
