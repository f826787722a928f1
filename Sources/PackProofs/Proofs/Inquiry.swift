import RuleModel
import SourceText

/// Asks the solver about fragments and conditions, and reports what fails, each with a case that shows it.
package struct Inquiry {
    /// Where something stands: the cases that come there, by violation, and the item that it is about.
    package struct Context {
        package var ways: [(violation: Index<Violation>, when: Int32)]
        package var item: Index<ItemDefinition>?
    }

    package enum Finding {
        case none
        case found(ProofSolver.Solution, violation: Index<Violation>)
        /// It is not known exactly.
        case perhaps
        /// Given up.
        case limit

        package var isNone: Bool { if case .none = self { true } else { false } }
    }

    package let formulas: ConditionFormulas
    package var pack: RulePack { formulas.pack }
    private var space: ProofSpace { formulas.space }
    private var solver: ProofSolver
    private let examples: CounterExamples
    package private(set) var diagnostics = Diagnostics()
    /// What was found for the same question in another language.
    private var answers: [Question: Finding] = [:]
    private var isExhausted = false
    /// What the fragment prints in some language without a guard: that another has one is no second mistake.
    private var unguarded = Set<FragmentWalk.Thing>()

    private struct Question: Hashable {
        let goals: [ProofGoal]
        let ways: [Int32]
    }

    package init(_ formulas: ConditionFormulas) {
        self.formulas = formulas
        solver = ProofSolver(formulas.space)
        examples = CounterExamples(formulas)
    }

    // MARK: Asking

    /// A case of the context that meets all goals. That it was given up is reported at a place, unless the answer only
    /// helps to explain.
    private mutating func find(_ goals: [ProofGoal], _ context: Context, at place: Place?) -> Finding {
        let finding = find(goals, context)
        if case .limit = finding, let place { reportLimit(at: place) }
        return finding
    }

    private mutating func find(_ goals: [ProofGoal], _ context: Context) -> Finding {
        let goals = goals.filter { $0 != ProofGoal(ProofSpace.yes) }
        let question = Question(goals: goals, ways: context.ways.map(\.when))
        if let known = answers[question] { return known }
        var finding = Finding.none
        search: for way in context.ways {
            switch solver.solve([ProofGoal(way.when)] + goals) {
            case .none: continue
            case .found(let solution) where solution.isExact:
                finding = .found(solution, violation: way.violation)
                break search
            case .found, .perhaps: finding = .perhaps
            case .limit: finding = .limit
            }
        }
        answers[question] = finding
        return finding
    }

    private func text(_ solution: ProofSolver.Solution, _ violation: Index<Violation>, _ context: Context) -> String {
        examples.text(solution, violation: violation, item: context.item)
    }

    /// The text of the case that was found, if one was.
    private func example(_ finding: Finding, _ context: Context) -> String? {
        if case .found(let solution, let violation) = finding { text(solution, violation, context) } else { nil }
    }

    private mutating func report(_ mistake: Mistake, at place: Place, example: String? = nil) {
        diagnostics.append(mistake.at(place, example: example))
    }

    /// What must not be found: whether it was not. What could not be decided counts as found.
    private mutating func exclude(
        _ goals: [ProofGoal], _ context: Context, at place: Place, _ mistake: @autoclosure () -> Mistake,
        unproved: @autoclosure () -> Mistake
    ) -> Bool {
        switch find(goals, context, at: place) {
        case .none: return true
        case .found(let solution, let violation):
            report(mistake(), at: place, example: text(solution, violation, context))
        case .perhaps: report(unproved(), at: place)
        case .limit: break
        }
        return false
    }

    private mutating func reportLimit(at place: Place) {
        if isExhausted { return }
        isExhausted = solver.stepsLeft <= 0
        report(.tooManyWays(isExhausted: isExhausted), at: place)
    }

    // MARK: Conditions

    /// That a condition can hold and fail where it stands, and that each part of it matters; whether nothing is told of
    /// that.
    @discardableResult
    package mutating func proveCondition(
        _ root: Index<Condition>, in scope: ConditionFormulas.Scope, within context: Context,
        path: Int32 = ProofSpace.yes,
        file: SourceFile, mayAlwaysHold: Bool = false
    ) -> Bool {
        let condition = formulas.formula(root, in: scope)
        let conditions = pack.units[scope.unit].conditions
        let place = Place(file, conditions.range(of: root))
        let text = clipped(conditions.text(of: root, in: file))
        let (holds, fails) = (
            find([ProofGoal(path), ProofGoal(condition, .yes)], context, at: place),
            find([ProofGoal(path), ProofGoal(condition, .no)], context, at: place)
        )
        switch (holds.isNone, fails.isNone) {
        // No case comes here, which is reported for what stands around it; or each that does leaves it undecided.
        case (true, true): return true
        case (true, false):
            reportConstant(text, isAlways: false, place, condition, context, example(fails, context))
            return false
        case (false, true):
            if mayAlwaysHold { return true }
            reportConstant(text, isAlways: true, place, condition, context, example(holds, context))
            return false
        case (false, false): break
        }
        proveParts(root, in: scope, within: context, path, file)
        return true
    }

    /// - Parameter isAlways: whether the condition always holds; otherwise it never does.
    private mutating func reportConstant(
        _ text: String, isAlways: Bool, _ place: Place, _ condition: Int32, _ context: Context, _ example: String?
    ) {
        let isAlone = find(
            [ProofGoal(condition, isAlways ? .no : .yes)],
            Context(ways: context.ways.map { ($0.violation, ProofSpace.yes) })
        ).isNone
        report(.constant(text, isAlways: isAlways, isAlone: isAlone), at: place, example: example)
    }

    /// That each part of a condition decides in some case, alone.
    private mutating func proveParts(
        _ root: Index<Condition>, in scope: ConditionFormulas.Scope, within context: Context, _ path: Int32,
        _ file: SourceFile
    ) {
        var parts: [Part] = []
        collect(root, scope, isNegated: false, whenTrue: [], whenFalse: [], &parts)
        for part in parts {
            let place = Place(file, pack.units[scope.unit].conditions.range(of: part.condition))
            if parts.count > 1 { provePart(part, within: context, path, place) }
            proveOptions(part, scope, within: context, path, place)
        }
    }

    /// A part of a condition, and what the others must come to for it to decide.
    private struct Part {
        let condition: Index<Condition>
        let formula: Int32
        let isNegated: Bool
        let whenTrue: [ProofGoal]
        let whenFalse: [ProofGoal]

        func goals(_ holds: Bool) -> [ProofGoal] {
            (holds ? whenTrue : whenFalse) + [ProofGoal(formula, holds != isNegated ? .yes : .no)]
        }
    }

    private func collect(
        _ index: Index<Condition>, _ scope: ConditionFormulas.Scope, isNegated: Bool, whenTrue: [ProofGoal],
        whenFalse: [ProofGoal],
        _ parts: inout [Part]
    ) {
        let program = pack.units[scope.unit].conditions
        // What the siblings come to so that a part alone makes the joint true, and false.
        func collectParts(
            _ children: [Index<Condition>], _ whenHolds: ProofGoal.Wanted, _ whenFails: ProofGoal.Wanted,
            _ parts: inout [Part]
        ) {
            for child in children {
                let others = children.filter { $0 != child }.map { formulas.formula($0, in: scope) }
                let (up, down) = (others.map { ProofGoal($0, whenHolds) }, others.map { ProofGoal($0, whenFails) })
                collect(
                    child, scope, isNegated: isNegated, whenTrue: whenTrue + (isNegated ? down : up),
                    whenFalse: whenFalse + (isNegated ? up : down), &parts)
            }
        }
        switch program[index].shape {
        case .not(let part):
            collect(part, scope, isNegated: !isNegated, whenTrue: whenTrue, whenFalse: whenFalse, &parts)
        case .all(let stretch): collectParts(Array(program.parts(stretch)), .yes, .notNo, &parts)
        case .any(let stretch): collectParts(Array(program.parts(stretch)), .notYes, .no, &parts)
        case .leaf:
            parts.append(
                Part(
                    condition: index, formula: formulas.formula(index, in: scope), isNegated: isNegated,
                    whenTrue: whenTrue, whenFalse: whenFalse))
        }
    }

    private mutating func provePart(_ part: Part, within context: Context, _ path: Int32, _ place: Place) {
        let (holds, fails) = (
            find([ProofGoal(path)] + part.goals(true), context, at: place),
            find([ProofGoal(path)] + part.goals(false), context, at: place)
        )
        guard holds.isNone || fails.isNone else { return }
        let isTrue = fails.isNone != part.isNegated
        report(
            .idlePart(place.text, isTrue: isTrue), at: place,
            example: example(fails, context) ?? example(holds, context)
                ?? example(find([ProofGoal(path)], context), context))
    }

    /// That each option of an `in` list can be the one.
    private mutating func proveOptions(
        _ part: Part, _ scope: ConditionFormulas.Scope, within context: Context, _ path: Int32, _ place: Place
    ) {
        guard case .isOption(let choice, let chosen, isNegated: _) = pack.units[scope.unit].conditions[part.condition],
            chosen.positions.count > 1
        else { return }
        let isOne = find([ProofGoal(path)] + part.goals(!part.isNegated), context, at: place)
        // A part that never matters as a whole was reported.
        if isOne.isNone { return }
        let variable = formulas.variable(choice, scope)
        let options = pack.facts[formulas.fact(choice, scope).index].options
        for (index, option) in options.enumerated() where chosen.contains(Int64(index)) {
            guard
                find(
                    [ProofGoal(path)] + part.goals(!part.isNegated) + [
                        ProofGoal(space.member(variable, 1 << UInt64(index)))
                    ], context, at: place
                ).isNone
            else { continue }
            report(.idleOption(option.id), at: place, example: example(isOne, context))
        }
    }

    // MARK: Routes

    /// That each route is taken in some case, and each part of its condition matters there; whether all is as it should
    /// be.
    package mutating func proveRoutes(of index: Index<Violation>, _ routes: RouteFormulas) -> Bool {
        let violation = pack.violations[index]
        let scope = ConditionFormulas.Scope(unit: violation.unit)
        let anyCase = Context(ways: [(index, ProofSpace.yes)])
        var isRight = true
        var before: [(when: Int32, place: Place)] = []
        for (choice, taken) in zip(violation.routes, routes.choices(of: index)) {
            let path = space.all(before.map { space.not($0.when) })
            let place =
                choice.when.map { Place(violation.place.file, pack.units[scope.unit].conditions.range(of: $0)) }
                ?? choice.place
            let when = choice.when.map { formulas.formula($0, in: scope) } ?? ProofSpace.yes
            if find([ProofGoal(taken.applies)], anyCase, at: place).isNone,
                !find([ProofGoal(when)], anyCase, at: place).isNone
            {
                reportSwallowed(choice, when, before.last?.place, place, anyCase)
                isRight = false
            } else if let root = choice.when,
                !proveCondition(root, in: scope, within: anyCase, path: path, file: violation.place.file)
            {
                isRight = false
            }
            if !pack.routes[choice.route].isBeside { before.append((when, place)) }
        }
        return isRight
    }

    /// Whether each route is taken in some case.
    package mutating func areTaken(_ choices: [RouteFormulas.Choice], _ violation: Index<Violation>) -> Bool {
        choices.allSatisfy { !find([ProofGoal($0.applies)], Context(ways: [(violation, ProofSpace.yes)])).isNone }
    }

    private mutating func reportSwallowed(
        _ choice: RouteChoice, _ when: Int32, _ earlier: Place?, _ place: Place, _ context: Context
    ) {
        report(
            .routeNeverTaken(pack.routes[choice.route].id, earlier: earlier), at: place,
            example: example(find([ProofGoal(when)], context), context))
    }

    package mutating func reportPolicyOrder(_ policy: Policy, _ earlier: Policy, _ violation: Violation) {
        report(
            .policyOrder(policy, earlier),
            at: Place(violation.place.file, pack.units[violation.unit].conditions.range(of: policy.condition)),
            example: policyExample(policy, violation))
    }

    /// A notice of the day that both figures claim.
    private func policyExample(_ policy: Policy, _ violation: Violation) -> String? {
        guard let date = pack.noticeDate, let index = pack.violation(of: violation.unit) else { return nil }
        let variable = formulas.variable(date, ConditionFormulas.Scope(unit: pack.ownUnit))
        var solution = ProofSolver.Solution()
        (solution.masks[variable], solution.numbers[variable]) = (1, policy.since.number)
        return examples.text(solution, violation: index, item: nil)
    }

    /// That no letter has causes without actions or prevention, and every cause that it may have has both.
    package mutating func provePlans(of index: Index<Violation>, _ routes: RouteFormulas) {
        let violation = pack.violations[index]
        let plans = Context(ways: [(index, routes.written(.causes, of: index))])
        for use in violation.causes where use.actions.isEmpty || use.prevention.isEmpty {
            let (kind, id) = (use.actions.isEmpty ? ItemKind.action : .prevention, pack.items[use.cause].id)
            let context = Context(ways: plans.ways, item: use.cause)
            _ = exclude(
                [], context, at: use.place, .causeWithoutStep(id, kind), unproved: .maybeCauseWithoutStep(id, kind))
        }
        for (choice, written) in zip(routes.choices(of: index), violation.routes) {
            let sections = routes.sections(of: choice)
            guard let causes = sections[.causes] else { continue }
            let context = Context(ways: [(index, choice.applies)])
            for section in [LayoutSection.actions, .prevention] {
                let place = written.place
                _ = exclude(
                    [ProofGoal(causes), ProofGoal(sections[section] ?? ProofSpace.no, .notYes)], context, at: place,
                    .planWithout(section, letter: place.text), unproved: .maybePlanWithout(section))
            }
        }
    }

    // MARK: Fragments

    /// All that is proved of a unit's fragments, in each of their languages.
    package mutating func proveFragments(_ fragments: [ProvedFragment]) {
        for fragment in fragments where !fragment.context.ways.isEmpty { proveFragment(fragment) }
        // Where a section is in no letter, all fragments of its kind are for one reason in none.
        for kind in FragmentKind.allCases {
            let unread = fragments.filter { $0.context.ways.isEmpty && $0.entry.kind == kind }
            guard let first = unread.first, let heading = place(ofHeading: first.entry, pack.language) else { continue }
            reportUnreachable(first, heading, others: unread.count - 1)
        }
    }

    private mutating func proveFragment(_ fragment: ProvedFragment) {
        let unit = fragment.entry.unit
        let walks = pack.languages.compactMap { language -> (Language, FragmentWalk)? in
            guard let start = fragment.entry.start(in: language) else { return nil }
            return (
                language,
                FragmentWalk(
                    pack.program(of: fragment.entry, in: language), from: start,
                    in: .init(unit: unit, item: fragment.context.item), formulas)
            )
        }
        guard let (language, first) = walks.first, let heading = place(ofHeading: fragment.entry, language) else {
            return
        }
        guard isReached(fragment, heading) else { return }
        unguarded = []
        for (language, walk) in walks { proveText(walk, fragment, language) }
        for (other, walk) in walks.dropFirst() { compare((language, first), (other, walk), fragment) }
    }

    private mutating func isReached(_ fragment: ProvedFragment, _ heading: Place) -> Bool {
        switch find([], fragment.context, at: heading) {
        case .found, .perhaps: return true
        case .limit: return false
        case .none:
            reportUnreachable(fragment, heading, others: 0)
            return false
        }
    }

    private mutating func reportUnreachable(_ fragment: ProvedFragment, _ heading: Place, others: Int) {
        report(.inNoLetter(fragment, others: others), at: heading, example: exampleWithout(fragment))
    }

    /// A case that names what is never written.
    private func exampleWithout(_ fragment: ProvedFragment) -> String? {
        let violation = pack.violations.indices.first { index in
            guard let item = fragment.context.item else { return pack.units(of: index).contains(fragment.entry.unit) }
            return pack.violations[index].causes.contains {
                $0.cause == item || $0.actions.contains(item) || $0.prevention.contains(item)
            }
        }
        return violation.map { examples.text(ProofSolver.Solution(), violation: $0, item: fragment.context.item) }
    }

    private mutating func proveText(_ walk: FragmentWalk, _ fragment: ProvedFragment, _ language: Language) {
        guard let file = pack.program(of: fragment.entry, in: language).file else { return }
        for branch in walk.branches { proveBranch(branch, fragment, file) }
        for print in walk.prints { provePrint(print, fragment, language) }
        for loop in walk.loops where loop.writes != ProofSpace.yes { proveLoop(loop, fragment, language) }
        guard walk.writes != ProofSpace.yes, let heading = place(ofHeading: fragment.entry, language) else { return }
        _ = exclude(
            [ProofGoal(walk.writes, .notYes)], fragment.context, at: heading,
            .mayWriteNothing, unproved: .maybeWritesNothing)
    }

    private mutating func proveBranch(_ branch: FragmentWalk.Branch, _ fragment: ProvedFragment, _ file: SourceFile) {
        guard
            proveCondition(
                branch.condition, in: branch.scope, within: fragment.context, path: branch.path, file: file,
                mayAlwaysHold: branch.endsChoices)
        else { return }
        let condition = formulas.formula(branch.condition, in: branch.scope)
        guard space.variables(of: condition).contains(where: { space.variables[$0].mayBeAbsent }) else { return }
        let place = Place(file, pack.units[branch.scope.unit].conditions.range(of: branch.condition))
        _ = exclude(
            [ProofGoal(branch.path), ProofGoal(condition, .notYes), ProofGoal(condition, .notNo)], fragment.context,
            at: place, .undecided(place.text), unproved: .maybeUndecided(place.text))
    }

    private mutating func provePrint(_ print: FragmentWalk.Print, _ fragment: ProvedFragment, _ language: Language) {
        let operand: Operand
        switch print.thing {
        case .fact(let printed, _): operand = printed
        case .policy:
            // The figure goes by the notice's date where there are several.
            guard let date = pack.noticeDate, let violation = pack.violation(of: fragment.entry.unit),
                pack.violations[violation].policy.count > 1
            else { return }
            operand = date
        case .exhibit, .violations, .section: return
        }
        let program = pack.program(of: fragment.entry, in: language)
        // Of lists and rows that do not exist the number is 0.
        if print.saysNone { return }
        let (index, _) = formulas.fact(operand, print.scope)
        let exists = formulas.exists(operand, in: print.scope)
        guard exists != ProofSpace.yes, let file = program.file else { return }
        let place = Place(file, program.range(of: print.instruction))
        let name = print.thing == .policy ? "notice.date" : place.printedName
        let fact = pack.facts[index]
        let isGuarded = exclude(
            [ProofGoal(print.path), ProofGoal(exists, .notYes)], fragment.context, at: place,
            .unguarded(name, fact), unproved: .maybeUnguarded(name, fact))
        if !isGuarded { unguarded.insert(print.thing) }
    }

    private mutating func proveLoop(_ loop: FragmentWalk.Loop, _ fragment: ProvedFragment, _ language: Language) {
        let program = pack.program(of: fragment.entry, in: language)
        guard let file = program.file else { return }
        let place = Place(file, program.range(of: loop.instruction))
        _ = exclude(
            [ProofGoal(loop.path), ProofGoal(loop.writes, .notYes)], fragment.context, at: place,
            .passMayWriteNothing, unproved: .maybePassWritesNothing)
    }

    // MARK: Languages

    /// That two languages print the same things in the same cases.
    private mutating func compare(
        _ a: (language: Language, walk: FragmentWalk), _ b: (language: Language, walk: FragmentWalk),
        _ fragment: ProvedFragment
    ) {
        var told = unguarded
        findLacking(a, in: b, fragment, &told)
        findLacking(b, in: a, fragment, &told)
    }

    /// - Parameter told: things about which something was reported already.
    private mutating func findLacking(
        _ a: (language: Language, walk: FragmentWalk), in b: (language: Language, walk: FragmentWalk),
        _ fragment: ProvedFragment, _ told: inout Set<FragmentWalk.Thing>
    ) {
        let program = pack.program(of: fragment.entry, in: a.language)
        guard let file = program.file, let other = pack.program(of: fragment.entry, in: b.language).file,
            let heading = place(ofHeading: fragment.entry, b.language)
        else { return }
        let printedThere = Dictionary(uniqueKeysWithValues: b.walk.printed.map { ($0.thing, $0.when) })
        let differing = a.walk.printed.filter { printedThere[$0.thing] != $0.when && !told.contains($0.thing) }
        // What is missing under the same conditions is missing for one reason.
        var groups: [[ProofGoal]: [(thing: FragmentWalk.Thing, place: Place)]] = [:]
        var order: [[ProofGoal]] = []
        for print in differing {
            let goals = [ProofGoal(print.when), ProofGoal(printedThere[print.thing] ?? ProofSpace.no, .notYes)]
            if groups[goals] == nil { order.append(goals) }
            groups[goals, default: []].append((print.thing, Place(file, program.range(of: print.first))))
        }
        for goals in order {
            guard let group = groups[goals], let place = group.first?.place else { continue }
            let places = group.map(\.place)
            let isSame = exclude(
                goals, fragment.context, at: place, .languagesDiffer(places, other: other, heading: heading),
                unproved: .maybeDiffering(places, other: other))
            if !isSame { told.formUnion(group.map(\.thing)) }
        }
    }

    private func place(ofHeading entry: FragmentEntry, _ language: Language) -> Place? {
        let program = pack.program(of: entry, in: language)
        return entry.start(in: language).flatMap(program.end).flatMap(program.place)
    }
}

