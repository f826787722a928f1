import PackSource
import SourceText
import Testing
import YAMLTree
import KeyedMaps
@testable import PackCompiler
@testable import RulePacks

/// Facts as a pack declares them, one a line: `odr.rate: percent; optional: yes`, with `;` between further keys.
/// `options: a b` and `columns: units count, sent date` are written out as maps.
struct FactSheet {
    let files: PackFiles
    let declarations: PackDeclarations
    let unit: UnitResult
    /// What was found while the facts were read, declared and compiled.
    let diagnostics: [Diagnostic]
    let exhibits: [String: Index<Exhibit>] = ["bill": Index(0), "photo": Index(1)]

    init(_ facts: String) throws {
        let file = SourceFile(path: "rules/p/pack.yaml", text: Self.manifest(facts))
        var found = Diagnostics()
        let document = try #require(YAMLDocument.read(file, into: &found), "\(found.all.map { $0.printed() })")
        let reading = FileReading(file, isComplete: true)
        let manifest = try #require(decodeManifest(document, reading))
        files = PackFiles(
            manifest: manifest, review: nil, violations: [], shared: [],
            templates: Beside([Language.allCases.map { _ in nil }])
        )
        let declarations = PackDeclarations(files)
        self.declarations = declarations
        unit = compileUnits(files, declarations, RuleBook.sequentially)[PackFiles.ownUnit]
        for more in [reading.diagnostics, declarations.diagnostics, unit.diagnostics] { found.append(contentsOf: more) }
        diagnostics = found.sorted()
    }

    private static func manifest(_ facts: String) -> String {
        let lines = facts.split(separator: "\n").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        return "pack: p\nversion: 1.0.0\ntitle: P\nlanguage: en\nroutes:\n  documents:\n"
            + (lines.isEmpty ? "" : "facts:\n" + lines.map(declaration).joined())
    }

    private static func declaration(_ line: String) -> String {
        let parts = line.split(separator: ";").map { $0.trimmingSpaces }
        let (name, type) = pair(parts[0])
        let ask = parts.contains { $0.hasPrefix("is:") } ? "" : "    ask: What?\n"
        return "  \(name):\n    type: \(type)\n" + ask + parts.dropFirst().map { key(pair($0)) }.joined()
    }

    private static func key(_ entry: (key: String, value: String)) -> String {
        switch entry.key {
        case "options":
            return "    options:\n" + entry.value.split(separator: " ").map { "      \($0): \($0)\n" }.joined()
        case "columns":
            return "    columns:\n"
                + entry.value.split(separator: ",").map { column(String($0.trimmingSpaces)) }.joined()
        default: return "    \(entry.key): \(entry.value)\n"
        }
    }

    /// `units count`, `paid money USD`, `sent date optional`.
    private static func column(_ text: String) -> String {
        var words = text.split(separator: " ").map(String.init)
        let isOptional = words.last == "optional"
        if isOptional { words.removeLast() }
        return "      \(words[0]):\n        type: \(words.dropFirst().joined(separator: " "))\n"
            + (isOptional ? "        optional: yes\n" : "")
    }

    private static func pair(_ text: some StringProtocol) -> (key: String, value: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        return (parts[0].trimmingSpaces, parts.count == 2 ? parts[1].trimmingSpaces : "")
    }

    // MARK: Looking up

    func index(_ name: String) throws -> Index<Fact> {
        try #require(declarations.catalogs[PackFiles.ownUnit][name], "no fact \(name)")
    }

    func fact(_ name: String) throws -> Fact { declarations.facts[try index(name)] }

    func cell(_ name: String) throws -> Index<Cell> {
        try #require(try fact(name).caseCell, "\(name) is told for each item")
    }

    /// The name of a fact of the case.
    func name(of operand: Operand) -> String {
        declarations.facts[declarations.caseCells[Frame().index(operand)]].name
    }

    // MARK: Compiling

    /// A condition compiled against the facts, or what was wrong with it.
    struct Compiled {
        let root: Index<Condition>?
        let program: ConditionProgram
        let diagnostics: [Diagnostic]
    }

    func compile(
        _ text: String, _ place: Scope.Place = .fragment, layout: LayoutBuilder? = nil, loop: Scope.Loop? = nil
    ) -> Compiled {
        var compiler = ExpressionCompiler(
            file: SourceFile(path: "condition", text: text), facts: declarations.facts,
            derivations: declarations.derivations, broken: unit.brokenFacts, spans: unit.spans)
        let scope = Scope(
            place: place, catalog: declarations.catalogs[PackFiles.ownUnit], layout: layout, exhibits: exhibits,
            loop: loop)
        let root = compiler.compile(ExpressionText(whole: text), in: scope)
        return Compiled(root: root, program: compiler.conditions, diagnostics: compiler.diagnostics.all)
    }
}

extension FactSheet.Compiled {
    func withEvaluator<T>(
        _ table: ValueTable, _ exhibits: ExhibitSet = ExhibitSet(), _ body: (Evaluator, borrowing Facts) -> T
    ) -> T {
        program.withEvaluator { evaluator in table.withFacts(exhibits) { body(evaluator, $0) } }
    }

    /// Its value, and the leaves that decide it.
    func decided(
        _ table: ValueTable, _ exhibits: ExhibitSet = ExhibitSet()
    ) throws -> (truth: Truth, leaves: [Index<Condition>]) {
        let root = try #require(self.root, "\(diagnostics.map { $0.printed() })")
        return withEvaluator(table, exhibits) { evaluator, facts in
            var leaves: [Index<Condition>] = []
            let truth = evaluator.evaluate(root, facts, Frame(), deciding: &leaves)
            return (truth, leaves)
        }
    }

    func truth(_ table: ValueTable, _ exhibits: ExhibitSet = ExhibitSet()) throws -> Truth {
        let root = try #require(self.root, "\(diagnostics.map { $0.printed() })")
        return truth(of: root, table, exhibits)
    }

    func truth(
        of part: Index<Condition>, _ table: ValueTable, _ exhibits: ExhibitSet = ExhibitSet()
    ) -> Truth {
        withEvaluator(table, exhibits) { evaluator, facts in evaluator.evaluate(part, facts, Frame()) }
    }
}

extension ValueTable {
    func withFacts<T>(_ exhibits: ExhibitSet, _ body: (borrowing Facts) -> T) -> T {
        cells.withUnsafeBufferPointer { cells in
            text.withUnsafeBufferPointer { text in body(Facts(cells: cells, text: text, exhibits: exhibits)) }
        }
    }
}

extension StringProtocol {
    var trimmingSpaces: String { String(self).trimmed }
}
