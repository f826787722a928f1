import PackSource
@testable import RulePacks

extension ConditionSyntax {
    /// The condition as an author would write it, with no more parentheses than are needed.
    var text: String {
        switch self {
        case .all(let parts): parts.map(\.operandText).joined(separator: " and ")
        case .any(let parts): parts.map(\.operandText).joined(separator: " or ")
        case .not(let part): "not " + part.operandText
        case .atom(let atom): atom.text
        }
    }

    private var operandText: String {
        switch self {
        case .all, .any: "(\(text))"
        case .not, .atom: text
        }
    }

    /// The tree as `(and a (not b))`: everything but the places.
    var shape: String {
        switch self {
        case .all(let parts): "(and \(parts.map(\.shape).joined(separator: " ")))"
        case .any(let parts): "(or \(parts.map(\.shape).joined(separator: " ")))"
        case .not(let part): "(not \(part.shape))"
        case .atom(let atom): atom.shape
        }
    }

    /// Its atoms in reading order.
    var atoms: [ConditionAtom] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.atoms)
        case .not(let part): part.atoms
        case .atom(let atom): [atom]
        }
    }
}

extension ConditionAtom {
    var text: String {
        switch test {
        case .holds: name.value
        case .compare(let comparison, let item): "\(name.value) \(comparison.rawValue) \(item.text)"
        case .isOne(let items): "\(name.value) in [\(items.map(\.text).joined(separator: ", "))]"
        case .includes(let item): "\(name.value) includes \(item.text)"
        case .count(let comparison, let number): "count \(name.value) \(comparison.rawValue) \(number.value)"
        case .known: "known \(name.value)"
        case .exhibit: "exhibit.\(name.value)"
        }
    }

    var shape: String {
        switch test {
        case .holds: name.value
        case .compare(let comparison, let item): "(\(comparison.rawValue) \(name.value) \(item.shape))"
        case .isOne(let items): "(in \(name.value) \(items.map(\.shape).joined(separator: " ")))"
        case .includes(let item): "(includes \(name.value) \(item.shape))"
        case .count(let comparison, let number): "(count \(comparison.rawValue) \(name.value) \(number.value))"
        case .known: "(known \(name.value))"
        case .exhibit: "(exhibit \(name.value))"
        }
    }
}

extension ConditionItem {
    var text: String {
        switch self {
        case .word(let part), .literal(let part): part.value
        case .text(let part): "\"\(part.value)\""
        }
    }

    /// Literals in `<…>`, so that they differ from names.
    var shape: String {
        switch self {
        case .word(let part): part.value
        case .text(let part): "\"\(part.value)\""
        case .literal(let part): "<\(part.value)>"
        }
    }
}

extension SumSyntax {
    /// `+orders -(count returns) / +parcels`.
    var shape: String {
        terms.map(\.shape).joined(separator: " ")
            + (divisor.map { " / " + $0.map(\.shape).joined(separator: " ") } ?? "")
    }
}

extension SumSyntax.Term {
    var shape: String {
        let sign = isAdded ? "+" : "-"
        return switch value {
        case .fact(let name): sign + name.value
        case .literal(let text): "\(sign)<\(text.value)>"
        case .aggregate(let aggregate, let name): "\(sign)(\(aggregate.rawValue) \(name.value))"
        }
    }
}
