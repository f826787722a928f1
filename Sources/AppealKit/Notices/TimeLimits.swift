import LetterReading
import RuleModel
import SourceText

/// A time or a day that a sentence names, and for whom it counts.
struct TimeLimit: Sendable {
    enum Actor: Sendable {
        /// The seller is to act by then.
        case seller
        /// The marketplace does, or says how long it takes.
        case marketplace
        /// How far back papers go, how long money is held.
        case neither
    }

    enum Amount: Sendable, Equatable {
        case hours(Int), days(Int), businessDays(Int), weeks(Int), months(Int)
        case day(CalendarDay)
        /// A day whose year is not told.
        case dayOfYear(month: Int, day: Int)
        /// A day that can be read in two ways.
        case unclearDay
    }

    enum Start: Sendable { case notice, receipt, firstNotice }

    let actor: Actor
    let amount: Amount
    let start: Start
    /// Whether the day before is the last.
    let isBefore: Bool
    /// The bytes of the words that say it, and of the time alone.
    let range: Range<Int>
    let time: Range<Int>
}

/// Finds times in the sentences of a text, by the words around them: what stands directly before (`within`), who acts
/// (`send`, `we respond`), and what is no limit at all (`the last 365 days`).
struct TimeLimitReader: Sendable {
    private let cues: CueTable
    private let words: PhraseBook

    /// The words are those of all phrase books.
    init() {
        let table = CueTable.Source.all
        words = PhraseBook([], words: table.flatMap(\.words))
        cues = CueTable(table, words)
    }

    /// - Parameter isDayFirst: whether `03/04/2026` is in April; `nil` where that is not known.
    func limits(in text: [UInt8], _ outline: NoticeOutline, isDayFirst: Bool?) -> [TimeLimit] {
        let tokens = words.words(in: text)
        var limits: [TimeLimit] = []
        var next = 0
        for sentence in outline.sentences where limits.count < Self.most {
            while next < tokens.count, Int(tokens[next].start) < sentence.range.lowerBound { next += 1 }
            var end = next
            while end < tokens.count, Int(tokens[end].end) <= sentence.range.upperBound { end += 1 }
            guard next < end else { continue }
            let scan = SentenceScan(text, tokens[next..<end], sentence.zone, cues, isDayFirst)
            limits += scan.limits()
            next = end
        }
        return limits
    }

    private static let most = 1_000
}

/// Words that say something of a time, by their first word.
private struct CueTable: Sendable {
    enum Kind: Sendable, Equatable {
        case within, until, before, after, seller, own, never(isEastern: Bool), receipt, first
        case hours, days, weeks, months, businessDays, business, calendar
        case number(Int)
    }

    struct Source {
        let words: [String]
        let kind: Kind

        static var all: [Source] {
            NoticeLanguage.all.flatMap { language -> [Source] in
                let isEastern = ["zh", "ja"].contains(language.code)
                let lists: [(NoticeLanguage.List, Kind)] = [
                    (.deadlineWithin, .within), (.deadlineUntil, .until), (.deadlineBefore, .before),
                    (.deadlineAfter, .after), (.deadlineSeller, .seller), (.deadlineOwn, .own),
                    (.deadlineNever, .never(isEastern: isEastern)), (.deadlineFromReceipt, .receipt),
                    (.deadlineFromFirst, .first), (.timeHours, .hours), (.timeDays, .days), (.timeWeeks, .weeks),
                    (.timeMonths, .months), (.timeBusinessDays, .businessDays), (.timeBusiness, .business),
                    (.timeCalendar, .calendar)
                ]
                let named = lists.flatMap { list, kind in
                    language[list].map { Source(words: phraseWords(of: Array($0.utf8)), kind: kind) }
                }
                let numbers = language[.numbers].compactMap { entry -> Source? in
                    let sides = entry.split(separator: "=").map { String($0).trimmed }
                    guard sides.count == 2, let value = Int(sides[0]) else { return nil }
                    return Source(words: phraseWords(of: Array(sides[1].utf8)), kind: .number(value))
                }
                return (named + numbers).filter { !$0.words.isEmpty }
            }
        }
    }

    private struct Cue: Sendable {
        let words: [Int32]
        let kind: Kind
    }

