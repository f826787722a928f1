import SourceText

/// A pattern for whole texts, matched in time linear in the text: all of its ways are followed at once, none is tried
/// again.
package struct Pattern: Sendable {
    package private(set) var states: [State] = []
    package private(set) var start = 0

    package enum State: Sendable {
        case one(Matcher, next: Int)
        case either(Int, Int)
        case accept
    }

    package struct Matcher: Sendable {
        package var ranges: [ClosedRange<UInt32>]
        package var inverted = false

        package func accepts(_ scalar: Unicode.Scalar) -> Bool {
            ranges.contains { $0.contains(scalar.value) } != inverted
        }
    }

    /// Reads a pattern; the message says what is wrong and at which character, counted from 0.
    package init(_ text: String) throws(PatternProblem) {
        var parser = PatternParser(text)
        let tree = try parser.parse()
        guard tree.size <= Limit.patternSize.value else { throw .tooLarge(at: 0) }
        let accept = add(.accept)
        start = compile(tree, then: accept)
    }

    package func matches(_ text: String) -> Bool {
        var ways = Ways(states.count)
        enter(start, &ways)
        for scalar in text.unicodeScalars {
            ways.advance()
            for index in ways.last {
                if case .one(let matcher, let target) = states[index], matcher.accepts(scalar) { enter(target, &ways) }
            }
            if ways.current.isEmpty { return false }
        }
        return ways.current.contains { if case .accept = states[$0] { true } else { false } }
    }

    /// The states that are entered with one, without those that only branch.
    package func closure(of state: Int) -> [Int] {
        var ways = Ways(states.count)
        enter(state, &ways)
        return ways.current
    }

    /// The states that were reached by the characters so far, and by all but the last of them.
    private struct Ways {
        package private(set) var last: [Int] = []
        var current: [Int] = []
        /// After how many characters each state was entered last, so that none is entered twice after one.
        var entered: [Int]
        var characters = 0
        var pending: [Int] = []

        init(_ count: Int) { entered = Array(repeating: -1, count: count) }

        mutating func advance() {
            swap(&last, &current)
            current.removeAll(keepingCapacity: true)
            characters += 1
        }
    }

    private mutating func add(_ state: State) -> Int {
        states.append(state)
        return states.count - 1
    }

    /// Compiles backwards: each part is given the state that follows it.
    private mutating func compile(_ tree: PatternTree, then next: Int) -> Int {
        switch tree {
        case .one(let ranges, let inverted): return add(.one(Matcher(ranges: ranges, inverted: inverted), next: next))
        case .sequence(let parts): return parts.reversed().reduce(next) { compile($1, then: $0) }
        case .either(let ways):
            return ways.dropFirst().reduce(compile(ways[0], then: next)) { add(.either($0, compile($1, then: next))) }
        case .repeated(let part, let least, let most):
            var after = next
            if let most {
                for _ in least..<most { after = add(.either(compile(part, then: after), next)) }
            } else {
                let loop = add(.accept)
                states[loop] = .either(compile(part, then: loop), next)
                after = loop
            }
            for _ in 0..<least { after = compile(part, then: after) }
            return after
        }
    }

    /// Enters a state, and from one that only branches those after it.
    private func enter(_ index: Int, _ ways: inout Ways) {
        ways.pending.append(index)
        while let index = ways.pending.popLast() {
            guard ways.entered[index] < ways.characters else { continue }
            ways.entered[index] = ways.characters
            if case .either(let a, let b) = states[index] {
                ways.pending.append(a)
                ways.pending.append(b)
            } else {
                ways.current.append(index)
            }
        }
    }
}

/// What is wrong with a pattern, and where.
package struct PatternProblem: Error, Sendable {
    package let wording: Wording
    package let offset: Int

    package init(_ wording: Wording, at offset: Int) {
        self.wording = wording
        self.offset = offset
    }

    /// The same in English.
    package var message: String { wording.text(in: .english) }
}

