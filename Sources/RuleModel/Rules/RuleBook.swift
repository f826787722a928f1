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
