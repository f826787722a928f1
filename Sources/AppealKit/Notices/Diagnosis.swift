import Documents
import RuleModel
import SourceText

/// Which violations and routes a notice points to, and why; what else stands in it; and what it does not tell.
public struct Diagnosis: Sendable {
    /// How sure the reading is.
    public enum Outcome: String, Sendable {
        /// It is a notice of the violations that are told, with enough evidence for each.
        case recognised
        /// There are candidates, or it reads like a notice of something that no pack knows: a person decides.
        case unsure
        /// Nothing tells that it is a notice at all.
        case notRecognised = "not-recognised"
    }

    /// Whether it is known what the notice is about; decides what ``violations`` are.
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
    /// The marketplace's sites that the notice names, such as `amazon.com`, each once.
    public let sites: [Passage]
    /// The ASINs that stand in the notice, each once, in its order.
    public let asins: [Passage]
    /// The order numbers of Amazon's form that stand in the notice, each once, in its order.
    public let orders: [Passage]
    /// The day of the notice, if it is told.
    public let date: MailDate?
    /// Until when the notice wants an answer, in its order; several where it sets several.
    public let deadlines: [Deadline]
    /// What the notice lists, line by line.
    public let checklist: [Passage]
    /// The documents that it asks for, by their names in the pack.
    public let documents: [Document]
    /// Where an answer is to be submitted.
    public let submit: [Passage]
    /// Times that the marketplace sets itself, or says that something takes: no limits for the seller.
    public let ownTimes: [Passage]
    /// Complaint and case numbers that stand after words such as `Complaint ID`.
    public let numbers: [LabelledNumber]
    /// Amounts of money, each once.
    public let amounts: [Passage]
    /// Percentages, each once.
    public let rates: [Passage]
    /// Mail addresses, each once.
    public let addresses: [Passage]
    /// What shows that it may not come from the marketplace, or leads elsewhere; told first.
    public let warnings: [Warning]
    /// What the mail's receiver found out about its sender, such as `dkim=pass`; empty where the file does not say.
    public let authentication: [String]
    /// Its sentences, each with the part of a notice that it is taken for.
    public let zones: [ZonedPassage]
    /// What every notice should tell and this one does not.
    public let unknowns: [Unknown]
    /// The text that was read.
    public let notice: NoticeText

    /// Some words of the notice.
    public struct Passage: Sendable {
        /// The words as one line, white space joined; long ones are cut.
        public let text: String
        /// Where they stand in the notice's file.
        public let place: Place
    }

    /// A violation that the notice may be about, and what speaks for it.
    public struct Candidate: Sendable {
        /// The violation's name, with its pack.
        public let id: ViolationID
        /// The violation itself, as its pack has it.
        public let violation: Violation
        /// How much speaks for it: three points or more tell it.
        public let score: Int
        /// How like the notice is to what the pack says of it, from 0 to 100; see docs/notices.md for what that means.
        public let likeness: Int
        /// The words that make it alike, where no phrase was found.
        public let words: [Passage]
        /// The phrases that were found, each with the points that it gives.
        public let evidence: [Evidence]
        /// The asks that the notice names.
        public let asks: [Violation.Ask]
    }

    /// A phrase of the pack that stands in the notice.
    public struct Evidence: Sendable {
        /// As the pack writes it.
        public let phrase: String
        /// The first place where the notice says it.
        public let passage: Passage
        /// How often the notice says it, at least 1; saying it again gives no more points.
        public let count: Int
        /// What it adds to ``Candidate/score``: the pack's weight, or else 1 to 3 by the number of its words, shared
        /// among the violations that have the phrase. In a reply it is always 1.
        public let points: Int
        /// Whether the pack knows no source for the phrase.
        public let isUnverified: Bool
    }

    /// A fact whose value stands in the notice.
    public struct ReadFact: Sendable {
        /// The fact, as the pack declares it.
        public let fact: Fact
        /// As a case tells it.
        public let value: String
        /// The words that tell it.
        public let passage: Passage
    }

    /// A time limit for the answer.
    public struct Deadline: Sendable {
        /// The words that set it, such as `within 17 days`.
        public let passage: Passage
        /// The last day; `nil` where the day that it counts from is not known, or only business days count.
        public let day: CalendarDay?
        /// Of business days the earliest day that they can end on: no holiday is counted.
        public let earliest: CalendarDay?
        /// From when it counts.
        public let start: Start
        /// As the notice or the pack tells it; `nil` if neither does.
        public let zone: String?
        /// Whether it is told in business days, whose end depends on holidays: then ``day`` is `nil`.
        public let isInBusinessDays: Bool

        /// From when a time counts.
        public enum Start: String, Sendable {
            /// From the day of the notice.
            case notice
            /// From the day on which it was received, which is not before that of the notice: ``day`` counts from that.
            case receipt
            /// From the first notice about the matter, whose day this one does not tell.
            case firstNotice = "first-notice"
            /// It is a day.
            case day
        }
    }

    /// A number with what the notice calls it.
    public struct LabelledNumber: Sendable {
        /// What kind of number it is.
        public enum Kind: String, Sendable {
            /// Of a complaint, a report or a violation.
            case complaint
            /// Of a case or a message.
            case thread = "case"
        }

        /// What kind of number it is.
        public let kind: Kind
        /// The number.
        public let passage: Passage
    }

    /// A sentence, and the part of a notice that it belongs to.
    public struct ZonedPassage: Sendable {
        /// The part.
        public let zone: NoticeZone
        /// The sentence.
        public let passage: Passage
        /// Whether many notices have it, so that it gives no reason by itself.
        public let isBoilerplate: Bool
    }

    /// Something to look at before anything is clicked or answered.
    public enum Warning: Sendable {
        /// A link that leads to a host outside the marketplace's own.
        case foreignLink(host: String, marketplace: Translations, Passage)
        /// A host or address that is not the marketplace's and looks as if it were.
        case lookAlike(host: String, marketplace: Translations, Passage)
        /// A sender outside the marketplace's own.
        case foreignSender(host: String, marketplace: Translations, Passage)
        /// The mail failed a check of its receiver: `dkim=fail`.
        case failedCheck(String)
        /// A mail was forwarded or quoted here, and its date is not understood.
        case dateNotUnderstood(Passage)
    }

    /// A document that the notice wants to see, such as invoices.
    public struct Document: Sendable {
        /// Its id in the pack's list of documents.
        public let id: String
        /// The document as people call it.
        public let title: Translations
        /// The words that ask for it.
        public let passage: Passage
    }

    /// Something that a person has to say before it is certain what the notice is about, or which document answers it.
    public enum Question: Sendable {
        /// Whether the notice says some words that tell a violation.
        case says(String, ViolationID)
        /// Whether it is about a violation of which no phrase is known in the notice's language.
        case isAbout(ViolationID)
        /// Whether the marketplace sent it at all.
        case isNotice
        /// What it is about, when no pack knows.
        case subject
        /// A condition on which the violation's route hangs, as the pack writes it.
        case route(String, when: String, ViolationID)
    }

    /// What a notice should tell and may leave out.
    public enum Unknown: String, Sendable, CaseIterable {
        case site, severalSites = "several-sites", date, deadline, zone, submit
    }
}

extension Diagnosis.Candidate {
    /// The points that tell a violation.
    static let telling = 3
}
