import SourceText

/// Lines from standard input, whether a person types them or a pipe brings them.
public struct LineInput {
    /// What came of reading a line.
    public enum Line: Equatable {
        case line(String)
        /// Longer than any answer, or not UTF-8; the whole of it is passed over.
        case unreadable
        case end
    }

    /// Whether a person types at a terminal.
    public let isWatched = Workplace.current.streams.isTerminal(.input)

    private var buffer: [UInt8] = []
    private var start = 0
    private var hasEnded = false

    /// Reads standard input from where it is; whoever makes two of these splits the input between them.
    public init() {}

    /// The next line without its line break; the last one need not have one. Throws ``DiskProblem`` where standard
    /// input cannot be read.
    public mutating func next() throws -> Line {
        var line: [UInt8] = []
        var isTooLong = false
        while true {
            if start == buffer.count, try !refill() {
                return line.isEmpty && !isTooLong ? .end : text(line, isTooLong)
            }
            let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) ?? buffer.count
            if line.count + end - start > Self.longest { isTooLong = true } else { line += buffer[start..<end] }
            start = min(end + 1, buffer.count)
            if end < buffer.count { return text(line, isTooLong) }
        }
    }

    private static let longest = Limit.answerBytes.value

    private func text(_ line: [UInt8], _ isTooLong: Bool) -> Line {
        let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
        let text = String(decoding: bytes, as: UTF8.self)
        return isTooLong || !text.utf8.elementsEqual(bytes) ? .unreadable : .line(text)
    }

    private mutating func refill() throws -> Bool {
        guard !hasEnded else { return false }
        buffer = try Workplace.current.streams.read(atMost: 4096)
        hasEnded = buffer.isEmpty
        start = 0
        return !hasEnded
    }
}
