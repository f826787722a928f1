import SourceText
import YAMLTree

/// Checks one pack: reads its files, declares its facts and items, compiles each pair of rule file and template, then looks across them.
///
/// - Parameter isPart: some of its files are left out on purpose, so that what they use or translate is not missed.
func checkPack(_ sources: PackSources, isPart: Bool, _ perform: RuleBook.Performer) -> (RulePack?, Diagnostics) {
    var diagnostics = Diagnostics()
    guard let files = readPack(sources, isPart: isPart, perform, &diagnostics) else { return (nil, diagnostics) }
    let declarations = PackDeclarations(files)
    declarations.declare()
    diagnostics.append(contentsOf: declarations.diagnostics)
    let units = compileUnits(files, declarations, perform)
    for unit in units { diagnostics.append(contentsOf: unit.diagnostics) }
    var linker = PackLinker(files, declarations, units)
    linker.link()
    if !isPart { linker.checkUse() }
    diagnostics.append(contentsOf: linker.diagnostics)
    return (linker.pack, diagnostics)
}

/// A pack's files, read but not yet understood.
struct PackFiles {
    let manifest: WrittenManifest
    let violations: [WrittenViolation]
    /// Templates of the pack (first) and of each violation, by ``Language/index``.
    let templates: [[TemplateFile?]]
    /// Whether every violation's file could be read; if not, what seems unused may be named in one that could not.
    var hasAllViolations = true

    struct TemplateFile {
        let file: SourceFile
        let fragments: [WrittenFragment]
        /// Whether it could be read; if not, what seems missing may be there.
        let isComplete: Bool
    }
}

// MARK: Reading

