import RuleModel
import SourceText

/// Looks for a case in which some formulas come to what is wanted.
///
/// Facts are narrowed by what is asserted of them; where several ways are open, one after the other is tried.
/// Comparisons of a fact with a literal and differences of two facts are settled exactly. Of longer sums the limits
/// are; a case is then looked for in the box that is left, and if none is found nearby the answer is
/// ``Answer/perhaps``. The work grows with the number of ways in the worst case (the question is NP-complete), so it is
/// counted, and limited.
package struct ProofSolver {
    package enum Answer {
        /// There is none.
        case none
        /// This one.
        case found(Solution)
        /// What sums and ratios allow could not be worked out exactly.
        case perhaps
        /// Given up after too many steps.
        case limit
    }

    /// A value for each variable that matters; others may be anything.
    package struct Solution {
        /// The bit that was chosen: ``ProofVariable/absent``, an option, a text, a flag, or bit 0 of what has a number.
        package var masks: [Int: UInt64] = [:]
        package var numbers: [Int: Int64] = [:]
        /// Whether it was worked out exactly, without a comparison that is not worked out.
        package var isExact = true
    }

    package let space: ProofSpace
    /// Steps that are left of all questions of a violation.
    package private(set) var stepsLeft: Int
    /// Where each variable stands in the state of a question; kept, as most questions are about few of many.
    private var place: [Int32] = []
    package let stepsPerQuestion: Int

    package init(
        _ space: ProofSpace, stepsLeft: Int = Limit.proofSteps.value,
        stepsPerQuestion: Int = Limit.questionSteps.value
    ) {
        self.space = space
        self.stepsLeft = stepsLeft
        self.stepsPerQuestion = stepsPerQuestion
    }

    /// Whether some case meets all goals.
    package mutating func solve(_ goals: [ProofGoal]) -> Answer {
        let most = min(stepsLeft, stepsPerQuestion)
        guard most > 0 else { return .limit }
        while place.count < space.variables.count { place.append(-1) }
        let search = Search(space, goals, most: most, place)
        place = []
        let answer = search.run()
        place = search.clearedPlace()
        stepsLeft -= search.steps
        return answer
    }
}

/// One question. A class, so that trying a way and going back copies the state of the variables and nothing else.
private final class Search {
    private let space: ProofSpace
    private let goals: [ProofGoal]
    private let most: Int
    package private(set) var steps = 0
    private var isUncertain = false
    /// The variables that matter here, and where each stands in the state.
    private var touched: [Int] = []
    private var place: [Int32]

    struct State {
        var cells: [Cell]
        /// Sums that must be at least 0; of those wanted below 0 the opposite.
        var sums: [LinearSum] = []
        /// Goals that leave several ways open.
        var open: [ProofGoal] = []
    }

    struct Cell {
        var mask: UInt64
        var low: Int64
        var high: Int64
    }

    init(_ space: ProofSpace, _ goals: [ProofGoal], most: Int, _ place: consuming [Int32]) {
        self.space = space
        self.goals = goals
        self.most = most
        self.place = place
    }

    func clearedPlace() -> [Int32] {
        for variable in touched { place[variable] = -1 }
        defer { place = [] }
        return place
    }

    func run() -> ProofSolver.Answer {
        var all = goals
        for goal in goals { touch(goal.node) }
        // What always holds of a variable matters with it, and may bring in others.
        var next = 0
        while next < touched.count {
            let variable = touched[next]
            next += 1
            for axiom in space.variables[variable].axioms + lengthAxioms(of: variable) {
                all.append(axiom)
                touch(axiom.node)
            }
        }
        var state = State(
            cells: touched.map {
                Cell(mask: space.variables[$0].mask, low: space.variables[$0].low, high: space.variables[$0].high)
            })
        for goal in all where !assert(goal, &state) { return .none }
        if let solution = search(state) { return .found(solution) }
        return steps >= most ? .limit : isUncertain ? .perhaps : .none
    }

    // MARK: What matters

    private func touch(_ root: Int32) {
        space.visit(root) { variable in
            guard place[variable] < 0 else { return }
            place[variable] = Int32(touched.count)
            touched.append(variable)
        }
    }

