import SourceText

extension YAMLDocument {
    /// Reads one file: bytes to a tree in which every key and value knows its place.
    ///
    /// The YAML that a pack may use is small: block maps and lists, `[a, b]`, text. Anchors, aliases, tags, `{…}`, a
    /// second document and a key written twice are refused, and what YAML would silently read otherwise than a careful
    /// author meant it is an error as well. Every problem is reported, not only the first: its part of the file is left
    /// out of the tree and the rest is read.
    ///
    /// - Returns: the tree, or nil when none could be made; a diagnostic then says why.
    public static func read(_ file: SourceFile, into diagnostics: inout Diagnostics) -> YAMLDocument? {
        var findings = Findings(in: file)
        defer { findings.all.forEach { diagnostics.append($0) } }
        guard var text = checkedText(of: file, &findings) else { return nil }
        removeTabbedLines(from: &text, &findings)
        return document(of: &text, &findings)
    }

    /// Parses until nothing is left that YAML cannot read: libyaml stops at the first mistake, so its lines are blanked
    /// and the rest is parsed again.
    private static func document(of text: inout YAMLText, _ findings: inout Findings) -> YAMLDocument? {
        var recovery = Recovery()
        while true {
            findings.beginRun()
            do {
                guard let tree = try TreeBuilder.tree(of: text, &findings) else {
                    if findings.all.isEmpty { findings.append(.emptyFile(text.file)) }
                    return nil
                }
                return YAMLDocument(root: tree.root, isComplete: tree.isComplete && !text.hasGaps)
            } catch {
                guard recovery.removeCause(of: error, from: &text, &findings) else { return nil }
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func emptyFile(_ file: SourceFile) -> Diagnostic {
        Diagnostic(.emptyFile, .fileIsEmpty, at: Place(file, .top), hint: .writeKeysOrDelete)
    }
}
