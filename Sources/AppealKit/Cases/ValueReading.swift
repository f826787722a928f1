import KeyedMaps
import RuleModel
import SourceText
import YAMLTree

/// Reads the values of a case into its table, each by its fact's type.
struct ValueReader {
    let reading: FileReading
    let pack: RulePack
    var table = ValueTable(count: 0)
    var letterDate: CalendarDay?

    init(reading: FileReading, pack: RulePack) {
        self.reading = reading
        self.pack = pack
    }

    /// Reads what stands after a fact's name; empty is unknown, `none` is "asked, does not exist".
    mutating func read(_ node: YAMLNode, into index: Index<Cell>, fact: Index<Fact>, named name: String) {
        table.places[index] = node.range
        let definition = pack.facts[fact]
        if case .scalar(let text, let quoted) = node.content, !quoted {
            if text.isEmpty { return }
            if text == "none", acceptsNone(definition) {
                table.cells[index] =
                    definition.type.isCollection && !definition.isOptional
                    ? Cell(list: table.cells.endIndex..<table.cells.endIndex) : .none
                return
            }
            if text == "none", !definition.options.contains(where: { $0.id == text }) {
                return reading.report(.none(of: name, definition), at: node.range)
            }
        }
        let cell: Cell?
        switch definition.type {
        case .rows: cell = rows(node, fact, name)
        case .list: cell = list(node, definition, name)
        default: cell = reading.text(of: node, named: name).flatMap { single($0, definition) }
        }
        // `[]` of what may not exist says `none`, so that `known` holds of what can be printed.
        if let cell {
            table.cells[index] = definition.type.isCollection && definition.isOptional && cell.count == 0 ? .none : cell
        }
    }

    private func acceptsNone(_ fact: Fact) -> Bool {
        fact.isOptional || (fact.type.isCollection && fact.domain.lowerBound == 0)
    }

    private mutating func single(_ text: Located<String>, _ fact: Fact) -> Cell? {
        switch fact.value(of: text.value) {
        case .failure(let problem):
            reading.report(Mistake(code(of: problem), problem.wording, hint: problem.advice), at: text.range)
            return nil
        case .success(.text(let value)): return table.textCell(value)
        case .success(.option(let index)): return Cell(option: index)
        case .success(.flag(let flag)): return Cell(flag: flag)
        case .success(.literal(let literal)): return cell(literal, text, fact)
        }
    }

    private func code(of problem: LiteralProblem) -> DiagnosticCode {
        switch problem.code {
        case .form: .badValue
        case .precision: .tooPrecise
        case .range: .outOfRange
        case .option: .unknownOption
        }
    }

    private func cell(_ literal: Literal, _ text: Located<String>, _ fact: Fact) -> Cell? {
        switch literal {
        case .money(let amount, let currency): return Cell(money: amount, currency)
        case .duration(let hours, let unit): return Cell(duration: hours, writtenIn: unit)
        case .date(let day):
            if let letterDate, day > letterDate, !fact.isFuture {
                reading.report(.afterLetter(day, letterDate), at: text.range)
            }
            return Cell(number: day.number)
        default: return Cell(number: literal.magnitude)
        }
    }

    private mutating func list(_ node: YAMLNode, _ fact: Fact, _ name: String) -> Cell? {
        guard case .list(let nodes) = node.content else {
            reading.report(.noList(name), at: node.range)
            return nil
        }
        guard checkCount(nodes.count, of: fact, name, node) else { return nil }
        var seen: [String: SourceRange] = [:]
        var cells: [(Cell, SourceRange)] = []
        for node in nodes {
            guard let text = reading.text(of: node, named: name) else { continue }
            if let first = seen.updateValue(text.range, forKey: collapsingSpaces(text.value)) {
                reading.report(.twice(text.value, first: Place(reading.file, first)), at: text.range)
            }
            if let cell = single(text, fact) { cells.append((cell, text.range)) }
        }
        let first = table.grow(by: cells.count)
        for (offset, (cell, range)) in cells.enumerated() {
            table.cells[first + offset] = cell
            table.places[first + offset] = range
        }
        return Cell(list: first..<first + cells.count)
    }

