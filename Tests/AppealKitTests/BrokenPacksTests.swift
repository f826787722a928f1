import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

/// A real pack, broken as a tired author would: each slip is caught, with a case that runs.
@Suite("A pack, broken")
struct BrokenPacksTests {
    @Test(arguments: Slip.all)
    func isCaught(_ slip: Slip) throws {
        let files = try slip.files()
        let (book, diagnostics) = RuleBook.check(files)
        #expect(book == nil)
        let found = diagnostics.filter { $0.code == slip.code }
        #expect(!found.isEmpty, "\(diagnostics.map { $0.printed() }.joined())")
        let unproved = try #require(RuleBook.compile(files).ruleBook)
        for diagnostic in diagnostics {
            let example = try #require(diagnostic.example, "\(diagnostic.printed())")
            try run(example, with: unproved, about: diagnostic)
        }
    }

    /// A counter-example is a case without findings of its own; where a fact has no value that should have one, the
    /// letter never comes.
    private func run(_ example: String, with book: RuleBook, about diagnostic: Diagnostic) throws {
        let (made, findings) = Case.read(SourceFile(path: "case.yaml", text: example), with: book) { _ in true }
        #expect(findings.isEmpty, "\(findings.map { $0.printed() }.joined())\n\(example)")
        let appeal = try #require(made)
        let questions = appeal.pack.languages.flatMap { appeal.assemble(in: $0).questions }
        switch diagnostic.code {
        case .unguardedValue, .undecidedCondition: #expect(!questions.isEmpty, "\(diagnostic.printed())")
        case .incompletePlan: break
        default:
            #expect(
                questions.isEmpty || diagnostic.code == .languagesDiffer,
                "\(diagnostic.printed())\n\(questions.map(\.key))")
        }
    }

    /// The packs that slips of routes are made in are sound themselves.
    @Test func threeRoutesAreSound() throws {
        let (book, diagnostics) = RuleBook.check(try Slip("", .limit, routes: true).files())
        #expect(book != nil, "\(diagnostics.map { $0.printed() }.joined())")
    }
}

/// A slip of an author: some texts replaced in some files.
struct Slip: Sendable, CustomTestStringConvertible {
    struct Edit: Sendable {
        let file: String
        let old: String
        let new: String
    }

    let name: String
    let code: DiagnosticCode
    let edits: [Edit]

    /// - Parameter routes: whether it is made in packs with three routes, of which the sample has one.
    init(
        _ name: String, _ code: DiagnosticCode, routes: Bool = false,
        _ edits: (file: String, old: String, new: String)...
    ) {
        self.name = name
        self.code = code
        self.edits = (routes ? Self.threeRoutes : []) + edits.map { Edit(file: $0.file, old: $0.old, new: $0.new) }
    }

    var testDescription: String { name }

    func files() throws -> [SourceFile] {
        var files = samplePack
        for edit in edits {
            let index = try #require(files.firstIndex { $0.path.hasSuffix("/" + edit.file) }, "\(edit.file)")
            let text = String(decoding: files[index].bytes, as: UTF8.self)
            let place = try #require(
                text.range(of: edit.old, options: .literal), "`\(edit.old)` is not in \(edit.file)")
            files[index] = SourceFile(
                path: files[index].path, text: text.replacingCharacters(in: place, with: edit.new))
        }
        return files
    }

    private static let threeRoutes =
        [
            Edit(file: "amazon/pack.yaml", old: "routes:\n", new: "routes:\n  dispute:\n  documents:\n"),
            Edit(
                file: "valid-tracking-rate.yaml", old: "routes:\n",
                new:
                    """
                    routes:
                      - dispute:
                          when: vtr.rate >= 95%
                      - documents:
                          when: vtr.packages < 10 and vtr.rate < 50%

                    """
            )
        ]
        + ["pack.md", "pack.zh.md"].map {
            Edit(
                file: $0, old: "## letter plan-of-action\n",
                new:
                    """
                    ## letter dispute
                    {{ header }}

                    {{ summaries }}

                    {{ closing }}

                    ## letter documents
                    {{ header }}

                    {{ summaries }}

                    ## letter plan-of-action

                    """
            )
        }
}

extension Slip {
    static let all: [Slip] = values + conditions + routes + texts

