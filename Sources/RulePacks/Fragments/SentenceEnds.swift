/// Whether a sentence starts behind this text: it ends with a stop, perhaps a closing sign, and a space, and the stop is no abbreviation's.
package func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == 0x20 else { return false }
    var end = text.endIndex
    while end > text.startIndex, text[end - 1] == 0x20 { end -= 1 }
    while end > text.startIndex, ")]\"'".utf8.contains(text[end - 1]) { end -= 1 }
    if text[..<end].suffix(3).elementsEqual("”".utf8) { end -= 3 }
    guard end > text.startIndex, ".!?".utf8.contains(text[end - 1]) else { return false }
    return text[end - 1] != UInt8(ascii: ".") || !isAbbreviation(lastWord(of: text[..<(end - 1)]))
}

func lastWord(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.lastIndex(of: 0x20).map { $0 + 1 } ?? text.startIndex
    return text[start...].drop { "([\"'".utf8.contains($0) }
}

/// `e.g.`, `No.`: a stop that ends no sentence.
func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.count > 1, parts.allSatisfy({ $0.count == 1 && (0x41...0x5A).contains($0[$0.startIndex] & 0xDF) }) { return true }
    return ["No", "no", "approx", "ca", "vs", "St", "Mr", "Mrs", "Ms", "Dr"].contains { word.elementsEqual($0.utf8) }
}
