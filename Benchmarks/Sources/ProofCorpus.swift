import SourceText

/// One pack with violations as large as they get: 60 facts, 60 fragments and about 100 conditions each, in two
/// languages.
struct ProofCorpus {
    let files: [SourceFile]
    /// How many conditions the first violation's fragments test in one language.
    let conditions: Int

    init(violations: Int, seed: Int = 3) {
        var files = [SourceFile(path: "rules/shop/pack.yaml", text: manifest)]
        for ending in ["md", "zh.md"] { files.append(SourceFile(path: "templates/shop/pack.\(ending)", text: shared)) }
        var conditions = 0
        for number in 0..<violations {
            var writer = ViolationWriter(number, SplitMix64(corpus: seed &* 7_919 &+ number))
            files += writer.files()
            if number == 0 { conditions = writer.conditions }
        }
        self.files = files
        self.conditions = conditions
    }
}

private let manifest = """
    pack: shop
    version: 1.0.0
    title: Shop
    title.zh: Shop
    language: en
    reading-languages: [zh]

    facts:
      owner:
        type: text
        ask: Who?
        ask.zh: Who?

    routes:
      documents:
      dispute:
      plan-of-action:

    """

private let shared = """
    ## header
    - Date: {{ letter.date }}

    ## letter documents
    {{ header }}

    {{ causes }}

    {{ actions }}

    {{ prevention }}

    ## letter dispute
    {{ header }}

    {{ summaries }}

    ## letter plan-of-action
    {{ header }}

    {{ summaries }}

    ### Root causes
    {{ causes }}

    ### Actions
    {{ actions }}

    ### Prevention
    {{ prevention }}

    """

/// Writes one violation: 12 facts of each of five kinds, of which conditions test some alone and some joined.
private struct ViolationWriter {
    private let number: Int
    private var random: SplitMix64
    private(set) var conditions = 0

    init(_ number: Int, _ random: SplitMix64) {
        self.number = number
        self.random = random
    }

    mutating func files() -> [SourceFile] {
        let fragments = fragments()
        return [
            SourceFile(path: "rules/shop/violation-\(number).yaml", text: rules()),
            SourceFile(path: "templates/shop/violation-\(number).md", text: fragments),
            SourceFile(path: "templates/shop/violation-\(number).zh.md", text: fragments)
        ]
    }

    // MARK: Rules

    private func rules() -> String {
        var text =
            """
            violation: violation-\(number)
            title: Violation \(number)
            title.zh: Violation \(number)
            level: account

            facts:

            """
        for index in 0..<12 {
            text += fact(
                "choice-\(index)", "choice",
                """
                    options:
                      a: first
                      b: second
                      c: third
                      d: fourth
                    options.zh:
                      a: first
                      b: second
                      c: third
                      d: fourth

                """
            )
            text += fact("count-\(index)", "count", "    max: 1000\n")
            text += fact("flag-\(index)", "yes-no", "")
            text += fact("rate-\(index)", "percent", "")
            text += fact("day-\(index)", "date", index % 2 == 0 ? "    optional: yes\n" : "")
        }
        text +=
            """
            routes:
              - documents:
                  when: v\(number).flag-0 and v\(number).count-0 > 10
              - dispute:
                  when: v\(number).choice-0 == a or v\(number).rate-0 > 5%
              - plan-of-action

            causes:

            """
        for index in 0..<20 {
            text +=
                """
                  \(item("cause", index)):
                    title: Cause
                    title.zh: Cause
                    actions: [\(item("action", index))]
                    prevention: [\(item("prevention", index))]

                """
        }
        for kind in ["action", "prevention"] {
            text += "\n\(kind == "action" ? "actions" : kind):\n"
            for index in 0..<20 {
                text += "  \(item(kind, index)):\n    title: Step\n    title.zh: Step\n"
            }
        }
        return text
    }

    /// A case names items by their ids alone, so that each is declared once in the pack.
    private func item(_ kind: String, _ index: Int) -> String { "\(kind)-\(number)-\(index)" }

    private func fact(_ name: String, _ type: String, _ more: String) -> String {
        "  v\(number).\(name):\n    type: \(type)\n    ask: What?\n    ask.zh: What?\n\(more)"
    }

    // MARK: Fragments

    private mutating func fragments() -> String {
        var text = "## summary\n" + (0..<12).map(figures).joined(separator: "\n\n") + "\n\n"
        for index in 0..<20 {
            for kind in ["cause", "action", "prevention"] {
                text += "## \(kind) \(item(kind, index))\n\(paragraph(index))\n\n"
            }
        }
        return text
    }

    /// Prints the facts that may be left without a test.
    private func figures(_ index: Int) -> String {
        let day = "v\(number).day-\(index)"
        let days = index % 2 == 0 ? "{% if known \(day) %} on {{ \(day) }}{% endif %}" : " on {{ \(day) }}"
        return
            "The figures are {{ v\(number).count-\(index) }} and {{ v\(number).rate-\(index) }}, "
            + "\(index) of {{ v\(number).choice-\(index) }}, {{ v\(number).flag-\(index) }}\(days)."
    }

    /// An `if` with another inside or after it, an `else`, and a guard.
    private mutating func paragraph(_ index: Int) -> String {
        let day = "v\(number).day-\((index % 6) * 2)"
        switch random.number(0...2) {
        case 0:
            conditions += 2
            return
                "{{ owner }} found it. {% if \(condition(0)) %}It was so{% if \(condition(1)) %} "
                + "and stayed so{% endif %}.{% else %}It was not.{% endif %}"
        case 1:
            conditions += 2
            return
                "{{ owner }} found it{% if known \(day) %} on {{ \(day) }}{% endif %}. "
                + "{% if \(condition(0)) %}It was so.{% endif %}"
        default:
            conditions += 1
            return "{{ owner }} found {% if \(condition(0)) %}it{% else %}something else{% endif %}."
        }
    }

    /// One to three tests of facts that differ, so that each of them matters.
    private mutating func condition(_ half: Int) -> String {
        let parts = (0..<(1 + random.number(0...2))).map { test($0 * 4 + half * 2 + random.number(0...1)) }
        return parts.joined(separator: random.number(0...1) == 0 ? " and " : " or ")
    }

    private mutating func test(_ index: Int) -> String {
        switch random.number(0...4) {
        case 0: "v\(number).choice-\(index) == \(["a", "b", "c"][random.number(0...2)])"
        case 1: "v\(number).count-\(index) > \(20 + random.number(0...899))"
        case 2: "not v\(number).flag-\(index)"
        case 3: "v\(number).rate-\(index) <= \(6 + random.number(0...79))%"
        default: "v\(number).choice-\(index) in [a, \(["b", "c", "d"][random.number(0...2)])]"
        }
    }
}
