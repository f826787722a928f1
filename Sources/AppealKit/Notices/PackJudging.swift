import RuleModel

/// What a notice is by the phrases of one pack.
struct Judgement {
    let pack: Int
    let outcome: Diagnosis.Outcome
    /// What has enough evidence where reasons stand.
    let told: [ScoredCandidate]
    let others: [ScoredCandidate]
    let isNotice: Bool
    /// Whether the text names the marketplace, and how often.
    let names: Int
    /// Whether it has some of the words that the pack says its notices have.
    let hasOwnSigns: Bool

    var isNamed: Bool { names > 0 }

    /// A pack cannot win by writing down huge weights: above so many points all are alike.
    var points: Int { (told + others).reduce(0) { min(Self.mostPoints, $0 + $1.strong) } }

    private static let mostPoints = 900_000
}

struct ScoredCandidate {
    let index: Index<Violation>
    let candidate: Diagnosis.Candidate
    /// The points of what stands where reasons stand.
    let strong: Int
    /// The same with what stands in sentences that several violations share.
    let withShared: Int
    /// Whether some of it stands in what happened or why, and not only in what is to be sent.
    let isReason: Bool
}

/// Weighs the phrases of one pack by where they stand.
struct PackJudge {
    private let diagnoser: Diagnoser
    private let pack: Int
    private let rules: RulePack
    private let findings: PhraseFindings

    init(_ diagnoser: Diagnoser, _ pack: Int) {
        self.diagnoser = diagnoser
        self.pack = pack
        rules = diagnoser.phrases.ruleBook.packs[pack]
        findings = diagnoser.findings
    }

    /// How much a place counts: what stands in a sentence that many notices have, or about errors, gives no reason by
    /// itself, and what happens otherwise never does. What the pack knows as shared gives one where nothing else does.
    private enum Strength: Int { case none, weak, shared, strong }

    private func strength(_ range: Range<Int>) -> Strength {
        guard let sentence = diagnoser.outline.sentence(at: range.lowerBound) else { return .strong }
        switch sentence.zone {
        case .otherwise: return .none
        case .error: return .weak
        case .happened, .why, .send:
            return sentence.isBoilerplate ? .weak : sentence.isShared ? .shared : .strong
        }
    }

    func judgement() -> Judgement {
        let candidates = rules.violations.indices.compactMap(candidate).sorted {
            ($1.strong, $1.candidate.score, $0.candidate.id.violation) < (
                $0.strong, $0.candidate.score, $1.candidate.id.violation
            )
        }
        var told = candidates.filter { $0.strong >= Diagnosis.Candidate.telling }
        if told.isEmpty { told = candidates.filter { $0.withShared >= Diagnosis.Candidate.telling } }
        // What is only asked for is no reason beside one that is given.
        if told.contains(where: \.isReason) { told = told.filter(\.isReason) }
        let signs = signs
        let names = names
        // A reason of a marketplace that is named, in a text that has the parts of a notice, needs no usual words.
        let hasParts = !told.isEmpty && names > 0 && diagnoser.hasPartsOfNotice
        let isNotice = signs > 0 || rules.notice.common.isEmpty || hasParts
        let isAgainst = isAgainst(told)
        let toldIDs = Set(told.map(\.index))
        let others = candidates.filter { !toldIDs.contains($0.index) }
        let outcome: Diagnosis.Outcome =
            if told.isEmpty {
                isAgainst || !looksLikeNotice(signs, candidates, names) ? .notRecognised : .unsure
            } else if isAgainst {
                // A thread may hold the notice beside what the seller wrote.
                signs >= Self.signsOfNotice ? .unsure : .notRecognised
            } else {
                isNotice ? .recognised : .unsure
            }
        return Judgement(
            pack: pack, outcome: outcome, told: told, others: others, isNotice: isNotice && !isAgainst, names: names,
            hasOwnSigns: !findings.matches(of: .common(pack: pack)).isEmpty)
    }

    /// So many of the usual phrases make a notice of a text that tells no violation.
    private static let signsOfNotice = 2

    private func looksLikeNotice(_ signs: Int, _ candidates: [ScoredCandidate], _ names: Int) -> Bool {
        signs >= Self.signsOfNotice
            || signs > 0 && (names > 0 || !candidates.isEmpty || diagnoser.hasPartsOfNotice)
    }

