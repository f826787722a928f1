import PackSource
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
    package let templates: [[TemplateFile?]]
    /// Whether every rule file could be read; if not, what seems unused may be named in one that could not.
    package var hasAllRuleFiles = true
    private let unitOfShared: [String: Int]

    package init(
        manifest: WrittenManifest, review: WrittenReview? = nil, sharedReview: WrittenReview? = nil,
        violations: [WrittenViolation], shared: [WrittenShared], templates: [[TemplateFile?]],
        hasAllRuleFiles: Bool = true
    ) {
        (self.manifest, self.review, self.sharedReview, self.violations, self.shared) = (
            manifest, review, sharedReview, violations, shared
        )
        (self.templates, self.hasAllRuleFiles) = (templates, hasAllRuleFiles)
        let named = shared.enumerated().map { ($1.file.stem, violations.count + 1 + $0) }
        unitOfShared = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// The pairs of a rule file and its template, by number: the pack's own is 0, then come the violations', then the
    /// shared ones.
    package var units: Range<Int> { 0..<1 + violations.count + shared.count }
    package var sharedUnits: Range<Int> { 1 + violations.count..<units.upperBound }

    /// Whether several violations may use what a unit declares.
    package func isShared(_ unit: Int) -> Bool { unit == 0 || unit > violations.count }

    /// The violation of a unit; `nil` of shared ones.
    package func violation(of unit: Int) -> WrittenViolation? { isShared(unit) ? nil : violations[unit - 1] }

    package func shared(of unit: Int) -> WrittenShared? {
        unit > violations.count ? shared[unit - 1 - violations.count] : nil
    }

    package func ruleFile(of unit: Int) -> SourceFile {
        violation(of: unit)?.file ?? shared(of: unit)?.file ?? manifest.file
    }

    /// Whether all of a unit's rule file was understood.
    package func isWhole(_ unit: Int) -> Bool {
        violation(of: unit)?.isWhole ?? shared(of: unit)?.isWhole ?? manifest.isWhole
    }

    package func lostNames(of unit: Int) -> Set<String> {
        violation(of: unit)?.lostNames ?? shared(of: unit)?.lostNames ?? manifest.lostNames
    }

    /// The shared units that a unit sees beside the pack's own, in its order.
    package func uses(of unit: Int) -> [Int] {
        var seen = Set<Int>()
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
