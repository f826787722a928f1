import Foundation
import Testing
import ToolSupport

/// What is written, over what, and who may read it.
@Suite("what is written takes nothing's place") struct WritingTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Examples/new-store-2019", to: "case")
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: shop.url(path).path, withDestinationPath: target)
    }

    private func access(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: shop.url(path).path)[.posixPermissions] as? Int) ?? 0
    }

    // MARK: -o

    @Test func aLineIsStandardOutput() throws {
        let run = shop.appeal("draft", "case", "-o", "-")
        #expect(run.status == 0 && run.out == shop.text("case/letter.txt"))
        #expect(shop.appeal("draft", "case", "-o", "-", "--format", "docx").status == 0)
        #expect(!shop.contents.contains("-"))
    }

    @Test(arguments: [
        "case/case.yaml", "link.txt", "hard.txt", "./case/../case/exhibits/settlements.pdf", "case/notice.txt",
        "case/rounds/1/letter.txt", "case/rounds/1/reply.txt", "own/rules/own/pack.yaml"
    ])
    func theCaseAndWhatIsReadAreLeftAlone(path: String) throws {
        try TestPack.write(into: shop)
        try shop.write("sent", to: "case/rounds/1/letter.txt")
        try shop.write("reply", to: "case/rounds/1/reply.txt")
        try shop.write("notice", to: "case/notice.txt")
        try link("link.txt", to: "case/case.yaml")
        try FileManager.default.linkItem(at: shop.url("case/case.yaml"), to: shop.url("hard.txt"))
        let before = try shop.everything()
        let run = shop.appeal("draft", "case", "--format", "text", "-o", path, "--packs", "own")
        #expect(run.status == 2 && run.error.contains("\(path): this file is read, or belongs to the case"), "\(run)")
        #expect(try shop.everything() == before)
    }

    @Test(arguments: [
        "case/case.yaml", "./case/../case/exhibits/settlements.pdf", "case/notice.txt", "broken/case.yaml",
        "own/rules/own/pack.yaml"
    ])
    func theCalendarTakesNoPlaceOfTheirs(path: String) throws {
        try TestPack.write(into: shop)
        try shop.write("case: [", to: "broken/case.yaml")
        try shop.write(NoticeToolTests.notice, to: "case/notice.txt")
        let before = try shop.everything()
        let run = shop.appeal("status", "case", "broken", "--ics", path, "--packs", "own")
        #expect(run.status == 2 && run.error.contains("\(path): this file is read, or belongs to the case"), "\(run)")
        #expect(try shop.everything() == before)
    }

    @Test func whatIsNoFileIsLeftAlone() throws {
        try #require(mkfifo(shop.url("pipe.txt").path, 0o600) == 0)
        try link("null.txt", to: "/dev/null")
        try link("nowhere.txt", to: "gone/away.txt")
        try shop.write("mine", to: "locked.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: shop.url("locked.txt").path)
        for (path, says) in [
            ("pipe.txt", "already a device, a pipe or the like"), ("/dev/null", "already a device"),
            ("null.txt", "already a device, a pipe or the like"), ("nowhere.txt", "a link of this name"),
            ("locked.txt", "the file is write-protected"), ("case", "there is already a folder of this name"),
            ("gone/letter.txt", "there is no folder `gone`"), ("case/", "there is already a folder of this name")
        ] {
            let run = shop.appeal("draft", "case", "--format", "text", "-o", path)
            #expect(run.status == 2 && run.error.contains(says), "\(path): \(run)")
        }
        #expect(shop.text("locked.txt") == "mine" && !shop.contents.contains { $0.contains("unfinished") })
    }

    /// It is the person's, and leads where the letter is wanted.
    @Test func aLinkToAFileIsWrittenThrough() throws {
        try shop.write("old", to: "real/letter.txt")
        try link("letter.txt", to: "real/letter.txt")
        #expect(shop.appeal("draft", "case", "-o", "letter.txt").status == 0)
        #expect(shop.text("real/letter.txt") == shop.text("case/letter.txt"))
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: shop.url("letter.txt").path) == "real/letter.txt")
    }

    @Test func aLongNameIsWritten() throws {
        let name = String(repeating: "信", count: 80) + ".txt"
        #expect(shop.appeal("draft", "case", "-o", name).status == 0 && shop.text(name) != nil)
    }

    @Test func lettersDoNotGoAmongCases() throws {
        try shop.write(BatchTests.line, to: "lists/list.jsonl")
        for (cases, folder) in [("case", "case"), ("case", "."), ("lists/list.jsonl", "lists")] {
            let before = try shop.everything()
            let run = shop.appeal("batch", cases, "-o", folder, "--resume")
            #expect(run.status == 2 && run.error.contains("letters cannot go to a folder with what"), "\(run)")
            #expect(try shop.everything() == before)
        }
        #expect(shop.appeal("batch", "case", "-o", "case/letters").status == 0)
        try shop.edit("case/case.yaml", "exhibits/settlements.pdf", "letters/settlements.pdf")
        try shop.copy("Examples/new-store-2019/exhibits/settlements.pdf", to: "case/letters/settlements.pdf")
        let run = shop.appeal("batch", "case", "-o", "case/letters", "--resume")
        #expect(run.status == 1 && run.error.contains("lies in the folder that the letters go to"), "\(run)")
    }

    @Test func pagesDoNotGoOverPacks() throws {
        try TestPack.write(into: shop)
        let before = try shop.everything()
        let run = shop.rulepack("docs", "own", "-o", "own/templates")
        #expect(run.status == 2 && run.error.contains("this file is read, or belongs to the case"), "\(run)")
        #expect(try shop.everything() == before)
    }

    // MARK: Names

    /// Some disks make no difference between these: the second would take the first one's place.
    @Test(arguments: [
        ("Spring", "spring"), ("caf\u{E9}", "cafe\u{301}"), ("STRASSE", "straße"), ("K", "\u{212A}"),
        ("gro\u{1E9E}", "gross"), ("\u{17F}tore", "store"), ("\u{FB00}", "FF"), ("\u{3A3}\u{3B1}\u{3C2}", "σασ"),
        ("\u{212B}", "å"), ("\u{130}x", "i\u{307}x"), ("\u{1C4}", "\u{1C6}"), ("\u{AC00}", "\u{1100}\u{1161}"),
        ("\u{13F8}", "\u{13F0}"), ("e\u{323}\u{302}", "\u{1EC7}"), ("x/spring", "x/SPRING")
    ])
    func namesThatDisksTakeForOne(first: String, second: String) throws {
        let lines = [first, second].map { BatchTests.line.replacing("\"spring\"", with: "\"\($0)\"") }
        try shop.write(lines.joined(separator: "\n"), to: "list.jsonl")
        let run = shop.appeal("batch", "list.jsonl", "-o", "letters")
        #expect(run.status == 1 && run.error.contains("list.jsonl:2"), "\(run)")
        #expect(shop.contents.count { $0.hasPrefix("letters/") && $0.hasSuffix(".txt") } == 1)
    }

    /// A case that has two letters names them by what they are; another case may be named so.
    @Test func aLetterOfOneCaseNeverTakesThePlaceOfAnothers() throws {
        try shop.copy("rules/amazon/tests/fits-halden", to: "cases/a")
        try shop.copy("Examples/new-store-2019", to: "cases/a.trademark-complaint.plan-of-action")
        let run = shop.appeal("batch", "cases", "-o", "letters")
        #expect(run.status == 1 && run.out.split(separator: "\n")[0].hasSuffix(" 1"), "\(run)")
        #expect(run.error.contains("another case is called"))
    }

    // MARK: Who may read it

    @Test func lettersAreTheOwnersUnlessToldOtherwise() throws {
        // The mask is the process's, so that it is set in programs of their own.
        for (mask, readers, file, folder) in [
            ("000", "", 0o600, 0o700), ("022", "", 0o600, 0o700), ("077", "", 0o600, 0o700),
            ("000", "--readable-by all", 0o644, 0o755), ("000", "--readable-by group", 0o640, 0o750),
            ("077", "--readable-by all", 0o600, 0o700)
        ] {
            let run = try shop.shell(
                """
                umask \(mask); rm -rf l out letters new; "$appeal" draft case -o l \(readers) \
                && "$appeal" draft case --bundle out \(readers) && "$appeal" batch case -o letters \(readers)
                """)
            #expect(run.status == 0, "\(run)")
            for path in ["l", "out/letter.docx", "letters/case.txt"] {
                #expect(access(path) == file, "\(mask) \(path)")
            }
            for path in ["out", "letters"] { #expect(access(path) == folder, "\(mask) \(path)") }
        }
        #expect(shop.appeal("new", "amazon/order-defect-rate", "--into", "new").status == 0)
        #expect(access("new") == 0o700 && access("new/case.yaml") == 0o600)
    }

    @Test func whatIsReplacedKeepsItsPermissions() throws {
        for mode in [0o644, 0o664, 0o640] {
            try shop.write("old", to: "l.txt")
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: shop.url("l.txt").path)
            #expect(shop.appeal("draft", "case", "-o", "l.txt").status == 0 && access("l.txt") == mode)
        }
    }

    // MARK: Two runs

    @Test func theSecondBatchInAFolderIsRefused() throws {
        try shop.write("", to: "letters/.unfinished/0.0")
        let folder = open(shop.url("letters/.unfinished").path, O_RDONLY)
        try #require(flock(folder, LOCK_EX | LOCK_NB) == 0)
        let second = shop.appeal("batch", "case", "-o", "letters", "--resume")
        #expect(
            second.status == 2 && second.error.contains("letters: another run is writing this right now"), "\(second)")
        #expect(shop.contents.contains("letters/.unfinished/0.0"), "what is another's stays")
        close(folder)
        #expect(shop.appeal("batch", "case", "-o", "letters", "--resume").status == 0)
        #expect(!shop.contents.contains { $0.contains("unfinished") })
    }

    @Test func theSecondThatWritesAFileIsRefused() throws {
        try shop.write("half", to: ".l.txt.unfinished")
        let file = open(shop.url(".l.txt.unfinished").path, O_RDONLY)
        try #require(flock(file, LOCK_EX | LOCK_NB) == 0)
        let second = shop.appeal("draft", "case", "-o", "l.txt")
        #expect(second.status == 2 && second.error.contains("l.txt: another run is writing this"), "\(second)")
        close(file)
        #expect(shop.appeal("draft", "case", "-o", "l.txt").status == 0)
        #expect(!shop.contents.contains { $0.contains("unfinished") })
    }

    /// Somebody else's file of that name is no left-over of ours.
    @Test func whatIsInTheWayIsTold() throws {
        try FileManager.default.createDirectory(at: shop.url(".l.txt.unfinished"), withIntermediateDirectories: true)
        let run = shop.appeal("draft", "case", "-o", "l.txt")
        #expect(run.status == 2 && run.error.contains(".l.txt.unfinished` is in the way"), "\(run)")
    }

    @Test func whoChangesACaseWaitsForAnother() throws {
        try shop.write(NoticeToolTests.reply, to: "r.eml")
        let folder = open(shop.url("case").path, O_RDONLY)
        try #require(flock(folder, LOCK_EX | LOCK_NB) == 0)
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.3) { close(folder) }
        #expect(shop.appeal("reply", "r.eml", "case").status == 0)
        let other = open(shop.url("case").path, O_RDONLY)
        try #require(flock(other, LOCK_EX | LOCK_NB) == 0)
        let run = shop.appeal("reply", "r.eml", "case")
        #expect(run.status == 2 && run.error.contains("case: another run is working in this folder"), "\(run)")
        close(other)
    }

    /// Whoever writes first, both answers are in the case.
    @Test func askAndDiagnoseBothEndRight() throws {
        try shop.write(NoticeToolTests.notice, to: "n.txt")
        try shop.edit("case/case.yaml", "notice.date: 2019-03-01", "notice.date:")
        try shop.edit("case/case.yaml", "  signer.role: owner\n", "  signer.role:\n")
        let asked = shop.appeal(
            "ask", "case",
            input: [
                { [shop] _ in
                    #expect(shop.appeal("diagnose", "n.txt", "--into", "case").status == 0)
                    return Array("owner\nowner\n".utf8)
                }
            ])
        #expect(asked.status == 0, "\(asked)")
        let text = try #require(shop.text("case/case.yaml"))
        #expect(text.contains("notice.date: 2019-03-01") && text.contains("signer.role: owner"))
    }

    // MARK: Standard output

    @Test func standardOutputThatTakesNothingIsTold() throws {
        for line in [
            "\"$appeal\" draft case > /dev/full", "\"$appeal\" draft case -o - >&-", "\"$appeal\" packs >&-",
            "\"$appeal\" --help > /dev/full", "\"$appeal\" draft case 1< /dev/null"
        ] {
            let run = try shop.shell(line)
            #expect(run.status == 2 && run.error.contains("standard output: it cannot be written"), "\(line): \(run)")
        }
        let closed = try shop.shell("\"$appeal\" diagnose - <&-")
        #expect(closed.status == 2 && closed.error.contains("standard input: it cannot be read"), "\(closed)")
        #expect(try shop.shell("\"$appeal\" diagnose - < .").error.contains("standard input: it cannot be read"))
    }

    /// What is meant for a person never gets into a file that takes a closed stream's number.
    @Test func aClosedStreamIsNoFile() throws {
        #expect(try shop.shell("\"$appeal\" draft case -o l.txt >&- 2>&-").status == 0)
        #expect(shop.text("l.txt") == shop.text("case/letter.txt"))
        #expect(try shop.shell("\"$appeal\" new amazon/order-defect-rate --into n <&- >&- 2>&-").status == 2)
        #expect(shop.text("n/case.yaml")?.contains("case: n\n") == true)
    }

    @Test func aReaderThatWentAwayIsQuiet() throws {
        let quiet = try shop.shell("trap '' PIPE; (\"$appeal\" packs; echo $? > status) | true; cat status")
        #expect(quiet.error.isEmpty && ["0\n"].contains(quiet.out), "\(quiet)")
        #expect(try shop.shell("\"$appeal\" packs | true").error.isEmpty)
    }

    #if os(Linux)
        /// Whoever starts the tool may have told the pipe not to wait.
        @Test func aPipeThatDoesNotWaitGetsAll() throws {
            var ends: [Int32] = [0, 0]
            try #require(pipe(&ends) == 0)
            let (read, write) = (FileHandle(fileDescriptor: ends[0], closeOnDealloc: true), ends[1])
            // F_SETPIPE_SZ: so small that the letter does not fit.
            try #require(fcntl(write, 1031, 4096) >= 0 && fcntl(write, F_SETFL, O_NONBLOCK) == 0)
            let heard = Heard()
            let done = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                usleep(200_000)
                while case let data = read.availableData, !data.isEmpty { heard.data += data }
                done.signal()
            }
            let run = try shop.startedAppeal(
                ["draft", "case", "--format", "json"], out: FileHandle(fileDescriptor: write, closeOnDealloc: false))
            close(write)
            done.wait()
            let whole = shop.appeal("draft", "case", "--format", "json").out
            #expect(run.status == 0 && whole.utf8.count > 4096 && String(decoding: heard.data, as: UTF8.self) == whole)
        }

        private final class Heard: @unchecked Sendable { var data = Data() }
    #endif
}
