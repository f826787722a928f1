import SourceText

/// A case of the pack `bench-conditions` with its facts as plain numbers: percents in hundredths, money in cents, days
/// since 2000.
struct ConditionCase {
    let odr, late, cancel, refund, tracking, delivery: Int
    let orders, recent, earlier, defects, least, pieces: Int
    let kind, status, country, tier, site, carrier, policy: Int
    let appeals, health: Int
    let isHeld, isVerified: Bool
    let deadline: Int?
    let notice, lastAction, letter: Int
    let causes, systemic, primary, share: Int
    let done, planned, longest: Int
    let evidence, verifiedEvidence: Int
    /// Options as bits.
    let evidenceKinds, carriers: Int
    let revenue: Int

    static let kinds = ["odr", "late-shipment", "valid-tracking", "cancel-rate", "inauthentic", "ip-complaint"]
    static let statuses = ["deactivated", "at-risk", "listing-removed"]
    static let countries = ["us", "cn", "gb", "de"]
    static let tiers = ["new", "silver", "gold"]
    static let sites = ["com", "co-uk", "de", "co-jp", "ca"]
    static let evidenceKindNames = ["invoice", "carrier-report", "photo", "refund-log", "plan-of-action"]
    static let carrierNames = ["yun", "ups", "usps", "dhl", "yanwen"]
    static let carrierTexts = ["YunExpress", "4PX", "燕文", "UPS", "DHL"]
    static let policies = ["Product Authenticity Policy", "Order Defect Rate Policy", "Customer Product Reviews Policy"]

    init(seed: Int) {
        var random = SplitMix64(corpus: seed)
        func number(_ range: ClosedRange<Int>) -> Int { random.number(range) }
        (odr, late, cancel) = (number(0...400), number(0...1_200), number(0...500))
        (refund, tracking, delivery) = (number(0...1_500), number(8_500...10_000), number(8_500...10_000))
        (orders, recent, earlier) = (number(40...6_000), number(10...2_000), number(10...2_000))
        (defects, least, pieces) = (min(number(0...90), orders), number(0...400), number(0...5))
        (kind, status, country, tier) = (number(0...5), number(0...2), number(0...3), number(0...2))
        (site, carrier, policy) = (number(0...4), number(0...4), number(0...2))
        (appeals, health) = (number(0...3), number(0...1_000))
        (isHeld, isVerified) = (number(0...1) == 1, number(0...1) == 1)
        deadline = number(0...9) < 6 ? number(9_500...9_700) : nil
        (notice, lastAction, letter) = (number(9_100...9_700), number(9_100...9_700), 9_800)
        (causes, systemic, primary, share) = (number(1...8), number(0...3), number(0...2), number(0...10_000))
        (done, planned, longest) = (number(0...6), number(0...6), number(1...60))
        (evidence, verifiedEvidence) = (number(1...8), number(0...4))
        (evidenceKinds, carriers) = (number(1...31), number(1...31))
        revenue = number(100_000...9_000_000)
    }