    private static let values = [
        Slip(
            "guard dropped in the header", .unguardedValue,
            (
                "pack.md", "{% if known notice.case-id %}\n- Case: {{ notice.case-id }}\n{% endif %}",
                "- Case: {{ notice.case-id }}"
            )),
        Slip(
            "guard dropped within a sentence", .unguardedValue,
            (
                "valid-tracking-rate.md", "{% if known vtr.category %} in {{ vtr.category }}{% endif %}",
                " in {{ vtr.category }}"
            )),
        Slip(
            "guard dropped in the translation", .unguardedValue,
            ("pack.zh.md", "{% if known notice.case-id %}", "{% if notice.date > 2020-01-01 %}")),
        Slip(
            "guard turned round", .unguardedValue,
            ("pack.md", "{% if known notice.case-id %}", "{% if not known notice.case-id %}")),
        Slip(
            "guard with or", .unguardedValue,
            (
                "valid-tracking-rate.md", "{% if known vtr.category %}",
                "{% if known vtr.category or vtr.packages > 100 %}"
            )),
        Slip(
            "fact of the case made optional", .unguardedValue,
            (
                "amazon/pack.yaml", "  signer.role:\n    type: text\n",
                "  signer.role:\n    type: text\n    optional: yes\n"
            )),
        Slip(
            "fact of an item made optional", .unguardedValue,
            (
                "amazon/pack.yaml", "  old-service:\n    type: text\n",
                "  old-service:\n    type: text\n    optional: yes\n"
            )),
        Slip(
            "column made optional", .unguardedValue,
            (
                "amazon/pack.yaml", "      settled-on:\n        type: date\n",
                "      settled-on:\n        type: date\n        optional: yes\n"
            )),
        Slip(
            "list made optional", .unguardedValue,
            (
                "amazon/pack.yaml", "  asins:\n    type: list of asin\n",
                "  asins:\n    type: list of asin\n    optional: yes\n"
            )),
        Slip(
            "optional fact compared without a guard", .undecidedCondition,
            (
                "valid-tracking-rate.md", "{% if known vtr.category %} in {{ vtr.category }}{% endif %}",
                "{% if vtr.category == \"Books\" %} in {{ vtr.category }}{% endif %}"
            )),
        Slip(
            "notice's date optional, with two figures of a policy", .unguardedValue,
            (
                "amazon/pack.yaml", "  notice.date:\n    type: date\n",
                "  notice.date:\n    type: date\n    optional: yes\n"
            ),
            (
                "order-defect-rate.yaml", "    checked: 2026-11-20\n",
                """
                    checked: 2026-11-20
                  - since: 2024-01-01
                    requires: odr.rate < 0.5%
                    source: nowhere
                    checked: 2026-11-20

                """
            ))
    ]

    private static let conditions = [
        Slip(
            "bound that includes zero", .alwaysTrue,
            ("order-defect-rate.md", "{% if odr.claims > 0 %}", "{% if odr.claims >= 0 %}")),
        Slip(
            "bound turned round", .neverTrue,
            ("order-defect-rate.md", "{% if odr.feedback > 0 %}", "{% if odr.feedback < 0 %}")),
        Slip(
            "ask with a bound that includes zero", .alwaysTrue,
            ("order-defect-rate.yaml", "      when: odr.claims > 0\n", "      when: odr.claims >= 0\n")),
        Slip(
            "percent without its decimals", .alwaysTrue,
            ("order-defect-rate.yaml", "requires: odr.rate < 1%", "requires: odr.rate <= 100%")),
        Slip(
            "elsif behind a wider if", .neverTrue,
            (
                "shared/tracking.md", "{% if packages > 1 %}up to {% endif %}",
                "{% if packages > 1 %}up to {% elsif packages > 5 %}more than {% endif %}"
            )),
        Slip(
            "condition repeated inside itself", .alwaysTrue,
            (
                "shared/tracking.md", "{% if packages > 1 %}up to {% endif %}",
                "{% if packages > 1 %}up to {% if packages >= 2 %}as much as {% endif %}{% endif %}"
            )),
        Slip(
            "computed fact above what it is taken from", .neverTrue,
            (
                "valid-tracking-rate.md", "{{ vtr.from }} to {{ vtr.to }})",
                "{{ vtr.from }} to {{ vtr.to }}{% if vtr.invalid > vtr.packages %}, all{% endif %})"
            )),
        Slip(
            "day after the letter's", .neverTrue,
            (
                "pack.md", "{% if known notice.case-id %}",
                "{% if known notice.case-id and notice.date > letter.date %}"
            )),
        Slip(
            "all options named", .alwaysTrue,
            (
                "pack.md", "{% for row in orders %}\n- Order {{ row.order }} of {{ row.ordered-on }}: {{ row.defect }}",
                "{% for row in orders %}\n- Order {{ row.order }} of {{ row.ordered-on }}"
                    + "{% if row.defect in [claim, feedback, chargeback, no-scan] %}: {{ row.defect }}{% endif %}"
            )),
        Slip(
            "part that says the same", .idlePart,
            ("order-defect-rate.md", "{% if odr.claims > 0 %}", "{% if odr.claims > 0 and odr.claims != 0 %}")),
        Slip(
            "option that was asked before", .idlePart,
            (
                "pack.md", "of {{ row.ordered-on }}: {{ row.defect }}",
                "of {{ row.ordered-on }}: {% if row.defect == claim %}a claim"
                    + "{% elsif row.defect in [claim, feedback] %}a remark{% else %}{{ row.defect }}{% endif %}"
            )),
        Slip(
            "length that every time has", .alwaysTrue,
            (
                "shared/tracking.md", "{% if packages > 1 %}up to {% endif %}",
                "{% if entered-after >= 0 hours %}up to {% endif %}"
            ))
    ]

