import PackTesting
import RulePacks
import SourceText
import Testing

/// Notices beside tests of packs.
@Suite("Notices as tests of packs") struct NoticeTestTests {
    private static func book() throws -> RuleBook {
        try Kiosk.ruleBook(
            (
                old: "notice:\n  asks:",
                new: "notice:\n  says:\n    - parcels left much too late\n  asks:"
            ))
    }

    private func run(_ notice: String?, _ want: String = "") throws -> [String] {
        let test = PackTest(
            pack: "kiosk", name: "full", file: SourceFile(path: "tests/full/case.yaml", text: Kiosk.fullCase + want),
            letters: [], notice: notice.map { SourceFile(path: "tests/full/notice.txt", text: $0) }
        ) { $0 == "receipt.pdf" }
        return [test].results(with: try Self.book()).told
    }

    private static let notice = "Your account has been deactivated, for your parcels left much too late."
    private static let routes = "want:\n  routes: [plan-of-action]\n"

    @Test func theNoticeIsRecognisedAsTheCase() throws {
        #expect(try run(Self.notice, Self.routes) == ["kiosk/full: passed"])
        #expect(
            try run("Lunch is at one.", Self.routes).last?.contains(
                "its notice is read as `not-recognised`, wanted is `late`")
                == true)
    }

    @Test func wantSaysOtherwise() throws {
        #expect(try run("Lunch.", Self.routes + "  diagnosis: [not-recognised]\n") == ["kiosk/full: passed"])
        #expect(
            try run(
                "Your account has been deactivated. Please send us a plan. Bye.",
                Self.routes + "  diagnosis: [unsure]\n")
                == ["kiosk/full: passed"])
        #expect(try run(Self.notice, Self.routes + "  diagnosis: [unsure]\n").count == 2)
        #expect(
            try run(Self.notice, Self.routes + "  diagnosis: [latte]\n").last?.contains("[unknown-violation]") == true)
    }

    @Test func aDiagnosisNeedsANotice() throws {
        let told = try run(nil, Self.routes + "  diagnosis: [late]\n")
        #expect(told.last?.contains("wants a diagnosis, but has no notice") == true, "\(told)")
    }

    @Test func coverageCountsNotices() throws {
        let book = try Self.book()
        let pack = try #require(book.packs.first)
        func missed(_ notice: String?) -> [String] {
            let test = PackTest(
                pack: "kiosk", name: "full",
                file: SourceFile(path: "tests/full/case.yaml", text: Kiosk.fullCase + Self.routes), letters: [],
                notice: notice.map { SourceFile(path: "tests/full/notice.txt", text: $0) }
            ) { $0 == "receipt.pdf" }
            return Coverage(of: pack, by: [test].results(with: book)).missed.map(\.name)
        }
        #expect(missed(nil).contains("notice about `late`"))
        #expect(!missed(Self.notice).contains("notice about `late`"))
    }
}
