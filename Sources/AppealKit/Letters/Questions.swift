import RuleModel
import SourceText

/// Something that must be answered before there is a letter, and where the answer goes.
public struct Question: Sendable {
    /// What is asked, in each language.
    public let text: Translations
    /// The key that the answer stands after, such as `odr.rate`.
    public let key: String
    /// What an answer looks like, such as `percent, such as 1.4%`.
    public let form: Translations
    /// What can be chosen from, each with its label.
    public let options: [Fact.Option]
    /// Where the answer goes in the case: the place of the key, or of the list or item that lacks it.
    public let place: Place
    /// What it is about: `the case`, or an item such as `cause missed-shipment`.
    public let subject: String
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

    /// What a question is about: in words, and the names that lead to it.
    struct Subject {
        let words: String
        let names: [String]

        static let theCase = Subject(words: "the case", names: [])
        static let exhibits = Subject(words: "exhibits", names: ["exhibits"])

        func rows(_ name: String) -> Subject { Subject(words: words + ", " + name, names: names + [name]) }
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
            definition.ask, key: fact == pack.letterDate ? "letter-date" : definition.name, definition.form(in: pack),
            definition.options,
            at: source.values.places[gap.cell] ?? .top, subject, target)
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
        let title = { (language: Language) in definition.title.text(in: language) }
        append(
            Translations([
                .english: "Which root cause explains this: \(title(.english))?",
                .chinese: "“\(title(.chinese))”的根本原因是什么？"
            ]),
            key: "causes", Self.someOf, options(causes), at: place(ofList: .cause), .theCase, .causes,
            once: "cause of \(definition.id)")
    }

    mutating func askForAnswers(of item: Case.Item, among asks: [Violation.Ask]) {
        append(
            Translations([.english: "Which of the notice's points does this cause answer?", .chinese: "此原因回应通知中的哪些问题？"]
            ), key: "answers",
            Self.someOf, asks.map { Fact.Option(id: $0.id, label: $0.title) }, at: item.answersPlace ?? item.place,
            subject(of: item), .answers, once: "answers at \(item.place.start)")
    }

    mutating func askForStep(_ kind: ItemKind, of item: Case.Item, among steps: [Index<ItemDefinition>]) {
        let text: Translations =
            kind == .action
            ? Translations([.english: "What has been done about this cause?", .chinese: "针对此原因已采取什么措施？"])
            : Translations([.english: "What stops this cause from recurring?", .chinese: "如何防止此原因再次发生？"])
        var seen = Set<Index<ItemDefinition>>()
        append(
            text, key: kind.listKey, Self.someOf,
            options(steps.filter { seen.insert($0).inserted }.map { pack.items[$0] }), at: place(ofList: kind),
            subject(of: item), .steps(kind, cause: name(of: item)), once: "\(kind) at \(item.place.start)")
    }

    private mutating func askForExhibit(_ index: Index<Exhibit>) {
        let exhibit = pack.exhibits[index]
        let kinds = exhibit.files.isEmpty ? "" : " (\(exhibit.files.joined(separator: ", ")))"
        append(
            Translations(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, ask(for: index, in: $0)) })),
            key: exhibit.id,
            Translations([.english: "a file in the case's folder\(kinds)", .chinese: "案件文件夹中的文件\(kinds)"]), [],
            at: source.place(ofKey: "exhibits"), .exhibits, .exhibit(index), once: "exhibit \(exhibit.id)")
    }

    /// With what is wrong with the file that is there, if one is.
    private func ask(for index: Index<Exhibit>, in language: Language) -> String {
        let ask = pack.exhibits[index].ask.text(in: language)
        guard let refused = source.refusedExhibits[index] else { return ask }
        let why = refused.map { $0.words(in: language) }.joined(separator: language == .chinese ? "；" : "; ")
        return ask + (language == .chinese ? "（现有文件不能用：\(why)）" : " (the one that is there does not count: \(why))")
    }

    private static let someOf = Translations([.english: "one or more of", .chinese: "选择一项或多项"])

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
        Question.Subject(words: "\(item.kind.rawValue) \(name(of: item))", names: [name(of: item)])
    }

    private func name(of item: Case.Item) -> String { item.label ?? pack.items[item.definition].id }

    private mutating func append(
        _ text: Translations, key: String, _ form: Translations, _ options: [Fact.Option], at range: SourceRange,
        _ subject: Question.Subject,
        _ target: Question.Target, once: String? = nil
    ) {
        if let once, !askedOthers.insert(once).inserted { return }
        let path = (subject.names + [key]).joined(separator: "/")
        asked.append(
            Question(
                text: text, key: key, form: form, options: options, place: Place(source.file, range),
                subject: subject.words, path: path, target: target))
    }
}

extension Fact {
    /// How an answer is written: its type, with an example. The options of a choice stand beside it.
    func form(in pack: RulePack) -> Translations {
        Translations(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, form($0, pack)) }))
    }

    private func form(_ language: Language, _ pack: RulePack) -> String {
        let isEnglish = language == .english
        switch type {
        case .choice: return isEnglish ? "one of" : "其中之一"
        case .list(.choice): return isEnglish ? "a list in brackets of" : "方括号列表，可选"
        case .rows:
            return (isEnglish ? "rows of " : "每行：") + columns.map { pack.facts[$0].name }.joined(separator: ", ")
        case .yesNo: return isEnglish ? "yes or no" : "yes 或 no"
        case .text where example == nil: return type.name(in: language)
        default: return "\(type.name(in: language))\(isEnglish ? ", such as " : "，例如 ")\(example ?? type.example)"
        }
    }
}

extension FactType {
    /// The type as a seller reads it.
    fileprivate func name(in language: Language) -> String {
        guard language == .chinese else { return name }
        switch self {
        case .text: return "文字"
        case .yesNo: return "是否"
        case .count: return "整数"
        case .number: return "数字"
        case .percent: return "百分比"
        case .money: return "金额"
        case .date: return "日期"
        case .duration: return "时长"
        case .choice: return "选项"
        case .identifier: return "编号"
        case .list(let element): return element.name(in: language) + "列表"
        case .rows: return "表格"
        }
    }
}

extension Case {
    /// Where a top-level key stands, or the end of the case, where it can be added.
    package func place(ofKey key: String) -> SourceRange {
        keys[key] ?? SourceRange(start: file.bytes.count, end: file.bytes.count)
    }
}
