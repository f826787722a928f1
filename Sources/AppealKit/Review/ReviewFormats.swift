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
        return rule.sarif(in: language)
    }
}

extension ReviewRule {
    fileprivate func sarif(in language: Language) -> SARIFTool.Rule {
        let message = message.text(in: language)
        return SARIFTool.Rule(
            summary: message, text: message + "\n" + advice.text(in: language),
            markdown: message + "\n\n" + advice.text(in: language))
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
            return "\(id): \(rule.message.text(in: language))\n  \(rule.advice.text(in: language))\n"
                + examples.joined()
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

    private func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }

    mutating func text() -> String {
        if !review.matrix.isEmpty { writeMatrix() }
        out += [answered(), first(), next()].map { $0 + "\n" }.joined()
        return out
    }

    // MARK: The matrix

    private mutating func writeMatrix() {
        let heads = PlanPart.allCases.map { $0.text(in: language) }
        let titles = review.matrix.map { $0.title.text(in: language) }
        let lines = review.letter.file.positions(
            ofBytes: review.matrix.flatMap(\.cells).flatMap(\.places).map { Int($0.range.start) })
        let cells = review.matrix.map { $0.cells.map { cell($0, lines) } }
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
    private func cell(_ cell: Review.Cell, _ positions: [Int: LineAndColumn]) -> String {
        switch cell.state {
        case .answered:
            let lines = cell.places.compactMap { positions[Int($0.range.start)]?.line }
            let shown = lines.prefix(4).map(String.init).joined(separator: ", ") + (lines.count > 4 ? " …" : "")
            return shown.isEmpty
                ? say("yes", "有")
                : (review.letter.isWord ? say("par. ", "第 ") : say(lines.count == 1 ? "line " : "lines ", "第 ")) + shown
                    + say("", review.letter.isWord ? " 段" : " 行")
        case .unclear: return say("unclear", "不明确")
        case .missing: return say("MISSING", "缺失")
        case .unknown: return "?"
        }
    }

    // MARK: Three sentences

    /// What of the notice is answered.
    private func answered() -> String {
        guard !review.matrix.isEmpty else {
            return say(
                "What the notice asks is not known here: name the case, the notice or the violation, "
                    + "and the answers are compared with it.",
                "不清楚通知要求什么：请指定案件、通知或违规类型，以便核对回答是否完整。")
        }
        let open = review.matrix.filter { row in
            row.cells.contains { $0.part != .exhibit && ($0.state == .missing || $0.state == .unclear) }
        }
        if open.isEmpty {
            return review.matrix.contains { $0.cells.contains { $0.state == .unknown } }
                ? say(
                    "Nothing that the notice asks for sure is left open; compare the lines with `?` with the notice.",
                    "通知确定要求的内容都有回答；标有 `?` 的请对照通知核实。")
                : say("All that the notice asks is answered.", "通知要求的内容都有回答。")
        }
        let titles = open.map { $0.title.text(in: language) }
        return say(
            "First complete the answer: \(titles.joined(separator: ", ")).", "先补全回答：\(titles.joined(separator: "、"))。")
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

    private func first() -> String {
        guard let worst = kinds.first else {
            return say("Nothing else was found that weakens a letter.", "没有发现其他削弱信件的内容。")
        }
        return say(
            "Then mend \(count(worst.count, "place")) where \(worst[0].shortMessage)\(lines(worst)): "
                + "\(advice(worst[0])).",
            "再修改 \(worst.count) 处“\(worst[0].shortMessage)”\(lines(worst))：\(advice(worst[0]))。")
    }

    private func next() -> String {
        let rest = kinds.dropFirst()
        guard let second = rest.first else {
            return say(
                "Before you send it, check each figure, date and name against its proof: "
                    + "this review cannot know whether they are true.",
                "发送前请用凭证核对每个数字、日期和姓名：本检查无法判断其真实性。")
        }
        let others = rest.reduce(0) { $0 + $1.count }
        guard others > 1 else {
            return say(
                "After that one finding remains: \(second[0].shortMessage)\(lines(second)).",
                "之后还有 1 处：\(second[0].shortMessage)\(lines(second))。")
        }
        return say(
            "After that \(count(others, "finding")) remain, "
                + "first of all that \(second[0].shortMessage)\(lines(second)).",
            "之后还有 \(others) 处，首先是“\(second[0].shortMessage)”\(lines(second))。")
    }

    private func count(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    private func advice(_ finding: Diagnostic) -> String { finding.hint ?? say("see the finding", "见检查结果") }

    /// ` (lines 3, 5 and 8)`
    private func lines(_ findings: [Diagnostic]) -> String {
        var seen = Set<Int>()
        let positions = review.letter.file.positions(ofBytes: findings.map { Int($0.place.range.start) })
        let lines = findings.filter { $0.place.range.end > 0 }.compactMap { positions[Int($0.place.range.start)]?.line }
            .filter { seen.insert($0).inserted }
        guard !lines.isEmpty else { return "" }
        let shown = lines.prefix(5).map(String.init).joined(separator: say(", ", "、")) + (lines.count > 5 ? " …" : "")
        let (one, many) = review.letter.isWord ? ("paragraph", "paragraphs") : ("line", "lines")
        return say(" (\(lines.count == 1 ? one : many) \(shown))", "（第 \(shown) \(review.letter.isWord ? "段" : "行")）")
    }
}

extension Diagnostic {
    /// The message without the values of this one place.
    fileprivate var shortMessage: String {
        guard rule != nil else { return message }
        return String(message.prefix { $0 != ":" && $0 != "：" })
    }
}
