import AppealKit
import PackTesting
import RulePacks
import SourceText
import Testing

@Suite("What tests reach")
struct CoverageTests {
    private let golden = ["letter.txt": Kiosk.letter, "letter.zh.txt": Kiosk.copy]

    private func missed(_ results: [TestResult], in book: RuleBook) throws -> [String] {
        let pack = try #require(book.packs.first)
        return Coverage(of: pack, by: results).missed.map(\.name)
    }

    @Test func aFullCaseMissesTheOtherRoute() throws {
        let book = try Kiosk.ruleBook()
        let coverage = Coverage(of: try #require(book.packs.first), by: try run("", letters: golden))
        #expect(coverage.missed.map(\.name) == ["route `dispute` of `late`"])
        #expect(coverage.targets.count == 7 && coverage.percent > 85 && coverage.percent < 86)
        #expect(
            coverage.missed.map {
                "\($0.place.file.path):\($0.place.file.position(ofByte: Int($0.place.range.start)).line)"
            } == ["rules/kiosk/late.yaml:43"])
    }

    @Test func nothingIsReachedWithoutTests() throws {
        let coverage = Coverage(of: try #require(Kiosk.ruleBook().packs.first), by: [])
        #expect(coverage.percent == 0 && coverage.missed.count == 7)
    }

    @Test func aReadingCopyCountsWhereItIsCompared() throws {
        let book = try Kiosk.ruleBook()
        #expect(
            try missed(try run("want:\n  routes: [plan-of-action]\n"), in: book) == [
                "route `dispute` of `late`", "letter in `zh` of `late`"
            ])
    }

    @Test func aCaseWithQuestionsReachesNothing() throws {
        let results = try run("want:\n  questions: [late.orders]\n", replacing: "late.orders: 3", with: "late.orders:")
        #expect(results.told == ["kiosk/full: passed"])
        #expect(try missed(results, in: try Kiosk.ruleBook()).count == 7)
    }

    // MARK: Rules of the review

    /// Their tests are their examples; one that counts words has none.
    @Test func aRuleOfTheReviewIsReachedByItsExamples() throws {
        let rules = """
            review:
              begging:
                says: [have mercy]
                message: this begs
                message.zh: 这是恳求
                advice: strike it out
                advice.zh: 删去
                bad: [Please have mercy.]
                good: [We found it.]
              length:
                structure: too-long
                message: too long
                message.zh: 过长
                advice: shorten it
                advice.zh: 缩短

            """
        let pack = try #require(
            Kiosk.ruleBook((old: "facts:\n  late.mine", new: rules + "facts:\n  late.mine")).packs.first)
        let coverage = Coverage(of: pack, by: [])
        #expect(coverage.targets.map(\.name).filter { $0.contains("review") } == ["rule `begging` of the review"])
        #expect(coverage.missed.count == coverage.targets.count - 1)
    }

    // MARK: Branches

    private static let branch = (old: "## summary\n", new: "## summary\n{% if late.orders > 5 %}Many. {% endif %}")

    @Test func aBranchIsReachedBothWays() throws {
        let book = try Kiosk.ruleBook(Self.branch)
        #expect(
            try missed(try run("", letters: golden, ruleBook: book), in: book) == [
                "route `dispute` of `late`", "branch of `## summary` that holds", "branch of `## summary` that holds"
            ])
        let variants = "variants:\n  many:\n    facts:\n      late.orders: 9\n"
        let both = try run(
            variants, letters: golden.merging(["letter.many.txt": "", "letter.many.zh.txt": ""]) { $1 }, ruleBook: book)
        #expect(try missed(both, in: book) == ["route `dispute` of `late`"])
    }

    @Test func whatCannotBeIsNotAskedFor() throws {
        let choice = (
            old: "  found-on:\n",
            new:
                """
              late.size:
                type: choice
                ask: How large?
                ask.zh: 多大？
                options:
                  small: small
                  large: large
                options.zh:
                  small: 小
                  large: 大
              found-on:

            """
        )
        let book = try Kiosk.ruleBook(
            choice,
            (
                old: "## summary\n",
                new: "## summary\n{% if late.size == small %}A. {% elsif late.size == large %}B. {% endif %}"
            ))
        let names = Coverage(of: try #require(book.packs.first), by: []).targets.map(\.name).filter {
            $0.hasPrefix("branch")
        }
        #expect(
            names
                == ["holds", "does not hold", "holds", "holds", "does not hold", "holds"].map {
                    "branch of `## summary` that \($0)"
                })
    }

    // MARK: Proposals

    @Test func proposalsReachTheRest() throws {
        let book = try Kiosk.ruleBook(Self.branch)
        let pack = try #require(book.packs.first)
        let coverage = Coverage(of: pack, by: try run("", letters: golden, ruleBook: book))
        var maker = CaseProposals(pack, of: book)
        let proposals = maker.proposals(for: coverage)
        #expect(proposals.count == 1, "one case is a dispute about many orders: \(proposals.map(\.text))")
        #expect(Set(coverage.missed.map(\.key)).isSubset(of: proposals.reduce(into: []) { $0.formUnion($1.reached) }))
        for proposal in proposals {
            let test = PackTest(
                pack: "kiosk", name: "new", file: SourceFile(path: "case.yaml", text: proposal.text), letters: []
            ) { proposal.exhibits.contains($0) }
            #expect(test.results(with: book).told == ["kiosk/new: passed"], "\(proposal.text)")
        }
    }

    @Test func nothingIsProposedWhereNothingIsMissed() throws {
        let book = try Kiosk.ruleBook()
        let pack = try #require(book.packs.first)
        var maker = CaseProposals(pack, of: book)
        let all = maker.proposals(for: Coverage(of: pack, by: []))
        #expect(all.count == 2, "a letter for each route")
        let results = all.map {
            PackTest(
                pack: "kiosk", name: "new", file: SourceFile(path: "case.yaml", text: $0.text),
                letters: [SourceFile(path: "letter.zh.txt", text: "")]
            ) { _ in true }
        }.results(with: book)
        #expect(maker.proposals(for: Coverage(of: pack, by: results)).isEmpty)
    }
}
