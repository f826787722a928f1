import ArgumentParser
import LanguageFiles
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct LanguagesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("languages", .helpLanguages, more: .helpLanguagesMore)
    }

    @Argument(help: ArgumentHelp(.helpLanguagesFolder))
    var folder = "languages"

    @Option(help: ArgumentHelp(.helpLanguagesAccept, valueName: "code"))
    var accept: String?

    @Option(help: ArgumentHelp(.helpLanguagesFormat))
    var format: Format = .pretty

    enum Format: String, ExpressibleByArgument, CaseIterable { case pretty, json }

    func run() throws {
        guard Disk.kind(folder) == .folder else { throw DiskProblem(path: folder, reason: .noSuchFolder) }
        let root = Disk.resolved(folder)
        let pages = LanguageReport.pages(beside: root)
        let languages = LanguageFolder(root, pages: pages)
        if let accept { return try noteOriginals(of: accept, languages) }
        let report = LanguageReport(languages, in: [root, pages])
        switch format {
        case .pretty:
            let language = Terminal.language
            Terminal.out(StyledText(report.findings.map { $0.styled(in: language) }))
            for line in report.lines { Terminal.out(line) }
        case .json: Terminal.out(report.json)
        }
        Terminal.error(report.summary)
        if !report.findings.isEmpty { throw Status.findings }
    }

    private func noteOriginals(of code: String, _ languages: LanguageFolder) throws {
        if code == "en" { throw ValidationError(.englishIsTheOriginal) }
        guard let language = languages.languages.first(where: { $0.code == code && $0.catalogue != nil }) else {
            throw ValidationError(.noLanguageFolderNamed(code: code))
        }
        let (text, count) = languages.originals(of: language)
        let path = "\(folder.withoutTrailingSlash)/\(LanguageFolder.originalsFile(of: language))"
        try note(text, count, in: path)
        for pages in languages.pages where pages.code == code {
            let (path, text, count) = pages.noted()
            try note(text, count, in: Disk.shown(path))
        }
    }

    private func note(_ text: String, _ count: Int, in path: String) throws {
        try Disk.write(Array(text.utf8), to: path, readableBy: .all)
        Terminal.out(.originalsWritten(path: path, texts: Wording.textsNoted(count: count)))
    }
}

/// What is told of a folder of languages.
private struct LanguageReport {
    private struct Entry {
        let language: LanguageFolder.Language
        let (missing, wrong, stale): (Int, Int, Int)
    }

    let findings: [Diagnostic]
    private let entries: [Entry]

    /// - Parameter roots: the whole paths of the folders that hold one for each language.
    init(_ folder: LanguageFolder, in roots: [String]) {
        var (all, files) = (Diagnostics(), [String: SourceFile]())
        for problem in folder.problems + folder.remarks {
            let file = files[problem.path] ?? Self.file(problem.path)
            files[problem.path] = file
            all.append(problem.diagnostic(in: file))
        }
        findings = all.sorted()
        entries = folder.languages.map { language in
            func count(_ problems: [LanguageProblem], where isMeant: (LanguageProblem) -> Bool = { _ in true }) -> Int {
                problems.count { problem in
                    roots.contains { "\(problem.path)/".hasPrefix("\($0)/\(language.code)/") } && isMeant(problem)
                }
            }
            let missing = count(folder.problems, where: \.isMissing)
            return Entry(
                language: language, missing: missing, wrong: count(folder.problems) - missing,
                stale: count(folder.remarks))
        }
    }

    /// The pages of diagnostics: in `docs/diagnostics` beside the folder of the languages.
    static func pages(beside root: String) -> String {
        root.prefix(upTo: root.lastIndex(of: "/") ?? root.startIndex) + "/docs/diagnostics"
    }

    /// What lies at a path may be a folder, or nothing.
    private static func file(_ path: String) -> SourceFile {
        SourceFile(path: Disk.shown(path), bytes: (try? Disk.bytes(path, atMost: Disk.largestText)) ?? [])
    }

    /// A line for each language.
    var lines: [Wording] {
        entries.map { entry in
            let language = entry.language
            let texts = language.catalogue?.entries.count
            let line = Wording.languageLine(
                code: language.code, name: language.name,
                letters: language.hasLetters ? Wording.languageHasLetters : .languageHasNoLetters,
                tools: texts.map { Wording.languageHasTexts(count: $0) } ?? .languageHasNoTexts)
            if entry.missing + entry.wrong + entry.stale == 0 { return line }
            return .languageAndCounts(line: line, missing: entry.missing, wrong: entry.wrong, stale: entry.stale)
        }
    }

    var summary: Wording {
        let done = Wording.languagesChecked(count: entries.count)
        if findings.isEmpty { return .nothingFound(done: done) }
        let errors = findings.count { $0.severity == .error }
        return .found(
            done: done, errors: Wording.countOfErrors(count: errors),
            warnings: Wording.countOfWarnings(count: findings.count - errors))
    }

