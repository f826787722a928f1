/// What the marketplace decided.
public enum ReplyKind: String, Sendable, CaseIterable {
    /// The account, listing or order is open again.
    case reinstated
    /// The plan of action lacks something; the marketplace waits for an answer.
    case moreInformation = "more-information"
    /// Documents are missing, or not accepted.
    case documentsInvalid = "documents-invalid"
    /// The appeal was rejected; another one may be sent.
    case denied
    /// The appeal was rejected, and no other will be read.
    case final
    /// The appeal has arrived, and nothing is decided yet.
    case received
}

/// A part of a plan of action, as replies ask for more of it.
public enum PlanPart: String, Sendable, CaseIterable {
    case cause, action, prevention, exhibit

    /// The key of `replies` in a pack.
    package var key: String { "asks-\(rawValue)" }
}
