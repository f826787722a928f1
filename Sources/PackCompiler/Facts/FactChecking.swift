import PackSource
import RuleModel
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

extension Translations {
    package init(_ written: WrittenText?, in languages: [Language]) {
        self.init()
        guard let written, let main = languages.first else { return }
        for (language, text) in written.others { self[language] = text.value }
        self[main] = written.main.value
    }
}
