import PackProofs
import RuleModel
import SourceText

/// Makes random cases of a pack that lack nothing and contradict nothing, so that whatever goes wrong with their
/// letters is the pack's fault.
package struct RandomCases: Sendable {
    private let pack: RulePack
    private let values: RandomValues
    /// Names for items that stand twice, none of them an item's own.
    private let labels: [String]

    package init(_ pack: RulePack) {
        self.pack = pack
        values = RandomValues(pack, PackEdges(pack))
        let taken = Set(pack.items.map(\.id))
        labels = (1...40).map { "one-\($0)" }.filter { !taken.contains($0) }
    }

    /// The case of a seed; `nil` if none was found that fits the limits of all its facts.
    package func sketch(seed: UInt64) -> CaseSketch? {
        var random = SplitMix64(seed: seed)
        return sketch(&random)
    }

    func sketch(_ random: inout SplitMix64) -> CaseSketch? {
        for _ in 0..<Self.tries {
            var draft = Draft(pack: pack, values: values, labels: labels, random: random)
            let made = draft.make()
            random = draft.random
            if made { return draft.sketch }
        }
        return nil
    }

    private static let tries = 20
}

private struct Draft {
    let pack: RulePack
    let values: RandomValues
    let labels: [String]
    var random: SplitMix64
    var sketch = CaseSketch(name: "random", violations: [])
    var letterDate: Int64 = 0

    init(pack: RulePack, values: RandomValues, labels: [String], random: SplitMix64) {
        (self.pack, self.values, self.labels, self.random) = (pack, values, labels, random)
    }

    /// Whether it is a valid case in the end.
    mutating func make() -> Bool {
        chooseViolations()
        chooseLetterDate()
        guard tellFacts() else { return false }
        chooseCauses()
        for kind in [ItemKind.action, .prevention] { chooseSteps(kind) }
        labelTwins()
        guard tellItems() else { return false }
        chooseExhibits()
        return SketchRepair(of: sketch, pack, values, letterDate: letterDate).repair(&sketch, &random)
    }

    // MARK: The head

    private mutating func chooseViolations() {
        var rest = Array(pack.violations.indices)
        for _ in 0...random.below(3) where !rest.isEmpty {
            sketch.violations.append(rest.remove(at: random.below(rest.count)))
        }
    }

    /// Late enough for every date that must not be after it.
    private mutating func chooseLetterDate() {
        let earliest =
            pack.facts.filter { $0.type == .date && !$0.isFuture && !$0.isDerived }.map(\.domain.lowerBound).max() ?? 0
        let latest = pack.facts[pack.letterDate].domain.upperBound
        let since = pack.violations.flatMap(\.policy).map(\.since.number)
        let wanted =
            random.chance(30)
            ? (random.pick(since) ?? 16_860) + random.number(in: -1...40) : random.number(in: 16_000...24_000)
        letterDate = min(max(wanted, earliest), latest)
        sketch.facts[pack.letterDate] = .number(letterDate)
    }

    // MARK: Facts

    private mutating func tellFacts() -> Bool {
        for index in pack.caseFacts(of: sketch.violations).sorted() {
            guard let told = tell(index) else { return false }
            sketch.facts[index] = told.value
        }
        for (left, right) in values.edges.pairs where random.chance(40) { bringTogether(left, right) }
        return true
    }

    /// What a case says of a fact; nothing at all if it has no value.
    private struct Told {
        /// `nil` leaves it out.
        let value: SampleValue?
    }

    /// Gives a fact a value; an optional one may go without.
    private mutating func tell(_ fact: Index<Fact>) -> Told? {
        let definition = pack.facts[fact]
        if definition.isOptional, random.chance(40) {
            return Told(value: random.chance(50) || values.edges.counted.contains(fact) ? SampleValue.none : nil)
        }
        if definition.type.isCollection, definition.domain.lowerBound == 0, random.chance(15) {
            return Told(value: definition.type == .rows ? .rows([]) : .list([]))
        }
        return values.value(of: fact, letterDate: letterDate, &random).map { Told(value: $0) }
    }

    /// Two facts that are compared are often equal or next to each other.
    private mutating func bringTogether(_ left: Index<Fact>, _ right: Index<Fact>) {
        // The letter's date is what the others were told for.
        if right == pack.letterDate { return bringTogether(right, left) }
        guard case .number(let value)? = sketch.facts[left], case .number? = sketch.facts[right],
            let range = values.possible(right, letterDate)
        else { return }
        sketch.facts[right] = .number(min(max(value + random.number(in: -1...1), range.lowerBound), range.upperBound))
    }

    // MARK: Causes

