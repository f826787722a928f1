import AppealKit
import CaseTables
import Documents
import Reports
import RulePacks
import SourceText

/// How the work of each reader grows with what it reads.
enum ReaderGrowth {
    static let checks = [
        lines, ruleFiles, conditions, fragment, rows, mistakes, allowances, brokenLines, notice, page, mail, reply,
        reviewed, orders, list
    ]

    // MARK: Packs

    /// Rule files as short as they get, so that what each costs alone hides little of what it costs beside others.
    private static let ruleFiles = GrowthCheck(name: "rule files of one pack", size: 100) { count in
        let files = Corpus(violations: count, isBrief: true).files
        return { try cleanRuleBook(files) }
    }

    /// Without proofs, which give up on so many conditions of one violation.
    private static let conditions = GrowthCheck(name: "facts and conditions of one rule file", size: 400) { count in
        let files = Corpus.longFile(facts: count)
        return { try cleanRuleBook(RuleBook.compile(files)) }
    }

    private static let fragment = GrowthCheck(name: "lines of one fragment", size: 500) { count in
        let files = Corpus.longFragment(lines: count)
        return { try cleanRuleBook(RuleBook.compile(files)) }
    }

    private static let lines = GrowthCheck(name: "lines that are wrong, of a rule file", size: 500) { count in
        let file = SourceFile(
            path: "rules/shop-0/wrong.yaml",
            text: "violation: wrong\nfacts:\n" + (0..<count).map { "  a.b\($0):\n    tipe: count\n" }.joined())
        let files = Corpus(violations: 1).files + [file]
        return { try expect(.unknownKey, in: RuleBook.check(files).diagnostics) }
    }

    // MARK: Cases

    private static let rows = GrowthCheck(name: "rows of a case", size: 400) { count in
        let (ruleBook, file) = (try benchPacks(), LetterCase(seed: 1, parcels: count).file)
        return { keep(try read(file, with: ruleBook)) }
    }

    private static let mistakes = GrowthCheck(name: "unknown facts of a case", size: 1_000) { count in
        let (ruleBook, file) = (try benchPacks(), wrongCase((0..<count).map { "  late.orderss\($0): 1\n" }))
        return { try expect(.unknownFact, in: found(file, ruleBook)) }
    }

    private static let allowances = GrowthCheck(name: "comments that allow, in a case", size: 1_000) { count in
        let (ruleBook, file) = (
            try benchPacks(), wrongCase((0..<count).map { "  late.a\($0): 1 # allow few-own-words: why\n" })
        )
        return { try expect(.unknownFact, in: found(file, ruleBook)) }
    }

    private static let brokenLines = GrowthCheck(name: "broken lines of a case", size: 2_000) { count in
        let (ruleBook, file) = (
            try benchPacks(), wrongCase((0..<count).map { ["  a: [[],\n", "  b: \"\n", "  c: d: e\n"][$0 % 3] })
        )
        return { try expect(.yamlSyntax, in: found(file, ruleBook)) }
    }

    private static func wrongCase(_ lines: [String]) -> SourceFile {
        SourceFile(
            path: "case.yaml",
            text: "case: a\npack: bench\nletter-date: 2026-03-05\nviolations: [late-dispatch]\nfacts:\n"
                + lines.joined())
    }

    private static func found(_ file: SourceFile, _ ruleBook: RuleBook) -> [Diagnostic] {
        Case.read(file, with: ruleBook, fileExists: { _ in true }).diagnostics
    }

    // MARK: Notices, replies and letters

    private static let notice = GrowthCheck(name: "lines of a notice", size: 1_000) { count in
        let (reader, text) = (NoticeReader(try benchPacks()), noticeLines(count))
        let file = SourceFile(path: "notice.txt", text: text)
        return { try recognise(file, reader) }
    }

    private static let page = GrowthCheck(name: "lines of a notice that is a page", size: 600) { count in
        let (reader, text) = (NoticeReader(try benchPacks()), noticeLines(count))
        let file = SourceFile(
            path: "notice.html",
            text: "<html><body>" + text.split(separator: "\n").map { "<ul><li>\($0) &amp;</li></ul>" }.joined())
        return { try recognise(file, reader) }
    }

    /// Of many parts, each packed in another way.
    private static let mail = GrowthCheck(name: "lines of a mail", size: 600) { count in
        let reader = NoticeReader(try benchPacks())
        var text = "From: a@example.com\nTo: b@example.com\nSubject: Notice\n"
        text += "Content-Type: multipart/mixed; boundary=b\n\n"
        for _ in 0..<10 {
            let lines = noticeLines(count / 20)
            text += "--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n\(base64(lines))\n"
            text += "--b\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n"
            text += lines.replacing(" ", with: "=20").replacing("\n", with: "=0A=\n") + "\n"
        }
        let file = SourceFile(path: "notice.eml", text: text + "--b--\n")
        return { try recognise(file, reader) }
    }

