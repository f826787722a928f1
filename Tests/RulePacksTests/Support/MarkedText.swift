import PackSource
import SourceText
@testable import RulePacks

/// A text in which `‸` marks where a message should point.
struct MarkedText {
    let text: String
    /// The byte after the mark; `nil` without one.
    let mark: Int?

    init(_ marked: String) {
        let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
        text = parts.joined()
        mark = parts.count == 2 ? parts[0].utf8.count : nil
    }

    var expression: ExpressionText { ExpressionText(whole: text) }

    /// The text with a mark at the start of a range.
    static func marking(_ text: String, _ range: SourceRange) -> String {
        let bytes = Array(text.utf8)
        let at = min(Int(range.start), bytes.count)
        return String(decoding: bytes[..<at], as: UTF8.self) + "‸" + String(decoding: bytes[at...], as: UTF8.self)
    }
}

extension ExpressionText {
    /// A file that holds nothing but this expression.
    init(whole text: String) {
        self.init(text, range: SourceRange(start: 0, end: text.utf8.count), offset: 0)
    }
}
