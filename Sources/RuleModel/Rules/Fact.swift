import SourceText

/// A fact, or a column of rows, as a pack declares it.
public struct Fact: Sendable {
    /// As rule files, cases and conditions write it, such as `odr.rate` or `found-on`.
    public let name: String
    /// What its values are, and so how a case writes and a letter prints them.
    public let type: FactType
    /// What heads it among the columns of rows; `nil` for all but columns, and for those without a title.
    public let title: Translations?
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
        name: String, type: FactType, title: Translations? = nil, ask: Translations, isOptional: Bool, isFuture: Bool,
        options: [Option],
        report: String?, isColumn: Bool, isDerived: Bool, domain: ClosedRange<Int64>, pattern: Pattern?,
        patternText: String?, example: String?, isRatio: Bool = false, thresholds: [Int64] = [],
        columns: Range<Index<Fact>> = Index(0)..<Index(0), caseCell: Index<Cell>? = nil, place: Place
    ) {
        self.name = name
        self.type = type
        self.title = title
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