    /// The longest first.
    private let byFirst: [Int32: [Cue]]

    init(_ sources: [Source], _ book: PhraseBook) {
        let all = sources.compactMap { source -> Cue? in
            let ids = source.words.compactMap(book.id)
            return ids.count == source.words.count ? Cue(words: ids, kind: source.kind) : nil
        }
        byFirst = Dictionary(grouping: all, by: { $0.words[0] }).mapValues { cues in
            cues.sorted { $0.words.count > $1.words.count }
        }
    }

    /// What stands at a word, with how many words it has: the longest of each kind.
    func kinds(at index: Int, in words: ArraySlice<Word>) -> [(kind: Kind, length: Int)] {
        guard let cues = byFirst[words[index].id] else { return [] }
        return cues.filter { cue in
            index + cue.words.count <= words.endIndex
                && cue.words.indices.allSatisfy { words[index + $0].id == cue.words[$0] }
        }.map { ($0.kind, $0.words.count) }
    }
}

/// One sentence.
private struct SentenceScan {
    private let text: [UInt8]
    private let words: ArraySlice<Word>
    private let zone: NoticeZone
    private let cues: CueTable
    private let isDayFirst: Bool?
    /// What stands at each word.
    private let marks: [[(kind: CueTable.Kind, length: Int)]]

    init(
        _ text: [UInt8], _ words: ArraySlice<Word>, _ zone: NoticeZone, _ cues: CueTable, _ isDayFirst: Bool?
    ) {
        self.text = text
        self.isDayFirst = isDayFirst
        self.words = words
        self.zone = zone
        self.cues = cues
        marks = words.indices.map { cues.kinds(at: $0, in: words) }
    }

    private func at(_ index: Int) -> [(kind: CueTable.Kind, length: Int)] { marks[index - words.startIndex] }

    func limits() -> [TimeLimit] {
        var limits: [TimeLimit] = []
        var index = words.startIndex
        while index < words.endIndex, limits.count < Self.most {
            if let (amount, end) = span(at: index) ?? day(at: index) {
                if let limit = limit(amount, index..<end) { limits.append(limit) }
                index = end
            } else {
                index += 1
            }
        }
        return limits
    }

    private static let most = 200
    /// So far from a time the words stand that say for whom it counts.
    private static let reach = 80

    // MARK: Times

    private func span(at index: Int) -> (TimeLimit.Amount, Int)? {
        guard let (number, start) = number(at: index), (1...1_000).contains(number) else { return nil }
        var next = start
        // `three (3)`
        if next < words.endIndex, let (again, end) = digits(at: next), again == number { next = end }
        var isBusiness = false
        var steps = 0
        while next < words.endIndex, steps < 3, unit(at: next) == nil,
            let kind = at(next).first(where: { $0.kind == .business || $0.kind == .calendar })
        {
            if kind.kind == .business { isBusiness = true }
            next += kind.length
            steps += 1
        }
        guard next < words.endIndex, let unit = unit(at: next) else { return nil }
        next += unit.length
        if next < words.endIndex, let kind = at(next).first(where: { $0.kind == .business || $0.kind == .calendar }) {
            if kind.kind == .business { isBusiness = true }
            next += kind.length
        }
        switch unit.kind {
        case .hours: return (.hours(number), next)
        case .days: return (isBusiness ? .businessDays(number) : .days(number), next)
        case .businessDays: return (.businessDays(number), next)
        case .weeks: return (.weeks(number), next)
        default: return (.months(number), next)
        }
    }

    private func unit(at index: Int) -> (kind: CueTable.Kind, length: Int)? {
        at(index).filter { [.hours, .days, .weeks, .months, .businessDays].contains($0.kind) }.max {
            $0.length < $1.length
        }
    }

    private func number(at index: Int) -> (Int, Int)? {
        if let digits = digits(at: index) { return digits }
        for (kind, length) in at(index) { if case .number(let value) = kind { return (value, index + length) } }
        return nil
    }

