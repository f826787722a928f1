import Foundation
@testable import Reports
import RulePacks
import Testing

@Suite("Flat files")
struct TableTests {
    private static let feedback =
        "日付\t評価\tコメント\t返答\t注文番号\t評価者Eメール\n2019/02/24\t1\t遅い\t\t111-0000010-0000002\ta@example.com\n"
    private static let chinese = "下单日期,订单编号,类型,结果\n2019-02-10,111-0000010-0000002,索赔,granted\n"
    private static let german =
        """
        Datum;Bewertung;Kommentare;Ihre Antwort;Bestellnummer
        24.02.2019;1;Schön verpackt, zu spät;;111-0000010-0000002

        """

    @Test(arguments: [
        (feedback, String.Encoding.utf8, TextEncoding.utf8), (feedback, .utf16, .utf16LittleEndian),
        (feedback, .utf16BigEndian, .utf16BigEndian), (feedback, .shiftJIS, .shiftJIS),
        (chinese, .init(rawValue: CFStringEncodingGB18030), .gb18030), (german, .windowsCP1252, .windows1252),
        (german, .utf8, .utf8)
    ])
    func encodings(text: String, encoding: String.Encoding, name: TextEncoding) throws {
        let bytes = Array(try #require(text.data(using: encoding)))
        for pieces in [1, 7, 1 << 18] {
            let files = Files([("file.txt", bytes)], pieces: pieces)
            #expect(
                files.summaries.map(\.encoding) == [name] && files.history.defects.map(\.order) == [0], "\(files.told)")
            let isGuess = name != .utf8 && !(bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]))
            #expect(
                files.told
                    == (isGuess ? ["guessed-encoding: the file is not UTF-8; it is read as \(name.rawValue)"] : []))
        }
    }

    /// `kCFStringEncodingGB_18030_2000`, as Foundation's encodings have it.
    private static let CFStringEncodingGB18030: UInt = 0x8000_0632

    @Test func aWordIsTakenForTheEncoding() throws {
        var options = FlatFileOptions()
        options.encoding = .windows1252
        #expect(Files([("a.txt", Array(try #require(Self.german.data(using: .windowsCP1252))))], options).told.isEmpty)
    }

    @Test func piecesMakeNoDifference() throws {
        let whole = try month()
        for pieces in [1, 13, 4_096] {
            let files = try month(pieces: pieces)
            #expect(files.summaries.map(\.rows) == [330, 3, 5] && files.told == whole.told)
            #expect(Workbench(files.history).span == Workbench(whole.history).span)
        }
    }

    @Test func quotes() throws {
        // Quotes and line breaks in a CSV; in a file with tabs an inch is an inch.
        let csv =
            "comments,rating,order id,date\n\"two\nlines, \"\"and\"\" more\",1,1,2019-02-01\n\"x\"\"\",2,2,2019-02-01\n"
        #expect(Files(csv).history.defects.count == 2)
        let tabs =
            """
            comments\trating\torder id\tdate
            "7 inch\t1\t1\t2019-02-01
            "quoted"\t1\t2\t2019-02-01
            7" x 3"\t1\t3\t2019-02-01

            """
        #expect(Files(tabs).history.defects.count == 3)
        #expect(
            Files("comments,rating,order id,date\n\"never closed,1,1,2019-02-01\nb,1,2,2019-02-01\n").history.defects
                .count == 2, "a quote that is not closed is a quote")
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func lineBreaks(lineBreak: String) {
        let files = Files(
            ["order,kind,date", "1,claim,2019-02-01", "", "2,claim,2019-02-01", ""].joined(separator: lineBreak))
        #expect(files.history.defects.count == 2 && files.told.isEmpty)
    }

    @Test(arguments: [
        ("2019-01-28", "2019-01-28"), ("2019-01-28T23:59:59+00:00", "2019-01-28"),
        ("2019-01-28T23:59:59-08:00", "2019-01-29"), ("2019-01-28T01:00:00.123+0530", "2019-01-27"),
        ("2019-01-28T00:00Z", "2019-01-28"), ("10-Jul-2025", "2025-07-10"), ("Jul 10, 2025 3:00 PM", "2025-07-10"),
        ("28.01.2019", "2019-01-28"), ("2019/1/8", "2019-01-08"), ("3/3/19", "2019-03-03")
    ])
    func dates(text: String, day: String) { #expect(WrittenDate(Array(text.utf8)[...])?.day(nil)?.written == day) }

    @Test(arguments: [
        "", "x", "2019", "2019-02-30", "2019-13-01", "30/30/2019", "1/2/3000", "1066-10-14", "0-0-0",
        "99999999999999999999-1-1", "Foo 1, 2019", "//", "12:30"
    ])
    func noDates(text: String) { #expect(WrittenDate(Array(text.utf8)[...])?.day(.dayFirst) == nil) }

    @Test func theOrderOfDatesIsSeenFromTheOthers() throws {
        func days(_ dates: String..., order: DateOrder? = nil) -> ([String?], [String]) {
            var options = FlatFileOptions()
            options.dates = order
            let files = Files(
                "order,kind,opened on\n" + dates.enumerated().map { "\($0),claim,\($1)\n" }.joined(), options)
            return (files.history.defects.map { $0.openedOn?.written }, files.told)
        }
        #expect(days("3/4/2019", "25/4/2019") == (["2019-04-03", "2019-04-25"], []))
        #expect(days("3/4/2019", "4/25/2019") == (["2019-03-04", "2019-04-25"], []))
        #expect(days("3/4/2019", order: .dayFirst) == (["2019-04-03"], []))
        let open = days("3/4/2019")
        #expect(open.0 == [nil] && open.1.map { $0.prefix(13) } == ["unclear-dates"])
        let torn = days("25/4/2019", "4/25/2019")
        #expect(
            torn.0 == [nil, nil]
                && torn.1.first?.contains("some dates are written day first and others month first") == true)
    }

    @Test func ordersWithOpenDates() {
        let orders = "order,ordered-on\n1,3/4/2019\n2,4/4/2019\n"
        #expect(
            Files(orders).told == [
                "unclear-dates: nothing shows whether dates such as 3/4/2019 "
                    + "are written day first or month first: 1 cannot be computed"
            ])
        #expect(
            Workbench(Files(orders + "3,4/25/2019\n").history).span.map {
                "\($0.lowerBound.written) \($0.upperBound.written)"
            } == "2019-03-04 2019-04-25")
    }

    @Test func rowsAreLeftOutWithTheirReason() {
        let files = Files(
            "order,kind,date\n1,claim,2019-02-01\n,claim,2019-02-01\n2,nonsense,2019-02-01\n3,claim\n\n4,strange,x\n")
        #expect(
            files.told == [
                "skipped-rows: rows are left out: 1 without an order number, the first in line 3; "
                    + "2 of a kind that is neither claim, chargeback nor feedback, the first in line 4"
            ])
    }

    @Test func aColumnMap() {
        var options = FlatFileOptions()
        options.columns = [.order: "Mein Auftrag", .kind: "Was"]
        #expect(Files("Mein Auftrag,Was,Order ID\n7,claim,8\n", options).history.order(named: "7") == 0)
        #expect(Files("Mein Auftrag,Was\n7,claim\n").told.map { $0.prefix(14) } == ["unknown-report"])
    }

    @Test func everyHeadingNamesOneColumn() {
        for column in ReportColumn.allCases {
            #expect(ReportHeader([column.rawValue], map: [:])[column] == 0, "\(column)")
        }
    }

    @Test func returnsOfBothKinds() {
        let seller =
            """
            Order ID\tOrder date\tReturn request date\tA-to-Z Claim\tReturn Reason
            111-0000001-0000001\t01-Feb-2019\t10-Feb-2019\tY\tx
            111-0000001-0000002\t01-Feb-2019\t10-Feb-2019\t \tx

            """
        let amazon =
            """
            return-date\torder-id\tsku\tasin\tfnsku\tquantity\treason
            2019-02-10T00:00:00+00:00\t111-0000001-0000001\tA\tB\tC\t1\tDEFECTIVE

            """
        let files = Files([("a.txt", Array(seller.utf8)), ("b.txt", Array(amazon.utf8))])
        #expect(
            files.summaries.map(\.kind) == [.returns, .amazonReturns] && files.history.defects.map(\.kind) == [.claims]
                && files.told.isEmpty)
    }

    @Test func severalMarketplacesInOneFile() throws {
        let files = Files(
            """
            order,ordered-on,sales channel
            1,2019-02-01,Amazon.com
            2,2019-02-01,Amazon.ca
            3,2019-02-01,Non-Amazon US

            """
        )
        func orders(_ marketplace: String?) throws -> Int64? {
            Workbench(files.history, marketplace: marketplace).orderDefects(
                days: 60, lag: 15, asOf: try day("2019-02-20"))?.whole
        }
        #expect(try orders(nil) == 2 && orders("CA") == 1 && orders("atvpdkikx0der") == 1 && orders("DE") == nil)
    }

    @Test func unknownOutcomesCountAndAreTold() {
        let files = Files("order,kind,outcome\n1,claim,maybe\n2,claim,denied\n3,claim,\n")
        #expect(files.history.defects.map(\.counts) == [true, false, true])
        #expect(files.told == ["odd-report: 1 outcomes are not known, such as `maybe`: they count as defects"])
    }

    // MARK: Hostile

    @Test(arguments: [
        "", "\n\n", "\u{0}\u{0}\u{0}", "no,columns,here\n1,2,3\n", "\"", "\t\t\t", "order", "%PDF-1.4\n%äöü"
    ]) func noReports(text: String) {
        let files = Files(text)
        #expect(files.summaries.isEmpty && files.told.map { $0.prefix(14) } == ["unknown-report"])
    }

    @Test func randomBytesDoNoHarm() {
        var state: UInt64 = 42
        for round in 0..<200 {
            var bytes = round % 2 == 0 ? Array("order,kind,date\n".utf8) : []
            for _ in 0..<(round * 7) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(truncatingIfNeeded: state >> 56))
            }
            let files = Files([("x", bytes)], pieces: 1 + round)
            #expect(files.summaries.count + files.told.count > 0)
        }
    }

    @Test func aLineWithoutEndIsPassedOver() {
        let text = "order,kind\n1,claim\n2,claim," + String(repeating: "x", count: 3 << 20) + "\n3,claim\n"
        let files = Files([("x", Array(text.utf8))], pieces: 1 << 18)
        #expect(files.history.defects.count == 2)
        #expect(files.told == ["skipped-rows: rows are left out: 1 of more than 1 MiB, the first in line 3"])
    }

    /// What is kept of a file does not grow with its rows: ten times the rows of the same orders are the same orders.
    @Test func rowsAreNotKept() {
        let row = "111-0000001-0000001,2019-02-01,\(String(repeating: "x", count: 200))\n"
        let files = Files("order,ordered-on,text\n" + String(repeating: row, count: 20_000))
        #expect(files.summaries.map(\.rows) == [20_000] && files.history.orders.count == 1)
    }
}
