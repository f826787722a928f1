/// A case that nobody wrote: values for facts, chosen items, exhibits. Counter-examples, random cases and proposed test
/// cases are sketched first and then written as `case.yaml`.
package struct CaseSketch: Sendable, Equatable {
    package var name: String
    package var violations: [Int]
    /// Facts of the case by their index among the pack's facts; what is missing stays untold. `letter.date` is the
    /// first.
    package var facts: [Int: SampleValue] = [:]
    package var items: [Item] = []
    /// Exhibits that the case has, by their index among the pack's.
    package var exhibits: [Int] = []

    /// A chosen cause, action or prevention.
    package struct Item: Sendable, Equatable {
        /// Its index among the pack's items.
        package var definition: Int
        /// A name of its own, where the same one stands twice.
        package var label: String?
        /// Of a cause: the asks that it answers, by violation and ask.
        package var answers: [Answer] = []
        /// Of an action or prevention: the causes that it is for, as indices into the sketch's items; all that it fits
        /// if empty.
        package var causes: [Int] = []
        /// What it is told, by the fact's index among the pack's facts.
        package var facts: [Int: SampleValue] = [:]

        package init(definition: Int) { self.definition = definition }
    }

    package struct Answer: Sendable, Equatable {
        package let violation: Int
        package let ask: Int

        package init(violation: Int, ask: Int) {
            self.violation = violation
            self.ask = ask
        }
    }

    package init(name: String, violations: [Int]) {
        self.name = name
        self.violations = violations
    }
}

/// A value as a case would give it.
package indirect enum SampleValue: Sendable, Equatable {
    /// Asked, does not exist.
    case none
    case flag(Bool)
    /// An option by its place among the fact's.
    case option(Int)
    case text(String)
    /// On the grid of the fact's type: a count, hours of a duration, the number of a day, ten-thousandths of all else.
    case number(Int64)
    case list([SampleValue])
    /// Rows, each with its columns in their order; a column left out is `none`.
    case rows([[SampleValue]])
}
