import KeyedMaps
import RuleModel

/// `pack.yaml`.
package enum ManifestKey: String, FormatKeys {
    case pack, version, title, about, language
    case readingLanguages = "reading-languages"
    case notice, replies, facts, routes, causes, actions, prevention, exhibits

    package static let map = FormatMap("manifest", words: .mapManifest, Self.self)

    package var form: KeyForm {
        switch self {
        case .pack: KeyForm(.id, .always, "the pack's name, the same as its folder", example: "amazon")
        case .version: KeyForm(.version, .always, "major, minor and patch", example: "1.0.0")
        case .title: KeyForm(.text, .always, languages: .reading, "the marketplace's name", example: "Amazon")
        case .about:
            KeyForm(
                .text, languages: .reading,
                "how sure its facts are, and what it leaves out and why; the catalogue prints it",
                example: "Checked against the marketplace's own pages. Appeals of single orders are left out.")
        case .language: KeyForm(.language, .always, "the language that letters are sent in", example: "en")
        case .readingLanguages:
            KeyForm(.list(.language, of: "languages"), "languages of the reading copies", example: "[zh]")
        case .notice: KeyForm(.map(PackNoticeKey.map), "how all its notices read")
        case .replies: KeyForm(.map(ReplyKey.map), "how the marketplace's replies read")
        case .facts: KeyForm(.facts, "facts that several violations use")
        case .routes: KeyForm(.named(.map(RouteKey.map), of: "routes"), .always, "every route of the marketplace")
        case .causes: KeyForm(.causes, "causes that several violations share")
        case .actions: KeyForm(.actions, "actions that several causes share")
        case .prevention: KeyForm(.prevention, "prevention that several causes share")
        case .exhibits: KeyForm(.exhibits, "exhibits that several violations share")
        }
    }
}

/// `shared/<subject>.yaml`.
package enum SharedKey: String, FormatKeys {
    case shared, facts, causes, actions, prevention, exhibits

    package static let map = FormatMap("shared file", words: .mapSharedFile, Self.self)

    package var form: KeyForm {
        switch self {
        case .shared: KeyForm(.id, .always, "the file's name", example: "goods")
        case .facts: KeyForm(.facts, "as in pack.yaml; likewise below")
        case .causes: KeyForm(.causes, "causes that violations with this file share")
        case .actions: KeyForm(.actions, "their actions")
        case .prevention: KeyForm(.prevention, "their prevention")
        case .exhibits: KeyForm(.exhibits, "their exhibits")
        }
    }
}

/// `<violation>.yaml`.
package enum ViolationKey: String, FormatKeys {
    case violation, title, about, level, uses, sources, policy, report, notice, facts, routes, causes, actions
    case prevention, exhibits, review

    package static let map = FormatMap("violation", words: .mapViolation, Self.self)

    package var form: KeyForm {
        switch self {
        case .violation:
            KeyForm(.id, .always, "the violation's name, the same as the file's", example: "order-defect-rate")
        case .title:
            KeyForm(
                .text, .always, languages: .reading, "as a person names it", example: "Order defect rate above target")
        case .about:
            KeyForm(
                .text, languages: .reading, "what it means, in a sentence or two, for whoever got the notice",
                example: "Too many orders went wrong in the last 60 days.")
        case .level:
            KeyForm(
                .word(Level.allCases.map(\.rawValue)), .always, "what the marketplace acts on", example: "account")
        case .uses:
            KeyForm(.ids(of: "shared files"), "the shared files that it has something of", example: "[orders, goods]")
        case .sources:
            KeyForm(.list(.map(OriginKey.map), of: "sources"), "where what the file says comes from")
        case .policy: KeyForm(.list(.map(PolicyKey.map), of: "policies"), "the dated requirement that was missed")
        case .report:
            KeyForm(
                .reportPath, "where the account-health report tells of it", example: "orderDefectRate.mfn")
        case .notice: KeyForm(.map(NoticeKey.map), "how a notice of it reads")
        case .facts: KeyForm(.facts, "the violation's own facts")
        case .routes:
            KeyForm(
                .list(.either(.id, .named(.map(RouteChoiceKey.map), of: "routes")), of: "routes"), .always,
                "which document is wanted, in order of preference", example: "plan-of-action")
        case .causes: KeyForm(.causes, "the root causes that sellers find")
        case .actions: KeyForm(.actions, "actions of this violation's causes only")
        case .prevention: KeyForm(.prevention, "prevention of this violation's causes only")
        case .exhibits: KeyForm(.exhibits, "the violation's own exhibits")
        case .review:
            KeyForm(
                .reviewRules,
                "what letters about it should neither say nor lack; a rule of a name that the pack has stands in for "
                    + "the pack's")
        }
    }
}

