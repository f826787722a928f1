import Documents
import LetterReading
import RuleModel
import SourceText

extension NoticeReader {
    /// Which violations a notice is about, with what says so, and what else it tells.
    public func diagnose(_ notice: NoticeText) -> Diagnosis {
        Diagnoser(self, notice).diagnosis()
    }
}

/// Reads one text; also of replies, which have deadlines and evidence like notices.
struct Diagnoser {
    let reader: NoticeReader
    let notice: NoticeText
    let findings: PhraseFindings

    init(_ reader: NoticeReader, _ notice: NoticeText) {
        self.reader = reader
        self.notice = notice
        findings = reader.findings(in: notice)
    }

    func diagnosis() -> Diagnosis {
        let judgements = reader.ruleBook.packs.indices.map(judge)
        guard let best = judgements.max(by: <), best.outcome != .notRecognised else {
            return nothing()
        }
        return describe(best)
    }

    // MARK: Which violation

    /// What the notice is by the phrases of one pack.
    private struct Judgement {
        let pack: Int
        let outcome: Diagnosis.Outcome
        let told: [Diagnosis.Candidate]
        let others: [Diagnosis.Candidate]
        let isNotice: Bool
        /// How many of the marketplace's usual phrases it has: violations have like names at all of them.
        let signs: Int

        /// Whether another pack tells better what the notice is: first by the outcome, then by what speaks for it.
        static func < (a: Self, b: Self) -> Bool { (a.certainty, a.points) < (b.certainty, b.points) }

        private var certainty: Int {
            switch outcome {
            case .recognised: 2
            case .unsure: 1
            case .notRecognised: 0
            }
        }

        /// A pack cannot win by writing down huge weights: above so many points all are alike.
        private var points: Int { (told + others).reduce(signs) { min(Self.mostPoints, $0 + $1.score) } }

        private static let mostPoints = 900_000
    }

    private func judge(_ pack: Int) -> Judgement {
        let candidates = reader.ruleBook.packs[pack].violations.indices.compactMap { candidate(pack, $0) }.sorted {
            ($1.score, $0.id.violation) < ($0.score, $1.id.violation)
        }
        let told = candidates.filter { $0.score >= Diagnosis.Candidate.telling }
        let usual = findings.numbers(of: .common(pack: pack))
        let signs = usual.count(where: findings.isFound)
        let isNotice = usual.isEmpty || signs > 0
        let isAgainst = !findings.found(.against(pack: pack)).isEmpty
        let outcome: Diagnosis.Outcome =
            if told.isEmpty {
                isAgainst || !isNotice || candidates.isEmpty && signs < Self.signsOfNotice ? .notRecognised : .unsure
            } else if isAgainst {
                // A thread may hold the notice beside what the seller wrote.
                signs >= Self.signsOfNotice ? .unsure : .notRecognised
            } else {
                isNotice ? .recognised : .unsure
            }
        let isSure = outcome == .recognised
        return Judgement(
            pack: pack, outcome: outcome, told: isSure ? told : candidates,
            others: isSure ? candidates.filter { $0.score < Diagnosis.Candidate.telling } : [],
            isNotice: isNotice && !isAgainst, signs: signs)
    }

    /// So many of the usual phrases make a notice of a text that tells no violation.
    private static let signsOfNotice = 2

    private func candidate(_ pack: Int, _ index: Index<Violation>) -> Diagnosis.Candidate? {
        let rules = reader.ruleBook.packs[pack]
        let violation = rules.violations[index]
        var evidence = violation.notice.says.indices.compactMap { self.evidence(pack, index, saying: $0) }
        for number in findings.found(.reading(pack: pack, violation: index)) where !findings.isCovered(number) {
            evidence.append(
                self.evidence(number, points: Self.points(of: reader.phrases[number].wordCount), isUnverified: false))
        }
        guard !evidence.isEmpty else { return nil }
        let asks = violation.asks.indexed.filter {
            !findings.found(.ask(pack: pack, violation: index, ask: $0.0)).isEmpty
        }.map(\.1)
        return Diagnosis.Candidate(
            id: ViolationID(pack: rules.id, violation: violation.id), violation: violation,
            score: evidence.reduce(0) { $0 + $1.points }, evidence: evidence, asks: asks)
    }

