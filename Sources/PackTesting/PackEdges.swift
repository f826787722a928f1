import RuleModel

/// Where the letters of a pack change: what its conditions compare facts with, and which exhibits it can do without.
package struct PackEdges: Sendable {
    /// By fact: the literals that it is compared with; of lists and rows, how many.
    private(set) var numbers: [Int: [Int64]] = [:]
    /// By fact: the texts that it is compared with.
    private(set) var texts: [Int: [String]] = [:]
    /// Facts of the case that are compared with one another.
    private(set) var pairs: [(Int, Int)] = []
    /// Lists and rows that a condition counts or looks into: untold they leave it open, so even an optional one is
    /// told, or `none`.
    private(set) var counted = Set<Int>()
    /// By unit, the exhibits that its fragments name without an `if` around it.
    private var named: [Int: Set<Int>] = [:]
    /// Exhibits that a letter needs although no sentence names them.
    private var needed = Set<Int>()
    private let pack: RulePack

    package init(_ pack: RulePack) {
        self.pack = pack
        for (index, unit) in pack.units.enumerated() {
            for node in unit.conditions {
                note(node, in: unit) { $0.space == .case ? pack.caseSlots[Int($0.slot)] : nil }
            }
            for program in unit.programs { scan(program.instructions[...], unit: index, item: nil) }
            if let since = pack.noticeDateSlot.map({ pack.caseSlots[$0] }),
                let violation = pack.violation(ofUnit: index)
            {
                numbers[since, default: []] += pack.violations[violation].policy.map(\.since.number)
            }
        }
        for item in pack.items { scan(item) }
        for (index, exhibit) in pack.exhibits.enumerated() where exhibit.isAlwaysNeeded || exhibit.neededWhen != nil {
            needed.insert(index)
        }
    }

    /// The exhibits that letters cannot do without, of all violations.
    package var requiredExhibits: Set<Int> { named.values.reduce(needed) { $0.union($1) } }

    /// The same of one violation: what other violations' sentences say of a shared exhibit does not count.
    package func requiredExhibits(of violation: Int) -> Set<Int> {
        pack.units(of: violation).reduce(needed) { $0.union(named[$1] ?? []) }
    }

    private mutating func scan(_ item: ItemDefinition) {
        let unit = pack.units[item.fragment.unit]
        for derived in item.layout.derived {
            if case .condition(let root) = derived.expression {
                note(root, in: unit) { [pack] in pack.fact(of: $0, item, nil) }
            }
        }
        for (program, start) in zip(unit.programs, item.fragment.starts) where start >= 0 {
            scan(program.instructions[Int(start)...].prefix { $0.code != .end }, unit: item.fragment.unit, item: item)
        }
    }

    /// Goes through instructions as they stand: a branch holds what lies before the place that it goes to if not.
    private mutating func scan(_ instructions: ArraySlice<Instruction>, unit index: Int, item: ItemDefinition?) {
        var loopFact: Int?
        var branches: [(end: Int, exhibits: Set<Int>)] = []
        for (at, instruction) in zip(instructions.indices, instructions) {
            branches.removeAll { $0.end <= at }
            switch instruction.code {
            case .loop: loopFact = Int(instruction.fact)
            case .next, .end: loopFact = nil
            case .branch:
                let unit = pack.units[index]
                branches.append((Int(instruction.b), exhibits(of: Int(instruction.a), in: unit)))
                note(Int(instruction.a), in: unit) { [pack] in pack.fact(of: $0, item, loopFact) }
            case .exhibit where !branches.contains { $0.exhibits.contains(Int(instruction.a)) }:
                named[index, default: []].insert(Int(instruction.a))
            default: break
            }
        }
    }

    private mutating func note(_ root: Int, in unit: CompiledUnit, fact: (Operand) -> Int?) {
        note(unit.conditions[root], in: unit, fact: fact)
        for part in parts(of: root, in: unit) { note(part, in: unit, fact: fact) }
    }

    private mutating func note(_ node: ConditionNode, in unit: CompiledUnit, fact: (Operand) -> Int?) {
        guard let left = fact(node.left) else { return }
        switch node.kind {
        case .compareLiteral: numbers[left, default: []].append(node.literal)
        case .count:
            counted.insert(left)
            numbers[left, default: []].append(node.literal)
        case .isOne where node.isText, .includes where node.isText:
            texts[left, default: []] += unit.texts[Int(node.literal)..<Int(node.literal) + Int(node.firstPart)]
            if node.kind == .includes { counted.insert(left) }
        case .includes: counted.insert(left)
        case .compareFacts:
            if let right = fact(node.right), node.left.space == .case { pairs.append((left, right)) }
        default: break
        }
    }

    private func exhibits(of root: Int, in unit: CompiledUnit) -> Set<Int> {
        let node = unit.conditions[root]
        if node.kind == .exhibit { return [Int(node.literal)] }
        return parts(of: root, in: unit).reduce(into: []) { $0.formUnion(exhibits(of: $1, in: unit)) }
    }

    private func parts(of root: Int, in unit: CompiledUnit) -> [Int] {
        switch unit.conditions[root].kind {
        case .all, .any, .not:
            Array(
                sequence(first: Int(unit.conditions[root].firstPart)) { Int(unit.conditions[$0].nextPart) }.prefix {
                    $0 >= 0
                })
        default: []
        }
    }
}

extension RulePack {
    /// What an operand of an item or a loop is; facts of the case were looked at already.
    fileprivate func fact(of operand: Operand, _ item: ItemDefinition?, _ loopFact: Int?) -> Int? {
        switch operand.space {
        case .case: nil
        case .item: item.map { $0.layout.slots[Int(operand.slot)].fact }
        case .row: loopFact.map { facts[$0].type == .rows ? facts[$0].columns.lowerBound + Int(operand.slot) : $0 }
        }
    }
}
