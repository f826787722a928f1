import RuleModel

/// Where the letters of a pack change: what its conditions compare facts with, and which exhibits it can do without.
package struct PackEdges: Sendable {
    /// By fact: the literals that it is compared with; of lists and rows, how many.
    private(set) var numbers: [Index<Fact>: [Int64]] = [:]
    /// By fact: the texts that it is compared with.
    private(set) var texts: [Index<Fact>: [String]] = [:]
    /// Facts of the case that are compared with one another.
    private(set) var pairs: [(Index<Fact>, Index<Fact>)] = []
    /// Lists and rows that a condition counts or looks into: untold they leave it open, so even an optional one is
    /// told, or `none`.
    private(set) var counted = Set<Index<Fact>>()
    /// By unit, the exhibits that its fragments name without an `if` around it.
    private var named: [Index<CompiledUnit>: Set<Index<Exhibit>>] = [:]
    /// Exhibits that a letter needs although no sentence names them.
    private var needed = Set<Index<Exhibit>>()
    private let pack: RulePack

    package init(_ pack: RulePack) {
        self.pack = pack
        for (index, unit) in pack.units.indexed {
            // Facts of the case are looked at here, those of items and loops where these stand.
            for condition in unit.conditions.indices {
                note(condition, in: unit) { $0.space == .case ? pack.fact(at: $0, of: nil, in: nil) : nil }
            }
            for program in unit.programs {
                for start in program.starts { scan(program.tree(from: start), unit: index, item: nil) }
            }
            if let date = pack.noticeDate.flatMap({ pack.fact(at: $0, of: nil, in: nil) }),
                let violation = pack.violation(of: index)
            {
                numbers[date, default: []] += pack.violations[violation].policy.map(\.since.number)
            }
        }
        for item in pack.items.indices { scan(item) }
        for (index, exhibit) in pack.exhibits.indexed where exhibit.isAlwaysNeeded || exhibit.neededWhen != nil {
            needed.insert(index)
        }
    }

    /// The exhibits that letters cannot do without, of all violations.
    package var requiredExhibits: Set<Index<Exhibit>> { named.values.reduce(needed) { $0.union($1) } }

    /// The same of one violation: what other violations' sentences say of a shared exhibit does not count.
    package func requiredExhibits(of violation: Index<Violation>) -> Set<Index<Exhibit>> {
        pack.units(of: violation).reduce(needed) { $0.union(named[$1] ?? []) }
    }

    private mutating func scan(_ item: Index<ItemDefinition>) {
        let definition = pack.items[item]
        let unit = pack.units[definition.unit]
        for derived in definition.layout.derived {
            if case .condition(let condition) = derived.expression { note(condition, in: unit, of: item, rows: nil) }
        }
        for (program, start) in zip(unit.programs, definition.fragment.starts) {
            if let start { scan(program.tree(from: start), unit: definition.unit, item: item) }
        }
    }

    /// - Parameters:
    ///   - rows: what the loop around goes through.
    ///   - guarded: the exhibits that conditions around ask for.
    private mutating func scan(
        _ parts: [FragmentPart], unit: Index<CompiledUnit>, item: Index<ItemDefinition>?, rows: Index<Fact>? = nil,
        guarded: Set<Index<Exhibit>> = []
    ) {
        for part in parts {
            switch part {
            case .piece(let piece):
                if let exhibit = piece.content.exhibit, !guarded.contains(exhibit) {
                    named[unit, default: []].insert(exhibit)
                }
            case .section: break
            case .loop(let loop): scan(loop.pass, unit: unit, item: item, rows: loop.fact, guarded: guarded)
            case .branch(let branch):
                note(branch.condition, in: pack.units[unit], of: item, rows: rows)
                let asked = pack.units[unit].conditions.exhibitsTested(by: branch.condition)
                scan(branch.then, unit: unit, item: item, rows: rows, guarded: guarded.union(asked))
                scan(branch.otherwise, unit: unit, item: item, rows: rows, guarded: guarded)
            }
        }
    }

    /// What a condition and its parts compare facts of items and loops with.
    private mutating func note(
        _ condition: Index<Condition>, in unit: CompiledUnit, of item: Index<ItemDefinition>?, rows: Index<Fact>?
    ) {
        let pack = pack
        for condition in [condition] + unit.conditions.parts(of: condition) {
            note(condition, in: unit) { $0.space == .case ? nil : pack.fact(at: $0, of: item, in: rows) }
        }
    }

    private mutating func note(_ condition: Index<Condition>, in unit: CompiledUnit, fact: (Operand) -> Index<Fact>?) {
        guard case .leaf(let leaf) = unit.conditions[condition].shape, let operand = leaf.operands.first,
            let left = fact(operand)
        else { return }
        switch leaf {
        case .number(_, let number): numbers[left, default: []].append(number)
        case .count(_, let number):
            counted.insert(left)
            numbers[left, default: []].append(number)
        case .texts(_, let keys): texts[left, default: []] += unit.conditions.texts(keys)
        case .element(_, let keys):
            if let keys { texts[left, default: []] += unit.conditions.texts(keys) }
            counted.insert(left)
        case .facts(_, let right, asNumbers: true):
            if let right = fact(right), operand.space == .case { pairs.append((left, right)) }
        case .fact, .facts, .percent, .options, .exhibit: break
        }
    }
}
