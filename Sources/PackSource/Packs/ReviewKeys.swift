import KeyedMaps
import RuleModel

/// `review.yaml`.
package enum ReviewFileKey: String, FormatKeys {
    case headings, rules

    package static let map = FormatMap("review file", words: .mapReviewFile, Self.self)

    package var form: KeyForm {
        switch self {
        case .headings: KeyForm(.map(HeadingKey.map), "how letters head their sections")
        case .rules: KeyForm(.reviewRules, "what letters should neither say nor lack")
        }
    }
}

/// The sections that headings tell; the head is what stands before them.
package struct HeadingKey: FormatKeys {
    package let section: LetterSection

    package static let map = FormatMap("headings", words: .mapHeadings, Self.self)
    package static let allCases = LetterSection.allCases.filter { $0 != .header }.map(HeadingKey.init)

    package var name: String { section.rawValue }

    package var form: KeyForm {
        let (meaning, example) =
            switch section {
            case .header: ("stands before all headings", "")
            case .cause: ("heads the root causes", "root cause(s)")
            case .action: ("heads what was done", "actions taken")
            case .prevention: ("heads what stops it recurring", "preventive measures")
            case .exhibits: ("heads the list of exhibits", "attachments")
            case .closing: ("starts the end of a letter", "best regards")
            }
        return KeyForm(.phrases, languages: .notices, meaning, example: example)
    }
}

/// A rule of the review.
package enum ReviewRuleKey: String, FormatKeys {
    case says, lacks, reads, structure, unless, `in`, routes, severity, message, advice, bad, good

    package static let map = FormatMap("review rule", words: .mapReviewRule, Self.self)

    package var form: KeyForm {
        switch self {
        case .says:
            KeyForm(
                .phrases, languages: .notices, "one of these stands in the letter", example: "give us a chance")
        case .lacks:
            KeyForm(
                .phrases, languages: .notices,
                "an item of the sections in `in` has none of these; without `in`, the whole letter has none",
                example: "root cause(s)")
        case .reads:
            KeyForm(
                .phrases, languages: .notices,
                "phrases with a fact of the case in them, whose value there is another than in the case, the notice "
                    + "or earlier in the letter", example: #""order defect rate of {{ odr.rate }}""#)
        case .structure:
            KeyForm(
                .word(LetterStructure.allCases.map(\.rawValue), named: "structure"), "see below", example: "future")
        case .unless:
            KeyForm(
                .phrases, languages: .notices,
                "what excuses it in the same sentence; in `lacks` and the structures `no-…` in the same item or letter",
                example: "we have since")
        case .in:
            KeyForm(
                .list(.word(LetterReach.names), of: "parts"),
                "the parts of letters that it is about; anywhere if left out", example: "[action, prevention]")
        case .routes:
            KeyForm(
                .ids(of: "routes"), "the routes whose letters it is about; all if left out",
                example: "[plan-of-action]")
        case .severity: KeyForm(.word(["error", "warning"]), "`warning` unless told otherwise", example: "error")
        case .message:
            KeyForm(
                .text, .always, languages: .reading, "what is found, in a few words", example: "this begs")
        case .advice:
            KeyForm(
                .text, .always, languages: .reading, "how to mend it", example: "Say what you did, and when.")
        case .bad:
            KeyForm(
                .list(.text, of: "texts"), .sometimes("unless it counts words"),
                "texts in which the rule finds something: its test", example: "Please give us a chance.")
        case .good:
            KeyForm(
                .list(.text, of: "texts"), .sometimes("unless it counts words"),
                "texts that look alike, in which no rule of the pack finds anything",
                example: "There was a chance of rain.")
        }
    }
}
