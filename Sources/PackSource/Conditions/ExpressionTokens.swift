/// A piece of a condition or of a tag.
package struct ExpressionToken: Equatable {
    package enum Kind: Equatable {
        case word
        /// Starts with a digit: a number, percent or date.
        case figure
        /// In double quotes, which are left out of the text.
        case text
        /// An operator, bracket, comma, bar or colon.
        case sign
        case end
    }

    package let kind: Kind
    package let text: String
    package let start: Int
    package let end: Int
}

extension ExpressionText {
    /// Cuts the text into tokens; the last is `.end`.
    package func tokens() throws(SyntaxProblem) -> [ExpressionToken] {
        let bytes = Array(text.utf8)
        var tokens: [ExpressionToken] = []
        var at = 0
        while at < bytes.count {
            let start = at
            let byte = bytes[at]
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                at += 1
                continue
            }
            if isWordByte(byte) || (byte == minus && at + 1 < bytes.count && isDigit(bytes[at + 1])) {
                at += 1
                while at < bytes.count, isWordByte(bytes[at]) || bytes[at] == minus || bytes[at] == UInt8(ascii: "%") {
                    at += 1
                }
                tokens.append(token(isDigit(byte) || byte == minus ? .figure : .word, bytes, start, at))
            } else if byte == UInt8(ascii: "\"") {
                guard let close = bytes[(at + 1)...].firstIndex(of: byte) else {
                    throw problem(.openQuote, start, bytes.count)
                }
                at = close + 1
                tokens.append(
                    ExpressionToken(
                        kind: .text, text: String(decoding: bytes[(start + 1)..<close], as: UTF8.self), start: start,
                        end: at))
            } else {
                at += try signLength(bytes, at)
                tokens.append(token(.sign, bytes, start, at))
            }
        }
        tokens.append(ExpressionToken(kind: .end, text: "", start: bytes.count, end: bytes.count))
        return tokens
    }

    private func token(_ kind: ExpressionToken.Kind, _ bytes: [UInt8], _ start: Int, _ end: Int) -> ExpressionToken {
        ExpressionToken(kind: kind, text: String(decoding: bytes[start..<end], as: UTF8.self), start: start, end: end)
    }

    private func signLength(_ bytes: [UInt8], _ at: Int) throws(SyntaxProblem) -> Int {
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        switch (bytes[at], next) {
        case (UInt8(ascii: "<"), UInt8(ascii: "=")), (UInt8(ascii: ">"), UInt8(ascii: "=")),
            (UInt8(ascii: "="), UInt8(ascii: "=")), (UInt8(ascii: "!"), UInt8(ascii: "=")):
            return 2
        case (UInt8(ascii: "="), UInt8(ascii: ">")), (UInt8(ascii: "="), UInt8(ascii: "<")):
            let (written, meant) = next == UInt8(ascii: ">") ? ("=>", ">=") : ("=<", "<=")
            throw problem(.otherComparison(written, meant: meant), at, at + 2)
        case (UInt8(ascii: "<"), UInt8(ascii: ">")):
            throw problem(.otherComparison("<>", meant: "!="), at, at + 2)
        case (UInt8(ascii: "="), _): throw problem(.otherComparison("=", meant: "=="), at, at + 1)
        case (UInt8(ascii: "&"), UInt8(ascii: "&")): throw problem(.otherWord("&&", meant: "and"), at, at + 2)
        case (UInt8(ascii: "|"), UInt8(ascii: "|")): throw problem(.otherWord("||", meant: "or"), at, at + 2)
        case (UInt8(ascii: "!"), _): throw problem(.otherWord("!", meant: "not"), at, at + 1)
        case (UInt8(ascii: "*"), _): throw problem(.multiplication, at, at + 1)
        case (UInt8(ascii: "'"), _): throw problem(.otherQuotes, at, at + 1)
        case (UInt8(ascii: "%"), _):
            throw problem(.loosePercent, at, at + 1)
        case (let byte, _) where "<>()[],+-/|:".utf8.contains(byte): return 1
        default: throw strangeSign(String(decoding: bytes[at...], as: UTF8.self).first ?? "?", at)
        }
    }

    /// Signs as a Chinese keyboard or a word processor writes them are reported with the one that is meant.
    private func strangeSign(_ sign: Character, _ at: Int) -> SyntaxProblem {
        let (end, value) = (at + sign.utf8.count, sign.unicodeScalars.first?.value ?? 0)
        switch value {
        case 0x2264, 0x2265, 0x2260:
            return problem(
                .otherComparison(String(sign), meant: value == 0x2264 ? "<=" : value == 0x2265 ? ">=" : "!="), at, end)
        case 0x80... where sign.isWhitespace:
            return problem(.otherSpace, at, end)
        case 0x201C...0x201F, 0x300C...0x300F:
            return problem(.typographicQuote(sign), at, end)
        case 0xFF01...0xFF5E:
            return problem(.fullWidth(sign, meant: Unicode.Scalar(value - 0xFEE0).map(String.init) ?? ""), at, end)
        default:
            return problem(.meaningless(sign, isASCII: value <= 0x7F), at, end)
        }
    }

    package func problem(_ fault: SyntaxFault, _ start: Int, _ end: Int) -> SyntaxProblem {
        SyntaxProblem(fault: fault, range: range(start, end))
    }
}

private let minus = UInt8(ascii: "-")

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Letters, digits, `_` and `.`; a hyphen goes on within a word but never starts one.
private func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".")
}

extension SyntaxFault {
    fileprivate static var openQuote: SyntaxFault { SyntaxFault(.quoteOpen) }

    fileprivate static func otherComparison(_ written: String, meant: String) -> SyntaxFault {
        SyntaxFault(.notAComparison(written: written), hint: .writeText(text: meant))
    }

    fileprivate static func otherWord(_ written: String, meant: String) -> SyntaxFault {
        SyntaxFault(.isWritten(written: written, meant: meant))
    }

    fileprivate static var multiplication: SyntaxFault { SyntaxFault(.noMultiplication) }

    fileprivate static var otherQuotes: SyntaxFault { SyntaxFault(.doubleQuotesOnly) }

    fileprivate static var loosePercent: SyntaxFault { SyntaxFault(.percentApart, hint: .writePercentTight) }

    fileprivate static var otherSpace: SyntaxFault { SyntaxFault(.strangeSpace, hint: .typePlainSpace) }

    fileprivate static func typographicQuote(_ sign: Character) -> SyntaxFault {
        SyntaxFault(.signWithoutMeaning(sign: String(sign)), hint: .plainDoubleQuotes)
    }

    fileprivate static func fullWidth(_ sign: Character, meant: String) -> SyntaxFault {
        SyntaxFault(.signFullWidth(sign: String(sign)), hint: .writeText(text: meant))
    }

    fileprivate static func meaningless(_ sign: Character, isASCII: Bool) -> SyntaxFault {
        SyntaxFault(.signWithoutMeaning(sign: String(sign)), hint: isASCII ? nil : .textsAndNames)
    }
}
