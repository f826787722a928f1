import RuleModel

/// Who declares what in a pack and who uses it, found once for all that is proved of it: looked up anew for each unit,
/// it would let the proofs of a pack grow with the square of its rule files.
package struct PackUses: Sendable {
    /// By unit, the violations that see what it declares.
    package let violationsSeeing: [[Int]]
    /// By item, the violations that name it.
    package let violationsUsing: [[Int]]
    /// By unit, the items and exhibits that it declares.
    package let items: [[Int]]
    package let exhibits: [[Int]]

    package init(_ pack: RulePack) {
        let none = pack.units.map { _ in [Int]() }
        var (seeing, items, exhibits) = (none, none, none)
        var using = pack.items.map { _ in [Int]() }
        for (index, violation) in pack.violations.enumerated() {
            for unit in pack.units(of: index) { seeing[unit].append(index) }
            for item in Set(violation.causes.flatMap { [$0.cause] + $0.actions + $0.prevention }) {
                using[item].append(index)
            }
        }
        for (index, item) in pack.items.enumerated() { items[item.unit].append(index) }
        for (index, exhibit) in pack.exhibits.enumerated() { exhibits[exhibit.unit].append(index) }
        (violationsSeeing, violationsUsing, self.items, self.exhibits) = (seeing, using, items, exhibits)
    }
}
