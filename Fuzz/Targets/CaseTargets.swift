import AppealKit
import Documents
import Foundation
import PackProofs
import PackTesting
import RulePacks
import SourceText
@testable import Archive

#if canImport(FoundationXML)
    import FoundationXML
#endif

extension FuzzTarget {
    static let cases: [FuzzTarget] = [caseBytes, caseTrees, interviews]

    /// A case as bytes, to its letters in every form.
    private static let caseBytes = FuzzTarget(
        name: "cases", cost: .maker, words: FuzzWords.yaml + FuzzWords.caseWords,
        seeds: {
            [FuzzWorld.caseText]
                + FuzzWorld.files("rules/amazon/tests", ["case.yaml"]).map(\.bytes).filter {
                    let text = String(decoding: $0, as: UTF8.self)
                    return text.contains("order-defect-rate") || text.contains("valid-tracking-rate")
                }
        }, run: { try check(case: $0, FuzzWorld.ruleBook) })

    /// A random case that lacks nothing, whose lines are changed.
    private static let caseTrees = FuzzTarget(
        name: "case-trees", cost: .maker, words: [], seeds: { programs(packs: 2) },
        run: { try check(case: changedCase($0), FuzzWorld.ruleBook) })

    static func check(case bytes: [UInt8], _ book: RuleBook) throws {
        let file = SourceFile(path: "case.yaml", bytes: bytes)
        let (made, found) = Case.read(file, with: book) { _ in true }
        try requireSound(found)
        try require(made != nil || !found.isEmpty, "a case is refused without a finding")
        guard let made else { return }
        for language in [made.pack.language] + (bytes.count % 4 == 0 ? made.pack.languages.suffix(1) : []) {
            let assembly = made.assemble(in: language)
            try requireSound(assembly.findings)
            for question in assembly.questions { try requireInside(question.place) }
            try require(
                assembly.letters.isEmpty != assembly.questions.isEmpty, "neither letters nor questions, or both")
            let hasSigns = bytes.contains(UInt8(ascii: "{"))
            for (index, letter) in assembly.letters.enumerated() {
                try check(letter, mayHoldBraces: hasSigns, all: (bytes.count + index) % 8 == 0)
            }
            _ = made.explain(assembly.letters).text(in: .english)
        }
        _ = made.routeAdvice()
    }

    /// A letter in each form, each read by something else; all of them say the same.
    private static func check(_ letter: Letter, mayHoldBraces: Bool, all: Bool) throws {
        let plain = letter.plainText()
        try require(mayHoldBraces || !plain.contains("{{") && !plain.contains("{%"), "a hole in a letter:\n\(plain)")
        let texts = letter.blocks.map { letter.text(of: $0).withoutSpace }
        try require(!texts.isEmpty && texts.allSatisfy { !$0.isEmpty }, "a block without words")
        // Plain text has headings in capitals.
        try requireHolds(plain.uppercased(), texts.map { $0.uppercased() }, "text")
        let page = letter.html()
        try require(!page.lowercased().contains("<script"), "a script in a page")
        guard all else { return }
        let shown = NoticeText(SourceFile(path: "a.html", text: page))
        try requireHolds(String(decoding: shown.text.bytes, as: UTF8.self), texts, "page")
        let json = try JSONNode.read(SourceFile(path: "a.json", text: [letter].json()))
        try requireHolds(strings(in: json).joined(), texts, "JSON")
        let archive = try ZipReader(letter.docx(), atMostFiles: 100)
        for part in ["[Content_Types].xml", "word/document.xml", "word/styles.xml", "docProps/core.xml"] {
            guard let content = try archive.content(of: part, atMost: 1 << 26) else { continue }
            try require(XMLParser(data: Data(content)).parse(), "\(part) is no XML")
        }
        let word = try LetterText(SourceFile(path: "a.docx", bytes: letter.docx()))
        try requireHolds(String(decoding: word.file.bytes, as: UTF8.self), texts, "Word")
    }

    /// Every block stands in another form of the letter, in its order.
    private static func requireHolds(_ form: String, _ blocks: [String], _ what: String) throws {
        var rest = form.withoutSpace[...]
        for block in blocks {
            guard let range = rest.range(of: block) else {
                throw FuzzFinding(description: "missing in the letter as \(what): \(block)\n\(rest.prefix(300))")
            }
            rest = rest[range.upperBound...]
        }
    }

    private static func strings(in node: JSONNode) -> [String] {
        switch node.content {
        case .text(let text): [text]
        case .list(let nodes): nodes.flatMap(strings)
        case .object(let entries): entries.flatMap { strings(in: $0.value) }
        default: []
        }
    }

    /// An interview that is given lines: after each the case can be read.
    private static let interviews = FuzzTarget(
        name: "interviews", cost: FuzzCost(milliseconds: 2_000, microsecondsPerByte: 20_000),
        words: FuzzWords.caseWords + ["\n", "?", "back", "skip", "quit"],
        seeds: {
            [FuzzWorld.file("docs/walkthrough/answers.txt"), Array("1.4%\n214\n3\nskip\nback\n?\nnone\na, b\n".utf8)]
        },
        run: { bytes in
            let start = SourceFile(
                path: "case.yaml",
                text: "case: x\npack: amazon\nletter-date: 2019-03-05\nviolations: [order-defect-rate]\n")
            guard
                var interview = Interview(
                    start, with: try FuzzWorld.ruleBook, in: .english, fileExists: { $0.hasSuffix(".pdf") })
            else { throw FuzzFinding(description: "no interview") }
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                .prefix(40)
            {
                let said = interview.take(String(line))
                try require(interview.isOver || !said.isEmpty, "nothing is said")
                let (made, found) = try Case.read(interview.file, with: FuzzWorld.ruleBook) { $0.hasSuffix(".pdf") }
                try requireSound(found)
                try require(made != nil, "after `\(line)` the case is refused: \(found.map { $0.printed() })")
            }
        })
}

/// A random case after the changes that an input tells.
func changedCase(_ bytes: [UInt8]) throws -> [UInt8] {
    var program = FuzzBytes(bytes)
    let pack = try FuzzWorld.ruleBook.packs[0]
    let text = RandomCases(pack).sketch(seed: UInt64(program.byte()))?.yaml(in: pack)
    var edits = LineEdits(text.map { Array($0.utf8) } ?? FuzzWorld.caseText, words: FuzzWords.caseWords)
    for _ in 0..<24 where !program.isAtEnd { edits.apply(&program) }
    return edits.text
}
