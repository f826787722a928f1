import RulePacks
import SourceText

/// The packs of one folder, checked. Each folder stands for itself: targets that have nothing to do with one another
/// may name a pack alike.
public struct CheckedFolder: Sendable {
    /// The folder, as it was given.
    public let path: String
    /// The files of its packs.
    public let files: [SourceFile]
    /// What was found in files and packs.
    public let diagnostics: Diagnostics
    /// The packs, unless an error or an unreadable file keeps them from being used.
    public let ruleBook: RuleBook?

    /// Reads and checks the packs.
    public init(_ path: String, paths form: Disk.PathForm = .relative) throws {
        self.path = path
        let packs = try PacksOnDisk(below: [path], paths: form)
        let (made, checked) = RuleBook.check(packs.files, perform: onAllCores)
        var all = packs.diagnostics
        for diagnostic in checked { all.append(diagnostic) }
        files = packs.files
        diagnostics = all
        ruleBook = packs.diagnostics.isEmpty ? made : nil
    }

    /// Folders as they were given, each once.
    public static func all(_ paths: [String], paths form: Disk.PathForm = .relative) throws -> [CheckedFolder] {
        var seen = Set<String>()
        return try paths.filter { seen.insert(Disk.resolved($0)).inserted }.map { try CheckedFolder($0, paths: form) }
    }
}

extension [Diagnostic] {
    /// How much was checked and how much was found in it: `9 files checked: 1 error, 0 warnings`.
    public func summary(files: Int, tests: Int = 0, in language: Language = .english) -> String {
        let errors = count { $0.severity == .error }
        var done = Wording.filesChecked(count: files)
        if tests > 0 { done = .andTestsRun(count: tests, done: done) }
        let found =
            isEmpty
            ? Wording.nothingFound(done: done)
            : .found(
                done: done, errors: Wording.countOfErrors(count: errors),
                warnings: Wording.countOfWarnings(count: count - errors))
        return found.text(in: language) + "\n"
    }
}
