import Languages

extension CalendarDay: Sayable {
    /// The day as the language of the text around it writes dates: `2 March 2019`, `2019年3月2日`.
    public var said: WordingValue { .wording(wording) }

    /// The same by itself.
    package var wording: Wording { Wording(Translations(Language.spoken) { text(in: $0) }) }

    /// The day as a language writes dates.
    package func text(in language: Language) -> String { Literal.date(self).text(in: language) }
}

extension Literal {
    /// The value as a language writes it.
    package func text(in language: Language) -> String {
        var out: [UInt8] = []
        ValuePrinter(language: language).write(self, &out)
        return String(decoding: out, as: UTF8.self)
    }
}

/// What a file calls by an id, for a person. Ids are English: there the id alone is what files and commands take, in
/// other languages it stands after the title.
package func titled(_ id: String, _ title: Translations?) -> Wording {
    guard let title else { return .verbatim(id) }
    return Wording(
        Translations(Language.spoken) {
            $0 == .english ? id : Wording.titleAndId(title: title, id: id).text(in: $0)
        })
}

extension Wording {
    /// One after another, of which the first that fits is meant: routes, in a pack's order.
    package static func orElse(_ routes: [Wording]) -> Wording {
        guard let last = routes.last else { return .verbatim("") }
        return routes.dropLast().reversed().reduce(last) { .orElseRoute(first: $1, next: $0) }
    }
}
