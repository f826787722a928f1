/// What the marketplace acts on.
public enum Level: String, Sendable, CaseIterable {
    case account, listing, order
}

/// How far what is said of a marketplace can be trusted.
public enum Confidence: String, Sendable, CaseIterable {
    /// The marketplace's own page, document or staff.
    case official
    /// A real notice or reply, as a seller re-posted it.
    case reposted
    /// Advisers, law firms, the trade press.
    case adviser
    /// Sellers in forums.
    case forum
    /// Known from no source.
    case unverified
}
