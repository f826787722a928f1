import Languages

/// What is wrong with something that a person wrote, in words: a diagnostic before its place is known. Each file that
/// finds mistakes names its own at its foot, as functions of what the texts mention.
package struct Mistake {
    package let code: DiagnosticCode
    /// One sentence, lower case, no full stop.
    package let wording: Wording
    /// What to do about it. Made only when it is asked for, since looking for a name like it may take long.
    package let hint: () -> Wording?
    package let notes: [Diagnostic.Note]

    package init(
        _ code: DiagnosticCode, _ wording: Wording, hint: @autoclosure @escaping () -> Wording? = nil,
        notes: [Diagnostic.Note] = []
    ) {
        self.code = code
        self.wording = wording
        self.hint = hint
        self.notes = notes
    }

    /// The mistake, reported at a place.
    package func at(_ place: Place, example: String? = nil) -> Diagnostic {
        Diagnostic(code, wording, at: place, hint: hint(), notes: notes, example: example)
    }
}
