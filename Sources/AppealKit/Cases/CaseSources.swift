import KeyedMaps
import RuleModel
import SourceText
import YAMLTree

extension Case {
    /// Whether the case may tell a fact: it is the pack's, or of one of its violations.
    public func mayTell(_ fact: String) -> Bool {
        pack.caseFacts(of: violations).contains { pack.facts[$0].name == fact }
    }

    /// Puts what notices and reports say into the text of a case: each value with where it came from under `sources`,
    /// and under `facts` where the seller has written none. What the seller wrote stays; where a source says something
    /// else, that is a finding.
    ///
    /// - Returns: the case, and what is found: readings that cannot be taken, at the path of their source, and
    ///   contradictions.
    public static func merging(
        _ readings: [FactReading], into file: SourceFile, with ruleBook: RuleBook
    ) throws(CaseEdit.Problem) -> (file: SourceFile, findings: [Diagnostic]) {
        let first = read(file, with: ruleBook) { _ in true }
        guard first.case != nil else { return (file, first.diagnostics) }
        var merged = file
        var found = Diagnostics()
        for reading in readings {
            let edited = try merged.taking(reading)
            let refusals = read(edited, with: ruleBook) { _ in true }.diagnostics.filter { $0.severity == .error }
            if refusals.isEmpty { merged = edited }
            for refusal in refusals {
                found.append(
                    Diagnostic(
                        refusal.code, refusal.wording, at: Place(SourceFile(path: reading.source, bytes: []), .top),
                        hint: refusal.advice))
            }
        }
        if var made = read(merged, with: ruleBook, fileExists: { _ in true }).case {
            var contradictions = Diagnostics()
            for finding in made.sourceFindings { contradictions.append(finding) }
            made.allowances.silence(&contradictions)
            found.append(contentsOf: contradictions)
        }
        return (merged, found.sorted())
    }
}

extension SourceFile {
    fileprivate func taking(_ reading: FactReading) throws(CaseEdit.Problem) -> SourceFile {
        let value = CaseValue(answer: reading.value)
        let noted = try CaseEdit(
            CasePath([.key(CaseKey.sources.name), .key(reading.fact), .key(reading.source)]), value
        ).applied(
            to: self)
        return hasValue(of: reading.fact) ? noted : try CaseEdit(.fact(reading.fact), value).applied(to: noted)
    }

    private func hasValue(of fact: String) -> Bool {
        var ignored = Diagnostics()
        guard let root = YAMLDocument.read(self, into: &ignored)?.root, let value = root[CaseKey.facts.name]?[fact]
        else {
            return false
        }
        if case .scalar("", quoted: false) = value.content { return false }
        return true
    }
}

extension CaseValue {
    /// What a person or a document says, as a case writes it: literals and ids plain, all else as a text.
    init(answer: String) {
        let isPlain = answer.utf8.allSatisfy {
            isOfPlainID($0) || [UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: " ")].contains($0)
        }
        let text = answer.trimmed
        self =
            isPlain && text.first.map { $0 != "." && $0 != "%" && $0 != "-" } == true && !text.contains("  ")
            ? .plain(text) : .text(text)
    }
}

extension YAMLNode {
    subscript(key: String) -> YAMLNode? {
        guard case .map(let entries) = content else { return nil }
        return entries.first { $0.key.value == key }?.value
    }
}

/// Reads `sources` and compares what they say with what the case tells.
struct SourceReader {
    let reading: FileReading
    let pack: RulePack
    /// The facts that the case may tell, by name.
    let facts: [String: Index<Fact>]
    /// Whether every violation of the case was made out; if not, it is not known which facts it may tell.
    let knowsViolations: Bool

    /// - Returns: by fact the sources that speak of it; and where one says something else than the case or, where the
    ///   case is silent, than the source above it.
    func read(
        _ map: MapReader<CaseKey>, _ values: inout ValueReader
    ) -> (told: [Index<Fact>: [String]], findings: [Diagnostic]) {
        guard let node = map.node(.sources) else { return ([:], []) }
        if case .scalar("", quoted: false) = node.content { return ([:], []) }
        var told: [Index<Fact>: [String]] = [:]
        let findings = (reading.entries(of: node, named: Located(CaseKey.sources.name, node.range)) ?? []).flatMap {
            entry -> [Diagnostic] in
            guard let fact = facts[entry.key.value], let cell = pack.facts[fact].caseCell else {
                if knowsViolations { reading.report(.unknownFact(entry.key.value, among: facts), at: entry.key.range) }
                return []
            }
            told[fact] = reading.entries(of: entry.value, named: entry.key)?.map(\.key.value)
            return differences(fact, cell, entry, &values)
        }
        return (told, findings)
    }

