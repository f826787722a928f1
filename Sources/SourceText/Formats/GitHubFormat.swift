extension [Diagnostic] {
    /// Workflow commands, which GitHub Actions shows as annotations at the lines of a change.
    package func gitHubCommands() -> String {
        let positions = Positions(of: self, counting: .characters)
        return map { $0.gitHubCommand(positions) }.joined()
    }
}

extension Diagnostic {
    fileprivate func gitHubCommand(_ positions: Positions) -> String {
        let (start, end) = positions.span(of: place)
        var properties = [("file", place.file.path), ("line", String(start.line)), ("endLine", String(end.line))]
        // GitHub takes columns only within one line.
        if start.line == end.line { properties += [("col", String(start.column)), ("endColumn", String(end.column))] }
        properties.append(("title", name))
        return "::\(severity.rawValue) "
            + properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }.joined(separator: ",")
            + "::\(Self.escaped(wholeMessage, isProperty: false))\n"
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            case ":" where isProperty: "%3A"
            case "," where isProperty: "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}

extension Diagnostic {
    /// The message and, on a line of its own, the hint: for formats that show one text.
    var wholeMessage: String { message + (hint.map { "\nhint: \($0)" } ?? "") }
}
