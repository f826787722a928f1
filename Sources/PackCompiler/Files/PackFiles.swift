import PackSource
import RuleModel
import SourceText

/// A pack's files, read but not yet understood.
package struct PackFiles {
    package let manifest: WrittenManifest
    package let review: WrittenReview?
    /// What the packs share.
    package let sharedReview: WrittenReview?
    package let violations: [WrittenViolation]
    package let shared: [WrittenShared]
    /// Templates by ``Language/index``, of each of the ``units``.
    package let templates: Beside<CompiledUnit, [TemplateFile?]>
    /// Whether every rule file could be read; if not, what seems unused may be named in one that could not.
    package var hasAllRuleFiles = true
    private let unitOfShared: [String: Index<CompiledUnit>]

    package init(
        manifest: WrittenManifest, review: WrittenReview? = nil, sharedReview: WrittenReview? = nil,
        violations: [WrittenViolation], shared: [WrittenShared], templates: Beside<CompiledUnit, [TemplateFile?]>,
        hasAllRuleFiles: Bool = true
    ) {
        (self.manifest, self.review, self.sharedReview, self.violations, self.shared) = (
            manifest, review, sharedReview, violations, shared
        )
        (self.templates, self.hasAllRuleFiles) = (templates, hasAllRuleFiles)
        let named = shared.enumerated().map { ($1.file.stem, Index<CompiledUnit>(violations.count + 1 + $0)) }
        unitOfShared = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// The pairs of a rule file and its template: first the pack's own, then the violations', then the shared ones.
    package var units: Range<Index<CompiledUnit>> { Self.ownUnit..<Index(1 + violations.count + shared.count) }
    package var sharedUnits: Range<Index<CompiledUnit>> { Index(1 + violations.count)..<units.upperBound }
    package static var ownUnit: Index<CompiledUnit> { Index(0) }

    package var violationUnits: Range<Index<CompiledUnit>> { Index(1)..<sharedUnits.lowerBound }

    package func unit(of violation: Index<Violation>) -> Index<CompiledUnit> { Index(violation.position + 1) }

    /// Whether several violations may use what a unit declares.
    package func isShared(_ unit: Index<CompiledUnit>) -> Bool { violationIndex(of: unit) == nil }

    package func violationIndex(of unit: Index<CompiledUnit>) -> Index<Violation>? {
        violationUnits.contains(unit) ? Index(unit.position - 1) : nil
    }

    /// The violation of a unit; `nil` of shared ones.
    package func violation(of unit: Index<CompiledUnit>) -> WrittenViolation? {
        violationIndex(of: unit).map { violations[$0.position] }
    }

    package func shared(of unit: Index<CompiledUnit>) -> WrittenShared? {
        sharedUnits.contains(unit) ? shared[sharedUnits.lowerBound.distance(to: unit)] : nil
    }

    package func ruleFile(of unit: Index<CompiledUnit>) -> SourceFile {
        violation(of: unit)?.file ?? shared(of: unit)?.file ?? manifest.file
    }

    /// Whether all of a unit's rule file was understood.
    package func isWhole(_ unit: Index<CompiledUnit>) -> Bool {
        violation(of: unit)?.isWhole ?? shared(of: unit)?.isWhole ?? manifest.isWhole
    }

    package func lostNames(of unit: Index<CompiledUnit>) -> Set<String> {
        violation(of: unit)?.lostNames ?? shared(of: unit)?.lostNames ?? manifest.lostNames
    }

    /// The shared units that a unit sees beside the pack's own, in its order.
    package func uses(of unit: Index<CompiledUnit>) -> [Index<CompiledUnit>] {
        var seen = Set<Index<CompiledUnit>>()
        return (violation(of: unit)?.uses ?? []).compactMap { unitOfShared[$0.value] }.filter {
            seen.insert($0).inserted
        }
    }

    package struct TemplateFile {
        package let file: SourceFile
        package let fragments: [WrittenFragment]
        /// Whether it could be read; if not, what seems missing may be there.
        package let isComplete: Bool
    }
}
