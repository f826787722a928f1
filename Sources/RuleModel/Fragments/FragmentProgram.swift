import SourceText

/// What fragments of one file were compiled to: instructions, and the pieces of text that they write.
package struct FragmentProgram: Sendable {
    package var instructions: [Instruction] = []
    /// All literal text.
    package var pool: [UInt8] = []
    /// Stretches of the pool: literals, labels of options, forms of plurals.
    package var pieces: [Piece] = []
    /// Where each instruction was written.
    package var places: [SourceRange] = []
    package var file: SourceFile?

    package struct Piece: Sendable {
        package let start: Int32
        package let count: Int32

        package init(start: Int32, count: Int32) {
            self.start = start
            self.count = count
        }
    }

    package init() {}
}

/// One step of writing a fragment: trivial, so that a letter is made without counting references.
package struct Instruction: Sendable {
    package enum Code: UInt8, Sendable {
        case beginBlock, endBlock
        /// Writes the piece `a`.
        case text
        /// Prints a value by `format`; `a` is the first label of a choice.
        case value
        /// Writes piece `a` for one, piece `b` otherwise.
        case plural
        /// Names the exhibit `a`.
        case exhibit
        case policy
        case violations
        /// Goes on if condition `a` holds, to `b` if not, to `c` if it is undecided.
        case branch
        /// Goes to `a`.
        case jump
        /// Enters a loop over a list or rows; goes to `a` behind the last pass.
        case loop
        /// The next pass of the loop that starts behind `a`.
        case next
        /// Writes the section `a` of a layout.
        case section
        case end
    }

    package var code: Code
    package var format = ValueFormat.text
    /// What the next literal must not repeat or separate, see ``Joint``.
    package var joint = Joint()
    package var block = BlockKind.paragraph
    package var operand = Operand(.case, 0)
    package var a: Int32 = 0
    package var b: Int32 = 0
    package var c: Int32 = 0
    /// The fact that is printed or gone through; -1 if none.
    package var fact: Int32 = -1

    package init(_ code: Code) { self.code = code }
}

/// How a literal meets what was written before it.
package struct Joint: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Looked at for every literal, so it must not go through the protocol.
    package func has(_ joint: Joint) -> Bool { rawValue & joint.rawValue != 0 }

    /// Starts with a full stop behind a value, which may end with one of its own.
    package static var stop: Joint { Joint(rawValue: 1) }
    /// Starts with a space or punctuation behind a tag, which may have written nothing.
    package static var behindTag: Joint { Joint(rawValue: 2) }
    /// Of a list: joined with "or" instead of "and".
    package static var or: Joint { Joint(rawValue: 4) }
    /// Of a section: the heading before it goes if it stays empty. Of a heading: the one before it is meant to stand
    /// directly above.
    package static var headed: Joint { Joint(rawValue: 8) }
}
