@testable import RulePacks
import Testing

/// Days against a counter that goes from one to the next.
struct CalendarDayTests {
    @Test func everyDayOfTwoCenturies() throws {
        var (year, month, day) = (1900, 1, 1)
        // 25567 days lie between 1 January 1900 and 1 January 1970.
        var number: Int64 = -25_567
        while year <= 2100 {
            let date = CalendarDay(year: year, month: month, day: day)
            guard date?.number == number, let parts = date?.parts, parts == (year, month, day) else {
                Issue.record("\(year)-\(month)-\(day) is \(String(describing: date)), not \(number)")
                return
            }
            number += 1
            day += 1
            guard day > days(month, year) else { continue }
            guard CalendarDay(year: year, month: month, day: day) == nil else {
                Issue.record("there is a \(year)-\(month)-\(day)")
                return
            }
            (month, day) = (month + 1, 1)
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(number == 47_847)
    }

    private func days(_ month: Int, _ year: Int) -> Int {
        let isLeap = year % 400 == 0 ? true : year % 100 == 0 ? false : year % 4 == 0
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    @Test func monthsAndDaysOutOfRange() {
        for (month, day) in [(0, 1), (13, 1), (1, 0), (1, 32), (-1, 1), (4, 31), (2, 30)] {
            #expect(CalendarDay(year: 2020, month: month, day: day) == nil)
        }
        #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
    }

    @Test(arguments: ["2019-03-02", "2000-02-29", "1969-12-31", "0001-01-01", "9999-12-31"])
    func written(text: String) throws {
        guard case .date(let day) = try Literal.read(text, as: .date) else { return }
        #expect(day.written == text)
    }

    /// Sums of dates may lie anywhere; none of them may stop the program.
    @Test(arguments: [Int64(1) << 62, -(1 << 62), 0, -800_000])
    func farAway(number: Int64) { #expect(!CalendarDay(number: number).written.isEmpty) }

    @Test func order() {
        let days = ["2018-12-31", "2019-01-01", "2019-02-28", "2019-03-01"].compactMap {
            try? Literal.read($0, as: .date).magnitude
        }.map { CalendarDay(number: $0) }
        #expect(days == days.sorted() && days.count == 4)
    }
}
