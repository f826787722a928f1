import RuleModel
import SourceText

/// Which letters are written in which cases: the routes of each violation, and the sections of their layouts.
package final class RouteFormulas {
    private let formulas: ConditionFormulas
    private let uses: PackUses
    private var pack: RulePack { formulas.pack }
    private var space: ProofSpace { formulas.space }
    private var choicesOfViolation: [Index<Violation>: [Choice]] = [:]
    private var sectionsOfLayout: [LayoutKey: [LayoutSection: Int32]] = [:]
    private var ignored = Set<Index<Violation>>()

    /// A route of a violation, the cases in which it is taken, and its layout.
    package struct Choice {
        package let route: Index<Route>
        package let applies: Int32
        package let layout: FragmentEntry?
    }

    private struct LayoutKey: Hashable {
        let unit: Index<CompiledUnit>
        let route: Index<Route>
    }

    package init(_ formulas: ConditionFormulas, _ uses: PackUses) {
        self.formulas = formulas
        self.uses = uses
    }

    /// Takes every route of a violation for possible in every case, where its conditions are wrong anyway.
    package func ignoreConditions(of violation: Index<Violation>) {
        ignored.insert(violation)
        choicesOfViolation[violation] = nil
    }

    package func choices(of violation: Index<Violation>) -> [Choice] {
        if let known = choicesOfViolation[violation] { return known }
        let scope = ConditionFormulas.Scope(unit: pack.violations[violation].unit)
        var notTaken: [Int32] = []
        let made = pack.violations[violation].routes.map { choice in
            let when = choice.when.map { formulas.formula($0, in: scope) } ?? ProofSpace.yes
            let applies = ignored.contains(violation) ? ProofSpace.yes : space.all(notTaken + [when])
            if !pack.routes[choice.route].isBeside { notTaken.append(space.not(when)) }
            return Choice(route: choice.route, applies: applies, layout: pack.layout(of: choice.route, for: violation))
        }
        choicesOfViolation[violation] = made
        return made
    }

    /// The cases of a violation whose letters have a section.
    package func written(_ section: LayoutSection, of violation: Index<Violation>) -> Int32 {
        space.any(
            choices(of: violation).map { choice in
                space.all([choice.applies, sections(of: choice)[section] ?? ProofSpace.no])
            })
    }

    /// The sections of a route's layout, each with the conditions around it.
    package func sections(of choice: Choice) -> [LayoutSection: Int32] {
        guard let layout = choice.layout, let start = layout.start(in: pack.language) else { return [:] }
        let key = LayoutKey(unit: layout.unit, route: choice.route)
        if let known = sectionsOfLayout[key] { return known }
        let walk = FragmentWalk(
            pack.program(of: layout, in: pack.language), from: start, in: .init(unit: layout.unit), formulas)
        var paths: [LayoutSection: [Int32]] = [:]
        for case .section(let section) in walk.prints.map(\.thing) {
            paths[section] = walk.prints.filter { $0.thing == .section(section) }.map(\.path)
        }
        let made = paths.mapValues(space.any)
        sectionsOfLayout[key] = made
        return made
    }

    // MARK: Fragments

    /// Each fragment of a unit, and in which cases it is written.
    package func fragments(of unit: Index<CompiledUnit>) -> [ProvedFragment] {
        var fragments: [ProvedFragment] = []
        for index in uses.items[unit] {
            let item = pack.items[index]
            fragments.append(ProvedFragment(entry: item.fragment, context: context(ofItem: index), place: item.place))
        }
        for index in uses.exhibits[unit] where pack.exhibits[index].fragment.starts.contains(where: { $0 != nil }) {
            let exhibit = pack.exhibits[index]
            fragments.append(
                ProvedFragment(entry: exhibit.fragment, context: context(ofExhibit: index), place: exhibit.place))
        }
        let layouts = pack.units[unit].layouts
        if let header = layouts.header {
            fragments.append(ProvedFragment(entry: header, context: context(of: .header, unit: unit)))
        }
        if let closing = layouts.closing {
            fragments.append(ProvedFragment(entry: closing, context: context(of: .closing, unit: unit)))
        }
        if let summary = layouts.summary {
            fragments.append(ProvedFragment(entry: summary, context: context(of: .summaries, unit: unit)))
        }
        for (route, letter) in layouts.letters.sorted(by: { $0.key < $1.key }) {
            fragments.append(ProvedFragment(entry: letter, context: context(ofLetter: route, unit: unit)))
        }
        return fragments
    }

    private func context(ofItem item: Index<ItemDefinition>) -> Inquiry.Context {
        let section: LayoutSection =
            switch pack.items[item].kind {
            case .cause: .causes
            case .action: .actions
            case .prevention: .prevention
            }
        return context(uses.violationsUsing[item].map { ($0, written(section, of: $0)) }, item: item)
    }

    /// The line of an exhibit is written where there is a list of them and the case has it.
    private func context(ofExhibit exhibit: Index<Exhibit>) -> Inquiry.Context {
        let isThere = formulas.exhibit(exhibit)
        let violations = uses.violationsSeeing[pack.exhibits[exhibit].unit]
        return context(violations.map { ($0, space.all([written(.exhibits, of: $0), isThere])) })
    }

    /// A header or closing of the pack stands in for all violations that have none of their own, and in letters about
    /// several.
    private func context(of section: LayoutSection, unit: Index<CompiledUnit>) -> Inquiry.Context {
        let violations = uses.violationsSeeing[unit]
        return context(violations.map { ($0, written(section, of: $0)) })
    }

    private func context(ofLetter route: Index<Route>, unit: Index<CompiledUnit>) -> Inquiry.Context {
        let violations = uses.violationsSeeing[unit]
        return context(
            violations.flatMap { violation in
                choices(of: violation).filter { $0.route == route && $0.layout?.unit == unit }.map {
                    (violation, $0.applies)
                }
            })
    }

    /// The same cases are looked at once, however many violations have them.
    private func context(_ ways: [(Index<Violation>, Int32)], item: Index<ItemDefinition>? = nil) -> Inquiry.Context {
        var seen = Set<Int32>()
        return Inquiry.Context(
            ways: ways.filter { $0.1 != ProofSpace.no && seen.insert($0.1).inserted }.map {
                (violation: $0.0, when: $0.1)
            }, item: item)
    }
}

/// A fragment and the cases in which it is written.
package struct ProvedFragment {
    package let entry: FragmentEntry
    package let context: Inquiry.Context
    /// Where it is declared, if it is.
    package var place: Place?
}
