@testable import AppealKit
import RulePacks
import SourceText
import Testing

@Suite("Hostile cases")
struct HostileCaseTests {
    private static let head = "case: x\npack: test\nletter-date: 2026-03-05\nviolations: [late]\n"

    /// With `LONG_TESTS` a thousand.
    @Test func twoHundredMutations() {
        var generator = SplitMix64(seed: 20_190_305)
        var letters = 0
        let count = runsLongTests ? 1_000 : 200
        for _ in 0..<count {
            var bytes = Array(EmbeddedExample.text.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes, &generator) }
            letters += check(bytes, EmbeddedExample.book).letters.count
        }
        #expect(letters * 100 > count, "some stay whole: \(letters)")
    }

    @Test func cuts() {
        let bytes = Array(EmbeddedExample.text.utf8)
        for length in stride(from: 0, to: bytes.count, by: 37) { check(Array(bytes[..<length]), EmbeddedExample.book) }
    }

    @Test(arguments: [
        "# x\n", "causes:\n", "a", "x: y\n", "  - cause: mislaid\n", "  - cause: mislaid\n    answers: [delays]\n"
    ])
    func aMebibyte(part: String) throws {
        let start = part.hasPrefix("  -") ? "causes:\n" : ""
        let count = (1 << 20) - Self.head.utf8.count - start.utf8.count
        try check(
            Array((Self.head + start + String(repeating: part, count: count / part.utf8.count)).utf8),
            #require(Shop.book))
    }

    @Test func aByteTooMany() throws {
        #expect(
            read(String(repeating: "#", count: 1 << 20 + 1), with: try #require(Shop.book)).diagnostics.map(\.code) == [
                .fileTooLarge
            ])
    }

    @Test(arguments: [10_000, 10_001])
    func manyRows(count: Int) throws {
        let orders = (1...count).map { "      - order: 111-\(1_000_000 + $0)-0000001\n        paid: 5 USD\n" }.joined()
        let text =
            Self.head
                + """
                facts:
                  shop.name: x
                  notice.date: 2026-03-01
                  late.rate: 5%
                  late.orders: \(count)
                  late.lost: 0
                  late.mine: yes
                  late.guide: no
                causes:
                  - cause: mislaid
                    answers: [delays]
                    places: [x]
                    found-on: 2026-02-01
                    orders:

                """
            + orders
                + """
                actions:
                  - action: refund
                    done-on: 2026-03-01
                prevention:
                  - prevention: shelf
                    since: 2026-03-01
                exhibits:
                  receipts: a.pdf
                  photo: a.pdf

                """
        let made = try check(Array(text.utf8), #require(Shop.book))
        #expect(made.diagnostics.map(\.code) == (count > 10_000 ? [.outOfRange] : []))
        #expect(made.letters.count == (count > 10_000 ? 0 : 1))
    }

    @Test func manyWrongRows() throws {
        let rows = String(repeating: "      - x\n", count: 10_000)
        try check(Array((Self.head + "causes:\n  - cause: mislaid\n    orders:\n" + rows).utf8), #require(Shop.book))
    }

    @Test func manyItemsAreTooMany() throws {
        let text = Self.head + "causes:\n" + String(repeating: "  - cause: slow\n", count: 101)
        #expect(read(text, with: try #require(Shop.book)).diagnostics.map(\.code) == [.limit])
    }

    /// No crash, and every place is in the file.
    @discardableResult
    private func check(_ bytes: [UInt8], _ book: RuleBook) -> (diagnostics: [Diagnostic], letters: [Letter]) {
        let file = SourceFile(path: "case.yaml", bytes: bytes)
        let (made, diagnostics) = Case.read(file, with: book) { _ in true }
        #expect(made != nil || !diagnostics.isEmpty)
        let assembly = made?.assemble()
        let places =
            diagnostics.map(\.place) + diagnostics.flatMap { $0.notes.map(\.place) }
            + (assembly?.questions ?? []).map(\.place) + (assembly?.findings ?? []).map(\.place)
        #expect(
            places.allSatisfy {
                0 <= $0.range.start && $0.range.start <= $0.range.end && Int($0.range.end) <= bytes.count
            })
        #expect(
            assembly.map { $0.letters.isEmpty != $0.questions.isEmpty } ?? true, "a letter, or what is missing for it")
        for diagnostic in diagnostics.prefix(3) { #expect(!diagnostic.printed().isEmpty) }
        for letter in assembly?.letters ?? [] where bytes.count < 100_000 {
            #expect(
                !letter.plainText().isEmpty && !letter.markdown().isEmpty && !letter.html().isEmpty
                    && !letter.docx().isEmpty && ![letter].json().isEmpty)
            #expect(!BilingualLetter(letter, letter).rows.isEmpty)
        }
        return (diagnostics, assembly?.letters ?? [])
    }

    private func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
        let at = Int.random(in: bytes.indices, using: &generator)
        let signs = Array("\n\n  \t:-[]{}\"'#&*!|>%@,?0123456789abnone".utf8)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: .min ... .max, using: &generator)
        case 1, 2: bytes[at] = signs.randomElement(using: &generator) ?? 0
        case 3: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: at)
        case 4: removeLine(around: at, from: &bytes)
        default:
            bytes.insert(
                contentsOf: bytes[at..<min(bytes.count, at + Int.random(in: 1...40, using: &generator))], at: at)
        }
    }

    private func removeLine(around at: Int, from bytes: inout [UInt8]) {
        let start = bytes[..<at].lastIndex(of: 0x0A) ?? 0
        let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
        if start < end { bytes.removeSubrange(start..<end) }
    }
}
