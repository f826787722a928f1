import Languages

/// Something to tell about a file: what is wrong, where, and how it may be mended.
public struct Diagnostic: Sendable {
    /// How much it matters: an error stops what was asked for (a pack is not checked, a case not read), a warning does
    /// not.
    public enum Severity: String, Sendable, Comparable {
        case warning, error

        /// A warning is less than an error.
        public static func < (a: Self, b: Self) -> Bool { a == .warning && b == .error }
    }

    /// A second place that belongs to the first, such as an earlier definition.
    public struct Note: Sendable {
        /// What to know about the second place, such as “it was defined here first”.
        public let wording: Wording
        /// The second place, often in another file.
        public let place: Place

        /// Joins what is to be said to the place that it is about.
        public init(_ wording: Wording, at place: Place) {
            self.wording = wording
            self.place = place
        }

        /// The same in English, for programs.
        public var message: String { wording.text(in: .english) }
    }

    /// Error or warning; the code's usual one unless whoever found it says otherwise.
    public let severity: Severity
    /// Its stable name, which has a page under `docs/diagnostics`.
    public let code: DiagnosticCode
    /// The rule of a pack that found it, such as `amazon/begging`: packs have as many as they like.
    public let rule: String?
    /// What is wrong: one sentence, lower case, no full stop.
    public let wording: Wording
    /// Where it stands in a file that a person wrote.
    public let place: Place
    /// Other places that help to understand it; often none.
    public let notes: [Note]
    /// What to do about it, such as `did you mean …`.
    public let advice: Wording?
    /// The text of a `case.yaml` that shows what is wrong.
    public let example: String?

    /// Makes a finding. Only code, message and place are always needed; `severity` is the code's own unless it is
    /// given.
    public init(
        _ code: DiagnosticCode, _ wording: Wording, at place: Place, hint: Wording? = nil, notes: [Note] = [],
        example: String? = nil, rule: String? = nil, severity: Severity? = nil
    ) {
        self.severity = severity ?? code.severity
        self.code = code
        self.rule = rule
        self.wording = wording
        self.place = place
        advice = hint
        self.notes = notes
        self.example = example
    }

    /// What is wrong, in English, for programs.
    public var message: String { wording.text(in: .english) }
    /// What to do about it, in English, for programs.
    public var hint: String? { advice?.text(in: .english) }

    /// What stands in brackets after it: the rule of a pack, or else the code.
    public var name: String { rule ?? code.rawValue }
}

/// The findings of a run, in the order in which they were made.
public struct Diagnostics: Sendable {
    /// All of them, unsorted and with repetitions; ``sorted()`` is what people should see.
    public private(set) var all: [Diagnostic] = []

    /// No findings yet.
    public init() {}

    /// Adds a finding after those that there are.
    public mutating func append(_ diagnostic: Diagnostic) { all.append(diagnostic) }

    /// Adds the findings of another run, in their order.
    public mutating func append(contentsOf more: Diagnostics) { all.append(contentsOf: more.all) }

    /// Whether one of them is an error: then what was asked for did not come about.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }
    /// Whether nothing was found, not even a warning.
    public var isEmpty: Bool { all.isEmpty }

    /// By path, then place, then code; what was said twice of one place stands once.
    public func sorted() -> [Diagnostic] {
        var seen = Set<String>()
        return
            all
            .sorted {
                ($0.place.file.path, $0.place.range.start, $0.name, $0.message) < (
                    $1.place.file.path, $1.place.range.start, $1.name, $1.message
                )
            }
            .filter {
                seen.insert("\($0.place.file.path)\u{0}\($0.place.range.start)\u{0}\($0.name)\u{0}\($0.message)")
                    .inserted
            }
    }

    /// The same, with no more than so many of each file and then how many there are besides: whoever mends so many
    /// mistakes gets to see the next ones, and a file of nothing but mistakes costs no more.
    package func sortedAndLimited(to most: Int = Limit.shownFindings.value) -> [Diagnostic] {
        let all = sorted()
        let counts = all.reduce(into: [String: Int]()) { $0[$1.place.file.path, default: 0] += 1 }
        var seen: [String: Int] = [:]
        return all.compactMap { diagnostic in
            let path = diagnostic.place.file.path
            let number = seen[path, default: 0] + 1
            seen[path] = number
            if number <= most { return diagnostic }
            guard number == most + 1, let count = counts[path] else { return nil }
            return .moreFollow(count - most, diagnostic.place)
        }
    }
}

extension Diagnostic {
    fileprivate static func moreFollow(_ count: Int, _ place: Place) -> Diagnostic {
        Diagnostic(.limit, .moreFindingsFollow(count: count), at: place, hint: .mendThoseAbove)
    }
}
