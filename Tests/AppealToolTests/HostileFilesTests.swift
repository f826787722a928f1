import Foundation
import Testing
import ToolSupport

/// Files that are none, lie elsewhere or never end: they are told, and keep no other from its turn.
@Suite("what is opened is an ordinary file in its folder", .timeLimit(.minutes(2))) struct HostileFilesTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Examples/new-store-2019", to: "cases/good")
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createDirectory(
            at: shop.url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: shop.url(path).path, withDestinationPath: target)
    }

    private func pipe(_ path: String) throws {
        try FileManager.default.createDirectory(
            at: shop.url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try #require(mkfifo(shop.url(path).path, 0o600) == 0)
    }

    // MARK: What has no end

    @Test(arguments: ["/dev/zero", "pipe", "/proc/kmsg", "/proc/self/status", "."])
    func onlyAnOrdinaryFileIsRead(file: String) throws {
        try pipe("pipe")
        guard file.hasPrefix("/") == false || FileManager.default.fileExists(atPath: file) else { return }
        for arguments in [
            ["metrics", file], ["diagnose", file], ["review", file, "--violation", "amazon/order-defect-rate"],
            ["reply", file, "cases/good"], ["reply", "cases/good/case.yaml", "cases/good", "--letter", file]
        ] {
            let run = shop.appeal(arguments)
            #expect(run.status == (arguments.count == 5 && file != "." ? run.status : 2), "\(arguments): \(run)")
            #expect(run.status != 0, "\(arguments): \(run)")
        }
        let says = ["an ordinary file is wanted", "the file changes while it is read", "this is a folder"]
        let error = shop.appeal("metrics", file).error
        #expect(says.contains { error.contains($0) }, "\(error)")
    }

    @Test func aFileThatIsTooLargeIsNotRead() throws {
        try shop.write("0123456789", to: "ten.txt")
        let path = shop.url("ten.txt").path
        for (most, isRead) in [(9, false), (10, true), (11, true)] {
            #expect((try? Disk.bytes(path, atMost: most).count) == (isRead ? 10 : nil))
        }
        // A file with nothing in it takes no room.
        let handle = try FileHandle(forWritingTo: shop.url("ten.txt"))
        try handle.truncate(atOffset: UInt64(Disk.largestText + 1))
        let run = shop.appeal("diagnose", "ten.txt")
        #expect(run.status == 2 && run.error.contains("ten.txt: the file is larger than 64 MiB"), "\(run.error)")
    }

    // MARK: One bad case never ends the rest

    @Test func aBadCaseIsALine() throws {
        try link("cases/dangling/case.yaml", to: "gone.yaml")
        try link("cases/out", to: "/")
        try link("cases/round", to: "..")
        try pipe("cases/piped/case.yaml")
        try shop.copy("Examples/new-store-2019", to: "cases/noticed")
        try pipe("cases/noticed/notice-9.txt")
        let status = shop.appeal("status", "cases")
        #expect(status.status == 1 && status.error.isEmpty, "\(status)")
        let lines = status.out.split(separator: "\n").map(String.init)
        for (path, says) in [
            ("cases/dangling", "there is no such file"), ("cases/out", "this link leads out of the folder"),
            ("cases/piped", "an ordinary file is wanted"), ("cases/noticed", "an ordinary file is wanted")
        ] {
            #expect(
                lines.contains { $0.contains(path) && $0.contains(says) && $0.hasPrefix("cannot be read") }, "\(lines)")
        }
        #expect(lines.contains { $0.contains("cases/good") && !$0.contains("cannot be read") }, "\(lines)")
        let batch = shop.appeal("batch", "cases", "-o", "letters")
        #expect(batch.status == 1 && batch.out.split(separator: "\n")[0].hasSuffix(" 2"), "\(batch)")
        #expect(batch.error.contains("cases/out: no letter: this link leads out of the folder"), "\(batch.error)")
        #expect(batch.error.contains("cases/piped/case.yaml: no letter: an ordinary file is wanted"), "\(batch.error)")
        #expect(shop.text("letters/good.txt") != nil)
    }

    /// Of a link in a circle each folder counts once.
    @Test func linksInACircleEnd() throws {
        try link("cases/good/again", to: "..")
        let run = shop.appeal("batch", "cases", "-o", "letters")
        #expect(run.out.hasPrefix("cases with a letter  1\n"), "\(run)")
    }

    @Test func foldersOneInAnotherHaveAnEnd() throws {
        for (depth, isFound) in [(FolderWalk.mostDepth - 1, true), (FolderWalk.mostDepth, false)] {
            let path = "deep/" + (0..<depth).map { "\($0)" }.joined(separator: "/")
            try shop.copy("Examples/new-store-2019/case.yaml", to: path + "/case.yaml")
            let run = shop.appeal("status", "deep")
            #expect(run.out.contains("folders lie in one another more than") == !isFound, "\(run)")
            try FileManager.default.removeItem(at: shop.url("deep"))
        }
    }

    @Test func oneFileOfSeveralKeepsTheOthersFromNothing() throws {
        try pipe("pipe")
        try shop.write(NoticeToolTests.notice, to: "n.txt")
        let run = shop.appeal("diagnose", "pipe", "n.txt", "gone.txt")
        #expect(run.status == 2 && run.out.hasPrefix("n.txt: recognised\n"), "\(run)")
        #expect(
            run.error.contains("pipe: an ordinary file is wanted")
                && run.error.contains("gone.txt: there is no such file"), "\(run)")
    }

    // MARK: What lies elsewhere

    @Test(arguments: ["../../secret.pdf", "link.pdf", "sub/secret.pdf", "exhibits/../../../secret.pdf"])
    func anExhibitLiesInItsCase(path: String) throws {
        try shop.write("%PDF-1.4 secret", to: "secret.pdf")
        try link("cases/good/link.pdf", to: "../../secret.pdf")
        try link("cases/good/sub", to: "../..")
        try shop.edit("cases/good/case.yaml", "exhibits/settlements.pdf", path)
        for arguments in [["--bundle", "out"], ["--exhibits"], []] {
            let run = shop.appeal(["draft", "cases/good"] + arguments)
            #expect(
                run.status == 1 && run.error.contains("[missing-exhibit-file]")
                    && run.error.contains("what lies outside it, also by a link, is not read"), "\(run)")
        }
        #expect(!shop.contents.contains("out"))
    }

    @Test func aLinkThatStaysInTheCaseIsFollowed() throws {
        try link("cases/good/link.pdf", to: "exhibits/settlements.pdf")
        try shop.edit("cases/good/case.yaml", "exhibits/settlements.pdf", "link.pdf")
        #expect(shop.appeal("draft", "cases/good", "--bundle", "out").status == 0)
        #expect(
            try shop.everything()["out/B-settlements.pdf"]
                == shop.everything()["cases/good/exhibits/settlements.pdf"])
    }

    @Test func noticesAndRoundsLieInTheirCase() throws {
        try shop.write(NoticeToolTests.notice, to: "notice.txt")
        try shop.write(NoticeToolTests.reply, to: "r.eml")
        try shop.write("kept", to: "elsewhere/x")
        try link("cases/good/notice-2.txt", to: "../../notice.txt")
        #expect(shop.appeal("status", "cases").out.contains("it lies outside the folder that it belongs to"))
        try FileManager.default.removeItem(at: shop.url("cases/good/notice-2.txt"))
        try link("cases/good/rounds", to: "../../elsewhere")
        try link("cases/good/metrics", to: "../../elsewhere")
        try shop.copy("Tests/ReportsTests/Fixtures/account-health-example.json", to: "health.json")
        for run in [
            shop.appeal("reply", "r.eml", "cases/good"),
            shop.appeal("metrics", "health.json", "--snapshot", "cases/good")
        ] {
            #expect(
                run.status == 2 && run.error.contains("the folder is a link that leads out of the case's folder"),
                "\(run)")
        }
        #expect(shop.contents.filter { $0.hasPrefix("elsewhere") } == ["elsewhere", "elsewhere/x"])
    }

    /// A round that others began may lead elsewhere.
    @Test func nothingIsWrittenThroughALinkOutOfACase() throws {
        try shop.write(NoticeToolTests.reply, to: "r.eml")
        try shop.write("mine", to: "elsewhere.txt")
        try link("cases/good/rounds/1/letter.txt", to: "../../../../elsewhere.txt")
        let run = shop.appeal("reply", "r.eml", "cases/good")
        #expect(run.status == 2 && run.error.contains("this link leads out of the folder"), "\(run)")
        #expect(shop.text("elsewhere.txt") == "mine")
    }

    @Test(arguments: ["rules/own/more.yaml", "rules/own/shared", "templates/own/one.md"])
    func aPackStaysInItsFolder(path: String) throws {
        try TestPack.write(into: shop)
        try shop.write("root:secret:0:0", to: "elsewhere/secret")
        try? FileManager.default.removeItem(at: shop.url("own/" + path))
        try link("own/" + path, to: path.hasSuffix("shared") ? "/" : "../../../elsewhere/secret")
        for run in [
            shop.rulepack("validate", "own"), shop.rulepack("test", "own"),
            shop.appeal("packs", "list", "--packs", "own")
        ] {
            let said = run.out + run.error
            #expect(run.status == 1 && !said.contains("secret"), "\(run)")
            #expect(said.contains("own/\(path):1:1: error: this link leads out of the folder"), "\(run)")
        }
    }

    @Test func aTestOfAPackStaysInItToo() throws {
        try TestPack.write(into: shop)
        try shop.write("secret", to: "secret.txt")
        try shop.write(
            "case: new\npack: own\nletter-date: 2026-03-05\nviolations: [one]\n",
            to: "own/rules/own/tests/new/case.yaml")
        try link("own/rules/own/tests/new/letter.txt", to: "../../../../../secret.txt")
        let run = shop.rulepack("test", "own", "--update")
        #expect(run.status == 1 && run.out.contains("this link leads out of the folder"), "\(run)")
        #expect(shop.text("secret.txt") == "secret")
    }

    /// The packs of a target of SwiftPM are links to folders of the same names.
    @Test func theFoldersOfPacksMayBeLinks() throws {
        try TestPack.write(into: shop)
        try link("Sources/Packs/rules", to: "../../own/rules")
        try link("Sources/Packs/templates", to: "../../own/templates")
        #expect(shop.rulepack("validate", "Sources/Packs").status == 0)
        try link("other/rules", to: "../elsewhere")
        try shop.write("secret: [", to: "elsewhere/own/secret.yaml")
        let run = shop.rulepack("validate", "other")
        #expect(run.status == 1 && run.out.contains("other/rules:1:1: error: this link leads out"), "\(run)")
    }
}
