import RuleModel
import SourceText

extension ConditionSyntax {
    /// Reads a whole text as one condition.
    package init(_ text: ExpressionText) throws(SyntaxProblem) {
        var parser = try ExpressionParser(text)
        self = try parser.condition(depth: 0)
        try parser.expectEnd()
    }

    /// How many atoms it has.
    package var leaves: Int {
        switch self {
        case .atom: 1
        case .not(let part): part.leaves
        case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.leaves }
        }
    }
}

extension SumSyntax {
    /// Reads a whole text as one sum.
    package init(_ text: ExpressionText) throws(SyntaxProblem) {
        var parser = try ExpressionParser(text)
        self = try parser.quotient(text)
        try parser.expectEnd()
    }
}

/// Reads conditions and sums by recursive descent; the grammar stands in the pack format's reference.
package struct ExpressionParser {
    private let source: ExpressionText
    private let tokens: [ExpressionToken]
    private var at = 0
    private var atoms = 0

    package init(_ source: ExpressionText) throws(SyntaxProblem) {
        self.source = source
        tokens = try source.tokens()
        // Three capitals would else be taken for a currency.
        for token in tokens where token.kind == .word && ["AND", "OR", "NOT"].contains(token.text) {
            throw source.problem(.capitals(token.text), token.start, token.end)
        }
    }

    // MARK: Conditions

    package mutating func condition(depth: Int) throws(SyntaxProblem) -> ConditionSyntax {
        let first = try unary(depth: depth)
        guard token.kind == .word, token.text == "and" || token.text == "or" else { return first }
        let joint = token.text
        var parts = [first]
        while token.kind == .word, token.text == "and" || token.text == "or" {
            guard token.text == joint else {
                throw problem(.mixed)
            }
            at += 1
            parts.append(try unary(depth: depth))
        }
        return joint == "and" ? .all(parts) : .any(parts)
    }

    private mutating func unary(depth: Int) throws(SyntaxProblem) -> ConditionSyntax {
        guard depth <= Limit.conditionDepth.value else {
            throw problem(.tooDeep(most: Limit.conditionDepth.value))
        }
        if take(word: "not") { return .not(try unary(depth: depth + 1)) }
        if take(sign: "(") {
            let inner = try condition(depth: depth + 1)
            try expect(sign: ")")
            return inner
        }
        return .atom(try atom())
    }

    private mutating func atom() throws(SyntaxProblem) -> ConditionAtom {
        atoms += 1
        guard atoms <= Limit.conditionParts.value else {
            throw problem(.tooManyParts(most: Limit.conditionParts.value))
        }
        let start = token.start
        func made(_ name: Located<String>, _ test: ConditionAtom.Test, _ parser: ExpressionParser) -> ConditionAtom {
            ConditionAtom(name: name, test: test, range: source.range(start, parser.tokens[parser.at - 1].end))
        }
        if take(word: "known") {
            let name = try self.name()
            return made(name, .known, self)
        }
        if take(word: "count") {
            guard token.kind == .word else { throw problem(.countOfNothing) }
            let name = try self.name()
            guard let comparison = takeComparison() else {
                throw problem(.countWithoutComparison(of: name.value))
            }
            let test = ConditionAtom.Test.count(comparison, try wholeNumber())
            return made(name, test, self)
        }
        let name = try self.name()
        if name.value.hasPrefix("exhibit.") {
            return made(Located(String(name.value.dropFirst("exhibit.".count)), name.range), .exhibit, self)
        }
        if let comparison = takeComparison() {
            let item = try self.item()
            if token.kind == .sign, Comparison(rawValue: token.text) != nil {
                throw problem(.chained)
            }
            return made(name, .compare(comparison, item), self)
        }
        if take(word: "in") {
            try expect(sign: "[")
            var items = [try item()]
            while take(sign: ",") { items.append(try item()) }
            try expect(sign: "]")
            return made(name, .isOne(items), self)
        }
        if take(word: "includes") {
            let item = try self.item()
            return made(name, .includes(item), self)
        }
        return made(name, .holds, self)
    }

    private mutating func item() throws(SyntaxProblem) -> ConditionItem {
        switch token.kind {
        case .text:
            at += 1
            return .text(located(tokens[at - 1]))
        case .figure: return .literal(try literal())
        case .word: return .word(try name())
        default: throw problem(.noValue)
        }
    }

    /// A figure, with its unit or currency if one follows.
    private mutating func literal() throws(SyntaxProblem) -> Located<String> {
        let figure = token
        at += 1
        guard token.kind == .word, DurationUnit(word: token.text) != nil || Currency(token.text) != nil else {
            return located(figure)
        }
        at += 1
        return Located("\(figure.text) \(tokens[at - 1].text)", source.range(figure.start, tokens[at - 1].end))
    }

    private mutating func wholeNumber() throws(SyntaxProblem) -> Located<Int64> {
        guard token.kind == .figure, case .count(let value)? = try? Literal.read(token.text, as: .count) else {
            throw problem(.noWholeNumber)
        }
        at += 1
        return Located(value, source.range(tokens[at - 1].start, tokens[at - 1].end))
    }

    private mutating func takeComparison() -> Comparison? {
        guard token.kind == .sign, let comparison = Comparison(rawValue: token.text) else { return nil }
        at += 1
        return comparison
    }

    // MARK: Sums

    package mutating func quotient(_ text: ExpressionText) throws(SyntaxProblem) -> SumSyntax {
        let dividend = try group()
        let slash = token
        guard take(sign: "/") else { return SumSyntax(terms: dividend.terms, divisor: nil, range: text.range) }
        let divisor = try group()
        for side in [dividend, divisor] where side.terms.count > 1 && !side.isGrouped {
            throw source.problem(.sumBesideDivision, slash.start, slash.end)
        }
        return SumSyntax(terms: dividend.terms, divisor: divisor.terms, range: text.range)
    }

    private mutating func group() throws(SyntaxProblem) -> (terms: [SumSyntax.Term], isGrouped: Bool) {
        guard take(sign: "(") else { return (try sum(), false) }
        let terms = try sum()
        try expect(sign: ")")
        return (terms, true)
    }

    private mutating func sum() throws(SyntaxProblem) -> [SumSyntax.Term] {
        var terms = [SumSyntax.Term(isAdded: true, value: try termValue())]
        while let isAdded = try takeSign() {
            terms.append(.init(isAdded: isAdded, value: try termValue()))
            guard terms.count <= Limit.sumTerms.value else {
                throw problem(.tooManyTerms(most: Limit.sumTerms.value))
            }
        }
        return terms
    }

    /// Whether the next term is added; `nil` if there is none. Without spaces a hyphen would belong to a name or a
    /// number.
    private mutating func takeSign() throws(SyntaxProblem) -> Bool? {
        let isNegativeFigure = token.kind == .figure && token.text.hasPrefix("-")
        guard isNegativeFigure || token.kind == .sign && (token.text == "+" || token.text == "-") else { return nil }
        guard !isNegativeFigure, token.start > tokens[at - 1].end, token.end < tokens[at + 1].start else {
            throw source.problem(.tightSign(token.text.prefix(1)), token.start, token.start + 1)
        }
        at += 1
        return tokens[at - 1].text == "+"
    }

    private mutating func termValue() throws(SyntaxProblem) -> SumSyntax.Term.Value {
        if token.kind == .figure { return .literal(try literal()) }
        if token.kind == .word, let aggregate = Aggregate(rawValue: token.text), tokens[at + 1].kind == .word {
            guard tokens[at + 1].text == "of" else {
                throw problem(.noOf(after: token.text, before: tokens[at + 1].text))
            }
            at += 2
            return .aggregate(aggregate, try name())
        }
        return .fact(try name())
    }

    // MARK: Tokens

    private var token: ExpressionToken { tokens[min(at, tokens.count - 1)] }

    private func located(_ token: ExpressionToken) -> Located<String> {
        Located(token.text, source.range(token.start, token.end))
    }

    private mutating func name() throws(SyntaxProblem) -> Located<String> {
        guard token.kind == .word else { throw problem(.noName) }
        guard !Self.reserved.contains(token.text) else {
            throw problem(.wordForName(token.text))
        }
        guard !token.text.hasSuffix("-") else {
            throw problem(.hyphenAtEnd)
        }
        at += 1
        return located(tokens[at - 1])
    }

    private static let reserved: Set<String> = ["and", "or", "not", "in", "includes", "known"]

    private mutating func take(word: String) -> Bool {
        guard token.kind == .word, token.text == word else { return false }
        at += 1
        return true
    }

    private mutating func take(sign: String) -> Bool {
        guard token.kind == .sign, token.text == sign else { return false }
        at += 1
        return true
    }

    private mutating func expect(sign: String) throws(SyntaxProblem) {
        guard take(sign: sign) else { throw problem(.missing(sign)) }
    }

    package func expectEnd() throws(SyntaxProblem) {
        guard token.kind == .end else {
            throw problem(.leftOver(token.text, hint: token.text == "," ? commaHint : Self.lowerCased(token.text)))
        }
    }

    /// `AND` and the like are written small.
    private static func lowerCased(_ word: String) -> Wording? {
        let small = word.lowercased()
        return small != word && reserved.contains(small) ? .writeText(text: small) : nil
    }

    /// `1,234` is three tokens.
    private var commaHint: Wording {
        let isWithinNumber =
            at > 0 && tokens[at - 1].kind == .figure && tokens[at - 1].end == token.start
            && tokens[at + 1].kind == .figure
        return isWithinNumber ? .digitsWithoutCommas : .joinConditionsWith
    }

    private func problem(_ fault: SyntaxFault) -> SyntaxProblem {
        source.problem(fault, token.start, max(token.end, token.start))
    }
}

