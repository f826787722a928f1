@testable import PackCompiler
@testable import RulePacks
import SourceText
import Testing

/// What the checker says of conditions whose names or types do not fit.
struct ConditionTypeTests {
    private static let made = Result {
        try FactSheet(
            """
            odr.rate: percent
            odr.claims: count
            odr.orders: count; min: 1
            odr.share: percent; is: odr.claims / odr.orders
            odr.score: number
            fee.paid: money USD
            fee.due: money EUR
            fee.any: money
            fee.other: money
            bill.date: date
            bill.age: duration; optional: yes
            bill.name: text
            account.name: text
            account.id: seller-id
            ip.position: choice; options: authorised resold unrelated
            ip.other: choice; options: resold
            ip.marks: list of text
            ip.kinds: list of choice; options: word image; optional: yes
            ip.days: list of date
            orders.list: rows; columns: units count, sent date
            case.closed: yes-no
            found-on: date
            """)
    }
    private static var sheet: FactSheet { get throws { try made.get() } }

    @Test func factsAreFine() throws {
        let sheet = try Self.sheet
        #expect(sheet.diagnostics.isEmpty, "\(sheet.diagnostics.map { $0.printed() })")
    }

    private static let good = [
        "odr.rate > 1%", "odr.share >= odr.rate", "odr.share == odr.share", "odr.claims == odr.orders",
        "fee.paid < 12.5 USD", "bill.date <= 2019-03-02",
        "bill.age > 3 weeks", "bill.name == \"Acme\"", "bill.name in [\"a\", \"b\"]", "ip.position != resold",
        "ip.position in [resold, unrelated]",
        "ip.marks includes \"Nike\"", "ip.kinds includes word", "count ip.marks > 2", "count orders.list == 0",
        "known bill.age", "known ip.kinds",
        "exhibit.bill", "not case.closed", "bill.date == letter.date", "odr.score >= -2.5"
    ]

    @Test(arguments: good)
    func fits(condition: String) throws {
        let found = try Self.sheet.compile(condition)
        #expect(found.root != nil)
        #expect(found.diagnostics.isEmpty, "\(found.diagnostics.map { $0.printed() })")
    }

