import RuleModel

/// The variables and formulas of some proofs: what a case can be, written down so that ``ProofSolver`` can look for
/// one.
///
/// A variable is one fact at one place, an exhibit, the length of a list, or an aggregate of rows. Formulas are
/// three-valued, as conditions are; equal ones are one node, so that what two languages have in common is compared and
/// proved once.
package final class ProofSpace {
    package private(set) var variables: [ProofVariable] = []
    package private(set) var nodes: [ProofNode] = []
    /// Parts of `all` and `any` nodes.
    package private(set) var parts: [Int32] = []
    package private(set) var sums: [LinearSum] = []
    private var variableIndex: [ProofVariable.Meaning: Int] = [:]
    private var nodeIndex: [NodeKey: Int32] = [:]
    private var sumIndex: [LinearSum: Int32] = [:]

    package init() {
        nodes = [ProofNode(kind: .constant, first: 1), ProofNode(kind: .constant, first: 0)]
    }

    package static let yes: Int32 = 0
    package static let no: Int32 = 1

    // MARK: Variables

    /// The variable of a meaning; made, then related to others, when it is first asked for.
    package func variable(
        _ meaning: ProofVariable.Meaning, make: () -> ProofVariable, whenNew relate: (Int) -> Void = { _ in }
    ) -> Int {
        if let index = variableIndex[meaning] { return index }
        let index = variables.count
        variables.append(make())
        variableIndex[meaning] = index
        relate(index)
        return index
    }

    /// The variable of a meaning, if there is one.
    package func index(of meaning: ProofVariable.Meaning) -> Int? { variableIndex[meaning] }

    /// Something that holds of a variable in every case.
    package func addAxiom(_ goal: ProofGoal, to variable: Int) { variables[variable].axioms.append(goal) }

    /// The bit of a text that conditions compare the variable with.
    package func bit(ofText key: String, in variable: Int) -> UInt64? {
        if let position = variables[variable].texts.firstIndex(of: key) { return 1 << UInt64(position) }
        guard variables[variable].texts.count < ProofVariable.mostTexts else { return nil }
        variables[variable].texts.append(key)
        let bit: UInt64 = 1 << UInt64(variables[variable].texts.count - 1)
        variables[variable].mask |= bit
        return bit
    }

    package func setIncluded(_ included: Int, option: Int, in list: Int) {
        variables[list].included.append((option, included))
    }

    package func addElement(_ element: Int, to list: Int) { variables[list].elements.append(element) }

    package func addColumn(_ variable: Int, _ column: Int, to rows: Int) {
        variables[rows].columns.append((column, variable))
    }

    package func addAggregate(_ aggregate: Aggregate, _ variable: Int, _ column: Int, to rows: Int) {
        variables[rows].aggregates.append((aggregate, column, variable))
    }

    // MARK: Formulas

    /// True for the cells in `mask`, unknown where the fact does not exist, else false.
    package func member(_ variable: Int, _ mask: UInt64, isNegated: Bool = false) -> Int32 {
        let node = make(ProofNode(kind: .member, first: Int32(variable), mask: mask))
        return isNegated ? not(node) : node
    }

    /// Whether the fact exists: never unknown.
    package func exists(_ variable: Int) -> Int32 {
        variables[variable].mayBeAbsent ? make(ProofNode(kind: .exists, first: Int32(variable))) : Self.yes
    }

    /// True where a sum is at least 0, unknown where one of its facts does not exist.
    package func atLeastZero(_ sum: LinearSum) -> Int32 {
        let sum = normalised(sum)
        if sum.terms.isEmpty { return sum.constant >= 0 ? Self.yes : Self.no }
        let index: Int32
        if let known = sumIndex[sum] {
            index = known
        } else {
            index = Int32(sums.count)
            sums.append(sum)
            sumIndex[sum] = index
        }
        return make(ProofNode(kind: .sum, first: index))
    }

    /// One term a variable, in order; a fact that cancels out but may not exist still decides whether the sum does.
    package func normalised(_ sum: LinearSum) -> LinearSum {
        if sum.terms.count == 1, sum.terms[0].factor != 0 { return sum }
        var factors: [Int32: Int64] = [:]
        for term in sum.terms { factors[term.variable, default: 0] &+= term.factor }
        let kept = factors.filter { $0.value != 0 || variables[Int($0.key)].mayBeAbsent }
        return LinearSum(
            kept.sorted { $0.key < $1.key }.map { LinearSum.Term(variable: $0.key, factor: $0.value) }, sum.constant)
    }

    package func compare(_ sum: LinearSum, _ comparison: Comparison) -> Int32 {
        switch comparison {
        case .greaterOrEqual: atLeastZero(sum)
        case .greater: atLeastZero(sum.adding(-1))
        case .lessOrEqual: atLeastZero(sum.negated)
        case .less: atLeastZero(sum.negated.adding(-1))
        case .equal: all([atLeastZero(sum), atLeastZero(sum.negated)])
        case .notEqual: not(all([atLeastZero(sum), atLeastZero(sum.negated)]))
        }
    }

    /// A comparison that is not worked out: either may be.
    package func open(_ variable: Int) -> Int32 { member(variable, ProofVariable.yes) }

    package func not(_ node: Int32) -> Int32 {
        if node == Self.yes { return Self.no }
        if node == Self.no { return Self.yes }
        if nodes[Int(node)].kind == .not { return nodes[Int(node)].first }
        return make(ProofNode(kind: .not, first: node))
    }

    package func all(_ parts: [Int32]) -> Int32 { join(parts, .all, neutral: Self.yes, decisive: Self.no) }

    package func any(_ parts: [Int32]) -> Int32 { join(parts, .any, neutral: Self.no, decisive: Self.yes) }

    /// Whether a formula is true or false: never unknown.
    package func decided(_ node: Int32) -> Int32 {
        node == Self.yes || node == Self.no ? Self.yes : make(ProofNode(kind: .decided, first: node))
    }

    /// The variables that a formula is about.
    package func variables(of root: Int32) -> [Int] {
        var found: [Int] = []
        var seen = Set<Int>()
        visit(root) { variable in
            if seen.insert(variable).inserted { found.append(variable) }
        }
        return found
    }

    /// Calls a function for the variables of a formula; what stands in it several times is gone through once.
    package func visit(_ root: Int32, _ body: (Int) -> Void) {
        var (stack, seen) = ([root], Set<Int32>())
        while let index = stack.popLast() {
            let node = nodes[Int(index)]
            switch node.kind {
            case .constant: break
            case .member, .exists: body(Int(node.first))
            case .sum: for term in sums[Int(node.first)].terms { body(Int(term.variable)) }
            case .not, .decided: if seen.insert(node.first).inserted { stack.append(node.first) }
            case .all, .any:
                for part in parts[Int(node.first)..<Int(node.first + node.count)] where seen.insert(part).inserted {
                    stack.append(part)
                }
            }
        }
    }

    private func join(_ parts: [Int32], _ kind: ProofNode.Kind, neutral: Int32, decisive: Int32) -> Int32 {
        var kept: [Int32] = []
        var seen = Set<Int32>()
        for part in parts where part != neutral && seen.insert(part).inserted { kept.append(part) }
        if seen.contains(decisive) { return decisive }
        if kept.isEmpty { return neutral }
        if kept.count == 1 { return kept[0] }
        let key = NodeKey(kind: kind, first: -1, mask: 0, parts: kept)
        if let index = nodeIndex[key] { return index }
        let first = Int32(self.parts.count)
        self.parts += kept
        nodes.append(ProofNode(kind: kind, first: first, count: Int32(kept.count)))
        nodeIndex[key] = Int32(nodes.count - 1)
        return Int32(nodes.count - 1)
    }

    private func make(_ node: ProofNode) -> Int32 {
        let key = NodeKey(kind: node.kind, first: node.first, mask: node.mask, parts: [])
        if let index = nodeIndex[key] { return index }
        nodes.append(node)
        nodeIndex[key] = Int32(nodes.count - 1)
        return Int32(nodes.count - 1)
    }

    private struct NodeKey: Hashable {
        let kind: ProofNode.Kind
        let first: Int32
        let mask: UInt64
        let parts: [Int32]
    }
}

