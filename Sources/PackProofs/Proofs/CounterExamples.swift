import RuleModel

/// Makes a whole case around what a proof found, so that a person can run it and see.
package struct CounterExamples {
    private let pack: RulePack
    private let formulas: ConditionFormulas
    private var space: ProofSpace { formulas.space }

    package init(_ formulas: ConditionFormulas) {
        pack = formulas.pack
        self.formulas = formulas
    }

    /// The text of a case with the values of a solution; all else is plain.
    ///
    /// - Parameter item: the cause, action or prevention that the solution is about.
    package func text(
        _ solution: ProofSolver.Solution, violation: Index<Violation>, item: Index<ItemDefinition>?
    ) -> String {
        sketch(solution, violation: violation, item: item).yaml(in: pack)
    }

    package func sketch(
        _ solution: ProofSolver.Solution, violation: Index<Violation>, item: Index<ItemDefinition>?
    ) -> CaseSketch {
        var values = Values(pack: pack, space: space, solution, item: item)
        var sketch = CaseSketch(name: "counter-example", violations: [violation])
        for fact in [pack.letterDate] + pack.caseFacts(of: [violation]).sorted() {
            let meaning = ProofVariable.Meaning.fact(
                pack.facts[fact].caseOperand ?? .letterDate, item: nil, rows: nil)
            if let value = values.value(of: fact, meaning) { sketch.facts[fact] = value }
        }
        sketch.items = items(violation, item, &values)
        sketch.exhibits = exhibits(violation, sketch.items, solution)
        return sketch
    }

    // MARK: What belongs to a case

    /// The item with a cause that it is for, and an action and a prevention for that cause.
    private func items(
        _ violation: Index<Violation>, _ focus: Index<ItemDefinition>?, _ values: inout Values
    ) -> [CaseSketch.Item] {
        let uses = pack.violations[violation].causes
        guard
            let use = uses.first(where: { use in
                focus.map { $0 == use.cause || use.actions.contains($0) || use.prevention.contains($0) } ?? true
            }) ?? uses.first
        else { return [] }
        var chosen = [use.cause]
        for steps in [use.actions, use.prevention] {
            if let step = steps.first(where: { $0 == focus }) ?? steps.first { chosen.append(step) }
        }
        return chosen.map { definition in
            var item = CaseSketch.Item(definition: definition)
            if definition == use.cause {
                item.answers = use.answers.map { CaseSketch.Answer(violation: violation, ask: $0) }
            }
            for (slot, told) in pack.items[definition].layout.slots.enumerated() where told.source == .told {
                let own = ProofVariable.Meaning.fact(Operand(.item, slot), item: definition, rows: nil)
                let joined = definition == use.cause ? focus.flatMap { meaningOfCauses(told.fact, in: $0) } : nil
                if let value = values.value(of: told.fact, values.has(own) ? own : joined ?? own) {
                    item.facts[told.fact] = value
                }
            }
            return item
        }
    }

    /// What an action or prevention calls `cause.x`.
    private func meaningOfCauses(_ fact: Index<Fact>, in item: Index<ItemDefinition>) -> ProofVariable.Meaning? {
        pack.items[item].layout.slots.firstIndex { $0.fact == fact && $0.source == .causes }.map {
            .fact(Operand(.item, $0), item: item, rows: nil)
        }
    }

    /// Those that the letter may name, but for what the solution is without.
    private func exhibits(
        _ violation: Index<Violation>, _ items: [CaseSketch.Item], _ solution: ProofSolver.Solution
    ) -> [Index<Exhibit>] {
        let layouts = pack.units(of: violation).map { pack.units[$0].layouts }
        let parts =
            layouts.flatMap { [$0.header, $0.closing, $0.summary].compactMap { $0 } + $0.letters.values }
            + items.map { pack.items[$0.definition].fragment }
        let named = Set(parts.flatMap { pack.exhibitsNamed(in: $0) })
        return pack.exhibits(of: [violation]).filter { index in
            let exhibit = pack.exhibits[index]
            if let variable = space.index(of: .exhibit(index)), let mask = solution.masks[variable] {
                return mask & ProofVariable.yes != 0
            }
            return named.contains(index) || exhibit.isAlwaysNeeded || exhibit.neededWhen != nil
        }
    }
}

/// The values that a solution gives to facts, plain ones where it gives none.
private struct Values {
    let pack: RulePack
    let space: ProofSpace
    let solution: ProofSolver.Solution
    /// The item that the solution is about, whose loops count.
    let item: Index<ItemDefinition>?
    private var maker: SampleMaker

    init(pack: RulePack, space: ProofSpace, _ solution: ProofSolver.Solution, item: Index<ItemDefinition>?) {
        self.pack = pack
        self.space = space
        self.solution = solution
        self.item = item
        maker = SampleMaker(pack: pack, letterDate: Self.letterDate(space, solution))
    }

    /// Not before any day that the solution names.
    private static func letterDate(_ space: ProofSpace, _ solution: ProofSolver.Solution) -> CalendarDay {
        let own = space.index(of: .fact(.letterDate, item: nil, rows: nil)).flatMap { solution.numbers[$0] }
        let days = solution.numbers.filter { space.variables[$0.key].isDay }.map(\.value)
        return CalendarDay(number: own ?? max(days.max() ?? usualDay, usualDay))
    }

    private static let usualDay = CalendarDay(year: 2026, month: 1, day: 15)?.number ?? 0

    func has(_ meaning: ProofVariable.Meaning) -> Bool {
        space.index(of: meaning).map { solution.masks[$0] != nil } ?? false
    }

