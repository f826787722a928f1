import RuleModel

/// A case that nobody wrote: values for facts, chosen items, exhibits. Counter-examples, random cases and proposed test
/// cases are sketched first and then written as `case.yaml`.
package struct CaseSketch: Sendable, Equatable {
    package var name: String
    package var violations: [Index<Violation>]
    /// Facts of the case; what is missing stays untold.
    package var facts: [Index<Fact>: SampleValue] = [:]
    package var items: [Item] = []
    /// Exhibits that the case has.
    package var exhibits: [Index<Exhibit>] = []

    /// A chosen cause, action or prevention.
    package struct Item: Sendable, Equatable {
        package var definition: Index<ItemDefinition>
        /// A name of its own, where the same one stands twice.
        package var label: String?
        /// Of a cause: the asks that it answers, by violation and ask.
        package var answers: [Answer] = []
        /// Of an action or prevention: the causes that it is for, as indices into the sketch's items; all that it fits
        /// if empty.
        package var causes: [Int] = []
        /// What it is told.
        package var facts: [Index<Fact>: SampleValue] = [:]

        package init(definition: Index<ItemDefinition>) { self.definition = definition }
    }

    package struct Answer: Sendable, Equatable {
        package let violation: Index<Violation>
        package let ask: Index<Violation.Ask>

        package init(violation: Index<Violation>, ask: Index<Violation.Ask>) {
            self.violation = violation
            self.ask = ask
        }
    }

    package init(name: String, violations: [Index<Violation>]) {
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
