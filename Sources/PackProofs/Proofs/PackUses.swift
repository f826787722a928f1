import RuleModel

/// Who declares what in a pack and who uses it, found once for all that is proved of it: looked up anew for each unit,
/// it would let the proofs of a pack grow with the square of its rule files.
package struct PackUses: Sendable {
    /// The violations that see what a unit declares.
    package let violationsSeeing: Beside<CompiledUnit, [Index<Violation>]>
    /// The violations that name an item.
    package let violationsUsing: Beside<ItemDefinition, [Index<Violation>]>
    /// What a unit declares.
    package let items: Beside<CompiledUnit, [Index<ItemDefinition>]>
    package let exhibits: Beside<CompiledUnit, [Index<Exhibit>]>

    package init(_ pack: RulePack) {
        var seeing = Beside<CompiledUnit, [Index<Violation>]>(pack.units.map { _ in [] })
        var using = Beside<ItemDefinition, [Index<Violation>]>(pack.items.map { _ in [] })
        var items = Beside<CompiledUnit, [Index<ItemDefinition>]>(pack.units.map { _ in [] })
        var exhibits = Beside<CompiledUnit, [Index<Exhibit>]>(pack.units.map { _ in [] })
        for (index, violation) in pack.violations.indexed {
            for unit in pack.units(of: index) { seeing[unit].append(index) }
            for item in Set(violation.causes.flatMap { [$0.cause] + $0.actions + $0.prevention }) {
                using[item].append(index)
            }
        }
        for (index, item) in pack.items.indexed { items[item.unit].append(index) }
        for (index, exhibit) in pack.exhibits.indexed { exhibits[exhibit.unit].append(index) }
        (violationsSeeing, violationsUsing, self.items, self.exhibits) = (seeing, using, items, exhibits)
    }
}
