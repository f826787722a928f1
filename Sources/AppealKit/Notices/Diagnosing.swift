import Documents
import LetterReading
import RuleModel
import SourceText

extension NoticeReader {
    /// Which violations a notice is about, with what says so, and what else it tells.
    public func diagnose(_ notice: NoticeText) -> Diagnosis {
        Diagnoser(phrases, notice).diagnosis()
    }
}

/// Reads one text; also of replies, which have deadlines and evidence like notices.
///
/// The parts of the text and what stands in it whatever it is about are read first. Then each pack's phrases are
/// weighed by where they stand, and if they do not settle the matter a ranking proposes what it may be.
struct Diagnoser {
    let phrases: NoticePhrases
    let notice: NoticeText
    let findings: PhraseFindings
    let outline: NoticeOutline
    let survey: NoticeSurvey
    let hosts: [NamedHost]
    let heads: MailHeads
    let language: NoticeLanguage?
    private let timeLimits: [TimeLimit]

    init(_ phrases: NoticePhrases, _ notice: NoticeText) {
        self.phrases = phrases
        self.notice = notice
        let findings = phrases.findings(in: notice)
        self.findings = findings
        let bytes = notice.text.bytes
        let leads = NoticeLanguage.List.zones.flatMap { list, zone in
            findings.matches(of: list).map { (range: $0.range, zone: zone) }
        }.sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        let shared = findings.matches(of: phrases.ruleBook.packs.indices.map { .boilerplate(pack: $0) })
        let outline = NoticeOutline(
            bytes, leads: leads, boilerplate: findings.matches(of: .boilerplate).map(\.range),
            shared: shared.map(\.range), conditions: findings.matches(of: .conditions).map(\.range))
        self.outline = outline
        let hosts = HostScanner.hosts(in: bytes)
        self.hosts = hosts
        let links = hosts.filter { $0.kind == .link }.map(\.range)
        survey = NoticeSurvey(notice) { entry in
            switch outline.zone(at: entry.lowerBound) {
            case .otherwise: false
            case .send: true
            // A list of policies to read asks for nothing.
            default: !links.contains { entry.overlaps($0) }
            }
        }
        heads = MailHeads(notice)
        let language = Self.language(findings, bytes)
        self.language = language
        let isDayFirst = language.flatMap { $0[.dateOrder] == ["day-first"] ? true : nil }
        timeLimits = phrases.limits.limits(in: bytes, outline, isDayFirst: isDayFirst)
    }

    /// The language that most of the usual words are in.
    private static func language(_ findings: PhraseFindings, _ text: [UInt8]) -> NoticeLanguage? {
        let lists = [NoticeLanguage.List.signs] + NoticeLanguage.List.zones.map(\.list) + ReplyKind.allCases.map(\.list)
        let counts = NoticeLanguage.all.map { language in
            (language, lists.reduce(0) { $0 + findings.found(.language(language, $1)).count })
        }
        guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
        return best.0
    }

    func diagnosis() -> Diagnosis {
        let judgements = phrases.ruleBook.packs.indices.map { PackJudge(self, $0).judgement() }
        let isAnyNamed = judgements.contains(where: \.isNamed)
        // Where nothing tells the marketplace apart, the one whose violations the text is most like.
        let isOpen = !isAnyNamed && judgements.allSatisfy(\.told.isEmpty)
        let likeness = judgements.map { isOpen && $0.outcome == .unsure ? rank($0.pack).first?.percent ?? 0 : 0 }
        func order(_ judgement: Judgement) -> (Int, Int, Int, Int, Int) {
            (
                judgement.isNamed || !isAnyNamed ? 1 : 0, judgement.told.isEmpty ? 0 : 1,
                judgement.hasOwnSigns ? 1 : 0, judgement.points + likeness[judgement.pack], judgement.names
            )
        }
        guard let best = judgements.max(by: { order($0) < order($1) }) else {
            return description(.notRecognised, nil, [], [], [])
        }
        let outcome = best.outcome
        guard outcome != .notRecognised else {
            return description(.notRecognised, best.isNamed ? best.pack : nil, [], [], [])
        }
        let others = judgements.filter { $0.pack != best.pack && ($0.isNamed || !isAnyNamed) }.compactMap(\.told.first)
        if outcome == .recognised {
            return description(
                outcome, best.pack, best.told.map(\.candidate),
                (best.others + others.prefix(Self.mostCandidates)).map(\.candidate),
                questions(best, best.told.map(\.candidate), outcome))
        }
        let candidates = candidates(best)
        return description(
            outcome, best.pack, candidates, others.map(\.candidate), questions(best, candidates, outcome))
    }