    /// A list is as long as what it includes, and no longer than what there is to include.
    private func lengthAxioms(of variable: Int) -> [ProofGoal] {
        let list = space.variables[variable]
        guard !list.included.isEmpty else { return [] }
        let all = LinearSum(list.included.map { LinearSum.Term(variable: Int32($0.variable), factor: -1) })
        let length = LinearSum([LinearSum.Term(variable: Int32(variable), factor: 1)])
        var axioms = [ProofGoal(space.atLeastZero(length + all))]
        if list.texts.isEmpty, list.optionCount > 0 {
            axioms.append(
                ProofGoal(
                    space.atLeastZero((length + all).negated.adding(Int64(list.optionCount - list.included.count)))))
        }
        return axioms
    }

    // MARK: Asserting

    private func assert(_ goal: ProofGoal, _ state: inout State) -> Bool {
        steps += 1
        if steps >= most { return true }
        let node = space.nodes[Int(goal.node)]
        switch node.kind {
        case .constant: return (node.first == 1) == (goal.wanted == .yes || goal.wanted == .notNo)
        case .not: return assert(ProofGoal(node.first, goal.wanted.flipped), &state)
        case .member: return keep(member(node, goal.wanted), node.first, &state)
        case .exists:
            return keep(
                goal.wanted == .yes || goal.wanted == .notNo ? ~ProofVariable.absent : ProofVariable.absent, node.first,
                &state)
        case .sum:
            if goal.wanted == .notYes || goal.wanted == .notNo {
                guard mayBeAbsent(node, state) else {
                    return assert(ProofGoal(goal.node, goal.wanted == .notYes ? .no : .yes), &state)
                }
                state.open.append(goal)
                return true
            }
            return require(space.sums[Int(node.first)], isNegated: goal.wanted == .no, &state)
        case .decided:
            if goal.wanted == .yes || goal.wanted == .notNo {
                state.open.append(goal)
                return true
            }
            return assert(ProofGoal(node.first, .notYes), &state) && assert(ProofGoal(node.first, .notNo), &state)
        case .all, .any:
            let isJoint =
                node.kind == .all
                ? goal.wanted == .yes || goal.wanted == .notNo : goal.wanted == .no || goal.wanted == .notYes
            guard isJoint else {
                state.open.append(goal)
                return true
            }
            for part in node.parts where !assert(ProofGoal(space.parts[part], goal.wanted), &state) { return false }
            return true
        }
    }

    private func member(_ node: ProofNode, _ wanted: ProofGoal.Wanted) -> UInt64 {
        switch wanted {
        case .yes: node.mask
        case .no: ~node.mask & ~ProofVariable.absent
        case .notYes: ~node.mask
        case .notNo: node.mask | ProofVariable.absent
        }
    }

    private func keep(_ mask: UInt64, _ variable: Int32, _ state: inout State) -> Bool {
        let index = Int(place[Int(variable)])
        state.cells[index].mask &= mask
        return state.cells[index].mask != 0
    }

    private func mayBeAbsent(_ node: ProofNode, _ state: State) -> Bool {
        space.sums[Int(node.first)].terms.contains {
            state.cells[Int(place[Int($0.variable)])].mask & ProofVariable.absent != 0
        }
    }

    private func require(_ sum: LinearSum, isNegated: Bool, _ state: inout State) -> Bool {
        for term in sum.terms where !keep(~ProofVariable.absent, term.variable, &state) { return false }
        let required = isNegated ? sum.negated.adding(-1) : sum
        if required.terms.count > 1 {
            if state.sums.contains(where: { required.contradicts($0) }) { return false }
            state.sums.append(required)
        }
        return narrow(required, &state) != nil
    }

    // MARK: Narrowing

