import AppealKit
import PackProofs
import PackTesting
import RulePacks
import Testing

@Suite("Random cases and the exercise")
struct ExerciseTests {
    // MARK: Packs that are right

    @Test func shippedPacksPass() {
        let outcome = Exercise([EmbeddedExample.book]).run(cases: runsLongTests ? 1_000 : 80, seed: 1)
        #expect(outcome.failures.isEmpty, "\(outcome.failures.map { "\($0.seed): \($0.messages)" })")
        #expect(
            outcome.cases == (runsLongTests ? 1_000 : 80) && outcome.letters >= 2 * outcome.cases
                && outcome.givenUp == 0)
    }

    @Test func aSmallPackPasses() throws {
        let outcome = Exercise([try ruleBook(Shop.files)]).run(cases: 150, seed: 1)
        #expect(outcome.failures.isEmpty, "\(outcome.failures.map { "\($0.seed): \($0.messages)\n\($0.text)" })")
        #expect(outcome.letters > 300 && outcome.givenUp == 0)
    }

    /// Headings at the end of a letter go when nothing was written below them, however many there are.
    @Test func noHeadingEndsALetter() throws {
        let files = Self.filesWithoutPhotos.replacing(
            "We object to {{ violations }}.\n",
            with:
                "We object to {{ violations }}.\n### More\n### Photos\n{% if exhibit.photo %}\nA photo.\n{% endif %}\n"
        )
        .replacing("{% endif %}\n### Exhibits\n{{ exhibits }}\n", with: "{% endif %}\n")
        let outcome = Exercise([try ruleBook(files)]).run(cases: 100, seed: 1)
        #expect(outcome.failures.isEmpty, "\(outcome.failures.flatMap(\.messages))")
    }

    // MARK: Packs with a fault

    @Test(arguments: [
        (
            "{{ orders | plural: \"One parcel was\", \"# parcels were\" }} mislaid",
            "{{ orders | plural: \"One parcel was \", \"# parcels were \" }} mislaid",
            "two spaces in a row (plan-of-action, en)"
        ),
        (
            "## cause slow\nPacking", "## cause slow\npacking",
            "a sentence starts with a small letter (plan-of-action, en): `packing was slow"
        ),
        (
            "found on {{ found-on }}.", "found on {{ found-on }}. they were found.",
            "a sentence starts with a small letter (plan-of-action, en)"
        ),
        (
            "Staff since {{ since }}.", "Staff since {{ since }}",
            "no stop at the end (plan-of-action, en): `Staff since"
        ),
        ("自{{ since }}起增员。", "自{{ since }}起增员", "no stop at the end (plan-of-action, zh): `自"),
        ("Staff since {{ since }}.", "Staff since {{ since }} .", "a space before `.` (plan-of-action, en)"),
        ("Staff since {{ since }}.", "Staff since {{ since }}..", "a second stop (plan-of-action, en)"),
        (
            "{{ orders | plural: \"# 个包裹\" }}放错", "{{ orders | plural: \"＃ 个包裹\" }}放错",
            "the sign of a `plural` was not replaced (plan-of-action, zh): `"
        ),
        ("title: delays", "title: the {{ delays }}", "a placeholder is left (plan-of-action, en)"),
        (
            "### Exhibits\n{{ exhibits }}\n{{ closing }}",
            """
            ### More
            ### Photos
            {% if exhibit.photo %}
            A photo.
            {% endif %}
            ### Exhibits
            {{ exhibits }}
            {{ closing }}
            """,
            "there is nothing below a heading (plan-of-action, en): `More`"
        )
    ])
    func aFaultIsFound(old: String, new: String, message: String) throws {
        let files = Self.filesWithoutPhotos
        #expect(files.contains(old), "nothing to replace")
        let book = try ruleBook(files.replacing(old, with: new))
        let outcome = Exercise([book]).run(cases: 50, seed: 1)
        #expect(
            outcome.failures.contains { $0.messages.contains { $0.contains(message) } },
            "\(outcome.failures.flatMap(\.messages))")
    }

    /// A photo that prevention always names would stand in every letter.
    private static let filesWithoutPhotos = Shop.files.replacing(
        " since {{ since }} ({{ exhibit.photo }})", with: " since {{ since }}"
    ).replacing("（{{ exhibit.photo }}）。\n\n## exhibit", with: "。\n\n## exhibit")

    /// A fact that may stay unknown and is printed all the same; where the pack's check refuses that, nothing is left
    /// to find.
    @Test func aHoleIsFound() throws {
        let files = Shop.files.replacing(
            "  done-on:\n    type: date\n", with: "  done-on:\n    type: date\n    optional: yes\n")
        guard let book = RuleBook.check(sources(files)).ruleBook else { return }
        let messages = Exercise([book]).run(cases: 50, seed: 1).failures.flatMap(\.messages)
        #expect(
            messages.contains {
                $0.hasPrefix("a gap (en): everything is answered, and `done-on` is still asked (action ")
            },
            "\(messages)")
    }

    /// The seller may write what he likes: `{{ x }}`, two stops, small letters.
    @Test func sellersWordsAreNoFaults() throws {
        let pack = try #require(try ruleBook(Shop.files).packs.first)
        let cases = RandomCases(pack)
        let texts = (1...400).compactMap { cases.sketch(seed: $0)?.yaml(in: pack) }
        for text in ["{{ x }}", "ends with a stop.", "<b>bold</b>", "深圳市一号仓", "long words long words"] {
            #expect(texts.contains { $0.contains(text) }, "\(text)")
        }
    }

    // MARK: What is made

    @Test func theSameSeedMakesTheSame() throws {
        let pack = try #require(RuleBook.check(samplePack).ruleBook?.pack("amazon"))
        let (cases, again) = (RandomCases(pack), RandomCases(pack))
        for seed: UInt64 in 1...50 { #expect(cases.sketch(seed: seed) == again.sketch(seed: seed)) }
        #expect(cases.sketch(seed: 1) != cases.sketch(seed: 2))
    }

    @Test func theOrderOfWorkChangesNothing() throws {
        let exercise = Exercise([
            try ruleBook(Shop.files.replacing("Staff since {{ since }}.", with: "Staff since {{ since }}"))
        ])
        let forwards = exercise.run(cases: 260, seed: 7)
        let backwards = exercise.run(cases: 260, seed: 7) { count, work in
            for index in (0..<count).reversed() { work(index) }
        }
        #expect(
            forwards == backwards && forwards.failures.count == Exercise.mostFailures
                && forwards.failed > Exercise.mostFailures)
        let failure = try #require(forwards.failures.last)
        #expect(exercise.run(cases: 1, seed: failure.seed).failures == [failure], "one seed repeats its case")
    }

    /// Everything that a case may hold turns up.
    @Test func casesAreOfEveryKind() throws {
        let pack = try #require(RuleBook.check(samplePack).ruleBook?.pack("amazon"))
        let cases = RandomCases(pack)
        let sketches = (1...600).compactMap { cases.sketch(seed: $0) }
        #expect(sketches.count == 600)
        for count in 1...min(3, pack.violations.count) { #expect(sketches.contains { $0.violations.count == count }) }
        for item in pack.items.indices {
            #expect(sketches.contains { $0.items.contains { $0.definition == item } }, "\(pack.items[item].id)")
        }
        for exhibit in pack.exhibits.indices {
            #expect(sketches.contains { $0.exhibits.contains(exhibit) }, "\(pack.exhibits[exhibit].id)")
        }
        for (index, fact) in pack.facts.indexed where fact.isOptional && fact.isCaseWide {
            #expect(
                sketches.contains { $0.facts[index] == SampleValue.none }
                    && sketches.contains { $0.facts[index] == nil }
                    && sketches.contains { $0.facts[index] ?? SampleValue.none != SampleValue.none }, "\(fact.name)")
        }
        let items = sketches.flatMap(\.items)
        #expect(
            items.contains { $0.label != nil } && items.contains { $0.causes.count == 1 }
                && items.contains { $0.causes.count > 1 } && items.contains { $0.answers.count > 1 })
        let rows = items.flatMap(\.facts.values).compactMap { if case .rows(let rows) = $0 { rows.count } else { nil } }
        #expect(rows.contains(1) && rows.contains(4) && rows.contains(12))
        // The requirement is below 1%: 1% itself, and the finest steps beside it.
        let rate = try #require(pack.factIndex(named: "odr.rate"))
        for number: Int64 in [9_999, 10_000, 10_001, 0, 1_000_000] {
            #expect(sketches.contains { $0.facts[rate] == .number(number) }, "\(number)")
        }
    }

    /// What is computed has limits of its own: 0% to 100%, no count below none.
    @Test func computedFactsStayWithinTheirLimits() throws {
        let files = Shop.files.replacing(
            "  late.mine:",
            with: """
                  late.all:
                    type: count
                    ask: How many?
                    ask.zh: 多少？
                    min: 1
                  late.rest:
                    type: count
                    is: late.all - late.orders - late.lost
                  late.share:
                    type: percent
                    is: (late.orders + late.lost) / late.all
                    max: 40%
                  late.mine:
                """
        ).replacing("Late: {{ late.rate }}", with: "Late: {{ late.rate }}, {{ late.rest }}, {{ late.share }}")
            .replacing("迟发：{{ late.rate }}", with: "迟发：{{ late.rate }}，{{ late.rest }}，{{ late.share }}")
        let outcome = Exercise([try ruleBook(files)]).run(cases: 100, seed: 1)
        #expect(outcome.failures.isEmpty && outcome.givenUp == 0, "\(outcome.failures.flatMap(\.messages))")
    }

    /// Limits that no facts meet: each case is given up, and the run ends.
    @Test func whatCannotBeIsGivenUp() throws {
        let files = Shop.files.replacing(
            "  late.mine:",
            with: """
                  late.rest:
                    type: count
                    is: late.lost - late.lost
                    min: 1
                  late.mine:
                """
        ).replacing("Late: {{ late.rate }}", with: "Late: {{ late.rate }}, {{ late.rest }}").replacing(
            "迟发：{{ late.rate }}", with: "迟发：{{ late.rate }}，{{ late.rest }}")
        let book = try ruleBook(files)
        let outcome = Exercise([book]).run(cases: 20, seed: 1)
        #expect(outcome.givenUp > 0 && outcome.failures.isEmpty)
    }
}
