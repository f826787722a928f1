import PackSource
import RuleModel
import SourceText

extension ExpressionCompiler {
    /// Compiles how an item's derived fact is computed, in that item's slots.
    mutating func derive(_ index: Index<Fact>, in scope: Scope) {
        guard let text = derivations[index], let layout = scope.layout else { return }
        var inner = scope
        inner.place = .derivation(isOptional: facts[index].isOptional)
        inner.loop = nil
        inner.seesCauses = false
        // Positions belong to the file that declares the fact, where it was checked once; here it is only placed.
        let expression = silently { $0.derivation(text, of: index, in: inner) }
        if let expression {
            layout.add(
                DerivedFact(
                    fact: index, target: Operand(.item, layout.slot(of: index, source: .derived)),
                    expression: expression.0, durationUnit: expression.1))
        }
    }

    /// How a derived fact is computed, with the unit that a duration prints in; `nil` (reported) if it cannot be.
    package mutating func derivation(
        _ text: ExpressionText, of index: Index<Fact>, in scope: Scope
    ) -> (DerivedFact.Expression, DurationUnit)? {
        let fact = facts[index]
        if fact.type == .yesNo { return compile(text, in: scope).map { (.condition($0), .hours) } }
        do {
            let syntax = try SumSyntax(text)
            if let divisor = syntax.divisor { return ratio(syntax, divisor, fact, in: scope).map { ($0, .hours) } }
            guard let sum = sum(syntax.terms, syntax.range, in: scope) else { return nil }
            guard let scaled = fit(sum, to: fact.type) else {
                report(.otherSum(sum.type, declared: fact.type), at: text.range)
                return nil
            }
            guard let span = span(of: scaled, sum.spans, syntax.range) else { return nil }
            spans[index] = span
            return (.sum(scaled), sum.unit)
        } catch {
            report(error.mistake(.conditionSyntax), at: error.range)
            return nil
        }
    }

    private mutating func ratio(
        _ syntax: SumSyntax, _ divisor: [SumSyntax.Term], _ fact: Fact, in scope: Scope
    ) -> DerivedFact.Expression? {
        guard let upper = sum(syntax.terms, syntax.range, in: scope), let lower = sum(divisor, syntax.range, in: scope)
        else { return nil }
        guard upper.type == .count, lower.type == .count, fact.type == .percent else {
            report(.noCounts, at: syntax.range)
            return nil
        }
        guard let lowerSpan = span(of: lower.terms, lower.spans, syntax.range),
            span(of: upper.terms, upper.spans, syntax.range) != nil
        else { return nil }
        if !fact.isOptional, lowerSpan.lowerBound <= 0 {
            report(.divisorMayBeZero, at: syntax.range)
            return nil
        }
        return .ratio(upper.terms, lower.terms)
    }

    /// The least and the greatest that a sum can be; `nil` (reported) if that is more than is kept exactly.
    private mutating func span(
        of terms: [DerivedFact.Term], _ spans: [ClosedRange<Int64>], _ range: SourceRange
    ) -> ClosedRange<Int64>? {
        var (least, greatest): (Int64, Int64) = (0, 0)
        for (term, span) in zip(terms, spans) {
            let ends = [span.lowerBound, span.upperBound].map { $0.multipliedReportingOverflow(by: term.factor) }
            let (low, high) = (
                least.addingReportingOverflow(min(ends[0].0, ends[1].0)),
                greatest.addingReportingOverflow(max(ends[0].0, ends[1].0))
            )
            guard !ends[0].overflow, !ends[1].overflow, !low.overflow, !high.overflow,
                max(low.0.magnitude, high.0.magnitude) <= Self.greatestSum
            else {
                report(.sumTooLarge, at: range)
                return nil
            }
            (least, greatest) = (low.0, high.0)
        }
        return least...greatest
    }

    /// So far from the end of the numbers that whatever reads the value may scale it once more.
    private static let greatestSum: UInt64 = 1 << 62

    private struct TypedTerm {
        var value: DerivedFact.Term.Value
        var type: FactType
        var isAdded: Bool
        var unit: DurationUnit?
        /// The least and the greatest that it can be.
        var span: ClosedRange<Int64>
    }

