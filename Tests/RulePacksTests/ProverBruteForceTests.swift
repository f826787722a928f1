import Foundation
@testable import RulePacks
import SourceText
import Testing

/// What is proved of random packs against every complete case, and the counter-examples against the letters that they
/// give.
@Suite struct ProverBruteForceTests {
    /// `PROVER_PACKS=6000 swift test --filter ProverBruteForce` goes through thousands and says how many answers were
    /// compared; with `LONG_TESTS` there are 160.
    private static let wanted = ProcessInfo.processInfo.environment["PROVER_PACKS"].flatMap { Int($0) }
    /// So many packs a seed; seeds are run side by side.
    private static let packsPerSeed = 10

    private static let seeds: [(RandomPack.Flavour, Int)] = RandomPack.Flavour.allCases.flatMap { flavour in
        let packs = wanted ?? (runsLongTests ? 160 : 40)
        return (0..<max(1, packs / RandomPack.Flavour.allCases.count / packsPerSeed)).map { (flavour, $0) }
    }

    @Test(arguments: seeds) func everyCaseAgrees(_ flavour: RandomPack.Flavour, _ seed: Int) throws {
        var counts = Counts()
        for number in 0..<Self.packsPerSeed {
            var trial = try Trial(flavour, UInt64(seed * Self.packsPerSeed + number))
            trial.compare()
            counts.add(trial.counts)
        }
        if Self.wanted != nil { print("\(flavour.rawValue) \(counts.description)") }
        #expect(counts[.answers] > 100 && counts[.shown] > 0, "\(counts.description)")
        // Sums and ratios are settled by their limits, which seldom says more than is so: of a thousand answers so many
        // at most.
        let most = Self.wanted == nil ? 4 : 20
        #expect(max(counts[.overCautious], counts[.notReached]) * 1000 <= counts[.answers] * most)
        #expect(counts[.notShown] * 100 <= counts[.shown] * (Self.wanted == nil ? 5 : 10))
        #expect(counts[.givenUp] <= 1)
    }
}

private struct Counts {
    enum Kind: String, CaseIterable {
        case packs, tooLarge = "too large", givenUp = "given up", answers, findings, overCautious = "over-cautious",
            notReached = "taken for possible", shown = "counter-examples shown", unseen, notShown = "not shown"
    }

    private var counts: [Kind: Int] = [:]

    subscript(kind: Kind) -> Int {
        get { counts[kind] ?? 0 }
        set { counts[kind] = newValue }
    }

    mutating func add(_ other: Counts) { counts.merge(other.counts, uniquingKeysWith: +) }

    var description: String { Kind.allCases.map { "\($0.rawValue): \(self[$0])" }.joined(separator: ", ") }
}

/// One pack, gone through both ways.
private struct Trial {
    private(set) var counts = Counts()
    private let flavour: RandomPack.Flavour
    private let seed: UInt64
    private let random: RandomPack
    private let text: RandomPackText
    private let book: RuleBook
    private let force: ProverBruteForce
    private let told: [ProverBruteForce.Finding: Diagnostic]

    init(_ flavour: RandomPack.Flavour, _ seed: UInt64) throws {
        (self.flavour, self.seed) = (flavour, seed)
        random = RandomPackMaker.pack(flavour, seed: seed)
        text = RandomPackText(random)
        let (made, mistakes) = RuleBook.compile(text.files)
        book = try #require(made, "\(flavour) \(seed): \(mistakes.map { $0.printed() }.joined())\n\(text.description)")
        force = ProverBruteForce(random, text, book.packs[0])
        told = Dictionary(
            force.hasTooManyCases ? [] : RuleBook.check(text.files).diagnostics.map { (Self.finding($0), $0) }
        ) { first, _ in first }
    }

