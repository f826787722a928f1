import PackTesting
import RulePacks
import SourceText
import Testing

/// A pack in two languages with two documents, and a case of it that is answered in full.
enum Kiosk {
    /// - Parameter edits: what of its files is written otherwise.
    static func ruleBook(_ edits: (old: String, new: String)...) throws -> RuleBook {
        let edited = files.map { file in
            SourceFile(
                path: file.path,
                text: edits.reduce(String(decoding: file.bytes, as: UTF8.self)) { $0.replacing($1.old, with: $1.new) })
        }
        let (book, diagnostics) = RuleBook.check(edited)
        #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() }.joined())")
        return try #require(book)
    }

    private static let files = [
        SourceFile(
            path: "rules/kiosk/pack.yaml",
            text: """
                pack: kiosk
                version: 1.0.0
                title: Kiosk
                title.zh: 小店
                language: en
                reading-languages: [zh]
                routes:
                  dispute:
                    to: us
                  plan-of-action:
                    to: us

                """),
        SourceFile(
            path: "rules/kiosk/late.yaml",
            text: """
                violation: late
                title: Lateness
                title.zh: 迟发
                level: account
                notice:
                  asks:
                    delay:
                      title: the delay
                      title.zh: 迟延
                    silence:
                      title: the silence
                      title.zh: 未答复
                facts:
                  late.mine:
                    type: yes-no
                    ask: Was it your fault?
                    ask.zh: 是您的错吗？
                  late.orders:
                    type: count
                    min: 1
                    ask: How many orders?
                    ask.zh: 多少订单？
                  found-on:
                    type: date
                    ask: Found when?
                    ask.zh: 何时发现？
                  orders:
                    type: rows
                    ask: Which orders?
                    ask.zh: 哪些订单？
                    columns:
                      order:
                        type: text
                  done-on:
                    type: date
                    ask: Done when?
                    ask.zh: 何时完成？
                  since:
                    type: date
                    ask: Since when?
                    ask.zh: 从何时起？
                routes:
                  - dispute:
                      when: not late.mine
                  - plan-of-action
                causes:
                  slow:
                    title: Slow
                    title.zh: 慢
                    answers: [delay, silence]
                    actions: [staff]
                    prevention: [watch]
                actions:
                  staff:
                    title: Staff
                    title.zh: 人手
                prevention:
                  watch:
                    title: Watch
                    title.zh: 检查
                exhibits:
                  receipt:
                    ask: The receipt
                    ask.zh: 收据

                """),
        SourceFile(
            path: "templates/kiosk/pack.md",
            text: """
                ## letter dispute
                {{ summaries }}

                ## letter plan-of-action
                {{ summaries }}

                {{ causes }}

                {{ actions }}

                {{ prevention }}

                {{ exhibits }}

                """),
        SourceFile(
            path: "templates/kiosk/late.md",
            text: """
                ## summary
                We sent {{ late.orders | plural: "one order", "# orders" }} late.

                ## cause slow
                We saw on {{ found-on }} that packing was slow:
                {% for row in orders %}
                - {{ row.order }}
                {% endfor %}

                ## action staff
                On {{ done-on }} we hired a packer ({{ exhibit.receipt }}).

                ## prevention watch
                We have counted the parcels since {{ since }}.

                ## exhibit receipt
                The packer's first wage slip

                """),
        SourceFile(
            path: "templates/kiosk/pack.zh.md",
            text:
                """
                ## letter dispute
                {{ summaries }}

                ## letter plan-of-action
                {{ summaries }}

                {{ causes }}

                {{ actions }}

                {{ prevention }}

                {{ exhibits }}

                """
        ),
        SourceFile(
            path: "templates/kiosk/late.zh.md",
            text: """
                ## summary
                我们迟发了{{ late.orders | plural: "# 个订单" }}。

                ## cause slow
                我们于{{ found-on }}发现打包慢：
                {% for row in orders %}
                - {{ row.order }}
                {% endfor %}

                ## action staff
                我们于{{ done-on }}聘用了打包员（{{ exhibit.receipt }}）。

                ## prevention watch
                自{{ since }}起清点包裹。

                ## exhibit receipt
                打包员的首份工资单

                """)
    ]

    static let fullCase = """
        case: full
        pack: kiosk
        letter-date: 2026-03-05
        violations: [late]
        facts:
          late.mine: yes
          late.orders: 3
        causes:
          - cause: slow
            answers: [delay, silence]
            found-on: 2026-03-01
            orders:
              - order: A
        actions:
          - action: staff
            done-on: 2026-03-02
        prevention:
          - prevention: watch
            since: 2026-03-03
        exhibits:
          receipt: receipt.pdf

        """

    static let letter = """
        We sent 3 orders late.

        1. We saw on 1 March 2026 that packing was slow:
           - A
           (Lateness: the delay and the silence.)

        1. On 2 March 2026 we hired a packer (exhibit A).
           (Cause 1: the delay and the silence.)

        1. We have counted the parcels since 3 March 2026.
           (Cause 1: the delay and the silence.)

        A. The packer's first wage slip

        """

    static let copy = """
        我们迟发了3 个订单。

        1. 我们于2026年3月1日发现打包慢：
           - A
           （迟发：迟延和未答复）

        1. 我们于2026年3月2日聘用了打包员（附件 A）。
           （对应原因 1：迟延和未答复）

        1. 自2026年3月3日起清点包裹。
           （对应原因 1：迟延和未答复）

        A. 打包员的首份工资单

        """
}

/// Runs a test of the kiosk: the full case with more lines below it, and golden letters by name.
func run(
    _ lines: String, letters: [String: String] = [:], replacing old: String = "", with new: String = "",
    ruleBook: RuleBook? = nil
) throws -> [TestResult] {
    let text = old.isEmpty ? Kiosk.fullCase : Kiosk.fullCase.replacing(old, with: new)
    let files = letters.sorted { $0.key < $1.key }.map { SourceFile(path: "tests/full/" + $0.key, text: $0.value) }
    let test = PackTest(
        pack: "kiosk", name: "full", file: SourceFile(path: "tests/full/case.yaml", text: text + lines), letters: files
    ) { $0 == "receipt.pdf" }
    return test.results(with: try ruleBook ?? Kiosk.ruleBook())
}

extension [TestResult] {
    /// `name: outcome`, and of each failure `line: text [code]`.
    var told: [String] {
        flatMap { result in
            ["\(result.name): \(result.outcome)"]
                + result.failures.map { failure in
                    let (diagnostic, place) = (failure.diagnostic, failure.diagnostic.place)
                    return
                        "\(place.file.name):\(place.file.position(ofByte: Int(place.range.start)).line): "
                        + "\(diagnostic.message) [\(diagnostic.code.rawValue)]"
                }
        }
    }
}
