import RuleModel
import SourceText

/// The facts that a pack or a violation can name.
package struct Catalog {
    package private(set) var own: [String: Index<Fact>] = [:]
    /// What is declared elsewhere and seen here, the nearest first.
    private let outer: [[String: Index<Fact>]]
    /// Names whose declaration was reported and left out.
    package var lost = Set<String>()

    package init() { outer = [] }

    /// The catalog of a file that sees what others declare.
    package init(seeing others: [Catalog]) {
        outer = others.map(\.own)
        for other in others { lost.formUnion(other.lost) }
    }

    package subscript(name: String) -> Index<Fact>? {
        get { own[name] ?? outer.lazy.compactMap { $0[name] }.first }
        set { own[name] = newValue }
    }

    package var names: [String] { ([own] + outer).flatMap(\.keys) }
}

/// Builds an item's layout while its fragment is compiled: whatever is printed or tested first gets the next slot.
package final class LayoutBuilder {
    package private(set) var layout = ItemLayout()
    private var slots: [Key: Int] = [:]

    private struct Key: Hashable {
        let fact: Index<Fact>
        let isOfCauses: Bool
    }

    package func slot(of fact: Index<Fact>, source: ItemLayout.Source) -> Int {
        let key = Key(fact: fact, isOfCauses: source == .causes)
        if let slot = slots[key] { return slot }
        let slot = layout.slots.count
        layout.slots.append(ItemLayout.Slot(fact: fact, source: source))
        slots[key] = slot
        return slot
    }

    package func hasSlot(of fact: Index<Fact>) -> Bool { slots[Key(fact: fact, isOfCauses: false)] != nil }

    package func add(_ derived: DerivedFact) { layout.derived.append(derived) }
}

/// What a condition or a fragment may name at its place.
package struct Scope {
    package enum Place: Equatable {
        /// A route's `when`, an ask's, an exhibit's `needed`: an answer may complete it, never retract it.
        case decision
        /// How a derived fact is computed; only one that is optional itself may be computed from what may stay unknown.
        case derivation(isOptional: Bool)
        /// An exhibit's policy, where texts are compared letter for letter.
        case exhibitPolicy
        case fragment
    }

    package var place: Place
    package var catalog: Catalog
    /// Where item facts get their slots; `nil` where only facts of the case may stand.
    package var layout: LayoutBuilder?
    /// Whether `cause.…` means something: in actions and prevention.
    package var seesCauses = false
    /// Whether `policy` has a value: in fragments of a violation with a policy.
    package var hasPolicy = false
    package var exhibits: [String: Index<Exhibit>] = [:]
    /// The variable of the loop around, and what it stands for.
    package var loop: Loop?
    /// Variables of loops that were reported: what they stand for is not reported again.
    package var brokenVariables = Set<String>()

    package struct Loop {
        package let variable: String
        /// The rows or list that is gone through.
        package let fact: Index<Fact>
        /// The columns of rows; empty for a list, whose value is the variable itself.
        package let columns: Range<Index<Fact>>
    }

    /// What a name means at its place.
    package struct Meaning {
        package let fact: Index<Fact>
        package let operand: Operand
        /// What to type-check against: an element of a list where the variable of a loop stands for one.
        package let type: FactType
    }

    package enum Resolution {
        case meaning(Meaning)
        case unknown(Mistake)
        /// Its own declaration was reported already.
        case broken
    }
}
