import Foundation
import Testing

/// Two cases of one name, two runs into one folder, findings: what a batch must not mix up.
@Suite("appeal batch, twice")
struct BatchTwiceTests {
    private let shop: Workshop

    init() throws { shop = try Workshop() }

    private static let line = #"""
        {"case": "spring", "pack": "amazon", "letter-date": "2025-09-10", "violations": ["feedback-removal"], \#
        "facts": {"store.name": "Blue Kiln", "store.token": "A2EXAMPLE9TOKN", "store.site": "amazon.com", \#
        "notice.case-id": "none", "signer.name": "Marta Nowak", "signer.role": "owner", \#
        "feedback.left-on": "2025-09-04", "feedback.stars": 1, "feedback.ground": "buy-shipping", \#
        "feedback.comment": "Late!", "order.id": "111-0000077-0000077", "order.handed-on": "2025-08-21", \#
        "order.ship-by": "2025-08-20", "order.carrier": "Sample Parcel", "order.tracking": "SP000000000077"}}
        """#

    /// The first of two cases with one name has its letter; the second is told, with its line.
    @Test(arguments: [false, true]) func twoLinesWithOneName(isTurned: Bool) throws {
        let lines = [Self.line, Self.line.replacing("111-0000077", with: "111-0000078")]
        try shop.write((isTurned ? lines.reversed() : lines).joined(separator: "\n"), to: "two.jsonl")
        let run = shop.appeal("batch", "two.jsonl", "-o", "letters")
        #expect(run.status == 1 && run.error.contains("two.jsonl:2 (spring): no letter"), "\(run)")
        let letter = try #require(shop.text("letters/spring.txt"))
        let (wanted, other) = isTurned ? ("111-0000078", "111-0000077") : ("111-0000077", "111-0000078")
        #expect(letter.contains(wanted) && !letter.contains(other), "\(letter)")
    }

    /// The same name in two lists, and once in a folder and once in a list.
    @Test func oneNameInTwoPlaces() throws {
        try shop.write(Self.line, to: "a.jsonl")
        try shop.write(Self.line.replacing("111-0000077", with: "111-0000078"), to: "b.jsonl")
        try shop.copy("Examples/new-store-2019", to: "cases/spring")
        for places in [["a.jsonl", "b.jsonl"], ["cases", "a.jsonl"], ["a.jsonl", "cases"]] {
            let run = shop.appeal(["batch"] + places + ["-o", places.joined()])
            #expect(run.status == 1 && run.error.contains("another case is called `spring` as well"), "\(run)")
        }
        #expect(shop.text("a.jsonlb.jsonl/spring.txt")?.contains("111-0000077") == true)
    }

    /// A letter of the same size that says something else is no letter of an earlier run.
    @Test func resumingComparesWhatLettersSay() throws {
        try shop.write(Self.line, to: "one.jsonl")
        #expect(shop.appeal("batch", "one.jsonl", "-o", "letters").status == 0)
        let before = try #require(shop.text("letters/spring.txt"))
        try shop.edit("one.jsonl", "111-0000077", "111-0000078")
        let run = shop.appeal("batch", "one.jsonl", "-o", "letters", "--resume")
        let after = try #require(shop.text("letters/spring.txt"))
        #expect(run.status == 0 && after.utf8.count == before.utf8.count && after.contains("111-0000078"), "\(run)")
        #expect(!run.out.contains("unchanged"))
    }

    /// A finding on a letter: it is written, told, and the exit status says so, as with draft.
    @Test func aFindingIsTold() throws {
        try shop.copy("Examples/new-store-2019", to: "cases/spring")
        #expect(shop.appeal("batch", "cases", "-o", "clean").status == 0)
        try shop.edit("cases/spring/case.yaml", "odr.defects: 3", "odr.defects: 4")
        let run = shop.appeal("batch", "cases", "-o", "letters")
        #expect(run.status == 1 && run.error.contains("does-not-add-up"), "\(run)")
        #expect(run.out.contains("of these with findings") && shop.text("letters/spring.txt") != nil)
        #expect(shop.appeal("draft", "cases/spring").status == 1)
    }

    /// Headings in any order are the same case.
    @Test func columnsInAnyOrder() throws {
        let cells = [
            ("case", "spring"), ("pack", "amazon"), ("letter-date", "2025-09-10"), ("violations", "feedback-removal"),
            ("store.name", "Blue Kiln"), ("store.token", "A2EXAMPLE9TOKN"), ("store.site", "amazon.com"),
            ("notice.case-id", "none"), ("signer.name", "Marta Nowak"), ("signer.role", "owner"),
            ("feedback.left-on", "2025-09-04"), ("feedback.stars", "1"), ("feedback.ground", "buy-shipping"),
            ("feedback.comment", "Late!"), ("order.id", "111-0000077-0000077"), ("order.handed-on", "2025-08-21"),
            ("order.ship-by", "2025-08-20"), ("order.carrier", "Sample Parcel"), ("order.tracking", "SP000000000077")
        ]
        for (name, cells) in [("a", cells), ("b", cells.reversed())] {
            try shop.write(
                "\(cells.map(\.0).joined(separator: ","))\n\(cells.map(\.1).joined(separator: ","))\n",
                to: name + ".csv")
            #expect(shop.appeal("batch", name + ".csv", "-o", name).status == 0)
        }
        try shop.write(Self.line, to: "c.jsonl")
        #expect(shop.appeal("batch", "c.jsonl", "-o", "c").status == 0)
        let letters = ["a", "b", "c"].map { shop.text($0 + "/spring.txt") }
        #expect(letters[0] != nil && Set(letters).count == 1)
    }
}
