extension [Diagnostic] {
    /// One line a finding: `path:line:col: error: text [code]`.
    package func compact() -> String {
        let positions = Positions(of: self, counting: .characters)
        return map { finding in
            let start = positions.span(of: finding.place).start
            let place = "\(finding.place.file.path):\(start.line):\(start.column)"
            return "\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.name)]\n"
        }.joined()
    }
}
