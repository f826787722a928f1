import KeyedMaps
import PackSource
import RuleModel
import SourceText

/// Turns conditions and sums of one pair of files into programs, resolving names and checking types. Goes on after an
/// error.
package struct ExpressionCompiler {
    /// The file whose expressions are compiled now: a rule file, then its templates.
    package var file: SourceFile
    /// All facts of the pack, as far as declared.
    package let facts: Table<Fact>
    /// How a derived fact told for each item is computed, by its index.
    package let derivations: [Index<Fact>: ExpressionText]
    package internal(set) var conditions = ConditionProgram()
    package private(set) var diagnostics = Diagnostics()
    package private(set) var usedFacts = Set<Index<Fact>>()
    package private(set) var usedExhibits = Set<Index<Exhibit>>()
    /// Percents that ratios are compared with.
    package internal(set) var thresholds: [(fact: Index<Fact>, percent: Int64)] = []
    /// Facts whose derivation failed or goes round in a circle.
    package var broken: Set<Index<Fact>>
    /// The least and the greatest that each derived sum can be, by the limits of its facts.
    package internal(set) var spans: [Index<Fact>: ClosedRange<Int64>]
    /// Names that may be declared in a part of the rule files that was not understood: using them is no mistake.
    private let lostNames: Set<String>
    /// The shared file that declares a name which is not seen here.
    private let elsewhere: @Sendable (String) -> String?

    package init(
        file: SourceFile, facts: Table<Fact>, derivations: [Index<Fact>: ExpressionText], broken: Set<Index<Fact>>,
        spans: [Index<Fact>: ClosedRange<Int64>] = [:], lostNames: Set<String> = [],
        elsewhere: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.elsewhere = elsewhere
        self.spans = spans
        self.lostNames = lostNames
        self.file = file
        self.facts = facts
        self.derivations = derivations
        self.broken = broken
    }

    package mutating func report(_ mistake: Mistake, at range: SourceRange) {
        guard mistake.code.isAllowable || !isFull else { return }
        if Self.ofNames.contains(mistake.code) {
            if !lostNames.isEmpty, mayBeLost(at: range) { return }
            // A name that the rule file does not have is reported for one template, not for its translations as well.
            if let first = toldOf[mistake.wording], first != file.path { return }
            toldOf[mistake.wording] = file.path
        }
        diagnostics.append(mistake.at(Place(file, range)))
        if !mistake.code.isAllowable { counted += 1 }
    }

    private func mayBeLost(at range: SourceRange) -> Bool {
        let written = String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
        let name = written.split { $0 == " " || $0 == "{" || $0 == "}" }.last.map(String.init) ?? ""
        let parts = name.split(separator: ".").map(String.init)
        return lostNames.contains(name)
            || parts.count > 1
                && (lostNames.contains(parts.dropFirst().joined(separator: "."))
                    || lostNames.contains(parts[parts.count - 1]))
    }

    private var toldOf: [Wording: String] = [:]

    private static let ofNames: Set<DiagnosticCode> = [
        .unknownFact, .unknownItem, .unknownExhibit, .unknownRoute, .unknownAsk, .unknownOption, .unusedFragment
    ]

    /// Enough was found: what follows is neither reported nor looked up. What may be allowed does not count, for it
    /// must not hide the rest.
    var isFull: Bool { counted >= FileReading.mostFindings }
    private var counted = 0

    /// Works without reporting: what is wrong was reported before, at its own place.
    mutating func silently<Made>(_ work: (inout Self) -> Made) -> Made {
        let before = (diagnostics, counted)
        defer { (diagnostics, counted) = before }
        return work(&self)
    }

    /// Advice for a name, as long as it will be read: looking through all names for each of ten thousand mistakes
    /// takes minutes.
    package func nameAdvice<Names: Collection<String>>(
        for name: String, among candidates: @autoclosure () -> Names
    ) -> Wording? {
        diagnostics.all.count < 50 ? SourceText.nameAdvice(for: name, among: candidates()) : nil
    }

    /// The same for what rule files declare: it may be declared in a shared file that is not used here.
    package func declarationAdvice<Names: Collection<String>>(
        for name: String, among candidates: @autoclosure () -> Names
    ) -> Wording? {
        guard diagnostics.all.count < 50 else { return nil }
        return elsewhere(name).map { .declaredInShared(file: $0) }
            ?? SourceText.nameAdvice(for: name, among: candidates())
    }

    package mutating func use(_ fact: Index<Fact>) { usedFacts.insert(fact) }
    package mutating func use(exhibit: Index<Exhibit>) { usedExhibits.insert(exhibit) }
}
