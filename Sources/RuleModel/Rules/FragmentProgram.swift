import SourceText

/// What fragments of one file were compiled to: instructions, and the texts that they write.
package struct FragmentProgram: Sendable {
    package var instructions: Table<Instruction> = []
    /// All texts of the pack: literals, labels of options, forms of plurals.
    package var pool: [UInt8] = []
    /// Stretches of the pool.
    package var texts: Table<Text> = []
    /// Where each instruction was written.
    package var places: [SourceRange] = []
    /// The innermost branch or loop around each instruction.
    package var surrounding: [Index<Instruction>?] = []
    package var file: SourceFile?

    package struct Text: Sendable {
        package let start: Int32
        package let count: Int32

        package init(start: Int32, count: Int32) {
            self.start = start
            self.count = count
        }
        @inline(__always)
        package var range: Range<Int> { Int(start)..<Int(start + count) }
    }

    package init() {}

    package func bytes(of text: Index<Text>) -> ArraySlice<UInt8> { pool[texts[text].range] }

    package func string(_ text: Index<Text>) -> String { String(decoding: bytes(of: text), as: UTF8.self) }

    /// Where an instruction was written.
    package func range(of instruction: Index<Instruction>) -> SourceRange { places[instruction.position] }

    /// The same, with the file; `nil` where there is none.
    package func place(of instruction: Index<Instruction>) -> Place? {
        file.map { Place($0, range(of: instruction)) }
    }
}

/// A program as it is run: read without copying or counting references.
package struct FragmentReader {
    package let instructions: UnsafeBufferPointer<Instruction>
    private let texts: UnsafeBufferPointer<FragmentProgram.Text>
    private let pool: UnsafeBufferPointer<UInt8>

    fileprivate init(
        instructions: UnsafeBufferPointer<Instruction>, texts: UnsafeBufferPointer<FragmentProgram.Text>,
        pool: UnsafeBufferPointer<UInt8>
    ) {
        (self.instructions, self.texts, self.pool) = (instructions, texts, pool)
    }

    @inline(__always)
    package func bytes(of text: Index<FragmentProgram.Text>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: pool[texts[text].range])
    }
}

extension FragmentProgram {
    package func withReader<Result>(_ body: (FragmentReader) -> Result) -> Result {
        instructions.withUnsafeBufferPointer { instructions in
            texts.withUnsafeBufferPointer { texts in
                pool.withUnsafeBufferPointer { pool in
                    body(FragmentReader(instructions: instructions, texts: texts, pool: pool))
                }
            }
        }
    }
}

/// One step of writing a fragment: trivial, so that a letter is made without counting references.
package enum Instruction: Sendable {
    /// Starts a line of the letter. A heading below a heading is meant to stand directly under the one before it.
    case beginBlock(BlockKind, isBelowHeading: Bool)
    case endBlock
    case write(FragmentPiece)
    /// Writes a section of the letter. Below a heading that heading goes if the section stays empty.
    case section(LayoutSection, isBelowHeading: Bool)
    case branch(Branch)
    case jump(to: Index<Instruction>)
    case loop(Loop)
    /// The next pass of a loop, or on after it.
    case next(loop: Index<Instruction>)
    case end

    /// Goes on if its condition holds, to `otherwise` if not, and to `after` if it is undecided.
    package struct Branch: Sendable {
        package let condition: Index<Condition>
        package var otherwise: Index<Instruction>
        package var after: Index<Instruction>

        package init(condition: Index<Condition>, otherwise: Index<Instruction>, after: Index<Instruction>) {
            self.condition = condition
            self.otherwise = otherwise
            self.after = after
        }
    }

    /// Goes through a list or rows, and then to `after`.
    package struct Loop: Sendable {
        package let operand: Operand
        package let fact: Index<Fact>
        package var after: Index<Instruction>

        package init(operand: Operand, fact: Index<Fact>, after: Index<Instruction>) {
            self.operand = operand
            self.fact = fact
            self.after = after
        }
    }
}

/// What a fragment writes into a line.
package enum FragmentPiece: Sendable {
    case text(Index<FragmentProgram.Text>, Joint)
    case value(FragmentValue)
    case plural(FragmentPlural)
    case exhibit(Index<Exhibit>)
    /// The requirement in force.
    case policy
    /// The titles of the letter's violations.
    case violations
}

/// A value that is printed as its type is.
package struct FragmentValue: Sendable {
    package let operand: Operand
    package let fact: Index<Fact>
    package let format: ValueFormat
    /// Whether a list is joined with "or" instead of "and".
    package var isOr = false

    package init(operand: Operand, fact: Index<Fact>, format: ValueFormat, isOr: Bool = false) {
        self.operand = operand
        self.fact = fact
        self.format = format
        self.isOr = isOr
    }
}