    /// What an unsure notice may be about: what phrases point to and what it is most like, the best three.
    private func candidates(_ judgement: Judgement) -> [Diagnosis.Candidate] {
        let pack = phrases.ruleBook.packs[judgement.pack]
        let likeness = rank(judgement.pack)
        var byViolation: [Index<Violation>: (candidate: Diagnosis.Candidate, order: Int)] = [:]
        let scored = judgement.told + judgement.others
        for like in likeness.prefix(Self.mostCandidates * 2) where like.percent >= Self.leastLikeness {
            let violation = pack.violations[like.violation]
            byViolation[like.violation] = (
                Diagnosis.Candidate(
                    id: ViolationID(pack: pack.id, violation: violation.id), violation: violation, score: 0,
                    likeness: like.percent, words: like.words.map(passage), evidence: [], asks: []), like.percent
            )
        }
        for one in scored {
            let like = likeness.first { $0.violation == one.index }
            byViolation[one.index] = (
                Diagnosis.Candidate(
                    id: one.candidate.id, violation: one.candidate.violation, score: one.candidate.score,
                    likeness: like?.percent ?? 0, words: like?.words.map(passage) ?? [],
                    evidence: one.candidate.evidence, asks: one.candidate.asks),
                (like?.percent ?? 0) + Self.pointsInPercent * min(4, one.strong)
            )
        }
        let best = byViolation.values.map(\.order).max() ?? 0
        // What only likeness proposes has to come near the best.
        let sorted = byViolation.filter { !$0.value.candidate.evidence.isEmpty || 2 * $0.value.order >= best }.sorted {
            ($1.value.order, $0.key) < ($0.value.order, $1.key)
        }
        return sorted.prefix(max(Self.mostCandidates, judgement.told.count)).map(\.value.candidate)
    }

    private static let mostCandidates = 3
    /// Below it the text shares no more than words that any notice has.
    private static let leastLikeness = 4
    /// How much of likeness a point of a phrase outweighs.
    private static let pointsInPercent = 6

    private func rank(_ pack: Int) -> [ViolationRanking.Likeness] {
        var left = Self.ranked
        let stretches = outline.sentences.lazy.filter {
            !$0.isBoilerplate && !$0.isShared && $0.zone != .otherwise && $0.zone != .error
        }.map(\.range).prefix { range in
            left -= range.count
            return left > 0
        }
        return phrases.ranking(ofPack: pack).rank(notice.text.bytes, Array(stretches))
    }

    /// So many bytes are compared: what a notice is about stands at its start.
    private static let ranked = 1 << 17

    /// Whether it has more of a notice than its words: a part that says what happens otherwise or what to do about an
    /// error, numbers of items or complaints, or a limit for an answer.
    var hasPartsOfNotice: Bool {
        outline.sentences.contains { $0.isLeadIn && ($0.zone == .otherwise || $0.zone == .error || $0.zone == .send) }
            || !survey.asins.isEmpty || !survey.orders.isEmpty || !findings.matches(of: .labelsComplaint).isEmpty
            || timeLimits.contains { $0.actor == .seller }
    }

    // MARK: What else it tells

