import RuleModel
import SourceText

/// What stands between `{{` and `}}`.
package struct ValueSyntax {
    package struct Filter {
        package let name: Located<String>
        package let arguments: [Located<String>]
    }

    package let name: Located<String>
    package let filter: Filter?
}

/// What stands between `{%` and `%}`.
package enum TagSyntax {
    case `if`(ExpressionText)
    case elseIf(ExpressionText)
    case otherwise
    case endIf
    case loop(variable: Located<String>, over: Located<String>)
    case endLoop
}

extension ValueSyntax {
    package init(_ text: ExpressionText) throws(SyntaxProblem) {
        let tokens = try text.tokens()
        guard tokens[0].kind == .word else {
            throw text.problem(.valueWithoutName, tokens[0].start, tokens[0].end)
        }
        name = Located(tokens[0].text, text.range(tokens[0].start, tokens[0].end))
        guard tokens[1].kind != .end else {
            filter = nil
            return
        }
        guard tokens[1].text == "|", tokens[1].kind == .sign else {
            throw text.problem(.noFilterSign(tokens[1].text), tokens[1].start, tokens[1].end)
        }
        guard tokens[2].kind == .word else {
            throw text.problem(.noFilterName, tokens[1].start, tokens[1].end)
        }
        let name = Located(tokens[2].text, text.range(tokens[2].start, tokens[2].end))
        filter = Filter(name: name, arguments: try Self.arguments(text, tokens, from: 3))
    }

    private static func arguments(
        _ text: ExpressionText, _ tokens: [ExpressionToken], from start: Int
    ) throws(SyntaxProblem) -> [Located<String>] {
        var at = start
        var arguments: [Located<String>] = []
        while tokens[at].kind != .end {
            let separator = arguments.isEmpty ? ":" : ","
            guard tokens[at].kind == .sign, tokens[at].text == separator else {
                let isFilter = tokens[at].text == "|"
                throw text.problem(.noArgumentSign(separator, isFilter: isFilter), tokens[at].start, tokens[at].end)
            }
            guard tokens[at + 1].kind == .text else {
                throw text.problem(.argumentNoText, tokens[at].start, max(tokens[at].end, tokens[at + 1].end))
            }
            arguments.append(Located(tokens[at + 1].text, text.range(tokens[at + 1].start, tokens[at + 1].end)))
            at += 2
        }
        return arguments
    }
}

extension TagSyntax {
    package init(_ text: ExpressionText) throws(SyntaxProblem) {
        let words = text.text.unicodeScalars.split(maxSplits: 2, whereSeparator: \.isWhite).map(String.init)
        let condition = text.part(afterWord: words.first ?? "")
        switch (words.first, words.count) {
        case ("if", 2...): self = .if(condition)
        case ("elsif", 2...): self = .elseIf(condition)
        case ("else", 1): self = .otherwise
        case ("endif", 1): self = .endIf
        case ("endfor", 1): self = .endLoop
        case ("for", _): self = try Self.loop(text)
        case ("if", _), ("elsif", _):
            throw text.problem(.noCondition(of: words[0]), 0, text.text.utf8.count)
        case ("else", _):
            throw text.problem(.elseNotAlone(isElseIf: words.dropFirst().first == "if"), 0, text.text.utf8.count)
        default:
            let near = Self.foreign[words.first ?? ""]
            throw text.problem(.unknownTag(words.first ?? "", near: near, among: Self.words), words: 1)
        }
    }

    private static let words = ["if", "elsif", "else", "endif", "for", "endfor"]

    /// What other template languages write.
    private static let foreign = [
        "elseif": "elsif", "elif": "elsif", "end": "endif", "fi": "endif", "unless": "if not", "endunless": "endif",
        "foreach": "for", "endforeach": "endfor"
    ]

    /// The tag that a first word stands for, or most likely stands for.
    package static func meant(_ word: String) -> String? {
        if words.contains(word) { return word }
        return (foreign[word] ?? nearestName(to: word, among: words)).map { $0 == "if not" ? "if" : $0 }
    }

    private static func loop(_ text: ExpressionText) throws(SyntaxProblem) -> TagSyntax {
        let tokens = try text.tokens()
        guard tokens.count == 5, tokens[1].kind == .word, tokens[2].text == "in", tokens[3].kind == .word,
            !tokens[1].text.contains(".")
        else {
            throw text.problem(.otherLoopForm, 0, text.text.utf8.count)
        }
        func located(_ index: Int) -> Located<String> {
            Located(tokens[index].text, text.range(tokens[index].start, tokens[index].end))
        }
        return .loop(variable: located(1), over: located(3))
    }
}

extension ExpressionText {
    /// A problem of the first words of the text.
    fileprivate func problem(_ fault: SyntaxFault, words: Int) -> SyntaxProblem {
        let parts = text.split(maxSplits: words, whereSeparator: \.isWhitespace).prefix(words)
        let start = parts.first.map { text.utf8.distance(from: text.startIndex, to: $0.startIndex) } ?? 0
        let end = parts.last.map { text.utf8.distance(from: text.startIndex, to: $0.endIndex) } ?? text.utf8.count
        return problem(fault, start, end)
    }

    /// The rest after the first word.
    fileprivate func part(afterWord word: String) -> ExpressionText {
        let bytes = Array(text.utf8)
        var start = bytes.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? 0
        start += word.utf8.count
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        let rest = range(start, bytes.count)
        return ExpressionText(String(decoding: bytes[start...], as: UTF8.self), range: rest, offset: Int(rest.start))
    }
}

extension SyntaxFault {
    fileprivate static var valueWithoutName: SyntaxFault { SyntaxFault(.valueStartsWithName) }

    fileprivate static func noFilterSign(_ text: String) -> SyntaxFault {
        SyntaxFault(.doesNotBelong(text: clipped(text)), hint: .filterOrCondition)
    }

    fileprivate static var noFilterName: SyntaxFault { SyntaxFault(.filterNameMissing) }

    fileprivate static func noArgumentSign(_ separator: String, isFilter: Bool) -> SyntaxFault {
        SyntaxFault(isFilter ? .oneFilter : .missingBeforeArgument(sign: separator))
    }

    fileprivate static var argumentNoText: SyntaxFault { SyntaxFault(.argumentIsText) }

    fileprivate static func noCondition(of tag: String) -> SyntaxFault {
        SyntaxFault(.conditionMissing, hint: .suchACondition(tag: tag))
    }

    fileprivate static func elseNotAlone(isElseIf: Bool) -> SyntaxFault {
        SyntaxFault(.elseAlone, hint: isElseIf ? .writeText(text: "elsif") : nil)
    }

    fileprivate static func unknownTag(_ name: String, near: String?, among names: [String]) -> SyntaxFault {
        SyntaxFault(
            .noTag(name: clipped(name)), hint: near.map { .writeText(text: $0) } ?? nameAdvice(for: name, among: names),
            code: .unknownTag)
    }

    fileprivate static var otherLoopForm: SyntaxFault { SyntaxFault(.loopForm) }
}
