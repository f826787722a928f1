/// A fragment's instructions as the author nested them, for all code that asks what a fragment holds.
package indirect enum FragmentPart {
    case piece(Piece)
    case section(Index<Instruction>, LayoutSection)
    case branch(Branch)
    case loop(Loop)

    /// What writes something into a line, or may.
    package struct Piece {
        package let instruction: Index<Instruction>
        package let content: FragmentPiece
        /// Whether its line starts with it.
        package let startsBlock: Bool
    }

    /// What is written if a condition holds, and what if not.
    package struct Branch {
        package let instruction: Index<Instruction>
        package let condition: Index<Condition>
        /// Where both come together again: those of one chain of `elsif` at one place.
        package let after: Index<Instruction>
        package let then: [FragmentPart]
        package let otherwise: [FragmentPart]
    }

    /// What each pass through a list or rows writes.
    package struct Loop {
        package let instruction: Index<Instruction>
        package let operand: Operand
        package let fact: Index<Fact>
        package let pass: [FragmentPart]
    }
}

/// What decides whether an instruction is come to, or how often.
package enum FragmentSurrounding {
    case branch(Index<Condition>)
    case loop(Operand, Index<Fact>)
}

extension FragmentPart {
    /// The part and all parts in it, in reading order.
    package var all: [FragmentPart] {
        switch self {
        case .piece, .section: [self]
        case .branch(let branch): [self] + (branch.then + branch.otherwise).flatMap(\.all)
        case .loop(let loop): [self] + loop.pass.flatMap(\.all)
        }
    }
}

extension Sequence<FragmentPart> {
    /// All pieces in some parts, whatever way is taken through them.
    package var pieces: [FragmentPart.Piece] {
        flatMap(\.all).compactMap { if case .piece(let piece) = $0 { piece } else { nil } }
    }

    /// All sections of a layout in some parts.
    package var sections: [LayoutSection] {
        flatMap(\.all).compactMap { if case .section(_, let section) = $0 { section } else { nil } }
    }
}

extension FragmentProgram {
    /// The parts of the fragment that starts at an instruction.
    package func tree(from start: Index<Instruction>) -> [FragmentPart] {
        var at = start
        return parts(&at, to: instructions.endIndex)
    }

    /// Where each fragment starts.
    package var starts: [Index<Instruction>] {
        instructions.isEmpty
            ? [] : [instructions.startIndex] + instructions.indices.dropLast().filter(isEnd).map { $0.advanced(by: 1) }
    }

    /// Where the fragment starts that holds an instruction.
    package func start(ofFragmentWith instruction: Index<Instruction>) -> Index<Instruction> {
        (instructions.startIndex..<instruction).last(where: isEnd)?.advanced(by: 1) ?? instructions.startIndex
    }

    /// Where the fragment ends that starts at an instruction.
    package func end(from start: Index<Instruction>) -> Index<Instruction>? {
        (start..<instructions.endIndex).first(where: isEnd)
    }

    private func isEnd(_ instruction: Index<Instruction>) -> Bool {
        if case .end = instructions[instruction] { true } else { false }
    }

    /// What an instruction writes; `nil` for one that writes nothing itself.
    package func piece(at instruction: Index<Instruction>) -> FragmentPiece? {
        if case .write(let piece) = instructions[instruction] { piece } else { nil }
    }

    /// What a branch chooses between.
    package func branch(at instruction: Index<Instruction>) -> FragmentPart.Branch? {
        guard case .branch(let branch) = instructions[instruction] else { return nil }
        return self.branch(branch, at: instruction)
    }

    /// The branches and loops around an instruction, from the outermost in; asked of every stretch of a letter, so that
    /// it looks at nothing else.
    package func surroundings(of instruction: Index<Instruction>) -> [FragmentSurrounding] {
        let around = sequence(first: instruction) { surrounding[$0.position] }.dropFirst()
        return around.compactMap { at in
            switch instructions[at] {
            case .branch(let branch): .branch(branch.condition)
            case .loop(let loop): .loop(loop.operand, loop.fact)
            case .beginBlock, .endBlock, .write, .section, .jump, .next, .end: nil
            }
        }.reversed()
    }

    private func parts(_ at: inout Index<Instruction>, to end: Index<Instruction>) -> [FragmentPart] {
        var parts: [FragmentPart] = []
        var startsBlock = false
        while at < end {
            let instruction = at
            at = at.advanced(by: 1)
            switch instructions[instruction] {
            case .end:
                at = instruction
                return parts
            case .branch(let branch):
                parts.append(.branch(self.branch(branch, at: instruction)))
                at = branch.after
            case .loop(let loop):
                let pass = self.parts(&at, to: loop.after)
                at = loop.after
                parts.append(
                    .loop(.init(instruction: instruction, operand: loop.operand, fact: loop.fact, pass: pass)))
            case .write(let piece):
                parts.append(.piece(.init(instruction: instruction, content: piece, startsBlock: startsBlock)))
            case .section(let section, isBelowHeading: _): parts.append(.section(instruction, section))
            case .beginBlock:
                startsBlock = true
                continue
            case .endBlock, .jump, .next: break
            }
            startsBlock = false
        }
        return parts
    }

    private func branch(_ branch: Instruction.Branch, at instruction: Index<Instruction>) -> FragmentPart.Branch {
        var at = instruction.advanced(by: 1)
        let then = parts(&at, to: branch.otherwise)
        at = branch.otherwise
        let otherwise = parts(&at, to: branch.after)
        return FragmentPart.Branch(
            instruction: instruction, condition: branch.condition, after: branch.after, then: then,
            otherwise: otherwise)
    }
}

extension FragmentProgram {
    /// Whether a text is more than white space.
    package func isVisible(_ text: Index<Text>) -> Bool { bytes(of: text).contains { $0 != 0x20 } }
}
