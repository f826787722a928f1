import RulePacks
import SourceText
import Testing

/// Comments that let a finding stand, and what is told about those that do not.
@Suite struct AllowanceTests {
    /// What is found in the base pack with other files over it: code and line each.
    private func found(_ files: [String: String]) throws -> [String] {
        try check(files).diagnostics.map {
            "\($0.code.rawValue) "
                + "\($0.place.file.name):\($0.place.file.position(ofByte: Int($0.place.range.start)).line)"
        }
    }

    private func check(_ files: [String: String]) throws -> (ruleBook: RuleBook?, diagnostics: [Diagnostic]) {
        RuleBook.check(try BasePack.overlaid(with: files.map { PageFile(path: $0.key, bytes: Array($0.value.utf8)) }))
    }

    /// The violation with two facts more that nothing uses, from line 9 on.
    private func rules(_ facts: String) -> [String: String] {
        [
            "rules/shop/late-delivery.yaml": """
            violation: late-delivery
            title: Late delivery
            level: account
            facts:
              late.orders:
                type: count
                ask: How many orders were late?
            \(facts)
            routes:
              - dispute

            """
        ]
    }

    private func unused(_ comment: String = "", behind: String = "", after: String = "") -> [String: String] {
        rules("\(comment)\n  late.parcels:\(behind)\n    type: count\n    ask: How many?\(after)")
    }

    @Test func withoutAnAllowanceItIsFound() throws {
        #expect(try found(unused()) == ["unused-definition late-delivery.yaml:9"])
    }

    @Test(arguments: [
        "# allow unused-definition: for spring", "  #   allow  unused-definition :for spring\n",
        "# allow unused-definition: 为春季\n\n   \n", "#allow unused-definition: x\r",
        "# allow meets-policy: not here\n# allow unused-definition: above the other"
    ])
    func aCommentAboveAllows(comment: String) throws {
        let (ruleBook, diagnostics) = try check(unused(comment))
        #expect(ruleBook != nil)
        #expect(!diagnostics.contains { $0.severity == .error }, "\(diagnostics.map { $0.printed() }.joined())")
    }

    @Test func aCommentBehindAllows() throws {
        #expect(try found(unused(behind: " # allow unused-definition: for spring")) == [])
    }

    @Test(arguments: [
        "# allow unused-definition: x\n  # another comment", "# note # allow unused-definition: x",
        "# allows unused-definition: x", "# please allow unused-definition: x"
    ])
    func otherCommentsDoNot(comment: String) throws {
        #expect(try found(unused(comment)).contains { $0.hasPrefix("unused-definition") })
    }

