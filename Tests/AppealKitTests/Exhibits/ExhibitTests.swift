import AppealKit
import RulePacks
import SourceText
import Testing

@Suite("Exhibits")
struct ExhibitTests {
    private let book: RuleBook

    init() throws { book = try ruleBook(Shop.files) }

    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0],
        pdf = PDFSample(pages: 2).bytes, jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]

    // MARK: Files

    private func findings(_ files: [String: [UInt8]]) throws -> [String] {
        let made = try #require(read(Shop.full, with: book).case)
        let good = ["photo.png": Self.png, "a.pdf": Self.pdf, "b.jpg": Self.jpeg].merging(files) { $1 }
        return made.exhibitFindings { good[$0] ?? [] }.map {
            "\($0.place.file.line(ofByte: Int($0.place.range.start)).drop { $0 == " " }) \($0.code.rawValue): "
                + "\($0.message)"
        }
    }

    @Test func filesThatAreWhatTheySayAreFine() throws { #expect(try findings([:]) == []) }

    @Test func aFileIsWhatItsEndingSays() throws {
        #expect(
            try findings(["a.pdf": Self.png]) == [
                "receipts: [a.pdf, b.jpg] mislabelled-exhibit: `a.pdf` is no PDF file: it starts as a PNG file does"
            ])
        #expect(
            try findings(["b.jpg": Array("hello".utf8)]) == [
                "receipts: [a.pdf, b.jpg] mislabelled-exhibit: `b.jpg` is no JPEG file"
            ])
        #expect(
            try findings(["photo.png": [], "a.pdf": []]) == [
                "photo: photo.png empty-exhibit: `photo.png` is empty",
                "receipts: [a.pdf, b.jpg] empty-exhibit: `a.pdf` is empty"
            ])
    }

    @Test func aMarkOfPDFMayStandALittleLater() throws {
        #expect(try findings(["a.pdf": [UInt8](repeating: 0x20, count: 1_000) + Self.pdf]) == [])
        #expect(try findings(["a.pdf": [UInt8](repeating: 0x20, count: 1_100) + Self.pdf]).count == 1)
    }

    @Test(
        arguments: [
            ("jpeg", [0xFF, 0xD8, 0xFF, 0xDB]), ("gif", Array("GIF87a".utf8)), ("GIF", Array("GIF89a".utf8)),
            ("tif", [0x49, 0x49, 0x2A, 0]), ("tiff", [0x4D, 0x4D, 0, 0x2A]),
            ("webp", Array("RIFF0000WEBP".utf8)), ("docx", [0x50, 0x4B, 3, 4]), ("txt", [1]), ("", [1])
        ] as [(String, [UInt8])])
    func kinds(ending: String, start: [UInt8]) throws {
        let path = ending.isEmpty ? "folder.x/photo" : "photo.\(ending)"
        let made = try #require(read(Shop.changed([("photo.png", path)]), with: book).case)
        let wrong = Array("RIFF0000WAVE".utf8)
        #expect(made.exhibitFindings { $0 == path ? start : $0 == "a.pdf" ? Self.pdf : Self.jpeg }.isEmpty)
        #expect(
            made.exhibitFindings { $0 == path ? wrong : $0 == "a.pdf" ? Self.pdf : Self.jpeg }.isEmpty
                == ["txt", ""].contains(ending), "only what can be told is told")
    }

    /// However it is cut into pieces.
    @Test(arguments: [1, 7, 1_000_000])
    func aFileIsReadPieceByPiece(size: Int) {
        var reader = ExhibitFileReader()
        var rest = Self.pdf[...]
        // The first piece holds at least the mark.
        reader.read(Array(rest.prefix(max(size, 8))))
        rest = rest.dropFirst(max(size, 8))
        while !rest.isEmpty {
            reader.read(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        let file = reader.file(named: "x")
        #expect(file.name == "x" && file.size == Self.pdf.count && file.pages == 2 && file.sha256.count == 64)
    }

    // MARK: The index

    private func index(_ edits: (old: String, new: String)..., in language: Language? = nil) throws -> ExhibitIndex {
        let letter = try #require(assembly(Shop.changed(edits), with: book, in: language).letters.first)
        return ExhibitIndex(letter) { path, name in
            var reader = ExhibitFileReader()
            reader.read(path.hasSuffix("pdf") ? Self.pdf : Self.jpeg)
            return reader.file(named: name)
        }
    }

    @Test func filesAreNamedByTheirLetters() throws {
        #expect(
            try index().entries.map { "\($0.mark) \($0.proves): \($0.files.map(\.name))" } == [
                "A Photo of Desk & Co.: [\"A-photo.png\"]", "B Receipts: [\"B-receipts-1.pdf\", \"B-receipts-2.jpg\"]"
            ])
        // What a file is called at home stays there.
        let odd = try index(("photo.png", "\"x/../a b/照片.PNG\""))
        #expect(odd.entries[0].files.map(\.name) == ["A-photo.png"])
        for path in ["photo", "a.b/photo", ".png", "photo.p-g", "photo.照片", "photo.abcdefghi", "\"photo.p g\""] {
            #expect(try index(("photo.png", path)).entries[0].files.map(\.name) == ["A-photo"], "\(path)")
        }
    }

    @Test func aReadingCopyHasTheSameLetters() throws {
        #expect(try index(in: .chinese).entries.map(\.proves) == ["Desk & Co. 的照片", "收据"])
        #expect(
            try index(in: .chinese).plainText().contains(
                "\n   B-receipts-1.pdf、\(Self.pdf.count) 字节、2 页\n   SHA-256 "))
    }

    @Test func theIndexTellsWhatAFileIs() throws {
        let text = try index().plainText()
        #expect(
            text.hasPrefix(
                "Exhibits: Late Parcels and Dirty Parcels, 5 March 2026\n\n"
                    + "A. Photo of Desk & Co.\n   A-photo.png, 4 bytes\n   SHA-256 "
            ))
        #expect(text.contains("\n\nB. Receipts\n   B-receipts-1.pdf, \(Self.pdf.count) bytes, 2 pages\n   SHA-256 "))
        let page = try index().html()
        #expect(
            page.contains(
                "<td rowspan=\"2\">B</td><td rowspan=\"2\">Receipts</td>"
                    + "<td>B-receipts-1.pdf<div class=\"hash\">SHA-256 "
            ))
        #expect(page.contains("<td>Photo of Desk &amp; Co.</td>"))
    }

    @Test func aFileThatCannotBeReadIsTheCallersMatter() throws {
        struct Gone: Error {}
        let letter = try #require(assembly(Shop.full, with: book).letters.first)
        #expect(throws: Gone.self) { try ExhibitIndex(letter) { _, _ in throw Gone() } }
    }
}
