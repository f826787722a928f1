import RuleModel
import SourceText

extension [Letter] {
    /// The letters as one JSON document: every block with its text and, stretch by stretch, where it came from.
    /// docs/formats.md tells its keys.
    public func json() -> String {
        JSONValue.object([("version", .number(1)), ("letters", .list(map { LetterJSON($0).value }))]).document()
    }
}

private struct LetterJSON {
    private let letter: Letter
    /// The stretches of each block, and the lines that they came from, by file.
    private let spans: [[(text: String, origin: Letter.Origin)]]
    private let lines: PlaceLines

    init(_ letter: Letter) {
        self.letter = letter
        spans = letter.blocks.map { letter.spans(of: $0) }
        lines = PlaceLines(spans.joined().compactMap(\.origin.fragment))
    }

    var value: JSONValue {
        .object([
            ("pack", .text(letter.pack.id)), ("route", .text(letter.route)), ("to", .text(orNull: letter.to)),
            ("language", .text(letter.language.rawValue)),
            ("date", .text(orNull: letter.date?.written)),
            ("violations", .list(letter.violations.map { .text($0.violation) })),
            ("blocks", blocks(letter.blocks.indices)),
            (
                "exhibits",
                .list(
                    letter.exhibits.enumerated().map { index, exhibit in
                        .object([
                            ("letter", .text(ValuePrinter.exhibitLetter(index + 1))), ("id", .text(exhibit.id)),
                            ("files", .list(exhibit.files.map { .text($0) }))
                        ])
                    })
            ),
            ("boxes", .list(letter.boxes.map(value(of:))))
        ])
    }

    /// Blocks below an item are part of it.
    private func blocks(_ indices: Range<Int>) -> JSONValue {
        var values: [JSONValue] = []
        var rest = indices
        while let index = rest.popFirst() {
            let block = letter.blocks[index]
            let below =
                block.isIndented
                ? rest.startIndex..<rest.startIndex
                : rest.startIndex..<(rest.first { !letter.blocks[$0].isIndented } ?? rest.endIndex)
            rest = below.endIndex..<rest.endIndex
            values.append(
                .object([
                    ("kind", .text(block.kind.name)), ("section", .text(orNull: block.section?.name)),
                    ("mark", .text(block.mark)), ("text", .text(letter.text(of: block))),
                    ("spans", .list(spans[index].map(value(of:)))), ("below", blocks(below))
                ]))
        }
        return .list(values)
    }

    private func value(of span: (text: String, origin: Letter.Origin)) -> JSONValue {
        let (place, origin) = (span.origin.fragment, span.origin)
        let line = place.map { lines[$0] }
        return .object([
            ("text", .text(span.text)), ("path", .text(orNull: place?.file.path)),
            ("line", line.map { .number($0) } ?? .null), ("item", .text(orNull: origin.item)),
            ("fact", .text(orNull: origin.fact)), ("conditions", .list(origin.conditions.map { .text($0) }))
        ])
    }

    private func value(of box: LetterBox) -> JSONValue {
        .object([
            ("title", .text(box.title.text(in: letter.language))), ("text", .text(box.text)),
            ("characters", .number(box.characters)), ("words", .number(box.words)),
            ("maxCharacters", box.maxCharacters.map { .number($0) } ?? .null)
        ])
    }
}

extension BlockKind {
    fileprivate var name: String {
        switch self {
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .bullet: "bullet"
        case .line: "line"
        case .step: "step"
        case .item: "item"
        case .exhibit: "exhibit"
        }
    }
}
