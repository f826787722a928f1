extension Diagnostic {
    /// The finding as people and tools read it: `path:line:col: error: text [code]`, the source line with a caret, the hint, the notes.
    public func printed(colour: Bool = false) -> String {
        let paint = Paint(on: colour)
        var text = paint.bold(Self.head(place)) + paint.severity(severity) + paint.bold(message) + " [\(code.rawValue)]\n"
        text += Self.excerpt(place, paint)
        if let hint { text += "  hint: \(hint)\n" }
        for note in notes {
            text += Self.head(note.place) + "note: \(note.message)\n" + Self.excerpt(note.place, paint)
        }
        return text
    }

    private static func head(_ place: Place) -> String {
        let at = place.file.position(ofByte: Int(place.range.start))
        return "\(place.file.path):\(at.line):\(at.column): "
    }

    /// The line and, below it, a caret under the first character and a tail as long as the range within that line.
    private static func excerpt(_ place: Place, _ paint: Paint) -> String {
        let start = Int(place.range.start)
        let bounds = place.file.lineBounds(around: start)
        // A line of more bytes than this is wider than what is shown below, whatever it holds.
        guard !bounds.isEmpty, bounds.count <= 1_000 else { return "" }
        let from = min(max(start, bounds.lowerBound), bounds.upperBound)
        let to = min(max(Int(place.range.end), from), bounds.upperBound)
        let width = { (bytes: Range<Int>) in displayWidth(visible(String(decoding: place.file.bytes[bytes], as: UTF8.self))) }
        let before = width(bounds.lowerBound..<from)
        // Very long lines are cut around the caret, so that a page of one line stays readable.
        let line = visible(String(decoding: place.file.bytes[bounds], as: UTF8.self))
        guard displayWidth(line) <= 160 else { return "" }
        let tail = String(repeating: "~", count: max(0, width(from..<to) - 1))
        return "    \(line)\n    \(String(repeating: " ", count: before))\(paint.caret("^" + tail))\n"
    }

    /// Tabs and control characters as one visible column each, so that the caret stays under its character
    /// and no file can send commands to the terminal.
    private static func visible(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || (0x200E...0x200F).contains($0.value) || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) ? "\u{FFFD}" : $0) }))
    }
}

/// Terminal colours, or none.
private struct Paint {
    let on: Bool
    func bold(_ text: String) -> String { on ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func caret(_ text: String) -> String { on ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
    func severity(_ severity: Diagnostic.Severity) -> String {
        let text = "\(severity.rawValue): "
        return on ? "\u{1B}[1;\(severity == .error ? "31" : "35")m\(text)\u{1B}[0m" : text
    }
}
