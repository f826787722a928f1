import SourceText
@testable import RulePacks

/// What must be told of a random pack, by going through every complete case: the definitions of the proofs as they
/// stand in the reference.
struct ProverBruteForce {
    /// A finding by its code and place; where several parts stand at one place, by what it is about.
    struct Finding: Hashable {
        let code: DiagnosticCode
        let path: String
        let offset: Int
        var about = ""
    }

    /// What a question was about, for those who look at its counter-example.
    struct Subject {
        var names: [RandomPack.Name] = []
        var condition: (root: Index<Condition>, unit: Index<CompiledUnit>)?
        /// The item whose fragment it is about, among the pack's.
        var item: Index<ItemDefinition>?
        /// Of a loop what it goes through.
        var list: RandomPack.Name?
    }

    private let random: RandomPack
    private let text: RandomPackText
    private let pack: RulePack
    /// Every question that was asked, and whether it must be told.
    private(set) var answers: [Finding: Bool] = [:]
    private(set) var subjects: [Finding: Subject] = [:]
    private(set) var hasTooManyCases = false
    /// Violations whose routes are wrong: their fragments are looked at as if every route were taken in every case.
    private var wrongRoutes = Set<Int>()
    var hasWrongRoutes: Bool { !wrongRoutes.isEmpty }

    init(_ random: RandomPack, _ text: RandomPackText, _ pack: RulePack) {
        (self.random, self.text, self.pack) = (random, text, pack)
        for fact in random.facts { proveDerived(fact) }
        for exhibit in random.exhibits { proveNeeded(exhibit) }
        for index in random.violations.indices { proveRoutes(index) }
        for (index, violation) in random.violations.enumerated() {
            prove(
                violation.summary, text.template(violation.id, false), text.template(violation.id, true),
                violation: index)
        }
        for fragment in random.fragments + random.letters {
            prove(fragment, text.path(of: fragment, false), text.path(of: fragment, true), violation: nil)
        }
    }

    private mutating func ask(
        _ code: DiagnosticCode, _ path: String, _ mark: Int, _ mustBeTold: Bool, about: String = "",
        _ subject: Subject = Subject()
    ) {
        guard let offset = text.places[path]?[mark] else { return }
        let finding = Finding(code: code, path: path, offset: offset, about: about)
        answers[finding] = answers[finding] ?? false || mustBeTold
        subjects[finding] = subject
    }

    // MARK: Conditions

    /// A condition with the node that it was compiled to.
    private struct Compiled {
        let condition: RandomPack.Condition
        let root: Index<Condition>
        let unit: Index<CompiledUnit>
    }

    /// The nodes of a condition's comparisons, in reading order.
    private func leaves(_ root: Index<Condition>, _ unit: Index<CompiledUnit>) -> [Index<Condition>] {
        let parts = pack.units[unit].conditions.parts(of: root)
        return parts.isEmpty ? [root] : parts.flatMap { leaves($0, unit) }
    }

    /// Kleene's tables, over all cases at once.
    private func truth(_ tree: RandomPack.Tree, _ leaves: [Int: TruthSets], _ universe: CaseUniverse) -> TruthSets {
        switch tree {
        case .leaf(let leaf):
            return leaves[leaf.mark] ?? TruthSets(yes: universe.nothing, no: universe.nothing, unknown: universe.all)
        case .not(let part):
            let truth = truth(part, leaves, universe)
            return TruthSets(yes: truth.no, no: truth.yes, unknown: truth.unknown)
        case .all(let parts):
            let truths = parts.map { truth($0, leaves, universe) }
            let (yes, no) = (
                truths.reduce(universe.all) { $0 & $1.yes }, truths.reduce(universe.nothing) { $0 | $1.no }
            )
            return TruthSets(yes: yes, no: no, unknown: universe.all - yes - no)
        case .any(let parts):
            let truths = parts.map { truth($0, leaves, universe) }
            let (yes, no) = (
                truths.reduce(universe.nothing) { $0 | $1.yes }, truths.reduce(universe.all) { $0 & $1.no }
            )
            return TruthSets(yes: yes, no: no, unknown: universe.all - yes - no)
        }
    }

    private func leafTruths(_ compiled: Compiled, _ universe: CaseUniverse) -> [Int: TruthSets] {
        let nodes = leaves(compiled.root, compiled.unit)
        return Dictionary(
            uniqueKeysWithValues: zip(compiled.condition.tree.leaves, nodes).map {
                ($0.mark, universe.truth(of: $0, condition: $1, unit: compiled.unit))
            })
    }

