import SourceText

/// Packs that have been checked: names are resolved, types settled. Only ``check(_:perform:)`` makes one, so whatever
/// works with a rule book meets no unknown name and no wrong type.
public struct RuleBook: Sendable {
    /// The packs, one for each marketplace.
    public let packs: [RulePack]

    package init(packs: [RulePack]) { self.packs = packs }

    /// The pack of a marketplace, such as `amazon`.
    public func pack(_ id: String) -> RulePack? { packs.first { $0.id == id } }
}

/// One marketplace's rules, checked.
public struct RulePack: Sendable {
    /// The name of its folder, such as `amazon` or `tiktok-shop`.
    public let id: String
    /// Its own version as its author writes it, `major.minor.patch`, such as `1.0.0`.
    public let version: String
    /// The marketplace as people call it, such as `Amazon`.
    public let title: Translations
    /// How sure it is, and what it leaves out; empty where its authors say nothing.
    public let about: Translations
    /// The language that letters are sent in.
    public let language: Language
    /// The languages that letters can be had in for the seller to read; copies in them are not sent.
    public let readingLanguages: [Language]
    /// What a notice of this marketplace can be about, one for each rule file beside `pack.yaml`.
    public package(set) var violations: Table<Violation> = []

    /// Every fact: the first is `letter.date`; columns stand after their rows.
    package var facts: Table<Fact> = []
    /// The facts that are not of some violations only.
    package var commonFacts: [Index<Fact>] = []
    /// The fact of each cell that every case has.
    package var caseCells = Beside<Cell, Index<Fact>>()
    package var items: Table<ItemDefinition> = []
    package var exhibits: Table<Exhibit> = []
    package var routes: Table<Route> = []
    /// What was compiled from each pair of rule file and template: the pack's own first, then each violation's, then
    /// each shared one.
    package var units: Table<CompiledUnit> = []
    /// `notice.date`, by which the policy in force is chosen.
    package var noticeDate: Operand?
    /// How all its notices read.
    package var notice = NoticePhrases()
    /// How letters head their sections.
    package var headings: [SectionHeadings] = []
    /// What no letter should say or lack.
    package var review: [ReviewRule] = []

    package init(
        id: String, version: String, title: Translations, about: Translations, language: Language,
        readingLanguages: [Language], violations: Table<Violation> = [], facts: Table<Fact> = [],
        commonFacts: [Index<Fact>] = [], items: Table<ItemDefinition> = [], exhibits: Table<Exhibit> = [],
        routes: Table<Route> = [], units: Table<CompiledUnit> = [], noticeDate: Operand? = nil,
        notice: NoticePhrases = NoticePhrases(), headings: [SectionHeadings] = [], review: [ReviewRule] = []
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.about = about
        self.language = language
        self.readingLanguages = readingLanguages
        self.violations = violations
        self.facts = facts
        self.commonFacts = commonFacts
        self.items = items
        self.exhibits = exhibits
        self.routes = routes
        self.units = units
        self.noticeDate = noticeDate
        self.notice = notice
        self.headings = headings
        self.review = review
    }

    /// A violation by the name of its rule file, such as `order-defect-rate`; `nil` if the pack has none of that name.
    public func violation(_ id: String) -> Violation? { violations.first { $0.id == id } }

    /// Its routes, such as `plan-of-action`.
    public var routeIDs: [String] { routes.map(\.id) }

    /// The sent language, then the reading languages.
    public var languages: [Language] { [language] + readingLanguages }

    package func factIndex(named name: String) -> Index<Fact>? {
        facts.firstIndex { $0.name == name && !$0.isColumn }
    }

    /// What the pack's own pair of files was compiled to.
    package var ownUnit: Index<CompiledUnit> { units.startIndex }

    /// `letter.date`, the first fact of every pack.
    package var letterDate: Index<Fact> { facts.startIndex }

    /// The units whose facts, items and exhibits a violation has: the pack's own, the shared ones that it uses, its
    /// own.
    package func units(of violation: Index<Violation>) -> [Index<CompiledUnit>] {
        [ownUnit] + violations[violation].uses + [violations[violation].unit]
    }

