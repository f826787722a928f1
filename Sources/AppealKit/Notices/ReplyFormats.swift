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
    public func text(in language: Language) -> String { wording.text(in: language) }

    package var wording: Wording {
        switch self {
        case .recognised(.reinstated): .replyReinstated
        case .recognised(.moreInformation): .replyMoreInformation
        case .recognised(.documentsInvalid): .replyDocumentsInvalid
        case .recognised(.denied): .replyDenied
        case .recognised(.final): .replyFinal
        case .recognised(.received): .replyReceived
        case .sameAgain: .replySameAgain
        case .unsure: .textUnsure
        case .notRecognised: .textNotRecognised
        }
    }

    /// What to do now.
    fileprivate var step: Wording {
        switch self {
        case .recognised(.reinstated): .nextAfterReinstated
        case .recognised(.moreInformation): .nextAfterMoreInformation
        case .recognised(.documentsInvalid): .nextAfterDocumentsInvalid
        case .recognised(.denied): .nextAfterDenied
        case .recognised(.final): .nextAfterFinal
        case .recognised(.received): .nextAfterReceived
        case .sameAgain: .nextAfterSameAgain
        case .unsure, .notRecognised: .nextAfterUnsure
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
        add(.labelAndText(label: reply.text.file.path, text: reply.outcome.wording))
        for evidence in reply.evidence { add(places.atQuotation(evidence.passage), indent: "  ") }
        out += "\n"
        add(.replyNext(step: reply.outcome.step))
        for deadline in reply.deadlines {
            add(.replyDeadline(day: deadline.shownDay, quotation: places.quotation(deadline.passage)))
        }
        for row in reply.matrix { write(row) }
        if !reply.text.remarks.isEmpty {
            out += "\n"
            for remark in reply.text.remarks { add(remark.wording) }
        }
        return out
    }

    private mutating func add(_ line: Wording, indent: String = "") {
        out += indent + line.text(in: language) + "\n"
    }

    /// Only what is asked: the next letter answers the gaps.
    private mutating func write(_ row: Reply.Row) {
        let asked = row.cells.filter { $0.state != .notAsked }
        guard !asked.isEmpty else { return }
        out += "\n\(row.title.text(in: language))\n"
        for cell in asked {
            let told: Wording =
                cell.names.isEmpty
                ? .caseSaysNothingOfIt : .caseHasSayMore(names: WordingValue.names(cell.names))
            add(.partWanted(part: cell.part.wording, told: told), indent: "  [ ] ")
            for passage in cell.asked { add(places.quotation(passage), indent: "        ") }
        }
    }
}
