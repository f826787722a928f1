import KeyedMaps
import RuleModel

/// How notices of a violation read.
package enum NoticeKey: String, FormatKeys {
    case says, reads, asks

    package static let map = FormatMap("notice", words: .mapNotice, Self.self)

    package var form: KeyForm {
        switch self {
        case .says:
            KeyForm(
                .list(.either(.phrase, .map(SayingKey.map)), of: "phrases"), languages: .notices,
                "what tells this violation", example: "order defect rate exceeded the target")
        case .reads:
            KeyForm(
                .phrases, languages: .notices, "phrases with a fact in them",
                example: #""your order defect rate is {{ odr.rate }}""#)
        case .asks:
            KeyForm(
                .named(.map(AskKey.map), of: "asks"), "what the notice wants explained, each by its own id")
        }
    }
}

/// A phrase that tells a violation, with what belongs to it.
package enum SayingKey: String, FormatKeys {
    case phrase, all, any, none, weight, unverified

    package static let map = FormatMap("phrase of a notice", words: .mapPhrase, Self.self)

    package var form: KeyForm {
        switch self {
        case .phrase:
            KeyForm(
                .phrase, "one phrase, where one of the keys below is needed",
                example: "order defect rate exceeded the target")
        case .all: KeyForm(.phrases, "each of these stands in the notice", example: "negative feedback")
        case .any: KeyForm(.phrases, "one of these does", example: "A-to-z claims")
        case .none: KeyForm(.phrases, "none of these does", example: "late shipment rate")
        case .weight:
            KeyForm(
                .weight, "how telling it is; 3 tells a violation; by the number of words unless told", example: "3")
        case .unverified: KeyForm(.yesNo, "no source is known for it; the diagnosis says so", example: "yes")
        }
    }
}

/// Something that a notice wants explained.
package enum AskKey: String, FormatKeys {
    case title, when, says, appeal, source, checked

    package static let map = FormatMap("ask", words: .mapAsk, Self.self)

    package var form: KeyForm {
        switch self {
        case .title:
            KeyForm(
                .text, .always, languages: .reading,
                "as it stands in the letter after the cause that answers it", example: "A-to-z claims")
        case .when: KeyForm(.condition, "the notice asks it only then", example: "odr.claims > 0")
        case .says:
            KeyForm(.phrases, languages: .notices, "what shows that a notice asks it", example: "A-to-z claims")
        case .appeal:
            KeyForm(.duration, "how long one of them can be appealed, from its decision", example: "30 days")
        case .source: .source(.with(Self.appeal.name))
        case .checked: .checked(.with(Self.appeal.name))
        }
    }
}

/// How all notices of a pack read.
package enum PackNoticeKey: String, FormatKeys {
    case common, against, boilerplate, reads, deadline, submit, documents, sites, domains

    package static let map = FormatMap("notice of a pack", words: .mapPackNotice, Self.self)

    package var form: KeyForm {
        switch self {
        case .common:
            KeyForm(
                .phrases, languages: .notices,
                "what most notices say: no evidence of any violation, but that the text is a notice",
                example: "your account has been deactivated")
        case .against: KeyForm(.phrases, languages: .notices, "what no notice says", example: "dear amazon")
        case .boilerplate:
            KeyForm(
                .phrases, languages: .notices,
                "sentences that many notices share: a violation is not recognised by them beside another",
                example: "infringe the rights of others")
        case .reads:
            KeyForm(
                .phrases, languages: .notices, "phrases with a fact of the pack in them",
                example: #""complaint ID: {{ notice.case-id }}""#)
        case .deadline:
            KeyForm(
                .phrases, languages: .notices, "phrases with `{{ within }}`, a time, or `{{ until }}`, a date",
                example: "within {{ within }} of this notice")
        case .submit:
            KeyForm(.phrases, languages: .notices, "where an answer is submitted", example: "submit appeal")
        case .documents:
            KeyForm(.named(.map(DocumentKey.map), of: "documents"), "documents that notices ask for")
        case .sites:
            KeyForm(
                .named(.text, of: "texts"),
                "the marketplace's sites, each with the time zone of its deadlines if that is known",
                example: "amazon.com: Pacific Time")
        case .domains:
            KeyForm(
                .list(.text, of: "domains"),
                "further domains of the marketplace's own: a link or sender outside them and `sites` is a warning",
                example: "amazonsellerservices.com")
        }
    }
}

/// A document that notices ask for.
package enum DocumentKey: String, FormatKeys {
    case title, says

    package static let map = FormatMap("document", words: .mapDocument, Self.self)

    package var form: KeyForm {
        switch self {
        case .title: KeyForm(.text, .always, languages: .reading, "its name in a checklist", example: "utility bill")
        case .says:
            KeyForm(
                .phrases, languages: .notices, "what shows that a notice asks for it",
                example: "a recent utility bill")
        }
    }
}

/// How replies read: by what they decide, and by what they ask more of.
package enum ReplyKey: FormatKeys {
    case kind(ReplyKind)
    case part(PlanPart)

    package static let map = FormatMap("replies", words: .mapReplies, Self.self)
    package static var allCases: [ReplyKey] { ReplyKind.allCases.map(kind) + PlanPart.allCases.map(part) }

    package var name: String {
        switch self {
        case .kind(let kind): kind.rawValue
        case .part(let part): part.key
        }
    }

    package var form: KeyForm {
        let (meaning, example) =
            switch self {
            case .kind(.reinstated):
                ("the seller may sell again", "your account has been reactivated")
            case .kind(.moreInformation):
                ("something is to be explained in more detail", "we need more information")
            case .kind(.documentsInvalid):
                ("documents are missing, or not accepted", "we could not verify the documents")
            case .kind(.denied): ("the appeal was rejected", "your appeal has been denied")
            case .kind(.final): ("and no other will be read", "we may not respond to further emails")
            case .kind(.received): ("the appeal has arrived, and is not decided", "we received your appeal")
            case .part(.cause): ("more is to be said on a cause", "root cause(s)")
            case .part(.action): ("more on what was done", "the actions you have taken")
            case .part(.prevention): ("more on what prevents it", "the steps you will take to prevent")
            case .part(.exhibit): ("documents are to be attached", "please attach the invoices")
            }
        return KeyForm(.phrases, languages: .notices, meaning, example: example)
    }
}
