/// The limits of a type when the pack names none.
package func defaultDomain(_ type: FactType, isFuture: Bool) -> ClosedRange<Int64> {
    switch type {
    case .text: 1...2_000
    case .list, .rows: 1...10_000
    case .percent: 0...100 * Literal.grid
    case .count: 0...1_000_000_000
    case .money: 0...1_000_000_000 * Literal.grid
    case .duration: 0...876_000
    default: widestDomain(type)
    }
}

/// The widest limits of a type: a sum of 16 such values stays exact.
package func widestDomain(_ type: FactType) -> ClosedRange<Int64> {
    switch type {
    case .text: 0...10_000
    case .list, .rows: 0...10_000
    case .date: firstDay...lastDay
    case .duration: -876_000...876_000
    case .count: -1_000_000_000...1_000_000_000
    case .number, .percent, .money: -1_000_000_000 * Literal.grid...1_000_000_000 * Literal.grid
    case .yesNo, .choice, .identifier: 0...0
    }
}

/// A limit in words.
package func describe(_ magnitude: Int64, as type: FactType) -> String {
    switch type {
    case .number: gridText(magnitude)
    case .percent: gridText(magnitude) + "%"
    case .money(let currency): gridText(magnitude) + (currency.map { " \($0.code)" } ?? "")
    case .date: CalendarDay(number: magnitude).written
    case .duration: magnitude % 24 == 0 ? "\(magnitude / 24) days" : "\(magnitude) hours"
    default: "\(magnitude)"
    }
}

/// A value of the grid with as few decimals as it needs.
package func gridText(_ magnitude: Int64) -> String {
    let (whole, part) = magnitude.magnitude.quotientAndRemainder(dividingBy: UInt64(Literal.grid))
    var decimals = String(part + UInt64(Literal.grid)).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return (magnitude < 0 ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : ".\(decimals)")
}

/// 1 January 1995 and 31 December 2099: no marketplace is older, no appeal is dated later.
private let firstDay = CalendarDay(year: 1995, month: 1, day: 1)?.number ?? 0
private let lastDay = CalendarDay(year: 2099, month: 12, day: 31)?.number ?? 0
