import SourceText

/// A text inside a file that is read further, such as a condition in a YAML value: knows which bytes of the file its
/// parts are.
package struct ExpressionText: Sendable {
    package let text: String
    /// The whole value as it stands in the file.
    package let range: SourceRange
    /// Where the text's first byte lies; `nil` when escapes or folding keep it from standing there letter by letter.
    private let offset: Int?

    package init(_ text: String, range: SourceRange, offset: Int?) {
        self.text = text
        self.range = range
        self.offset = offset
    }

    /// A YAML scalar's text.
    package init(_ text: String, scalarAt range: SourceRange, of file: SourceFile) {
        let start = Int(range.start)
        let verbatim = [start, start + 1].first { start in
            start + text.utf8.count <= file.bytes.count
                && file.bytes[start..<start + text.utf8.count].elementsEqual(text.utf8)
        }
        self.init(text, range: range, offset: verbatim)
    }

    /// The place of the bytes from `start` up to `end`.
    package func range(_ start: Int, _ end: Int) -> SourceRange {
        offset.map { SourceRange(start: $0 + start, end: $0 + end) } ?? range
    }

    /// Its place without the white space around it.
    package var trimmedRange: SourceRange {
        let bytes = Array(text.utf8)
        let start = bytes.firstIndex { $0 > 0x20 } ?? 0
        return range(start, (bytes.lastIndex { $0 > 0x20 } ?? start - 1) + 1)
    }
}