    /// The same of several violations, each unit once and after those that it needs.
    package func units(of chosen: [Index<Violation>]) -> [Index<CompiledUnit>] {
        var seen = Set<Index<CompiledUnit>>()
        return ([ownUnit] + chosen.flatMap { violations[$0].uses } + chosen.map { violations[$0].unit }).filter {
            seen.insert($0).inserted
        }
    }

    /// The violation of a unit; `nil` of one that several may use.
    package func violation(of unit: Index<CompiledUnit>) -> Index<Violation>? {
        unit > ownUnit && unit.position <= violations.count ? Index(unit.position - 1) : nil
    }

    /// The facts that a case about some violations may tell, once each: the pack's, then those of its violations and of
    /// the shared files that they use.
    package func caseFacts(of chosen: [Index<Violation>]) -> [Index<Fact>] {
        var seen = Set<Index<Fact>>()
        return (commonFacts + chosen.flatMap { violations[$0].facts }).filter { fact in
            fact != letterDate && facts[fact].isCaseWide && !facts[fact].isDerived && !facts[fact].isColumn
                && seen.insert(fact).inserted
        }
    }

    /// The exhibits that letters about some violations may name or need.
    package func exhibitsUsed(by chosen: [Index<Violation>]) -> [Index<Exhibit>] {
        let uses = chosen.flatMap { violations[$0].causes }
        let items = Set(uses.flatMap { [$0.cause] + $0.actions + $0.prevention })
        let parts = chosen.flatMap { violation in
            units(of: violation).flatMap { unit in
                let layouts = units[unit].layouts
                return [layouts.header, layouts.closing, layouts.summary].compactMap(\.self)
            }
                + violations[violation].routes.compactMap { layout(of: $0.route, for: violation) }
        }
        let named = Set((parts + items.map { self.items[$0].fragment }).flatMap { exhibitsNamed(in: $0) })
        return exhibits(of: chosen).filter {
            named.contains($0) || exhibits[$0].isAlwaysNeeded || exhibits[$0].neededWhen != nil
        }
    }

    /// The layout of a violation's letter: its own, else one of a shared file that it uses, else the pack's.
    package func layout(of route: Index<Route>, for violation: Index<Violation>) -> FragmentEntry? {
        units(of: violation).reversed().lazy.compactMap { units[$0].layouts.letters[route] }.first
    }

    /// The exhibits that a case of some violations may have.
    package func exhibits(of chosen: [Index<Violation>]) -> [Index<Exhibit>] {
        let seen = Set(units(of: chosen))
        return exhibits.indices.filter { seen.contains(exhibits[$0].unit) }
    }

    /// What a fragment was compiled to in a language.
    package func program(of entry: FragmentEntry, in language: Language) -> FragmentProgram {
        units[entry.unit].program(in: language)
    }

    /// What a fragment holds in a language; nothing where the language has none.
    package func tree(of entry: FragmentEntry, in language: Language) -> [FragmentPart] {
        entry.start(in: language).map { program(of: entry, in: language).tree(from: $0) } ?? []
    }

    package func column(_ position: Int, of rows: Index<Fact>) -> Index<Fact> {
        facts[rows].columns.lowerBound.advanced(by: position)
    }

    /// The fact that stands at an operand.
    ///
    /// - Parameters:
    ///   - item: the item whose fragment it stands in.
    ///   - rows: the list or rows that the loop around it goes through.
    package func fact(
        at operand: Operand, of item: Index<ItemDefinition>?, in rows: Index<Fact>?
    ) -> Index<Fact>? {
        switch operand.space {
        case .case: caseCells[Frame().index(operand)]
        case .item: item.map { items[$0].layout.slots[Int(operand.slot)].fact }
        case .row: rows.map { facts[$0].type == .rows ? column(Int(operand.slot), of: $0) : $0 }
        }
    }
}

