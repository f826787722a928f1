import AppealKit
import Archive
import Documents
import Foundation
import LetterReading
import RuleModel
import RulePacks
import SourceText
import Testing
import ToolSupport
@testable import struct appeal.CaseFolder

extension LimitRow {
    static let ofCases = [
        LimitRow(.caseItems) { count in
            try findings(of: aCase("causes:\n" + String(repeating: "  - cause: slow\n", count: count))).contains(.limit)
        },
        LimitRow(.caseVariants) { count in
            let variants = (0..<count).map { "  v\($0):\n    facts:\n      a.count: 1\n" }.joined()
            let document = CaseDocument(aCase("variants:\n" + variants))
            return document.diagnostics.contains { $0.code == .limit }
        },
        LimitRow(.caseFindings) { count in
            let facts = (0..<count).map { "  x.y\($0): 1\n" }.joined()
            return try findings(of: aCase("facts:\n" + facts)).contains(.limit)
        },
        LimitRow(.rounds) { count in
            let shop = try Workshop()
            try shop.write(String(decoding: aCase("").bytes, as: UTF8.self), to: "case.yaml")
            for round in 1..<count { try shop.write("No.", to: "rounds/\(round)/reply.txt") }
            let reply = SourceFile(path: "reply.txt", text: "No.")
            do {
                try CaseFolder(shop.folder.path).keep(letter: "Dear team", reply: reply, named: "reply.txt")
            } catch {
                // Nothing that was kept is touched.
                return shop.text("rounds/\(count)/reply.txt") == nil
            }
            #expect(shop.text("rounds/\(count)/reply.txt") == "No.")
            return false
        },
        LimitRow(.exhibitBytes, named: "exhibitBytes", in: "Tests/AppealKitTests/Exhibits/PDFLimitTests.swift"),
        LimitRow(.pdfTables, named: "pdfTables", in: "Tests/AppealKitTests/Exhibits/PDFLimitTests.swift"),
        LimitRow(.pdfRuns, named: "pdfRuns", in: "Tests/AppealKitTests/Exhibits/PDFLimitTests.swift"),
        LimitRow(.pdfDepth, named: "pdfDepth", in: "Tests/AppealKitTests/Exhibits/PDFLimitTests.swift"),
        LimitRow(.answerBytes) { size in
            let input = Array(repeating: UInt8(ascii: "a"), count: size) + [0x0A]
            let workplace = Workplace(folder: "/", variables: [:], streams: HeldStreams([{ _ in input }]))
            return try Workplace.$current.withValue(workplace) {
                var lines = LineInput()
                return try lines.next() == .unreadable
            }
        }
    ]

