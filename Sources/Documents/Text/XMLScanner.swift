import SourceText

/// Goes through XML tag by tag, without a tree: nothing is too deep, entities are never expanded beyond the five that
/// XML has, and what is no XML ends it.
package struct XMLScanner {
    package enum Token {
        /// A tag without its prefix, and whether it ends at once.
        case start(String, isEmpty: Bool)
        case end(String)
        case text(String)
    }

    private let bytes: [UInt8]
    private var at = 0
    /// The attributes of the last tag, without their prefixes.
    package private(set) var attributes: [String: String] = [:]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes.starts(with: SourceFile.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    }

    package mutating func next() -> Token? {
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<") else { return text() }
            if starts(with: "<!--") {
                skip(past: "-->", from: at + 4)
            } else if starts(with: "<![CDATA[") {
                let start = at + 9
                skip(past: "]]>", from: start)
                return .text(string(start..<max(start, at - 3)))
            } else if starts(with: "<!") || starts(with: "<?") {
                skip(past: ">", from: at + 2)
            } else {
                return tag()
            }
        }
        return nil
    }

    private mutating func text() -> Token {
        let start = at
        at = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        return .text(Self.decoded(bytes[start..<at]))
    }

    private mutating func tag() -> Token? {
        at += 1
        let isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
        if isEnd { at += 1 }
        let name = name()
        attributes = [:]
        var isEmpty = false
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            if bytes[at] == UInt8(ascii: "/") {
                isEmpty = true
                at += 1
            } else if bytes[at] <= 0x20 {
                at += 1
            } else if !attribute() {
                at = bytes.count
                return nil
            }
        }
        at = min(at + 1, bytes.count)
        return isEnd ? .end(name) : .start(name, isEmpty: isEmpty)
    }

    /// A name without its prefix.
    private mutating func name() -> String {
        var start = at
        while at < bytes.count, bytes[at] > 0x20, !"=>/<\"'".utf8.contains(bytes[at]) {
            if bytes[at] == UInt8(ascii: ":") { start = at + 1 }
            at += 1
        }
        return string(start..<at)
    }

    private mutating func attribute() -> Bool {
        let start = at
        let name = name()
        while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "=") { at += 1 }
        guard at > start, at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
            return false
        }
        let quote = bytes[at]
        let value = at + 1
        guard let end = bytes[value...].firstIndex(of: quote) else { return false }
        attributes[name] = Self.decoded(bytes[value..<end])
        at = end + 1
        return true
    }

    // MARK: Bytes

    private func starts(with mark: String) -> Bool { bytes[at...].starts(with: mark.utf8) }

    private mutating func skip(past mark: String, from start: Int) {
        let wanted = Array(mark.utf8)
        var index = min(start, bytes.count)
        while index + wanted.count <= bytes.count {
            if bytes[index] == wanted[0], wanted.indices.allSatisfy({ bytes[index + $0] == wanted[$0] }) {
                at = index + wanted.count
                return
            }
            index += 1
        }
        at = bytes.count
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// With the five entities of XML and characters by number; others stay as they stand.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var (out, at) = ([UInt8](), bytes.startIndex)
        while at < bytes.endIndex {
            let end =
                bytes[at] == UInt8(ascii: "&")
                ? bytes[at..<min(at + 12, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";")) : nil
            if let end, let scalar = scalar(String(decoding: bytes[at + 1..<end], as: UTF8.self)) {
                out += Array(String(scalar).utf8)
                at = end + 1
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default:
            name.hasPrefix("#x")
                ? UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
                : name.hasPrefix("#") ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
        }
    }
}