    private func truth(_ compiled: Compiled, _ universe: CaseUniverse) -> TruthSets {
        truth(compiled.condition.tree, leafTruths(compiled, universe), universe)
    }

    /// Whether it can hold and fail among the cases that come to it; then that each part of it matters.
    @discardableResult
    private mutating func prove(
        _ compiled: Compiled, _ path: String, _ cases: CaseSet, _ universe: CaseUniverse, mayAlwaysHold: Bool = false
    ) -> Bool {
        let leaves = leafTruths(compiled, universe)
        let truth = truth(compiled.condition.tree, leaves, universe)
        let subject = Subject(
            names: compiled.condition.tree.leaves.flatMap(\.names), condition: (compiled.root, compiled.unit),
            item: universe.item)
        let (holds, fails) = (!(cases & truth.yes).isEmpty, !(cases & truth.no).isEmpty)
        ask(.neverTrue, path, compiled.condition.mark, !holds && fails, subject)
        ask(.alwaysTrue, path, compiled.condition.mark, holds && !fails && !mayAlwaysHold, subject)
        if holds && fails { proveParts(compiled, path, cases, leaves, universe) }
        return holds && (fails || mayAlwaysHold)
    }

    private mutating func proveParts(
        _ compiled: Compiled, _ path: String, _ cases: CaseSet, _ leaves: [Int: TruthSets], _ universe: CaseUniverse
    ) {
        let all = compiled.condition.tree.leaves
        for leaf in all {
            guard let own = leaves[leaf.mark] else { continue }
            let makesTrue = cases & decides(compiled.condition.tree, leaf, yes: true, leaves, universe)
            let makesFalse = cases & decides(compiled.condition.tree, leaf, yes: false, leaves, universe)
            if all.count > 1 {
                ask(.idlePart, path, leaf.mark, makesTrue.isEmpty || makesFalse.isEmpty, about: leaf.text)
            }
            let matters = (makesTrue | makesFalse) & own.yes
            for option in Set(leaf.options) where Set(leaf.options).count > 1 && !matters.isEmpty {
                let isOne = universe.cases(leaf.names[0], is: RandomPackMaker.options.firstIndex(of: option) ?? 0)
                ask(.idlePart, path, leaf.mark, (matters & isOne).isEmpty, about: option)
            }
        }
    }

    /// The cases in which a part alone makes a condition true, or false: the parts beside it in an `and` are true, or
    /// not false; in an `or` not true, or false.
    private func decides(
        _ tree: RandomPack.Tree, _ leaf: RandomPack.Leaf, yes: Bool, _ leaves: [Int: TruthSets],
        _ universe: CaseUniverse
    ) -> CaseSet {
        switch tree {
        case .leaf(let own):
            return own.mark != leaf.mark
                ? universe.nothing
                : yes ? leaves[own.mark]?.yes ?? universe.nothing : leaves[own.mark]?.no ?? universe.nothing
        case .not(let part): return decides(part, leaf, yes: !yes, leaves, universe)
        case .all(let parts), .any(let parts):
            guard let index = parts.firstIndex(where: { $0.leaves.contains { $0.mark == leaf.mark } }) else {
                return universe.nothing
            }
            var cases = decides(parts[index], leaf, yes: yes, leaves, universe)
            var isAll = false
            if case .all = tree { isAll = true }
            for (other, part) in parts.enumerated() where other != index {
                let truth = truth(part, leaves, universe)
                cases =
                    isAll ? (yes ? cases & truth.yes : cases - truth.no) : (yes ? cases - truth.yes : cases & truth.no)
            }
            return cases
        }
    }

    // MARK: The rule file

    private var dictionaryUnit: Index<CompiledUnit> { unit(of: random.isShared ? nil : 0) }

    /// The unit of a violation, or the pack's own.
    private func unit(of violation: Int?) -> Index<CompiledUnit> {
        violation.map { pack.violations[Index($0)].unit } ?? pack.ownUnit
    }

    private func universe(_ names: [String], item: Index<ItemDefinition>? = nil) -> CaseUniverse? {
        CaseUniverse(names, of: random, pack, item: item)
    }

