/// What the marketplace decided.
public enum ReplyKind: String, Sendable, CaseIterable {
    case reinstated
    case moreInformation = "more-information"
    case documentsInvalid = "documents-invalid"
    case denied
    case final
}

/// A part of a plan of action, as replies ask for more of it.
public enum PlanPart: String, Sendable, CaseIterable {
    case cause, action, prevention, exhibit

    /// The key of `replies` in a pack.
    package var key: String { "asks-\(rawValue)" }
}
