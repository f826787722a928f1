import RuleModel
import SourceText

extension Explanation {
    /// For people: each sentence with where it comes from, then what is not there and why.
    public func text(in language: Language) -> String {
        let writer = ExplanationWriter(explanation: self, language: language, places: ShownPlaces(self))
        return letters.indices.map(writer.letter).joined(separator: "\n") + writer.notThere
    }

    /// The letters alone, each sentence with where it comes from.
    public func origins(in language: Language) -> String {
        let writer = ExplanationWriter(explanation: self, language: language, places: ShownPlaces(self))
        return letters.indices.map(writer.letter).joined(separator: "\n")
    }

    /// For programs; docs/explain.md tells the keys.
    public func json() -> String {
        let places = ShownPlaces(self)
        return JSONValue.object([
            ("version", .number(1)),
            (
                "letters",
                .list(
                    zip(letters, sentences).map { letter, sentences in
                        .object([
                            ("route", .text(letter.route)),
                            ("violations", .list(letter.violations.map { .text("\($0)") })),
                            ("sentences", .list(sentences.map { json($0, places) }))
                        ])
                    })
            ),
            (
                "leftOut",
                .list(
                    leftOut.map { left in
                        .object([
                            ("text", .text(left.text)), ("place", .text(places[left.place])),
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
                            ("why", .text($0.why.wording { .verbatim("`\($0)`") }.text(in: .english)))
                        ])
                    })
            )
        ]).document()
    }

    private func json(_ sentence: Sentence, _ places: ShownPlaces) -> JSONValue {
        .object([
            ("text", .text(sentence.text)), ("fragments", .list(sentence.fragments.map { .text(places[$0]) })),
            ("item", .text(orNull: sentence.item)),
            (
                "facts",
                .list(
                    sentence.facts.map { told in
                        .object([
                            ("fact", .text(told.fact)), ("text", .text(told.text)),
                            ("place", .text(orNull: told.place.map { places[$0] })),
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

/// The places of an explanation as they are shown: `case.yaml:12`.
private struct ShownPlaces {
    private let lines: PlaceLines

    init(_ explanation: Explanation) {
        let sentences = explanation.sentences.joined()
        lines = PlaceLines(
            sentences.flatMap(\.fragments) + sentences.flatMap { $0.facts.compactMap(\.place) }
                + explanation.leftOut.map(\.place))
    }

    subscript(place: Place) -> String { "\(place.file.path):\(lines[place])" }
}

private struct ExplanationWriter {
    let explanation: Explanation
    let language: Language
    let places: ShownPlaces

    private func say(_ wording: Wording) -> String { wording.text(in: language) }

    func letter(_ index: Int) -> String {
        let letter = explanation.letters[index]
        let violations = letter.violations.map { titled($0.violation, letter.pack.violation($0.violation)?.title) }
        let head = Wording.letterOf(
            route: titled(letter.route, title(ofRoute: letter.route)), violations: WordingValue.names(violations))
        var out = say(head) + "\n"
        for sentence in explanation.sentences[index] { out += (sentence.startsBlock ? "\n" : "") + lines(of: sentence) }
        return out
    }

    private func title(ofRoute id: String) -> Translations? {
        explanation.letters.lazy.compactMap { $0.pack.routes.first { $0.id == id } }.first?.title
    }

    private func lines(of sentence: Explanation.Sentence) -> String {
        let fragments: [Wording] =
            sentence.fragments.isEmpty ? [.writtenByTool] : sentence.fragments.map { .verbatim(places[$0]) }
        var lines = fragments.map { place in
            sentence.item.map { .placeOfItem(place: place, item: $0) } ?? place
        }
        for told in sentence.facts {
            let sources =
                [told.place.map { .verbatim(places[$0]) } ?? .factComputed] + told.sources.map(Wording.verbatim)
            lines.append(
                .toldBy(fact: told.fact, text: told.text, places: Wording.oneAfterOther(sources)))
        }
        for exhibit in sentence.exhibits {
            lines.append(.exhibitFiles(id: exhibit.id, files: WordingValue.names(exhibit.files)))
        }
        return sentence.text + "\n" + lines.map { "    \(say($0))\n" }.joined()
    }

    // MARK: What is not there

    var notThere: String {
        [(Wording.routesNotTaken, routesNotTaken), (.sentencesNotThere, leftOut), (.causesNotThere, causes)]
            .filter { !$1.isEmpty }.map { "\n\(say($0))\n\($1)" }.joined()
    }

    private var routesNotTaken: String {
        explanation.routes.flatMap { advice in
            advice.choices.filter { $0.verdict != .recommended && $0.verdict != .beside }.map { choice in
                let head = Wording.violationRouteAndVerdict(
                    violation: titled(advice.violation.violation, advice.title),
                    route: titled(choice.route, choice.title), verdict: choice.verdict.wording)
                return "  \(say(head))\n" + lines(of: choice.reasons)
            }
        }.joined()
    }

    private var leftOut: String {
        explanation.leftOut.map { left in
            let (text, place) = (clipped(left.text, to: 120), places[left.place])
            let head: Wording =
                left.item.map { .leftOutOfItem(text: text, place: place, item: $0) }
                ?? .leftOutAt(text: text, place: place)
            return "  \(say(head))\n" + lines(of: left.reasons)
        }.joined()
    }

    private func lines(of reasons: [Reason]) -> String { reasons.map { "    \(say($0.wording))\n" }.joined() }

    /// Those of one violation that are left out for one reason stand on one line.
    private var causes: String {
        var groups: [(first: Explanation.LeftCause, why: Wording, causes: [Wording])] = []
        for cause in explanation.causes {
            let why = cause.why.wording { titled("`\($0)`", title(ofRoute: $0)) }
            let name = titled(cause.cause, cause.title)
            if let index = groups.firstIndex(where: { $0.first.violation == cause.violation && $0.why == why }) {
                groups[index].causes.append(name)
            } else {
                groups.append((cause, why, [name]))
            }
        }
        return groups.map { group in
            let violation = group.first.violation.violation
            let title = explanation.routes.first { $0.violation == group.first.violation }?.title
            let line = Wording.causesLeftOut(
                violation: titled(violation, title), why: group.why, causes: WordingValue.names(group.causes))
            return "  \(say(line))\n"
        }.joined()
    }
}

extension Explanation.LeftCause.Why {
    /// - Parameter name: what the route of a letter is called.
    fileprivate func wording(_ name: (_ route: String) -> Wording) -> Wording {
        switch self {
        case .notNamed: .causeNotNamed
        case .answersOthers: .causeAnswersOthers
        case .noPlan(let route): .letterListsNoCauses(route: name(route))
        }
    }
}
