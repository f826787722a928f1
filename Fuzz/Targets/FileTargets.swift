import AppealKit
import CaseTables
import Documents
import Foundation
import RulePacks
import SourceText
@testable import Archive
@testable import LanguageFiles
@testable import Reports

extension FuzzTarget {
    static let files: [FuzzTarget] = [
        zip, pdf, report, flatFile, snapshot, encoding, languageFile, caseTable, caseLines
    ]

    private static let zip = FuzzTarget(
        name: "archives", cost: .reader, words: FuzzWords.word,
        seeds: {
            [FuzzWorld.file("Tests/AppealKitTests/Review/Letters/word.docx")]
                + (try FuzzWorld.aCase).assemble().letters.prefix(1).map { $0.docx() }
        },
        run: { bytes in
            let most = 1 << 20
            for part in [bytes[...], bytes.dropFirst(2)] {
                if let out = try? Inflate.unpack(bytes, part.indices, atMost: most) {
                    try require(out.count <= most, "more was unpacked than was asked for")
                }
            }
            guard let archive = try? ZipReader(bytes, atMostFiles: 10_000) else { return }
            for name in ["_rels/.rels", "word/document.xml", "word/styles.xml", "a"] {
                if let content = try? archive.content(of: name, atMost: most) {
                    try require(content.count <= most, "more was unpacked than was asked for")
                }
            }
        })

    /// Exhibits: the same in one piece and in two.
    private static let pdf = FuzzTarget(
        name: "pdfs", cost: .reader, words: FuzzWords.pdf,
        seeds: {
            FuzzWorld.files("Examples", [".pdf"]).map(\.bytes) + testTexts(of: "AppealKitTests/Exhibits")
        },
        run: { bytes in
            let pages = pdfPageCount(bytes)
            try require(pages.map { (1...max(1, bytes.count)).contains($0) } ?? true, "more pages than bytes")
            var (whole, cut) = (ExhibitFileReader(), ExhibitFileReader())
            whole.read(bytes)
            let middle = bytes.count / 3
            cut.read(Array(bytes[..<middle]))
            cut.read(Array(bytes[middle...]))
            try require(whole.file(named: "a.pdf") == cut.file(named: "a.pdf"), "in two pieces another file")
            try require(whole.file(named: "a.pdf").size == bytes.count, "another size")
        })

    private static let report = FuzzTarget(
        name: "reports", cost: .reader,
        words: ["{", "}", "\"", ":", ",", "null", "orderDefectRate", "afn", "mfn", "1e9"],
        seeds: {
            FuzzWorld.files("Tests/ReportsTests", [".json"]).map(\.bytes) + testTexts(of: "ReportsTests")
                + [FuzzWorld.file("docs/walkthrough/health.json")]
        },
        run: { bytes in
            let (report, found) = AccountHealthReport.read(SourceFile(path: "r.json", bytes: bytes))
            try requireSound(found)
            guard let report, let day = report.lastDay else { return }
            var metrics = MetricsReport(asOf: day)
            metrics.add(report, of: nil, pack: try FuzzWorld.ruleBook.packs[0])
            try check(metrics)
        })

    /// In whichever pieces a file comes, it says the same.
    private static let flatFile = FuzzTarget(
        name: "order-files", cost: .reader, words: FuzzWords.tables,
        seeds: {
            FuzzWorld.files("Tests/ReportsTests", [".txt", ".csv", ".tsv"]).map(\.bytes) + testTexts(of: "ReportsTests")
        },
        run: { bytes in
            let (whole, wholeHistory) = read(orders: [bytes])
            let middle = bytes.count / 3
            let (cut, cutHistory) = read(orders: [Array(bytes[..<middle]), Array(bytes[middle...])])
            try requireSound(whole.diagnostics)
            try requireSame(whole.diagnostics, cut.diagnostics, "in two pieces")
            try require(
                whole.summary.map { "\($0)" } == cut.summary.map { "\($0)" }
                    && wholeHistory.orders.count == cutHistory.orders.count
                    && wholeHistory.defects.count == cutHistory.defects.count, "in two pieces other rows")
            guard let day = wholeHistory.lastDay else { return }
            var metrics = MetricsReport(asOf: day)
            let bench = Workbench(wholeHistory)
            metrics.add(
                bench, channel: .seller, marketplace: nil, windows: [30], without: [],
                pack: try FuzzWorld.ruleBook.packs[0]
            )
            try check(metrics)
        })