    private func differences(
        _ fact: Index<Fact>, _ own: Index<Cell>, _ entry: YAMLNode.Entry, _ values: inout ValueReader
    ) -> [Diagnostic] {
        guard let said = reading.entries(of: entry.value, named: entry.key) else { return [] }
        var told: (cell: Index<Cell>, source: String?) = (own, nil)
        var found: [Diagnostic] = []
        for source in said {
            let cell = values.table.grow(by: 1)
            values.read(source.value, into: cell, fact: fact, named: entry.key.value)
            guard values.table.cells[cell].state != .unknown else { continue }
            if values.table.cells[told.cell].state == .unknown {
                told = (cell, source.key.value)
            } else if !values.table.isSame(told.cell, cell, pack.facts[fact], pack) {
                found.append(difference(entry.key.value, told, (cell, source.key.value), values.table))
            }
        }
        return found
    }

    private func difference(
        _ fact: String, _ told: (cell: Index<Cell>, source: String?), _ other: (cell: Index<Cell>, source: String),
        _ table: ValueTable
    ) -> Diagnostic {
        let (place, otherPlace) = (table.places[told.cell] ?? .top, table.places[other.cell] ?? .top)
        return .sourcesDiffer(
            fact, (told.source, written(place), Place(reading.file, place)),
            (other.source, written(otherPlace), Place(reading.file, otherPlace)))
    }

    private func written(_ range: SourceRange) -> String {
        String(decoding: reading.file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }
}

extension ValueTable {
    /// Whether two cells of one fact say the same; lists in whatever order.
    fileprivate func isSame(_ first: Index<Cell>, _ second: Index<Cell>, _ fact: Fact, _ pack: RulePack) -> Bool {
        let (one, other) = (cells[first], cells[second])
        guard one.isKnown, other.isKnown else { return one.state == other.state }
        switch fact.type {
        case .text, .identifier: return collapsingSpaces(string(one)) == collapsingSpaces(string(other))
        case .money: return one.number == other.number && one.currency == other.currency
        case .list(let element): return Set(keys(of: one, element)) == Set(keys(of: other, element))
        case .rows:
            return one.count == other.count
                && (0..<one.count * fact.columns.count).allSatisfy { offset in
                    isSame(
                        one.firstElement + offset, other.firstElement + offset,
                        pack.facts[fact.columns.lowerBound.advanced(by: offset % fact.columns.count)], pack)
                }
        default: return one.number == other.number
        }
    }

    private func keys(of list: Cell, _ element: FactType) -> [String] {
        cells[list.elements].map { cell in
            switch element {
            case .text, .identifier: collapsingSpaces(string(cell))
            default: String(cell.number)
            }
        }
    }
}

// MARK: Messages

extension Mistake {
    fileprivate static func unknownFact(_ name: String, among facts: [String: Index<Fact>]) -> Mistake {
        Mistake(
            .unknownFact, .notAFactOfCase(name: clipped(name)), hint: nameAdvice(for: name, among: facts.keys))
    }
}

extension Diagnostic {
    /// - Parameters:
    ///   - told: what the case says, or the source that it takes the fact from.
    ///   - other: another source and what it says.
    fileprivate static func sourcesDiffer(
        _ fact: String, _ told: (source: String?, value: String, place: Place),
        _ other: (source: String, value: String, place: Place)
    ) -> Diagnostic {
        let (value, source, otherValue) = (clipped(told.value), clipped(other.source), clipped(other.value))
        let wording: Wording =
            told.source.map {
                .sourcesSayOtherwise(
                    first: clipped($0), value: value, fact: fact, second: source, other: otherValue)
            } ?? .sourceSaysOtherwise(fact: fact, value: value, source: source, other: otherValue)
        return Diagnostic(
            .sourcesDiffer, wording, at: told.place, hint: .lookAtBoth,
            notes: [Note(.sourceSaysSo, at: other.place)])
    }
}