    /// One for each violation that has any, answering at least one of its asks, and up to four in all.
    private mutating func chooseCauses() {
        for violation in sketch.violations { addCause(of: violation) }
        for _ in 0..<random.below(4) where causes.count < 4 {
            if let violation = random.pick(sketch.violations) { addCause(of: violation) }
        }
    }

    private var causes: [Int] { sketch.items.indices.filter { pack.items[sketch.items[$0].definition].kind == .cause } }

    private mutating func addCause(of violation: Index<Violation>) {
        let uses = pack.violations[violation].causes.filter {
            pack.violations[violation].asks.isEmpty || !$0.answers.isEmpty
        }
        guard let use = random.pick(uses) else { return }
        var item = CaseSketch.Item(definition: use.cause)
        item.answers = random.some(of: use.answers.map { CaseSketch.Answer(violation: violation, ask: $0) })
        for other in sketch.violations where other != violation {
            let answers = self.use(of: use.cause, in: other)?.answers ?? []
            item.answers += answers.map { CaseSketch.Answer(violation: other, ask: $0) }.filter { _ in random.chance(50)
            }
        }
        sketch.items.append(item)
    }

    private func use(of cause: Index<ItemDefinition>, in violation: Index<Violation>) -> CauseUse? {
        pack.violations[violation].causes.first { $0.cause == cause }
    }

    // MARK: Actions and prevention

    /// At least one for every cause, now and then one more.
    private mutating func chooseSteps(_ kind: ItemKind) {
        let causes = causes
        for cause in causes {
            if isCovered(cause, kind), random.chance(60) { continue }
            let definitions = steps(for: sketch.items[cause], kind)
            let chosen =
                random.chance(20) ? random.some(of: definitions) : [random.pick(definitions)].compactMap(\.self)
            for definition in chosen { addStep(definition, for: cause, among: causes, kind) }
        }
    }

    /// For one cause, for several, or, without saying so, for all that it fits.
    private mutating func addStep(
        _ definition: Index<ItemDefinition>, for cause: Int, among causes: [Int], _ kind: ItemKind
    ) {
        let stands = sketch.items.contains { $0.definition == definition }
        var item = CaseSketch.Item(definition: definition)
        let fitting = causes.filter { steps(for: sketch.items[$0], kind).contains(definition) }
        if stands || random.chance(40) {
            item.causes = random.chance(50) ? [cause] : Set(random.some(of: fitting) + [cause]).sorted()
        }
        sketch.items.append(item)
    }

    private func isCovered(_ cause: Int, _ kind: ItemKind) -> Bool {
        let fitting = steps(for: sketch.items[cause], kind)
        return sketch.items.contains {
            pack.items[$0.definition].kind == kind
                && ($0.causes.contains(cause) || $0.causes.isEmpty && fitting.contains($0.definition))
        }
    }

    /// What fits a cause in the violations that it answers.
    private func steps(for cause: CaseSketch.Item, _ kind: ItemKind) -> [Index<ItemDefinition>] {
        sketch.violations.flatMap { violation -> [Index<ItemDefinition>] in
            guard let use = use(of: cause.definition, in: violation) else { return [] }
            guard
                pack.violations[violation].asks.isEmpty || cause.answers.isEmpty && !isFree(cause.definition)
                    || cause.answers.contains(where: { $0.violation == violation })
            else { return [] }
            return kind == .action ? use.actions : use.prevention
        }
    }

    /// Whether a cause need not name what it answers, since a violation without asks has it.
    private func isFree(_ cause: Index<ItemDefinition>) -> Bool {
        sketch.violations.contains { pack.violations[$0].asks.isEmpty && use(of: cause, in: $0) != nil }
    }

    /// An item that stands twice gets names to tell one from the other; some others get one too.
    private mutating func labelTwins() {
        var free = labels[...]
        let items = sketch.items
        for (index, item) in items.enumerated()
        where random.chance(10) || items.count(where: { $0.definition == item.definition }) > 1 {
            sketch.items[index].label = free.popFirst()
        }
    }

    private mutating func tellItems() -> Bool {
        for index in sketch.items.indices {
            for slot in pack.items[sketch.items[index].definition].layout.slots where slot.source == .told {
                guard let told = tell(slot.fact) else { return false }
                sketch.items[index].facts[slot.fact] = told.value
            }
        }
        return true
    }

    // MARK: Exhibits

    private mutating func chooseExhibits() {
        for index in pack.exhibits(of: sketch.violations) {
            if values.edges.requiredExhibits.contains(index) || random.chance(50) { sketch.exhibits.append(index) }
        }
    }
}