/// One thing that differs between cases.
package struct ProofVariable {
    package enum Meaning: Hashable {
        /// A fact at its place; of an item's, the item's definition; of a row's, the list or rows gone through.
        case fact(Operand, item: Index<ItemDefinition>?, rows: Operand?)
        case exhibit(Index<Exhibit>)
        /// Whether a list holds an option.
        case includes(list: Int, option: Int)
        case aggregate(Aggregate, rows: Int, column: Int)
        /// Whole days of a duration.
        case days(of: Int)
        /// What is not worked out.
        case open(Open)
    }

    package enum Open: Hashable {
        case comparison(Index<Condition>, unit: Index<CompiledUnit>, item: Index<ItemDefinition>?)
        /// A text that is compared with more others than are told apart.
        case texts(of: Int, unit: Index<CompiledUnit>, item: Index<ItemDefinition>?)
        /// Whole days of a sum of durations, by the first of them.
        case days(ofSumFrom: Int32?, constant: Int64)
    }

    package let meaning: Meaning
    /// The pack's fact; `nil` for what is none.
    package var fact: Index<Fact>?
    /// What it can be: an option, a text or no (1) and yes (2) each a bit; of what is counted or measured, bit 0.
    /// ``absent`` if it may not exist.
    package var mask: UInt64
    /// Its limits, of what is counted or measured.
    package var low: Int64 = 0
    package var high: Int64 = 0
    /// Whether it is a day that cannot be after the letter's.
    package var isDay = false
    /// Whether it is how many values a list or rows have.
    package var isLength = false
    /// Of a list: the variables of loops over it.
    package var elements: [Int] = []
    /// Of rows: the variables of loops over them, by column.
    package var columns: [(column: Int, variable: Int)] = []
    /// Of rows: what is made of all of them.
    package var aggregates: [(aggregate: Aggregate, column: Int, variable: Int)] = []
    /// The value that reads plainest in a counter-example.
    package var usual: Int64 = 0
    /// Of a list of choices, how many there are to choose from.
    package var optionCount = 0
    /// Texts that it is compared with, a bit each; all others are ``otherText``.
    package var texts: [String] = []
    /// Of a list: the variables that say which options it includes.
    package var included: [(option: Int, variable: Int)] = []
    /// What holds of it in every case.
    package var axioms: [ProofGoal] = []

    package static let no: UInt64 = 1
    package static let yes: UInt64 = 2
    package static let absent: UInt64 = 1 << 63
    package static let otherText: UInt64 = 1 << 62
    package static let mostTexts = 62

    package var mayBeAbsent: Bool { mask & Self.absent != 0 }
}

