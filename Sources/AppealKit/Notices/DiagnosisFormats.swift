import Documents
import RuleModel
import SourceText

extension Diagnosis {
    /// The diagnosis for people, with the place of everything that it says.
    ///
    /// - Parameter showsZones: whether each sentence is listed with the part of a notice that it is taken for.
    public func text(in language: Language, showsZones: Bool = false) -> String {
        var writer = DiagnosisWriter(self, language)
        return writer.text(showsZones)
    }

    package var json: JSONValue {
        let places = places
        func told(_ head: [(key: String, value: JSONValue)], _ passage: Passage) -> JSONValue {
            .object(head + places.keys(passage))
        }
        return .object([
            ("file", .text(notice.file.path)), ("outcome", .text(outcome.rawValue)), ("pack", .text(orNull: pack?.id)),
            ("violations", .list(violations.map { $0.json(places) })),
            ("mentioned", .list(mentioned.map { $0.json(places) })), ("questions", .list(questions.map(\.json))),
            (
                "facts",
                .list(facts.map { told([("name", .text($0.fact.name)), ("value", .text($0.value))], $0.passage) })
            ),
            ("sites", places.list(sites)), ("asins", places.list(asins)), ("orders", places.list(orders)),
            ("date", .text(orNull: date?.day.written)), ("zone", .text(orNull: date?.zone)),
            (
                "deadlines",
                .list(
                    deadlines.map {
                        told(
                            [
                                ("day", .text(orNull: $0.day?.written)),
                                ("earliest", .text(orNull: $0.earliest?.written)), ("from", .text($0.start.rawValue)),
                                ("zone", .text(orNull: $0.zone)), ("text", .text($0.passage.text))
                            ], $0.passage)
                    })
            ),
            ("own-times", places.list(ownTimes)),
            (
                "numbers",
                .list(
                    numbers.map {
                        told([("kind", .text($0.kind.rawValue)), ("text", .text($0.passage.text))], $0.passage)
                    })
            ),
            ("amounts", places.list(amounts)), ("rates", places.list(rates)), ("addresses", places.list(addresses)),
            ("warnings", .list(warnings.map { .text($0.wording.text(in: .english)) })),
            ("authentication", .list(authentication.map { .text($0) })),
            (
                "zones",
                .list(
                    zones.map {
                        told(
                            [
                                ("zone", .text($0.zone.rawValue)), ("shared", .boolean($0.isBoilerplate)),
                                ("text", .text($0.passage.text))
                            ], $0.passage)
                    })
            ),
            ("checklist", places.list(checklist)),
            (
                "documents",
                .list(documents.map { told([("id", .text($0.id)), ("text", .text($0.passage.text))], $0.passage) })
            ),
            ("submit", places.list(submit)), ("unknowns", .list(unknowns.map { .text($0.rawValue) })),
            ("remarks", .list(notice.remarks.map { .text($0.text(in: .english)) }))
        ])
    }
}

/// Where the passages of a text stand in its file, which is gone through once however many there are.
struct PassagePlaces {
    private let file: SourceFile
    private let positions: [Int: LineAndColumn]

    init(_ passages: [Diagnosis.Passage], in file: SourceFile) {
        self.file = file
        positions = file.positions(ofBytes: passages.map { Int($0.place.range.start) })
    }

    /// `notice.txt:3:12`.
    func at(_ passage: Diagnosis.Passage) -> String {
        let at = position(passage)
        return "\(file.path):\(at.line):\(at.column)"
    }

    func json(_ passage: Diagnosis.Passage) -> JSONValue { .object([("text", .text(passage.text))] + keys(passage)) }

    func list(_ passages: [Diagnosis.Passage]) -> JSONValue { .list(passages.map(json)) }

    func keys(_ passage: Diagnosis.Passage) -> [(key: String, value: JSONValue)] {
        let at = position(passage)
        return [("line", .number(at.line)), ("column", .number(at.column))]
    }

    private func position(_ passage: Diagnosis.Passage) -> LineAndColumn {
        positions[Int(passage.place.range.start)] ?? file.position(ofByte: Int(passage.place.range.start))
    }
}

