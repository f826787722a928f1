import SourceText

extension Diagnostic {
    /// A map in braces, or what YAML takes for one: mostly the `{{ fact }}` of a text that should stand in quotes.
    static func inlineMap(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ findings: Findings) -> Diagnostic {
        let next = start + 1 < bytes.count ? bytes[start + 1] : 0
        guard start < bytes.count, bytes[start] == .openBrace else {
            return .pairInList(findings.place(start, start + 1))
        }
        switch next {
        case .openBrace: return .unquotedPlaceholder("{{ … }}", findings.place(start, start + 2))
        case UInt8(ascii: "%"): return .unquotedPlaceholder("{% … %}", findings.place(start, start + 2))
        default: return .inlineMap(findings.place(start, start + 1))
        }
    }

    private static func unquotedPlaceholder(_ shown: String, _ place: Place) -> Diagnostic {
        Diagnostic(
            .yamlInlineMap, .startsWithPlaceholder(sign: shown.prefix(2)), at: place,
            hint: .quotePlaceholder(shown: shown))
    }

    private static func inlineMap(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlInlineMap, .mapInBraces, at: place, hint: .writeMapOnLines)
    }

    private static func pairInList(_ place: Place) -> Diagnostic {
        Diagnostic(.yamlInlineMap, .pairInBrackets, at: place, hint: .writeListOnLines)
    }
}