    private static let reply = GrowthCheck(name: "lines of a reply", size: 1_000) { count in
        let ruleBook = try benchPacks()
        let (reader, text) = (NoticeReader(ruleBook), noticeLines(count))
        let appeal = try read(LetterCase(seed: 1).file, with: ruleBook)
        let file = SourceFile(path: "reply.txt", text: "We could not reinstate your account.\n" + text)
        return {
            let reply = reader.read(reply: NoticeText(file), to: appeal)
            keep(reply.text(in: .english))
            keep(reply.json())
        }
    }

    private static let reviewed = GrowthCheck(name: "lines of a letter under review", size: 400) { count in
        let ruleBook = try benchPacks()
        guard let pack = ruleBook.pack("bench") else { throw Failure.otherNumber(of: "packs", 0, wanted: 1) }
        let (reviewer, text) = (Reviewer(pack), noticeLines(count))
        let file = SourceFile(path: "letter.txt", text: "Dear team,\n\nRoot cause\n\n" + text)
        return {
            let review = reviewer.review(try LetterText(file), in: .english)
            keep(review.json())
            keep(review.summary())
        }
    }

    private static func recognise(_ file: SourceFile, _ reader: NoticeReader) throws {
        let diagnosis = reader.diagnose(NoticeText(file))
        guard diagnosis.outcome == .recognised else { throw Failure.notRecognised(file.path) }
        keep(diagnosis.text(in: .english))
    }

    /// What notices say, and what they do not.
    private static func noticeLines(_ count: Int) -> String {
        (0..<count).map { number in
            switch number % 4 {
            case 0:
                "Your late shipment rate is too high, \(number) orders of B0EXAMPL\(number % 10)\(number / 10 % 10).\n"
            case 1:
                "- We found that \(number) orders were sent after the ship-by date, see "
                    + "111-0000001-\(1_000_000 + number).\n"
            case 2: "You shipped \(number) orders in the period, and we will look at them until 3 March 2026!\n"
            default: "We apologise and beg you to reinstate us\n\n"
            }
        }.joined()
    }

    // MARK: Reports and lists

    private static let orders = GrowthCheck(name: "rows of an all-orders report", size: 1_500) { count in
        let head = "amazon-order-id\tpurchase-date\torder-status\tsales-channel\tproduct-name\n"
        let rows = (0..<count).map {
            "111-\(1_000_000 + $0)-1000000\t2019-02-01T10:00:00+00:00\tShipped\tAmazon.com\tDesk lamp, 7\" model\n"
        }
        let bytes = Array((head + rows.joined()).utf8)
        return {
            var history = OrderHistory()
            var reading = FlatFileReading(path: "orders.txt", options: FlatFileOptions())
            // In pieces, as from disk.
            for start in stride(from: 0, to: bytes.count, by: 1 << 14) {
                reading.read(Array(bytes[start..<min(start + 1 << 14, bytes.count)]), into: &history)
            }
            let read = reading.finish(into: &history).summary?.rows ?? 0
            guard read == count else { throw Failure.otherNumber(of: "rows", read, wanted: count) }
        }
    }

    /// From the lines of a list to letters, as `appeal batch` does it.
    private static let list = GrowthCheck(name: "cases of a batch", size: 60) { count in
        let ruleBook = try benchPacks()
        let typed = (0..<count).map { LetterCase(seed: $0) }
        let list = try typed.map { try $0.line + "\n" }.joined()
        return {
            var reader = CaseListReader(path: "cases.jsonl", form: .jsonLines, ruleBook: ruleBook)
            let listed = try reader.read(Array(list.utf8)) + reader.finish()
            guard listed.count == count else { throw Failure.otherNumber(of: "cases", listed.count, wanted: count) }
            for (seed, one) in listed.enumerated() {
                let reading = try one.document(pack: nil).read(with: ruleBook, fileExists: { _ in true })
                guard let made = reading.usableCase else { throw Failure.noCase("cases.jsonl", reading.allDiagnostics) }
                let (ours, byHand) = (try letter(made).plainBytes(), handWrittenLetter(typed[seed]))
                guard ours == byHand else { throw Failure.otherLetter(seed: seed, ours: ours, byHand: byHand) }
            }
        }
    }

    private static func expect(_ code: DiagnosticCode, in found: [Diagnostic]) throws {
        guard found.contains(where: { $0.code == code }) else { throw Failure.notFound(code) }
        keep(found.map { $0.printed() })
    }
}
