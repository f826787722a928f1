import AppealKit
import RulePacks
import SourceText
import Testing

@Suite("Questions")
struct QuestionTests {
    private let book: RuleBook

    init() throws { book = try ruleBook(Shop.files) }

    /// What is asked after an edit of the full case, in no order.
    private func asked(
        _ edits: (old: String, new: String)..., at location: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        let made = try assembly(Shop.changed(edits, at: location), with: book, at: location)
        #expect(made.letters.isEmpty != made.questions.isEmpty, sourceLocation: location)
        return made.keys.sorted()
    }

    @Test(arguments: [
        ("shop.name: Desk & Co.", "shop.name:", ["shop.name"]),
        ("  shop.name: Desk & Co.\n", "", ["shop.name"]),
        ("letter-date: 2026-03-05", "letter-date:", ["letter-date"]),
        ("notice.date: 2026-03-01", "notice.date:", ["notice.date"]),
        ("late.lost: 1", "late.lost:", ["late.lost"]),
        ("dirty.count: 1", "dirty.count:", ["dirty.count"]),
        ("places: [Hall 2, Hall 3]", "places:", ["cause second: places"]),
        ("    is-mine: no\n", "", ["cause slow: is-mine"]),
        ("  - action: search\n    done-on: 2026-02-03", "  - action: search\n    done-on:", ["action search: done-on"]),
        ("        paid: 8 USD", "        paid:", ["action refund, orders: paid"]),
        ("        paid: 7 USD\n", "", ["action refund, orders: paid"]),
        ("order: 111-0000004-0000004", "order:", ["cause second, orders: order"]),
        ("  photo: photo.png", "  photo:", ["exhibits: photo"]),
        ("  photo: photo.png", "  photo: none", ["exhibits: photo"]),
        ("answers: [dirt]", "answers: []", ["cause second: answers"]),
        ("  - prevention: shelf\n    since: 2026-02-06\n", "", ["cause first: prevention", "cause second: prevention"]),
        ("        lost: no\n", "        lost:\n", [])
    ])
    func oneThingMissing(old: String, new: String, keys: [String]) throws {
        #expect(try asked((old, new)) == keys)
    }

