import SourceText

/// Each finding lies inside its file and has something to say, in each language of the tools.
func requireSound(_ diagnostics: [Diagnostic]) throws {
    for diagnostic in diagnostics {
        try requireInside(diagnostic.place)
        for note in diagnostic.notes { try requireInside(note.place) }
    }
    for diagnostic in diagnostics.prefix(3) {
        for language in Language.spoken {
            try require(!diagnostic.printed(in: language).isEmpty, "a finding says nothing: \(diagnostic.code)")
        }
    }
}

func requireInside(_ place: Place) throws {
    let (range, count) = (place.range, place.file.bytes.count)
    try require(
        0 <= range.start && range.start <= range.end && Int(range.end) <= count,
        "a place lies outside of its file: \(range) of \(count) bytes")
}

/// The same findings as before, by what they say and where.
func requireSame(_ first: [Diagnostic], _ second: [Diagnostic], _ what: String) throws {
    let (first, second) = (first.map { $0.printed() }, second.map { $0.printed() })
    try require(first == second, "\(what): other findings\n\(first)\n\(second)")
}

extension String {
    /// What is left when nobody looks at white space: the forms of a letter break their lines each in their way.
    var withoutSpace: String { String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace })) }
}
