import AppealKit
import CaseTables
import Foundation
import PackTesting
import Reports
import RulePacks
import SourceText
import Testing

/// What a program of somebody else can do with the products. The manifest lets this target see no more than such a
/// program does: what is `package` is hidden from it.
@Suite("The doors of the products") struct PublicDoorTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../OutsidePackage/Sources/MyPacks")

    private static func file(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path).standardizedFileURL)))
    }

    private let book: RuleBook

    init() throws {
        let files = try [
            "rules/shop/pack.yaml", "rules/shop/late-delivery.yaml", "templates/shop/pack.md",
            "templates/shop/late-delivery.md"
        ].map(Self.file)
        book = try #require(RuleBook.check(files).ruleBook)
    }

    // MARK: CaseTables

    private static let cases = """
        {"case": "one", "letter-date": "2026-03-05", "violations": [\
        "late-delivery"], "facts": {"store.name": "Example"}}
        {"case": "two", "violations": ["late-delivery"], "facts": {"late.rate": "fast"}}
        """

    @Test func casesOfAList() throws {
        var reader = CaseListReader(path: "cases.jsonl", form: .jsonLines, ruleBook: book)
        let listed = try reader.read(Array(Self.cases.utf8)) + reader.finish()
        #expect(listed.map(\.line) == [1, 2])
        let (first, findings) = try listed[0].read(with: book, pack: "shop") { _ in false }
        let questions = try #require(first).assemble().questions
        #expect(findings.isEmpty && questions.contains { $0.key == "signer.name" })
        let (second, faults) = try listed[1].read(with: book, pack: "shop") { _ in false }
        #expect(second == nil && faults.contains { $0.place.file.path == "cases.jsonl:2" })
    }

    @Test func whatIsNoListIsAProblem() throws {
        var reader = CaseListReader(path: "cases.jsonl", form: .jsonLines, ruleBook: book)
        let listed = try reader.read(Array("[1]\n".utf8))
        #expect(throws: CaseListProblem.self) { try listed[0].read(with: book) { _ in false } }
    }

    // MARK: Reports

    private static let files = [
        "orders.csv": "order,ordered-on\n111-0000001-0000001,2019-02-01\n111-0000002-0000001,2019-02-02\n",
        "claims.csv": "order,kind,opened-on\n111-0000001-0000001,claim,2019-02-10\n"
    ]

    @Test func aRateOfFlatFiles() throws {
        var history = OrderHistory()
        for (path, text) in Self.files.sorted(by: { $0.key > $1.key }) {
            var reading = FlatFileReading(path: path, options: FlatFileOptions())
            reading.read(Array(text.utf8), into: &history)
            let (summary, findings) = reading.finish(into: &history)
            #expect(summary?.rows == text.split(separator: "\n").count - 1 && findings.isEmpty, "\(findings)")
        }
        var report = MetricsReport(asOf: try #require(CalendarDay(year: 2019, month: 3, day: 1)))
        report.add(
            Workbench(history), channel: .seller, marketplace: nil, windows: [60], without: [],
            pack: try #require(book.pack("shop")))
        let metric = try #require(report.metrics.first)
        #expect(metric.name == "orderDefectRate.mfn" && metric.rate == Rate(1, of: 2))
        #expect(report.text(in: .english).contains("50%"))
    }

    @Test func anAccountHealthReport() throws {
        let text =
            #"{"accountStatuses": [{"marketplaceId": "ATVPDKIKX0DER", "status": "AT_RISK"}], "#
            + #""performanceMetrics": []}"#
        let (report, findings) = AccountHealthReport.read(SourceFile(path: "report.json", text: text))
        #expect(try #require(report).accounts.map(\.status) == ["AT_RISK"], "\(findings)")
        #expect(try #require(report).diagnosis(of: "report.json", book).text(in: .english).hasPrefix("report.json: "))
    }

    // MARK: PackTesting

    @Test func testsOfAPack() throws {
        let file = try Self.file("rules/shop/tests/new-carrier/case.yaml")
        let golden = SourceFile(path: "letter.txt", text: "Dear shop\n")
        let test = PackTest(pack: "shop", name: "new-carrier", file: file, letters: []) { _ in false }
        let changed = PackTest(pack: "shop", name: "changed", file: file, letters: [golden]) { _ in false }
        let results = [test, changed].results(with: book)
        #expect(results.map(\.outcome) == [.passed, .failed])
        let difference = results[1].failures.compactMap(\.difference).first
        #expect(try #require(difference).printed().contains("Dear shop"))
        #expect(junitReport(of: results).contains("failures=\"1\""))
        let coverage = Coverage(of: try #require(book.pack("shop")), by: results)
        #expect(coverage.percent > 50 && coverage.missed.allSatisfy { !$0.name.isEmpty })
    }
}