    private mutating func proveDerived(_ fact: RandomPack.Fact) {
        guard case .condition(let condition) = fact.derivation, let index = pack.factIndex(named: fact.name) else {
            return
        }
        let names = condition.tree.leaves.flatMap(\.names).map(\.source)
        let item = pack.items.firstIndex { $0.layout.derived.contains { $0.fact == index } }
        let derived = item.map { pack.items[$0].layout.derived } ?? pack.units[dictionaryUnit].derived
        guard case .condition(let root) = derived.first(where: { $0.fact == index })?.expression else { return }
        guard let universe = universe(names, item: item) else {
            hasTooManyCases = true
            return
        }
        prove(Compiled(condition: condition, root: root, unit: dictionaryUnit), text.dictionary, universe.all, universe)
    }

    private mutating func proveNeeded(_ exhibit: RandomPack.Exhibit) {
        guard let needed = exhibit.needed, let root = pack.exhibits.first(where: { $0.id == exhibit.id })?.neededWhen
        else { return }
        guard let universe = universe(needed.tree.leaves.flatMap(\.names).map(\.source)) else {
            hasTooManyCases = true
            return
        }
        prove(Compiled(condition: needed, root: root, unit: dictionaryUnit), text.dictionary, universe.all, universe)
    }

    // MARK: Routes

    private func routeNames(_ violation: Int) -> [String] {
        random.violations[violation].routes.compactMap(\.when).flatMap { $0.tree.leaves.flatMap(\.names).map(\.source) }
    }

    private func compiledRoute(_ violation: Int, _ route: Int) -> Compiled? {
        guard let when = random.violations[violation].routes[route].when,
            let root = pack.violations[Index(violation)].routes[route].when
        else { return nil }
        return Compiled(condition: when, root: root, unit: unit(of: violation))
    }

    /// The first route whose condition holds is taken.
    private mutating func proveRoutes(_ violation: Int) {
        guard let universe = universe(routeNames(violation)) else {
            hasTooManyCases = true
            return
        }
        let path = text.rules(random.violations[violation].id)
        var left = universe.all
        for (index, route) in random.violations[violation].routes.enumerated() {
            let compiled = compiledRoute(violation, index)
            let truth = compiled.map { self.truth($0, universe) }
            let when = truth?.yes ?? universe.all
            let isSwallowed = (left & when).isEmpty && !when.isEmpty
            ask(
                .unreachableRoute, path, route.when?.mark ?? route.mark, isSwallowed,
                Subject(condition: compiled.map { ($0.root, $0.unit) }))
            if isSwallowed {
                wrongRoutes.insert(violation)
            } else if let compiled, !prove(compiled, path, left, universe) {
                wrongRoutes.insert(violation)
            }
            left = left & (truth?.no ?? universe.nothing)
        }
    }

    // MARK: Where fragments are written

    private func taken(_ violation: Int, _ universe: CaseUniverse) -> [(route: String, cases: CaseSet)] {
        var left = universe.all
        return random.violations[violation].routes.enumerated().map { index, route in
            let truth = compiledRoute(violation, index).map { self.truth($0, universe) }
            let cases = wrongRoutes.contains(violation) ? universe.all : left & (truth?.yes ?? universe.all)
            left = left & (truth?.no ?? universe.nothing)
            return (route.id, cases)
        }
    }

    /// The cases whose letters about some violations have a section.
    private func written(_ section: String, _ violations: [Int], _ universe: CaseUniverse) -> CaseSet {
        var cases = universe.nothing
        for violation in violations {
            for (route, taken) in taken(violation, universe) {
                guard let letter = random.letters.first(where: { $0.heading == "letter " + route }) else { continue }
                let walk = Walk(letter.parts, branches(of: letter, .english), self, universe)
                for print in walk.prints where print.thing == "section " + section {
                    cases = cases | taken & print.path
                }
            }
        }
        return cases
    }

    private func context(of fragment: RandomPack.Fragment, violation: Int?, _ universe: CaseUniverse) -> CaseSet {
        let words = fragment.heading.split(separator: " ").map(String.init)
        let all = Array(random.violations.indices)
        switch words[0] {
        case "summary": return written("summaries", violation.map { [$0] } ?? [], universe)
        case "cause": return written("causes", all, universe)
        case "action": return written("actions", all, universe)
        case "prevention": return written("prevention", all, universe)
        case "closing": return written("closing", all, universe)
        case "exhibit":
            return written("exhibits", all, universe)
                & universe.cases(of: ["exhibit." + words[1]]) { $0["exhibit." + words[1]] == .number(1) }
        default:
            return all.reduce(universe.nothing) { cases, violation in
                taken(violation, universe).filter { $0.route == words[1] }.reduce(cases) { $0 | $1.cases }
            }
        }
    }

    // MARK: Fragments

