import PackSource
import RuleModel
import SourceText

extension ExpressionCompiler {
    /// What a name means here; `nil` (reported) if nothing, or if it may stay unknown where something hangs on it.
    package mutating func resolve(
        _ name: Located<String>, in scope: Scope, mayBeUnknown: Bool = false
    ) -> Scope.Meaning? {
        if isFull { return nil }
        switch meaning(of: name.value, in: scope) {
        case .meaning(let meaning): return mayBeUnknown || isAlwaysTold(meaning, name, in: scope) ? meaning : nil
        case .broken: return nil
        case .unknown(let mistake):
            report(mistake, at: name.range)
            return nil
        }
    }

    private mutating func isAlwaysTold(_ meaning: Scope.Meaning, _ name: Located<String>, in scope: Scope) -> Bool {
        guard facts[meaning.fact].isOptional else { return true }
        switch scope.place {
        case .fragment, .exhibitPolicy, .derivation(isOptional: true): return true
        case .decision:
            report(.optionalInDecision(name.value, facts[meaning.fact]), at: name.range)
        case .derivation(isOptional: false):
            report(.optionalInDerivation(name.value, facts[meaning.fact]), at: name.range)
        }
        return false
    }

    private mutating func meaning(of name: String, in scope: Scope) -> Scope.Resolution {
        if let loop = scope.loop, name == loop.variable || name.hasPrefix(loop.variable + ".") {
            return meaning(of: name, in: loop)
        }
        if !scope.brokenVariables.isEmpty, scope.brokenVariables.contains(String(name.prefix { $0 != "." })) {
            return .broken
        }
        if name.hasPrefix("cause.") { return meaningOfCauses(String(name.dropFirst("cause.".count)), in: scope) }
        guard let index = scope.catalog[name] else {
            if scope.catalog.lost.contains(name) { return .broken }
            let columns = scope.loop.map { loop in loop.columns.map { "\(loop.variable).\(facts[$0].name)" } } ?? []
            return .unknown(
                .unknownFact(name, hint: declarationAdvice(for: name, among: scope.catalog.names + columns)))
        }
        use(index)
        let fact = facts[index]
        if broken.contains(index) { return .broken }
        if let operand = fact.caseOperand {
            return .meaning(.init(fact: index, operand: operand, type: fact.type))
        }
        guard let layout = scope.layout else {
            return .unknown(.toldForEachItem(name))
        }
        if fact.isDerived, !layout.hasSlot(of: index) { derive(index, in: scope) }
        let slot = layout.slot(of: index, source: fact.isDerived ? .derived : .told)
        return .meaning(.init(fact: index, operand: Operand(.item, slot), type: fact.type))
    }

    private mutating func meaning(of name: String, in loop: Scope.Loop) -> Scope.Resolution {
        if name == loop.variable {
            guard case .list(let element) = facts[loop.fact].type else {
                return .unknown(
                    .wholeRow(
                        name, hint: nameAdvice(for: name, among: loop.columns.map { "\(name).\(facts[$0].name)" })))
            }
            return .meaning(.init(fact: loop.fact, operand: Operand(.row, 0), type: element))
        }
        let column = String(name.dropFirst(loop.variable.count + 1))
        guard let index = loop.columns.first(where: { facts[$0].name == column }) else {
            return .unknown(
                .unknownColumn(
                    column, of: facts[loop.fact].name,
                    hint: nameAdvice(for: column, among: loop.columns.map { facts[$0].name })))
        }
        use(index)
        return .meaning(
            .init(
                fact: index, operand: Operand(.row, loop.columns.lowerBound.distance(to: index)),
                type: facts[index].type))
    }

    private mutating func meaningOfCauses(_ name: String, in scope: Scope) -> Scope.Resolution {
        guard scope.seesCauses, let layout = scope.layout else {
            return .unknown(.causesNotSeen)
        }
        guard let index = scope.catalog[name] else {
            return .unknown(.unknownFact(name, hint: declarationAdvice(for: name, among: scope.catalog.names)))
        }
        use(index)
        guard facts[index].type.isCollection, !facts[index].isCaseWide else {
            return .unknown(.notJoined(name))
        }
        return .meaning(
            .init(
                fact: index, operand: Operand(.item, layout.slot(of: index, source: .causes)), type: facts[index].type))
    }
}

extension Mistake {
    fileprivate static func unknownFact(_ name: String, hint: Wording?) -> Mistake {
        Mistake(.unknownFact, .noSuch(kind: Wording.kindFact, name: clipped(name)), hint: hint)
    }

    fileprivate static func toldForEachItem(_ name: String) -> Mistake {
        Mistake(.unknownFact, .toldForEachItem(name: name), hint: .dottedToldOnce)
    }

    fileprivate static func wholeRow(_ name: String, hint: Wording?) -> Mistake {
        Mistake(.unknownFact, .wholeRow(name: name), hint: hint)
    }

    /// Rows that are gone through or added up have no such column.
    static func unknownColumn(_ column: String, of rows: String, hint: Wording?) -> Mistake {
        Mistake(.unknownFact, .noSuchColumn(rows: rows, column: column), hint: hint)
    }

    fileprivate static var causesNotSeen: Mistake { Mistake(.unknownFact, .causesNotSeen) }

    fileprivate static func notJoined(_ name: String) -> Mistake {
        Mistake(.unknownFact, .notJoinedOfCauses(name: name))
    }

    fileprivate static func optionalInDecision(_ name: String, _ fact: Fact) -> Mistake {
        Mistake(
            .notAllowedHere, .optionalInDecision(name: name), hint: .decideByToldFact,
            notes: [Diagnostic.Note(.declaredHere, at: fact.place)])
    }

    fileprivate static func optionalInDerivation(_ name: String, _ fact: Fact) -> Mistake {
        Mistake(
            .notOptional, .optionalInDerivation(name: name), hint: .derivedOptionalToo,
            notes: [Diagnostic.Note(.declaredHere, at: fact.place)])
    }
}