extension Place {
    /// The name between the braces, without its filter.
    fileprivate var printedName: String {
        let inner = text.split(whereSeparator: { "{}| ".contains($0) })
        return inner.first.map(String.init) ?? text
    }

    /// What stands there.
    fileprivate var text: String {
        clipped(String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self))
    }
}

extension Mistake {
    fileprivate static func tooManyWays(isExhausted: Bool) -> Mistake {
        Mistake(.notProved, isExhausted ? .nothingProvedFromHere : .wayNotProved, hint: .takeConditionsApart)
    }

    fileprivate static func constant(_ condition: String, isAlways: Bool, isAlone: Bool) -> Mistake {
        let reason: Wording = isAlone ? .limitsLeaveNoOther : .decidedBefore
        return isAlways
            ? Mistake(
                .alwaysTrue, isAlone ? .alwaysTrue(condition: condition) : .alwaysTrueHere(condition: condition),
                hint: .reasonAndAdvice(reason: reason, advice: Wording.correctOrLeaveOut))
            : Mistake(
                .neverTrue, isAlone ? .neverTrue(condition: condition) : .neverTrueHere(condition: condition),
                hint: .reasonAndAdvice(reason: reason, advice: Wording.correctOrDelete))
    }

    fileprivate static func idlePart(_ part: String, isTrue: Bool) -> Mistake {
        Mistake(
            .idlePart, isTrue ? .partIdleWhileTrue(part: part) : .partIdleWhileFalse(part: part), hint: .leavePartOut)
    }

