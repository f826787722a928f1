/// How numbers are spelt, as it is written: rules by the number from which they hold, in a main set and in others.
struct WrittenNumberWords {
    enum Piece {
        case text(String)
        case slot(name: String, set: String?)
    }

    struct Rule {
        let from: UInt64
        let pieces: [(piece: Piece, onlyWithRest: Bool)]
    }

    let most: UInt64
    let rules: [Rule]
    let sets: [(name: String, rules: [Rule])]

    static let slots = ["rest", "times", "number"]

    /// Whether what a rule asks for is always less than its own number, and asked for once: spelling comes to an end.
    static func getSmaller(_ pieces: [(piece: Piece, onlyWithRest: Bool)], from: UInt64, isMain: Bool) -> Bool {
        var seen: Set<String> = []
        for case (.slot(let name, _), _) in pieces {
            let isSmaller =
                switch name {
                case "times": from >= 10
                case "rest": from >= 1
                default: !isMain
                }
            guard isSmaller, seen.insert(name).inserted else { return false }
        }
        return true
    }

    /// `twenty[-{rest}]`, `{times joined}hundert[{rest}]`; `nil` if a brace or bracket is left open or a slot unknown.
    static func pieces(_ text: String) -> [(piece: Piece, onlyWithRest: Bool)]? {
        var pieces: [(piece: Piece, onlyWithRest: Bool)] = []
        var (plain, isInside) = ("", false)
        var rest = text[...]
        func flush() {
            if !plain.isEmpty { pieces.append((.text(plain), isInside)) }
            plain = ""
        }
        while let sign = rest.popFirst() {
            switch sign {
            case "[" where !isInside:
                flush()
                isInside = true
            case "]" where isInside:
                flush()
                isInside = false
            case "{":
                guard let close = rest.firstIndex(of: "}") else { return nil }
                let words = rest[..<close].split(separator: " ").map(String.init)
                guard let name = words.first, slots.contains(name), words.count <= 2 else {
                    return nil
                }
                flush()
                pieces.append((.slot(name: name, set: words.count == 2 ? words[1] : nil), isInside))
                rest = rest[rest.index(after: close)...]
            case "[", "]", "}": return nil
            default: plain.append(sign)
            }
        }
        flush()
        return isInside ? nil : pieces
    }
}
