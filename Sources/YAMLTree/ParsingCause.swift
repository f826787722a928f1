import SourceText

/// The author's mistake that is meant by libyaml's words, and the lines that have to go for the rest to be read.
///
/// libyaml says where it could not go on, which is often a line or a hundred lines after the mistake.
struct ParsingCause {
    enum Blame {
        /// The line of an offset and what belongs to it.
        case block(at: Int)
        /// The same, and the lines beside it.
        case run(at: Int)
        case lines(Range<Int>)
    }

    let diagnostic: Diagnostic
    let blame: Blame
    /// A bracket that swallowed what follows it: what was found from there on is not true.
    var openBracket: Int?

    func firstLine(_ lines: Lines) -> Int { self.lines(lines).lowerBound }

    func lines(_ lines: Lines) -> Range<Int> {
        switch blame {
        case .block(let at): lines.block(from: lines.number(at: at))
        case .run(let at): lines.run(from: lines.number(at: at))
        case .lines(let range): range
        }
    }

    static func find(of stop: ParsingStop, in text: YAMLText, _ lines: Lines) -> ParsingCause {
        let finder = CauseFinder(text: text, lines: lines)
        switch stop {
        case .tooDeep(let at): return ParsingCause(diagnostic: .tooDeep(finder.place(at)), blame: .block(at: at))
        case .openQuote(let at): return finder.openQuote(at)
        case .syntax(let problem, let at, let context, let contextAt):
            return finder.cause(of: problem, at: at, context, from: contextAt ?? at)
        }
    }
}

private struct CauseFinder {
    let text: YAMLText
    let lines: Lines

    func place(_ start: Int, length: Int = 1) -> Place {
        let end = min(start + length, text.bytes.count)
        return Place(text.file, SourceRange(start: min(start, end), end: end))
    }

    /// One cause for each of the things that libyaml says in `scanner.c` and `parser.c`.
    func cause(of problem: String, at: Int, _ context: String, from start: Int) -> ParsingCause {
        if let brace = openBrace(before: at) { return inlineMap(brace) }
        switch (context, problem) {
        case ("while scanning a simple key", _): return noKey(lines.number(at: start))
        case (_, "mapping values are not allowed in this context"): return unexpectedColon(at)
        case ("while scanning a quoted scalar", "found unexpected end of stream"),
            ("while scanning a quoted scalar", "found unexpected document indicator"):
            return openQuote(start)
        case ("while scanning a quoted scalar", _), ("while parsing a quoted scalar", _):
            return ParsingCause(diagnostic: .unknownEscape(place(at, length: 2)), blame: .block(at: start))
        case ("while scanning an anchor", _), ("while scanning an alias", _): return specialSign(at: start, .yamlAnchor)
        case ("while scanning a tag", _), ("while parsing a tag", _), (_, "found undefined tag handle"):
            return specialSign(at: start, .yamlTag)
        case ("while parsing a flow mapping", _): return inlineMap(start)
        case ("while parsing a flow sequence", _): return brokenList(at, from: start)
        case ("while scanning a block scalar", _) where byte(at) != .tab: return specialSign(at: start)
        case ("while scanning a directive", _): return specialSign(at: start)
        case (_, "block sequence entries are not allowed in this context"):
            return ParsingCause(diagnostic: .listAfterKey(place(at)), blame: .block(at: at))
        case (_, "did not find expected key"), (_, "did not find expected '-' indicator"):
            return misplaced(at, amongItems: problem.contains("'-'"))
        case (_, "did not find expected <document start>"): return severalRoots(at)
        default: break
        }
        if byte(at) == .tab { return ParsingCause(diagnostic: .tab(place(at)), blame: .block(at: at)) }
        if context == "while parsing a flow node", byte(at) == nil, let bracket = openBracket(before: at) {
            return brokenList(at, from: bracket)
        }
        if problem.hasPrefix("found character that cannot start"), byte(at) != nil { return specialSign(at: at) }
        if problem.hasPrefix("did not find expected node"), byte(at) != nil { return specialSign(at: at) }
        if problem.hasPrefix("mapping keys are not allowed") { return specialSign(at: at) }
        return ParsingCause(diagnostic: .other(problem, place(at)), blame: .block(at: at))
    }

    // MARK: Quotes, brackets, signs

    func openQuote(_ at: Int) -> ParsingCause {
        ParsingCause(diagnostic: .openQuote(place(at)), blame: .block(at: at), openBracket: at)
    }

    private func inlineMap(_ at: Int) -> ParsingCause {
        let diagnostic = text.bytes.withUnsafeBufferPointer {
            Diagnostic.inlineMap(in: $0, at: at, Findings(in: text.file))
        }
        return ParsingCause(diagnostic: diagnostic, blame: .block(at: at), openBracket: at)
    }

    private func specialSign(at: Int, _ code: DiagnosticCode = .yamlSyntax) -> ParsingCause {
        guard let byte = byte(at), byte < 0x80, !byte.isWhite else {
            return ParsingCause(diagnostic: .other(Wording.somethingMissing, place(at)), blame: .block(at: at))
        }
        return ParsingCause(diagnostic: .specialSign(byte, code, place(at)), blame: .block(at: at))
    }