    @Test func itIsForOneLineAndOneCode() throws {
        let text =
            """
              late.parcels: # allow unused-definition: x
                type: count
                ask: How many?
              late.boxes:
                type: count
                ask: How many?
            """
        #expect(try found(rules(text)) == ["unused-definition late-delivery.yaml:11"])
        #expect(
            try found(unused("# allow unused-fragment: x")) == ["unused-definition late-delivery.yaml:9"],
            "and with another error nobody asks what was of no use")
    }

    @Test(arguments: [
        "    ask: \"How many # allow unused-definition\"", "    ask: 'How many\n      # allow unused-definition'",
        "    ask: |\n      How many\n      # allow unused-definition",
        "    ask: >-\n      How many?\n\n      # allow unused-definition\n    min: 1",
        "    ask: How many of # those?\n    \"min\": \"1\" # prose that says: # allow unused-definition"
    ])
    func inATextItIsNoComment(ask: String) throws {
        #expect(try found(rules("  late.parcels: # allow unused-definition: x\n    type: count\n\(ask)")) == [])
    }

    @Test func behindTheSignOfABlockItIsOne() throws {
        #expect(
            try found(
                rules(
                    """
                      late.parcels: # allow unused-definition: x
                        type: count
                        ask: | # allow limit: x
                          How many?
                    """
                )) == ["bad-allowance late-delivery.yaml:10"])
    }

    @Test(arguments: ["allow the seller some time", "allow", "allowed: yes", "allow: ", "allow on-time orders only"])
    func proseIsLeftAlone(comment: String) throws {
        let codes = try check(unused("# \(comment)", behind: " # allow unused-definition: x")).diagnostics.map(\.code)
        #expect(codes == (comment == "allow: " ? [.badAllowance] : []))
    }

    @Test(arguments: [
        ("allow unused-definition", "this gives no reason to allow `unused-definition`"),
        ("allow unused-definition:  ", "this gives no reason to allow `unused-definition`"),
        ("allow unused-definition because", "this gives no reason to allow `unused-definition`"),
        ("allow unused-definitions: x", "there is no code `unused-definitions` to allow"),
        ("allow unused-definition：春季", "the colon is full-width (`：`)"),
        ("allow unknown-key: x", "`unknown-key` cannot be allowed"),
        ("allow unused-allowance: x", "`unused-allowance` cannot be allowed"),
        ("allow: x", "this allows nothing: it names no code")
    ])
    func whatIsWrongWithAnAllowanceIsTold(comment: String, message: String) throws {
        let diagnostics = try check(unused("# \(comment)", behind: " # allow unused-definition: x")).diagnostics
        #expect(diagnostics.map(\.message) == [message])
        #expect(diagnostics.first?.code == .badAllowance)
    }

    @Test func ofNoUse() throws {
        #expect(try found(rules("# allow unused-definition: x")) == ["unused-allowance late-delivery.yaml:8"])
        #expect(try check(rules("# allow unused-definition: x")).ruleBook != nil, "a warning")
        #expect(
            try found(unused("# allow unused-definition: x\n# allow unused-definition: twice")) == [
                "unused-allowance late-delivery.yaml:9"
            ])
        var files = rules("")
        files["rules/shop/late-delivery.yaml"]? += "# allow unused-definition: below is nothing\n"
        #expect(try check(files).diagnostics.map(\.message) == ["no line follows that this could be for"])
    }

    @Test func ofADamagedFileNothingIsTold() throws {
        #expect(
            try found(rules("  # allow nothing-known: x\n  late.parcels: {type: count}")) == [
                "yaml-inline-map late-delivery.yaml:9"
            ])
        #expect(
            try found(rules("# allow unused-definition: x\n  late.parcels:\n    typ: count")).allSatisfy {
                !$0.contains("allowance")
            })
    }

    // MARK: Templates

    private let receipt = "## exhibit receipt\nThe receipt\n"

    @Test func inATemplate() throws {
        let summary = "## summary\nWe sent {{ late.orders | plural: \"one order\", \"# orders\" }} late.\n"
        let comment = "<!-- allow unused-fragment: for spring -->\n"
        #expect(
            try found(["templates/shop/late-delivery.md": summary + receipt]) == ["unused-fragment late-delivery.md:3"])
        for text in [
            summary + comment + receipt, "\u{FEFF}" + comment + receipt + summary,
            summary + "  " + comment + "\n" + comment.replacing("unused-fragment", with: "meets-policy") + receipt
        ] {
            #expect(try check(["templates/shop/late-delivery.md": text]).ruleBook != nil)
        }
        #expect(
            try found(["templates/shop/late-delivery.md": summary + comment]) == ["unused-allowance late-delivery.md:3"]
        )
        #expect(
            try found(["templates/shop/late-delivery.md": summary + "<!-- allow unused-fragment: x --> text\n"]) == [
                "bad-allowance late-delivery.md:3"
            ])
        #expect(
            try found(["templates/shop/late-delivery.md": summary + "<!-- allow unused-fragment: x\n"]) == [
                "bad-allowance late-delivery.md:3"
            ])
        #expect(
            try found(["templates/shop/late-delivery.md": "<!-- a note -->\n" + summary]) == [
                "text-before-heading late-delivery.md:1"
            ])
        #expect(
            try found(["templates/shop/late-delivery.md": summary + "## closing\n" + comment]).contains(
                "empty-fragment late-delivery.md:3"))
    }

    // MARK: What an allowed error must not hide

    @Test func theRestIsCheckedAllTheSame() throws {
        let files = [
            "rules/shop/pack.yaml": """
            pack: shop
            version: 1.0.0
            title: Corner Shop
            title.zh: 店
            language: en
            reading-languages: [zh]
            routes:
              dispute:

            """,
            "rules/shop/late-delivery.yaml": """
            violation: late-delivery
            title: Late delivery
            title.zh: 晚
            level: account
            facts:
              orders:
                type: list of order-id
                ask: Which?
                ask.zh: 哪些？
            routes:
              - dispute
            causes:
              slow:
                title: Slow
                title.zh: 慢
                actions: [hurry]
                prevention: [watch]
            actions:
              hurry:
                title: Hurry
                title.zh: 快
            prevention:
              watch:
                title: Watch
                title.zh: 看

            """,
            "templates/shop/pack.md": "## letter dispute\n{{ causes }}\n\n{{ actions }}\n\n{{ prevention }}\n",
            "templates/shop/pack.zh.md": """
            ## letter dispute
            {{ causes }}

            {{ actions }}

            {{ prevention }}

            <!-- allow unused-fragment: only there -->
            ## closing
            此致

            """,
            "templates/shop/late-delivery.md": """
            ## cause slow
            Slow.
            ## action hurry
            We hurried with {{ cause.orders }}.
            ## prevention watch
            We watch.
            <!-- allow unused-fragment: x -->

            """
                + receipt,
            "templates/shop/late-delivery.zh.md":
                "## cause slow\n慢。\n## action hurry\n快：{{ cause.orders }}。\n## prevention watch\n看。\n"
        ]
        #expect(try found(files).contains { $0.hasPrefix("cause-not-told") })
        var mended = files
        mended["templates/shop/late-delivery.md"] = files["templates/shop/late-delivery.md"]?.replacing(
            "Slow.", with: "Slow: {{ orders }}.")
        mended["templates/shop/late-delivery.zh.md"] = files["templates/shop/late-delivery.zh.md"]?.replacing(
            "慢。", with: "慢：{{ orders }}。")
        let (ruleBook, diagnostics) = try check(mended)
        #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() }.joined())")
        // What only a translation has is written in no language.
        let pack = try #require(ruleBook).packs[0]
        #expect(pack.units[pack.ownUnit].layouts.closing == nil)
        let part = RuleBook.part(
            of: try BasePack.overlaid(with: mended.map { PageFile(path: $0.key, bytes: Array($0.value.utf8)) }),
            pack: "shop", violations: ["late-delivery"], shared: [], language: .chinese)
        #expect(part != nil, "what was allowed is not asked for again")
    }

    @Test func manyAllowedHideNoError() throws {
        let sentences = String(
            repeating: "<!-- allow starts-with-digit: a figure -->\n{{ late.rate }} came.\n", count: 300)
        let files = rules("  late.rate:\n    type: percent\n    ask: Which rate?").merging([
            "templates/shop/late-delivery.md": "## summary\n{{ late.orders }} came.\n" + sentences
        ]) { $1 }
        #expect(try found(files) == [])
        var broken = files
        broken["templates/shop/late-delivery.md"]? += "And {{ late.tare }}.\n"
        #expect(try found(broken) == ["unknown-fact late-delivery.md:603"])
    }
}