    /// Narrows each variable of a sum by the limits of the others: whether anything changed, `nil` if nothing is left.
    private func narrow(_ sum: LinearSum, _ state: inout State) -> Bool? {
        steps += 1
        // What overflows narrows nothing.
        guard let greatest = greatest(sum, state) else { return false }
        if greatest < 0 { return nil }
        var hasChanged = false
        for term in sum.terms where term.factor != 0 {
            let index = Int(place[Int(term.variable)])
            let own = (term.factor > 0 ? state.cells[index].high : state.cells[index].low) &* term.factor
            // What the others can add at most must bring the sum to 0: factor * value >= own - greatest.
            let (least, overflow) = own.subtractingReportingOverflow(greatest)
            if overflow { continue }
            if term.factor > 0 {
                let low = quotientUp(least, term.factor)
                guard low > state.cells[index].low else { continue }
                state.cells[index].low = low
            } else {
                let high = -quotientUp(least, -term.factor)
                guard high < state.cells[index].high else { continue }
                state.cells[index].high = high
            }
            if state.cells[index].low > state.cells[index].high { return nil }
            hasChanged = true
        }
        return hasChanged
    }

    /// The greatest that a sum can be; `nil` if that is too large a number.
    private func greatest(_ sum: LinearSum, _ state: State) -> Int64? {
        var total = sum.constant
        for term in sum.terms {
            let cell = state.cells[Int(place[Int(term.variable)])]
            let (product, overflow) = (term.factor > 0 ? cell.high : cell.low).multipliedReportingOverflow(
                by: term.factor)
            let (next, isTooLarge) = total.addingReportingOverflow(product)
            if overflow || isTooLarge { return nil }
            total = next
        }
        return total
    }

    /// Narrows until nothing changes, and follows what has one way left: whether anything is left.
    private func settle(_ state: inout State) -> Bool {
        repeat {
            if !narrowAll(&state) { return false }
            guard let hasFollowed = followSingleWays(&state) else { return false }
            if !hasFollowed { return true }
        } while steps < most
        return true
    }

    private func narrowAll(_ state: inout State) -> Bool {
        // Limits that go on moving when each fact could have handed its own to every other go round in a circle.
        var roundsLeft = state.cells.count + 2
        while steps < most {
            var hasChanged = false
            for sum in state.sums {
                guard let change = narrow(sum, &state) else { return false }
                if change { hasChanged = true }
            }
            if !hasChanged { return true }
            roundsLeft -= 1
            if roundsLeft == 0 { return !state.sums.allSatisfy(\.isDifference) }
        }
        return true
    }

    /// Whether a goal had but one way left and that was taken; `nil` if one has none.
    private func followSingleWays(_ state: inout State) -> Bool? {
        var hasFollowed = false
        var still: [ProofGoal] = []
        let open = state.open
        state.open = []
        for goal in open {
            var (isMet, left): (Bool, [ProofGoal]) = (false, [])
            for way in ways(goal, state) where !isMet {
                switch outlook(way, state) {
                case true?: isMet = true
                case false?: break
                case nil: left.append(way)
                }
            }
            if isMet { continue }
            if left.isEmpty { return nil }
            if left.count == 1 {
                if !assert(left[0], &state) { return nil }
                hasFollowed = true
            } else {
                still.append(goal)
            }
        }
        state.open += still
        return hasFollowed
    }

    // MARK: Ways

    /// What a goal that leaves several ways open can be met by.
    private func ways(_ goal: ProofGoal, _ state: State) -> [ProofGoal] {
        let node = space.nodes[Int(goal.node)]
        switch node.kind {
        case .decided: return [ProofGoal(node.first, .yes), ProofGoal(node.first, .no)]
        case .sum:
            let absent = space.sums[Int(node.first)].terms.filter { space.variables[Int($0.variable)].mayBeAbsent }
            return [ProofGoal(goal.node, goal.wanted == .notYes ? .no : .yes)]
                + absent.map { ProofGoal(space.exists(Int($0.variable)), .no) }
        default: return node.parts.map { ProofGoal(space.parts[$0], goal.wanted) }
        }
    }