    private struct TypedSum {
        let terms: [DerivedFact.Term]
        let type: FactType
        let unit: DurationUnit
        let spans: [ClosedRange<Int64>]
    }

    private mutating func sum(_ terms: [SumSyntax.Term], _ range: SourceRange, in scope: Scope) -> TypedSum? {
        let typed = terms.map { typedTerm($0, in: scope) }
        guard !typed.contains(where: { $0 == nil }) else { return nil }
        let known = typed.compactMap { $0 }
        guard let (terms, type, unit) = total(known, range) else { return nil }
        return TypedSum(
            terms: terms, type: type, unit: unit,
            spans: zip(known, terms).map {
                $1.isHoursToDays ? $0.span.lowerBound / 24...$0.span.upperBound / 24 : $0.span
            })
    }

    private mutating func typedTerm(_ term: SumSyntax.Term, in scope: Scope) -> TypedTerm? {
        switch term.value {
        case .literal(let text):
            guard let literal = Literal.read(anyForm: text.value) else {
                report(.noLiteral(text.value), at: text.range)
                return nil
            }
            return TypedTerm(
                value: .literal(literal.magnitude), type: literal.type, isAdded: term.isAdded,
                unit: literal.durationUnit, span: literal.magnitude...literal.magnitude)
        case .fact(let name):
            guard let meaning = resolve(name, in: scope) else { return nil }
            guard meaning.type.isOrdered, !facts[meaning.fact].isRatio else {
                report(.notSummed(name.value, meaning.type, isRatio: facts[meaning.fact].isRatio), at: name.range)
                return nil
            }
            return TypedTerm(
                value: .fact(meaning.operand), type: meaning.type, isAdded: term.isAdded, unit: nil,
                span: spans[meaning.fact] ?? facts[meaning.fact].domain)
        case .aggregate(let aggregate, let name): return aggregateTerm(aggregate, name, term.isAdded, in: scope)
        }
    }

    private mutating func aggregateTerm(
        _ aggregate: Aggregate, _ name: Located<String>, _ isAdded: Bool, in scope: Scope
    ) -> TypedTerm? {
        if aggregate == .count {
            guard let meaning = resolve(name, in: scope) else { return nil }
            guard meaning.type.isCollection else {
                report(.countOfOneValue(name.value, meaning.type), at: name.range)
                return nil
            }
            return TypedTerm(
                value: .aggregate(.count, meaning.operand, column: 0), type: .count, isAdded: isAdded, unit: nil,
                span: rowCount(meaning.fact))
        }
        let parts = name.value.splitAtLastDot
        let declared = scope.catalog[parts.rows]
        guard let column = parts.column, declared.map({ facts[$0].type == .rows }) ?? (scope.catalog[name.value] == nil)
        else {
            report(.noColumn(aggregate), at: name.range)
            return nil
        }
        guard let rows = resolve(Located(parts.rows, name.range), in: scope) else { return nil }
        let columns = facts[rows.fact].columns
        guard let index = columns.first(where: { facts[$0].name == column }) else {
            report(
                .unknownColumn(
                    column, of: facts[rows.fact].name,
                    hint: nameAdvice(for: column, among: columns.map { facts[$0].name })), at: name.range)
            return nil
        }
        use(index)
        let type = facts[index].type
        guard aggregate == .sum ? type.isOrdered && type != .date : type == .date else {
            report(.otherColumn(aggregate, type), at: name.range)
            return nil
        }
        let (one, most) = (facts[index].domain, rowCount(rows.fact).upperBound)
        let span = aggregate == .sum ? min(0, one.lowerBound) * most...max(0, one.upperBound) * most : one
        return TypedTerm(
            value: .aggregate(aggregate, rows.operand, column: columns.lowerBound.distance(to: index)), type: type,
            isAdded: isAdded, unit: nil, span: span)
    }

    /// How many values a list or rows may have: `none` stands for 0.
    private func rowCount(_ fact: Index<Fact>) -> ClosedRange<Int64> {
        let domain = facts[fact].domain
        return (facts[fact].isOptional ? 0 : domain.lowerBound)...domain.upperBound
    }

