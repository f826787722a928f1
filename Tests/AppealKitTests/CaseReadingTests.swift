import AppealKit
import RulePacks
@testable import SourceText
import Testing

@Suite("What can be wrong in case.yaml")
struct CaseReadingTests {
    /// An edit of the full case, in which `‸` stands before what is found, and what is said of it.
    struct Slip: Sendable, CustomTestStringConvertible {
        let old: String, new: String, code: DiagnosticCode, message: String, hint: String
        init(_ old: String, _ new: String, _ code: DiagnosticCode, _ message: String, hint: String = "") {
            (self.old, self.new, self.code, self.message, self.hint) = (old, new, code, message, hint)
        }
        var testDescription: String { new }
    }

    @Test(arguments: [
        // The head
        Slip("pack: test", "pack: ‸tests", .unknownPack, "there is no pack `tests`", hint: "did you mean `test`?"),
        Slip("pack: test", "pack:‸ ", .missingValue, "`pack` has no value"),
        Slip(
            "[late, dirty]", "[late, ‸dirt]", .unknownViolation, "the pack `test` has no violation `dirt`",
            hint: "did you mean `dirty`?"),
        Slip("[late, dirty]", "[late, dirty, ‸late]", .duplicateName, "`late` is in `violations` twice"),
        Slip(
            "violations: [late, dirty]", "‸violations: []", .missingValue, "`violations` names none",
            hint: "`dirty`, `late`"),
        Slip("violations: [late, dirty]", "violations: ‸late", .wrongShape, "`violations` is a list"),
        Slip("violations: [late, dirty]", "violations:‸ ", .missingValue, "`violations` has no value"),
        Slip("case: full\n", "‸", .missingKey, "`case` is missing"),
        Slip("letter-date: 2026-03-05\n", "", .missingKey, "`letter-date` is missing"),
        Slip(
            "letter-date: 2026-03-05", "letter-date: ‸5 March", .badValue, "`5 March` is not a date", hint: "2019-03-02"
        ),
        Slip(
            "letter-date: 2026-03-05", "letter-date: ‸1994-12-31", .outOfRange, "`1994-12-31` is out of range",
            hint: "1995-01-01"),
        Slip("letter-date: 2026-03-05", "letter-date: ‸none", .badValue, "`letter-date` cannot be `none`"),
        Slip("case: full", "‸cause: x\ncase: full", .unknownKey, "unknown key `cause` in a case", hint: "did you mean"),
        // Facts of the case
        Slip(
            "shop.name:", "‸shop.nam:", .unknownFact, "`shop.nam` is no fact of this case",
            hint: "did you mean `shop.name`?"),
        Slip(
            "shop.name:", "‸letter.date: 2026-03-05\n  shop.name:", .unknownFact, "`letter.date` is no fact",
            hint: "given by `letter-date`"),
        Slip(
            "  shop.name:", "  ‸found-on: 2026-02-01\n  shop.name:", .unknownFact, "`found-on` is no fact of this case",
            hint: "write it there"),
        Slip("late.rate: 3%", "late.rate: ‸3", .badValue, "`3` is not a percent", hint: "write the unit: `3%`"),
        Slip(
            "late.rate: 3%", "late.rate: ‸140%", .outOfRange, "`140%` is out of range",
            hint: "0% to 100% are possible"),
        Slip("late.rate: 3%", "late.rate: ‸-1%", .outOfRange, "`-1%` is out of range"),
        Slip("late.rate: 3%", "late.rate: ‸1.23456%", .tooPrecise, "`1.23456` has more than four decimals"),
        Slip("late.rate: 3%", "late.rate: ‸3％", .badValue, "full-width percent sign", hint: "write `%`"),
        Slip("late.rate: 3%", "late.rate: ‸none", .badValue, "`late.rate` cannot be `none`", hint: "it always exists"),
        Slip("late.rate: 3%", "late.rate: ‸[3%]", .wrongShape, "`late.rate` is one value"),
        Slip("late.rate: 3%", "late.rate: ‸\"\"", .missingValue, "`late.rate` is empty"),
        Slip("late.orders: 3", "late.orders: ‸three", .badValue, "`three` is not a whole number"),
        Slip(
            "late.orders: 3", "late.orders: ‸1,000", .badValue, "`1,000` is not a whole number",
            hint: "write it as `1000`"),
        Slip("late.mine: yes", "late.mine: ‸maybe", .badValue, "neither `yes` nor `no`"),
        Slip(
            "notice.date: 2026-03-01", "notice.date: ‸2026-02-30", .badValue, "there is no 2026-02-30",
            hint: "28 days"),
        Slip(
            "notice.date: 2026-03-01", "notice.date: ‸2026-13-01", .badValue, "there is no 2026-13-01",
            hint: "12 months"),
        Slip(
            "notice.date: 2026-03-01", "notice.date: ‸2026-03-06", .afterLetter,
            "2026-03-06 is after the letter's date, 2026-03-05"),
        Slip("shop.name: Desk & Co.", "shop.name: ‸none", .badValue, "`shop.name` cannot be `none`", hint: "quote it"),
        Slip("shop.name: Desk & Co.", "shop.name: \"a‸\\u0007b\"", .controlCharacter, "a control character"),
        Slip("shop.name: Desk & Co.", "shop.name: a‸\u{7}b", .controlCharacter, "U+0007"),
        Slip("facts:\n", "facts: ‸x\nfact:\n", .wrongShape, "`facts` is a map"),
        // Items
        Slip(
            "cause: slow", "cause: ‸slov", .unknownItem, "there is no cause `slov` for this case",
            hint: "did you mean `slow`?"),
        Slip("cause: slow", "‸reason: slow", .missingKey, "`cause` is missing", hint: "- cause: …"),
        Slip(
            "action: search", "action: ‸staff", .unknownItem, "there is no action `staff`", hint: "`refund`, `search`"),
        Slip(
            "    is-mine: no", "    ‸is-mime: no", .unknownFact, "the cause `slow` does not ask for `is-mime`",
            hint: "did you mean `is-mine`?"),
        Slip(
            "    is-mine: no", "    ‸late.rate: 3%", .unknownFact, "does not ask for `late.rate`", hint: "it asks for"),
        Slip("    is-mine: no", "    ‸for: [first]", .unknownFact, "does not ask for `for`"),
        Slip("answers: [delays]", "answers: [‸losses]", .unknownAsk, "the cause `slow` cannot answer `losses`"),
        Slip("answers: [delays]", "answers: ‸delays", .wrongShape, "`answers` is a list"),
        Slip("answers: [delays]", "answers: [delays, ‸delays]", .duplicateName, "`delays` is in `answers` twice"),
        Slip("as: second", "as: ‸first", .duplicateName, "two items are called `first`"),
        Slip("as: second", "as: ‸The Second", .badName, "`The Second` cannot be a name"),
        Slip("action: search\n", "action: search\n    for: [‸third]\n", .unknownItem, "the case has no cause `third`"),
        Slip(
            "action: search\n", "action: search\n    for: [‸slow]\n", .unknownItem,
            "`search` does not fit the cause `slow`"),
        Slip(
            "action: search\n", "action: search\n    for: [first, ‸first]\n", .duplicateName,
            "`first` is in `for` twice"),
        Slip("actions:\n", "actions: ‸refund\nactions-too:\n", .wrongShape, "`actions` is a list"),
        // Lists and rows
        Slip("[Hall 2, Hall 3]", "[Hall 2, ‸Hall 2]", .duplicateName, "`Hall 2` appears twice"),
        Slip("[Hall 2, Hall 3]", "[Hall 2, ‸\"Hall  2\"]", .duplicateName, "appears twice"),
        Slip("[Hall 2, Hall 3]", "‸Hall 2", .wrongShape, "`places` is a list"),
        Slip("[Hall 2, Hall 3]", "‸[]", .outOfRange, "`places` has 0 entries", hint: "leave it empty to be asked"),
        Slip("[Hall 2, Hall 3]", "‸none", .badValue, "`places` cannot be `none`"),
        Slip(
            "      - order: 111-0000004-0000004\n        lost: no\n        paid: 8 USD",
            "        ‸order: 111-0000004-0000004\n        paid: 8 USD", .wrongShape, "`orders` is a list of rows",
            hint: "- order: …"),
        Slip(
            "        lost: no\n", "        ‸lots: no\n", .unknownFact, "`orders` has no column `lots`",
            hint: "did you mean `lost`?"),
        Slip("paid: 8 USD", "paid: ‸8 EUR", .badValue, "is in EUR, where USD is wanted"),
        Slip("paid: 8 USD", "paid: ‸8 usd", .badValue, "`usd` is no currency", hint: "did you mean `USD`?"),
        Slip("paid: 8 USD", "paid: ‸8.555 USD", .tooPrecise, "more decimals than USD", hint: "`8555 USD`"),
        Slip("paid: 8 USD", "paid: ‸$8", .badValue, "`$8` is not an amount of money", hint: "12.50 USD"),
        Slip(
            "order: 111-0000004-0000004", "order: ‸111-4-4", .badValue, "`111-4-4` is not an order-id",
            hint: "three, seven and seven digits"),
        // Exhibits
        Slip(
            "  photo: photo.png", "  ‸foto: photo.png\n  photo: photo.png", .unknownExhibit,
            "there is no exhibit `foto` for this case", hint: "there are `photo`"),
        Slip(
            "[a.pdf, b.jpg]", "[a.pdf, ‸b.gif]", .wrongExhibitType, "`b.gif` is not of a kind that is accepted",
            hint: "`.pdf`, `.jpg`"),
        Slip("[a.pdf, b.jpg]", "‸receipts", .wrongExhibitType, "`receipts` is not of a kind"),
        Slip(
            "photo: photo.png", "photo: ‸gone.png", .missingExhibitFile, "there is no file `gone.png`",
            hint: "start at the case's folder")
    ])
    func slips(slip: Slip) throws {
        let marked = Shop.changed([(slip.old, slip.new)])
        let mark = marked.firstRange(of: "‸")
        let text = marked.replacing("‸", with: "")
        let diagnostics = read(text, with: try #require(Shop.book)) { $0 != "gone.png" }.diagnostics
        let found = try #require(
            diagnostics.first { $0.code == slip.code }, "\(diagnostics.map { $0.printed() }.joined())")
        #expect(found.message.contains(slip.message), "\(found.message)")
        #expect(slip.hint.isEmpty || (found.hint ?? "").contains(slip.hint), "\(found.hint ?? "")")
        if let mark {
            #expect(Int(found.place.range.start) == marked[..<mark.lowerBound].utf8.count, "\(found.printed())")
        }
        #expect(found.hint?.isEmpty == false || !slip.code.rawValue.hasPrefix("unknown"), "no hint: \(found.message)")
    }

