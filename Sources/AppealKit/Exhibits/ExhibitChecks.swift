import RuleModel
import SourceText

extension Case {
    /// What is wrong with the files of its exhibits, as far as their beginnings tell: empty ones, and those that are
    /// not what their ending says.
    ///
    /// - Parameter start: the first kilobyte of a file, or more; its path is as the case gives it, relative to the
    ///   case's folder.
    public func exhibitFindings(start: (String) throws -> [UInt8]) rethrows -> [Diagnostic] {
        var found = Diagnostics()
        for (_, paths) in exhibitFiles.sorted(by: { $0.key < $1.key }) {
            for path in paths {
                if let finding = finding(path, try start(path.value)) { found.append(finding) }
            }
        }
        return found.sorted()
    }

    private func finding(_ path: Located<String>, _ start: [UInt8]) -> Diagnostic? {
        let place = Place(file, path.range)
        if start.isEmpty {
            return Diagnostic(
                .emptyExhibit, "`\(clipped(path.value))` is empty", at: place,
                hint: "put the file there again: it may have been copied only in part")
        }
        guard let told = FileKind(ending: fileEnding(path.value)), FileKind(start: start) != told else { return nil }
        let real = FileKind(start: start).map { ": it starts as a \($0.rawValue) file does" } ?? ""
        return Diagnostic(
            .mislabelledExhibit, "`\(clipped(path.value))` is no \(told.rawValue) file\(real)", at: place,
            hint: "save it as \(told.rawValue) from the program that shows it; a new name alone does not change a file")
    }
}
