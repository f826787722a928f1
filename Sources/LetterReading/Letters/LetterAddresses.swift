/// Finds addresses and numbers in a letter by their forms: of pages, of mail, of telephones, of streets, of banks and
/// cards.
package struct LetterAddresses {
    package let letter: LetterWords
    private var text: UnsafeBufferPointer<UInt8> { letter.text }

    package init(_ letter: LetterWords) { self.letter = letter }

    // MARK: Pages

    /// `https://…`, `www.…`, `example.com/file`; a site's name alone is no link.
    package func links(in block: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in letter.indices(in: block) where startsLink(index, block) || hasPath(index, block) {
            let token = token(around: letter.range(index), block)
            if token.lowerBound >= found.last?.upperBound ?? 0 { found.append(token) }
        }
        return found
    }

    private func startsLink(_ index: Int, _ block: Range<Int>) -> Bool {
        let end = letter.range(index).upperBound
        return letter.cue(index).contains(.link) && end + 1 < block.upperBound
            && (text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ":") && text[end + 1] == UInt8(ascii: "/"))
    }

    /// Whether it is the last word of a host, with a path after it: `com` of `example.com/file`.
    private func hasPath(_ index: Int, _ block: Range<Int>) -> Bool {
        let range = letter.range(index)
        guard range.upperBound + 1 < block.upperBound, range.lowerBound > block.lowerBound + 1,
            text[range.upperBound] == UInt8(ascii: "/"), text[range.upperBound + 1] > 0x20
        else { return false }
        return text[range.lowerBound - 1] == UInt8(ascii: ".") && text[range.lowerBound - 2].isWordByte
            && (2...6).contains(range.count) && range.allSatisfy { (0x61...0x7A).contains(text[$0]) }
    }

    /// The run of ink around a word, without the punctuation around it.
    private func token(around word: Range<Int>, _ block: Range<Int>) -> Range<Int> {
        var (start, end) = (word.lowerBound, word.upperBound)
        while start > block.lowerBound, word.lowerBound - start < 200, text[start - 1] > 0x20,
            !"([<\"'*".utf8.contains(text[start - 1])
        { start -= 1 }
        while end < block.upperBound, end - word.upperBound < 500, text[end] > 0x20 { end += 1 }
        while end > word.upperBound, ".,;:!?)]>\"'*".utf8.contains(text[end - 1]) { end -= 1 }
        return start..<end
    }

    // MARK: People

    /// Addresses of mail, telephone numbers, addresses of streets.
    package func contacts(in block: Range<Int>) -> [Range<Int>] {
        (mails(in: block) + telephones(in: block) + streets(in: block)).sorted { $0.lowerBound < $1.lowerBound }
    }

    private func mails(in block: Range<Int>) -> [Range<Int>] {
        block.filter { text[$0] == UInt8(ascii: "@") }.compactMap { sign in
            var (start, end) = (sign, sign + 1)
            while start > block.lowerBound, sign - start < 64, isOfMail(text[start - 1]) { start -= 1 }
            while end < block.upperBound, end - sign < 100, isOfMail(text[end]) { end += 1 }
            while end > sign + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
            return start < sign && (sign + 1..<end).contains { text[$0] == UInt8(ascii: ".") } ? start..<end : nil
        }
    }

    private func isOfMail(_ byte: UInt8) -> Bool { byte.isWordByte || "._%+-".utf8.contains(byte) }

    /// Numbers with a country's `+`, three, three and four digits, or any that stand after `phone`.
    private func telephones(in block: Range<Int>) -> [Range<Int>] {
        numbers(in: block).filter { number in
            let groups = number.groups
            let digits = groups.reduce(0, +)
            guard (7...15).contains(digits) else { return false }
            if text[number.range.lowerBound] == UInt8(ascii: "+"), groups.count > 1 || digits > 8 { return true }
            return groups == [3, 3, 4] || groups == [1, 3, 3, 4] || isAfter(.telephone, number.range, words: 3)
        }.map(\.range)
    }

    private func isAfter(_ cue: LetterCues, _ range: Range<Int>, words: Int) -> Bool {
        let index = letter.index(from: range.lowerBound)
        return (max(0, index - words)..<index).contains { letter.cue($0).contains(cue) } && index > 0
            && !letter.hasSign(".;!?", from: index - 1, to: index)
    }

    private struct WrittenNumber {
        let range: Range<Int>
        /// How many digits each group has.
        let groups: [Int]
    }

    /// Numbers with single signs between their groups; what letters or other signs touch is none.
    private func numbers(in block: Range<Int>) -> [WrittenNumber] {
        var found: [WrittenNumber] = []
        var last = block.lowerBound
        for index in letter.indices(in: block)
        where letter.startsWithDigit(index) && letter.range(index).lowerBound >= last {
            var start = letter.range(index).lowerBound
            while start > block.lowerBound,
                text[start - 1] == UInt8(ascii: "+") || text[start - 1] == UInt8(ascii: "("),
                letter.range(index).lowerBound - start < 2
            { start -= 1 }
            let number = number(from: start, block)
            last = number.range.upperBound
            let isTouched =
                start > block.lowerBound && isJoined(text[start - 1]) || last < block.upperBound && isJoined(text[last])
            if !isTouched { found.append(number) }
        }
        return found
    }

    private func number(from start: Int, _ block: Range<Int>) -> WrittenNumber {
        var (groups, length, end, at) = ([Int](), 0, start, start)
        while at < block.upperBound, groups.count < 8 {
            if text[at].isDigitByte {
                length += 1
                end = at + 1
            } else {
                guard " -.()+".utf8.contains(text[at]) else { break }
                if length > 0 { groups.append(length) }
                length = 0
                // One sign between two groups, or a bracket with its space.
                let isDouble =
                    at > start && !text[at - 1].isDigitByte && !(text[at - 1] == UInt8(ascii: ")") && text[at] == 0x20)
                    && !(text[at - 1] == 0x20 && text[at] == UInt8(ascii: "("))
                if isDouble, at - 1 > start { break }
            }
            at += 1
        }
        if length > 0 { groups.append(length) }
        return WrittenNumber(range: start..<end, groups: groups)
    }

    private func isJoined(_ byte: UInt8) -> Bool { byte.isWordByte || "-/_#%$:".utf8.contains(byte) }

    /// `12 Example Street`, `Apt 4`: a number, one to four words with capitals, and what streets are called.
    private func streets(in block: Range<Int>) -> [Range<Int>] {
        letter.indices(in: block).compactMap { index in
            guard letter.cue(index).contains(.street), letter.isCapitalised(index) else { return nil }
            var at = index - 1
            while at >= 0, index - at <= 4, letter.isCapitalised(at), !letter.hasSign(",;:", from: at, to: at + 1) {
                at -= 1
            }
            guard at >= 0, index - at >= 2, letter.startsWithDigit(at), letter.range(at).count <= 6,
                letter.range(at).lowerBound >= block.lowerBound
            else { return nil }
            return letter.range(at).lowerBound..<letter.range(index).upperBound
        }
    }

    // MARK: Banks

    /// Numbers of cards and of accounts, which check themselves.
    package func bankNumbers(in block: Range<Int>) -> [Range<Int>] {
        (cards(in: block) + accounts(in: block)).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Sixteen digits in fours, or after `card`, with the check digit of cards (Luhn).
    private func cards(in block: Range<Int>) -> [Range<Int>] {
        numbers(in: block).filter { number in
            let digits = number.range.filter { text[$0].isDigitByte }.map { Int(text[$0] - 0x30) }
            guard (13...19).contains(digits.count),
                number.groups == [4, 4, 4, 4] || isAfter(.card, number.range, words: 4)
            else { return false }
            let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
                let doubled = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
                return sum + (doubled > 9 ? doubled - 9 : doubled)
            }
            return sum.isMultiple(of: 10)
        }.map(\.range)
    }

    /// An IBAN: two letters, two digits and up to thirty more signs, whose remainder by 97 is 1.
    private func accounts(in block: Range<Int>) -> [Range<Int>] {
        letter.indices(in: block).compactMap { index in
            let start = letter.range(index).lowerBound
            guard start + 15 <= block.upperBound, (0x41...0x5A).contains(text[start]),
                (0x41...0x5A).contains(text[start + 1]), text[start + 2].isDigitByte, text[start + 3].isDigitByte
            else { return nil }
            return iban(from: start, block)
        }
    }

    private func iban(from start: Int, _ block: Range<Int>) -> Range<Int>? {
        var (at, signs) = (start, [UInt8]())
        while at < block.upperBound, signs.count < 34 {
            let byte = text[at]
            if byte.isDigitByte || (0x41...0x5A).contains(byte) {
                signs.append(byte)
            } else if byte != 0x20 || at > start && text[at - 1] == 0x20 {
                break
            }
            at += 1
            if signs.count >= 15, at == block.upperBound || !text[at].isWordByte, Self.hasRightRemainder(signs) {
                return start..<at
            }
        }
        return nil
    }

    private static func hasRightRemainder(_ signs: [UInt8]) -> Bool {
        (signs[4...] + signs[..<4]).reduce(0) { rest, sign in
            sign.isDigitByte ? (rest * 10 + Int(sign - 0x30)) % 97 : (rest * 100 + Int(sign) - 55) % 97
        } == 1
    }
}
