/// The letter of the pack `bench` as a program writes it that knows nothing else: the limit for what reads its text
/// from a file.
func handWrittenLetter(_ one: LetterCase) -> [UInt8] {
    let rows = one.orders.count + one.carriers.count + one.parcels.count + one.checks.count
    return [UInt8](unsafeUninitializedCapacity: 4_000 + rows * 120) { buffer, count in
        guard let start = buffer.baseAddress else { return }
        var out = Output(start)
        out.write(one)
        count = out.count
    }
}

private struct Output {
    private let start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    init(_ start: UnsafeMutablePointer<UInt8>) { self.start = start }

    mutating func write(_ one: LetterCase) {
        put("Account: "); put(one.storeName); put(" (merchant token "); put(one.token); put("), ")
        put(Self.sites[one.site])
        if let id = one.noticeCase { put("\nCase: "); put(id) }
        put("\nDate: "); put(one.letterDate)
        put("\n\nThis plan of action answers your notice of "); put(one.noticeDate)
        put(
            """
             concerning Late Shipment Rate. It says what went wrong, \
            what we have done about it, and what keeps it from happening again.


            """
        )
        summary(one)
        cause(one)
        steps(one)
        exhibits(one)
        put(
            """
            We ask you to review our account on this basis. \
            We have read the policy again with everybody who packs, books or hands over parcels, \
            and we stand behind every figure in this letter. \
            If you need another document, or if any of these points is not clear enough, \
            please tell us which one, and we will send what is missing within two working days.


            """
        )
        put(one.signer); put(", owner of the store\n")
    }

    private mutating func summary(_ one: LetterCase) {
        let rate = (one.lateOrders * 20_000 + one.shipped) / (2 * one.shipped)
        put("Late Shipment Rate: "); hundredths(rate); put("% ("); put(one.lateOrders)
        put(" late orders in the period that the notice names); required: below 4%.")
        put(
            rate >= 800
                ? " This is at least twice the limit."
                : rate >= 400 ? " This is above the limit." : " This is within the limit.")
        put("\n\nOur store sells to ")
        for (index, country) in one.countries.enumerated() {
            separator(index, one.countries.count); put(Self.countries[country])
        }
        put(". The stock lies in ")
        if one.warehouses == 1 { put("one warehouse") } else { put(one.warehouses); put(" warehouses") }
        if one.warehousesAreOwn { put(" of our own") }
        if one.hasStockReport { put(" (exhibit A)") }
        put("; a parcel weighs "); hundredths(one.hundredthsOfKilogram); put(" kg on average, our handling time is ");
        duration(one.handlingDays)
        put(", and "); hundredths(one.deliveredPerThousand * 10); put("% of our parcels arrive on time.")
        if one.deliveredPerThousand < 900, one.lateOrders > 20 {
            put(" Both figures point to the same weak spot between packing and the first scan.")
        }
        put("\n\nThe worst days were ")
        for (index, day) in one.days.enumerated() { separator(index, one.days.count); put(day) }
        if one.asins.count == 1 { put(". One item was") } else { put(". "); words(one.asins.count); put(" items were") }
        put(" concerned: ")
        for (index, asin) in one.asins.enumerated() { separator(index, one.asins.count); put(asin) }
        put(".\n\n")
        for carrier in one.carriers {
            put("- "); put(carrier.name); put(" carried ")
            if carrier.parcels == 1 { put("one parcel") } else { put(carrier.parcels); put(" parcels") }
            put(carrier.percent > 50 ? ", more than half of all\n" : "\n")
        }
    }

    private mutating func cause(_ one: LetterCase) {
        put("\nROOT CAUSES\n\n1. ")
        if one.parcels.count == 1 { put("One parcel was") } else { words(one.parcels.count); put(" parcels were") }
        put(" handed over after the ship-by date. The planning of the shifts had failed: "); put(one.whatHappened)
        put(". We found this on "); put(one.foundOn); put(" by comparing the scans with the order list")
        if one.hasScanList { put(one.hasStockReport ? " (exhibit B)" : " (exhibit A)") }
        put(
            """
            . No order of the period was left out of this count, \
            and every buyer who wrote to us has had an answer with the new day of delivery.

            """
        )
        for parcel in one.parcels {
            put("   - Parcel "); put(parcel.tracking); put(": handed over on "); put(parcel.handedOn)
            if parcel.daysLate > 2 { put(", late by "); duration(parcel.daysLate) }
            put("\n")
        }
        if one.parcels.count > 4 {
            put("   The parcels of one day stood together, so that a single missed pick-up made all of them late.\n")
        }
    }

