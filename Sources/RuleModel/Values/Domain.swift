import SourceText

/// The limits of a type when the pack names none.
package func defaultDomain(_ type: FactType, isFuture: Bool) -> ClosedRange<Int64> {
    switch type {
    case .text: 1...Int64(Limit.usualTextCharacters.value)
    case .list, .rows: 1...Int64(Limit.entries.value)
    case .percent: 0...100 * Literal.grid
    case .count: 0...figure
    case .money: 0...figure * Literal.grid
    case .duration: 0...longestDuration
    default: widestDomain(type)
    }
}

/// The widest limits of a type: a sum of 16 such values stays exact.
package func widestDomain(_ type: FactType) -> ClosedRange<Int64> {
    switch type {
    case .text: 0...Int64(Limit.textCharacters.value)
    case .list, .rows: 0...Int64(Limit.entries.value)
    case .date: firstDay...lastDay
    case .duration: -longestDuration...longestDuration
    case .count: -figure...figure
    case .number, .percent, .money: -figure * Literal.grid...figure * Literal.grid
    case .yesNo, .choice, .identifier: 0...0
    }
}

private let figure = Int64(Limit.figure.value)
private let longestDuration = Int64(Limit.hours.value)

/// A limit in words.
package func describe(_ magnitude: Int64, as type: FactType) -> String {
    switch type {
    case .number: answerText(magnitude)
    case .percent: gridText(magnitude) + "%"
    case .money(let currency): answerText(magnitude) + (currency.map { " \($0.code)" } ?? "")
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

/// The same as a case tells it: `1.234` could have its thousands parted, `1.2340` could not.
///
/// - Parameter decimals: how many it has at least, if it is not whole; not three, for the same reason.
package func answerText(_ magnitude: Int64, decimals: Int = 0) -> String {
    let text = gridText(magnitude)
    guard let point = text.firstIndex(of: ".") else { return text }
    let written = text.distance(from: point, to: text.endIndex) - 1
    let wanted = decimals == 3 ? written : max(written, decimals)
    let hasFewDigits = (1..<1_000).contains(magnitude.magnitude / UInt64(Literal.grid))
    return text + String(repeating: "0", count: (wanted == 3 && hasFewDigits ? 4 : wanted) - written)
}

/// 1 January 1995 and 31 December 2099: no marketplace is older, no appeal is dated later.
private let firstDay = CalendarDay(year: Limit.firstYear.value, month: 1, day: 1)?.number ?? 0
private let lastDay = CalendarDay(year: Limit.lastYear.value, month: 12, day: 31)?.number ?? 0
