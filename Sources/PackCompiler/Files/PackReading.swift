import KeyedMaps
import PackSource
import RuleModel
import SourceText
import YAMLTree

/// Reads the review that packs share, which has the languages that any of them may have.
package func readSharedReview(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> WrittenReview? {
    let (review, found) = readRules(file, (.english, [.chinese]), decodeSharedReview)
    diagnostics.append(contentsOf: found)
    return review
}

/// Reads the files of a pack; `nil` without a manifest.
package func readPack(
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
) -> [[PackFiles.TemplateFile?]] {
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
    return pairs
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
