import Languages

extension [Diagnostic] {
    /// One line a finding: `path:line:col: error: text [code]`.
    package func compact(in language: Language = .english) -> String {
        let positions = Positions(of: self, counting: .characters)
        return map { finding in
            let start = positions.span(of: finding.place).start
            let place = "\(finding.place.file.path):\(start.line):\(start.column)"
            let severity = finding.severity == .error ? Wording.findingError : .findingWarning
            let said = severity.text(in: language) + finding.wording.text(in: language)
            return "\(place): \(said) [\(finding.name)]\n"
        }.joined()
    }
}