    @Test func aCaseWithNothingInIt() throws {
        let made = try assembly("case: x\npack: test\nletter-date:\nviolations: [late]\n", with: book)
        #expect(made.keys == ["late.guide"], "which letter it is comes before what it needs")
        let next = try assembly(
            "case: x\npack: test\nletter-date:\nviolations: [late]\nfacts:\n  late.guide: no\n  late.mine: no\n",
            with: book)
        #expect(next.outcome == ["We object to Late Parcels."], "a letter of another kind needs less")
        let plan = try assembly(
            "case: x\npack: test\nletter-date:\nviolations: [late]\nfacts:\n  late.guide: no\n  late.mine: yes\n",
            with: book)
        #expect(
            plan.keys.sorted() == [
                "causes", "late.lost", "late.orders", "late.rate", "letter-date", "notice.date", "shop.name"
            ])
    }

    @Test func questionsRunFromTheTopOfTheCaseDown() throws {
        let text = Shop.full.replacing(/(shop.name|late.rate|dirty.count|found-on|since|paid|photo):.*/) { "\($0.1):" }
        let questions = try assembly(text, with: book).questions
        let places = questions.map(\.place.range.start)
        #expect(
            places == places.sorted()
                && Set(questions.map(\.key)) == [
                    "shop.name", "late.rate", "dirty.count", "found-on", "since", "paid", "photo"
                ])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for question in questions where question.key != "photo" {
            let line = question.place.file.position(ofByte: Int(question.place.range.start)).line
            #expect(lines[line - 1].hasSuffix(question.key + ":"), "\(question.key) is not in line \(line)")
        }
    }

    @Test func aCauseOfEachViolation() throws {
        #expect(try asked(("answers: [dirt]", "answers: [delays]")) == ["causes"])
    }

    @Test func whatAFalseBranchPrintsIsNotAsked() throws {
        let facts = [Told("x.a", "yes-no", "no"), Told("x.b", "count", nil), Told("x.c", "count", nil)]
        try expect(
            "It is{% if x.a and x.b > 1 %} {{ x.b }}{% else %} not{% endif %}.", Array(facts.prefix(2)),
            is: "It is not.")
        try expect("{% if x.a %}{{ x.b }}{% elsif x.c > 2 %}A{% else %}B{% endif %}", facts, is: "? x.c")
        try expect("{% if x.a or x.b > 1 %}A{% else %}B{% endif %}", Array(facts.prefix(2)), is: "? x.b")
        try expect("{% if x.b > 1 and x.c > 1 %}A{% else %}B{% endif %}", Array(facts.dropFirst()), is: "? x.b\n? x.c")
    }

    @Test func ofAComputedFactItsInputsAreAsked() throws {
        let facts = [
            Told("x.a", "count", nil), Told("x.b", "count\nmin: 1", "5"), Told("x.rate", "percent\nis: x.a / x.b", nil),
            Told("x.bad", "yes-no\nis: x.rate > 1%", nil)
        ]
        try expect("It is{% if x.bad %} bad{% endif %}: {{ x.rate }}.", facts, is: "? x.a")
    }

    @Test func eachQuestionOnce() throws {
        try expect("It is {{ x.a }}, {{ x.a }}{% if x.a > 1 %}!{% endif %}", Told("x.a", "count", nil), is: "? x.a")
    }

    /// The line that each question points at, and what stands there.
    @Test(arguments: [
        ("late.rate: 3%", "late.rate:", "  late.rate:"), ("  late.rate: 3%\n", "", "facts:"),
        ("    is-mine: no\n", "", "  - cause: slow"),
        ("        paid: 7 USD\n", "", "      - order: 111-0000003-0000003"),
        ("        paid: 7 USD", "        paid:", "        paid:"),
        ("letter-date: 2026-03-05", "letter-date:", "letter-date:"),
        ("  photo: photo.png\n", "", "exhibits:")
    ])
    func whereTheAnswerGoes(old: String, new: String, line: String) throws {
        let made = try assembly(Shop.changed([(old, new)]), with: book)
        let place = try #require(made.questions.first?.place)
        #expect(place.file.line(ofByte: Int(place.range.start)) == line)
        let list = made.questionList(in: .english)
        #expect(list.contains("case.yaml:\(place.file.position(ofByte: Int(place.range.start)).line)"), "\(list)")
    }

    @Test func inBothLanguages() throws {
        let made = try assembly(
            Shop.changed([
                ("late.rate: 3%", "late.rate:"), ("  - prevention: shelf\n    since: 2026-02-06\n", ""),
                ("  photo: photo.png\n", "")
            ]), with: book)
        let (english, chinese) = (made.questionList(in: .english), made.questionList(in: .chinese))
        for text in [
            "late.rate", "Rate?", "1.4%", "What stops this cause from recurring?", "shelf", "A shelf", "case.yaml"
        ] { #expect(english.contains(text), "\(text) in \(english)") }
        for text in ["late.rate", "比率？", "1.4%", "如何防止此原因再次发生？", "shelf", "货架", "case.yaml"] {
            #expect(chinese.contains(text), "\(text) in \(chinese)")
        }
    }

    @Test func everyQuestionHasItsWords() throws {
        let pack = try #require(EmbeddedExample.book.pack("amazon"))
        for language in Language.spoken {
            let made = try assembly(
                pack.newCase(named: "x", for: Array(pack.violations), in: language), with: EmbeddedExample.book)
            #expect(made.questions.count > 10)
            for question in made.questions {
                #expect(
                    !question.text.text(in: language).isEmpty && !question.form.text(in: language).isEmpty,
                    "\(question.key)")
            }
        }
    }
}

/// A person who takes a new case and answers what is asked.
@Suite("From a new case to its letter")
struct AnsweringTests {
    private static let book = EmbeddedExample.book
    private static let pack = book.packs.first { $0.id == "amazon" } ?? book.packs[0]

    /// A cause of a violation, or of the first of several, with one action and one prevention.
    struct Choice: Sendable, CustomTestStringConvertible {
        let violations: [String], items: [String]
        var testDescription: String { "\(violations.joined(separator: " and ")): \(items.joined(separator: ", "))" }
    }

