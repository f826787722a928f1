import SourceText

extension Fact {
    /// The day that the letter is dated: the first fact of every pack.
    package static func letterDate(_ place: Place) -> Fact {
        Fact(
            name: "letter.date", type: .date,
            ask: Translations(Language.spoken) { Wording.letterDateAsk.text(in: $0) }, isOptional: false,
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
                : .failure(.notOfForm(trimmed, element, form: identifier.form))
        case .yesNo:
            switch text.trimmed {
            case "yes", "true": return .success(.flag(true))
            case "no", "false": return .success(.flag(false))
            default: return .failure(.neitherYesNorNo(text))
            }
        case .choice:
            if let index = options.firstIndex(where: { $0.id == text.trimmed }) { return .success(.option(index)) }
            return .failure(
                .noOption(text, of: options))
        default: return literalValue(text, element)
        }
    }

    private func textValue(_ text: String) -> Result<Value, LiteralProblem> {
        let limits = if case .list = type { defaultDomain(.text, isFuture: false) } else { domain }
        if let fault = text.characterFault(as: .line) { return .failure(.character(fault)) }
        guard limits.contains(Int64(text.count)) else {
            return .failure(
                .otherLength(text.count, allowed: limits))
        }
        if let pattern, !pattern.matches(text) {
            return .failure(
                .otherForm(text, example: example)
            )
        }
        return .success(.text(text))
    }

    private func literalValue(_ text: String, _ element: FactType) -> Result<Value, LiteralProblem> {
        do {
            let literal = try Literal.read(told: text, as: element)
            let limits = if case .list = type { defaultDomain(element, isFuture: isFuture) } else { domain }
            guard limits.contains(literal.magnitude) else {
                return .failure(
                    .outOfRange(text, limits, of: element))
            }
            return .success(.literal(literal))
        } catch {
            return .failure(error)
        }
    }
}

extension LiteralProblem {
    fileprivate static func notOfForm(_ text: String, _ type: FactType, form: Wording) -> LiteralProblem {
        LiteralProblem(.notOfType(text: clipped(text), type: type.said), hint: form)
    }

    fileprivate static func neitherYesNorNo(_ text: String) -> LiteralProblem {
        LiteralProblem(.neitherYesNorNo(text: clipped(text)))
    }

    fileprivate static func noOption(_ text: String, of options: [Fact.Option]) -> LiteralProblem {
        let names = options.map(\.id)
        return LiteralProblem(
            .notAnOption(text: clipped(text)),
            hint: nameAdvice(for: text.trimmed, among: names)
                ?? .oneOf(names: WordingValue.names(names.map { "`\($0)`" })), .option)
    }

    fileprivate static func character(_ fault: CharacterFault) -> LiteralProblem {
        LiteralProblem(.textHoldsCharacter(kind: fault.kind.wording, name: fault.name), hint: .typeItByHand)
    }

    fileprivate static func otherLength(_ count: Int, allowed limits: ClosedRange<Int64>) -> LiteralProblem {
        LiteralProblem(
            .lengthOfText(
                count: count, length: "\(count)", least: "\(limits.lowerBound)", most: "\(limits.upperBound)"), .range)
    }

    fileprivate static func otherForm(_ text: String, example: String?) -> LiteralProblem {
        LiteralProblem(.notOfForm(text: clipped(text)), hint: example.map { .suchAsExample(example: $0) })
    }

    fileprivate static func outOfRange(
        _ text: String, _ limits: ClosedRange<Int64>, of type: FactType
    ) -> LiteralProblem {
        let (least, most) = (describe(limits.lowerBound, as: type), describe(limits.upperBound, as: type))
        return LiteralProblem(
            .outOfRange(text: clipped(text)), hint: .rangeOfValues(least: least, most: most), .range)
    }
}
