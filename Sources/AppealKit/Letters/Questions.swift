import RuleModel
import SourceText

/// Something that must be answered before there is a letter, and where the answer goes.
public struct Question: Sendable {
    /// What is asked.
    public let text: Wording
    /// The key that the answer stands after, such as `odr.rate`.
    public let key: String
    /// What an answer looks like, such as `percent, such as 1.4%`.
    public let form: Wording
    /// What can be chosen from, each with its label.
    public let options: [Fact.Option]
    /// Where the answer goes in the case: the place of the key, or of the list or item that lacks it.
    public let place: Place
    /// What it is about: the case, or an item such as `cause missed-shipment`.
    public let about: Wording
    /// What the key of a column is called; `nil` of other keys.
    let title: Translations?
    /// The key after what it is about, as a test names it: `odr.rate`, `missed-shipment/found-on`,
    /// `missed-shipment/orders/settled`.
    package let path: String
    /// What an answer tells.
    package let target: Target

    package enum Target: Sendable, Hashable {
        /// A fact of the case, of an item, or a column of rows, by its index among the pack's facts; the letter's date
        /// is the first.
        case fact(Index<Fact>), itemFact(Index<Fact>), column(Index<Fact>)
        /// The asks that a cause answers.
        case answers
        case causes
        /// Actions or prevention for a cause, by its name.
        case steps(ItemKind, cause: String)
        case exhibit(Index<Exhibit>)
    }

    /// What it is about in English, for programs.
    public var subject: String { about.text(in: .english) }

    /// What a question is about: in words, and the names that lead to it.
    struct Subject {
        let wording: Wording
        let names: [String]

        static let theCase = Subject(wording: .subjectCase, names: [])
        static let exhibits = Subject(wording: .subjectExhibits, names: ["exhibits"])

        func rows(_ name: String) -> Subject {
            Subject(wording: .subjectRows(subject: wording, rows: name), names: names + [name])
        }
    }
}

/// Collects questions, each once, in the order in which they come up.
struct Questioner {
    private let source: Case
    private var asked: [Question] = []

    /// From the top of the case down, as a person fills it in.
    var questions: [Question] {
        asked.enumerated().sorted {
            ($0.element.place.range.start, $0.offset) < ($1.element.place.range.start, $1.offset)
        }.map(\.element)
    }

    private var askedCells = Set<Index<Cell>>()
    private var askedOthers = Set<String>()

    init(_ source: Case) { self.source = source }

    private var pack: RulePack { source.pack }

    // MARK: Facts

    mutating func ask(_ gaps: Gaps) {
        for gap in gaps.facts { ask(gap) }
        for exhibit in gaps.exhibits { askForExhibit(exhibit) }
    }

    /// The facts that keep a condition of the case open.
    mutating func ask(_ condition: Index<Condition>, unit: Index<CompiledUnit>) {
        ask(source.gaps(in: condition, unit: unit).1)
    }

    private mutating func ask(_ gap: Gaps.FactGap) {
        guard askedCells.insert(gap.cell).inserted else { return }
        guard let fact = pack.fact(at: gap.operand, of: gap.item.map { source.items[$0].definition }, in: gap.rows)
        else { return }
        if pack.facts[fact].isDerived { return askInputs(of: fact, gap) }
        let definition = pack.facts[fact]
        let (subject, target): (Question.Subject, Question.Target)
        switch gap.operand.space {
        case .row:
            (subject, target) = (
                self.subject(of: gap.item).rows(gap.rows.map { pack.facts[$0].name } ?? ""), .column(fact)
            )
        case .case: (subject, target) = (.theCase, .fact(fact))
        case .item: (subject, target) = (self.subject(of: gap.item), .itemFact(fact))
        }
        append(
            Wording(definition.ask), key: fact == pack.letterDate ? "letter-date" : definition.name,
            definition.form(in: pack),
            definition.options,
            at: source.values.places[gap.cell] ?? .top, subject, target, title: definition.title)
    }

    /// A derived fact is never asked: what it is computed from is.
    private mutating func askInputs(of fact: Index<Fact>, _ gap: Gaps.FactGap) {
        let item = gap.operand.space == .item ? gap.item : nil
        let frame = source.frame(of: item)
        let places: [(unit: Index<CompiledUnit>, derived: [DerivedFact])] =
            item.map { item in
                let definition = pack.items[source.items[item].definition]
                return [(definition.unit, definition.layout.derived)]
            } ?? pack.units(of: source.violations).map { ($0, pack.units[$0].derived) }
        for (unit, derived) in places {
            guard let found = derived.first(where: { $0.fact == fact }) else { continue }
            if case .condition(let condition) = found.expression {
                return ask(source.gaps(in: condition, unit: unit, of: item).1)
            }
            var inputs = Gaps()
            for operand in found.operands where !source.values.cells[frame.index(operand)].isKnown {
                inputs.add(operand, cell: frame.index(operand), of: gap.item)
            }
            return ask(inputs)
        }
    }

    // MARK: Items and exhibits

    mutating func askForCause(of violation: Index<Violation>) {
        let definition = pack.violations[violation]
        let causes = definition.causes.map { pack.items[$0.cause] }
        append(
            .asksForCause(violation: definition.title), key: "causes", .formSomeOf, options(causes),
            at: place(ofList: .cause), .theCase, .causes,
            once: "cause of \(definition.id)")
    }

