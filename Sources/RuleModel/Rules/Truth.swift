/// What a condition comes to: unknown is not false.
///
/// The raw values order the three so that `and` is the least and `or` the greatest of its parts (Kleene's tables).
public enum Truth: UInt8, Sendable, Comparable {
    case no = 0
    case unknown = 1
    case yes = 2

    /// No is less than unknown, unknown less than yes.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    @inline(__always)
    package init(_ holds: Bool) { self = holds ? .yes : .no }

    package static prefix func ! (truth: Self) -> Self {
        switch truth {
        case .no: .yes
        case .unknown: .unknown
        case .yes: .no
        }
    }
}
