import SourceText

/// What an item of a case is: a root cause, something that was done about it, or something that keeps it from
/// recurring.
public enum ItemKind: String, Sendable, CaseIterable {
    case cause, action, prevention

    /// The key of a case and of a pack that lists them.
    package var listKey: String {
        switch self {
        case .cause: "causes"
        case .action: "actions"
        case .prevention: "prevention"
        }
    }
}

/// A cause, action or prevention.
package struct ItemDefinition: Sendable {
    package let kind: ItemKind
    package let id: String
    package let title: Translations
    package var fragment: FragmentEntry
    package var layout: ItemLayout
    /// The violation that defines it; `nil` if shared.
    package let violation: Index<Violation>?
    package let place: Place

    package init(
        kind: ItemKind, id: String, title: Translations, fragment: FragmentEntry, layout: ItemLayout,
        violation: Index<Violation>?, place: Place
    ) {
        self.kind = kind
        self.id = id
        self.title = title
        self.fragment = fragment
        self.layout = layout
        self.violation = violation
        self.place = place
    }

    /// The pair of files that defines it.
    package var unit: Index<CompiledUnit> { fragment.unit }
}

/// What an item is told, derived from what its fragment prints and tests: a slot each, in order of appearance.
package struct ItemLayout: Sendable {
    package enum Source: Sendable, Equatable {
        /// Told by the seller.
        case told
        /// Computed from others.
        case derived
        /// The values of the causes that the action or prevention is for, joined.
        case causes
    }

    package struct Slot: Sendable {
        package let fact: Index<Fact>
        package let source: Source

        package init(fact: Index<Fact>, source: Source) {
            self.fact = fact
            self.source = source
        }
    }

    package var slots: [Slot] = []
    package var derived: [DerivedFact] = []

    package init(slots: [Slot] = [], derived: [DerivedFact] = []) {
        self.slots = slots
        self.derived = derived
    }
}

extension ItemKind {
    package var fragment: FragmentKind {
        switch self {
        case .cause: .cause
        case .action: .action
        case .prevention: .prevention
        }
    }
}

extension FragmentKind {
    package var item: ItemKind? { ItemKind(rawValue: rawValue) }
}
