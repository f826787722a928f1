/// Whether a sentence starts after this text: it ends with a stop, perhaps a closing sign, and a space, and the stop
/// is no abbreviation's.
package func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == 0x20 else { return false }
    var end = text.endIndex
    while end > text.startIndex, text[end - 1] == 0x20 { end -= 1 }
    while end > text.startIndex, ")]\"'".utf8.contains(text[end - 1]) { end -= 1 }
    if text[..<end].suffix(3).elementsEqual("”".utf8) { end -= 3 }
    guard end > text.startIndex, ".!?".utf8.contains(text[end - 1]) else { return false }
    return text[end - 1] != UInt8(ascii: ".") || !isAbbreviation(lastWord(of: text[..<(end - 1)]))
}

package func lastWord(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.lastIndex(of: 0x20).map { $0 + 1 } ?? text.startIndex
    return text[start...].drop { "([\"'".utf8.contains($0) }
}

/// `e.g.`, `No.`: a stop that ends no sentence.
package func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.count > 1, parts.allSatisfy({ $0.count == 1 && (0x41...0x5A).contains($0[$0.startIndex] & 0xDF) }) {
        return true
    }
    return ["No", "no", "approx", "ca", "vs", "St", "Mr", "Mrs", "Ms", "Dr"].contains { word.elementsEqual($0.utf8) }
}

/// The sentences of a text, each without the spaces around it: cut after `。`, `！` and `？` with the signs that close
/// them, and after a stop that ``endsSentence(_:)`` takes for one, unless what follows could not begin a sentence.
package func sentences(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var (start, at) = (text.startIndex, text.startIndex)
    func cut(_ end: Int) {
        let sentence = text[start..<end].trimmingSpaces
        if !sentence.isEmpty { found.append(sentence) }
        start = end
    }
    while at < text.endIndex {
        if let end = endOfChineseSentence(text, at) {
            cut(end)
            at = end
        } else {
            at += 1
            if text[at - 1] == 0x20, at < text.endIndex, text[at] != 0x20, canBeginSentence(text[at]),
                endsSentence(text[start..<at])
            {
                cut(at)
            }
        }
    }
    cut(text.endIndex)
    return found
}

/// After a Chinese stop, and the signs that close a bracket or a quotation with it.
private func endOfChineseSentence(_ text: ArraySlice<UInt8>, _ at: Int) -> Int? {
    func isSign(_ at: Int, of signs: [StaticString]) -> Bool {
        signs.contains { sign in at + 3 <= text.endIndex && sign.withUTF8Buffer { text[at..<at + 3].elementsEqual($0) }
        }
    }
    guard text[at] >= 0xE0, isSign(at, of: ["。", "！", "？"]) else { return nil }
    var end = at + 3
    while isSign(end, of: ["。", "！", "？", "”", "’", "）", "」", "』", "》"]) { end += 3 }
    return end
}

/// A small letter or a bracket goes on with what stands before it, as after `Desk & Co.`.
private func canBeginSentence(_ byte: UInt8) -> Bool {
    !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) && byte != UInt8(ascii: "(")
}

extension ArraySlice<UInt8> {
    fileprivate var trimmingSpaces: ArraySlice<UInt8> {
        let rest = drop { $0 == 0x20 }
        return rest.prefix((rest.lastIndex { $0 != 0x20 } ?? rest.startIndex - 1) + 1 - rest.startIndex)
    }
}