    @Test func aFactOfAViolationThatTheCaseDoesNotName() throws {
        let text = Shop.full.replacing("[late, dirty]", with: "[late]").replacing(
            "answers: [dirt]", with: "answers: [delays]")
        let diagnostics = read(text, with: try #require(Shop.book)).diagnostics
        #expect(diagnostics.map(\.message) == ["`dirty.count` is no fact of this case"])
        #expect(diagnostics.first?.hint == "it belongs to a violation that this case does not name")
    }

    @Test func aComputedFactIsNotTold() throws {
        let book = EmbeddedExample.book
        let text = EmbeddedExample.text.replacing("  vtr.valid: 162", with: "  vtr.valid: 162\n  vtr.invalid: 22")
        #expect(read(text, with: book).diagnostics.map(\.hint) == ["it is computed from other facts: leave it out"])
        let impossible = read(EmbeddedExample.text.replacing("vtr.valid: 162", with: "vtr.valid: 185"), with: book)
            .diagnostics
        #expect(impossible.map(\.code) == [.contradiction])
        #expect(impossible.first?.message == "`vtr.invalid` comes to -1, which cannot be")
        #expect(
            impossible.first?.place.file.line(ofByte: Int(impossible.first?.place.range.start ?? 0))
                == "  vtr.valid: 185")
    }

