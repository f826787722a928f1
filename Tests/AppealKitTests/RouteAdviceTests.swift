import AppealKit
import RulePacks
import SourceText
import Testing

@Suite("Routes and why")
struct RouteAdviceTests {
    private let book: RuleBook

    init() throws {
        book = try ruleBook(
            Shop.files.replacing(
                "  dispute:\n    to: us\n",
                with: "  dispute:\n    to: us\n    risk: Each rejected dispute counts.\n    risk.zh: 每次被拒都会计入。\n"))
    }

    private func advice(_ edits: [(old: String, new: String)] = []) throws -> [RouteAdvice] {
        try #require(read(Shop.changed(edits), with: book).case).routeAdvice()
    }

    @Test func theRecommendedOneAndTheOthers() throws {
        let all = try advice()
        #expect(all.map(\.violation.violation) == ["late", "dirty"])
        #expect(
            all[0].description(in: .english)
                == """
                late: Late Parcels
                  instructions: does not apply
                    late.guide is no (Must buyers be told?)
                  dispute: does not apply
                    late.mine is yes (Is it true?); the condition: late.mine
                    risk: Each rejected dispute counts.
                  plan-of-action: recommended

                """.replacing("; the condition: late.mine", with: ""))
        let disputed = try advice([("late.mine: yes", "late.mine: no"), ("late.guide: no", "late.guide: yes")])[0]
        #expect(disputed.choices.map(\.verdict) == [.beside, .recommended, .notNeeded])
        let open = try advice([("late.mine: yes", "late.mine:")])[0]
        #expect(
            open.choices.map(\.verdict) == [.notApplicable, .open, .open]
                && open.description(in: .chinese).contains("尚未确定\n    `late.mine` 未知（属实吗？）"))
    }

    @Test func warnings() throws {
        let all = try advice()
        #expect(
            all[0].warning(against: "plan-of-action", in: .english) == nil
                && all[0].warning(against: "gone", in: .english) == nil)
        #expect(
            all[0].warning(against: "dispute", in: .english)
                == """
                `dispute` is not recommended for late: `plan-of-action` is
                  late.mine is yes (Is it true?)
                  risk: Each rejected dispute counts.

                """
        )
        #expect(all[0].warning(against: "dispute", in: .chinese)?.contains("风险：每次被拒都会计入。") == true)
    }

    @Test func aLetterByAnotherRoute() throws {
        let made = try #require(read(Shop.full, with: book).case)
        let dispute = made.assemble(by: "dispute")
        #expect(
            dispute.letters.map(\.route) == ["dispute"]
                && dispute.letters.flatMap(\.violations).map(\.violation) == ["late"])
        #expect(dispute.letters[0].plainText().hasPrefix("We object to Late Parcels.\n"))
        #expect(
            made.assemble(by: "plan-of-action", of: "dirty").letters.flatMap(\.violations).map(\.violation) == ["dirty"]
        )
        #expect(
            made.assemble(by: "plan-of-action").letters.first?.plainText() == made.assemble().letters.first?.plainText()
        )
    }

    @Test func aRiskNeedsItsLanguages() throws {
        let files = Shop.files.replacing(
            "  dispute:\n    to: us\n", with: "  dispute:\n    to: us\n    risk: Each rejected dispute counts.\n")
        #expect(RuleBook.compile(sources(files)).diagnostics.map(\.code) == [.missingTranslation])
    }
}
