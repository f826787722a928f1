/// A fragment's instructions as the author nested them.
package indirect enum FragmentPart {
    /// One that writes something, or may: a text, a value, an exhibit, a section of a layout.
    case piece(Int)
    /// A branch: what is written if its condition holds, and what if not.
    case branch(Int, then: [FragmentPart], otherwise: [FragmentPart])
    /// A loop, and what each pass writes.
    case loop(Int, [FragmentPart])
}

extension FragmentProgram {
    /// The parts of the fragment that starts at an instruction.
    package func tree(from start: Int) -> [FragmentPart] {
        var at = start
        return parts(&at, to: instructions.count)
    }

    private func parts(_ at: inout Int, to end: Int) -> [FragmentPart] {
        var parts: [FragmentPart] = []
        while at < end {
            let instruction = instructions[at]
            switch instruction.code {
            case .end: return parts
            case .branch: parts.append(branch(&at))
            case .loop:
                let loop = at
                at += 1
                let pass = self.parts(&at, to: Int(instruction.a))
                at = Int(instruction.a)
                parts.append(.loop(loop, pass))
            case .beginBlock, .endBlock, .jump, .next: at += 1
            case .text, .value, .plural, .exhibit, .policy, .violations, .section:
                parts.append(.piece(at))
                at += 1
            }
        }
        return parts
    }

    private func branch(_ at: inout Int) -> FragmentPart {
        let branch = at
        let (otherwise, behind) = (Int(instructions[branch].b), Int(instructions[branch].c))
        at += 1
        let then = parts(&at, to: otherwise)
        at = otherwise
        let rest = parts(&at, to: behind)
        at = behind
        return .branch(branch, then: then, otherwise: rest)
    }
}

extension FragmentProgram {
    /// Whether a text is more than white space.
    package func isVisible(_ instruction: Instruction) -> Bool {
        let piece = pieces[Int(instruction.a)]
        return pool[Int(piece.start)..<Int(piece.start + piece.count)].contains { $0 != 0x20 }
    }
}
