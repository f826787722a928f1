import SourceText

extension SplitMix64 {
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
