import SourceText
import YAMLTree

/// How much of a pack is looked at.
enum CheckDepth {
    /// Some of its files are left out on purpose, so that what they use or translate is not missed; it was checked as a whole before.
    case part
    /// All but the proofs.
    case unproved
    case whole
}

/// Checks one pack: reads its files, declares its facts and items, compiles each pair of rule file and template, looks across them, then
/// proves what the pack promises of every case.
func checkPack(_ sources: PackSources, _ depth: CheckDepth, _ perform: RuleBook.Performer) -> (RulePack?, Diagnostics) {
    var diagnostics = Diagnostics()
    guard let files = readPack(sources, isPart: depth == .part, perform, &diagnostics) else { return (nil, diagnostics) }
    var allowances = depth == .part ? Allowances() : sources.allowances()
    let declarations = PackDeclarations(files)
    declarations.declare()
    diagnostics.append(contentsOf: declarations.diagnostics)
    var units = compileUnits(files, declarations, perform)
    for index in units.indices {
        // Before it is asked which units are whole: what is allowed hides nothing.
        allowances.silence(&units[index].diagnostics)
        diagnostics.append(contentsOf: units[index].diagnostics)
    }
    var linker = PackLinker(files, declarations, units)
    linker.link()
    if depth != .part { linker.checkUse() }
    diagnostics.append(contentsOf: linker.diagnostics)
    if depth != .part { diagnostics.append(contentsOf: reviewPack(linker.pack, isSound: !diagnostics.hasErrors)) }
    allowances.silence(&diagnostics)
    guard depth == .whole else { return (linker.pack, diagnostics) }
    diagnostics.append(contentsOf: provePack(linker.pack, units: files.soundUnits(diagnostics), perform))
    allowances.settle(&diagnostics)
    return (linker.pack, diagnostics)
}

extension PackFiles {
    /// The pairs of files about which something can be proved: nothing is wrong with them, nor with what all violations share.
    fileprivate func soundUnits(_ diagnostics: Diagnostics) -> [Int] {
        let wrong = Set(diagnostics.all.filter { $0.severity == .error }.map(\.place.file.path))
        let files = zip([manifest.file] + violations.map(\.file), templates).map { [$0.path] + $1.compactMap { $0?.file.path } }
        let sound = files.indices.filter { files[$0].allSatisfy { !wrong.contains($0) } }
        guard sound.first == 0, hasAllViolations else { return [] }
        // The fragments that all share are in the letters of every violation.
        return wrong.isEmpty ? sound : sound.filter { $0 > 0 }
    }
}

extension PackSources {
    /// What the comments of the pack's files allow.
    fileprivate func allowances() -> Allowances {
        var allowances = Allowances()
        for file in [manifest].compactMap(\.self) + violations { allowances.read(yaml: file) }
        for template in templates { allowances.read(template: template.file) }
        return allowances
    }
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