    /// In how many places the usual words of notices stand, the pack's own and those of the phrase books.
    private var signs: Int {
        let matches = findings.matches(
            of: [.common(pack: pack)] + NoticeLanguage.all.map { .language($0, .signs) })
        var count = 0
        var end = -1
        for match in matches {
            if match.range.lowerBound >= end { count += 1 }
            end = max(end, match.range.upperBound)
        }
        return count
    }

    /// Whether what no notice says stands before what tells this one: what is written below it may be anybody's.
    private func isAgainst(_ told: [ScoredCandidate]) -> Bool {
        guard let first = findings.matches(of: .against(pack: pack)).first else { return false }
        guard let reason = told.compactMap({ firstPlace(of: $0.index) }).min() else { return true }
        return first.range.lowerBound < reason
    }

    private func firstPlace(of violation: Index<Violation>) -> Int? {
        let sayings = rules.violations[violation].notice.says.indices.map {
            PhraseUse.saying(pack: pack, violation: violation, saying: $0)
        }
        return findings.matches(of: sayings + [.reading(pack: pack, violation: violation)]).first?.range.lowerBound
    }

    private var names: Int {
        let named = findings.matches(of: .name(pack: pack)).count
        // Numbers of the forms that this marketplace's have.
        let ids = diagnoser.survey.asins.isEmpty && diagnoser.survey.orders.isEmpty ? 0 : knowsIdentifiers ? 1 : 0
        return named + ids + diagnoser.hosts.prefix(200).count { diagnoser.phrases.hosts[pack].own($0.host) }
    }

    /// Whether facts of the pack are numbers of Amazon's forms.
    private var knowsIdentifiers: Bool {
        rules.facts.contains { fact in
            switch fact.type {
            case .identifier(.asin), .identifier(.orderID), .list(.identifier(.asin)), .list(.identifier(.orderID)):
                true
            default: false
            }
        }
    }

    // MARK: Candidates

    private struct Found {
        let evidence: Diagnosis.Evidence
        let range: Range<Int>
        let strength: Strength
    }

    private func candidate(_ index: Index<Violation>) -> ScoredCandidate? {
        let violation = rules.violations[index]
        var found = violation.notice.says.indices.compactMap { saying(index, $0) }
        for number in findings.found(.reading(pack: pack, violation: index)) {
            if let match = match(number, atLeast: .weak) {
                found.append(
                    one(
                        number, match, points: Self.points(of: diagnoser.phrases.all[number].wordCount),
                        isUnverified: false))
            }
        }
        // What lies in a longer phrase of the same violation adds nothing.
        found = found.filter { one in
            !found.contains {
                $0.range != one.range && $0.range.contains(one.range) && $0.strength.rawValue >= one.strength.rawValue
            }
        }
        guard !found.isEmpty else { return nil }
        let strong = found.filter { $0.strength == .strong }
        let shared = found.filter { $0.strength == .shared }
        var points = strong.reduce(0) { $0 + $1.evidence.points }
        if points > 0, points < Diagnosis.Candidate.telling, let miss = miss(violation, strong) {
            found.append(miss)
            points += miss.evidence.points
        }
        let asks = violation.asks.indexed.filter {
            !findings.found(.ask(pack: pack, violation: index, ask: $0.0)).isEmpty
        }.map(\.1)
        let isReason = strong.contains { diagnoser.outline.zone(at: $0.range.lowerBound) != .send }
        let sorted = found.sorted { $1.strength.rawValue < $0.strength.rawValue }
        return ScoredCandidate(
            index: index,
            candidate: Diagnosis.Candidate(
                id: ViolationID(pack: rules.id, violation: violation.id), violation: violation,
                score: points, likeness: 0, words: [], evidence: sorted.map(\.evidence), asks: asks),
            strong: points, withShared: points + shared.reduce(0) { $0 + $1.evidence.points }, isReason: isReason)
    }

    private func match(_ number: Int, atLeast wanted: Strength) -> (range: Range<Int>, strength: Strength)? {
        let all = findings.all[number].matches.lazy.map { ($0.range, strength($0.range)) }
        return all.first { $0.1 == .strong } ?? all.first { $0.1.rawValue >= wanted.rawValue }
    }

