import PackTesting
import Testing

@Suite("Running the test of a pack")
struct TestRunTests {
    private let golden = ["letter.txt": Kiosk.letter, "letter.zh.txt": Kiosk.copy]

    // MARK: Golden letters

    @Test func lettersAsTheyWere() throws {
        let results = try run("", letters: golden)
        #expect(results.told == ["kiosk/full: passed"] && results[0].updates.isEmpty)
    }

    @Test func anotherLetter() throws {
        let results = try run(
            "", letters: ["letter.txt": Kiosk.letter.replacing("3 March", with: "4 March"), "letter.zh.txt": Kiosk.copy]
        )
        #expect(
            results.told == [
                "kiosk/full: failed", "letter.txt:10: `kiosk/full` gives another letter than `letter.txt` [test-failed]"
            ])
        #expect(results[0].updates.map(\.fileName) == ["letter.txt"] && results[0].updates.first?.text == Kiosk.letter)
        #expect(results[0].failures.first?.difference?.printed().contains("{+3+} March") == true)
    }

    @Test func aLetterPerLanguage() throws {
        let results = try run("", letters: ["letter.txt": Kiosk.letter])
        #expect(
            results.told == [
                "kiosk/full: failed",
                "case.yaml:1: `kiosk/full` has no `letter.zh.txt` beside its other letters [test-failed]"
            ])
        #expect(results[0].updates.map(\.text) == [Kiosk.copy])
    }

    @Test func everyByteCounts() throws {
        for (text, remark) in [
            (String(Kiosk.letter.dropLast()), "no line break"), (Kiosk.letter.replacing("\n", with: "\r\n"), "CR LF")
        ] {
            let results = try run("", letters: ["letter.txt": text, "letter.zh.txt": Kiosk.copy])
            #expect(
                results[0].outcome == .failed
                    && results[0].failures.first?.difference?.printed().contains(remark) == true)
        }
        #expect(
            try run("", letters: ["letter.txt": "\u{1B}[2J" + Kiosk.letter, "letter.zh.txt": Kiosk.copy]).told.last?
                .hasSuffix("[control-character]") == true)
    }

    @Test func aTestThatChecksNothing() throws {
        let results = try run("")
        #expect(
            results.told == ["kiosk/full: failed", "case.yaml:1: the test `kiosk/full` checks nothing [checks-nothing]"]
        )
        #expect(results[0].updates.map(\.fileName) == ["letter.txt", "letter.zh.txt"])
        #expect(try run("want:\n  routes: [plan-of-action]\n").told == ["kiosk/full: passed"])
    }

    @Test(arguments: ["letter.fr.txt", "letter.en.txt", "letter.early.txt", "letter-2.txt"])
    func lettersThatNothingIsComparedWith(name: String) throws {
        let results = try run(
            "variants:\n  earlier:\n    want:\n      routes: [plan-of-action]\n",
            letters: golden.merging([name: ""]) { $1 })
        #expect(
            results.told == [
                "kiosk/full: failed",
                "\(name):1: the letter `\(name)` belongs to no variant and language of this test [misplaced-file]",
                "kiosk/full/earlier: passed"
            ])
    }

    @Test func noLetterWhereAGoldenOneStands() throws {
        let results = try run(
            "want:\n  questions: [late.orders]\n", letters: golden, replacing: "late.orders: 3", with: "late.orders:")
        #expect(
            results[0].failures.map(\.diagnostic.message)
                == Array(repeating: "`kiosk/full` has no letter to compare with this one: questions are open", count: 2)
        )
    }

    @Test func noLetterIsWrittenWhileAnythingElseIsWrong() throws {
        let results = try run("want:\n  routes: [dispute]\n", letters: ["letter.txt": "", "letter.zh.txt": ""])
        #expect(results[0].failures.count == 3 && results[0].updates.isEmpty)
    }

    // MARK: What is wanted

    @Test(arguments: [
        (
            "routes: [dispute]",
            "23: `kiosk/full` has another result: the routes are `plan-of-action`, wanted is `dispute`"
        ),
        ("violations: []", "23: `kiosk/full` has another result: the letters answer `late`, wanted are none"),
        ("questions: [late.orders]", "23: `kiosk/full` does not ask `late.orders`"),
        ("findings: [unanswered-ask]", "23: `kiosk/full` does not report `unanswered-ask`"),
        ("contains: [\"four orders\"]", "23: `kiosk/full` wants a text that is not in the letter"),
        ("contains.zh: [四]", "23: `kiosk/full` wants a text that is not in the reading copy `zh`"),
        ("absent: [packer]", "23: `kiosk/full` wants a text to be absent that is in the letter"),
        ("absent.zh: [打包员]", "23: `kiosk/full` wants a text to be absent that is in the reading copy `zh`"),
        ("todo: no reason", "23: `kiosk/full` passes now")
    ])
    func whatIsNotAsWanted(line: String, message: String) throws {
        let results = try run("want:\n  \(line)\n", letters: golden)
        let expected = ["kiosk/full: failed", "case.yaml:\(message) [test-failed]"]
        let told = results.told
        #expect(Array(told.prefix(2)) == expected, "\(told)")
        #expect(results[0].updates.isEmpty)
    }

    @Test func whatIsAsWanted() throws {
        let want =
            """
            want:
              violations: [late]
              routes: [plan-of-action]
              questions: []
              findings: []
              contains: ["3 orders", "exhibit A"]
              contains.zh: [附件]
              absent: ["4 orders"]

            """
        #expect(try run(want, letters: golden).told == ["kiosk/full: passed"])
    }

    @Test func questions() throws {
        let edit = (
            "    found-on: 2026-03-01\n    orders:\n      - order: A\n", "    orders:\n      - order:\n      - order:\n"
        )
        let open = ["slow/found-on", "slow/orders/order", "slow/orders/order"]
        #expect(
            try run("want:\n  questions: [\(open.joined(separator: ", "))]\n", replacing: edit.0, with: edit.1).told
                == ["kiosk/full: passed"])
        for (wanted, message) in [
            ("[slow/orders/order, slow/found-on, slow/orders/order]", "asks the wanted questions in another order"),
            ("[slow/found-on, slow/orders/order]", "asks `slow/orders/order`, which is not wanted"),
            ("[slow/found-on, slow/orders/order, slow/orders/order, late.orders]", "does not ask `late.orders`"),
            ("[]", "asks `slow/found-on`, `slow/orders/order`, `slow/orders/order`, which is not wanted")
        ] {
            let results = try run("want:\n  questions: \(wanted)\n", replacing: edit.0, with: edit.1)
            #expect(
                results.told == ["kiosk/full: failed", "case.yaml:23: `kiosk/full` \(message) [test-failed]"],
                "\(results.told)")
        }
    }

    @Test func questionsAboutItemsAndExhibits() throws {
        let lines =
            """
            variants:
              empty:
                causes:
                  - cause: slow
                    as: first
                    found-on: 2026-03-01
                    orders:
                      - order: A
                actions:
                prevention:
                want:
                  questions: [first/answers, first/actions, first/prevention]
              bare:
                exhibits:
                want:
                  questions: [exhibits/receipt]
              none:
                causes:
                actions:
                prevention:
                want:
                  questions: [causes]

            """
        #expect(
            try run(lines, letters: golden).told == [
                "kiosk/full: passed", "kiosk/full/empty: passed", "kiosk/full/bare: passed", "kiosk/full/none: passed"
            ])
    }

    @Test func findingsOfALetter() throws {
        let edit = ("answers: [delay, silence]", "answers: [delay]")
        #expect(
            try run("want:\n  findings: [unanswered-ask]\n", replacing: edit.0, with: edit.1).told == [
                "kiosk/full: passed"
            ])
        let results = try run("want:\n  findings: []\n", replacing: edit.0, with: edit.1)
        #expect(
            results.told == [
                "kiosk/full: failed",
                "case.yaml:23: `kiosk/full` reports `unanswered-ask`, which is not wanted [test-failed]"
            ])
        #expect(
            results[0].failures.first?.diagnostic.notes.map(\.message) == [
                "no cause answers what the notice asks about the silence [unanswered-ask]"
            ])
        #expect(
            try run("want:\n  findings: [unanswered-ask, unanswered-ask]\n", replacing: edit.0, with: edit.1)[0].outcome
                == .failed)
    }

    @Test func errorsInTheCase() throws {
        let edit = ("late.orders: 3", "late.orders: three")
        #expect(
            try run("want:\n  findings: [bad-value]\n", replacing: edit.0, with: edit.1).told == ["kiosk/full: passed"])
        #expect(
            try run("want:\n  routes: [plan-of-action]\n", replacing: edit.0, with: edit.1).told == [
                "kiosk/full: failed", "case.yaml:7: `three` is not a whole number [bad-value]"
            ])
        #expect(
            try run("want:\n  findings: [bad-value, bad-value]\n", replacing: edit.0, with: edit.1).told.last
                == "case.yaml:23: `kiosk/full` does not report `bad-value` [test-failed]")
    }

    @Test func aTestOfAnotherPack() throws {
        let test = PackTest(
            pack: "shop", name: "full", file: .init(path: "case.yaml", text: Kiosk.fullCase), letters: []
        ) { _ in true }
        #expect(
            test.results(with: try Kiosk.ruleBook()).told == [
                "shop/full: failed",
                "case.yaml:2: the test lies in the pack `shop`, its case names `kiosk` [name-mismatch]"
            ])
    }

    // MARK: Todo

    @Test func aKnownGap() throws {
        let results = try run(
            "want:\n  routes: [dispute]\n  todo: the pack cannot tell yet\n",
            letters: golden.merging(["letter.txt": "as it should be\n"]) { $1 })
        #expect(
            results[0].outcome == .todo && results[0].todo?.value == "the pack cannot tell yet"
                && results[0].failures.count == 2)
        #expect(results[0].updates.isEmpty, "what is wanted is not overwritten by what comes today")
    }

    @Test func aTestThatIsWrongIsNoKnownGap() throws {
        let results = try run("want:\n  routes: [disputes]\n  todo: later\n")
        #expect(
            results.told == ["kiosk/full: failed", "case.yaml:23: the pack has no route `disputes` [unknown-route]"])
    }

    // MARK: Variants

    @Test func variantsChangeTheCase() throws {
        let lines = """
            variants:
              disputed:
                facts:
                  late.mine: no
                want:
                  routes: [dispute]
                  absent: [packing]
              untold:
                facts:
                  late.mine:
                want:
                  questions: [late.mine]
              later:
                letter-date: 2026-03-01
                want:
                  findings: [after-letter, after-letter]
              lazy:
                prevention:
                want:
                  questions: [slow/prevention]

            """
        #expect(
            try run(lines, letters: golden).told == [
                "kiosk/full: passed", "kiosk/full/disputed: passed", "kiosk/full/untold: passed",
                "kiosk/full/later: passed", "kiosk/full/lazy: passed"
            ])
    }

    @Test func variantsWantForThemselves() throws {
        let lines =
            """
            want:
              questions: [late.orders]
            variants:
              told:
                facts:
                  late.orders: 3
                want:
                  routes: [plan-of-action]
              silent:
                facts:
                  late.orders: 3

            """
        let results = try run(
            lines, letters: ["letter.silent.txt": Kiosk.letter, "letter.silent.zh.txt": Kiosk.copy],
            replacing: "late.orders: 3", with: "late.orders:")
        #expect(results.told == ["kiosk/full: passed", "kiosk/full/told: passed", "kiosk/full/silent: passed"])
    }

    @Test func lettersOfVariants() throws {
        let lines = "variants:\n  more:\n    facts:\n      late.orders: 4\n"
        let own = [
            "letter.more.txt": Kiosk.letter.replacing("3 orders", with: "4 orders"),
            "letter.more.zh.txt": Kiosk.copy.replacing("3 个", with: "4 个")
        ]
        #expect(
            try run(lines, letters: golden.merging(own) { $1 }).told == [
                "kiosk/full: passed", "kiosk/full/more: passed"
            ])
        let wrong = try run(lines, letters: golden.merging(own.mapValues { _ in "" }) { $1 })
        #expect(
            wrong[0].outcome == .passed && wrong[1].updates.map(\.fileName) == ["letter.more.txt", "letter.more.zh.txt"]
        )
        #expect(
            try run(lines, letters: golden).told.last
                == "case.yaml:23: the test `kiosk/full/more` checks nothing [checks-nothing]")
    }

    @Test func aMistakeOfAVariantStandsWhereItWasMade() throws {
        let results = try run("variants:\n  wrong:\n    facts:\n      late.orders: many\n", letters: golden)
        #expect(
            results.told == [
                "kiosk/full: passed", "kiosk/full/wrong: failed",
                "case.yaml:25: `many` is not a whole number [bad-value]"
            ])
    }

    // MARK: What cannot be wanted

    @Test(arguments: [
        ("want:\n", "missing-value"), ("want: x\n", "wrong-shape"), ("want:\n  route: [dispute]\n", "unknown-key"),
        ("want:\n  routes: dispute\n", "wrong-shape"), ("want:\n  routes: [x]\n", "unknown-route"),
        ("want:\n  violations: [lat]\n", "unknown-violation"),
        ("want:\n  questions: [late.order]\n", "unknown-question"),
        ("want:\n  questions: [fast/found-on]\n", "unknown-question"),
        ("want:\n  questions:\n", "missing-value"), ("want:\n  findings: [unanswered]\n", "bad-value"),
        ("want:\n  contains:\n    - A: b\n", "wrong-shape"), ("want:\n  contains.en: [x]\n", "unknown-language"),
        ("want:\n  contains.fr: [x]\n", "unknown-language"),
        ("want:\n  questions: [causes]\n  absent: [x]\n", "misplaced-key"), ("want:\n  todo:\n", "missing-value"),
        ("variants: x\n", "wrong-shape"), ("variants:\n  Early:\n    want:\n", "bad-name"),
        ("variants:\n  zh:\n    facts:\n", "bad-name"), ("variants:\n  early:\n    fact:\n      x: y\n", "unknown-key"),
        ("variants:\n  early:\n", "missing-value")
    ])
    func mistakesInTests(lines: String, code: String) throws {
        let results = try run(lines, letters: golden)
        #expect(
            results[0].outcome == .failed && results[0].failures.map(\.diagnostic.code.rawValue) == [code],
            "\(results.told)")
    }

    @Test func aHundredVariants() throws {
        let variants = (1...101).map { "  v\($0):\n    letter-date: 2026-03-05\n" }.joined()
        let results = try run("variants:\n" + variants, letters: golden)
        #expect(results.count == 101 && results[0].failures.map(\.diagnostic.code.rawValue) == ["limit"])
    }
}
