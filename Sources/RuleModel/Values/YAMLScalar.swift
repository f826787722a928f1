/// How a text is written as a YAML value: as it is where it means itself, else in quotes.
package func yamlScalar(_ text: String) -> String { isPlainScalar(text) ? text : quotedScalar(text) }

/// Whether a byte may stand anywhere in an unquoted text, also between brackets.
package func isOfPlainID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
    default: false
    }
}

/// Whether a text means itself without quotes, to YAML, to the case's reader and to a person: letters first, then
/// nothing that is a sign elsewhere.
private func isPlainScalar(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, first.properties.isAlphabetic,
        last != " "
    else { return false }
    return !otherWords.contains(text.lowercased()) && !text.contains("  ")
        && text.unicodeScalars.allSatisfy {
            $0.isASCII ? isOfPlainID(UInt8($0.value)) || plainSigns.contains($0) : $0.properties.isAlphabetic
        }
}

/// Words that say something else than themselves, here or elsewhere in YAML.
private let otherWords: Set<String> = ["none", "yes", "no", "true", "false", "null", "on", "off"]
private let plainSigns = Array(" .,;!?'()/&%+_=$@".unicodeScalars)

package func quotedScalar(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": out += "\\\(scalar)"
        case "\n": out += "\\n"
        case "\t": out += "\\t"
        default:
            if needsEscape(scalar) { out += "\\U" + hexadecimal(scalar) } else { out.unicodeScalars.append(scalar) }
        }
    }
    return out + "\""
}

/// Control characters, line breaks that only Unicode knows, and what YAML calls not printable.
private func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
}

private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 8 - digits.count) + digits
}
