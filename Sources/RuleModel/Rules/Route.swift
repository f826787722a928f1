/// Which document is wanted.
package struct Route: Sendable {
    package let id: String
    /// As a person names it.
    package let title: Translations?
    package let to: String?
    package let isBeside: Bool
    /// What it risks to send it where another route is recommended.
    package let risk: Translations?
    package let words: ClosedRange<Int>?
    /// By section, the least share of words that the seller said, in percent.
    package let ownWords: [LayoutSection: Int]
    /// The boxes of the form that it is sent by, in their order.
    package let boxes: [FormBox]

    package init(
        id: String, title: Translations?, to: String?, isBeside: Bool, risk: Translations?, words: ClosedRange<Int>?,
        ownWords: [LayoutSection: Int], boxes: [FormBox]
    ) {
        self.id = id
        self.title = title
        self.to = to
        self.isBeside = isBeside
        self.risk = risk
        self.words = words
        self.ownWords = ownWords
        self.boxes = boxes
    }
}

/// A box of a marketplace's form, and what of a letter goes into it.
package struct FormBox: Sendable {
    package let title: Translations
    package let sections: [LayoutSection]
    /// Whether the layout's own text goes into it.
    package let hasText: Bool
    package let maxCharacters: Int?

    package init(title: Translations, sections: [LayoutSection], hasText: Bool, maxCharacters: Int?) {
        self.title = title
        self.sections = sections
        self.hasText = hasText
        self.maxCharacters = maxCharacters
    }
}
