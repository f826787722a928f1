import ArgumentParser
import PackTesting
import RulePacks
import SourceText
import ToolSupport

struct Test: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("test", .helpTest, more: .helpTestMore)
    }

    @Argument(help: ArgumentHelp(.helpFoldersOfPacks))
    var folders: [String] = ["."]

    @Option(help: ArgumentHelp(.helpTestFilter, valueName: "text"))
    var filter: String?

    @Flag(help: ArgumentHelp(.helpTestUpdate))
    var update = false

    @Option(help: ArgumentHelp(.helpTestFormat))
    var format: TestReport.Format = .pretty

    func run() throws {
        var (results, findings, written) = ([TestResult](), Diagnostics(), [String]())
        for folder in try CheckedFolder.all(folders) {
            findings.append(contentsOf: folder.diagnostics)
            guard let ruleBook = folder.ruleBook else { continue }
            let tests = try TestFolders(below: folder.path)
            if tests.isEmpty { findings.append(.noTests(in: folder.path)) }
            let ran = tests.results(with: ruleBook) { [filter] name in filter.map(name.contains) ?? true }
            if update { written += try write(ran, tests) }
            results += ran
        }
        if let filter, results.isEmpty, findings.isEmpty {
            throw ValidationError(.noTestNamed(filter: filter))
        }
        try tell(TestReport(results: results, findings: findings.sorted(), written: written))
    }

    private func tell(_ report: TestReport) throws {
        let language = Terminal.language
        Terminal.out(report.text(format, in: language))
        Terminal.error(report.remarks(format, in: language))
        Terminal.error(report.summary)
        if !report.isClean { throw Status.findings }
    }

    /// Writes the letters of tests that lack only them.
    private func write(_ results: [TestResult], _ tests: TestFolders) throws -> [String] {
        try results.flatMap { result in
            guard let folder = tests.path(of: result) else { return [String]() }
            return try result.updates.map { letter in
                try Disk.write(
                    Array(letter.text.utf8), to: folder + "/" + letter.fileName, inside: folder, readableBy: .all)
                return Disk.shown(folder + "/" + letter.fileName)
            }
        }
    }
}

extension TestFolders {
    /// Runs the tests over all cores, with packs that have passed their check; those that cannot be run come first.
    func results(
        with ruleBook: RuleBook, where isChosen: @escaping @Sendable (String) -> Bool = { _ in true }
    ) -> [TestResult] {
        broken.filter { isChosen($0.name) } + tests.results(with: ruleBook, perform: onAllCores, where: isChosen)
    }

    var isEmpty: Bool { tests.isEmpty && broken.isEmpty }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func noTests(in folder: String) -> Diagnostic {
        Diagnostic(
            .noTests, .noTestsHere, at: Place(SourceFile(path: Disk.shown(folder), bytes: []), .top),
            hint: .whatATestIs)
    }
}