    static let ofNotices = [
        LimitRow(.noticeBytes) { size in
            let bytes = Array("Text\n".utf8) + Array(repeating: UInt8(ascii: "a"), count: size - 5)
            return NoticeText(SourceFile(path: "n.txt", bytes: bytes)).remarks.contains(.cut)
        },
        LimitRow(.mailDepth) { depth in
            // The innermost is no mail in a mail.
            let outer = "From: a\nTo: b\nContent-Type: message/rfc822\n\n"
            let text = String(repeating: outer, count: depth - 1) + "From: a\nTo: b\n\nText\n"
            return notice(text).remarks.contains(.tooDeep)
        },
        LimitRow(.mailParts) { count in
            let parts = (0..<count).map { "--b\nContent-Type: text/plain\n\nText \($0)\n" }.joined()
            let read = notice("From: a\nTo: b\nContent-Type: multipart/mixed; boundary=b\n\n\(parts)--b--\n")
            let hasLast = String(decoding: read.text.bytes, as: UTF8.self).contains("Text \(count - 1)\n")
            #expect(hasLast != read.remarks.contains(.tooManyParts))
            return !hasLast
        },
        LimitRow(.mailHeaders) { count in
            let more = (2..<count).map { "X-\($0): a\n" }.joined()
            return notice("From: a\nDate: 3 March 2019\n\(more)\nText\n").dates.isEmpty
        },
        LimitRow(.mailHeaderBytes) { size in
            let subject = String(repeating: "a", count: size - 5)
            let read = notice("From: a\nTo: b\nSubject: \(subject)\n last\n\nText\n")
            return !String(decoding: read.text.bytes, as: UTF8.self).contains(" last")
        },
        LimitRow(.pageLists) { depth in
            let lists = String(repeating: "<ul>", count: depth)
            let lines = String(decoding: notice("<html><body>\(lists)<li>Text").text.bytes, as: UTF8.self)
            return !lines.contains(String(repeating: "   ", count: depth - 1) + "- Text")
        },
        LimitRow(.foundNumbers) { count in
            let read = try diagnosis((0..<count).map { "111-0000001-\(1_000_000 + $0)\n" }.joined())
            return read.orders.count < count
        },
        LimitRow(.noticeEntries) { count in
            try diagnosis((0..<count).map { "- entry \($0)\n" }.joined()).checklist.count < count
        },
        LimitRow(.entryBytes) { size in
            let entry = "one two " + String(repeating: "a", count: size - 8)
            let read = try diagnosis("- \(entry)\ngoes on\n").checklist
            return try !#require(read.first).place.text.hasSuffix("goes on")
        },
        LimitRow(.phrasePlaces) { count in
            let text = String(repeating: "We beg you. ", count: count)
            let book = PhraseBook([
                Phrase(text: "", parts: [.words(["we", "beg", "you"])], place: Place(aCase(""), .top))
            ])
            let found = book.findings(in: Array(text.utf8))[0]
            #expect(found.count == count)
            return found.matches.count < count
        },
        LimitRow(.factValues) { count in
            try diagnosis((1...count).map { "There were \($0) of them.\n" }.joined()).facts.count < count
        },
        LimitRow(.readBytes) { size in
            let text = Array(repeating: UInt8(ascii: "a"), count: size)
            let read = text.withUnsafeBufferPointer { ValueScanner($0, at: 0).read(.text) }
            return try #require(read).text.utf8.count < size
        },
        LimitRow(.readValues) { count in
            let text = Array((0..<count).map { "B0EXAMP\(100 + $0)" }.joined(separator: ", ").utf8)
            let read = text.withUnsafeBufferPointer { ValueScanner($0, at: 0).read(.list(.identifier(.asin))) }
            return try #require(read).text.split(separator: ",").count < count
        }
    ]

    static let ofLetters = [
        LimitRow(.rulePlaces) { count in
            let rules = SourceFile(
                path: "rules/a/review.yaml",
                text: "rules:\n  begging:\n    says: [we beg you]\n    message: begs\n    advice: leave it out\n"
                    + "    bad: [We beg you to look again.]\n    good: [We ask you to look again.]\n")
            let book = try #require(RuleBook.compile(pack() + [rules]).ruleBook?.pack("a"))
            let review = ReviewBook(book)
            let reading = review.read(Array(String(repeating: "We beg you.\n\n", count: count).utf8))
            return review.findings(in: reading, ReviewContext()).count { $0.range != nil } < count
        },
        LimitRow(.wordPartBytes) { size in
            let text = "<w:document><w:body><w:p><w:r><w:t>Dear team</w:t></w:r></w:p></w:body></w:document>"
            var archive = ZipArchive()
            archive.add(
                "word/document.xml",
                Array(text.utf8) + Array(repeating: UInt8(ascii: " "), count: size - text.utf8.count))
            return problem(SourceFile(path: "a.docx", bytes: archive.bytes())) == .tooLarge
        },
        LimitRow(.archiveFiles) { count in
            var archive = ZipArchive()
            archive.add(
                "word/document.xml",
                Array("<w:document><w:p><w:r><w:t>Dear team</w:t></w:r></w:p></w:document>".utf8))
            for number in 1..<count { archive.add("\(number)", []) }
            return problem(SourceFile(path: "a.docx", bytes: archive.bytes())) == .tooLarge
        }
    ]

    // MARK: Helpers

    private static func notice(_ text: String) -> NoticeText { NoticeText(SourceFile(path: "notice.eml", text: text)) }

    /// Of a notice that the pack knows.
    private static func diagnosis(_ lines: String) throws -> Diagnosis {
        let phrases =
            "notice:\n  says: [this is what b is like]\n  reads:\n    - there were {{ a.count }} of them\n"
        let book = try #require(RuleBook.compile(pack(rules: phrases)).ruleBook)
        return NoticeReader(book).diagnose(notice("This is what B is like.\n\n" + lines))
    }

    private static func problem(_ file: SourceFile) -> LetterProblem? {
        do { _ = try LetterText(file) } catch { return error }
        return nil
    }
}

extension Place {
    fileprivate var text: String { String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self) }
}
