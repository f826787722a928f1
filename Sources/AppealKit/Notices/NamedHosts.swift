import Documents
import RuleModel

/// A host that a text names.
struct NamedHost: Sendable {
    enum Kind: Sendable { case link, address, bare }

    let kind: Kind
    /// In small letters, as it is looked up.
    let host: String
    /// The bytes of the text: of an address all of it.
    let range: Range<Int>
}

/// Finds hosts: in links, in mail addresses, and where one stands by itself.
struct HostScanner {
    private let text: [UInt8]
    private var found: [NamedHost] = []
    private var at = 0

    /// As many as anybody reads.
    private static let most = 2_000
    private static let longest = 253

    static func hosts(in text: [UInt8]) -> [NamedHost] {
        var scanner = HostScanner(text)
        scanner.scan()
        return scanner.found
    }

    /// The host of an address such as a page's `href` has; `nil` if it leads to none.
    static func host(of address: String) -> String? {
        let text = Array(address.utf8)
        if let mark = address.firstRange(of: "://") {
            return authority(text, from: address.utf8.distance(from: address.startIndex, to: mark.upperBound)).host
        }
        // A browser takes the page's own scheme.
        return address.hasPrefix("//") ? authority(text, from: 2).host : nil
    }

    private init(_ text: [UInt8]) { self.text = text }

    private mutating func scan() {
        while at < text.count, found.count < Self.most {
            guard isHostByte(at) else {
                at += 1
                continue
            }
            let start = at
            while at < text.count, isHostByte(at) { at += 1 }
            let end = at
            if text[end...].starts(with: "://".utf8), isScheme(text[start..<end]) {
                let (host, stop) = Self.authority(text, from: end + 3)
                if let host { found.append(NamedHost(kind: .link, host: host, range: start..<max(stop, end))) }
                at = max(endOfLink(stop), end + 3)
            } else if end < text.count, text[end] == UInt8(ascii: "@"), end - start <= 100 {
                var stop = end + 1
                while stop < text.count, isHostByte(stop), stop - end < Self.longest { stop += 1 }
                if let host = Self.clean(text[(end + 1)..<stop]) {
                    found.append(NamedHost(kind: .address, host: host, range: start..<trimmed(end + 1, stop)))
                }
                at = max(stop, end + 1)
            } else if end - start <= Self.longest, let host = Self.clean(text[start..<compoundEnd(start, end)]) {
                let isLink = host.hasPrefix("www.")
                found.append(NamedHost(kind: isLink ? .link : .bare, host: host, range: start..<trimmed(start, end)))
                at = max(end, endOfLink(end))
            }
        }
    }

    /// Where the host ends in `Amazon.de-Konto`: before a hyphen of the last part with a capital behind it.
    private func compoundEnd(_ start: Int, _ end: Int) -> Int {
        guard let point = text[start..<end].lastIndex(of: UInt8(ascii: ".")),
            let hyphen = text[point..<end].firstIndex(of: UInt8(ascii: "-")), hyphen + 1 < end,
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[hyphen + 1]) || text[hyphen + 1] >= 0x80
        else { return end }
        return hyphen
    }

    private func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-") { end -= 1 }
        return end
    }

    /// Letters and digits, points and hyphens, and letters of other scripts that look like them; no Chinese or
    /// Japanese, for those stand beside hosts without a space.
    private func isHostByte(_ at: Int) -> Bool {
        let byte = text[at]
        if byte < 0x80 {
            return byte.isWordByte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_")
        }
        // Two bytes a character: Latin, Greek, Cyrillic; and signs that nobody sees.
        if (0xC3...0xDF).contains(byte) { return true }
        if (0x80...0xBF).contains(byte) { return at > 0 && isHostByte(at - 1, before: 3) }
        return byte == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 && (0x8B...0x8F).contains(text[at + 2])
    }

    /// Whether a byte goes on with a character of a host.
    private func isHostByte(_ at: Int, before steps: Int) -> Bool {
        var (start, left) = (at, steps)
        while start > 0, left > 0, text[start] & 0xC0 == 0x80 { (start, left) = (start - 1, left - 1) }
        return (0xC3...0xDF).contains(text[start])
            || text[start] == 0xE2 && start + 2 < text.count && text[start + 1] == 0x80
                && (0x8B...0x8F).contains(text[start + 2])
    }

    private func isScheme(_ word: ArraySlice<UInt8>) -> Bool {
        let word = word.suffix(5).map(\.lowered)
        return word.elementsEqual("https".utf8) || word.suffix(4).elementsEqual("http".utf8)
    }

    private func endOfLink(_ start: Int) -> Int {
        guard start < text.count, text[start] == UInt8(ascii: "/") || text[start] == UInt8(ascii: "?") else {
            return start
        }
        var end = start
        while end < text.count, text[end] > 0x20, text[end] < 0x80, !"<>\"')".utf8.contains(text[end]) { end += 1 }
        return end
    }

    /// The host after `//`: what stands before `@` is a name, what stands after `:` a port.
    private static func authority(_ text: [UInt8], from start: Int) -> (host: String?, end: Int) {
        var end = start
        while end < text.count, end - start < 2_000, text[end] > 0x20, !"/?#\\<>\"'()[],;".utf8.contains(text[end]),
            !(text[end] >= 0xE3)
        {
            end += 1
        }
        var host = text[start..<end]
        if let name = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(name + 1)...] }
        if let port = host.firstIndex(of: UInt8(ascii: ":")) { host = host[..<port] }
        return (clean(host), end)
    }

    /// In small letters and without signs that nobody sees; `nil` if it is no name with a point in it.
    private static func clean(_ bytes: ArraySlice<UInt8>) -> String? {
        var host = ""
        for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars
        where !scalar.properties.isDefaultIgnorableCodePoint && !(0x200B...0x200F).contains(scalar.value) {
            host.unicodeScalars.append(scalar)
        }
        while host.hasSuffix(".") || host.hasSuffix("-") { host.removeLast() }
        while host.hasPrefix(".") || host.hasPrefix("-") { host.removeFirst() }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
            last.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }) || last.hasPrefix("xn--")
        else { return nil }
        return host
    }
}

