import Archive
import SourceText

/// The paragraphs of a Word document, one line each, so that the number of a line is that of its paragraph.
package struct WordDocument {
    package private(set) var lines: [String] = []
    /// How paragraphs are set, by their numbers from 0.
    package private(set) var styles: [Int: LineStyle] = [:]

    /// The bytes that a part of a document may have, unpacked.
    private static let largestPart = Limit.wordPartBytes.value

    /// - Returns: `nil` if the archive holds no document.
    package init?(_ archive: ZipReader) throws(ZipReader.Problem) {
        let relations = try archive.content(of: "_rels/.rels", atMost: Self.largestPart)
        let main = relations.flatMap(Self.mainPart) ?? "word/document.xml"
        guard let document = try archive.content(of: main, atMost: Self.largestPart) else { return nil }
        let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
        let names =
            try archive.content(of: folder + "styles.xml", atMost: Self.largestPart).map(Self.headingLevels) ?? [:]
        var reader = ParagraphReader(document, headings: names)
        reader.read()
        for paragraph in reader.paragraphs {
            if let style = paragraph.style { styles[lines.count] = style }
            lines.append(paragraph.text)
        }
    }

    /// The part that the document's relations name as its main one.
    private static func mainPart(_ relations: [UInt8]) -> String? {
        var scanner = XMLScanner(relations)
        while let token = scanner.next() {
            guard case .start("Relationship", _) = token,
                scanner.attributes["Type"]?.hasSuffix("/officeDocument") == true,
                let target = scanner.attributes["Target"]
            else { continue }
            return target.hasPrefix("/") ? String(target.dropFirst()) : target
        }
        return nil
    }

    /// The styles that are headings, by their ids, with their levels: ids differ with the language of Word, names do
    /// not.
    private static func headingLevels(_ styles: [UInt8]) -> [String: Int] {
        var levels: [String: Int] = [:]
        var scanner = XMLScanner(styles)
        var id: String?
        while let token = scanner.next() {
            guard case .start(let name, _) = token else { continue }
            if name == "style" { id = scanner.attributes["styleId"] }
            guard let id, let value = scanner.attributes["val"] else { continue }
            if name == "name" { levels[id] = levels[id] ?? headingLevel(value) }
            if name == "outlineLvl", let level = Int(value), (0..<9).contains(level) { levels[id] = level + 1 }
        }
        return levels
    }

    /// `heading 1`, `Heading1`, `Title`
    fileprivate static func headingLevel(_ style: String) -> Int? {
        let name = style.lowercased().filter { $0 != " " }
        if name == "title" { return 1 }
        guard name.hasPrefix("heading"), let level = Int(name.dropFirst("heading".count)), (1...9).contains(level)
        else { return nil }
        return level
    }
}

/// Reads the main part. Deleted, moved and hidden text is no part of the letter; a line break within a paragraph is a
/// soft one.
private struct ParagraphReader {
    struct Paragraph {
        var text = ""
        var style: LineStyle?
        /// Whether all of its text so far is bold.
        var isBold = true
    }

    package private(set) var paragraphs: [Paragraph] = []
    private var scanner: XMLScanner
    private let headings: [String: Int]
    /// The open ones: a text box stands within a paragraph.
    private var open: [Paragraph] = []
    private var run = (isBold: false, isHidden: false)
    private var isText = false
    /// The open tables: in which row, from 1, and how many of its paragraphs say something.
    private var tables: [(row: Int, told: Int)] = []
    /// The tag whose content is passed over, and how often it is open.
    private var skipped: (name: String, depth: Int)?

    private static let softBreak = "\u{2028}"
    private static let left: Set<String> = ["del", "moveFrom", "Fallback", "instrText"]

    init(_ document: [UInt8], headings: [String: Int]) {
        scanner = XMLScanner(document)
        self.headings = headings
    }

    mutating func read() {
        while let token = scanner.next() {
            switch token {
            case .start(let name, let isEmpty): start(name, isEmpty)
            case .end(let name): end(name)
            case .text(let text): if isText { add(text) }
            }
        }
        while !open.isEmpty { close() }
    }

    private mutating func start(_ name: String, _ isEmpty: Bool) {
        if let skipped {
            if skipped.name == name, !isEmpty { self.skipped?.depth += 1 }
            return
        }
        if Self.left.contains(name) {
            if !isEmpty { skipped = (name, 1) }
            return
        }
        switch name {
        case "tbl": if !isEmpty { tables.append((0, 0)) }
        case "tr": if let last = tables.indices.last { tables[last] = (tables[last].row + 1, 0) }
        case "p":
            open.append(Paragraph())
            if isEmpty { close() }
        case "r": run = (false, false)
        case "t": isText = !isEmpty
        case "tab": if !open.isEmpty, scanner.attributes["pos"] == nil { add("\t") }
        case "br", "cr": add(Self.softBreak)
        case "noBreakHyphen": add("-")
        case "b": run.isBold = isOn
        case "vanish": run.isHidden = isOn
        case "pStyle":
            set(
                scanner.attributes["val"].flatMap { headings[$0] ?? WordDocument.headingLevel($0) }.map { .heading($0) }
            )
        case "outlineLvl":
            set(scanner.attributes["val"].flatMap(Int.init).flatMap { (0..<9).contains($0) ? .heading($0 + 1) : nil })
        case "ilvl":
            set(scanner.attributes["val"].flatMap(Int.init).flatMap { (0..<9).contains($0) ? .entry($0) : nil })
        default: break
        }
    }

    private mutating func end(_ name: String) {
        if let skipped {
            if skipped.name == name { self.skipped = skipped.depth > 1 ? (name, skipped.depth - 1) : nil }
            return
        }
        if name == "t" { isText = false }
        if name == "tbl" { _ = tables.popLast() }
        if name == "p", !open.isEmpty { close() }
    }

    /// Whether a switch such as `b` is on: it is unless it says otherwise.
    private var isOn: Bool { !["0", "false", "off"].contains(scanner.attributes["val"] ?? "") }

    /// What is told first counts, but a heading more than a list.
    private mutating func set(_ style: LineStyle?) {
        guard let style, let last = open.indices.last else { return }
        if case .heading = style { open[last].style = style } else { open[last].style = open[last].style ?? style }
    }

    private mutating func add(_ text: String) {
        guard let last = open.indices.last, !run.isHidden else { return }
        // A line break of the file would count as a paragraph.
        open[last].text +=
            text.contains { $0.isNewline } && text != Self.softBreak
            ? String(text.map { $0.isNewline ? " " : $0 }) : text
        if !run.isBold, text.contains(where: { !$0.isWhitespace }) { open[last].isBold = false }
    }

    private mutating func close() {
        var paragraph = open.removeLast()
        let isBlank = !paragraph.text.contains { !$0.isWhitespace }
        if let table = tables.indices.last, !isBlank {
            // A row is one entry, whatever its cells; the first one may be the table's head.
            if tables[table].row > 1 { paragraph.style = .entry(tables[table].told == 0 ? 0 : 1) }
            tables[table].told += 1
        } else if paragraph.isBold, paragraph.style == nil, !isBlank {
            paragraph.style = .bold
        }
        paragraphs.append(paragraph)
    }
}
