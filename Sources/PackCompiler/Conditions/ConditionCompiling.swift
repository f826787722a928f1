import PackSource
import RuleModel
import SourceText

extension ExpressionCompiler {
    /// A condition, or several that must all hold; `nil` (reported) if one is wrong.
    package mutating func compile(_ texts: [ExpressionText], in scope: Scope) -> Index<Condition>? {
        let conditions = texts.map { compile($0, in: scope) }
        guard !conditions.isEmpty, !conditions.contains(nil) else { return nil }
        return conditions.count == 1 ? conditions[0] : join(conditions.compactMap { $0 }, Condition.all)
    }

    package mutating func compile(_ text: ExpressionText, in scope: Scope) -> Index<Condition>? {
        do {
            let condition = compile(try ConditionSyntax(text), in: scope)
            // The whole of it, with the `not` or parenthesis that it starts or ends with.
            if let condition { conditions.set(text.trimmedRange, of: condition) }
            return condition
        } catch {
            report(error.mistake(.conditionSyntax), at: error.range)
            return nil
        }
    }

    private mutating func compile(_ syntax: ConditionSyntax, in scope: Scope) -> Index<Condition>? {
        switch syntax {
        case .all(let parts): return compile(parts, Condition.all, in: scope)
        case .any(let parts): return compile(parts, Condition.any, in: scope)
        case .not(let part):
            return compile(part, in: scope).map { conditions.append(.not($0), at: conditions.range(of: $0)) }
        case .atom(let atom): return compile(atom, in: scope).map { conditions.append($0, at: atom.range) }
        }
    }

    private mutating func compile(
        _ parts: [ConditionSyntax], _ joined: (Condition.Parts) -> Condition, in scope: Scope
    ) -> Index<Condition>? {
        let conditions = parts.map { compile($0, in: scope) }
        return conditions.contains(nil) ? nil : join(conditions.compactMap { $0 }, joined)
    }

    private mutating func join(
        _ parts: [Index<Condition>], _ joined: (Condition.Parts) -> Condition
    ) -> Index<Condition> {
        let ranges = parts.map(conditions.range)
        let range = SourceRange(start: Int(ranges.map(\.start).min() ?? 0), end: Int(ranges.map(\.end).max() ?? 0))
        return conditions.append(joined(conditions.append(parts: parts)), at: range)
    }

    private mutating func compile(_ atom: ConditionAtom, in scope: Scope) -> Condition? {
        if case .exhibit = atom.test { return exhibit(atom, in: scope) }
        guard let left = resolve(atom.name, in: scope, mayBeUnknown: atom.test.isDecidedByNone) else { return nil }
        switch atom.test {
        case .holds: return holds(atom, left)
        case .compare(let comparison, let item): return compare(atom, left, comparison, item, in: scope)
        case .isOne(let items): return isOne(left, items, isNegated: false)
        case .includes(let item): return includes(atom, left, item)
        case .count(let comparison, let number): return count(atom, left, comparison, number)
        case .known: return known(atom, left, in: scope)
        case .exhibit: return nil
        }
    }

    private mutating func exhibit(_ atom: ConditionAtom, in scope: Scope) -> Condition? {
        guard scope.place == .fragment else {
            report(.exhibitInDecision, at: atom.range)
            return nil
        }
        return exhibitIndex(atom.name, in: scope).map(Condition.exhibit)
    }

    package mutating func exhibitIndex(_ name: Located<String>, in scope: Scope) -> Index<Exhibit>? {
        if let index = scope.exhibits[name.value] {
            use(exhibit: index)
            return index
        }
        report(
            .unknownExhibit(name.value, hint: declarationAdvice(for: name.value, among: scope.exhibits.keys)),
            at: name.range)
        return nil
    }

