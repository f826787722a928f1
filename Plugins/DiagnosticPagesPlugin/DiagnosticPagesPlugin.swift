import Foundation
import PackagePlugin

/// Compiles the pages of `docs/diagnostics`, which is linked into the target, into it: for this package's own
/// `rulepack`.
@main
struct DiagnosticPagesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder = target.directoryURL.appendingPathComponent("diagnostics")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        let generated = context.pluginWorkDirectoryURL.appendingPathComponent("DiagnosticPageTexts.swift")
        return [
            .buildCommand(
                displayName: "Embedding the pages of the diagnostics",
                executable: try context.tool(named: "packcheck").url,
                arguments: ["pages", folder.path, generated.path],
                inputFiles: names.sorted().map { folder.appendingPathComponent($0) },
                outputFiles: [generated]
            )
        ]
    }
}
