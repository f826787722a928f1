import BundledPacks
@testable import Reports
import RulePacks
import SourceText
import Testing

/// What packs say about metrics.
@Suite("Rules of metrics")
struct MetricRuleTests {
    /// What is told of the pack with one text of the order-defect-rate's file replaced.
    private func check(replacing old: String, with new: String) throws -> (ruleBook: RuleBook?, told: [String]) {
        let pack = BundledPacks.files.filter { $0.path.contains("/amazon/") || $0.path == "rules/review.yaml" }
        let files = try pack.map { file in
            guard file.path.hasSuffix("rules/amazon/order-defect-rate.yaml") else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            try #require(text.contains(old))
            return SourceFile(path: file.path, text: text.replacing(old, with: new, maxReplacements: 1))
        }
        let (ruleBook, diagnostics) = RuleBook.compile(files)
        return (ruleBook, diagnostics.map { "\($0.code.rawValue): \($0.message)" })
    }

    @Test func windowLagAndAppeal() throws {
        let rule = try #require(try amazon.rule(for: "orderdefectrate.mfn", on: day("2019-03-17")))
        #expect(rule.window == 60 && rule.lag == 15 && rule.appeals == [.claims: 30])
        #expect(try rule.target == Target(.less, #require(Rate(1, of: 100)), isOwn: false))
        #expect(try amazon.rule(for: "orderDefectRate.mfn", on: day("2018-12-31")) == nil, "before the first policy")
        #expect(try amazon.rule(for: "orderDefectRate.afn", on: day("2019-03-17")) == nil)
    }

    @Test func whatAPackSaysCounts() throws {
        let (ruleBook, told) = try check(replacing: "    lag: 15 days\n", with: "    lag: 48 hours\n")
        #expect(told.isEmpty)
        #expect(ruleBook?.pack("amazon")?.rule(for: "orderDefectRate.mfn", on: try day("2019-03-17"))?.lag == 2)
    }

    @Test func mistakesAreTold() throws {
        #expect(
            try check(replacing: "    lag: 15 days\n", with: "    lag: late\n").told == [
                "bad-value: `late` is not a duration"
            ])
        #expect(
            try check(
                replacing:
                    """
                          appeal: 30 days
                          source: https://sellercentral.amazon.com/help/hub/reference/external/G202041210

                    """,
                with: "      appeal: 30 days\n"
            ).told == ["missing-key: `source` is missing"])
    }
}
