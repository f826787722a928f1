import SourceText

/// Makes facts of what was written, checking limits, patterns, examples and options on the way.
package struct FactMaker {
    package let file: SourceFile
    package let languages: [Language]
    package var diagnostics = Diagnostics()

    package init(file: SourceFile, languages: [Language]) {
        self.file = file
        self.languages = languages
    }

    package mutating func fact(_ written: WrittenFact, isColumn: Bool) -> Fact {
        let type = written.type.value
        var fact = Fact(
            name: written.name.value, type: type, ask: Translations(written.ask, in: languages),
            isOptional: written.isOptional, isFuture: written.isFuture,
            options: written.options.map { option in
                Fact.Option(id: option.id.value, label: Translations(option.labels.mapValues(\.value)))
            },
            report: written.report?.value, isColumn: isColumn, isDerived: written.derived != nil,
            domain: defaultDomain(type, isFuture: written.isFuture),
            pattern: pattern(written), patternText: written.pattern?.value, example: written.example?.value,
            place: Place(file, written.name.range))
        fact.isRatio = isRatio(written)
        fact.domain = domain(written, fact.domain)
        checkExample(written, fact)
        return fact
    }

    /// The limits that are written, the type's own where none is.
    private mutating func domain(_ written: WrittenFact, _ usual: ClosedRange<Int64>) -> ClosedRange<Int64> {
        let type = written.type.value
        let low = written.min.flatMap { bound($0, of: type) }
        let high = written.max.flatMap { bound($0, of: type) }
        let (least, most) = (low ?? usual.lowerBound, high ?? usual.upperBound)
        if least <= most { return least...most }
        let measure = measure(of: type)
        if low != nil, high != nil, let max = written.max {
            report(.badDomain, "`max` is below `min`", at: max.range)
        } else if let min = written.min, low != nil {
            report(
                .badDomain,
                "`min` is above \(describe(usual.upperBound, as: measure)), the largest value unless `max` says otherwise",
                at: min.range, hint: "write `max` as well")
        } else if let max = written.max {
            report(
                .badDomain,
                "`max` is below \(describe(usual.lowerBound, as: measure)), the smallest value unless `min` says otherwise",
                at: max.range, hint: "write `min` as well")
        }
        return usual
    }

    /// What limits are written in: lengths and numbers of values are counts.
    private func measure(of type: FactType) -> FactType { type == .text || type.isCollection ? .count : type }

    /// What stands behind `/` was read as a sum with a divisor.
    private func isRatio(_ written: WrittenFact) -> Bool {
        guard let text = written.derived, written.type.value == .percent else { return false }
        return (try? SumSyntax(text))?.divisor != nil
    }

    private mutating func bound(_ text: Located<String>, of type: FactType) -> Int64? {
        let measure = measure(of: type)
        // Where limits mean nothing the key itself was reported.
        if type == .yesNo || type == .choice { return nil }
        if case .identifier = type {
            report(.badDomain, "the length of \(article(type)) is fixed by its form", at: text.range)
            return nil
        }
        do {
            let value = try Literal.read(text.value, as: measure).magnitude
            let widest = widestDomain(type)
            guard widest.contains(value) else {
                report(
                    .badDomain,
                    "a limit of \(article(type)) lies between \(describe(widest.lowerBound, as: measure)) and \(describe(widest.upperBound, as: measure))",
                    at: text.range)
                return nil
            }
            return value
        } catch {
            report(
                .badDomain, error.message, at: text.range,
                hint: error.hint
                    ?? "a limit is a value of the fact's type; of text its length, of lists and rows how many")
            return nil
        }
    }

    private mutating func pattern(_ written: WrittenFact) -> Pattern? {
        guard let text = written.pattern else { return nil }
        do { return try Pattern(text.value) } catch {
            let place = ExpressionText(text.value, scalarAt: text.range, of: file)
            let offset = String(text.value.unicodeScalars.prefix(error.offset)).utf8.count
            report(.badPattern, error.message, at: place.range(offset, min(offset + 1, text.value.utf8.count)))
            return nil
        }
    }

    private mutating func checkExample(_ written: WrittenFact, _ fact: Fact) {
        guard let example = written.example, !fact.type.isCollection else { return }
        if let problem = fact.problem(with: example.value) {
            report(.badExample, "the example does not fit: \(problem.message)", at: example.range, hint: problem.hint)
        }
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, at range: SourceRange, hint: String? = nil)
    {
        diagnostics.append(Diagnostic(code, message, at: Place(file, range), hint: hint))
    }
}

