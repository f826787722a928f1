import SourceText

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
    let isPlain = text.characterFault(as: .lines) == nil
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": out += "\\\(scalar)"
        case "\n": out += "\\n"
        case "\t": out += "\\t"
        default:
            if scalar != "\r", isPlain || scalar.isPlainText {
                out.unicodeScalars.append(scalar)
            } else {
                out += "\\U" + scalar.hexadecimal(digits: 8)
            }
        }
    }
    return out + "\""
}
