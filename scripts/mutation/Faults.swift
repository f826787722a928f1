/// A fault that can be planted: what is written in the place of some bytes, given the number of the fault. All faults
/// are compiled in at once; the environment says which of them is real.
struct Fault {
    enum Kind: String, CaseIterable {
        case comparisonTurned = "comparison turned"
        case boundMoved = "bound moved by one"
        case andForOr = "&& for ||"
        case branchDropped = "branch dropped"
        case argumentsSwapped = "arguments swapped"
        case callLeftOut = "call left out"
        case constantChanged = "constant changed"
        case earlyReturn = "early return"
        case signTurned = "+ for -"
    }

    let kind: Kind
    let range: Range<Int>
    let line: Int
    /// The operator that it needs, such as `<`.
    let sign: String?
    let replacement: @Sendable (_ number: Int) -> String
}

/// Every fault that could be planted in a file.
func faults(in bytes: [UInt8]) -> [Fault] {
    let finder = FaultFinder(bytes: bytes, tokens: tokens(of: bytes))
    return finder.tokens.indices.flatMap(finder.faults)
}

/// The operator of a fault: the signs stand for the digits of its number.
func operatorName(_ number: Int) -> String {
    "~^" + String(number).utf8.map { String(Array("*%<>&|^~+-")[Int($0) - 48]) }.joined()
}

private struct FaultFinder {
    let bytes: [UInt8]
    let tokens: [Token]
    /// Of each token the bracket that it stands in.
    private let enclosing: [Int?]

    init(bytes: [UInt8], tokens: [Token]) {
        (self.bytes, self.tokens) = (bytes, tokens)
        var open: [Int] = []
        enclosing = tokens.indices.map { index in
            if tokens[index].kind == .close { _ = open.popLast() }
            defer { if tokens[index].kind == .open { open.append(index) } }
            return open.last
        }
    }

