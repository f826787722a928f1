import AppealKit
import Documents
import Foundation
import RulePacks
import SourceText
@testable import Archive

extension FuzzTarget {
    static let notices: [FuzzTarget] = [notice, mail, reply, letter, word]

    private static let notice = FuzzTarget(
        name: "notices", cost: .reader, words: FuzzWords.notices + FuzzWords.mails,
        seeds: { FuzzWorld.files("Tests/AppealKitTests/Notices/Fixtures", [".txt", ".eml", ".html"]).map(\.bytes) },
        run: { bytes in
            let diagnosis = try FuzzWorld.reader.diagnose(NoticeText(SourceFile(path: "notice.eml", bytes: bytes)))
            let passages =
                diagnosis.sites + diagnosis.asins + diagnosis.orders + diagnosis.checklist + diagnosis.submit
                + diagnosis.deadlines.map(\.passage) + diagnosis.documents.map(\.passage)
                + diagnosis.facts.map(\.passage) + diagnosis.violations.flatMap(\.evidence).map(\.passage)
            for passage in passages { try requireInside(passage.place) }
            try require(diagnosis.outcome != .recognised || !diagnosis.violations.isEmpty, "recognised as nothing")
            for language in Language.spoken {
                try require(!diagnosis.text(in: language).isEmpty, "nothing is said of a notice")
            }
        })

    /// A text comes out of a mail as it was, however it is sent; and mails of any form are read.
    private static let mail = FuzzTarget(
        name: "mails", cost: .reader, words: FuzzWords.mails,
        seeds: { FuzzWorld.files("Tests", [".eml"]).map(\.bytes) + [FuzzWorld.file("docs/walkthrough/notice.eml")] },
        run: { bytes in
            let read = NoticeText(SourceFile(path: "a.eml", bytes: bytes))
            try require(String(validating: read.text.bytes, as: UTF8.self) != nil, "the text of a mail is no UTF-8")
            for index in read.text.bytes.indices {
                try require(read.text.source(of: index) <= bytes.count, "a byte of a mail comes from behind its end")
            }
            let text = String(decoding: bytes, as: UTF8.self).filter { $0 >= " " && $0 != "\u{FEFF}" }
            guard !text.isEmpty else { return }
            let head = "From: a\r\nTo: b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
            let plain = head + "8bit\r\n\r\n" + text
            let base64 = head + "base64\r\n\r\n" + Data(text.utf8).base64EncodedString()
            let quoted =
                head + "quoted-printable\r\n\r\n"
                + text.utf8.map { "=" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
            let forms = [plain, base64, quoted].map {
                NoticeText(SourceFile(path: "b.eml", text: $0)).text.bytes.filter { $0 > 0x20 }
            }
            try require(forms[0] == forms[1] && forms[1] == forms[2], "a text is another one in base64 or quoted")
        })

    private static let reply = FuzzTarget(
        name: "replies", cost: .reader, words: FuzzWords.notices + FuzzWords.mails,
        seeds: {
            FuzzWorld.files("Tests/AppealKitTests/Notices/Fixtures/Replies", [".txt", ".eml"]).map(\.bytes)
                + ["docs/walkthrough/reply-1.eml", "docs/walkthrough/reply-2.eml"].map(FuzzWorld.file)
        },
        run: { bytes in
            let text = NoticeText(SourceFile(path: "reply.eml", bytes: bytes))
            let reply = try FuzzWorld.reader.read(reply: text, to: FuzzWorld.aCase)
            for passage in reply.points.map(\.passage) + reply.evidence.map(\.passage) {
                try requireInside(passage.place)
            }
            let again = try FuzzWorld.reader.read(reply: text, to: FuzzWorld.aCase, earlier: [text])
            // Few words are no text that could come again.
            let words = Set(String(decoding: text.text.bytes, as: UTF8.self).lowercased().split { !$0.isLetter })
            try require(again.outcome == .sameAgain || words.count < 40, "a reply that came before is \(again.outcome)")
            for language in Language.spoken { try require(!reply.text(in: language).isEmpty, "nothing is said") }
            _ = try JSONNode.read(SourceFile(path: "r.json", text: reply.json()))
        })

    private static let letter = FuzzTarget(
        name: "letters", cost: .reader, words: FuzzWords.letters,
        seeds: {
            FuzzWorld.files("Tests/AppealKitTests/Review/Letters", [".txt"]).map(\.bytes)
                + FuzzWorld.files("rules/amazon/tests", ["letter.txt"]).map(\.bytes).prefix(20)
                + FuzzWorld.files("Tests/AppealKitTests/Golden", [".md", ".txt", ".html"]).map(\.bytes)
        },
        run: { try review(SourceFile(path: "letter.txt", bytes: $0)) })

    /// What stands in a Word file: its document and, after a zero, its styles; or the whole file.
    private static let word = FuzzTarget(
        name: "word-files", cost: .reader, words: FuzzWords.word,
        seeds: {
            let whole = FuzzWorld.file("Tests/AppealKitTests/Review/Letters/word.docx")
            let parts = FuzzWorld.files("Tests/AppealKitTests/Golden", ["document.xml"]).map(\.bytes)
            let made = try FuzzWorld.aCase.assemble().letters.prefix(1).map { $0.docx() }
            return [whole] + made + parts
        },
        run: { bytes in
            guard !ZipReader.isArchive(bytes) else {
                return try review(SourceFile(path: "letter.docx", bytes: bytes))
            }
            let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
            var archive = ZipArchive()
            archive.add("word/document.xml", Array(parts[0]))
            if parts.count > 1 { archive.add("word/styles.xml", Array(parts[1])) }
            let packed = archive.bytes()
            let unpacked = try ZipReader(packed, atMostFiles: 100).content(of: "word/document.xml", atMost: 1 << 26)
            try require(
                unpacked == Array(parts[0]),
                "what was packed is unpacked otherwise")
            try review(SourceFile(path: "letter.docx", bytes: packed))
        })

    private static func review(_ file: SourceFile) throws {
        let text: LetterText
        do { text = try LetterText(file) } catch {
            return try require(!error.text(in: .english).isEmpty, "nothing is said")
        }
        let subject = ReviewSubject(case: file.bytes.count % 2 == 0 ? try FuzzWorld.aCase : nil)
        let review = try FuzzWorld.reviewer.review(text, about: subject, in: .english)
        try requireSound(review.findings)
        let again = try FuzzWorld.reviewer.review(text, about: subject, in: .english)
        try requireSame(review.findings, again.findings, "the same letter twice")
        _ = try JSONNode.read(SourceFile(path: "r.json", text: review.json()))
    }
}
