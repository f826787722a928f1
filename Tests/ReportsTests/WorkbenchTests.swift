@testable import Reports
import RulePacks
import Testing

/// Against the month that was computed by hand.
@Suite("The workbench")
struct WorkbenchTests {
    private func report(
        on day: String = "2019-03-17", windows: [Int64] = [], without: [Workbench.Removal] = [],
        channel: Workbench.Channel = .seller, _ files: Files? = nil
    ) throws -> MetricsReport {
        let files = try files ?? month()
        var report = MetricsReport(asOf: try Self.on(day))
        report.add(
            Workbench(files.history, channel: channel), channel: channel, marketplace: nil, windows: windows,
            without: without, pack: try amazon)
        return report
    }

    private static func on(_ text: String) throws -> CalendarDay { try day(text) }

    private func windows(_ report: MetricsReport, _ name: String = "orderDefectRate.mfn") -> [String] {
        report.computed.first { $0.metric.name == name }?.windows.map {
            "\($0.from.written) \($0.to.written) \($0.part)/\($0.whole)"
        } ?? []
    }

    @Test func theMarketplacesWindowAndOthers() throws {
        #expect(
            try windows(report(windows: [14, 90])) == [
                "2019-01-02 2019-03-02 4/300", "2019-02-17 2019-03-02 1/140", "2018-12-03 2019-03-02 4/300"
            ])
    }

    @Test func anyOtherDay() throws {
        #expect(try windows(report(on: "2019-03-10")) == ["2018-12-26 2019-02-23 4/230"])
        #expect(try windows(report(on: "2019-02-16")) == ["2018-12-04 2019-02-01 0/10"])
        // The last of the four was ordered on 20 February: it leaves on 6 May.
        #expect(try windows(report(on: "2019-05-05")) == ["2019-02-20 2019-04-20 1/110"])
        #expect(try windows(report(on: "2019-05-06")) == ["2019-02-21 2019-04-21 0/100"])
    }

    @Test func whatCanBeDone() throws {
        let defects = try #require(try report().defects)
        #expect(defects.removals.map { "\($0.count) \($0.rate.percent())" } == ["1 1%", "2 0.67%"])
        #expect(defects.cleanOrders == 101)
        #expect(
            defects.orders.map { "\($0.order) \($0.leavesOn.written) \($0.defects.map(\.kind.rawValue))" } == [
                "111-0000003-0000004 2019-04-19 [\"claims\"]",
                "111-0000010-0000002 2019-04-26 [\"claims\", \"feedback\"]",
                "111-0000015-0000003 2019-05-01 [\"feedback\"]", "111-0000020-0000005 2019-05-06 [\"chargebacks\"]"
            ])
        #expect(
            defects.course.map { "\($0.day.written) \($0.rate.percent())" }.suffix(2) == [
                "2019-03-10 1.74%", "2019-03-17 1.33%"
            ])
    }

    @Test func whatIsNamedIsTakenOut() throws {
        func rate(_ removals: (String, DefectKind?)...) throws -> String? {
            try report(without: removals.map { Workbench.Removal(order: $0, kind: $1) }).defects?.without?.percent()
        }
        #expect(try rate(("111-0000003-0000004", nil)) == "1%")
        #expect(try rate(("111-0000010-0000002", .claims)) == "1.33%", "its feedback still counts")
        #expect(try rate(("111-0000010-0000002", .claims), ("111-0000010-0000002", .feedback)) == "1%")
    }

    @Test func onlyWhatWasDecidedCanBeAppealed() throws {
        let report = try report()
        let defects = try #require(report.defects).orders.flatMap(\.defects)
        #expect(defects.map { report.lastAppealDay(of: $0)?.written } == ["2019-03-22", "2019-03-16", nil, nil, nil])
    }

    @Test func otherRates() throws {
        let report = try report(windows: [30])
        #expect(
            windows(report, "preFulfillmentCancellationRate") == [
                "2019-03-09 2019-03-15 0/0", "2019-02-14 2019-03-15 4/170"
            ], "7 days that end 2 days before, by the pack, and 30")
        #expect(report.missing.map(\.name) == ["lateShipmentRate", "validTrackingRate"])
        #expect(
            try self.report(channel: .amazon).computed.map {
                "\($0.metric.name) \($0.metric.count("orderCount") ?? -1)"
            } == ["orderDefectRate.afn 10"])
    }

    @Test func shipments() throws {
        let text =
            """
            order,ship-by,shipped-on,first-scan
            1,2019-03-01,2019-03-01,2019-03-02
            2,2019-03-01,2019-03-02,
            3,2019-03-02,2019-03-02,2019-03-03
            4,2019-03-02,,

            """
        let report = try report(on: "2019-03-13", windows: [30], Files(text))
        #expect(
            windows(report, "lateShipmentRate") == ["2019-02-11 2019-03-12 1/3"],
            "30 days that end one day before, by the pack")
        #expect(
            windows(report, "validTrackingRate") == ["2019-02-01 2019-03-02 2/4"],
            "30 days that end 11 days before, by the pack")
        #expect(report.missing.map(\.name) == ["orderDefectRate.mfn", "preFulfillmentCancellationRate"])
    }

    @Test func factsByThePack() throws {
        let facts = try #require(try report().facts.first)
        #expect(facts.violation.violation == "order-defect-rate")
        #expect(
            facts.readings.map { "\($0.fact)=\($0.value)" } == [
                "odr.rate=1.3333%", "odr.orders=300", "odr.defects=4", "odr.claims=2", "odr.feedback=2",
                "odr.chargebacks=1", "odr.from=2019-01-02", "odr.to=2019-03-02"
            ])
    }

    @Test func aReportsTargetBesideTheFiles() throws {
        var report = MetricsReport(asOf: try day("2019-03-17"))
        let json =
            #"{"accountStatuses": [], "performanceMetrics": [{"marketplaceId": "ATVPDKIKX0DER", "#
            + #""orderDefectRate": {"mfn": {"rate": 0.01, "targetValue": 0.02, "targetCondition": "LESS_THAN"}}}]}"#
        report.add(
            try #require(AccountHealthReport.read(.init(path: "a.json", text: json)).report), of: nil, pack: try amazon)
        report.add(
            Workbench(try month().history), channel: .seller, marketplace: nil, windows: [], without: [],
            pack: try amazon)
        #expect(report.computed.first?.metric.verdict == .meets && report.defects?.cleanOrders == 0)
    }

    @Test func textAndJSON() throws {
        let report = try report(windows: [14])
        let text = report.text(in: .english)
        #expect(
            text.contains(
                """
                  60 days  2019-01-02  2019-03-02  4        300  1.33%  misses, judged
                  14 days  2019-02-17  2019-03-02  1        140  0.71%  meets

                """
            ), "\(text)")
        let row = "  111-0000010-0000002  2019-02-10  2019-04-26  A-to-z claim  2019-03-16, over\n"
        #expect(text.contains(row), "\(text)")
        #expect(
            text.contains(
                "  2019-02-17     0%                        |\n"
                    + "  2019-02-24  1.11%  ######################|#\n"),
            "the bar, and the target in it")
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(report.json().contains("\"cleanOrders\": 101"))
    }

    @Test(arguments: [Language.english, .chinese], [40, 50, 80]) func narrowScreens(
        language: Language, width: Int
    ) throws {
        let lines = try report(windows: [14]).text(in: language, width: width).split(separator: "\n")
        let broken = lines.filter { !$0.contains("claims") && !$0.contains("amazon/") }
        #expect(broken.count > 10)
        for line in broken {
            #expect(columns(String(line)) <= width, "\(line)")
        }
        #expect(lines.contains { $0.contains("1.33%") })
    }

    private func columns(_ line: String) -> Int { line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) } }

    @Test func snapshotsAreReadAsTheyWereWritten() throws {
        let report = try report()
        let snapshot = try #require(Snapshot.read(.init(path: "s.json", text: report.json())).snapshot)
        #expect(
            snapshot.asOf == report.asOf
                && snapshot.entries.first.map { "\($0.name) \($0.rate.part)/\($0.rate.whole)" }
                    == "orderDefectRate.mfn 4/300"
        )
    }
}

