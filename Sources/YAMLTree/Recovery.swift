import SourceText

/// Takes out of a text what libyaml could not read, so that the rest can be.
struct Recovery {
    private var attempts = 0
    /// From the first of the lines that were blanked last to the end of the last of those blanked so far.
    private var blanked = 0..<0

    /// Enough for a person's mistakes; a file that is no YAML at all is not worth more.
    private static let mostAttempts = Limit.yamlRecoveries.value

    /// Reports why parsing stopped and blanks the lines that are to blame, or, when that did not help, those to which
    /// they belong.
    ///
    /// - Returns: whether there is something new to parse.
    mutating func removeCause(of stop: ParsingStop, from text: inout YAMLText, _ findings: inout Findings) -> Bool {
        attempts += 1
        guard attempts <= Self.mostAttempts + 1 else { return false }
        let lines = Lines(of: text)
        let cause = ParsingCause.find(of: stop, in: text, lines)
        let isFollowUp = cause.firstLine(lines) < blanked.upperBound
        if !isFollowUp { report(cause, noticedAt: stop.offset, lines, &findings) }
        let region = region(of: cause, isFollowUp, text, lines)
        guard !text.isBlank(lines.content(region)) else { return false }
        text.blank(lines.content(region))
        blanked = region.lowerBound..<max(region.upperBound, blanked.upperBound)
        return true
    }

    /// Reports a cause unless something was already said about the same lines.
    private func report(_ cause: ParsingCause, noticedAt offset: Int, _ lines: Lines, _ findings: inout Findings) {
        if let bracket = cause.openBracket { findings.discard(from: bracket, except: .swallowedComment) }
        let line = lines.number(at: Int(cause.diagnostic.place.range.start))
        let content = lines.content(line)
        let told = content.lowerBound..<max(cause.openBracket == nil ? 0 : offset, content.upperBound) + 1
        let isKnown =
            findings.contains(in: told)
            || findings.contains(.swallowedComment, in: lines.content(max(line - 1, 0)))
            || cause.diagnostic.code == .yamlTooDeep && findings.contains(.yamlTooDeep, in: 0..<told.upperBound)
        if !isKnown { findings.append(cause.diagnostic) }
    }

    /// The lines to blank.
    private func region(of cause: ParsingCause, _ isFollowUp: Bool, _ text: YAMLText, _ lines: Lines) -> Range<Int> {
        var line = cause.firstLine(lines)
        if isFollowUp { line = min(line, blanked.lowerBound) }
        let rest = line..<lines.count
        guard attempts <= Self.mostAttempts else { return rest }
        let region = cause.lines(lines)
        if !isFollowUp, !text.isBlank(lines.content(region)) { return region }
        while let parent = lines.parent(line) {
            let region = lines.block(from: parent)
            if !text.isBlank(lines.content(region)) { return region }
            line = parent
        }
        return rest
    }
}
