import RulePacks
import SourceText
import Testing

/// What several violations share, in files of its own: who sees it, and what is told when something does not fit.
@Suite("Shared files") struct SharedFileTests {
    private static let files = [
        "rules/shop/pack.yaml": """
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en
        facts:
          owner:
            type: text
            ask: Who?
        routes:
          dispute:

        """,
        "templates/shop/pack.md": """
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}

        {{ exhibits }}

        """,
        "rules/shop/shared/packing.yaml": """
        shared: packing
        facts:
          pack.tables:
            type: count
            ask: How many tables?
          pack.twice:
            type: count
            is: pack.tables + pack.tables
          table:
            type: text
            ask: Which table?
        causes:
          slow-packing:
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]
        actions:
          add-packer:
            title: Added a packer
        prevention:
          watch-queue:
            title: Watches the queue
        exhibits:
          photo:
            ask: A photo

        """,
        "templates/shop/shared/packing.md": """
        ## cause slow-packing
        Of {{ pack.twice }} tables {{ table }} was too small.

        ## action add-packer
        {{ owner }} started at {{ table }} ({{ exhibit.photo }}).

        ## prevention watch-queue
        {{ owner }} counts.

        ## exhibit photo
        The table

        """,
        "rules/shop/late-delivery.yaml": """
        violation: late-delivery
        title: Late delivery
        level: account
        uses: [packing]
        facts:
          late.orders:
            type: count
            ask: How many orders were late?
        routes:
          - dispute
        causes:
          slow-packing:

        """,
        "templates/shop/late-delivery.md":
            "## summary\nWe sent {{ late.orders | plural: \"one order\", \"# orders\" }} late.\n"
    ]

    private func check(
        _ changes: [(file: String, old: String, new: String)] = [], adding more: [String: String] = [:]
    ) throws -> (ruleBook: RuleBook?, diagnostics: [Diagnostic]) {
        var files = Self.files.merging(more) { $1 }
        for change in changes {
            let text = try #require(files[change.file])
            try #require(text.contains(change.old), "nothing to replace: \(change.old)")
            files[change.file] = text.replacing(change.old, with: change.new)
        }
        return RuleBook.check(files.map { SourceFile(path: $0.key, text: $0.value) })
    }

    private func told(
        _ changes: [(file: String, old: String, new: String)] = [], adding more: [String: String] = [:]
    ) throws -> [String] {
        try check(changes, adding: more).diagnostics.map {
            "\($0.code.rawValue) \($0.place.file.name): \($0.message)\($0.hint.map { "; \($0)" } ?? "")"
        }
    }

    private static let other = [
        "rules/shop/wrong-item.yaml": """
        violation: wrong-item
        title: Wrong item
        level: account
        facts:
          wrong.orders:
            type: count
            ask: How many?
        routes:
          - dispute

        """,
        "templates/shop/wrong-item.md": """
        ## summary
        We sent {{ wrong.orders | plural: "one wrong item", "# wrong items" }}.

        ## letter dispute
        {{ summaries }}

        """
    ]

