import AppealKit
import ArgumentParser
import RulePacks
import SourceText
import ToolMain
import ToolSupport

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Starts a case folder with every question of one or more violations.",
        discussion: "For example: appeal new amazon/order-defect-rate amazon/valid-tracking-rate --into my-case")

    @Argument(help: "What the notice names, such as amazon/order-defect-rate; `appeal packs` lists them.")
    var violations: [String]

    @Option(help: ArgumentHelp("The folder to make; named after the violation unless told.", valueName: "folder"))
    var into: String?

    @Option(help: "The language of the questions.")
    var language: LanguageOption?

    @OptionGroup var packs: PackOptions

    func run() throws { Terminal.out(try makeCase() + "\n") }

    /// Writes the case, and gives back its path.
    func makeCase() throws -> String {
        let ruleBook = try packs.part(naming: violations, Terminal.language)
        let found = try violations.map { try findViolation($0, in: ruleBook) }
        guard let pack = found.first?.pack, found.allSatisfy({ $0.pack.id == pack.id }) else {
            throw ValidationError.severalPacks
        }
        guard Set(found.map(\.violation.id)).count == found.count else { throw ValidationError.namedTwice }
        let folder = (into ?? found[0].violation.id).withoutTrailingSlash
        guard !folder.isEmpty else { throw ValidationError.noFolder }
        let file = folder + "/case.yaml"
        guard Disk.kind(file) == .nothing else {
            throw DiskProblem.caseExists(file)
        }
        // The name of `.` is that of the folder it stands for.
        let name = Disk.resolved(folder).split(separator: "/").last.map(String.init) ?? found[0].violation.id
        let text = pack.newCase(
            named: quotedIfNeeded(name), for: found.map(\.violation), in: Terminal.language)
        try Disk.makeFolder(folder)
        try Disk.write(Array(text.utf8), to: file)
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
    guard found.isEmpty else { throw ValidationError.inSeveralPacks(id) }
    throw ValidationError.unknownViolation(
        parts.count == 1 ? "\(ruleBook.packs.first?.id ?? "")/\(id)" : id, written: id,
        among: all.map { "\($0.pack.id)/\($0.violation.id)" })
}

// MARK: Messages

extension ValidationError {
    fileprivate static var severalPacks: ValidationError {
        ValidationError("a case concerns one marketplace: name violations of one pack")
    }

    fileprivate static var namedTwice: ValidationError { ValidationError("a violation is named twice") }

    fileprivate static var noFolder: ValidationError { ValidationError("the folder's name is empty") }

    fileprivate static func inSeveralPacks(_ id: String) -> ValidationError {
        ValidationError("several packs have `\(id)`: name the pack too")
    }

    fileprivate static func unknownViolation(_ id: String, written: String, among names: [String]) -> ValidationError {
        let hint = nameHint(for: id, among: names) ?? "`appeal packs` lists them"
        return ValidationError("there is no violation `\(written)`: \(hint)")
    }
}

extension DiskProblem {
    fileprivate static func caseExists(_ file: String) -> DiskProblem {
        DiskProblem(path: file, reason: "there is a case already; it is left as it is")
    }
}