    private static func read(
        orders pieces: [[UInt8]]
    ) -> ((summary: FlatFileSummary?, diagnostics: [Diagnostic]), OrderHistory) {
        var history = OrderHistory()
        var reading = FlatFileReading(path: "orders.txt", options: FlatFileOptions())
        for piece in pieces { reading.read(piece, into: &history) }
        return (reading.finish(into: &history), history)
    }

    /// Rates are no more than all, and what is written for programs can be read by them.
    private static func check(_ metrics: MetricsReport) throws {
        for language in Language.spoken { try require(!metrics.text(in: language).isEmpty, "nothing is said") }
        let json = metrics.json()
        _ = try JSONNode.read(SourceFile(path: "m.json", text: json))
        let (snapshot, found) = Snapshot.read(SourceFile(path: "m.json", text: json))
        try require(snapshot?.asOf == metrics.asOf && found.isEmpty, "what was written cannot be read")
    }

    private static let snapshot = FuzzTarget(
        name: "snapshots", cost: .reader,
        words: ["{", "}", "\"asOf\"", "\"metrics\"", "\"rate\"", "\"part\"", "\"whole\""],
        seeds: {
            [
                #"{"asOf": "2019-03-02", "metrics": [{"name": "orderDefectRate", "rate": {"part": 3, "whole": 214}}]}"#
            ]
            .map { Array($0.utf8) }
        },
        run: { bytes in
            let (snapshot, found) = Snapshot.read(SourceFile(path: "s.json", bytes: bytes))
            try requireSound(found)
            try require((snapshot == nil) == !found.isEmpty, "a snapshot and a finding, or neither")
            for entry in snapshot?.entries ?? [] {
                try require(!entry.rate.percent().isEmpty, "nothing is said of a rate")
                try require(entry.rate == entry.rate, "a rate is not itself")
            }
        })

    /// Whatever bytes are given, text comes out.
    private static let encoding = FuzzTarget(
        name: "encodings", cost: .reader, words: ["\u{FEFF}", "é", "订单", "注文", "\u{1F600}"],
        seeds: { FuzzWorld.files("Tests/ReportsTests", [".txt", ".csv"]).map(\.bytes) + [[0xC4, 0xE3, 0xBA, 0xC3]] },
        run: { bytes in
            let (text, detection) = TextEncoding.utf8(bytes)
            // Encodings of a byte or two a character stay as they are: they are decoded cell by cell.
            let isDecoded = [.utf8, .utf16LittleEndian, .utf16BigEndian].contains(detection.encoding)
            let isWhole = detection.encoding != .utf8 || String(validating: bytes, as: UTF8.self) != nil
            try require(
                !isDecoded || !isWhole || String(validating: text, as: UTF8.self) != nil,
                "\(detection.encoding) gives no UTF-8")
            for encoding in TextEncoding.allCases { _ = encoding.text(bytes) }
            if let valid = String(validating: bytes, as: UTF8.self), detection.encoding == .utf8, detection.mark == 0 {
                try require(String(decoding: text, as: UTF8.self) == valid, "UTF-8 is read as other text")
            }
        })

