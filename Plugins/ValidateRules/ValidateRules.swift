import Foundation
import PackagePlugin

/// `swift package validate-rules`: the check of a build, on request and without building the targets.
@main
struct ValidateRules: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        if extractor.extractFlag(named: "help") > 0 { return print(help) }
        let names = extractor.extractOption(named: "target")
        let rest = extractor.remainingArguments
        let folders = try folders(of: context.package, named: names, beside: rest)
        let rulepack = try builtTool()
        let paths = isDocument(rest) ? [] : ["--absolute-paths"]
        try run(rulepack, with: ["validate"] + folders.map(\.target.path) + rest + paths)
    }

    /// Built on request and not named in the manifest as a tool of this plugin: SwiftPM would compile such a tool once
    /// more, with all that it links, in every build of all targets.
    private func builtTool() throws -> URL {
        let parameters = PackageManager.BuildParameters(configuration: .inherit, logging: .concise)
        let build = try packageManager.build(.product("rulepack"), parameters: parameters)
        guard build.succeeded, let tool = build.builtArtifacts.first(where: { $0.kind == .executable })?.url else {
            Diagnostics.error(build.logText)
            throw Failure.noTool
        }
        return tool
    }

    /// The named targets; without names, every target that has packs, unless the arguments name a path themselves.
    private func folders(of package: Package, named names: [String], beside rest: [String]) throws -> [PackFolders] {
        if !names.isEmpty { return try names.map { try folders(of: package, named: $0) } }
        if paths(in: rest).contains(where: FileManager.default.fileExists(atPath:)) { return [] }
        let found = package.targets.map { PackFolders(target: $0.directoryURL) }.filter(\.hasPacks)
        guard !found.isEmpty else { throw Failure.noPacks(in: package) }
        return found.sorted { $0.target.path < $1.target.path }
    }

    /// The value of an option is no path, even where a file has its name.
    private func paths(in arguments: [String]) -> [String] {
        zip(arguments, [""] + arguments).filter { !$1.hasPrefix("--") || $1.contains("=") }.map(\.0)
    }

    /// Documents for programs name files from the current folder on; what else is printed is read by people, whose
    /// editors link whole paths.
    private func isDocument(_ arguments: [String]) -> Bool {
        zip(arguments, arguments.dropFirst() + [""]).contains { option, value in
            ["json", "github", "sarif"].contains { option == "--format=\($0)" || (option, value) == ("--format", $0) }
        }
    }

    private func folders(of package: Package, named name: String) throws -> PackFolders {
        guard let target = package.targets.first(where: { $0.name == name }) else {
            throw Failure.noTarget(name, in: package)
        }
        let folders = PackFolders(target: target.directoryURL)
        guard folders.hasPacks else { throw NoPacks(name: name, folders: folders) }
        return folders
    }

    /// SwiftPM turns every failing plugin into exit status 1, so only the words can tell findings from a check
    /// that did not happen.
    private func run(_ rulepack: URL, with arguments: [String]) throws {
        let process = Process()
        let said = Pipe()
        (process.executableURL, process.arguments, process.standardError) = (rulepack, arguments, said)
        try process.run()
        let words = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        switch (process.terminationReason, process.terminationStatus) {
        case (.exit, let status) where status < 2:
            tell(words, beside: arguments)
            if status == 1 { throw Failure.findings }
        case (_, let status):
            Diagnostics.error(words)
            throw Failure.couldNotRun(status)
        }
    }

    /// SwiftPM prints all that a plugin says to its standard output, where it would spoil a document for programs: then
    /// it is left to `-v`.
    private func tell(_ words: String, beside arguments: [String]) {
        if arguments.contains(where: { $0.hasPrefix("--format") }) {
            Diagnostics.remark(words)
        } else {
            print(words, terminator: "")
        }
    }
}

private let help = """
    OVERVIEW: Check the packs in rules/ and templates/ of this package's targets, without building the targets.

    USAGE: swift package validate-rules [--target <name> ...] [<path> ...] [<option of rulepack validate> ...]

    Without --target and <path>, checks every target that has packs. Each <path> is a folder that holds rules/
    and templates/. It and all other arguments go to `rulepack validate` as they are.
    """

private struct Failure: Error, CustomStringConvertible {
    let description: String

    static let findings = Failure(description: "the packs have findings, listed above")

    static let noTool = Failure(description: "rulepack could not be built, nothing was checked")

    static func couldNotRun(_ status: Int32) -> Failure {
        Failure(description: "rulepack could not run (exit status \(status)), nothing was checked")
    }

    static func noPacks(in package: Package) -> Failure {
        Failure(
            description: """
                no target of \(package.displayName) has packs: looked in each target's folder for \
                rules/<pack>/*.yaml and templates/<pack>/*.md
                """
        )
    }

    static func noTarget(_ name: String, in package: Package) -> Failure {
        let names = package.targets.map(\.name).sorted().joined(separator: ", ")
        return Failure(description: "\(package.displayName) has no target \(name); its targets are \(names)")
    }
}