/// The hosts that are a marketplace's own, and those that look like them.
struct MarketplaceHosts: Sendable {
    private let sites: [String]
    private let domains: [String]
    /// The names in its hosts: `amazon`.
    let brands: Set<String>

    init(_ pack: RulePack) {
        sites = pack.notice.sites.map { $0.phrase.text.lowercased() }
        domains = pack.notice.domains
        // Further domains are parts of sites, or hosts of other names.
        let named =
            pack.notice.sites.isEmpty ? pack.notice.domains : pack.notice.sites.map { $0.phrase.text.lowercased() }
        brands = Set(named.compactMap { $0.split(separator: ".").first.map(String.init) }.filter { $0.utf8.count >= 4 })
    }

    /// Whether it is one of the marketplace's, or a part of one.
    func own(_ host: String) -> Bool { (sites + domains).contains { Self.isPart(host, of: $0) } }

    /// The site that a host is of: none where it belongs to several.
    func site(of host: String) -> Int? {
        let own = (sites + domains).filter { Self.isPart(host, of: $0) }
        guard let longest = own.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
        return sites.firstIndex(of: longest)
    }

    /// Whether a host that is not the marketplace's has its name in it, written so that it looks like it.
    func looksLike(_ host: String) -> Bool {
        guard !own(host) else { return false }
        let plain = Self.plain(host)
        return brands.contains { brand in
            plain.split { $0 == "." || $0 == "-" }.contains { label in
                label.contains(brand) && (brand.utf8.count > 4 || label == brand)
                    || brand.utf8.count > 5 && NearSpelling.differ(String(label), brand)
            }
        }
    }

    private static func isPart(_ host: String, of domain: String) -> Bool {
        host == domain || host.hasSuffix("." + domain)
    }

    /// Signs that look like others as those: `amaz0n`, and letters of other scripts.
    private static func plain(_ host: String) -> String {
        var plain = ""
        for scalar in host.unicodeScalars {
            switch scalar {
            case "0", "о", "ο", "ö", "ó": plain += "o"
            case "1", "і", "í", "ı", "ι": plain += "i"
            case "а", "α", "á", "à", "ä", "ạ": plain += "a"
            case "е", "ε", "é", "è": plain += "e"
            case "с": plain += "c"
            case "м": plain += "m"
            case "п": plain += "n"
            case "3": plain += "e"
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain.replacing("rn", with: "m").replacing("vv", with: "w")
    }
}

/// Whether two words differ in one letter.
private enum NearSpelling {
    static func differ(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        let start = zip(a, b).prefix { $0 == $1 }.count
        let (restA, restB) = (a[start...], b[start...])
        if a.count == b.count { return restA.dropFirst().elementsEqual(restB.dropFirst()) }
        return a.count > b.count ? restA.dropFirst().elementsEqual(restB) : restA.elementsEqual(restB.dropFirst())
    }
}
