import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

/// Two of the same in a case, in either order; and what lies exactly at a bound.
@Suite("Two of the same, and bounds")
struct TwiceInACaseTests {
    /// Two violations that go the same way, each with a letter of its own or both with the pack's.
    private func book(ownLayouts: [String]) throws -> RuleBook {
        let layout = { (id: String) in ownLayouts.contains(id) ? "## letter dispute\nOwn \(id)\n{{ summaries }}\n" : ""
        }
        let violation = { (id: String) in
            """
            === \(id).yaml
            violation: \(id)
            title: \(id.uppercased())
            level: account
            routes: [dispute]

            """
        }
        return try ruleBook(
            """
            === pack.yaml
            pack: test
            version: 1.0.0
            title: Test
            language: en
            routes:
              dispute:
                to: us
            \(violation("v"))\(violation("w"))\
            === pack.md
            ## letter dispute
            Pack {{ violations }}
            {{ summaries }}
            === v.md
            \(layout("v"))## summary
            Of v.
            === w.md
            \(layout("w"))## summary
            Of w.

            """)
    }

    private func letters(_ violations: String, ownLayouts: [String]) throws -> [String] {
        try assembly(
            "case: x\npack: test\nletter-date: 2026-03-05\nviolations: [\(violations)]\n",
            with: try book(ownLayouts: ownLayouts)
        ).outcome
    }

    @Test func violationsWithALayoutEachGetALetterEach() throws {
        #expect(try letters("v, w", ownLayouts: ["v", "w"]) == ["Own v\n\nOf v.", "Own w\n\nOf w."])
        #expect(try letters("w, v", ownLayouts: ["v", "w"]) == ["Own w\n\nOf w.", "Own v\n\nOf v."])
        #expect(try letters("v, w", ownLayouts: ["v"]) == ["Own v\n\nOf v.", "Pack W\n\nOf w."])
        #expect(try letters("w, v", ownLayouts: ["v"]) == ["Pack W\n\nOf w.", "Own v\n\nOf v."])
        #expect(try letters("v, w", ownLayouts: []) == ["Pack V and W\n\nOf v.\n\nOf w."])
    }

    /// The shop's requirement changes on 1 July 2025.
    @Test(arguments: [
        ("2018-12-31", "below 4%"), ("2019-01-01", "below 4%"), ("2025-06-30", "below 4%"),
        ("2025-07-01", "at most 2.5%"),
        ("2025-07-02", "at most 2.5%")
    ])
    func aPolicyHoldsFromItsFirstDay(notice: String, requires: String) throws {
        let text = Shop.changed([("notice.date: 2026-03-01", "notice.date: \(notice)")])
        let book = try #require(Shop.book)
        let letter = try #require(assembly(text, with: book).outcome.first)
        #expect(letter.contains("required: \(requires);"), "\(letter)")
    }

    /// The order of rows is kept, and nothing hangs on it.
    @Test func rowsInAnotherOrder() throws {
        let book = try #require(Shop.book)
        let first = "      - order: 111-0000001-0000001\n        lost: yes\n        paid: 5 USD\n"
        let second = "      - order: 111-0000002-0000002\n        paid: 6.50 USD\n"
        let turned = try assembly(Shop.changed([(first + second, second + first)]), with: book).outcome
        let plain = try assembly(Shop.full, with: book).outcome
        let lines = { (letters: [String]) in letters.joined().split(separator: "\n").map(String.init).sorted() }
        #expect(turned != plain && lines(turned) == lines(plain))
    }

    /// The order of keys in a case says nothing at all.
    @Test func keysInAnotherOrder() throws {
        let book = try #require(Shop.book)
        let parts = Shop.full.split(separator: "\n").reduce(into: [[Substring]]()) { parts, line in
            if line.first == " " { parts[parts.count - 1].append(line) } else { parts.append([line]) }
        }
        #expect(parts.count > 6)
        let turned = parts.reversed().map { $0.joined(separator: "\n") }.joined(separator: "\n")
        #expect(try assembly(turned, with: book).outcome == assembly(Shop.full, with: book).outcome)
    }
}
