import PackTesting
import SourceText
import ToolSupport

/// The tests of the packs in a folder: `rules/<pack>/tests/<name>/case.yaml`, with golden letters and exhibits beside
/// it.
struct TestFolders {
    private(set) var tests: [PackTest] = []
    /// Tests that cannot be run, told as ones that fail.
    private(set) var broken: [TestResult] = []
    /// The folder of each test by its name, `<pack>/<test>`.
    private var paths: [String: String] = [:]
    private let form: Disk.PathForm

    init(below folder: String, paths form: Disk.PathForm = .relative) throws {
        self.form = form
        let rules = folder.withoutTrailingSlash + "/rules"
        guard Disk.kind(rules) == .folder else { return }
        var files: [String: [String]] = [:]
        let walk = FolderWalk(rules)
        var unreadable = Set<String>()
        for problem in walk.problems {
            guard let (name, _) = Self.test(problem.path, below: rules) else { continue }
            broken.append(failed(name, Diagnostic.unreadable(problem, form)))
            unreadable.insert(name)
        }
        for file in walk.files {
            guard let (name, isFolder) = Self.test(file, below: rules), !unreadable.contains(name) else { continue }
            if !isFolder {
                broken.append(
                    misplaced(
                        name, file, .aTestIsAFolder,
                        hint: .putIntoOwnFolder(folder: "\(name.prefix { $0 != "/" })/tests")))
            } else {
                files[name, default: []].append(file)
            }
        }
        for (name, files) in files.sorted(by: { $0.key < $1.key }) {
            add(name, rules + "/" + name.split(separator: "/").joined(separator: "/tests/"), files)
        }
    }

    /// The test that a file belongs to, and whether that is a folder.
    private static func test(_ file: String, below rules: String) -> (name: String, isFolder: Bool)? {
        let parts = file.dropFirst(rules.count + 1).split(separator: "/")
        guard parts.count > 2, parts[1] == "tests" else { return nil }
        return ("\(parts[0])/\(parts[2])", parts.count > 3)
    }

    /// The folder that the letters of a test or one of its variants are written to.
    func path(of result: TestResult) -> String? {
        paths[result.name.split(separator: "/").prefix(2).joined(separator: "/")]
    }

    private mutating func add(_ name: String, _ folder: String, _ files: [String]) {
        guard files.contains(folder + "/case.yaml") else {
            return broken.append(
                misplaced(
                    name, files[0], .testWithoutCase,
                    hint: .caseOfTestStands(path: "\(shown(folder))/case.yaml")))
        }
        var unreadable = Diagnostics()
        let names = files.map { $0.dropFirst(folder.count + 1) }.filter {
            $0.hasPrefix("letter") && $0.hasSuffix(".txt") && !$0.contains("/")
        }
        let letters = names.compactMap { read("\(folder)/\($0)", into: &unreadable) }
        let notice = ["notice.txt", "notice.eml"].first { files.contains("\(folder)/\($0)") }
        let kept = notice.flatMap { read("\(folder)/\($0)", into: &unreadable) }
        guard let file = read(folder + "/case.yaml", into: &unreadable), unreadable.isEmpty else {
            broken += unreadable.all.map { failed(name, $0) }
            return
        }
        let parts = name.split(separator: "/").map(String.init)
        paths[name] = folder
        tests.append(
            PackTest(pack: parts[0], name: parts[1], file: file, letters: letters, notice: kept) {
                Disk.isOrdinaryFile(folder + "/" + $0, inside: folder)
            })
    }

    private func shown(_ path: String) -> String { Disk.shown(path, as: form) }

    private func read(_ path: String, into unreadable: inout Diagnostics) -> SourceFile? {
        Disk.read(path, atMost: Disk.largestText, as: shown(path), into: &unreadable)
    }

    private func misplaced(_ name: String, _ path: String, _ why: Wording, hint: Wording) -> TestResult {
        let place = Place(SourceFile(path: shown(path), bytes: []), .top)
        return failed(name, Diagnostic(.misplacedFile, .fileNotReadHere(reason: why), at: place, hint: hint))
    }

    private func failed(_ name: String, _ why: Diagnostic) -> TestResult {
        TestResult(name: name, outcome: .failed, place: why.place, failures: [TestFailure(why)])
    }
}
