@testable import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

/// What programs that write mails really write.
@Suite("Mails of real programs")
struct RealMailTests {
    /// The lines of a mail's text that are not blank.
    private func lines(_ mail: [UInt8]) throws -> [String] {
        let read = NoticeText(SourceFile(path: "a.eml", bytes: mail)).text.bytes
        let text = try #require(String(validating: read, as: UTF8.self))
        return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private func lines(_ mail: String) throws -> [String] { try lines(Array(mail.utf8)) }

    /// Boundaries as they are: with `=`, with `;` between quotes, one the start of the other, with blanks behind it.
    @Test(arguments: [
        "\"----=_Part_12_345.678\"", "----=_Part_12_345.678", "\"a=b=c\"", "\"a b\"", "\"=-=-=\"", "\"a;b\"", "'x'"
    ])
    func boundaries(written: String) throws {
        let boundary = written.filter { $0 != "\"" }
        let mail = """
            From: a@b.example
            Content-Type: multipart/mixed; boundary=\(written)

            preamble
            --\(boundary)
            Content-Type: text/plain

            first
            --\(boundary)  \

            Content-Type: text/plain

            second
            --\(boundary)--
            epilogue
            """
        let lines = try lines(mail)
        #expect(lines == ["first", "second"], "\(lines)")
    }

    /// A part's own boundary may start as that of the whole does.
    @Test func aBoundaryThatStartsLikeTheOther() throws {
        let mail = """
            From: a@b.example
            Content-Type: multipart/mixed; boundary="x"

            --x
            Content-Type: multipart/alternative; boundary="xy"

            --xy
            Content-Type: text/plain

            plain
            --xy
            Content-Type: text/html

            <p>page</p>
            --xy--
            --x
            Content-Type: text/plain

            last
            --x--
            """
        let lines = try lines(mail)
        #expect(lines == ["plain", "last"] || lines == ["page", "last"], "\(lines)")
    }

    @Test(arguments: [
        ("=?utf-8?Q?Your_account_=E4=BD=A0?=", "Your account 你"), ("=?UTF-8?B?5L2g5aW9?=", "你好"),
        ("=?utf-8?q?a=5Fb?=", "a_b"), ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"), ("=?iso-8859-1?Q?caf=E9?=", "café"),
        ("plain_text", "plain_text"), ("Re: =?utf-8?Q?Your_account?=", "Re: Your account"), ("=?x?=", "=?x?=")
    ])
    func subjects(written: String, says: String) throws {
        #expect(try lines("From: a@b.example\nSubject: \(written)\n\nbody\n") == [says, "body"])
    }

    /// A header that is neither UTF-8 nor encoded is still text.
    @Test func aSubjectWithBytesOfAnotherEncoding() throws {
        let mail = Array("From: a@b.example\nSubject: caf".utf8) + [0xE9] + Array(" closed\n\nbody\n".utf8)
        #expect(try lines(mail) == ["café closed", "body"])
    }

    /// A deadline in hours ends on the day in which the last of them falls.
    @Test(arguments: [
        (24, "2026-03-06"), (36, "2026-03-06"), (47, "2026-03-06"), (48, "2026-03-07"), (72, "2026-03-08")
    ])
    func deadlinesInHours(hours: Int, day: String) throws {
        let reader = NoticeReader(try ruleBook(NoticeShop.files))
        let mail =
            "From: a@b.example\nDate: Thu, 5 Mar 2026 10:00:00 -0800\n\nYour account has been deactivated, "
            + "order defect rate exceeded the target. Respond within \(hours) hours."
        let read = reader.diagnose(NoticeText(SourceFile(path: "a.eml", text: mail)))
        #expect(read.deadlines.map { $0.day?.written } == [day])
    }
}
