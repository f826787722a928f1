@testable import AppealKit
import RulePacks
import SourceText
import Testing

/// Texts that were made to take long or to break something.
@Suite("Hostile notices")
struct HostileNoticeTests {
    private static let reader = Result { NoticeReader(try ruleBook(NoticeShop.files)) }

    private func diagnose(_ bytes: [UInt8]) throws -> Diagnosis {
        try Self.reader.get().diagnose(NoticeText(SourceFile(path: "notice", bytes: bytes)))
    }

    private func repeated(_ text: String, to count: Int) -> [UInt8] {
        Array(repeatElement(Array(text.utf8), count: count / text.utf8.count + 1).joined())
    }

    /// Two megabytes, with `LONG_TESTS` ten.
    @Test func megabytesOfOnePhrase() throws {
        let size = runsLongTests ? 10_000_000 : 2_000_000
        let diagnosis = try diagnose(
            repeated("your account has been deactivated, order defect rate exceeded the target. ", to: size))
        #expect(diagnosis.outcome == .recognised)
        #expect(diagnosis.violations.first?.evidence.first?.count ?? 0 > size / 100)
        #expect(diagnosis.violations.first?.evidence.count == 1, "the name inside the phrase is no evidence of its own")
    }

    @Test(arguments: [
        "order defect ", "order ", "your order defect rate is ", "submit submit within ", "- a b\n", "B0EXAMPLE1 ", "a",
        "订", "0", "1,1.", "from from sent: ", "=?", "<", "&", "&#x1F600;", "<p>", "<!--", "<a b='", "</", "<script>",
        "\u{0301}", "\u{AD}", "\n", "> "
    ])
    func onePartOverAndOver(part: String) throws {
        let size = runsLongTests ? 100_000 : 30_000
        _ = try diagnose(repeated(part, to: size))
        _ = try diagnose(Array("<html>".utf8) + repeated(part, to: size))
        _ = try diagnose(
            Array("From: a\nTo: b\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n".utf8)
                + repeated(part, to: size))
    }

    /// One line with a thousand places to tell.
    @Test func manyPlacesInOneLine() throws {
        let numbers = (0..<1_000).map { "B0EXAMP\(100 + $0 % 900) 111-0000000-0000\(100 + $0 % 900)" }.joined(
            separator: " ")
        let diagnosis = try diagnose(
            repeated("order defect rate exceeded the target ", to: 1_000_000)
                + Array("your account has been deactivated \(numbers)".utf8))
        #expect(diagnosis.asins.count == 200)
        #expect(diagnosis.text(in: .english).count < 100_000)
    }

    @Test func deepPages() throws {
        let diagnosis = try diagnose(
            Array("<html>".utf8) + repeated("<div><b>", to: 800_000)
                + Array("your account has been deactivated: order defect rate <i>exceeded</i> the target".utf8))
        #expect(diagnosis.outcome == .recognised)
    }

    @Test func mailsInMails() throws {
        let head = "From: a\nSubject: b\nContent-Type: message/rfc822\n\n"
        let diagnosis = try diagnose(
            Array(
                (String(repeating: head, count: 2_000) + "From: a\nSubject: b\n\nyour account has been deactivated")
                    .utf8))
        #expect(diagnosis.notice.remarks.contains(.tooDeep))
    }

    @Test(arguments: ["utf-8", "utf-16", "windows-1252", "iso-8859-15", "gb18030", "shift_jis", "\u{1B}", ""])
    func brokenEncodings(charset: String) throws {
        for (seed, encoding) in ["base64", "quoted-printable", "8bit", "x"].enumerated() {
            var random = SplitMix64(seed: UInt64(seed))
            let body = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
            let diagnosis = try diagnose(
                Array(
                    """
                    From: a
                    To: b
                    Content-Type: text/html; charset=\(charset)
                    Content-Transfer-Encoding: \(encoding)


                    """
                    .utf8) + body)
            #expect(diagnosis.outcome == .notRecognised, "\(encoding), seed \(seed)")
        }
    }

    @Test func unknownCharsetIsSaid() throws {
        let mail =
            Array(
                ("From: a\nTo: b\nContent-Type: text/plain; charset=gb18030\n\n"
                    + "your account has been deactivated, order defect rate exceeded the target ").utf8) + [0xC4, 0xE3]
        let diagnosis = try diagnose(mail)
        #expect(diagnosis.outcome == .recognised)
        #expect(diagnosis.notice.remarks == [.unknownCharset("gb18030")])
    }

    /// Cut anywhere, a mail is still a text.
    @Test func everyBeginning() throws {
        let reader = try Self.reader.get()
        for name in ["nested-forward.eml", "related-mail.eml", "rights-owner.html"] {
            let bytes = try NoticeShop.text(name).file.bytes
            for count in stride(from: 0, to: bytes.count, by: 11) {
                _ = reader.diagnose(NoticeText(SourceFile(path: name, bytes: Array(bytes[..<count])))).text(
                    in: .chinese)
            }
        }
    }
}
