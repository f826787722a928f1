/// A text with slots, as it is written: `{day} {month} {year}`. Only small letters, digits and hyphens between braces
/// are a slot; any other brace is one of the text.
struct SlotTemplate: Equatable {
    enum Piece: Equatable {
        case text(String)
        case slot(String)
    }

    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        var plain = ""
        while let open = rest.firstIndex(of: "{") {
            plain += rest[..<open]
            let after = rest[rest.index(after: open)...]
            let name = after.prefix { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
            if !name.isEmpty, after[name.endIndex...].first == "}" {
                if !plain.isEmpty { pieces.append(.text(plain)) }
                plain = ""
                pieces.append(.slot(String(name)))
                rest = after[after.index(after: name.endIndex)...]
            } else {
                plain += "{"
                rest = after
            }
        }
        plain += rest
        if !plain.isEmpty { pieces.append(.text(plain)) }
        self.pieces = pieces
    }

    /// Each slot once, in the order in which they come first.
    var slots: [String] {
        var found: [String] = []
        for case .slot(let name) in pieces where !found.contains(name) { found.append(name) }
        return found
    }
}
