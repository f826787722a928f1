import SourceText

/// Where a link of a page leads.
package struct LinkTarget: Sendable {
    package let address: String
    /// The bytes of the file.
    package let source: Range<Int>
}

extension MappedText {
    /// The addresses after `href`, as many as anybody follows; their text may say something else.
    package func linkTargets() -> [LinkTarget] {
        var found: [LinkTarget] = []
        var at = 0
        while at + Self.mark.count < bytes.count, found.count < Self.mostLinks {
            guard bytes[at] | 0x20 == Self.mark[0],
                Self.mark.indices.allSatisfy({ bytes[at + $0] | 0x20 == Self.mark[$0] })
            else {
                at += 1
                continue
            }
            at += Self.mark.count
            skipSpaces(&at)
            guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { continue }
            at += 1
            skipSpaces(&at)
            guard at < bytes.count else { break }
            let quote = bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") ? bytes[at] : nil
            let start = quote == nil ? at : at + 1
            var end = start
            while end < bytes.count, end - start < Self.longestLink,
                quote.map({ bytes[end] != $0 }) ?? (bytes[end] > 0x20),
                bytes[end] != UInt8(ascii: ">")
            {
                end += 1
            }
            at = end
            guard end > start else { continue }
            found.append(
                LinkTarget(
                    address: String(decoding: bytes[start..<end], as: UTF8.self),
                    source: source(of: start)..<source(of: end - 1) + 1))
        }
        return found
    }

    private func skipSpaces(_ at: inout Int) {
        let start = at
        while at < bytes.count, at - start < 8, bytes[at] <= 0x20 { at += 1 }
    }

    private static let mark = Array("href".utf8)
    private static let mostLinks = 1_000
    private static let longestLink = 2_000
}
