@testable import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

@Suite("What replies want")
struct ReplyTests {
    private static let aCase = """
        case: test
        pack: test
        letter-date: 2026-03-06
        violations: [order-defect-rate]
        facts:
          notice.date: 2026-03-01
          odr.rate: 1.4%
        causes:
          - cause: slow
            answers: [claims]
        actions:
          - action: settle
        """

    private static let notice = """
        Your selling privileges have been removed because your order defect rate exceeded the target of one percent.
        Please send us a plan of action that explains the claims, what you did, and how you prevent them in the future.
        """

    private static let folder = NoticeShop.fixtures.appending(path: "Replies")

    private static let book = Result { try ruleBook(NoticeShop.files.plan) }

    private func read(_ text: NoticeText) throws -> Reply {
        let book = try Self.book.get()
        let made = try #require(
            Case.read(SourceFile(path: "case.yaml", text: Self.aCase), with: book) { _ in true }.case)
        return NoticeReader(book).read(
            reply: text, to: made, earlier: [NoticeText(SourceFile(path: "notice.txt", text: Self.notice))])
    }

    @Test func everyReplyIsWhatItIs() throws {
        let lines = try String(contentsOf: Self.folder.appending(path: "expected.txt"), encoding: .utf8).split(
            separator: "\n")
        #expect(lines.count >= 15)
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            let wants = parts[1].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            let reply = try read(
                NoticeText(
                    SourceFile(
                        path: parts[0], bytes: Array(try Data(contentsOf: Self.folder.appending(path: parts[0]))))))
            #expect(reply.outcome.name == wants[0], "\(parts[0])\n\(reply.text(in: .english))")
            let deadlines = reply.deadlines.map {
                "deadline " + ($0.passage.text.contains("14 days") ? "14 days" : $0.passage.text)
            }
            let rows = reply.matrix.compactMap { row -> String? in
                let asked = row.cells.filter { $0.state != .notAsked }.map(\.part.rawValue)
                return asked.isEmpty ? nil : ([row.ask ?? "everything"] + asked).joined(separator: " ")
            }
            #expect(rows + deadlines == Array(wants.dropFirst()), "\(parts[0])")
        }
    }

    @Test(arguments: [
        ("We looked at your account and decided to reinstate your selling privileges.", "reinstated"),
        ("Ihr Verkäuferkonto wurde reaktiviert.", "reinstated"), ("Votre compte a été réactivé.", "reinstated"),
        ("Il tuo account è stato riattivato.", "reinstated"), ("Tu cuenta ha sido reactivada.", "reinstated"),
        ("出品用アカウントを再開しました。", "reinstated"), ("您的账户已恢复。", "reinstated"),
        ("We cannot accept your appeal.", "denied"), ("You are not eligible to sell here.", "denied"),
        ("Ihr Einspruch wurde abgelehnt.", "denied"), ("Votre appel a été rejeté.", "denied"),
        ("Il tuo ricorso è stato respinto.", "denied"), ("Hemos rechazado tu apelación.", "denied"),
        ("アカウントを再開できません。", "denied"), ("您的申诉未通过。", "denied"),
        ("This decision is final.", "final"), ("Diese Entscheidung ist endgültig.", "final"),
        ("Cette décision est définitive.", "final"), ("これは最終的な決定です。", "final"), ("这是最终决定。", "final"),
        ("Before we can consider reinstatement, tell us more.", "more-information"),
        ("Ihre Angaben sind nicht ausreichend.", "more-information"),
        ("Nous avons besoin d'informations complémentaires.", "more-information"),
        ("Necesitamos más información.", "more-information"), ("追加情報が必要です。", "more-information"),
        ("目前信息不足。", "more-information"),
        ("We could not verify the documents that you sent.", "documents-invalid"),
        ("Sie haben die erforderlichen Dokumente nicht eingereicht.", "documents-invalid"),
        ("No hemos podido verificar los documentos.", "documents-invalid"), ("无法验证您提供的文件。", "documents-invalid"),
        ("We have received your appeal and will look at it.", "received"), ("已收到您的申诉。", "received"),
        ("Nous avons bien reçu votre appel.", "received"),
        ("If we find that you sent forged papers, your account will remain deactivated. Bye.", "not-recognised"),
        ("You can now sell again.", "reinstated"), ("You may now sell on our site.", "reinstated"),
        ("We will close this case permanently.", "final"), ("We've reinstated your account.", "reinstated"),
        ("We can’t accept your appeal.", "denied"), ("We can not accept your appeal.", "denied"),
        // Words that any letter has beside the ones that tell.
        ("You can respond to this case within the next 14 days.", "not-recognised"),
        ("After that period you may withdraw the funds.", "not-recognised"),
        ("Please close the case.", "not-recognised"), ("The weather is fine.", "not-recognised")
    ])
    func outcomesInManyWords(text: String, outcome: String) throws {
        let reply = try read(NoticeText(SourceFile(path: "reply.txt", text: text)))
        #expect(reply.outcome.name == outcome, "\(text): \(reply.kinds)")
    }

    @Test(arguments: [
        "Your account has been reactivated.\n\nOn Mon, Jun 3, 2024 Team wrote:\n> Your account remains deactivated.",
        "Your account has been reactivated.\n\n> Your account remains deactivated.\n> No documents came.",
        "Account has been reactivated.\n\nVon: T\nGesendet: 3. Juni 2024\nAn: S\n\nAccount remains deactivated.",
        "FYI\n\nFrom: Team\nSent: June 3, 2024\nTo: S\n\nYour account has been reactivated."
    ])
    func whatIsQuotedBelowIsOlder(text: String) throws {
        #expect(try read(NoticeText(SourceFile(path: "reply.txt", text: text))).outcome.name == "reinstated")
    }

    @Test func whatIsQuotedBelowUnknownWordsDecidesNothing() throws {
        let text = """
            Many thanks for all that you wrote to us last week about parcels and the people who pack them.

            On Mon, Jun 3, 2024 Team wrote:
            > Your account remains deactivated.
            """
        #expect(try read(NoticeText(SourceFile(path: "reply.txt", text: text))).outcome.name == "not-recognised")
    }

    @Test func theFirstNoticeSetsTheDeadline() throws {
        let book = try Self.book.get()
        let made = try #require(
            Case.read(SourceFile(path: "case.yaml", text: Self.aCase), with: book) { _ in true }.case)
        let notice = "From: n@shop.example\nDate: Sun, 1 Mar 2026 08:00:00 +0000\n\n" + Self.notice
        let reply = NoticeReader(book).read(
            reply: NoticeText(
                SourceFile(
                    path: "reply.txt",
                    text: "We do not have enough information. Send it within 14 days of the original notification.")),
            to: made, earlier: [NoticeText(SourceFile(path: "notice.eml", text: notice))])
        #expect(reply.deadlines.map { $0.day?.written } == ["2026-03-15"])
    }

    @Test func matrixTellsWhatTheCaseHas() throws {
        let reply = try read(
            NoticeText(
                SourceFile(
                    path: "reply.txt",
                    text:
                        """
                        We need more information:
                        - root cause(s) of A-to-z claims
                        - steps you have taken to prevent A-to-z claims
                        - root cause(s) of negative feedback

                        """
                )))
        func cell(_ ask: String, _ part: PlanPart) throws -> Reply.Cell {
            try #require(reply.matrix.first { $0.ask == ask }?.cells.first { $0.part == part })
        }
        #expect(try cell("claims", .cause).told == ["slow"] && cell("claims", .cause).state == .tooLittle)
        #expect(try cell("claims", .prevention).state == .missing)
        #expect(try cell("feedback", .cause).state == .missing)
        #expect(try cell("chargebacks", .cause).state == .notAsked)
        #expect(try cell("claims", .prevention).asked.map(\.place.range.start) == [61])
    }

    // MARK: From letter to letter

    @Test func changedFactsAreFound() throws {
        let book = try ruleBook(NoticeShop.files.plan)
        func made(_ text: String) throws -> Case {
            try #require(Case.read(SourceFile(path: "case.yaml", text: text), with: book) { _ in true }.case)
        }
        let before = try made(Self.aCase)
        #expect(
            try made(Self.aCase.replacing("2026-03-06", with: "2026-03-20")).changes(since: before, round: 1).isEmpty)
        let changes = try made(Self.aCase.replacing("1.4%", with: "1.5%").replacing("2026-03-01", with: "2026-03-02"))
            .changes(since: before, round: 2)
        #expect(
            changes.map(\.message) == [
                "`notice.date` was different in round 2", "`odr.rate` was different in round 2"
            ])
        #expect(changes.allSatisfy { $0.severity == .warning && $0.notes.count == 1 })
    }
}

extension String {
    /// The shop of the notices with a plan for its first violation.
    fileprivate var plan: String {
        replacing(
            "routes:\n  - dispute\n=== order-defect-rate.md\n",
            with: """
                routes:
                  - dispute
                causes:
                  slow:
                    title: Slow
                    answers: [claims, feedback, chargebacks]
                    actions: [settle]
                    prevention: [watch]
                actions:
                  settle:
                    title: Settled
                prevention:
                  watch:
                    title: Watches
                === order-defect-rate.md
                ## cause slow
                We were slow.

                ## action settle
                We settled it.

                ## prevention watch
                We watch it.


                """)
    }
}
