import SourceText

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
