import CLibYAML
import SourceText

/// Builds the tree of one file from libyaml's events and refuses what a pack must not use.
///
/// A function that reads a value returns nil when the value was refused: it is reported, passed over, and left out.
struct TreeBuilder: ~Copyable {
    private var events: EventReader
    private let bytes: UnsafeBufferPointer<UInt8>
    private let text: YAMLText
    private var findings: Findings
    private var isComplete = true
    /// Where the last thing that was read ends.
    private var lastEnd: Int
    /// The outermost bracket of those that are open.
    private var openBracket: Int?

    /// Lists and maps within each other.
    private static let deepest = Limit.nesting.value

    /// The tree of a text, or nil when nothing is written in it.
    static func tree(
        of text: YAMLText, _ findings: inout Findings
    ) throws(ParsingStop) -> (root: YAMLNode, isComplete: Bool)? {
        let found = text.bytes.withUnsafeBufferPointer { bytes in
            var builder = TreeBuilder(bytes, text, findings)
            let result = builder.result()
            return (result: result, isComplete: builder.isComplete, findings: builder.findings)
        }
        findings = found.findings
        return try found.result.get().map { ($0, found.isComplete) }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ text: YAMLText, _ findings: Findings) {
        (self.bytes, self.text, self.findings, self.lastEnd) = (bytes, text, findings, text.start)
        events = EventReader(bytes, from: text.start, isASCII: text.isASCII)
    }

    private mutating func result() -> Result<YAMLNode?, ParsingStop> {
        do { return .success(try document()) } catch { return .failure(error) }
    }

    private mutating func document() throws(ParsingStop) -> YAMLNode? {
        try events.advance()  // the stream
        try events.advance()
        guard events.type == YAML_DOCUMENT_START_EVENT else { return nil }
        try events.advance()
        var root = try node(in: Surroundings(), depth: 1)
        if let only = root, only.isEmpty { root = nil }
        try events.advance()  // the document's end
        try events.advance()
        if events.type == YAML_DOCUMENT_START_EVENT {
            let start = events.start()
            findings.append(.secondDocument(findings.place(start, lineEnd(from: start))))
            isComplete = false
        }
        return root
    }

    // MARK: Values

    /// What is around a value.
    private struct Surroundings {
        /// The column of the list or map that holds the value.
        var column = -1
        /// The line of its key.
        var keyLine = -1
        var isInBrackets = false
    }

    private mutating func node(in around: Surroundings, depth: Int) throws(ParsingStop) -> YAMLNode? {
        switch events.type {
        case YAML_SCALAR_EVENT: return try scalar(in: around)
        case YAML_SEQUENCE_START_EVENT: return try list(in: around, depth: depth)
        case YAML_MAPPING_START_EVENT: return try map(depth: depth)
        default: return leaveOutAlias()
        }
    }

    private mutating func scalar(in around: Surroundings) throws(ParsingStop) -> YAMLNode? {
        let scalar = events.scalar
        let (start, end) = try bounds(of: scalar, in: around)
        refuseProperties(at: start)
        if text.hasGaps, text.hasGap(in: start..<events.end()) || start == end && text.hasGap(after: start) {
            return leaveOut()
        }
        if scalar.isPlain, let slip = slip(start..<end, in: around) {
            findings.append(slip)
            return leaveOut()
        }
        if refuseEscapes(in: scalar, start..<end) { return leaveOut() }
        return YAMLNode(
            content: .scalar(scalar.text, quoted: !scalar.isPlain), range: SourceRange(start: start, end: end))
    }

    /// The bytes of the scalar as written.
    private mutating func bounds(
        of scalar: ScalarEvent, in around: Surroundings
    ) throws(ParsingStop) -> (start: Int, end: Int) {
        let start = events.start()
        var end = events.end()
        if scalar.isBlock {
            while end > start, bytes[end - 1].isWhite { end -= 1 }
        } else if !scalar.isPlain, events.spansLines, hasOutdent(start..<end, column: around.column) {
            throw .openQuote(at: start)
        }
        lastEnd = end
        return (start, end)
    }

    private mutating func list(in around: Surroundings, depth: Int) throws(ParsingStop) -> YAMLNode? {
        let start = try enter(depth)
        let isFlow = events.isFlow
        let outerBracket = openBracket
        if isFlow, outerBracket == nil { openBracket = start }
        let inside = Surroundings(column: isFlow ? around.column : events.startColumn, isInBrackets: isFlow)
        var items: [YAMLNode] = []
        items.reserveCapacity(4)
        var isWhole = true
        try events.advance()
        while events.type != YAML_SEQUENCE_END_EVENT {
            if let item = try node(in: inside, depth: depth + 1) { items.append(item) } else { isWhole = false }
            try events.advance()
        }
        if isFlow { lastEnd = events.end() }
        openBracket = outerBracket
        // A part of `[a, b]` would be another answer, and an empty list yet another.
        guard isWhole || !isFlow && !items.isEmpty else { return nil }
        return YAMLNode(content: .list(items), range: SourceRange(start: start, end: lastEnd))
    }

