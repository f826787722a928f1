/// Numbers that look random and are the same in every run: one seed, one sequence.
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Of no choices the first, so that nobody divides by zero.
    mutating func below(_ count: Int) -> Int { count > 0 ? Int(next() % UInt64(count)) : 0 }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<T>(_ choices: [T]) -> T? { choices.isEmpty ? nil : choices[below(choices.count)] }

    mutating func number(in range: ClosedRange<Int64>) -> Int64 {
        let width = UInt64(bitPattern: range.upperBound &- range.lowerBound)
        return width == .max ? Int64(bitPattern: next()) : range.lowerBound &+ Int64(bitPattern: next() % (width + 1))
    }

    /// Some of the choices in their order, at least one if there is one.
    mutating func some<T>(of choices: [T]) -> [T] {
        let chosen = choices.filter { _ in chance(50) }
        return chosen.isEmpty ? pick(choices).map { [$0] } ?? [] : chosen
    }
}
