import Languages
import SourceText

/// The files of the packs below some folders.
public struct PacksOnDisk {
    /// The rule files and templates, those of a folder in the order of their paths.
    public let files: [SourceFile]
    /// What could not be read.
    public let diagnostics: Diagnostics

    /// Finds `rules/<pack>/…` and `templates/<pack>/…` below each folder.
    public init(below folders: [String], paths form: Disk.PathForm = .relative) throws {
        var (files, size) = ([SourceFile](), 0)
        var diagnostics = Diagnostics()
        for folder in folders.map(\.withoutTrailingSlash) {
            guard Disk.kind(folder) == .folder else {
                throw Disk.kind(folder) == .file ? DiskProblem.noFolderButFile(folder) : DiskProblem.noFolder(folder)
            }
            var found = 0
            for part in ["rules", "templates"] {
                let path = folder + "/" + part
                guard Disk.kind(path) == .folder else { continue }
                guard Self.mayLead(path, part, in: folder) else {
                    diagnostics.append(.unreadable(DiskProblem(path: path, reason: .linkLeadsOut), form))
                    continue
                }
                let walk = FolderWalk(path)
                for problem in walk.problems where !Self.isTest(problem.path, below: path) {
                    diagnostics.append(.unreadable(problem, form))
                }
                for file in walk.files where !Self.isTest(file, below: path) {
                    found += 1
                    guard
                        let source = Disk.read(
                            file, atMost: Disk.largestText, as: Disk.shown(file, as: form), into: &diagnostics)
                    else { continue }
                    size += source.bytes.count
                    guard size <= Self.largest else { throw DiskProblem.tooMuch(folder) }
                    files.append(source)
                }
            }
            if found == 0 {
                diagnostics.append(.noPacks(in: Disk.shown(folder, as: form)))
            }
        }
        self.files = files
        self.diagnostics = diagnostics
    }

    /// The most bytes of all packs together.
    public static let largest = Limit.packBytes.value

    /// A target of SwiftPM has its packs by links, `rules -> ../../rules`. What a link calls `rules` and is another
    /// folder elsewhere is none.
    private static func mayLead(_ path: String, _ part: String, in folder: String) -> Bool {
        let target = Disk.resolved(path)
        return Disk.isInside(target, folder) || target.namePart == part
    }

    /// Tests of packs are cases with letters and exhibits, no part of the pack itself.
    private static func isTest(_ file: String, below rules: String) -> Bool {
        let parts = file.dropFirst(rules.count + 1).split(separator: "/")
        return parts.count > 2 && parts[1] == "tests"
    }
}

// MARK: Messages

extension DiskProblem {
    fileprivate static func noFolderButFile(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .folderOfPacksWanted)
    }

    fileprivate static func noFolder(_ path: String) -> DiskProblem {
        DiskProblem(path: path, reason: .noSuchFolder)
    }

    fileprivate static func tooMuch(_ folder: String) -> DiskProblem {
        DiskProblem(path: folder, reason: .packsTooLarge(most: Limit.size(PacksOnDisk.largest)))
    }
}

extension Diagnostic {
    fileprivate static func noPacks(in folder: String) -> Diagnostic {
        Diagnostic(
            .noPacks, .noPacksHere, at: Place(SourceFile(path: folder, bytes: []), .top), hint: .whatAPackIs)
    }
}
