@testable import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

@Suite("What notices are about")
struct DiagnosisTests {
    private static let reader = Result { NoticeReader(try ruleBook(NoticeShop.files)) }

    private func diagnose(_ text: String, path: String = "notice.txt") throws -> Diagnosis {
        try Self.reader.get().diagnose(NoticeText(SourceFile(path: path, text: text)))
    }

    // MARK: The texts beside this file

    @Test func everyTextIsWhatItIs() throws {
        let expectations = try NoticeShop.expectations()
        var table: [String: [String: Int]] = [:]
        for wanted in expectations {
            let diagnosis = try Self.reader.get().diagnose(NoticeShop.text(wanted.name))
            let violations = diagnosis.violations.map(\.id.violation).sorted()
            #expect(diagnosis.outcome.rawValue == wanted.outcome, "\(wanted.name)\n\(diagnosis.text(in: .english))")
            #expect(violations == wanted.violations, "\(wanted.name)")
            for other in wanted.others { check(other, diagnosis, wanted.name) }
            table[Self.label(wanted.outcome, wanted.violations), default: [:]][
                Self.label(diagnosis.outcome.rawValue, violations), default: 0] += 1
        }
        print(Self.printed(table))
        #expect(expectations.count { $0.outcome == "not-recognised" } >= 20)
        #expect(expectations.count { $0.outcome != "not-recognised" } >= 40)
    }

    private static func label(_ outcome: String, _ violations: [String]) -> String {
        ([outcome] + violations).joined(separator: " ")
    }

    /// What the texts are, and as how many of them what was recognised.
    private static func printed(_ table: [String: [String: Int]]) -> String {
        "is, and was taken for\n"
            + table.sorted { $0.key < $1.key }.map { wanted, found in
                "  \(wanted): "
                    + found.sorted { $0.key < $1.key }.map { "\($0.value)\($0.key == wanted ? "" : " × \($0.key)")" }
                    .joined(separator: ", ")
            }.joined(separator: "\n")
    }

