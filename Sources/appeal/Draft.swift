import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolSupport

struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Writes the letter of a case, or asks for what is missing.",
        discussion: """
            Exit status: 0 a letter and nothing to tell, 1 no letter yet, or a letter with findings (on standard error), 2 could not run.
            """)

    @Argument(help: "The case: its folder, or its case.yaml.")
    var path: String

    @Option(help: "The language: the sent one unless a reading copy is wanted.")
    var language: SpokenLanguage?

    @Option(help: "How the letter is written: text, ready to paste, or markdown.")
    var format: Format = .text

    @Option(name: [.short, .long], help: ArgumentHelp("Write the letter to a file.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Where a case needs several letters, the one for this violation.", valueName: "violation"))
    var violation: String?

    @Option(help: ArgumentHelp("Another route than the recommended one: one of those that `appeal routes` shows.", valueName: "route"))
    var route: String?

    @Option(help: ArgumentHelp("The variant of the case: one of those below `variants` in its case.yaml.", valueName: "name"))
    var variant: String?

    @OptionGroup var packs: PackOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown }

    @Flag(help: "Try a case, such as a counter-example: also take packs whose proofs fail, and do not look for the files of exhibits.")
    var trial = false

    @Flag(help: "After a reply that wants more information: write all of the letter again, not only what is asked.")
    var whole = false

    func run() throws {
        let made = try readCase()
        if let language, !made.pack.languages.contains(language.language) {
            throw ValidationError("the pack `\(made.pack.id)` has no letters in `\(language.rawValue)`")
        }
        let warnings = try warningsAgainstRoute(made)
        // A trial or a variant was never sent.
        let folder = trial || variant != nil ? nil : CaseFolder(path)
        let due = whole ? made : try folder?.due(made, packs.ruleBook()) ?? made
        let assembly = due.assemble(in: language?.language, by: route, of: violation, changes: try folder?.changes(of: made, packs.ruleBook()) ?? [])
        Terminal.error(warnings)
        guard assembly.questions.isEmpty else {
            Terminal.out(assembly.questionList(in: language?.language ?? SpokenLanguage.system))
            throw Status.findings
        }
        let text = try chosen(assembly.letters).joined(written: write)
        if let output { try Disk.write(Array(text.utf8), to: output) } else { Terminal.out(text) }
        let findings = assembly.findings + (try folder?.repetition(in: assembly.letters, of: made) ?? [])
        if !findings.isEmpty {
            tell(findings)
            throw Status.findings
        }
        if !warnings.isEmpty { throw Status.findings }
    }

    /// What speaks against the route that is asked for.
    private func warningsAgainstRoute(_ made: Case) throws -> String {
        guard let route else { return "" }
        let advice = made.routeAdvice().filter { violation == nil || $0.violation.violation == violation }
        let routes = advice.flatMap(\.choices).map(\.route)
        guard routes.contains(route) else {
            var seen = Set<String>()
            let hint = nameHint(for: route, among: routes) ?? "there are " + routes.filter { seen.insert($0).inserted }.map { "`\($0)`" }.joined(separator: ", ")
            throw ValidationError("no violation of this case has the route `\(route)`" + (routes.isEmpty ? "" : ": " + hint))
        }
        return advice.compactMap { $0.warning(against: route, in: language?.language ?? SpokenLanguage.system) }.joined()
    }

    private func readCase() throws -> Case {
        let file = Disk.kind(path) == .folder ? path.withoutTrailingSlash + "/case.yaml" : path
        let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        let document = CaseDocument(SourceFile(path: Disk.shown(file), bytes: try Disk.bytes(file)))
        let variant = try chosenVariant(of: document)
        let isThere = { trial || Disk.kind(folder + "/" + $0) == .file }
        // Most cases need little of the packs; only to say what is wrong with a case takes all of them.
        let quick = document.read(variant, with: try packs.ruleBook(for: document.subject, language?.language, proving: !trial), fileExists: isThere)
        if let made = quick.case, quick.allDiagnostics.isEmpty { return trial ? made.ungated : made }
        let reading = document.read(variant, with: try packs.ruleBook(proving: !trial), fileExists: isThere)
        tell(reading.allDiagnostics)
        guard let made = reading.usableCase else { throw Status.findings }
        return trial ? made.ungated : made
    }

    private func tell(_ diagnostics: [Diagnostic]) {
        Terminal.error(diagnostics.map { $0.printed(colour: Terminal.hasColour(standardError: true)) }.joined())
    }

    private func chosenVariant(of document: CaseDocument) throws -> CaseDocument.Variant? {
        guard let variant else { return nil }
        if let found = document.variants.first(where: { $0.name == variant }) { return found }
        // It may stand in what could not be read.
        guard document.diagnostics.isEmpty else {
            tell(document.diagnostics)
            throw Status.findings
        }
        let hint = nameHint(for: variant, among: document.variants.map(\.name)).map { ": " + $0 } ?? ""
        throw ValidationError("the case has no variant `\(variant)`\(hint)")
    }

    /// Violations whose documents differ get letters of their own: which one is wanted must be said.
    private func chosen(_ letters: [Letter]) throws -> [Letter] {
        if let violation {
            let found = letters.filter { $0.violations.contains { $0.violation == violation } }
            guard !found.isEmpty else { throw ValidationError("no letter of this case answers `\(violation)`") }
            return found
        }
        guard letters.count > 1, output != nil else { return letters }
        let names = letters.flatMap(\.violations).map { "`\($0.violation)`" }
        throw ValidationError("this case needs \(letters.count) letters; choose one with --violation: \(names.joined(separator: ", "))")
    }

    private func write(_ letter: Letter) -> String {
        switch format {
        case .text: letter.plainText()
        case .markdown: letter.markdown()
        }
    }
}