    fileprivate static func idleOption(_ id: String) -> Mistake {
        Mistake(.idlePart, .optionIdle(option: id), hint: .leaveOptionOut)
    }

    fileprivate static func routeNeverTaken(_ id: String, earlier: Place?) -> Mistake {
        Mistake(
            .unreachableRoute, .routeNeverTaken(route: id), hint: .putRouteAbove,
            notes: earlier.map { [Diagnostic.Note(.lastOfThem, at: $0)] } ?? [])
    }

    fileprivate static func policyOrder(_ policy: Policy, _ earlier: Policy) -> Mistake {
        Mistake(
            .policyOrder,
            policy.since == earlier.since
                ? .twoFiguresSince(date: policy.since.written)
                : .figuresOutOfOrder(date: policy.since.written, earlier: earlier.since.written),
            hint: .oldestFigureFirst)
    }

    fileprivate static func causeWithoutStep(_ cause: String, _ kind: ItemKind) -> Mistake {
        Mistake(
            .incompletePlan, .causeWithoutStep(cause: cause, kind: kind.said), hint: .nameOneUnder(key: kind.listKey))
    }

    fileprivate static func maybeCauseWithoutStep(_ cause: String, _ kind: ItemKind) -> Mistake {
        Mistake(
            .notProved, .maybeCauseWithoutStep(cause: cause),
            hint: kind == .action
                ? .nameActionUnder(key: kind.listKey) : .namePreventionUnder(key: kind.listKey))
    }