    private mutating func holds(_ atom: ConditionAtom, _ left: Scope.Meaning) -> Condition? {
        guard left.type == .yesNo else {
            report(
                .notTrueOrFalse(atom.name.value, left.type, hint: comparisonHint(atom.name.value, left)), at: atom.range
            )
            return nil
        }
        return .holds(left.operand)
    }

    private func comparisonHint(_ name: String, _ left: Scope.Meaning) -> Wording? {
        switch left.type {
        case .choice: facts[left.fact].options.first.map { .compareIt(condition: "\(name) == \($0.id)") }
        case .text: .compareWithText(name: name)
        case .list, .rows: .compareHowMany(name: name)
        case .identifier: nil
        default: .compareIt(condition: "\(name) > \(left.type.example)")
        }
    }

    private mutating func compare(
        _ atom: ConditionAtom, _ left: Scope.Meaning, _ comparison: Comparison, _ item: ConditionItem, in scope: Scope
    ) -> Condition? {
        switch left.type {
        case .choice, .text, .identifier: return compareByName(atom, left, comparison, item, in: scope)
        case .yesNo:
            report(.yesNoCompared(atom.name.value), at: atom.range)
            return nil
        case .list, .rows:
            report(.severalValuesCompared(atom.name.value, left.type), at: atom.range)
            return nil
        case .money(nil):
            report(.anyCurrencyCompared(atom.name.value), at: atom.name.range)
            return nil
        default: return compareOrdered(left, comparison, item, in: scope)
        }
    }

    private mutating func compareOrdered(
        _ left: Scope.Meaning, _ comparison: Comparison, _ item: ConditionItem, in scope: Scope
    ) -> Condition? {
        let isRatio = facts[left.fact].isRatio
        switch item {
        case .literal(let text):
            guard let literal = literal(text, as: left.type) else { return nil }
            if isRatio { thresholds.append((left.fact, literal.magnitude)) }
            return isRatio
                ? .compareRatio(left.operand, comparison, percent: literal.magnitude)
                : .compareNumber(left.operand, comparison, literal.magnitude)
        case .text(let text):
            report(.textCompared(with: left.type), at: text.range)
            return nil
        case .word(let name):
            guard let right = resolve(name, in: scope) else { return nil }
            guard right.type == left.type else {
                report(.otherType(left.type, name.value, right.type), at: name.range)
                return nil
            }
            let rightIsRatio = facts[right.fact].isRatio
            guard isRatio || rightIsRatio else { return .compareFacts(left.operand, comparison, right.operand) }
            return .compareRatios(
                .init(operand: left.operand, isRatio: isRatio), comparison,
                .init(operand: right.operand, isRatio: rightIsRatio))
        }
    }

    private mutating func compareByName(
        _ atom: ConditionAtom, _ left: Scope.Meaning, _ comparison: Comparison, _ item: ConditionItem, in scope: Scope
    ) -> Condition? {
        guard comparison.isEquality else {
            report(.noOrder(left.type), at: atom.range)
            return nil
        }
        if scope.place == .exhibitPolicy, case .word(let name) = item, left.type != .choice {
            guard let right = resolve(name, in: scope) else { return nil }
            guard right.type == left.type else {
                report(.otherType(left.type, name.value, right.type), at: name.range)
                return nil
            }
            return .sameText(left.operand, right.operand, isNegated: comparison == .notEqual)
        }
        if case .identifier = left.type {
            report(.notCompared(left.type), at: atom.range)
            return nil
        }
        return isOne(left, [item], isNegated: comparison == .notEqual)
    }

    private mutating func isOne(
        _ left: Scope.Meaning, _ items: [ConditionItem], isNegated: Bool
    ) -> Condition? {
        switch members(left, left.type, items) {
        case .options(let options)?: .isOption(left.operand, options, isNegated: isNegated)
        case .texts(let texts)?: .isText(left.operand, texts, isNegated: isNegated)
        case nil: nil
        }
    }