    private mutating func rows(_ node: YAMLNode, _ fact: Index<Fact>, _ name: String) -> Cell? {
        guard case .list(let nodes) = node.content else {
            reading.report(
                .noRows(name, firstColumn: pack.facts[pack.facts[fact].columns.lowerBound]), at: node.range)
            return nil
        }
        guard checkCount(nodes.count, of: pack.facts[fact], name, node) else { return nil }
        let columns = pack.facts[fact].columns
        let first = table.grow(by: nodes.count * columns.count)
        for (row, node) in nodes.enumerated() { read(row: node, at: first + row * columns.count, columns, name) }
        return Cell(rowsAt: first, count: nodes.count, width: columns.count)
    }

    private mutating func read(row node: YAMLNode, at base: Index<Cell>, _ columns: Range<Index<Fact>>, _ name: String)
    {
        let start = SourceRange(start: Int(node.range.start), end: Int(node.range.start))
        for offset in 0..<columns.count { table.places[base + offset] = start }
        guard let entries = reading.entries(of: node, named: Located(name, node.range)) else { return }
        for entry in entries {
            guard let column = columns.first(where: { pack.facts[$0].name == entry.key.value }) else {
                reading.report(
                    .unknownColumn(entry.key.value, of: name, among: columns.map { pack.facts[$0].name }),
                    at: entry.key.range)
                continue
            }
            read(
                entry.value, into: base + columns.lowerBound.distance(to: column), fact: column, named: entry.key.value)
        }
    }

    private func checkCount(_ count: Int, of fact: Fact, _ name: String, _ node: YAMLNode) -> Bool {
        if fact.domain.contains(Int64(count)) { return true }
        reading.report(.count(count, of: name, possible: fact.domain), at: node.range)
        return false
    }
}

// MARK: Messages

extension Mistake {
    fileprivate static func none(of name: String, _ fact: Fact) -> Mistake {
        Mistake(
            .badValue, .cannotBeNone(name: name),
            hint: fact.type == .text ? .alwaysExistsOrQuote : .alwaysExists)
    }

    fileprivate static func afterLetter(_ day: CalendarDay, _ letterDate: CalendarDay) -> Mistake {
        Mistake(
            .afterLetter, .dayAfterLetter(day: day.written, date: letterDate.written), hint: .dateLetterLater)
    }

    fileprivate static func noList(_ name: String) -> Mistake {
        Mistake(.wrongShape, .isAList(name: name), hint: .writeList)
    }

    fileprivate static func noRows(_ name: String, firstColumn: Fact) -> Mistake {
        Mistake(.wrongShape, .isAListOfRows(name: name), hint: .rowsStartWith(column: firstColumn.name))
    }

    fileprivate static func twice(_ text: String, first: Place) -> Mistake {
        Mistake(
            .duplicateName, .standsTwice(name: clipped(text)), hint: .onceIsEnough,
            notes: [Diagnostic.Note(.firstHere, at: first)])
    }

    fileprivate static func unknownColumn(_ key: String, of name: String, among columns: [String]) -> Mistake {
        Mistake(
            .unknownFact, .noSuchColumn(rows: name, column: clipped(key)),
            hint: nameAdvice(for: key, among: columns))
    }

    fileprivate static func count(_ count: Int, of name: String, possible: ClosedRange<Int64>) -> Mistake {
        let (least, most) = (possible.lowerBound, possible.upperBound)
        return Mistake(
            .outOfRange,
            .entriesOutOfRange(
                count: count, name: name, entries: String(count), least: String(least), most: String(most)),
            hint: count > 0 ? nil : least == 0 ? .leaveEmptyOrNone : .leaveEmpty)
    }
}