    /// Whether a goal is met whatever comes (yes), cannot be met any more (no), or neither.
    private func outlook(_ goal: ProofGoal, _ state: State) -> Bool? {
        steps += 1
        if steps >= most { return nil }
        let node = space.nodes[Int(goal.node)]
        switch node.kind {
        case .constant: return (node.first == 1) == (goal.wanted == .yes || goal.wanted == .notNo)
        case .not: return outlook(ProofGoal(node.first, goal.wanted.flipped), state)
        case .member: return outlook(member(node, goal.wanted), state.cells[Int(place[Int(node.first)])].mask)
        case .exists:
            return outlook(
                goal.wanted == .yes || goal.wanted == .notNo ? ~ProofVariable.absent : ProofVariable.absent,
                state.cells[Int(place[Int(node.first)])].mask)
        case .sum: return outlook(ofSum: node, goal.wanted, state)
        case .decided, .all, .any:
            let isJoint =
                node.kind == .all
                ? goal.wanted == .yes || goal.wanted == .notNo
                : node.kind == .any && (goal.wanted == .no || goal.wanted == .notYes)
            if node.kind == .decided { return outlook(ofDecided: node, goal.wanted, state) }
            var isOpen = false
            for part in node.parts {
                switch outlook(ProofGoal(space.parts[part], goal.wanted), state) {
                case nil: isOpen = true
                case let met? where met != isJoint: return met
                default: break
                }
            }
            return isOpen ? nil : isJoint
        }
    }

    private func outlook(_ wanted: UInt64, _ mask: UInt64) -> Bool? {
        mask & wanted == 0 ? false : mask & ~wanted == 0 ? true : nil
    }

    private func outlook(ofDecided node: ProofNode, _ wanted: ProofGoal.Wanted, _ state: State) -> Bool? {
        let (yes, no) = (outlook(ProofGoal(node.first, .yes), state), outlook(ProofGoal(node.first, .no), state))
        let isDecided: Bool? = yes == true || no == true ? true : yes == false && no == false ? false : nil
        return wanted == .yes || wanted == .notNo ? isDecided : isDecided.map { !$0 }
    }

    private func outlook(ofSum node: ProofNode, _ wanted: ProofGoal.Wanted, _ state: State) -> Bool? {
        let sum = space.sums[Int(node.first)]
        var (isKnown, isAbsent) = (true, false)
        for term in sum.terms {
            let mask = state.cells[Int(place[Int(term.variable)])].mask
            if mask & ProofVariable.absent != 0 { isKnown = false }
            if mask == ProofVariable.absent { isAbsent = true }
        }
        if isAbsent { return wanted == .notYes || wanted == .notNo }
        let wantsHolding = wanted == .yes || wanted == .notNo
        let (highest, lowest) = (greatest(sum, state), greatest(sum.negated, state).map { -$0 })
        let holds: Bool? = lowest.map { $0 >= 0 } == true ? true : highest.map { $0 < 0 } == true ? false : nil
        guard let holds else { return nil }
        if holds == wantsHolding { return isKnown || wanted == .notYes || wanted == .notNo ? true : nil }
        return isKnown || wanted == .yes || wanted == .no ? false : nil
    }

    // MARK: Searching

    private func search(_ start: State) -> ProofSolver.Solution? {
        guard steps < most else { return nil }
        var state = start
        guard settle(&state), steps < most else { return nil }
        guard !state.open.isEmpty else { return label(state) }
        // The goal with the fewest ways is tried first.
        let choices = state.open.map { goal in ways(goal, state).filter { outlook($0, state) != false } }
        guard let narrowest = choices.indices.min(by: { choices[$0].count < choices[$1].count }) else { return nil }
        state.open.remove(at: narrowest)
        for way in choices[narrowest] {
            var next = state
            if assert(way, &next), let solution = search(next) { return solution }
            // What was tried is not tried again further on.
            if steps >= most || !assert(way.complement, &state) { return nil }
        }
        return nil
    }

    // MARK: Numbers

    /// Numbers within what is left that satisfy all sums.
    private func label(_ state: State) -> ProofSolver.Solution? {
        for numbers in [state.cells.indices.map { usual($0, state) }, state.cells.map(\.low), state.cells.map(\.high)]
        where satisfies(numbers, state) {
            return solution(state, numbers)
        }
        var tries = 500
        if let numbers = bisect(state, &tries) { return solution(state, numbers) }
        if tries <= 0 { isUncertain = true }
        return nil
    }

