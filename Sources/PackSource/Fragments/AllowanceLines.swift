import SourceText

extension Allowances {
    /// Notes what the comments of a template allow.
    package mutating func read(template file: SourceFile) {
        guard file.bytes.count <= Limit.fileBytes.value else { return }
        let comments = file.bytes[(file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0)...].split(
            separator: UInt8(ascii: "\n")
        ).compactMap { line -> Comment? in
            // Looked at as bytes first: hardly any line is one.
            guard let start = line.firstIndex(where: { $0 > 0x20 }), line[start...].starts(with: "<!--".utf8) else {
                return nil
            }
            let end = (line.lastIndex { $0 > 0x20 } ?? start) + 1
            guard let comment = AllowanceLine(String(decoding: line[start..<end], as: UTF8.self)) else { return nil }
            return Comment(
                SourceRange(start: start, end: end), text: comment.text, isAlone: true, isWhole: comment.isWhole)
        }
        add(comments, of: file)
    }
}

/// A line of a template that is no text but allows something: `<!-- allow unused-fragment: reason -->`.
package struct AllowanceLine {
    /// What stands between `<!--` and `-->`.
    package let text: String
    /// Whether the comment ends at the end of the line and not before.
    package let isWhole: Bool

    /// - Parameter line: without blanks around it.
    package init?(_ line: String) {
        guard line.hasPrefix("<!--") else { return nil }
        let body = line.dropFirst("<!--".count)
        let end = body.firstRange(ofBytes: "-->")
        text = String(body[..<(end?.lowerBound ?? body.endIndex)])
        isWhole = end.map { $0.upperBound == body.endIndex } ?? false
        guard Allowances.isMeant(by: text) else { return nil }
    }
}
