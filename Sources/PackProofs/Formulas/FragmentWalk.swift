import RuleModel

/// What a fragment in one language prints and tests, each with the formula under which it comes to it.
package struct FragmentWalk {
    /// Something printed.
    package struct Print {
        package let instruction: Index<Instruction>
        package let thing: Thing
        /// Whether it tells the thing, and does not only agree with it.
        package let isTold: Bool
        /// Whether it says 0 of what does not exist.
        package let saysNone: Bool
        /// The conditions around it.
        package let path: Int32
        package let scope: ConditionFormulas.Scope
    }

    package enum Thing: Hashable {
        case fact(Operand, rows: Operand?)
        case exhibit(Index<Exhibit>)
        case policy
        case violations
        case section(LayoutSection)
    }

    package struct Branch {
        package let instruction: Index<Instruction>
        package let condition: Index<Condition>
        package let path: Int32
        package let scope: ConditionFormulas.Scope
        /// Whether something is written if its condition does not hold.
        package let hasOtherwise: Bool
        /// Whether it is the last of a chain that asks for one choice after the other.
        package let endsChoices: Bool
    }

    package struct Loop {
        package let instruction: Index<Instruction>
        package let path: Int32
        /// Whether a pass writes something.
        package let writes: Int32
    }

    package private(set) var prints: [Print] = []
    package private(set) var branches: [Branch] = []
    package private(set) var loops: [Loop] = []
    /// Whether the fragment writes anything.
    package private(set) var writes: Int32 = ProofSpace.no

    private let formulas: ConditionFormulas
    private let program: FragmentProgram
    private var space: ProofSpace { formulas.space }

    package init(
        _ program: FragmentProgram, from start: Index<Instruction>, in scope: ConditionFormulas.Scope,
        _ formulas: ConditionFormulas
    ) {
        self.formulas = formulas
        self.program = program
        writes = walk(program.tree(from: start), ProofSpace.yes, scope)
    }

    /// Goes through some parts and says under which condition they write something.
    private mutating func walk(_ parts: [FragmentPart], _ path: Int32, _ scope: ConditionFormulas.Scope) -> Int32 {
        space.any(
            parts.map { part in
                switch part {
                case .piece(let piece): self.piece(piece, path, scope)
                case .section(let instruction, let section):
                    self.section(section, at: instruction, path, scope)
                case .branch(let branch): self.branch(branch, path, scope, chain: [])
                case .loop(let loop): self.loop(loop, path, scope)
                }
            })
    }

    private mutating func piece(
        _ piece: FragmentPart.Piece, _ path: Int32, _ scope: ConditionFormulas.Scope
    ) -> Int32 {
        let thing: Thing
        switch piece.content.subject {
        case .words(let text): return program.isVisible(text) ? ProofSpace.yes : ProofSpace.no
        case .fact(let operand, _): thing = .fact(operand, rows: operand.space == .row ? scope.rows : nil)
        case .exhibit(let exhibit): thing = .exhibit(exhibit)
        case .policy: thing = .policy
        case .violations: thing = .violations
        }
        prints.append(
            Print(
                instruction: piece.instruction, thing: thing, isTold: program.tellsValue(piece.content),
                saysNone: piece.content.saysNone, path: path, scope: scope))
        return ProofSpace.yes
    }

    /// There may be no exhibit to list.
    private mutating func section(
        _ section: LayoutSection, at instruction: Index<Instruction>, _ path: Int32, _ scope: ConditionFormulas.Scope
    ) -> Int32 {
        prints.append(
            Print(
                instruction: instruction, thing: .section(section), isTold: true, saysNone: false, path: path,
                scope: scope))
        return section == .exhibits ? ProofSpace.no : ProofSpace.yes
    }

    /// - Parameter chain: the conditions before it in a chain of `elsif`.
    private mutating func branch(
        _ branch: FragmentPart.Branch, _ path: Int32, _ scope: ConditionFormulas.Scope, chain: [Index<Condition>]
    ) -> Int32 {
        let condition = formulas.formula(branch.condition, in: scope)
        let (conditions, otherwise) = (chain + [branch.condition], branch.otherwise)
        branches.append(
            Branch(
                instruction: branch.instruction, condition: branch.condition, path: path, scope: scope,
                hasOtherwise: !otherwise.isEmpty,
                endsChoices: otherwise.isEmpty && !chain.isEmpty && isChoiceAfterChoice(conditions, scope.unit)))
        let whenYes = walk(branch.then, space.all([path, condition]), scope)
        let rest = space.all([path, space.not(condition)])
        let whenNo: Int32
        if otherwise.count == 1, case .branch(let next) = otherwise[0], next.after == branch.after {
            whenNo = self.branch(next, rest, scope, chain: conditions)
        } else {
            whenNo = walk(otherwise, rest, scope)
        }
        return space.any([space.all([condition, whenYes]), space.all([space.not(condition), whenNo])])
    }

    /// Whether conditions ask for one option of a choice after the other.
    private func isChoiceAfterChoice(_ conditions: [Index<Condition>], _ unit: Index<CompiledUnit>) -> Bool {
        let choices = conditions.map { condition -> Operand? in
            if case .isOption(let choice, _, isNegated: false) = formulas.pack.units[unit].conditions[condition] {
                choice
            } else {
                nil
            }
        }
        return choices.allSatisfy { $0 != nil && $0 == choices[0] }
    }

    private mutating func loop(
        _ loop: FragmentPart.Loop, _ path: Int32, _ scope: ConditionFormulas.Scope
    ) -> Int32 {
        let isNotEmpty = formulas.isNotEmpty(loop.operand, in: scope)
        var inner = scope
        inner.rows = loop.operand
        let innerPath = space.all([path, isNotEmpty])
        let writes = walk(loop.pass, innerPath, inner)
        loops.append(Loop(instruction: loop.instruction, path: innerPath, writes: writes))
        return isNotEmpty
    }

    /// Under which condition each thing is printed, and where first.
    package var printed: [(thing: Thing, when: Int32, first: Index<Instruction>)] {
        var order: [Thing] = []
        var paths: [Thing: [Int32]] = [:]
        var first: [Thing: Index<Instruction>] = [:]
        for print in prints where print.isTold {
            if paths[print.thing] == nil { order.append(print.thing) }
            paths[print.thing, default: []].append(print.path)
            if first[print.thing] == nil { first[print.thing] = print.instruction }
        }
        return order.compactMap { thing in first[thing].map { (thing, space.any(paths[thing] ?? []), $0) } }
    }
}
