import Foundation

/// A copy of `Tests/OutsidePackage` with this checkout as its dependency.
///
/// The copy is made anew for each run, in the build folder of this checkout; what was built of the checkout stays there
/// for the next run.
struct OutsidePackage {
    let folder: URL
    private let files = FileManager.default

    /// The folder has a space in its name, because people's folders do.
    init() throws {
        folder = Self.place.appendingPathComponent("Outside Package")
        remove()
        try files.createDirectory(at: temporary, withIntermediateDirectories: true)
        // Not the whole folder: somebody may have built the fixture where it stands.
        for name in ["Package.swift", "Sources", "Later"] {
            try files.copyItem(at: Self.fixture.appendingPathComponent(name), to: folder.appendingPathComponent(name))
        }
        let manifest = folder.appendingPathComponent("Package.swift")
        try edit(manifest, replacing: #""../..""#, with: "#\"\(Self.checkout.path)\"#")
    }

    func remove() {
        try? files.removeItem(at: folder)
    }

    private static let checkout = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
    private static let place = checkout.appendingPathComponent(".build/outside-package")
    private static let fixture = checkout.appendingPathComponent("Tests/OutsidePackage")
}

// MARK: What an author does to the packs

extension OutsidePackage {
    private var target: URL { folder.appendingPathComponent("Sources/MyPacks") }
    private static let wrongItem = ["rules/shop/wrong-item.yaml", "templates/shop/wrong-item.md"]

    func addWrongItem() throws {
        for path in Self.wrongItem {
            let source = folder.appendingPathComponent("Later/\(path)")
            try files.copyItem(at: source, to: target.appendingPathComponent(path))
        }
    }

    func deleteWrongItem() throws {
        for path in Self.wrongItem { try files.removeItem(at: target.appendingPathComponent(path)) }
    }

    /// Whether a source file of the target names the violation that comes and goes.
    func nameWrongItem(_ isNamed: Bool) throws {
        let file = target.appendingPathComponent("Names.swift")
        guard isNamed else { return try files.removeItem(at: file) }
        try "let wrongItem = MyPacks.Shop.wrongItem\n".write(to: file, atomically: true, encoding: .utf8)
    }

    func edit(_ path: String, replacing old: String, with new: String) throws {
        try edit(target.appendingPathComponent(path), replacing: old, with: new)
    }

    func unlinkRules() throws {
        try files.removeItem(at: folder.appendingPathComponent("Sources/LinkedPacks/rules"))
    }

    /// A path inside the target as the plugins tell it.
    func wholePath(_ path: String) -> String { target.resolvingSymlinksInPath().path + "/" + path }

    private func edit(_ file: URL, replacing old: String, with new: String) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let edited = text.replacingOccurrences(of: old, with: new)
        guard edited != text else { throw NothingToReplace(text: old, file: file.path) }
        try edited.write(to: file, atomically: true, encoding: .utf8)
    }
}

private struct NothingToReplace: Error {
    let text: String
    let file: String
}

// MARK: Running swift in it

extension OutsidePackage {
    struct Outcome {
        let status: Int32
        /// Standard output and standard error in the order in which a terminal shows them.
        let output: String
    }

    /// Runs a command of `swift` on the package, from a folder elsewhere. The build folder is its own, so the lock that
    /// a running `swift test` holds on that of this checkout does not matter.
    func swift(_ command: String, _ arguments: String...) throws -> Outcome {
        // What only debuggers and editors read is left out.
        let options = [
            "--package-path", folder.path, "--scratch-path", scratch.path, "--disable-index-store",
            "-debug-info-format", "none"
        ]
        return try run(URL(fileURLWithPath: "/usr/bin/env"), ["swift", command] + options + arguments)
    }

    /// What the package's program prints that was built last.
    func show() throws -> String {
        try run(scratch.appendingPathComponent("debug/ShowPacks"), []).output
    }

    private func run(_ program: URL, _ arguments: [String]) throws -> Outcome {
        let log = folder.appendingPathComponent("log.txt")
        try Data().write(to: log)
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = temporary
        process.environment = environment
        // A file, unlike a pipe, never fills up while we wait.
        let handle = try FileHandle(forWritingTo: log)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        try handle.close()
        return Outcome(status: process.terminationStatus, output: try String(contentsOf: log, encoding: .utf8))
    }

    /// Ours without what a test run adds for its own process: injected libraries, profiles, test configuration.
    /// SwiftPM leaves lock files in the temporary folder; with a folder of its own they go when the package goes.
    private var environment: [String: String] {
        let ours = ProcessInfo.processInfo.environment.filter { name, _ in
            !["DYLD_", "LLVM_", "XCTest", "SWIFT_TESTING"].contains { name.hasPrefix($0) }
        }
        return ours.merging(["TMPDIR": temporary.path]) { $1 }
    }

    private var scratch: URL { Self.place.appendingPathComponent("build") }
    private var temporary: URL { folder.appendingPathComponent("tmp") }
}
