import Foundation

/// The `rules` and `templates` folders of one target: where its packs are, if it has any.
struct PackFolders {
    let target: URL

    /// Every file in the two folders that is not hidden, under its path inside the target.
    ///
    /// Kinds are not sorted out here: a `.yml` or a stray `README.txt` is rulepack's to judge, and has to be
    /// an input of the build command, so that adding it runs the check.
    var files: [URL] { files(in: "rules") + files(in: "templates") }

    /// Whether there is a rule file. Templates alone are no pack: other targets have folders of that name too.
    var hasPacks: Bool {
        files(in: "rules").contains { ["yaml", "yml"].contains($0.pathExtension) }
    }

    private func files(in name: String) -> [URL] {
        visibleFiles(in: target.appendingPathComponent(name), insideOf: [])
    }
}

/// Why a target counts as one without packs. In silence it would pass for one whose packs are right.
struct NoPacks: Error, CustomStringConvertible {
    let name: String
    let folders: PackFolders

    var description: String {
        """
        target \(name) has no packs: looked in \(folders.target.path) for rules/<pack>/*.yaml and \
        templates/<pack>/*.md; found: \(folders.contents(of: "rules")), \(folders.contents(of: "templates"))
        """
    }
}

extension PackFolders {
    fileprivate func contents(of name: String) -> String {
        guard isFolder(target.appendingPathComponent(name)) else { return "\(name)/ is not there" }
        let some = files(in: name).prefix(3).map { $0.path.dropFirst(target.path.count + 1) }
        return some.isEmpty ? "\(name)/ is empty" : "\(name)/ holds " + some.joined(separator: " ")
    }
}

/// Lists by hand because `FileManager.enumerator` does not go through symbolic links.
/// A link back to a folder that we are already in would never end, and is skipped.
private func visibleFiles(in folder: URL, insideOf parents: Set<String>) -> [URL] {
    let real = folder.resolvingSymlinksInPath().path
    guard !parents.contains(real) else { return [] }
    return children(of: folder).flatMap { child in
        isFolder(child) ? visibleFiles(in: child, insideOf: parents.union([real])) : [child]
    }
}

/// The visible entries of a folder in a stable order; none if there is no such folder.
private func children(of folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appendingPathComponent($0) }
}

private func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
}
