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
    package static let widestGap = Limit.gapWords.value
    package static let mostWords = Limit.phraseWords.value
    package static let mostParts = Limit.phraseParts.value
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
    /// The code of the language that it is in; `nil` for the pack's own.
    package let language: String?

    package init(
        all: [Phrase], any: [Phrase], none: [Phrase], weight: Int?, isUnverified: Bool, language: String? = nil
    ) {
        self.all = all
        self.any = any
        self.none = none
        self.weight = weight
        self.isUnverified = isUnverified
        self.language = language
    }

    package var phrases: [Phrase] { all + any + none }
}

/// A document that notices ask for.
package struct DocumentRequest: Sendable {
    package let id: String
    package let title: Translations
    package let says: [Phrase]

    package init(id: String, title: Translations, says: [Phrase]) {
        self.id = id
        self.title = title
        self.says = says
    }
}

/// A site of the marketplace: a phrase that names it, and the time zone of its deadlines if it is known.
package struct Site: Sendable {
    package let phrase: Phrase
    package let zone: String?

    package init(phrase: Phrase, zone: String?) {
        self.phrase = phrase
        self.zone = zone
    }
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
    /// Sentences that many notices share.
    package var boilerplate: [Phrase] = []
    package var deadline: [Phrase] = []
    package var submit: [Phrase] = []
    package var documents: [DocumentRequest] = []
    package var sites: [Site] = []
    /// Further domains of the marketplace's own, in small letters.
    package var domains: [String] = []
    package var replies: [ReplyKind: [Phrase]] = [:]
    /// What shows that a reply asks for more of a part of the plan.
    package var parts: [PlanPart: [Phrase]] = [:]

    package init(
        says: [Saying] = [], reads: [Phrase] = [], asks: [[Phrase]] = [], common: [Phrase] = [], against: [Phrase] = [],
        deadline: [Phrase] = [], submit: [Phrase] = [], documents: [DocumentRequest] = [], sites: [Site] = [],
        replies: [ReplyKind: [Phrase]] = [:], parts: [PlanPart: [Phrase]] = [:]
    ) {
        self.says = says
        self.reads = reads
        self.asks = asks
        self.common = common
        self.against = against
        self.deadline = deadline
        self.submit = submit
        self.documents = documents
        self.sites = sites
        self.replies = replies
        self.parts = parts
    }
}
