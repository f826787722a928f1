import CLibYAML

/// YAML as a language's files need it: texts, lists and maps with their lines. The tree of packs is not used here,
/// for the build makes with these files what that tree says its findings in.
struct LanguageNode {
    indirect enum Value {
        case text(String)
        case list([LanguageNode])
        case map([(key: String, line: Int, value: LanguageNode)])
    }

    let value: Value
    let line: Int

    static func read(_ bytes: [UInt8], path: String) throws(LanguageProblem) -> LanguageNode {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw LanguageProblem(.notYAML("out of memory"), path) }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<LanguageNode, LanguageProblem> in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            do throws(LanguageProblem) {
                return .success(try document(&parser, path))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func document(_ parser: inout yaml_parser_t, _ path: String) throws(LanguageProblem) -> Self {
        while true {
            var event = try next(&parser, path)
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
            case YAML_STREAM_END_EVENT: return LanguageNode(value: .map([]), line: 1)
            default: return try node(event, &parser, path, depth: 0)
            }
        }
    }

    private static func next(_ parser: inout yaml_parser_t, _ path: String) throws(LanguageProblem) -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
            let why = parser.problem.map { String(cString: $0) } ?? ""
            throw LanguageProblem(.notYAML(why), path, line: parser.problem_mark.line + 1)
        }
        return event
    }

    private static func node(
        _ event: yaml_event_t, _ parser: inout yaml_parser_t, _ path: String, depth: Int
    ) throws(LanguageProblem) -> Self {
        let line = event.start_mark.line + 1
        guard depth < 8 else { throw LanguageProblem(.tooDeep, path, line: line) }
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return Self(value: .text(String(decoding: bytes, as: UTF8.self)), line: line)
        case YAML_SEQUENCE_START_EVENT:
            var items: [LanguageNode] = []
            while let item = try element(&parser, path, depth, end: YAML_SEQUENCE_END_EVENT) { items.append(item) }
            return Self(value: .list(items), line: line)
        case YAML_MAPPING_START_EVENT:
            var entries: [(key: String, line: Int, value: LanguageNode)] = []
            while let key = try element(&parser, path, depth, end: YAML_MAPPING_END_EVENT) {
                guard case .text(let name) = key.value,
                    let value = try element(&parser, path, depth, end: YAML_MAPPING_END_EVENT)
                else { throw LanguageProblem(.notAMap, path, line: key.line) }
                entries.append((name, key.line, value))
            }
            return Self(value: .map(entries), line: line)
        default: throw LanguageProblem(.alias, path, line: line)
        }
    }

    private static func element(
        _ parser: inout yaml_parser_t, _ path: String, _ depth: Int, end: yaml_event_type_t
    ) throws(LanguageProblem) -> Self? {
        var event = try next(&parser, path)
        defer { yaml_event_delete(&event) }
        return event.type == end ? nil : try node(event, &parser, path, depth: depth + 1)
    }
}
