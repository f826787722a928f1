import RuleModel
import SourceText

/// What comes of a case: its letters, or what is missing for them.
public struct Assembly: Sendable {
    /// One letter for each document that is wanted, in the order of the notice's violations; empty while something is
    /// missing.
    public let letters: [Letter]
    /// What must be answered first, in reading order.
    public let questions: [Question]
    /// What a person should look at although there is a letter.
    public let findings: [Diagnostic]
}

extension Case {
    /// Assembles the letters of the recommended routes. Either nothing is missing, or there is no letter.
    ///
    /// - Parameters:
    ///   - language: the sent language unless a reading copy is wanted.
    ///   - route: instead of the recommended one, for the violations that have it; its condition need not hold.
    ///   - violation: with a route, the only violation that is answered.
    ///   - changes: what the case says otherwise than in an earlier round, see ``changes(since:round:)``; told unless
    /// the case's comments allow it.
    public func assemble(
        in language: Language? = nil, by route: String? = nil, of violation: String? = nil, changes: [Diagnostic] = []
    ) -> Assembly {
        let language = language ?? pack.language
        var asked = Questioner(self)
        let plans = route.map { self.plans(by: $0, of: violation) } ?? lettersDue(&asked)
        var letters: [Letter] = []
        for plan in plans {
            checkItems(of: plan, &asked)
            let (letter, gaps, exhibits) = letter(for: plan, in: language)
            asked.ask(answerable(gaps))
            for exhibit in exhibits {
                for policy in openPolicies(of: exhibit) { asked.ask(policy, unit: pack.exhibits[exhibit].unit) }
            }
            letters.append(letter)
        }
        let questions = asked.questions
        let isComplete = questions.isEmpty
        return Assembly(
            letters: isComplete ? letters : [], questions: questions,
            findings: isComplete ? findings(on: plans, letters, changes) : [])
    }

    /// What is found on the letters and not allowed by the case's comments.
    private func findings(on plans: [LetterPlan], _ letters: [Letter], _ changes: [Diagnostic]) -> [Diagnostic] {
        var (found, allowances) = (Diagnostics(), allowances)
        for finding in plans.flatMap(findings) + findingsOnExhibits(of: letters) + letters.flatMap(boxesThatAreTooLong)
            + letters.flatMap(fewOwnWords) + sourceFindings + changes
        { found.append(finding) }
        allowances.settle(&found)
        return found.all
    }
}

/// A letter to be written: one route, and the violations that it answers.
struct LetterPlan {
    let route: Index<Route>
    let layout: FragmentEntry
    var violations: [Index<Violation>]
    /// The case's causes that answer one of the violations, and the actions and prevention for them, each in the case's
    /// order.
    var causes: [Index<Case.Item>] = []
    var actions: [Index<Case.Item>] = []
    var prevention: [Index<Case.Item>] = []
    let hasCauses: Bool
}

// MARK: Routes

extension Case {
    /// The recommended route of each violation, violations with the same document together. A route that hangs on an
    /// unknown fact is asked about.
    private func lettersDue(_ asked: inout Questioner) -> [LetterPlan] {
        plans(for: violations.map { ($0, routes(of: $0, &asked)) })
    }

    /// One route whether it is recommended or not, for the violations that have it.
    private func plans(by route: String, of only: String?) -> [LetterPlan] {
        plans(
            for: violations.filter { only == nil || pack.violations[$0].id == only }.map { violation in
                (violation, pack.violations[violation].routes.map(\.route).filter { pack.routes[$0].id == route })
            })
    }

    private func plans(for routes: [(violation: Index<Violation>, routes: [Index<Route>])]) -> [LetterPlan] {
        var plans: [LetterPlan] = []
        for (violation, routes) in routes {
            for route in routes {
                guard let layout = pack.layout(of: route, for: violation) else { continue }
                if let index = plans.firstIndex(where: { $0.route == route && $0.layout.unit == layout.unit }) {
                    plans[index].violations.append(violation)
                } else {
                    plans.append(
                        LetterPlan(
                            route: route, layout: layout, violations: [violation],
                            hasCauses: layout.sections.contains(.causes)))
                }
            }
        }
        for index in plans.indices where plans[index].hasCauses { chooseItems(&plans[index]) }
        return plans
    }

    /// The first route whose condition holds, and before it those that may go out beside another.
    private func routes(of violation: Index<Violation>, _ asked: inout Questioner) -> [Index<Route>] {
        var beside: [Index<Route>] = []
        for choice in pack.violations[violation].routes {
            guard let condition = choice.when else { return beside + [choice.route] }
            switch evaluate(condition, unit: pack.violations[violation].unit) {
            case .no: continue
            case .unknown:
                asked.ask(condition, unit: pack.violations[violation].unit)
                return []
            case .yes:
                if !pack.routes[choice.route].isBeside { return beside + [choice.route] }
                beside.append(choice.route)
            }
        }
        return beside
    }