    /// The fragment as it was compiled.
    private func entry(
        of fragment: RandomPack.Fragment, violation: Int?
    ) -> (entry: FragmentEntry, item: Index<ItemDefinition>?)? {
        let words = fragment.heading.split(separator: " ").map(String.init)
        let home = violation ?? (random.isShared || fragment.heading == "closing" ? nil : 0)
        let layouts = pack.units[unit(of: home)].layouts
        switch words[0] {
        case "summary": return layouts.summary.map { ($0, nil) }
        case "closing": return layouts.closing.map { ($0, nil) }
        case "letter":
            return pack.routes.firstIndex { $0.id == words[1] }.flatMap { layouts.letters[$0] }.map {
                ($0, nil)
            }
        case "exhibit": return pack.exhibits.first { $0.id == words[1] }.map { ($0.fragment, nil) }
        default: return pack.items.firstIndex { $0.id == words[1] }.map { (pack.items[$0].fragment, $0) }
        }
    }

    /// The roots of its conditions in the order in which they stand.
    private func branches(
        of fragment: RandomPack.Fragment, _ language: Language, violation: Int? = nil
    ) -> (unit: Index<CompiledUnit>, roots: [Index<Condition>]) {
        guard let (entry, _) = entry(of: fragment, violation: violation) else { return (pack.ownUnit, []) }
        let parts = pack.tree(of: entry, in: language).flatMap(\.all)
        return (
            entry.unit, parts.compactMap { if case .branch(let branch) = $0 { branch.condition } else { nil } }
        )
    }

    private mutating func prove(_ fragment: RandomPack.Fragment, _ path: String, _ chinesePath: String, violation: Int?)
    {
        guard let (_, item) = entry(of: fragment, violation: violation) else { return }
        let layouts = random.letters.flatMap { $0.parts.flatMap(\.names) }.map(\.source)
        let own = (fragment.parts + (random.hasChinese ? fragment.chinese : [])).flatMap(\.names).map(\.source)
        let exhibit =
            fragment.heading.hasPrefix("exhibit ") ? ["exhibit." + fragment.heading.dropFirst("exhibit ".count)] : []
        guard
            let universe = universe(own + exhibit + layouts + random.violations.indices.flatMap(routeNames), item: item)
        else {
            hasTooManyCases = true
            return
        }
        let context = context(of: fragment, violation: violation, universe)
        ask(.unreachableFragment, path, fragment.mark, context.isEmpty)
        if context.isEmpty { return }
        let english = Walk(fragment.parts, branches(of: fragment, .english, violation: violation), self, universe)
        prove(english, fragment, path, context, universe)
        guard random.hasChinese else { return }
        let chinese = Walk(fragment.chinese, branches(of: fragment, .chinese, violation: violation), self, universe)
        prove(chinese, fragment, chinesePath, context, universe)
        compare(english, path, lacking: chinese, context, universe)
        compare(chinese, chinesePath, lacking: english, context, universe)
    }

    private mutating func prove(
        _ walk: Walk, _ fragment: RandomPack.Fragment, _ path: String, _ context: CaseSet, _ universe: CaseUniverse
    ) {
        for branch in walk.branches {
            let cases = context & branch.path
            let truth = truth(branch.compiled, universe)
            let isProved = prove(branch.compiled, path, cases, universe, mayAlwaysHold: branch.endsChoices)
            // What never comes out is told once, as never or always true.
            let isTold = !isProved && !((cases & truth.yes).isEmpty && (cases & truth.no).isEmpty)
            ask(
                .undecidedCondition, path, branch.compiled.condition.mark, !isTold && !(cases & truth.unknown).isEmpty,
                Subject(
                    names: branch.compiled.condition.tree.leaves.flatMap(\.names),
                    condition: (branch.compiled.root, branch.compiled.unit), item: universe.item))
        }
        for print in walk.prints {
            guard let name = print.name else { continue }
            let isList = name.column == nil && random.fact(plain(name.source))?.isList == true
            if print.isPlural && isList { continue }
            ask(
                .unguardedValue, path, print.mark, !((context & print.path) - universe.exists(name)).isEmpty,
                Subject(names: [name], item: universe.item))
        }
        for loop in walk.loops {
            ask(
                .mayBeEmpty, path, loop.mark, !((context & loop.path) - loop.writes).isEmpty,
                Subject(item: universe.item, list: loop.list))
        }
        ask(.mayBeEmpty, path, fragment.mark, !(context - walk.writes).isEmpty, Subject(item: universe.item))
    }

