import KeyedMaps
import PackSource
import RuleModel
import SourceText

/// Turns conditions and sums of one pair of files into nodes, resolving names and checking types. Goes on behind an
/// error.
package struct ExpressionCompiler {
    /// The file whose expressions are compiled now: a rule file, then its templates.
    package var file: SourceFile
    /// All facts of the pack, as far as declared.
    package let facts: [Fact]
    /// How a derived fact told for each item is computed, by its index.
    package let derivations: [Int: ExpressionText]
    package private(set) var conditions: [ConditionNode] = []
    /// Where each was written, in the file that it stands in.
    package private(set) var conditionRanges: [SourceRange] = []
    package private(set) var texts: [String] = []
    package private(set) var diagnostics = Diagnostics()
    package private(set) var usedFacts = Set<Int>()
    package private(set) var usedExhibits = Set<Int>()
    /// Percents that ratios are compared with.
    package private(set) var thresholds: [(fact: Int, percent: Int64)] = []
    /// Facts whose derivation failed or goes round in a circle.
    package var broken: Set<Int>
    /// The least and the greatest that each derived sum can be, by the limits of its facts.
    package private(set) var spans: [Int: ClosedRange<Int64>]
    /// Names that may be declared in a part of the rule files that was not understood: whoever uses them makes no
    /// mistake.
    private let lostNames: Set<String>
    /// The shared file that declares a name which is not seen here.
    private let elsewhere: @Sendable (String) -> String?

    package init(
        file: SourceFile, facts: [Fact], derivations: [Int: ExpressionText], broken: Set<Int>,
        spans: [Int: ClosedRange<Int64>] = [:], lostNames: Set<String> = [],
        elsewhere: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.elsewhere = elsewhere
        self.spans = spans
        self.lostNames = lostNames
        self.file = file
        self.facts = facts
        self.derivations = derivations
        self.broken = broken
    }

    package mutating func report(
        _ code: DiagnosticCode, _ message: String, at range: SourceRange, hint: String? = nil,
        notes: [Diagnostic.Note] = []
    ) {
        guard code.isAllowable || !isFull else { return }
        if Self.ofNames.contains(code) {
            if !lostNames.isEmpty, mayBeLost(at: range) { return }
            // A name that the rule file does not have is told of one template, not of its translations as well.
            if let first = toldOf[message], first != file.path { return }
            toldOf[message] = file.path
        }
        diagnostics.append(Diagnostic(code, message, at: Place(file, range), hint: hint, notes: notes))
        if !code.isAllowable { counted += 1 }
    }

    private func mayBeLost(at range: SourceRange) -> Bool {
        let written = String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
        let name = written.split { $0 == " " || $0 == "{" || $0 == "}" }.last.map(String.init) ?? ""
        let parts = name.split(separator: ".").map(String.init)
        return lostNames.contains(name)
            || parts.count > 1
                && (lostNames.contains(parts.dropFirst().joined(separator: "."))
                    || lostNames.contains(parts[parts.count - 1]))
    }

    private var toldOf: [String: String] = [:]

    private static let ofNames: Set<DiagnosticCode> = [
        .unknownFact, .unknownItem, .unknownExhibit, .unknownRoute, .unknownAsk, .unknownOption, .unusedFragment
    ]

    /// Enough was found: what follows is neither told nor looked up. What may be allowed does not count, for it must
    /// not hide the rest.
    private var isFull: Bool { counted >= FileReading.mostFindings }
    private var counted = 0

    /// A hint for a name, as long as somebody will read it: looking through all names for each of ten thousand mistakes
    /// takes minutes.
    package func nameHint<Names: Collection<String>>(
        for name: String, among candidates: @autoclosure () -> Names
    ) -> String? {
        diagnostics.all.count < 50 ? SourceText.nameHint(for: name, among: candidates()) : nil
    }

    /// The same for what rule files declare: it may be declared in a shared file that is not used here.
    package func declarationHint<Names: Collection<String>>(
        for name: String, among candidates: @autoclosure () -> Names
    ) -> String? {
        guard diagnostics.all.count < 50 else { return nil }
        return elsewhere(name).map { "`shared/\($0).yaml` declares it: add `\($0)` to `uses`" }
            ?? SourceText.nameHint(for: name, among: candidates())
    }

    package mutating func use(_ fact: Int) { usedFacts.insert(fact) }
    package mutating func use(exhibit: Int) { usedExhibits.insert(exhibit) }

    // MARK: Conditions

    /// The root of a condition, or of several that must all hold; `nil` (reported) if one is wrong.
    package mutating func compile(_ texts: [ExpressionText], in scope: Scope) -> Int? {
        let roots = texts.map { compile($0, in: scope) }
        guard !roots.isEmpty, !roots.contains(nil) else { return nil }
        return roots.count == 1 ? roots[0] : join(.all, roots.compactMap { $0 })
    }

    package mutating func compile(_ text: ExpressionText, in scope: Scope) -> Int? {
        do {
            let root = compile(try ConditionSyntax(text), in: scope)
            // The whole of it, with the `not` or parenthesis that it starts or ends with.
            if let root { conditionRanges[root] = text.trimmedRange }
            return root
        } catch {
            report(.conditionSyntax, error.message, at: error.range, hint: error.hint)
            return nil
        }
    }

    private mutating func compile(_ syntax: ConditionSyntax, in scope: Scope) -> Int? {
        switch syntax {
        case .all(let parts): return compile(parts, .all, in: scope)
        case .any(let parts): return compile(parts, .any, in: scope)
        case .not(let part): return compile(part, in: scope).map { join(.not, [$0]) }
        case .atom(let atom): return compile(atom, in: scope).map { add($0, atom.range) }
        }
    }

    private mutating func compile(_ parts: [ConditionSyntax], _ kind: ConditionNode.Kind, in scope: Scope) -> Int? {
        let roots = parts.map { compile($0, in: scope) }
        return roots.contains(nil) ? nil : join(kind, roots.compactMap { $0 })
    }

    private mutating func join(_ kind: ConditionNode.Kind, _ parts: [Int]) -> Int {
        var node = ConditionNode(kind)
        node.firstPart = Int32(parts.first ?? -1)
        for (part, next) in zip(parts, parts.dropFirst()) { conditions[part].nextPart = Int32(next) }
        let ranges = parts.map { conditionRanges[$0] }
        return add(
            node, SourceRange(start: Int(ranges.map(\.start).min() ?? 0), end: Int(ranges.map(\.end).max() ?? 0)))
    }

    private mutating func add(_ node: ConditionNode, _ range: SourceRange) -> Int {
        conditions.append(node)
        conditionRanges.append(range)
        return conditions.count - 1
    }

    private mutating func compile(_ atom: ConditionAtom, in scope: Scope) -> ConditionNode? {
        if case .exhibit = atom.test { return exhibit(atom, in: scope) }
        guard let left = resolve(atom.name, in: scope, mayBeUnknown: atom.test.isDecidedByNone) else { return nil }
        switch atom.test {
        case .holds: return holds(atom, left)
        case .compare(let comparison, let item): return compare(atom, left, comparison, item, in: scope)
        case .isOne(let items): return isOne(left, items, .equal)
        case .includes(let item): return includes(atom, left, item)
        case .count(let comparison, let number): return count(atom, left, comparison, number)
        case .known: return known(atom, left, in: scope)
        case .exhibit: return nil
        }
    }

    private mutating func exhibit(_ atom: ConditionAtom, in scope: Scope) -> ConditionNode? {
        guard scope.place == .fragment else {
            report(
                .notAllowedHere, "`exhibit.` stands in fragments only", at: atom.range,
                hint: "a decision must not change when an exhibit is added")
            return nil
        }
        guard let index = exhibitIndex(atom.name, in: scope) else { return nil }
        var node = ConditionNode(.exhibit)
        node.literal = Int64(index)
        return node
    }

    package mutating func exhibitIndex(_ name: Located<String>, in scope: Scope) -> Int? {
        if let index = scope.exhibits[name.value] {
            use(exhibit: index)
            return index
        }
        report(
            .unknownExhibit, "there is no exhibit `\(name.value)`", at: name.range,
            hint: declarationHint(for: name.value, among: scope.exhibits.keys))
        return nil
    }

    private mutating func holds(_ atom: ConditionAtom, _ left: Scope.Meaning) -> ConditionNode? {
        guard left.type == .yesNo else {
            report(
                .typeMismatch, "`\(atom.name.value)` is \(article(left.type)), which is not true or false by itself",
                at: atom.range, hint: comparisonHint(atom.name.value, left))
            return nil
        }
        var node = ConditionNode(.holds)
        node.left = left.operand
        return node
    }

    private func comparisonHint(_ name: String, _ left: Scope.Meaning) -> String? {
        switch left.type {
        case .choice: facts[left.fact].options.first.map { "compare it: `\(name) == \($0.id)`" }
        case .text: "compare it: `\(name) == \"some text\"`"
        case .list, .rows: "compare how many: `count \(name) >= 2`"
        case .identifier: nil
        default: "compare it: `\(name) > \(left.type.example)`"
        }
    }

    private mutating func compare(
        _ atom: ConditionAtom, _ left: Scope.Meaning, _ comparison: Comparison, _ item: ConditionItem, in scope: Scope
    ) -> ConditionNode? {
        switch left.type {
        case .choice, .text, .identifier: return compareByName(atom, left, comparison, item, in: scope)
        case .yesNo:
            report(
                .typeMismatch, "`\(atom.name.value)` is yes or no", at: atom.range,
                hint: "write `\(atom.name.value)` or `not \(atom.name.value)`")
            return nil
        case .list, .rows:
            report(
                .typeMismatch, "`\(atom.name.value)` is \(article(left.type)), which cannot be compared",
                at: atom.range, hint: "`count \(atom.name.value) >= 2`, or `\(atom.name.value) includes …`")
            return nil
        case .money(nil):
            report(
                .typeMismatch, "`\(atom.name.value)` may be in any currency, so amounts cannot be compared",
                at: atom.name.range, hint: "declare it as `money USD`")
            return nil
        default: return compareOrdered(left, comparison, item, in: scope)
        }
    }

    private mutating func compareOrdered(
        _ left: Scope.Meaning, _ comparison: Comparison, _ item: ConditionItem, in scope: Scope
    ) -> ConditionNode? {
        let isRatio = facts[left.fact].isRatio
        switch item {
        case .literal(let text):
            guard let literal = literal(text, as: left.type) else { return nil }
            if isRatio { thresholds.append((left.fact, literal.magnitude)) }
            var node = ConditionNode(isRatio ? .compareRatioLiteral : .compareLiteral)
            (node.comparison, node.left, node.literal) = (comparison, left.operand, literal.magnitude)
            return node
        case .text(let text):
            report(
                .typeMismatch, "a text is compared with \(article(left.type))", at: text.range,
                hint: "such as `\(left.type.example)`, without quotes")
            return nil
        case .word(let name):
            guard let right = resolve(name, in: scope) else { return nil }
            guard right.type == left.type else {
                report(
                    .typeMismatch, "\(article(left.type)) is compared with `\(name.value)`, \(article(right.type))",
                    at: name.range)
                return nil
            }
            let rightIsRatio = facts[right.fact].isRatio
            var node = ConditionNode(isRatio || rightIsRatio ? .compareRatios : .compareFacts)
            (node.comparison, node.left, node.right) = (comparison, left.operand, right.operand)
            (node.leftIsRatio, node.rightIsRatio) = (isRatio, rightIsRatio)
            return node
        }
    }

    private mutating func compareByName(
        _ atom: ConditionAtom, _ left: Scope.Meaning, _ comparison: Comparison, _ item: ConditionItem, in scope: Scope
    ) -> ConditionNode? {
        guard comparison.isEquality else {
            report(
                .typeMismatch, "\(article(left.type)) has no order", at: atom.range,
                hint: "compare it with `==`, `!=` or `in [ … ]`")
            return nil
        }
        if scope.place == .exhibitPolicy, case .word(let name) = item, left.type != .choice {
            guard let right = resolve(name, in: scope) else { return nil }
            guard right.type == left.type else {
                report(
                    .typeMismatch, "\(article(left.type)) is compared with `\(name.value)`, \(article(right.type))",
                    at: name.range)
                return nil
            }
            var node = ConditionNode(.sameText)
            (node.comparison, node.left, node.right) = (comparison, left.operand, right.operand)
            return node
        }
        if case .identifier = left.type {
            report(.typeMismatch, "\(article(left.type)) is printed, not compared", at: atom.range)
            return nil
        }
        return isOne(left, [item], comparison)
    }

    private mutating func isOne(
        _ left: Scope.Meaning, _ items: [ConditionItem], _ comparison: Comparison
    ) -> ConditionNode? {
        guard let node = membership(.isOne, left, left.type, items) else { return nil }
        var result = node
        result.comparison = comparison
        return result
    }

    private mutating func includes(
        _ atom: ConditionAtom, _ left: Scope.Meaning, _ item: ConditionItem
    ) -> ConditionNode? {
        guard case .list(let element) = left.type else {
            report(
                .typeMismatch, "`includes` is for lists; `\(atom.name.value)` is \(article(left.type))", at: atom.range,
                hint: "write `\(atom.name.value) == …` or `in [ … ]`")
            return nil
        }
        return membership(.includes, left, element, [item])
    }

    /// A mask of options, or for texts the stretch of keys that one of them must equal.
    private mutating func membership(
        _ kind: ConditionNode.Kind, _ left: Scope.Meaning, _ type: FactType, _ items: [ConditionItem]
    ) -> ConditionNode? {
        var node = ConditionNode(kind)
        node.left = left.operand
        switch type {
        case .choice:
            for item in items {
                guard let option = option(item, of: left.fact) else { return nil }
                node.literal |= 1 << Int64(option)
            }
        case .text:
            node.isText = true
            node.literal = Int64(texts.count)
            node.firstPart = Int32(items.count)
            for item in items {
                guard case .text(let text) = item else {
                    report(.typeMismatch, "a text stands in double quotes", at: item.range)
                    return nil
                }
                if let problem = facts[left.fact].problem(with: text.value) {
                    report(
                        .badValue, "the fact can never be this: \(problem.message)", at: text.range, hint: problem.hint)
                    return nil
                }
                texts.append(textKey(text.value))
            }
        default:
            report(
                .typeMismatch, "only choices and texts are compared one by one, not \(article(type))",
                at: items.first?.range ?? .top)
            return nil
        }
        return node
    }

    private mutating func option(_ item: ConditionItem, of fact: Int) -> Int? {
        let options = facts[fact].options.map(\.id)
        let name: Located<String>
        switch item {
        case .word(let word): name = word
        case .text(let text):
            report(
                .typeMismatch, "an option stands without quotes", at: text.range,
                hint: options.contains(text.value) ? "write `\(text.value)`" : nameHint(for: text.value, among: options)
            )
            return nil
        case .literal(let literal): name = literal
        }
        if let index = options.firstIndex(of: name.value) { return index }
        report(
            .unknownOption, "`\(facts[fact].name)` has no option `\(name.value)`", at: name.range,
            hint: nameHint(for: name.value, among: options),
            notes: [Diagnostic.Note("declared here", at: facts[fact].place)])
        return nil
    }

    private mutating func count(
        _ atom: ConditionAtom, _ left: Scope.Meaning, _ comparison: Comparison, _ number: Located<Int64>
    ) -> ConditionNode? {
        guard left.type.isCollection else {
            report(
                .typeMismatch, "`count` is for lists and rows; `\(atom.name.value)` is \(article(left.type))",
                at: atom.range)
            return nil
        }
        var node = ConditionNode(.count)
        (node.comparison, node.left, node.literal) = (comparison, left.operand, number.value)
        return node
    }

    private mutating func known(_ atom: ConditionAtom, _ left: Scope.Meaning, in scope: Scope) -> ConditionNode? {
        guard scope.place == .fragment else {
            report(
                .notAllowedHere, "`known` stands in fragments only", at: atom.range,
                hint: "a decision must not change when an answer is added")
            return nil
        }
        guard facts[left.fact].isOptional else {
            report(
                .notOptional, "`\(atom.name.value)` is not optional, so it is always known in a letter",
                at: atom.name.range, hint: "add `optional: yes` to the fact, or leave the condition out",
                notes: [Diagnostic.Note("declared here", at: facts[left.fact].place)])
            return nil
        }
        var node = ConditionNode(.known)
        node.left = left.operand
        return node
    }

    package mutating func literal(_ text: Located<String>, as type: FactType) -> Literal? {
        do { return try Literal.read(text.value, as: type) } catch {
            let other = Literal.read(anyForm: text.value)?.type
            switch (error.code, other) {
            case (.precision, _): report(.tooPrecise, error.message, at: text.range, hint: error.hint)
            case (_, nil): report(.badValue, error.message, at: text.range, hint: error.hint)
            case (_, .percent?), (_, .date?), (_, .duration?):
                report(
                    .typeMismatch,
                    "`\(clipped(text.value))` is \(other.map(article) ?? ""), where \(article(type)) is wanted",
                    at: text.range, hint: error.hint ?? "such as `\(type.example)`")
            default: report(.typeMismatch, error.message, at: text.range, hint: error.hint)
            }
            return nil
        }
    }

    // MARK: Names

    /// What a name means here; `nil` (reported) if nothing, or if it may stay unknown where something hangs on it.
    package mutating func resolve(
        _ name: Located<String>, in scope: Scope, mayBeUnknown: Bool = false
    ) -> Scope.Meaning? {
        if isFull { return nil }
        switch meaning(of: name.value, in: scope) {
        case .meaning(let meaning): return mayBeUnknown || isAlwaysTold(meaning, name, in: scope) ? meaning : nil
        case .broken: return nil
        case .unknown(let message, let hint):
            report(.unknownFact, message, at: name.range, hint: hint)
            return nil
        }
    }

    private mutating func isAlwaysTold(_ meaning: Scope.Meaning, _ name: Located<String>, in scope: Scope) -> Bool {
        guard facts[meaning.fact].isOptional else { return true }
        switch scope.place {
        case .fragment, .exhibitPolicy, .derivation(isOptional: true): return true
        case .decision:
            report(
                .notAllowedHere, "`\(name.value)` is optional: no decision can hang on what may stay unknown",
                at: name.range, hint: "decide by a fact that is always told",
                notes: [Diagnostic.Note("declared here", at: facts[meaning.fact].place)])
        case .derivation(isOptional: false):
            report(
                .notOptional, "`\(name.value)` is optional, so what is computed from it may stay unknown",
                at: name.range, hint: "declare the derived fact `optional: yes` too",
                notes: [Diagnostic.Note("declared here", at: facts[meaning.fact].place)])
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
                message: "there is no fact `\(clipped(name))`",
                hint: declarationHint(for: name, among: scope.catalog.names + columns))
        }
        use(index)
        let fact = facts[index]
        if broken.contains(index) { return .broken }
        if let slot = fact.caseSlot {
            return .meaning(.init(fact: index, operand: Operand(.case, slot), type: fact.type))
        }
        guard let layout = scope.layout else {
            return .unknown(
                message: "`\(name)` is told for each item, so it has no one value here",
                hint: "facts with a dot in their name are told once per case")
        }
        if fact.isDerived, !layout.hasSlot(of: index) { derive(index, in: scope) }
        let slot = layout.slot(of: index, source: fact.isDerived ? .derived : .told)
        return .meaning(.init(fact: index, operand: Operand(.item, slot), type: fact.type))
    }

    private mutating func meaning(of name: String, in loop: Scope.Loop) -> Scope.Resolution {
        if name == loop.variable {
            guard case .list(let element) = facts[loop.fact].type else {
                return .unknown(
                    message: "`\(name)` is a whole row",
                    hint: nameHint(for: name, among: loop.columns.map { "\(name).\(facts[$0].name)" }))
            }
            return .meaning(.init(fact: loop.fact, operand: Operand(.row, 0), type: element))
        }
        let column = String(name.dropFirst(loop.variable.count + 1))
        guard let index = loop.columns.first(where: { facts[$0].name == column }) else {
            return .unknown(
                message: "`\(facts[loop.fact].name)` has no column `\(column)`",
                hint: nameHint(for: column, among: loop.columns.map { facts[$0].name }))
        }
        use(index)
        return .meaning(
            .init(fact: index, operand: Operand(.row, index - loop.columns.lowerBound), type: facts[index].type))
    }

    private mutating func meaningOfCauses(_ name: String, in scope: Scope) -> Scope.Resolution {
        guard scope.seesCauses, let layout = scope.layout else {
            return .unknown(message: "`cause.` means something in actions and prevention only", hint: nil)
        }
        guard let index = scope.catalog[name] else {
            return .unknown(
                message: "there is no fact `\(clipped(name))`",
                hint: declarationHint(for: name, among: scope.catalog.names))
        }
        use(index)
        guard facts[index].type.isCollection, !facts[index].isCaseWide else {
            return .unknown(
                message: "`cause.` joins lists and rows that causes are told; `\(name)` is not one", hint: nil)
        }
        return .meaning(
            .init(
                fact: index, operand: Operand(.item, layout.slot(of: index, source: .causes)), type: facts[index].type))
    }

    /// Compiles how an item's derived fact is computed, in that item's slots.
    private mutating func derive(_ index: Int, in scope: Scope) {
        guard let text = derivations[index], let layout = scope.layout else { return }
        var inner = scope
        inner.place = .derivation(isOptional: facts[index].isOptional)
        inner.loop = nil
        inner.seesCauses = false
        // Positions belong to the file that declares the fact, where it was checked once; here it is only placed.
        let before = (diagnostics, counted)
        let expression = derivation(text, of: index, in: inner)
        (diagnostics, counted) = before
        if let expression {
            layout.add(
                DerivedFact(
                    fact: index, target: Operand(.item, layout.slot(of: index, source: .derived)),
                    expression: expression.0, unit: expression.1))
        }
    }

    // MARK: Derived facts

    /// How a derived fact is computed, with the unit that a duration prints in; `nil` (reported) if it cannot be.
    package mutating func derivation(
        _ text: ExpressionText, of index: Int, in scope: Scope
    ) -> (DerivedFact.Expression, DurationUnit)? {
        let fact = facts[index]
        if fact.type == .yesNo { return compile(text, in: scope).map { (.condition($0), .hours) } }
        do {
            let syntax = try SumSyntax(text)
            if let divisor = syntax.divisor { return ratio(syntax, divisor, fact, in: scope).map { ($0, .hours) } }
            guard let sum = sum(syntax.terms, syntax.range, in: scope) else { return nil }
            guard let scaled = fit(sum, to: fact.type) else {
                report(
                    .typeMismatch, "the sum is \(article(sum.type)), the fact is declared as \(article(fact.type))",
                    at: text.range)
                return nil
            }
            guard let span = span(of: scaled, sum.spans, syntax.range) else { return nil }
            spans[index] = span
            return (.sum(scaled), sum.unit)
        } catch {
            report(.conditionSyntax, error.message, at: error.range, hint: error.hint)
            return nil
        }
    }

    private mutating func ratio(
        _ syntax: SumSyntax, _ divisor: [SumSyntax.Term], _ fact: Fact, in scope: Scope
    ) -> DerivedFact.Expression? {
        guard let upper = sum(syntax.terms, syntax.range, in: scope), let lower = sum(divisor, syntax.range, in: scope)
        else { return nil }
        guard upper.type == .count, lower.type == .count, fact.type == .percent else {
            report(.typeMismatch, "a `/` divides counts by counts and gives a percent", at: syntax.range)
            return nil
        }
        guard let lowerSpan = span(of: lower.terms, lower.spans, syntax.range),
            span(of: upper.terms, upper.spans, syntax.range) != nil
        else { return nil }
        if !fact.isOptional, lowerSpan.lowerBound <= 0 {
            report(
                .badDomain, "the divisor may be 0", at: syntax.range,
                hint: "give it `min: 1`, or declare the derived fact `optional: yes`")
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
                report(
                    .badDomain, "the sum may become too large to be exact", at: range,
                    hint: "give its facts a smaller `max`")
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
                report(.badValue, "`\(clipped(text.value))` is not a literal", at: text.range)
                return nil
            }
            return TypedTerm(
                value: .literal(literal.magnitude), type: literal.type, isAdded: term.isAdded,
                unit: literal.durationUnit, span: literal.magnitude...literal.magnitude)
        case .fact(let name):
            guard let meaning = resolve(name, in: scope) else { return nil }
            guard meaning.type.isOrdered, !facts[meaning.fact].isRatio else {
                report(
                    .typeMismatch,
                    facts[meaning.fact].isRatio
                        ? "`\(name.value)` is a ratio, which goes into no sum"
                        : "\(article(meaning.type)) goes into no sum", at: name.range)
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
                report(
                    .typeMismatch, "`count of` takes a list or rows; `\(name.value)` is \(article(meaning.type))",
                    at: name.range)
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
            report(
                .typeMismatch, "`\(aggregate.rawValue) of` takes a column of rows", at: name.range,
                hint: "such as `\(aggregate.rawValue) of orders.units`")
            return nil
        }
        guard let rows = resolve(Located(parts.rows, name.range), in: scope) else { return nil }
        let columns = facts[rows.fact].columns
        guard let index = columns.first(where: { facts[$0].name == column }) else {
            report(
                .unknownFact, "`\(facts[rows.fact].name)` has no column `\(column)`", at: name.range,
                hint: nameHint(for: column, among: columns.map { facts[$0].name }))
            return nil
        }
        use(index)
        let type = facts[index].type
        guard aggregate == .sum ? type.isOrdered && type != .date : type == .date else {
            report(.typeMismatch, "`\(aggregate.rawValue) of` does not take \(article(type))", at: name.range)
            return nil
        }
        let (one, most) = (facts[index].domain, rowCount(rows.fact).upperBound)
        let span = aggregate == .sum ? min(0, one.lowerBound) * most...max(0, one.upperBound) * most : one
        return TypedTerm(
            value: .aggregate(aggregate, rows.operand, column: index - columns.lowerBound), type: type,
            isAdded: isAdded, unit: nil, span: span)
    }

    /// How many values a list or rows may have: `none` stands for 0.
    private func rowCount(_ fact: Int) -> ClosedRange<Int64> {
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
        report(
            .typeMismatch, "these do not add up: " + types.map(\.name).joined(separator: ", "), at: range,
            hint: "the reference lists which types go into one sum")
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

extension ConditionAtom.Test {
    /// Whether `none` decides it: of a list that does not exist the count is 0, and it includes nothing.
    fileprivate var isDecidedByNone: Bool {
        switch self {
        case .count, .includes, .known: true
        case .holds, .compare, .isOne, .exhibit: false
        }
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
