import KeyedMaps
import PackSource
import RuleModel
import SourceText
import YAMLTree

/// Reads the review that packs share, which has the languages that any of them may have.
package func readSharedReview(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> WrittenReview? {
    let (review, found) = readRules(file, (.english, Language.spoken.filter { $0 != .english }), decodeSharedReview)
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
            .noManifest(sources.id, Place(anchor, .top)))
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
            .otherPackName(id.value, folder: sources.id, Place(manifestFile, id.range)))
    }
    let (all, writtenShared) = (violations.values.compactMap(\.0), shared.values.compactMap(\.0))
    for violation in all { checkName(violation.id, of: violation.file, .kindViolation, &diagnostics) }
    for shared in writtenShared { checkName(shared.id, of: shared.file, .kindSharedFile, &diagnostics) }
    checkUses(all, sources, &diagnostics)
    // What a violation uses from a file that could not be read looks as if it were declared nowhere.
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
    // Without a manifest it is unknown which translations are wanted.
    let reading = FileReading(file, isComplete: document.isComplete && languages != nil)
    if diagnostics.hasErrors { reading.loseNames() }
    let rules = decode(document, languages?.0 ?? .english, languages?.1 ?? [], reading)
    diagnostics.append(contentsOf: reading.diagnostics)
    return (rules, diagnostics)
}

private func checkName(_ id: Located<String>, of file: SourceFile, _ kind: Wording, _ diagnostics: inout Diagnostics) {
    guard id.value != file.stem else { return }
    diagnostics.append(
        .otherName(kind, id.value, of: file, Place(file, id.range)))
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
                    .unknownShared(use.value, of: sources.id, among: names, Place(violation.file, use.range)))
            } else if !seen.insert(use.value).inserted {
                diagnostics.append(
                    .usedTwice(use.value, Place(violation.file, use.range)))
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
                    .templateAlone(name, of: sources.id, among: allNames.union(["pack"]), Place(file, .top)))
            }
            continue
        }
        let language = suffix.map { Language(rawValue: $0) } ?? manifest.language
        guard let language, suffix == nil || manifest.readingLanguages.contains(language) else {
            let hint: Wording = language == manifest.language ? .sentLanguageTemplate(name: name) : .addReadingLanguage
            diagnostics.append(
                .otherLanguage(suffix, hint: language == nil ? languageHint : hint, Place(file, .top)))
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
            .noTemplate(name, of: sources.id, Place(ruleFile, .top)))
        return
    }
    for language in manifest.readingLanguages where templates[language.index] == nil {
        diagnostics.append(
            .noTranslation(language, of: main.file, Place(main.file, .top)))
    }
}

extension Diagnostic {
    fileprivate static func noManifest(_ pack: String, _ place: Place) -> Diagnostic {
        Diagnostic(
            .missingManifest, .packWithoutManifest(pack: pack), at: place, hint: .manifestNamesPack(pack: pack))
    }

    fileprivate static func otherPackName(_ id: String, folder: String, _ place: Place) -> Diagnostic {
        Diagnostic(.nameMismatch, .otherNameThanFolder(id: id, folder: folder), at: place, hint: .giveSameName)
    }

    fileprivate static func otherName(
        _ kind: Wording, _ id: String, of file: SourceFile, _ place: Place
    ) -> Diagnostic {
        Diagnostic(
            .nameMismatch, .otherNameThanFile(kind: kind, id: id, file: file.name), at: place, hint: .giveSameName)
    }

    fileprivate static func unknownShared(
        _ name: String, of pack: String, among names: Set<String>, _ place: Place
    ) -> Diagnostic {
        Diagnostic(
            .unknownShared, .noSuch(kind: Wording.kindSharedFile, name: clipped(name)), at: place,
            hint: nameAdvice(for: name, among: names)
                ?? .writeSharedFile(pack: pack, name: PackSources.name(ofShared: name)))
    }

    fileprivate static func usedTwice(_ name: String, _ place: Place) -> Diagnostic {
        Diagnostic(.duplicateName, .standsTwice(name: name), at: place)
    }

    fileprivate static func templateAlone(
        _ name: String, of pack: String, among names: Set<String>, _ place: Place
    ) -> Diagnostic {
        Diagnostic(
            .templateWithoutRule, .templateWithoutRules(pack: pack, name: name), at: place,
            hint: nearestName(to: name, among: names).map { .didYouMean(name: $0) } ?? .writeRules)
    }

    fileprivate static func otherLanguage(_ suffix: String?, hint: Wording, _ place: Place) -> Diagnostic {
        Diagnostic(.unknownLanguage, .notAReadingLanguage(name: suffix ?? ""), at: place, hint: hint)
    }

    fileprivate static func noTemplate(_ name: String, of pack: String, _ place: Place) -> Diagnostic {
        Diagnostic(
            .missingTemplate, .rulesWithoutTemplate(pack: pack, name: name), at: place, hint: .writeTemplate)
    }

    fileprivate static func noTranslation(_ language: Language, of template: SourceFile, _ place: Place) -> Diagnostic {
        Diagnostic(
            .missingLanguage,
            .templateWithoutTranslation(file: "\(template.name.dropLast(".md".count)).\(language.rawValue).md"),
            at: place, hint: .packIsReadIn(language: language.rawValue))
    }
}
