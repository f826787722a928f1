import SourceText

/// A rule of a pack about what letters say.
package struct ReviewRule: Sendable {
    package let id: String
    /// What it looks for.
    package let search: Search
    /// Phrases that excuse it in the same sentence; where it judges an item or the letter, anywhere in it.
    package let unless: [Phrase]
    package let reach: LetterReach
    /// The routes whose letters it is about, among the pack's; all where it names none.
    package let routes: [Index<Route>]
    package let severity: Diagnostic.Severity
    package let message: Translations
    package let advice: Translations
    /// The language of the letters that its examples are parts of.
    package let language: Language
    /// Texts that it finds something in.
    package let bad: [Located<String>]
    /// Texts in which no rule of the pack finds anything.
    package let good: [Located<String>]
    package let place: Place

    package init(
        id: String, search: Search, unless: [Phrase], reach: LetterReach, routes: [Index<Route>],
        severity: Diagnostic.Severity, message: Translations, advice: Translations, language: Language,
        bad: [Located<String>], good: [Located<String>], place: Place
    ) {
        self.id = id
        self.search = search
        self.unless = unless
        self.reach = reach
        self.routes = routes
        self.severity = severity
        self.message = message
        self.advice = advice
        self.language = language
        self.bad = bad
        self.good = good
        self.place = place
    }

    package enum Search: Sendable {
        /// One of some phrases; with a structure in a sentence of that structure.
        case says([Phrase], LetterStructure?)
        /// An item of its sections, or the letter, without any of some phrases.
        case lacks([Phrase])
        /// A value that is not the one which the case, the notice or the letter itself tells elsewhere.
        case reads([Phrase])
        case structure(LetterStructure)
    }

    package var phrases: [Phrase] {
        switch search {
        case .says(let phrases, _), .lacks(let phrases), .reads(let phrases): phrases
        case .structure: []
        }
    }
}

/// A section of letters and the phrases that head it.
package struct SectionHeadings: Sendable {
    package let section: LetterSection
    package let phrases: [Phrase]

    package init(section: LetterSection, phrases: [Phrase]) {
        self.section = section
        self.phrases = phrases
    }
}
