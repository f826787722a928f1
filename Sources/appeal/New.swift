import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct New: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("new", .helpNew, more: .helpNewMore)
    }

    @Argument(help: ArgumentHelp(.helpNewViolations))
    var violations: [String]

    @Option(help: ArgumentHelp(.helpNewInto, valueName: "folder"))
    var into: String?

    @Option(help: ArgumentHelp(.helpLanguageOfQuestions))
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    func run() throws { Terminal.out(try makeCase() + "\n") }

    /// Writes the case, and gives back its path.
    func makeCase() throws -> String {
        let ruleBook = try packs.part(naming: violations, Terminal.language)
        let found = try violations.map { try findViolation($0, in: ruleBook) }
        guard let pack = found.first?.pack, found.allSatisfy({ $0.pack.id == pack.id }) else {
            throw ValidationError(.onePackACase)
        }
        guard Set(found.map(\.violation.id)).count == found.count else { throw ValidationError(.violationNamedTwice) }
        let folder = (into ?? found[0].violation.id).withoutTrailingSlash
        guard !folder.isEmpty else { throw ValidationError(.folderNameEmpty) }
        let file = folder + "/case.yaml"
        // The name of `.` is that of the folder it stands for.
        let name = Disk.resolved(folder).split(separator: "/").last.map(String.init) ?? found[0].violation.id
        if let fault = name.characterFault(as: .line) {
            throw ValidationError(.folderNameHolds(kind: fault.kind.wording, name: fault.name))
        }
        let text = pack.newCase(
            named: quotedIfNeeded(name), for: found.map(\.violation), in: Terminal.language)
        try Disk.inNewFolder(folder) {
            try Disk.alone(in: folder) {
                guard Disk.kind(file) == .nothing else { throw DiskProblem(path: file, reason: .caseExists) }
                try Disk.write(Array(text.utf8), to: file)
            }
        }
        return file
    }

    /// A folder's name may hold what YAML would read otherwise.
    private func quotedIfNeeded(_ name: String) -> String {
        let isPlain =
            name.first != "-"
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
            }
        return isPlain ? name : "\"" + name.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
    }
}

/// `amazon/order-defect-rate`, or the violation's name alone where only one pack has it.
func findViolation(_ id: String, in ruleBook: RuleBook) throws -> (pack: RulePack, violation: Violation) {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let all = ruleBook.packs.flatMap { pack in pack.violations.map { (pack: pack, violation: $0) } }
    let found = all.filter {
        $0.violation.id == parts.last && (parts.count == 1 || (parts.count == 2 && $0.pack.id == parts[0]))
    }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else { throw ValidationError(.inSeveralPacks(violation: id)) }
    throw ValidationError.unknownViolation(
        parts.count == 1 ? "\(ruleBook.packs.first?.id ?? "")/\(id)" : id, written: id,
        among: all.map { "\($0.pack.id)/\($0.violation.id)" })
}

// MARK: Messages

extension ValidationError {
    fileprivate static func unknownViolation(_ id: String, written: String, among names: [String]) -> ValidationError {
        ValidationError(
            .saidAndAdvice(
                said: Wording.noViolationNamed(violation: written),
                advice: nameAdvice(for: id, among: names) ?? .packsListsThem))
    }
}