    private func saying(_ violation: Index<Violation>, _ index: Int) -> Found? {
        let saying = rules.violations[violation].notice.says[index]
        let numbers = findings.numbers(of: .saying(pack: pack, violation: violation, saying: index))
        let all = numbers.prefix(saying.all.count)
        let any = numbers.dropFirst(saying.all.count).prefix(saying.any.count).filter {
            match($0, atLeast: .weak) != nil
        }
        let none = numbers.suffix(saying.none.count)
        guard all.allSatisfy({ match($0, atLeast: .weak) != nil }), saying.any.isEmpty || !any.isEmpty,
            !none.contains(where: { match($0, atLeast: .weak) != nil })
        else { return nil }
        let shown = all + any.prefix(1)
        guard let first = shown.first, let place = match(first, atLeast: .weak) else { return nil }
        let weakest = shown.compactMap { match($0, atLeast: .weak)?.strength.rawValue }.min() ?? 0
        let points = saying.weight ?? Self.points(of: shown.reduce(0) { $0 + diagnoser.phrases.all[$1].wordCount })
        let violations = shown.count == 1 ? sharing(diagnoser.phrases.all[first].key) : 1
        return one(
            first, (place.range, Strength(rawValue: weakest) ?? .weak), points: max(1, points / max(1, violations)),
            isUnverified: saying.isUnverified)
    }

    /// How many violations have a phrase: what several have tells little.
    private func sharing(_ key: String) -> Int {
        rules.violations.count {
            $0.notice.says.contains { $0.phrases.count == 1 && $0.all.first?.key == key }
        }
    }

    private func one(
        _ number: Int, _ place: (range: Range<Int>, strength: Strength), points: Int, isUnverified: Bool
    ) -> Found {
        Found(
            evidence: Diagnosis.Evidence(
                phrase: diagnoser.phrases.all[number].text, passage: diagnoser.passage(place.range),
                count: findings.all[number].count, points: points, isUnverified: isUnverified),
            range: place.range, strength: place.strength)
    }

    /// What the pack does not weigh is weighed by its words: the longer, the less likely by chance.
    static func points(of words: Int) -> Int { words >= 4 ? 3 : words == 3 ? 2 : 1 }

    // MARK: Figures

    /// Of a metric whose name stands there: that its figure does not meet what its policy requires, in words or as a
    /// number in the same sentence.
    private func miss(_ violation: Violation, _ named: [Found]) -> Found? {
        guard let policy = violation.policy.last, case .percent? = Optional(rules.facts[policy.fact].type) else {
            return nil
        }
        let lists: [NoticeLanguage.List]
        switch policy.comparison {
        case .less, .lessOrEqual: lists = [.missesAbove, .missesEither]
        case .greater, .greaterOrEqual: lists = [.missesBelow, .missesEither]
        default: return nil
        }
        for name in named {
            guard let sentence = diagnoser.outline.sentence(at: name.range.lowerBound) else { continue }
            let match = lists.flatMap { findings.matches(of: $0) }.first {
                sentence.range.contains($0.range.lowerBound) && $0.range.lowerBound >= name.range.upperBound
            }
            let figure = figure(min(name.range.upperBound, sentence.range.upperBound)..<sentence.range.upperBound)
            // A figure that meets the policy weighs more than words: they may be of something else.
            if let figure, figure.value.meets(policy) == true { continue }
            let missed = figure.flatMap { $0.value.meets(policy) == false ? $0.range : nil }
            guard let range = missed ?? match?.range else { continue }
            return Found(
                evidence: Diagnosis.Evidence(
                    phrase: diagnoser.notice.excerpt(range), passage: diagnoser.passage(range), count: 1,
                    points: 2, isUnverified: false), range: range, strength: .strong)
        }
        return nil
    }

    /// The first percentage after a metric's name.
    private func figure(_ range: Range<Int>) -> (value: Literal, range: Range<Int>)? {
        let bytes = Array(diagnoser.notice.text.bytes[range.prefix(400)])
        guard let found = FigureScanner.find(in: bytes).first(where: \.isPercent),
            let value = bytes.withUnsafeBufferPointer({ ValueScanner($0, at: found.range.lowerBound).read(.percent) }),
            let literal = try? Literal.read(value.text, as: .percent)
        else { return nil }
        return (literal, range.lowerBound + found.range.lowerBound..<range.lowerBound + found.range.upperBound)
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

extension Literal {
    /// Whether a percentage lies on the right side of a policy's limit; `nil` where it is the limit.
    fileprivate func meets(_ policy: Policy) -> Bool? {
        guard case .percent(let value) = self, case .percent(let limit) = policy.limit, value != limit else {
            return nil
        }
        switch policy.comparison {
        case .less, .lessOrEqual: return value < limit
        case .greater, .greaterOrEqual: return value > limit
        case .equal, .notEqual: return nil
        }
    }
}
