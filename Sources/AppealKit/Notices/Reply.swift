import Documents
import RuleModel

/// What the marketplace answered to an appeal, and what it wants now.
public struct Reply: Sendable {
    /// How sure the reading is, and what it comes to.
    public enum Outcome: Sendable, Equatable {
        /// It decides this.
        case recognised(ReplyKind)
        /// The notice, or an earlier reply, came again.
        case sameAgain
        /// It says what does not go together, or asks without saying why.
        case unsure
        /// No phrase of the pack tells what it is.
        case notRecognised
    }

    /// What the marketplace decided, or why that cannot be told.
    public let outcome: Outcome
    /// Every kind that it has phrases of, the one that counts first.
    public let kinds: [ReplyKind]
    /// The phrases that ``kinds`` were recognised by.
    public let evidence: [Diagnosis.Evidence]
    /// What it asks for, in its order.
    public let points: [Point]
    /// Each thing to explain with what is asked about it and what the case says already.
    public let matrix: [Row]
    /// When the reply was sent; `nil` if it does not say.
    public let date: MailDate?
    /// Until when the reply wants an answer.
    public let deadlines: [Diagnosis.Deadline]
    /// The text that was read.
    public let text: NoticeText

    /// Something that the reply asks for.
    public struct Point: Sendable {
        /// The words that ask for it.
        public let passage: Diagnosis.Passage
        /// The parts of the plan that it is about; all of them are meant where it names none.
        public let parts: [PlanPart]
        /// The titles of the asks that it is about.
        public let asks: [String]
        let references: [Case.AskReference]
    }

    /// A line of the completeness matrix: one ask of the notice, or what the reply ties to none.
    public struct Row: Sendable {
        /// The ask's id; `nil` for what is asked about everything.
        public let ask: String?
        /// The ask as people call it.
        public let title: Translations
        /// One cell for each part of a plan, in the order of `PlanPart`.
        public let cells: [Cell]
    }

    /// What is asked about one part of a plan (its causes, say) for one ask, and what the case has to say to it.
    public struct Cell: Sendable {
        /// The part of the plan.
        public let part: PlanPart
        /// Where the reply asks for it; empty if it does not.
        public let asked: [Diagnosis.Passage]
        /// The items and exhibits of the case that answer it so far.
        public let told: [String]
        /// The same, as people call them.
        let names: [Wording]

        /// What is left to do about it.
        public var state: State { asked.isEmpty ? .notAsked : told.isEmpty ? .missing : .tooLittle }
    }

    /// What is left to do about a cell.
    public enum State: String, Sendable {
        /// The reply wants nothing more here.
        case notAsked = "not-asked"
        /// The case says nothing of it.
        case missing
        /// The case says something, and the marketplace wants more.
        case tooLittle = "too-little"
    }
}

extension NoticeReader {
    /// Reads a reply to the appeal of a case.
    ///
    /// - Parameters:
    ///   - text: the reply.
    ///   - appeal: the case that was appealed; what it says is held against what the reply asks for.
    ///   - earlier: the notice and the replies that came before.
    public func read(reply text: NoticeText, to appeal: Case, earlier: [NoticeText] = []) -> Reply {
        ReplyReader(phrases, text, appeal).read(earlier)
    }
}

private struct ReplyReader {
    let diagnoser: Diagnoser
    let text: NoticeText
    let appeal: Case
    /// The bytes of the newest mail: what is quoted below it was said before.
    let extent: Range<Int>
    let findings: PhraseFindings
    /// The case's pack among those that the phrases are of; `nil` if it is not among them.
    let pack: Int?

    init(_ phrases: NoticePhrases, _ text: NoticeText, _ appeal: Case) {
        let diagnoser = Diagnoser(phrases, text)
        self.diagnoser = diagnoser
        self.text = text
        self.appeal = appeal
        let pack = phrases.ruleBook.packs.firstIndex { $0.id == appeal.pack.id }
        self.pack = pack
        let told = ReplyKind.allCases.flatMap { diagnoser.findings.matches(of: Self.uses($0, pack)).map(\.range) }
        extent = ReplyExtent(text, diagnoser.heads).newest { part in told.contains { part.contains($0.lowerBound) } }
        findings = diagnoser.findings.within(extent)
    }

