import KeyedMaps
import RuleModel
import SourceText

/// A fragment as written: its heading and its lines, cut into text and tags.
package struct WrittenFragment: Sendable {
    package let kind: FragmentKind
    package let id: Located<String>?
    package let heading: SourceRange
    package let lines: [WrittenLine]
    package let file: SourceFile
    /// Whether no line of it was left out.
    package let isWhole: Bool

    /// `cause missed-shipment`.
    package var name: String { id.map { "\(kind.rawValue) \($0.value)" } ?? kind.rawValue }
}

package struct WrittenLine: Sendable {
    package enum Shape: Sendable { case paragraph, bullet, step, heading }

    package let shape: Shape
    package let pieces: [WrittenPiece]
    package let range: SourceRange
}

package enum WrittenPiece: Sendable {
    case text(String, SourceRange)
    /// What stands between `{{` and `}}`.
    case value(ExpressionText)
    /// What stands between `{%` and `%}`.
    case tag(ExpressionText)

    package var range: SourceRange {
        switch self {
        case .text(_, let range): range
        case .value(let expression), .tag(let expression): expression.range
        }
    }
}

/// Reads a template file: fragments, each under its `## kind id` heading.
package func scanFragments(_ file: SourceFile, into diagnostics: inout Diagnostics) -> [WrittenFragment] {
    guard file.checkText(into: &diagnostics) else { return [] }
    var scanner = FragmentScanner(file: file, diagnostics: diagnostics)
    scanner.scan()
    diagnostics = scanner.diagnostics
    return scanner.fragments
}

private struct FragmentScanner {
    let file: SourceFile
    var diagnostics: Diagnostics
    var fragments: [WrittenFragment] = []
    private var open: (kind: FragmentKind, id: Located<String>?, heading: SourceRange)?
    private var lines: [WrittenLine] = []
    /// Lines below a heading that could not be read are passed over: their heading was reported.
    private var isSkipping = false
    private var warnedOfTextBefore = false
    /// Whether a line of the open fragment was reported and left out.
    private var hasLostLine = false

    init(file: SourceFile, diagnostics: Diagnostics) {
        self.file = file
        self.diagnostics = diagnostics
    }

    mutating func scan() {
        let bytes = file.bytes
        var at = bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
        while at < bytes.count {
            var end = at
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            let next = end + 1
            while end > at, isSpace(bytes[end - 1]) { end -= 1 }
            while at < end, isSpace(bytes[at]) { at += 1 }
            if at < end { line(at, end) }
            at = next
        }
        close()
        if fragments.isEmpty, !diagnostics.hasErrors {
            report(.noFragments, at: .top)
        }
    }

    private mutating func line(_ start: Int, _ end: Int) {
        if starts(with: "<!--", start, end), AllowanceLine(string(start, end)) != nil { return }
        if starts(with: "## ", start, end) || (end - start == 2 && starts(with: "##", start, end)) {
            return heading(start, end)
        }
        guard open != nil else {
            if !isSkipping, !warnedOfTextBefore {
                report(.textBeforeHeading, at: SourceRange(start: start, end: end))
                warnedOfTextBefore = true
            }
            return
        }
        let (shape, skip) = shape(start, end)
        let range = SourceRange(start: start, end: end)
        if starts(with: "# ", start, end) || starts(with: "####", start, end) {
            hasLostLine = true
            return report(.otherHeadingLevel, at: range)
        }
        if starts(with: "＃", start, end) {
            hasLostLine = true
            return report(.fullWidthNumberSign, at: range)
        }
        let pieces = pieces(start + skip, end)
        if pieces.isEmpty {
            hasLostLine = true
        } else {
            lines.append(WrittenLine(shape: shape, pieces: pieces, range: range))
        }
    }

    private func shape(_ start: Int, _ end: Int) -> (WrittenLine.Shape, Int) {
        if starts(with: "### ", start, end) { return (.heading, 4) }
        if starts(with: "- ", start, end) || starts(with: "* ", start, end) { return (.bullet, 2) }
        var at = start
        while at < end, at - start < 4, (0x30...0x39).contains(file.bytes[at]) { at += 1 }
        if at > start, starts(with: ". ", at, end) { return (.step, at + 2 - start) }
        return (.paragraph, 0)
    }

    private mutating func heading(_ start: Int, _ end: Int) {
        close()
        let range = SourceRange(start: start, end: end)
        var words: [Located<String>] = []
        var at = start + 2
        while at < end {
            while at < end, isSpace(file.bytes[at]) { at += 1 }
            let word = at
            while at < end, !isSpace(file.bytes[at]) { at += 1 }
            if at > word { words.append(Located(string(word, at), SourceRange(start: word, end: at))) }
        }
        guard let first = words.first else {
            return skip(.namelessHeading, at: range)
        }
        guard let kind = FragmentKind(rawValue: first.value) else {
            return skip(.unknownKind(first.value), at: first.range)
        }
        guard words.count == (kind.hasID ? 2 : 1) else {
            return skip(.otherWords(kind), at: range)
        }
        if kind.hasID, !isKebab(words[1].value) {
            return skip(.noID(words[1].value), at: words[1].range)
        }
        isSkipping = false
        open = (kind, kind.hasID ? words[1] : nil, range)
    }

    /// Leaves out what stands below a heading that is wrong.
    private mutating func skip(_ mistake: Mistake, at range: SourceRange) {
        report(mistake, at: range)
        isSkipping = true
    }

