import PackProofs
import RulePacks
import SourceText
import Testing

/// What would take for ever, or all memory, is told instead.
@Suite struct ProofLimitTests {
    /// A violation with some lines of facts, one route with a condition before the last, and a summary.
    private func check(
        facts: String, route: String? = nil, summary: String = "The figures stand above."
    ) -> [Diagnostic] {
        let routes = (route.map { "  - documents:\n      when:\n\($0)" } ?? "") + "  - dispute\n"
        return RuleBook.check([
            SourceFile(
                path: "rules/shop/pack.yaml",
                text: "pack: shop\nversion: 1.0.0\ntitle: Shop\nlanguage: en\nroutes:\n  dispute:\n"
                    + (route == nil ? "" : "  documents:\n")),
            SourceFile(
                path: "rules/shop/late.yaml",
                text: "violation: late\ntitle: Late\nlevel: account\nfacts:\n\(facts)routes:\n\(routes)"),
            SourceFile(
                path: "templates/shop/pack.md",
                text: "## letter dispute\n{{ summaries }}\n"
                    + (route == nil ? "" : "\n## letter documents\n{{ summaries }}\n")),
            SourceFile(path: "templates/shop/late.md", text: "## summary\n\(summary)\n")
        ]).diagnostics
    }

    private func flags(_ count: Int) -> String {
        (0..<count).map { "  f.x\($0):\n    type: yes-no\n    ask: Is it?\n" }.joined()
    }

    /// Random clauses of three flags each, four and a bit of them a flag, are as hard as they come.
    @Test func whatIsTooHardIsAnError() {
        var random = SplitMix64(seed: 11)
        let clauses = (0..<700).map { _ in
            let first = random.next() % 160
            let names = [first, (first + 1 + random.next() % 79) % 160, (first + 80 + random.next() % 79) % 160]
            return "(" + names.map { (random.next() % 2 == 0 ? "not " : "") + "f.x\($0)" }.joined(separator: " or ")
                + ")"
        }
        let facts =
            flags(160)
            + stride(from: 0, to: 700, by: 20).map {
                "  f.d\($0 / 20):\n    type: yes-no\n    is: \(clauses[$0..<$0 + 20].joined(separator: " and "))\n"
            }.joined()
        let found = check(
            facts: facts, route: (0..<35).map { "        - f.d\($0)\n" }.joined(),
            summary: (0..<160).map { "{{ f.x\($0) }}" }.joined(separator: " and ") + " it is.")
        #expect(
            found.contains { $0.code == .notProved && $0.message.contains("too many ways") },
            "\(found.map { $0.printed() }.joined())")
        #expect(found.allSatisfy { $0.code == .notProved }, "\(found.map { $0.printed() }.joined())")
    }

    /// A search ends at its own limit and at what is left of all, and says so.
    @Test func stepsAreCounted() {
        let usual = ProofSolver(ProofSpace())
        #expect(usual.stepsLeft == Limit.proofSteps.value && usual.stepsPerQuestion == Limit.questionSteps.value)
        var exhausted = ProofSolver(ProofSpace(), stepsLeft: 0)
        if case .limit = exhausted.solve([]) {} else { Issue.record("a search without steps has an answer") }
    }

    /// Each fact is made of the one before it twice.
    @Test func factsThatDouble() {
        let conditions =
            "  f.x0:\n    type: yes-no\n    ask: Is it?\n"
            + (1..<31).map {
                """
                  f.x\($0):
                    type: yes-no
                    is: (f.x\($0 - 1) and letter.date > 2020-01-01) or (not f.x\($0 - 1) and letter.date < 2019-01-01)

                """
            }.joined()
        _ = check(facts: conditions, summary: "It is {{ f.x30 }}{% if f.x30 %}, so it is{% endif %}.")
        let sums =
            "  f.x0:\n    type: count\n    max: 3\n    ask: How many?\n"
            + (1..<25).map {
                "  f.x\($0):\n    type: count\n    max: 1000000000\n    is: f.x\($0 - 1) + f.x\($0 - 1)\n"
            }.joined()
        #expect(
            check(facts: sums, summary: "There are {{ f.x24 }}{% if f.x24 > 20000000 %}, so many{% endif %}.").map {
                $0.printed()
            } == [])
    }

    @Test func branchesWithoutEnd() {
        let chain = (0..<3_000).map { "{% elsif f.n == \($0) %}\nIt is \($0).\n" }.joined()
        let found = check(
            facts: "  f.n:\n    type: count\n    ask: How many?\n",
            summary: "{% if f.n > 5000 %}\nMany.\n\(chain){% else %}\nSome.\n{% endif %}")
        #expect(
            found.contains { $0.code == .limit && $0.message.contains("more than 100 branches") },
            "\(found.prefix(2).map { $0.printed() }.joined())")
    }

    @Test func manyIfs() {
        let facts = (0..<400).map { "  f.n\($0):\n    type: count\n    ask: How many?\n" }.joined()
        let ifs = (0..<400).map { "{% if f.n\($0) > 3 %}\nIt is \("more") than three.\n{% endif %}\n" }.joined()
        #expect(check(facts: facts, summary: "Figures.\n\(ifs)").map { $0.printed() } == [])
    }
}
