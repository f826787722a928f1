import RulePacks
import SourceText
import Testing
@testable import AppealKit

@Suite("The interview")
struct InterviewTests {
    private func interview(
        _ text: String, _ book: RuleBook, in language: Language = .english,
        files: @escaping @Sendable (String) -> Bool = { _ in true }
    ) throws -> Interview {
        try #require(Interview(SourceFile(path: "case.yaml", text: text), with: book, in: language, fileExists: files))
    }

    private func text(_ interview: Interview) -> String { String(decoding: interview.file.bytes, as: UTF8.self) }

    /// A shop's case that lacks what is edited away.
    private func lacking(
        _ edits: [(old: String, new: String)], in language: Language = .english,
        files: @escaping @Sendable (String) -> Bool = { _ in true }
    ) throws -> Interview {
        try interview(Shop.changed(edits), try #require(Shop.book), in: language, files: files)
    }

    // MARK: Answers

    @Test(arguments: [
        ("  late.rate: 3%", "  late.rate:", "3%"), ("  late.mine: yes", "  late.mine:", "Y"),
        ("  shop.name: Desk & Co.", "  shop.name:  # it", "Desk & Co."),
        ("letter-date: 2026-03-05", "letter-date:", "2026-03-05"),
        ("  late.lost: 1", "  late.lost:", " 1 "), ("    is-mine: no", "    is-mine:", "no"),
        ("        paid: 7 USD", "        paid:", "7 USD"), ("    done-on: 2026-02-04", "    done-on:", "2026-02-04"),
        ("  - cause: slow\n    answers: [delays]", "  - cause: slow\n    answers:", "1"),
        ("  photo: photo.png", "  photo:", "photo.png")
    ])
    func oneAnswer(old: String, new: String, answer: String) throws {
        var talk = try lacking([(old, new)])
        let name = new.split(separator: "#").first.map(String.init) ?? new
        #expect(talk.opening.contains("1 question is open") && !talk.isComplete)
        #expect(talk.take(answer) == "" && talk.isOver && talk.isComplete, "\(talk.opening)")
        #expect(text(talk) == Shop.changed([(old, new == name ? old : old + "  # it")]), "as if it had stood there")
    }

    @Test func whatIsWrongIsToldAtOnce() throws {
        var talk = try lacking([("  late.rate: 3%", "  late.rate:")])
        let before = text(talk)
        for (answer, reason) in [
            ("3", "`3` is not a percent; write the unit: `3%`"), ("300%", "`300%` is out of range"),
            ("1.23456%", "more than four decimals"), ("none", "`late.rate` cannot be `none`"),
            ("", "Nothing was typed"), ("{a: b}", "is not a percent"), ("\u{1B}[D", "control character")
        ] {
            let said = talk.take(answer)
            #expect(
                said.hasPrefix(said.contains(reason) ? "" : reason) && said.contains("Rate?") && text(talk) == before,
                "\(answer): \(said)")
        }
        var date = try lacking([("    since: 2026-02-05", "    since:")])
        #expect(date.take("2026-03-06").contains("2026-03-06 is after the letter's date, 2026-03-05"))
        var file = try lacking([("  photo: photo.png", "  photo:")], files: { $0 != "gone.png" })
        #expect(
            file.take("gone.png").contains("there is no file `gone.png`; paths start at the case's folder")
                && file.take("here.png") == "")
    }

    @Test func inChinese() throws {
        var talk = try lacking([("  late.rate: 3%", "  late.rate:"), ("  photo: photo.png\n", "")], in: .chinese)
        #expect(
            talk.opening.contains("有 2 个问题") && talk.opening.contains("还有 2 题｜案卷·`late.rate`\n比率？\n"),
            "\(talk.opening)")
        let refused = talk.take("300%")
        #expect(refused.hasPrefix("`300%` ") && refused.contains("（百分比，例如 1.4%）"), "\(refused)")
        #expect(talk.take("？").contains("在信中的位置：\n  Late: {{ late.rate }}"))
        #expect(talk.take("跳过").contains("照片") && talk.take("返回").contains("比率？"))
        #expect(
            talk.take("3%").contains("照片") && talk.take("退出").contains("还有 1 个问题待回答") && talk.isOver && !talk.isComplete
        )
    }

    @Test func wordsOfEveryLanguageAreUnderstood() throws {
        var talk = try lacking([("  late.mine: yes", "  late.mine:")])
        #expect(talk.take("帮助").contains("Form: yes or no"))
        #expect(talk.take("返回").contains("This is the first question"))
        #expect(talk.take("是") == "" && text(talk) == Shop.full)
        let words = InterviewWords(language: .english)
        for (typed, value) in [
            ("2 天", "2 days"), ("1天", "1 day"), ("24 小时", "24 hours"), ("3 Weeks", "3 weeks"), ("2 days", "2 days")
        ] {
            #expect(words.value(typed, .duration) == .plain(value), "\(typed)")
        }
        #expect(words.value("2 x", .duration) == nil && words.value("2 天", .count) == nil)
        #expect(words.none("没有") == .plain("none") && words.none("None") == .plain("none"))
    }

    @Test func wordsOfTheInterviewInQuotes() throws {
        var talk = try lacking([("  shop.name: Desk & Co.", "  shop.name:")])
        #expect(talk.take("\"back\"") == "" && text(talk).contains("  shop.name: back\n"))
        var other = try lacking([("  shop.name: Desk & Co.", "  shop.name:")])
        #expect(other.take("\"none\"") == "" && text(other).contains("  shop.name: \"none\"\n"))
    }

    // MARK: Lists, rows, items

    @Test func listsAndRowsOneByOne() throws {
        let rows =
            """
                orders:
                  - order: 111-0000001-0000001
                    lost: yes
                    paid: 5 USD
                  - order: 111-0000002-0000002
                    paid: 6.50 USD

            """
        var talk = try lacking([("    places: [Hall 1, Hall 2]\n", ""), (rows + "  - cause: slow", "  - cause: slow")])
        #expect(talk.opening.contains("Which orders?") || talk.opening.contains("Which places?"), "\(talk.opening)")
        for _ in 0..<2 where !talk.isOver {
            let isRows = talk.take("?").contains("Which orders?")
            #expect(talk.take(isRows ? "111-0000001-0000001" : "Hall 1").contains("Number 2 of "))
            #expect(
                talk.take(isRows ? "111-0000001-0000001x" : "Hall 1").contains(
                    isRows ? "is not an order-id" : "appears twice"))
            #expect(talk.take(isRows ? "111-0000002-0000002" : "Hall 2, left").contains("Number 3 of "))
            #expect(talk.take("back").contains("Number 2 of "))
            #expect(talk.take(isRows ? "111-0000002-0000002" : "Hall 2, left").contains("Number 3 of "))
            #expect(talk.take("skip").contains("An empty line ends the list"))
            _ = talk.take("")
        }
        #expect(text(talk).contains("      - Hall 1\n      - Hall 2, left\n"), "\(text(talk))")
        let paid = talk.take("?")
        #expect(paid.contains("(of 111-0000001-0000001)"), "\(paid)")
        #expect(
            talk.take("5 USD").contains("(of 111-0000002-0000002)") && talk.take("6 USD") == "" && talk.isComplete,
            "\(text(talk))")
    }

    @Test func causesAndWhatIsDone() throws {
        let start = Shop.full.components(separatedBy: "causes:")[0]
        var talk = try interview(start, try #require(Shop.book))
        #expect(talk.opening.contains("  1  mislaid  Parcels were mislaid\n  2  slow  Packing was slow\n"))
        #expect(
            talk.take("slowly").contains("`slowly` is none of the 2 above: did you mean `slow`?")
                && talk.take("0").contains("none of") && talk.take("3").contains("none of"))
        let second = talk.take("2")
        #expect(second.contains("Which root cause explains this: Dirty Parcels?"), "\(second)")
        _ = talk.take("１")
        #expect(text(talk).hasSuffix("causes:\n  - cause: slow\n  - cause: mislaid\n"), "\(text(talk))")
        var answers = [
            "answers": "1", "places": "Hall 1", "found-on": "2026-02-01", "orders": "111-0000001-0000001",
            "paid": "5 USD", "is-mine": "no", "actions": "refund", "prevention": "shelf", "done-on": "2026-02-04",
            "since": "2026-02-06", "photo": "p.png", "receipts": "r.pdf"
        ]
        answers["answers"] = "dirt, delays"
        for _ in 0..<60 where !talk.isOver {
            let asked = talk.take("?")
            let key =
                asked.components(separatedBy: "case.yaml, at line ")[1].prefix { $0 != "\n" }.split {
                    "/ ".contains($0)
                }.last.map(String.init) ?? ""
            if asked.contains("an empty line ends the list") { _ = talk.take(""); continue }
            let said = talk.take(try #require(answers[key], "\(key)"))
            if key == "answers", said.contains("none of the") { _ = talk.take("1") }
        }
        #expect(talk.isComplete, "\(talk.take("?"))\n\(text(talk))")
        #expect(read(text(talk), with: try #require(Shop.book)).case?.assemble().letters.count == 1)
    }

    /// A cause that stands there already gets a name of its own; what was done for one cause is extended to another.
    @Test func whatStandsThereAlready() throws {
        let book = try #require(Shop.book)
        let start = Shop.full.components(separatedBy: "causes:")[0]
        let text =
            start
                + """
                causes:
                  - cause: mislaid
                    answers: [delays]
                    places: [x]
                    found-on: 2026-02-01
                    orders:
                      - order: 111-0000001-0000001
                        paid: 5 USD
                  - cause: slow
                    answers: [delays]
                    is-mine: no
                    orders:
                      - order: 111-0000002-0000002
                        paid: 5 USD
                actions:
                  - action: refund
                    for: [mislaid]
                    done-on: 2026-02-02
                prevention:
                  - prevention: shelf
                    since: 2026-02-02
                exhibits:
                  photo: p.png
                  receipts: r.pdf

                """
        var talk = try interview(text, book)
        _ = talk.take("mislaid")
        #expect(self.text(talk).contains("  - cause: mislaid\n    as: mislaid-2\n"), "\(self.text(talk))")
        for _ in 0..<40 where !talk.isOver {
            let asked = talk.take("?")
            if asked.contains("What has been done about this cause?") {
                _ = talk.take("refund")
            } else {
                _ = talk.take("skip")
            }
        }
        #expect(self.text(talk).contains("    for: [mislaid, mislaid-2, slow]\n"), "\(self.text(talk))")
    }

    // MARK: Back, skip, resume

    @Test func backSkipAndResume() throws {
        let gaps = [
            (old: "  late.rate: 3%", new: "  late.rate:"), ("  late.orders: 3", "  late.orders:"),
            ("  late.lost: 1", "  late.lost:")
        ]
        var talk = try lacking(gaps)
        #expect(talk.take("back").contains("This is the first question"))
        let before = text(talk)
        #expect(talk.take("3%").contains("How many?") && talk.take("back").contains("Rate?") && text(talk) == before)
        #expect(talk.take("skip").contains("How many?") && talk.take("3").contains("How many lost?"))
        #expect(talk.take("1").contains("1 question is still open") && talk.isOver && !talk.isComplete)
        var again = try interview(text(talk), try #require(Shop.book))
        #expect(
            again.opening.contains("Rate?") && again.take("3%") == "" && again.isComplete && text(again) == Shop.full)
    }

    /// Answers that leave no letter possible are refused: a computed fact that cannot be.
    @Test func answersThatContradictOthers() throws {
        let files = Shop.files.replacing(
            "  late.mine:", with: "  late.rest:\n    type: count\n    is: late.orders - late.lost\n  late.mine:"
        ).replacing("Late: {{ late.rate }}", with: "Late: {{ late.rate }}, {{ late.rest }}")
            .replacing("迟发：{{ late.rate }}", with: "迟发：{{ late.rate }}，{{ late.rest }}")
        var talk = try interview(Shop.changed([("  late.lost: 1", "  late.lost:")]), try ruleBook(files))
        #expect(
            talk.take("5").contains("`late.rest` comes to -2, which cannot be") && talk.take("1") == ""
                && talk.isComplete)
    }

    /// Somebody has the file open, and it is read again.
    @Test func aCaseThatChangesMeanwhile() throws {
        var talk = try lacking([("  late.rate: 3%", "  late.rate:"), ("  late.orders: 3", "  late.orders:")])
        let reloaded1 = talk.reload(
            SourceFile(path: "case.yaml", text: Shop.changed([("  late.orders: 3", "  late.orders:")])))
        #expect(reloaded1 && talk.changedElsewhere.contains("How many?") && talk.take("3") == "")
        var other = try lacking([("  late.rate: 3%", "  late.rate:")])
        let reloaded2 = other.reload(SourceFile(path: "case.yaml", text: "case: ["))
        #expect(!reloaded2)
    }

    /// A person who takes a new case and answers whatever is asked, in either language.
    @Test(arguments: Language.spoken, ["order-defect-rate", "valid-tracking-rate"])
    func fromANewCaseToItsLetter(language: Language, violation: String) throws {
        let book = EmbeddedExample.book
        let pack = try #require(book.pack("amazon"))
        let new = pack.newCase(named: "x", for: pack.violations.filter { $0.id == violation }, in: language)
        var talk = try interview(new, book, in: language)
        for _ in 0..<150 where !talk.isOver {
            let question = try #require(read(text(talk), with: book).case?.assemble().questions.first)
            let said = talk.take(answer(to: question, pack))
            if said.contains("an empty line ends") || said.contains("直接按回车结束") { _ = talk.take("") }
        }
        #expect(talk.isComplete, "\(talk.opening)\n\(text(talk))")
        let comments = new.split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(comments.allSatisfy { text(talk).contains($0) })
    }

    private func answer(to question: Question, _ pack: RulePack) -> String {
        switch question.target {
        case .exhibit: "x.pdf"
        case .answers, .causes, .steps: "1"
        case .fact(let fact), .itemFact(let fact), .column(let fact):
            switch pack.facts[fact].type {
            case .choice: "1"
            case .rows: pack.facts[pack.facts[fact].columns.lowerBound].type.example
            case .list(let element): element.example
            default: pack.facts[fact].example ?? pack.facts[fact].type.example
            }
        }
    }
}
