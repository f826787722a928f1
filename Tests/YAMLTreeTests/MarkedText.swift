@testable import SourceText
import Testing
import YAMLTree

/// A text in which `‸` marks places, each directly before what is found there.
struct MarkedText {
    let text: String
    /// The marked places, counted by hand from the text and not by the code under test.
    let places: [LineAndColumn]

    init(_ marked: String) {
        var text = ""
        var places: [LineAndColumn] = []
        // By scalars: what joins the sign before it, such as a tag, would hide the mark.
        for (number, part) in marked.unicodeScalars.split(separator: "‸", omittingEmptySubsequences: false).enumerated()
        {
            if number > 0 { places.append(Self.end(of: text)) }
            text += String(part)
        }
        (self.text, self.places) = (text, places)
    }

    private static func end(of text: String) -> LineAndColumn {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        return LineAndColumn(line: lines.count, column: (lines.last ?? "").count + 1)
    }
}

/// Checks that reading a marked text finds exactly these codes, one at each mark in the order of the text, and gives
/// this tree. All of it is done again after a line of other characters, with Windows line breaks, and with a
/// byte-order mark.
func expect(
    _ marked: String, finds codes: DiagnosticCode..., tree: String? = nil, isFirstLineFree: Bool = true,
    at location: SourceLocation = #_sourceLocation
) {
    var variants = [marked, "\u{FEFF}" + marked, marked.replacing("\n", with: "\r\n")]
    if isFirstLineFree { variants.append("# 通知 👨‍👩‍👧 e\u{301}\n" + marked) }
    for variant in variants {
        let marked = MarkedText(variant)
        let result = read(marked.text)
        let found = result.diagnostics.map(Finding.init)
        let shift = variant.hasPrefix("\u{FEFF}") ? 1 : 0
        let wanted = zip(marked.places, codes).map { place, code in
            Finding(
                code: code,
                place: LineAndColumn(line: place.line, column: place.line == 1 ? place.column - shift : place.column))
        }
        #expect(found == wanted, "in \(variant.debugDescription)", sourceLocation: location)
        #expect(marked.places.count == codes.count, "as many marks as codes", sourceLocation: location)
        if let tree { #expect(result.tree == tree, "in \(variant.debugDescription)", sourceLocation: location) }
        result.diagnostics.forEach { checkWording($0, location) }
    }
}

/// The finding at a place.
private struct Finding: Equatable, CustomStringConvertible {
    let code: DiagnosticCode
    let place: LineAndColumn

    init(code: DiagnosticCode, place: LineAndColumn) { (self.code, self.place) = (code, place) }

    init(_ diagnostic: Diagnostic) {
        self.init(
            code: diagnostic.code, place: diagnostic.place.file.position(ofByte: Int(diagnostic.place.range.start)))
    }

    var description: String { "\(code.rawValue) at \(place.line):\(place.column)" }
}

/// One sentence, lower case, no full stop, and what to do about it.
private func checkWording(_ diagnostic: Diagnostic, _ location: SourceLocation) {
    let message = diagnostic.message
    #expect(
        !message.isEmpty && !message.hasSuffix(".") && message.first?.isUppercase == false, "\(message)",
        sourceLocation: location)
    #expect(
        diagnostic.hint?.isEmpty == false && diagnostic.hint?.hasSuffix(".") == false, "\(message)",
        sourceLocation: location)
    let range = diagnostic.place.range
    #expect(
        0 <= range.start && range.start <= range.end && Int(range.end) <= diagnostic.place.file.bytes.count,
        sourceLocation: location)
}

/// What came of reading a text.
struct Reading {
    let file: SourceFile
    let document: YAMLDocument?
    /// In the order of the text.
    let diagnostics: [Diagnostic]

    /// The tree in one line, quoted texts in `'…'`; `…` at the end if it is not complete; `nil` if there is none.
    var tree: String {
        guard let document else { return "nil" }
        return sketch(document.root) + (document.isComplete ? "" : " …")
    }

    /// The bytes of a node as they stand in the file.
    func written(_ node: YAMLNode) -> String { written(node.range) }

    func written(_ range: SourceRange) -> String {
        String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }

    /// The value below some keys and item numbers.
    func node(_ path: String...) throws -> YAMLNode {
        try path.reduce(#require(document).root) { node, step in
            switch node.content {
            case .map(let entries): try #require(entries.first { $0.key.value == step }).value
            case .list(let items): items[try #require(Int(step))]
            case .scalar: try #require(nil)
            }
        }
    }
}

func read(_ text: String) -> Reading { read(bytes: Array(text.utf8)) }

func read(bytes: [UInt8]) -> Reading {
    let file = SourceFile(path: "rules/a.yaml", bytes: bytes)
    var diagnostics = Diagnostics()
    let document = YAMLDocument.read(file, into: &diagnostics)
    return Reading(file: file, document: document, diagnostics: diagnostics.sorted())
}

private func sketch(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, let quoted): quoted ? "'\(text)'" : text
    case .list(let items): "[" + items.map(sketch).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map { $0.key.value + ": " + sketch($0.value) }.joined(separator: ", ") + "}"
    }
}