    private func brokenList(_ at: Int, from start: Int) -> ParsingCause {
        let (first, last) = (lines.number(at: start), lines.number(at: at))
        if byte(at) == .openBrace, first == last { return inlineMap(at) }
        let isInside = byte(at) != nil && (first == last || lines.indent(last) ?? 0 > lines.indent(first) ?? 0)
        let diagnostic: Diagnostic = isInside ? .missingComma(place(at)) : .openBracket(place(start))
        return ParsingCause(diagnostic: diagnostic, blame: .block(at: start), openBracket: isInside ? nil : start)
    }

    // MARK: Keys and colons

    /// A line that should have been a key.
    private func noKey(_ line: Int) -> ParsingCause {
        let content = lines.content(line)
        let start = lines.first(line) ?? content.lowerBound
        return ParsingCause(diagnostic: missingColon(start..<content.upperBound), blame: .block(at: start))
    }

    private func missingColon(_ line: Range<Int>) -> Diagnostic {
        if byte(line.lowerBound) == .dash, !lines.startsItem(line.lowerBound) {
            return .tightDash(place(line.lowerBound))
        }
        let key = keyWord(line)
        if let end = key?.upperBound, stands("：", at: end) { return .fullWidthColon(place(end, length: 3)) }
        if let end = key?.upperBound, byte(end) == .colon, !(byte(end + 1)?.isWhite ?? true) {
            return .tightColon(place(end))
        }
        if let hash = line.dropFirst().first(where: { text.bytes[$0] == .hash && text.bytes[$0 - 1].isBlank }) {
            return .swallowedComment(place(hash, length: line.upperBound - hash))
        }
        return .missingColon(place(line.lowerBound, length: line.count))
    }

    /// A colon where no key can be: a second one on its line, or the first of a line that belongs to a text.
    private func unexpectedColon(_ at: Int) -> ParsingCause {
        let line = lines.number(at: at)
        if let first = mappingColon(lines.content(line)), first < at {
            return ParsingCause(diagnostic: .colonInText(place(at)), blame: .block(at: at))
        }
        if let above = lines.previous(line), mappingColon(lines.content(above)) == nil { return noKey(above) }
        let start = lines.first(line) ?? at
        return ParsingCause(diagnostic: .indentedTooFar(place(start, length: at - start)), blame: .run(at: at))
    }

    /// The word at the start of a line, after dashes.
    private func keyWord(_ line: Range<Int>) -> Range<Int>? {
        let start = contentStart(line)
        guard let end = (start..<line.upperBound).first(where: { !text.bytes[$0].isWordCharacter }), end > start else {
            return nil
        }
        return start..<end
    }

    /// The first colon of a line that makes a key of what stands before it.
    private func mappingColon(_ line: Range<Int>) -> Int? {
        var quote: UInt8?
        var last = UInt8.space
        for at in line {
            let byte = text.bytes[at]
            if byte == quote {
                quote = nil
            } else if quote == nil {
                if byte.isQuote, last.isBlank || last == .openBracket { quote = byte }
                if byte == .colon, at + 1 == line.upperBound || text.bytes[at + 1].isBlank { return at }
                if byte == .hash, last.isBlank { return nil }
            }
            last = byte
        }
        return nil
    }

    // MARK: Lines in the wrong place

    private func misplaced(_ at: Int, amongItems: Bool) -> ParsingCause {
        let line = lines.number(at: at)
        if byte(at) == .colon { return ParsingCause(diagnostic: .emptyKey(place(at)), blame: .block(at: at)) }
        guard let first = lines.first(line), contentStart(lines.content(line)) >= at || first == at else {
            return ParsingCause(diagnostic: .leftOver(place(at), after: byte(valueStart(line))), blame: .block(at: at))
        }
        let place = place(first, length: lines.content(line).upperBound - first)
        let isItem = lines.startsItem(first)
        let diagnostic: Diagnostic =
            isItem ? .misplacedItem(place) : amongItems ? .missingDash(place) : .misplacedLine(place)
        return ParsingCause(diagnostic: diagnostic, blame: .run(at: at))
    }

    /// The file ended for libyaml, but more follows: mostly because its first lines are indented and the others are
    /// not.
    private func severalRoots(_ at: Int) -> ParsingCause {
        let line = lines.number(at: at)
        let root = (0..<line).first { lines.first($0) != nil }
        guard let root, let start = lines.first(root) else { return misplaced(at, amongItems: false) }
        let isIndented = lines.indent(root) ?? 0 > lines.indent(line) ?? 0
        return ParsingCause(
            diagnostic: isIndented ? .indentedRoot(place(start)) : .secondRoot(place(at)), blame: .lines(root..<line))
    }

    // MARK: Looking at a line

    private func byte(_ at: Int) -> UInt8? { at < text.bytes.count ? text.bytes[at] : nil }

    private func stands(_ sign: String, at offset: Int) -> Bool { text.bytes[offset...].starts(with: sign.utf8) }