extension Fact {
    /// The day that the letter is dated: the first fact of every pack.
    package static func letterDate(_ place: Place) -> Fact {
        Fact(
            name: "letter.date", type: .date,
            ask: Translations([.english: "What is the date of the letter?", .chinese: "信件的日期？"]), isOptional: false,
            isFuture: true, options: [], report: nil, isColumn: false,
            isDerived: false, domain: widestDomain(.date), pattern: nil, patternText: nil, example: nil,
            caseCell: Index(0),
            place: place)
    }

    /// Why a value is not one of this fact's, or of an element of it; `nil` if it is.
    package func problem(with text: String) -> LiteralProblem? {
        if case .failure(let problem) = value(of: text) { problem } else { nil }
    }

    /// A single value as people write it.
    package enum Value: Sendable, Equatable {
        case text(String)
        case option(Int)
        case flag(Bool)
        case literal(Literal)
    }

    /// Reads one value of this fact, or of an element of it, and checks it against its limits.
    package func value(of text: String) -> Result<Value, LiteralProblem> {
        let element = if case .list(let element) = type { element } else { type }
        switch element {
        case .text: return textValue(collapsingSpaces(text))
        case .identifier(let identifier):
            let trimmed = text.trimmed
            return identifier.accepts(trimmed)
                ? .success(.text(trimmed))
                : .failure(.init("`\(clipped(trimmed))` is not \(article(element))", hint: identifier.form))
        case .yesNo:
            switch text.trimmed {
            case "yes", "true": return .success(.flag(true))
            case "no", "false": return .success(.flag(false))
            default: return .failure(.init("`\(clipped(text))` is neither `yes` nor `no`"))
            }
        case .choice:
            if let index = options.firstIndex(where: { $0.id == text.trimmed }) { return .success(.option(index)) }
            return .failure(
                .init(
                    "`\(clipped(text))` is not one of the options",
                    hint: nameHint(for: text.trimmed, among: options.map(\.id)) ?? "one of "
                        + options.map { "`\($0.id)`" }.joined(separator: ", "), .option))
        default: return literalValue(text, element)
        }
    }

    private func textValue(_ text: String) -> Result<Value, LiteralProblem> {
        let limits = if case .list = type { defaultDomain(.text, isFuture: false) } else { domain }
        guard text.unicodeScalars.allSatisfy({ !Self.isInvisible($0.value) }) else {
            return .failure(
                .init(
                    "the text holds a control character",
                    hint: "type it again by hand: it may come from a copied document"))
        }
        guard limits.contains(Int64(text.count)) else {
            return .failure(
                .init(
                    "the text has \(text.count) characters; \(limits.lowerBound) to \(limits.upperBound) are allowed",
                    .range))
        }
        if let pattern, !pattern.matches(text) {
            return .failure(
                .init(
                    "`\(clipped(text))` does not have the form that is wanted", hint: example.map { "such as `\($0)`" })
            )
        }
        return .success(.text(text))
    }

    /// Control characters, and those that turn the direction of a line around.
    private static func isInvisible(_ scalar: UInt32) -> Bool {
        scalar < 0x20 || (0x7F...0x9F).contains(scalar) || (0x202A...0x202E).contains(scalar)
            || (0x2066...0x2069).contains(scalar)
    }

    private func literalValue(_ text: String, _ element: FactType) -> Result<Value, LiteralProblem> {
        do {
            let literal = try Literal.read(text, as: element)
            let limits = if case .list = type { defaultDomain(element, isFuture: isFuture) } else { domain }
            guard limits.contains(literal.magnitude) else {
                return .failure(
                    .init(
                        "`\(clipped(text))` is out of range",
                        hint:
                            "\(describe(limits.lowerBound, as: element)) to \(describe(limits.upperBound, as: element)) are possible",
                        .range))
            }
            return .success(.literal(literal))
        } catch {
            return .failure(error)
        }
    }
}

extension Translations {
    package init(_ written: WrittenText?, in languages: [Language]) {
        self.init()
        guard let written, let main = languages.first else { return }
        for (language, text) in written.others { self[language] = text.value }
        self[main] = written.main.value
    }
}

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

/// 1 January 1995 and 31 December 2099: no marketplace is older, no appeal is dated later.
private let firstDay = CalendarDay(year: 1995, month: 1, day: 1)?.number ?? 0
private let lastDay = CalendarDay(year: 2099, month: 12, day: 31)?.number ?? 0

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