    private func evidence(_ pack: Int, _ violation: Index<Violation>, saying index: Int) -> Diagnosis.Evidence? {
        let saying = reader.ruleBook.packs[pack].violations[violation].notice.says[index]
        let numbers = findings.numbers(of: .saying(pack: pack, violation: violation, saying: index))
        let all = numbers.prefix(saying.all.count)
        let any = numbers.dropFirst(saying.all.count).prefix(saying.any.count).filter(findings.isFound)
        let none = numbers.suffix(saying.none.count)
        guard all.allSatisfy(findings.isFound), saying.any.isEmpty || !any.isEmpty,
            !none.contains(where: findings.isFound)
        else { return nil }
        let shown = all + any.prefix(1)
        guard let first = shown.first, !shown.allSatisfy(findings.isCovered) else { return nil }
        let points = saying.weight ?? Self.points(of: shown.reduce(0) { $0 + reader.phrases[$1].wordCount })
        let violations = shown.count == 1 ? sharing(reader.phrases[first].key, pack) : 1
        return evidence(first, points: max(1, points / max(1, violations)), isUnverified: saying.isUnverified)
    }

    /// How many violations have a phrase: what several have tells little.
    private func sharing(_ key: String, _ pack: Int) -> Int {
        reader.ruleBook.packs[pack].violations.count {
            $0.notice.says.contains { $0.phrases.count == 1 && $0.all.first?.key == key }
        }
    }

    func evidence(_ number: Int, points: Int, isUnverified: Bool) -> Diagnosis.Evidence {
        let finding = findings.all[number]
        let range = finding.matches.first?.range ?? 0..<0
        return Diagnosis.Evidence(
            phrase: reader.phrases[number].text, passage: passage(range), count: finding.count, points: points,
            isUnverified: isUnverified)
    }

    /// What the pack does not weigh is weighed by its words: the longer, the less likely by chance.
    private static func points(of words: Int) -> Int { words >= 4 ? 3 : words == 3 ? 2 : 1 }

    // MARK: What else it tells

    private func nothing() -> Diagnosis {
        Diagnosis(
            outcome: .notRecognised, pack: nil, violations: [], mentioned: [], questions: [], facts: [], sites: [],
            asins: [], orders: [], date: nil, deadlines: [],
            checklist: [], documents: [], submit: [], unknowns: [], notice: notice)
    }

    private func describe(_ judgement: Judgement) -> Diagnosis {
        let number = judgement.pack
        let pack = reader.ruleBook.packs[number]
        let facts = facts(number, judgement.told)
        let date = date(facts)
        let sites = sites(number)
        let zone = sites.count == 1 ? sites[0].zone : nil
        let deadlines = deadlines(number, date, zone)
        let submit = distinct(findings.matches(of: .submit(pack: number)).map { passage(line(around: $0.range)) })
        let survey = NoticeSurvey(notice)
        let documents = pack.notice.documents.enumerated().compactMap { index, document in
            findings.matches(of: .document(pack: number, document: index)).first.map {
                Diagnosis.Document(id: document.id, title: document.title, passage: passage($0.range))
            }
        }
        var unknowns: [Diagnosis.Unknown] = []
        if !pack.notice.sites.isEmpty, sites.count != 1 { unknowns.append(sites.isEmpty ? .site : .severalSites) }
        if date == nil { unknowns.append(.date) }
        if deadlines.isEmpty {
            unknowns.append(.deadline)
        } else if deadlines.contains(where: { $0.zone == nil }) {
            unknowns.append(.zone)
        }
        if submit.isEmpty { unknowns.append(.submit) }
        return Diagnosis(
            outcome: judgement.outcome, pack: pack, violations: judgement.told, mentioned: judgement.others,
            questions: questions(judgement, pack), facts: facts,
            sites: sites.map(\.passage), asins: survey.asins, orders: survey.orders, date: date, deadlines: deadlines,
            checklist: survey.checklist, documents: documents,
            submit: submit, unknowns: unknowns, notice: notice)
    }

    func passage(_ range: Range<Int>) -> Diagnosis.Passage {
        Diagnosis.Passage(text: notice.excerpt(range), place: notice.place(range))
    }

    /// The line that a phrase stands in.
    func line(around range: Range<Int>) -> Range<Int> {
        let bytes = notice.text.bytes
        let earliest = max(0, range.lowerBound - 120)
        let latest = min(bytes.count, range.upperBound + 120)
        let start = (bytes[earliest..<range.lowerBound].lastIndex(of: 0x0A) ?? earliest - 1) + 1
        let end = bytes[range.upperBound..<latest].firstIndex(of: 0x0A) ?? latest
        return start..<end
    }

    private func distinct(_ passages: [Diagnosis.Passage]) -> [Diagnosis.Passage] {
        var seen = Set<String>()
        return passages.filter { seen.insert(textKey($0.text)).inserted }
    }

