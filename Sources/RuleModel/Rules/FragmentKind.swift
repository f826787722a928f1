/// What a fragment is for.
public enum FragmentKind: String, Sendable, CaseIterable {
    case header, closing, summary, cause, action, prevention, exhibit, letter

    /// Whether an id follows the kind in the heading.
    package var hasID: Bool {
        switch self {
        case .header, .closing, .summary: false
        case .cause, .action, .prevention, .exhibit, .letter: true
        }
    }
}

/// A part of a letter that a line of its layout stands for, as it is written. What a reader of any letter can tell
/// apart is a ``LetterSection`` (a summary looks like any paragraph); what a reply can want more of is a ``PlanPart``.
public enum LayoutSection: Int32, Sendable, CaseIterable {
    case header, summaries, causes, actions, prevention, exhibits, closing

    /// As it stands between the braces.
    public var name: String {
        switch self {
        case .header: "header"
        case .summaries: "summaries"
        case .causes: "causes"
        case .actions: "actions"
        case .prevention: "prevention"
        case .exhibits: "exhibits"
        case .closing: "closing"
        }
    }
}

/// What a line of a letter is.
public enum BlockKind: UInt8, Sendable {
    case heading, paragraph, bullet
    /// A line of the header, without a mark of its own.
    case line
    /// A numbered step of instructions.
    case step
    /// A numbered cause, action or prevention; its further paragraphs and bullets are indented below it.
    case item
    /// A line of the list of exhibits.
    case exhibit
}