extension Diagnosis {
    /// All that is shown with its place.
    fileprivate var places: PassagePlaces {
        let lists = [
            sites, asins, orders, checklist, submit, deadlines.map(\.passage), facts.map(\.passage),
            documents.map(\.passage), ownTimes, numbers.map(\.passage), amounts, rates, addresses, zones.map(\.passage),
            warnings.compactMap(\.passage)
        ]
        return PassagePlaces(
            lists.flatMap(\.self) + (violations + mentioned).flatMap { $0.evidence.map(\.passage) + $0.words },
            in: notice.file)
    }
}

extension Diagnosis.Candidate {
    fileprivate func json(_ places: PassagePlaces) -> JSONValue {
        let evidence = evidence.map { one in
            JSONValue.object(
                [
                    ("phrase", .text(one.phrase)), ("text", .text(one.passage.text)), ("count", .number(one.count)),
                    ("points", .number(one.points))
                ] + places.keys(one.passage))
        }
        return .object([
            ("id", .text(id.description)), ("score", .number(score)), ("likeness", .number(likeness)),
            ("words", places.list(words)), ("asks", .list(asks.map { .text($0.id) })),
            ("evidence", .list(evidence))
        ])
    }
}

extension Diagnosis.Question {
    fileprivate var json: JSONValue { .text(text(in: .english)) }

    func text(in language: Language) -> String {
        wording(
            violation: { .verbatim($0.description) }, route: { id, when, _ in (.verbatim("`\(id)`"), .verbatim(when)) }
        ).text(
            in: language)
    }

    /// The question, with what it calls a violation, and a route and the condition that it hangs on.
    fileprivate func wording(
        violation name: (ViolationID) -> Wording,
        route: (String, String, ViolationID) -> (name: Wording, condition: Wording)
    ) -> Wording {
        switch self {
        case .says(let phrase, let id): return .doesItSay(phrase: phrase, violation: name(id))
        case .isAbout(let id): return .isItAbout(violation: name(id))
        case .isNotice: return .didMarketplaceSendIt
        case .subject: return .whatIsItAbout
        case .route(let id, let when, let violation):
            let (route, condition) = route(id, when, violation)
            return .goesByRoute(violation: name(violation), route: route, condition: condition)
        }
    }
}

extension NoticeText.Remark {
    /// The remark as a sentence for the seller, lower case, no full stop.
    public func text(in language: Language) -> String { wording.text(in: language) }

    var wording: Wording {
        switch self {
        case .assumed(let name): .encodingAssumed(encoding: name)
        case .unknownCharset(let name): .encodingCannotBeRead(encoding: clipped(name))
        case .attachment(let name): .attachmentNotRead(name: clipped(name))
        case .tooDeep: .tooManyMailsWithin
        case .tooManyParts: .tooManyPartsOfMail(most: Limit.mailParts.value)
        case .cut: .onlyStartRead
        }
    }
}

extension Diagnosis.Unknown {
    fileprivate var wording: Wording {
        switch self {
        case .site: .untoldSite
        case .severalSites: .untoldWhichSite
        case .date: .untoldDate
        case .deadline: .untoldDeadline
        case .zone: .untoldZone
        case .submit: .untoldSubmit
        }
    }
}

extension Route {
    /// As people call it.
    var name: Wording { titled(id, title) }
}

private struct DiagnosisWriter {
    let diagnosis: Diagnosis
    let language: Language
    let places: PassagePlaces
    private var out = ""

    init(_ diagnosis: Diagnosis, _ language: Language) {
        self.diagnosis = diagnosis
        self.language = language
        places = diagnosis.places
    }