    private mutating func steps(_ one: LetterCase) {
        put("\nACTIONS WE HAVE TAKEN\n\n1. On "); put(one.doneOn); put(" we wrote to ")
        if one.parcels.count == 1 {
            put("the buyer of the parcel")
        } else {
            put("the buyers of the "); put(one.parcels.count); put(" parcels")
        }
        put(" named above. ")
        if one.refundedCents > 0 {
            put("We refunded "); money(one.refundedCents); put(" in all")
        } else {
            put("No buyer asked for a refund")
        }
        put(
            """
            . Each buyer was told why the parcel was late, when it would arrive, \
            and how to send it back at our cost; nobody was asked to change a claim or a rating.

            """
        )
        for order in one.orders {
            put("   - Order "); put(order.number); put(" of "); put(order.orderedOn); put(": "); money(order.cents);
            put(", ")
            put(Self.carriers[order.carrier]); put(order.isRefunded ? ", refunded\n" : "\n")
        }
        put("   (Cause 1.)\n\nSTEPS WE HAVE TAKEN TO PREVENT THIS FROM HAPPENING AGAIN\n\n1. Since ");
        put(one.since); put(" "); put(one.owner)
        put(
            """
             has watched over these checks on every working day. \
            A parcel that misses one of them is packed and booked before anything else; the pick-up waits for it. \
            Whoever packs signs for the number of parcels, \
            and whoever hands them over compares it with the carrier's receipt before the van leaves.

            """
        )
        for check in one.checks {
            put("   - "); put(check.time); put(": "); put(check.checked); put(", entered in the log of the day\n")
        }
        if one.site == 0 { put("   The checks follow the times at which the carriers in the United States collect.\n") }
        put("   (Cause 1.)\n\n")
    }

    private mutating func exhibits(_ one: LetterCase) {
        guard one.hasScanList || one.hasStockReport else { return }
        put("EXHIBITS\n\n")
        if one.hasStockReport { put("A. Report of the stock by warehouse and item\n") }
        if one.hasScanList {
            put(one.hasStockReport ? "B" : "A"); put(". The carrier's list of first scans, by tracking number\n")
        }
        put("\n")
    }

    // MARK: Values

    private static let sites: [StaticString] = ["Amazon.com", "Amazon.co.uk", "Amazon.de"]
    private static let countries: [StaticString] = ["the United States", "the United Kingdom", "Germany", "Japan"]
    private static let carriers: [StaticString] = ["YunExpress", "UPS", "USPS", "DHL"]
    private static let months: [StaticString] = [
        " January ", " February ", " March ", " April ", " May ", " June ", " July ", " August ", " September ",
        " October ", " November ", " December "
    ]
    private static let numbers: [StaticString] = [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"
    ]

    private mutating func put(_ text: StaticString) {
        (start + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    private mutating func put(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            guard let first = bytes.baseAddress else { return }
            (start + count).update(from: first, count: bytes.count)
        }
        count += text.utf8.count
    }

    private mutating func put(_ value: Int) {
        if value >= 10 { put(value / 10) }
        start[count] = UInt8(ascii: "0") + UInt8(value % 10)
        count += 1
    }

    private mutating func put(_ day: LetterCase.Day) {
        put(day.day)
        put(Self.months[day.month - 1])
        put(day.year)
    }

    private mutating func words(_ value: Int) {
        if value < Self.numbers.count { put(Self.numbers[value]) } else { put(value) }
    }

    /// As few decimals as it needs.
    private mutating func hundredths(_ value: Int) {
        put(value / 100)
        if value % 100 > 0 { put("."); put(value % 100 / 10) }
        if value % 10 > 0 { put(value % 10) }
    }

    private mutating func money(_ cents: Int) {
        put("USD "); put(cents / 100); put("."); put(cents % 100 / 10); put(cents % 10)
    }

    private mutating func duration(_ days: Int) {
        put(days)
        put(days == 1 ? " day" : " days")
    }

    private mutating func separator(_ index: Int, _ count: Int) {
        if index > 0 { put(index == count - 1 ? " and " : ", ") }
    }
}
