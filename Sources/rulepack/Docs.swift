import ArgumentParser
import PackTesting
import RulePacks
import SourceText
import ToolSupport

struct Docs: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("docs", .helpDocs, more: .helpDocsMore)
    }

    @Argument(help: ArgumentHelp(.helpFoldersOfPacks))
    var folders: [String] = ["."]

    @Option(name: [.short, .long], help: ArgumentHelp(.helpDocsOutput, valueName: "folder"))
    var output: String?

    @Flag(help: ArgumentHelp(.helpDocsCheck))
    var check = false

    @Flag(help: ArgumentHelp(.helpDocsLimits))
    var limits = false

    func run() throws {
        if limits { try writeLimits() } else { try writeCatalogue() }
    }

    /// One page, which no pack has a part in.
    private func writeLimits() throws {
        let path = output ?? "docs/limits.md"
        let page = Array(LimitsPage.text.utf8)
        let isCurrent = Disk.kind(path) == .file ? try Disk.bytes(path, atMost: Disk.largestText) == page : false
        guard !check else {
            if !isCurrent {
                Terminal.out(.pageNotCurrent(path: path))
                throw Status.findings
            }
            return
        }
        if !isCurrent { try Disk.write(page, to: path, readableBy: .all) }
    }

    private func writeCatalogue() throws {
        var pages: [(path: String, text: String)] = []
        var catalogues: [Catalogue] = []
        var spared: [String] = []
        for folder in try CheckedFolder.all(folders) {
            guard let ruleBook = folder.ruleBook else {
                Terminal.tell(folder.diagnostics.sorted())
                throw Status.findings
            }
            spared += folder.files.map(\.path)
            let tests = try TestFolders(below: folder.path).tests
            catalogues += ruleBook.packs.map { pack in Catalogue(pack, tests.filter { $0.pack == pack.id }) }
        }
        for catalogue in catalogues { pages += catalogue.pages }
        pages.append(("README.md", Catalogue.index(catalogues)))
        let folder = (output ?? "docs/catalogue").withoutTrailingSlash
        let old = try Self.files(in: folder)
        let stale = Set(old.keys).subtracting(pages.map(\.path)).sorted()
        let changed = pages.filter { old[$0.path] != Array($0.text.utf8) }
        guard !check else { return try tell(changed.map(\.path), stale, folder) }
        for page in changed {
            let path = folder + "/" + page.path
            let place = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? folder
            try Disk.inNewFolder(place, readableBy: .all) {
                try Disk.write(Array(page.text.utf8), to: path, readableBy: .all, sparing: spared)
            }
        }
        Terminal.out(.pagesWritten(pages: pages.count, written: changed.count))
        for page in stale { Terminal.out(.pageOfNoViolationDelete(path: "\(folder)/\(page)")) }
        if !stale.isEmpty { throw Status.findings }
    }

    private func tell(_ changed: [String], _ stale: [String], _ folder: String) throws {
        for page in changed { Terminal.out(.pageNotCurrent(path: "\(folder)/\(page)")) }
        for page in stale { Terminal.out(.pageOfNoViolation(path: "\(folder)/\(page)")) }
        guard changed.isEmpty, stale.isEmpty else {
            Terminal.error(.docsWritesAnew)
            throw Status.findings
        }
    }

    private static func files(in folder: String) throws -> [String: [UInt8]] {
        guard Disk.kind(folder) != .nothing else { return [:] }
        let paths = try FolderWalk.files(below: folder)
        return Dictionary(
            uniqueKeysWithValues: try paths.map {
                (String($0.dropFirst(folder.count + 1)), try Disk.bytes($0, atMost: Disk.largestText))
            })
    }
}