    private static let languageFile = FuzzTarget(
        name: "language-files", cost: .reader,
        words: FuzzWords.yaml + [
            "{count}", "one: ", "other: ", "plural", "numbers", "words", "from", "n", "n % 10 == 1"
        ],
        seeds: {
            FuzzWorld.files("languages", ["letters.yaml"]).map { [0] + $0.bytes }
                + FuzzWorld.files("languages", ["values.yaml", "reading.yaml"]).map { [1] + $0.bytes }
                + [[2] + FuzzWorld.file("languages/currencies.yaml")]
        },
        run: { bytes in
            let text = Array(bytes.dropFirst())
            let node: LanguageNode
            do throws(LanguageProblem) { node = try LanguageNode.read(text, path: "x.yaml") } catch {
                return try check([error])
            }
            switch bytes.first.map({ $0 % 3 }) {
            case 0:
                var reader = ConventionReader(path: "x.yaml")
                reader.read(node)
                try check(reader.problems)
            case 1:
                var reader = CatalogueReader()
                reader.read(node, path: "x.yaml")
                try check(reader.problems)
                try check(reader.written.entries.flatMap { $0.formProblems(plural: ["one", "other"]) })
            default:
                var reader = CurrencyReader(path: "x.yaml")
                reader.read(node)
                try check(reader.problems)
            }
        })

    private static func check(_ problems: [LanguageProblem]) throws {
        for problem in problems { try require(!"\(problem)".isEmpty, "nothing is said") }
    }

    private static let caseTable = FuzzTarget(
        name: "case-tables", cost: .maker, words: FuzzWords.tables + FuzzWords.caseWords,
        seeds: { testTexts(of: "CaseTablesTests") + [Array(table.utf8)] }, run: { try check(list: $0, .table) })

    private static let caseLines = FuzzTarget(
        name: "case-lines", cost: .maker, words: FuzzWords.caseWords + ["{\"", "\": \"", "\", \"", "}", "[", "]", "\n"],
        seeds: { testTexts(of: "CaseTablesTests") + [Array((jsonLine(of: FuzzWorld.caseText) ?? "").utf8)] },
        run: { try check(list: $0, .jsonLines) })

    /// Some of the example's case, as a table.
    private static let table = """
        case,pack,letter-date,violations,store.name,notice.date,odr.rate,odr.orders,causes.1.cause,causes.1.answers,\
        causes.1.orders.1.order,causes.2.cause,actions.1.action,actions.1.done-on,exhibits.settlements
        spring,amazon,2019-03-05,order-defect-rate,"Lamps, Ltd.",2019-03-01,1.4%,214,missed-shipment,claims,\
        111-0000001-0000001,unclear-instructions,refund-buyers,2019-03-02,a.pdf
        autumn,,2019-03-05,[valid-tracking-rate],none,,,,,,,,,,

        """

    /// In whichever pieces a list comes, it has the same cases.
    private static func check(list bytes: [UInt8], _ form: CaseListReader.Form) throws {
        let whole = try read(list: [bytes], form)
        let middle = bytes.count / 2
        let cut = try read(list: [Array(bytes[..<middle]), Array(bytes[middle...])], form)
        try require(whole.map(\.said) == cut.map(\.said), "in two pieces other cases: \(whole.map(\.said))")
    }

    private static func read(
        list pieces: [[UInt8]], _ form: CaseListReader.Form
    ) throws -> [(line: Int, said: String)] {
        var reader = CaseListReader(path: "cases", form: form, ruleBook: try FuzzWorld.ruleBook)
        var cases: [ListedCase] = []
        do throws(CaseListProblem) {
            for piece in pieces { cases += try reader.read(piece) }
            cases += try reader.finish()
        } catch {
            try require(error.line > 0 && !error.message.isEmpty, "a problem without a line or words")
            return [(error.line, error.message)]
        }
        let book = try FuzzWorld.ruleBook
        return try cases.prefix(8).map { one in
            do throws(CaseListProblem) {
                let (made, found) = try one.read(with: book, pack: "amazon") { _ in true }
                let assembly = made?.assemble()
                return (
                    one.line,
                    "\(one.line): "
                        + (found.map(\.message) + (assembly?.letters.map { $0.plainText() } ?? [])).joined(
                            separator: "\n")
                )
            } catch {
                guard error.line == one.line else { throw FuzzFinding(description: "a problem of another line") }
                return (one.line, "\(one.line): \(error.message)")
            }
        }
    }
}
