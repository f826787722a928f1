import RuleModel
import SourceText

extension Explanation {
    /// For people: each sentence with where it comes from, then what is not there and why.
    public func text(in language: Language) -> String {
        let writer = ExplanationWriter(explanation: self, language: language)
        return letters.indices.map(writer.letter).joined(separator: "\n") + writer.notThere
    }

    /// The letters alone, each sentence with where it comes from.
    public func origins(in language: Language) -> String {
        let writer = ExplanationWriter(explanation: self, language: language)
        return letters.indices.map(writer.letter).joined(separator: "\n")
    }

    /// For programs; docs/explain.md tells the keys.
    public func json() -> String {
        JSONValue.object([
            ("version", .number(1)),
            (
                "letters",
                .list(
                    zip(letters, sentences).map { letter, sentences in
                        .object([
                            ("route", .text(letter.route)),
                            ("violations", .list(letter.violations.map { .text("\($0)") })),
                            ("sentences", .list(sentences.map(json)))
                        ])
                    })
            ),
            (
                "leftOut",
                .list(
                    leftOut.map { left in
                        .object([
                            ("text", .text(left.text)), ("place", .text(at(left.place))),
                            ("item", .text(orNull: left.item)), ("reasons", .list(left.reasons.map(json)))
                        ])
                    })
            ),
            (
                "routes",
                .list(
                    routes.flatMap { advice in
                        advice.choices.map { choice in
                            .object([
                                ("violation", .text("\(advice.violation)")), ("route", .text(choice.route)),
                                ("verdict", .text(choice.verdict.name)), ("reasons", .list(choice.reasons.map(json)))
                            ])
                        }
                    })
            ),
            (
                "causes",
                .list(
                    causes.map {
                        .object([
                            ("violation", .text("\($0.violation)")), ("cause", .text($0.cause)),
                            ("why", .text($0.why.words(in: .english)))
                        ])
                    })
            )
        ]).document()
    }

    private func json(_ sentence: Sentence) -> JSONValue {
        .object([
            ("text", .text(sentence.text)), ("fragments", .list(sentence.fragments.map { .text(at($0)) })),
            ("item", .text(orNull: sentence.item)),
            (
                "facts",
                .list(
                    sentence.facts.map { told in
                        .object([
                            ("fact", .text(told.fact)), ("text", .text(told.text)),
                            ("place", .text(orNull: told.place.map(at))),
                            ("sources", .list(told.sources.map { .text($0) }))
                        ])
                    })
            ),
            (
                "exhibits",
                .list(
                    sentence.exhibits.map {
                        .object([("id", .text($0.id)), ("files", .list($0.files.map { .text($0) }))])
                    })
            )
        ])
    }

    private func json(_ reason: Reason) -> JSONValue {
        .object([
            ("condition", .text(reason.condition)), ("fact", .text(reason.fact)), ("value", .text(orNull: reason.value))
        ])
    }
}

/// `case.yaml:12`
private func at(_ place: Place) -> String {
    "\(place.file.path):\(place.file.position(ofByte: Int(place.range.start)).line)"
}

private struct ExplanationWriter {
    let explanation: Explanation
    let language: Language

    private func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }

    func letter(_ index: Int) -> String {
        let letter = explanation.letters[index]
        var out = "\(letter.route): \(letter.violations.map(\.violation).joined(separator: ", "))\n"
        for sentence in explanation.sentences[index] { out += (sentence.startsBlock ? "\n" : "") + lines(of: sentence) }
        return out
    }

    private func lines(of sentence: Explanation.Sentence) -> String {
        var out = sentence.text + "\n"
        let item = sentence.item.map { " (\($0))" } ?? ""
        out +=
            sentence.fragments.isEmpty
            ? "    " + say("written by the tool", "由工具写入") + item + "\n"
            : sentence.fragments.map { "    \(at($0))\(item)\n" }.joined()
        for told in sentence.facts {
            let places = [told.place.map(at) ?? say("computed", "计算得出")] + told.sources
            out += "    \(told.fact): \(told.text)  (\(places.joined(separator: "; ")))\n"
        }
        for exhibit in sentence.exhibits {
            out += "    exhibit.\(exhibit.id): \(exhibit.files.joined(separator: ", "))\n"
        }
        return out
    }

    // MARK: What is not there

    var notThere: String {
        var out = ""
        let routes = explanation.routes.map { advice in
            (advice, advice.choices.filter { $0.verdict != .recommended && $0.verdict != .beside })
        }.filter { !$0.1.isEmpty }
        if !routes.isEmpty {
            out += "\n" + say("Routes that are not taken", "未采用的途径") + "\n"
            for (advice, choices) in routes {
                for choice in choices {
                    out +=
                        "  \(advice.violation.violation), \(choice.route): \(choice.verdict.words(in: language))\n"
                        + choice.reasons.map { "    \($0.words(in: language))\n" }.joined()
                }
            }
        }
        if !explanation.leftOut.isEmpty {
            out += "\n" + say("Sentences that are not there", "未写入的语句") + "\n"
            for left in explanation.leftOut {
                out +=
                    "  “\(clipped(left.text, to: 120))”  (\(at(left.place))\(left.item.map { ", " + $0 } ?? ""))\n"
                    + left.reasons.map { "    \($0.words(in: language))\n" }.joined()
            }
        }
        if !explanation.causes.isEmpty {
            out += "\n" + say("Causes that are not there", "未列入的原因") + "\n"
            var reasons: [(head: String, causes: [String])] = []
            for cause in explanation.causes {
                let head = "\(cause.violation.violation): \(cause.why.words(in: language))"
                if let index = reasons.firstIndex(where: { $0.head == head }) {
                    reasons[index].causes.append(cause.cause)
                } else {
                    reasons.append((head, [cause.cause]))
                }
            }
            for reason in reasons { out += "  \(reason.head): \(reason.causes.joined(separator: say(", ", "、")))\n" }
        }
        return out
    }
}

extension Explanation.LeftCause.Why {
    func words(in language: Language) -> String {
        switch (self, language.old) {
        case (.notNamed, .english): "the case does not name"
        case (.notNamed, .chinese): "案件中未列出"
        case (.answersOthers, .english): "the case says that these answer another violation"
        case (.answersOthers, .chinese): "案件中说明回应的是另一违规"
        case (.noPlan(let route), .english): "the letter `\(route)` lists no causes"
        case (.noPlan(let route), .chinese): "`\(route)` 信件不列原因"
        }
    }
}
