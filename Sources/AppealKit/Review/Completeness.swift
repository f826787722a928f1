import LetterReading
import RuleModel
import SourceText

/// Compares what a notice asks with what a letter answers: each ask with the root causes, actions, prevention and
/// exhibits that are about it.
struct Completeness {
    private let reviewer: Reviewer
    private let reading: LetterReading
    private let subject: ReviewSubject
    private var pack: RulePack { reviewer.pack }
    /// Whether it can be no other document.
    private let isSurelyPlan: Bool
    /// The lines of the matrix.
    private let lines: [Line]

    private struct Line {
        let violation: Index<Violation>
        let ask: Index<Violation.Ask>?
        /// Whether the notice asks it for sure.
        let isCertain: Bool
        let cells: [(state: Review.State, items: [LetterOutline.Item])]
        /// Where the letter names it first.
        let mention: Range<Int>?
    }

    private static let sections: [LetterSection] = [.cause, .action, .prevention]

    init(
        reviewer: Reviewer, reading: LetterReading, subject: ReviewSubject, violations: [Index<Violation>],
        isPlan: Bool, isSurelyPlan: Bool
    ) {
        (self.reviewer, self.reading, self.subject, self.isSurelyPlan) = (reviewer, reading, subject, isSurelyPlan)
        let asks = isPlan ? violations.map { Self.asks(of: $0, subject, reviewer.pack) } : []
        let items = Dictionary(grouping: reading.outline.items, by: \.section)
        lines = asks.flatMap { own -> [Line] in
            let lines = own.map { Self.line($0, isOnly: asks.joined().count == 1, items, reviewer, reading) }
            // Whatever the notice asked about the violation, the letter says nothing that answers it.
            guard let first = own.first, !lines.contains(where: \.isCertain) else { return lines }
            return [Self.line((first.violation, nil, true), isOnly: asks.count == 1, items, reviewer, reading)]
        }
    }

    // MARK: What is asked

    /// The asks of a violation: of the case those that its facts call for, of a notice those that it names, else all.
    private static func asks(
        of violation: Index<Violation>, _ subject: ReviewSubject, _ pack: RulePack
    ) -> [(violation: Index<Violation>, ask: Index<Violation.Ask>?, isCertain: Bool)] {
        let definition = pack.violations[violation]
        guard !definition.asks.isEmpty else { return [(violation, nil, true)] }
        if let own = subject.case, own.violations.contains(violation) {
            return definition.asks.indices.filter { ask in
                definition.asks[ask].when.map { own.evaluate($0, unit: definition.unit) != .no } ?? true
            }.map { (violation, $0, true) }
        }
        let named = subject.notice?.violations.first { $0.id.violation == definition.id }?.asks.map(\.id) ?? []
        if !named.isEmpty {
            return definition.asks.indices.filter { named.contains(definition.asks[$0].id) }.map {
                (violation, $0, true)
            }
        }
        return definition.asks.indices.map {
            (violation, $0, definition.asks.count == 1 || definition.asks[$0].when == nil)
        }
    }

    // MARK: What is answered

    private static func line(
        _ ask: (violation: Index<Violation>, ask: Index<Violation.Ask>?, isCertain: Bool), isOnly: Bool,
        _ items: [LetterSection: [LetterOutline.Item]], _ reviewer: Reviewer, _ reading: LetterReading
    ) -> Line {
        let use = ask.ask.map { LetterPhrases.Use.ask(violation: ask.violation, ask: $0) } ?? .violation(ask.violation)
        let mentions = reviewer.phrases.matches(of: use, in: reading).map(\.range)
        let reader = AnswerReader(
            reading: reading, mentions: Starts(mentions), isNamed: !mentions.isEmpty, items: items, isOnly: isOnly)
        let causes = reader.causes()
        let actions = reader.steps(.action, for: causes)
        let prevention = reader.steps(.prevention, for: causes)
        let told = causes + actions + prevention
        let exhibits = told.filter { reading.namesExhibit(in: $0.range) }
        let isAnswered = [causes, actions, prevention]
        var cells = zip(sections, isAnswered).map { section, items in
            (state: reader.state(section, items), items: items)
        }
        cells.append((exhibits.isEmpty ? reader.exhibitState : .answered, exhibits))
        // What the notice may not ask is held against no letter that says nothing of it.
        let isAsked = ask.isCertain || told.contains { Starts(mentions).stand(in: $0.range) }
        if !isAsked { cells = cells.map { $0.state == .answered ? $0 : (.unknown, $0.items) } }
        return Line(violation: ask.violation, ask: ask.ask, isCertain: isAsked, cells: cells, mention: mentions.first)
    }

    // MARK: The matrix

