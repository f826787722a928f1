import AppealKit
import PackProofs
import RuleModel
import RulePacks
import SourceText

/// What of a pack its tests reach, and what they do not.
public struct Coverage: Sendable {
    /// The pack.
    public let pack: RulePack
    /// Everything that a test could reach, in the order of the pack's files.
    public let targets: [Target]
    package let reached: Set<Target.Key>

    /// Something that a test can reach.
    public struct Target: Sendable {
        package enum Key: Hashable, Sendable {
            /// A letter of a route is compared.
            case route(violation: Index<Violation>, route: Index<Route>)
            /// A cause stands in a letter about a violation.
            case cause(violation: Index<Violation>, item: Index<ItemDefinition>)
            /// An action or prevention stands in a letter.
            case step(item: Index<ItemDefinition>)
            /// The condition of a branch holds, or does not, in a letter that is compared.
            case branch(unit: Index<CompiledUnit>, language: Language, instruction: Index<Instruction>, holds: Bool)
            /// A letter about a violation is compared in a language.
            case language(violation: Index<Violation>, Language)
            /// The notice of a test is recognised as a violation.
            case notice(violation: Index<Violation>)
            /// A rule of the review finds something in one of its bad examples; told by where it stands.
            case reviewRule(path: String, SourceRange)
        }

        package let key: Key
        /// In words: cause late-dispatch of order-defect-rate, both names in backticks.
        public let wording: Wording
        /// The same in English, for programs.
        public var name: String { wording.text(in: .english) }
        /// Where it stands in the files of the pack.
        public let place: Place
    }

    /// What no test reaches.
    public var missed: [Target] { targets.filter { !reached.contains($0.key) } }

    /// Of a hundred targets those reached; 100 where there are none.
    public var percent: Double {
        targets.isEmpty ? 100 : 100 * Double(targets.count - missed.count) / Double(targets.count)
    }

    /// What the results of a pack's tests have reached.
    public init(of pack: RulePack, by results: [TestResult]) {
        self.init(of: pack, letters: results.flatMap(\.letters), diagnosed: Set(results.flatMap(\.diagnosed)))
    }

    init(of pack: RulePack, letters: [ComparedLetter], diagnosed: Set<String> = []) {
        self.pack = pack
        let rules = pack.testedReviewRules()
        let noticed = pack.violations.indices.filter { diagnosed.contains(pack.violations[$0].id) }
        let found =
            rules.filter(\.isReached).map { Target(reviewRule: $0.rule).key } + noticed.map { .notice(violation: $0) }
        reached = letters.reduce(into: Set(found)) { $0.formUnion($1.reached(in: pack)) }
        var finder = CaseFinder(pack)
        targets = allTargets(of: pack, &finder, reached) + rules.map { Target(reviewRule: $0.rule) }
    }
}

/// A letter of a test, and whether the test compares it in its language: the sent language's is, others by a golden
/// letter.
package struct ComparedLetter: Sendable {
    let letter: Letter
    let isCompared: Bool

    func reached(in pack: RulePack) -> Set<Coverage.Target.Key> {
        guard isCompared else { return [] }
        let violations = letter.violations.compactMap { id in pack.violations.firstIndex { $0.id == id.violation } }
        var keys = Set<Coverage.Target.Key>()
        for violation in violations {
            keys.insert(.language(violation: violation, letter.language))
            if let route = pack.routes.firstIndex(where: { $0.id == letter.route }) {
                keys.insert(.route(violation: violation, route: route))
            }
        }
        for item in letter.definitions {
            if pack.items[item].kind != .cause { keys.insert(.step(item: item)) }
            for violation in violations where pack.violations[violation].causes.contains(where: { $0.cause == item }) {
                keys.insert(.cause(violation: violation, item: item))
            }
        }
        for turn in letter.turns {
            keys.insert(
                .branch(
                    unit: turn.branch.unit, language: letter.language, instruction: turn.branch.instruction,
                    holds: turn.holds))
        }
        return keys
    }
}

// MARK: Targets

extension Coverage.Target {
    fileprivate init(reviewRule rule: ReviewRule) {
        self.init(
            key: .reviewRule(path: rule.place.file.path, rule.place.range), wording: .targetRule(rule: rule.id),
            place: rule.place)
    }
}

private func allTargets(
    of pack: RulePack, _ finder: inout CaseFinder, _ reached: Set<Coverage.Target.Key>
) -> [Coverage.Target] {
    var targets: [Coverage.Target] = []
    for (index, violation) in pack.violations.indexed {
        for choice in violation.routes {
            targets.append(
                .init(
                    key: .route(violation: index, route: choice.route),
                    wording: .targetRoute(route: pack.routes[choice.route].id, violation: violation.id),
                    place: choice.place))
        }
        for use in violation.causes {
            targets.append(
                .init(
                    key: .cause(violation: index, item: use.cause),
                    wording: .targetCause(cause: pack.items[use.cause].id, violation: violation.id), place: use.place))
        }
        for language in pack.languages {
            targets.append(
                .init(
                    key: .language(violation: index, language),
                    wording: .targetLanguage(language: language.rawValue, violation: violation.id),
                    place: violation.place))
        }
    }
    for (index, violation) in pack.violations.indexed where !violation.notice.says.isEmpty {
        targets.append(
            .init(
                key: .notice(violation: index), wording: .targetNotice(violation: violation.id), place: violation.place)
        )
    }
    for (index, item) in pack.items.indexed where item.kind != .cause {
        targets.append(
            .init(
                key: .step(item: index), wording: .targetStep(kind: item.kind.said, name: item.id), place: item.place))
    }
    for branch in finder.branches() {
        for holds in [true, false] {
            let key = Coverage.Target.Key.branch(
                unit: branch.unit, language: branch.language, instruction: branch.instruction, holds: holds)
            // The last of a chain that asks for each option of a choice cannot fail.
            guard reached.contains(key) || finder.sketch(comingTo: branch, holds: holds) != nil else { continue }
            targets.append(
                .init(
                    key: key,
                    wording: holds
                        ? .targetBranchHolds(fragment: branch.fragment)
                        : .targetBranchFails(fragment: branch.fragment), place: branch.place))
        }
    }
    return targets
}
