import SourceText

package struct Exhibit: Sendable {
    package let id: String
    package let ask: Translations
    package let files: [String]
    package let isAlwaysNeeded: Bool
    package var neededWhen: Index<Condition>?
    package var policy: [ExhibitPolicy] = []
    package var fragment: FragmentEntry
    /// The violation that defines it; `nil` if shared.
    package let violation: Index<Violation>?
    package let place: Place

    package init(
        id: String, ask: Translations, files: [String], isAlwaysNeeded: Bool, neededWhen: Index<Condition>? = nil,
        policy: [ExhibitPolicy] = [], fragment: FragmentEntry, violation: Index<Violation>?, place: Place
    ) {
        self.id = id
        self.ask = ask
        self.files = files
        self.isAlwaysNeeded = isAlwaysNeeded
        self.neededWhen = neededWhen
        self.policy = policy
        self.fragment = fragment
        self.violation = violation
        self.place = place
    }

    /// The pair of files that defines it.
    package var unit: Index<CompiledUnit> { fragment.unit }
}

package struct ExhibitPolicy: Sendable {
    package let condition: Index<Condition>
    package let source: String
    package let text: String

    package init(condition: Index<Condition>, source: String, text: String) {
        self.condition = condition
        self.source = source
        self.text = text
    }
}
