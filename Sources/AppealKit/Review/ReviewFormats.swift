import RuleModel
import SourceText

extension Review {
    /// The matrix and three sentences that say what to do first.
    public func summary() -> String {
        var writer = SummaryWriter(self)
        return writer.text()
    }

    /// The findings and the matrix for programs; docs/review.md tells the keys.
    public func json() -> String {
        let positions = letter.file.positions(
            ofBytes: matrix.flatMap(\.cells).flatMap(\.places).map { Int($0.range.start) })
        let rows = matrix.map { row in
            JSONValue.object(
                [("violation", .text(row.violation.description)), ("ask", .text(orNull: row.ask))]
                    + row.cells.map { cell in
                        let lines = cell.places.compactMap { positions[Int($0.range.start)]?.line }
                        return (
                            cell.part.rawValue,
                            .object([("state", .text(cell.state.rawValue)), ("lines", .list(lines.map { .number($0) }))]
                            )
                        )
                    })
        }
        return findings.json(files: 1, further: [("matrix", .list(rows))])
    }

    /// What the rules of the findings mean, for documents whose readers have no pack at hand.
    package func rule(of finding: Diagnostic) -> SARIFTool.Rule? {
        let rules = pack.review + pack.violations.flatMap(\.review)
        guard let rule = rules.first(where: { "\(pack.id)/\($0.id)" == finding.rule }) else { return nil }
        return rule.sarif
    }
}

extension ReviewRule {
    fileprivate var sarif: SARIFTool.Rule {
        let (message, advice) = (message.text(in: .english), advice.text(in: .english))
        return SARIFTool.Rule(summary: message, text: message + "\n" + advice, markdown: message + "\n\n" + advice)
    }
}

extension RulePack {
    /// What reviews look for, for people: each rule with its advice and an example of bad and good each. One that packs
    /// share is told with the first of them.
    public static func reviewRules(of packs: [RulePack], in language: Language) -> String {
        var seen = Set<String>()
        let owned = packs.flatMap { pack -> [(id: String, rule: ReviewRule)] in
            pack.review.map { (id: "\(pack.id)/\($0.id)", rule: $0) }
                + pack.violations.flatMap { violation in
                    violation.review.map { ("\(pack.id)/\($0.id) (\(violation.id))", $0) }
                }
        }
        return owned.filter { seen.insert("\($0.rule.place.file.path) \($0.rule.place.range.start)").inserted }.map {
            id, rule in
            let examples = [(rule.bad.first, "✗"), (rule.good.first, "✓")].compactMap { example, mark in
                example.map { "  \(mark) \(collapsingSpaces($0.value))\n" }
            }
            return Wording.labelAndText(label: id, text: rule.message).text(in: language)
                + "\n  \(rule.advice.text(in: language))\n" + examples.joined()
        }.joined(separator: "\n")
    }
}

private struct SummaryWriter {
    let review: Review
    private let language: Language
    private var out = ""

    init(_ review: Review) {
        self.review = review
        language = review.language
    }

    mutating func text() -> String {
        if !review.matrix.isEmpty { writeMatrix() }
        out += [answered(), first(), next()].map { $0.text(in: language) + "\n" }.joined()
        return out
    }

    // MARK: The matrix

    private mutating func writeMatrix() {
        let heads = PlanPart.allCases.map { $0.wording.text(in: language) }
        let titles = review.matrix.map { $0.title.text(in: language) }
        let lines = review.letter.file.positions(
            ofBytes: review.matrix.flatMap(\.cells).flatMap(\.places).map { Int($0.range.start) })
        let cells = review.matrix.map { $0.cells.map { cell($0, lines).text(in: language) } }
        let first = titles.map(displayWidth).max() ?? 0
        let widths = heads.indices.map { column in
            max(displayWidth(heads[column]), cells.map { displayWidth($0[column]) }.max() ?? 0)
        }
        func line(_ title: String, _ columns: [String]) -> String {
            let padded = zip(columns, widths).map { $0 + String(repeating: " ", count: $1 - displayWidth($0)) }
            let text =
                title + String(repeating: " ", count: first - displayWidth(title)) + "  "
                + padded.joined(separator: "  ")
            return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
        }
        out += line("", heads)
        for (title, row) in zip(titles, cells) { out += line(title, row) }
        out += "\n"
    }

