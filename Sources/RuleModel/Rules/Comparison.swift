/// How a condition compares a fact with another or with a literal.
package enum Comparison: String, Sendable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case equal = "=="
    case notEqual = "!="

    package var isEquality: Bool { self == .equal || self == .notEqual }

    /// Whether it holds for two sides of which the first is below (-1), the same (0) or above (1) the second.
    @inline(__always)
    package func holds(_ order: Int) -> Bool {
        switch self {
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        case .greaterOrEqual: order >= 0
        case .equal: order == 0
        case .notEqual: order != 0
        }
    }
}

/// What is taken of a column of rows.
package enum Aggregate: String, Sendable, CaseIterable {
    case sum, count, earliest, latest
}
