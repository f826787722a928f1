import SourceText
import ToolSupport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The tool that the plugins of a build run. It is built before anything that they are used on, so it links as little
/// as it can; what people start is `rulepack`.
@main
enum PackCheck {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
            if let problem = Terminal.outputProblem { throw problem }
        } catch let status as Status {
            exit(status.rawValue)
        } catch {
            Terminal.error("packcheck: \(error)\n")
            exit(Status.couldNotRun.rawValue)
        }
    }
}

private func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("packs", 4): try checkPacks(below: arguments[1], embeddingAs: arguments[2], into: arguments[3])
    case ("pages", 3): try embedPages(in: arguments[1], into: arguments[2])
    default:
        Terminal.error(usage)
        throw Status.couldNotRun
    }
}

/// Warnings are shown and stop no build; a build that finds nothing says nothing. Paths are whole, for builds are
/// started from anywhere and editors link what they print.
private func checkPacks(below folder: String, embeddingAs name: String, into file: String) throws {
    let packs = try CheckedFolder(folder, paths: .absolute)
    let findings = packs.diagnostics.sorted()
    Terminal.out(StyledText(findings.map { $0.styled() }))
    if !findings.isEmpty { Terminal.error(findings.summary(files: packs.files.count)) }
    guard let ruleBook = packs.ruleBook, !packs.diagnostics.hasErrors else { throw Status.findings }
    try Disk.write(Array(embeddingSwift(ruleBook, packs.files, as: name).utf8), to: file, readableBy: .all)
}

private func embedPages(in folder: String, into file: String) throws {
    let pages = try FolderWalk.files(below: folder).filter { $0.hasSuffix(".md") }.map {
        SourceFile(
            path: String($0.dropFirst(folder.count + 1)), bytes: try Disk.bytes($0, atMost: Disk.largestText))
    }
    try Disk.write(Array(embeddingSwift(pages).utf8), to: file, readableBy: .all)
}

private let usage = """
    packcheck packs FOLDER NAME FILE   checks the packs below FOLDER; writes Swift with an enum NAME that holds them
    packcheck pages FOLDER FILE        writes Swift that holds the pages of the diagnostics in FOLDER

    Exit status: 0 written, 1 errors in the packs, 2 could not run.

    """
