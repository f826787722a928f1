/// Unpacks data that was packed by DEFLATE (RFC 1951). Data from outside: whatever it says, no more comes out than was
/// asked for, and nothing is read after its end.
struct Inflate {
    enum Problem: Error {
        /// The data ends before it should, or says what cannot be.
        case damaged
        /// More would come out than was asked for.
        case tooMuch
    }

    private let input: [UInt8]
    private let most: Int
    private var at: Int
    private let end: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var out: [UInt8] = []

    /// Unpacks a stretch of some bytes.
    static func unpack(_ input: [UInt8], _ range: Range<Int>, atMost most: Int) throws(Problem) -> [UInt8] {
        var inflate = Inflate(input: input, most: most, at: range.lowerBound, end: range.upperBound)
        try inflate.run()
        return inflate.out
    }

    private init(input: [UInt8], most: Int, at: Int, end: Int) {
        (self.input, self.most, self.at, self.end) = (input, most, at, end)
    }

    private mutating func run() throws(Problem) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1: try unpackBlock(.fixedLiterals, .fixedDistances)
            case 2:
                let (literals, distances) = try readCodes()
                try unpackBlock(literals, distances)
            default: throw .damaged
            }
        }
    }

    // MARK: Bits

    private mutating func take(_ count: Int) throws(Problem) -> Int {
        while bitCount < count {
            guard at < end else { throw .damaged }
            bits |= UInt32(input[at]) << UInt32(bitCount)
            at += 1
            bitCount += 8
        }
        let value = bits & ((1 << UInt32(count)) - 1)
        bits >>= UInt32(count)
        bitCount -= count
        return Int(value)
    }

    private mutating func put(_ byte: UInt8) throws(Problem) {
        guard out.count < most else { throw .tooMuch }
        out.append(byte)
    }

    // MARK: Blocks

    private mutating func copyStored() throws(Problem) {
        (bits, bitCount) = (0, 0)
        guard at + 4 <= end else { throw .damaged }
        let count = Int(input[at]) | Int(input[at + 1]) << 8
        guard count ^ 0xFFFF == Int(input[at + 2]) | Int(input[at + 3]) << 8, at + 4 + count <= end else {
            throw .damaged
        }
        guard out.count + count <= most else { throw .tooMuch }
        out += input[at + 4..<at + 4 + count]
        at += 4 + count
    }

    private mutating func unpackBlock(_ literals: HuffmanCode, _ distances: HuffmanCode) throws(Problem) {
        while true {
            let symbol = try next(literals)
            if symbol < 256 {
                try put(UInt8(symbol))
            } else if symbol == 256 {
                return
            } else {
                try copy(symbol - 257, distances)
            }
        }
    }

    /// Repeats what came out before.
    private mutating func copy(_ symbol: Int, _ distances: HuffmanCode) throws(Problem) {
        guard symbol < Self.lengths.count else { throw .damaged }
        let length = Self.lengths[symbol] + (try take(Self.lengthBits[symbol]))
        let code = try next(distances)
        guard code < Self.distances.count else { throw .damaged }
        let distance = Self.distances[code] + (try take(Self.distanceBits[code]))
        guard distance <= out.count else { throw .damaged }
        guard out.count + length <= most else { throw .tooMuch }
        for _ in 0..<length { out.append(out[out.count - distance]) }
    }

    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
    ]

    // MARK: Codes

    private mutating func next(_ code: HuffmanCode) throws(Problem) -> Int {
        var (value, first, index) = (0, 0, 0)
        for length in 1..<HuffmanCode.longest + 1 {
            value |= try take(1)
            let count = code.counts[length]
            if value - first < count { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw .damaged
    }

    /// The two codes that stand before a block, packed themselves.
    private mutating func readCodes() throws(Problem) -> (HuffmanCode, HuffmanCode) {
        let (literalCount, distanceCount, lengthCount) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
        guard literalCount <= 286, distanceCount <= 30 else { throw .damaged }
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<lengthCount { lengths[Self.order[index]] = try take(3) }
        let code = try HuffmanCode(lengths)
        var all: [Int] = []
        while all.count < literalCount + distanceCount {
            let symbol = try next(code)
            switch symbol {
            case 0..<16: all.append(symbol)
            case 16:
                guard let last = all.last else { throw .damaged }
                all += Array(repeating: last, count: 3 + (try take(2)))
            case 17: all += Array(repeating: 0, count: 3 + (try take(3)))
            default: all += Array(repeating: 0, count: 11 + (try take(7)))
            }
        }
        guard all.count == literalCount + distanceCount, all[256] > 0 else { throw .damaged }
        return (
            try HuffmanCode(Array(all[..<literalCount])),
            try HuffmanCode(Array(all[literalCount...]), mayBePartial: true)
        )
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
}

/// A code that is told by how many bits each symbol has.
private struct HuffmanCode: Sendable {
    /// By the number of bits.
    private(set) var counts = [Int](repeating: 0, count: longest + 1)
    /// In the order of their codes.
    let symbols: [Int]

    static let longest = 15

    /// - Parameter mayBePartial: whether fewer codes than possible are right, as where only one distance occurs.
    init(_ lengths: [Int], mayBePartial: Bool = false) throws(Inflate.Problem) {
        for length in lengths { counts[length] += 1 }
        counts[0] = 0
        var left = 1
        for length in 1...Self.longest {
            left = left * 2 - counts[length]
            guard left >= 0 else { throw .damaged }
        }
        guard left == 0 || mayBePartial || counts[1] == 1 && counts.reduce(0, +) == 1 else { throw .damaged }
        var offsets = [Int](repeating: 0, count: Self.longest + 2)
        for length in 1...Self.longest { offsets[length + 1] = offsets[length] + counts[length] }
        var symbols = [Int](repeating: 0, count: counts.reduce(0, +))
        for (symbol, length) in lengths.enumerated() where length > 0 {
            symbols[offsets[length]] = symbol
            offsets[length] += 1
        }
        self.symbols = symbols
    }

    /// A code that cannot be wrong.
    private init(fixed lengths: [Int]) {
        for length in lengths { counts[length] += 1 }
        symbols = lengths.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    }

    static let fixedLiterals = HuffmanCode(fixed: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let fixedDistances = HuffmanCode(fixed: Array(repeating: 5, count: 30))
}
