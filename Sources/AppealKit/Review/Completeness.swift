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

    func diagnostics(_ letter: LetterText) -> [Diagnostic] {
        let top = Place(letter.file, .top)
        guard lines.isEmpty || !reading.outline.sections.isDisjoint(with: Self.sections) else {
            return [.noSections(isSurelyPlan, top)] + unnamedDocuments(top)
        }
        let absent = lines.isEmpty ? [] : Self.sections.filter { !reading.outline.sections.contains($0) }
        let parts = PlanPart.allCases.filter { part in absent.contains { $0.rawValue == part.rawValue } }
        return (parts.isEmpty ? [] : [.noSuchPart(parts, top)])
            + lines.flatMap { line -> [Diagnostic] in
                let open = zip(PlanPart.allCases, line.cells).filter { $0.0 != .exhibit && !parts.contains($0.0) }
                let missing = open.filter { $0.1.state == .missing }.map(\.0)
                let unclear = open.filter { $0.1.state == .unclear }.map(\.0)
                let place = line.mention.map(letter.place) ?? top
                let title = title(line)
                if missing.isEmpty { return unclear.isEmpty ? [] : [.unclear(unclear, title, place)] }
                return [.missing(missing, unclear, title, place)]
            } + unnamedDocuments(top)
    }

    /// The documents that the notice names and the letter does not.
    private func unnamedDocuments(_ top: Place) -> [Diagnostic] {
        let missing = (subject.notice?.documents ?? []).filter { document in
            pack.notice.documents.firstIndex { $0.id == document.id }.map {
                reviewer.phrases.matches(of: .document($0), in: reading).isEmpty
            } ?? false
        }
        return missing.map { .unnamed($0.title, top, $0.passage.place) }
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
    fileprivate static func noSections(_ isSurelyPlan: Bool, _ place: Place) -> Diagnostic {
        Diagnostic(
            .letterGap, .letterShowsNoParts, at: place,
            hint: isSurelyPlan ? .headTheParts : .sayRouteOrHeadTheParts(headings: Wording.headTheParts))
    }

    fileprivate static func noSuchPart(_ parts: [PlanPart], _ place: Place) -> Diagnostic {
        Diagnostic(.letterGap, .letterHasNoPart(parts: parts.listed), at: place, hint: .addMissingParts)
    }

    fileprivate static func missing(
        _ parts: [PlanPart], _ unclear: [PlanPart], _ ask: Translations, _ place: Place
    ) -> Diagnostic {
        Diagnostic(
            .letterGap,
            unclear.isEmpty
                ? .askNotAnswered(ask: ask, parts: parts.listed)
                : .askNotAnsweredOthersUnclear(ask: ask, parts: parts.listed, others: unclear.listed),
            at: place, hint: .answerTheAsk)
    }

    fileprivate static func unclear(_ parts: [PlanPart], _ ask: Translations, _ place: Place) -> Diagnostic {
        Diagnostic(.letterGap, .answerUnclear(parts: parts.listed, ask: ask), at: place, hint: .nameItOrTheCause)
    }

    fileprivate static func unnamed(_ document: Translations, _ place: Place, _ asked: Place) -> Diagnostic {
        Diagnostic(
            .letterGap, .documentNotNamed(document: document), at: place, hint: .nameItOrSayWhyNot,
            notes: [Note(.noticeAsksHere, at: asked)])
    }
}

extension [PlanPart] {
    /// `root cause and no action`.
    fileprivate var listed: WordingValue {
        guard let first else { return .text("") }
        return dropFirst().reduce(first.wording.said) { Wording.partAndNo(first: $0, next: $1.wording).said }
    }
}

extension PlanPart {
    /// As people call it.
    var wording: Wording {
        switch self {
        case .cause: .partCause
        case .action: .partAction
        case .prevention: .partPrevention
        case .exhibit: .partExhibit
        }
    }
}
