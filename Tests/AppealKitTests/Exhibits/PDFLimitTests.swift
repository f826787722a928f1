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

    /// By a reader that keeps less: the check sum of 64 MiB takes long in a debug build.
    @Test func size() {
        #expect(ExhibitFileReader().largestCounted == Limit.exhibitBytes.value)
        let bytes = PDFSample(pages: 3).bytes
        func pages(countingUpTo largest: Int) -> Int? {
            var reader = ExhibitFileReader(countingUpTo: largest)
            // In pieces, as from disk.
            for start in stride(from: 0, to: bytes.count, by: 100) {
                reader.read(Array(bytes[start..<min(start + 100, bytes.count)]))
            }
            return reader.file(named: "a.pdf").pages
        }
        #expect(pages(countingUpTo: bytes.count + 1) == 3 && pages(countingUpTo: bytes.count) == 3)
        #expect(pages(countingUpTo: bytes.count - 1) == nil)
    }
}