    private func description(
        _ outcome: Diagnosis.Outcome, _ number: Int?, _ violations: [Diagnosis.Candidate],
        _ mentioned: [Diagnosis.Candidate], _ questions: [Diagnosis.Question]
    ) -> Diagnosis {
        let pack = number.map { phrases.ruleBook.packs[$0] }
        let facts = number.map { self.facts($0, violations) } ?? []
        let place = firstPlace(violations)
        let head = heads.head(at: place)
        let date = date(head, facts)
        let sites = sites(number)
        let zone = sites.count == 1 ? sites[0].zone : nil
        let limits = limits(number, zone, facts)
        let submit = number.map { number in
            distinct(findings.matches(of: .submit(pack: number)).map { passage(line(around: $0.range)) })
        }
        let packs = number.map { [$0] } ?? Array(phrases.ruleBook.packs.indices)
        var seen = Set<String>()
        let documents = packs.flatMap { number in
            phrases.ruleBook.packs[number].notice.documents.enumerated().compactMap { index, document in
                findings.matches(of: .document(pack: number, document: index)).first.map {
                    Diagnosis.Document(id: document.id, title: document.title, passage: passage($0.range))
                }
            }
        }.filter { seen.insert($0.id).inserted }
        var unknowns: [Diagnosis.Unknown] = []
        if outcome != .notRecognised, let pack {
            if !pack.notice.sites.isEmpty, sites.count != 1 { unknowns.append(sites.isEmpty ? .site : .severalSites) }
            if date == nil { unknowns.append(.date) }
            if limits.deadlines.isEmpty {
                unknowns.append(.deadline)
            } else if limits.deadlines.contains(where: { $0.zone == nil }) {
                unknowns.append(.zone)
            }
            if submit?.isEmpty ?? true { unknowns.append(.submit) }
        }
        let warnings = Warnings(self, outcome == .notRecognised ? nil : number, head)
        return Diagnosis(
            outcome: outcome, pack: outcome == .notRecognised ? nil : pack, violations: violations,
            mentioned: mentioned, questions: questions, facts: facts, sites: sites.map(\.passage), asins: survey.asins,
            orders: survey.orders, date: date, deadlines: limits.deadlines, checklist: survey.checklist,
            documents: documents, submit: submit ?? [], ownTimes: limits.own, numbers: numbers,
            amounts: survey.amounts, rates: survey.rates,
            addresses: distinct(hosts.filter { $0.kind == .address }.map { passage($0.range) }),
            warnings: warnings.all, authentication: warnings.checks, zones: zones, unknowns: unknowns, notice: notice)
    }

    private var zones: [Diagnosis.ZonedPassage] {
        outline.sentences.prefix(Self.mostSentences).map {
            Diagnosis.ZonedPassage(
                zone: $0.zone, passage: passage($0.range), isBoilerplate: $0.isBoilerplate || $0.isShared)
        }
    }

    private static let mostSentences = 500

