import RuleModel
import SourceText

/// A condition as written, every leaf with its place.
package indirect enum ConditionSyntax: Sendable {
    case all([ConditionSyntax])
    case any([ConditionSyntax])
    case not(ConditionSyntax)
    case atom(ConditionAtom)
}

/// The smallest part of a condition that is true or false by itself.
package struct ConditionAtom: Sendable {
    package enum Test: Sendable {
        /// A yes-no fact alone.
        case holds
        case compare(Comparison, ConditionItem)
        case isOne([ConditionItem])
        case includes(ConditionItem)
        case count(Comparison, Located<Int64>)
        case known
        case exhibit
    }

    package let name: Located<String>
    package let test: Test
    package let range: SourceRange
}

/// What stands on the right of a comparison or in brackets.
package enum ConditionItem: Sendable {
    /// An option's id or a fact's name.
    case word(Located<String>)
    /// A text in quotes.
    case text(Located<String>)
    /// A literal as written; it is read by the type of the left side.
    case literal(Located<String>)

    package var range: SourceRange {
        switch self {
        case .word(let part), .text(let part), .literal(let part): part.range
        }
    }
}

/// A sum as written after `is:`, with its divisor if it has one.
package struct SumSyntax: Sendable {
    package struct Term: Sendable {
        package enum Value: Sendable {
            case fact(Located<String>)
            case literal(Located<String>)
            case aggregate(Aggregate, Located<String>)
        }

        package let isAdded: Bool
        package let value: Value
    }

    package let terms: [Term]
    package let divisor: [Term]?
    package let range: SourceRange
}

/// Why a condition, a sum or a tag cannot be read, and where.
package struct SyntaxProblem: Error, Sendable {
    fileprivate let fault: SyntaxFault
    package let range: SourceRange

    package init(fault: SyntaxFault, range: SourceRange) {
        self.fault = fault
        self.range = range
    }

    package var wording: Wording { fault.wording }
    package var advice: Wording? { fault.advice }

    /// The same in English.
    package var message: String { wording.text(in: .english) }
    package var hint: String? { advice?.text(in: .english) }

    /// What to report it as.
    /// - Parameter usual: the code for mistakes in what was read; some have one of their own.
    package func mistake(_ usual: DiagnosticCode) -> Mistake {
        Mistake(fault.code ?? usual, wording, hint: advice)
    }
}

/// What is wrong with a condition, a sum or a tag, in words.
package struct SyntaxFault: Sendable {
    fileprivate let wording: Wording
    fileprivate let advice: Wording?
    /// Its code, if that is not the one for all mistakes in such a text.
    fileprivate let code: DiagnosticCode?

    package init(_ wording: Wording, hint: Wording? = nil, code: DiagnosticCode? = nil) {
        self.wording = wording
        advice = hint
        self.code = code
    }
}
