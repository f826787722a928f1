import Documents
import RuleModel

/// One figure by which a marketplace judges a seller, from its own report or computed from files.
public struct Metric: Sendable {
    /// Where the account-health report tells of it: `orderDefectRate.mfn`.
    public let name: String
    /// The marketplace's id or name; empty where nothing tells.
    public let marketplace: String
    /// What stands in the report, by its path below the metric: `orderCount`, `claims.count`. Days are written
    /// `2019-03-02`.
    package var fields: [Field] = []
    /// The rate that the report states.
    public var stated: Rate?
    /// The rate that its counts come to.
    public var counted: Rate?
    /// What the marketplace says: `GOOD`, `BAD`, `NONE`.
    public var status: String?
    /// What it has to keep to, if the report or a pack says.
    public var target: Target?

    package struct Field: Sendable {
        package let path: String
        package let text: String
    }

    package init(name: String, marketplace: String) { (self.name, self.marketplace) = (name, marketplace) }

    package func text(_ path: String) -> String? { fields.last { $0.path == path }?.text }

    package func count(_ path: String) -> Int64? { text(path).flatMap { Int64($0) } }

    package func day(_ path: String) -> CalendarDay? { text(path).flatMap { CalendarDay(written: $0) } }

    /// The first day of what is counted.
    public var from: CalendarDay? { day(Self.fromPath) }
    /// The last day of what is counted.
    public var to: CalendarDay? { day(Self.toPath) }

    /// The rate that counts: the report's own where it states one.
    public var rate: Rate? { stated ?? counted }

    /// What the target is held against: the rate, or for listing-level metrics how many violations there are.
    package var measured: Rate? { rate ?? count("defectsCount").flatMap { Rate($0, of: 1) } }

    /// How a figure stands to its target.
    public enum Verdict: String, Sendable {
        case meets, misses
        /// Exactly at the target, where the marketplace's pages and its reports differ: its status counts.
        case atTarget = "at-target"
    }

    /// Our own word on it, beside the marketplace's status.
    public var verdict: Verdict? {
        guard let target, let measured else { return nil }
        if measured.order(to: target.value) == 0, target.comparison != .equal { return .atTarget }
        return target.holds(measured) ? .meets : .misses
    }

    static let fromPath = "reportingDateRange.reportingDateFrom", toPath = "reportingDateRange.reportingDateTo"

    /// The paths of what is counted and of what it is counted among.
    static let counts: [String: (part: String, whole: String)] = [
        "orderDefectRate.mfn": ("orderWithDefects.count", "orderCount"),
        "orderDefectRate.afn": ("orderWithDefects.count", "orderCount"),
        "invoiceDefectRate": ("invoiceDefect.count", "orderCount"),
        "lateShipmentRate": ("lateShipmentCount", "orderCount"),
        "preFulfillmentCancellationRate": ("cancellationCount", "orderCount"),
        "onTimeDeliveryRate": ("onTimeDeliveryCount", "shipmentCountWithValidTracking"),
        "unitOnTimeDeliveryRate": ("unitOnTimeDeliveryCount", "totalUnitCount"),
        "validTrackingRate": ("validTrackingCount", "shipmentCount")
    ]

    /// The title for people.
    public func title(in language: Language) -> String { title.text(in: language) }

    package var title: Wording {
        if let title = Self.titles[name] { return title }
        guard name.hasPrefix(Self.warnings) else { return .verbatim(name) }
        let title = Translations(Language.spoken) { Wording.metricPolicyWarnings.text(in: $0) }
        return titled(name, title)
    }

    /// What names a kind of warning stands before, in the report and in packs.
    static let warnings = "warningStates."

    private static let titles: [String: Wording] = [
        "orderDefectRate.mfn": .metricOrderDefectsSeller,
        "orderDefectRate.afn": .metricOrderDefectsAmazon,
        "invoiceDefectRate": .metricInvoiceDefects,
        "lateShipmentRate": .metricLateShipment,
        "preFulfillmentCancellationRate": .metricCancellation,
        "onTimeDeliveryRate": .metricOnTime,
        "unitOnTimeDeliveryRate": .metricOnTimeUnits,
        "validTrackingRate": .metricValidTracking,
        "accountHealthRating": .metricAccountHealth,
        "listingPolicyViolations": .metricListingPolicy,
        "productAuthenticityCustomerComplaints": .metricAuthenticity,
        "productConditionCustomerComplaints": .metricCondition,
        "productSafetyCustomerComplaints": .metricSafety,
        "receivedIntellectualPropertyComplaints": .metricPropertyComplaints,
        "suspectedIntellectualPropertyViolations": .metricPropertySuspected,
        "restrictedProductPolicyViolations": .metricRestrictedProducts,
        "foodAndProductSafetyIssues": .metricFoodSafety,
        "customerProductReviewsPolicyViolations": .metricReviewsPolicy,
        "policyViolationWarnings": .metricPolicyWarnings,
        "otherPolicyViolations": .metricOtherPolicies,
        "documentRequests": .metricDocumentRequests
    ]
}

extension CalendarDay {
    /// The day of a date as reports write it, with or without a time.
    init?(written text: String) {
        guard case .day(let day)? = WrittenDate(Array(text.utf8)[...]) else { return nil }
        self = day
    }
}

/// A marketplace by Amazon's id for it.
package enum Marketplaces {
    package static let all: [(id: String, country: String, name: String)] = [
        ("ATVPDKIKX0DER", "US", "Amazon.com"), ("A2EUQ1WTGCTBG2", "CA", "Amazon.ca"),
        ("A1AM78C64UM0Y8", "MX", "Amazon.com.mx"), ("A2Q3Y263D00KWC", "BR", "Amazon.com.br"),
        ("A1F83G8C2ARO7P", "GB", "Amazon.co.uk"), ("A1PA6795UKMFR9", "DE", "Amazon.de"),
        ("A13V1IB3VIYZZH", "FR", "Amazon.fr"), ("APJ6JRA9NG5V4", "IT", "Amazon.it"),
        ("A1RKKUPIHCS9HS", "ES", "Amazon.es"), ("A1805IZSGTT6HS", "NL", "Amazon.nl"),
        ("A2NODRKZP88ZB9", "SE", "Amazon.se"), ("A1C3SOZRARQ6R3", "PL", "Amazon.pl"),
        ("A33AVAJ2PDY3EV", "TR", "Amazon.com.tr"), ("A2VIGQ35RCS4UG", "AE", "Amazon.ae"),
        ("A17E79C6D8DWNP", "SA", "Amazon.sa"), ("ARBP9OOSHTCHU", "EG", "Amazon.eg"),
        ("A21TJRUUN4KGV", "IN", "Amazon.in"), ("A1VC38T7YXB528", "JP", "Amazon.co.jp"),
        ("A39IBJ37TRP1C6", "AU", "Amazon.com.au"), ("A19VAU5U5O7RUS", "SG", "Amazon.sg")
    ]

    /// Whether a person means this marketplace by an id, a country or a name.
    package static func matches(_ wanted: String, _ marketplace: String) -> Bool {
        let known = all.first { [$0.id, $0.country, $0.name].contains { $0.lowercased() == wanted.lowercased() } }
        return [known?.id, known?.name, wanted].compactMap { $0?.lowercased() }.contains(marketplace.lowercased())
    }

    package static func name(_ id: String) -> String? { all.first { $0.id == id }?.name }
}
