import ArgumentParser
import BundledPacks
import RulePacks
import SourceText
import ToolSupport

/// Which packs a command works with: the bundled ones, and a person's own.
struct PackOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.helpPacksFolder, valueName: "folder"))
    var packs: [String] = []

    /// All packs; a person's own takes the place of a bundled one of its name.
    ///
    /// - Parameter proving: whether packs whose proofs fail are refused.
    func ruleBook(proving: Bool = true) throws -> RuleBook {
        guard !packs.isEmpty else { return BundledBook.whole }
        let own = try PacksOnDisk(below: packs)
        var diagnostics = own.diagnostics
        let names = Set(own.files.compactMap { packName(of: $0) })
        // Packs that lie where the built-in ones do have beside them what those share.
        let isBeside =
            own.files.contains { $0.path.hasPrefix("rules/") }
            && BundledBook.whole.packs.contains { !names.contains($0.id[...]) }
        let shared = isBeside ? BundledPacks.files.filter { packName(of: $0) == nil } : []
        let files = own.files + shared
        let (ruleBook, found) =
            proving
            ? RuleBook.check(files, beside: BundledBook.whole) : RuleBook.compile(files, beside: BundledBook.whole)
        for diagnostic in found { diagnostics.append(diagnostic) }
        guard let ruleBook, !diagnostics.hasErrors else {
            Terminal.tell(diagnostics.sorted())
            throw Status.findings
        }
        return ruleBook
    }

    /// The files of a person's own packs.
    func files() -> [String] {
        packs.flatMap { folder in
            ["rules", "templates"].flatMap { FolderWalk(folder.withoutTrailingSlash + "/" + $0).files }
        }
    }

    /// As much of the packs as a case about some violations needs.
    func part(
        for subject: (pack: String, violations: [String])?, _ language: Language?, proving: Bool
    ) throws -> RuleBook {
        guard packs.isEmpty, let subject,
            let part = BundledPacks.part(subject.pack, subject.violations, language: language)
        else { return try ruleBook(proving: proving) }
        return part
    }

    /// As much as is needed of violations that are named like `amazon/order-defect-rate`.
    func part(naming violations: [String], _ language: Language) throws -> RuleBook {
        let parts = violations.map { $0.split(separator: "/", omittingEmptySubsequences: false).map(String.init) }
        guard let pack = parts.first?.first, parts.allSatisfy({ $0.count == 2 && $0[0] == pack }) else {
            return try ruleBook()
        }
        return try part(for: (pack, parts.map { $0[1] }), language, proving: true)
    }

    /// All of one pack; all packs where that is none of the bundled ones.
    func wholePack(_ pack: String) throws -> RuleBook {
        let files = BundledPacks.files.filter { packName(of: $0).map { $0 == pack } ?? true }
        guard packs.isEmpty, BundledBook.known == nil, files.contains(where: { packName(of: $0) != nil }),
            let ruleBook = RuleBook.compile(files).ruleBook
        else { return try ruleBook() }
        return ruleBook
    }

    private func packName(of file: SourceFile) -> Substring? {
        let parts = file.path.split(separator: "/")
        guard let root = parts.lastIndex(where: { $0 == "rules" || $0 == "templates" }), parts.count > root + 2 else {
            return nil
        }
        return parts[root + 1]
    }
}

/// The packs that are built in.
enum BundledBook {
    /// All of them, where a program that runs many commands has read them.
    @TaskLocal static var known: RuleBook?

    /// All of them, read once however often a command asks.
    static var whole: RuleBook { known ?? read }

    private static let read = BundledPacks.ruleBook()
}