private func readPack(_ sources: PackSources, isPart: Bool, _ perform: RuleBook.Performer, _ diagnostics: inout Diagnostics) -> PackFiles? {
    guard let manifestFile = sources.manifest else {
        let anchor = sources.violations.first ?? sources.templates.first?.file ?? SourceFile(path: "rules/\(sources.id)", bytes: [])
        diagnostics.append(Diagnostic(.missingManifest, "the pack `\(sources.id)` has no pack.yaml", at: Place(anchor, .top), hint: "`rules/\(sources.id)/pack.yaml` names the pack and what its violations share"))
        return nil
    }
    let read = readManifest(manifestFile, &diagnostics)
    let (language, others) = (read?.language ?? .english, read?.readingLanguages ?? [])

    let violations = Results<(WrittenViolation?, Diagnostics)>(count: sources.violations.count)
    perform(sources.violations.count) { index in
        violations.set(index, readViolation(sources.violations[index], read == nil ? nil : (language, others)))
    }
    let templates = Results<(PackFiles.TemplateFile, Diagnostics)>(count: sources.templates.count)
    perform(sources.templates.count) { index in
        var found = Diagnostics()
        let file = sources.templates[index].file
        let fragments = scanFragments(file, into: &found)
        templates.set(index, (PackFiles.TemplateFile(file: file, fragments: fragments, isComplete: !found.hasErrors), found))
    }
    for (_, found) in violations.values { diagnostics.append(contentsOf: found) }
    for (_, found) in templates.values { diagnostics.append(contentsOf: found) }
    guard let manifest = read else { return nil }
    if let id = manifest.id, id.value != sources.id {
        diagnostics.append(Diagnostic(.nameMismatch, "the pack is named `\(id.value)`, its folder `\(sources.id)`", at: Place(manifestFile, id.range), hint: "give both the same name"))
    }
    let written = violations.values.compactMap(\.0)
    checkFileNames(written, &diagnostics)
    let pairs = pair(sources, isPart: isPart, templates.values.map(\.0), written, manifest, &diagnostics)
    return PackFiles(manifest: manifest, violations: written, templates: pairs, hasAllViolations: written.count == sources.violations.count && sources.misnamedRules.isEmpty)
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

private func readViolation(_ file: SourceFile, _ languages: (Language, [Language])?) -> (WrittenViolation?, Diagnostics) {
    var diagnostics = Diagnostics()
    guard let document = YAMLDocument.read(file, into: &diagnostics) else { return (nil, diagnostics) }
    // Without a manifest nobody knows which translations are wanted.
    let reading = FileReading(file, isComplete: document.isComplete && languages != nil)
    if diagnostics.hasErrors { reading.loseNames() }
    let violation = decodeViolation(document, language: languages?.0 ?? .english, readingLanguages: languages?.1 ?? [], reading)
    diagnostics.append(contentsOf: reading.diagnostics)
    return (violation, diagnostics)
}

private func checkFileNames(_ violations: [WrittenViolation], _ diagnostics: inout Diagnostics) {
    for violation in violations where violation.id.value + ".yaml" != violation.file.name {
        diagnostics.append(Diagnostic(.nameMismatch, "the violation is named `\(violation.id.value)`, its file `\(violation.file.name)`", at: Place(violation.file, violation.id.range), hint: "give both the same name"))
    }
}

/// Puts templates beside the rule files that they belong to.
private func pair(_ sources: PackSources, isPart: Bool, _ templates: [PackFiles.TemplateFile], _ violations: [WrittenViolation], _ manifest: WrittenManifest, _ diagnostics: inout Diagnostics) -> [[PackFiles.TemplateFile?]] {
    let none: [PackFiles.TemplateFile?] = Language.allCases.map { _ in nil }
    var pairs = Array(repeating: none, count: violations.count + 1)
    var unitOfName = ["pack": 0]
    // A template named after the violation whose file is misnamed belongs to it all the same.
    for (index, violation) in violations.enumerated() { unitOfName[violation.id.value] = index + 1 }
    for (index, violation) in violations.enumerated() { unitOfName[violation.file.stem] = index + 1 }
    let allNames = Set(sources.violations.map(\.stem)).union(sources.misnamedRules)

    for (template, (name, suffix, file)) in zip(templates, sources.templates) {
        guard let unit = unitOfName[name] else {
            // A rule file that could not be read has been reported.
            if !allNames.contains(name) {
                diagnostics.append(Diagnostic(.templateWithoutRule, "there is no `rules/\(sources.id)/\(name).yaml` for this template", at: Place(file, .top), hint: nearestName(to: name, among: allNames.union(["pack"])).map { "did you mean `\($0)`?" } ?? "write the rule file, or delete the template"))
            }
            continue
        }
        let language = suffix.map { Language(rawValue: $0) } ?? manifest.language
        guard let language, suffix == nil || manifest.readingLanguages.contains(language) else {
            let hint = if language == manifest.language { "it is the language that is sent: name the file `\(name).md`" } else { "add it to `reading-languages` in pack.yaml, or delete the template" }
            diagnostics.append(Diagnostic(.unknownLanguage, "`\(suffix ?? "")` is not a reading language of the pack", at: Place(file, .top), hint: language == nil ? languageHint : hint))
            continue
        }
        pairs[unit][language.index] = template
    }
    for (unit, file) in ([manifest.file] + violations.map(\.file)).enumerated() where !isPart {
        checkLanguages(of: file.stem, pairs[unit], file, manifest, sources, &diagnostics)
    }
    return pairs
}

private func checkLanguages(of name: String, _ templates: [PackFiles.TemplateFile?], _ ruleFile: SourceFile, _ manifest: WrittenManifest, _ sources: PackSources, _ diagnostics: inout Diagnostics) {
    guard let main = templates[manifest.language.index] else {
        if sources.misnamedTemplates.contains(name) { return }
        diagnostics.append(Diagnostic(.missingTemplate, "there is no `templates/\(sources.id)/\(name).md` for this rule file", at: Place(ruleFile, .top), hint: "write it: the sentences of the letter stand there"))
        return
    }
    for language in manifest.readingLanguages where templates[language.index] == nil {
        diagnostics.append(Diagnostic(.missingLanguage, "there is no `\(name).\(language.rawValue).md` beside this template", at: Place(main.file, .top), hint: "the pack has the reading language `\(language.rawValue)`"))
    }
}

extension SourceFile {
    /// A rule file's name without its ending.
    var stem: String { String(name.dropLast(".yaml".count)) }
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
