/// A reader, and what must hold of whatever it is given.
///
/// The same targets run in the tests, with a mutator of our own and a fixed seed, and below libFuzzer, with coverage
/// and sanitizers: `scripts/fuzz`.
struct FuzzTarget: Sendable {
    let name: String
    /// How long an input may take, apart from what is spent on each byte.
    let cost: FuzzCost
    /// Words of the format, so that not every one of them has to be found by chance.
    let words: [String]
    /// Inputs of the tests.
    let seeds: @Sendable () throws -> [[UInt8]]
    /// Throws a ``FuzzFinding`` where something does not hold.
    let run: @Sendable ([UInt8]) throws -> Void

    /// All of them, each reader with one.
    static let all: [FuzzTarget] = texts + packs + cases + notices + files + differences
}

/// What an input may take at most in processor time, in an optimised build without sanitizers.
struct FuzzCost: Sendable {
    let milliseconds: Double
    let microsecondsPerByte: Double

    /// A reader that goes through its input once or a few times.
    static let reader = FuzzCost(milliseconds: 20, microsecondsPerByte: 5)
    /// What checks packs or makes letters, whatever the size of the input.
    static let maker = FuzzCost(milliseconds: 1_000, microsecondsPerByte: 50)

    func seconds(for size: Int) -> Double { milliseconds / 1_000 + microsecondsPerByte * Double(size) / 1_000_000 }
}

/// Something that does not hold.
struct FuzzFinding: Error, CustomStringConvertible {
    let description: String
}

func require(_ condition: Bool, _ message: @autoclosure () -> String) throws {
    if !condition { throw FuzzFinding(description: message()) }
}

/// What the bytes of an input say, one after the other; after the last of them zeros.
struct FuzzBytes {
    private let bytes: [UInt8]
    private(set) var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { at >= bytes.count }
    var rest: [UInt8] { Array(bytes.dropFirst(at)) }

    mutating func byte() -> Int {
        defer { at += 1 }
        return at < bytes.count ? Int(bytes[at]) : 0
    }

    /// A choice among so many, of two bytes.
    mutating func below(_ count: Int) -> Int { count > 0 ? (byte() << 8 | byte()) % count : 0 }
}
