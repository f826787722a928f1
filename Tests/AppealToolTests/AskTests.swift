import Foundation
import Testing

@Suite("appeal ask and appeal routes")
struct AskTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Examples/new-store-2019", to: "case")
    }

    private func lack(_ old: String, _ new: String) throws { try shop.edit("case/case.yaml", old, new) }

    private var golden: String {
        get throws {
            try String(
                contentsOf: Workshop.checkout.appendingPathComponent("Examples/new-store-2019/case.yaml"),
                encoding: .utf8)
        }
    }

    // MARK: ask

    @Test func answersFromAPipe() throws {
        try lack("  odr.rate: 1.4%  ", "  odr.rate:  ")
        try lack("  signer.role: owner\n", "  signer.role:\n")
        let run = try shop.shell("printf 'owner\\n1.4\\n1.4%%' | \"$appeal\" ask case")
        #expect(run.status == 0 && run.error.isEmpty, "\(run)")
        #expect(
            run.out.contains("2 questions are open")
                && run.out.contains("\n> 1.4\n`1.4` is not a percent; write the unit: `1.4%`\n"), "\(run.out)")
        #expect(
            run.out.hasSuffix("\nnothing is missing: `appeal draft case` writes the letter\n")
                && !run.out.contains("\u{1B}"))
        #expect(try shop.text("case/case.yaml")?.filter { $0 != " " } == golden.filter { $0 != " " })
        #expect(shop.appeal("draft", "case").status == 0)
    }

    @Test func nothingToAsk() throws {
        let run = shop.appeal("ask", "case/case.yaml", "--language", "zh")
        #expect(run.status == 0 && run.out == "\n资料已填齐。运行 `appeal draft case/case.yaml` 即可生成申诉信。\n", "\(run)")
        try lack("odr.defects: 3", "odr.defects: 4")
        let found = shop.appeal("ask", "case")
        #expect(
            found.status == 1 && found.error.contains("[does-not-add-up]") && found.out.contains("nothing is missing"))
    }

    /// The input ends early, and somebody goes on later.
    @Test func resumed() throws {
        try lack("  odr.rate: 1.4%  ", "  odr.rate:  ")
        try lack("  signer.role: owner\n", "  signer.role:\n")
        let first = shop.appeal("ask", "case", input: "owner\n")
        #expect(
            first.status == 1 && first.out.hasSuffix("1 question is still open; all answers are kept.\n"), "\(first)")
        #expect(shop.text("case/case.yaml")?.contains("  signer.role: owner\n") == true)
        #expect(shop.appeal("ask", "case", input: "quit\n").status == 1)
        #expect(shop.appeal("ask", "case", input: "1.4%\n").status == 0)
    }

    @Test(arguments: [SIGKILL, SIGINT])
    func killedBetweenAnswers(signal: Int32) throws {
        try lack("  odr.rate: 1.4%  ", "  odr.rate:  ")
        try lack("  signer.role: owner\n", "  signer.role:\n")
        let before = shop.contents
        let talk = try shop.talk("ask", "case")
        #expect(talk.hears("Role of the signer"))
        try talk.say("owner")
        #expect(talk.hears("Order Defect Rate (seller-fulfilled)"))
        talk.end(by: signal)
        #expect(shop.text("case/case.yaml")?.contains("  signer.role: owner\n") == true && shop.contents == before)
        #expect(shop.appeal("ask", "case", input: "1.4%\n").status == 0)
    }

    /// Somebody saves the file in an editor while the interview waits.
    @Test func changedMeanwhile() throws {
        try lack("  odr.rate: 1.4%  ", "  odr.rate:  ")
        try lack("  signer.role: owner\n", "  signer.role:\n")
        let run = shop.appeal(
            "ask", "case",
            input: [
                { said in
                    #expect(said.text(.output).contains("Role of the signer"))
                    try lack("  signer.role:\n", "  signer.role: boss\n")
                    return Array("owner\n".utf8)
                },
                { said in
                    #expect(said.text(.output).contains("changed elsewhere"))
                    #expect(said.text(.output).contains("Order Defect Rate (seller-fulfilled)"))
                    return Array("1.4%\n".utf8)
                }
            ])
        #expect(run.status == 0 && run.out.contains("nothing is missing"), "\(run)")
        #expect(shop.text("case/case.yaml")?.contains("  signer.role: boss\n") == true)
    }

    @Test func hostileInput() throws {
        try lack("  odr.rate: 1.4%  ", "  odr.rate:  ")
        let before = shop.text("case/case.yaml")
        let lines = [[UInt8](repeating: 0x78, count: 300_000), [0xFF], [0x1B, 0x5B, 0x41], [0], []]
        let run = shop.appeal("ask", "case", input: [{ _ in Array(lines.joined(separator: [0x0A])) }])
        #expect(
            run.status == 1 && run.out.components(separatedBy: "This line is no text, or too long").count == 3
                && shop.text("case/case.yaml") == before, "\(run)")
        #expect(shop.appeal("ask", "case").status == 1, "no input at all")
    }

    @Test func anExhibitByItsWholePath() throws {
        try lack("  settlements: exhibits/settlements.pdf", "  settlements:")
        let file = shop.url("case/exhibits/settlements.pdf").resolvingSymlinksInPath().path
        let run = shop.appeal("ask", "case", input: "gone.pdf\n\(file)\n")
        #expect(run.status == 0 && run.out.contains("there is no file `gone.pdf`"), "\(run)")
        #expect(shop.text("case/case.yaml")?.contains("  settlements: exhibits/settlements.pdf") == true)
    }

    @Test func aCaseWithMistakes() throws {
        try lack("odr.rate: 1.4%", "odr.rate: 1.4")
        let run = shop.appeal("ask", "case")
        #expect(run.status == 1 && run.out.isEmpty && run.error.contains("[bad-value]"))
        #expect(
            shop.appeal("ask", "gone").status == 2 && shop.appeal("routes", "gone").status == 2
                && shop.appeal("ask", "case", "--language", "fr").status == 2)
    }

    /// Where the file cannot be written nothing is lost, and it is told.
    @Test func aLinkStaysALink() throws {
        try lack("  odr.rate: 1.4%  ", "  odr.rate:  ")
        try FileManager.default.moveItem(at: shop.url("case/case.yaml"), to: shop.url("real.yaml"))
        try FileManager.default.createSymbolicLink(
            at: shop.url("case/case.yaml"), withDestinationURL: shop.url("real.yaml"))
        #expect(shop.appeal("ask", "case", input: "1.4%\n").status == 0)
        #expect(shop.text("real.yaml")?.contains("odr.rate: 1.4%") == true)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: shop.url("case/case.yaml").path).hasSuffix(
                "real.yaml"))
    }

    // MARK: routes

    @Test func routesAndWhy() throws {
        try writePack()
        let run = shop.appeal("routes", "late", "--packs", "own")
        #expect(
            run.status == 0
                && run.out == """
                    one: Late
                      dispute: does not apply
                        one.mine is yes (Yours?)
                        risk: It counts.
                      documents: recommended

                    """,
            "\(run)")
        try shop.edit("late/case.yaml", "one.mine: yes", "one.mine:")
        let open = shop.appeal("routes", "late", "--packs", "own")
        #expect(
            open.status == 1 && open.out.contains("dispute: still open\n    one.mine is unknown (Yours?)\n"), "\(open)")
    }

    @Test func anotherRoute() throws {
        try writePack()
        let usual = shop.appeal("draft", "late", "--packs", "own", "--route", "documents")
        #expect(usual.status == 0 && usual.error.isEmpty && usual.out == "Papers.\n\nIt was late.\n", "\(usual)")
        let other = shop.appeal("draft", "late", "--packs", "own", "--route", "dispute")
        #expect(other.status == 1 && other.out == "We object.\n", "\(other)")
        #expect(
            other.error
                == """
                `dispute` is not recommended for one: `documents` is
                  one.mine is yes (Yours?)
                  risk: It counts.

                """
        )
        let unknown = shop.appeal("draft", "late", "--packs", "own", "--route", "disputes")
        #expect(
            unknown.status == 2 && unknown.out.isEmpty
                && unknown.error.contains(
                    "no violation of this case has the route `disputes`: did you mean `dispute`?"),
            "\(unknown)")
    }

    private func writePack() throws {
        try shop.write(
            """
            pack: own
            version: 1.0.0
            title: Own
            language: en
            routes:
              dispute:
                risk: It counts.
              documents:

            """,
            to: "own/rules/own/pack.yaml")
        try shop.write(
            """
            violation: one
            title: Late
            level: account
            facts:
              one.mine:
                type: yes-no
                ask: Yours?
            routes:
              - dispute:
                  when: not one.mine
              - documents

            """,
            to: "own/rules/own/one.yaml")
        try shop.write(
            "## letter dispute\nWe object.\n\n## letter documents\nPapers.\n{{ summaries }}\n",
            to: "own/templates/own/pack.md")
        try shop.write("## summary\nIt was late.\n", to: "own/templates/own/one.md")
        try shop.write(
            "case: late\npack: own\nletter-date: 2026-03-05\nviolations: [one]\nfacts:\n  one.mine: yes\n",
            to: "late/case.yaml")
    }
}