extension KeyType {
    fileprivate static var facts: KeyType { .named(.map(FactKey.map), of: "facts") }
    fileprivate static var causes: KeyType { .named(.map(CauseKey.map), of: "causes") }
    fileprivate static var actions: KeyType { .named(.map(StepKey.map), of: "actions") }
    fileprivate static var prevention: KeyType { .named(.map(StepKey.map), of: "preventions") }
    fileprivate static var exhibits: KeyType { .named(.map(ExhibitKey.map), of: "exhibits") }
    package static var reviewRules: KeyType { .named(.map(ReviewRuleKey.map), of: "review rules") }

    fileprivate static var confidence: KeyType { .word(Confidence.allCases.map(\.rawValue)) }
    fileprivate static var sections: KeyType {
        .list(.word(LayoutSection.allCases.map(\.name) + [layoutText]), of: "sections")
    }
}

extension KeyForm {
    /// Where the author read what the marketplace says.
    package static func source(_ need: KeyNeed, _ meaning: String = "where the marketplace says so") -> KeyForm {
        KeyForm(
            .text, need, meaning, example: "https://sellercentral.amazon.com/help/hub/reference/external/G202041210")
    }

    package static func checked(_ need: KeyNeed) -> KeyForm {
        KeyForm(.date, need, "when a person last read the source", example: "2026-10-12")
    }
}

/// What boxes call the text of a layout that stands in none of its sections.
package let layoutText = "text"

/// Where something that a violation's file says comes from.
package enum OriginKey: String, FormatKeys {
    case of, source, checked, confidence

    package static let map = FormatMap("source", words: .mapSource, Self.self)

    package var form: KeyForm {
        switch self {
        case .of: KeyForm(.text, .always, "what comes from there", example: "what the notice asks for")
        case .source: .source(.sometimes("unless `unverified`"), "an address")
        case .checked: .checked(.sometimes("unless `unverified`"))
        case .confidence: KeyForm(.confidence, .always, "how far it can be trusted", example: "official")
        }
    }
}

/// A dated requirement.
package enum PolicyKey: String, FormatKeys {
    case since, requires, window, lag, source, checked, confidence

    package static let map = FormatMap("policy", words: .mapPolicy, Self.self)

    package var form: KeyForm {
        switch self {
        case .since: KeyForm(.date, .always, "in force since", example: "2018-08-01")
        case .requires:
            KeyForm(
                .condition, .always, "one comparison of a fact with a literal", example: "odr.rate < 1%")
        case .window: KeyForm(.duration, "the period that is judged", example: "60 days")
        case .lag:
            KeyForm(.duration, "how long before the day of a report that period ends", example: "15 days")
        case .source: .source(.always, "where the marketplace says so: an address")
        case .checked: .checked(.always)
        case .confidence: KeyForm(.confidence, "as in [sources](#sources); `official` unless told", example: "adviser")
        }
    }
}

