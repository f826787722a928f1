import Foundation
import PackagePlugin

/// Compiles the pages of `docs/diagnostics`, which is linked into the target, into it: for this package's own
/// `rulepack`.
@main
struct DiagnosticPagesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder = target.directoryURL.appendingPathComponent("diagnostics")
        let generated = context.pluginWorkDirectoryURL.appendingPathComponent("DiagnosticPageTexts.swift")
        return [
            .buildCommand(
                displayName: "Embedding the pages of the diagnostics",
                executable: try context.tool(named: "packcheck").url,
                arguments: ["pages", folder.path, generated.path],
                inputFiles: try pages(in: folder),
                outputFiles: [generated]
            )
        ]
    }

    /// Those in English, and those of each folder that is named by a language.
    private func pages(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
            let path = folder.appendingPathComponent(name)
            if name.contains(".") { return name.hasSuffix(".md") ? [path] : [] }
            return try pages(in: path)
        }
    }
}
