import RuleModel
import SourceText

/// An id in quotation marks: in English itself, which files take, in other languages the title with the id after it.
func quoted(_ id: String, _ title: Translations?) -> Wording {
    idOrTitle("`\(id)`", title) { .quotedTitleAndId(title: $0, id: $1) }
}

/// An id in English, its title alone in other languages.
func called(_ id: String, _ title: Translations?) -> Wording {
    idOrTitle(id, title) { title, _ in .quotedTitle(title: title) }
}

/// An id in English; in other languages the title before it, where brackets would stand in brackets.
func beside(_ id: String, _ title: Translations?) -> Wording {
    idOrTitle(id, title) { .titleBesideId(title: $0, id: $1) }
}

/// An id in English, something made of its title and itself in other languages; the id where there is no title.
func idOrTitle(
    _ id: String, _ title: Translations?, _ wording: (_ title: Translations, _ id: String) -> Wording
) -> Wording {
    guard let title else { return .verbatim(id) }
    return Wording(Translations(Language.spoken) { $0 == .english ? id : wording(title, id).text(in: $0) })
}

extension ItemDefinition {
    /// Its name in a sentence, after what kind it is.
    var name: Wording { quoted(id, title) }
}

extension Wording {
    /// Several, with a semicolon between them.
    static func oneAfterOther(_ parts: [Wording]) -> Wording {
        guard let last = parts.last else { return .verbatim("") }
        return parts.dropLast().reversed().reduce(last) { .oneAndNext(first: $1, next: $0) }
    }
}