/// A fact, or a column of rows, as a pack declares it.
public struct Fact: Sendable {
    /// As rule files, cases and conditions write it, such as `odr.rate` or `found-on`.
    public let name: String
    /// What its values are, and so how a case writes and a letter prints them.
    public let type: FactType
    /// The question to the seller.
    public let ask: Translations
    /// Whether it may stay unknown for good: only such a fact may be tested with `known`.
    public let isOptional: Bool
    /// Whether a date may lie after the letter's.
    public let isFuture: Bool
    /// What can be chosen, in the pack's order; empty unless ``type`` is a choice or a list of choices.
    public let options: [Option]
    /// The field of the account-health report that fills it.
    public let report: String?

    /// One answer of a choice.
    public struct Option: Sendable {
        /// As cases and conditions write it, such as `seller-fulfilled`.
        public let id: String
        /// As letters print it in each language.
        public let label: Translations

        package init(id: String, label: Translations) {
            self.id = id
            self.label = label
        }
    }

    package let isColumn: Bool
    package let isDerived: Bool
    /// Smallest and largest value on the grid; length of a text; number of values of lists and rows.
    package var domain: ClosedRange<Int64>
    package let pattern: Pattern?
    package let patternText: String?
    package let example: String?
    /// A derived fact with a divisor: kept as two counts.
    package var isRatio = false
    /// Percents that a ratio is compared with: it is printed with as many decimals as it takes to stand on its side of
    /// each.
    package var thresholds: [Int64] = []
    /// Of rows: where its columns stand among the facts.
    package var columns: Range<Index<Fact>> = Index(0)..<Index(0)
    /// Its cell in every case; `nil` when it is told for each item.
    package var caseCell: Index<Cell>?
    package let place: Place

    package init(
        name: String, type: FactType, ask: Translations, isOptional: Bool, isFuture: Bool, options: [Option],
        report: String?, isColumn: Bool, isDerived: Bool, domain: ClosedRange<Int64>, pattern: Pattern?,
        patternText: String?, example: String?, isRatio: Bool = false, thresholds: [Int64] = [],
        columns: Range<Index<Fact>> = Index(0)..<Index(0), caseCell: Index<Cell>? = nil, place: Place
    ) {
        self.name = name
        self.type = type
        self.ask = ask
        self.isOptional = isOptional
        self.isFuture = isFuture
        self.options = options
        self.report = report
        self.isColumn = isColumn
        self.isDerived = isDerived
        self.domain = domain
        self.pattern = pattern
        self.patternText = patternText
        self.example = example
        self.isRatio = isRatio
        self.thresholds = thresholds
        self.columns = columns
        self.caseCell = caseCell
        self.place = place
    }

    /// How conditions and fragments read it; `nil` when it is told for each item.
    package var caseOperand: Operand? { caseCell.map { Operand(.case, $0.position) } }

    /// Whether it is told once per case.
    package var isCaseWide: Bool { name.utf8.contains(UInt8(ascii: ".")) }
}

/// A type of breach, checked.
public struct Violation: Sendable {
    /// The name of its rule file, such as `order-defect-rate`.
    public let id: String
    /// The violation as people call it, such as `Order Defect Rate`.
    public let title: Translations
    /// What it means, for people; empty if the pack does not say.
    public let about: Translations
    /// What the marketplace suspends for it: the account, a listing or an order.
    public let level: Level
    /// Where what its file says comes from.
    public let sources: [Origin]
    /// What its notices want explained, in the rule file's order; a cause of a case says which of them it answers.
    public package(set) var asks: Table<Ask>
    /// How a notice of it reads.
    package let notice: NoticePhrases
    /// Rules of the review for letters about it.
    package let review: [ReviewRule]
    /// Where the account-health report tells of it: a path of its JSON, such as `orderDefectRate.mfn`; `nil` if it does
    /// not. The facts' own ``Fact/report`` go on from there.
    public let report: String?

