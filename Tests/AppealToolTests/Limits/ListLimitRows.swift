import AppealKit
import CaseTables
import Documents
import Foundation
import Reports
import RulePacks
import SourceText
import Testing
import ToolSupport
@testable import struct appeal.AppealTool
@testable import struct rulepack.RulePackTool

extension LimitRow {
    static let ofReports = [
        LimitRow(.rowBytes) { size in
            let row = "111-0000001-0000001\t2019-02-01\tShipped\t"
            let text = "amazon-order-id\tpurchase-date\torder-status\tproduct-name\n" + row
            return read(text + String(repeating: "a", count: size - row.utf8.count) + "\n").summary?.skipped == 1
        },
        LimitRow(.reportColumns) { count in
            let others = String(repeating: "x\t", count: count - 3)
            return read("amazon-order-id\torder-status\t\(others)purchase-date\n").summary?.kind != .orders
        },
        LimitRow(.orderNameBytes) { size in
            let name = String(repeating: "a", count: size)
            return read("amazon-order-id\tpurchase-date\torder-status\n\(name)\t2019-02-01\tShipped\n").summary?.skipped
                == 1
        },
        LimitRow(.marketplaces) { count in
            let rows = (1..<count).map { "111-0000001-\(1_000_000 + $0)\t2019-02-01\tShipped\tshop\($0).com\n" }
            let history = read(
                "amazon-order-id\tpurchase-date\torder-status\tsales-channel\n" + rows.joined()
            ).history
            return history.marketplaces.count < count
        },
        LimitRow(.reportBytes) { size in
            let shop = try Workshop()
            let report = #"{"accountStatuses": [], "performanceMetrics": []}"#
            try shop.write(report + String(repeating: " ", count: size - report.utf8.count), to: "report.json")
            let run = shop.appeal("metrics", "report.json", "--as-of", "2019-03-01")
            return run.status == 2 && run.error.contains("larger than 16 MiB")
        },
        LimitRow(.jsonDepth) { depth in
            let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            do { _ = try JSONNode.read(SourceFile(path: "a.json", text: text)) } catch { return true }
            return false
        },
        LimitRow(.metricFields) { count in
            try metric((0..<count).map { "\"f\($0)\": 1" }.joined(separator: ",")).fields.count < count
        },
        LimitRow(.metricDepth) { depth in
            let open = (1..<depth).map { "\"l\($0)\": {" }.joined()
            return try metric(open + "\"value\": 1" + String(repeating: "}", count: depth - 1)).fields.isEmpty
        },
        LimitRow(.reportFindings) { count in
            let metrics = (0..<count).map { "\"unheardOf\($0)\": {}" }.joined(separator: ",")
            return report(metrics).diagnostics.count < count
        },
        LimitRow(.reportCount) { count in
            report("\"lateShipmentRate\": {\"orderCount\": \(count)}").diagnostics.contains {
                $0.message.contains("\(count)")
            }
        },
        LimitRow(.windowDays) { days in
            do { _ = try AppealTool.parseAsRoot(["metrics", "a.txt", "--window", "\(days)"]) } catch { return true }
            return false
        }
    ]

    static let ofLists = [
        LimitRow(.listBytes) { size in try isTooLarge(size, .listBytes) },
        LimitRow(.lineBytes) { size in
            let line = "{\"case\": \"a\"}"
            return list(line + String(repeating: " ", count: size - line.utf8.count) + "\n", .jsonLines) != nil
        },
        LimitRow(.listColumns) { count in
            list("case" + String(repeating: ",", count: count - 1) + "\n", .table) != nil
        },
        LimitRow(.columnEntries) { number in list("case,causes.\(number).cause\n", .table) != nil },
        LimitRow(.fileNameBytes) { size in
            let shop = try Workshop()
            let name = String(repeating: "a", count: size)
            try shop.copy("Examples/new-store-2019", to: "cases/\(name)")
            let run = shop.appeal("batch", "cases", "-o", "letters")
            return !run.error.isEmpty && shop.text("letters/\(name).txt") == nil
        }
    ]

    static let ofCommands = [
        // No test waits two minutes: only that the code reads it from here.
        LimitRow(.pdfSeconds, named: "pdfSeconds", in: "Sources/appeal/PDFProgram.swift"),
        LimitRow(.pdfBytes, named: "pdfBytes", in: "Sources/appeal/PDFProgram.swift"),
        LimitRow(.exerciseCases) { count in
            do { _ = try RulePackTool.parseAsRoot(["exercise", "--cases", "\(count)"]) } catch { return true }
            return false
        }
    ]

    // MARK: Helpers

    /// Whether a file of so many bytes is refused; one with nothing in it takes no room on the disk.
    static func isTooLarge(_ size: Int, _ limit: Limit) throws -> Bool {
        let shop = try Workshop()
        try shop.write("", to: "large")
        let handle = try FileHandle(forWritingTo: shop.url("large"))
        try handle.truncate(atOffset: UInt64(size))
        return (try? FilePieces(shop.url("large").path, atMost: limit.value)) == nil
    }

    private static func read(_ text: String) -> (summary: FlatFileSummary?, history: OrderHistory) {
        var history = OrderHistory()
        var reading = FlatFileReading(path: "orders.txt", options: FlatFileOptions())
        reading.read(Array(text.utf8), into: &history)
        return (reading.finish(into: &history).summary, history)
    }

    private static func report(_ metrics: String) -> (report: AccountHealthReport?, diagnostics: [Diagnostic]) {
        AccountHealthReport.read(
            SourceFile(
                path: "a.json", text: "{\"performanceMetrics\": [{\"marketplaceId\": \"A1\", \(metrics)}]}"))
    }

    private static func metric(_ fields: String) throws -> Metric {
        try #require(report("\"lateShipmentRate\": {\(fields)}").report?.metrics.first)
    }

    /// Why a list of cases is refused; `nil` if it is not.
    private static func list(_ text: String, _ form: CaseListReader.Form) -> String? {
        do {
            var reader = CaseListReader(path: "list", form: form, ruleBook: try limitBook())
            let cases = try reader.read(Array(text.utf8)) + reader.finish()
            for one in cases { _ = try one.document(pack: nil) }
        } catch { return "\(error)" }
        return nil
    }
}
