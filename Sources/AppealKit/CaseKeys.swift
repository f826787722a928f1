import KeyedMaps
import RuleModel

/// `case.yaml`.
package enum CaseKey: String, FormatKeys {
    case `case`, pack
    case letterDate = "letter-date"
    case violations, facts, sources, causes, actions, prevention, exhibits, want, variants

    package static let map = FormatMap("case", words: .mapCase, Self.self)

    package var form: KeyForm {
        switch self {
        case .case: KeyForm(.text, .always, "a name for you", example: "new-store-2019")
        case .pack: KeyForm(.id, .always, "the marketplace", example: "amazon")
        case .letterDate:
            KeyForm(
                .date, .always, "the date of the letter; nothing done, found or in force may be later",
                example: "2019-03-04")
        case .violations:
            KeyForm(.ids(of: "ids"), .always, "what the notice names, in its order", example: "[order-defect-rate]")
        case .facts: KeyForm(.values, "every fact with a dot", example: "odr.rate: 1.4%")
        case .sources:
            KeyForm(
                .named(.named(.value, of: "values"), of: "sources"),
                "what notices and reports say of the facts: see [Sources](#sources)")
        case .causes: KeyForm(.items, "the root causes")
        case .actions: KeyForm(.items, "what was done")
        case .prevention: KeyForm(.items, "what stops it recurring")
        case .exhibits:
            KeyForm(
                .files, "by id: a file, or a list of files, in the case's folder",
                example: "settlements: exhibits/settlements.pdf")
        case .want:
            KeyForm(.map(WantKey.map), "what should come of the case, where it is a test of a pack")
        case .variants:
            KeyForm(
                .named(.map(VariantKey.map), of: "variants"),
                "the same case with some of its facts told otherwise")
        }
    }
}

extension CaseKey {
    /// The list of a kind of item.
    init(_ kind: ItemKind) {
        self =
            switch kind {
            case .cause: .causes
            case .action: .actions
            case .prevention: .prevention
            }
    }
}

extension KeyType {
    fileprivate static var values: KeyType { .named(.value, of: "values") }
    fileprivate static var items: KeyType { .list(.map(ItemKey.map), of: "items") }
    fileprivate static var files: KeyType { .named(.either(.path, .list(.path, of: "files")), of: "files") }
}

/// A cause, action or prevention of a case; its facts stand beside these keys.
package enum ItemKey: String, FormatKeys {
    case cause, action, prevention, answers, `as`, `for`

    package static let map = FormatMap("item", words: .mapItem, Self.self, isOpen: true)

    package var form: KeyForm {
        switch self {
        case .cause: KeyForm(.id, .sometimes("under `causes`"), "which one", example: "missed-shipment")
        case .action: KeyForm(.id, .sometimes("under `actions`"), "which one", example: "refunded-orders")
        case .prevention: KeyForm(.id, .sometimes("under `prevention`"), "which one", example: "second-check")
        case .answers:
            KeyForm(
                .ids(of: "asks"), .sometimes("in causes, if the notice has asks"),
                "which asks of the notice this cause answers", example: "[claims]")
        case .as: KeyForm(.id, "a name for this item, where the same one stands twice", example: "second-shipment")
        case .for:
            KeyForm(
                .ids(of: "causes"),
                "in actions and prevention: the causes it is for; all that it fits if left out",
                example: "[missed-shipment]")
        }
    }
}

/// The case with some of its facts told otherwise.
package enum VariantKey: String, FormatKeys {
    case letterDate = "letter-date"
    case facts, causes, actions, prevention, exhibits, want

    package static let map = FormatMap("variant", words: .mapVariant, Self.self)

    package var form: KeyForm {
        switch self {
        case .letterDate: KeyForm(.date, "another date of the letter", example: "2019-04-01")
        case .facts:
            KeyForm(
                .values, "facts that take the place of the case's, one by one; with an empty value a fact is untold",
                example: "odr.rate: 0.9%")
        case .causes: KeyForm(.items, "instead of all causes of the case; likewise below")
        case .actions: KeyForm(.items, "instead of all its actions")
        case .prevention: KeyForm(.items, "instead of all its prevention")
        case .exhibits:
            KeyForm(.files, "instead of all its exhibits", example: "settlements: exhibits/settlements.pdf")
        case .want:
            KeyForm(
                .map(WantKey.map),
                "what should come of the variant; the case's own `want` does not count for it")
        }
    }
}

/// What a test wants to come of its case.
package enum WantKey: String, FormatKeys {
    case violations, routes, questions, findings, contains, absent, diagnosis, todo

    package static let map = FormatMap("what a test wants", words: .mapWants, Self.self)

    package var form: KeyForm {
        switch self {
        case .violations:
            KeyForm(
                .ids(of: "ids"), "the violations that the letters answer, in their order",
                example: "[order-defect-rate]")
        case .routes:
            KeyForm(.ids(of: "routes"), "the route of each letter, in their order", example: "[plan-of-action]")
        case .questions:
            KeyForm(
                .list(.text, of: "questions"),
                "the questions that are open, all of them and in their order; none if left out",
                example: "[missed-shipment/found-on]")
        case .findings:
            KeyForm(
                .ids(of: "codes"),
                "the codes of what is found in the case or its letters, each as often as it is told; none if left out",
                example: "[does-not-add-up]")
        case .contains:
            KeyForm(
                .list(.text, of: "texts"), languages: .reading,
                "each stands in the letter; `contains.zh`: in the reading copy", example: "on 2 March 2019")
        case .absent:
            KeyForm(
                .list(.text, of: "texts"), languages: .reading,
                "none stands in the letter; `absent.zh`: in the reading copy", example: "we apologise")
        case .diagnosis:
            KeyForm(
                .ids(of: "ids"),
                "the violations that `notice.txt` or `notice.eml` beside the test is recognised as, the most likely "
                    + "first; after `unsure` the candidates, of which the first counts; those of the case if left out",
                example: "[order-defect-rate]")
        case .todo:
            KeyForm(
                .text, "why the test fails today: it is told, but does not count as a failure until it passes",
                example: "the layout puts the exhibits first")
        }
    }
}
