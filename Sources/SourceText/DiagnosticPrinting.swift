import Languages

extension Diagnostic {
    /// The finding as people and tools read it: `path:line:col: error: text [code]`, the source line with a caret, the
    /// hint, the notes, and a case that shows it.
    ///
    /// - Parameter language: the language of the person; the head of the line and the code are the same in each.
    public func printed(in language: Language = .english, colour: Bool = false) -> String {
        let paint = Paint(on: colour)
        let word = severity == .error ? Wording.findingError : .findingWarning
        var text =
            paint.bold(Self.head(place)) + paint.severity(word.text(in: language), severity)
            + paint.bold(wording.text(in: language)) + " [\(name)]\n"
        text += Self.excerpt(place, paint)
        if let advice { text += "  " + Wording.findingHint(hint: advice).text(in: language) + "\n" }
        for note in notes {
            let told = Wording.findingNote(note: note.wording).text(in: language)
            text += Self.head(note.place) + told + "\n" + Self.excerpt(note.place, paint)
        }
        if let example {
            text += "  " + Wording.findingExample.text(in: language) + "\n" + Self.indented(example)
        }
        return text
    }

    private static func head(_ place: Place) -> String {
        let at = place.file.position(ofByte: Int(place.range.start))
        return "\(place.file.path):\(at.line):\(at.column): "
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
            .map { $0.isEmpty ? "\n" : "    \(visible(String($0)))\n" }.joined()
    }

    /// The line and, below it, a caret under the first character and a tail as long as the range within that line.
    private static func excerpt(_ place: Place, _ paint: Paint) -> String {
        let start = Int(place.range.start)
        let bounds = place.file.lineBounds(around: start)
        guard !bounds.isEmpty else { return "" }
        let from = min(max(start, bounds.lowerBound), bounds.upperBound)
        let to = min(max(Int(place.range.end), from), bounds.upperBound)
        let (before, after) = shown(place.file.bytes, bounds, around: from)
        let marked = displayWidth(text(place.file.bytes, from..<min(to, from + widest * 4)))
        let tail = String(repeating: "~", count: max(0, min(marked, displayWidth(after)) - 1))
        let indent = String(repeating: " ", count: displayWidth(before))
        return "    \(before)\(after)\n    \(indent)\(paint.caret("^" + tail))\n"
    }

    /// Columns that a line may take before it is cut.
    private static let widest = 140

    /// The line before and after a place; of a long line, as templates have them, what stands around it.
    private static func shown(_ bytes: [UInt8], _ line: Range<Int>, around at: Int) -> (before: String, after: String) {
        // No character on a screen takes more than four bytes a column, but for what is stacked on it.
        let before = text(bytes, max(line.lowerBound, at - widest * 4)..<at)
        let after = text(bytes, at..<min(line.upperBound, at + widest * 4))
        if line.count <= widest * 4, displayWidth(before) + displayWidth(after) <= widest { return (before, after) }
        let room = max(widest / 2, widest - displayWidth(after))
        let head = fitting(before.reversed(), room)
        let isHeadCut = head.count < before.count || line.lowerBound < at - widest * 4
        let tail = fitting(after, widest - head.reduce(0) { $0 + displayWidth(String($1)) })
        let isTailCut = tail.count < after.count || line.upperBound > at + widest * 4
        return ((isHeadCut ? "…" : "") + String(head.reversed()), String(tail) + (isTailCut ? "…" : ""))
    }

    /// As many characters as so many columns hold.
    private static func fitting(_ characters: some Sequence<Character>, _ columns: Int) -> [Character] {
        var taken = 0
        return Array(
            characters.prefix {
                taken += displayWidth(String($0))
                return taken <= columns
            })
    }

    /// Some bytes of a line as they are shown; characters cut by the ends are left out.
    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let start = range.first { bytes[$0] & 0xC0 != 0x80 } ?? range.upperBound
        var end = range.upperBound
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return visible(String(decoding: bytes[start..<end], as: UTF8.self))
    }

    /// Tabs and control characters as one visible column each, so that the caret stays under its character and no file
    /// can send commands to the terminal.
    package static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0 == "\t" ? " " : $0.commandsTerminals ? "\u{FFFD}" : $0 }))
    }
}

extension Unicode.Scalar {
    /// Control characters, and those that turn the direction of what follows.
    var commandsTerminals: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// Terminal colours, or none.
private struct Paint {
    let on: Bool
    func bold(_ text: String) -> String { on ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func caret(_ text: String) -> String { on ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
    func severity(_ text: String, _ severity: Diagnostic.Severity) -> String {
        on ? "\u{1B}[1;\(severity == .error ? "31" : "35")m\(text)\u{1B}[0m" : text
    }
}