/// A text for one, and another for any other number.
package struct FragmentPlural: Sendable {
    package let operand: Operand
    package let fact: Index<Fact>
    /// The first of its texts, one for each form of the language's plural; the others follow it.
    package let first: Index<FragmentProgram.Text>
    package let textCount: Int
    /// Whether it counts what a list or rows hold, and is no count itself.
    package let isOfCollection: Bool

    package init(
        operand: Operand, fact: Index<Fact>, first: Index<FragmentProgram.Text>, textCount: Int, isOfCollection: Bool
    ) {
        self.operand = operand
        self.fact = fact
        self.first = first
        self.textCount = textCount
        self.isOfCollection = isOfCollection
    }

    /// Its texts, in the order of the forms.
    package var forms: [Index<FragmentProgram.Text>] { (0..<textCount).map { first.advanced(by: $0) } }
}

/// What readers of fragments ask of a piece, so that each need not know all kinds.
extension FragmentPiece {
    /// What it tells.
    package var subject: Subject {
        switch self {
        case .text(let text, _): .words(text)
        case .value(let value): .fact(value.operand, value.fact)
        case .plural(let plural): .fact(plural.operand, plural.fact)
        case .exhibit(let exhibit): .exhibit(exhibit)
        case .policy: .policy
        case .violations: .violations
        }
    }

    package enum Subject: Sendable {
        case words(Index<FragmentProgram.Text>)
        case fact(Operand, Index<Fact>)
        case exhibit(Index<Exhibit>)
        case policy
        case violations
    }

    /// The fact that it tells.
    package var fact: Index<Fact>? { if case .fact(_, let fact) = subject { fact } else { nil } }

    /// The exhibit that it names.
    package var exhibit: Index<Exhibit>? { if case .exhibit(let exhibit) = subject { exhibit } else { nil } }

    /// The texts of the pack that it can write, apart from labels.
    package var texts: [Index<FragmentProgram.Text>] {
        switch self {
        case .text(let text, _): [text]
        case .plural(let plural): plural.forms
        case .value, .exhibit, .policy, .violations: []
        }
    }

    /// Whether it says 0 where its value does not exist.
    package var saysNone: Bool {
        switch self {
        case .plural(let plural): plural.isOfCollection
        case .text, .value, .exhibit, .policy, .violations: false
        }
    }

    /// Whose words it writes.
    package var author: Author {
        switch self {
        case .text: .pack
        case .plural: .packAndCase
        case .value(let value): value.format.isSellersText ? .seller : .case
        case .exhibit, .policy, .violations: .tool
        }
    }

    package enum Author: Sendable {
        case pack
        /// The pack's, around a number that the case tells.
        case packAndCase
        /// A value as the tool prints it.
        case `case`
        /// What the seller wrote, letter for letter.
        case seller
        case tool
    }
}

extension FragmentProgram {
    /// Whether a piece tells its value: a plural without its number only agrees with one.
    package func tellsValue(_ piece: FragmentPiece) -> Bool {
        piece.texts.isEmpty || piece.texts.contains { bytes(of: $0).contains(UInt8(ascii: "#")) }
    }
}

/// How a literal meets what was written before it.
package struct Joint: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Looked at for every literal, so it must not go through the protocol.
    package func has(_ joint: Joint) -> Bool { rawValue & joint.rawValue != 0 }

    /// Starts with a full stop after a value, which may end with one of its own.
    package static var stop: Joint { Joint(rawValue: 1) }
    /// Starts with a space or punctuation after a tag, which may have written nothing.
    package static var afterTag: Joint { Joint(rawValue: 2) }
}

/// How a value is printed.
package enum ValueFormat: Sendable {
    case text, yesNo, count, number, percent, ratio, money, date, duration
    /// By the labels of its options, one after the other from the first.
    case choice(labels: Index<FragmentProgram.Text>)
    case listOfText, listOfDate
    case listOfChoice(labels: Index<FragmentProgram.Text>)

    /// Whether it prints what the seller wrote, letter for letter.
    package var isSellersText: Bool {
        switch self {
        case .text, .listOfText: true
        case .yesNo, .count, .number, .percent, .ratio, .money, .date, .duration, .choice, .listOfDate, .listOfChoice:
            false
        }
    }

    /// Whether what it prints are words of the pack or the tool that the case only chose.
    package var isChosen: Bool {
        switch self {
        case .yesNo, .choice, .listOfChoice: true
        case .text, .count, .number, .percent, .ratio, .money, .date, .duration, .listOfText, .listOfDate: false
        }
    }
}
