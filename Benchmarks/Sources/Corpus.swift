import SourceText

/// Packs of any size: rule files of about 60 lines, each with its template, made up but valid.
struct Corpus {
    let files: [SourceFile]

    /// - Parameters:
    ///   - packs: over how many packs the violations are spread.
    ///   - isBrief: whether the rule files have one of each thing and no more.
    init(violations: Int, packs: Int = 1, isBrief: Bool = false, seed: Int = 20) {
        var files: [SourceFile] = []
        for pack in 0..<packs {
            let name = "shop-\(pack)"
            files.append(SourceFile(path: "rules/\(name)/pack.yaml", text: manifest(name)))
            files.append(SourceFile(path: "templates/\(name)/pack.md", text: sharedFragments))
        }
        for number in 0..<violations {
            let (pack, name) = ("shop-\(number % packs)", "violation-\(number)")
            var random = SplitMix64(corpus: seed &* 1_000_003 &+ number)
            let (rules, text) =
                isBrief
                ? (briefViolation(number), briefFragments(number))
                : (violation(number, &random), fragments(number, &random))
            files.append(SourceFile(path: "rules/\(pack)/\(name).yaml", text: rules))
            files.append(SourceFile(path: "templates/\(pack)/\(name).md", text: text))
        }
        self.files = files
    }

    var rules: [SourceFile] { files.filter { $0.path.hasSuffix(".yaml") } }
    var bytes: Int { files.reduce(0) { $0 + $1.bytes.count } }
}

private func manifest(_ name: String) -> String {
    """
    pack: \(name)
    version: 1.0.0
    title: Shop
    language: en

    facts:
      store.name:
        type: text
        ask: Store name
      notice.date:
        type: date
        ask: Date on the notice
      found-on:
        type: date
        ask: When did you find it?
      done-on:
        type: date
        ask: When was it done?
      owner:
        type: text
        ask: Who watches over it?

    routes:
      dispute:
      plan-of-action:

    """
}

private let sharedFragments = """
    ## header
    - Store: {{ store.name }}
    - Date: {{ letter.date }}

    ## closing
    We ask you to review our account on this basis.

    ## letter plan-of-action
    {{ header }}

    This plan of action answers your notice of {{ notice.date }} concerning {{ violations }}.

    {{ summaries }}

    ### Root causes
    {{ causes }}

    ### Actions
    {{ actions }}

    ### Prevention
    {{ prevention }}

    ### Exhibits
    {{ exhibits }}

    {{ closing }}

    ## letter dispute
    {{ header }}

    {{ summaries }}

    {{ closing }}

    """

private func violation(_ number: Int, _ random: inout SplitMix64) -> String {
    """
    # \(random.words(9))
    violation: violation-\(number)
    title: \(random.words(3)) above target
    level: \(random.one(of: ["account", "listing", "order"]))
    policy:
      - since: 2019-01-01
        requires: v\(number).rate < \(random.number(1...9))%
        window: \(random.number(20...90)) days
        source: https://example.com/policy/\(number)
        checked: 2026-11-20
    notice:
      says:
        - \(random.words(6))
        - "\(random.words(7)): \(random.words(3))"
      reads:
        - "\(random.words(4)) is {{ v\(number).rate }}"
      asks:
        ask-\(number):
          title: \(random.words(2))
          when: v\(number).claims > 0
    facts:
      v\(number).rate:
        type: percent
        ask: \(random.words(6))
      v\(number).orders:
        type: count
        min: 1
        ask: \(random.words(5))
      v\(number).claims:
        type: count
        ask: \(random.words(5))
      v\(number).kind:
        type: choice
        ask: \(random.words(5))
        options:
          first: \(random.words(2))
          second: \(random.words(2))
      fault:
        type: text
        max: 200
        pattern: ".*[^.]"
        ask: \(random.words(7))
        example: \(random.words(4))
      orders:
        type: rows
        ask: \(random.words(4))
        columns:
          order:
            type: order-id
          sent-on:
            type: date
    routes:
      - dispute:
          when: v\(number).kind == first and (v\(number).claims == 0 or v\(number).rate < \(random.number(1...3)).5%)
      - plan-of-action
    causes:
      cause-\(number):
        title: \(random.words(4))
        answers: [ask-\(number)]
        actions: [action-\(number)]
        prevention: [prevention-\(number)]
    actions:
      action-\(number):
        title: \(random.words(4))
    prevention:
      prevention-\(number):
        title: \(random.words(4))
    exhibits:
      exhibit-\(number):
        ask: \(random.words(5))
        files: [pdf, jpg]

    """
}

private func fragments(_ number: Int, _ random: inout SplitMix64) -> String {
    """
    ## summary
    \(capitalised(random.words(4))): {{ v\(number).rate }} ({{ v\(number).claims }} of {{ v\(number).orders }} orders); required: {{ policy }}.{% if v\(number).claims > 10 and v\(number).kind == second %} \(capitalised(random.words(8))).{% endif %}

    ## cause cause-\(number)
    {{ orders | plural: "One order was", "# orders were" }} late: \(random.words(6)). We found on {{ found-on }} that {{ fault }}.
    {% for row in orders %}
    - Order {{ row.order }} of {{ row.sent-on }}
    {% endfor %}

    ## action action-\(number)
    On {{ done-on }} \(random.words(8)){% if exhibit.exhibit-\(number) %} ({{ exhibit.exhibit-\(number) }}){% endif %}.

    ## prevention prevention-\(number)
    {{ owner }} \(random.words(9)).

    ## exhibit exhibit-\(number)
    \(capitalised(random.words(5)))

    """
}

private func briefViolation(_ number: Int) -> String {
    """
    violation: violation-\(number)
    title: Violation \(number)
    level: account
    notice:
      says:
        - words of notice \(number)
      asks:
        ask-\(number):
          title: the reason
    facts:
      v\(number).orders:
        type: count
        ask: How many?
    routes:
      - dispute:
          when: v\(number).orders == 0
      - plan-of-action
    causes:
      cause-\(number):
        title: Cause
        answers: [ask-\(number)]
        actions: [action-\(number)]
        prevention: [prevention-\(number)]
    actions:
      action-\(number):
        title: Action
    prevention:
      prevention-\(number):
        title: Prevention
    exhibits:
      exhibit-\(number):
        ask: Which file?
        files: [pdf]
    review:
      rule-\(number):
        says:
          - words of rule \(number)
        message: this is what the rule is about
        advice: leave it out
        bad:
          - Words of rule \(number) stand here.
        good:
          - Nothing of it stands here.

    """
}

private func briefFragments(_ number: Int) -> String {
    """
    ## summary
    The figure is {{ v\(number).orders }}.

    ## cause cause-\(number)
    We found it on {{ found-on }}.

    ## action action-\(number)
    On {{ done-on }} we mended it{% if exhibit.exhibit-\(number) %} ({{ exhibit.exhibit-\(number) }}){% endif %}.

    ## prevention prevention-\(number)
    {{ owner }} watches over it.

    ## exhibit exhibit-\(number)
    The list

    """
}

private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
