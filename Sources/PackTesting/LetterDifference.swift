import SourceText

/// How one letter differs from another, line by line and within lines word by word: a letter has one line a paragraph,
/// however long.
public struct LetterDifference: Sendable {
    private var rows: [Row] = []

    private enum Row: Sendable {
        /// What follows starts at this line of the first letter.
        case start(line: Int)
        case same(String)
        case removed([Stretch])
        case added([Stretch])
        case cut(Int)
        /// Something that cannot be seen.
        case remark(Wording)
    }

    /// A part of a line.
    fileprivate struct Stretch: Sendable {
        var text: String
        let isChanged: Bool
    }

    /// Lines that stand around what differs.
    private static let context = 2
    private static let mostRows = 200

    package init(from old: String, to new: String) {
        if let remark = Self.invisible(old, new) {
            rows = [.remark(remark)]
            return
        }
        let (a, b) = (lines(of: old), lines(of: new))
        let edits = editScript(from: a, to: b)
        for hunk in Self.hunks(edits) { add(hunk, edits, a, b) }
        if rows.count > Self.mostRows { rows = rows.prefix(Self.mostRows) + [.cut(rows.count - Self.mostRows)] }
    }

    /// What would show the same line twice.
    private static func invisible(_ old: String, _ new: String) -> Wording? {
        if Array((old + "\n").utf8) == Array(new.utf8) { return .lastLineUnbroken }
        if old.utf8.filter({ $0 != UInt8(ascii: "\r") }) == Array(new.utf8) {
            return .linesEndAsOnWindows
        }
        return nil
    }

    // MARK: Hunks