    /// Every value that was read; a fact that is read twice with different values stands there twice.
    private func facts(_ pack: Int, _ candidates: [Diagnosis.Candidate]) -> [Diagnosis.ReadFact] {
        let rules = reader.ruleBook.packs[pack]
        let violations = Set(candidates.map(\.id.violation))
        var matches = findings.matches(of: .packReading(pack: pack))
        for index in rules.violations.indices where violations.contains(rules.violations[index].id) {
            matches += findings.matches(of: .reading(pack: pack, violation: index))
        }
        var seen: [String: Set<String>] = [:]
        return matches.flatMap(\.values).compactMap { read in
            guard let fact = rules.factIndex(named: read.name),
                seen[read.name, default: []].count < Limit.factValues.value,
                seen[read.name, default: []].insert(read.value.text).inserted
            else { return nil }
            // What stands after the words is not always what they announce: a text that cannot be the fact's says
            // something else.
            if case .text = rules.facts[fact].type, case .failure = rules.facts[fact].value(of: read.value.text) {
                return nil
            }
            return Diagnosis.ReadFact(
                fact: rules.facts[fact], value: read.value.text, passage: passage(read.value.range))
        }
    }

    /// A notice came before the mails that forward it: the earliest day counts.
    private func date(_ facts: [Diagnosis.ReadFact]) -> MailDate? {
        let read = facts.filter { $0.fact.name == "notice.date" }.compactMap { fact -> MailDate? in
            guard case .date(let day)? = try? Literal.read(fact.value, as: .date) else { return nil }
            return MailDate(day: day, zone: nil)
        }
        return (notice.dates + read).min { $0.day < $1.day }
    }

    private func sites(_ pack: Int) -> [(passage: Diagnosis.Passage, zone: String?)] {
        reader.ruleBook.packs[pack].notice.sites.enumerated().compactMap { index, site in
            guard let number = findings.numbers(of: .site(pack: pack, site: index)).first, !findings.isCovered(number),
                let match = findings.all[number].matches.first
            else { return nil }
            return (Diagnosis.Passage(text: site.phrase.text, place: notice.place(match.range)), site.zone)
        }
    }

    func deadlines(_ pack: Int, _ date: MailDate?, _ zone: String?) -> [Diagnosis.Deadline] {
        var seen = Set<String>()
        return findings.matches(of: .deadline(pack: pack)).compactMap { match in
            guard let value = match.values.first?.value, seen.insert(value.text).inserted else { return nil }
            let day = value.isInBusinessDays ? nil : lastDay(value, date)
            return Diagnosis.Deadline(
                passage: passage(match.range), day: day, zone: date?.zone ?? zone,
                isInBusinessDays: value.isInBusinessDays)
        }
    }

    private func lastDay(_ value: ScannedValue, _ date: MailDate?) -> CalendarDay? {
        if case .date(let day)? = try? Literal.read(value.text, as: .date) { return day }
        guard let date, case .duration(let hours, _)? = try? Literal.read(value.text, as: .duration) else { return nil }
        return CalendarDay(number: date.day.number + hours / 24)
    }

    // MARK: What decides

    private func questions(_ judgement: Judgement, _ pack: RulePack) -> [Diagnosis.Question] {
        var questions: [Diagnosis.Question] = []
        if judgement.outcome == .unsure {
            if !judgement.isNotice { questions.append(.isNotice) }
            if judgement.told.isEmpty { questions.append(.subject) }
            questions += judgement.told.compactMap { candidate in
                missingPhrase(of: candidate).map { .says($0, candidate.id) }
            }
        }
        for candidate in judgement.told {
            questions += candidate.violation.routes.compactMap { routeQuestion($0, candidate, pack) }
        }
        return questions
    }

    /// The most telling phrase of a candidate that was not found, in the notice's own script.
    private func missingPhrase(of candidate: Diagnosis.Candidate) -> String? {
        let found = Set(candidate.evidence.map(\.phrase))
        let open = candidate.violation.notice.says.flatMap { saying in
            saying.all.map { (phrase: $0, points: saying.weight ?? Self.points(of: $0.wordCount)) }
        }
        let isWestern = candidate.evidence.first?.phrase.utf8.first.map { $0 < 0x80 }
        return open.filter {
            !found.contains($0.phrase.text) && ($0.phrase.text.utf8.first.map { $0 < 0x80 }) == isWestern
                && $0.points > 1
        }.max { $0.points < $1.points }?.phrase.text
    }

    private func routeQuestion(
        _ choice: RouteChoice, _ candidate: Diagnosis.Candidate, _ pack: RulePack
    ) -> Diagnosis.Question? {
        guard let when = choice.when else { return nil }
        let conditions = pack.units[candidate.violation.unit].conditions
        let text = conditions.text(of: when, in: candidate.violation.place.file)
        return .route(pack.routes[choice.route].id, when: text, candidate.id)
    }
}