    private mutating func map(depth: Int) throws(ParsingStop) -> YAMLNode? {
        if events.isFlow {
            refuseInlineMap()
            try skip(depth: depth)
            return nil
        }
        let start = try enter(depth)
        let column = events.startColumn
        var entries = UniqueEntries()
        try events.advance()
        while events.type != YAML_MAPPING_END_EVENT {
            try entry(into: &entries, column: column, depth: depth)
            try events.advance()
        }
        guard !entries.all.isEmpty else { return nil }
        return YAMLNode(content: .map(entries.all), range: SourceRange(start: start, end: lastEnd))
    }

    private mutating func entry(into entries: inout UniqueEntries, column: Int, depth: Int) throws(ParsingStop) {
        let line = events.startLine
        guard let key = try key(depth: depth) else {
            isComplete = false
            try events.advance()
            return try skip(depth: depth)
        }
        let first = entries.first(key.value)
        // The same keys in the same order once more are one mistake: the name above them is missing, or too far to the
        // right.
        if let first, !entries.goesOnRepeating(at: first) {
            findings.append(
                .duplicateKey(key.value, findings.place(key.range), first: findings.place(entries.all[first].key.range))
            )
        }
        entries.lastRepeated = first
        try events.advance()
        guard let value = try node(in: Surroundings(column: column, keyLine: line), depth: depth + 1) else { return }
        if first == nil { entries.append(key, value) }
    }

    // MARK: Keys

    private mutating func key(depth: Int) throws(ParsingStop) -> Located<String>? {
        guard events.type == YAML_SCALAR_EVENT else {
            try refuseKey(depth: depth)
            return nil
        }
        let scalar = events.scalar
        let (start, end) = try bounds(of: scalar, in: Surroundings())
        refuseProperties(at: start)
        // A key with a character blanked in it would pass for another one.
        if text.hasGaps && text.hasGap(in: start..<end) || refuseEscapes(in: scalar, start..<end) { return nil }
        guard let refusal = refusal(ofKey: scalar, start..<end) else {
            return Located(scalar.text, SourceRange(start: start, end: end))
        }
        findings.append(refusal)
        return nil
    }

    private func refusal(ofKey scalar: ScalarEvent, _ range: Range<Int>) -> Diagnostic? {
        var place: Place { findings.place(range.lowerBound, range.upperBound) }
        if scalar.text.isEmpty { return .emptyKey(place) }
        guard scalar.isPlain else { return nil }
        if bytes[range.lowerBound] == UInt8(ascii: "<"), scalar.text == "<<" { return .mergeKey(place) }
        return events.isASCII(bytes: range.count) ? nil : fullWidthSlip(ofKey: bytes, range, findings)
    }

    private mutating func refuseKey(depth: Int) throws(ParsingStop) {
        if events.type == YAML_ALIAS_EVENT {
            _ = leaveOutAlias()
        } else if events.type == YAML_MAPPING_START_EVENT, events.isFlow {
            refuseInlineMap()
            try skip(depth: depth)
        } else {
            let start = events.start()
            findings.append(.keyNotText(findings.place(start, start + 1)))
            try skip(depth: depth)
        }
    }

    // MARK: What is refused

    private mutating func leaveOut() -> YAMLNode? {
        isComplete = false
        return nil
    }

    private mutating func leaveOutAlias() -> YAMLNode? {
        let start = events.start()
        lastEnd = events.end()
        findings.append(.alias(findings.place(start, lastEnd)))
        return leaveOut()
    }

    /// Anchors and tags stand before the value that they decorate: the value itself is kept.
    private mutating func refuseProperties(at start: Int) {
        let (anchor, tag) = events.properties
        guard anchor || tag else { return }
        var at = start
        for _ in 0..<(anchor && tag ? 2 : 1) {
            let end = bytes[at...].firstIndex { $0.isWhite || $0.isFlowSign } ?? bytes.count
            let place = findings.place(at, end)
            findings.append(bytes[at] == UInt8(ascii: "&") ? .anchor(place) : .tag(place))
            at = bytes[end...].firstIndex { !$0.isWhite } ?? start
        }
    }

    /// What stands in the file itself was looked at before it was read; in `"` more can be meant than stands there.
    ///
    /// - Returns: whether the text means a character that no text may hold.
    private mutating func refuseEscapes(in scalar: ScalarEvent, _ range: Range<Int>) -> Bool {
        guard scalar.mayHaveEscapes, bytes[range].contains(.backslash),
            let fault = scalar.text.characterFault(as: .lines)
        else { return false }
        let escape = YAMLEscape.first(meaning: fault.scalar, in: bytes, range) ?? range
        findings.append(.character(fault, findings.place(escape.lowerBound, escape.upperBound)))
        return true
    }

