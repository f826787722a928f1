import RuleModel

/// What a fragment in one language prints and tests, each with the formula under which it comes to it.
package struct FragmentWalk {
    /// Something printed.
    package struct Print {
        package let instruction: Int
        package let thing: Thing
        /// The conditions around it.
        package let path: Int32
        package let scope: ConditionFormulas.Scope
    }

    package enum Thing: Hashable {
        case fact(Operand, rows: Operand?)
        case exhibit(Int)
        case policy
        case violations
        case section(LayoutSection)
    }

    package struct Branch {
        package let instruction: Int
        package let condition: Int
        package let path: Int32
        package let scope: ConditionFormulas.Scope
        /// Whether something is written if its condition does not hold.
        package let hasOtherwise: Bool
        /// Whether it is the last of a chain that asks for one choice after the other.
        package let endsChoices: Bool
    }

    package struct Loop {
        package let instruction: Int
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
        _ program: FragmentProgram, from start: Int, in scope: ConditionFormulas.Scope, _ formulas: ConditionFormulas
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
                case .piece(let index): piece(index, path, scope)
                case .branch(let index, let then, let otherwise): branch(index, then, otherwise, path, scope, chain: [])
                case .loop(let index, let pass): loop(index, pass, path, scope)
                }
            })
    }

    private mutating func piece(_ index: Int, _ path: Int32, _ scope: ConditionFormulas.Scope) -> Int32 {
        let instruction = program.instructions[index]
        let thing: Thing
        switch instruction.code {
        case .text: return program.isVisible(instruction) ? ProofSpace.yes : ProofSpace.no
        case .value, .plural:
            thing = .fact(instruction.operand, rows: instruction.operand.space == .row ? scope.rows : nil)
        case .exhibit: thing = .exhibit(Int(instruction.a))
        case .policy: thing = .policy
        case .violations: thing = .violations
        case .section:
            guard let section = LayoutSection(rawValue: instruction.a) else { return ProofSpace.no }
            prints.append(Print(instruction: index, thing: .section(section), path: path, scope: scope))
            // There may be no exhibit to list.
            return section == .exhibits ? ProofSpace.no : ProofSpace.yes
        default: return ProofSpace.no
        }
        prints.append(Print(instruction: index, thing: thing, path: path, scope: scope))
        return ProofSpace.yes
    }

    /// - Parameter chain: the conditions before it in a chain of `elsif`.
    private mutating func branch(
        _ index: Int, _ then: [FragmentPart], _ otherwise: [FragmentPart], _ path: Int32,
        _ scope: ConditionFormulas.Scope, chain: [Int]
    ) -> Int32 {
        let root = Int(program.instructions[index].a)
        let condition = formulas.formula(root, in: scope)
        let conditions = chain + [root]
        branches.append(
            Branch(
                instruction: index, condition: root, path: path, scope: scope, hasOtherwise: !otherwise.isEmpty,
                endsChoices: otherwise.isEmpty && !chain.isEmpty && isChoiceAfterChoice(conditions, scope.unit)))
        let whenYes = walk(then, space.all([path, condition]), scope)
        let rest = space.all([path, space.not(condition)])
        let whenNo: Int32
        if otherwise.count == 1, case .branch(let next, let nextThen, let nextOtherwise) = otherwise[0],
            program.instructions[next].c == program.instructions[index].c
        {
            whenNo = branch(next, nextThen, nextOtherwise, rest, scope, chain: conditions)
        } else {
            whenNo = walk(otherwise, rest, scope)
        }
        return space.any([space.all([condition, whenYes]), space.all([space.not(condition), whenNo])])
    }

    /// Whether conditions ask for one option of a choice after the other.
    private func isChoiceAfterChoice(_ roots: [Int], _ unit: Int) -> Bool {
        let nodes = roots.map { formulas.pack.units[unit].conditions[$0] }
        return nodes.allSatisfy {
            $0.kind == .isOne && !$0.isText && $0.comparison == .equal && $0.left == nodes[0].left
        }
    }

    private mutating func loop(
        _ index: Int, _ pass: [FragmentPart], _ path: Int32, _ scope: ConditionFormulas.Scope
    ) -> Int32 {
        let rows = program.instructions[index].operand
        let isNotEmpty = formulas.isNotEmpty(rows, in: scope)
        var inner = scope
        inner.rows = rows
        let innerPath = space.all([path, isNotEmpty])
        let writes = walk(pass, innerPath, inner)
        loops.append(Loop(instruction: index, path: innerPath, writes: writes))
        return isNotEmpty
    }

    /// Under which condition each thing is printed, and where first.
    package var printed: [(thing: Thing, when: Int32, first: Int)] {
        var order: [Thing] = []
        var paths: [Thing: [Int32]] = [:]
        var first: [Thing: Int] = [:]
        for print in prints where isTold(print) {
            if paths[print.thing] == nil { order.append(print.thing) }
            paths[print.thing, default: []].append(print.path)
            if first[print.thing] == nil { first[print.thing] = print.instruction }
        }
        return order.map { ($0, space.any(paths[$0] ?? []), first[$0] ?? 0) }
    }

    /// Whether it tells the value: a plural without its number only agrees with one.
    private func isTold(_ print: Print) -> Bool {
        let instruction = program.instructions[print.instruction]
        guard instruction.code == .plural else { return true }
        return [instruction.a, instruction.b].contains { index in
            let piece = program.pieces[Int(index)]
            return program.pool[Int(piece.start)..<Int(piece.start + piece.count)].contains(UInt8(ascii: "#"))
        }
    }
}