    /// Where something that a pack says comes from.
    public struct Origin: Sendable {
        /// What: `the notice's asks`.
        public let subject: String
        /// An address; `nil` where no source is known.
        public let source: String?
        /// When a person last read it.
        public let checked: CalendarDay?
        /// What kind of source it is, and so how far it can be trusted.
        public let confidence: Confidence

        package init(subject: String, source: String?, checked: CalendarDay?, confidence: Confidence) {
            self.subject = subject
            self.source = source
            self.checked = checked
            self.confidence = confidence
        }
    }

    /// One thing that the notice wants explained.
    public struct Ask: Sendable {
        /// As a case names it under `answers`, such as `claims`.
        public let id: String
        /// The ask as people call it.
        public let title: Translations
        /// The notice asks it only if this holds; a condition of the violation's unit.
        package var when: Index<Condition>?
        /// How long one entry of it can be appealed, from its decision.
        package let appeal: Literal?

        package init(id: String, title: Translations, when: Index<Condition>? = nil, appeal: Literal?) {
            self.id = id
            self.title = title
            self.when = when
            self.appeal = appeal
        }
    }

    package let unit: Index<CompiledUnit>
    /// The shared units that it uses, and their names.
    package var uses: [Index<CompiledUnit>] = []
    package var sharedFiles: [String] = []
    package var policy: [Policy] = []
    package var routes: [RouteChoice] = []
    package var causes: [CauseUse] = []
    package var exhibits: [Index<Exhibit>] = []
    /// Its own, and those of the shared files that it uses.
    package var facts: [Index<Fact>] = []
    package var countChecks: [CountCheck] = []
    package let place: Place

    package init(
        id: String, title: Translations, about: Translations, level: Level, sources: [Origin], asks: Table<Ask>,
        notice: NoticePhrases, review: [ReviewRule], report: String?, unit: Index<CompiledUnit>,
        uses: [Index<CompiledUnit>] = [], sharedFiles: [String] = [], policy: [Policy] = [], routes: [RouteChoice] = [],
        causes: [CauseUse] = [], exhibits: [Index<Exhibit>] = [], facts: [Index<Fact>] = [],
        countChecks: [CountCheck] = [], place: Place
    ) {
        self.id = id
        self.title = title
        self.about = about
        self.level = level
        self.sources = sources
        self.asks = asks
        self.notice = notice
        self.review = review
        self.report = report
        self.unit = unit
        self.uses = uses
        self.sharedFiles = sharedFiles
        self.policy = policy
        self.routes = routes
        self.causes = causes
        self.exhibits = exhibits
        self.facts = facts
        self.countChecks = countChecks
        self.place = place
    }
}

/// A dated requirement: one comparison of a fact with a literal.
package struct Policy: Sendable {
    package let since: CalendarDay
    package let fact: Index<Fact>
    package let operand: Operand
    package let comparison: Comparison
    package let limit: Literal
    package let window: Literal?
    /// How long before the day of a report its window ends.
    package let lag: Literal?
    package let source: String
    package let checked: CalendarDay
    package let confidence: Confidence
    package let condition: Index<Condition>

    package init(
        since: CalendarDay, fact: Index<Fact>, operand: Operand, comparison: Comparison, limit: Literal,
        window: Literal?, lag: Literal?, source: String, checked: CalendarDay, confidence: Confidence,
        condition: Index<Condition>
    ) {
        self.since = since
        self.fact = fact
        self.operand = operand
        self.comparison = comparison
        self.limit = limit
        self.window = window
        self.lag = lag
        self.source = source
        self.checked = checked
        self.confidence = confidence
        self.condition = condition
    }
}

package struct RouteChoice: Sendable {
    package let route: Index<Route>
    /// A condition of the violation's unit; `nil`: always.
    package let when: Index<Condition>?
    package let place: Place

    package init(route: Index<Route>, when: Index<Condition>?, place: Place) {
        self.route = route
        self.when = when
        self.place = place
    }
}