    @Test func anOptionThatThereIsNot() throws {
        let diagnostics = read(
            EmbeddedExample.text.replacing("step: picking ", with: "step: pickin "), with: EmbeddedExample.book
        ).diagnostics
        #expect(diagnostics.map(\.code) == [.unknownOption] && diagnostics.map(\.hint) == ["did you mean `picking`?"])
    }

    @Test func anActionThatNoLetterWouldHold() throws {
        let text = EmbeddedExample.text.replacing(
            "- action: new-instructions",
            with: "- action: trace-packages\n    for: [missed-shipment]\n  - action: new-instructions")
        #expect(
            read(text, with: EmbeddedExample.book).diagnostics.map(\.message) == [
                "`trace-packages` does not fit the cause `missed-shipment`"
            ])
        let alone = EmbeddedExample.text.replacing("- cause: untracked-service ", with: "- cause: wrong-carrier ")
            .replacing("- action: switch-service", with: "- action: trace-packages")
        let messages = read(alone, with: EmbeddedExample.book).diagnostics.map(\.message)
        #expect(
            messages.contains("the action `trace-packages` fits none of the causes as they answer the notice"),
            "\(messages)")
    }

    @Test(arguments: [
        (old: "facts:\n", new: "facts:\n"), (old: "  photo: photo.png", new: "  photo:"),
        (old: "  photo: photo.png", new: "  photo: none"), (old: "[a.pdf, b.jpg]", new: "[]"),
        (old: "letter-date: 2026-03-05", new: "letter-date:"), (old: "late.rate: 3%", new: "late.rate:"),
        (old: "answers: [dirt]", new: "answers: []"), (old: "answers: [dirt]", new: "answers:"),
        (old: "late.rate: 3%", new: "late.rate:   # ?"), (old: "shop.name: Desk & Co.", new: "shop.name: \"none\""),
        (old: "        lost: no\n", new: "        lost: none\n")
    ])
    func nothingIsWrongWithWhatIsEmptyOrQuoted(old: String, new: String) throws {
        let diagnostics = read(Shop.changed([(old, new)]), with: try #require(Shop.book)).diagnostics
        #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.printed() }.joined())")
    }

    @Test(arguments: ["facts", "causes", "actions", "prevention", "exhibits"])
    func aKeyWithNothingBelowIsNothingYet(key: String) throws {
        let text = "case: x\npack: test\nletter-date: 2026-03-05\nviolations: [late]\n\(key):\n"
        #expect(try !assembly(text, with: #require(Shop.book)).questions.isEmpty)
    }

    @Test func everySlipIsToldInOneRun() throws {
        let text = Shop.changed([
            ("late.rate: 3%", "late.rate: 3"), ("late.orders: 3", "late.orders: x"), ("cause: slow", "cause: slov"),
            ("photo: photo.png", "foto: photo.png")
        ])
        #expect(
            read(text, with: try #require(Shop.book)).diagnostics.map(\.code) == [
                .badValue, .badValue, .unknownItem, .unknownExhibit
            ])
    }
}

