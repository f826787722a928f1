/// A JSON value to be written. The keys of an object stay in their order, so that the same findings give the same
/// bytes.
package indirect enum JSONValue {
    case null
    case boolean(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([(key: String, value: JSONValue)])

    /// A text, or `null`.
    package static func text(orNull text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    /// The document, one value a line.
    package func document() -> String {
        var out = ""
        write(to: &out, indent: "\n")
        return out + "\n"
    }

    /// The document on one line, with the line break at its end.
    package func line() -> String {
        var out = ""
        write(to: &out, indent: nil)
        return out + "\n"
    }

    /// - Parameter indent: a line break and what stands before the brackets; `nil` for all on one line.
    private func write(to out: inout String, indent: String?) {
        switch self {
        case .null: out += "null"
        case .boolean(let value): out += value ? "true" : "false"
        case .number(let number): out += String(number)
        case .text(let text): Self.write(text, to: &out)
        case .list(let values):
            Self.write(values, in: ("[", "]"), to: &out, indent) { $0.write(to: &$1, indent: $2) }
        case .object(let entries):
            Self.write(entries, in: ("{", "}"), to: &out, indent) { entry, out, indent in
                Self.write(entry.key, to: &out)
                out += ": "
                entry.value.write(to: &out, indent: indent)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], in brackets: (open: String, close: String), to out: inout String, _ indent: String?,
        _ writePart: (Part, inout String, String?) -> Void
    ) {
        out += brackets.open
        let inner = indent.map { $0 + "  " }
        for (index, part) in parts.enumerated() {
            if index > 0 { out += inner == nil ? ", " : "," }
            out += inner ?? ""
            writePart(part, &out, inner)
        }
        out += (parts.isEmpty ? "" : indent ?? "") + brackets.close
    }

    private static func write(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.isPlainText: out.unicodeScalars.append(scalar)
            default: for unit in String(scalar).utf16 { out += "\\u" + hexadecimal(unit) }
            }
        }
        out += "\""
    }

    /// Four digits.
    private static func hexadecimal(_ value: UInt16) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
