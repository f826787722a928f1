@testable import Reports
import RulePacks
import SourceText
import Testing

@Suite("The account-health report")
struct AccountHealthTests {
    private func read(_ text: String) -> (report: AccountHealthReport?, told: [String]) {
        let (report, found) = AccountHealthReport.read(SourceFile(path: "report.json", text: text))
        return (report, found.map { "\($0.code.rawValue): \($0.message)" })
    }

    /// A report of one metric in one marketplace.
    private func metric(_ key: String, _ body: String) -> (metric: Metric?, told: [String]) {
        let (report, told) = read(
            #"{"accountStatuses": [], "performanceMetrics": [{"marketplaceId": "ATVPDKIKX0DER", "\#(key)": \#(body)}]}"#
        )
        return (report?.metrics.first, told)
    }

    /// Amazon's own example, which its schema contradicts; and what is told of it, all of it.
    @Test func theOfficialExample() throws {
        let file = SourceFile(path: "report.json", bytes: try fixture("account-health-example.json"))
        let (report, found) = AccountHealthReport.read(file)
        let made = try #require(report)
        #expect(made.accounts.map(\.status) == ["AT_RISK", "NORMAL", "SUSPENDED"] && made.metrics.count == 18)
        #expect(made.lastDay?.written == "2020-11-19")
        func one(_ name: String) -> Metric? { made.metrics.first { $0.name == name } }
        #expect(one("preFulfillmentCancellationRate")?.count("cancellationCount") == 551)
        #expect(
            one("documentRequests")?.verdict == .misses && one("warningStates.spammingSellerMessaging")?.status == "BAD"
                && one("accountHealthRating")?.status == "WARNED")
        #expect(one("lateShipmentRate")?.verdict == .meets && one("orderDefectRate.mfn")?.rate?.percent() == "0.9%")
        #expect(
            found.map { "\(file.position(ofByte: Int($0.place.range.start)).line) \($0.message)" }.sorted() == [
                "102 the status is GOOD, but 88.48% misses the target > 90%",
                "13 the account status `SUSPENDED` is not in Amazon's schema; it is shown as it is",
                "172 the rate is stated as 0.9%, and 1078 of 539000 is 0.2%",
                "198 `fulfillmentType` is `mfn` in `afn`; the place counts",
                "200 the rate is stated as 0.9%, and 1078 of 539000 is 0.2%",
                "207 the period runs backwards: from 2020-11-21 to 2020-11-19",
                "211 the status is GOOD, but 8 misses the target == 0",
                "221 `validTrackingCount` is 896462, more than `shipmentCount`, 878443",
                "71 the rate is stated as 0.5%, and 551 of 17197 is 3.2%",
                "91 `onTimeDeliveryCount` is 847987, more than `shipmentCountWithValidTracking`, 808046"
            ])
    }

    @Test(arguments: [
        "prefulfillmentCancelRate", "preFulfillmentCancellationRate", "PreFulfillmentCancellationRate",
        "pre_fulfillment_cancellation_rate"
    ])
    func aliases(key: String) {
        let (metric, told) = metric(key, #"{"order_count": 100, "CancellationCount": 2, "rate": 0.02}"#)
        #expect(
            metric?.name == "preFulfillmentCancellationRate" && metric?.counted == Rate(2, of: 100) && told.isEmpty,
            "\(told)")
    }

    @Test(arguments: ["2020-09-06T00:00Z", "2020-09-06T00:00:00Z", "2020-09-06"]) func dateForms(text: String) {
        #expect(
            metric("lateShipmentRate", #"{"reportingDateRange": {"reportingDateFrom": "\#(text)"}}"#).metric?.from?
                .written == "2020-09-06")
    }

    @Test(arguments: ["ahrStatus", "accountHealthRatingStatus"]) func ratings(key: String) {
        let (metric, told) = metric("accountHealthRating", #"{"\#(key)": "GREAT", "ahrScore": 912}"#)
        #expect(metric?.status == "GREAT" && metric?.text("ahrScore") == "912" && told.isEmpty)
    }

    @Test func oneMarketplaceWithoutAList() {
        #expect(
            read(#"{"performanceMetrics": {"marketplaceId": "A1PA6795UKMFR9", "lateShipmentRate": {"rate": 0.01}}}"#)
                .report?.metrics.map(\.marketplace) == ["A1PA6795UKMFR9"])
    }

    @Test func whatIsNotKnownIsKeptAndTold() {
        let (metric, told) = metric(
            "moodOfTheDay", #"{"defectsCount": 3, "status": "FAIR", "targetValue": 0, "targetCondition": "EQUALS"}"#)
        #expect(metric?.verdict == .misses && metric?.status == "FAIR")
        #expect(
            told == [
                "odd-report: `moodOfTheDay` is not in Amazon's schema; it is shown as it is",
                "odd-report: the status `FAIR` is not in Amazon's schema; it is shown as it is"
            ])
    }

    @Test func oddValuesAreToldAndPassedOver() {
        let (metric, told) = metric(
            "lateShipmentRate",
            #"{"orderCount": -5, "lateShipmentCount": 1e3, "rate": "many", "targetValue": [], "#
                + #""targetCondition": "SOON", "reportingDateRange": {"reportingDateTo": "soon"}}"#
        )
        #expect(metric?.rate == nil && metric?.target == nil && metric?.to == nil && told.count == 5, "\(told)")
    }

    @Test func exactlyAtTheTargetTheStatusCounts() {
        let (metric, told) = metric(
            "validTrackingRate",
            #"{"rate": 0.95, "targetValue": 0.95, "targetCondition": "GREATER_THAN", "status": "GOOD"}"#)
        #expect(metric?.verdict == .atTarget && told.isEmpty)
    }

    @Test func thePacksTargetOnlyWhereTheReportHasNone() throws {
        func target(_ body: String) throws -> Target? {
            var report = MetricsReport(asOf: try day("2026-01-01"))
            report.add(
                try #require(
                    read(#"{"performanceMetrics": [{"marketplaceId": "X", "validTrackingRate": \#(body)}]}"#).report),
                of: nil, pack: try amazon)
            return report.reported.first?.target
        }
        #expect(try target(#"{"rate": 0.9}"#) == Target(.greaterOrEqual, try #require(Rate(95, of: 100)), isOwn: false))
        #expect(
            try target(#"{"rate": 0.9, "targetValue": 0.97, "targetCondition": "GREATER_THAN"}"#)
                == Target(.greater, try #require(Rate(97, of: 100)), isOwn: true))
    }

    @Test func factsOfEachMarketplace() throws {
        var report = MetricsReport(asOf: try day("2026-01-01"))
        let two = ["ATVPDKIKX0DER", "A1PA6795UKMFR9"].map {
            #"{"marketplaceId": "\#($0)", "orderDefectRate": {"mfn": {"rate": 0.0099999999, "#
                + #""orderCount": 10, "targetValue": 0.01, "targetCondition": "LESS_THAN"}}}"#
        }
        report.add(
            try #require(read(#"{"performanceMetrics": [\#(two.joined(separator: ","))]}"#).report), of: nil,
            pack: try amazon)
        #expect(
            report.facts.map { "\($0.marketplace) \($0.readings.map { "\($0.fact)=\($0.value) from \($0.source)" })" }
                == ["ATVPDKIKX0DER", "A1PA6795UKMFR9"].map {
                    "\($0) [\"odr.rate=0.9999% from orderDefectRate.mfn.rate\", "
                        + "\"odr.orders=10 from orderDefectRate.mfn.orderCount\"]"
                })
        var german = MetricsReport(asOf: report.asOf)
        german.add(
            try #require(read(#"{"performanceMetrics": [\#(two.joined(separator: ","))]}"#).report), of: "de",
            pack: try amazon)
        #expect(german.reported.map(\.marketplace) == ["A1PA6795UKMFR9"])
    }

    // MARK: Hostile

    @Test(arguments: [
        "", "{", "[1, 2", "{\"a\" 1}", "{\"a\": }", "nul", "{\"a\": \"", "{} {}", "{\"a\": \"\\u12", "<html>"
    ]) func noJSON(text: String) {
        let (report, told) = read(text)
        #expect(report == nil && told.count == 1 && told[0].hasPrefix("report-syntax: "), "\(told)")
    }

    @Test(arguments: ["[]", "{}", "1", "null", "{\"a\": [{}]}"]) func noReports(text: String) {
        #expect(read(text).told == ["unknown-report: this is JSON, but no account-health report"])
    }

    @Test func depthHasAnEnd() {
        let (report, told) = read(String(repeating: "[", count: 1_000_000))
        #expect(report == nil && told == ["report-syntax: the JSON document is nested deeper than 64 levels"])
    }

    @Test(arguments: [
        "null", "1", "[]", "\"x\"", "[[]]", "[{}]", "[{\"marketplaceId\": {}}]", "[{\"orderDefectRate\": 1}]",
        "[{\"lateShipmentRate\": []}]", "[{\"warningStates\": [1]}]"
    ])
    func oddShapes(body: String) {
        #expect(read("{\"performanceMetrics\": \(body), \"accountStatuses\": \(body)}").report != nil)
    }

    @Test func cutAnywhere() throws {
        let bytes = try fixture("account-health-example.json")
        for end in stride(from: 0, to: bytes.count, by: 37) {
            #expect(AccountHealthReport.read(SourceFile(path: "a", bytes: Array(bytes[..<end]))).diagnostics.count == 1)
        }
    }
}