    /// Where it is answered, or that it is not.
    private func cell(_ cell: Review.Cell, _ positions: [Int: LineAndColumn]) -> Wording {
        switch cell.state {
        case .answered:
            let lines = cell.places.compactMap { positions[Int($0.range.start)]?.line }
            let shown = listed(lines, most: 4)
            if lines.isEmpty { return .cellAnswered }
            return review.letter.isWord
                ? .cellParagraphs(paragraphs: shown) : .cellLines(count: lines.count, lines: shown)
        case .unclear: return .cellUnclear
        case .missing: return .cellMissing
        case .unknown: return .verbatim("?")
        }
    }

    private func listed(_ lines: [Int], most: Int) -> WordingValue {
        let shown = WordingValue.names(lines.prefix(most).map { String($0) })
        return lines.count > most ? Wording.placesAndMore(places: shown).said : shown
    }

    // MARK: Three sentences

    /// What of the notice is answered.
    private func answered() -> Wording {
        guard !review.matrix.isEmpty else { return .askedNotKnown }
        let open = review.matrix.filter { row in
            row.cells.contains { $0.part != .exhibit && ($0.state == .missing || $0.state == .unclear) }
        }
        if open.isEmpty {
            let isUncertain = review.matrix.contains { $0.cells.contains { $0.state == .unknown } }
            return isUncertain ? .nothingCertainLeftOpen : .allAnswered
        }
        return .firstCompleteAnswer(asks: WordingValue.names(open.map(\.title)))
    }

    /// The kinds of findings, errors first, then the most frequent.
    private var kinds: [[Diagnostic]] {
        let others = review.findings.filter { $0.code != .letterGap && $0.code != .limit }
        return Dictionary(grouping: others, by: \.name).sorted { a, b in
            let (first, second) = (a.value[0], b.value[0])
            if first.severity != second.severity { return first.severity > second.severity }
            return (b.value.count, a.key) < (a.value.count, b.key)
        }.map(\.value)
    }

    private func first() -> Wording {
        guard let worst = kinds.first else { return .nothingElseWeakens }
        return .thenMendPlaces(
            count: worst.count, finding: short(worst[0]), places: places(worst),
            advice: worst[0].advice ?? .seeTheFinding)
    }

    private func next() -> Wording {
        let rest = kinds.dropFirst()
        guard let second = rest.first else { return .beforeYouSend }
        let others = rest.reduce(0) { $0 + $1.count }
        guard others > 1 else { return .oneFindingRemains(finding: short(second[0]), places: places(second)) }
        return .moreFindingsRemain(number: others, finding: short(second[0]), places: places(second))
    }

    /// The message without the values of this one place.
    private func short(_ finding: Diagnostic) -> String {
        let message = finding.wording.text(in: language)
        return finding.rule == nil ? message : String(message.prefix { $0 != ":" && $0 != "：" })
    }

    /// ` (lines 3, 5, 8)`
    private func places(_ findings: [Diagnostic]) -> WordingValue {
        var seen = Set<Int>()
        let positions = review.letter.file.positions(ofBytes: findings.map { Int($0.place.range.start) })
        let lines = findings.filter { $0.place.range.end > 0 }.compactMap { positions[Int($0.place.range.start)]?.line }
            .filter { seen.insert($0).inserted }
        guard !lines.isEmpty else { return .text("") }
        let shown = listed(lines, most: 5)
        return review.letter.isWord
            ? Wording.inParagraphs(count: lines.count, paragraphs: shown).said
            : Wording.inLines(count: lines.count, lines: shown).said
    }
}
