import SourceText

/// Reports tabs in indentation and blanks the lines that depend on them.
///
/// It is unknown how many spaces such a tab stands for, so its lines are not read. Lines that follow each other are
/// one mistake, made by one setting of an editor.
func removeTabbedLines(from text: inout YAMLText, _ findings: inout Findings) {
    guard text.hasTabs else { return }
    let lines = Lines(of: text)
    var depth = Depth()
    for line in 0..<lines.count {
        let content = lines.content(line)
        let lead = content.prefix { text.bytes[$0].isBlank }
        let tab = lead.first { text.bytes[$0] == .tab }
        guard lines.first(line) != nil else {
            // Blank lines and comments mean the same with tabs or spaces, but not to libyaml.
            if tab != nil { text.replaceWithSpaces(lead.startIndex..<lead.endIndex) }
            continue
        }
        switch depth.kind(
            spaces: (tab ?? lead.endIndex) - content.lowerBound, hasTab: tab != nil,
            opensBlock: opensBlock(text, content))
        {
        case .good: break
        case .firstOfRun:
            if let tab { findings.append(.tab(findings.place(tab, tab + 1))) }
            text.blank(content)
        case .ofRun: text.blank(content)
        }
    }
}

/// Follows the indentation of the lines from top to bottom.
private struct Depth {
    enum Kind { case good, firstOfRun, ofRun }

    /// The indentation of the last good line.
    private var last = 0
    private var isInRun = false
    /// The indentation of the line that opened the text block (`|`) of which lines are now being read: there tabs are
    /// text.
    private var block: Int?

    mutating func kind(spaces: Int, hasTab: Bool, opensBlock: Bool) -> Kind {
        if let block, spaces > block { return .good }
        block = nil
        if hasTab {
            defer { isInRun = true }
            return isInRun ? .ofRun : .firstOfRun
        }
        if isInRun, spaces > last { return .ofRun }
        isInRun = false
        last = spaces
        if opensBlock { block = spaces }
        return .good
    }
}

/// Whether a line ends in `|` or `>`, with or without signs such as `|-`.
private func opensBlock(_ text: YAMLText, _ line: Range<Int>) -> Bool {
    var words = text.bytes[line].split(whereSeparator: \.isBlank)
    guard words.count > 1, let sign = words.popLast() else { return false }
    return (sign.first == UInt8(ascii: "|") || sign.first == UInt8(ascii: ">")) && sign.count <= 3
        && sign.dropFirst().allSatisfy { "+-123456789".utf8.contains($0) }
}

extension Diagnostic {
    fileprivate static func tab(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlTab, .lineIndentedWithTab, at: place, hint: .useSpacesBelowToo)
    }
}