@Suite("Rates")
struct RateTests {
    @Test(arguments: [
        ("0.009", "0.9%"), ("9e-3", "0.9%"), ("1", "100%"), ("0.03203973037", "3.2%"), ("0", "0%"),
        ("0.99999999", "100%")
    ])
    func decimals(text: String, percent: String) { #expect(Rate(decimal: text)?.percent() == percent) }

    @Test(arguments: ["", "-0.1", "x", "1e99", "1e-99", ".", "1000000", "NaN", "0x1", "1.2.3", "９"]) func noRates(
        text: String
    ) { #expect(Rate(decimal: text) == nil) }

    @Test func printedOnTheRightSideOfALimit() throws {
        let limit = try #require(Rate(1, of: 100))
        #expect(Rate(9_999, of: 1_000_000)?.percent(beside: limit) == "0.9999%")
        #expect(Rate(9_999, of: 1_000_000)?.percent() == "1%")
        #expect(Rate(99_999_999, of: 10_000_000_000)?.onGrid(beside: limit) == 9_999, "never at the limit itself")
    }

    @Test(arguments: [
        (Comparison.less, 4, 300, 101), (.lessOrEqual, 4, 300, 100), (.less, 2, 300, 0), (.greaterOrEqual, 90, 100, 0)
    ])
    func cleanOrders(comparison: Comparison, part: Int64, whole: Int64, more: Int64) throws {
        let target = Target(
            comparison, try #require(comparison == .greaterOrEqual ? Rate(9, of: 10) : Rate(1, of: 100)), isOwn: false)
        #expect(target.needed(part, of: whole) == more)
    }

    @Test func someTargetsAreOutOfReach() throws {
        #expect(Target(.less, try #require(Rate(0, of: 1)), isOwn: false).needed(1, of: 2) == nil)
        #expect(
            Target(.greaterOrEqual, try #require(Rate(95, of: 100)), isOwn: false).needed(90, of: 100) == 100,
            "190 of 200")
    }
}