    private mutating func includes(
        _ atom: ConditionAtom, _ left: Scope.Meaning, _ item: ConditionItem
    ) -> Condition? {
        guard case .list(let element) = left.type else {
            report(.noListIncludes(atom.name.value, left.type), at: atom.range)
            return nil
        }
        return switch members(left, element, [item]) {
        case .options(let options)?: .includesOption(left.operand, options)
        case .texts(let texts)?: .includesText(left.operand, texts)
        case nil: nil
        }
    }

    /// What one value is compared with.
    private enum Members {
        case options(Condition.Options)
        case texts(Condition.Texts)
    }

    private mutating func members(_ left: Scope.Meaning, _ type: FactType, _ items: [ConditionItem]) -> Members? {
        switch type {
        case .choice:
            var options: [Int] = []
            for item in items {
                guard let option = option(item, of: left.fact) else { return nil }
                options.append(option)
            }
            return .options(Condition.Options(options))
        case .text:
            var keys: [String] = []
            for item in items {
                guard case .text(let text) = item else {
                    report(.textWithoutQuotes, at: item.range)
                    return nil
                }
                if let problem = facts[left.fact].problem(with: text.value) {
                    report(.neverThis(problem), at: text.range)
                    return nil
                }
                keys.append(textKey(text.value))
            }
            return .texts(conditions.append(texts: keys))
        default:
            report(.noSingleValues(type), at: items.first?.range ?? .top)
            return nil
        }
    }

    private mutating func option(_ item: ConditionItem, of fact: Index<Fact>) -> Int? {
        let options = facts[fact].options.map(\.id)
        let name: Located<String>
        switch item {
        case .word(let word): name = word
        case .text(let text):
            report(
                .quotedOption(
                    hint: options.contains(text.value)
                        ? .writeOption(option: text.value) : nameAdvice(for: text.value, among: options)),
                at: text.range)
            return nil
        case .literal(let literal): name = literal
        }
        if let index = options.firstIndex(of: name.value) { return index }
        report(
            .unknownOption(name.value, of: facts[fact], hint: nameAdvice(for: name.value, among: options)),
            at: name.range
        )
        return nil
    }

    private mutating func count(
        _ atom: ConditionAtom, _ left: Scope.Meaning, _ comparison: Comparison, _ number: Located<Int64>
    ) -> Condition? {
        guard left.type.isCollection else {
            report(.countOfOneValue(atom.name.value, left.type), at: atom.range)
            return nil
        }
        return .count(left.operand, comparison, number.value)
    }

    private mutating func known(_ atom: ConditionAtom, _ left: Scope.Meaning, in scope: Scope) -> Condition? {
        guard scope.place == .fragment else {
            report(.knownInDecision, at: atom.range)
            return nil
        }
        guard facts[left.fact].isOptional else {
            report(.alwaysKnown(atom.name.value, facts[left.fact]), at: atom.name.range)
            return nil
        }
        return .known(left.operand)
    }

    package mutating func literal(_ text: Located<String>, as type: FactType) -> Literal? {
        do { return try Literal.read(text.value, as: type) } catch {
            let other = Literal.read(anyForm: text.value)?.type
            switch (error.code, other) {
            case (.precision, _): report(Mistake(.tooPrecise, error), at: text.range)
            case (_, nil): report(Mistake(.badValue, error), at: text.range)
            case (_, let other?) where [.percent, .date, .duration].contains(other):
                report(.otherLiteral(text.value, other, wanted: type, hint: error.advice), at: text.range)
            default: report(Mistake(.typeMismatch, error), at: text.range)
            }
            return nil
        }
    }
}

extension ConditionAtom.Test {
    /// Whether `none` decides it: of a list that does not exist the count is 0, and it includes nothing.
    fileprivate var isDecidedByNone: Bool {
        switch self {
        case .count, .includes, .known: true
        case .holds, .compare, .isOne, .exhibit: false
        }
    }
}