    /// `‸` stands where the caret does.
    private static let bad: [(marked: String, code: DiagnosticCode, message: String)] = [
        // Names
        ("‸odr.rat > 1%", .unknownFact, "there is no fact `odr.rat`"),
        ("odr.rate > ‸odr.target", .unknownFact, "there is no fact `odr.target`"),
        ("‸exhibit.receipt", .unknownExhibit, "there is no exhibit `receipt`"),
        ("ip.position == ‸resolt", .unknownOption, "`ip.position` has no option `resolt`"),
        ("ip.position in [resold, ‸word]", .unknownOption, "`ip.position` has no option `word`"),
        ("ip.position == ‸3", .unknownOption, "`ip.position` has no option `3`"),
        ("ip.position == ‸ip.other", .unknownOption, "`ip.position` has no option `ip.other`"),
        ("‸found-on > 2019-03-02", .unknownFact, "each item has its own `found-on`, so it has no single value here"),
        ("‸cause.orders", .unknownFact, "`cause.` means something in actions and prevention only"),
        // One type on both sides
        ("odr.rate > ‸5", .typeMismatch, "`5` is not a percent"),
        ("odr.rate > ‸odr.claims", .typeMismatch, "a percent is compared with `odr.claims`, a count"),
        ("odr.claims > ‸1%", .typeMismatch, "`1%` is a percent, where a count is wanted"),
        ("odr.claims > ‸odr.score", .typeMismatch, "a count is compared with `odr.score`, a number"),
        ("odr.claims > ‸2.5", .typeMismatch, "`2.5` is not a whole number"),
        ("bill.date > ‸90 days", .typeMismatch, "`90 days` is a duration, where a date is wanted"),
        ("bill.age > ‸2019-03-02", .typeMismatch, "`2019-03-02` is a date, where a duration is wanted"),
        ("bill.age > ‸bill.date", .typeMismatch, "a duration is compared with `bill.date`, a date"),
        ("fee.paid > ‸5 EUR", .typeMismatch, "`5 EUR` is in EUR, where USD is wanted"),
        ("fee.paid > ‸5", .typeMismatch, "`5` is not an amount of money"),
        ("fee.paid > ‸fee.due", .typeMismatch, "an amount in USD is compared with `fee.due`, an amount in EUR"),
        ("‸fee.any > 5 USD", .typeMismatch, "`fee.any` may be in any currency, so amounts cannot be compared"),
        ("‸fee.any == fee.other", .typeMismatch, "`fee.any` may be in any currency, so amounts cannot be compared"),
        ("fee.paid == ‸fee.any", .typeMismatch, "an amount in USD is compared with `fee.any`, an amount of money"),
        ("odr.rate == ‸\"1%\"", .typeMismatch, "a text is compared with a percent"),
        ("odr.rate == ‸0x1F", .badValue, "`0x1F` is not a percent"),
        ("bill.date == ‸2019-02-30", .badValue, "there is no 2019-02-30"),
        ("bill.age > ‸90days", .badValue, "`90days` is not a duration"),
        ("odr.rate > ‸1.23456%", .tooPrecise, "`1.23456` has more than four decimals"),
        // Texts and choices
        ("ip.position == ‸\"resold\"", .typeMismatch, "write an option without quotes"),
        ("bill.name == ‸Acme", .typeMismatch, "put a text in double quotes"),
        ("bill.name in [\"a\", ‸b]", .typeMismatch, "put a text in double quotes"),
        ("bill.name == ‸account.name", .typeMismatch, "put a text in double quotes"),
        ("‸bill.name > \"a\"", .typeMismatch, "a text has no order"),
        ("‸ip.position < resold", .typeMismatch, "a choice has no order"),
        ("‸account.id == \"A1EXAMPLE2TOKN\"", .typeMismatch, "a seller-id is printed, not compared"),
        ("odr.claims in [‸1, 2]", .typeMismatch, "only choices and texts are compared one by one, not a count"),
        // Alone, counted, included
        ("‸odr.claims", .typeMismatch, "`odr.claims` is a count, which is not true or false by itself"),
        ("‸ip.position", .typeMismatch, "`ip.position` is a choice, which is not true or false by itself"),
        ("not ‸ip.marks", .typeMismatch, "`ip.marks` is a list of text, which is not true or false by itself"),
        ("‸case.closed == yes", .typeMismatch, "`case.closed` is yes or no"),
        ("‸orders.list > 3", .typeMismatch, "`orders.list` is rows, which cannot be compared"),
        ("‸count odr.claims > 3", .typeMismatch, "`count` is for lists and rows; `odr.claims` is a count"),
        ("‸ip.position includes resold", .typeMismatch, "`includes` is for lists; `ip.position` is a choice"),
        ("‸orders.list includes 3", .typeMismatch, "`includes` is for lists; `orders.list` is rows"),
        ("ip.days includes ‸2019-03-02", .typeMismatch, "only choices and texts are compared one by one, not a date"),
        // Only of optional facts
        ("known ‸odr.rate", .notOptional, "`odr.rate` is not optional, so it is always known in a letter")
    ]

    @Test(arguments: bad)
    func misfits(marked: String, code: DiagnosticCode, message: String) throws {
        try expect(marked, .fragment, [(code, message)])
    }

    /// What a decision may not ask: an answer could retract it.
    @Test(arguments: [Scope.Place.decision, .exhibitPolicy])
    func decisions(place: Scope.Place) throws {
        try expect("‸known bill.age", place, [(.notAllowedHere, "`known` can be used in fragments only")])
        try expect(
            "case.closed and ‸exhibit.bill", place, [(.notAllowedHere, "`exhibit.` can be used in fragments only")])
    }

    private static let hinted: [(condition: String, hint: String)] = [
        ("odr.rat > 1%", "did you mean `odr.rate`?"),
        ("exhibit.bil", "did you mean `bill`?"),
        ("ip.position == resolt", "did you mean `resold`?"),
        ("ip.position == \"resold\"", "write `resold`"),
        ("ip.position == \"resolt\"", "did you mean `resold`?"),
        ("odr.rate > 5", "write the unit: `5%`"),
        ("fee.paid > 5", "amount, space, currency: such as `12.50 USD`"),
        ("fee.any > 5 USD", "declare it as `money USD`"),
        ("ip.position", "compare it: `ip.position == authorised`"),
        ("ip.marks", "compare how many: `count ip.marks >= 2`"),
        ("case.closed == no", "write `case.closed` or `not case.closed`"),
        ("odr.claims", "compare it: `odr.claims > 214`"),
        ("bill.date == 2019-02-30", "that month has 28 days"),
        ("found-on > 2019-03-02", "facts with a dot in their name have one value in a case")
    ]

