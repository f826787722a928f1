import Languages

/// How much of something that comes from outside is taken: one place for each figure, for the code that keeps it, for
/// the page docs/limits.md, and for the test that tries it.
///
/// What only decides how much is printed, and what nobody can reach from outside, stands where it is used.
package struct Limit: Sendable {
    /// Its stable name: `pack-phrases`.
    package let name: String
    package let value: Int
    package let unit: Unit
    /// What it bounds: a noun phrase, after which the page puts the figure.
    package let what: String
    /// Why that much: one sentence.
    package let why: String
    package let reached: Reached

    package enum Unit: Sendable {
        case count, bytes, characters, levels, seconds, days, hours, year
    }

    /// What becomes of what is beyond it.
    package enum Reached: Sendable {
        /// A finding at the place, with this code.
        case finding(DiagnosticCode)
        /// This is said.
        case said(Wording)
        /// Nothing is said, for this reason.
        case silent(String)
    }

    init(
        _ name: String, _ value: Int, _ unit: Unit = .count, of what: String, because why: String,
        _ reached: Reached
    ) {
        (self.name, self.value, self.unit) = (name, value, unit)
        (self.what, self.why, self.reached) = (what, why, reached)
    }

    /// All of them, by what they are about.
    package static let groups: [(title: String, limits: [Limit])] = [
        ("Files and YAML", ofFiles), ("Packs", ofPacks), ("Values", ofValues), ("Cases", ofCases),
        ("Notices and replies", ofNotices), ("Letters under review", ofLetters), ("Reports", ofReports),
        ("Lists of cases", ofLists), ("Commands", ofCommands)
    ]

    package static var all: [Limit] { groups.flatMap(\.limits) }

    /// The figure with its unit: `1 MiB`, `8 levels`.
    package var figure: String {
        switch unit {
        case .bytes: return Self.size(value)
        case .count: return grouped
        case .year: return "\(value)"
        case .characters: return "\(grouped) characters"
        case .levels: return "\(grouped) levels"
        case .seconds: return "\(grouped) seconds"
        case .days: return "\(grouped) days"
        case .hours: return "\(grouped) hours"
        }
    }

    /// So many bytes, as a person reads it: `64 MiB`.
    package static func size(_ bytes: Int) -> String {
        let units = [(30, "GiB"), (20, "MiB"), (10, "KiB")]
        let whole = units.first { bytes > 0 && bytes % (1 << $0.0) == 0 }
        return whole.map { "\(bytes >> $0.0) \($0.1)" } ?? "\(grouped(bytes)) bytes"
    }

    private var grouped: String { Self.grouped(value) }

    private static func grouped(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        let parts = stride(from: digits.count, to: 0, by: -3).reversed().map { String(digits[max(0, $0 - 3)..<$0]) }
        return (value < 0 ? "-" : "") + parts.joined(separator: ",")
    }
}
