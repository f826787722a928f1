import AppealKit
import CaseTables
import RulePacks
import SourceText
import YAMLTree

extension FuzzTarget {
    /// Two ways to the same: what they come to must not differ.
    static let differences: [FuzzTarget] = [listedCases, partsOfBooks]

    /// A case in a folder and the same case on a line of a list, as a batch reads it.
    private static let listedCases = FuzzTarget(
        name: "draft-and-batch", cost: .maker, words: [], seeds: { programs(packs: 2) },
        run: { bytes in
            let file = SourceFile(path: "case.yaml", bytes: try changedCase(bytes))
            var found = Diagnostics()
            guard let document = YAMLDocument.read(file, into: &found), document.isComplete, found.isEmpty,
                let line = json(document.root)
            else { return }
            let drafted = Case.read(file, with: try FuzzWorld.ruleBook) { _ in true }
            var reader = CaseListReader(path: "cases.jsonl", form: .jsonLines, ruleBook: try FuzzWorld.ruleBook)
            let listed = try reader.read(Array((line + "\n").utf8))
            try require(listed.count == 1, "one line is \(listed.count) cases")
            let batch = try listed[0].read(with: FuzzWorld.ruleBook) { _ in true }
            try require(
                outcome(drafted) == outcome(batch), "\(outcome(drafted))\nbut in a list\n\(outcome(batch))\n\(line)")
        })

    /// A case on a line of a list.
    static func jsonLine(of bytes: [UInt8]) -> String? {
        var ignored = Diagnostics()
        return YAMLDocument.read(SourceFile(path: "case.yaml", bytes: bytes), into: &ignored).flatMap { json($0.root) }
    }

    /// `nil` where a list cannot say it: a word in quotes that means something without them.
    private static func json(_ node: YAMLNode) -> String? {
        switch node.content {
        case .scalar(let text, let isQuoted):
            return isQuoted && ["none", "yes", "no", ""].contains(text.trimmed) ? nil : quoted(text)
        case .list(let nodes):
            let parts = nodes.compactMap(json)
            return parts.count == nodes.count ? "[\(parts.joined(separator: ", "))]" : nil
        case .map(let entries):
            let parts = entries.compactMap { entry in json(entry.value).map { "\(quoted(entry.key.value)): \($0)" } }
            return parts.count == entries.count ? "{\(parts.joined(separator: ", "))}" : nil
        }
    }

    /// The document of a text is the text in quotes and a line break.
    private static func quoted(_ text: String) -> String { String(JSONValue.text(text).document().dropLast()) }

    /// What a case comes to, without the places: those differ.
    private static func outcome(_ read: (case: Case?, diagnostics: [Diagnostic])) -> [String] {
        let assembly = read.case?.assemble()
        return read.diagnostics.map { "\($0.code)" }.sorted()
            + (assembly?.questions.map { "\($0.subject): \($0.key)" } ?? [])
            + (assembly?.letters.map { $0.plainText() } ?? [])
    }

    /// What a case needs of a pack comes to the same letters as the whole pack; the pack's lines are changed.
    private static let partsOfBooks = FuzzTarget(
        name: "part-and-whole", cost: .maker, words: [], seeds: { programs(packs: 1) },
        run: { bytes in
            let files = changed(bytes, [FuzzWorld.sharingFiles])
            guard let whole = RuleBook.compile(files).ruleBook, let pack = whole.packs.first else { return }
            let text = SourceFile(path: "case.yaml", bytes: FuzzWorld.caseText)
            let asked = ["order-defect-rate", "valid-tracking-rate"]
            let violations = pack.violations.filter { asked.contains($0.id) }
            guard violations.count == asked.count else { return }
            let shared = Set(violations.flatMap(\.sharedFiles)).sorted()
            for language in [nil] + pack.languages.dropFirst().prefix(1).map(Optional.some) {
                guard
                    let part = RuleBook.part(
                        of: files, pack: pack.id, violations: asked, shared: shared, language: language)
                else { throw FuzzFinding(description: "a part of a rule book without a finding is refused") }
                let (first, second) = (
                    Case.read(text, with: whole) { _ in true }, Case.read(text, with: part) { _ in true }
                )
                try requireSame(first.diagnostics, second.diagnostics, "a part of a rule book")
                let (all, some) = (first.case?.assemble(in: language), second.case?.assemble(in: language))
                try require(
                    all?.letters.map { $0.plainText() } == some?.letters.map { $0.plainText() }
                        && all?.questions.map(\.key) == some?.questions.map(\.key),
                    "a part of a rule book: other letters")
                try requireSame(all?.findings ?? [], some?.findings ?? [], "a part of a rule book")
            }
        })
}