    mutating func text(_ showsZones: Bool) -> String {
        add(.labelAndText(label: diagnosis.notice.file.path, text: diagnosis.outcome.wording))
        section(.diagnosisWarnings, diagnosis.warnings.map(shown))
        for candidate in diagnosis.violations { write(candidate) }
        section(
            .diagnosisMentioned,
            diagnosis.mentioned.compactMap { candidate in
                candidate.evidence.first.map {
                    .labelAndText(
                        label: titled(candidate.id.description, candidate.violation.title),
                        text: places.quotation($0.passage))
                }
            })
        section(
            .diagnosisRead,
            diagnosis.facts.map {
                .labelAndText(
                    label: Wording.asWritten(text: $0.fact.name),
                    text: Wording.textAt(text: $0.shownValue, place: places.at($0.passage)))
            })
        section(.diagnosisSite, diagnosis.sites.map(told))
        section(.diagnosisAsins, diagnosis.asins.map(told))
        section(.diagnosisOrders, diagnosis.orders.map(told))
        if let date = diagnosis.date {
            section(
                .diagnosisDate, [.verbatim(date.day.text(in: language) + (date.zone.map { " " + $0 } ?? ""))])
        }
        section(
            .diagnosisDeadline,
            diagnosis.deadlines.map { .labelAndText(label: $0.shownDay, text: places.quotation($0.passage)) })
        section(.diagnosisOwnTimes, diagnosis.ownTimes.map(quoted))
        section(.diagnosisNumbers, diagnosis.numbers.map { quoted($0.passage) })
        section(.diagnosisAmounts, (diagnosis.amounts + diagnosis.rates).map(quoted))
        section(.diagnosisAskedFor, diagnosis.checklist.map { box(quoted($0)) })
        section(
            .diagnosisDocuments,
            diagnosis.documents.map {
                box(.labelAndText(label: $0.title, text: places.quotation($0.passage)))
            })
        section(.diagnosisSubmit, diagnosis.submit.map(quoted))
        section(.diagnosisAddresses, diagnosis.addresses.map(quoted))
        section(.diagnosisAuthentication, diagnosis.authentication.map { .verbatim($0) })
        section(.diagnosisToDecide, diagnosis.questions.map { $0.wording(violation: name, route: route) })
        section(.diagnosisNotTold, diagnosis.unknowns.map(\.wording))
        section(.diagnosisAboutFile, diagnosis.notice.remarks.map(\.wording))
        if showsZones {
            section(
                .diagnosisZones,
                diagnosis.zones.map { zoned in
                    let name =
                        zoned.isBoilerplate ? Wording.sharedSentence(zone: zoned.zone.wording) : zoned.zone.wording
                    return .labelAndText(label: name, text: places.quotation(zoned.passage))
                })
        }
        return out
    }

    private mutating func add(_ line: Wording, indent: String = "") {
        out += indent + line.text(in: language) + "\n"
    }

    private mutating func section(_ heading: Wording, _ lines: [Wording]) {
        guard !lines.isEmpty else { return }
        out += "\n"
        add(heading)
        for line in lines { add(line, indent: "  ") }
    }

    private func shown(_ warning: Diagnosis.Warning) -> Wording {
        warning.passage.map { .labelAndText(label: warning.wording, text: places.quotation($0)) } ?? warning.wording
    }

    private mutating func write(_ candidate: Diagnosis.Candidate) {
        out += "\n\(candidate.id)  \(candidate.violation.title.text(in: language))\n"
        if candidate.evidence.isEmpty {
            let words = candidate.words.map { Wording.quoted(text: $0.text) }
            add(.likeItsWords(percent: String(candidate.likeness), words: WordingValue.names(words)), indent: "  ")
        }
        for evidence in candidate.evidence {
            let often: Wording? = evidence.count > 1 ? .timesSaid(count: evidence.count) : nil
            let doubt: Wording? = evidence.isUnverified ? .phraseWithoutSource : nil
            add(.joined([places.atQuotation(evidence.passage), often, doubt].compactMap(\.self), by: ""), indent: "  ")
        }
        let routes = candidate.violation.routes.compactMap { diagnosis.pack?.routes[$0.route].name }
        add(.goesByRoutes(routes: Wording.orElse(routes)), indent: "  ")
        if !candidate.asks.isEmpty {
            add(.asksAbout(asks: WordingValue.names(candidate.asks.map(\.title))), indent: "  ")
        }
    }

    private func told(_ passage: Diagnosis.Passage) -> Wording {
        .textAt(text: passage.text, place: places.at(passage))
    }

    /// A sentence of the notice.
    private func quoted(_ passage: Diagnosis.Passage) -> Wording {
        .sentenceAt(text: passage.text, place: places.at(passage))
    }

    private func box(_ line: Wording) -> Wording { .joined([.verbatim("[ ]"), line], by: " ") }

    // MARK: Questions

    /// The diagnosis has its title and id above: in English the id is what stands in sentences.
    private func name(_ id: ViolationID) -> Wording {
        let title = diagnosis.violations.first { $0.id == id }?.violation.title
        return Wording(
            Translations(Language.spoken) { $0 == .english ? id.description : title?.text(in: $0) ?? id.description })
    }