    func rows(_ letter: LetterText) -> [Review.Row] {
        lines.map { line in
            let cells = zip(PlanPart.allCases, line.cells).map { part, cell in
                Review.Cell(
                    part: part, state: cell.state,
                    places: cell.items.map { letter.place(reading.outline.blocks[$0.blocks.lowerBound].range) })
            }
            return Review.Row(
                violation: ViolationID(pack: pack.id, violation: pack.violations[line.violation].id),
                ask: line.ask.map { pack.violations[line.violation].asks[$0].id }, title: title(line), cells: cells)
        }
    }

    private func title(_ line: Line) -> Translations {
        line.ask.map { pack.violations[line.violation].asks[$0].title } ?? pack.violations[line.violation].title
    }

    // MARK: Findings

    func diagnostics(_ letter: LetterText, _ language: Language) -> [Diagnostic] {
        let top = Place(letter.file, .top)
        guard lines.isEmpty || !reading.outline.sections.isDisjoint(with: Self.sections) else {
            return [.noSections(isSurelyPlan, top, language)] + unnamedDocuments(top, language)
        }
        let absent = lines.isEmpty ? [] : Self.sections.filter { !reading.outline.sections.contains($0) }
        let parts = PlanPart.allCases.filter { part in absent.contains { $0.rawValue == part.rawValue } }
        return (parts.isEmpty ? [] : [.noSuchPart(parts, top, language)])
            + lines.flatMap { line -> [Diagnostic] in
                let open = zip(PlanPart.allCases, line.cells).filter { $0.0 != .exhibit && !parts.contains($0.0) }
                let missing = open.filter { $0.1.state == .missing }.map(\.0)
                let unclear = open.filter { $0.1.state == .unclear }.map(\.0)
                let place = line.mention.map(letter.place) ?? top
                let title = title(line).text(in: language)
                if missing.isEmpty { return unclear.isEmpty ? [] : [.unclear(unclear, title, place, language)] }
                return [.missing(missing, unclear, title, place, language)]
            } + unnamedDocuments(top, language)
    }

    /// The documents that the notice names and the letter does not.
    private func unnamedDocuments(_ top: Place, _ language: Language) -> [Diagnostic] {
        let missing = (subject.notice?.documents ?? []).filter { document in
            pack.notice.documents.firstIndex { $0.id == document.id }.map {
                reviewer.phrases.matches(of: .document($0), in: reading).isEmpty
            } ?? false
        }
        return missing.map { .unnamed($0.title.text(in: language), top, $0.passage.place, language) }
    }
}

/// Finds the items of a letter that are about one ask.
private struct AnswerReader {
    let reading: LetterReading
    /// Where the letter names the ask.
    let mentions: Starts
    let isNamed: Bool
    let items: [LetterSection: [LetterOutline.Item]]
    /// Whether nothing else is asked: then all is about it.
    let isOnly: Bool

    func causes() -> [LetterOutline.Item] {
        let all = items[.cause] ?? []
        return isOnly ? all : all.filter(names)
    }

    /// The actions or steps that name the ask, or a cause of it by number, order or item; or that stand at the cause's
    /// place in a list of the same length.
    func steps(_ section: LetterSection, for causes: [LetterOutline.Item]) -> [LetterOutline.Item] {
        let all = items[section] ?? []
        if isOnly { return all }
        let numbers = Set(causes.map(\.number)).subtracting([0])
        let shared = causes.reduce(into: Set<String>()) { $0.formUnion(identifiers(in: $1)) }
        let found = all.filter { item in
            names(item) || !numbers.isDisjoint(with: reading.causes(namedIn: item.range))
                || !shared.isDisjoint(with: identifiers(in: item))
        }
        if !found.isEmpty { return found }
        let isParallel =
            all.count == items[.cause]?.count
            && all.allSatisfy { $0.number > 0 && reading.causes(namedIn: $0.range).isEmpty }
        return isParallel ? all.filter { numbers.contains($0.number) } : []
    }

    /// Whether an item, its heading or that of its section names the ask.
    private func names(_ item: LetterOutline.Item) -> Bool {
        ([item.range] + item.headings.map { reading.outline.blocks[$0].range }).contains(where: mentions.stand)
    }

    private func identifiers(in item: LetterOutline.Item) -> Set<String> {
        Set(
            IdentifierScanner.find(in: reading.text, item.range).map {
                String(decoding: reading.text[$0.range], as: UTF8.self)
            })
    }