    private func digits(at index: Int) -> (Int, Int)? {
        let range = Int(words[index].start)..<Int(words[index].end)
        guard range.count <= 4, text[range].allSatisfy(\.isDigitByte) else { return nil }
        // A part of `1.5`, `2,000`, `3/4` is no number by itself.
        if range.upperBound + 1 < text.count, ".,/".utf8.contains(text[range.upperBound]),
            text[range.upperBound + 1].isDigitByte
        {
            return nil
        }
        if range.lowerBound > 1, ".,/".utf8.contains(text[range.lowerBound - 1]), text[range.lowerBound - 2].isDigitByte
        {
            return nil
        }
        return Int(String(decoding: text[range], as: UTF8.self)).map { ($0, index + 1) }
    }

    private func day(at index: Int) -> (TimeLimit.Amount, Int)? {
        let start = Int(words[index].start)
        let first = text[start]
        guard first.isWordByte || first >= 0x80 else { return nil }
        let word = String(decoding: text[start..<Int(words[index].end)], as: UTF8.self)
        let isName = DayWord.months[textKey(word)] != nil || DayWord.weekdays.contains(textKey(word))
        guard first.isDigitByte && word.utf8.count <= 4 || isName else { return nil }
        return text.withUnsafeBufferPointer { bytes -> (TimeLimit.Amount, Int)? in
            if let value = ValueScanner(bytes, at: start, isDayFirst: isDayFirst).read(.date),
                value.range.lowerBound - start <= 1,
                case .date(let day)? = try? Literal.read(value.text, as: .date)
            {
                return (.day(day), after(value.range.upperBound, index))
            }
            if let yearless = yearless(at: index, word) { return yearless }
            // `03/04/2026`
            guard first.isDigitByte, word.utf8.count <= 2, isUnclear(Int(words[index].end)) else { return nil }
            return (.unclearDay, min(index + 3, words.endIndex))
        }
    }

    private func after(_ byte: Int, _ index: Int) -> Int {
        var next = index + 1
        while next < words.endIndex, Int(words[next].start) < byte { next += 1 }
        return next
    }

    /// `June 17`, `17 June`, `6月17日`.
    private func yearless(at index: Int, _ word: String) -> (TimeLimit.Amount, Int)? {
        func month(_ index: Int) -> Int? {
            guard index < words.endIndex else { return nil }
            return DayWord.months[
                textKey(String(decoding: text[Int(words[index].start)..<Int(words[index].end)], as: UTF8.self))]
        }
        func day(_ index: Int) -> Int? {
            guard index < words.endIndex, let (number, _) = digits(at: index), (1...31).contains(number) else {
                return nil
            }
            return number
        }
        func sign(_ index: Int, _ sign: String) -> Bool {
            index < words.endIndex && text[Int(words[index].start)...].starts(with: sign.utf8)
        }
        if let found = month(index), let number = day(index + 1) {
            return (.dayOfYear(month: found, day: number), index + 2)
        }
        if let number = day(index) {
            if let found = month(index + 1) { return (.dayOfYear(month: found, day: number), index + 2) }
            if let found = month(index + 2) { return (.dayOfYear(month: found, day: number), index + 3) }
            if number <= 12, sign(index + 1, "月"), let other = day(index + 2), sign(index + 3, "日") {
                return (.dayOfYear(month: number, day: other), index + 4)
            }
        }
        return nil
    }

    private func isUnclear(_ at: Int) -> Bool {
        let rest = text[at...].prefix(8)
        guard let sign = rest.first, sign == UInt8(ascii: "/") else { return false }
        let parts = rest.dropFirst().split(separator: sign, maxSplits: 1)
        return parts.count == 2 && (1...2).contains(parts[0].count) && parts[0].allSatisfy(\.isDigitByte)
            && parts[1].prefix(4).count == 4 && parts[1].prefix(4).allSatisfy(\.isDigitByte)
    }

    // MARK: For whom

