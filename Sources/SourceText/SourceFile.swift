/// A text that a person wrote, with the path they know it by.
///
/// The bytes are kept as they were read: offsets in ``SourceRange`` count from the first of them, a byte-order mark
/// included.
public final class SourceFile: Sendable {
    /// The path as it should be printed.
    public let path: String
    /// The file's bytes, not yet known to be UTF-8.
    public let bytes: [UInt8]

    /// A file as its bytes were read, for instance from disk; they need not be UTF-8.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// A file whose text is at hand; its bytes are the text in UTF-8.
    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The last part of the path.
    public var name: Substring {
        path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    }
}

/// A stretch of a file, in bytes from its start.
public struct SourceRange: Sendable, Hashable {
    /// The offset of the first byte, from 0.
    public var start: Int32
    /// The offset after the last byte; equal to ``start`` for an empty range.
    public var end: Int32

    /// Offsets in bytes. An end before the start is taken for the start; both are clamped to 32 bits.
    public init(start: Int, end: Int) {
        self.start = Int32(clamping: start)
        self.end = Int32(clamping: max(start, end))
    }

    /// The first position of a file: where what is missing from a whole file is reported.
    public static let top = SourceRange(start: 0, end: 0)

    /// A range inside this one, from a byte offset and a length relative to its start.
    public func part(_ offset: Int, _ length: Int) -> SourceRange {
        SourceRange(start: Int(start) + offset, end: Int(start) + offset + length)
    }
}

/// A value and where it was written.
public struct Located<Value: Sendable>: Sendable {
    /// What was written.
    public var value: Value
    /// Where it was written, in the file that it was read from.
    public var range: SourceRange

    /// Puts a value and the range that it was read from together.
    public init(_ value: Value, _ range: SourceRange) {
        self.value = value
        self.range = range
    }
}

extension Located: Equatable where Value: Equatable {}

/// A range and the file that it is in.
public struct Place: Sendable {
    /// The file, by whose path people know it.
    public let file: SourceFile
    /// The stretch of ``file``.
    public let range: SourceRange

    /// A stretch of a file; ``SourceRange/top`` for what concerns the file as a whole.
    public init(_ file: SourceFile, _ range: SourceRange) {
        self.file = file
        self.range = range
    }
}

/// A position as editors show it: both count from 1, columns count characters.
public struct LineAndColumn: Sendable, Hashable, Comparable {
    /// The number of the line, from 1.
    public let line: Int
    /// The number of the character in its line, from 1; a tab and a Chinese character are one each.
    public let column: Int

    /// Whether one position comes before another in a file.
    public static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

extension SourceFile {
    /// The line and column of a byte offset. Linear in the file: meant for diagnostics, not for reading.
    public func position(ofByte offset: Int) -> LineAndColumn {
        let line = lineBounds(around: offset)
        let number = bytes.withUnsafeBufferPointer { bytes in
            var number = 1
            for at in 0..<line.lowerBound where bytes[at] == UInt8(ascii: "\n") { number += 1 }
            return number
        }
        let before = String(
            decoding: bytes[line.lowerBound..<max(line.lowerBound, min(offset, line.upperBound))], as: UTF8.self)
        return LineAndColumn(line: number, column: before.count + 1)
    }

    /// The text of the line that holds a byte offset, without its line break.
    public func line(ofByte offset: Int) -> String {
        String(decoding: bytes[lineBounds(around: offset)], as: UTF8.self)
    }

    /// The bytes of the line around an offset: after the byte-order mark, before the line break.
    func lineBounds(around offset: Int) -> Range<Int> {
        let at = min(max(offset, 0), bytes.count)
        var start = at
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        if start == 0, bytes.starts(with: SourceFile.byteOrderMark) { start = min(3, bytes.count) }
        var end = max(at, start)
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// U+FEFF in UTF-8, which some editors put at the start of a file.
    public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
