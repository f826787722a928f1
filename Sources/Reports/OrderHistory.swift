import Documents
import RuleModel
import SourceText

/// What can count against an order, by the names of the asks that packs have for them.
public enum DefectKind: String, Sendable, CaseIterable {
    case claims, feedback, chargebacks
}

/// One claim, chargeback or bad rating.
package struct Defect: Sendable {
    /// The order's place in the history.
    let order: Int
    package let kind: DefectKind
    package var openedOn: CalendarDay?
    package var decidedOn: CalendarDay?
    /// Whether it counts: a denied claim, a won appeal and a chargeback for fraud do not.
    package var counts: Bool
}

/// Orders, what counts against them, and when they were shipped, gathered from flat files.
///
/// Of each order a few numbers are kept and no text: a million take some forty megabytes, however large their files
/// are.
public struct OrderHistory: Sendable {
    /// What is kept of an order; days as numbers since 1970.
    struct Order: Sendable {
        var orderedOn = Self.never
        var shipBy = Self.never
        var shippedOn = Self.never
        var flags: Flags = []
        /// Its place among the marketplaces.
        var marketplace: UInt8 = 0

        /// No day.
        static let never = Int32.max
    }

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        static let isListed = Flags(rawValue: 1)
        static let isCancelled = Flags(rawValue: 2)
        static let isAmazonFulfilled = Flags(rawValue: 4)
        static let hasStatus = Flags(rawValue: 8)
    }

    private(set) var orders: [Order] = []
    package private(set) var defects: [Defect] = []
    /// The names of the marketplaces that orders were placed in; the first is for orders that tell none.
    package private(set) var marketplaces = [""]
    /// Packages by the day on which they were to be shipped: how many there are, and how many have been scanned; `nil`
    /// where no file tells of scans.
    private(set) var packages: [Int32: (all: Int64, scanned: Int64)]?
    /// What kinds of file have been read.
    package private(set) var kinds: Set<ReportKind> = []

    private var numbers: [UInt64: UInt32] = [:]
    private var names: [String: UInt32] = [:]
    private var namesByOrder: [Int: String] = [:]
    private var numberByOrder: [UInt64] = []
    private var defectPlaces: [DefectKey: Int] = [:]

    private struct DefectKey: Hashable {
        let order: Int
        let kind: DefectKind
    }

    /// A history without orders.
    public init() {}

    /// An order's number as the files have it.
    package func name(of order: Int) -> String {
        if let name = namesByOrder[order] { return name }
        let digits = String(numberByOrder[order])
        let padded = String(repeating: "0", count: max(0, 17 - digits.count)) + digits
        return "\(padded.prefix(3))-\(padded.dropFirst(3).prefix(7))-\(padded.suffix(7))"
    }

    /// The day of the last order.
    package var lastDay: CalendarDay? {
        orders.lazy.map(\.orderedOn).filter { $0 != Order.never }.max().map { CalendarDay(number: Int64($0)) }
    }

    func order(named name: String) -> Int? {
        let cell = Array(name.utf8)[...]
        return (Self.number(cell).map { numbers[$0] } ?? names[name]).map(Int.init)
    }

    // MARK: Adding

    mutating func note(_ kind: ReportKind) {
        kinds.insert(kind)
        if kind == .shipments, packages == nil { packages = [:] }
    }

    /// The place of an order, which is made where it is new; `nil` for what cannot be an order's number.
    mutating func order(_ cell: ArraySlice<UInt8>) -> Int? {
        let new = UInt32(orders.count)
        if let number = Self.number(cell) {
            let place = numbers[number, default: new]
            if place == new { numbers[number] = new; add(number) }
            return Int(place)
        }
        guard !cell.isEmpty, cell.count <= Limit.orderNameBytes.value,
            let name = String(validating: cell, as: UTF8.self)
        else { return nil }
        let place = names[name, default: new]
        if place == new { names[name] = new; namesByOrder[Int(new)] = name; add(0) }
        return Int(place)
    }

    private mutating func add(_ number: UInt64) {
        orders.append(Order())
        numberByOrder.append(number)
    }

    mutating func update(_ order: Int, _ change: (inout Order) -> Void) { change(&orders[order]) }

    /// What two files tell of one order and kind is one defect: what a person's own list says of it counts more.
    mutating func add(_ defect: Defect) {
        guard let known = defectPlaces[.init(order: defect.order, kind: defect.kind)] else {
            defectPlaces[.init(order: defect.order, kind: defect.kind)] = defects.count
            return defects.append(defect)
        }
        defects[known].openedOn = defect.openedOn ?? defects[known].openedOn
        defects[known].decidedOn = defect.decidedOn ?? defects[known].decidedOn
        defects[known].counts = defects[known].counts && defect.counts
    }

    mutating func addPackage(shipBy: Int32, isScanned: Bool) {
        packages?[shipBy, default: (0, 0)].all += 1
        if isScanned { packages?[shipBy, default: (0, 0)].scanned += 1 }
    }

    /// Settles dates whose order was open when they were read; those that stay open are gone. How many those are.
    mutating func settleDates(_ order: DateOrder?) -> Int {
        var lost = 0
        func settle(_ packed: inout Int32) {
            guard packed < 0 else { return }
            let day = WrittenDate(packed: packed).day(order)
            if day == nil { lost += 1 }
            packed = day.map { Int32(clamping: $0.number) } ?? Order.never
        }
        for index in orders.indices {
            settle(&orders[index].orderedOn)
            settle(&orders[index].shipBy)
            settle(&orders[index].shippedOn)
        }
        for (key, count) in packages ?? [:] where key < 0 {
            var day = key
            settle(&day)
            packages?[key] = nil
            guard day != Order.never else { continue }
            packages?[day, default: (0, 0)].all += count.all
            packages?[day, default: (0, 0)].scanned += count.scanned
        }
        return lost
    }

    mutating func marketplace(_ name: String) -> UInt8 {
        if let known = marketplaces.firstIndex(of: name) { return UInt8(known) }
        // More than any seller sells in: what comes after is told together.
        guard marketplaces.count < Limit.marketplaces.value, !name.isEmpty else { return 0 }
        marketplaces.append(name)
        return UInt8(marketplaces.count - 1)
    }

    /// Amazon's order number as one: three, seven and seven digits.
    private static func number(_ cell: ArraySlice<UInt8>) -> UInt64? {
        guard cell.count == 19 else { return nil }
        var number: UInt64 = 0
        for (offset, byte) in cell.enumerated() {
            if offset == 3 || offset == 11 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard isDigit(byte) else { return nil }
                number = number * 10 + UInt64(byte - 0x30)
            }
        }
        return number
    }
}
