import AppealKit
import RuleModel
import SourceText
import YAMLTree

/// What the cells of a column tell: where their text belongs in a case.
package struct CaseColumn: Sendable, Equatable {
    enum Step: Sendable, Hashable {
        case key(String)
        /// Counted from 1.
        case entry(Int)
    }

    let steps: [Step]

    /// Understands a heading: a key of the case (`letter-date`), a fact (`odr.rate`), or a path (`causes.1.found-on`,
    /// `exhibits.bill`).
    ///
    /// - Parameter facts: the names of the facts that cases tell once.
    init?(_ heading: String, facts: Set<String>) {
        let parts = heading.split(separator: ".", omittingEmptySubsequences: false)
        if facts.contains(heading) {
            steps = [.key(CaseKey.facts.name), .key(heading)]
        } else if parts.count == 1, Self.single.contains(heading) {
            steps = [.key(heading)]
        } else if parts.count == 2, parts[0] == CaseKey.exhibits.name, !parts[1].isEmpty {
            steps = [.key(CaseKey.exhibits.name), .key(String(parts[1]))]
        } else if let rows = Self.rows(parts, facts) {
            steps = rows
        } else if [3, 5].contains(parts.count), Self.items.contains(String(parts[0])),
            let rest = Self.path(parts.dropFirst())
        {
            steps = [.key(String(parts[0]))] + rest
        } else {
            return nil
        }
    }

    /// Whether the cell names several things one after the other.
    var isList: Bool { steps == [.key(CaseKey.violations.name)] }

    static let single = Set([CaseKey.case, .pack, .letterDate, .violations].map(\.name))
    private static let items: Set<String> = Set(ItemKind.allCases.map(\.listKey))

    /// `odr.orders.2.paid`: the second row of a fact.
    private static func rows(_ parts: [Substring], _ facts: Set<String>) -> [Step]? {
        guard parts.count > 2, let rest = path(parts.suffix(2)) else { return nil }
        let fact = parts.dropLast(2).joined(separator: ".")
        return facts.contains(fact) ? [.key(CaseKey.facts.name), .key(fact)] + rest : nil
    }

    /// Numbers and names in turn.
    private static func path(_ parts: some Collection<Substring>) -> [Step]? {
        var steps: [Step] = []
        for (index, part) in parts.enumerated() {
            if index.isMultiple(of: 2) {
                guard let number = Int(part), (1...mostEntries).contains(number), part.first != "+" else { return nil }
                steps.append(.entry(number))
            } else {
                guard !part.isEmpty else { return nil }
                steps.append(.key(String(part)))
            }
        }
        return steps
    }

    private static let mostEntries = Limit.columnEntries.value
}

/// The cells of a row, as the case that they make.
struct CaseTree {
    private indirect enum Branch {
        case text(String, isList: Bool)
        case branches([(step: CaseColumn.Step, branch: Branch)])
    }

    private var top = Branch.branches([])

    init(_ cells: [(column: CaseColumn, text: String)]) {
        for (column, text) in cells where !text.isEmpty {
            Self.set(.text(text, isList: column.isList), column.steps[...], &top)
        }
    }

    var root: YAMLNode { Self.node(top) }

    private static func set(_ leaf: Branch, _ steps: ArraySlice<CaseColumn.Step>, _ branch: inout Branch) {
        guard let step = steps.first else {
            branch = leaf
            return
        }
        guard case .branches(var branches) = branch else { return }
        if let index = branches.firstIndex(where: { $0.step == step }) {
            set(leaf, steps.dropFirst(), &branches[index].branch)
        } else {
            var new = Branch.branches([])
            set(leaf, steps.dropFirst(), &new)
            branches.append((step, new))
        }
        branch = .branches(branches)
    }

    private static func node(_ branch: Branch) -> YAMLNode {
        switch branch {
        case .text(let text, let isList): return YAMLNode(content: content(text, isList), range: .top)
        case .branches(let branches):
            let entries = branches.compactMap { step, branch in
                if case .entry(let number) = step { (number, branch) } else { nil }
            }
            guard entries.isEmpty else {
                return YAMLNode(content: .list(entries.sorted { $0.0 < $1.0 }.map { node($0.1) }), range: .top)
            }
            let keys = branches.compactMap { step, branch in
                if case .key(let key) = step {
                    YAMLNode.Entry(key: Located(key, .top), value: node(branch))
                } else {
                    nil
                }
            }
            return YAMLNode(content: .map(keys), range: .top)
        }
    }

    /// `[a, b]` is a list, as in a case; what names several things needs no brackets.
    private static func content(_ text: String, _ isList: Bool) -> YAMLNode.Content {
        let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
        guard isBracketed || isList else { return .scalar(text, quoted: false) }
        let inside = isBracketed ? text.dropFirst().dropLast() : text[...]
        let entries = inside.split { $0 == "," || isList && ($0 == ";" || $0.isBlank) }.map { $0.trimmingBlanks() }
            .filter { !$0.isEmpty }
        return .list(entries.map { YAMLNode(content: .scalar(String($0), quoted: false), range: .top) })
    }
}

extension Character {
    /// White space that a text may hold; what it may not hold is reported, and does not vanish.
    fileprivate var isBlank: Bool { isWhitespace && unicodeScalars.allSatisfy(\.isPlainText) }
}

extension Substring {
    fileprivate func trimmingBlanks() -> Substring {
        var text = self
        while text.first?.isBlank == true { text.removeFirst() }
        while text.last?.isBlank == true { text.removeLast() }
        return text
    }
}
