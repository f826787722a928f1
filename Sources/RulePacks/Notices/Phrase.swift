import SourceText

/// A phrase of a notice, as a pack writes it: words, holes that read a value, and gaps.
package struct Phrase: Sendable {
    package enum Part: Sendable, Equatable {
        case words([String])
        /// `{{ odr.rate }}`: reads a value of the fact's type.
        case hole(Hole)
        /// `…`: a few words, whichever they are.
        case gap
    }

    package struct Hole: Sendable, Equatable {
        package let name: String
        package let type: FactType

        package init(name: String, type: FactType) { (self.name, self.type) = (name, type) }
    }

    /// As it was written.
    package let text: String
    package let parts: [Part]
    package let place: Place

    package init(text: String, parts: [Part], place: Place) {
        (self.text, self.parts, self.place) = (text, parts, place)
    }

    /// The words alone: phrases with the same key are the same word for word.
    package var key: String {
        parts.map { part in
            switch part {
            case .words(let words): words.joined(separator: " ")
            case .hole: "{}"
            case .gap: "…"
            }
        }.joined(separator: " ")
    }

    package var hasGap: Bool { parts.contains(.gap) }

    package var wordCount: Int {
        parts.reduce(0) { if case .words(let words) = $1 { $0 + words.count } else { $0 } }
    }

    /// Words that a gap may stand for.
    package static let widestGap = 12
    package static let mostWords = 40
    package static let mostParts = 9
}

/// Something that a notice says and that tells a violation: one phrase, or several of which all, any or none stand
/// there.
package struct Saying: Sendable {
    package let all: [Phrase]
    package let any: [Phrase]
    package let none: [Phrase]
    /// How telling the pack says that it is.
    package let weight: Int?
    /// Whether no source is known for it.
    package let isUnverified: Bool

    package var phrases: [Phrase] { all + any + none }
}

/// A document that notices ask for.
package struct DocumentRequest: Sendable {
    package let id: String
    package let title: Translations
    package let says: [Phrase]
}

/// A site of the marketplace: a phrase that names it, and the time zone of its deadlines if it is known.
package struct Site: Sendable {
    package let phrase: Phrase
    package let zone: String?
}

/// What the marketplace decided.
public enum ReplyKind: String, Sendable, CaseIterable {
    case reinstated
    case moreInformation = "more-information"
    case documentsInvalid = "documents-invalid"
    case denied
    case final
}

/// A part of a plan of action, as replies ask for more of it.
public enum PlanPart: String, Sendable, CaseIterable {
    case cause, action, prevention, exhibit

    /// The key of `replies` in a pack.
    package var key: String { "asks-\(rawValue)" }
}

/// How notices read: of a violation, or of all of a pack's.
package struct NoticePhrases: Sendable {
    package var says: [Saying] = []
    package var reads: [Phrase] = []
    /// For each ask of the violation, what shows that the notice asks it.
    package var asks: [[Phrase]] = []
    /// What most notices say: no evidence of any violation, but that it is a notice.
    package var common: [Phrase] = []
    /// What no notice says.
    package var against: [Phrase] = []
    package var deadline: [Phrase] = []
    package var submit: [Phrase] = []
    package var documents: [DocumentRequest] = []
    package var sites: [Site] = []
    package var replies: [ReplyKind: [Phrase]] = [:]
    /// What shows that a reply asks for more of a part of the plan.
    package var parts: [PlanPart: [Phrase]] = [:]
}
