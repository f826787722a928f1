import LetterReading
import RuleModel
import SourceText

/// Compares a letter with the case and the notice that it answers. Only what contradicts them for sure is told: the
/// letter may know more than they do.
struct LetterComparison {
    let reviewer: Reviewer
    let letter: LetterText
    let reading: LetterReading
    let subject: ReviewSubject

    func diagnostics() -> [Diagnostic] {
        figures()
            + (subject.case.map { own in
                let known = CaseIdentifiers(own)
                return identifiers(known) + orderDates(known, own) + names(own)
            } ?? [])
    }

    // MARK: Figures

    /// Figures that stand beside the same words as in notices and in the pack's own letters, of which the letter
    /// nowhere tells the value that the case or the notice tells.
    private func figures() -> [Diagnostic] {
        let told = subject.told(reviewer.pack)
        let values = reviewer.phrases.matches(of: .figure, in: reading).flatMap(\.values)
        return Dictionary(grouping: values, by: \.name).sorted { $0.key < $1.key }.flatMap {
            name, read -> [Diagnostic] in
            guard let known = told[name],
                let type = reviewer.pack.factIndex(named: name).map({ reviewer.pack.facts[$0].type }), type.isFigure
            else { return [] }
            guard !read.contains(where: { value in known.contains { Self.agree(value.value.text, $0, type) } }) else {
                return []
            }
            var seen = Set<Int>()
            return read.filter { seen.insert($0.value.range.lowerBound).inserted }.map { value in
                .differs(name, value.value.text, known[0], letter.place(value.value.range), source(of: name))
            }
        }
    }

    private static func agree(_ a: String, _ b: String, _ type: FactType) -> Bool {
        guard let first = try? Literal.read(a, as: type), let second = try? Literal.read(b, as: type) else {
            return a == b
        }
        return first == second
    }

    /// Where the case or the notice tells a fact.
    private func source(of fact: String) -> Place? {
        if let own = subject.case, let slot = own.pack.factIndex(named: fact).flatMap({ own.pack.facts[$0].caseCell }),
            own.values.cells[slot].isKnown, let range = own.values.places[slot]
        {
            return Place(own.file, range)
        }
        return subject.notice?.facts.first { $0.fact.name == fact }?.passage.place
    }

    // MARK: Orders and items

    /// Order and item numbers that the case does not know, where it knows some.
    private func identifiers(_ known: CaseIdentifiers) -> [Diagnostic] {
        var seen = Set<String>()
        return IdentifierScanner.find(in: reading.text).compactMap { identifier, range in
            let token = text(range)
            guard let all = known.ids[identifier], !all.contains(token), !known.mentioned.contains(token),
                seen.insert(token).inserted
            else { return nil }
            return .unknown(identifier, token, nearestName(to: token, among: all), letter.place(range))
        }
    }

    /// `Order 111-… of 28 January 2019`, where the case dates the order otherwise.
    private func orderDates(_ known: CaseIdentifiers, _ own: Case) -> [Diagnostic] {
        reading.text.withUnsafeBufferPointer { bytes in
            IdentifierScanner.find(in: reading.text).compactMap { identifier, range in
                guard identifier == .orderID, let dates = known.orderDates[text(range)],
                    let start = Self.dateStart(bytes, range.upperBound)
                else { return nil }
                guard let value = ValueScanner(bytes, at: start).read(.date),
                    case .date(let day)? = try? Literal.read(value.text, as: .date), !dates.days.contains(day.number)
                else { return nil }
                return .differs(
                    text(range), value.text, CalendarDay(number: dates.days.min() ?? 0).written,
                    letter.place(value.range), Place(own.file, dates.place))
            }
        }
    }

    /// After `of`, `from`, `dated` or `placed on`, if that is what follows.
    private static func dateStart(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        for words in [" of ", " from ", " dated ", " placed on ", " ordered on ", " (placed on ", " (ordered on "] {
            let words = Array(words.utf8)
            if at + words.count < bytes.count, words.indices.allSatisfy({ bytes[at + $0].lowered == words[$0] }) {
                return at + words.count
            }
        }
        return nil
    }

    // MARK: Names

    /// Names that differ from one of the case by a slip: letters swapped, one too many or too few, another order, other
    /// capitals.
    private func names(_ own: Case) -> [Diagnostic] {
        let known = Set(CaseIdentifiers.names(in: own))
        let byLength = Dictionary(grouping: known) { $0.split(separator: " ").count }
        var seen = Set<String>()
        return reading.capitalisedRuns(of: byLength.keys.sorted()).compactMap { range in
            let name = collapsingSpaces(text(range))
            guard !known.contains(name), !seen.contains(name),
                let meant = byLength[name.split(separator: " ").count]?.sorted().first(where: { isSlip(name, of: $0) })
            else { return nil }
            seen.insert(name)
            return .misspelt(name, meant, letter.place(range))
        }
    }

    private func isSlip(_ name: String, of meant: String) -> Bool {
        if name.lowercased() == meant.lowercased() { return name.uppercased() != name }
        if name.split(separator: " ").reversed().elementsEqual(meant.split(separator: " ")) { return true }
        let (a, b) = (Array(name.utf8), Array(meant.utf8))
        let same = zip(a, b).prefix { $0 == $1 }.count
        if a.count == b.count {
            return same + 1 < a.count && a[same] == b[same + 1] && a[same + 1] == b[same]
                && a[(same + 2)...].elementsEqual(b[(same + 2)...])
        }
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        return long.count == short.count + 1 && short.count >= 8 && short[same...].elementsEqual(long[(same + 1)...])
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: reading.text[range], as: UTF8.self) }
}

