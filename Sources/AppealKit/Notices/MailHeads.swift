import Documents
import RuleModel

/// The heads of all mails that a text holds, in its order: its own, and those that were forwarded or quoted in it.
struct MailHeads {
    private let all: [MailHeader]
    /// The heads that stand in the text itself.
    let quoted: [MailHeader]

    init(_ notice: NoticeText) {
        quoted = QuotedHeads.heads(in: notice.text.bytes).filter { quoted in
            // The head of a mail is in its text only where it was pasted.
            quoted.position > 0 || notice.headers.isEmpty
        }
        all = (notice.headers + quoted).sorted { $0.position < $1.position }
    }

    /// The head of the mail that holds a byte; without one that of the innermost mail.
    func head(at position: Int?) -> MailHeader? {
        guard let position else { return all.last }
        return all.last { $0.position <= position } ?? all.first
    }

    /// The first day on which any of them was sent.
    var earliest: CalendarDay? { all.compactMap { $0.date?.day }.min() }

    /// What the receiver of the file's own mail found out about its sender.
    var authentication: String? { all.lazy.compactMap(\.authentication).first }
}

/// Makes days of times.
struct DeadlineDating {
    let heads: MailHeads
    /// The time zone of the site.
    let zone: String?
    /// The date that the text tells otherwise.
    let told: MailDate?
    /// When the first notice came.
    let first: CalendarDay?

    func deadline(_ limit: TimeLimit, _ passage: Diagnosis.Passage) -> Diagnosis.Deadline {
        let date = date(at: limit.time.lowerBound)
        let base = limit.start == .firstNotice ? first : date?.day
        var (day, earliest, isBusiness): (CalendarDay?, CalendarDay?, Bool) = (nil, nil, false)
        switch limit.amount {
        case .hours(let hours): day = base.map { CalendarDay(number: $0.number + Int64(hours / 24)) }
        case .days(let days): day = base.map { CalendarDay(number: $0.number + Int64(days)) }
        case .weeks(let weeks): day = base.map { CalendarDay(number: $0.number + Int64(weeks * 7)) }
        case .months(let months): day = base.flatMap { $0.adding(months: months) }
        case .businessDays(let days):
            isBusiness = true
            earliest = base.map { $0.adding(weekdays: days) }
        case .day(let told): day = told
        case .dayOfYear(let month, let number): day = date.flatMap { Self.next(month, number, from: $0.day) }
        case .unclearDay: break
        }
        if limit.isBefore { day = day.map { CalendarDay(number: $0.number - 1) } }
        let start: Diagnosis.Deadline.Start
        switch limit.amount {
        case .day, .dayOfYear, .unclearDay: start = .day
        default: start = limit.start == .firstNotice ? .firstNotice : limit.start == .receipt ? .receipt : .notice
        }
        return Diagnosis.Deadline(
            passage: passage, day: day, earliest: earliest, start: start, zone: date?.zone ?? zone,
            isInBusinessDays: isBusiness)
    }

    /// What a pack's own phrase read.
    func deadline(_ value: ScannedValue, _ position: Int, _ passage: Diagnosis.Passage) -> Diagnosis.Deadline {
        let date = date(at: position)
        var (day, earliest, isDay): (CalendarDay?, CalendarDay?, Bool) = (nil, nil, false)
        if case .date(let told)? = try? Literal.read(value.text, as: .date) {
            (day, isDay) = (told, true)
        } else if let date, case .duration(let hours, _)? = try? Literal.read(value.text, as: .duration) {
            if value.isInBusinessDays {
                earliest = date.day.adding(weekdays: Int(clamping: hours / 24))
            } else {
                day = CalendarDay(number: date.day.number + hours / 24)
            }
        }
        return Diagnosis.Deadline(
            passage: passage, day: day, earliest: earliest, start: isDay ? .day : .notice, zone: date?.zone ?? zone,
            isInBusinessDays: value.isInBusinessDays)
    }

    private func date(at position: Int) -> MailDate? {
        guard let head = heads.head(at: position), head.tellsDate else { return told }
        return head.date
    }

    /// The first such day from another on.
    private static func next(_ month: Int, _ number: Int, from day: CalendarDay) -> CalendarDay? {
        [day.parts.year, day.parts.year + 1].compactMap { CalendarDay(year: $0, month: month, day: number) }.first {
            $0 >= day
        }
    }
}

extension CalendarDay {
    /// The same day of a later month, or its last day.
    fileprivate func adding(months: Int) -> CalendarDay? {
        let (year, month, day) = parts
        let number = month - 1 + months
        let (laterYear, laterMonth) = (year + number / 12, number % 12 + 1)
        return CalendarDay(
            year: laterYear, month: laterMonth, day: min(day, Self.days(inMonth: laterMonth, of: laterYear)))
    }

    /// So many days later that are no Saturday or Sunday.
    fileprivate func adding(weekdays: Int) -> CalendarDay {
        var day = number
        var left = min(weekdays, 2_000)
        while left > 0 {
            day += 1
            // 1 January 1970 was a Thursday.
            let weekday = ((day % 7) + 7) % 7
            if weekday != 2, weekday != 3 { left -= 1 }
        }
        return CalendarDay(number: day)
    }
}