    @Test(arguments: hinted)
    func hints(condition: String, hint: String) throws {
        #expect(try Self.sheet.compile(condition).diagnostics.map(\.hint) == [hint])
    }

    /// Every part is looked at, however many are wrong.
    @Test func allPartsAreChecked() throws {
        let found = try Self.sheet.compile("odr.rat > 1% and not (ip.position == x or odr.claims) and exhibit.no")
        #expect(found.root == nil)
        #expect(found.diagnostics.map(\.code) == [.unknownFact, .unknownOption, .typeMismatch, .unknownExhibit])
    }

    /// Letter for letter in an exhibit's policy, by its key elsewhere.
    @Test func textsInPolicies() throws {
        let table = try Self.sheet.table(["bill.name": "ACME  Ltd", "account.name": "Acme Ltd"])
        #expect(try Self.sheet.compile("bill.name == account.name", .exhibitPolicy).truth(table) == .no)
        #expect(try Self.sheet.compile("bill.name != account.name", .exhibitPolicy).truth(table) == .yes)
        #expect(try Self.sheet.compile("bill.name == bill.name", .exhibitPolicy).truth(table) == .yes)
        #expect(try Self.sheet.compile("bill.name == \"acme ltd\"").truth(table) == .yes)
        #expect(
            try Self.sheet.compile("bill.name == account.name", .exhibitPolicy).truth(
                Self.sheet.table(["bill.name": "x"]))
                == .unknown)
        let accents = try Self.sheet.table(["bill.name": "Cafe\u{301}", "account.name": "Caf\u{E9}"])
        #expect(try Self.sheet.compile("bill.name == account.name", .exhibitPolicy).truth(accents) == .yes)
        try expect(
            "bill.name == ‸account.id", .exhibitPolicy,
            [(.typeMismatch, "a text is compared with `account.id`, a seller-id")])
    }

    /// Facts of an item get a slot each in an item's fragment, in order of appearance.
    @Test func itemFactsInItems() throws {
        let layout = LayoutBuilder()
        let found = try Self.sheet.compile("found-on > 2019-03-02 and found-on < letter.date", layout: layout)
        #expect(found.diagnostics.isEmpty)
        #expect(try layout.layout.slots.map(\.fact) == [Self.sheet.index("found-on")])
    }

    /// In a loop the variable stands for a value of the list, or with a column for one of the rows.
    @Test func loops() throws {
        let rows = try Self.sheet.index("orders.list")
        let row = try Scope.Loop(variable: "row", fact: rows, columns: Self.sheet.declarations.facts[rows].columns)
        #expect(try Self.sheet.compile("row.units > 2 and row.sent < letter.date", loop: row).diagnostics.isEmpty)
        #expect(try Self.sheet.compile("row.unit > 2", loop: row).diagnostics.map(\.hint) == ["did you mean `units`?"])
        #expect(try Self.sheet.compile("row > 2", loop: row).diagnostics.map(\.message) == ["`row` is a whole row"])
        let kind = try Scope.Loop(variable: "kind", fact: Self.sheet.index("ip.kinds"), columns: Index(0)..<Index(0))
        #expect(try Self.sheet.compile("kind == word or kind in [image]", loop: kind).diagnostics.isEmpty)
        #expect(try Self.sheet.compile("kind == sound", loop: kind).diagnostics.map(\.code) == [.unknownOption])
    }

    private func expect(_ marked: String, _ place: Scope.Place, _ wanted: [(DiagnosticCode, String)]) throws {
        let text = MarkedText(marked).text
        let found = try Self.sheet.compile(text, place)
        #expect(found.root == nil, "\(marked)")
        #expect(found.diagnostics.map(\.code) == wanted.map(\.0), "\(marked)")
        #expect(found.diagnostics.map(\.message) == wanted.map(\.1))
        #expect(found.diagnostics.first.map { MarkedText.marking(text, $0.place.range) } == marked)
    }
}
