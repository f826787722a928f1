/// The file `originals.txt` of a language: each key, or name of a page, with a short hash of the English text that its
/// translation was made from, so that a translation is noticed whose English has changed.
struct Originals {
    static let fileName = "originals.txt"

    private var hashes: [Substring: Substring] = [:]
    /// The numbers of the lines that are none.
    private(set) var badLines: [Int] = []

    init(_ text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            if parts.count == 2, parts[1].count == 8, parts[1].allSatisfy(\.isHexDigit) {
                hashes[parts[0]] = parts[1]
            } else {
                badLines.append(index + 1)
            }
        }
    }

    /// Whether the translation of a text was made from it as it is now; `nil` if nothing is noted of it.
    func isCurrent(_ key: String, _ original: String) -> Bool? {
        hashes[key[...]].map { $0 == Self.hash(original) }
    }

    /// The file for translations of all these texts as they are now.
    static func text(of originals: [(key: String, text: String)]) -> String {
        originals.sorted { $0.key < $1.key }.map { "\($0.key) \(hash($0.text))\n" }.joined()
    }

    /// FNV-1a in 32 bits, in eight hexadecimal digits. It needs to tell apart the versions of one text, no more.
    private static func hash(_ text: String) -> String {
        let value = text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
