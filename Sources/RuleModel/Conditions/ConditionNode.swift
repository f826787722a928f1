/// One node of a checked condition, in an array with all others of its pack: names are slots, types are settled.
package struct ConditionNode: Sendable {
    package enum Kind: UInt8, Sendable {
        case all, any, not
        /// A yes-no fact.
        case holds
        case compareLiteral, compareFacts
        /// A ratio with a percent literal, or two sides of which one is a ratio: compared crosswise, exactly.
        case compareRatioLiteral, compareRatios
        /// A choice or text that is one of those in the mask.
        case isOne
        /// A list that holds one of those in the mask.
        case includes
        case count
        case known
        case exhibit
        /// Two texts, letter for letter.
        case sameText
    }

    package var kind: Kind
    package var comparison: Comparison = .equal
    /// Whether a side is a ratio, for `compareRatios`.
    package var leftIsRatio = false
    package var rightIsRatio = false
    /// Whether `isOne` and `includes` compare texts: `literal` is then the first of the unit's texts, `firstPart` how
    /// many.
    package var isText = false
    package var left = Operand(.case, 0)
    package var right = Operand(.case, 0)
    /// A literal on its grid, a mask of options, a count or an exhibit's index.
    package var literal: Int64 = 0
    /// The first part of `all`, `any` and `not`; -1 if none.
    package var firstPart: Int32 = -1
    /// The next part of the same node; -1 behind the last.
    package var nextPart: Int32 = -1

    package init(_ kind: Kind) { self.kind = kind }
}

/// The exhibits that a case has: a bit each.
package struct ExhibitSet: Sendable, Equatable {
    private var words: [UInt64] = []

    package init() {}

    package func contains(_ index: Int) -> Bool {
        let word = index >> 6
        return word < words.count && words[word] >> UInt64(index & 63) & 1 == 1
    }

    package mutating func insert(_ index: Int) {
        while words.count <= index >> 6 { words.append(0) }
        words[index >> 6] |= 1 << UInt64(index & 63)
    }

    package mutating func subtract(_ indices: some Sequence<Int>) {
        for index in indices where contains(index) { words[index >> 6] &= ~(1 << UInt64(index & 63)) }
    }
}

extension CompiledUnit {
    /// The slots that a condition reads, in reading order.
    package func operands(of root: Int) -> [Operand] {
        let node = conditions[root]
        switch node.kind {
        case .all, .any, .not:
            var operands: [Operand] = []
            var part = node.firstPart
            while part >= 0 {
                operands += self.operands(of: Int(part))
                part = conditions[Int(part)].nextPart
            }
            return operands
        case .exhibit: return []
        case .compareFacts, .compareRatios, .sameText: return [node.left, node.right]
        default: return [node.left]
        }
    }
}
