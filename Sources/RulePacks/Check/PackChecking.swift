import SourceText
import YAMLTree

/// How much of a pack is looked at.
package enum CheckDepth {
    /// Some of its files are left out on purpose, so that what they use or translate is not missed; it was checked as a
    /// whole before.
    case part
    /// All but the proofs and the review of the fragments.
    case unproved
    case whole
}

/// Checks one pack: reads its files, declares its facts and items, compiles each pair of rule file and template, looks
/// across them, then proves what the pack promises of every case.
///
/// - Parameter sharedReview: what it shares with the packs beside it.
package func checkPack(
    _ sources: PackSources, _ sharedReview: WrittenReview?, _ depth: CheckDepth, _ perform: RuleBook.Performer
) -> (RulePack?, Diagnostics) {
    var diagnostics = Diagnostics()
    guard let files = readPack(sources, sharedReview, isPart: depth == .part, perform, &diagnostics) else {
        return (nil, diagnostics)
    }
    var allowances = depth == .part ? Allowances() : sources.allowances()
    let declarations = PackDeclarations(files)
    declarations.declare()
    diagnostics.append(contentsOf: declarations.diagnostics)
    var units = compileUnits(files, declarations, perform)
    for unit in units.indices {
        // Before it is asked which units are whole: what is allowed hides nothing.
        allowances.silence(&units[unit].diagnostics)
        diagnostics.append(contentsOf: units[unit].diagnostics)
    }
    var linker = PackLinker(files, declarations, units)
    linker.link()
    if depth != .part { linker.checkUse() }
    diagnostics.append(contentsOf: linker.diagnostics)
    if depth == .whole { diagnostics.append(contentsOf: reviewPack(linker.pack, isSound: !diagnostics.hasErrors)) }
    allowances.silence(&diagnostics)
    guard depth == .whole else { return (linker.pack, diagnostics) }
    diagnostics.append(contentsOf: provePack(linker.pack, units: files.soundUnits(diagnostics), perform))
    allowances.settle(&diagnostics)
    return (linker.pack, diagnostics)
}

extension PackFiles {
    /// The pairs of files about which something can be proved: nothing is wrong with them, nor with what all violations
    /// share.
    fileprivate func soundUnits(_ diagnostics: Diagnostics) -> [Index<CompiledUnit>] {
        let wrong = Set(diagnostics.all.filter { $0.severity == .error }.map(\.place.file.path))
        let sound = units.filter { unit in
            ([ruleFile(of: unit).path] + templates[unit].compactMap { $0?.file.path }).allSatisfy {
                !wrong.contains($0)
            }
        }
        guard sound.first == Self.ownUnit, hasAllRuleFiles else { return [] }
        // The fragments that violations share are in the letters of several.
        return wrong.isEmpty ? sound : sound.filter { !isShared($0) && uses(of: $0).allSatisfy(sound.contains) }
    }
}

extension PackSources {
    /// What the comments of the pack's files allow.
    fileprivate func allowances() -> Allowances {
        var allowances = Allowances()
        for file in [manifest, review].compactMap(\.self) + violations + shared { allowances.read(yaml: file) }
        for template in templates { allowances.read(template: template.file) }
        return allowances
    }
}

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

// MARK: Reading