/// A sum of variables, each with its factor, and a constant.
package struct LinearSum: Hashable {
    package struct Term: Hashable {
        package let variable: Int32
        package let factor: Int64
    }

    package var terms: [Term]
    package var constant: Int64

    package init(_ terms: [Term] = [], _ constant: Int64 = 0) {
        self.terms = terms
        self.constant = constant
    }

    package func adding(_ number: Int64) -> LinearSum { LinearSum(terms, constant &+ number) }

    package var negated: LinearSum {
        LinearSum(terms.map { Term(variable: $0.variable, factor: -$0.factor) }, -constant)
    }

    package func times(_ factor: Int64) -> LinearSum {
        LinearSum(terms.map { Term(variable: $0.variable, factor: $0.factor &* factor) }, constant &* factor)
    }

    package static func + (a: LinearSum, b: LinearSum) -> LinearSum {
        LinearSum(a.terms + b.terms, a.constant &+ b.constant)
    }
    package static func - (a: LinearSum, b: LinearSum) -> LinearSum { a + b.negated }
}

package struct ProofNode {
    package enum Kind: UInt8 { case constant, member, exists, sum, all, any, not, decided }

    package let kind: Kind
    /// Its variable, sum, part or first part; of a constant 1 for true.
    package let first: Int32
    package var count: Int32 = 0
    package var mask: UInt64 = 0
}

/// A formula and what it shall come to.
package struct ProofGoal: Hashable {
    package enum Wanted: UInt8 { case yes, no, notYes, notNo }

    package let node: Int32
    package let wanted: Wanted

    package init(_ node: Int32, _ wanted: Wanted = .yes) {
        self.node = node
        self.wanted = wanted
    }
}
