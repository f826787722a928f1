import RuleModel

/// Makes values that a fact takes: plain ones that a person would believe, the same ones every time.
package struct SampleMaker: Sendable {
    private let pack: RulePack
    private let letterDate: CalendarDay
    /// Values made so far that must not be alike: the orders of rows, the values of lists.
    private var made: Int64 = 0

    package init(pack: RulePack, letterDate: CalendarDay) {
        self.pack = pack
        self.letterDate = letterDate
    }

    /// A value for a fact: its example where it has one, else something small. `nil` if there is none, as where its
    /// pattern fits no text of its length or the letter's date lies before every day that it may have.
    package mutating func plain(_ fact: Fact) -> SampleValue? {
        if fact.caseOperand == .letterDate { return .number(letterDate.number) }
        return example(of: fact) ?? within(fact, fact.domain)
    }

    /// A value whose number lies in a range on the fact's grid; of lists and rows it is how many, of a text its length.
    /// `nil` if there is none.
    package mutating func within(_ fact: Fact, _ range: ClosedRange<Int64>) -> SampleValue? {
        switch fact.type {
        case .yesNo: return .flag(true)
        case .choice: return fact.options.isEmpty ? nil : .option(0)
        case .identifier(let identifier): return .text(next(identifier))
        case .text: return overlap(fact.domain, range).flatMap { text(for: fact, lengths: $0) }
        case .list(let element): return count(of: fact, range).flatMap { list(fact, element, count: $0) }
        case .rows: return count(of: fact, range).flatMap { rows(fact, count: $0) }
        default:
            return possible(fact).flatMap { overlap($0, range) }.map {
                .number(fact.type.told(near: typical(fact.type).clamped(to: $0)))
            }
        }
    }

    // MARK: Single values

    /// The example if it is a value that can be told: of a list it shows an element, of an identifier it would stand in
    /// every row.
    private func example(of fact: Fact) -> SampleValue? {
        guard let example = fact.example, !fact.type.isCollection, !(fact.isColumn && fact.type == .text) else {
            return nil
        }
        if case .identifier = fact.type, fact.isColumn { return nil }
        switch fact.value(of: example) {
        case .success(.text(let text)): return .text(text)
        case .success(.option(let index)): return .option(index)
        case .success(.flag(let flag)): return .flag(flag)
        case .success(.literal(let literal)):
            return possible(fact)?.contains(literal.magnitude) == true ? .number(literal.magnitude) : nil
        case .failure: return nil
        }
    }

    /// The values of an ordered fact: what was found or done is not after the letter.
    private func possible(_ fact: Fact) -> ClosedRange<Int64>? {
        guard fact.type == .date, !fact.isFuture else { return fact.domain }
        return fact.domain.lowerBound <= letterDate.number
            ? fact.domain.lowerBound...min(fact.domain.upperBound, letterDate.number) : nil
    }

    private func overlap(_ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>) -> ClosedRange<Int64>? {
        a.overlaps(b) ? a.clamped(to: b) : nil
    }

    private func typical(_ type: FactType) -> Int64 {
        switch type {
        case .count: 2
        case .number: 25 * Literal.grid / 10
        case .percent: 14 * Literal.grid / 10
        case .money: 125 * Literal.grid / 10
        case .date: letterDate.number - 30
        case .duration: 48
        default: 0
        }
    }

    private mutating func next(_ identifier: Identifier) -> String {
        made += 1
        switch identifier {
        case .asin:
            let digits = "\(made)"
            return "B0" + "EXAMPLE0".prefix(8 - min(8, digits.count)) + digits.suffix(8)
        case .orderID: return "111-\(padded(made, to: 7))-\(padded(made, to: 7))"
        case .sellerID: return "A1EXAMPLE\(padded(made, to: 5))"
        case .trackingNumber: return "940010000000\(padded(made, to: 10))"
        }
    }

    private func padded(_ number: Int64, to length: Int) -> String {
        let digits = "\(number)".suffix(length)
        return String(repeating: "0", count: length - digits.count) + digits
    }

    // MARK: Texts

    private mutating func text(for fact: Fact, lengths: ClosedRange<Int64>) -> SampleValue? {
        let lengths = Int(clamping: max(1, lengths.lowerBound))...Int(clamping: max(1, lengths.upperBound))
        // Rows are told apart by their first column, so no two texts of columns are alike; elsewhere a number says
        // nothing.
        let number = fact.isColumn || fact.type.isCollection ? numbered() : 0
        let text = fact.pattern.map { matching($0, lengths, number) } ?? words(lengths, number)
        guard let text, case .success(.text(text)) = fact.value(of: text) else { return nil }
        return .text(text)
    }

    private mutating func numbered() -> Int64 {
        made += 1
        return made
    }

    /// The choices on the way spell the number, so that different numbers give different texts where the pattern has so
    /// many.
    private func matching(_ pattern: Pattern, _ lengths: ClosedRange<Int>, _ number: Int64) -> String? {
        var rest = Int(clamping: number)
        return PatternTexts(pattern, lengths: lengths).text { count in
            defer { rest /= count }
            return rest % count
        }
    }

    private func words(_ lengths: ClosedRange<Int>, _ number: Int64) -> String {
        let ending = number == 0 ? "" : " \(number)"
        let word =
            ["some words" + ending, "words" + ending, "w" + ending.dropFirst()].first { $0.count <= lengths.upperBound }
            ?? "w"
        let missing = max(0, lengths.lowerBound - word.count)
        return String(repeating: "m", count: missing % 5) + String(repeating: "many ", count: missing / 5) + word
    }

    // MARK: Lists and rows

    /// As few as are possible, but one at least unless none are wanted.
    private func count(of fact: Fact, _ range: ClosedRange<Int64>) -> Int? {
        overlap(fact.domain, range).map { Int(Int64(1).clamped(to: $0)) }
    }

    private mutating func list(_ fact: Fact, _ element: FactType, count: Int) -> SampleValue? {
        var values: [SampleValue] = []
        for index in 0..<count {
            guard let value = another(fact, element, at: index, values) else { return nil }
            values.append(value)
        }
        return .list(values)
    }

    /// No value stands twice in a list; where a pattern gives one again, the next try may differ.
    private mutating func another(
        _ fact: Fact, _ element: FactType, at index: Int, _ values: [SampleValue]
    ) -> SampleValue? {
        for _ in 0..<100 {
            if let value = self.element(fact, element, at: index), !values.contains(value) { return value }
        }
        return nil
    }

    private mutating func element(_ fact: Fact, _ type: FactType, at index: Int) -> SampleValue? {
        switch type {
        case .text: return text(for: fact, lengths: defaultDomain(.text, isFuture: false))
        case .choice: return index < fact.options.count ? .option(index) : nil
        case .identifier(let identifier): return .text(next(identifier))
        case .date:
            let day = letterDate.number - Int64(index)
            return defaultDomain(.date, isFuture: false).contains(day) ? .number(day) : nil
        default: return nil
        }
    }

    private mutating func rows(_ fact: Fact, count: Int) -> SampleValue? {
        var rows: [[SampleValue]] = []
        for _ in 0..<count {
            let row = fact.columns.compactMap { plain(pack.facts[$0]) }
            guard row.count == fact.columns.count else { return nil }
            rows.append(row)
        }
        return .rows(rows)
    }
}

extension Int64 {
    fileprivate func clamped(to range: ClosedRange<Int64>) -> Int64 {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