    private static let routes = [
        Slip(
            "earlier route takes all cases of a later one", .unreachableRoute, routes: true,
            ("valid-tracking-rate.yaml", "when: vtr.rate >= 95%", "when: vtr.rate < 95%")),
        Slip(
            "route that nobody can take", .neverTrue, routes: true,
            ("valid-tracking-rate.yaml", "when: vtr.rate >= 95%", "when: vtr.rate > 100%")),
        Slip(
            "part of a route that decides nothing", .idlePart, routes: true,
            ("valid-tracking-rate.yaml", "vtr.packages < 10 and vtr.rate < 50%", "vtr.packages < 10 and vtr.rate < 95%")
        ),
        Slip(
            "letter with causes alone", .incompletePlan, routes: true,
            ("pack.md", "## letter documents\n{{ header }}\n", "## letter documents\n{{ header }}\n\n{{ causes }}\n"),
            ("pack.zh.md", "## letter documents\n{{ header }}\n", "## letter documents\n{{ header }}\n\n{{ causes }}\n")
        ),
        Slip(
            "two figures since the same day", .policyOrder,
            (
                "order-defect-rate.yaml", "    checked: 2026-11-20\n",
                """
                    checked: 2026-11-20
                  - since: 2019-01-01
                    requires: odr.rate < 0.5%
                    source: nowhere
                    checked: 2026-11-20

                """
            )),
        Slip(
            "older figure behind a newer one", .policyOrder,
            (
                "order-defect-rate.yaml", "    checked: 2026-11-20\n",
                """
                    checked: 2026-11-20
                  - since: 2012-01-01
                    requires: odr.rate < 0.5%
                    source: nowhere
                    checked: 2026-11-20

                """
            )),
        Slip(
            "cause without prevention", .incompletePlan, ("shared/goods.yaml", "    prevention: [pick-scan]\n", ""),
            (
                "shared/goods.yaml", "    prevention: [packing-test, complaint-stop]\n",
                "    prevention: [packing-test, complaint-stop, pick-scan]\n"
            )),
        Slip(
            "cause without action", .incompletePlan,
            ("shared/orders.yaml", "    actions: [settle-orders, set-handling-time]\n", ""),
            (
                "shared/orders.yaml", "actions: [settle-orders, count-stock",
                "actions: [settle-orders, set-handling-time, count-stock"
            )),
        Slip(
            "section of prevention forgotten", .incompletePlan, ("pack.md", "{{ prevention }}\n", ""),
            ("pack.zh.md", "{{ prevention }}\n", ""))
    ]

    private static let texts = [
        Slip(
            "section of exhibits forgotten", .unreachableFragment, ("pack.md", "{{ exhibits }}\n", ""),
            ("pack.zh.md", "{{ exhibits }}\n", "")),
        Slip(
            "section of summaries forgotten", .unreachableFragment, ("pack.md", "{{ summaries }}\n", ""),
            ("pack.zh.md", "{{ summaries }}\n", "")),
        Slip(
            "figure left out of the translation", .languagesDiffer,
            ("valid-tracking-rate.zh.md", "{{ vtr.packages }}", "")),
        Slip(
            "translation under another condition", .languagesDiffer,
            ("order-defect-rate.zh.md", "{% if odr.feedback > 0 %}", "{% if odr.feedback > 1 %}")),
        Slip(
            "condition of the line above", .languagesDiffer,
            ("order-defect-rate.md", "{% if odr.feedback > 0 %}", "{% if odr.chargebacks > 0 %}")),
        Slip(
            "whole fragment under a condition", .mayBeEmpty,
            (
                "pack.md", "## prevention daily-ship-check\n",
                "## prevention daily-ship-check\n{% if exhibit.dispatch-log %}\n"
            ),
            (
                "pack.md", "\n\n## prevention confirm-after-handover",
                "\n{% endif %}\n\n## prevention confirm-after-handover"
            )),
        Slip(
            "whole pass of a loop under a condition", .mayBeEmpty,
            (
                "pack.md",
                "{% for row in orders %}\n- Order {{ row.order }} of {{ row.ordered-on }}: {{ row.defect }}\n",
                """
                {% for row in orders %}
                {% if row.defect != no-scan %}
                - Order {{ row.order }} of {{ row.ordered-on }}: {{ row.defect }}
                {% endif %}

                """
            ))
    ]
}
