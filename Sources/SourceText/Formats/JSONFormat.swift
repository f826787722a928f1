extension [Diagnostic] {
    /// The findings as one JSON document; docs/output-formats.md tells its keys.
    ///
    /// - Parameters:
    ///   - files: how many files were checked.
    ///   - further: keys that stand after those of every such document.
    package func json(files: Int, further: [(key: String, value: JSONValue)] = []) -> String {
        let positions = Positions(of: self, counting: .characters)
        let errors = count { $0.severity == .error }
        return JSONValue.object(
            [
                ("version", .number(1)),
                ("findings", .list(map { $0.json(positions) })),
                (
                    "summary",
                    .object([
                        ("files", .number(files)), ("errors", .number(errors)), ("warnings", .number(count - errors))
                    ])
                )
            ] + further
        ).document()
    }
}

extension Diagnostic {
    fileprivate func json(_ positions: Positions) -> JSONValue {
        let notes = notes.map { JSONValue.object([("message", .text($0.message))] + Self.json($0.place, positions)) }
        let head: [(key: String, value: JSONValue)] = [
            ("severity", .text(severity.rawValue)), ("code", .text(code.rawValue)), ("rule", .text(orNull: rule)),
            ("message", .text(message))
        ]
        let rest: [(key: String, value: JSONValue)] = [
            ("hint", .text(orNull: hint)), ("notes", .list(notes)), ("example", .text(orNull: example))
        ]
        return .object(head + Self.json(place, positions) + rest)
    }

    private static func json(_ place: Place, _ positions: Positions) -> [(key: String, value: JSONValue)] {
        let (start, end) = positions.span(of: place)
        return [
            ("path", .text(place.file.path)), ("line", .number(start.line)), ("column", .number(start.column)),
            ("endLine", .number(end.line)),
            ("endColumn", .number(end.column)), ("offset", .number(Int(place.range.start))),
            ("endOffset", .number(Int(place.range.end)))
        ]
    }
}