    /// Where what it is about is said first.
    private func firstPlace(_ violations: [Diagnosis.Candidate]) -> Int? {
        let said = violations.first?.evidence.first.flatMap { evidence in
            // The place in the text, not in the file.
            findings.all.indices.lazy.filter { phrases.all[$0].text == evidence.phrase }.compactMap {
                findings.all[$0].matches.first?.range.lowerBound
            }.first
        }
        return said ?? findings.matches(of: .signs).first?.range.lowerBound
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
        let rules = phrases.ruleBook.packs[pack]
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

    /// A notice came before the mails that forward it: the date of the mail that holds its words counts.
    private func date(_ head: MailHeader?, _ facts: [Diagnosis.ReadFact]) -> MailDate? {
        if let head, head.tellsDate { return head.date }
        return facts.filter { $0.fact.name == "notice.date" }.compactMap { fact -> MailDate? in
            guard case .date(let day)? = try? Literal.read(fact.value, as: .date) else { return nil }
            return MailDate(day: day, zone: nil)
        }.min { $0.day < $1.day }
    }

    /// The sites that hosts in the text belong to; what a mail address belongs to counts where nothing else names one.
    private func sites(_ number: Int?) -> [(passage: Diagnosis.Passage, zone: String?)] {
        let packs = number.map { [$0] } ?? Array(phrases.ruleBook.packs.indices)
        for kinds in [[NamedHost.Kind.link, .bare], [.address]] {
            var found: [(passage: Diagnosis.Passage, zone: String?)] = []
            for pack in packs {
                let sites = phrases.ruleBook.packs[pack].notice.sites
                var seen = Set<Int>()
                for host in hosts where kinds.contains(host.kind) {
                    guard let site = phrases.hosts[pack].site(of: host.host), seen.insert(site).inserted else {
                        continue
                    }
                    found.append(
                        (
                            Diagnosis.Passage(text: sites[site].phrase.text, place: notice.place(host.range)),
                            sites[site].zone
                        ))
                }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    private var numbers: [Diagnosis.LabelledNumber] {
        let kinds: [(NoticeLanguage.List, Diagnosis.LabelledNumber.Kind)] = [
            (.labelsComplaint, .complaint), (.labelsCase, .thread)
        ]
        var seen = Set<String>()
        return kinds.flatMap { list, kind in
            findings.matches(of: list).compactMap { match -> Diagnosis.LabelledNumber? in
                guard let range = number(after: match.range.upperBound) else { return nil }
                let passage = passage(range)
                return seen.insert(passage.text).inserted ? .init(kind: kind, passage: passage) : nil
            }
        }
    }

    /// A token with digits right after a label.
    private func number(after end: Int) -> Range<Int>? {
        let bytes = notice.text.bytes
        var start = end
        while start < bytes.count, start - end < 8,
            bytes[start] <= 0x20 || ":#(=".utf8.contains(bytes[start]) || bytes[start] >= 0x80
        {
            start += 1
        }
        var stop = start
        while stop < bytes.count, stop - start < 40, bytes[stop].isWordByte || bytes[stop] == UInt8(ascii: "-") {
            stop += 1
        }
        return stop - start >= 4 && bytes[start..<stop].contains(where: \.isDigitByte) ? start..<stop : nil
    }

    // MARK: Times

    /// The deadlines, and the times that the marketplace sets itself.
    ///
    /// - Parameter first: when the first notice about the matter came, where that is known.
    func limits(
        _ pack: Int?, _ zone: String?, _ facts: [Diagnosis.ReadFact] = [], first: CalendarDay? = nil,
        within range: Range<Int>? = nil
    ) -> (deadlines: [Diagnosis.Deadline], own: [Diagnosis.Passage]) {
        let all = timeLimits.filter { range?.contains($0.time.lowerBound) ?? true }
        let packs = pack.map { [$0] } ?? Array(phrases.ruleBook.packs.indices)
        let phrased = findings.matches(of: packs.map { .deadline(pack: $0) }).filter {
            range?.contains($0.range.lowerBound) ?? true
        }
        let dated = DeadlineDating(heads: heads, zone: zone, told: date(nil, facts), first: first)
        var found: [(at: Int, deadline: Diagnosis.Deadline)] = []
        for limit in all where limit.actor == .seller {
            // The pack's phrase says more of it.
            let sentence = outline.sentence(at: limit.time.lowerBound)?.range ?? limit.range
            let whole = phrased.filter {
                $0.range.lowerBound <= limit.time.lowerBound && $0.range.upperBound >= limit.time.upperBound
                    && sentence.contains($0.range.lowerBound)
            }
            let range = whole.max { $0.range.count < $1.range.count }?.range ?? limit.range
            found.append((limit.time.lowerBound, dated.deadline(limit, passage(range))))
        }
        for match in phrased where !all.contains(where: { $0.time.overlaps(match.range) }) {
            guard let value = match.values.first?.value else { continue }
            found.append((match.range.lowerBound, dated.deadline(value, match.range.lowerBound, passage(match.range))))
        }
        var seen = Set<String>()
        let deadlines = found.sorted { $0.at < $1.at }.map(\.deadline).filter {
            seen.insert("\($0.day?.number ?? 0) \($0.day == nil ? textKey($0.passage.text) : "")").inserted
        }
        return (deadlines, distinct(all.filter { $0.actor == .marketplace }.map { passage($0.range) }))
    }

    // MARK: What decides

    private func questions(
        _ judgement: Judgement, _ candidates: [Diagnosis.Candidate], _ outcome: Diagnosis.Outcome
    ) -> [Diagnosis.Question] {
        let pack = phrases.ruleBook.packs[judgement.pack]
        var questions: [Diagnosis.Question] = []
        if outcome == .unsure {
            if !judgement.isNotice { questions.append(.isNotice) }
            if candidates.isEmpty { questions.append(.subject) }
            questions += candidates.map { candidate in
                missingPhrase(of: candidate, pack).map { .says($0, candidate.id) } ?? .isAbout(candidate.id)
            }
        }
        // Which document answers it is asked of what is known to be meant.
        for candidate in candidates where outcome == .recognised || candidate.score >= Diagnosis.Candidate.telling {
            questions += candidate.violation.routes.compactMap { routeQuestion($0, candidate, pack) }
        }
        return questions
    }

    /// The most telling phrase of a candidate that was not found, in the notice's own language.
    private func missingPhrase(of candidate: Diagnosis.Candidate, _ pack: RulePack) -> String? {
        let found = Set(candidate.evidence.map(\.phrase))
        let wanted = language?.code ?? pack.language.rawValue
        let open = candidate.violation.notice.says.filter { ($0.language ?? pack.language.rawValue) == wanted }.flatMap
        {
            saying in saying.all.map { (phrase: $0, points: saying.weight ?? PackJudge.points(of: $0.wordCount)) }
        }
        return open.filter { !found.contains($0.phrase.text) && $0.points > 1 }.max { $0.points < $1.points }?.phrase
            .text
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
