import Documents
import RuleModel
import SourceText

extension Diagnosis {
    /// The diagnosis for people, with the place of everything that it says.
    public func text(in language: Language) -> String {
        var writer = DiagnosisWriter(self, language)
        return writer.text()
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
                                ("day", .text(orNull: $0.day?.written)), ("zone", .text(orNull: $0.zone)),
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
            documents.map(\.passage)
        ]
        return PassagePlaces(
            lists.flatMap(\.self) + (violations + mentioned).flatMap { $0.evidence.map(\.passage) }, in: notice.file)
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
            ("id", .text(id.description)), ("score", .number(score)), ("asks", .list(asks.map { .text($0.id) })),
            ("evidence", .list(evidence))
        ])
    }
}

extension Diagnosis.Question {
    fileprivate var json: JSONValue { .text(text(in: .english)) }

    func text(in language: Language) -> String {
        switch (self, language.old) {
        case (.says(let phrase, let id), .english): "does it say “\(phrase)”, in these or other words? Then it is \(id)"
        case (.says(let phrase, let id), .chinese): "通知中有没有“\(phrase)”或类似的话？有则为 \(id)"
        case (.isNotice, .english): "did the marketplace send this text?"
        case (.isNotice, .chinese): "这段文字是平台发来的吗？"
        case (.subject, .english): "what is the notice about? No pack knows phrases of it"
        case (.subject, .chinese): "通知是关于什么的？规则包中没有与之相符的短语"
        case (.route(let route, let when, let id), .english): "\(id) goes by `\(route)` if this holds: \(when)"
        case (.route(let route, let when, let id), .chinese): "若以下条件成立，\(id) 走 `\(route)`：\(when)"
        }
    }
}

extension NoticeText.Remark {
    /// The remark as a sentence for the seller, lower case, no full stop.
    public func text(in language: Language) -> String {
        switch (self, language.old) {
        case (.assumed(let name), .english): "the file does not tell its encoding; it was read as \(name)"
        case (.assumed(let name), .chinese): "文件没有说明编码；按 \(name) 读取"
        case (.unknownCharset(let name), .english):
            "the encoding `\(clipped(name))` cannot be read: save the text as UTF-8"
        case (.unknownCharset(let name), .chinese): "无法读取编码 `\(clipped(name))`：请另存为 UTF-8"
        case (.attachment(let name), .english): "the attachment `\(clipped(name))` was not read"
        case (.attachment(let name), .chinese): "附件 `\(clipped(name))` 未读取"
        case (.tooDeep, .english): "mails within mails were not all read: there are too many"
        case (.tooDeep, .chinese): "转发层数过多，未全部读取"
        case (.cut, .english): "only the first 32 MiB were read"
        case (.cut, .chinese): "只读取了前 32 MiB"
        }
    }
}

extension Diagnosis.Unknown {
    func text(in language: Language) -> String {
        switch (self, language.old) {
        case (.site, .english): "which site it concerns"
        case (.site, .chinese): "涉及哪个站点"
        case (.severalSites, .english): "which of the sites it concerns"
        case (.severalSites, .chinese): "涉及其中哪个站点"
        case (.date, .english): "the date of the notice"
        case (.date, .chinese): "通知日期"
        case (.deadline, .english): "a deadline"
        case (.deadline, .chinese): "截止日期"
        case (.zone, .english): "the time zone of the deadline"
        case (.zone, .chinese): "截止日期的时区"
        case (.submit, .english): "where to submit the answer"
        case (.submit, .chinese): "在哪里提交"
        }
    }
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

    mutating func text() -> String {
        head()
        for candidate in diagnosis.violations { write(candidate) }
        section(
            "Also mentioned", "另提及",
            diagnosis.mentioned.map {
                "\($0.id): “\($0.evidence[0].passage.text)” (\(places.at($0.evidence[0].passage)))"
            })
        section("Read", "读出", diagnosis.facts.map { "\($0.fact.name): \($0.value) (\(places.at($0.passage)))" })
        section("Site", "站点", diagnosis.sites.map(told))
        section("ASINs", "ASIN", diagnosis.asins.map(told))
        section("Orders", "订单", diagnosis.orders.map(told))
        if let date = diagnosis.date {
            section("Date of the notice", "通知日期", [date.day.written + (date.zone.map { " " + $0 } ?? "")])
        }
        section("Deadline", "截止", diagnosis.deadlines.map(line))
        section("Asked for", "要求", diagnosis.checklist.map { "[ ] \($0.text) (\(places.at($0)))" })
        section(
            "Documents", "文件",
            diagnosis.documents.map {
                "[ ] \($0.title.text(in: language)): “\($0.passage.text)” (\(places.at($0.passage)))"
            })
        section("Submit", "提交", diagnosis.submit.map(told))
        section("To decide", "待定", diagnosis.questions.map { $0.text(in: language) })
        section("Not told", "未说明", diagnosis.unknowns.map { $0.text(in: language) })
        section("About the file", "关于文件", diagnosis.notice.remarks.map { $0.text(in: language) })
        return out
    }

    private func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }

    private mutating func head() {
        let result =
            switch diagnosis.outcome {
            case .recognised: say("recognised", "已识别")
            case .unsure: say("unsure", "不确定")
            case .notRecognised: say("not recognised", "未识别")
            }
        out += "\(diagnosis.notice.file.path): \(result)\n"
    }

    private mutating func write(_ candidate: Diagnosis.Candidate) {
        out += "\n\(candidate.id)  \(candidate.violation.title.text(in: language))\n"
        for evidence in candidate.evidence {
            let often = evidence.count > 1 ? say(" (\(evidence.count) times)", "（\(evidence.count) 次）") : ""
            let doubt = evidence.isUnverified ? say(" (a phrase without a source)", "（短语无来源）") : ""
            out += "  \(places.at(evidence.passage)): “\(evidence.passage.text)”\(often)\(doubt)\n"
        }
        let routes = candidate.violation.routes.compactMap { diagnosis.pack?.routes[$0.route].id }
        out += "  \(say("route", "途径")): \(routes.joined(separator: say(", or else ", "，否则 ")))\n"
        if !candidate.asks.isEmpty {
            let asks = candidate.asks.map { $0.title.text(in: language) }
            out += "  \(say("asks about", "要求说明")): \(asks.joined(separator: say(", ", "、")))\n"
        }
    }

    private mutating func section(_ english: String, _ chinese: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        out += "\n\(say(english, chinese))\n" + lines.map { "  \($0)\n" }.joined()
    }

    private func told(_ passage: Diagnosis.Passage) -> String { "\(passage.text) (\(places.at(passage)))" }

    private func line(_ deadline: Diagnosis.Deadline) -> String {
        let day = deadline.day.map { $0.written + (deadline.zone.map { " (\($0))" } ?? "") }
        let business = deadline.isInBusinessDays ? say("in business days", "按工作日") : nil
        return "\(day ?? business ?? say("day unknown", "日期不明")): "
            + "“\(deadline.passage.text)” (\(places.at(deadline.passage)))"
    }
}