    /// Whatever one language tells, the other tells in the same cases.
    private mutating func compare(
        _ walk: Walk, _ path: String, lacking other: Walk, _ context: CaseSet, _ universe: CaseUniverse
    ) {
        var told: [String: (mark: Int, name: RandomPack.Name?, cases: CaseSet)] = [:]
        for print in walk.prints where print.isTold {
            told[print.thing, default: (print.mark, print.name, universe.nothing)].cases =
                (told[print.thing]?.cases ?? universe.nothing) | print.path
        }
        for (thing, (mark, name, cases)) in told {
            let there = other.prints.filter { $0.isTold && $0.thing == thing }.reduce(universe.nothing) { $0 | $1.path }
            ask(
                .languagesDiffer, path, mark, !((context & cases) - there).isEmpty,
                Subject(names: name.map { [$0] } ?? [], item: universe.item))
        }
    }

    /// What a fragment prints and tests, and the cases that come there.
    private struct Walk {
        var branches: [(compiled: Compiled, path: CaseSet, endsChoices: Bool)] = []
        var prints: [(mark: Int, thing: String, name: RandomPack.Name?, isPlural: Bool, isTold: Bool, path: CaseSet)] =
            []
        var loops: [(mark: Int, list: RandomPack.Name, path: CaseSet, writes: CaseSet)] = []
        var writes: CaseSet
        private let owner: ProverBruteForce
        private let universe: CaseUniverse
        private let unit: Index<CompiledUnit>
        private var roots: [Index<Condition>]

        init(
            _ parts: [RandomPack.Part], _ compiled: (unit: Index<CompiledUnit>, roots: [Index<Condition>]),
            _ owner: ProverBruteForce,
            _ universe: CaseUniverse
        ) {
            (self.owner, self.universe, unit, roots) = (owner, universe, compiled.unit, compiled.roots)
            writes = universe.nothing
            writes = walk(parts, universe.all)
        }

        /// The cases in which some of the parts write something.
        private mutating func walk(_ parts: [RandomPack.Part], _ path: CaseSet) -> CaseSet {
            var writes = universe.nothing
            for part in parts { writes = writes | walk(part, path) }
            return writes
        }

        private mutating func walk(_ part: RandomPack.Part, _ path: CaseSet) -> CaseSet {
            switch part {
            case .text: return universe.all
            case .print(let mark, let name, let print):
                let thing = name.column == nil ? name.text : "\(name.text) of \(name.source)"
                prints.append(
                    (
                        mark, thing, name, print == .plural || print == .pluralWithoutNumber,
                        print != .pluralWithoutNumber, path
                    ))
                return universe.all
            case .exhibit(let mark, let id):
                prints.append((mark, "exhibit " + id, nil, false, true, path))
                return universe.all
            case .section(let mark, let name):
                prints.append((mark, "section " + name, nil, false, true, path))
                // There may be no exhibit to list.
                return name == "exhibits" ? universe.nothing : universe.all
            case .branch(let branches, let otherwise, _): return walk(branches, otherwise, path)
            case .loop(let mark, let list, let pass):
                let isNotEmpty = universe.exists(list)
                let writes = walk(pass, path & isNotEmpty)
                loops.append((mark, list, path & isNotEmpty, writes))
                // That each pass writes something is asked of the loop itself.
                return isNotEmpty
            }
        }

        private mutating func walk(
            _ branches: [(RandomPack.Condition, [RandomPack.Part])], _ otherwise: [RandomPack.Part]?, _ path: CaseSet
        ) -> CaseSet {
            var writes = universe.nothing
            var left = universe.all
            for (index, (condition, parts)) in branches.enumerated() {
                let compiled = Compiled(condition: condition, root: roots.removeFirst(), unit: unit)
                let truth = owner.truth(compiled, universe)
                let isLast = index == branches.count - 1 && index > 0 && otherwise == nil
                self.branches.append((compiled, path & left, isLast && Self.asksOneChoice(branches.map(\.0))))
                writes = writes | left & truth.yes & walk(parts, path & left & truth.yes)
                left = left & truth.no
            }
            if let otherwise { writes = writes | left & walk(otherwise, path & left) }
            return writes
        }

        /// Whether a chain asks for one option of a choice after the other.
        private static func asksOneChoice(_ chain: [RandomPack.Condition]) -> Bool {
            let leaves = chain.map { condition in
                if case .leaf(let leaf) = condition.tree { leaf } else { nil as RandomPack.Leaf? }
            }
            return leaves.allSatisfy { $0 != nil && $0?.options.isEmpty == false && $0?.names == leaves[0]?.names }
        }
    }
}