    /// Where the content of a line starts, after spaces and dashes.
    private func contentStart(_ line: Range<Int>) -> Int {
        line.first { !text.bytes[$0].isBlank && !lines.startsItem($0) } ?? line.upperBound
    }

    /// Where the value of a line starts, after its key.
    private func valueStart(_ line: Int) -> Int {
        let content = lines.content(line)
        let start = mappingColon(content).map { $0 + 1 } ?? content.lowerBound
        return contentStart(start..<content.upperBound)
    }

    /// The brace with which the value of a line starts, if that is before an offset.
    private func openBrace(before at: Int) -> Int? {
        let start = valueStart(lines.number(at: at))
        return start < at && byte(start) == .openBrace ? start : nil
    }

    /// The nearest bracket before an offset that is not closed there.
    private func openBracket(before at: Int) -> Int? {
        var depth = 0
        return text.bytes[..<at].lastIndex { byte in
            if byte == .closeBracket { depth += 1 }
            if byte == .openBracket { depth -= 1 }
            return depth < 0
        }
    }
}

extension UInt8 {
    /// Of what looks like a key.
    fileprivate var isWordCharacter: Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
            || self == .dash || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
    }
}

extension Diagnostic {
    fileprivate static func tooDeep(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlTooDeep, .levelsTooDeep(most: Limit.nesting.value), at: place, hint: .writeFlatter)
    }

    private static func syntax(_ wording: Wording, _ place: Place, hint: Wording) -> Diagnostic {
        Diagnostic(.yamlSyntax, wording, at: place, hint: hint)
    }

    fileprivate static func openQuote(_ place: Place) -> Diagnostic { syntax(.textNotClosed, place, hint: .closeText) }

    fileprivate static func openBracket(_ place: Place) -> Diagnostic {
        syntax(.bracketNotClosed, place, hint: .closeBracket)
    }

    fileprivate static func missingComma(_ place: Place) -> Diagnostic {
        syntax(.commaMissing, place, hint: .writeBracketedList)
    }

    fileprivate static func unknownEscape(_ place: Place) -> Diagnostic {
        syntax(.unknownEscape, place, hint: .writeTwoBackslashes)
    }

    fileprivate static func specialSign(_ sign: UInt8, _ code: DiagnosticCode, _ place: Place) -> Diagnostic {
        let sign = String(Unicode.Scalar(sign))
        let wording = sign == "`" ? Wording.textStartsWithBacktick : .textStartsWithSign(sign: sign)
        return Diagnostic(code, wording, at: place, hint: .putTextInQuotes)
    }

    fileprivate static func tab(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlTab, .tabForSpaces, at: place, hint: .useSpaces)
    }

    fileprivate static func missingColon(_ place: Place) -> Diagnostic {
        syntax(.colonMissing, place, hint: .writeKeyOrQuoteLines)
    }

    fileprivate static func tightColon(_ place: Place) -> Diagnostic {
        syntax(.noSpaceAfterColon, place, hint: .writeSpaceAfterColon)
    }

    fileprivate static func tightDash(_ place: Place) -> Diagnostic {
        syntax(.noSpaceAfterDash, place, hint: .writeSpaceAfterDash)
    }

    fileprivate static func colonInText(_ place: Place) -> Diagnostic {
        syntax(.secondColon, place, hint: .putValueInQuotes)
    }

    fileprivate static func indentedTooFar(_ place: Place) -> Diagnostic {
        syntax(.indentedTooFar, place, hint: .startBelowKey)
    }

    fileprivate static func listAfterKey(_ place: Place) -> Diagnostic {
        syntax(.listAfterKey, place, hint: .writeListBelow)
    }

    /// - Parameter quote: the sign with which the value starts.
    fileprivate static func leftOver(_ place: Place, after quote: UInt8?) -> Diagnostic {
        let hint: Wording =
            switch quote {
            case .apostrophe: .doubleTheApostrophe
            case .quote: .escapeTheQuote
            default: .putValueInQuotes
            }
        return syntax(.valueEndsBefore, place, hint: hint)
    }

    fileprivate static func misplacedItem(_ place: Place) -> Diagnostic {
        syntax(.itemNotAligned, place, hint: .alignItem)
    }

    fileprivate static func missingDash(_ place: Place) -> Diagnostic {
        syntax(.lineWithoutDash, place, hint: .startWithDash)
    }

    fileprivate static func misplacedLine(_ place: Place) -> Diagnostic {
        syntax(.lineNotAligned, place, hint: .alignLine)
    }

    fileprivate static func indentedRoot(_ place: Place) -> Diagnostic {
        syntax(.firstLineIndented, place, hint: .startAtLeftEdge)
    }

    fileprivate static func secondRoot(_ place: Place) -> Diagnostic {
        syntax(.afterWholeValue, place, hint: .writeFileAsKeys)
    }

    fileprivate static func other(_ problem: some Sayable, _ place: Place) -> Diagnostic {
        syntax(.notReadable(problem: problem), place, hint: .lookAbove)
    }
}
