import SourceText

extension ItemKind {
    /// The kind in a sentence: `action`.
    package var said: Wording {
        switch self {
        case .cause: .kindCause
        case .action: .kindAction
        case .prevention: .kindPrevention
        }
    }
}
