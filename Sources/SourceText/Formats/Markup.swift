extension String {
    /// As text of HTML and XML, and in attributes that may hold line breaks. Characters that no text may hold are
    /// made visible; what XML cannot hold is among them.
    package var escapedForMarkup: String { escapedForMarkup { String($0) } }

    /// As an attribute whose line breaks and tabs have to last: as they are, a reader of XML takes them for spaces.
    package var escapedForAttribute: String { escapedForMarkup { "&#\($0.value);" } }

    private func escapedForMarkup(blank: (Unicode.Scalar) -> String) -> String {
        var out = ""
        out.reserveCapacity(utf8.count)
        for scalar in visible(as: .lines).unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", "\r": out += blank(scalar)
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