    fileprivate static func planWithout(_ section: LayoutSection, letter: String) -> Mistake {
        Mistake(
            .incompletePlan, .planWithout(letter: letter, section: steps(section)),
            hint: .putSectionIntoLayout(section: section.name))
    }

    fileprivate static func maybePlanWithout(_ section: LayoutSection) -> Mistake {
        Mistake(.notProved, .maybePlanWithout(section: steps(section)), hint: .putSectionsTogether)
    }

    private static func steps(_ section: LayoutSection) -> Wording {
        section == .actions ? .planActions : .planPrevention
    }

    fileprivate static func inNoLetter(_ fragment: ProvedFragment, others: Int) -> Mistake {
        let name = [fragment.entry.kind.rawValue, fragment.entry.id].compactMap { $0 }.joined(separator: " ")
        return Mistake(
            .unreachableFragment,
            others > 0 ? .inNoLetterNorOthers(name: name, others: others) : .inNoLetter(name: name),
            hint: .nameSectionOrDelete,
            notes: fragment.place.map { [Diagnostic.Note(.declaredHere, at: $0)] } ?? [])
    }

    fileprivate static var mayWriteNothing: Mistake {
        Mistake(.mayBeEmpty, .mayWriteNothing, hint: .writeForNone)
    }

    fileprivate static var maybeWritesNothing: Mistake {
        Mistake(.notProved, .maybeWritesNothing, hint: .writeOutsideConditions)
    }