    mutating func value(of fact: Index<Fact>, _ meaning: ProofVariable.Meaning) -> SampleValue? {
        let definition = pack.facts[fact]
        let plain: SampleValue? = definition.isOptional ? .some(.none) : maker.plain(definition)
        guard let index = space.index(of: meaning) else { return plain }
        if definition.type == .rows || element(of: index) != nil, solution.masks[index] == nil, !definition.isOptional {
            return collection(fact, index)
        }
        guard let mask = solution.masks[index] else { return plain }
        if mask == ProofVariable.absent { return SampleValue.none }
        switch definition.type {
        case .yesNo: return .flag(mask == ProofVariable.yes)
        case .choice: return .option(mask.trailingZeroBitCount)
        case .text: return text(mask, index) ?? maker.plain(definition)
        case .identifier: return maker.plain(definition)
        case .list, .rows: return collection(fact, index)
        default: return solution.numbers[index].map { .number(definition.type.told(near: $0)) } ?? plain
        }
    }

    private func text(_ mask: UInt64, _ index: Int) -> SampleValue? {
        mask == ProofVariable.otherText ? nil : .text(space.variables[index].texts[mask.trailingZeroBitCount])
    }

    // MARK: Lists and rows

    private mutating func collection(_ fact: Index<Fact>, _ index: Int) -> SampleValue? {
        let definition = pack.facts[fact]
        let length = solution.numbers[index] ?? max(1, definition.domain.lowerBound)
        if length <= 0 { return SampleValue.none }
        let most = min(length, definition.domain.upperBound)
        if case .list(.choice) = definition.type { return .list(options(index, Int(most), definition)) }
        guard let made = maker.within(definition, most...most) else { return nil }
        switch made {
        case .list(let values): return .list(with(members: index, values))
        case .rows(let rows): return .rows(with(columns: index, fact, rows))
        default: return made
        }
    }

    /// The one that a loop stands at and those that are included, then others until there are enough.
    private func options(_ list: Int, _ length: Int, _ fact: Fact) -> [SampleValue] {
        let decided = space.variables[list].included.filter { solution.numbers[$0.variable] != nil }
        let first = element(of: list).map { [solution.masks[$0, default: 1].trailingZeroBitCount] } ?? []
        let included =
            first + decided.filter { solution.numbers[$0.variable] == 1 && $0.option != first.first }.map(\.option)
        let free = fact.options.indices.filter { option in
            option != first.first && !decided.contains { $0.option == option }
        }
        return (included + free).prefix(max(length, included.count)).map { .option($0) }
    }

    /// The same of texts and days.
    private func with(members list: Int, _ values: [SampleValue]) -> [SampleValue] {
        let first = element(of: list).flatMap { cell($0, space.variables[$0]) }.map { [$0] } ?? []
        let texts = space.variables[list].included.filter { solution.numbers[$0.variable] == 1 }.map {
            SampleValue.text(space.variables[list].texts[$0.option])
        }
        let members = first + texts.filter { $0 != first.first }
        return members + values.dropFirst(members.count)
    }

    /// The variable of a loop over a list, if the solution is about one.
    private func element(of list: Int) -> Int? {
        space.variables[list].elements.first { solution.masks[$0] != nil && isAbout($0) }
    }

    private func isAbout(_ variable: Int) -> Bool {
        if case .fact(_, item, _) = space.variables[variable].meaning { true } else { false }
    }

    /// The first row is the one that the solution is about; what is added up is spread over all.
    private func with(columns list: Int, _ fact: Index<Fact>, _ rows: [[SampleValue]]) -> [[SampleValue]] {
        var rows = rows
        var settled = Set<Int>()
        for (index, variable) in space.variables.enumerated() where solution.masks[index] != nil {
            switch variable.meaning {
            case .fact(let operand, item, let of?)
            where operand.space == .row
                && space.index(of: .fact(of, item: of.space == .case ? nil : item, rows: nil)) == list:
                if let value = cell(index, variable) { rows[0][Int(operand.slot)] = value }
                settled.insert(Int(operand.slot))
            default: break
            }
        }
        for total in space.variables[list].aggregates where solution.masks[total.variable] != nil {
            spread(
                total.aggregate, solution.numbers[total.variable] ?? 0, total.column,
                pack.facts[pack.column(total.column, of: fact)].domain,
                from: settled.contains(total.column) ? 1 : 0, &rows)
        }
        return rows
    }

    private func cell(_ index: Int, _ variable: ProofVariable) -> SampleValue? {
        guard let mask = solution.masks[index], let fact = variable.fact else { return nil }
        if mask == ProofVariable.absent { return SampleValue.none }
        switch pack.facts[fact].type.element {
        case .yesNo: return .flag(mask == ProofVariable.yes)
        case .choice: return .option(mask.trailingZeroBitCount)
        case .text: return text(mask, index)
        case .identifier, .list, .rows: return nil
        default: return solution.numbers[index].map { .number(pack.facts[fact].type.element.told(near: $0)) }
        }
    }

    /// Values of a column that come to a total within its limits.
    ///
    /// - Parameter first: the first row that is still free to choose.
    private func spread(
        _ aggregate: Aggregate, _ total: Int64, _ column: Int, _ limits: ClosedRange<Int64>, from first: Int,
        _ rows: inout [[SampleValue]]
    ) {
        let free = rows.indices.dropFirst(first)
        guard aggregate == .sum else {
            for row in free { rows[row][column] = .number(total) }
            return
        }
        let settled = rows.prefix(first).reduce(Int64(0)) {
            if case .number(let value) = $1[column] { $0 + value } else { $0 }
        }
        var left = total - settled - limits.lowerBound * Int64(free.count)
        for row in free {
            let more = min(max(0, left), limits.upperBound - limits.lowerBound)
            rows[row][column] = .number(limits.lowerBound + more)
            left -= more
        }
    }
}
