import RulePacks
import SourceText

/// What comes of a case: its letters, or what is missing for them.
public struct Assembly: Sendable {
    /// One letter for each document that is wanted, in the order of the notice's violations; empty while something is missing.
    public let letters: [Letter]
    /// What must be answered first, in reading order.
    public let questions: [Question]
    /// What a person should look at although there is a letter.
    public let findings: [Diagnostic]
}

extension Case {
    /// Assembles the letters of the recommended routes. Either nothing is missing, or there is no letter.
    ///
    /// - Parameter language: the sent language unless a reading copy is wanted.
    public func assemble(in language: Language? = nil) -> Assembly {
        let language = language ?? pack.language
        var asked = Questioner(self)
        let plans = lettersDue(&asked)
        var letters: [Letter] = []
        for plan in plans {
            checkItems(of: plan, &asked)
            let (letter, gaps) = write(plan, in: language)
            asked.ask(answerable(gaps))
            letters.append(letter)
        }
        let questions = asked.questions
        let isComplete = questions.isEmpty
        return Assembly(letters: isComplete ? letters : [], questions: questions, findings: isComplete ? plans.flatMap(findings) : [])
    }
}

/// A letter to be written: one route, and the violations that it answers.
struct LetterPlan {
    let route: Int
    let layout: FragmentEntry
    var violations: [Int]
    /// The case's causes that answer one of the violations, and the actions and prevention for them, each in the case's order.
    var causes: [Int] = []
    var actions: [Int] = []
    var prevention: [Int] = []
    let hasCauses: Bool
}

// MARK: Routes

extension Case {
    /// The recommended route of each violation, violations with the same document together. A route that hangs on an unknown fact is asked about.
    private func lettersDue(_ asked: inout Questioner) -> [LetterPlan] {
        var plans: [LetterPlan] = []
        for violation in violations {
            for route in routes(of: violation, &asked) {
                guard let layout = layout(of: route, for: violation) else { continue }
                if let index = plans.firstIndex(where: { $0.route == route && $0.layout.unit == layout.unit }) {
                    plans[index].violations.append(violation)
                } else {
                    plans.append(LetterPlan(route: route, layout: layout, violations: [violation], hasCauses: sections(of: layout).contains(.causes)))
                }
            }
        }
        for index in plans.indices where plans[index].hasCauses { chooseItems(&plans[index]) }
        return plans
    }

    /// The first route whose condition holds, and before it those that may go out beside another.
    private func routes(of violation: Int, _ asked: inout Questioner) -> [Int] {
        var beside: [Int] = []
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

    private func layout(of route: Int, for violation: Int) -> FragmentEntry? {
        pack.layouts[pack.violations[violation].unit].letters[route] ?? pack.layouts[0].letters[route]
    }

    private func sections(of layout: FragmentEntry) -> Set<LayoutSection> {
        let instructions = pack.units[layout.unit].programs[pack.language.index].instructions
        var sections = Set<LayoutSection>()
        for instruction in instructions[Int(layout.starts[pack.language.index])...] {
            if instruction.code == .end { break }
            if instruction.code == .section, let section = LayoutSection(rawValue: instruction.a) { sections.insert(section) }
        }
        return sections
    }

    private func chooseItems(_ plan: inout LetterPlan) {
        for (index, item) in items.enumerated() {
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
            if item.answers.isEmpty, !asks.isEmpty { asked.askForAnswers(of: item, among: asks) }
            for (kind, chosen) in [(ItemKind.action, plan.actions), (.prevention, plan.prevention)] where !chosen.contains(where: { items[$0].causes.contains(cause) }) {
                let steps = plan.violations.flatMap { violation in use(of: item.definition, in: violation).map { kind == .action ? $0.actions : $0.prevention } ?? [] }
                asked.askForStep(kind, of: item, among: steps)
            }
        }
    }
}

// MARK: Writing

extension Case {
    private func write(_ plan: LetterPlan, in language: Language) -> (Letter, Gaps) {
        // A reading copy calls exhibits by the letters that they have in the letter sent.
        let lettered = language == pack.language ? [] : written(plan, in: pack.language, lettered: []).exhibits
        let writer = written(plan, in: language, lettered: lettered)
        var letter = Letter(
            route: pack.routes[plan.route].id, to: pack.routes[plan.route].to, language: language,
            violations: plan.violations.map { ViolationID(pack: pack.id, violation: pack.violations[$0].id) }, pack: pack, itemDefinitions: items.map(\.definition))
        letter.blocks = writer.blocks
        letter.text = writer.text
        letter.spans = writer.spans
        letter.exhibits = writer.exhibits.map { (pack.exhibits[$0].id, exhibitFiles[$0] ?? []) }
        return (letter, writer.gaps)
    }

    private func written(_ plan: LetterPlan, in language: Language, lettered: [Int]) -> LetterWriter {
        var writer = LetterWriter(self, language: language, violations: plan.violations, exhibits: lettered)
        writer.writeSection = { section, writer in self.write(section, of: plan, &writer) }
        writer.write(plan.layout, violation: plan.violations.count == 1 ? plan.violations[0] : nil)
        writer.removeEmptyHeading()
        return writer
    }

