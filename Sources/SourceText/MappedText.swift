/// A text that was made from a file, which knows from which of the file's bytes each of its own came.
package struct MappedText: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Where the text goes on otherwise than the jump before tells.
    private var jumps: [Jump] = []

    /// From here on each byte of the text came from the next of the file, or the next but one or two, or, of base64,
    /// three of the text from four.
    private struct Jump: Sendable {
        let at: Int32
        let source: Int32
        var pace: Pace

        init(at: Int, source: Int, _ pace: Pace) {
            (self.at, self.source, self.pace) = (Int32(clamping: at), Int32(clamping: source), pace)
        }

        func source(of offset: Int) -> Int {
            let distance = max(0, offset - Int(at))
            return switch pace {
            case .one: Int(source) + distance
            case .two: Int(source) + 2 * distance
            case .three: Int(source) + 3 * distance
            case .base64First: Int(source) + distance + distance / 3
            case .base64Second: Int(source) + distance + (distance + 1) / 3
            case .base64Third: Int(source) + distance + (distance + 2) / 3
            }
        }

        /// The jump at a later byte that goes on in the same way.
        func moved(to offset: Int) -> Jump {
            let all: [Pace] = [.base64First, .base64Second, .base64Third]
            let phase = all.firstIndex(of: pace).map { all[($0 + max(0, offset - Int(at))) % 3] }
            return Jump(at: offset, source: source(of: offset), phase ?? pace)
        }

        func shifted(by count: Int) -> Jump { Jump(at: Int(at) + count, source: Int(source), pace) }
    }

    /// How fast the file goes on beside the text; of base64 also which of its three bytes comes first.
    private enum Pace: UInt8 { case one, two, three, base64First, base64Second, base64Third }

    package init() {}

    /// The text as it stands in the file.
    package init(_ bytes: [UInt8], at source: Int = 0) {
        self.bytes = bytes
        jumps = [Jump(at: 0, source: source, .one)]
    }

    package mutating func append(_ byte: UInt8, from source: Int) {
        jump(to: source)
        bytes.append(byte)
    }

    package mutating func append(_ text: some Sequence<UInt8>, from source: Int) {
        // One byte of the text for one of the file, whatever went before.
        if let last = jumps.last, last.pace != .one {
            jumps.append(Jump(at: bytes.count, source: source, .one))
        } else {
            jump(to: source)
        }
        bytes.append(contentsOf: text)
    }

    /// A byte that was packed in base64.
    ///
    /// - Parameter place: which it is of the three that four signs stand for, from 0.
    package mutating func append(_ byte: UInt8, from source: Int, inBase64 place: Int) {
        if jumps.last?.source(of: bytes.count) != source {
            jumps.append(
                Jump(
                    at: bytes.count, source: source,
                    place == 0 ? .base64First : place == 1 ? .base64Second : .base64Third))
        }
        bytes.append(byte)
    }

    /// A character as UTF-8.
    package mutating func append(scalar value: UInt32, from source: Int) {
        if value < 0x80 { return append(UInt8(value), from: source) }
        append(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8, from: source)
    }

    package mutating func append(_ other: MappedText) {
        let start = bytes.count
        jumps.append(contentsOf: other.jumps.lazy.map { $0.shifted(by: start) })
        bytes.append(contentsOf: other.bytes)
    }

    private mutating func jump(to source: Int) {
        guard let last = jumps.last else { return jumps.append(Jump(at: 0, source: source, .one)) }
        let expected = last.source(of: bytes.count)
        guard expected != source else { return }
        // Of the second byte after a jump on: what the first two tell of the pace.
        if case .one = last.pace, bytes.count - Int(last.at) == 1 {
            let step = source - Int(last.source)
            if step == 2 || step == 3 {
                jumps[jumps.count - 1].pace = step == 2 ? .two : .three
                return
            }
        }
        // Where nearly each byte would need a jump, what is known of a place is the line.
        if jumps.count > Self.fewJumps, jumps.count > bytes.count / 16, abs(expected - source) <= 64 { return }
        jumps.append(Jump(at: bytes.count, source: source, .one))
    }

    /// So many take no memory to speak of, however short the text is.
    private static let fewJumps = 10_000

    package func part(_ range: Range<Int>) -> MappedText {
        var part = MappedText()
        part.bytes = Array(bytes[range])
        guard !jumps.isEmpty else { return part }
        let first = jump(before: range.lowerBound)
        let inside = jumps[(first + 1)...].prefix { Int($0.at) < range.upperBound }
        part.jumps.reserveCapacity(inside.count + 1)
        part.jumps.append(jumps[first].moved(to: range.lowerBound).shifted(by: -range.lowerBound))
        part.jumps.append(contentsOf: inside.lazy.map { $0.shifted(by: -range.lowerBound) })
        return part
    }

    /// The byte of the file that a byte of the text came from.
    package func source(of offset: Int) -> Int {
        jumps.isEmpty ? 0 : jumps[jump(before: offset)].source(of: offset)
    }

    /// The last jump at or before a byte.
    private func jump(before offset: Int) -> Int {
        var (low, high) = (0, jumps.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(jumps[middle].at) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The text's bytes one after the other, each with where it came from.
    package func forEach(_ body: (UInt8, Int) -> Void) {
        var next = 0
        var current = Jump(at: 0, source: 0, .one)
        for (index, byte) in bytes.enumerated() {
            while next < jumps.count, Int(jumps[next].at) <= index {
                current = jumps[next]
                next += 1
            }
            body(byte, current.source(of: index))
        }
    }
}
