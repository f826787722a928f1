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
        if start.isEmpty { return .empty(path.value, place) }
        guard let told = FileKind(ending: fileEnding(path.value)), FileKind(start: start) != told else { return nil }
        return .mislabelled(path.value, told, real: FileKind(start: start), place)
    }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func empty(_ path: String, _ place: Place) -> Diagnostic {
        Diagnostic(.emptyExhibit, .exhibitEmpty(path: clipped(path)), at: place, hint: .putFileAgain)
    }

    fileprivate static func mislabelled(
        _ path: String, _ told: FileKind, real: FileKind?, _ place: Place
    ) -> Diagnostic {
        let problem = Wording.exhibitMislabelled(path: clipped(path), kind: told.rawValue)
        return Diagnostic(
            .mislabelledExhibit, real.map { .exhibitStartsAs(problem: problem, kind: $0.rawValue) } ?? problem,
            at: place, hint: .saveAsKind(kind: told.rawValue))
    }
}
