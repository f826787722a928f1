import RuleModel

/// Texts that match a pattern: all of their lengths, and a text by what is chosen on its way.
package struct PatternTexts: Sendable {
    /// After each state, branches followed, the states that take a character or accept.
    private let closures: [[Int]]
    /// The characters that each state may take; letters and digits where it takes any.
    private let samples: [[Unicode.Scalar]]
    /// By how many characters are left: from which states exactly so many lead to the end.
    private let ends: [[Bool]]
    private let lengths: [Int]
    private let pattern: Pattern

    package init(_ pattern: Pattern, lengths: ClosedRange<Int>) {
        self.pattern = pattern
        closures = pattern.states.indices.map(pattern.closure)
        samples = pattern.states.map(\.samples)
        // Longer texts than that only repeat what shorter ones have.
        let longest = min(lengths.upperBound, lengths.lowerBound + min(pattern.states.count, Self.furthest))
        ends = Self.ends(pattern, closures, samples, longest)
        self.lengths = lengths.filter { [ends] in $0 < ends.count && ends[$0][pattern.start] }
    }

    private static let furthest = 200

    /// A text for the choices that are made: each is a number below the one given, 0 the plainest. First the length is
    /// chosen, then each character. `nil` if no text of these lengths matches.
    package func text(choose: (Int) -> Int) -> String? {
        guard !lengths.isEmpty else { return nil }
        var text = String.UnicodeScalarView()
        var state = pattern.start
        for left in (0..<lengths[choose(lengths.count)]).reversed() {
            let steps = steps(from: state).filter { ends[left][$0.next] }
            let (samples, next) = steps[choose(steps.count)]
            text.append(samples[choose(samples.count)])
            state = next
        }
        return String(text)
    }

    private func steps(from state: Int) -> [(samples: [Unicode.Scalar], next: Int)] {
        closures[state].compactMap { index in
            guard case .one(_, let next) = pattern.states[index], !samples[index].isEmpty else { return nil }
            return (samples[index], next)
        }
    }

    private static func ends(
        _ pattern: Pattern, _ closures: [[Int]], _ samples: [[Unicode.Scalar]], _ longest: Int
    ) -> [[Bool]] {
        var ends = [closures.map { $0.contains { if case .accept = pattern.states[$0] { true } else { false } } }]
        for left in 0..<max(0, longest) {
            ends.append(
                closures.map { closure in
                    closure.contains {
                        if case .one(_, let next) = pattern.states[$0] {
                            !samples[$0].isEmpty && ends[left][next]
                        } else {
                            false
                        }
                    }
                })
        }
        return ends
    }
}

extension Pattern.State {
    fileprivate var samples: [Unicode.Scalar] { if case .one(let matcher, _) = self { matcher.samples } else { [] } }
}

extension Pattern.Matcher {
    /// Signs only where it takes neither letters nor digits.
    fileprivate var samples: [Unicode.Scalar] {
        let plain = Self.plain.filter(accepts)
        return plain.isEmpty
            ? (Self.signs + ranges.compactMap { Unicode.Scalar($0.lowerBound) }).filter(accepts) : plain
    }

    private static let plain = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".unicodeScalars)
    private static let signs = Array("-_./,;:!?&%+*#'()中 ".unicodeScalars)
}