@Suite("Findings on a case that has its letter")
struct FindingTests {
    @Test(arguments: [
        (
            old: "answers: [delays, losses]", new: "answers: [delays]", code: DiagnosticCode.unansweredAsk,
            message: "no cause answers what the notice asks about losses"
        ),
        (
            old: "late.orders: 3", new: "late.orders: 4", code: .doesNotAddUp,
            message: "`late.orders` is 4, the causes account for 3"
        ),
        (
            old: "late.rate: 3%", new: "late.rate: 2.5%", code: .meetsPolicy,
            message: "`late.rate` meets the requirement, at most 2.5%"
        )
    ])
    func oneEach(old: String, new: String, code: DiagnosticCode, message: String) throws {
        let made = try assembly(Shop.changed([(old, new)]), with: #require(Shop.book))
        #expect(made.letters.count == 1)
        #expect(made.findings.map(\.code) == [code])
        #expect(made.findings.first?.message == message)
        #expect(made.findings.first?.severity == .warning)
    }

    @Test(arguments: [
        (old: "answers: [delays, losses]", new: "answers: [delays]", key: "causes:", code: "unanswered-ask"),
        (old: "late.orders: 3", new: "late.orders: 4", key: "late.orders: 4", code: "does-not-add-up"),
        (old: "late.rate: 3%", new: "late.rate: 2.5%", key: "late.rate: 2.5%", code: "meets-policy")
    ])
    func aCommentOfTheCaseAllowsIt(old: String, new: String, key: String, code: String) throws {
        let text = Shop.changed([(old, new)]).replacing(
            key, with: "\(key) # allow \(code): the notice says so", maxReplacements: 1)
        #expect(try assembly(text, with: #require(Shop.book)).findings.isEmpty)
        let needless = Shop.full.replacing(old, with: "\(old) # allow \(code): the notice says so", maxReplacements: 1)
        let made = try assembly(needless, with: #require(Shop.book))
        #expect(made.letters.count == 1 && made.findings.map(\.code) == [.unusedAllowance])
    }

    @Test func aCommentThatAllowsNothingAsItIsWritten() throws {
        let (made, diagnostics) = read(Shop.full + "# allow bad-value: x\n", with: try #require(Shop.book))
        #expect(made == nil && diagnostics.map(\.code) == [.badAllowance])
    }

    @Test func noneWhereAllIsWell() throws {
        #expect(try assembly(Shop.full, with: #require(Shop.book)).findings.isEmpty)
        let text = Shop.changed([("answers: [delays, losses]", "answers: [delays]"), ("late.lost: 1", "late.lost: 0")])
        #expect(
            try assembly(text, with: #require(Shop.book)).findings.isEmpty,
            "what the notice did not ask need not be answered")
    }

    @Test func noneWhileSomethingIsMissing() throws {
        let made = try assembly(
            Shop.changed([("late.orders: 3", "late.orders: 4"), ("late.rate: 3%", "late.rate:")]),
            with: #require(Shop.book))
        #expect(made.letters.isEmpty && made.findings.isEmpty && made.keys == ["late.rate"])
    }
}
