/// Finds what somebody was meant to fill in: `[ASIN]`, `<store name>`, `{{ date }}`, `****`, `____`, `XX/XX`, `TBD`.
package struct Placeholders {
    package let letter: LetterWords
    private var text: UnsafeBufferPointer<UInt8> { letter.text }

    package init(_ letter: LetterWords) { self.letter = letter }

    /// Those in a block, in their order.
    package func find(in block: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = block.lowerBound
        while at < block.upperBound {
            if let range = placeholder(at, block) {
                found.append(range)
                at = range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    private func placeholder(_ at: Int, _ block: Range<Int>) -> Range<Int>? {
        switch text[at] {
        case UInt8(ascii: "["): return bracketed(at, UInt8(ascii: "]"), block)
        case UInt8(ascii: "<"): return bracketed(at, UInt8(ascii: ">"), block)
        case UInt8(ascii: "("): return bracketed(at, UInt8(ascii: ")"), block).flatMap { isForeign($0) ? $0 : nil }
        case UInt8(ascii: "{"): return braces(at, block)
        case UInt8(ascii: "*"): return stars(at, block)
        case UInt8(ascii: "_"): return underscores(at, block)
        case UInt8(ascii: "X"), UInt8(ascii: "x"): return crosses(at, block)
        case UInt8(ascii: "T"): return token(at, ["TBD", "TODO", "TBC"], block)
        default: return nil
        }
    }

    // MARK: Brackets

    /// A few words in brackets that say what belongs there: all capitals, or the names of things. `[exhibit A]`, `[1]`
    /// and `[x]` are none.
    private func bracketed(_ open: Int, _ sign: UInt8, _ block: Range<Int>) -> Range<Int>? {
        guard
            let close = (open + 1..<min(open + 60, block.upperBound)).first(where: {
                text[$0] == sign || text[$0] == text[open]
            }), text[close] == sign, close > open + 1
        else { return nil }
        // A link of Markdown has its address after it.
        if close + 1 < block.upperBound, text[close + 1] == UInt8(ascii: "(") { return nil }
        let words = letter.indices(in: open + 1..<close)
        guard (1...7).contains(words.count),
            !(open..<close).contains(where: { text[$0] == UInt8(ascii: "@") || text[$0].isDigitByte })
        else { return nil }
        guard !letter.cue(words.upperBound - 1).contains(.withheld) else { return nil }
        let isAll = words.allSatisfy { letter.isCapitals($0) && text[letter.range($0).lowerBound] < 0x80 }
        let isTold =
            letter.cue(words.lowerBound).contains(.placeholder)
            || letter.cue(words.upperBound - 1).contains(.placeholder)
        let isSingleLetter = words.count == 1 && letter.range(words.lowerBound).count == 1
        return (isAll || isTold || isForeign(open..<close + 1)) && !isSingleLetter ? open..<close + 1 : nil
    }

    /// Whether brackets hold one of the words of templates in Chinese.
    private func isForeign(_ range: Range<Int>) -> Bool {
        let inside = range.dropFirst().dropLast().map { text[$0] }
        return Self.foreign.contains { inside.elementsEqual($0) }
    }

    private static let foreign = ["店铺名", "店铺名称", "姓名", "日期", "公司名", "公司名称", "订单号", "产品名称", "填写"].map { Array($0.utf8) }

    private func braces(_ at: Int, _ block: Range<Int>) -> Range<Int>? {
        guard !isRepeated(at, block) else { return nil }
        let inside = at + 1 < block.upperBound && text[at + 1] == UInt8(ascii: "{") ? at + 2 : at + 1
        guard
            let close = (inside..<max(inside, min(at + 80, block.upperBound))).first(where: {
                text[$0] == UInt8(ascii: "}") || text[$0] == UInt8(ascii: "{")
            })
        else { return nil }
        guard text[close] == UInt8(ascii: "}"), close > inside else { return nil }
        return at..<(close + 1 < block.upperBound && text[close + 1] == UInt8(ascii: "}") ? close + 2 : close + 1)
    }

    /// Whether the same sign stands before it: a row is looked at once.
    private func isRepeated(_ at: Int, _ block: Range<Int>) -> Bool {
        at > block.lowerBound && text[at - 1] == text[at]
    }

    // MARK: Rows of signs

    /// `***` alone, `$*,*00`, `**day`: stars that stand for something and set nothing bold.
    private func stars(_ at: Int, _ block: Range<Int>) -> Range<Int>? {
        guard !isRepeated(at, block) else { return nil }
        var end = at
        while end < block.upperBound, text[end] == UInt8(ascii: "*") { end += 1 }
        let before = at > block.lowerBound ? text[at - 1] : 0x20
        let after = end < block.upperBound ? text[end] : 0x20
        if isMoneyOrDigit(before) || after.isDigitByte
            || after == UInt8(ascii: ",") && end + 1 < block.upperBound && text[end + 1] == UInt8(ascii: "*")
        {
            return wholeToken(at, block)
        }
        let isAlone = !isInk(before) && (!isInk(after) || ",.;:)".utf8.contains(after))
        if isAlone, let name = name(after: end, block) { return at..<name.upperBound }
        if isAlone { return end - at >= 3 && block.count > end - at ? at..<end : nil }
        // Stars before a word make it bold only if others close it.
        guard end - at >= 2, !isInk(before), after.isWordByte, !hasClose(end, end - at, block) else { return nil }
        return wholeToken(at, block)
    }

    private func isMoneyOrDigit(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "$") || byte.isDigitByte || byte == UInt8(ascii: "#")
    }

    private func isInk(_ byte: UInt8) -> Bool { byte > 0x20 }

    /// The name of a thing in brackets, as it stands after the star that is to be replaced by it.
    private func name(after end: Int, _ block: Range<Int>) -> Range<Int>? {
        let open = end + 1
        return open < block.upperBound && text[open] == UInt8(ascii: "(")
            ? bracketed(open, UInt8(ascii: ")"), block) : nil
    }

    private func hasClose(_ from: Int, _ count: Int, _ block: Range<Int>) -> Bool {
        var at = from
        while at + count <= block.upperBound, at - from < 1_000 {
            if text[at] == UInt8(ascii: "*"), (at..<at + count).allSatisfy({ text[$0] == UInt8(ascii: "*") }) {
                return true
            }
            at += 1
        }
        return false
    }

    private func underscores(_ at: Int, _ block: Range<Int>) -> Range<Int>? {
        guard !isRepeated(at, block) else { return nil }
        var end = at
        while end < block.upperBound, text[end] == UInt8(ascii: "_") { end += 1 }
        return end - at >= 3 && block.count > end - at ? at..<end : nil
    }

    /// `XXX`, `xx/xx/xxxx`: a word of crosses, or several with signs between them.
    private func crosses(_ at: Int, _ block: Range<Int>) -> Range<Int>? {
        guard isStart(at, block), at == block.lowerBound || !"-/,".utf8.contains(text[at - 1]) else { return nil }
        var (end, crosses, hasSign) = (at, 0, false)
        while end < block.upperBound, text[end] | 0x20 == UInt8(ascii: "x") || "-/,".utf8.contains(text[end]) {
            if text[end] | 0x20 == UInt8(ascii: "x") { crosses += 1 } else { hasSign = true }
            end += 1
        }
        while end > at, "-/,".utf8.contains(text[end - 1]) { end -= 1 }
        guard isEnd(end, block),
            crosses >= 3 || crosses >= 2 && hasSign && (at..<end).contains(where: { "-/".utf8.contains(text[$0]) })
        else { return nil }
        return at..<end
    }

    private func token(_ at: Int, _ tokens: [String], _ block: Range<Int>) -> Range<Int>? {
        guard isStart(at, block) else { return nil }
        return tokens.lazy.map { Array($0.utf8) }.first { token in
            at + token.count <= block.upperBound && token.indices.allSatisfy { text[at + $0] == token[$0] }
                && isEnd(at + token.count, block)
        }.map { at..<at + $0.count }
    }

    private func isStart(_ at: Int, _ block: Range<Int>) -> Bool {
        at == block.lowerBound || !text[at - 1].isWordByte && text[at - 1] < 0x80
    }

    private func isEnd(_ end: Int, _ block: Range<Int>) -> Bool {
        end == block.upperBound || !text[end].isWordByte && text[end] < 0x80
    }

    private func wholeToken(_ at: Int, _ block: Range<Int>) -> Range<Int> {
        var (start, end) = (at, at)
        while start > block.lowerBound, isInk(text[start - 1]), at - start < 40 { start -= 1 }
        while end < block.upperBound, isInk(text[end]), end - at < 40 { end += 1 }
        while end > at + 1, ".,;:)".utf8.contains(text[end - 1]) { end -= 1 }
        return start..<end
    }
}
