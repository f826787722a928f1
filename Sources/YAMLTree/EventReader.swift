import CLibYAML

/// Why parsing stopped.
enum ParsingStop: Error {
    /// libyaml's words for what it cannot read, where it noticed, and where the thing began that it was reading.
    case syntax(problem: String, at: Int, context: String, contextAt: Int?)
    /// Too many lists and maps within each other; the offset is that of the innermost, or of the outermost bracket.
    case tooDeep(at: Int)
    /// A quote that swallows lines which are not its own.
    case openQuote(at: Int)

    /// Where the problem was noticed.
    var offset: Int {
        switch self {
        case .syntax(_, let at, _, _), .tooDeep(let at), .openQuote(let at): at
        }
    }
}

/// libyaml's events, one at a time, with places in bytes.
struct EventReader: ~Copyable {
    /// libyaml keeps pointers into its parser, so that must not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private var cursor: CharacterCursor

    /// - Parameter bytes: must outlive the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isASCII: Bool) {
        parser = .allocate(capacity: 1)
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        parser.initialize(to: yaml_parser_t())
        precondition(yaml_parser_initialize(parser) == 1, "out of memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress.map { $0 + start }, bytes.count - start)
        cursor = CharacterCursor(bytes, from: start, isASCII: isASCII)
    }

    deinit {
        yaml_event_delete(event)
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
    }

    /// Goes on to the next event.
    mutating func advance() throws(ParsingStop) {
        yaml_event_delete(event)
        guard yaml_parser_parse(parser, event) == 1 else { throw stop() }
    }

    var type: yaml_event_type_t { event.pointee.type }
    var scalar: ScalarEvent { ScalarEvent(event) }

    /// Whether a list or map is in brackets or braces.
    var isFlow: Bool {
        type == YAML_SEQUENCE_START_EVENT
            ? event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            : event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    }

    /// Whether the value has an anchor (`&name`), and whether it has a tag (`!name`).
    var properties: (anchor: Bool, tag: Bool) {
        switch type {
        case YAML_SCALAR_EVENT: (event.pointee.data.scalar.anchor != nil, event.pointee.data.scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            (event.pointee.data.sequence_start.anchor != nil, event.pointee.data.sequence_start.tag != nil)
        case YAML_MAPPING_START_EVENT:
            (event.pointee.data.mapping_start.anchor != nil, event.pointee.data.mapping_start.tag != nil)
        default: (false, false)
        }
    }

    var startLine: Int { event.pointee.start_mark.line }
    var startColumn: Int { event.pointee.start_mark.column }
    var spansLines: Bool { event.pointee.start_mark.line != event.pointee.end_mark.line }

    /// Whether characters stand for the event: not for the end of a block, which libyaml notices at whatever follows.
    var isWritten: Bool { event.pointee.start_mark.index < event.pointee.end_mark.index }

    /// Whether the event holds nothing but ASCII characters, given its length in bytes.
    func isASCII(bytes: Int) -> Bool { event.pointee.end_mark.index - event.pointee.start_mark.index == bytes }

    mutating func start() -> Int { cursor.offset(of: event.pointee.start_mark.index) }
    mutating func end() -> Int { cursor.offset(of: event.pointee.end_mark.index) }

    private mutating func stop() -> ParsingStop {
        let error = parser.pointee
        let hasMark = error.error == YAML_SCANNER_ERROR || error.error == YAML_PARSER_ERROR
        let at = cursor.offset(of: hasMark ? error.problem_mark.index : error.mark.index)
        return .syntax(
            problem: error.problem.map { String(cString: $0) } ?? "", at: at,
            context: error.context.map { String(cString: $0) } ?? "",
            contextAt: hasMark && error.context != nil ? cursor.offset(of: error.context_mark.index) : nil)
    }
}

/// A scalar as libyaml reports it.
struct ScalarEvent {
    let text: String
    let isPlain: Bool
    /// Whether it was written with `|` or `>`.
    let isBlock: Bool
    /// Whether it was written in `"`, where `\u` and the like stand for characters.
    let mayHaveEscapes: Bool

    init(_ event: UnsafePointer<yaml_event_t>) {
        let data = event.pointee.data.scalar
        text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
        isPlain = data.style == YAML_PLAIN_SCALAR_STYLE
        mayHaveEscapes = data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
        isBlock = data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE
    }
}

/// Turns libyaml's counts of characters into bytes. Asked mostly in the order of the text, so that the way through it
/// is gone once.
private struct CharacterCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private let start: Int
    private var index = 0
    private var offset: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isASCII: Bool) {
        (self.bytes, self.start, self.offset, self.isASCII) = (bytes, start, start, isASCII)
    }

    mutating func offset(of wanted: Int) -> Int {
        if isASCII { return min(start + wanted, bytes.count) }
        while index < wanted, offset + 8 <= bytes.count {
            let eight = bytes.eight(at: offset)
            let missing = wanted - index
            guard eight.areASCII || missing >= 8 else { break }
            index += min(8 - eight.continuationBytes, missing)
            offset += min(8, missing)
        }
        while offset < bytes.count, index < wanted || bytes[offset].isContinuation {
            if !bytes[offset].isContinuation { index += 1 }
            offset += 1
        }
        while index > wanted, offset > start { stepBack() }
        return offset
    }

    private mutating func stepBack() {
        repeat { offset -= 1 } while offset > start && bytes[offset].isContinuation
        index -= 1
    }
}