    private func chooseItems(_ plan: inout LetterPlan) {
        for (index, item) in items.indexed {
            switch item.kind {
            case .cause:
                if plan.violations.contains(where: { answers(item, $0) }) { plan.causes.append(index) }
            case .action:
                if item.causes.contains(where: plan.causes.contains) { plan.actions.append(index) }
            case .prevention:
                if item.causes.contains(where: plan.causes.contains) { plan.prevention.append(index) }
            }
        }
    }
}

// MARK: What a plan needs beyond its facts

extension Case {
    private func checkItems(of plan: LetterPlan, _ asked: inout Questioner) {
        guard plan.hasCauses else { return }
        for violation in plan.violations where !plan.causes.contains(where: { answers(items[$0], violation) }) {
            asked.askForCause(of: violation)
        }
        for cause in plan.causes {
            let item = items[cause]
            let asks = plan.violations.flatMap { violation in
                (use(of: item.definition, in: violation)?.answers ?? []).map { pack.violations[violation].asks[$0] }
            }
            if item.answers.isEmpty, !asks.isEmpty, !answersWithoutAsks(item) {
                asked.askForAnswers(of: item, among: asks)
            }
            for (kind, chosen) in [(ItemKind.action, plan.actions), (.prevention, plan.prevention)]
            where !chosen.contains(where: { items[$0].causes.contains(cause) }) {
                let steps = plan.violations.flatMap { violation in
                    use(of: item.definition, in: violation).map { kind == .action ? $0.actions : $0.prevention } ?? []
                }
                asked.askForStep(kind, of: item, among: steps)
            }
        }
    }
}

// MARK: Writing

extension Case {
    private func letter(for plan: LetterPlan, in language: Language) -> (Letter, Gaps, exhibits: [Index<Exhibit>]) {
        // A reading copy calls exhibits by the letters that they have in the letter sent.
        let lettered = language == pack.language ? [] : written(plan, in: pack.language, lettered: []).exhibits
        let writer = written(plan, in: language, lettered: lettered)
        var letter = Letter(
            route: pack.routes[plan.route].id, to: pack.routes[plan.route].to, language: language,
            violations: plan.violations.map { ViolationID(pack: pack.id, violation: pack.violations[$0].id) },
            date: letterDate, pack: pack, itemDefinitions: Beside(items.map(\.definition)))
        letter.blocks = writer.blocks
        letter.text = writer.text
        letter.spans = writer.spans
        letter.turns = writer.turns
        letter.exhibits = writer.exhibits.map { (pack.exhibits[$0].id, exhibitFiles[$0]?.map(\.value) ?? []) }
        return (letter, writer.gaps, writer.exhibits)
    }

    private var letterDate: CalendarDay? {
        let cell = values.cells[Frame().index(.letterDate)]
        return cell.isKnown ? CalendarDay(number: cell.number) : nil
    }

    private func written(_ plan: LetterPlan, in language: Language, lettered: [Index<Exhibit>]) -> LetterWriter {
        var writer = LetterWriter(self, plan, language: language, exhibits: lettered)
        writer.write(plan.layout, violation: plan.violations.count == 1 ? plan.violations[0] : nil)
        while writer.blocks.last?.kind == .heading { writer.removeEmptyHeading() }
        return writer
    }
}

extension LetterWriter {
    private var pack: RulePack { source.pack }

    /// What a line of a layout stands for.
    mutating func writeSection(_ section: LayoutSection) {
        switch section {
        case .header: writePart { $0.header }
        case .closing: writePart { $0.closing }
        case .summaries:
            for violation in plan.violations {
                if let summary = pack.units[pack.violations[violation].unit].layouts.summary {
                    write(summary, violation: violation)
                }
            }
        case .causes: writeItems(plan.causes)
        case .actions: writeItems(plan.actions)
        case .prevention: writeItems(plan.prevention)
        case .exhibits: writeExhibits()
        }
    }

    /// A violation's own header or closing, where the letter is about it alone, stands in for the pack's; and where the
    /// pack has none, the first's.
    private mutating func writePart(_ part: (Layouts) -> FragmentEntry?) {
        func own(_ violation: Index<Violation>) -> FragmentEntry? {
            part(pack.units[pack.violations[violation].unit].layouts)
        }
        if plan.violations.count == 1, let entry = own(plan.violations[0]) {
            return write(entry, violation: plan.violations[0])
        }
        if let entry = part(pack.units[pack.ownUnit].layouts) { return write(entry) }
        for violation in plan.violations {
            if let entry = own(violation) { return write(entry, violation: violation) }
        }
    }

