import LetterReading
import RuleModel
import SourceText

/// Reviews letters by the rules of a pack. Make it once: it holds all their phrases.
public struct Reviewer: Sendable {
    let pack: RulePack
    let phrases: LetterPhrases
    let book: ReviewBook

    /// Gathers the rules and phrases of a pack, those of its violations included.
    public init(_ pack: RulePack) {
        self.pack = pack
        phrases = LetterPhrases(pack)
        book = ReviewBook(pack, further: phrases.phrases)
    }

    /// What is to be mended in a letter.
    ///
    /// - Parameters:
    ///   - letter: the letter to review.
    ///   - subject: what the letter answers.
    ///   - language: of the summary.
    ///   - isReadingCopy: whether it is a copy in a reading language, which is not sent: its language and length are
    /// then not judged.
    public func review(
        _ letter: LetterText, about subject: ReviewSubject = ReviewSubject(), in language: Language,
        isReadingCopy: Bool = false
    ) -> Review {
        let reading = book.read(letter.text.bytes, styles: letter.styles)
        let violations = subject.violations(in: pack)
        let routes = possibleRoutes(of: reading, subject, violations)
        let route = routes.count == 1 ? routes[0] : nil
        var context = ReviewContext()
        context.violations = violations
        context.route = route
        context.language = isReadingCopy ? nil : pack.language
        context.length = isReadingCopy ? nil : route.flatMap { pack.routes[$0].words }
        context.told = subject.told(pack)
        let rules = book.findings(in: reading, context).map { finding in
            book.rules[finding.rule].diagnostic(
                finding, of: pack.id, at: finding.range.map(letter.place) ?? Place(letter.file, .top))
        }
        let completeness = Completeness(
            reviewer: self, reading: reading, subject: subject, violations: violations,
            isPlan: routes.contains(where: hasCauses), isSurelyPlan: routes.allSatisfy(hasCauses))
        let comparison = LetterComparison(reviewer: self, letter: letter, reading: reading, subject: subject)
        let boxes =
            isReadingCopy
            ? []
            : route.map { BoxLengths(reading: reading, boxes: pack.routes[$0].boxes).diagnostics(letter) }
                ?? []
        var all = Diagnostics()
        for diagnostic in rules + boxes + completeness.diagnostics(letter) + comparison.diagnostics() {
            all.append(diagnostic)
        }
        return Review(
            letter: letter, pack: pack, findings: all.sortedAndLimited(), matrix: completeness.rows(letter),
            language: language)
    }

    // MARK: The route

    /// Which documents it can be: what the caller says, what the case recommends, or what its violations have; of these
    /// those that its sections show.
    private func possibleRoutes(
        of reading: LetterReading, _ subject: ReviewSubject, _ violations: [Index<Violation>]
    ) -> [Index<Route>] {
        if let named = subject.route { return pack.routes.indices.filter { pack.routes[$0].id == named } }
        let isPlan =
            reading.outline.sections.contains(.cause) || reading.outline.sections.isSuperset(of: [.action, .prevention])
        let recommended = subject.case.map(recommendedRoutes) ?? []
        let all = violations.isEmpty ? Array(pack.routes.indices) : routes(of: violations)
        let possible = recommended.isEmpty ? all : all.filter { recommended.contains(pack.routes[$0].id) }
        let fitting = possible.filter { hasCauses($0) == isPlan }
        return isPlan && !fitting.isEmpty ? fitting : possible
    }

    private func recommendedRoutes(by appeal: Case) -> Set<String> {
        let choices = appeal.routeAdvice().flatMap(\.choices)
        return Set(choices.filter { $0.verdict == .recommended || $0.verdict == .beside }.map(\.route))
    }

    private func routes(of violations: [Index<Violation>]) -> [Index<Route>] {
        let routes: Set<Index<Route>> = Set(violations.flatMap { pack.violations[$0].routes.map(\.route) })
        return routes.sorted()
    }

    /// Whether letters of a route list causes.
    private func hasCauses(_ route: Index<Route>) -> Bool {
        pack.units.contains { unit in unit.layouts.letters[route]?.sections.contains(.causes) ?? false }
    }
}

/// What a letter answers, as far as it is known.
public struct ReviewSubject: Sendable {
    /// Its case: figures, dates and names are compared with it.
    public var `case`: Case?
    /// The notice that it answers.
    public var notice: Diagnosis?
    /// The violations that it is about, where neither case nor notice tell.
    public var violations: [String]
    /// Which document it is, such as `dispute`; recognised unless told.
    public var route: String?

    /// What is known of what the letter answers; with nothing known, only the pack's general rules are applied.
    public init(case: Case? = nil, notice: Diagnosis? = nil, violations: [String] = [], route: String? = nil) {
        (self.case, self.notice, self.violations, self.route) = (`case`, notice, violations, route)
    }

    /// Among the pack's: those that are named, or else the case's, or else the notice's.
    func violations(in pack: RulePack) -> [Index<Violation>] {
        let named = violations.compactMap { id in pack.violations.firstIndex { $0.id == id } }
        if !named.isEmpty { return named }
        if let own = `case` { return own.violations }
        return notice?.violations.compactMap { candidate in
            pack.violations.firstIndex { $0.id == candidate.id.violation }
        } ?? []
    }

    /// What case and notice tell of facts; what the case tells counts before the notice.
    func told(_ pack: RulePack) -> [String: [String]] {
        var told: [String: [String]] = [:]
        for fact in notice?.facts ?? [] { told[fact.fact.name, default: []].append(fact.value) }
        if let day = notice?.date?.day.written, told["notice.date"] == nil { told["notice.date"] = [day] }
        guard let own = `case` else { return told }
        for (cell, index) in own.pack.caseCells.indexed {
            let fact = own.pack.facts[index]
            guard own.values.cells[cell].isKnown, !fact.type.isCollection, !fact.isRatio,
                let value = own.written(own.values.cells[cell], of: fact)
            else { continue }
            told[fact.name] = [value]
        }
        return told
    }
}

/// What came of reviewing a letter.
public struct Review: Sendable {
    /// The letter that was reviewed.
    public let letter: LetterText
    /// The pack whose rules it was held against.
    public let pack: RulePack
    /// Sorted by their places.
    public let findings: [Diagnostic]
    /// Each thing that the notice asks, with where the letter answers it; empty where nothing is known of a notice, or
    /// the letter lists no causes.
    public let matrix: [Row]
    let language: Language

    /// A line of the completeness matrix: one thing that the notice asks.
    public struct Row: Sendable {
        /// The violation and the ask by their ids; the ask is `nil` where notices of the violation ask nothing in
        /// particular.
        public let violation: ViolationID
        /// The ask's id in the violation.
        public let ask: String?
        /// The ask as people call it, or else the violation.
        public let title: Translations
        /// One cell for each part of a plan, in the order of `PlanPart`.
        public let cells: [Cell]
    }

    /// Whether and where the letter answers one ask in one part of the plan.
    public struct Cell: Sendable {
        /// The part of the plan: its causes, actions, prevention or exhibits.
        public let part: PlanPart
        /// Whether the letter answers the ask there.
        public let state: State
        /// Where the letter answers it.
        public let places: [Place]
    }

    /// Whether a part of the letter answers an ask.
    public enum State: String, Sendable {
        /// At least one part of the letter is about it.
        case answered
        /// The letter has such parts, and none says that it is about this.
        case unclear
        /// No part of the letter is about it, though by its sections it could be told.
        case missing
        /// The letter has no sections by which it could be told, or the notice may not ask it.
        case unknown
    }
}
