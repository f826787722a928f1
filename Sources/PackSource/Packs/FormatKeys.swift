import RuleModel

/// A key that the format has in one of its maps. The tables of `docs/pack-format.md` and `docs/case-format.md` say the
/// same; a test compares them.
package struct FormatKey: Sendable {
    package let name: String
    /// Whether the map is wrong without it.
    package let isNeeded: Bool
    /// Whether it may have siblings for reading languages, such as `title.zh`.
    package let hasLanguages: Bool
    /// Whether it may have siblings for any language that notices come in, such as `says.de`.
    package var isOfNotices = false

    package static func needed(_ name: String, languages: Bool = false) -> FormatKey {
        FormatKey(name: name, isNeeded: true, hasLanguages: languages)
    }
    package static func free(_ name: String, languages: Bool = false) -> FormatKey {
        FormatKey(name: name, isNeeded: false, hasLanguages: languages)
    }
    package static func phrases(_ name: String) -> FormatKey {
        FormatKey(name: name, isNeeded: false, hasLanguages: false, isOfNotices: true)
    }
}

/// A kind of map in the format, and its keys.
package enum FormatMap: String, Sendable, CaseIterable {
    case manifest, shared = "shared file", violation, origin = "source", policy, notice, saying, ask, packNotice =
        "pack notice", document, replies, fact, column
    case reviewFile = "review file", headings, reviewRule = "review rule"
    case route, box, routeChoice = "route choice"
    case cause, step, exhibit, exhibitPolicy = "exhibit policy"
    case `case`, item, variant, want

    /// With its article, for messages.
    package var words: String {
        switch self {
        case .step: "an action or prevention"
        case .ask, .exhibit, .exhibitPolicy, .item: "an \(rawValue)"
        case .want: "what a test wants"
        case .packNotice: "the `notice` of a pack"
        case .saying: "a phrase of a notice"
        case .replies: "`replies`"
        case .headings: "`headings`"
        default: "a \(rawValue)"
        }
    }

    package var keys: [FormatKey] {
        switch self {
        case .manifest: Self.manifestKeys
        case .shared: Self.sharedKeys
        case .violation: Self.violationKeys
        case .origin: Self.originKeys
        case .policy: Self.policyKeys
        case .notice: Self.noticeKeys
        case .saying: Self.sayingKeys
        case .ask: Self.askKeys
        case .packNotice: Self.packNoticeKeys
        case .document: Self.documentKeys
        case .replies: ReplyKind.allCases.map { .phrases($0.rawValue) } + PlanPart.allCases.map { .phrases($0.key) }
        case .reviewFile: [.free("headings"), .free("rules")]
        case .headings: Self.headedSections.map { .phrases($0.rawValue) }
        case .reviewRule: Self.reviewRuleKeys
        case .fact: Self.factKeys
        case .column: Self.columnKeys
        case .route: Self.routeKeys
        case .box: Self.boxKeys
        case .routeChoice: Self.routeChoiceKeys
        case .cause: Self.causeKeys
        case .step: Self.stepKeys
        case .exhibit: Self.exhibitKeys
        case .exhibitPolicy: Self.exhibitPolicyKeys
        case .case: Self.caseKeys
        case .item: Self.itemKeys
        case .variant: Self.variantKeys
        case .want: Self.wantKeys
        }
    }

    private static let manifestKeys: [FormatKey] = [
        .needed("pack"), .needed("version"), .needed("title", languages: true), .free("about", languages: true),
        .needed("language"), .free("reading-languages"),
        .free("notice"), .free("replies"), .free("facts"), .needed("routes"), .free("causes"), .free("actions"),
        .free("prevention"), .free("exhibits")
    ]
    private static let sharedKeys: [FormatKey] = [
        .needed("shared"), .free("facts"), .free("causes"), .free("actions"), .free("prevention"), .free("exhibits")
    ]
    private static let violationKeys: [FormatKey] = [
        .needed("violation"), .needed("title", languages: true), .free("about", languages: true), .needed("level"),
        .free("uses"), .free("sources"), .free("policy"), .free("report"), .free("notice"),
        .free("facts"), .needed("routes"), .free("causes"), .free("actions"), .free("prevention"), .free("exhibits"),
        .free("review")
    ]
    private static let originKeys: [FormatKey] = [
        .needed("of"), .free("source"), .free("checked"), .needed("confidence")
    ]
    private static let policyKeys: [FormatKey] = [
        .needed("since"), .needed("requires"), .free("window"), .free("lag"), .needed("source"), .needed("checked"),
        .free("confidence")
    ]
    private static let noticeKeys: [FormatKey] = [.phrases("says"), .phrases("reads"), .free("asks")]
    private static let sayingKeys: [FormatKey] = [
        .free("phrase"), .free("all"), .free("any"), .free("none"), .free("weight"), .free("unverified")
    ]
    private static let askKeys: [FormatKey] = [
        .needed("title", languages: true), .free("when"), .phrases("says"), .free("appeal"), .free("source"),
        .free("checked")
    ]
    private static let packNoticeKeys: [FormatKey] = [
        .phrases("common"), .phrases("against"), .phrases("reads"), .phrases("deadline"), .phrases("submit"),
        .free("documents"), .free("sites")
    ]
    private static let documentKeys: [FormatKey] = [.needed("title", languages: true), .phrases("says")]
    /// The sections that headings tell; the head is what stands before them.
    package static let headedSections = LetterSection.allCases.filter { $0 != .header }
    private static let reviewRuleKeys: [FormatKey] = [
        .phrases("says"), .phrases("lacks"), .phrases("reads"), .free("structure"), .phrases("unless"), .free("in"),
        .free("routes"), .free("severity"),
        .needed("message", languages: true), .needed("advice", languages: true), .free("bad"), .free("good")
    ]
    private static let factKeys: [FormatKey] = [
        .needed("type"), .free("ask", languages: true), .free("optional"), .free("is"), .free("min"), .free("max"),
        .free("pattern"), .free("example"),
        .free("options", languages: true), .free("columns"), .free("report"), .free("future"), .free("counted-in")
    ]
    private static let columnKeys: [FormatKey] = [
        .needed("type"), .free("ask", languages: true), .free("optional"), .free("min"), .free("max"), .free("pattern"),
        .free("example"),
        .free("options", languages: true), .free("future")
    ]
    private static let routeKeys: [FormatKey] = [
        .free("to"), .free("also"), .free("risk", languages: true), .free("words"), .free("source"), .free("checked"),
        .free("own-words"), .free("boxes")
    ]
    private static let boxKeys: [FormatKey] = [
        .needed("title", languages: true), .needed("sections"), .free("max-characters"), .free("source"),
        .free("checked")
    ]
    private static let routeChoiceKeys: [FormatKey] = [.free("when")]
    private static let causeKeys: [FormatKey] = [
        .free("title", languages: true), .free("answers"), .free("actions"), .free("prevention")
    ]
    private static let stepKeys: [FormatKey] = [.needed("title", languages: true)]
    private static let exhibitKeys: [FormatKey] = [
        .needed("ask", languages: true), .free("needed"), .free("files"), .free("policy")
    ]
    private static let exhibitPolicyKeys: [FormatKey] = [.needed("requires"), .needed("source"), .needed("checked")]
    private static let caseKeys: [FormatKey] = [
        .needed("case"), .needed("pack"), .needed("letter-date"), .needed("violations"),
        .free("facts"), .free("sources"), .free("causes"), .free("actions"), .free("prevention"), .free("exhibits"),
        .free("want"), .free("variants")
    ]
    private static let itemKeys: [FormatKey] = [
        .free("cause"), .free("action"), .free("prevention"), .free("answers"), .free("as"), .free("for")
    ]
    private static let variantKeys: [FormatKey] = [
        .free("letter-date"), .free("facts"), .free("causes"), .free("actions"), .free("prevention"), .free("exhibits"),
        .free("want")
    ]
    private static let wantKeys: [FormatKey] = [
        .free("violations"), .free("routes"), .free("questions"), .free("findings"), .free("contains", languages: true),
        .free("absent", languages: true), .free("todo")
    ]
}