    var json: String {
        let languages = entries.map { entry in
            JSONValue.object([
                ("code", .text(entry.language.code)), ("name", .text(entry.language.name)),
                ("letters", .boolean(entry.language.hasLetters)),
                ("tools", .boolean(entry.language.catalogue != nil)),
                ("texts", .number(entry.language.catalogue?.entries.count ?? 0)),
                ("missing", .number(entry.missing)), ("wrong", .number(entry.wrong)), ("stale", .number(entry.stale))
            ])
        }
        return findings.json(files: entries.count, further: [("languages", .list(languages))])
    }
}

extension LanguageProblem {
    /// Whether something is not there that English has.
    fileprivate var isMissing: Bool {
        switch kind {
        case .noFile, .missingKey, .missingFile, .noForm, .missingSlot: true
        default: false
        }
    }

    fileprivate func diagnostic(in file: SourceFile) -> Diagnostic {
        let place = Place(file, file.text(ofLine: line))
        switch kind {
        case .stale, .stalePage, .notNoted, .badOriginal:
            return Diagnostic(.staleTranslation, kind.wording, at: place, hint: advice)
        default: return Diagnostic(.languageFile, kind.wording, at: place, hint: advice)
        }
    }

    private var advice: Wording? {
        // …/languages/zh/tools/x.yaml, …/languages/zh/originals.txt, …/docs/diagnostics/zh/x.md
        let parts = path.split(separator: "/").dropLast()
        let code = (parts.last == "tools" ? parts.dropLast() : parts).last ?? ""
        switch kind {
        case .stale(_, let english):
            return .languageStaleAdvice(english: english.replacing("\n", with: " / "), code: code)
        case .stalePage: return .languageStalePageAdvice(code: code)
        case .notNoted: return .languageNoteThem(code: code)
        default: return nil
        }
    }
}

extension LanguageProblem.Kind {
    fileprivate var wording: Wording {
        switch self {
        case .noFolder: .languageNoFolder
        case .noFile: .languageNoFile
        case .notYAML(let reason): .languageNotYaml(reason: reason)
        case .tooDeep: .languageTooDeep
        case .alias: .languageAlias
        case .notAMap: .languageNotAMap
        case .notAText(let key): .languageNotAText(key: key)
        case .unknownKey(let key): .languageUnknownKey(key: key)
        case .twice(let key): .languageKeyTwice(key: key)
        case .missingKey(let key): .languageMissingKey(key: key)
        case .missingFile(let file): .languageMissingFile(file: file)
        case .wrongValue(let key, let wanted): .languageTakes(key: key, wanted: wanted.said)
        case .wrongCount(let key, let wanted, let found):
            .languageTakesCount(key: key, wanted: wanted, found: found)
        case .unknownSlot(let key, let slot, let known):
            known.isEmpty
                ? .languageUnknownSlot(key: key, slot: inBraces(slot))
                : .languageUnknownSlotOf(key: key, slot: inBraces(slot), slots: WordingValue.names(known.map(quoted)))
        case .missingSlot(let key, let slot): .languageMissingSlot(key: key, slot: inBraces(slot))
        case .noForm(let key, let form): .languageNoForm(key: key, form: form)
        case .unknownForm(let key, let form, let known):
            .languageUnknownForm(key: key, form: form, forms: WordingValue.names(known.map { "`\($0)`" }))
        case .formsWithoutCount(let key): .languageFormsWithoutCount(key: key)
        case .notARule(let rule): .languageNotARule(rule: rule)
        case .uncoveredNumber(let number): .languageUncoveredNumber(number: Int(clamping: number))
        case .unneededForm(let form): .languageUnneededForm(form: form)
        case .notAKey(let key): .languageNotAKey(key: key)
        case .notACurrency(let code): .languageNotACurrency(code: code)
        case .stale(let key, _): .languageStale(key: key)
        case .stalePage: .languageStalePage
        case .notNoted(let count, let first): .languageNotNoted(count: count, key: first)
        case .badOriginal: .languageBadOriginal
        case .unknownSource(let name): .languageUnknownSource(name: name)
        case .unusedSource(let name): .languageUnusedSource(name: name)
        }
    }
}

extension LanguageProblem.Wanted {
    fileprivate var said: WordingValue {
        switch self {
        case .oneOf(let words): .or(words.map { "`\($0)`" })
        case .wholeNumber: Wording.languageTakesWholeNumber.said
        case .wholeNumberFrom(let least, let most): Wording.languageTakesNumberFrom(least: least, most: most).said
        case .list: Wording.languageTakesList.said
        case .currencyCodes: Wording.languageTakesCodes.said
        case .numberWords(let slots): Wording.languageTakesNumberWords(slots: WordingValue.or(slots.map(quoted))).said
        }
    }
}

private func inBraces(_ slot: String) -> String { "{\(slot)}" }

private func quoted(_ slot: String) -> String { "`{\(slot)}`" }

extension SourceFile {
    /// What stands on a line, without the blanks before it.
    fileprivate func text(ofLine number: Int) -> SourceRange {
        var start = 0
        for _ in 1..<max(1, number) {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
            start = end + 1
        }
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
        let first = bytes[start..<end].firstIndex { $0 > 0x20 } ?? start
        return SourceRange(start: first, end: end)
    }
}
