import SourceText

/// A case of the pack `bench`, as a program would hold it that was written for this letter alone.
struct LetterCase {
    struct Day {
        let year: Int
        let month: Int
        let day: Int
    }

    struct Order {
        let number: String
        let orderedOn: Day
        let cents: Int
        let carrier: Int
        let isRefunded: Bool
    }

    struct CarrierShare {
        let name: String
        let parcels: Int
        let percent: Int
    }

    struct Parcel {
        let tracking: String
        let handedOn: Day
        let daysLate: Int
    }

    struct Check {
        let time: String
        let checked: String
    }

    let storeName: String
    let token: String
    let site: Int
    let noticeDate: Day
    let noticeCase: String?
    let signer: String
    let letterDate: Day
    let lateOrders: Int
    let shipped: Int
    let days: [Day]
    let asins: [String]
    let countries: [Int]
    let warehouses: Int
    let warehousesAreOwn: Bool
    let hundredthsOfKilogram: Int
    let deliveredPerThousand: Int
    let handlingDays: Int
    let refundedCents: Int
    let orders: [Order]
    let carriers: [CarrierShare]
    let parcels: [Parcel]
    let checks: [Check]
    let foundOn: Day
    let whatHappened: String
    let doneOn: Day
    let since: Day
    let owner: String
    let hasScanList: Bool
    let hasStockReport: Bool

    static let sites = ["com", "co-uk", "de"]
    static let countries = ["us", "gb", "de", "jp"]
    static let carriers = ["yun", "ups", "usps", "dhl"]
}

extension LetterCase {
    /// A case with 2 to 8 rows in each of its four tables, or with so many parcels.
    init(seed: Int, parcels count: Int? = nil) {
        var random = SplitMix64(corpus: seed)
        func number(_ range: ClosedRange<Int>) -> Int { random.number(range) }
        func day(_ year: Int) -> Day { Day(year: year, month: number(1...12), day: number(1...28)) }
        func digits(_ count: Int) -> String { (0..<count).map { _ in String(number(0...9)) }.joined() }
        storeName = "Example Store \(number(1...999))"
        token = "A1EXAMPLE" + digits(5)
        site = number(0...2)
        noticeDate = day(2024)
        noticeCase = random.chance(60) ? digits(10) : nil
        signer = random.one(of: ["Chen Jie", "Zoë Müller", "Li Wei"])
        letterDate = Day(year: 2026, month: 3, day: number(1...28))
        lateOrders = number(10...60)
        shipped = random.one(of: [200, 400, 500, 1_000])
        var seen = Set<Int>()
        days = (0..<number(2...5)).map { _ in day(2024) }.filter { seen.insert($0.month * 100 + $0.day).inserted }
        asins = (0..<number(1...4)).map { "B0EXAMPL\($0)" + digits(1) }
        countries = Array(0..<number(1...4))
        warehouses = number(1...3)
        warehousesAreOwn = random.chance(50)
        hundredthsOfKilogram = number(20...900)
        deliveredPerThousand = number(850...999)
        handlingDays = number(1...5)
        refundedCents = random.chance(70) ? number(500...90_000) : 0
        orders = (0..<number(2...8)).map {
            Order(
                number: "111-" + padded($0, 7) + "-" + digits(7), orderedOn: day(2024), cents: number(500...40_000),
                carrier: number(0...3), isRefunded: random.chance(40))
        }
        carriers = (0..<number(2...8)).map { _ in
            CarrierShare(
                name: random.one(of: ["YunExpress", "UPS", "4PX", "USPS"]) + " " + random.words(1),
                parcels: number(1...400), percent: number(1...99))
        }
        parcels = (0..<(count ?? number(2...8))).map {
            Parcel(tracking: "94001" + padded($0, 7) + digits(8), handedOn: day(2024), daysLate: number(1...6))
        }
        checks = (0..<number(2...8)).map { _ in
            Check(time: "\(number(10...18)):\(number(10...59))", checked: random.words(5))
        }
        foundOn = day(2025)
        whatHappened = random.words(14)
        doneOn = day(2025)
        since = day(2025)
        owner = random.one(of: ["Zhao Min (customer service)", "Li Wei (warehouse lead)"])
        hasScanList = random.chance(60)
        hasStockReport = random.chance(60)
    }

    /// The same as a seller writes it.
    var file: SourceFile {
        var text = """
            case: bench
            pack: bench
            letter-date: \(letterDate.written)
            violations: [late-dispatch]

            facts:
              store.name: \(storeName)
              store.token: \(token)
              store.site: \(Self.sites[site])
              notice.date: \(noticeDate.written)
              notice.case-id: \(noticeCase.map { "\"\($0)\"" } ?? "none")
              signer.name: \(signer)
              late.orders: \(lateOrders)
              late.shipped: \(shipped)
              late.days: [\(days.map(\.written).joined(separator: ", "))]
              late.asins: [\(asins.joined(separator: ", "))]
              store.countries: [\(countries.map { Self.countries[$0] }.joined(separator: ", "))]
              stock.warehouses: \(warehouses)
              stock.is-own: \(warehousesAreOwn ? "yes" : "no")
              parcel.weight: \(decimal(hundredthsOfKilogram, 2))
              delivery.rate: \(decimal(deliveredPerThousand, 1))%
              handling.time: \(handlingDays) \(handlingDays == 1 ? "day" : "days")
              refunds.total: \(decimal(refundedCents, 2)) USD
              order.list:

            """
        for order in orders {
            text +=
                """
                    - order: \(order.number)
                      ordered-on: \(order.orderedOn.written)
                      amount: \(decimal(order.cents, 2)) USD

                """
            text +=
                """
                      carrier: \(Self.carriers[order.carrier])
                      is-refunded: \(order.isRefunded ? "yes" : "no")

                """
        }
        text += "  carrier.list:\n"
        for carrier in carriers {
            text += "    - name: \(carrier.name)\n      parcels: \(carrier.parcels)\n      share: \(carrier.percent)%\n"
        }
        text +=
            """

            causes:
              - cause: slow-warehouse
                answers: [dispatch]
                what-happened: \(whatHappened)
                found-on: \(foundOn.written)
                parcels:

            """
        for parcel in parcels {
            text +=
                """
                      - tracking: "\(parcel.tracking)"
                        handed-on: \(parcel.handedOn.written)
                        late-by: \(parcel.daysLate) \(parcel.daysLate == 1 ? "day" : "days")

                """
        }
        text +=
            """

            actions:
              - action: told-buyers
                done-on: \(doneOn.written)

            prevention:
              - prevention: daily-checks
                since: \(since.written)
                owner: \(owner)
                checks:

            """
        for check in checks { text += "      - time: \"\(check.time)\"\n        checked: \(check.checked)\n" }
        if hasScanList || hasStockReport { text += "\nexhibits:\n" }
        if hasScanList { text += "  scan-list: scans.pdf\n" }
        if hasStockReport { text += "  stock-report: stock.pdf\n" }
        return SourceFile(path: "case.yaml", text: text)
    }
}

extension LetterCase.Day {
    var written: String { "\(year)-\(padded(month, 2))-\(padded(day, 2))" }
}

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func decimal(_ value: Int, _ decimals: Int) -> String {
    let scale = decimals == 1 ? 10 : 100
    return "\(value / scale).\(padded(value % scale, decimals))"
}
