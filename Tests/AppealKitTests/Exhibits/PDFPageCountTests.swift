@testable import AppealKit
import Foundation
import Testing

@Suite("Pages of a PDF")
struct PDFPageCountTests {
    @Test func theExamplesHaveOnePage() throws {
        for name in ["settlements", "no-scan-list"] {
            #expect(
                pdfPageCount(
                    Array(try Data(contentsOf: EmbeddedExample.folder.appendingPathComponent("exhibits/\(name).pdf"))))
                    == 1)
        }
    }

    @Test func theCountOfThePageTreeCounts() {
        #expect(pdfPageCount(PDFSample(pages: 12).bytes) == 12)
        // A count of something else, and what looks like one, is not looked at.
        #expect(
            pdfPageCount(
                PDFSample(
                    pages: 3,
                    catalog:
                        "/Outlines << /Count 9 /X [ << /Count 8 >> (a \\) /Count 7 [ (b) ) <2F> ] >> "
                        + "% /Pages 9 0 R\n/S /Count /N -1 /D 1.5 /T true"
                ).bytes) == 3)
    }

    /// Pages that were taken out or added later: the newest tables count.
    @Test func theNewestTableCounts() {
        #expect(pdfPageCount(PDFSample(pages: 3).changed(pages: 2)) == 2)
        #expect(
            pdfPageCount(PDFSample(pages: 3).changed(pages: 9_999)) == nil,
            "more pages than bytes could hold are no count")
    }

    @Test(arguments: [
        (old: "xref\n0", new: "xreg\n0"), ("/Root 1 0 R", "/Rood 1 0 R"), ("/Root 1 0 R", "/Root 7 0 R"),
        ("/Root 1 0 R", "/Root 2 0 R"), ("/Pages 2 0 R", "/Pages 12 R"), ("/Count 3", "/Count 0"),
        ("/Count 3", "/Cound 3"), ("/Kids", "/Kidz"), ("trailer", "trailor"), ("startxref", "startxreg"),
        ("2 0 obj", "9 0 obj"), ("1 0 obj", "1 0 obk"), ("00000 n", "00000 f"), ("/Root 1 0 R >>", "/Root 1 0 R"),
        ("<< /Type /Catalog", "[[ /Type /Catalog")
    ])
    func whatCannotBeReadIsNotGuessed(old: String, new: String) throws {
        let text = String(decoding: PDFSample(pages: 3).bytes, as: UTF8.self)
        try #require(text.contains(old))
        #expect(pdfPageCount(Array(text.replacing(old, with: new).utf8)) == nil)
    }

    /// Tables that lead to each other in a circle, brackets without end, and files cut anywhere come to an end.
    @Test func hostileFilesEnd() {
        let sample = PDFSample(pages: 3)
        for length in 0...sample.bytes.count { _ = pdfPageCount(Array(sample.bytes.prefix(length))) }
        #expect(
            pdfPageCount(PDFSample(pages: 3, trailer: "/Prev \(sample.table)").bytes) == 3,
            "a circle: the root is known")
        for nest in ["[", "<<", "(", "<< /A ", "[<<"] {
            #expect(
                pdfPageCount(PDFSample(pages: 3, catalog: "/X " + String(repeating: nest, count: 100_000)).bytes) == nil
            )
        }
        let empty = String(repeating: "0 0\n", count: 200_000)
        #expect(
            pdfPageCount(Array("%PDF-1.4\nxref\n\(empty)trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF".utf8)) == nil)
        #expect(pdfPageCount(Array("xref\n0 999999999999999\ntrailer\nstartxref\n0\n%%EOF".utf8)) == nil)
    }
}

/// A PDF of so many pages, as simple programs write it.
struct PDFSample {
    private(set) var bytes: [UInt8] = Array("%PDF-1.4\n".utf8)
    /// Where its table stands.
    private(set) var table = 0

    init(pages: Int, catalog: String = "", trailer: String = "") {
        var offsets: [Int] = []
        for object in ["<< /Type /Catalog \(catalog) /Pages 2 0 R >>", Self.tree(pages)]
            + (0..<pages).map({ _ in "<< /Type /Page /Parent 2 0 R >>" })
        {
            offsets.append(bytes.count)
            bytes += Array("\(offsets.count) 0 obj\n\(object)\nendobj\n".utf8)
        }
        table = bytes.count
        bytes += Array(
            ("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n\(offsets.map(Self.entry).joined())trailer\n"
                + "<< /Size \(offsets.count + 1) \(trailer) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n").utf8)
    }

    /// The same file with a change after its end: another page tree.
    func changed(pages: Int) -> [UInt8] {
        let start = bytes.count
        var all = bytes + Array("2 0 obj\n\(Self.tree(pages))\nendobj\n".utf8)
        let table = all.count
        all += Array(
            ("xref\n0 1\n0000000000 65535 f \n2 1\n\(Self.entry(start))trailer\n"
                + "<< /Size 9 /Root 1 0 R /Prev \(self.table) >>\nstartxref\n\(table)\n%%EOF\n").utf8)
        return all
    }

    private static func tree(_ pages: Int) -> String {
        "<< /Type /Pages /Kids [ \((0..<min(pages, 20)).map { "\($0 + 3) 0 R" }.joined(separator: " ")) ] "
            + "/Count \(pages) >>"
    }

    private static func entry(_ offset: Int) -> String {
        String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
    }
}
