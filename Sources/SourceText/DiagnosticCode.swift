/// Everything that can be found wrong with a pack, a template or a case. Each code has a page under `docs/diagnostics`.
///
/// Codes are stable: a released one is never renamed or given another meaning.
public enum DiagnosticCode: String, CaseIterable, Sendable {
    // Files and YAML
    case unreadableFile = "unreadable-file"
    case emptyFile = "empty-file"
    case fileTooLarge = "file-too-large"
    case notUTF8 = "not-utf-8"
    case controlCharacter = "control-character"
    case yamlSyntax = "yaml-syntax"
    case yamlTab = "yaml-tab"
    case yamlDuplicateKey = "yaml-duplicate-key"
    case yamlAnchor = "yaml-anchor"
    case yamlTag = "yaml-tag"
    case yamlSeveralDocuments = "yaml-several-documents"
    case yamlInlineMap = "yaml-inline-map"
    case yamlTooDeep = "yaml-too-deep"
    case yamlKeyNotText = "yaml-key-not-text"
    case swallowedComment = "swallowed-comment"
    case fullWidthPunctuation = "full-width-punctuation"

    // Files of a pack
    case misplacedFile = "misplaced-file"
    case missingManifest = "missing-manifest"
    case nameMismatch = "name-mismatch"
    case missingTemplate = "missing-template"
    case templateWithoutRule = "template-without-rule"
    case missingLanguage = "missing-language"
    case noPacks = "no-packs"

    // Allowances
    case badAllowance = "bad-allowance"
    case unusedAllowance = "unused-allowance"

    // Form
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case missingValue = "missing-value"
    case misplacedKey = "misplaced-key"
    case wrongShape = "wrong-shape"
    case badValue = "bad-value"
    case badName = "bad-name"
    case tooPrecise = "too-precise"
    case limit = "limit"
    case unknownLanguage = "unknown-language"
    case missingTranslation = "missing-translation"
    case unknownType = "unknown-type"
    case badDomain = "bad-domain"
    case badPattern = "bad-pattern"
    case badExample = "bad-example"

    // Names
    case duplicateName = "duplicate-name"
    case unknownFact = "unknown-fact"
    case unknownShared = "unknown-shared"
    case unknownItem = "unknown-item"
    case unknownExhibit = "unknown-exhibit"
    case unknownRoute = "unknown-route"
    case unknownAsk = "unknown-ask"
    case unknownOption = "unknown-option"
    case unusedDefinition = "unused-definition"
    case cyclicFacts = "cyclic-facts"
    case causeNotTold = "cause-not-told"
    case lastRoute = "last-route"
    case incompletePlan = "incomplete-plan"
    case tellsNothing = "tells-nothing"

    // Conditions
    case conditionSyntax = "condition-syntax"
    case typeMismatch = "type-mismatch"
    case notOptional = "not-optional"
    case notAllowedHere = "not-allowed-here"

    // Fragments
    case textBeforeHeading = "text-before-heading"
    case badHeading = "bad-heading"
    case emptyFragment = "empty-fragment"
    case duplicateFragment = "duplicate-fragment"
    case missingFragment = "missing-fragment"
    case unusedFragment = "unused-fragment"
    case unclosedTag = "unclosed-tag"
    case unbalancedTag = "unbalanced-tag"
    case unknownTag = "unknown-tag"
    case tagSyntax = "tag-syntax"
    case nestedLoop = "nested-loop"
    case unknownFilter = "unknown-filter"
    case wrongArgument = "wrong-argument"
    case misplacedSection = "misplaced-section"
    case exhibitsTooEarly = "exhibits-too-early"
    case startsWithDigit = "starts-with-digit"

    // Proofs
    case neverTrue = "never-true"
    case alwaysTrue = "always-true"
    case idlePart = "idle-part"
    case undecidedCondition = "undecided-condition"
    case unguardedValue = "unguarded-value"
    case mayBeEmpty = "may-be-empty"
    case unreachableRoute = "unreachable-route"
    case unreachableFragment = "unreachable-fragment"
    case languagesDiffer = "languages-differ"
    case policyOrder = "policy-order"
    case notProved = "not-proved"

    // Cases
    case unknownPack = "unknown-pack"
    case unknownViolation = "unknown-violation"
    case outOfRange = "out-of-range"
    case afterLetter = "after-letter"
    case missingExhibitFile = "missing-exhibit-file"
    case wrongExhibitType = "wrong-exhibit-type"
    case emptyExhibit = "empty-exhibit"
    case mislabelledExhibit = "mislabelled-exhibit"
    case contradiction = "contradiction"
    case unansweredAsk = "unanswered-ask"
    case doesNotAddUp = "does-not-add-up"
    case meetsPolicy = "meets-policy"
    case changedFact = "changed-fact"
    case nothingNew = "nothing-new"
    case sourcesDiffer = "sources-differ"
    case exhibitPolicy = "exhibit-policy"
    case fewOwnWords = "few-own-words"
    case boxTooLong = "box-too-long"

    // Review of letters
    case review
    case letterGap = "letter-gap"
    case letterDiffers = "letter-differs"
    case reviewExample = "review-example"

    // Reports
    case reportSyntax = "report-syntax"
    case unknownReport = "unknown-report"
    case guessedEncoding = "guessed-encoding"
    case unclearDates = "unclear-dates"
    case skippedRows = "skipped-rows"
    case oddReport = "odd-report"

    // Tests
    case testFailed = "test-failed"
    case checksNothing = "checks-nothing"
    case noTests = "no-tests"
    case unknownQuestion = "unknown-question"

    // Languages
    case languageFile = "language-file"
    case staleTranslation = "stale-translation"

    /// What a person should look at although the work could be done is a warning; all else is an error.
    public var severity: Diagnostic.Severity {
        switch self {
        case .unusedAllowance, .tellsNothing, .unansweredAsk, .doesNotAddUp, .meetsPolicy, .changedFact, .nothingNew,
            .sourcesDiffer, .exhibitPolicy, .fewOwnWords, .boxTooLong, .review,
            .letterGap, .guessedEncoding, .skippedRows, .oddReport, .staleTranslation:
            .warning
        default: .error
        }
    }

    /// Whether a person may let it stand, with a reason: it is a matter of judgement, and every letter is whole all the
    /// same.
    public var isAllowable: Bool {
        switch self {
        case .unusedDefinition, .unusedFragment, .startsWithDigit, .alwaysTrue, .neverTrue, .idlePart,
            .unreachableFragment, .languagesDiffer:
            true
        case .unusedAllowance, .nothingNew, .letterGap, .guessedEncoding, .skippedRows, .oddReport, .staleTranslation:
            false
        default: severity == .warning
        }
    }
}
