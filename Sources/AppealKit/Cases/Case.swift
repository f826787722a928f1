import RuleModel
import SourceText

/// One seller's appeal, read and checked against its pack: every value typed, every name resolved.
public struct Case: Sendable {
    /// The name that the seller gave it.
    public let name: String
    /// The pack that it was read with and that writes its letters.
    public let pack: RulePack
    /// The `case.yaml` that it was read from; places of findings and questions refer to it.
    public let file: SourceFile

    /// The violations that the notice names, in its order.
    package var violations: [Index<Violation>] = []
    package var values: ValueTable
    package var items: Table<Item> = []
    /// The exhibits that the case has, with the paths of their files.
    package var exhibitFiles: [Index<Exhibit>: [Located<String>]] = [:]
    /// Those that count: the others miss a requirement of the pack.
    package var exhibits = ExhibitSet()
    package internal(set) var refusedExhibits: [Index<Exhibit>: [RefusedExhibit]] = [:]
    /// Whether requirements of exhibits are held against them.
    var isGated = true
    /// Where each stands.
    var exhibitPlaces: [Index<Exhibit>: SourceRange] = [:]

    /// The asks that a reply wants more of, where the case is narrowed to them.
    var askedAgain: Set<AskReference>?

    /// By fact, the notices and reports that speak of it.
    var sources: [Index<Fact>: [String]] = [:]
    /// Where one says something else than the case.
    var sourceFindings: [Diagnostic] = []
    /// What its comments let stand.
    var allowances = Allowances()

    /// Where the case's top-level keys stand, for answers that have no place of their own yet.
    var keys: [String: SourceRange] = [:]

    /// A chosen cause, action or prevention.
    package struct Item: Sendable {
        package let kind: ItemKind
        package let definition: Index<ItemDefinition>
        /// A name of its own, where the same one stands twice.
        package let label: String?
        /// The asks that a cause answers.
        package var answers: [AskReference] = []
        /// Where `answers` stands, if it does.
        package var answersPlace: SourceRange?
        /// The causes that an action or prevention is for.
        package var causes: [Index<Item>] = []
        /// Where its facts start in the table of values.
        package var base = Index<Cell>(0)
        package let place: SourceRange
    }

    package struct AskReference: Sendable, Hashable {
        package let violation: Index<Violation>
        package let ask: Index<Violation.Ask>
    }

    /// The ids of the violations, in the notice's order.
    public var violationIDs: [ViolationID] {
        violations.map { ViolationID(pack: pack.id, violation: pack.violations[$0].id) }
    }

    init(name: String, pack: RulePack, file: SourceFile) {
        self.name = name
        self.pack = pack
        self.file = file
        values = ValueTable(count: pack.caseCells.values.count)
    }

    /// What the case tells of a text; `nil` while that is unknown.
    public func text(of fact: String) -> String? {
        guard let fact = pack.factIndex(named: fact).map({ pack.facts[$0] }), let cell = fact.caseCell,
            values.cells[cell].isKnown, case .text = fact.type
        else { return nil }
        return values.string(values.cells[cell])
    }

    /// How a violation uses a cause.
    package func use(of cause: Index<ItemDefinition>, in violation: Index<Violation>) -> CauseUse? {
        pack.violations[violation].causes.first { $0.cause == cause }
    }
}

extension Case {
    /// Whether a cause belongs into a letter about a violation: by the asks that it answers, or, while it names none,
    /// because it could.
    package func answers(_ item: Item, _ violation: Index<Violation>) -> Bool {
        guard use(of: item.definition, in: violation) != nil else { return false }
        if pack.violations[violation].asks.isEmpty { return true }
        return item.answers.isEmpty ? !answersWithoutAsks(item) : item.answers.contains { $0.violation == violation }
    }

    /// Whether a cause is about a violation whose notice asks nothing: it need not name what it answers.
    func answersWithoutAsks(_ item: Item) -> Bool {
        violations.contains { use(of: item.definition, in: $0) != nil && pack.violations[$0].asks.isEmpty }
    }
}

extension Case {
    /// Runs a function over the facts as evaluation reads them.
    package func withFacts<Result>(_ body: (borrowing Facts) -> Result) -> Result {
        values.withFacts(exhibits, body)
    }

    /// The value of a condition of one of the pack's units.
    package func evaluate(
        _ condition: Index<Condition>, unit: Index<CompiledUnit>, item: Index<Item>? = nil
    ) -> Truth {
        withEvaluator(unit) { $0.evaluate(condition, $1, frame(of: item)) }
    }

    /// Where the facts of an item, or of the case alone, are read.
    func frame(of item: Index<Item>?) -> Frame { item.map { Frame(item: items[$0].base) } ?? Frame() }

    package func withEvaluator<Result>(
        _ unit: Index<CompiledUnit>, _ body: (Evaluator, borrowing Facts) -> Result
    ) -> Result {
        pack.units[unit].conditions.withEvaluator { evaluator in withFacts { body(evaluator, $0) } }
    }
}

extension ValueTable {
    /// Runs a function over the values as evaluation reads them, beside the exhibits of their case.
    func withFacts<Result>(_ exhibits: ExhibitSet, _ body: (borrowing Facts) -> Result) -> Result {
        cells.withUnsafeBufferPointer { cells in
            text.withUnsafeBufferPointer { text in body(Facts(cells: cells, text: text, exhibits: exhibits)) }
        }
    }
}
