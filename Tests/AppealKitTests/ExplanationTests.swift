import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

/// Where sentences come from, and why others are not there.
@Suite("Explanations") struct ExplanationTests {
    private func explanation(_ changes: [(String, String)] = []) throws -> (case: Case, explanation: Explanation) {
        let book = try #require(Shop.book)
        let appeal = try #require(read(Shop.changed(changes), with: book).case)
        let assembly = appeal.assemble()
        #expect(assembly.questions.isEmpty, "\(assembly.questions.map(\.path))")
        return (appeal, appeal.explain(assembly.letters))
    }

    @Test func theSentencesAreTheLetter() throws {
        let (appeal, made) = try explanation()
        let letter = try #require(appeal.assemble().letters.first)
        let blocks = letter.blocks.filter { $0.kind != .heading }
        #expect(blocks.count > 5)
        for block in blocks {
            let text = letter.text(of: block)
            #expect(made.sentences[0].contains { text.contains($0.text) } && !text.isEmpty)
        }
        let words = blocks.map { letter.text(of: $0) }.joined(separator: " ")
        #expect(
            made.sentences[0].map(\.text).joined(separator: " ").filter { $0 != " " } == words.filter { $0 != " " },
            "nothing is left out or said twice")
    }

    @Test func eachFactHasItsLine() throws {
        let (appeal, made) = try explanation()
        let told = made.sentences[0].flatMap(\.facts)
        #expect(told.count > 5)
        for fact in told {
            guard let place = fact.place else { continue }
            #expect(place.file.path == appeal.file.path)
        }
        let rate = try #require(told.first { $0.fact == "late.rate" })
        #expect(rate.text == "3%" && rate.place.map { $0.file.line(ofByte: Int($0.range.start)) } == "  late.rate: 3%")
        #expect(
            made.sentences[0].contains { !$0.fragments.isEmpty }
                && made.sentences[0].allSatisfy { sentence in
                    sentence.fragments.allSatisfy { $0.file.path.hasSuffix(".md") }
                })
    }

    @Test func sourcesStandBesideTheLine() throws {
        let (_, made) = try explanation([
            ("causes:\n", "sources:\n  late.rate:\n    notice.txt:12: 3%\n    report.json: 3%\ncauses:\n")
        ])
        #expect(
            made.sentences[0].flatMap(\.facts).first { $0.fact == "late.rate" }?.sources == [
                "notice.txt:12", "report.json"
            ])
    }

    /// A passage under a condition that does not hold, with the facts that decide, in the case and in an item.
    @Test func whatIsLeftOutHasAReason() throws {
        let checked = RuleBook.check([
            SourceFile(
                path: "rules/p/pack.yaml",
                text: "pack: p\nversion: 1.0.0\ntitle: P\nlanguage: en\nroutes:\n  plan-of-action:\n  dispute:\n"),
            SourceFile(
                path: "rules/p/v.yaml",
                text: """
                    violation: v
                    title: V
                    level: account
                    facts:
                      v.orders:
                        type: count
                        ask: Orders?
                      v.wrong:
                        type: yes-no
                        ask: Wrong?
                      boxes:
                        type: count
                        ask: Boxes?
                    routes:
                      - dispute:
                          when: v.wrong
                      - plan-of-action
                    causes:
                      slow:
                        title: Slow
                        actions: [hurry]
                        prevention: [watch]
                      torn:
                        title: Torn
                        actions: [hurry]
                        prevention: [watch]
                    actions:
                      hurry:
                        title: Hurried
                    prevention:
                      watch:
                        title: Watches
                    exhibits:
                      photo:
                        ask: A photo

                    """),
            SourceFile(
                path: "templates/p/pack.md",
                text:
                    """
                    ## letter plan-of-action
                    {{ summaries }}

                    {{ causes }}

                    {{ actions }}

                    {{ prevention }}

                    {{ exhibits }}

                    ## letter dispute
                    We object.

                    """
            ),
            SourceFile(
                path: "templates/p/v.md",
                text: """
                    ## summary
                    {% if v.orders > 10 %}Many: {{ v.orders }}.{% else %}Few: {{ v.orders }}.{% endif %}\
                    {% if exhibit.photo %} See {{ exhibit.photo }}.{% endif %}

                    ## cause slow
                    In {{ boxes }} boxes.{% if boxes == 0 %} None was late.{% endif %}

                    ## cause torn
                    Torn were {{ boxes }}.

                    ## action hurry
                    {{ boxes }} boxes were moved.

                    ## prevention watch
                    {{ boxes }} boxes are watched.

                    ## exhibit photo
                    Photo

                    """)
        ])
        let text =
            """
            case: a
            pack: p
            letter-date: 2026-01-01
            violations: [v]
            facts:
              v.orders: 3
              v.wrong: no
            causes:
              - cause: slow
                boxes: 2
            actions:
              - action: hurry
                boxes: 2
            prevention:
              - prevention: watch
                boxes: 2

            """
        let book = try #require(checked.ruleBook, "\(checked.diagnostics.map { $0.printed() }.joined())")
        let appeal = try #require(read(text, with: book).case)
        let made = appeal.explain(appeal.assemble().letters)
        #expect(
            made.leftOut.map {
                "\($0.item ?? "case"): \($0.text) <- "
                    + "\($0.reasons.map { "\($0.condition), \($0.fact) = \($0.value ?? "?")" }.joined(separator: "; "))"
            } == [
                "case: Many: {{ v.orders }}. <- v.orders > 10, v.orders = 3",
                "case: See {{ exhibit.photo }}. <- exhibit.photo, exhibit.photo = no",
                "slow: None was late. <- boxes == 0, boxes = 2"
            ])
        #expect(made.causes.map(\.cause) == ["torn"] && made.routes.first?.choices.first?.verdict == .notApplicable)
        let words = made.text(in: .english)
        #expect(
            words.contains("\nRoutes that are not taken\n  v, dispute: does not apply\n    v.wrong is no (Wrong?)\n")
                && words.hasSuffix("\nCauses that are not there\n  v: the case does not name: torn\n"), "\(words)")
        #expect(made.text(in: .chinese).contains("未采用的申诉方式") && !made.origins(in: .english).contains("not there"))
        // A dispute lists no causes: that is why this one is not there.
        let other = try #require(read(text.replacing("v.wrong: no", with: "v.wrong: yes"), with: book).case)
        #expect(
            other.explain(other.assemble().letters).text(in: .english).contains(
                "the letter `dispute` lists no causes: slow"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(made.json().utf8)) as? [String: Any])
        #expect(
            (json["leftOut"] as? [Any])?.count == 3
                && (json["letters"] as? [[String: Any]])?.first?["route"] as? String == "plan-of-action")
    }
}
