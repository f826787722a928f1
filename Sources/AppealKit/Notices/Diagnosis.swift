import Documents
import RuleModel
import SourceText

/// Which violations and routes a notice points to, and why; what else stands in it; and what it does not tell.
public struct Diagnosis: Sendable {
    public enum Outcome: String, Sendable {
        case recognised
        /// There are candidates, or it reads like a notice of something that no pack knows: a person decides.
        case unsure
        case notRecognised = "not-recognised"
    }

    public let outcome: Outcome
    /// The pack that the notice is read by; `nil` where it is not recognised.
    public let pack: RulePack?
    /// What the notice is about, the most likely first; when ``outcome`` is `unsure`, the candidates.
    public let violations: [Candidate]
    /// What is mentioned but hardly meant.
    public let mentioned: [Candidate]
    /// What decides where the notice alone does not.
    public let questions: [Question]
    /// Facts that were read, by their names.
    public let facts: [ReadFact]
    public let sites: [Passage]
    public let asins: [Passage]
    public let orders: [Passage]
    /// The day of the notice, if it is told.
    public let date: MailDate?
    public let deadlines: [Deadline]
    /// What the notice lists, line by line.
    public let checklist: [Passage]
    /// The documents that it asks for, by their names in the pack.
    public let documents: [Document]
    /// Where an answer is to be submitted.
    public let submit: [Passage]
    public let unknowns: [Unknown]
    public let notice: NoticeText

    /// Some words of the notice.
    public struct Passage: Sendable {
        public let text: String
        public let place: Place
    }

    public struct Candidate: Sendable {
        public let id: ViolationID
        public let violation: Violation
        /// How much speaks for it: three points or more tell it.
        public let score: Int
        public let evidence: [Evidence]
        /// The asks that the notice names.
        public let asks: [Violation.Ask]
    }

    /// A phrase of the pack that stands in the notice.
    public struct Evidence: Sendable {
        /// As the pack writes it.
        public let phrase: String
        public let passage: Passage
        public let count: Int
        public let points: Int
        /// Whether the pack knows no source for the phrase.
        public let isUnverified: Bool
    }

    public struct ReadFact: Sendable {
        public let fact: Fact
        /// As a case tells it.
        public let value: String
        public let passage: Passage
    }

    public struct Deadline: Sendable {
        public let passage: Passage
        /// The last day; `nil` where the day of the notice is not known, or only business days count.
        public let day: CalendarDay?
        /// As the notice or the pack tells it; `nil` if neither does.
        public let zone: String?
        public let isInBusinessDays: Bool
    }

    public struct Document: Sendable {
        public let id: String
        public let title: Translations
        public let passage: Passage
    }

    public enum Question: Sendable {
        /// Whether the notice says some words that tell a violation.
        case says(String, ViolationID)
        /// Whether the marketplace sent it at all.
        case isNotice
        /// What it is about, when no pack knows.
        case subject
        /// A condition on which the violation's route hangs, as the pack writes it.
        case route(String, when: String, ViolationID)
    }

    public enum Unknown: String, Sendable, CaseIterable {
        case site, severalSites = "several-sites", date, deadline, zone, submit
    }
}

extension Diagnosis.Candidate {
    /// The points that tell a violation.
    static let telling = 3
}