    func faults(at index: Int) -> [Fault] {
        let token = tokens[index]
        switch token.kind {
        case .sign: return signs(index, token)
        case .number: return number(index, token)
        case .word: return words(index, token) + statement(index)
        case .open: return token.text == "(" ? arguments(index) : []
        case .text, .close: return []
        }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // MARK: Operators

    private func signs(_ index: Int, _ token: Token) -> [Fault] {
        guard token.hasSpaceBefore, token.hasSpaceAfter, index > 0, tokens[index - 1].text != "func",
            tokens[index - 1].text != "operator"
        else { return [] }
        let kinds: [Fault.Kind] =
            switch token.text {
            case "<", "<=", ">", ">=": [.comparisonTurned, .boundMoved]
            case "==", "!=": [.comparisonTurned]
            case "&&", "||": [.andForOr]
            // Texts are added too, and cannot be taken away.
            case "+", "-":
                [tokens[index - 1], tokens[min(index + 1, tokens.count - 1)]].contains { $0.kind == .text }
                    ? [] : [.signTurned]
            default: []
            }
        return kinds.map { kind in
            Fault(kind: kind, range: token.range, line: token.line, sign: token.text) { operatorName($0) }
        }
    }

    // MARK: Constants

    private func number(_ index: Int, _ token: Token) -> [Fault] {
        // Tables are no decisions, and `.0` is a part of a tuple.
        let isInTable = enclosing[index].map { tokens[$0].text == "[" && !isSubscript($0) } ?? false
        guard !isInTable, index > 0, tokens[index - 1].text != ".", !token.text.contains(".") else { return [] }
        return [choice(.constantChanged, token.range, token.line, token.text, "\(token.text) + 1")]
    }

    private func isSubscript(_ bracket: Int) -> Bool {
        bracket > 0 && !tokens[bracket].hasSpaceBefore && [.word, .close].contains(tokens[bracket - 1].kind)
    }

    private func choice(
        _ kind: Fault.Kind, _ range: Range<Int>, _ line: Int, _ right: String, _ wrong: String
    ) -> Fault {
        Fault(kind: kind, range: range, line: line, sign: nil) { "mutated(\($0), \(right), \(wrong))" }
    }

    // MARK: Words

    private func words(_ index: Int, _ token: Token) -> [Fault] {
        switch token.text {
        case "true", "false":
            return [
                choice(.constantChanged, token.range, token.line, token.text, token.text == "true" ? "false" : "true")
            ]
        case "if":
            guard index + 1 < tokens.count, !tokens[index + 1].text.hasPrefix("#") else { return [] }
            let place = tokens[index + 1].range.lowerBound
            return [
                Fault(kind: .branchDropped, range: place..<place, line: token.line, sign: nil) { "!isMutant(\($0)), " }
            ]
        case "guard": return guarded(index)
        case "func": return function(index)
        default: return []
        }
    }

    /// A `guard` with one condition and nothing to bind.
    private func guarded(_ index: Int) -> [Fault] {
        let rest = tokens[(index + 1)...].prefix { $0.text != "else" && $0.text != "{" && $0.text != "," }
        guard let last = rest.last, last.range.upperBound < bytes.count, rest.endIndex < tokens.count,
            tokens[rest.endIndex].text == "else", !rest.contains(where: { ["let", "var", "case"].contains($0.text) })
        else { return [] }
        let range = rest[rest.startIndex].range.lowerBound..<last.range.upperBound
        let condition = text(range)
        return [
            Fault(kind: .branchDropped, range: range, line: tokens[index].line, sign: nil) {
                "isMutant(\($0)) || (\(condition))"
            }
        ]
    }

    /// A function that ends before it begins.
    private func function(_ index: Int) -> [Fault] {
        guard let open = tokens[index...].firstIndex(where: { $0.text == "(" }), let close = tokens[open].partner,
            let body = tokens[close...].firstIndex(where: { $0.text == "{" || $0.text == "}" }),
            tokens[body].text == "{", let end = tokens[body].partner, tokens[end].line > tokens[body].line + 1
        else { return [] }
        let signature = tokens[(close + 1)..<body]
        let arrow = signature.firstIndex { $0.text == "->" }
        let type = arrow.map { text(tokens[$0].range.upperBound..<tokens[body].range.lowerBound).trimmedBlanks }
        let value: String
        switch type {
        case nil: value = ""
        case let type? where type.hasSuffix("?"): value = " nil"
        case let type? where type.hasPrefix("["): value = type.contains(":") ? " [:]" : " []"
        case "Bool": value = " false"
        case "Int", "Int64": value = " 0"
        case "String": value = " \"\""
        default: return []
        }
        let place = tokens[body].range.upperBound
        return [
            Fault(kind: .earlyReturn, range: place..<place, line: tokens[body].line, sign: nil) {
                " if isMutant(\($0)) { return\(value) };"
            }
        ]
    }

    // MARK: Calls

    /// Two values of a call that stand beside each other.
    private func arguments(_ open: Int) -> [Fault] {
        guard open > 0, !tokens[open].hasSpaceBefore, tokens[open - 1].kind == .word,
            open < 2 || !["func", "init", "case", "macro"].contains(tokens[open - 2].text),
            !["init", "min", "max"].contains(tokens[open - 1].text), let close = tokens[open].partner
        else { return [] }
        let inside = ((open + 1)..<close).filter { enclosing[$0] == open }
        let commas = inside.filter { tokens[$0].text == "," }
        let bounds = [open] + commas + [close]
        let values = zip(bounds, bounds.dropFirst()).compactMap { first, last -> Range<Int>? in
            let colon = inside.first { $0 > first && $0 < last && tokens[$0].text == ":" && $0 <= first + 2 }
            let start = (colon ?? first) + 1
            guard start < last else { return nil }
            return tokens[start].range.lowerBound..<tokens[last - 1].range.upperBound
        }
        guard values.count == bounds.count - 1 else { return [] }
        return zip(values, values.dropFirst()).compactMap { first, second in
            let (left, right) = (text(first), text(second))
            guard left != right, !left.hasPrefix("&"), !right.hasPrefix("&"), !left.contains("{"), !right.contains("{"),
                !left.contains("\n"), !right.contains("\n")
            else { return nil }
            let between = text(first.upperBound..<second.lowerBound)
            return Fault(
                kind: .argumentsSwapped, range: first.lowerBound..<second.upperBound, line: tokens[open].line, sign: nil
            ) { "mutated(\($0), \(left), \(right))\(between)mutated(\($0), \(right), \(left))" }
        }
    }

    /// A call or an assignment that is a line by itself.
    private func statement(_ index: Int) -> [Fault] {
        guard isFirstOfLine(index), enclosing[index].map({ tokens[$0].text == "{" }) ?? false,
            !Self.keywords.contains(tokens[index].text), !tokens[index].text.hasPrefix("@"),
            index > 0, "{};".contains(tokens[index - 1].text) || tokens[index - 1].line < tokens[index].line
        else { return [] }
        let line = tokens[index...].prefix { $0.line == tokens[index].line }
        guard let last = line.last, isBalanced(line), endsStatement(line.endIndex - 1),
            index == 0 || startsStatement(after: index - 1)
        else { return [] }
        let isAssignment = line.contains { ["=", "+=", "-=", "|="].contains($0.text) }
        let isCall =
            last.text == ")" && line.count > 2
            && !line.contains { [":", "?", "in"].contains($0.text) && $0.hasSpaceBefore }
        guard isAssignment || isCall else { return [] }
        // A value is no statement, and memory that is taken early changes nothing.
        guard tokens[index].text.first?.isUppercase == false, !line.contains(where: { $0.text == "reserveCapacity" })
        else { return [] }
        let range = tokens[index].range.lowerBound..<last.range.upperBound
        let statement = text(range)
        return [
            Fault(kind: .callLeftOut, range: range, line: tokens[index].line, sign: nil) {
                "if !isMutant(\($0)) { \(statement) }"
            }
        ]
    }

    private static let keywords: Set<String> = [
        "let", "var", "func", "return", "if", "else", "guard", "for", "while", "switch", "case", "default", "throw",
        "do",
        "catch", "struct", "enum", "class", "extension", "import", "init", "private", "fileprivate", "package",
        "public",
        "static", "mutating", "defer", "break", "continue", "repeat", "typealias", "self", "super", "where", "get",
        "set",
        "lazy", "indirect", "internal", "final", "override", "nonisolated", "consuming", "borrowing", "operator",
        "infix"
    ]

    private func isFirstOfLine(_ index: Int) -> Bool { index == 0 || tokens[index - 1].line < tokens[index].line }

    private func isBalanced(_ line: ArraySlice<Token>) -> Bool {
        var depth = 0
        for token in line {
            if token.kind == .open { depth += 1 }
            if token.kind == .close { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0 && !line.contains { $0.text == "{" }
    }

    /// Whether the next line does not go on with the expression.
    private func endsStatement(_ index: Int) -> Bool {
        guard tokens[index].kind != .sign || tokens[index].text == "?" || tokens[index].text == "!" else {
            return false
        }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return next.kind != .sign
    }

    private func startsStatement(after index: Int) -> Bool {
        let last = tokens[index]
        return last.kind != .sign && last.text != "(" && last.text != "[" && last.text != "in"
            && last.text != "return" && last.text != "else"
    }
}

extension String {
    var trimmedBlanks: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