    private func limit(_ amount: TimeLimit.Amount, _ time: Range<Int>) -> TimeLimit? {
        let isDay: Bool
        switch amount {
        case .day, .dayOfYear, .unclearDay: isDay = true
        default: isDay = false
        }
        let lead = lead(time.lowerBound, isDay)
        let tail = time.upperBound < words.endIndex ? at(time.upperBound).first { $0.kind == .after } : nil
        guard lead != nil || tail != nil || hasDeadlineWord(time.lowerBound) else { return nil }
        let end = tail.map { time.upperBound + $0.length } ?? time.upperBound
        let range = Int(words[lead?.start ?? time.lowerBound].start)..<Int(words[end - 1].end)
        guard let actor = actor(time, lead) else { return nil }
        return TimeLimit(
            actor: actor, amount: amount, start: start(time), isBefore: lead?.kind == .before && isDay, range: range,
            time: Int(words[time.lowerBound].start)..<Int(words[time.upperBound - 1].end))
    }

    /// The words directly before a time that make it a limit; one other word may stand between.
    private func lead(_ time: Int, _ isDay: Bool) -> (kind: CueTable.Kind, start: Int)? {
        for start in stride(from: time - 1, through: max(words.startIndex, time - 7), by: -1)
        where start >= words.startIndex {
            for (kind, length) in at(start) where start + length == time || start + length == time - 1 {
                if kind == .within, !isDay || length > 1 { return (kind, start) }
                if isDay, kind == .until || kind == .before { return (kind, start) }
            }
        }
        return nil
    }

    /// `Deadline: 72 hours`.
    private func hasDeadlineWord(_ time: Int) -> Bool {
        (max(words.startIndex, time - 3)..<time).contains { index in at(index).contains { $0.kind == .until } }
            && (max(words.startIndex, time - 3)..<time).contains { index in at(index).contains { $0.kind == .seller } }
    }

    private func actor(_ time: Range<Int>, _ lead: (kind: CueTable.Kind, start: Int)?) -> TimeLimit.Actor? {
        if isNoLimit(time, lead) { return .neither }
        let own = nearest(.own, time)
        let seller = nearest(.seller, time)
        if let own {
            if own.isLeft { return .marketplace }
            if seller.map({ !$0.isLeft && $0.distance > own.distance }) ?? true {
                return .marketplace
            }
        }
        if seller != nil { return .seller }
        return zone == .send || zone == .otherwise ? (lead != nil ? .seller : nil) : nil
    }

    /// The cue of a kind that is nearest, on either side.
    private func nearest(_ kind: CueTable.Kind, _ time: Range<Int>) -> (isLeft: Bool, distance: Int)? {
        var left: Int?
        for index in stride(
            from: time.lowerBound - 1, through: max(words.startIndex, time.lowerBound - Self.reach), by: -1)
        where at(index).contains(where: { $0.kind == kind && index + $0.length <= time.lowerBound }) {
            left = time.lowerBound - index
            break
        }
        if let left { return (true, left) }
        let right = (time.upperBound..<min(words.endIndex, time.upperBound + Self.reach)).first { index in
            at(index).contains { $0.kind == kind }
        }
        return right.map { (false, $0 - time.upperBound) }
    }

    private func isNoLimit(_ time: Range<Int>, _ lead: (kind: CueTable.Kind, start: Int)?) -> Bool {
        let from = max(words.startIndex, (lead?.start ?? time.lowerBound) - 2)
        for index in from..<time.lowerBound {
            for (kind, length) in at(index) {
                guard case .never = kind else { continue }
                // Directly before the time, or before the words that lead to it.
                if index + length >= time.lowerBound - 1 || index + length == lead?.start ?? -1 { return true }
            }
        }
        guard time.upperBound < words.endIndex else { return false }
        if at(time.upperBound).contains(where: { $0.kind == .never(isEastern: true) }),
            !at(time.upperBound).contains(where: { $0.kind == .after })
        {
            return true
        }
        // `90日以内に発行した`: a word of two signs or more counts a little further on.
        let near = time.upperBound..<min(words.endIndex, time.upperBound + 5)
        return near.contains { index in at(index).contains { $0.kind == .never(isEastern: true) && $0.length > 1 } }
    }

    private func start(_ time: Range<Int>) -> TimeLimit.Start {
        let near = max(words.startIndex, time.lowerBound - 10)..<min(words.endIndex, time.upperBound + 8)
        let kinds = near.flatMap { at($0).map(\.kind) }
        return kinds.contains(.first) ? .firstNotice : kinds.contains(.receipt) ? .receipt : .notice
    }
}