    /// A route with its title, and its condition with the questions of the facts in it.
    private func route(
        _ id: String, _ condition: String, _ violation: ViolationID
    ) -> (name: Wording, condition: Wording) {
        guard let pack = diagnosis.pack,
            let violation = diagnosis.violations.first(where: { $0.id == violation })?.violation,
            let choice = violation.routes.first(where: { pack.routes[$0.route].id == id })
        else { return (.verbatim("`\(id)`"), .verbatim(condition)) }
        let questions = pack.facts(of: choice, violation).map { Wording.factAsks(fact: $0.name, question: $0.ask) }
        let quoted = Wording.verbatim("`\(condition)`")
        let explained = questions.dropFirst().reduce(questions.first) { first, next in
            first.map { .factsThatAsk(first: $0, next: next) }
        }.map { Wording.conditionWithQuestions(condition: quoted, questions: $0) }
        return (
            titled("`\(id)`", pack.routes[choice.route].title),
            // An English reader understands the condition as it is written.
            Wording(
                Translations(Language.spoken) {
                    $0 == .english ? condition : (explained ?? quoted).text(in: $0)
                })
        )
    }
}

extension RulePack {
    /// The facts that a route hangs on and that the seller is asked for, each once.
    fileprivate func facts(of choice: RouteChoice, _ violation: Violation) -> [Fact] {
        let operands = choice.when.map { units[violation.unit].conditions.operands(of: $0) } ?? []
        var seen = Set<String>()
        return operands.compactMap { operand in
            let fact = fact(at: operand, of: nil, in: nil).map { facts[$0] }
            return fact.flatMap { !$0.ask.text(in: .english).isEmpty && seen.insert($0.name).inserted ? $0 : nil }
        }
    }
}

extension Diagnosis.Outcome {
    fileprivate var wording: Wording {
        switch self {
        case .recognised: .textRecognised
        case .unsure: .textUnsure
        case .notRecognised: .textNotRecognised
        }
    }
}

extension Diagnosis.ReadFact {
    /// The value as people write it.
    fileprivate var shownValue: Wording {
        if case .choice = fact.type { return titled(value, fact.options.first { $0.id == value }?.label) }
        guard let literal = try? Literal.read(value, as: fact.type) else { return .verbatim(value) }
        return Wording(Translations(Language.spoken) { literal.text(in: $0) })
    }
}

extension Diagnosis.Deadline {
    /// The last day with its zone, or why it is not known.
    var shownDay: Wording {
        guard let day else {
            guard isInBusinessDays else { return start == .firstNotice ? .countsFromFirstNotice : .dayUnknown }
            return earliest.map { .inBusinessDaysFrom(day: $0) } ?? .inBusinessDays
        }
        let named = zone.map { Wording.dayInZone(day: day, zone: $0) } ?? day.wording
        return start == .receipt ? .ifReceivedAtOnce(day: named) : named
    }
}

extension PassagePlaces {
    func quotation(_ passage: Diagnosis.Passage) -> Wording {
        .quotationAt(text: passage.text, place: at(passage))
    }

    func atQuotation(_ passage: Diagnosis.Passage) -> Wording {
        .atQuotation(place: at(passage), text: passage.text)
    }
}

extension NoticeZone {
    fileprivate var wording: Wording {
        switch self {
        case .happened: .zoneHappened
        case .why: .zoneWhy
        case .send: .zoneSend
        case .otherwise: .zoneOtherwise
        case .error: .zoneError
        }
    }
}

extension Diagnosis.Warning {
    /// The words that show it.
    fileprivate var passage: Diagnosis.Passage? {
        switch self {
        case .foreignLink(_, _, let passage), .lookAlike(_, _, let passage), .foreignSender(_, _, let passage),
            .dateNotUnderstood(let passage):
            passage
        case .failedCheck: nil
        }
    }

    /// The warning as a sentence for the seller, lower case, no full stop.
    public func text(in language: Language) -> String { wording.text(in: language) }

    fileprivate var wording: Wording {
        switch self {
        case .foreignLink(let host, let name, _): .linkLeadsElsewhere(host: clipped(host), marketplace: name)
        case .lookAlike(let host, let name, _): .hostLooksLike(host: clipped(host), marketplace: name)
        case .foreignSender(let host, let name, _): .senderIsElsewhere(host: clipped(host), marketplace: name)
        case .failedCheck(let check): .mailCheckFailed(check: check)
        case .dateNotUnderstood: .forwardedDateNotUnderstood
        }
    }
}
