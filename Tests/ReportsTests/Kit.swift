import BundledPacks
import Foundation
@testable import Reports
import RulePacks
import SourceText
import Testing

/// Amazon's pack, read once.
var amazon: RulePack { get throws { try bundledAmazon.get() } }

private let bundledAmazon = Result { try #require(BundledPacks.ruleBook().pack("amazon")) }

func fixture(_ name: String) throws -> [UInt8] {
    Array(
        try Data(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")))
}

func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(written: text)) }

/// What comes of flat files, each handed over in pieces of so many bytes.
struct Files {
    var history = OrderHistory()
    var summaries: [FlatFileSummary] = []
    var diagnostics: [Diagnostic] = []

    init(
        _ files: [(name: String, bytes: [UInt8])], _ options: FlatFileOptions = FlatFileOptions(), pieces: Int = 1 << 18
    ) {
        for file in files {
            var reading = FlatFileReading(path: file.name, options: options)
            for start in stride(from: 0, to: file.bytes.count, by: pieces) {
                reading.read(Array(file.bytes[start..<min(start + pieces, file.bytes.count)]), into: &history)
            }
            let (summary, found) = reading.finish(into: &history)
            if let summary { summaries.append(summary) }
            diagnostics += found
        }
    }

    init(_ text: String, _ options: FlatFileOptions = FlatFileOptions()) {
        self.init([("file.txt", Array(text.utf8))], options)
    }

    var told: [String] { diagnostics.map { "\($0.code.rawValue): \($0.message)" } }
}

/// The hand-computed month; Fixtures/month/README.md has the arithmetic.
func month(_ options: FlatFileOptions = FlatFileOptions(), pieces: Int = 1 << 18) throws -> Files {
    Files(
        try ["orders.txt", "feedback.txt", "claims.csv"].map { ($0, try fixture("month/\($0)")) }, options,
        pieces: pieces)
}
