// snippet: rates
import Reports
import RulePacks
// end
import Testing

// snippet: rates
/// What files of orders, feedback, returns and claims come to on a day, and what was found in them.
func metrics(
    of files: [SourceFile], on day: CalendarDay, by pack: RulePack
) -> (report: MetricsReport, findings: [Diagnostic]) {
    var history = OrderHistory()
    var findings: [Diagnostic] = []
    for file in files {
        var reading = FlatFileReading(path: file.path, options: FlatFileOptions())
        reading.read(file.bytes, into: &history)
        findings += reading.finish(into: &history).diagnostics
    }
    var report = MetricsReport(asOf: day)
    report.add(Workbench(history), channel: .seller, marketplace: nil, windows: [], without: [], pack: pack)
    return (report, findings)
}
// end

// snippet: verdicts
/// Each metric with its rate and how that stands to the target.
func verdicts(of report: MetricsReport) -> [String] {
    report.metrics.map { metric in
        let rate = metric.rate?.percent() ?? "not known"
        return "\(metric.title(in: .english)): \(rate) (\(metric.verdict?.rawValue ?? "no target"))"
    }
}
// end

// snippet: facts
/// What the figures say of a case about the order defect rate, each fact with where it stands.
func facts(in report: MetricsReport) -> [FactReading] {
    report.facts(for: [ViolationID(pack: "amazon", violation: "order-defect-rate")], from: "orders.txt")
}
// end

// snippet: health
/// What an account-health report calls bad, and which violations that is; `nil` if it is no such report.
func concerns(in file: SourceFile, by book: RuleBook) -> String? {
    AccountHealthReport.read(file).report?.diagnosis(of: file.path, book).text(in: .english)
}
// end

@Suite("Reports' article") struct ReportsArticle {
    private static let files = [
        SourceFile(
            path: "orders.csv",
            text: "order,ordered-on\n111-0000001-0000001,2019-02-01\n111-0000002-0000001,2019-02-02\n"),
        SourceFile(path: "claims.csv", text: "order,kind,opened-on\n111-0000001-0000001,claim,2019-02-10\n")
    ]

    @Test func aRateOfFiles() throws {
        let day = try #require(CalendarDay(year: 2019, month: 3, day: 1))
        let (report, findings) = metrics(of: Self.files, on: day, by: try #require(ruleBook.pack("amazon")))
        #expect(findings.isEmpty)
        #expect(try #require(verdicts(of: report).first).hasSuffix(": 50% (misses)"), "\(verdicts(of: report))")
        #expect(facts(in: report).contains { $0.fact == "odr.orders" && $0.value == "2" }, "\(facts(in: report))")
    }

    @Test func anAccountHealthReport() throws {
        let told = concerns(in: try Checkout.file("docs/walkthrough/health.json"), by: ruleBook)
        #expect(try #require(told).contains("amazon/order-defect-rate"))
        #expect(concerns(in: Self.files[0], by: ruleBook) == nil)
    }
}
