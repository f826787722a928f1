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
    /// Texts that it finds something in.
    package let bad: [Located<String>]
    /// Texts in which no rule of the pack finds anything.
    package let good: [Located<String>]
    package let place: Place

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

/// What the review can see in a text beside phrases.
package enum LetterStructure: String, Sendable, CaseIterable {
    // In sentences
    case future, placeholder, link, contact
    case bankNumber = "bank-number"
    case otherLanguage = "other-language"
    // In items, or in the letter as a whole
    case noDate = "no-date"
    case noNumber = "no-number"
    case noName = "no-name"
    // Of the letter
    case tooLong = "too-long"
    case tooShort = "too-short"

    /// Whether it has a place of its own within a sentence.
    package var isLocated: Bool {
        switch self {
        case .future, .placeholder, .link, .contact, .bankNumber, .otherLanguage: true
        case .noDate, .noNumber, .noName, .tooLong, .tooShort: false
        }
    }

    /// Whether it may narrow phrases down to some sentences.
    package var narrows: Bool {
        switch self {
        case .future, .link, .contact, .bankNumber, .noDate, .noNumber, .noName: true
        case .placeholder, .otherLanguage, .tooLong, .tooShort: false
        }
    }

    /// Whether it counts words: an example would have to be as long as a letter.
    package var countsWords: Bool { self == .tooLong || self == .tooShort }
}

/// The parts of a letter that a rule is about.
package struct LetterReach: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package init(_ section: LetterSection?) {
        rawValue =
            1 << UInt8(section.flatMap { LetterSection.allCases.firstIndex(of: $0) } ?? LetterSection.allCases.count)
    }

    /// As a pack names it.
    package init?(named name: String) {
        switch name {
        case "anywhere": self = .anywhere
        case "body": self = .body
        default:
            guard let section = LetterSection(rawValue: name) else { return nil }
            self.init(section)
        }
    }

    package static let names = LetterSection.allCases.map(\.rawValue) + ["body", "anywhere"]

    package static let anywhere = LetterReach(rawValue: (1 << UInt8(LetterSection.allCases.count + 1)) - 1)
    /// All but the head and the end.
    package static let body = anywhere.subtracting([LetterReach(.header), LetterReach(.closing)])

    /// The sections by name.
    package var sections: [LetterSection] { LetterSection.allCases.filter { contains(LetterReach($0)) } }

    package func contains(_ section: LetterSection?) -> Bool { contains(LetterReach(section)) }
}

/// A section of letters and the phrases that head it.
package struct SectionHeadings: Sendable {
    package let section: LetterSection
    package let phrases: [Phrase]
}
