import SourceText

/// Changes inputs at random, the same way in every run.
struct ByteMutator {
    private var random: SplitMix64
    private let words: [[UInt8]]

    init(seed: UInt64, words: [String]) {
        random = SplitMix64(seed: seed)
        self.words = words.map { Array($0.utf8) }
    }

    private static let longest = 20_000
    private static let signs = Array("\n\n  \t:-[]{}\"'#&*!|>%@,?0123456789=<>/".utf8)

    mutating func input(from seeds: [[UInt8]]) -> [UInt8] {
        var bytes = Array((seeds.randomElement(using: &random) ?? []).prefix(Self.longest))
        for _ in 0..<Int.random(in: 1...4, using: &random) { change(&bytes, seeds) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]]) {
        let at = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, at + Int.random(in: 1...40, using: &random))
        switch Int.random(in: 0..<8, using: &random) {
        case 0 where at < bytes.count: bytes[at] = UInt8.random(in: .min ... .max, using: &random)
        case 1 where at < bytes.count: bytes[at] = Self.signs.randomElement(using: &random) ?? 0
        case 2: bytes.removeSubrange(at..<end)
        case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
        case 4:
            if let other = seeds.randomElement(using: &random), !other.isEmpty {
                let start = Int.random(in: other.indices, using: &random)
                bytes.insert(contentsOf: other[start..<min(other.count, start + 60)], at: at)
            }
        case 5: bytes.removeSubrange(at...)
        default: bytes.insert(contentsOf: words.randomElement(using: &random) ?? [0], at: at)
        }
    }
}