    mutating func askForAnswers(of item: Case.Item, among asks: [Violation.Ask]) {
        append(
            .asksForAnswers, key: "answers", .formSomeOf, asks.map { Fact.Option(id: $0.id, label: $0.title) },
            at: item.answersPlace ?? item.place,
            subject(of: item), .answers, once: "answers at \(item.place.start)")
    }

    mutating func askForStep(_ kind: ItemKind, of item: Case.Item, among steps: [Index<ItemDefinition>]) {
        var seen = Set<Index<ItemDefinition>>()
        append(
            kind == .action ? .asksForAction : .asksForPrevention, key: kind.listKey, .formSomeOf,
            options(steps.filter { seen.insert($0).inserted }.map { pack.items[$0] }), at: place(ofList: kind),
            subject(of: item), .steps(kind, cause: name(of: item)), once: "\(kind) at \(item.place.start)")
    }

    private mutating func askForExhibit(_ index: Index<Exhibit>) {
        let exhibit = pack.exhibits[index]
        append(
            ask(for: index), key: exhibit.id,
            exhibit.files.isEmpty ? .formFile : .formFileOfKind(kinds: WordingValue.names(exhibit.files)), [],
            at: source.place(ofKey: "exhibits"), .exhibits, .exhibit(index), once: "exhibit \(exhibit.id)")
    }

    /// With what is wrong with the file that is there, if one is.
    private func ask(for index: Index<Exhibit>) -> Wording {
        let ask = pack.exhibits[index].ask
        guard let refused = source.refusedExhibits[index] else { return Wording(ask) }
        return .asksForOtherFile(question: ask, why: Wording.oneAfterOther(refused.map(\.wording)))
    }

    private func options(_ items: [ItemDefinition]) -> [Fact.Option] {
        items.map { Fact.Option(id: $0.id, label: $0.title) }
    }

    private func place(ofList kind: ItemKind) -> SourceRange {
        source.items.last { $0.kind == kind }?.place ?? source.place(ofKey: kind.listKey)
    }

    private func subject(of item: Index<Case.Item>?) -> Question.Subject {
        item.map { subject(of: source.items[$0]) } ?? .theCase
    }

    private func subject(of item: Case.Item) -> Question.Subject {
        let title = pack.items[item.definition].title
        let called = idOrTitle(name(of: item), title) { .quotedTitleAndId(title: $0, id: $1) }
        return Question.Subject(
            wording: .subjectItem(kind: item.kind.said, item: called), names: [name(of: item)])
    }

    private func name(of item: Case.Item) -> String { item.label ?? pack.items[item.definition].id }

    private mutating func append(
        _ text: Wording, key: String, _ form: Wording, _ options: [Fact.Option], at range: SourceRange,
        _ subject: Question.Subject, _ target: Question.Target, title: Translations? = nil, once: String? = nil
    ) {
        if let once, !askedOthers.insert(once).inserted { return }
        let path = (subject.names + [key]).joined(separator: "/")
        asked.append(
            Question(
                text: text, key: key, form: form, options: options, place: Place(source.file, range),
                about: subject.wording, title: title, path: path, target: target))
    }
}

extension Fact {
    /// How an answer is written: its type, with an example. The options of a choice stand beside it.
    func form(in pack: RulePack) -> Wording {
        switch type {
        case .choice: .formOneOf
        case .list(.choice): .formListOf
        case .rows:
            .formRows(columns: WordingValue.names(columns.map { beside(pack.facts[$0].name, pack.facts[$0].title) }))
        case .yesNo: .formYesNo
        case .text where example == nil: .formTypeText
        case .count where example == nil: .formCount
        case .list(.text) where example == nil: .formSuchAs(type: type.form, example: Wording.formTexts)
        case .date: .formDate(example: example ?? type.example)
        case .duration: .formDuration(example: example ?? type.example)
        default: .formSuchAs(type: type.form, example: example ?? type.example)
        }
    }

    /// The same where a person may write units in any language.
    func typedForm(in pack: RulePack) -> Wording {
        guard type == .duration, let literal = try? Literal.read(example ?? type.example, as: .duration) else {
            return form(in: pack)
        }
        return .formDurationTyped(example: Wording(Translations(Language.spoken) { literal.text(in: $0) }))
    }
}

extension FactType {
    /// The type as a seller reads it.
    fileprivate var form: Wording {
        switch self {
        case .text: .formTypeText
        case .yesNo: .formTypeYesNo
        case .count: .formTypeCount
        case .number: .formTypeNumber
        case .percent: .formTypePercent
        case .money(let currency?): .formTypeMoneyIn(currency: currency.code)
        case .money(nil): .formTypeMoney
        case .date: .formTypeDate
        case .duration: .formTypeDuration
        case .choice: .formTypeChoice
        case .identifier(.asin): .formTypeAsin
        case .identifier(.orderID): .formTypeOrderId
        case .identifier(.sellerID): .formTypeSellerId
        case .identifier(.trackingNumber): .formTypeTrackingNumber
        case .list(let element): .formTypeList(element: element.form)
        case .rows: .formTypeRows
        }
    }
}

extension Case {
    /// Where a top-level key stands, or the end of the case, where it can be added.
    package func place(ofKey key: String) -> SourceRange {
        keys[key] ?? SourceRange(start: file.bytes.count, end: file.bytes.count)
    }
}