/// Reads the review that packs share, which has the languages that any of them may have.
package func readSharedReview(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> WrittenReview? {
    let (review, found) = readRules(file, (.english, [.chinese]), decodeSharedReview)
    diagnostics.append(contentsOf: found)
    return review
}

private func readPack(
    _ sources: PackSources, _ sharedReview: WrittenReview?, isPart: Bool, _ perform: RuleBook.Performer,
    _ diagnostics: inout Diagnostics
) -> PackFiles? {
    guard let manifestFile = sources.manifest else {
        let anchor =
            sources.violations.first ?? sources.templates.first?.file
            ?? SourceFile(path: "rules/\(sources.id)", bytes: [])
        diagnostics.append(
            Diagnostic(
                .missingManifest, "the pack `\(sources.id)` has no pack.yaml", at: Place(anchor, .top),
                hint: "`rules/\(sources.id)/pack.yaml` names the pack and what its violations share"))
        return nil
    }
    let read = readManifest(manifestFile, &diagnostics)
    let (language, others) = (read?.language ?? .english, read?.readingLanguages ?? [])

    let languages = read == nil ? nil : (language, others)
    let (review, foundInReview) = sources.review.map { readRules($0, languages, decodeReview) } ?? (nil, Diagnostics())
    diagnostics.append(contentsOf: foundInReview)
    let violations = Results<(WrittenViolation?, Diagnostics)>(count: sources.violations.count)
    perform(sources.violations.count) { index in
        violations.set(index, readRules(sources.violations[index], languages, decodeViolation))
    }
    let shared = Results<(WrittenShared?, Diagnostics)>(count: sources.shared.count)
    perform(sources.shared.count) { index in
        shared.set(index, readRules(sources.shared[index], languages, decodeShared))
    }
    let templates = Results<(PackFiles.TemplateFile, Diagnostics)>(count: sources.templates.count)
    perform(sources.templates.count) { index in
        var found = Diagnostics()
        let file = sources.templates[index].file
        let fragments = scanFragments(file, into: &found)
        templates.set(
            index, (PackFiles.TemplateFile(file: file, fragments: fragments, isComplete: !found.hasErrors), found))
    }
    for found in violations.values.map(\.1) + shared.values.map(\.1) { diagnostics.append(contentsOf: found) }
    for (_, found) in templates.values { diagnostics.append(contentsOf: found) }
    guard let manifest = read else { return nil }
    if let id = manifest.id, id.value != sources.id {
        diagnostics.append(
            Diagnostic(
                .nameMismatch, "the pack is named `\(id.value)`, its folder `\(sources.id)`",
                at: Place(manifestFile, id.range), hint: "give both the same name"))
    }
    let (all, writtenShared) = (violations.values.compactMap(\.0), shared.values.compactMap(\.0))
    for violation in all { checkName(violation.id, of: violation.file, "violation", &diagnostics) }
    for shared in writtenShared { checkName(shared.id, of: shared.file, "shared file", &diagnostics) }
    checkUses(all, sources, &diagnostics)
    // What a file uses that could not be read cannot be told from what nobody declares.
    let readable = Set(writtenShared.map(\.file.stem))
    let lost = Set(sources.shared.map(\.stem)).subtracting(readable)
    let written = lost.isEmpty ? all : all.filter { $0.uses.allSatisfy { !lost.contains($0.value) } }
    let pairs = pair(sources, isPart: isPart, templates.values.map(\.0), written, writtenShared, manifest, &diagnostics)
    return PackFiles(
        manifest: manifest, review: review, sharedReview: sharedReview, violations: written, shared: writtenShared,
        templates: pairs,
        hasAllRuleFiles: written.count == sources.violations.count && lost.isEmpty && sources.misnamedRules.isEmpty)
}

private func readManifest(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> WrittenManifest? {
    var found = Diagnostics()
    defer { diagnostics.append(contentsOf: found) }
    guard let document = YAMLDocument.read(file, into: &found) else { return nil }
    let reading = FileReading(file, isComplete: document.isComplete)
    if found.hasErrors { reading.loseNames() }
    defer { found.append(contentsOf: reading.diagnostics) }
    return decodeManifest(document, reading)
}

/// Reads a violation's file, or a shared one.
private func readRules<Rules>(
    _ file: SourceFile, _ languages: (Language, [Language])?,
    _ decode: (YAMLDocument, Language, [Language], FileReading) -> Rules?
) -> (Rules?, Diagnostics) {
    var diagnostics = Diagnostics()
    guard let document = YAMLDocument.read(file, into: &diagnostics) else { return (nil, diagnostics) }
    // Without a manifest nobody knows which translations are wanted.
    let reading = FileReading(file, isComplete: document.isComplete && languages != nil)
    if diagnostics.hasErrors { reading.loseNames() }
    let rules = decode(document, languages?.0 ?? .english, languages?.1 ?? [], reading)
    diagnostics.append(contentsOf: reading.diagnostics)
    return (rules, diagnostics)
}

private func checkName(_ id: Located<String>, of file: SourceFile, _ what: String, _ diagnostics: inout Diagnostics) {
    guard id.value != file.stem else { return }
    diagnostics.append(
        Diagnostic(
            .nameMismatch, "the \(what) is named `\(id.value)`, its file `\(file.name)`", at: Place(file, id.range),
            hint: "give both the same name"))
}

/// Every shared file that a violation uses is there, and named once.
private func checkUses(_ violations: [WrittenViolation], _ sources: PackSources, _ diagnostics: inout Diagnostics) {
    let names = Set(sources.shared.map(\.stem))
    let misnamed = sources.misnamedRules
    for violation in violations {
        var seen = Set<String>()
        for use in violation.uses where !misnamed.contains(PackSources.name(ofShared: use.value)) {
            if !names.contains(use.value) {
                diagnostics.append(
                    Diagnostic(
                        .unknownShared, "there is no shared file `\(clipped(use.value))`",
                        at: Place(violation.file, use.range),
                        hint: nameHint(for: use.value, among: names)
                            ?? "write `rules/\(sources.id)/\(PackSources.name(ofShared: use.value)).yaml`, or leave it out"
                    ))
            } else if !seen.insert(use.value).inserted {
                diagnostics.append(
                    Diagnostic(.duplicateName, "`\(use.value)` stands twice", at: Place(violation.file, use.range)))
            }
        }
    }
}

/// Puts templates beside the rule files that they belong to.
private func pair(
    _ sources: PackSources, isPart: Bool, _ templates: [PackFiles.TemplateFile], _ violations: [WrittenViolation],
    _ shared: [WrittenShared], _ manifest: WrittenManifest,
    _ diagnostics: inout Diagnostics
) -> Beside<CompiledUnit, [PackFiles.TemplateFile?]> {
    let none: [PackFiles.TemplateFile?] = Language.allCases.map { _ in nil }
    let names = ["pack"] + violations.map(\.file.stem) + shared.map { PackSources.name(ofShared: $0.file.stem) }
    var pairs = Array(repeating: none, count: names.count)
    // A template named after the violation whose file is misnamed belongs to it all the same.
    var unitOfName = Dictionary(violations.enumerated().map { ($1.id.value, $0 + 1) }, uniquingKeysWith: { $1 })
    for (unit, name) in names.enumerated() { unitOfName[name] = unit }
    let allNames = Set(sources.violations.map(\.stem) + sources.shared.map { PackSources.name(ofShared: $0.stem) })
        .union(sources.misnamedRules)

    for (template, (name, suffix, file)) in zip(templates, sources.templates) {
        guard let unit = unitOfName[name] else {
            // A rule file that could not be read has been reported.
            if !allNames.contains(name) {
                diagnostics.append(
                    Diagnostic(
                        .templateWithoutRule, "there is no `rules/\(sources.id)/\(name).yaml` for this template",
                        at: Place(file, .top),
                        hint: nearestName(to: name, among: allNames.union(["pack"])).map { "did you mean `\($0)`?" }
                            ?? "write the rule file, or delete the template"))
            }
            continue
        }
        let language = suffix.map { Language(rawValue: $0) } ?? manifest.language
        guard let language, suffix == nil || manifest.readingLanguages.contains(language) else {
            let hint =
                if language == manifest.language { "it is the language that is sent: name the file `\(name).md`" } else
                { "add it to `reading-languages` in pack.yaml, or delete the template" }
            diagnostics.append(
                Diagnostic(
                    .unknownLanguage, "`\(suffix ?? "")` is not a reading language of the pack", at: Place(file, .top),
                    hint: language == nil ? languageHint : hint))
            continue
        }
        pairs[unit][language.index] = template
    }
    for (unit, file) in ([manifest.file] + violations.map(\.file) + shared.map(\.file)).enumerated() where !isPart {
        checkLanguages(of: names[unit], pairs[unit], file, manifest, sources, &diagnostics)
    }
    return Beside(pairs)
}

private func checkLanguages(
    of name: String, _ templates: [PackFiles.TemplateFile?], _ ruleFile: SourceFile, _ manifest: WrittenManifest,
    _ sources: PackSources, _ diagnostics: inout Diagnostics
) {
    guard let main = templates[manifest.language.index] else {
        if sources.misnamedTemplates.contains(name) { return }
        diagnostics.append(
            Diagnostic(
                .missingTemplate, "there is no `templates/\(sources.id)/\(name).md` for this rule file",
                at: Place(ruleFile, .top), hint: "write it: the sentences of the letter stand there"))
        return
    }
    for language in manifest.readingLanguages where templates[language.index] == nil {
        diagnostics.append(
            Diagnostic(
                .missingLanguage,
                "there is no `\(main.file.name.dropLast(".md".count)).\(language.rawValue).md` beside this template",
                at: Place(main.file, .top), hint: "the pack has the reading language `\(language.rawValue)`"))
    }
}

extension SourceFile {
    /// A rule file's name without its ending.
    package var stem: String { String(name.dropLast(".yaml".count)) }
}

/// Results by index, filled from several threads without overlap.
package final class Results<Value>: @unchecked Sendable {
    private let storage: UnsafeMutableBufferPointer<Value?>

    package init(count: Int) {
        storage = .allocate(capacity: count)
        storage.initialize(repeating: nil)
    }

    deinit {
        storage.deinitialize()
        storage.deallocate()
    }

    /// Each index is set once, by one thread; they are read when all have ended.
    package func set(_ index: Int, _ value: Value) { storage[index] = value }

    package var values: [Value] { storage.compactMap { $0 } }
}