    private mutating func total(
        _ terms: [TypedTerm], _ range: SourceRange
    ) -> (terms: [DerivedFact.Term], type: FactType, unit: DurationUnit)? {
        let types = terms.map(\.type)
        if types.allSatisfy({ $0 == .count || $0 == .number }) {
            let type: FactType = types.contains(.number) ? .number : .count
            return (
                terms.map { made($0, scale: type == .number && $0.type == .count ? Literal.grid : 1) }, type, .hours
            )
        }
        if let first = types.first, types.allSatisfy({ $0 == first }) {
            switch first {
            case .percent, .duration: return (terms.map { made($0) }, first, terms.compactMap(\.unit).first ?? .hours)
            case .money(.some): return (terms.map { made($0) }, first, .hours)
            case .date where terms.count == 2 && terms[0].isAdded && !terms[1].isAdded:
                return (terms.map { made($0, scale: 24) }, .duration, .days)
            default: break
            }
        }
        if types.first == .date, terms[0].isAdded, types.dropFirst().allSatisfy({ $0 == .duration }) {
            return (terms.map { made($0, isHoursToDays: $0.type == .duration) }, .date, .days)
        }
        report(.differentTypes(types), at: range)
        return nil
    }

    private func made(_ term: TypedTerm, scale: Int64 = 1, isHoursToDays: Bool = false) -> DerivedFact.Term {
        DerivedFact.Term(value: term.value, factor: term.isAdded ? scale : -scale, isHoursToDays: isHoursToDays)
    }

    /// A sum of counts may be declared as a number.
    private func fit(_ sum: TypedSum, to declared: FactType) -> [DerivedFact.Term]? {
        if sum.type == declared { return sum.terms }
        guard sum.type == .count, declared == .number else { return nil }
        return sum.terms.map {
            DerivedFact.Term(value: $0.value, factor: $0.factor * Literal.grid, isHoursToDays: false)
        }
    }
}

extension String {
    /// `orders.list.units` as the rows `orders.list` and their column `units`.
    package var splitAtLastDot: (rows: String, column: String?) {
        guard let dot = lastIndex(of: ".") else { return (self, nil) }
        return (String(self[..<dot]), String(self[index(after: dot)...]))
    }
}

extension Literal {
    package var type: FactType {
        switch self {
        case .count: .count
        case .number: .number
        case .percent: .percent
        case .money(_, let currency): .money(currency)
        case .date: .date
        case .duration: .duration
        }
    }

    package var durationUnit: DurationUnit? {
        if case .duration(_, let unit) = self { unit } else { nil }
    }
}

extension Mistake {
    fileprivate static func otherSum(_ type: FactType, declared: FactType) -> Mistake {
        Mistake(.typeMismatch, .otherTypeOfSum(type: type.said, declared: declared.said))
    }

    fileprivate static var noCounts: Mistake { Mistake(.typeMismatch, .dividesNoCounts) }

    fileprivate static var divisorMayBeZero: Mistake {
        Mistake(.badDomain, .divisorMayBeZero, hint: .keepDivisorFromZero)
    }

    fileprivate static var sumTooLarge: Mistake { Mistake(.badDomain, .sumTooLarge, hint: .giveSmallerMax) }

    fileprivate static func noLiteral(_ text: String) -> Mistake {
        Mistake(.badValue, .notALiteral(text: clipped(text)))
    }

    fileprivate static func notSummed(_ name: String, _ type: FactType, isRatio: Bool) -> Mistake {
        Mistake(.typeMismatch, isRatio ? .ratioInSum(name: name) : .neverInSum(type: type.said))
    }

    fileprivate static func countOfOneValue(_ name: String, _ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .countOfTakes(name: name, type: type.said))
    }

    fileprivate static func noColumn(_ aggregate: Aggregate) -> Mistake {
        Mistake(
            .typeMismatch, .takesColumn(aggregate: aggregate.rawValue),
            hint: .suchAsColumn(aggregate: aggregate.rawValue))
    }

    fileprivate static func otherColumn(_ aggregate: Aggregate, _ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .takesNoSuchColumn(aggregate: aggregate.rawValue, type: type.said))
    }

    fileprivate static func differentTypes(_ types: [FactType]) -> Mistake {
        Mistake(
            .typeMismatch, .typesDoNotAddUp(types: WordingValue.names(types.map(\.name))), hint: .seeWhichTypesAddUp)
    }
}
