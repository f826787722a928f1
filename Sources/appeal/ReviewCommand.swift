import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Tells what weakens a letter, whoever wrote it, and how to mend it.",
        discussion: """
            Reads plain text, Markdown, Word documents (.docx), saved mails and pages. Places in a Word document are \
            paragraphs. Exit status: 0 nothing found, 1 findings, 2 could not run.
            """)

    @Argument(help: "The letter; `-` is standard input.")
    var file: String?

    @Option(
        name: .customLong("case"),
        help: ArgumentHelp("Compare it with this case: its folder, or its case.yaml.", valueName: "case"))
    var casePath: String?

    @Option(help: ArgumentHelp("The notice that the letter answers.", valueName: "file"))
    var notice: String?

    @Option(
        help: ArgumentHelp(
            "What the notice was about, such as amazon/order-defect-rate; may be told several times.",
            valueName: "violation"))
    var violation: [String] = []

    @Option(help: ArgumentHelp("Which document it is, such as dispute; recognised unless told.", valueName: "route"))
    var route: String?

    @Option(help: "The language of the findings.")
    var language: LanguageOption?

    @Option(help: "How findings are written: for people (pretty), one line each (compact), or for programs.")
    var format: Format = .pretty

    @Flag(help: "Instead of the findings what the letter answers, and what to do first.")
    var summary = false

    @Flag(help: "Show the rules, each with an example of bad and good, and review nothing.")
    var rules = false

    @OptionGroup var packs: PackOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case pretty, compact, json, github, sarif }

    func validate() throws {
        if file == nil, !rules { throw ValidationError.noLetter }
        if casePath != nil, !violation.isEmpty { throw ValidationError.violationBesideCase }
        if summary, format != .pretty { throw ValidationError.summaryForPrograms }
    }

    private var spoken: Language { Terminal.language }

    func run() throws {
        let ruleBook = try neededPacks()
        let named = try violation.map { try findViolation($0, in: ruleBook) }
        let appeal = try casePath.map { try CaseFolder($0).needCase(ruleBook) }
        let diagnosis = try notice.map { NoticeReader(ruleBook).diagnose(NoticeText(try readText($0))) }
        let known = try knownPack(named.map(\.pack), appeal, diagnosis)
        if rules { return Terminal.out(RulePack.reviewRules(of: known.map { [$0] } ?? ruleBook.packs, in: spoken)) }
        let letter = try readLetter()
        let pack = try known ?? onlyPack(of: ruleBook, letter)
        if let diagnosis, diagnosis.outcome == .notRecognised { Terminal.error(.noNotice(notice ?? "", spoken)) }
        if let route, !pack.routeIDs.contains(route) { throw ValidationError.unknownRoute(route, pack) }
        let subject = ReviewSubject(
            case: appeal, notice: diagnosis, violations: named.map(\.violation.id), route: route)
        for remark in letter.remarks { Terminal.error("\(letter.file.path): \(remark.text(in: spoken))\n") }
        let review = Reviewer(pack).review(letter, about: subject, in: spoken)
        Terminal.out(summary ? review.summary() : written(review))
        if !review.findings.isEmpty { throw Status.findings }
    }

    /// All packs only where nothing says which marketplace the letter goes to.
    private func neededPacks() throws -> RuleBook {
        let told =
            try casePath.map { CaseDocument(try CaseFolder($0).source()).subject?.pack }
            ?? violation.first.flatMap { $0.contains("/") ? $0.split(separator: "/").first.map(String.init) : nil }
        guard notice == nil, let told else { return try packs.ruleBook() }
        return try packs.wholePack(told)
    }

    /// The pack of what the letter is told to be about.
    private func knownPack(_ named: [RulePack], _ appeal: Case?, _ notice: Diagnosis?) throws -> RulePack? {
        guard Set(named.map(\.id)).count < 2 else { throw ValidationError.severalPacks }
        return named.first ?? appeal?.pack ?? notice?.pack
    }

    /// The pack whose marketplace the letter names. Where it names none Amazon's will do: what can then be found is
    /// what all packs share.
    private func onlyPack(of ruleBook: RuleBook, _ letter: LetterText) throws -> RulePack {
        let named = letter.packs(namedAmong: ruleBook.packs)
        let packs = named.isEmpty ? [ruleBook.pack("amazon") ?? ruleBook.packs[0]] : named
        guard packs.count == 1 else { throw ValidationError.whichMarketplace }
        return packs[0]
    }

    private func readLetter() throws -> LetterText {
        let source = try readText(file ?? "-")
        do { return try LetterText(source) } catch {
            throw DiskProblem(path: source.path, reason: error.text(in: spoken))
        }
    }

    private func written(_ review: Review) -> String {
        switch format {
        case .pretty: review.findings.map { $0.printed(colour: Terminal.hasColour()) }.joined()
        case .compact: review.findings.compact()
        case .json: review.json()
        case .github: review.findings.gitHubCommands()
        case .sarif:
            review.findings.sarif(
                by: SARIFTool(name: "appeal", version: AppealTool.configuration.version, rule: review.rule))
        }
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static var noLetter: ValidationError {
        ValidationError("which letter? Name its file, or `-` for standard input")
    }

    fileprivate static var violationBesideCase: ValidationError {
        ValidationError("--case tells the violations: leave --violation out")
    }

    fileprivate static var summaryForPrograms: ValidationError {
        ValidationError("--summary is for people; `--format json` holds the same matrix")
    }

    fileprivate static var severalPacks: ValidationError {
        ValidationError("a letter goes to one marketplace: name violations of one pack")
    }

    fileprivate static var whichMarketplace: ValidationError {
        ValidationError("for which marketplace? Name the case, the notice or a violation: `appeal packs` lists them")
    }

    fileprivate static func unknownRoute(_ route: String, _ pack: RulePack) -> ValidationError {
        ValidationError(
            "the pack `\(pack.id)` has no route `\(route)`: \(nameHint(for: route, among: pack.routeIDs) ?? "")")
    }
}

extension String {
    fileprivate static func noNotice(_ path: String, _ language: Language) -> String {
        language == .chinese
            ? "\(path): 未识别为通知；用 --violation 指明违规类型\n"
            : "\(path): this is no notice that the packs know; say with --violation what it is about\n"
    }
}
