import RuleModel
import SourceText

/// Writes fragments as texts without a case: in place of values stands what such a value looks like. Each text takes
/// another way through the branches, until all were taken.
package struct FragmentText {
    package let program: FragmentProgram
    package let pack: RulePack
    package let language: Language
    /// Where the fragments start that have a way which was not taken yet.
    private var open: [Index<Instruction>]
    private var turn = 0
    private var hasMore = false
    private var out = MappedText()

    /// - Parameter starts: where the fragments start among the program's instructions.
    package init(_ starts: [Index<Instruction>], of program: FragmentProgram, _ pack: RulePack, _ language: Language) {
        (self.program, self.pack, self.language, open) = (program, pack, language, starts)
    }

    /// As many ways as branches have in all but the longest chains.
    private static let mostTurns = 16

    /// The fragments in their next way; `nil` when all were taken.
    package mutating func next() -> MappedText? {
        guard !open.isEmpty, turn < Self.mostTurns else { return nil }
        out = MappedText()
        open = open.filter { start in
            hasMore = false
            write(program.tree(from: start))
            if let last = out.bytes.indices.last { out.append("\n\n".utf8, from: out.source(of: last)) }
            return hasMore
        }
        turn += 1
        return out
    }

    private mutating func write(_ parts: [FragmentPart]) {
        for part in parts {
            switch part {
            case .piece(let piece): write(piece)
            case .section: break
            case .branch(let branch): writeOne(of: Self.ways(branch))
            case .loop(let loop): write(loop.pass)
            }
        }
    }

    /// The ways of a chain of branches: one for each condition, one for none of them.
    private static func ways(_ branch: FragmentPart.Branch) -> [[FragmentPart]] {
        if branch.otherwise.count == 1, case .branch(let next) = branch.otherwise[0] {
            return [branch.then] + ways(next)
        }
        return [branch.then, branch.otherwise]
    }

    private mutating func writeOne(of ways: [[FragmentPart]]) {
        if turn + 1 < ways.count { hasMore = true }
        write(ways[min(turn, ways.count - 1)])
    }

    private mutating func write(_ piece: FragmentPart.Piece) {
        let source = Int(program.range(of: piece.instruction).start)
        // Every block is a paragraph of its own.
        if piece.startsBlock, !out.bytes.isEmpty { out.append("\n\n".utf8, from: source) }
        switch piece.content {
        case .text(let text, _): write(text, source, isAsWritten: true)
        case .plural(let plural): write(plural.first.advanced(by: turn % plural.textCount), source)
        case .exhibit: print(source) { $0.exhibit("A", &$1) }
        case .policy: print(source) { $0.requirement(.less, .percent(Literal.grid), &$1) }
        case .violations: write(pack.violations.first?.title.text(in: language) ?? "", source)
        case .value(let value): write(value, source)
        }
    }

    private mutating func write(
        _ text: Index<FragmentProgram.Text>, _ source: Int, isAsWritten: Bool = false
    ) {
        let bytes = program.bytes(of: text)
        let isInFile =
            isAsWritten
            && program.file.map {
                source + bytes.count <= $0.bytes.count && $0.bytes[source..<source + bytes.count].elementsEqual(bytes)
            } == true
        if isInFile { out.append(bytes, from: source) } else { for byte in bytes { out.append(byte, from: source) } }
    }

    private mutating func write(_ text: String, _ source: Int) {
        for byte in text.utf8 { out.append(byte, from: source) }
    }

    private mutating func print(_ source: Int, _ value: (ValuePrinter, inout [UInt8]) -> Void) {
        var bytes: [UInt8] = []
        value(ValuePrinter(language: language), &bytes)
        for byte in bytes { out.append(byte, from: source) }
    }

    private static let sampleDay = CalendarDay(year: 2_019, month: 3, day: 2).map { Int64($0.number) } ?? 0

    private mutating func write(_ value: FragmentValue, _ source: Int) {
        let fact = pack.facts[value.fact]
        switch value.format {
        case .choice(let labels), .listOfChoice(let labels):
            // Each label is the pack's own word.
            for option in fact.options.indices {
                if option > 0 { write("; ", source) }
                write(labels.advanced(by: option), source)
            }
        case .date, .listOfDate: print(source) { $0.date(Self.sampleDay, &$1) }
        case .text, .listOfText: write(fact.example ?? Self.sample(of: fact.type.element), source)
        case .yesNo, .count, .number, .percent, .ratio, .money, .duration: write(fact.type.element.example, source)
        }
    }

    private static func sample(of type: FactType) -> String { type == .text ? "it" : type.example }
}