extension SyntaxFault {
    fileprivate static func capitals(_ word: String) -> SyntaxFault {
        SyntaxFault(.isWritten(written: word, meant: word.lowercased()))
    }

    fileprivate static var mixed: SyntaxFault { SyntaxFault(.andOrMixed, hint: .putParentheses) }

    fileprivate static func tooDeep(most: Int) -> SyntaxFault { SyntaxFault(.conditionTooDeep(most: most)) }

    fileprivate static func tooManyParts(most: Int) -> SyntaxFault {
        SyntaxFault(.tooManyParts(most: most), hint: .makeDerivedFact)
    }

    fileprivate static var countOfNothing: SyntaxFault { SyntaxFault(.countOfNothing) }

    fileprivate static func countWithoutComparison(of name: String) -> SyntaxFault {
        SyntaxFault(.countWithoutComparison(name: name))
    }

    fileprivate static var chained: SyntaxFault { SyntaxFault(.comparisonsChained, hint: .joinWithAnd) }

    fileprivate static var noValue: SyntaxFault { SyntaxFault(.valueMissing) }

    fileprivate static var noWholeNumber: SyntaxFault { SyntaxFault(.wholeNumberMissing) }

    fileprivate static var sumBesideDivision: SyntaxFault {
        SyntaxFault(.sumBesideDivision, hint: .divisionBinds)
    }

    fileprivate static func tooManyTerms(most: Int) -> SyntaxFault { SyntaxFault(.tooManyTerms(most: most)) }

    fileprivate static func tightSign(_ sign: Substring) -> SyntaxFault { SyntaxFault(.signNeedsSpaces(sign: sign)) }

    fileprivate static func noOf(after word: String, before name: String) -> SyntaxFault {
        SyntaxFault(.ofMissing(word: word), hint: .writeText(text: "\(word) of \(name)"))
    }

    fileprivate static var noName: SyntaxFault { SyntaxFault(.factNameMissing) }

    fileprivate static func wordForName(_ word: String) -> SyntaxFault { SyntaxFault(.wordForName(word: word)) }

    fileprivate static var hyphenAtEnd: SyntaxFault { SyntaxFault(.hyphenAtEnd, hint: .minusNeedsSpaces) }

    fileprivate static func missing(_ sign: String) -> SyntaxFault { SyntaxFault(.signMissing(sign: sign)) }

    fileprivate static func leftOver(_ text: String, hint: Wording?) -> SyntaxFault {
        SyntaxFault(.doesNotBelong(text: clipped(text)), hint: hint)
    }
}
