/// Swift in lines of at most 120 characters: comments are broken between words, texts of a table are written over
/// several lines, code is broken after commas.
func folded(_ source: String) -> String {
    source.split(separator: "\n", omittingEmptySubsequences: false).flatMap { folded(line: $0) }
        .joined(separator: "\n")
}

private let widest = 120

private func folded(line: Substring) -> [String] {
    guard line.count > widest else { return [String(line)] }
    let indent = String(line.prefix { $0 == " " })
    let text = line.dropFirst(indent.count)
    if text.hasPrefix("/// ") {
        return packed(pieces(of: text.dropFirst(4)) { $0 == " " }, first: indent + "/// ", next: indent + "/// ")
    }
    if text.hasPrefix("\"") { return foldedText(text, indent) }
    // A comma inside a text breaks no line.
    var isInText = false
    let parts = pieces(of: text) { sign in
        if sign == "\"" { isInText.toggle() }
        return sign == " " && !isInText
    }
    return packed(parts, first: indent, next: indent + "    ")
}

/// A text over several lines: `"""`, with a backslash at the end of each line that goes on.
private func foldedText(_ text: Substring, _ indent: String) -> [String] {
    let comma = text.hasSuffix(",") ? "," : ""
    let inside = text.dropFirst().dropLast(1 + comma.count)
    // No line ends within what stands for one character: `\u{1A}`, `\"`.
    var escape = ""
    let parts = pieces(of: inside) { sign in
        escape = escape.isEmpty ? (sign == "\\" ? "\\" : "") : escape + String(sign)
        guard escape.count > 1, escape.hasPrefix("\\u") ? sign == "}" : true else { return escape.isEmpty }
        escape = ""
        return true
    }
    let lines = packed(parts, first: indent, next: indent, room: 1)
    return [indent + "\"\"\""] + lines.dropLast().map { $0 + "\\" } + lines.suffix(1) + [indent + "\"\"\"" + comma]
}

/// The text cut after each character at which a line may end.
private func pieces(of text: Substring, where endsPiece: (Character) -> Bool) -> [Substring] {
    var (found, start) = ([Substring](), text.startIndex)
    for index in text.indices where endsPiece(text[index]) {
        let end = text.index(after: index)
        found.append(text[start..<end])
        start = end
    }
    return start < text.endIndex ? found + [text[start...]] : found
}

/// As many pieces on each line as it takes, `room` characters left free.
private func packed(_ pieces: [Substring], first: String, next: String, room: Int = 0) -> [String] {
    var (lines, line) = ([String](), first)
    for piece in pieces {
        if line.count + piece.count + room > widest, line != next, line != first {
            lines.append(room > 0 ? line : line.withoutBlankEnd)
            line = next
        }
        line += piece
    }
    return lines + [room > 0 ? line : line.withoutBlankEnd]
}

extension String {
    fileprivate var withoutBlankEnd: String { last == " " ? String(dropLast()) : self }
}