    private func check(_ want: String, _ diagnosis: Diagnosis, _ name: String) {
        let parts = want.split(separator: " ", maxSplits: 1).map(String.init)
        let value = parts.count > 1 ? parts[1] : ""
        let found =
            switch parts[0] {
            case "site": diagnosis.sites.map(\.text).joined(separator: " ")
            case "deadline": diagnosis.deadlines.map(\.passage.text).joined(separator: " | ")
            case "last": diagnosis.deadlines.map { $0.day?.written ?? "" }.joined(separator: " ")
            case "date": ([diagnosis.date?.day.written, diagnosis.date?.zone].compactMap(\.self)).joined(separator: " ")
            case "checklist": String(diagnosis.checklist.count)
            case "asins": String(diagnosis.asins.count)
            case "orders": String(diagnosis.orders.count)
            case "remarks": String(diagnosis.notice.remarks.count)
            case "documents": diagnosis.documents.map(\.id).sorted().joined(separator: " ")
            case "asks": diagnosis.violations.flatMap(\.asks).map(\.id).joined(separator: " ")
            case "mentioned": diagnosis.mentioned.map(\.id.violation).joined(separator: " ")
            default: diagnosis.facts.filter { $0.fact.name == parts[0] }.map(\.value).joined(separator: " ")
            }
        guard parts[0] == "deadline" else {
            #expect(
                found
                    == (parts[0] == "documents" ? value.split(separator: " ").sorted().joined(separator: " ") : value),
                "\(name): \(want)")
            return
        }
        let (told, wanted) = (found.components(separatedBy: " | "), value.components(separatedBy: " | "))
        #expect(
            told.count == wanted.count
                && zip(told, wanted).allSatisfy {
                    $0.lowercased().contains(Self.spelt($1)) || $0.contains($1) || Self.isDate($1)
                }, "\(name): \(want), found \(found)")
        if Self.isDate(value) { #expect(diagnosis.deadlines.first?.day?.written == value, "\(name)") }
    }

    private static func isDate(_ text: String) -> Bool { text.hasPrefix("2026-") }
    private static func spelt(_ text: String) -> String {
        text == "3 business" ? "three (3) business" : text.lowercased()
    }

    @Test(arguments: [true, false]) func wideCharacters(hasMark: Bool) throws {
        let units = Array(
            ((hasMark ? "\u{FEFF}" : "")
                + "Your account has been deactivated.\r\n"
                + "We need additional documentation to verify your identity: utility bill.")
                .utf16)
        let bytes = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let diagnosis = try Self.reader.get().diagnose(NoticeText(SourceFile(path: "notice.txt", bytes: bytes)))
        #expect(diagnosis.violations.map(\.id.violation) == ["identity"])
        #expect(diagnosis.notice.remarks == (hasMark ? [] : [.assumed("UTF-16")]))
    }

    @Test func bytesThatAreNoTextAreNoNotice() throws {
        let bytes = Array(repeatElement(Array(UInt8.min...UInt8.max), count: 4).joined())
        #expect(
            try Self.reader.get().diagnose(NoticeText(SourceFile(path: "notice.pdf", bytes: bytes))).outcome
                == .notRecognised)
    }

    // MARK: Places and reasons

    @Test func evidenceStandsWhereTheWordsStand() throws {
        let diagnosis = try diagnose(
            "Hello\n> your account has been deactivated: Order  Defect\n> Rate exceeded the target")
        let evidence = try #require(diagnosis.violations.first?.evidence.first)
        #expect(evidence.passage.text == "Order Defect Rate exceeded the target")
        #expect(
            evidence.passage.place.file.position(ofByte: Int(evidence.passage.place.range.start))
                == evidence.passage.place.file.position(ofByte: 43))
        #expect(diagnosis.text(in: .english).contains("notice.txt:2:38: “Order Defect Rate exceeded the target”"))
    }

    @Test func placesOfEncodedMailsAreThoseOfTheFile() throws {
        let mail =
            """
            From: a@b.example
            Subject: x
            Content-Type: text/html; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            <p>=93your account&nbsp;has been deactivated=94</p>
            <p>order=
             defect rate exceeded the target</p>

            """
        let diagnosis = try diagnose(mail)
        let place = try #require(diagnosis.violations.first?.evidence.first?.passage.place)
        #expect(place.file.line(ofByte: Int(place.range.start)) == "<p>order=")
        #expect(place.file.line(ofByte: Int(place.range.end)) == " defect rate exceeded the target</p>")
    }

    @Test func unsureAsksWhatDecides() throws {
        let questions = try diagnose("Your account has been deactivated: items may be inauthentic.").questions.map {
            $0.text(in: .english)
        }
        #expect(
            questions.sorted() == [
                "does it say “complaints about the authenticity”, "
                    + "in these or other words? Then it is test/authenticity",
                "does it say “pattern of inauthentic items on your account”, "
                    + "in these or other words? Then it is test/inauthentic-account"
            ])
    }

    @Test func groupsWantAllAnyAndNone() throws {
        let start = "Your account has been deactivated: we have a report from a rights owner"
        #expect(try diagnose(start + ".").violations.isEmpty)
        #expect(try diagnose(start + " about a patent.").violations.map(\.id.violation) == ["rights-owner"])
        #expect(try diagnose(start + " about a patent. The report was withdrawn.").violations.isEmpty)
    }

    @Test func whatHasNoSourceIsSaid() throws {
        let text = try diagnose("Your account has been deactivated: the valid tracking rate is below 95%.").text(
            in: .english)
        #expect(text.contains("“valid tracking rate is below” (a phrase without a source)"))
    }

    @Test func zoneOfADeadlineIsThatOfTheMailOrElseTheSite() throws {
        let text =
            "your account has been deactivated, order defect rate exceeded the target. "
            + "Respond within 72 hours. shop.example"
        let mail = "From: a@b.example\nDate: Thu, 5 Mar 2026 10:00:00 -0800\n\n" + text
        #expect(
            try diagnose(mail).deadlines.map { "\($0.day?.written ?? "") \($0.zone ?? "")" } == ["2026-03-08 -0800"])
        #expect(try diagnose(text).deadlines.map { "\($0.day?.written ?? "?") \($0.zone ?? "")" } == ["? Island Time"])
        #expect(try diagnose(text).unknowns == [.date, .submit])
    }

    @Test func theLongestSiteCounts() throws {
        let diagnosis = try diagnose(
            "www.shop.example.org: your account has been deactivated. Order defect rate exceeded the target.")
        #expect(diagnosis.sites.map(\.text) == ["shop.example.org"])
    }

    @Test func jsonIsWhole() throws {
        let json = try diagnose(
            "Your account has been deactivated. \"Order defect rate exceeded the target\"\u{1B}[0m B0EXAMPLE1"
        ).json.document()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let notice = try #require(Optional(object))
        #expect(notice["outcome"] as? String == "recognised")
        #expect((notice["violations"] as? [[String: Any]])?.first?["id"] as? String == "test/order-defect-rate")
    }

    @Test func noCommandReachesTheTerminal() throws {
        let text = try diagnose(
            "Your account has been deactivated. Order defect rate\u{1B}[31m exceeded the target: "
                + "order \u{202E}defect rate exceeded the target.\n- do this \u{1B}[2J now"
        ).text(in: .english)
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }

    // MARK: The packs that are shipped

    @Test(arguments: [
        (
            "Your selling privileges have been removed: your order defect rate exceeded the target, it is 1.4%.",
            "order-defect-rate"
        ),
        (
            "Has your account been deactivated in error? "
                + "We need greater detail on the root cause(s) of the A-to-z claims, negative feedback.",
            "order-defect-rate"
        ),
        ("Your account is at risk of deactivation as your valid tracking rate is below 95%.", "valid-tracking-rate")
    ])
    func shippedPacks(text: String, violation: String) {
        let diagnosis = EmbeddedExample.noticeReader.diagnose(
            NoticeText(SourceFile(path: "notice.txt", text: text)))
        #expect(diagnosis.outcome == .recognised)
        #expect(diagnosis.violations.map(\.id) == [ViolationID(pack: "amazon", violation: violation)])
    }

    /// Neither a longer phrase nor one with a gap hides another: both are told, the marketplace decides.
    @Test func phrasesHideNoOthers() throws {
        func book(_ phrase: String) throws -> RuleBook {
            let one = "pack: one\nversion: 1.0.0\ntitle: One\nlanguage: en\nroutes:\n  dispute:\n"
            let files = [("one", "wrong", "parcels were late", 5), ("two", "other", phrase, 3)].flatMap {
                pack, violation, says, weight in
                [
                    SourceFile(path: "rules/\(pack)/pack.yaml", text: one.replacing("one", with: pack)),
                    SourceFile(
                        path: "rules/\(pack)/\(violation).yaml",
                        text:
                            """
                            violation: \(violation)
                            title: \(violation)
                            level: account
                            routes: [dispute]
                            notice:
                              says:
                                - all: [\(says)]
                                  weight: \(weight)

                            """
                    ),
                    SourceFile(path: "templates/\(pack)/pack.md", text: "## letter dispute\n{{ summaries }}\n"),
                    SourceFile(path: "templates/\(pack)/\(violation).md", text: "## summary\nIt was \(violation).\n")
                ]
            }
            let (book, found) = RuleBook.compile(files)
            return try #require(book, "\(found.map { $0.printed() })")
        }
        func violations(_ phrase: String) throws -> (told: [String], mentioned: [String]) {
            let text = NoticeText(
                SourceFile(path: "notice.txt", text: "Your account is suspended: many parcels were late last month."))
            let diagnosis = NoticeReader(try book(phrase)).diagnose(text)
            return (diagnosis.violations.map { "\($0.id)" }, diagnosis.mentioned.map { "\($0.id)" })
        }
        for phrase in ["many parcels were late last month", "account is suspended … last month"] {
            #expect(try violations(phrase) == (["one/wrong"], ["two/other"]))
        }
    }

}

