import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct Draft: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("draft", .helpDraft, more: .helpDraftMore)
    }

    @Argument(help: ArgumentHelp(.helpCasePath))
    var path: String

    @Option(help: ArgumentHelp(.helpDraftLanguage))
    var language: LanguageOption?

    @OptionGroup var output: DraftOutput

    @Option(help: ArgumentHelp(.helpDraftViolation, valueName: "violation"))
    var violation: String?

    @Option(help: ArgumentHelp(.helpDraftRoute, valueName: "route"))
    var route: String?

    @Option(help: ArgumentHelp(.helpDraftVariant, valueName: "name"))
    var variant: String?

    @OptionGroup var packs: PackOptions

    @Flag(help: ArgumentHelp(.helpDraftTrial))
    var trial = false

    @Flag(help: ArgumentHelp(.helpDraftWhole))
    var whole = false

    func run() throws {
        let made = try readCase()
        if let language, !made.pack.languages.contains(language.language) {
            throw ValidationError(.packWithoutLettersIn(pack: made.pack.id, language: language.language.rawValue))
        }
        let warnings = try warningsAgainstRoute(made)
        // A trial or a variant was never sent.
        let folder = trial || variant != nil ? nil : CaseFolder(path)
        let due = whole ? made : try folder?.due(made, NoticeReader(packs.ruleBook())) ?? made
        let changes = try folder?.changes(of: made, packs.ruleBook()) ?? []
        let assembly = due.assemble(in: language?.language, by: route, of: violation, changes: changes)
        Terminal.error(warnings)
        guard assembly.questions.isEmpty else { return try ask(assembly) }
        let letters = try chosen(assembly.letters)
        let copies = try copyLanguage(made).map { due.assemble(in: $0, by: route, of: violation) }
        if let copies, !copies.questions.isEmpty { return try ask(copies) }
        try write(letters, of: due, copies: copies.map { try chosen($0.letters) } ?? [])
        let findings = assembly.findings + (try folder?.repetition(in: assembly.letters, of: made) ?? [])
        if !findings.isEmpty {
            Terminal.tell(findings)
            throw Status.findings
        }
        if !warnings.isEmpty { throw Status.findings }
    }

    private func ask(_ assembly: Assembly) throws {
        Terminal.out(assembly.questionList(in: Terminal.language))
        throw Status.findings
    }

    mutating func validate() throws {
        if language != nil, output.needsCopy {
            throw ValidationError(.languageBesideCopy(option: output.bilingual ? "--bilingual" : "--bundle"))
        }
        if trial, output.needsExhibits {
            throw ValidationError(.trialWithExhibits(option: output.exhibits ? "--exhibits" : "--bundle"))
        }
    }

    /// The language of the copy that is to stand beside the letter; side by side there has to be one.
    private func copyLanguage(_ made: Case) throws -> Language? {
        guard output.needsCopy else { return nil }
        if output.bilingual, made.pack.readingLanguages.isEmpty {
            throw ValidationError(.packWithoutCopy(pack: made.pack.id))
        }
        return made.pack.readingLanguages.first
    }

    private func write(_ letters: [Letter], of due: Case, copies: [Letter]) throws {
        if let bundle = output.bundle {
            return try Bundle(letter: letters[0], copy: copies.first, folder: CaseFolder(path)).write(
                to: bundle, readableBy: output.readable.readers)
        }
        guard let format = output.chosenFormat else { return }
        if output.boxes, let letter = letters.first(where: \.boxes.isEmpty) {
            throw ValidationError(.routeWithoutBoxes(route: letter.route))
        }
        let document = DraftDocument(
            source: due, letters: letters, copies: copies, folder: CaseFolder(path),
            language: Terminal.language)
        try output.write(
            document.bytes(output.view, format), sparing: CaseFolder(path).files(of: due) + packs.files())
    }

    /// What speaks against the route that is asked for.
    private func warningsAgainstRoute(_ made: Case) throws -> String {
        guard let route else { return "" }
        let advice = made.routeAdvice().filter { violation == nil || $0.violation.violation == violation }
        let routes = advice.flatMap(\.choices).map(\.route)
        guard routes.contains(route) else { throw ValidationError.unknownRoute(route, among: routes) }
        return advice.compactMap { $0.warning(against: route, in: Terminal.language) }
            .joined()
    }

    private func readCase() throws -> Case {
        let folder = CaseFolder(path)
        let document = CaseDocument(try folder.source())
        let variant = try chosenVariant(of: document)
        let isThere = { trial || folder.hasFile($0) }
        // Most cases need little of the packs; only a copy beside the letter, and to say what is wrong with a case,
        // takes all of them.
        if !output.needsCopy {
            let quick = document.read(
                variant, with: try packs.part(for: document.subject, language?.language, proving: !trial),
                fileExists: isThere)
            if let made = quick.case, quick.allDiagnostics.isEmpty { return try readied(made, folder) }
        }
        let reading = document.read(variant, with: try packs.ruleBook(proving: !trial), fileExists: isThere)
        Terminal.tell(reading.allDiagnostics)
        guard let made = reading.usableCase else { throw Status.findings }
        return try readied(made, folder)
    }

    /// Files that cannot be what they are meant to be hold the letter up, as files do that are not there. A trial asks
    /// nothing of exhibits.
    private func readied(_ made: Case, _ folder: CaseFolder) throws -> Case {
        if trial { return made.ungated }
        let findings = try made.exhibitFindings(start: folder.start)
        guard findings.isEmpty else {
            Terminal.tell(findings)
            throw Status.findings
        }
        return made
    }

    private func chosenVariant(of document: CaseDocument) throws -> CaseDocument.Variant? {
        guard let variant else { return nil }
        if let found = document.variants.first(where: { $0.name == variant }) { return found }
        // It may stand in what could not be read.
        guard document.diagnostics.isEmpty else {
            Terminal.tell(document.diagnostics)
            throw Status.findings
        }
        throw ValidationError.unknownVariant(variant, among: document.variants.map(\.name))
    }

    /// Violations whose documents differ get letters of their own: which one is wanted must be said.
    private func chosen(_ letters: [Letter]) throws -> [Letter] {
        if let violation {
            let found = letters.filter { $0.violations.contains { $0.violation == violation } }
            guard !found.isEmpty else { throw ValidationError(.noLetterAnswers(violation: violation)) }
            return found
        }
        guard letters.count > 1, !output.takesSeveralLetters else { return letters }
        throw ValidationError.severalLetters(letters)
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static func unknownRoute(_ route: String, among routes: [String]) -> ValidationError {
        let problem = Wording.routeOfNoViolation(route: route)
        guard !routes.isEmpty else { return ValidationError(problem) }
        var seen = Set<String>()
        let each = routes.filter { seen.insert($0).inserted }
        let advice =
            nameAdvice(for: route, among: each)
            ?? .thereAre(count: each.count, names: WordingValue.names(each.map { "`\($0)`" }))
        return ValidationError(.saidAndAdvice(said: problem, advice: advice))
    }

    fileprivate static func unknownVariant(_ variant: String, among names: [String]) -> ValidationError {
        let problem = Wording.caseWithoutVariant(variant: variant)
        let advice = nameAdvice(for: variant, among: names)
        return ValidationError(advice.map { .saidAndAdvice(said: problem, advice: $0) } ?? problem)
    }

    fileprivate static func severalLetters(_ letters: [Letter]) -> ValidationError {
        let names = letters.flatMap(\.violations).map { "`\($0.violation)`" }
        return ValidationError(.severalLetters(count: letters.count, names: WordingValue.names(names)))
    }
}