private indirect enum PatternTree {
    case one([ClosedRange<UInt32>], inverted: Bool)
    case sequence([PatternTree])
    case either([PatternTree])
    case repeated(PatternTree, Int, Int?)

    /// States that it compiles to, so that nested counts cannot grow without bound; a set counts once for each of its
    /// ranges, for a character is compared with all of them.
    var size: Int {
        switch self {
        case .one(let ranges, _): max(1, ranges.count)
        case .sequence(let parts), .either(let parts): parts.reduce(1) { min(100_000, $0 + $1.size) }
        case .repeated(let part, let least, let most): min(100_000, part.size * max(1, most ?? least + 1) + 1)
        }
    }
}

private struct PatternParser {
    let scalars: [Unicode.Scalar]
    var at = 0
    var depth = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func parse() throws(PatternProblem) -> PatternTree {
        let tree = try either()
        if at < scalars.count { throw .groupNotOpened(at: at) }
        return tree
    }

    private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

    private mutating func either() throws(PatternProblem) -> PatternTree {
        var ways = [try sequence()]
        while next == "|" {
            at += 1
            ways.append(try sequence())
        }
        return ways.count == 1 ? ways[0] : .either(ways)
    }

    private mutating func sequence() throws(PatternProblem) -> PatternTree {
        var parts: [PatternTree] = []
        while let scalar = next, scalar != "|", scalar != ")" { parts.append(try repeated(try single())) }
        return .sequence(parts)
    }

    private mutating func single() throws(PatternProblem) -> PatternTree {
        guard let scalar = next else { throw .endsTooEarly(at: at) }
        switch scalar {
        case "(":
            guard depth < Limit.patternDepth.value else { throw .groupsTooDeep(at: at) }
            at += 1
            depth += 1
            let tree = try either()
            guard next == ")" else { throw .groupNotClosed(at: at) }
            at += 1
            depth -= 1
            return tree
        case "[": return try set()
        case ".":
            at += 1
            return .one([], inverted: true)
        case "\\": return .one(try escape(), inverted: false)
        case "]", "}":
            throw .notOpened(scalar, at: at)
        case "*", "+", "?", "{":
            throw .nothingToRepeat(scalar, at: at)
        case "^", "$": throw .needlessAnchor(scalar, at: at)
        default:
            at += 1
            return .one([scalar.value...scalar.value], inverted: false)
        }
    }

    private mutating func repeated(_ part: PatternTree) throws(PatternProblem) -> PatternTree {
        switch next {
        case "?": at += 1; return .repeated(part, 0, 1)
        case "*": at += 1; return .repeated(part, 0, nil)
        case "+": at += 1; return .repeated(part, 1, nil)
        case "{":
            at += 1
            let least = try number()
            var most: Int? = least
            if next == "," {
                at += 1
                most = next == "}" ? nil : try number()
            }
            guard next == "}" else { throw .otherCount(at: at) }
            if let most, most < least { throw .countBackwards(at: at) }
            at += 1
            return .repeated(part, least, most)
        default: return part
        }
    }

    private mutating func number() throws(PatternProblem) -> Int {
        let start = at
        var value = 0
        while let digit = next?.value, (0x30...0x39).contains(digit), value <= Limit.patternRepeats.value {
            value = value * 10 + Int(digit - 0x30)
            at += 1
        }
        guard at > start, value <= Limit.patternRepeats.value else { throw .noCount(at: start) }
        return value
    }