    func state(_ section: LetterSection, _ found: [LetterOutline.Item]) -> Review.State {
        if !found.isEmpty { return .answered }
        if reading.outline.sections.isDisjoint(with: [.cause, .action, .prevention]) { return .unknown }
        // Nothing else can be meant by a section whose items could not be told apart.
        if isOnly, reading.outline.sections.contains(section) { return .answered }
        return items[section]?.isEmpty ?? true
            ? (reading.outline.sections.contains(section) ? .unknown : .missing)
            : section == .cause && !isNamed ? .missing : .unclear
    }

    var exhibitState: Review.State {
        let isNamed = reading.outline.sections.contains(.exhibits) || reading.namesExhibit(in: 0..<reading.text.count)
        return isNamed ? .unclear : .missing
    }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func noSections(_ isSurelyPlan: Bool, _ place: Place, _ language: Language) -> Diagnostic {
        language == .chinese
            ? Diagnostic(
                .letterGap, "看不出信中哪里是根本原因、措施和预防", at: place,
                hint: (isSurelyPlan ? "" : "若为申辩或仅提交文件，请用 `--route` 说明；若为行动计划，")
                    + "分别加上标题：Root causes、Actions we have taken、Steps we have taken to prevent this")
            : Diagnostic(
                .letterGap, "the letter does not show what is a root cause, an action or prevention", at: place,
                hint: (isSurelyPlan
                    ? "" : "if it disputes, or hands in documents, say so with `--route`; if it is a plan of action, ")
                    + "head them: Root causes, Actions we have taken, Steps we have taken to prevent this")
    }

    fileprivate static func noSuchPart(_ parts: [PlanPart], _ place: Place, _ language: Language) -> Diagnostic {
        let names = parts.map { $0.text(in: language) }
        return language == .chinese
            ? Diagnostic(
                .letterGap, "信中没有\(names.joined(separator: "、"))", at: place,
                hint: "通知对每个原因都要求根本原因、已采取的措施和预防：请逐一补充")
            : Diagnostic(
                .letterGap, "the letter has no \(names.joined(separator: " and no "))", at: place,
                hint: "for each cause the notice asks for the root cause, the actions taken and the prevention: "
                    + "add what is missing under a heading of its own")
    }

    fileprivate static func missing(
        _ parts: [PlanPart], _ unclear: [PlanPart], _ ask: String, _ place: Place, _ language: Language
    ) -> Diagnostic {
        let (names, others) = (parts.map { $0.text(in: language) }, unclear.map { $0.text(in: language) })
        if language == .chinese {
            let rest = others.isEmpty ? "" : "，也没有说明哪项\(others.joined(separator: "、"))针对它"
            return Diagnostic(
                .letterGap, "关于“\(ask)”，信中没有\(names.joined(separator: "、"))\(rest)", at: place,
                hint: "通知要求说明这一点：请写明哪个环节出错、做了什么、如何预防")
        }
        let rest = others.isEmpty ? "" : ", and no \(others.joined(separator: " and no ")) says that it is about this"
        return Diagnostic(
            .letterGap, "on \(ask) the letter tells no \(names.joined(separator: " and no "))\(rest)", at: place,
            hint: "the notice asks about it: tell which process failed, what was done, and what stops it")
    }

    fileprivate static func unclear(
        _ parts: [PlanPart], _ ask: String, _ place: Place, _ language: Language
    ) -> Diagnostic {
        let names = parts.map { $0.text(in: language) }
        return language == .chinese
            ? Diagnostic(
                .letterGap, "信中没有说明哪项\(names.joined(separator: "、"))针对“\(ask)”", at: place,
                hint: "在该项中写明，或写上原因的编号：(Cause 1)")
            : Diagnostic(
                .letterGap, "no \(names.joined(separator: " and no ")) says that it is about \(ask)", at: place,
                hint: "name it there, or write the number of the cause: (Cause 1)")
    }

    fileprivate static func unnamed(
        _ document: String, _ place: Place, _ asked: Place, _ language: Language
    ) -> Diagnostic {
        language == .chinese
            ? Diagnostic(
                .letterGap, "通知要求“\(document)”，信中没有提到", at: place, hint: "列入附件清单，或说明为什么没有",
                notes: [Note("通知在此处要求", at: asked)])
            : Diagnostic(
                .letterGap, "the notice asks for “\(document)”, and the letter names none", at: place,
                hint: "name it among the exhibits, or say why there is none",
                notes: [Note("the notice asks here", at: asked)])
    }
}

extension PlanPart {
    /// As people call it.
    func text(in language: Language) -> String {
        switch (self, language.old) {
        case (.cause, .english): "root cause"
        case (.cause, .chinese): "根本原因"
        case (.action, .english): "action"
        case (.action, .chinese): "措施"
        case (.prevention, .english): "prevention"
        case (.prevention, .chinese): "预防"
        case (.exhibit, .english): "exhibit"
        case (.exhibit, .chinese): "附件"
        }
    }
}