/// Notices of each shipped violation, recognised by the shipped packs:
/// `Tests/AppealKitTests/Notices/Fixtures/<Pack>/<violation>.<n>.txt`.

@Suite("Notices of the shipped violations") struct ShippedNoticeTests {
    private static let folder = NoticeShop.fixtures

    private static func diagnose(_ url: URL) throws -> Diagnosis {
        EmbeddedExample.noticeReader.diagnose(
            NoticeText(SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))))
    }

    private static func files(_ name: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: name), includingPropertiesForKeys: nil
        ).sorted { $0.path < $1.path }
    }

    /// `tiktok-shop` has its notices in the folder `TiktokShop`.
    private static func folderName(_ pack: RulePack) -> String {
        pack.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The violations of the cases among a pack's own tests that have a notice; the pack's tests read it.
    private static func violationsOfTests(_ pack: RulePack) throws -> Set<Substring> {
        let tests = EmbeddedExample.checkout.appending(path: "rules/\(pack.id)/tests")
        let folders = try FileManager.default.contentsOfDirectory(at: tests, includingPropertiesForKeys: nil)
        let cases = folders.filter { FileManager.default.fileExists(atPath: $0.appending(path: "notice.txt").path) }
            .map { $0.appending(path: "case.yaml") }
        return try cases.reduce(into: []) { violations, url in
            for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
            where line.hasPrefix("violations: [") {
                violations.formUnion(line.dropFirst("violations: [".count).split { ", ]".contains($0) })
            }
        }
    }

    @Test func eachIsRecognised() throws {
        for pack in EmbeddedExample.book.packs {
            let files = try Self.files(Self.folderName(pack))
            let told = Set(files.map { $0.lastPathComponent.prefix { $0 != "." } })
                .union(try Self.violationsOfTests(pack))
            let missing = pack.violations.map(\.id).filter { !told.contains($0[...]) }
            #expect(missing.isEmpty, "violations of \(pack.id) without a notice")
            for url in files {
                let diagnosis = try Self.diagnose(url)
                let wanted = String(url.lastPathComponent.prefix { $0 != "." })
                #expect(
                    diagnosis.outcome == .recognised
                        && diagnosis.violations.first.map { "\($0.id)" } == "\(pack.id)/\(wanted)",
                    """
                    \(url.lastPathComponent): \
                    \(diagnosis.outcome) \(diagnosis.violations.map { "\($0.id) \($0.score)" })
                    """
                )
            }
        }
    }

    /// A text ends at a full-width comma, and is none where the fact's pattern forbids it.
    @Test func textsEndWithTheirPartOfTheSentence() throws {
        let diagnosis = try Self.diagnose(Self.folder.appending(path: "Temu/quality-violation.3.txt"))
        #expect(diagnosis.facts.filter { $0.fact.name == "temu.violation-id" }.map(\.value) == ["2604140003"])
    }

    @Test func whatIsNoNoticeStaysSo() throws {
        let files = try Self.files("Texts").filter { $0.lastPathComponent.hasPrefix("no-") }
        #expect(files.count >= 20)
        for url in files {
            let diagnosis = try Self.diagnose(url)
            #expect(
                diagnosis.outcome == .notRecognised,
                "\(url.lastPathComponent): \(diagnosis.outcome) \(diagnosis.violations.map { "\($0.id)" })")
        }
    }
}