    private mutating func writeItems(_ chosen: [Index<Case.Item>]) {
        let notes = Notes(printer: printer, namesAsks: source.asksSeveral(plan))
        for (position, index) in chosen.enumerated() {
            let definition = source.items[index].definition
            write(
                pack.items[definition].fragment, item: index, number: position + 1,
                violation: pack.items[definition].violation)
            beginNote(below: index)
            if source.items[index].kind == .cause {
                source.noteOfCause(index, plan, notes, &text)
            } else {
                source.noteOfStep(index, plan, notes, &text)
            }
            endNote()
        }
    }

    /// Those that were mentioned, in that order, then those that are needed although no sentence mentions them.
    private mutating func writeExhibits() {
        for index in neededExhibits() {
            if source.exhibits.contains(index) { _ = letterNumber(of: index) } else { addGap(index) }
        }
        for (position, index) in exhibits.enumerated() {
            write(
                pack.exhibits[index].fragment, number: position + 1, as: .exhibit,
                violation: pack.exhibits[index].violation)
        }
    }

    private mutating func neededExhibits() -> [Index<Exhibit>] {
        pack.exhibits(of: plan.violations).filter { index in
            guard let condition = pack.exhibits[index].neededWhen else { return pack.exhibits[index].isAlwaysNeeded }
            let (truth, open) = source.gaps(in: condition, unit: pack.exhibits[index].unit)
            add(open)
            return truth == .yes
        }
    }
}

extension Case {
    /// The violations and asks that a cause answers.
    fileprivate func noteOfCause(_ index: Index<Item>, _ plan: LetterPlan, _ notes: Notes, _ out: inout [UInt8]) {
        guard notes.namesAsks else { return }
        let violations = plan.violations.compactMap { violation -> (String, [String])? in
            let asks = items[index].answers.filter { $0.violation == violation }.map {
                pack.violations[violation].asks[$0.ask].title.text(in: notes.printer.language)
            }
            return asks.isEmpty ? nil : (pack.violations[violation].title.text(in: notes.printer.language), asks)
        }
        notes.answered(violations, &out)
    }

    /// The causes that an action or prevention is for, and the asks that it so answers.
    fileprivate func noteOfStep(_ index: Index<Item>, _ plan: LetterPlan, _ notes: Notes, _ out: inout [UInt8]) {
        var numbers: [Int] = []
        var asks: [String] = []
        for cause in items[index].causes {
            guard let position = plan.causes.firstIndex(of: cause) else { continue }
            numbers.append(position + 1)
            for reference in notes.namesAsks ? items[cause].answers : [] {
                let title = pack.violations[reference.violation].asks[reference.ask].title.text(
                    in: notes.printer.language)
                if !asks.contains(title) { asks.append(title) }
            }
        }
        notes.causes(numbers, asks, &out)
    }
}

/// The words that the tool itself puts below an item.
struct Notes {
    let printer: ValuePrinter
    /// Whether there are several asks to be told apart.
    let namesAsks: Bool

    private var phrases: LetterConventions.Phrases { printer.language.conventions.phrases }

    /// `(Order Defect Rate: A-to-z claims and negative feedback.)`
    func answered(_ violations: [(title: String, asks: [String])], _ out: inout [UInt8]) {
        guard !violations.isEmpty else { return }
        phrases.answered.write(into: &out) { slot, out in
            guard slot == .points else { return }
            for (index, violation) in violations.enumerated() {
                if index > 0 { out.append(contentsOf: phrases.betweenViolations) }
                write(violation, &out)
            }
        }
    }

    private func write(_ violation: (title: String, asks: [String]), _ out: inout [UInt8]) {
        phrases.answeredOf.write(into: &out) { slot, out in
            switch slot {
            case .violation: out.append(contentsOf: violation.title.utf8)
            case .points: printer.joined(violation.asks, &out)
            default: break
            }
        }
    }

    /// `(Causes 1 and 2: A-to-z claims.)`
    func causes(_ numbers: [Int], _ asks: [String], _ out: inout [UInt8]) {
        guard !numbers.isEmpty else { return }
        let forms = asks.isEmpty ? phrases.causes : phrases.causesAndPoints
        forms[printer.language.conventions.plural.form(of: Int64(numbers.count))].write(into: &out) { slot, out in
            switch slot {
            case .causes: printer.joined(numbers.map(String.init), &out)
            case .points: printer.joined(asks, &out)
            default: break
            }
        }
    }
}
