import SourceText

/// What the texts that are measured are made of.
extension SplitMix64 {
    /// Seeds that are near one another start far apart.
    init(corpus seed: Int) { self.init(seed: UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func one<Element>(of choices: [Element]) -> Element { choices[number(0...choices.count - 1)] }

    /// Whether something that happens so many times in a hundred happens now.
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// Some words of a letter, without a stop.
    mutating func words(_ count: Int) -> String { (0..<count).map { _ in one(of: Self.words) }.joined(separator: " ") }

    static let words = [
        "account", "buyer", "carrier", "check", "delivery", "evidence", "invoice", "label", "list", "notice", "order",
        "owner", "parcel",
        "policy", "record", "refund", "report", "return", "review", "scan", "seller", "shift", "stock", "supplier",
        "warehouse", "week"
    ]
}