    private func write(_ section: LayoutSection, of plan: LetterPlan, _ writer: inout LetterWriter) {
        switch section {
        case .header: write(\.header, of: plan, &writer)
        case .closing: write(\.closing, of: plan, &writer)
        case .summaries:
            for violation in plan.violations {
                if let summary = pack.layouts[pack.violations[violation].unit].summary { writer.write(summary, violation: violation) }
            }
        case .causes: write(plan.causes, of: plan, &writer) { self.noteOfCause($0, plan, $1) }
        case .actions: write(plan.actions, of: plan, &writer) { self.noteOfStep($0, plan, $1) }
        case .prevention: write(plan.prevention, of: plan, &writer) { self.noteOfStep($0, plan, $1) }
        case .exhibits: writeExhibits(of: plan, &writer)
        }
    }

    /// A violation's own header or closing, where the letter is about it alone, stands in for the pack's; and where the pack has none, the first's.
    private func write(_ part: KeyPath<Layouts, FragmentEntry?>, of plan: LetterPlan, _ writer: inout LetterWriter) {
        func own(_ violation: Int) -> FragmentEntry? { pack.layouts[pack.violations[violation].unit][keyPath: part] }
        if plan.violations.count == 1, let entry = own(plan.violations[0]) { return writer.write(entry, violation: plan.violations[0]) }
        if let entry = pack.layouts[0][keyPath: part] { return writer.write(entry) }
        for violation in plan.violations {
            if let entry = own(violation) { return writer.write(entry, violation: violation) }
        }
    }

    private func write(_ chosen: [Int], of plan: LetterPlan, _ writer: inout LetterWriter, note: (Item, Notes) -> String) {
        let notes = Notes(language: writer.language)
        for (position, index) in chosen.enumerated() {
            let item = items[index]
            let definition = pack.items[item.definition]
            writer.write(definition.fragment, item: index, number: position + 1, violation: definition.violation)
            let text = note(item, notes)
            if !text.isEmpty { writer.note(text, item: index) }
        }
    }

    /// Those that were mentioned, in that order, then those that are needed although no sentence mentions them.
    private func writeExhibits(of plan: LetterPlan, _ writer: inout LetterWriter) {
        for index in neededExhibits(of: plan, &writer) {
            if exhibits.contains(index) { _ = writer.letterNumber(of: index) } else { writer.addGap(exhibit: index) }
        }
        for (position, index) in writer.exhibits.enumerated() {
            writer.write(pack.exhibits[index].fragment, number: position + 1, as: .exhibit, violation: pack.exhibits[index].violation)
        }
    }

    private func neededExhibits(of plan: LetterPlan, _ writer: inout LetterWriter) -> [Int] {
        pack.exhibits.indices.filter { index in
            let exhibit = pack.exhibits[index]
            guard exhibit.violation.map(plan.violations.contains) ?? true else { return false }
            guard let condition = exhibit.neededWhen else { return exhibit.isAlwaysNeeded }
            let (truth, gaps) = decide(condition, unit: exhibit.fragment.unit)
            writer.add(gaps)
            return truth == .yes
        }
    }

    /// The value of a condition of the case, and the facts that keep it open.
    private func decide(_ condition: Int, unit: Int) -> (Truth, Gaps) {
        withEvaluator(unit) { evaluator, facts in
            var (open, gaps): ([Int32], Gaps) = ([], Gaps())
            let truth = evaluator.evaluate(condition, facts, Frame(), deciding: &open)
            if truth == .unknown {
                for leaf in open { gaps.add(leaf: evaluator.nodes[Int(leaf)], facts, Frame(), item: -1, loopFact: -1) }
            }
            return (truth, gaps)
        }
    }

    /// The violations and asks that a cause answers.
    private func noteOfCause(_ item: Item, _ plan: LetterPlan, _ notes: Notes) -> String {
        notes.answered(plan.violations.compactMap { violation in
            let asks = item.answers.filter { $0.violation == violation }.map { pack.violations[violation].asks[$0.ask].title.text(in: notes.language) }
            return asks.isEmpty ? nil : (pack.violations[violation].title.text(in: notes.language), asks)
        })
    }

    /// The causes that an action or prevention is for, and the asks that it so answers.
    private func noteOfStep(_ item: Item, _ plan: LetterPlan, _ notes: Notes) -> String {
        let numbers = item.causes.compactMap { plan.causes.firstIndex(of: $0).map { $0 + 1 } }
        var asks: [String] = []
        for reference in item.causes.filter(plan.causes.contains).flatMap({ items[$0].answers }) {
            let title = pack.violations[reference.violation].asks[reference.ask].title.text(in: notes.language)
            if !asks.contains(title) { asks.append(title) }
        }
        return notes.causes(numbers, asks)
    }
}

/// The words that the tool itself puts below an item.
struct Notes {
    let language: Language

    /// `(Order Defect Rate: A-to-z claims and negative feedback.)`
    func answered(_ violations: [(title: String, asks: [String])]) -> String {
        guard !violations.isEmpty else { return "" }
        let parts = violations.map { language == .english ? "\($0.title): \(joined($0.asks))" : "\($0.title)：\(joined($0.asks))" }
        return language == .english ? "(\(parts.joined(separator: "; ")).)" : "（\(parts.joined(separator: "；"))。）"
    }

    /// `(Causes 1 and 2: A-to-z claims.)`
    func causes(_ numbers: [Int], _ asks: [String]) -> String {
        guard !numbers.isEmpty else { return "" }
        let list = joined(numbers.map(String.init))
        switch language {
        case .english: return "(\(numbers.count == 1 ? "Cause" : "Causes") \(list)\(asks.isEmpty ? "" : ": " + joined(asks)).)"
        case .chinese: return "（原因 \(list)\(asks.isEmpty ? "" : "：" + joined(asks))。）"
        }
    }

    private func joined(_ parts: [String]) -> String { ValuePrinter(language: language).joined(parts) }
}