    private static func uses(_ kind: ReplyKind, _ pack: Int?) -> [PhraseUse] {
        (pack.map { [.reply(pack: $0, kind)] } ?? []) + NoticeLanguage.all.map { .language($0, kind.list) }
    }

    /// Where a kind is told: not in what happens otherwise, nor inside of longer words that tell another.
    private func places(_ matches: [ReplyKind: [Range<Int>]], _ kind: ReplyKind) -> [Range<Int>] {
        (matches[kind] ?? []).filter { range in
            let zone = diagnoser.outline.zone(at: range.lowerBound)
            return zone != .otherwise && zone != .error
                && !matches.contains { other, ranges in
                    other != kind
                        && ranges.contains {
                            $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
                                && $0.count > range.count
                        }
                }
        }
    }

    func read(_ earlier: [NoticeText]) -> Reply {
        let matches = Dictionary(
            uniqueKeysWithValues: ReplyKind.allCases.map { kind in
                (kind, findings.matches(of: Self.uses(kind, pack)).map(\.range))
            })
        let told = Dictionary(uniqueKeysWithValues: ReplyKind.allCases.map { ($0, places(matches, $0)) })
        // That it has arrived is news only where nothing is said of it.
        let said = Self.order.filter { told[$0]?.isEmpty == false }
        let kinds = said == [.received] ? said : said.filter { $0 != .received }
        let evidence = kinds.flatMap { self.evidence(in: told[$0] ?? []) }
        var outcome = outcome(kinds, earlier)
        let points = outcome == .recognised(.reinstated) ? [] : points()
        // Whoever is told what is missing has not been told the last word.
        if outcome == .recognised(.denied), !points.isEmpty { outcome = .recognised(.moreInformation) }
        let date = diagnoser.heads.head(at: extent.lowerBound)?.date
        let first = earlier.compactMap { MailHeads($0).earliest }.min()
        return Reply(
            outcome: outcome == .notRecognised && !points.isEmpty ? .unsure : outcome, kinds: kinds, evidence: evidence,
            points: points, matrix: points.isEmpty ? [] : matrix(points),
            date: date, deadlines: diagnoser.limits(pack, nil, first: first, within: extent).deadlines, text: text)
    }

