import RuleModel
import SourceText

/// Writes fragments as texts without a case: in place of values stands what such a value looks like. Each text takes
/// another way through the branches, until all were taken.
package struct FragmentText {
    package let program: FragmentProgram
    package let pack: RulePack
    package let language: Language
    /// Where the fragments start that have a way which was not taken yet.
    private var open: [Int]
    private var turn = 0
    private var hasMore = false
    private var out = MappedText()

    /// - Parameter starts: where the fragments start among the program's instructions.
    package init(_ starts: [Int], of program: FragmentProgram, _ pack: RulePack, _ language: Language) {
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
            case .piece(let index): write(index)
            case .branch(_, let then, let otherwise): writeOne(of: Self.ways(then, otherwise))
            case .loop(_, let pass): write(pass)
            }
        }
    }

    /// The ways of a chain of branches: one for each condition, one for none of them.
    private static func ways(_ then: [FragmentPart], _ otherwise: [FragmentPart]) -> [[FragmentPart]] {
        if otherwise.count == 1, case .branch(_, let next, let rest) = otherwise[0] { return [then] + ways(next, rest) }
        return [then, otherwise]
    }

    private mutating func writeOne(of ways: [[FragmentPart]]) {
        if turn + 1 < ways.count { hasMore = true }
        write(ways[min(turn, ways.count - 1)])
    }

    private mutating func write(_ index: Int) {
        let instruction = program.instructions[index]
        let source = Int(program.places[index].start)
        startBlock(before: index, source)
        switch instruction.code {
        case .text: write(piece: Int(instruction.a), source, isAsWritten: true)
        case .plural: write(piece: Int(turn.isMultiple(of: 2) ? instruction.a : instruction.b), source)
        case .exhibit: write(language == .english ? "exhibit A" : "附件 A", source)
        case .policy: write(language == .english ? "below 1%" : "低于 1%", source)
        case .violations: write(pack.violations.first?.title.text(in: language) ?? "", source)
        case .value: write(value: instruction, source)
        default: break
        }
    }

    /// Every block is a paragraph of its own.
    private mutating func startBlock(before index: Int, _ source: Int) {
        if index > 0, program.instructions[index - 1].code == .beginBlock, !out.bytes.isEmpty {
            out.append("\n\n".utf8, from: source)
        }
    }

    private mutating func write(piece index: Int, _ source: Int, isAsWritten: Bool = false) {
        let piece = program.pieces[index]
        let bytes = program.pool[Int(piece.start)..<Int(piece.start + piece.count)]
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

    private mutating func write(value instruction: Instruction, _ source: Int) {
        let fact = pack.facts[max(0, Int(instruction.fact))]
        if instruction.format == .choice || instruction.format == .listOfChoice, !fact.options.isEmpty {
            // Each label is the pack's own word.
            for option in fact.options.indices {
                if option > 0 { write("; ", source) }
                write(piece: Int(instruction.a) + option, source)
            }
            return
        }
        switch instruction.format {
        case .date, .listOfDate: write(language == .english ? "2 March 2019" : "2019年3月2日", source)
        case .text, .listOfText: write(fact.example ?? Self.sample(of: fact.type.element), source)
        default: write(fact.type.element.example, source)
        }
    }

    private static func sample(of type: FactType) -> String { type == .text ? "it" : type.example }
}
