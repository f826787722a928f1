import RulePacks
import SourceText
import ToolSupport

/// The packs of one folder, checked. Each folder stands for itself: targets that have nothing to do with one another
/// may name a pack alike.
struct CheckedFolder {
    let path: String
    let files: [SourceFile]
    /// What was found in files and packs.
    let diagnostics: Diagnostics
    /// The packs, unless an error or an unreadable file keeps them from being used.
    let ruleBook: RuleBook?

    init(_ path: String) throws {
        self.path = path
        let packs = try PackFiles(below: [path])
        let (made, checked) = RuleBook.check(packs.files, perform: onAllCores)
        var all = packs.diagnostics
        for diagnostic in checked { all.append(diagnostic) }
        files = packs.files
        diagnostics = all
        ruleBook = packs.diagnostics.isEmpty ? made : nil
    }

    /// Folders as they were given, each once.
    static func all(_ paths: [String]) throws -> [CheckedFolder] {
        var seen = Set<String>()
        return try paths.filter { seen.insert(Disk.resolved($0)).inserted }.map { try CheckedFolder($0) }
    }
}
