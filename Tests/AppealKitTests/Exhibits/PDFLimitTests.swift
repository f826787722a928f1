@testable import AppealKit
import Documents
import SourceText
import Testing

/// What is read of a PDF to count its pages, just below, at and above the limits.
@Suite("Limits of a PDF")
struct PDFLimitTests {
    private func expectLimit(_ limit: Limit, _ isCounted: (Int) -> Bool) {
        #expect(isCounted(limit.value - 1) && isCounted(limit.value) && !isCounted(limit.value + 1), "\(limit.name)")
    }

    @Test func nesting() {
        expectLimit(Limit.pdfDepth) { depth in
            let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            return pdfPageCount(PDFSample(pages: 3, catalog: "/X \(lists)").bytes) == 3
        }
    }

    @Test func stretchesOfATable() {
        expectLimit(Limit.pdfRuns) { count in
            let text = String(decoding: PDFSample(pages: 3).bytes, as: UTF8.self)
            let runs = "xref\n" + String(repeating: "0 0\n", count: count - 1)
            return pdfPageCount(Array(text.replacing("\nxref\n", with: "\n" + runs).utf8)) == 3
        }
    }

    /// Each time that it is saved adds a table, which leads to the one before.
    @Test func tables() {
        expectLimit(Limit.pdfTables) { count in
            let sample = PDFSample(pages: 3)
            var (bytes, before) = (sample.bytes, sample.table)
            for _ in 1..<count {
                let table = bytes.count
                bytes += Array(
                    ("xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 9 /Root 1 0 R /Prev \(before) >>\n"
                        + "startxref\n\(table)\n%%EOF\n").utf8)
                before = table
            }
            return pdfPageCount(bytes) == 3
        }
    }

    @Test func size() {
        expectLimit(Limit.exhibitBytes) { size in
            let sample = PDFSample(pages: 3)
            let end = String(decoding: sample.bytes[sample.table...], as: UTF8.self)
            let digits = String(size).count - String(sample.table).count
            let blanks = size - sample.bytes.count - digits
            let tail = end.replacing("startxref\n\(sample.table)", with: "startxref\n\(sample.table + blanks)")
            let bytes =
                sample.bytes[..<sample.table] + Array(repeating: UInt8(ascii: "\n"), count: blanks) + Array(tail.utf8)
            var reader = ExhibitFileReader()
            reader.read(Array(bytes))
            #expect(bytes.count == size)
            return reader.file(named: "a.pdf").pages == 3
        }
    }
}
