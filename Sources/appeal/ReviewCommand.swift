import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct ReviewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("review", .helpReview, more: .helpReviewMore)
    }

    @Argument(help: ArgumentHelp(.helpReviewFile))
    var file: String?

    @Option(name: .customLong("case"), help: ArgumentHelp(.helpReviewCase, valueName: "case"))
    var casePath: String?

    @Option(help: ArgumentHelp(.helpReviewNotice, valueName: "file"))
    var notice: String?

    @Option(help: ArgumentHelp(.helpReviewViolation, valueName: "violation"))
    var violation: [String] = []

    @Option(help: ArgumentHelp(.helpReviewRoute, valueName: "route"))
    var route: String?

    @Option(help: ArgumentHelp(.helpReviewLanguage))
    var language: LanguageOption?

    @Option(help: ArgumentHelp(.helpFindingsFormat))
    var format: Format = .pretty

    @Flag(help: ArgumentHelp(.helpReviewSummary))
    var summary = false

    @Flag(help: ArgumentHelp(.helpReviewRules))
    var rules = false

    @OptionGroup var packs: PackOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case pretty, compact, json, github, sarif }

    func validate() throws {
        if file == nil, !rules { throw ValidationError(.whichLetter) }
        if casePath != nil, !violation.isEmpty { throw ValidationError(.violationBesideCase) }
        if summary, format != .pretty { throw ValidationError(.summaryForPrograms) }
    }

    private var spoken: Language { Terminal.language }
    private var isForPeople: Bool { format == .pretty || format == .compact }

    func run() throws {
        let ruleBook = try neededPacks()
        let named = try violation.map { try findViolation($0, in: ruleBook) }
        let appeal = try casePath.map { try CaseFolder($0).needCase(ruleBook) }
        let diagnosis = try notice.map { NoticeReader(ruleBook).diagnose(NoticeText(try readText($0))) }
        let known = try knownPack(named.map(\.pack), appeal, diagnosis)
        if rules { return Terminal.out(RulePack.reviewRules(of: known.map { [$0] } ?? ruleBook.packs, in: spoken)) }
        let letter = try readLetter()
        let pack = try known ?? onlyPack(of: ruleBook, letter)
        if let diagnosis, diagnosis.outcome == .notRecognised { Terminal.error(.notAKnownNotice(path: notice ?? "")) }
        if let route, !pack.routeIDs.contains(route) { throw ValidationError.unknownRoute(route, pack) }
        let subject = ReviewSubject(
            case: appeal, notice: diagnosis, violations: named.map(\.violation.id), route: route)
        for remark in letter.remarks {
            Terminal.error(.problemAtPath(path: letter.file.path, reason: remark.text(in: spoken)))
        }
        let review = Reviewer(pack).review(letter, about: subject, in: spoken)
        Terminal.out(summary ? StyledText(review.summary()) : written(review))
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
        guard Set(named.map(\.id)).count < 2 else { throw ValidationError(.letterToSeveralPacks) }
        return named.first ?? appeal?.pack ?? notice?.pack
    }

    /// The pack whose marketplace the letter names. Where it names none Amazon's will do: what can then be found is
    /// what all packs share.
    private func onlyPack(of ruleBook: RuleBook, _ letter: LetterText) throws -> RulePack {
        let named = letter.packs(namedAmong: ruleBook.packs)
        let packs = named.isEmpty ? [ruleBook.pack("amazon") ?? ruleBook.packs[0]] : named
        guard packs.count == 1 else { throw ValidationError(.whichMarketplace) }
        return packs[0]
    }

    private func readLetter() throws -> LetterText {
        let source = try readText(file ?? "-", in: isForPeople ? spoken : .english)
        do { return try LetterText(source) } catch {
            throw DiskProblem(path: source.path, reason: error.wording)
        }
    }

    private func written(_ review: Review) -> StyledText {
        switch format {
        case .pretty: StyledText(review.findings.map { $0.styled(in: spoken) })
        case .compact: StyledText(review.findings.compact(in: spoken))
        case .json: StyledText(review.json())
        case .github: StyledText(review.findings.gitHubCommands())
        case .sarif:
            StyledText(
                review.findings.sarif(
                    by: SARIFTool(name: "appeal", version: AppealTool.configuration.version, rule: review.rule)))
        }
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static func unknownRoute(_ route: String, _ pack: RulePack) -> ValidationError {
        let problem = Wording.packLacksRoute(pack: pack.id, route: route)
        let advice = nameAdvice(for: route, among: pack.routeIDs)
        return ValidationError(advice.map { .saidAndAdvice(said: problem, advice: $0) } ?? problem)
    }
}
