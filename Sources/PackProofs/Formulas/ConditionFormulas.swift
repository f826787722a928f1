import RuleModel

/// Writes the conditions of a pack down as formulas over what a case can be.
///
/// Derived facts are replaced by what they are computed from: a condition by its formula, a sum or ratio by the sum of
/// its terms. What a complete case is: every plain fact known, every optional one known or answered with `none`, every
/// derived one within its limits.
package final class ConditionFormulas {
    package let pack: RulePack
    package let space = ProofSpace()
    /// Where and how derived facts of the case are computed.
    private var derivedOfCase: [(unit: Index<CompiledUnit>, fact: DerivedFact)] = []
    private var derivedBySlot: [Int32: Int] = [:]
    private var knownFormulas: [Key: Int32] = [:]
    /// Of derived facts, whose chains may name one fact many times over.
    private var knownExistence: [OperandKey: Int32] = [:]
    private var knownSums: [OperandKey: LinearSum] = [:]

    private struct OperandKey: Hashable {
        let operand: Operand
        let scope: Scope
    }

    private struct Key: Hashable {
        let condition: Index<Condition>
        let scope: Scope
    }

    /// Where a condition stands: its unit, the item whose fragment it is in, the list or rows gone through.
    package struct Scope: Hashable {
        package let unit: Index<CompiledUnit>
        /// `nil` outside of items.
        package var item: Index<ItemDefinition>?
        package var rows: Operand?
    }

    package init(_ pack: RulePack, units: some Sequence<Index<CompiledUnit>>) {
        self.pack = pack
        for unit in units {
            for derived in pack.units[unit].derived {
                derivedBySlot[derived.target.slot] = derivedOfCase.count
                derivedOfCase.append((unit, derived))
            }
        }
    }

    // MARK: Conditions

    package func formula(_ condition: Index<Condition>, in scope: Scope) -> Int32 {
        let key = Key(condition: condition, scope: scope)
        if let known = knownFormulas[key] { return known }
        let made = make(condition, scope)
        knownFormulas[key] = made
        return made
    }

    private func make(_ index: Index<Condition>, _ scope: Scope) -> Int32 {
        let program = pack.units[scope.unit].conditions
        switch program[index] {
        case .all(let parts): return space.all(program.parts(parts).map { formula($0, in: scope) })
        case .any(let parts): return space.any(program.parts(parts).map { formula($0, in: scope) })
        case .not(let part): return space.not(formula(part, in: scope))
        case .holds(let operand): return holds(operand, scope)
        case .isOption(let operand, let options, let isNegated):
            return space.member(variable(operand, scope), options.mask, isNegated: isNegated)
        case .isText(let operand, let texts, let isNegated):
            return isOne(of: program.texts(texts), operand, isNegated: isNegated, scope)
        case .includesOption(let operand, let options):
            return includes(options.positions, in: variable(operand, scope))
        case .includesText(let operand, let texts):
            let list = variable(operand, scope)
            let known = program.texts(texts).compactMap { space.bit(ofText: $0, in: list)?.trailingZeroBitCount }
            return includes(known, in: list)
        case .count(let operand, let comparison, let number):
            return space.compare(LinearSum(variable(operand, scope)).adding(-number), comparison)
        case .known(let operand): return exists(operand, in: scope)
        case .exhibit(let exhibit): return self.exhibit(exhibit)
        case .compareNumber(let operand, let comparison, let number):
            return space.compare(sum(of: operand, scope).adding(-number), comparison)
        case .compareFacts(let left, let comparison, let right):
            return space.compare(sum(of: left, scope) - sum(of: right, scope), comparison)
        case .compareRatio(let operand, let comparison, let percent):
            guard let (dividend, divisor) = ratio(operand, scope) else { return open(index, [operand], scope) }
            return space.compare(dividend.times(percentDivisor) - divisor.times(percent), comparison)
        case .compareRatios(let left, _, let right): return open(index, [left.operand, right.operand], scope)
        case .sameText(let left, let right, isNegated: _): return open(index, [left, right], scope)
        }
    }

    private func holds(_ operand: Operand, _ scope: Scope) -> Int32 {
        if let (derived, inner) = derivation(of: operand, scope), case .condition(let condition) = derived.expression {
            return formula(condition, in: inner)
        }
        return space.member(variable(operand, scope), ProofVariable.yes)
    }

    private func isOne(
        of keys: ArraySlice<String>, _ operand: Operand, isNegated: Bool, _ scope: Scope
    ) -> Int32 {
        let variable = variable(operand, scope)
        var mask: UInt64 = 0
        for key in keys {
            guard let bit = space.bit(ofText: key, in: variable) else {
                let open = ProofVariable.Open.texts(of: variable, unit: scope.unit, item: scope.item)
                return space.open(openVariable(for: [operand], open, scope))
            }
            mask |= bit
        }
        return space.member(variable, mask, isNegated: isNegated)
    }

    private func includes(_ options: [Int], in list: Int) -> Int32 {
        space.any(
            options.map { option in
                space.compare(LinearSum(included(option, in: list)).adding(-1), .greaterOrEqual)
            })
    }

    private func included(_ option: Int, in list: Int) -> Int {
        space.variable(.includes(list: list, option: option)) {
            ProofVariable(meaning: .includes(list: list, option: option), mask: 1, low: 0, high: 1)
        } whenNew: { index in
            space.setIncluded(index, option: option, in: list)
            addAxiom(space.atLeastZero(LinearSum(list) - LinearSum(index)), to: [index])
            for element in space.variables[list].elements {
                relateElement(element, toOption: option, included: index, of: list)
                relateElement(element, toOthersOf: list)
            }
        }
    }

    package func exhibit(_ index: Index<Exhibit>) -> Int32 {
        let variable = space.variable(.exhibit(index)) {
            ProofVariable(meaning: .exhibit(index), mask: ProofVariable.yes | ProofVariable.no)
        } whenNew: { _ in
        }
        return space.member(variable, ProofVariable.yes)
    }

    /// A comparison that is not worked out: it may come out either way wherever its facts exist.
    private func open(_ condition: Index<Condition>, _ operands: [Operand], _ scope: Scope) -> Int32 {
        space.open(openVariable(for: operands, .comparison(condition, unit: scope.unit, item: scope.item), scope))
    }

    private func openVariable(for operands: [Operand], _ key: ProofVariable.Open, _ scope: Scope) -> Int {
        let exists = space.all(operands.map { self.exists($0, in: scope) })
        let mayBeAbsent = exists != ProofSpace.yes
        return space.variable(.open(key)) {
            ProofVariable(
                meaning: .open(key),
                mask: ProofVariable.yes | ProofVariable.no | (mayBeAbsent ? ProofVariable.absent : 0))
        } whenNew: { index in
            addEquivalence(space.exists(index), exists, to: [index])
        }
    }

    // MARK: Whether there is something

    /// Whether a fact has a value. Of a list or rows: whether it has any.
    package func exists(_ operand: Operand, in scope: Scope) -> Int32 {
        guard let (derived, inner) = derivation(of: operand, scope) else {
            let variable = variable(operand, scope)
            return space.variables[variable].isLength ? isNotEmpty(variable) : space.exists(variable)
        }
        let key = OperandKey(operand: operand, scope: scope)
        if let known = knownExistence[key] { return known }
        let made =
            switch derived.expression {
            case .condition(let root): space.decided(formula(root, in: inner))
            case .sum(let terms): space.all(terms.map { exists($0, inner) })
            case .ratio(let dividend, let divisor):
                space.all(
                    (dividend + divisor).map { exists($0, inner) } + [
                        space.compare(total(divisor, inner).adding(-1), .greaterOrEqual)
                    ])
            }
        knownExistence[key] = made
        return made
    }

    private func exists(_ term: DerivedFact.Term, _ scope: Scope) -> Int32 {
        switch term.value {
        case .literal: ProofSpace.yes
        case .fact(let operand): exists(operand, in: scope)
        case .aggregate(.count, _, _): ProofSpace.yes
        case .aggregate(let aggregate, let operand, let column):
            space.exists(self.aggregate(aggregate, operand, column, scope))
        }
    }

    /// Whether a list or rows hold anything.
    package func isNotEmpty(_ operand: Operand, in scope: Scope) -> Int32 { isNotEmpty(variable(operand, scope)) }

    private func isNotEmpty(_ list: Int) -> Int32 {
        space.variables[list].low > 0 ? ProofSpace.yes : space.compare(LinearSum(list).adding(-1), .greaterOrEqual)
    }

    // MARK: Sums

    private func sum(of operand: Operand, _ scope: Scope) -> LinearSum {
        guard let (derived, inner) = derivation(of: operand, scope), case .sum(let terms) = derived.expression else {
            return LinearSum(variable(operand, scope))
        }
        let key = OperandKey(operand: operand, scope: scope)
        if let known = knownSums[key] { return known }
        let made = space.normalised(total(terms, inner))
        knownSums[key] = made
        return made
    }

    private func ratio(_ operand: Operand, _ scope: Scope) -> (LinearSum, LinearSum)? {
        guard let (derived, inner) = derivation(of: operand, scope),
            case .ratio(let dividend, let divisor) = derived.expression
        else { return nil }
        return (total(dividend, inner), total(divisor, inner))
    }

    private func total(_ terms: [DerivedFact.Term], _ scope: Scope) -> LinearSum {
        terms.reduce(LinearSum()) { total, term in
            let value =
                switch term.value {
                case .literal(let number): LinearSum([], term.isHoursToDays ? number / 24 : number)
                case .fact(let operand):
                    term.isHoursToDays ? LinearSum(days(of: operand, scope)) : sum(of: operand, scope)
                case .aggregate(let aggregate, let operand, let column):
                    LinearSum(self.aggregate(aggregate, operand, column, scope))
                }
            return total + value.times(term.factor)
        }
    }

    /// Whole days of a duration, as they are added to a date.
    private func days(of operand: Operand, _ scope: Scope) -> Int {
        let hours = sum(of: operand, scope)
        guard hours.terms.count == 1, hours.constant == 0, hours.terms[0].factor == 1 else { return looseDays(hours) }
        let duration = Int(hours.terms[0].variable)
        let (low, high) = (space.variables[duration].low, space.variables[duration].high)
        return space.variable(.days(of: duration)) {
            ProofVariable(
                meaning: .days(of: duration), mask: 1 | space.variables[duration].mask & ProofVariable.absent,
                low: low / 24, high: high / 24)
        } whenNew: { days in
            addEquivalence(space.exists(days), space.exists(duration), to: [days, duration])
            let rest = hours - LinearSum(days).times(24)
            addAxiom(space.compare(rest.adding(low < 0 ? 23 : 0), .greaterOrEqual), to: [days, duration])
            addAxiom(space.compare(rest.adding(-23), .lessOrEqual), to: [days, duration])
        }
    }

    /// Of a computed duration: any number of days.
    private func looseDays(_ hours: LinearSum) -> Int {
        let key = ProofVariable.Meaning.open(
            .days(ofSumFrom: hours.terms.first?.variable, constant: hours.constant))
        return space.variable(key) {
            ProofVariable(meaning: key, mask: 1, low: -1_000_000, high: 1_000_000)
        } whenNew: { _ in
        }
    }

    private func aggregate(_ aggregate: Aggregate, _ operand: Operand, _ column: Int, _ scope: Scope) -> Int {
        let rows = variable(operand, scope)
        if aggregate == .count { return rows }
        let values = pack.facts[pack.column(column, of: fact(operand, scope).index)]
        let (most, least) = (space.variables[rows].high, space.variables[rows].low)
        let isSum = aggregate == .sum
        let mayBeAbsent = values.isOptional || !isSum && least == 0
        return space.variable(.aggregate(aggregate, rows: rows, column: column)) {
            ProofVariable(
                meaning: .aggregate(aggregate, rows: rows, column: column),
                mask: 1 | (mayBeAbsent ? ProofVariable.absent : 0),
                low: isSum ? min(0, values.domain.lowerBound) * most : values.domain.lowerBound,
                high: isSum ? max(0, values.domain.upperBound) * most : values.domain.upperBound,
                isDay: !isSum && !values.isFuture)
        } whenNew: { total in
            space.addAggregate(aggregate, total, column, to: rows)
            for one in space.variables[rows].columns where one.column == column {
                relateRow(one.variable, to: aggregate, total, of: rows, values.domain)
            }
            if isSum {
                addAxiom(
                    space.atLeastZero(LinearSum(total) - LinearSum(rows).times(values.domain.lowerBound)), to: [total])
                addAxiom(
                    space.atLeastZero(LinearSum(rows).times(values.domain.upperBound) - LinearSum(total)), to: [total])
            } else if least == 0 {
                addAxiom(space.any([space.not(space.exists(total)), isNotEmpty(rows)]), to: [total])
                if !values.isOptional {
                    addAxiom(space.any([space.exists(total), space.not(isNotEmpty(rows))]), to: [total])
                }
            }
        }
    }

    // MARK: Facts

    private func derivation(of operand: Operand, _ scope: Scope) -> (DerivedFact, Scope)? {
        switch operand.space {
        case .case:
            return derivedBySlot[operand.slot].map { (derivedOfCase[$0].fact, Scope(unit: derivedOfCase[$0].unit)) }
        case .item:
            guard let item = scope.item,
                let derived = pack.items[item].layout.derived.first(where: { $0.target == operand })
            else { return nil }
            return (derived, Scope(unit: pack.items[item].unit, item: item))
        case .row: return nil
        }
    }

    package func variable(_ operand: Operand, _ scope: Scope) -> Int {
        let meaning = ProofVariable.Meaning.fact(
            operand, item: operand.space == .case ? nil : scope.item, rows: operand.space == .row ? scope.rows : nil)
        return space.variable(meaning) {
            made(meaning, operand, scope)
        } whenNew: { index in
            relateFact(index, operand, scope)
        }
    }

    /// The fact that stands at an operand, and whether it is what several causes were told.
    package func fact(_ operand: Operand, _ scope: Scope) -> (index: Index<Fact>, isOfCauses: Bool) {
        let rows = operand.space == .row ? scope.rows.map { fact($0, scope).index } : nil
        let isOfCauses =
            operand.space == .item
            && scope.item.map { pack.items[$0].layout.slots[Int(operand.slot)].source == .causes } ?? false
        return (pack.fact(at: operand, of: scope.item, in: rows) ?? pack.letterDate, isOfCauses)
    }

    private func made(_ meaning: ProofVariable.Meaning, _ operand: Operand, _ scope: Scope) -> ProofVariable {
        let (index, isOfCauses) = fact(operand, scope)
        let fact = pack.facts[index]
        let isElement = operand.space == .row && !fact.isColumn
        let absent = fact.isOptional && !isElement ? ProofVariable.absent : 0
        if fact.type.isCollection && !isElement { return list(meaning, index, isOfCauses) }
        let type = if case .list(let element) = fact.type { element } else { fact.type }
        switch type {
        case .yesNo:
            return ProofVariable(meaning: meaning, fact: index, mask: ProofVariable.yes | ProofVariable.no | absent)
        case .choice:
            return ProofVariable(meaning: meaning, fact: index, mask: (1 << UInt64(fact.options.count)) - 1 | absent)
        case .text, .identifier:
            return ProofVariable(meaning: meaning, fact: index, mask: ProofVariable.otherText | absent)
        default:
            let domain = isElement ? defaultDomain(type, isFuture: fact.isFuture) : fact.domain
            return ProofVariable(
                meaning: meaning, fact: index, mask: 1 | absent, low: domain.lowerBound, high: domain.upperBound,
                isDay: type == .date && !fact.isFuture, usual: usual(type, domain))
        }
    }

    /// Of a list or rows the length counts; none at all is 0.
    private func list(_ meaning: ProofVariable.Meaning, _ index: Index<Fact>, _ isOfCauses: Bool) -> ProofVariable {
        let fact = pack.facts[index]
        let mayBeNone = fact.isOptional || fact.domain.lowerBound == 0
        var most = fact.domain.upperBound
        if case .list(.choice) = fact.type {
            most = min(most, Int64(fact.options.count))
        } else if isOfCauses {
            most *= 100
        }
        var variable = ProofVariable(
            meaning: meaning, fact: index, mask: 1, low: mayBeNone ? 0 : fact.domain.lowerBound,
            high: max(most, mayBeNone ? 0 : fact.domain.lowerBound), usual: 1)
        if case .list(.choice) = fact.type { variable.optionCount = fact.options.count }
        variable.isLength = true
        return variable
    }

    private func usual(_ type: FactType, _ domain: ClosedRange<Int64>) -> Int64 {
        switch type {
        case .date: CalendarDay(year: 2026, month: 1, day: 10)?.number ?? domain.lowerBound
        case .percent, .number, .money: Literal.grid
        case .duration: 24
        default: 1
        }
    }

    /// What holds of a fact because of what it is.
    private func relateFact(_ index: Int, _ operand: Operand, _ scope: Scope) {
        let (fact, _) = fact(operand, scope)
        let definition = pack.facts[fact]
        if space.variables[index].isLength, definition.isOptional, definition.domain.lowerBound > 1 {
            // None, or as many as it takes.
            let node = space.any([
                space.compare(LinearSum(index), .lessOrEqual),
                space.compare(LinearSum(index).adding(-definition.domain.lowerBound), .greaterOrEqual)
            ])
            space.addAxiom(ProofGoal(node), to: index)
        }
        let isElement = operand.space == .row && !definition.isColumn
        if definition.type == .date, !isElement, !definition.isFuture, operand != .letterDate {
            addAxiom(
                space.compare(
                    LinearSum(variable(.letterDate, Scope(unit: pack.ownUnit))) - LinearSum(index), .greaterOrEqual),
                to: [index])
        }
        if isElement, let rows = scope.rows { relateElement(index, to: variable(rows, scope)) }
        if definition.isColumn, let rows = scope.rows {
            relateColumn(index, Int(operand.slot), to: variable(rows, scope), definition.domain)
        }
        if operand.space != .row { limitFacts(computedFrom: operand, scope) }
    }

    private func relateColumn(_ one: Int, _ column: Int, to rows: Int, _ limits: ClosedRange<Int64>) {
        space.addColumn(one, column, to: rows)
        for total in space.variables[rows].aggregates where total.column == column {
            relateRow(one, to: total.aggregate, total.variable, of: rows, limits)
        }
    }

    /// What a loop stands at goes into the sum of all rows, the others with what they may have; nothing is earlier than
    /// the earliest, nor later than the latest.
    private func relateRow(
        _ one: Int, to aggregate: Aggregate, _ total: Int, of rows: Int, _ limits: ClosedRange<Int64>
    ) {
        let (value, all, others) = (LinearSum(one), LinearSum(total), LinearSum(rows).adding(-1))
        let isAlone = space.compare(others, .lessOrEqual)
        let relations: [Int32] =
            switch aggregate {
            case .sum:
                [
                    space.atLeastZero(all - value - others.times(limits.lowerBound)),
                    space.atLeastZero(value + others.times(limits.upperBound) - all)
                ]
            case .earliest:
                [space.atLeastZero(value - all), space.any([space.not(isAlone), space.atLeastZero(all - value)])]
            case .latest:
                [space.atLeastZero(all - value), space.any([space.not(isAlone), space.atLeastZero(value - all)])]
            case .count: []
            }
        // Where there are no rows nothing stands anywhere.
        for relation in relations { addAxiom(space.any([space.not(isNotEmpty(rows)), relation]), to: [one, total]) }
    }

    /// Whatever a loop over a list stands at is included in it, unless there is nothing to stand at.
    private func relateElement(_ element: Int, to list: Int) {
        space.addElement(element, to: list)
        for (option, included) in space.variables[list].included {
            relateElement(element, toOption: option, included: included, of: list)
        }
        relateElement(element, toOthersOf: list)
    }

    private func relateElement(_ element: Int, toOption option: Int, included: Int, of list: Int) {
        guard let bit = bit(ofOption: option, of: list, in: element) else { return }
        let goal = ProofGoal(
            space.any([
                space.member(element, bit, isNegated: true),
                space.compare(LinearSum(included).adding(-1), .greaterOrEqual), space.not(isNotEmpty(list))
            ]))
        space.addAxiom(goal, to: element)
        space.addAxiom(goal, to: included)
    }

    /// Standing at another option than those that are asked for, a list has one more than these.
    private func relateElement(_ element: Int, toOthersOf list: Int) {
        let included = space.variables[list].included
        guard !included.isEmpty else { return }
        let mask = included.reduce(UInt64(0)) { $0 | (bit(ofOption: $1.option, of: list, in: element) ?? 0) }
        let others = included.reduce(LinearSum(list).adding(-1)) { $0 - LinearSum($1.variable) }
        space.addAxiom(
            ProofGoal(space.any([space.member(element, mask), space.atLeastZero(others), space.not(isNotEmpty(list))])),
            to: element)
    }

    /// Texts are numbered by each variable for itself.
    private func bit(ofOption option: Int, of list: Int, in element: Int) -> UInt64? {
        space.variables[list].optionCount > 0
            ? 1 << UInt64(option) : space.bit(ofText: space.variables[list].texts[option], in: element)
    }

    private var limited = Set<Limited>()

    /// A fact of the case, or of an item.
    private struct Limited: Hashable {
        let operand: Operand
        let item: Index<ItemDefinition>?

        init(_ operand: Operand, _ item: Index<ItemDefinition>?) {
            (self.operand, self.item) = (operand, operand.space == .item ? item : nil)
        }
    }

    /// A case in which a derived fact is beyond its limits is refused.
    private func limitFacts(computedFrom operand: Operand, _ scope: Scope) {
        let candidates = operand.space == .case ? derivedOfCase.map { ($0.fact, Scope(unit: $0.unit)) } : []
        let ofItem =
            scope.item.map { item in
                pack.items[item].layout.derived.map { ($0, Scope(unit: pack.items[item].unit, item: item)) }
            } ?? []
        for (derived, inner) in candidates + ofItem
        where derived.operands.contains(operand) && limited.insert(Limited(derived.target, inner.item)).inserted {
            limit(derived, inner)
            limitFacts(computedFrom: derived.target, inner)
        }
    }

    private func limit(_ derived: DerivedFact, _ scope: Scope) {
        let domain = pack.facts[derived.fact].domain
        let (low, high): (Int32, Int32)
        switch derived.expression {
        case .condition: return
        case .sum(let terms):
            let sum = total(terms, scope)
            (low, high) = (
                space.compare(sum.adding(-domain.lowerBound), .greaterOrEqual),
                space.compare(sum.adding(-domain.upperBound), .lessOrEqual)
            )
        case .ratio(let dividend, let divisor):
            let (a, b) = (total(dividend, scope).times(percentDivisor), total(divisor, scope))
            (low, high) = (
                space.compare(a - b.times(domain.lowerBound), .greaterOrEqual),
                space.compare(a - b.times(domain.upperBound), .lessOrEqual)
            )
        }
        for limit in [low, high] { addAxiom(limit, to: space.variables(of: limit)) }
    }

    private func addEquivalence(_ left: Int32, _ right: Int32, to variables: [Int]) {
        if left == right { return }
        addAxiom(space.any([space.not(left), right]), to: variables)
        addAxiom(space.any([left, space.not(right)]), to: variables)
    }

    /// What is not false of some variables in any case.
    private func addAxiom(_ node: Int32, to variables: [Int]) {
        guard node != ProofSpace.yes else { return }
        for variable in variables { space.addAxiom(ProofGoal(node, .notNo), to: variable) }
    }
}

extension LinearSum {
    package init(_ variable: Int) { self.init([Term(variable: Int32(variable), factor: 1)]) }
}