    @Test func whoeverUsesItHasAllOfIt() throws {
        let (ruleBook, diagnostics) = try check(adding: Self.other)
        #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() }.joined())")
        let pack = try #require(ruleBook?.packs.first)
        #expect(
            pack.violation("late-delivery")?.facts.map { pack.facts[$0].name } == [
                "pack.tables", "pack.twice", "table", "late.orders"
            ])
        #expect(pack.violation("late-delivery")?.sharedFiles == ["packing"])
        #expect(pack.violation("wrong-item")?.facts.map { pack.facts[$0].name } == ["wrong.orders"])
        let (used, unused) = (
            try #require(pack.violations.firstIndex { $0.id == "late-delivery" }),
            try #require(pack.violations.firstIndex { $0.id == "wrong-item" })
        )
        #expect(
            pack.exhibits(of: [used]).map { pack.exhibits[$0].id } == ["photo"] && pack.exhibits(of: [unused]).isEmpty)
    }

    @Test func whoeverForgetsToUseItIsToldSo() throws {
        let file = "rules/shop/late-delivery.yaml"
        let cause = try told([(file, "uses: [packing]\n", "")])
        #expect(
            cause.contains(
                "missing-key late-delivery.yaml: `title` is missing; "
                    + "if the shared cause is meant, add `packing` to `uses`"
            ), "\(cause)")
        let more = Self.other.merging([
            "templates/shop/wrong-item.md": """
            ## summary
            At {{ wrong.orders }} of {{ pack.tables }} tables {{ exhibit.photo }}.

            ## letter dispute
            {{ summaries }}

            """
        ]) { $1 }
        let names = try told(adding: more).filter { $0.hasPrefix("unknown") }
        #expect(
            names == [
                "unknown-fact wrong-item.md: there is no fact `pack.tables`; "
                    + "`shared/packing.yaml` declares it: add `packing` to `uses`",
                "unknown-exhibit wrong-item.md: there is no exhibit `photo`; "
                    + "`shared/packing.yaml` declares it: add `packing` to `uses`"
            ], "\(names)")
    }

    @Test func namesOfSharedThingsAreUnique() throws {
        let more = [
            "rules/shop/shared/tables.yaml": """
            shared: tables
            facts:
              table:
                type: text
                ask: Which?
            actions:
              add-packer:
                title: Added
            exhibits:
              photo:
                ask: A photo

            """,
            "templates/shop/shared/tables.md": ""
        ]
        let doubles = try told(adding: more).filter { $0.hasPrefix("duplicate") }
        #expect(
            doubles.count == 3
                && doubles.allSatisfy { $0.contains("tables.yaml") && $0.contains("is declared already") }, "\(doubles)"
        )
        let own = try told([
            (
                "rules/shop/late-delivery.yaml", "  late.orders:",
                "  table:\n    type: text\n    ask: Which?\n  late.orders:"
            )
        ])
        #expect(
            own.contains { $0.hasPrefix("duplicate-name late-delivery.yaml: the fact `table` is declared already") },
            "\(own)")
        // Who does not use the file may have the name.
        let free = Self.other.merging([
            "rules/shop/wrong-item.yaml": Self.other["rules/shop/wrong-item.yaml"]!.replacing(
                "wrong.orders:", with: "table:\n    type: text\n    ask: Which?\n  wrong.orders:")
        ]) { $1 }
        #expect(
            try told(adding: free) == [
                "unused-definition wrong-item.yaml: the fact `table` is used nowhere; "
                    + "print it in a fragment, test it in a condition, or delete it"
            ])
    }

    @Test func whatIsUsedByNobodyIsTold() throws {
        let more = [
            "rules/shop/wrong-item.yaml": try #require(Self.other["rules/shop/wrong-item.yaml"]).replacing(
                "level: account", with: "level: account\nuses: [packing, packing]"),
            "templates/shop/wrong-item.md": try #require(Self.other["templates/shop/wrong-item.md"])
        ]
        #expect(
            try told(adding: more).contains {
                $0.hasPrefix("duplicate-name wrong-item.yaml: `packing` is in `uses` twice")
            })
        let once = more.mapValues { $0.replacing("[packing, packing]", with: "[packing]") }
        #expect(
            try told(adding: once) == [
                "unused-definition wrong-item.yaml: the shared file `packing` is used nowhere; "
                    + "name something that it declares, or leave it out here"
            ])
    }

    @Test func lettersStandThereToo() throws {
        let file = "templates/shop/shared/packing.md"
        for heading in ["summary", "header", "closing"] {
            let found = try told([(file, "## cause", "## \(heading)\nText.\n\n## cause")])
            #expect(
                found == [
                    "unused-fragment packing.md: a shared file has no `## \(heading)`; "
                        + "move it to pack.md or the violation's template"
                ], "\(found)")
        }
        // It stands in for the pack's, which then nobody needs.
        let letter =
            """
            ## letter dispute
            At {{ pack.tables }} tables.

            {{ summaries }}

            {{ causes }}

            {{ actions }}

            {{ prevention }}

            {{ exhibits }}


            """
        let found = try told([(file, "## cause", letter + "## cause")])
        #expect(found.map { $0.prefix(28) } == ["unreachable-fragment pack.md"], "\(found)")
    }

    /// Proofs go by the cases of the violations that use the file.
    @Test func whatIsSharedIsProved() throws {
        let found = try told([
            ("rules/shop/shared/packing.yaml", "  table:\n", "  table:\n    optional: yes\n"),
            (
                "templates/shop/shared/packing.md", "{{ owner }} counts",
                "{% if pack.twice > 2000000001 %}Much. {% endif %}{{ owner }} counts"
            )
        ])
        #expect(
            found.map { $0.prefix { $0 != " " } }.sorted() == ["never-true", "unguarded-value", "unguarded-value"],
            "\(found)")
    }

    /// A damaged shared file hides what uses it, and nothing else.
    @Test func aDamagedFile() throws {
        let file = "rules/shop/shared/packing.yaml"
        let found = try told([(file, "shared: packing", "shared: [packing")], adding: Self.other)
        #expect(!found.isEmpty && found.allSatisfy { $0.contains("packing.yaml") }, "\(found)")
        let misnamed = try told([(file, "shared: packing", "shared: packed")])
        #expect(
            misnamed == [
                "name-mismatch packing.yaml: the shared file is named `packed`, "
                    + "its file `packing.yaml`; give both the same name"
            ])
        let alone = try told(adding: ["templates/shop/shared/boxes.md": "## cause x\nText.\n"])
        #expect(
            alone == [
                "template-without-rule boxes.md: there is no `rules/shop/shared/boxes.yaml` for this template; "
                    + "write the rule file, or delete the template"
            ], "\(alone)")
        #expect(
            try told(adding: ["rules/shop/shared/deep/x.yaml": "x: y\n"]).map { $0.prefix(14) } == ["misplaced-file"])
    }

    @Test func aPartHasTheSharedFilesItNeeds() throws {
        let files = Self.files.merging(Self.other) { $1 }.map { SourceFile(path: $0.key, text: $0.value) }
        let part = try #require(
            RuleBook.part(of: files, pack: "shop", violations: ["late-delivery"], shared: ["packing"], language: nil))
        #expect(
            part.packs[0].violations.map(\.id) == ["late-delivery"]
                && part.packs[0].items.map(\.id) == ["slow-packing", "add-packer", "watch-queue"])
        #expect(
            RuleBook.part(of: files, pack: "shop", violations: ["late-delivery"], shared: ["gone"], language: nil)
                == nil)
        #expect(
            RuleBook.part(of: files, pack: "shop", violations: ["wrong-item"], shared: [], language: nil)?.packs[0]
                .items.isEmpty == true)
    }
}
