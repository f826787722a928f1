@testable import Reports
import RulePacks
import Testing

/// What can come twice does: in two files, in two rows, in either order.
@Suite("The same thing twice")
struct TwiceTests {
    private static let orders = "order,ordered-on,status\n1,2019-02-01,Shipped\n"
    private static let granted = "order,kind,outcome\n1,claim,granted\n"
    private static let denied = "order,kind,outcome\n1,claim,denied\n"

    private func files(_ texts: [String]) -> Files {
        Files(texts.enumerated().map { ("\($0.offset).csv", Array($0.element.utf8)) })
    }

    /// One claim that two files tell is one defect; where one of them says that it was denied it counts no more.
    @Test(arguments: [
        ([granted, granted], true), ([granted, denied], false), ([denied, granted], false), ([denied, denied], false)
    ])
    func aClaimInTwoFiles(texts: [String], counts: Bool) {
        for order in [[Self.orders] + texts, texts + [Self.orders]] {
            let files = files(order)
            #expect(files.history.defects.map(\.counts) == [counts] && files.told.isEmpty, "\(texts)")
        }
    }

    /// The same within one file, and a claim beside a feedback of one order are two.
    @Test func aClaimInTwoRows() {
        let twice = Files("order,kind,outcome\n1,claim,granted\n1,claim,denied\n1,feedback,\n")
        #expect(twice.history.defects.map(\.kind) == [.claims, .feedback])
        #expect(twice.history.defects.map(\.counts) == [false, true])
    }

    /// What only one of two rows or files tells is kept.
    @Test(arguments: [false, true]) func daysOfOneClaim(isTurned: Bool) throws {
        let texts = ["order,kind,opened on\n1,claim,2019-02-03\n", "order,kind,decided on\n1,claim,2019-02-09\n"]
        let files = files(isTurned ? texts.reversed() : texts)
        let defect = try #require(files.history.defects.first)
        #expect(files.history.defects.count == 1, "\(files.told)")
        #expect(defect.openedOn?.written == "2019-02-03" && defect.decidedOn?.written == "2019-02-09")
    }

    /// An order has a row for each item: it is cancelled when all of them are.
    @Test(arguments: [
        (["Shipped", "Cancelled"], 0), (["Cancelled", "Shipped"], 0), (["Cancelled", "Cancelled"], 1),
        (["Shipped", "Shipped"], 0), (["Cancelled", "Shipped", "Cancelled"], 0), (["Cancelled"], 1)
    ])
    func anOrderWithSeveralRows(states: [String], cancelled: Int) throws {
        let rows = states.map { "1,2019-02-01,\($0)\n" } + ["2,2019-02-01,Shipped\n"]
        let asOf = try day("2019-02-20")
        for rows in [rows, rows.reversed()] {
            let bench = Workbench(Files("order,ordered-on,status\n" + rows.joined()).history)
            let window = try #require(bench.cancellations(days: 60, lag: 2, asOf: asOf))
            #expect(Int(window.part) == cancelled && window.whole == 2, "\(rows)")
        }
    }

    /// The order of rows and of files says nothing.
    @Test func inAnyOrder() throws {
        let names = ["orders.txt", "feedback.txt", "claims.csv"]
        let sorted = try names.map { ($0, try fixture("month/\($0)")) }
        let turned = sorted.reversed().map { name, bytes in
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            return (name, Array(([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n").utf8))
        }
        let asOf = try day("2019-03-17")
        let texts = try [sorted, turned].map { files in
            var report = MetricsReport(asOf: asOf)
            report.add(
                Workbench(Files(files).history), channel: .seller, marketplace: nil, windows: [14, 90], without: [],
                pack: try amazon)
            return report.text(in: .english)
        }
        #expect(texts[0] == texts[1] && texts[0].contains("1.33%"), "\(texts[0])")
    }

    /// A character of several bytes that the end of the sample cuts through.
    @Test(arguments: 65_528...65_540) func aCharacterAtTheEndOfTheSample(start: Int) {
        for character in ["é", "€", "\u{1F600}"] {
            let head = "order,kind,text\n1,claim,"
            let text = head + String(repeating: "x", count: start - head.utf8.count) + character + "\n2,claim,é\n"
            let files = Files([("a.csv", Array(text.utf8))], pieces: 4_096)
            #expect(files.summaries.map(\.encoding) == [.utf8] && files.told.isEmpty, "\(character) \(files.told)")
            #expect(files.history.defects.count == 2)
        }
    }

    /// A share is no more than all; a rate that says otherwise is still told as it is.
    @Test(arguments: [
        (0, 3, "0%"), (1, 3, "33.33%"), (3, 3, "100%"), (4, 3, "133.33%"), (299, 300, "99.67%"), (1, 0, nil),
        (1, -1, nil)
    ])
    func rates(part: Int64, whole: Int64, says: String?) { #expect(Rate(part, of: whole)?.percent() == says) }
}