/// The numbers and names that a case knows.
private struct CaseIdentifiers {
    private(set) var ids: [Identifier: Set<String>] = [:]
    /// Numbers that stand in its texts.
    private(set) var mentioned = Set<String>()
    /// The days that stand in an order's rows, and where the first of them does.
    private(set) var orderDates: [String: (days: Set<Int64>, place: SourceRange)] = [:]

    init(_ own: Case) {
        own.forEachTold { fact, cell in
            switch own.pack.facts[fact].type {
            case .identifier(let identifier): add(identifier, own.values.cells[cell], own)
            case .list(.identifier(let identifier)):
                for index in own.elements(of: cell) { add(identifier, own.values.cells[index], own) }
            case .rows: addRows(of: fact, cell, own)
            case .text: addMentioned(own.values.cells[cell], own)
            case .list(.text): for index in own.elements(of: cell) { addMentioned(own.values.cells[index], own) }
            default: break
            }
        }
    }

    private mutating func addMentioned(_ cell: Cell, _ own: Case) {
        guard cell.isKnown else { return }
        let text = Array(own.values.string(cell).utf8)
        for (_, range) in IdentifierScanner.find(in: text) {
            mentioned.insert(String(decoding: text[range], as: UTF8.self))
        }
    }

    private mutating func add(_ identifier: Identifier, _ cell: Cell, _ own: Case) {
        if cell.isKnown { ids[identifier, default: []].insert(own.values.string(cell)) }
    }

    private mutating func addRows(of fact: Index<Fact>, _ cell: Index<Cell>, _ own: Case) {
        let columns = own.pack.facts[fact].columns
        let first = own.elements(of: cell)
        for row in stride(from: first.lowerBound, to: first.upperBound, by: max(1, columns.count)) {
            var order: String?
            var days: [(day: Int64, place: SourceRange?)] = []
            for (offset, column) in columns.enumerated() {
                let value = own.values.cells[row + offset]
                guard value.isKnown else { continue }
                switch own.pack.facts[column].type {
                case .identifier(let identifier):
                    add(identifier, value, own)
                    if identifier == .orderID { order = own.values.string(value) }
                case .date: days.append((value.number, own.values.places[row + offset]))
                case .text: addMentioned(value, own)
                default: break
                }
            }
            guard let order, let place = days.first?.place else { continue }
            let known = orderDates[order]
            orderDates[order] = ((known?.days ?? []).union(days.map(\.day)), known?.place ?? place)
        }
    }

    /// Two to four words with capital letters in the texts that the case tells.
    static func names(in own: Case) -> [String] {
        var names: [String] = []
        own.forEachTold { fact, cell in
            guard own.pack.facts[fact].type == .text else { return }
            // Digits and capitals alone are no names, such as those of an address.
            let parts = own.values.string(own.values.cells[cell]).split {
                !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" || $0 == " ")
            }
            for part in parts {
                let run = part.split(separator: " ").prefix { word in
                    word.first?.isUppercase == true && word.contains { $0.isLowercase }
                        && !word.contains { $0.isNumber }
                }
                if (2...4).contains(run.count) { names.append(run.joined(separator: " ")) }
            }
        }
        return names
    }
}

extension Case {
    /// Every fact that the case or an item of it tells, with its cell.
    fileprivate func forEachTold(_ body: (_ fact: Index<Fact>, _ cell: Index<Cell>) -> Void) {
        for (cell, fact) in pack.caseCells.indexed where values.cells[cell].isKnown && !pack.facts[fact].isDerived {
            body(fact, cell)
        }
        for item in items {
            for (offset, slot) in pack.items[item.definition].layout.slots.enumerated()
            where slot.source == .told && values.cells[item.base + offset].isKnown {
                body(slot.fact, item.base + offset)
            }
        }
    }

    /// The cells of a list or of rows.
    fileprivate func elements(of cell: Index<Cell>) -> Range<Index<Cell>> {
        let value = values.cells[cell]
        return value.firstElement..<value.firstElement + value.count * max(1, value.width)
    }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func differs(
        _ what: String, _ here: String, _ there: String, _ place: Place, _ source: Place?
    ) -> Diagnostic {
        Diagnostic(
            .letterDiffers, .letterDiffers(name: what, here: clipped(here), there: clipped(there)), at: place,
            hint: .findOutWhichIsRight, notes: source.map { [Note(.thisSaysOtherwise, at: $0)] } ?? [])
    }

    fileprivate static func unknown(
        _ identifier: Identifier, _ token: String, _ near: String?, _ place: Place
    ) -> Diagnostic {
        Diagnostic(
            .letterDiffers,
            identifier == .orderID ? .orderNotInCase(number: token) : .itemNotInCase(number: token), at: place,
            hint: near.map { .isThisMeant(name: $0) } ?? .checkTheNumber, severity: .warning)
    }

    fileprivate static func misspelt(_ name: String, _ meant: String, _ place: Place) -> Diagnostic {
        Diagnostic(
            .letterDiffers, .nameMisspelt(case: clipped(meant), letter: clipped(name)), at: place,
            hint: .namesLetterForLetter)
    }
}