/// Which document is wanted.
package struct Route: Sendable {
    package let id: String
    package let to: String?
    package let isBeside: Bool
    /// What it risks to send it where another route is recommended.
    package let risk: Translations?
    package let words: ClosedRange<Int>?
    /// By section, the least share of words that the seller said, in percent.
    package let ownWords: [LayoutSection: Int]
    /// The boxes of the form that it is sent by, in their order.
    package let boxes: [FormBox]

    package init(
        id: String, to: String?, isBeside: Bool, risk: Translations?, words: ClosedRange<Int>?,
        ownWords: [LayoutSection: Int], boxes: [FormBox]
    ) {
        self.id = id
        self.to = to
        self.isBeside = isBeside
        self.risk = risk
        self.words = words
        self.ownWords = ownWords
        self.boxes = boxes
    }
}

/// A box of a marketplace's form, and what of a letter goes into it.
package struct FormBox: Sendable {
    package let title: Translations
    package let sections: [LayoutSection]
    /// Whether the layout's own text goes into it.
    package let hasText: Bool
    package let maxCharacters: Int?

    package init(title: Translations, sections: [LayoutSection], hasText: Bool, maxCharacters: Int?) {
        self.title = title
        self.sections = sections
        self.hasText = hasText
        self.maxCharacters = maxCharacters
    }
}

/// A cause in a violation: which asks it can answer, what is done and what prevents it there.
package struct CauseUse: Sendable {
    package let cause: Index<ItemDefinition>
    package let answers: [Index<Violation.Ask>]
    package let actions: [Index<ItemDefinition>]
    package let prevention: [Index<ItemDefinition>]
    package let place: Place

    package init(
        cause: Index<ItemDefinition>, answers: [Index<Violation.Ask>], actions: [Index<ItemDefinition>],
        prevention: [Index<ItemDefinition>], place: Place
    ) {
        self.cause = cause
        self.answers = answers
        self.actions = actions
        self.prevention = prevention
        self.place = place
    }
}

/// A count of the case that the items' rows or counts must add up to.
package struct CountCheck: Sendable {
    package let count: Index<Fact>
    package let parts: [String]

    package init(count: Index<Fact>, parts: [String]) {
        self.count = count
        self.parts = parts
    }
}

/// What an item of a case is: a root cause, something that was done about it, or something that keeps it from
/// recurring.
public enum ItemKind: String, Sendable, CaseIterable {
    case cause, action, prevention

    /// The key of a case and of a pack that lists them.
    package var listKey: String {
        switch self {
        case .cause: "causes"
        case .action: "actions"
        case .prevention: "prevention"
        }
    }
}

/// A cause, action or prevention.
package struct ItemDefinition: Sendable {
    package let kind: ItemKind
    package let id: String
    package let title: Translations
    package var fragment: FragmentEntry
    package var layout: ItemLayout
    /// The violation that defines it; `nil` if shared.
    package let violation: Index<Violation>?
    package let place: Place

    package init(
        kind: ItemKind, id: String, title: Translations, fragment: FragmentEntry, layout: ItemLayout,
        violation: Index<Violation>?, place: Place
    ) {
        self.kind = kind
        self.id = id
        self.title = title
        self.fragment = fragment
        self.layout = layout
        self.violation = violation
        self.place = place
    }

    /// The pair of files that defines it.
    package var unit: Index<CompiledUnit> { fragment.unit }
}

/// What an item is told, derived from what its fragment prints and tests: a slot each, in order of appearance.
package struct ItemLayout: Sendable {
    package enum Source: Sendable, Equatable {
        /// Told by the seller.
        case told
        /// Computed from others.
        case derived
        /// The values of the causes that the action or prevention is for, joined.
        case causes
    }

    package struct Slot: Sendable {
        package let fact: Index<Fact>
        package let source: Source

        package init(fact: Index<Fact>, source: Source) {
            self.fact = fact
            self.source = source
        }
    }

    package var slots: [Slot] = []
    package var derived: [DerivedFact] = []

    package init(slots: [Slot] = [], derived: [DerivedFact] = []) {
        self.slots = slots
        self.derived = derived
    }
}

