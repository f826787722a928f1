import Languages
import SourceText

/// What lies below a folder: the files, and what could not be looked at. It stays in the folder: a link that leads out
/// of it is told and not followed. One that leads to a folder which was entered already is passed over, so that links
/// in a circle end.
public struct FolderWalk {
    /// How many files and folders may lie below one, and how deep.
    public static let mostEntries = Limit.folderEntries.value
    /// How deep folders may lie in one another.
    public static let mostDepth = Limit.folderDepth.value

    /// In the order of their paths, each as it is reached from the folder; also what is no ordinary file, for whoever
    /// reads it says so.
    public private(set) var files: [String] = []
    /// In the order in which they were met.
    public private(set) var problems: [DiskProblem] = []

    private let root: String
    private var entered = Set<FileIdentity>()
    private var entries = 0

    /// Looks through a folder, which may itself be a link. Names that begin with a dot are passed over.
    public init(_ folder: String) {
        let folder = folder.withoutTrailingSlash
        root = Disk.resolved(folder)
        enter(folder, 0)
    }

    /// Every file below a folder. Throws the first problem there is.
    public static func files(below folder: String) throws -> [String] {
        let walk = FolderWalk(folder)
        if let problem = walk.problems.first { throw problem }
        return walk.files
    }

    private mutating func enter(_ folder: String, _ depth: Int) {
        guard depth < Self.mostDepth else { return tell(folder, .foldersTooDeep(most: Self.mostDepth)) }
        let names: [String]
        do {
            let place = Disk.systemPath(folder)
            guard entered.insert(try FileCalls.look(place).identity).inserted else { return }
            guard let found = try FileCalls.list(place, atMost: Self.mostEntries - entries) else {
                return tell(folder, .tooManyFiles(most: Self.mostEntries))
            }
            names = found
        } catch {
            problems.append(DiskProblem(folder, .folderNotReadable, error))
            return
        }
        entries += names.count
        for name in names.filter({ !$0.hasPrefix(".") }).sorted() { take("\(folder)/\(name)", depth) }
    }

    private mutating func take(_ path: String, _ depth: Int) {
        do {
            var facts = try FileCalls.look(Disk.systemPath(path), isItself: true)
            if facts.kind == .link {
                // A link that leads nowhere is told by whoever reads it.
                guard Disk.kind(path) != .nothing else { return files.append(path) }
                guard Disk.isBelow(try FileCalls.resolve(Disk.systemPath(path)), root) else {
                    return tell(path, .linkLeadsOut)
                }
                facts = try FileCalls.look(Disk.systemPath(path))
            }
            if facts.kind == .folder { enter(path, depth + 1) } else { files.append(path) }
        } catch { problems.append(DiskProblem(path, .cannotBeRead, error)) }
    }

    private mutating func tell(_ path: String, _ reason: Wording) {
        problems.append(DiskProblem(path: path, reason: reason))
    }
}

extension Disk {
    /// The names in a folder, in their order; those that begin with a dot left aside.
    public static func names(in folder: String) throws -> [String] {
        do {
            guard let names = try FileCalls.list(systemPath(folder), atMost: FolderWalk.mostEntries) else {
                throw DiskProblem(path: folder, reason: .tooManyFiles(most: FolderWalk.mostEntries))
            }
            return names.filter { !$0.hasPrefix(".") }.sorted()
        } catch let error as SystemError { throw DiskProblem(folder, .folderNotReadable, error) }
    }
}