    private func evidence(in ranges: [Range<Int>]) -> [Diagnosis.Evidence] {
        var shown: [Range<Int>] = []
        for range in ranges.sorted(by: { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) })
        where !shown.contains(where: { $0.overlaps(range) }) {
            shown.append(range)
        }
        return shown.sorted { $0.lowerBound < $1.lowerBound }.map { range in
            let passage = diagnoser.passage(range)
            return Diagnosis.Evidence(phrase: passage.text, passage: passage, count: 1, points: 1, isUnverified: false)
        }
    }

    // MARK: What it is

    /// What is still open outweighs what was refused: such replies often say both.
    private static let order: [ReplyKind] = [
        .documentsInvalid, .moreInformation, .final, .denied, .reinstated, .received
    ]

    private func outcome(_ kinds: [ReplyKind], _ earlier: [NoticeText]) -> Reply.Outcome {
        if earlier.contains(where: { TextLikeness.says(text, again: $0) }) { return .sameAgain }
        guard let first = kinds.first else { return .notRecognised }
        return kinds.contains(.reinstated) && kinds.count > 1 ? .unsure : .recognised(first)
    }

    // MARK: What it asks for

    /// The entries of its lists that name a part of the plan or an ask, and the lines that name a part outside of them.
    private func points() -> [Reply.Point] {
        guard let pack else { return [] }
        // The pack has the words of its own language; of others the phrase books have them.
        let own = diagnoser.phrases.ruleBook.packs[pack].language.rawValue
        let foreign = NoticeLanguage.all.filter { $0.code != own }
        let parts = PlanPart.allCases.map { part in
            let others = part == .exhibit ? [] : foreign.map { PhraseUse.language($0, part.list) }
            return (part, findings.matches(of: [.part(pack: pack, part)] + others).map(\.range))
        }
        let known = diagnoser.phrases.ruleBook.packs[pack].violations
        let asks = appeal.violations.flatMap { violation in
            // The case may know a part of the pack only, and number its violations otherwise.
            let number = known.firstIndex { $0.id == appeal.pack.violations[violation].id }
            return appeal.pack.violations[violation].asks.indices.map { ask in
                (
                    Case.AskReference(violation: violation, ask: ask),
                    number.map { findings.matches(of: .ask(pack: pack, violation: $0, ask: ask)).map(\.range) } ?? []
                )
            }
        }
        let entries = NoticeSurvey(text).entries.filter { extent.contains($0.lowerBound) }
        let outside = parts.flatMap(\.1).filter { range in !entries.contains { $0.contains(range.lowerBound) } }.map(
            diagnoser.line(around:))
        var seen = Set<Range<Int>>()
        let places = (entries + outside).filter { seen.insert($0).inserted }.sorted { $0.lowerBound < $1.lowerBound }
        return places.compactMap { place in
            let own = parts.filter { $0.1.contains { place.overlaps($0) } }.map(\.0)
            let references = asks.filter { $0.1.contains { place.overlaps($0) } }.map(\.0)
            guard !own.isEmpty || !references.isEmpty else { return nil }
            let titles = references.map {
                appeal.pack.violations[$0.violation].asks[$0.ask].title.text(in: appeal.pack.language)
            }
            return Reply.Point(
                passage: diagnoser.passage(place), parts: own.isEmpty ? [.cause, .action, .prevention] : own,
                asks: titles, references: references)
        }
    }

    // MARK: The matrix

    private func matrix(_ points: [Reply.Point]) -> [Reply.Row] {
        let references = appeal.violations.flatMap { violation in
            appeal.pack.violations[violation].asks.indices.map { Case.AskReference(violation: violation, ask: $0) }
        }
        var rows = references.map { reference in
            let ask = appeal.pack.violations[reference.violation].asks[reference.ask]
            return Reply.Row(
                ask: ask.id, title: ask.title,
                cells: cells(points.filter { $0.references.contains(reference) }, reference))
        }
        let general = points.filter(\.references.isEmpty)
        if !general.isEmpty {
            rows.append(
                Reply.Row(
                    ask: nil, title: Translations(Language.spoken) { Wording.askedAboutEverything.text(in: $0) },
                    cells: cells(general, nil)))
        }
        return rows
    }

    private func cells(_ points: [Reply.Point], _ reference: Case.AskReference?) -> [Reply.Cell] {
        PlanPart.allCases.map { part in
            let told = told(part, reference)
            return Reply.Cell(
                part: part, asked: points.filter { $0.parts.contains(part) }.map(\.passage), told: told.map(\.id),
                names: told.map { titled($0.id, $0.title) })
        }
    }

    /// What the case says about an ask, by the names of its items.
    private func told(
        _ part: PlanPart, _ reference: Case.AskReference?
    ) -> [(id: String, title: Translations?)] {
        let causes = appeal.items.indices.filter { index in
            let item = appeal.items[index]
            return item.kind == .cause && reference.map { item.answers.contains($0) } ?? true
        }
        switch part {
        case .cause: return causes.map(name)
        case .action:
            return appeal.items.indices.filter {
                appeal.items[$0].kind == .action && appeal.items[$0].causes.contains(where: causes.contains)
            }.map(name)
        case .prevention:
            return appeal.items.indices.filter {
                appeal.items[$0].kind == .prevention && appeal.items[$0].causes.contains(where: causes.contains)
            }.map(name)
        case .exhibit:
            return appeal.exhibitFiles.keys.sorted().map { (appeal.pack.exhibits[$0].id, appeal.pack.exhibits[$0].ask) }
        }
    }

    private func name(_ item: Index<Case.Item>) -> (id: String, title: Translations?) {
        let definition = appeal.pack.items[appeal.items[item].definition]
        return (appeal.items[item].label ?? definition.id, definition.title)
    }
}