extension Mistake {
    /// What is wrong with a literal.
    init(_ code: DiagnosticCode, _ problem: LiteralProblem) { self.init(code, problem.wording, hint: problem.advice) }

    fileprivate static var exhibitInDecision: Mistake {
        Mistake(.notAllowedHere, .exhibitInDecision, hint: .exhibitDecidesNothing)
    }

    fileprivate static func unknownExhibit(_ name: String, hint: Wording?) -> Mistake {
        Mistake(.unknownExhibit, .noSuch(kind: Wording.kindExhibit, name: name), hint: hint)
    }

    fileprivate static func notTrueOrFalse(_ name: String, _ type: FactType, hint: Wording?) -> Mistake {
        Mistake(.typeMismatch, .notTrueOrFalse(name: name, type: type.said), hint: hint)
    }

    fileprivate static func yesNoCompared(_ name: String) -> Mistake {
        Mistake(.typeMismatch, .yesNoCompared(name: name), hint: .writeItOrNot(name: name))
    }

    fileprivate static func severalValuesCompared(_ name: String, _ type: FactType) -> Mistake {
        Mistake(
            .typeMismatch, .severalValuesCompared(name: name, type: type.said), hint: .countItOrIncludes(name: name))
    }

    fileprivate static func anyCurrencyCompared(_ name: String) -> Mistake {
        Mistake(.typeMismatch, .anyCurrencyCompared(name: name), hint: .declareCurrency)
    }

    fileprivate static func textCompared(with type: FactType) -> Mistake {
        Mistake(.typeMismatch, .textCompared(type: type.said), hint: .suchAsWithoutQuotes(example: type.example))
    }

    fileprivate static func otherType(_ type: FactType, _ name: String, _ other: FactType) -> Mistake {
        Mistake(.typeMismatch, .otherTypeCompared(type: type.said, name: name, other: other.said))
    }

    fileprivate static func noOrder(_ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .withoutOrder(type: type.said), hint: .compareForEquality)
    }

    fileprivate static func notCompared(_ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .neverCompared(type: type.said))
    }

    fileprivate static func noListIncludes(_ name: String, _ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .includesOfNoList(name: name, type: type.said), hint: .writeEqualsOrIn(name: name))
    }

    fileprivate static var textWithoutQuotes: Mistake { Mistake(.typeMismatch, .textWithoutQuotes) }

    fileprivate static func neverThis(_ problem: LiteralProblem) -> Mistake {
        Mistake(.badValue, .factNeverThis(problem: problem.wording), hint: problem.advice)
    }

    fileprivate static func noSingleValues(_ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .notOneByOne(type: type.said))
    }

    fileprivate static func quotedOption(hint: Wording?) -> Mistake {
        Mistake(.typeMismatch, .quotedOption, hint: hint)
    }

    fileprivate static func unknownOption(_ id: String, of fact: Fact, hint: Wording?) -> Mistake {
        Mistake(
            .unknownOption, .noSuchOption(fact: fact.name, option: id), hint: hint,
            notes: [Diagnostic.Note(.declaredHere, at: fact.place)])
    }

    fileprivate static func countOfOneValue(_ name: String, _ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .countOfOneValue(name: name, type: type.said))
    }

    fileprivate static var knownInDecision: Mistake {
        Mistake(.notAllowedHere, .knownInDecision, hint: .knownDecidesNothing)
    }

    fileprivate static func alwaysKnown(_ name: String, _ fact: Fact) -> Mistake {
        Mistake(
            .notOptional, .alwaysKnown(name: name), hint: .makeItOptional,
            notes: [Diagnostic.Note(.declaredHere, at: fact.place)])
    }

    fileprivate static func otherLiteral(
        _ text: String, _ other: FactType, wanted type: FactType, hint: Wording?
    ) -> Mistake {
        Mistake(
            .typeMismatch, .otherTypeWanted(text: clipped(text), other: other.said, type: type.said),
            hint: hint ?? .suchAsExample(example: type.example))
    }
}