    private mutating func close() {
        guard let fragment = open else { return }
        open = nil
        defer { hasLostLine = false }
        if lines.isEmpty {
            if hasLostLine { return }
            report(.emptyFragment, at: fragment.heading)
        } else {
            fragments.append(
                WrittenFragment(
                    kind: fragment.kind, id: fragment.id, heading: fragment.heading, lines: lines, file: file,
                    isWhole: !hasLostLine))
        }
        lines = []
    }

    /// Cuts a line at its tags.
    private mutating func pieces(_ start: Int, _ end: Int) -> [WrittenPiece] {
        var pieces: [WrittenPiece] = []
        var from = start
        var at = start
        while at + 1 < end {
            let (a, b) = (file.bytes[at], file.bytes[at + 1])
            guard a == brace, b == brace || b == percent else {
                at += 1
                continue
            }
            let close: [UInt8] = b == brace ? [0x7D, 0x7D] : [percent, 0x7D]
            guard let stop = find(close, at + 2, end) else {
                let closing = b == brace ? "}}" : "%}"
                report(.tagNotClosed(missing: closing), at: SourceRange(start: at, end: end))
                return []
            }
            if at > from { pieces.append(text(from, at)) }
            let inside = SourceRange(start: at + 2, end: stop)
            let expression = ExpressionText(
                string(at + 2, stop), range: SourceRange(start: at, end: stop + 2), offset: at + 2)
            if inside.start == inside.end || expression.text.isBlank {
                report(.emptyTag, at: expression.range)
            } else {
                pieces.append(b == brace ? .value(expression) : .tag(expression))
            }
            at = stop + 2
            from = at
        }
        if from < end { pieces.append(text(from, end)) }
        checkStray(pieces)
        return pieces
    }

    /// `}}` or `%}` without their start, and full-width braces, would otherwise be printed.
    private mutating func checkStray(_ pieces: [WrittenPiece]) {
        for case .text(let text, let range) in pieces
        where text.utf8.contains(where: { $0 == UInt8(ascii: "}") || $0 == 0xEF }) {
            for stray in ["}}", "%}", "｛", "｝"] {
                guard let found = text.firstRange(ofBytes: stray) else { continue }
                let offset = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
                report(.tagNotOpened(stray), at: range.part(offset, stray.utf8.count))
                break
            }
        }
    }

    private func text(_ start: Int, _ end: Int) -> WrittenPiece {
        .text(string(start, end), SourceRange(start: start, end: end))
    }

    private func find(_ pair: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var at = start
        var isQuoted = false
        while at + 1 < end {
            if file.bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, file.bytes[at] == pair[0], file.bytes[at + 1] == pair[1] { return at }
            at += 1
        }
        return nil
    }

    private func starts(with prefix: String, _ start: Int, _ end: Int) -> Bool {
        end - start >= prefix.utf8.count && file.bytes[start..<start + prefix.utf8.count].elementsEqual(prefix.utf8)
    }

    private func string(_ start: Int, _ end: Int) -> String { String(decoding: file.bytes[start..<end], as: UTF8.self) }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    private let brace = UInt8(ascii: "{")
    private let percent = UInt8(ascii: "%")

    private mutating func report(_ mistake: Mistake, at range: SourceRange) {
        diagnostics.append(mistake.at(Place(file, range)))
    }
}

extension Mistake {
    fileprivate static var noFragments: Mistake {
        Mistake(.emptyFile, .templateWithoutFragments, hint: .fragmentStartsWith)
    }

    fileprivate static var textBeforeHeading: Mistake {
        Mistake(.textBeforeHeading, .textBeforeHeading, hint: .eachFragmentStartsWith)
    }

    fileprivate static var otherHeadingLevel: Mistake { Mistake(.badHeading, .headingSigns, hint: .headingsAre) }

    fileprivate static var fullWidthNumberSign: Mistake {
        Mistake(.fullWidthPunctuation, .fullWidthNumberSign, hint: .asciiNumberSign)
    }

    fileprivate static var emptyFragment: Mistake {
        Mistake(.emptyFragment, .fragmentWithoutText, hint: .writeOrLeaveHeading)
    }

    fileprivate static func tagNotClosed(missing closing: String) -> Mistake {
        Mistake(.unclosedTag, .tagNotClosed, hint: .signMissingOnLine(sign: closing))
    }

    fileprivate static var emptyTag: Mistake { Mistake(.tagSyntax, .tagEmpty) }

    fileprivate static func tagNotOpened(_ stray: String) -> Mistake {
        Mistake(.unclosedTag, .signWithoutStart(sign: stray), hint: .tagsAre)
    }

    fileprivate static var namelessHeading: Mistake { Mistake(.badHeading, .headingWithoutName, hint: kinds) }

    fileprivate static func unknownKind(_ name: String) -> Mistake {
        Mistake(
            .badHeading, .noKindOfFragment(name: clipped(name)),
            hint: nameAdvice(for: name, among: FragmentKind.allCases.map(\.rawValue)) ?? kinds)
    }

    private static var kinds: Wording {
        .fragmentsAre(
            kinds: WordingValue.names(
                FragmentKind.allCases.map { "`## \($0.rawValue)\($0.hasID ? " id" : "")`" }))
    }

    fileprivate static func otherWords(_ kind: FragmentKind) -> Mistake {
        Mistake(
            .badHeading, kind.hasID ? .headingWithId(kind: kind.rawValue) : .headingWithoutId(kind: kind.rawValue))
    }

    fileprivate static func noID(_ name: String) -> Mistake {
        Mistake(.badName, .notThisName(name: clipped(name), what: Wording.anId), hint: .formOfNames)
    }
}
