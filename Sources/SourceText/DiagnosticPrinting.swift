import Languages

extension Diagnostic {
    /// The finding as people and tools read it: `path:line:col: error: text [code]`, the source line with a caret, the
    /// hint, the notes, and a case that shows it.
    ///
    /// - Parameter language: the language of the person; the head of the line and the code are the same in each.
    public func printed(in language: Language = .english, colour: Bool = false) -> String {
        styled(in: language).text(colour: colour)
    }

    /// The same, not yet written.
    package func styled(in language: Language = .english) -> StyledText {
        var text = headline(in: language) + Self.excerpt(place)
        if let advice { text.append("  " + Wording.findingHint(hint: advice).text(in: language) + "\n") }
        for note in notes {
            let told = Wording.findingNote(note: note.wording).text(in: language)
            text += StyledText(Self.head(note.place) + told + "\n") + Self.excerpt(note.place)
        }
        if let example {
            text.append("  " + Wording.findingExample.text(in: language) + "\n" + Self.indented(example))
        }
        return text
    }

    /// Its first line.
    package func headline(in language: Language) -> StyledText {
        let word = severity == .error ? Wording.findingError : .findingWarning
        var text = StyledText(Self.head(place), .bold)
        text.append(word.text(in: language), severity == .error ? .error : .warning)
        text.append(wording.text(in: language), .bold)
        text.append(" [\(name)]\n")
        return text
    }

    private static func head(_ place: Place) -> String {
        let at = place.file.position(ofByte: Int(place.range.start))
        return "\(place.file.path.visible(as: .line)):\(at.line):\(at.column): "
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
            .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }

    /// The line and, below it, a caret under the first character and a tail as long as the range within that line.
    private static func excerpt(_ place: Place) -> StyledText {
        let start = Int(place.range.start)
        let bounds = place.file.lineBounds(around: start)
        guard !bounds.isEmpty else { return StyledText() }
        let from = min(max(start, bounds.lowerBound), bounds.upperBound)
        let to = min(max(Int(place.range.end), from), bounds.upperBound)
        let (before, after) = shown(place.file.bytes, bounds, around: from)
        let marked = displayWidth(text(place.file.bytes, from..<min(to, from + widest * 4)))
        let tail = String(repeating: "~", count: max(0, min(marked, displayWidth(after)) - 1))
        let indent = String(repeating: " ", count: displayWidth(before))
        return StyledText("    \(before)\(after)\n    \(indent)") + StyledText("^" + tail, .caret)
            + StyledText("\n")
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
        // Made visible before it is measured and cut, so that the caret stays under its character.
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return String(text.map { $0 == "\t" ? " " : $0 }).visible(as: .line)
    }
}