/// A fact, or a column of rows.
package enum FactKey: String, FormatKeys {
    case type, title, ask, optional
    case derived = "is"
    case min, max, pattern, example, options, columns, report, future
    case countedIn = "counted-in"

    /// Only columns have a title: other facts have a question of their own.
    package static let map = FormatMap(
        "fact", words: .mapFact, keys: allCases.filter { $0 != .title }.map { FormatKey(name: $0.name, form: $0.form) })
    /// Columns have some of the keys.
    package static let column = FormatMap(
        "column", words: .mapColumn,
        keys: [.type, .title, .ask, .optional, .min, .max, .pattern, .example, .options, .future].map {
            (key: FactKey) in
            FormatKey(name: key.name, form: key == .ask ? key.form.needed(.optional) : key.form)
        })

    package var form: KeyForm {
        switch self {
        case .type: KeyForm(.factType, .always, "what its values are, see below", example: "percent")
        case .title:
            KeyForm(.text, languages: .reading, "what heads the column in questions", example: "Order number")
        case .ask:
            KeyForm(
                .text, .sometimes("unless `is`"), languages: .reading, "the question to the seller",
                example: "What is your order defect rate?")
        case .optional:
            KeyForm(.yesNo, "may stay unknown; only such a fact may stand after `known`", example: "yes")
        case .derived:
            KeyForm(.formula, "a derived fact: computed, never asked", example: "odr.defects / odr.orders")
        case .min:
            KeyForm(.literal, "smallest value; for text its length, for lists and rows how many", example: "0")
        case .max: KeyForm(.literal, "largest value, likewise", example: "100")
        case .pattern:
            KeyForm(
                .pattern, "for text: the whole value must match; needs `example`", example: #""\\d{3}-\\d{7}""#)
        case .example: KeyForm(.literal, "a value to show with the question", example: "1.4%")
        case .options:
            KeyForm(
                .named(.text, of: "labels"), .sometimes("for choice"), languages: .reading,
                "the choices: id and label; in a reading language the same ids", example: "sorting: at sorting")
        case .columns:
            KeyForm(
                .named(.map(Self.column), of: "columns"), .sometimes("for rows"), "the columns of a table")
        case .report:
            KeyForm(
                .reportPath, "the field of the account-health report, below the violation's own", example: "rate")
        case .future: KeyForm(.yesNo, "a date that may lie after the letter's", example: "yes")
        case .countedIn:
            KeyForm(
                .list(.text, of: "facts"),
                "for a case's count: the items' rows (or counts) that must add up to it", example: "[orders]")
        }
    }
}

/// A route of the manifest.
package enum RouteKey: String, FormatKeys {
    case title, to, also, risk, words, source, checked
    case ownWords = "own-words"
    case boxes

    package static let map = FormatMap("route", words: .mapRoute, Self.self)

    package var form: KeyForm {
        switch self {
        case .title:
            KeyForm(.text, languages: .reading, "as a person names it", example: "Plan of action")
        case .to:
            KeyForm(.text, "who gets it, if not the marketplace: `seller`, `rights owner`", example: "rights owner")
        case .also: KeyForm(.yesNo, "may go out beside another route; all others exclude each other", example: "yes")
        case .risk:
            KeyForm(
                .text, languages: .reading,
                "what it risks to send it where another route is recommended: `appeal draft --route` tells it",
                example: "A dispute that fails delays the plan of action.")
        case .words: KeyForm(.wordRange, "a sensible length", example: "400 to 800")
        case .source: .source(.with(Self.words.name), "where that is advised")
        case .checked: .checked(.with(Self.words.name))
        case .ownWords:
            KeyForm(
                .named(.share, of: "shares"),
                "by section (`summaries`, `causes`, `actions`, `prevention`) how many of its words must be the "
                    + "seller's own, at least", example: "causes: 40%")
        case .boxes:
            KeyForm(
                .list(.map(BoxKey.map), of: "boxes"), "the boxes of the form that it is sent by, in their order")
        }
    }
}

/// A box of a form.
package enum BoxKey: String, FormatKeys {
    case title, sections
    case maxCharacters = "max-characters"
    case source, checked

    package static let map = FormatMap("box", words: .mapBox, Self.self)

    package var form: KeyForm {
        switch self {
        case .title: KeyForm(.text, .always, languages: .reading, "as the form calls it", example: "Root cause")
        case .sections:
            KeyForm(
                .sections, .always,
                "what of the letter goes into it: "
                    + LayoutSection.allCases.map { "`\($0.name)`" }.joined(separator: ", ")
                    + ", and `\(layoutText)` for the layout's own lines", example: "[summaries, causes]")
        case .maxCharacters:
            KeyForm(
                .number,
                "how many characters the form takes; what is longer is [told](diagnostics/box-too-long.md)",
                example: "2000")
        case .source: .source(.with(Self.maxCharacters.name))
        case .checked: .checked(.with(Self.maxCharacters.name))
        }
    }
}

/// A route as a violation chooses it.
package enum RouteChoiceKey: String, FormatKeys {
    case when

    package static let map = FormatMap("route choice", words: .mapRouteChoice, Self.self)

    package var form: KeyForm {
        switch self {
        case .when:
            KeyForm(
                .condition, .sometimes("all but the last"), "without `known` and `exhibit.`",
                example: "ip.position == unrelated")
        }
    }
}

/// A root cause.
package enum CauseKey: String, FormatKeys {
    case title, answers, actions, prevention

    package static let map = FormatMap("cause", words: .mapCause, Self.self)

    package var form: KeyForm {
        switch self {
        case .title:
            KeyForm(
                .text, .sometimes("where defined"), languages: .reading, "one line for choosing",
                example: "The wrong item was sent")
        case .answers:
            KeyForm(
                .ids(of: "asks"), .sometimes("in violations with asks"),
                "the asks of the notice that this cause can answer", example: "[claims, feedback]")
        case .actions:
            KeyForm(
                .ids(of: "actions"), .sometimes("where defined"), "what sellers do about it, by id",
                example: "[refunded-orders]")
        case .prevention:
            KeyForm(
                .ids(of: "preventions"), .sometimes("where defined"), "what stops it recurring, by id",
                example: "[second-check]")
        }
    }
}

/// An action or a prevention.
package enum StepKey: String, FormatKeys {
    case title

    package static let map = FormatMap("action or prevention", words: .mapStep, Self.self)

    package var form: KeyForm {
        switch self {
        case .title:
            KeyForm(
                .text, .always, languages: .reading, "one line for choosing",
                example: "Refunded or re-shipped every order")
        }
    }
}

/// An exhibit.
package enum ExhibitKey: String, FormatKeys {
    case ask, needed, files, policy

    package static let map = FormatMap("exhibit", words: .mapExhibit, Self.self)

    package var form: KeyForm {
        switch self {
        case .ask:
            KeyForm(
                .text, .always, languages: .reading, "what the seller shall attach",
                example: "The invoices of the last 365 days")
        case .needed:
            KeyForm(
                .either(.word(["always"]), .condition), "for an exhibit that no sentence mentions", example: "always")
        case .files: KeyForm(.ids(of: "file endings"), "the kinds of file that count", example: "[pdf, jpg, png, gif]")
        case .policy:
            KeyForm(
                .list(.map(ExhibitPolicyKey.map), of: "exhibit policies"), "what its facts must satisfy")
        }
    }
}

/// What the facts of an exhibit must satisfy.
package enum ExhibitPolicyKey: String, FormatKeys {
    case requires, source, checked

    package static let map = FormatMap("exhibit policy", words: .mapExhibitPolicy, Self.self)

    package var form: KeyForm {
        switch self {
        case .requires:
            KeyForm(
                .condition, .always, "what must hold, such as `bill.name == account.name`",
                example: "bill.age <= 90 days")
        case .source: .source(.always)
        case .checked: .checked(.always)
        }
    }
}