    private mutating func refuseInlineMap() {
        let start = events.start()
        isComplete = false
        findings.append(.inlineMap(in: bytes, at: start, findings))
    }

    /// Begins a list or map; returns where it starts.
    private mutating func enter(_ depth: Int) throws(ParsingStop) -> Int {
        let start = events.start()
        guard depth <= Self.deepest else { throw .tooDeep(at: openBracket ?? start) }
        refuseProperties(at: start)
        return start
    }

    /// Passes over a value without a word.
    private mutating func skip(depth: Int) throws(ParsingStop) {
        var depth = depth - 1
        let outside = depth
        let start = events.start()
        while true {
            switch events.type {
            case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
                depth += 1
                guard depth <= Self.deepest else { throw .tooDeep(at: openBracket ?? start) }
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
                depth -= 1
            default:
                break
            }
            if events.isWritten { lastEnd = events.end() }
            if depth == outside { return }
            try events.advance()
        }
    }

    // MARK: Looking at the text itself

    /// What the author of an unquoted text most likely meant otherwise.
    private func slip(_ range: Range<Int>, in around: Surroundings) -> Diagnostic? {
        if let comment = swallowedText(after: range.upperBound, in: bytes) {
            return .swallowedComment(findings.place(comment.lowerBound, comment.upperBound))
        }
        guard !events.isASCII(bytes: range.count) else { return nil }
        var traits: ValueTraits = []
        if around.keyLine != events.startLine { traits.insert(.startsLine) }
        if events.spansLines { traits.insert(.hasMoreLines) }
        if around.isInBrackets { traits.insert(.isInBrackets) }
        return fullWidthSlip(ofValue: bytes, range, traits, findings)
    }

    /// Whether a later line of a quoted text is not indented further than what holds it.
    private func hasOutdent(_ range: Range<Int>, column: Int) -> Bool {
        var at = range.lowerBound
        while let lineBreak = bytes[at..<range.upperBound].firstIndex(of: .newline) {
            at = lineBreak + 1
            guard let first = bytes[at..<range.upperBound].firstIndex(where: { !$0.isBlank }) else { return false }
            if !bytes[first].isLineBreak, first - at <= column { return true }
        }
        return false
    }

    private func lineEnd(from at: Int) -> Int { bytes[at...].firstIndex(where: \.isLineBreak) ?? bytes.count }
}

extension YAMLNode {
    fileprivate var isEmpty: Bool {
        if case .scalar("", quoted: false) = content { true } else { false }
    }
}

/// The entries of a map in the order of the file. Most maps are small, and looking through them is faster than hashing;
/// large ones get an index.
private struct UniqueEntries {
    private(set) var all: [YAMLNode.Entry] = []
    /// Where the last key stood first, if it stood there already.
    var lastRepeated: Int?
    private var index: [String: Int] = [:]

    private static let largestWithoutIndex = 16

    init() { all.reserveCapacity(4) }

    /// The place among the entries of a key that stands there already.
    func first(_ key: String) -> Int? {
        all.count < Self.largestWithoutIndex ? all.indices.first { all[$0].key.value == key } : index[key]
    }

    func goesOnRepeating(at first: Int) -> Bool { lastRepeated.map { $0 + 1 == first } ?? false }

    mutating func append(_ key: consuming Located<String>, _ value: consuming YAMLNode) {
        all.append(YAMLNode.Entry(key: key, value: value))
        if all.count == Self.largestWithoutIndex {
            for (number, entry) in all.enumerated() { index[entry.key.value] = number }
        } else if all.count > Self.largestWithoutIndex {
            index[all[all.count - 1].key.value] = all.count - 1
        }
    }
}

extension Diagnostic {
    fileprivate static func secondDocument(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlSeveralDocuments, .secondDocument, at: place, hint: .ownFileOrDeleteLine)
    }

    fileprivate static func duplicateKey(_ key: String, _ place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            .yamlDuplicateKey, .keyTwice(key: key), at: place, hint: .keepOneKey,
            notes: [Note(.keyHereFirst(key: key), at: first)])
    }

    fileprivate static func anchor(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlAnchor, .noAnchors, at: place, hint: .writeAnchorOut)
    }

    fileprivate static func alias(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlAnchor, .noAliases, at: place, hint: .writeAliasOut)
    }

    fileprivate static func mergeKey(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlAnchor, .noMergeKeys, at: place, hint: .writeKeysOut)
    }

    fileprivate static func tag(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlTag, .noTags, at: place, hint: .deleteTag)
    }

    static func emptyKey(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlKeyNotText, .noKeyBeforeColon, at: place, hint: .writeKeyValue)
    }

    fileprivate static func keyNotText(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlKeyNotText, .keyNotText, at: place, hint: .writeKeyOrQuote)
    }
}