    /// The same as a seller writes it.
    var file: SourceFile {
        func options(_ bits: Int, _ names: [String]) -> String {
            names.indices.filter { bits >> $0 & 1 == 1 }.map { names[$0] }.joined(separator: ", ")
        }
        return SourceFile(
            path: "case.yaml",
            text: """
                case: bench
                pack: bench-conditions
                letter-date: \(day(letter))
                violations: [conditions]

                facts:
                  odr.rate: \(decimal(odr))%
                  late.rate: \(decimal(late))%
                  cancel.rate: \(decimal(cancel))%
                  refund.rate: \(decimal(refund))%
                  tracking.rate: \(decimal(tracking))%
                  delivery.rate: \(decimal(delivery))%
                  orders.count: \(orders)
                  orders.recent: \(recent)
                  orders.earlier: \(earlier)
                  orders.defects: \(defects)
                  orders.least: \(decimal(least)) USD
                  orders.pieces: \(pieces)
                  issue.kind: \(Self.kinds[kind])
                  issue.policy: \(Self.policies[policy])
                  account.status: \(Self.statuses[status])
                  account.appeals: \(appeals)
                  account.health: \(health)
                  account.is-held: \(isHeld ? "yes" : "no")
                  account.deadline: \(deadline.map(day) ?? "none")
                  notice.date: \(day(notice))
                  store.country: \(Self.countries[country])
                  store.tier: \(Self.tiers[tier])
                  store.site: \(Self.sites[site])
                  contact.is-verified: \(isVerified ? "yes" : "no")
                  causes.count: \(causes)
                  causes.systemic: \(systemic)
                  causes.primary: \(primary)
                  causes.share: \(decimal(share))%
                  actions.done: \(done)
                  actions.planned: \(planned)
                  actions.longest: \(longest) days
                  actions.last: \(day(lastAction))
                  evidence.count: \(evidence)
                  evidence.verified: \(verifiedEvidence)
                  evidence.kinds: [\(options(evidenceKinds, Self.evidenceKindNames))]
                  carrier.name: \(Self.carrierTexts[carrier])
                  carrier.list: [\(options(carriers, Self.carrierNames))]
                  revenue.total: \(decimal(revenue)) USD

                """)
    }
}

/// The thirty conditions of the pack `bench-conditions`, in its order, over typed facts.
let handWrittenConditions: [@Sendable (borrowing ConditionCase) -> Bool] = [
    { $0.odr > 100 },
    { $0.late >= 400 && $0.orders > 200 },
    { $0.cancel > 250 || $0.refund > 800 },
    { $0.tracking < 9_500 && $0.delivery < 9_700 },
    { $0.kind == 0 },
    { (1...3).contains($0.kind) },
    { $0.status == 0 && $0.appeals >= 2 },
    { $0.country != 0 && $0.site <= 2 },
    { $0.causes >= 3 },
    { $0.systemic > 0 && $0.share > 3_000 },
    { $0.planned == 0 || $0.longest <= 30 },
    { $0.verifiedEvidence >= 2 },
    { $0.evidenceKinds & 1 > 0 && $0.evidence > 1 },
    { $0.evidenceKinds & 16 == 0 },
    { $0.policy == 0 },
    { $0.carrier <= 2 },
    { $0.tier >= 1 && $0.isVerified },
    { $0.evidenceKinds.nonzeroBitCount >= 2 },
    { $0.notice >= firstDay && $0.notice < firstDay + 214 },
    { $0.defects * 100 > $0.orders },
    { $0.revenue > 2_500_000 },
    { $0.recent > $0.earlier && $0.odr < 200 || $0.odr < 100 },
    { $0.health < 200 && !$0.isHeld },
    { $0.primary == 1 },
    { $0.lastAction <= $0.notice },
    { $0.least > 0 && $0.pieces >= 1 },
    { $0.carriers & 16 > 0 },
    { $0.planned <= $0.done + 2 },
    { one in one.deadline.map { $0 != one.letter } ?? false },
    {
        $0.status == 0 && $0.kind >= 4 && $0.evidence >= 3 && $0.evidenceKinds & 1 > 0 && $0.verifiedEvidence > 0
            && $0.orders > 50 && $0.odr < 350 && $0.tier >= 1
    }
]

/// 1 June 2025, in days since 2000.
private let firstDay = 9_283

private func decimal(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

/// A day since 2000 as it is written; between 2000 and 2099 every fourth year has a 29 February.
private func day(_ number: Int) -> String {
    var (year, rest) = (2_000, number)
    while true {
        let length = year % 4 == 0 ? 366 : 365
        if rest < length { break }
        (rest, year) = (rest - length, year + 1)
    }
    let lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var month = 0
    while rest >= lengths[month] { (rest, month) = (rest - lengths[month], month + 1) }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month + 1))-\(two(rest + 1))"
}
