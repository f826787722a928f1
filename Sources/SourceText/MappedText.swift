/// A text that was made from a file, which knows from which of the file's bytes each of its own came.
package struct MappedText: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Where the text goes on at another byte of the file than the next one.
    private var jumps: [Jump] = []

    private struct Jump: Sendable {
        let at: Int
        let source: Int
    }

    package init() {}

    /// The text as it stands in the file.
    package init(_ bytes: [UInt8], at source: Int = 0) {
        self.bytes = bytes
        jumps = [Jump(at: 0, source: source)]
    }

    package mutating func append(_ byte: UInt8, from source: Int) {
        jump(to: source)
        bytes.append(byte)
    }

    package mutating func append(_ text: some Sequence<UInt8>, from source: Int) {
        jump(to: source)
        bytes.append(contentsOf: text)
    }

    /// A character as UTF-8.
    package mutating func append(scalar value: UInt32, from source: Int) {
        append(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8, from: source)
    }

    package mutating func append(_ other: MappedText) {
        let start = bytes.count
        jumps.append(contentsOf: other.jumps.map { Jump(at: start + $0.at, source: $0.source) })
        bytes.append(contentsOf: other.bytes)
    }

    private mutating func jump(to source: Int) {
        if let last = jumps.last, last.source + (bytes.count - last.at) == source { return }
        jumps.append(Jump(at: bytes.count, source: source))
    }

    package func part(_ range: Range<Int>) -> MappedText {
        var part = MappedText(Array(bytes[range]), at: source(of: range.lowerBound))
        let inside = jumps[jump(before: range.lowerBound)...].drop { $0.at <= range.lowerBound }.prefix {
            $0.at < range.upperBound
        }
        part.jumps += inside.map { Jump(at: $0.at - range.lowerBound, source: $0.source) }
        return part
    }

    /// The byte of the file that a byte of the text came from.
    package func source(of offset: Int) -> Int {
        guard !jumps.isEmpty else { return 0 }
        let jump = jumps[jump(before: offset)]
        return jump.source + max(0, offset - jump.at)
    }

    /// The last jump at or before a byte.
    private func jump(before offset: Int) -> Int {
        var (low, high) = (0, jumps.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if jumps[middle].at <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The text's bytes one after the other, each with where it came from.
    package func forEach(_ body: (UInt8, Int) -> Void) {
        var next = 0
        var (at, source) = (0, 0)
        for (index, byte) in bytes.enumerated() {
            if next < jumps.count, jumps[next].at <= index {
                (at, source) = (jumps[next].at, jumps[next].source)
                next += 1
                while next < jumps.count, jumps[next].at <= index {
                    (at, source) = (jumps[next].at, jumps[next].source)
                    next += 1
                }
            }
            body(byte, source + index - at)
        }
    }
}
