import RuleModel
import SourceText

extension Reply {
    /// The reply for people: what it is, what it asks for, the matrix, and the next step.
    public func text(in language: Language) -> String {
        var writer = ReplyWriter(self, language)
        return writer.text()
    }

    /// The reply for programs; docs/notices.md tells the keys.
    public func json() -> String {
        let places = places
        let rows = matrix.map { row in
            JSONValue.object(
                [("ask", .text(orNull: row.ask))]
                    + row.cells.map { cell in
                        (
                            cell.part.rawValue,
                            .object([
                                ("state", .text(cell.state.rawValue)), ("asked", places.list(cell.asked)),
                                ("told", .list(cell.told.map { .text($0) }))
                            ])
                        )
                    })
        }
        return JSONValue.object([
            ("version", .number(1)), ("file", .text(text.file.path)), ("outcome", .text(outcome.name)),
            ("kinds", .list(kinds.map { .text($0.rawValue) })),
            ("evidence", places.list(evidence.map(\.passage))), ("points", places.list(points.map(\.passage))),
            ("matrix", .list(rows)),
            (
                "deadlines",
                .list(
                    deadlines.map {
                        .object([
                            ("day", .text(orNull: $0.day?.written)), ("zone", .text(orNull: $0.zone)),
                            ("text", .text($0.passage.text))
                        ])
                    })
            )
        ]).document()
    }
}

extension Reply {
    fileprivate var places: PassagePlaces {
        PassagePlaces(evidence.map(\.passage) + points.map(\.passage) + deadlines.map(\.passage), in: text.file)
    }
}

extension Reply.Outcome {
    /// As `json` and the list of cases name it.
    public var name: String {
        switch self {
        case .recognised(let kind): kind.rawValue
        case .sameAgain: "same-again"
        case .unsure: "unsure"
        case .notRecognised: "not-recognised"
        }
    }

    /// In words.
    public func text(in language: Language) -> String {
        switch (self, language.old) {
        case (.recognised(.reinstated), .english): "reinstated"
        case (.recognised(.reinstated), .chinese): "已恢复销售权限"
        case (.recognised(.moreInformation), .english): "more information is wanted"
        case (.recognised(.moreInformation), .chinese): "需要更多信息"
        case (.recognised(.documentsInvalid), .english): "documents are missing or not accepted"
        case (.recognised(.documentsInvalid), .chinese): "文件缺失或未被接受"
        case (.recognised(.denied), .english): "denied"
        case (.recognised(.denied), .chinese): "申诉被拒"
        case (.recognised(.final), .english): "denied, and no other appeal will be read"
        case (.recognised(.final), .chinese): "申诉被拒，且不再处理新的申诉"
        case (.sameAgain, .english): "the same text came again"
        case (.sameAgain, .chinese): "再次收到相同的通知"
        case (.unsure, .english): "unsure"
        case (.unsure, .chinese): "不确定"
        case (.notRecognised, .english): "not recognised"
        case (.notRecognised, .chinese): "未识别"
        }
    }

    /// What to do now.
    fileprivate func step(in language: Language) -> String {
        switch (self, language.old) {
        case (.recognised(.reinstated), .english): "keep the evidence, and do what the letter says"
        case (.recognised(.reinstated), .chinese): "保留证据，并按信中所述执行"
        case (.recognised(.moreInformation), .english):
            "answer the gaps below and nothing else; what was said before stays as it was"
        case (.recognised(.moreInformation), .chinese): "只补充下列缺口；已说过的内容保持一致"
        case (.recognised(.documentsInvalid), .english):
            "attach what is missing, unaltered; names and addresses as on the account, letter for letter"
        case (.recognised(.documentsInvalid), .chinese): "补交缺失文件，不作任何改动；姓名和地址须与账户完全一致"
        case (.recognised(.denied), .english): "look again at what the notice says; only new facts help"
        case (.recognised(.denied), .chinese): "重新核对通知内容；只有新的事实才有帮助"
        case (.recognised(.final), .english):
            "do not write again the same way; one complete file to whoever is above remains"
        case (.recognised(.final), .chinese): "不要再以同样方式提交；只能向上一级提交一份完整材料"
        case (.sameAgain, .english):
            "something in the first list is still unanswered: compare the letter with it line by line"
        case (.sameAgain, .chinese): "原清单中仍有未回答的内容：请逐条对照"
        case (.unsure, .english), (.notRecognised, .english): "read it yourself: the packs know no phrases that decide"
        case (.unsure, .chinese), (.notRecognised, .chinese): "请自行阅读：规则包中没有可判定的短语"
        }
    }
}

private struct ReplyWriter {
    let reply: Reply
    let language: Language
    let places: PassagePlaces
    private var out = ""

    init(_ reply: Reply, _ language: Language) {
        self.reply = reply
        self.language = language
        places = reply.places
    }

    mutating func text() -> String {
        out += "\(reply.text.file.path): \(reply.outcome.text(in: language))\n"
        for evidence in reply.evidence { out += "  \(places.at(evidence.passage)): “\(evidence.passage.text)”\n" }
        out += "\n\(say("Next", "下一步")): \(reply.outcome.step(in: language))\n"
        for deadline in reply.deadlines {
            let day = (deadline.day?.written ?? say("day unknown", "日期不明")) + (deadline.zone.map { " (\($0))" } ?? "")
            out += "\(say("Deadline", "截止")): \(day): “\(deadline.passage.text)” (\(places.at(deadline.passage)))\n"
        }
        for row in reply.matrix { write(row) }
        if !reply.text.remarks.isEmpty {
            out += "\n" + reply.text.remarks.map { "\($0.text(in: language))\n" }.joined()
        }
        return out
    }

    private func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }

    /// Only what is asked: the next letter answers the gaps.
    private mutating func write(_ row: Reply.Row) {
        let asked = row.cells.filter { $0.state != .notAsked }
        guard !asked.isEmpty else { return }
        out += "\n\(row.title.text(in: language))\n"
        for cell in asked {
            let told =
                cell.told.isEmpty
                ? say("the case says nothing of it", "案件中没有")
                : say(
                    "the case has \(cell.told.joined(separator: ", ")): say more",
                    "案件中已有 \(cell.told.joined(separator: "、"))：需补充")
            out += "  [ ] \(cell.part.text(in: language)): \(told)\n"
            for passage in cell.asked { out += "        “\(passage.text)” (\(places.at(passage)))\n" }
        }
    }
}
