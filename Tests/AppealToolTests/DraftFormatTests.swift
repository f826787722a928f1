import Foundation
import Testing
import ToolSupport

@Suite("appeal draft, formats")
struct DraftFormatTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Examples/new-store-2019", to: "case")
    }

    private func bytes(_ path: String) -> [UInt8] {
        FileManager.default.contents(atPath: shop.url(path).path).map(Array.init) ?? []
    }

    private func golden(_ name: String) throws -> String {
        try String(
            contentsOf: Workshop.checkout.appendingPathComponent("Tests/AppealKitTests/Golden/\(name)"), encoding: .utf8
        )
    }

    // MARK: Formats

    @Test(arguments: [
        (file: "a.txt", format: nil, start: "Account: "), ("a", nil, "Account: "), ("a.md", nil, "- Account: "),
        ("a.HTML", nil, "<!DOCTYPE html>"), ("a.b.htm", nil, "<!DOCTYPE html>"), ("a.docx", nil, "PK"),
        ("a.json", nil, "{\n  \"version\": 1"), ("a.txt", "docx", "PK"), ("a.odt", "html", "<!DOCTYPE html>"),
        ("folder.docx/a", nil, "Account: ")
    ])
    func theEndingDecidesUnlessAFormatIsNamed(file: String, format: String?, start: String) throws {
        try shop.write("", to: "folder.docx/x")
        let run = shop.appeal(["draft", "case", "-o", file] + (format.map { ["--format", $0] } ?? []))
        #expect(run.status == 0 && run.out.isEmpty && run.error.isEmpty, "\(run)")
        #expect(bytes(file).starts(with: start.utf8))
    }

    @Test func textFormatsGoToStandardOutput() throws {
        #expect(try shop.appeal("draft", "case", "--format", "html").out == golden("example.html"))
        #expect(
            try shop.appeal("draft", "case", "--format", "html", "--language", "zh").out == golden("example.zh.html"))
        #expect(
            shop.appeal("draft", "case", "--format", "json").out.hasPrefix(
                "{\n  \"version\": 1,\n  \"letters\": [\n    {\n      \"pack\": \"amazon\""))
        #expect(try shop.appeal("draft", "case", "--bilingual").out == golden("example.bilingual.html"))
        #expect(try shop.appeal("draft", "case", "--boxes").out == golden("example.boxes.txt"))
        #expect(
            shop.appeal("draft", "case", "--boxes", environment: ["LC_ALL": "zh_CN.UTF-8"]).out.hasPrefix(
                "===== 根本原因（"), "what the tool says, a person reads")
    }

    @Test func aDocumentIsTheSameByteForByte() throws {
        for file in ["1.docx", "2.docx"] { _ = shop.appeal("draft", "case", "-o", file) }
        for file in ["3.docx", "4.docx"] { _ = shop.appeal("draft", "case", "--bilingual", "-o", file) }
        #expect(
            bytes("1.docx") == bytes("2.docx") && bytes("3.docx") == bytes("4.docx")
                && bytes("1.docx") != bytes("3.docx") && bytes("3.docx").count > 10_000)
        #expect(
            try shop.shell("\"$appeal\" draft case --format docx | cmp - 1.docx").status == 0,
            "it may go through a pipe")
    }

    #if os(Linux)
        @Test func aDocumentIsNotForATerminal() throws {
            let run = try shop.appealAtTerminal("draft", "case", "--format", "docx")
            #expect(
                run.status == 2
                    && run.error.contains("a docx document is not for a terminal: name a file, such as -o letter.docx"),
                "\(run)")
            #expect(try shop.appealAtTerminal("draft", "case", "--format", "docx", "-o", "x.docx").status == 0)
        }
    #endif

    @Test(arguments: [
        (["-o", "a.odt"], "the ending of `a.odt` is that of no format"),
        (["--boxes", "--format", "html"], "--boxes is written as text, not as html"),
        (["--boxes", "-o", "a.docx"], "not as docx"),
        (["--exhibits", "-o", "a.pdf"], "--exhibits is written as text, html, not as pdf"),
        (["--bilingual", "--format", "text"], "--bilingual is written as html, docx, pdf, not as text"),
        (["--boxes", "--exhibits"], "--boxes and --exhibits do not go together"),
        (["--bundle", "b", "--boxes"], "--bundle writes its files by itself"),
        (["--bundle", "b", "-o", "a.txt"], "--bundle writes its files by itself"),
        (["--bilingual", "--language", "en"], "--language does not go with --bilingual"),
        (["--bundle", "b", "--trial"], "--trial does not look for the files of exhibits")
    ])
    func whatDoesNotGoTogether(options: [String], message: String) throws {
        let before = shop.contents
        let run = shop.appeal(["draft", "case"] + options)
        #expect(run.status == 2 && run.out.isEmpty && run.error.contains(message), "\(run)")
        #expect(shop.contents == before)
    }

    @Test func severalLettersAreOneDocumentEach() throws {
        try TestPack.write(into: shop)
        try shop.write("case: x\npack: own\nletter-date: 2026-03-05\nviolations: [one, two]\n", to: "case/case.yaml")
        for options in [["--format", "html"], ["--format", "docx"], ["--bundle", "b"]] {
            let run = shop.appeal(["draft", "case", "--packs", "own"] + options)
            #expect(
                run.status == 2
                    && run.error.contains("this case needs 2 letters; choose one with --violation: `one`, `two`"),
                "\(run)")
        }
        #expect(
            shop.appeal("draft", "case", "--packs", "own", "--format", "html", "--violation", "two").out.contains(
                "<body>\n<p>Second.</p>\n</body>"))
        #expect(
            shop.appeal("draft", "case", "--packs", "own", "--format", "json").out.components(
                separatedBy: "\"route\""
            ).count == 3)
        let boxes = shop.appeal("draft", "case", "--packs", "own", "--boxes")
        #expect(
            boxes.status == 2 && boxes.out.isEmpty
                && boxes.error.contains("the pack describes no boxes for the route `dispute`"), "\(boxes)")
        let both = shop.appeal("draft", "case", "--packs", "own", "--violation", "one", "--bilingual")
        #expect(both.status == 2 && both.error.contains("the pack `own` has no reading language"), "\(both)")
    }

    // MARK: PDF

    /// A folder of programs that stand in for LibreOffice and Chromium.
    private func program(_ name: String, _ script: String) throws {
        try shop.write("#!/bin/sh\n\(script)\n", to: "bin/\(name)")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shop.url("bin/\(name)").path)
    }

    private func pdf(_ options: String..., programs: Bool = true) throws -> Run {
        try shop.startedAppeal(
            ["draft", "case", "-o", "letter.pdf"] + options,
            environment: ["PATH": shop.url(programs ? "bin" : "none").path])
    }

    /// Takes the document that is its last argument and says what it was given.
    private static let office =
        "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done; "
        + "read -r line < \"$1\"; printf '%%PDF-1.4 %s' \"$line\" > \"$out/letter.pdf\""

    @Test func libreOfficeMakesAPDFOfTheDocument() throws {
        try program("soffice", Self.office)
        try program("chromium", "exit 1")
        let run = try pdf()
        #expect(run.status == 0 && run.out.isEmpty && run.error.isEmpty, "\(run)")
        #expect(bytes("letter.pdf").starts(with: "%PDF-1.4 PK".utf8))
    }

    @Test func chromiumMakesOneOfThePageWhereLibreOfficeCannot() throws {
        try program("soffice", "exit 3")
        try program(
            "google-chrome",
            "for one in \"$@\"; do case $one in --print-to-pdf=*) out=${one#*=};; "
                + "file://*) page=${one#file://};; esac; done; "
                + "read -r line < \"$(printf %b \"${page}\" | sed 's/%20/ /g')\"; "
                + "printf '%%PDF-1.4 %s' \"$line\" > \"$out\""
        )
        try program("sed", "exec /bin/sed \"$@\"")
        let run = try pdf("--bilingual")
        #expect(run.status == 0 && run.error.isEmpty, "\(run)")
        #expect(bytes("letter.pdf").starts(with: "%PDF-1.4 <!DOCTYPE html>".utf8))
    }

    @Test func aProgramThatMakesNoneIsTold() throws {
        try program("soffice", "exit 3")
        try program("chromium", "printf 'no PDF' > x; kill -9 $$")
        let run = try pdf()
        #expect(
            run.status == 2 && run.error.contains("soffice ended without a PDF (exit status 3); ")
                && run.error.contains("chromium broke down"), "\(run)")
        #expect(!shop.contents.contains("letter.pdf"))
    }

    #if os(Linux)
        @Test func noProgramIsTold() throws {
            let run = try pdf(programs: false)
            #expect(
                run.status == 2
                    && run.error.contains("no program that makes PDFs was found: looked for soffice, libreoffice, ")
                    && run.error.contains("chromium, chromium-browser, google-chrome"), "\(run)")
            #expect(
                run.error.contains("write --format html and print it from a browser")
                    && !shop.contents.contains("letter.pdf"))
        }
    #endif

    /// What runs too long is ended, with what it started.
    @Test func aProgramHasALimitedTime() throws {
        try program("slow", "(while :; do :; done) & echo $! > pid; wait")
        let outcome = Subprocess.run("/bin/sh", ["-c", "cd '\(shop.folder.path)' && exec bin/slow"], seconds: 0.5)
        #expect(outcome == .tookTooLong)
        let child = try #require(shop.text("pid").flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) })
        for _ in 0..<100 where kill(child, 0) == 0 { usleep(20_000) }
        #expect(kill(child, 0) != 0)
        #expect(
            Subprocess.run("/bin/sh", ["-c", "exit 7"], seconds: 60) == .ended(status: 7)
                && Subprocess.run("/nowhere", [], seconds: 60) == .notStarted)
    }

    // MARK: Exhibits

    @Test func theIndexOfTheExhibits() throws {
        let run = shop.appeal("draft", "case", "--exhibits")
        #expect(
            run.status == 0
                && run.out.hasPrefix(
                    """
                    Exhibits: Order Defect Rate and Valid Tracking Rate, 5 March 2019

                    A. Packages without valid tracking: order numbers, ship dates, tracking numbers
                       exhibits/no-scan-list.pdf, 748 bytes, 1 page
                       SHA-256 6c9282a0
                    """
                ), "\(run)")
        #expect(shop.appeal("draft", "case", "--exhibits", "-o", "index.html").status == 0)
        #expect(
            shop.text("index.html")?.contains("exhibits/no-scan-list.pdf<div class=\"hash\">SHA-256 6c9282a0") == true)
    }

    @Test func aFileThatProvesNothingHoldsTheLetterUp() throws {
        try shop.write("", to: "case/exhibits/settlements.pdf")
        try shop.write("GIF89a", to: "case/exhibits/no-scan-list.pdf")
        for options in [[], ["--exhibits"], ["--bundle", "out"]] {
            let run = shop.appeal(["draft", "case"] + options)
            #expect(
                run.status == 1 && run.out.isEmpty
                    && run.error.contains("`exhibits/settlements.pdf` is empty [empty-exhibit]"), "\(run)")
            #expect(
                run.error.contains(
                    "`exhibits/no-scan-list.pdf` is no PDF file: it starts as a GIF file does [mislabelled-exhibit]"))
        }
        #expect(!shop.contents.contains("out"))
        #expect(shop.appeal("draft", "case", "--trial").status == 0)
    }

    /// A device has no end, and proves nothing.
    @Test func onlyAFileIsAnExhibit() throws {
        try shop.edit("case/case.yaml", "exhibits/settlements.pdf", "zero.pdf")
        try FileManager.default.createSymbolicLink(
            at: shop.url("case/zero.pdf"), withDestinationURL: URL(fileURLWithPath: "/dev/zero"))
        let run = shop.appeal("draft", "case", "--exhibits")
        #expect(run.status == 1 && run.error.contains("there is no file `zero.pdf` [missing-exhibit-file]"), "\(run)")
    }

    // MARK: Bundles

    @Test(arguments: ["out", "out/", "case/out", "./out"])
    func aBundleHoldsAllThatGoesOut(folder: String) throws {
        let (before, originals) = (shop.contents, try shop.sums("case"))
        let run = shop.appeal("draft", "case", "--bundle", folder)
        #expect(run.status == 0 && run.out.isEmpty && run.error.isEmpty, "\(run)")
        let name = folder.hasSuffix("/") ? "out" : folder.hasPrefix("./") ? "out" : folder
        #expect(
            Set(shop.contents).subtracting(before)
                == Set(
                    [name]
                        + [
                            "A-no-scan-list.pdf", "B-settlements.pdf", "C-instruction-sheet.pdf", "D-listing-pages.pdf",
                            "E-carrier-account.pdf", "bilingual.html", "exhibits.html", "exhibits.txt", "letter.docx",
                            "letter.txt"
                        ].map { "\(name)/\($0)" }))
        #expect(
            try shop.text("\(name)/exhibits.txt") == golden("example.exhibits.txt")
                && shop.text("\(name)/bilingual.html") == golden("example.bilingual.html"))
        #expect(bytes("\(name)/B-settlements.pdf") == bytes("case/exhibits/settlements.pdf"))
        #expect(try shop.text("\(name)/letter.txt") == shop.appeal("draft", "case").out)
        if name == "out" { #expect(try shop.sums("case") == originals, "originals stay as they are") }
    }

    @Test func aBundleIsTheSameEveryTime() throws {
        _ = shop.appeal("draft", "case", "--bundle", "one")
        _ = shop.appeal("draft", "case", "--bundle", "two")
        #expect(try shop.sums("one") == shop.sums("two") && !shop.sums("one").isEmpty)
    }

    @Test func aBundleIsWrittenWholeOrNotAtAll() throws {
        try shop.write("mine", to: "full/letter.txt")
        try shop.write("mine", to: "file")
        try FileManager.default.createDirectory(at: shop.url("empty"), withIntermediateDirectories: true)
        #expect(
            shop.appeal("draft", "case", "--bundle", "empty").status == 0
                && shop.contents.contains("empty/letter.txt"))
        let before = shop.contents
        for (folder, reason) in [
            ("full", "there is something in the folder already"), ("empty", "there is something in the folder already"),
            ("file", "there is already a file of this name"), ("gone/out", "there is no folder ")
        ] {
            let run = shop.appeal("draft", "case", "--bundle", folder)
            #expect(run.status == 2 && run.error.hasPrefix("appeal: \(folder): \(reason)"), "\(run)")
        }
        #expect(
            shop.contents == before && shop.text("full/letter.txt") == "mine",
            "nothing left beside it, hidden files neither")
    }

    @Test func anExhibitThatCannotBeReadLeavesNothing() throws {
        try shop.edit("case/case.yaml", "exhibits/settlements.pdf", "exhibits/none.pdf")
        try FileManager.default.createSymbolicLink(
            at: shop.url("case/exhibits/none.pdf"), withDestinationURL: shop.url("case/exhibits/gone.pdf"))
        let before = shop.contents
        let run = shop.appeal("draft", "case", "--bundle", "out")
        #expect(run.status == 1 && run.error.contains("[missing-exhibit-file]") && shop.contents == before, "\(run)")
    }

    @Test func aBundleOfALetterWithFindingsIsWrittenAndTold() throws {
        try shop.edit("case/case.yaml", "odr.defects: 3", "odr.defects: 4")
        let run = shop.appeal("draft", "case", "--bundle", "out")
        #expect(
            run.status == 1 && run.error.contains("[does-not-add-up]") && shop.contents.contains("out/letter.docx"),
            "\(run)")
    }
}

extension Workshop {
    /// What every file below a folder holds, by its path there.
    func sums(_ folder: String) throws -> [String: Data] {
        let paths = contents.filter { $0.hasPrefix(folder + "/") }
        return Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                FileManager.default.contents(atPath: url(path).path).map { (String(path.dropFirst(folder.count)), $0) }
            })
    }
}