package struct Exhibit: Sendable {
    package let id: String
    package let ask: Translations
    package let files: [String]
    package let isAlwaysNeeded: Bool
    package var neededWhen: Index<Condition>?
    package var policy: [ExhibitPolicy] = []
    package var fragment: FragmentEntry
    /// The violation that defines it; `nil` if shared.
    package let violation: Index<Violation>?
    package let place: Place

    package init(
        id: String, ask: Translations, files: [String], isAlwaysNeeded: Bool, neededWhen: Index<Condition>? = nil,
        policy: [ExhibitPolicy] = [], fragment: FragmentEntry, violation: Index<Violation>?, place: Place
    ) {
        self.id = id
        self.ask = ask
        self.files = files
        self.isAlwaysNeeded = isAlwaysNeeded
        self.neededWhen = neededWhen
        self.policy = policy
        self.fragment = fragment
        self.violation = violation
        self.place = place
    }

    /// The pair of files that defines it.
    package var unit: Index<CompiledUnit> { fragment.unit }
}

package struct ExhibitPolicy: Sendable {
    package let condition: Index<Condition>
    package let source: String
    package let text: String

    package init(condition: Index<Condition>, source: String, text: String) {
        self.condition = condition
        self.source = source
        self.text = text
    }
}

/// A fragment in each language: where its instructions start in its unit.
package struct FragmentEntry: Sendable {
    package let unit: Index<CompiledUnit>
    /// By ``Language/index``; `nil` where the language has none.
    package var starts: [Index<Instruction>?]
    package let kind: FragmentKind
    package let id: String?

    package init(unit: Index<CompiledUnit>, starts: [Index<Instruction>?], kind: FragmentKind, id: String?) {
        self.unit = unit
        self.starts = starts
        self.kind = kind
        self.id = id
    }

    @inline(__always)
    package func start(in language: Language) -> Index<Instruction>? { starts[language.index] }
}

/// The layouts, header and closing of one unit.
package struct Layouts: Sendable {
    package var header: FragmentEntry?
    package var closing: FragmentEntry?
    package var summary: FragmentEntry?
    package var letters: [Index<Route>: FragmentEntry] = [:]

    package init(
        header: FragmentEntry? = nil, closing: FragmentEntry? = nil, summary: FragmentEntry? = nil,
        letters: [Index<Route>: FragmentEntry] = [:]
    ) {
        self.header = header
        self.closing = closing
        self.summary = summary
        self.letters = letters
    }
}

/// What a rule file and its template were compiled to.
package struct CompiledUnit: Sendable {
    package var conditions = ConditionProgram()
    /// Derived facts of the case space, each after those that it needs.
    package var derived: [DerivedFact] = []
    /// The facts that its conditions and fragments look at.
    package var usedFacts = Set<Index<Fact>>()
    /// By ``Language/index``.
    package var programs: [FragmentProgram] = [FragmentProgram(), FragmentProgram()]
    package var layouts = Layouts()

    package init(
        conditions: ConditionProgram = ConditionProgram(), derived: [DerivedFact] = [],
        programs: [FragmentProgram] = [FragmentProgram(), FragmentProgram()], layouts: Layouts = Layouts()
    ) {
        self.conditions = conditions
        self.derived = derived
        self.programs = programs
        self.layouts = layouts
    }

    package func program(in language: Language) -> FragmentProgram { programs[language.index] }
}

/// A violation by the names of its pack and itself: `amazon/order-defect-rate`.
public struct ViolationID: Sendable, Hashable, CustomStringConvertible {
    /// The id of the pack: `amazon`.
    public let pack: String
    /// The id of the violation in its pack: `order-defect-rate`.
    public let violation: String

    /// Puts the two names together; whether there is such a violation is not looked at.
    public init(pack: String, violation: String) {
        self.pack = pack
        self.violation = violation
    }

    /// Both names with a slash between them, as cases and commands write it: `amazon/order-defect-rate`.
    public var description: String { "\(pack)/\(violation)" }
}