    /// What is plain to read: near zero, a day of our time.
    private func usual(_ index: Int, _ state: State) -> Int64 {
        let cell = state.cells[index]
        return Swift.min(Swift.max(space.variables[touched[index]].usual, cell.low), cell.high)
    }

    private func bisect(_ start: State, _ tries: inout Int) -> [Int64]? {
        tries -= 1
        steps += 1
        guard tries > 0, steps < most else { return nil }
        var state = start
        guard narrowAll(&state) else { return nil }
        for numbers in [state.cells.map(\.low), state.cells.map(\.high)] where satisfies(numbers, state) {
            return numbers
        }
        // The widest of those that a sum hangs on.
        let involved = Set(state.sums.flatMap(\.terms).map { Int(place[Int($0.variable)]) }).filter {
            state.cells[$0].low < state.cells[$0].high
        }
        guard let index = involved.sorted().max(by: { width(state.cells[$0]) < width(state.cells[$1]) }) else {
            return nil
        }
        let (low, high) = (state.cells[index].low, state.cells[index].high)
        let middle = low + Int64(width(state.cells[index]) / 2)
        for range in [(low, middle), (middle + 1, high)] {
            var half = state
            (half.cells[index].low, half.cells[index].high) = range
            if let numbers = bisect(half, &tries) { return numbers }
        }
        return nil
    }

    private func width(_ cell: Cell) -> UInt64 {
        cell.high.subtractingReportingOverflow(cell.low).partialValue.magnitude
    }

    private func satisfies(_ numbers: [Int64], _ state: State) -> Bool {
        state.sums.allSatisfy { sum in
            var total = sum.constant
            for term in sum.terms {
                let (product, overflow) = numbers[Int(place[Int(term.variable)])].multipliedReportingOverflow(
                    by: term.factor)
                let (next, isTooLarge) = total.addingReportingOverflow(product)
                if overflow || isTooLarge { return false }
                total = next
            }
            return total >= 0
        }
    }

    private func solution(_ state: State, _ numbers: [Int64]) -> ProofSolver.Solution {
        var solution = ProofSolver.Solution()
        for (index, variable) in touched.enumerated() {
            let mask = state.cells[index].mask
            let present = mask & ~ProofVariable.absent
            let bits = present != 0 ? present : mask
            solution.masks[variable] = bits & (~bits &+ 1)
            solution.numbers[variable] = numbers[index]
            if case .open = space.variables[variable].meaning { solution.isExact = false }
        }
        return solution
    }
}

extension LinearSum {
    /// A difference of two values, whose limits settle exactly.
    fileprivate var isDifference: Bool {
        terms.count == 2 && terms[0].factor.magnitude == 1 && terms[1].factor == -terms[0].factor
    }
}

extension LinearSum {
    /// Whether both cannot be at least 0, for one has the other's terms with the opposite sign.
    fileprivate func contradicts(_ other: LinearSum) -> Bool {
        guard terms.count == other.terms.count, constant < -other.constant else { return false }
        return zip(terms, other.terms).allSatisfy { $0.variable == $1.variable && $0.factor == -$1.factor }
    }
}

extension ProofNode {
    fileprivate var parts: Range<Int> { Int(first)..<Int(first + count) }
}

extension ProofGoal {
    /// What holds where this does not.
    fileprivate var complement: ProofGoal {
        switch wanted {
        case .yes: ProofGoal(node, .notYes)
        case .no: ProofGoal(node, .notNo)
        case .notYes: ProofGoal(node, .yes)
        case .notNo: ProofGoal(node, .no)
        }
    }
}

extension ProofGoal.Wanted {
    package var flipped: Self {
        switch self {
        case .yes: .no
        case .no: .yes
        case .notYes: .notNo
        case .notNo: .notYes
        }
    }
}

/// The least whole number that is not below a quotient with a positive divisor.
private func quotientUp(_ dividend: Int64, _ divisor: Int64) -> Int64 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
}