    /// The stretches of the script that hold what differs, each with its context.
    private static func hunks(_ edits: [Edit]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for (index, edit) in edits.enumerated() {
            if case .same = edit { continue }
            let range = max(0, index - context)..<min(edits.count, index + context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private mutating func add(_ hunk: Range<Int>, _ edits: [Edit], _ a: [String], _ b: [String]) {
        var (removed, added): ([String], [String]) = ([], [])
        for (offset, edit) in edits[hunk].enumerated() {
            switch edit {
            case .same(let index, _):
                if offset == 0 { rows.append(.start(line: index + 1)) }
                replace(removed, added)
                (removed, added) = ([], [])
                rows.append(.same(a[index]))
            case .removed(let index):
                if offset == 0 { rows.append(.start(line: index + 1)) }
                removed.append(a[index])
            case .added(let index):
                if offset == 0 { rows.append(.start(line: 1)) }
                added.append(b[index])
            }
        }
        replace(removed, added)
    }

    /// Lines that were changed stand below each other; which line became which is told by the words that they share.
    private mutating func replace(_ removed: [String], _ added: [String]) {
        var (old, new) = (removed[...], added[...])
        while let a = old.first, let b = new.first {
            if let (before, after) = comparison(a, b) {
                rows += [.removed(before), .added(after)]
                (old, new) = (old.dropFirst(), new.dropFirst())
            } else if old.count >= new.count {
                rows.append(.removed([Stretch(text: a, isChanged: false)]))
                old = old.dropFirst()
            } else {
                rows.append(.added([Stretch(text: b, isChanged: false)]))
                new = new.dropFirst()
            }
        }
        rows +=
            old.map { .removed([Stretch(text: $0, isChanged: false)]) }
            + new.map { .added([Stretch(text: $0, isChanged: false)]) }
    }

    // MARK: Printing

    /// Removed lines after `-`, added ones after `+`; the words that differ in colour, or in `[-…-]` and `{+…+}`.
    ///
    /// - Parameter language: the language of the person who reads it.
    public func printed(in language: Language = .english, colour: Bool = false) -> String {
        styled(in: language).text(colour: colour)
    }

    /// The same, not yet written.
    package func styled(in language: Language = .english) -> StyledText {
        StyledText(
            rows.map { row in
                let line = line(row, language)
                return (line.isEmpty ? line : StyledText("  ") + line) + StyledText("\n")
            })
    }

    private func line(_ row: Row, _ language: Language) -> StyledText {
        switch row {
        case .start(let line): StyledText(Wording.atLine(line: String(line)).text(in: language), .place)
        case .same(let text): StyledText(text.isEmpty ? "" : "  " + shown(text, 100))
        case .removed(let stretches): text("-", stretches, .removed, .removedWord)
        case .added(let stretches): text("+", stretches, .added, .addedWord)
        case .cut(let count): StyledText(Wording.moreLines(count: count).text(in: language))
        case .remark(let remark): StyledText(remark.text(in: language))
        }
    }

    private func text(
        _ sign: String, _ stretches: [Stretch], _ style: StyledText.Style, _ changed: StyledText.Style
    ) -> StyledText {
        if let only = stretches.first, stretches.count == 1, !only.isChanged {
            return StyledText(only.text.isEmpty ? sign : "\(sign) \(shown(only.text, 400))", style)
        }
        var text = StyledText(sign + " ", style)
        for (index, stretch) in stretches.enumerated() {
            if stretch.isChanged {
                text.append(shown(stretch.text, 400), changed)
            } else {
                text.append(around(stretch.text, isFirst: index == 0, isLast: index == stretches.count - 1), style)
            }
        }
        return text
    }

    /// Of a long stretch that is the same, what stands next to the words that differ.
    private func around(_ text: String, isFirst: Bool, isLast: Bool) -> String {
        guard displayWidth(text) > 80 else { return text }
        let (head, tail) = (String(fitting(text, 36)), String(fitting(text.reversed(), 36).reversed()))
        return isFirst ? "…" + tail : isLast ? head + "…" : head + " … " + tail
    }

    private func shown(_ text: String, _ columns: Int) -> String {
        let start = String(fitting(text, columns))
        return start.utf8.count < text.utf8.count ? start + "…" : start
    }

    /// As many characters as so many columns hold.
    private func fitting(_ characters: some Sequence<Character>, _ columns: Int) -> [Character] {
        var taken = 0
        return Array(
            characters.prefix {
                taken += displayWidth(String($0))
                return taken <= columns
            })
    }
}

/// Lines without their breaks; a break at the end begins no line. A carriage return stays: it is a difference.
private func lines(of text: String) -> [String] {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
        String(Substring($0))
    }
    return lines.last == "" ? Array(lines.dropLast()) : lines
}

// MARK: Words

/// Two lines with the words marked that differ; `nil` if they share too little to be the same line changed.
private func comparison(
    _ old: String, _ new: String
) -> (old: [LetterDifference.Stretch], new: [LetterDifference.Stretch])? {
    // Two fifths of the longer one must be shared; where one is so much longer that cannot be.
    guard min(old.utf8.count, new.utf8.count) * 5 >= max(old.utf8.count, new.utf8.count) * 2 else { return nil }
    let (a, b) = (words(of: old), words(of: new))
    let edits = editScript(from: a, to: b)
    let shared = edits.reduce(0) { if case .same(let index, _) = $1 { $0 + a[index].utf8.count } else { $0 } }
    guard shared * 5 >= max(old.utf8.count, new.utf8.count) * 2 else { return nil }
    var (before, after): ([LetterDifference.Stretch], [LetterDifference.Stretch]) = ([], [])
    for edit in edits {
        switch edit {
        case .same(let x, _):
            append(a[x], isChanged: false, to: &before)
            append(a[x], isChanged: false, to: &after)
        case .removed(let x): append(a[x], isChanged: true, to: &before)
        case .added(let y): append(b[y], isChanged: true, to: &after)
        }
    }
    return (before, after)
}

/// A space between two words that differ belongs to them.
private func append(_ word: Substring, isChanged: Bool, to stretches: inout [LetterDifference.Stretch]) {
    if isChanged, stretches.count >= 2, stretches[stretches.count - 1].text == " ",
        !stretches[stretches.count - 1].isChanged
    {
        stretches.removeLast()
        stretches[stretches.count - 1].text += " " + word
    } else if let last = stretches.last, last.isChanged == isChanged {
        stretches[stretches.count - 1].text += word
    } else {
        stretches.append(LetterDifference.Stretch(text: String(word), isChanged: isChanged))
    }
}

/// Words, spaces and the punctuation around words; Chinese is written without spaces, so each of its characters counts
/// as a word.
func words(of line: String) -> [Substring] {
    var words: [Substring] = []
    var start = line.startIndex
    for index in line.indices
    where index > start && parts(line[line.index(before: index)], from: line[index], atEndOf: line[index...]) {
        words.append(line[start..<index])
        start = index
    }
    if start < line.endIndex { words.append(line[start...]) }
    return words
}

/// Whether a word ends between two characters: `1.4%` is one word, the full stop after it is not part of it.
private func parts(_ before: Character, from next: Character, atEndOf rest: Substring) -> Bool {
    if !isOfWord(before) || !isOfWord(next) {
        guard isInnerSign(before) || isInnerSign(next) else { return true }
        if isInnerSign(next) { return !(isOfWord(before) && (rest.dropFirst().first.map(isOfWord) ?? false)) }
        return !isOfWord(next)
    }
    return false
}

private func isOfWord(_ character: Character) -> Bool {
    (character.isLetter || character.isNumber || "%$€£'’_".contains(character)) && displayWidth(String(character)) == 1
}

private func isInnerSign(_ character: Character) -> Bool { ".,-:/@".contains(character) }