    private static func finding(_ diagnostic: Diagnostic) -> ProverBruteForce.Finding {
        let quoted = diagnostic.message.split(separator: "`", omittingEmptySubsequences: false)
        return ProverBruteForce.Finding(
            code: diagnostic.code, path: diagnostic.place.file.path, offset: Int(diagnostic.place.range.start),
            about: diagnostic.code == .idlePart && quoted.count > 1 ? String(quoted[1]) : "")
    }

    mutating func compare() {
        counts[.packs] = 1
        if force.hasTooManyCases {
            counts[.tooLarge] = 1
            return
        }
        if told.values.contains(where: { $0.message.hasPrefix("there are too many ways") }) {
            counts[.givenUp] = 1
            return
        }
        counts[.answers] = force.answers.count
        for (finding, mustBeTold) in force.answers where mustBeTold { lookFor(finding) }
        for (finding, diagnostic) in told where force.answers[finding] != true { judge(finding, diagnostic) }
        for (finding, diagnostic) in told where diagnostic.code != .notProved {
            run(diagnostic, force.subjects[finding] ?? ProverBruteForce.Subject())
        }
    }

    /// What no case may show, and so must not be missed; all else is that some case shows something.
    private static let universal: Set<DiagnosticCode> = [
        .undecidedCondition, .unguardedValue, .mayBeEmpty, .languagesDiffer
    ]

    private mutating func lookFor(_ finding: ProverBruteForce.Finding) {
        let unproved = ProverBruteForce.Finding(code: .notProved, path: finding.path, offset: finding.offset)
        if told[finding] != nil {
            counts[.findings] += 1
        } else if flavour == .sums, Self.universal.contains(finding.code), told[unproved] != nil {
            counts[.overCautious] += 1
        } else if flavour == .sums, !Self.universal.contains(finding.code) {
            counts[.notReached] += 1
        } else if !isToldWithAnother(finding) {
            fail("\(finding.path) \(finding.offset): \(finding.code.rawValue) \(finding.about) is not told")
        }
    }

    /// One reason is told once: of what a fragment prints in one language only, the first; of fragments whose section
    /// is in no letter, the first of a kind.
    private func isToldWithAnother(_ finding: ProverBruteForce.Finding) -> Bool {
        let place = text.fragment(finding.path, finding.offset)
        return told.keys.contains { other in
            let otherPlace = text.fragment(other.path, other.offset)
            switch finding.code {
            case .languagesDiffer:
                return [.languagesDiffer, .unguardedValue, .notProved].contains(other.code)
                    && otherPlace.unit == place.unit && otherPlace.number == place.number
            case .unreachableFragment:
                return other.code == .unreachableFragment && otherPlace.unit == place.unit
                    && otherPlace.kind == place.kind
            default: return false
            }
        }
    }

    /// What was told and no case shows.
    private mutating func judge(_ finding: ProverBruteForce.Finding, _ diagnostic: Diagnostic) {
        let isUniversal = Self.universal.contains(finding.code) || finding.code == .notProved
        // What was taken for possible and is not leads on to more.
        if flavour == .sums, isUniversal || counts[.notReached] > 0 {
            counts[.overCautious] += 1
        } else {
            fail("no case shows this:\n\(diagnostic.printed())")
        }
    }

    private mutating func run(_ diagnostic: Diagnostic, _ subject: ProverBruteForce.Subject) {
        switch CounterExampleRun.outcome(diagnostic, subject, random, text, book) {
        case .shown: counts[.shown] += 1
        case .unseen: counts[.unseen] += 1
        // The letter of such a case may take a route that the fragment's proofs left out of account.
        // Of what is no more than possible there may be no example.
        case .notWritten where flavour == .sums, .wrong where flavour == .sums: counts[.notShown] += 1
        case .notWritten where force.hasWrongRoutes: counts[.unseen] += 1
        case .notWritten: fail("the fragment is not written\n\(diagnostic.printed())")
        case .wrong(let why): fail("the counter-example does not show it: \(why)\n\(diagnostic.printed())")
        }
    }

    private func fail(_ message: String) { Issue.record("\(flavour) \(seed): \(message)\n\(text.description)") }
}
