import CLibYAML

/// The least that anything built on libyaml has to do with a file: read its events and forget them.
@inline(never)
func countEvents(_ bytes: [UInt8]) -> Int {
    var parser = yaml_parser_t()
    var event = yaml_event_t()
    precondition(yaml_parser_initialize(&parser) == 1)
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { bytes in
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
        var count = 0
        while true {
            precondition(yaml_parser_parse(&parser, &event) == 1)
            let type = event.type
            yaml_event_delete(&event)
            count += 1
            if type == YAML_STREAM_END_EVENT { return count }
        }
    }
}
