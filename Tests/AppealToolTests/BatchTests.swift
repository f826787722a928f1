import Foundation
import Testing

@Suite("appeal batch")
struct BatchTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Examples/new-store-2019", to: "cases/spring")
    }

    private func files(_ folder: String) -> [String] {
        (FileManager.default.enumerator(atPath: shop.url(folder).path)?.compactMap { $0 as? String } ?? []).filter {
            $0.contains(".")
        }.sorted()
    }

    @Test func eachCaseGetsTheLetterThatDraftWrites() throws {
        try shop.copy("Examples/new-store-2019", to: "cases/2019/autumn")
        try shop.copy("rules/amazon/tests/fits-halden", to: "cases/halden")
        let run = shop.appeal("batch", "cases", "-o", "letters")
        #expect(run.status == 0 && run.error.isEmpty, "\(run)")
        #expect(run.out == "cases with a letter  3\ncases                3\nletters              4\n", "\(run.out)")
        #expect(
            files("letters") == [
                "2019/autumn.txt", "halden.trademark-complaint.plan-of-action.txt",
                "halden.trademark-complaint.retraction-request.txt", "spring.txt"
            ])
        #expect(try shop.text("letters/spring.txt") == shop.appeal("draft", "cases/spring").out)
    }

    @Test func eachCaseWithoutALetterIsOneLine() throws {
        try shop.copy("Examples/new-store-2019", to: "cases/summer")
        try shop.edit("cases/summer/case.yaml", "\n  odr.orders: 214", "")
        try shop.copy("Examples/new-store-2019", to: "cases/winter")
        try shop.edit("cases/winter/case.yaml", "odr.from: 2018-12-16", "odr.from: yesterday")
        let run = shop.appeal("batch", "cases", "-o", "letters")
        #expect(run.status == 1 && run.error.split(separator: "\n").count == 2, "\(run.error)")
        #expect(
            run.error.hasPrefix(
                "cases/summer/case.yaml: no letter: 1 answer is missing: odr.orders\n"
                    + "cases/winter/case.yaml: no letter: line 24: "
            ), "\(run.error)")
        #expect(
            run.out.hasPrefix(
                """
                cases with a letter   1
                answers missing       1
                mistakes in the case  1
                cases                 3

                Most often:

                """
            ), "\(run.out)")
        #expect(files("letters") == ["spring.txt"])
        #expect(
            shop.appeal(["batch", "cases", "-o", "l2"], environment: ["LC_ALL": "zh_CN.UTF-8"]).error.hasPrefix(
                "cases/summer/case.yaml：没有信件：还有 1 个问题未回答：odr.orders\n"))
    }

    @Test func formatsHaveTheirEndings() throws {
        for (format, ending) in [("markdown", "md"), ("html", "html"), ("docx", "docx"), ("json", "json")] {
            #expect(shop.appeal("batch", "cases/spring", "-o", format, "--format", format).status == 0)
            #expect(files(format) == ["spring.\(ending)"])
        }
        #expect(shop.appeal("batch", "cases/spring/case.yaml", "-o", "zh", "--language", "zh").status == 0)
        #expect(try shop.text("zh/spring.txt") == shop.appeal("draft", "cases/spring", "--language", "zh").out)
    }

    // MARK: Again

    @Test func aFolderThatHoldsSomethingIsLeftAloneUnlessItIsGoneOnWith() throws {
        #expect(shop.appeal("batch", "cases", "-o", "letters").status == 0)
        let again = shop.appeal("batch", "cases", "-o", "letters")
        #expect(again.status == 2 && again.error.contains("--resume goes on there"))
        try shop.copy("Examples/new-store-2019", to: "cases/summer")
        try shop.write("half", to: "letters/.unfinished/0.0")
        let resumed = shop.appeal("batch", "cases", "-o", "letters", "--resume")
        #expect(
            resumed.status == 0 && resumed.out.contains("of these unchanged since an earlier run  1\n"),
            "\(resumed.out)")
        #expect(files("letters") == ["spring.txt", "summer.txt"])
        try shop.edit("cases/spring/case.yaml", "signer.name: Chen Jie", "signer.name: Lin Hua")
        try shop.edit("cases/summer/case.yaml", "\n  odr.orders: 214", "")
        let third = shop.appeal("batch", "cases", "-o", "letters", "--resume")
        #expect(shop.text("letters/spring.txt")?.contains("Lin Hua") == true)
        #expect(third.error.contains("odr.orders; its letter of an earlier run is still there"), "\(third.error)")
    }

    /// Whenever it is killed, whole letters lie there and nothing else; the next run makes up for the rest.
    @Test func killedItLeavesWholeLettersOnly() throws {
        try shop.write(
            (0..<1_100).map { Self.line.replacing("\"spring\"", with: "\"case-\($0)\"") }.joined(separator: "\n"),
            to: "cases.jsonl")
        try shop.write(Self.line, to: "one.jsonl")
        #expect(shop.appeal("batch", "one.jsonl", "-o", "one").status == 0)
        let whole = try #require(shop.text("one/spring.txt"))
        var most = 0
        // In the midst of the first letters that are written, and of those after the first block.
        for wanted in [1, 513] {
            let talk = try shop.talk("batch", "cases.jsonl", "-o", "letters", "--resume")
            let deadline = ContinuousClock.now + .seconds(300)
            while letters.count < wanted, ContinuousClock.now < deadline { usleep(1_000) }
            talk.end(by: SIGKILL)
            let names = letters
            for name in names { #expect(shop.text("letters/" + name) == whole, "\(name)") }
            #expect((max(wanted, most)..<1_100).contains(names.count), "\(names.count)")
            most = names.count
        }
        let last = shop.appeal("batch", "cases.jsonl", "-o", "letters", "--resume")
        #expect(last.status == 0 && files("letters").count == 1_100, "\(last)")
    }

    /// Those that have their names.
    private var letters: [String] { files("letters").filter { !$0.hasPrefix(".unfinished") } }

    /// A case that needs no exhibits.
    static let line = #"""
        {"case": "spring", "pack": "amazon", "letter-date": "2025-09-10", "violations": ["feedback-removal"], \#
        "facts": {"store.name": "Blue Kiln", "store.token": "A2EXAMPLE9TOKN", "store.site": "amazon.com", \#
        "notice.case-id": "none", "signer.name": "Marta Nowak", "signer.role": "owner", \#
        "feedback.left-on": "2025-09-04", "feedback.stars": 1, "feedback.ground": "buy-shipping", \#
        "feedback.comment": "Late!", "order.id": "111-0000077-0000077", "order.handed-on": "2025-08-21", \#
        "order.ship-by": "2025-08-20", "order.carrier": "Sample Parcel", "order.tracking": "SP000000000077"}}
        """#

    // MARK: Names

    @Test func namesAreThoseOfFilesInTheFolder() throws {
        let row = { (name: String) in "\(name),amazon,2019-03-05,order-defect-rate" }
        try shop.write("case,pack,letter-date,violations\n\(row("../evil"))\n\(row("\u{1B}[2Jx"))\n", to: "cases.csv")
        let run = shop.appeal("batch", "cases.csv", "-o", "letters")
        #expect(run.status == 1 && files("letters").isEmpty && !run.error.contains("\u{1B}"))
    }

    @Test func aPipeIsRefused() throws {
        #expect(mkfifo(shop.url("p.csv").path, 0o600) == 0)
        let run = shop.appeal("batch", "p.csv", "-o", "letters")
        #expect(run.status == 2 && run.error.contains("an ordinary file is wanted"), "\(run)")
    }

    @Test(arguments: [
        (["batch", "nothing", "-o", "o"], "there is no such folder or file"),
        (["batch", "x.pdf", "-o", "o"], "its ending is that of no list of cases"),
        (["batch", "empty", "-o", "o"], "there are no cases here"),
        (["batch", "cases", "-o", "x.pdf"], "there is already a file of this name"),
        (["batch", "cases"], "name a folder for the letters with --output"),
        (["batch", "bad.csv", "-o", "o"], "bad.csv:1: there is no column `case`")
    ])
    func wrongUseIsTold(arguments: [String], says: String) throws {
        try shop.write("", to: "x.pdf")
        try shop.write("", to: "empty/nothing.txt")
        try shop.write("odr.rate\n", to: "bad.csv")
        let run = shop.appeal(arguments)
        #expect(run.status == 2 && run.error.contains(says), "\(run)")
    }
}
