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
            name: written.name.value, type: type, title: written.title.map { Translations($0, in: languages) },
            ask: Translations(written.ask, in: languages),
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
            report(.maxBelowMin, at: max.range)
        } else if let min = written.min, low != nil {
            report(.minAboveLargest(describe(usual.upperBound, as: measure)), at: min.range)
        } else if let max = written.max {
            report(.maxBelowSmallest(describe(usual.lowerBound, as: measure)), at: max.range)
        }
        return usual
    }

    /// What limits are written in: lengths and numbers of values are counts.
    private func measure(of type: FactType) -> FactType { type == .text || type.isCollection ? .count : type }

    /// A sum with a `/` was read as one with a divisor.
    private func isRatio(_ written: WrittenFact) -> Bool {
        guard let text = written.derived, written.type.value == .percent else { return false }
        return (try? SumSyntax(text))?.divisor != nil
    }

    private mutating func bound(_ text: Located<String>, of type: FactType) -> Int64? {
        let measure = measure(of: type)
        // Where limits mean nothing the key itself was reported.
        if type == .yesNo || type == .choice { return nil }
        if case .identifier = type {
            report(.fixedLength(of: type), at: text.range)
            return nil
        }
        do {
            let value = try Literal.read(text.value, as: measure).magnitude
            let widest = widestDomain(type)
            guard widest.contains(value) else {
                report(
                    .limitOutside(
                        describe(widest.lowerBound, as: measure), describe(widest.upperBound, as: measure), of: type),
                    at: text.range)
                return nil
            }
            return value
        } catch {
            report(.noLimit(error), at: text.range)
            return nil
        }
    }

    private mutating func pattern(_ written: WrittenFact) -> Pattern? {
        guard let text = written.pattern else { return nil }
        do { return try Pattern(text.value) } catch {
            let place = ExpressionText(text.value, scalarAt: text.range, of: file)
            let offset = String(text.value.unicodeScalars.prefix(error.offset)).utf8.count
            report(Mistake(.badPattern, error.wording), at: place.range(offset, min(offset + 1, text.value.utf8.count)))
            return nil
        }
    }

    private mutating func checkExample(_ written: WrittenFact, _ fact: Fact) {
        guard let example = written.example, !fact.type.isCollection else { return }
        if let problem = fact.problem(with: example.value) {
            report(.badExample(problem), at: example.range)
        }
    }

    private mutating func report(_ mistake: Mistake, at range: SourceRange) {
        diagnostics.append(mistake.at(Place(file, range)))
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

extension Mistake {
    fileprivate static var maxBelowMin: Mistake { Mistake(.badDomain, .maxBelowMin) }

    fileprivate static func minAboveLargest(_ largest: String) -> Mistake {
        Mistake(.badDomain, .minAboveLargest(largest: largest), hint: .writeMaxToo)
    }

    fileprivate static func maxBelowSmallest(_ smallest: String) -> Mistake {
        Mistake(.badDomain, .maxBelowSmallest(smallest: smallest), hint: .writeMinToo)
    }

    fileprivate static func fixedLength(of type: FactType) -> Mistake {
        Mistake(.badDomain, .lengthFixed(type: type.said))
    }

    fileprivate static func limitOutside(_ least: String, _ greatest: String, of type: FactType) -> Mistake {
        Mistake(.badDomain, .limitOutside(type: type.said, least: least, greatest: greatest))
    }

    fileprivate static func noLimit(_ problem: LiteralProblem) -> Mistake {
        Mistake(.badDomain, problem.wording, hint: problem.advice ?? .limitIsValue)
    }

    fileprivate static func badExample(_ problem: LiteralProblem) -> Mistake {
        Mistake(.badExample, .exampleDoesNotFit(problem: problem.wording), hint: problem.advice)
    }
}
