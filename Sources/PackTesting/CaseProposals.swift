import AppealKit
import PackProofs
import RuleModel
import SourceText

/// Proposes cases that reach what no test does: found by the analysis that proves the pack, tried, and joined where one
/// does for several.
package struct CaseProposals {
    private let ruleBook: RuleBook
    private let pack: RulePack
    private var finder: CaseFinder

    /// A proposed case, and what it reaches.
    package struct Proposal: Sendable {
        /// The case, with what it comes to as what is wanted.
        package let text: String
        package let exhibits: [String]
        package let reached: Set<Coverage.Target.Key>
        let sketch: CaseSketch
    }

    package init(_ pack: RulePack, of ruleBook: RuleBook) {
        self.ruleBook = ruleBook
        self.pack = pack
        finder = CaseFinder(pack)
    }

    /// A few cases that reach all that a coverage misses, as far as cases were found.
    package mutating func proposals(for coverage: Coverage) -> [Proposal] {
        var missing = Set(coverage.missed.map(\.key))
        var proposals: [Proposal] = []
        for target in coverage.missed where missing.contains(target.key) {
            guard let sketch = sketch(for: target.key), let found = tried(sketch), found.reached.contains(target.key)
            else { continue }
            if let (index, joint) = joined(found, with: proposals) {
                proposals[index] = joint
            } else {
                proposals.append(found)
            }
            for proposal in proposals { missing.subtract(proposal.reached) }
        }
        return fewest(proposals, for: Set(coverage.missed.map(\.key)))
    }

    // MARK: Finding

    private mutating func sketch(for key: Coverage.Target.Key) -> CaseSketch? {
        switch key {
        case .route(let violation, let route): finder.sketch(taking: route, of: violation)
        case .cause(let violation, let item): finder.sketch(naming: item, of: violation)
        case .step(let item):
            pack.violations.firstIndex {
                $0.causes.contains { $0.actions.contains(item) || $0.prevention.contains(item) }
            }.flatMap { finder.sketch(naming: item, of: $0) }
        case .branch(let unit, let language, let instruction, let holds):
            finder.branches().first { $0.unit == unit && $0.language == language && $0.instruction == instruction }
                .flatMap { finder.sketch(comingTo: $0, holds: holds) }
        case .language(let violation, _):
            pack.violations[violation].routes.last.flatMap { finder.sketch(taking: $0.route, of: violation) }
        // Their tests are their examples.
        case .reviewRule, .notice: nil
        }
    }

    /// Drafts a case in every language; `nil` if it has no letter.
    private func tried(_ sketch: CaseSketch) -> Proposal? {
        let text = sketch.yaml(in: pack)
        guard
            let made = Case.read(SourceFile(path: "case.yaml", text: text), with: ruleBook, fileExists: { _ in true })
                .case?.ungated
        else { return nil }
        var reached = Set<Coverage.Target.Key>()
        var wanted = ""
        for language in pack.languages {
            let assembly = made.assemble(in: language)
            guard assembly.questions.isEmpty else { return nil }
            if language == pack.language { wanted = want(assembly) }
            for letter in assembly.letters {
                reached.formUnion(ComparedLetter(letter: letter, isCompared: true).reached(in: pack))
            }
        }
        let exhibits = made.exhibitFiles.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.value) }
        return Proposal(text: text + wanted, exhibits: exhibits, reached: reached, sketch: sketch)
    }

    private func want(_ assembly: Assembly) -> String {
        let findings = assembly.findings.map(\.code.rawValue)
        return "\nwant:\n  routes: [\(assembly.letters.map(\.route).joined(separator: ", "))]\n"
            + (findings.isEmpty ? "" : "  findings: [\(findings.joined(separator: ", "))]\n")
    }

    // MARK: Joining

    /// A letter that anybody reads names a few.
    private static let mostCauses = 4

    /// One of the cases with another's items added, if it then reaches what both do.
    private func joined(_ more: Proposal, with proposals: [Proposal]) -> (index: Int, Proposal)? {
        for (index, proposal) in proposals.enumerated() {
            for (a, b) in [(proposal.sketch, more.sketch), (more.sketch, proposal.sketch)] {
                guard let sketch = joint(a, b), let found = tried(sketch),
                    found.reached.isSuperset(of: proposal.reached.union(more.reached))
                else { continue }
                return (index, found)
            }
        }
        return nil
    }

    /// Where both tell a fact of the case, the first does.
    private func joint(_ a: CaseSketch, _ b: CaseSketch) -> CaseSketch? {
        guard a.violations == b.violations else { return nil }
        var joint = a
        for item in b.items {
            if let known = joint.items.first(where: { $0.definition == item.definition }) {
                // Told otherwise, it belongs into a case of its own.
                guard known.facts == item.facts else { return nil }
            } else {
                joint.items.append(item)
            }
        }
        guard joint.items.count(where: { pack.items[$0.definition].kind == .cause }) <= Self.mostCauses else {
            return nil
        }
        joint.items.sort { pack.items[$0.definition].kind.order < pack.items[$1.definition].kind.order }
        for (fact, value) in b.facts where joint.facts[fact] == nil { joint.facts[fact] = value }
        joint.exhibits = Set(a.exhibits + b.exhibits).sorted()
        return joint
    }

    /// Those that reach most of what is still missing, one after the other.
    private func fewest(_ proposals: [Proposal], for missed: Set<Coverage.Target.Key>) -> [Proposal] {
        var (left, missing, chosen) = (proposals, missed, [Proposal]())
        while let best = left.indices.max(by: { (gain(left[$0], missing), $1) < (gain(left[$1], missing), $0) }),
            gain(left[best], missing) > 0
        {
            let proposal = left.remove(at: best)
            missing.subtract(proposal.reached)
            chosen.append(proposal)
        }
        return chosen
    }

    private func gain(_ proposal: Proposal, _ missing: Set<Coverage.Target.Key>) -> Int {
        proposal.reached.intersection(missing).count
    }
}

extension ItemKind {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