    /// Every cause with each of its actions and with each of its preventions; for both violations beside the first
    /// cause of the other.
    static func choices(_ violations: [String]) -> [Choice] {
        let all = pack.violations.filter { violations.contains($0.id) }
        return all.flatMap { violation in
            let others = all.filter { $0.id != violation.id }.compactMap { other in
                other.causes.last.map {
                    ["cause \(name($0.cause))", "action \(name($0.actions[0]))", "prevention \(name($0.prevention[0]))"]
                }
            }.flatMap { $0 }
            return violation.causes.flatMap { use in
                (0..<max(use.actions.count, use.prevention.count)).map { index in
                    let steps = [
                        "action \(name(use.actions[index % use.actions.count]))",
                        "prevention \(name(use.prevention[index % use.prevention.count]))"
                    ]
                    return Choice(violations: all.map(\.id), items: ["cause \(name(use.cause))"] + steps + others)
                }
            }
        }
    }

    private static func name(_ item: Index<ItemDefinition>) -> String { pack.items[item].id }

    @Test(
        arguments: choices(["order-defect-rate"]) + choices(["valid-tracking-rate"])
            + choices(["order-defect-rate", "valid-tracking-rate"]))
    func answersEndInALetter(choice: Choice) throws {
        try answer(choice, atOnce: .max, in: choice.items[0].count.isMultiple(of: 2) ? .english : .chinese)
    }

    @Test func oneAnswerAfterTheOther() throws {
        try answer(#require(Self.choices(["order-defect-rate"]).first), atOnce: 1, in: .english)
        try answer(#require(Self.choices(["valid-tracking-rate"]).last), atOnce: 1, in: .chinese)
    }

    private func answer(_ choice: Choice, atOnce: Int, in language: Language) throws {
        let violations = Self.pack.violations.filter { choice.violations.contains($0.id) }
        var form = CaseForm(Self.pack.newCase(named: "x", for: violations, in: language))
        for item in Set(choice.items) { try form.choose(item) }
        for _ in 0..<100 {
            let made = try assembly(form.text, with: Self.book)
            if made.questions.isEmpty {
                return #expect(made.letters.count == 1 && !made.letters[0].plainText().contains("  \n"))
            }
            for question in made.questions.prefix(atOnce) { try form.answer(question, in: Self.pack) }
        }
        Issue.record("no end of questions")
    }
}

/// The lines of a case that is being filled in.
private struct CaseForm {
    var lines: [Substring]
    var text: String { lines.joined(separator: "\n") }

    init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// Takes the first `# ` off each line of an item such as `cause missed-shipment`.
    mutating func choose(_ item: String) throws {
        let head = item.replacing(" ", with: ": ")
        var at = try #require(lines.firstIndex { $0.hasSuffix("- \(head)") && $0.hasPrefix("# ") }, "\(head)")
        while at < lines.count, lines[at].hasPrefix("# ") {
            lines[at] = lines[at].dropFirst(2)
            at += 1
        }
    }

    /// Writes an answer after the key of a question, at its place or below.
    mutating func answer(_ question: Question, in pack: RulePack) throws {
        let line = question.place.file.position(ofByte: Int(question.place.range.start)).line - 1
        let at = try #require(
            lines[line...].firstIndex { $0.drop { " -".contains($0) }.hasPrefix(question.key + ":") },
            "\(question.key) from line \(line + 1) on")
        let indent = lines[at].prefix { " -".contains($0) }
        lines[at] = indent + "\(question.key): \(try sample(question, pack))"
    }

    private func sample(_ question: Question, _ pack: RulePack) throws -> String {
        if question.subject == "exhibits" { return "x.pdf" }
        if question.key == "letter-date" { return "2019-03-05" }
        if question.key == "answers" { return "[" + asks(of: question.subject, pack).joined(separator: ", ") + "]" }
        let isColumn = question.subject.contains(", ")
        let fact = try #require(pack.facts.first { $0.name == question.key && $0.isColumn == isColumn })
        switch fact.type {
        case .choice: return fact.options[0].id
        case .text: return "\"\(fact.example ?? fact.type.example)\""
        default: return fact.example ?? fact.type.example
        }
    }

    private func asks(of subject: String, _ pack: RulePack) -> [String] {
        let named = lines.first { $0.hasPrefix("violations:") } ?? ""
        return pack.violations.filter { named.contains($0.id) }.flatMap { violation in
            violation.causes.filter { "cause " + pack.items[$0.cause].id == subject }.flatMap { use in
                use.answers.map { violation.asks[$0].id }
            }
        }
    }
}