    private mutating func set() throws(PatternProblem) -> PatternTree {
        at += 1
        let inverted = next == "^"
        if inverted { at += 1 }
        var ranges: [ClosedRange<UInt32>] = []
        while let scalar = next, scalar != "]" {
            if scalar == "\\" {
                ranges += try escape()
                continue
            }
            at += 1
            if next == "-", at + 1 < scalars.count, scalars[at + 1] != "]" {
                let upper = scalars[at + 1]
                guard upper != "\\" else {
                    throw .rangeToEscape(at: at)
                }
                guard upper.value >= scalar.value else { throw .rangeBackwards(at: at) }
                ranges.append(scalar.value...upper.value)
                at += 2
            } else {
                ranges.append(scalar.value...scalar.value)
            }
        }
        guard next == "]", !ranges.isEmpty else {
            throw .noSet(isOpen: next == nil, at: at)
        }
        at += 1
        return .one(ranges, inverted: inverted)
    }

    private mutating func escape() throws(PatternProblem) -> [ClosedRange<UInt32>] {
        guard at + 1 < scalars.count else { throw .nothingEscaped(at: at) }
        let scalar = scalars[at + 1]
        let ranges: [ClosedRange<UInt32>]
        switch scalar {
        case "d": ranges = [0x30...0x39]
        case "w": ranges = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
        case "a"..."z", "A"..."Z", "0"..."9":
            throw .unknownEscape(scalar, at: at)
        default: ranges = [scalar.value...scalar.value]
        }
        at += 2
        return ranges
    }
}

extension PatternProblem {
    fileprivate static func tooLarge(at offset: Int) -> PatternProblem { PatternProblem(.patternTooLarge, at: offset) }

    fileprivate static func groupNotOpened(at offset: Int) -> PatternProblem {
        PatternProblem(.groupNotOpened, at: offset)
    }

    fileprivate static func endsTooEarly(at offset: Int) -> PatternProblem {
        PatternProblem(.patternEndsEarly, at: offset)
    }

    fileprivate static func groupsTooDeep(at offset: Int) -> PatternProblem {
        PatternProblem(.groupsTooDeep, at: offset)
    }

    fileprivate static func groupNotClosed(at offset: Int) -> PatternProblem {
        PatternProblem(.groupNotClosed, at: offset)
    }

    fileprivate static func notOpened(_ sign: Unicode.Scalar, at offset: Int) -> PatternProblem {
        PatternProblem(.signNotOpened(sign: String(sign), opener: sign == "]" ? "[" : "{"), at: offset)
    }

    fileprivate static func nothingToRepeat(_ sign: Unicode.Scalar, at offset: Int) -> PatternProblem {
        PatternProblem(.nothingToRepeat(sign: String(sign)), at: offset)
    }

    fileprivate static func needlessAnchor(_ sign: Unicode.Scalar, at offset: Int) -> PatternProblem {
        PatternProblem(.needlessAnchor(sign: String(sign)), at: offset)
    }

    fileprivate static func otherCount(at offset: Int) -> PatternProblem {
        PatternProblem(.otherRepetition(exactly: "{2}"), at: offset)
    }

    fileprivate static func countBackwards(at offset: Int) -> PatternProblem {
        PatternProblem(.repetitionBackwards, at: offset)
    }

    fileprivate static func noCount(at offset: Int) -> PatternProblem { PatternProblem(.repetitionRange, at: offset) }

    fileprivate static func rangeToEscape(at offset: Int) -> PatternProblem {
        PatternProblem(.rangeToEscape, at: offset)
    }

    fileprivate static func rangeBackwards(at offset: Int) -> PatternProblem {
        PatternProblem(.rangeBackwards, at: offset)
    }

    fileprivate static func noSet(isOpen: Bool, at offset: Int) -> PatternProblem {
        PatternProblem(isOpen ? .setNotClosed : .setEmpty, at: offset)
    }

    fileprivate static func nothingEscaped(at offset: Int) -> PatternProblem {
        PatternProblem(.nothingEscaped, at: offset)
    }

    fileprivate static func unknownEscape(_ letter: Unicode.Scalar, at offset: Int) -> PatternProblem {
        PatternProblem(.unknownPatternEscape(letter: String(letter)), at: offset)
    }
}