    fileprivate static func undecided(_ condition: String) -> Mistake {
        Mistake(.undecidedCondition, .undecided(condition: condition), hint: .askKnownFirst)
    }

    fileprivate static func maybeUndecided(_ condition: String) -> Mistake {
        Mistake(.notProved, .maybeUndecided(condition: condition), hint: .askKnown)
    }

    fileprivate static func unguarded(_ name: String, _ fact: Fact) -> Mistake {
        Mistake(.unguardedValue, .wouldLeaveHole(name: name), hint: guardHint(name, fact))
    }

    fileprivate static func maybeUnguarded(_ name: String, _ fact: Fact) -> Mistake {
        Mistake(.notProved, .maybeLeavesHole(name: name), hint: guardHint(name, fact))
    }

    private static func guardHint(_ name: String, _ fact: Fact) -> Wording {
        .guardIt(test: fact.type.isCollection ? "count \(name) > 0" : "known \(name)")
    }

    fileprivate static var passMayWriteNothing: Mistake {
        Mistake(.mayBeEmpty, .passMayWriteNothing, hint: .writeInEveryPass)
    }

    fileprivate static var maybePassWritesNothing: Mistake {
        Mistake(.notProved, .maybePassWritesNothing, hint: .writeOutsideOfConditions)
    }

    fileprivate static func languagesDiffer(_ places: [Place], other: SourceFile, heading: Place) -> Mistake {
        Mistake(
            .languagesDiffer, .writtenHereOnly(count: places.count, names: names(at: places), file: other.name),
            hint: .saySameInBoth, notes: [Diagnostic.Note(.fragmentThere, at: heading)])
    }

    fileprivate static func maybeDiffering(_ places: [Place], other: SourceFile) -> Mistake {
        Mistake(
            .notProved, .maybeWrittenHereOnly(file: other.name, names: names(at: places)), hint: .useSameConditions)
    }

    /// What is printed at some places: the first four by name.
    private static func names(at places: [Place]) -> WordingValue {
        let names = WordingValue.names(places.prefix(4).map { "`\($0.printedName)`" })
        return places.count > 4 ? Wording.namesAndMore(names: names, more: places.count - 4).said : names
    }
}
