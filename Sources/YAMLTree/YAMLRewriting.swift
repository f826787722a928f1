import SourceText

/// The bytes of a YAML file while some of them are replaced; all others stay as they are written. Offsets are those of
/// the bytes as they are now, so whoever changes several places begins with the last.
package struct YAMLRewriting: Sendable {
    package private(set) var bytes: [UInt8]
    /// As the file has it.
    private let lineBreak: String

    package init(_ file: SourceFile) {
        bytes = file.bytes
        let firstBreak = file.bytes.firstIndex(of: .newline) ?? 0
        lineBreak = firstBreak > 0 && file.bytes[firstBreak - 1] == .carriageReturn ? "\r\n" : "\n"
    }

    /// Puts a text in the place of a range; where nothing was, with a space between it and its neighbours.
    package mutating func splice(_ range: Range<Int>, _ text: String) {
        var text = text
        if range.isEmpty {
            if range.lowerBound > 0, [.colon, .dash].contains(bytes[range.lowerBound - 1]) { text = " " + text }
            if range.lowerBound < bytes.count, bytes[range.lowerBound] == .hash { text += "  " }
        }
        bytes.replaceSubrange(range, with: Array(text.utf8))
    }

    /// Takes a value away that stands after its key, with the space before it.
    package mutating func remove(_ range: Range<Int>) {
        let hasSpace = range.lowerBound > 0 && bytes[range.lowerBound - 1] == .space
        bytes.removeSubrange((hasSpace ? range.lowerBound - 1 : range.lowerBound)..<range.upperBound)
    }

    /// Takes whole lines away, with the line break before them.
    ///
    /// - Returns: the offset at the end of the line before.
    package mutating func removeLines(from start: Int, to end: Int) -> Int {
        let before = max(0, start - lineBreak.utf8.count)
        bytes.removeSubrange(before..<end)
        return before
    }

    /// Puts lines after the line that holds an offset.
    package mutating func insert(_ lines: [String], after offset: Int) {
        let text = lines.map { lineBreak + $0 }.joined()
        bytes.insert(contentsOf: Array(text.utf8), at: endOfLine(offset))
    }

    /// Puts lines before the line that holds an offset.
    package mutating func insert(_ lines: [String], before offset: Int) {
        bytes.insert(contentsOf: Array(lines.map { $0 + lineBreak }.joined().utf8), at: startOfLine(offset))
    }

    /// After a byte-order mark.
    package func startOfLine(_ offset: Int) -> Int {
        let start = bytes[..<min(offset, bytes.count)].lastIndex(of: .newline).map { $0 + 1 } ?? 0
        return start == 0 && bytes.starts(with: SourceFile.byteOrderMark)
            ? min(SourceFile.byteOrderMark.count, offset) : start
    }

    /// Before the line break.
    package func endOfLine(_ offset: Int) -> Int {
        let end = bytes[min(offset, bytes.count)...].firstIndex(of: .newline) ?? bytes.count
        return end > offset && bytes[end - 1] == .carriageReturn ? end - 1 : end
    }

    /// In bytes from the start of the line.
    package func column(of offset: Int) -> Int { offset - startOfLine(offset) }
}
